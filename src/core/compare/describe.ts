import type { Locale } from '../rules/text.ts';
import type { Span } from '../text/span.ts';
import type { MissingFigure, MissingName, QuoteChange, QuoteComparison } from './comparison.ts';

const TEXTS = {
  added: { de: '„{article}“ steht nicht in der Quelle', en: '“{article}” is not in the source' },
  dropped: { de: '„{source}“ fehlt', en: '“{source}” is left out' },
  replaced: { de: '„{article}“ statt „{source}“', en: '“{article}” for “{source}”' },
  moved: { de: 'umgestellt: „{article}“ statt „{source}“', en: 'order changed: “{article}” for “{source}”' },
  negation: { de: 'Verneinung', en: 'negation' },
  number: { de: 'Zahl', en: 'number' },
  exact: { de: 'wörtlich in der Quelle', en: 'word for word in the source' },
  changed: { de: 'gegenüber der Quelle geändert', en: 'not as in the source' },
  missing: { de: 'nicht in der Quelle gefunden', en: 'not found in the source' },
  shortened: { de: 'gekürzt', en: 'shortened' },
  inserted: { de: 'mit Einschub der Redaktion', en: 'with words of the newsroom' },
  name: { de: '{article} kommt in der Quelle nicht vor', en: '{article} is not in the source' },
  similar: { de: '; dort steht „{source}“', en: '; it has “{source}”' },
} as const satisfies Record<string, Record<Locale, string>>;

/** Longest wording that is shown whole, in UTF-16 units. */
const LONGEST = 120;

function wording(text: string, { start, end }: Span): string {
  const words = text.slice(start, Math.min(end, start + 2 * LONGEST)).replaceAll(/\s+/gu, ' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words;
}

function put(id: keyof typeof TEXTS, locale: Locale, article = '', source = ''): string {
  return TEXTS[id][locale].replace(/\{(article|source)\}/gu, (_, side) => (side === 'article' ? article : source));
}

/** One change for people: "„40“ statt „14“ (Zahl)". */
export function describeChange(change: QuoteChange, article: string, source: string, locale: Locale): string {
  const flags = (['negation', 'number'] as const).filter((f) => change[f]).map((f) => put(f, locale));
  const said = put(change.kind, locale, wording(article, change.article), wording(source, change.source));
  return flags.length === 0 ? said : `${said} (${flags.join(', ')})`;
}

/** What is known of a quotation in one phrase: "wörtlich in der Quelle, gekürzt". */
export function describeState({ state, shortened, inserted }: QuoteComparison, locale: Locale): string {
  return [
    put(state, locale),
    ...(shortened ? [put('shortened', locale)] : []),
    ...(inserted ? [put('inserted', locale)] : []),
  ].join(', ');
}

/** That a name or a number is not in the source, with what is there instead. */
export function describeMissing(missing: MissingName | MissingFigure, article: string, source: string, locale: Locale): string {
  const other = 'name' in missing ? missing.similar : missing.otherUnit;
  return put('name', locale, wording(article, missing)) + (other ? put('similar', locale, '', wording(source, other)) : '');
}
