// The JSON schemas of the files of a house, made from what their readers accept, so that the two cannot differ. One a language: VS Code
// translates no schema, but it does translate the manifest, which names the schema's file (`%schema.hausstil%`).
import { PLACES, QUOTES, type RULE_KEYS } from '../core/house/rule-entry.ts';
import { GENDER_WORDS, type STYLE_KEYS, STYLE_SETTINGS } from '../core/house/style-file.ts';
import { RULE_TEXTS, STYLE_TEXTS } from '../core/house/style-texts.ts';
import { FLAG_WORDS } from '../core/house/yaml-reader.ts';
import { type Locale, RULE_FAMILIES, RULES } from '../core/index.ts';
import type { Text } from '../core/rules/message.ts';
import { FORMER_SETTINGS } from '../core/setting-names.ts';
import { LEVELS } from '../core/settings.ts';
import { ARTICLE_LANGUAGES } from '../core/text/article-language.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string', minLength: 1 };
const pattern: Schema = { type: 'string', pattern: '^!?[^\\[\\]{}!][^\\[\\]{}]*$' };
const textOrTexts: Schema = { anyOf: [text, { type: 'array', items: text }] };
const flag: Schema = { anyOf: [{ type: 'boolean' }, { enum: FLAG_WORDS }] };
const choice = (words: readonly string[]): Schema => ({ enum: words });
/** YAML 1.1 reads `off` as false; both count. */
const LEVEL: Schema = { $ref: '#/definitions/stufe' };
const levels: Schema = { enum: [...LEVELS, false] };
/** A schema with what an editor reads of it; {@link written} leaves one of the two. */
const described = (schema: Schema, description: Text): Schema => ({ ...schema, description });

const RULE: Readonly<Record<(typeof RULE_KEYS)[number], Schema>> = {
  name: described({ type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' }, RULE_TEXTS.name),
  suche: described(textOrTexts, RULE_TEXTS.suche),
  woertlich: described(textOrTexts, RULE_TEXTS.woertlich),
  ersatz: described(text, RULE_TEXTS.ersatz),
  grund: described(text, RULE_TEXTS.grund),
  link: described({ type: 'string', pattern: '^https?://' }, RULE_TEXTS.link),
  wo: described(choice(PLACES), RULE_TEXTS.wo),
  zitate: described(choice(QUOTES), RULE_TEXTS.zitate),
  stufe: described(LEVEL, RULE_TEXTS.stufe),
  beispiele: described({ type: 'array', items: text }, RULE_TEXTS.beispiele),
};

const STYLE: Readonly<Record<(typeof STYLE_KEYS)[number], Schema>> = {
  extends: described(textOrTexts, STYLE_TEXTS.extends),
  wurzel: described(flag, STYLE_TEXTS.wurzel),
  enabled: described(flag, STYLE_TEXTS.enabled),
  sprachen: described(
    { anyOf: [choice(ARTICLE_LANGUAGES), { type: 'array', items: choice(ARTICLE_LANGUAGES) }] },
    STYLE_TEXTS.sprachen,
  ),
  dateien: described({ anyOf: [pattern, { type: 'array', items: pattern }] }, STYLE_TEXTS.dateien),
  stufen: described(
    {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries([
        ...RULES.map((r) => [r.id, described(LEVEL, r.summary)]),
        ...RULE_FAMILIES.map((f) => [f, described(LEVEL, { de: `Alle Regeln „${f}“`, en: `All rules “${f}”` })]),
      ]),
      patternProperties: { '^house/[a-z0-9-]+$': LEVEL },
    },
    STYLE_TEXTS.stufen,
  ),
  zitatzeichen: described(choice(STYLE_SETTINGS.zitatzeichen!), STYLE_TEXTS.zitatzeichen),
  rechtschreibung: described(choice(STYLE_SETTINGS.rechtschreibung!), STYLE_TEXTS.rechtschreibung),
  region: described(choice(STYLE_SETTINGS.region!), STYLE_TEXTS.region),
  autorenvermerk: described(text, STYLE_TEXTS.autorenvermerk),
  agentur: described(flag, STYLE_TEXTS.agentur),
  genderzeichen: described(choice(GENDER_WORDS), STYLE_TEXTS.genderzeichen),
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
    STYLE_TEXTS.regeln,
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
      artikel: described(text, {
        de: 'Artikel, vom Ordner des Hauses aus; ohne diese Angabe gilt die Ausnahme überall.',
        en: 'Article, as seen from the folder of the house; without it the exception counts everywhere.',
      }),
      regel: described(
        { type: 'string', pattern: '^[a-z]+/([a-z0-9-]+|\\*)$' },
        { de: 'Regel oder Familie (boilerplate/*).', en: 'Rule or family (boilerplate/*).' },
      ),
      text: described(
        { type: 'string' },
        {
          de: 'Wortlaut, der nicht gemeldet wird; ohne diese Angabe jeder.',
          en: 'Wording that is not reported; without it any.',
        },
      ),
      grund: described(text, { de: 'Warum.', en: 'Why.' }),
    },
  };
  return written({ title: { de: 'Ausnahmen', en: 'Exceptions' }, type: 'array', items: entry }, locale);
}
