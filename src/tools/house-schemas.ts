// The JSON schemas of the files of a house, made from what their readers accept, so that the two cannot differ.
import { PLACES, QUOTES, type RULE_KEYS } from '../core/house/rule-entry.ts';
import { type STYLE_KEYS, STYLE_SETTINGS } from '../core/house/style-file.ts';
import { RULE_FAMILIES, RULES } from '../core/index.ts';
import { FORMER_SETTINGS } from '../core/setting-names.ts';
import { LEVELS } from '../core/settings.ts';
import { ARTICLE_LANGUAGES } from '../core/text/article-language.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const textOrTexts: Schema = { anyOf: [text, { type: 'array', items: text }] };
const flag: Schema = { type: 'boolean' };
const choice = (words: readonly string[]): Schema => ({ enum: words });
/** YAML 1.1 reads `off` as false; both count. */
const LEVEL: Schema = { $ref: '#/definitions/stufe' };
const levels: Schema = { enum: [...LEVELS, false] };
const described = (schema: Schema, description: string): Schema => ({ ...schema, description });

const RULE: Readonly<Record<(typeof RULE_KEYS)[number], Schema>> = {
  name: described(
    { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
    'Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; die Meldung heißt house/<name>.',
  ),
  suche: described(textOrTexts, 'Wörter, die in allen gebeugten Formen gefunden werden; = vor einem Wort nimmt es wörtlich.'),
  woertlich: described(textOrTexts, 'Wörter, die genau so gefunden werden.'),
  ersatz: described(text, 'Was stattdessen stehen soll; wird gebeugt, wo das sicher geht.'),
  grund: described(text, 'Warum. Steht in der Meldung.'),
  link: described({ type: 'string', pattern: '^https?://' }, 'Wo mehr darüber steht.'),
  wo: described(choice(PLACES), 'Wo die Regel gilt. Standard: ueberall'),
  zitate: described(choice(QUOTES), 'Was in wörtlicher Rede geschieht. Standard: nie'),
  stufe: described(LEVEL, 'Wie laut gemeldet wird. Standard: warning'),
  beispiele: described(
    { type: 'array', items: text },
    'Sätze, an denen die Regel geprüft wird: [[…]] um das, was gemeldet werden soll; ein Satz ohne Klammern muss still bleiben.',
  ),
};

const STYLE: Readonly<Record<(typeof STYLE_KEYS)[number], Schema>> = {
  extends: described(textOrTexts, 'Ordner eines gemeinsamen Hauses, von dieser Datei aus gesehen, zum Beispiel ../../redaktion'),
  wurzel: described(flag, 'true: Häuser in übergeordneten Ordnern gelten nicht.'),
  enabled: described(flag, 'false: Artikel dieses Ordners werden nicht geprüft.'),
  sprachen: described({ type: 'array', items: choice(ARTICLE_LANGUAGES) }, 'Nur Dateien dieser Sprachen werden geprüft.'),
  dateien: described(textOrTexts, 'Nur diese Dateien werden geprüft: texte/**, *.md; ! davor nimmt aus.'),
  stufen: described(
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries([
        ...RULES.map((r) => [r.id, described(LEVEL, r.summary.de)]),
        ...RULE_FAMILIES.map((f) => [f, described(LEVEL, `Alle Regeln „${f}“`)]),
      ]),
      patternProperties: { '^house/[a-z0-9-]+$': LEVEL },
    },
    'Wie laut Regeln melden, einzeln oder als Familie: boilerplate/*: off',
  ),
  zitatzeichen: described(choice(STYLE_SETTINGS.zitatzeichen!), 'Anführungszeichen des Hauses.'),
  rechtschreibung: described(choice(STYLE_SETTINGS.rechtschreibung!), 'ch: ss statt ß.'),
  region: described(choice(STYLE_SETTINGS.region!), 'Land, dessen Feiertage gelten.'),
  autorenvermerk: described(text, 'Vermerk für Rückfragen an die Autorin oder den Autor.'),
  agentur: described(flag, 'true: Schreibweise der Nachrichtenagenturen.'),
  genderzeichen: described(choice(['zulassen', 'melden']), 'Genderzeichen außerhalb von Zitaten.'),
  regeln: described(
    {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['name'],
        anyOf: [{ required: ['suche'] }, { required: ['woertlich'] }],
        properties: RULE,
      },
    },
    'Regeln des Hauses.',
  ),
};

/** Keys under their former names. */
const FORMER: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(STYLE).flatMap(([key, schema]) => {
    const former = FORMER_SETTINGS[key];
    return former ? [[former.name, { ...schema, deprecationMessage: `Heißt jetzt ${key}.` }]] : [];
  }),
);

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const written = (schema: Schema): string => `${JSON.stringify({ $schema: DRAFT, ...schema }, null, 2)}\n`;

export function styleSchema(): string {
  return written({
    title: 'Hausstil',
    type: ['object', 'null'],
    additionalProperties: false,
    properties: { ...STYLE, ...FORMER },
    definitions: { stufe: levels },
  });
}

export function exceptionsSchema(): string {
  const entry = {
    type: 'object',
    additionalProperties: false,
    properties: {
      artikel: described(text, 'Artikel, vom Ordner des Hauses aus; ohne diese Angabe gilt die Ausnahme überall.'),
      regel: described({ type: 'string', pattern: '^[a-z]+/([a-z0-9-]+|\\*)$' }, 'Regel oder Familie (boilerplate/*).'),
      text: described({ type: 'string' }, 'Wortlaut, der nicht gemeldet wird; ohne diese Angabe jeder.'),
      grund: described(text, 'Warum.'),
    },
  };
  return written({ title: 'Ausnahmen', type: 'array', items: entry });
}
