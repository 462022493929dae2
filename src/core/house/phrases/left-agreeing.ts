import { AGREEMENT } from '../../lexicon/agreement.ts';
import { agreementOf, CLASS, classOf } from '../../lexicon/readings.ts';
import type { WordForms } from '../../lexicon/word-forms.ts';
import type { Edit } from '../../rules/finding.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';

const { nominative, genitive, dative, accusative, masculine, feminine, neuter } = AGREEMENT;
const ROWS = [masculine, feminine, neuter];

/** What the ending of a pronoun or an article says in the singular, as a mask of agreement. */
const SAID: ReadonlyMap<string, number> = new Map([
  ['er', (masculine & nominative) | (feminine & (genitive | dative))],
  ['e', feminine & (nominative | accusative)],
  ['es', (neuter & (nominative | accusative)) | ((masculine | neuter) & genitive)],
  ['s', neuter & (nominative | accusative)],
  ['en', masculine & accusative],
  ['em', (masculine | neuter) & dative],
]);
const ARTICLES: ReadonlyMap<string, number> = new Map([
  ['der', SAID.get('er')!],
  ['die', SAID.get('e')!],
  ['das', SAID.get('s')!],
  ['den', SAID.get('en')!],
  ['dem', SAID.get('em')!],
  ['des', (masculine | neuter) & genitive],
  ['dessen', (masculine | neuter) & genitive],
  ['deren', feminine & genitive],
]);
const STEMS = /^(?:ein|kein|jed|jedwed|jen|dies|manch|welch|solch|mein|dein|sein|ihr|unser)(er|es|en|em|e|s)$/u;
/** What goes before a noun and its article, or in place of the article, and is not changed with it. */
const POINTING = /^(?:welch|solch|manch)(?:er|es|en|em|e)?$/u;

const saidBy = (lower: string): number => ARTICLES.get(lower) ?? SAID.get(STEMS.exec(lower)?.[1] ?? '') ?? 0;

/** Whether a form can agree with a noun of one gender where it cannot with one of another in the same case. */
function tells(lower: string, old: number, now: number): boolean {
  const said = saidBy(lower);
  return [nominative, genitive, dative, accusative].some((c) => said & old & c && !(said & now & c));
}

/** Genders that a noun has in the singular. */
const gendersOf = (forms: WordForms): number[] => {
  const own = [...forms.values()].flatMap((f) => f.readings).filter((r) => classOf(r) === CLASS.noun);
  return ROWS.filter((row) => own.some((r) => agreementOf(r) & row & nominative));
};

/** What may stand between an article and its noun. */
const BETWEEN = /^(?:ADJA|ADJD|ADV|PTKA|PTKNEG|CARD|PIAT|PIDAT|TRUNC|\$\()$/u;
const isNoun = (tag: string | undefined): boolean => tag === 'NN' || tag === 'NE' || tag === 'FM' || tag === 'XY';

/** The noun that an article or pronoun stands before, as a token; -1 where it stands alone or with an adjective only. */
function nounBehind({ tags, tokens }: ParsedSentence, at: number): number {
  for (let i = at + 1; i < tags.length; i++) {
    const tag = tags[i]!;
    if (isNoun(tag) || tokens[i]!.kind === 'number') return i;
    if (BETWEEN.test(tag)) continue;
    // "der neue, sehr teure Turm", not "der neue und der alte"
    if ((tag === '$,' || tag === 'KON') && BETWEEN.test(tags[i + 1] ?? '') && BETWEEN.test(tags[i - 1]!)) continue;
    // "die von der Stadt bezahlte Halle"
    if (!tag.startsWith('APPR')) return -1;
    for (let k = i + 1; k + 1 < tags.length && !/^(?:V.FIN|\$[,.])$/u.test(tags[k]!); k++)
      if (tags[k] === 'ADJA' && isNoun(tags[k + 1])) return k + 1;
    return -1;
  }
  return -1;
}

/** The noun of a partitive behind a pronoun ("einer der alten Kräne", "keiner von den Kränen"); -1 where there is none. */
function partOf(sentence: ParsedSentence, at: number): number {
  const { words } = sentence;
  const from = words[at + 1]?.lower === 'von' ? at + 2 : at + 1;
  return /^(?:d(?:er|en)|(?:dies|jen|solch|mein|dein|sein|ihr|unser)e[rn])$/u.test(words[from]?.lower ?? '')
    ? nounBehind(sentence, from)
    : -1;
}

/** Whether a word opens a clause with its verb at the end behind a noun and its comma ("die Firma, die Leute entlässt"), though it looks like an article. */
function opensRelative({ tags }: ParsedSentence, noun: number, at: number): boolean {
  const comma = tags[at - 1]?.startsWith('APPR') ? at - 2 : at - 1;
  if (comma <= noun || tags[comma] !== '$,' || tags.slice(noun, comma).some((t) => t.startsWith('V'))) return false;
  const end = tags.findIndex((t, i) => i > at && /^\$[,.]$/u.test(t));
  return tags.at(end < 0 ? -1 : end - 1)!.startsWith('V');
}

/**
 * Whether a word may agree with the noun at `at` that takes another gender, and is not changed with it: a relative pronoun that was not
 * understood, an article or a pronoun without a noun of its own. `first`: where what changes begins; `edits`: what changes besides.
 */
export function leavesAgreeing(
  sentence: ParsedSentence,
  first: number,
  at: number,
  before: WordForms,
  after: WordForms,
  edits: readonly Edit[],
): boolean {
  const { tokens, tags, words } = sentence;
  const was = gendersOf(before);
  const will = gendersOf(after);
  if (was.length === 0 || will.length === 0 || was.some((row) => will.includes(row))) return false;
  if (POINTING.test(words[first - 1]?.lower ?? '')) return true;
  // "ein 40 Meter hoher Turm": the article stands before the measure and is not seen.
  const isNumber = tags[first - 2] === 'CARD' || tokens[first - 2]?.kind === 'number';
  if (tags[first] === 'ADJA' && tags[first - 1] === 'NN' && isNumber) return true;
  const tell = (lower: string): boolean => was.some((old) => will.some((now) => tells(lower, old, now)));
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = words[i]!;
    if ((first <= i && i <= at) || !tell(lower) || edits.some((e) => e.start === tokens[i]!.start)) continue;
    // Relative pronouns that are seen as such were understood, or there is no fix.
    if (tags[i] === 'PRELS') continue;
    const noun = nounBehind(sentence, i);
    if (noun >= 0) {
      if (opensRelative(sentence, at, i)) return true;
      continue;
    }
    // "einer der Bürger", but "das der Nachbarin"
    const part = STEMS.test(lower) ? partOf(sentence, i) : -1;
    if (part >= 0) {
      if (part === at) return true;
      continue;
    }
    const withAdjective = /^(?:ADJ|PI|CARD)/u.test(tags[i + 1] ?? '');
    if (withAdjective || /^(?:wie|als)$/u.test(words[i - 1]?.lower ?? '')) return true;
    // "Jeder kennt den Kran", "Das ist das Team": before the noun such a word means somebody, or what is to come.
    if (i > at || /^(?:dies|jen|welch)/u.test(lower)) return true;
  }
  return false;
}
