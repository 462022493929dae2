// The JSON schemas of the files of a house, made from what their readers accept, so that the two cannot differ. One a language: VS Code
// translates no schema, but it does translate the manifest, which names the schema's file (`%schema.hausstil%`).
import { PLACES, QUOTES, type RULE_KEYS } from '../core/house/rule-entry.ts';
import { type STYLE_KEYS, STYLE_SETTINGS } from '../core/house/style-file.ts';
import { type Locale, RULE_FAMILIES, RULES } from '../core/index.ts';
import type { Text } from '../core/rules/message.ts';
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
/** A schema with what an editor reads of it; {@link written} leaves one of the two. */
const described = (schema: Schema, de: string, en: string): Schema => ({ ...schema, description: { de, en } });

const RULE: Readonly<Record<(typeof RULE_KEYS)[number], Schema>> = {
  name: described(
    { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' },
    'Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; die Meldung heißt house/<name>.',
    'Short name of lower-case letters, digits and hyphens; the finding is called house/<name>.',
  ),
  suche: described(
    textOrTexts,
    'Wörter, die in allen gebeugten Formen gefunden werden; = vor einem Wort nimmt es wörtlich.',
    'Words that are found in all their inflected forms; = before a word takes it literally.',
  ),
  woertlich: described(textOrTexts, 'Wörter, die genau so gefunden werden.', 'Words that are found exactly like this.'),
  ersatz: described(
    text,
    'Was stattdessen stehen soll; wird gebeugt, wo das sicher geht.',
    'What should stand there instead; inflected where that is certain.',
  ),
  grund: described(text, 'Warum. Steht in der Meldung.', 'Why. Stands in the finding.'),
  link: described({ type: 'string', pattern: '^https?://' }, 'Wo mehr darüber steht.', 'Where more is said about it.'),
  wo: described(
    choice(PLACES),
    'Wo die Regel gilt: überall, nur in Überschriften oder nur im Text. Standard: ueberall',
    'Where the rule counts: everywhere (ueberall), in headlines only (ueberschrift) or in the body only (text). Default: ueberall',
  ),
  zitate: described(
    choice(QUOTES),
    'Was in wörtlicher Rede geschieht: nichts, ein Hinweis, oder die Stufe der Regel. Standard: nie',
    'What happens in direct speech: nothing (nie), a hint (hinweis), or the severity of the rule (melden). Default: nie',
  ),
  stufe: described(LEVEL, 'Wie laut gemeldet wird. Standard: warning', 'How loud it is reported. Default: warning'),
  beispiele: described(
    { type: 'array', items: text },
    'Sätze, an denen die Regel geprüft wird: [[…]] um das, was gemeldet werden soll; ein Satz ohne Klammern muss still bleiben.',
    'Sentences that test the rule: [[…]] around what must be reported; a sentence without brackets must stay silent.',
  ),
};

const STYLE: Readonly<Record<(typeof STYLE_KEYS)[number], Schema>> = {
  extends: described(
    textOrTexts,
    'Ordner eines gemeinsamen Hauses, von dieser Datei aus gesehen, zum Beispiel ../../redaktion',
    'Folder of a house that is shared, as seen from this file, for example ../../redaktion',
  ),
  wurzel: described(
    flag,
    'true: Häuser in übergeordneten Ordnern gelten nicht.',
    'true: the houses of folders above do not count.',
  ),
  enabled: described(
    flag,
    'false: Artikel dieses Ordners werden nicht geprüft.',
    'false: articles of this folder are not checked.',
  ),
  sprachen: described(
    { type: 'array', items: choice(ARTICLE_LANGUAGES) },
    'Nur Dateien dieser Sprachen werden geprüft.',
    'Only files of these languages are checked.',
  ),
  dateien: described(
    textOrTexts,
    'Nur diese Dateien werden geprüft: texte/**, *.md; ! davor nimmt aus.',
    'Only these files are checked: texte/**, *.md; ! in front leaves out.',
  ),
  stufen: described(
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries([
        ...RULES.map((r) => [r.id, described(LEVEL, r.summary.de, r.summary.en)]),
        ...RULE_FAMILIES.map((f) => [f, described(LEVEL, `Alle Regeln „${f}“`, `All rules “${f}”`)]),
      ]),
      patternProperties: { '^house/[a-z0-9-]+$': LEVEL },
    },
    'Wie laut Regeln melden, einzeln oder als Familie: boilerplate/*: off',
    'How loud rules report, one by one or as a family: boilerplate/*: off',
  ),
  zitatzeichen: described(
    choice(STYLE_SETTINGS.zitatzeichen!),
    'Anführungszeichen des Hauses: german „…“, guillemets »…«, swiss «…», artikel = wie im Artikel.',
    'Quotation marks of the house: german „…“, guillemets »…«, swiss «…», artikel = as in the article.',
  ),
  rechtschreibung: described(choice(STYLE_SETTINGS.rechtschreibung!), 'ch: ss statt ß.', 'ch: ss instead of ß.'),
  region: described(
    choice(STYLE_SETTINGS.region!),
    'Land, dessen Feiertage gelten.',
    'State or country whose holidays are used.',
  ),
  autorenvermerk: described(
    text,
    'Vermerk für Rückfragen an die Autorin oder den Autor.',
    'Note that “mark for the author” puts into the text.',
  ),
  agentur: described(flag, 'true: Schreibweise der Nachrichtenagenturen.', 'true: spelling of the German news agencies.'),
  genderzeichen: described(
    choice(['zulassen', 'melden']),
    'Genderzeichen (Leser:innen) außerhalb von Zitaten zulassen oder melden.',
    'Gender marks (Leser:innen) outside quotations: accept (zulassen) or report (melden).',
  ),
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
    'Rules of the house.',
  ),
};

/** Keys under their former names. */
const FORMER: Readonly<Record<string, Schema>> = Object.fromEntries(
  Object.entries(STYLE).flatMap(([key, schema]) => {
    const former = FORMER_SETTINGS[key];
    const message: Text = { de: `Heißt jetzt ${key}.`, en: `Is called ${key} now.` };
    return former ? [[former.name, { ...schema, deprecationMessage: message }]] : [];
  }),
);

const DRAFT = 'http://json-schema.org/draft-07/schema#';
const TEXT_KEYS: ReadonlySet<string> = new Set(['title', 'description', 'deprecationMessage']);

const isText = (value: unknown): value is Text => typeof value === 'object' && value !== null && 'de' in value && 'en' in value;

function written(schema: Schema, locale: Locale): string {
  const inLanguage = (key: string, value: unknown): unknown => (TEXT_KEYS.has(key) && isText(value) ? value[locale] : value);
  return `${JSON.stringify({ $schema: DRAFT, ...schema }, inLanguage, 2)}\n`;
}

export function styleSchema(locale: Locale): string {
  const schema = {
    title: { de: 'Hausstil', en: 'House style' },
    type: ['object', 'null'],
    additionalProperties: false,
    properties: { ...STYLE, ...FORMER },
    definitions: { stufe: levels },
  };
  return written(schema, locale);
}

export function exceptionsSchema(locale: Locale): string {
  const entry = {
    type: 'object',
    additionalProperties: false,
    properties: {
      artikel: described(
        text,
        'Artikel, vom Ordner des Hauses aus; ohne diese Angabe gilt die Ausnahme überall.',
        'Article, as seen from the folder of the house; without it the exception counts everywhere.',
      ),
      regel: described(
        { type: 'string', pattern: '^[a-z]+/([a-z0-9-]+|\\*)$' },
        'Regel oder Familie (boilerplate/*).',
        'Rule or family (boilerplate/*).',
      ),
      text: described(
        { type: 'string' },
        'Wortlaut, der nicht gemeldet wird; ohne diese Angabe jeder.',
        'Wording that is not reported; without it any.',
      ),
      grund: described(text, 'Warum.', 'Why.'),
    },
  };
  return written({ title: { de: 'Ausnahmen', en: 'Exceptions' }, type: 'array', items: entry }, locale);
}
