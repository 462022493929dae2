import { isPluralForm } from '../lexicon/morphology.ts';
import { phraseRange } from '../syntax/query.ts';
import type { Clause, ParsedSentence, Phrase } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import type { DraftPhrase } from './draft.ts';
import { COUNTING } from './event-nouns.ts';

/** Words before a participant's noun that its name does without. */
const BEFORE_NOUN = new Set(['ART', 'PPOSAT', 'PDAT', 'PIAT']);

const PRONOUNS: ReadonlySet<string> = new Set(['PPER', 'PRELS', 'PDS', 'PIS', 'PRF', 'PWS']);

/** The phrases on which others hang. Most have nothing hanging on them, and need no look at all the others. */
export function governorsOf(sentence: ParsedSentence): ReadonlySet<number | undefined> {
  return new Set(sentence.phrases.map((p) => p.parent));
}

const SPACE = 32;

/** The text with single spaces for all white space. Nearly all texts are so already, which a look at each unit tells. */
function oneSpaced(text: string): string {
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < SPACE || unit === 0xa0 || unit > 0x1fff || (unit === SPACE && last === SPACE)) return text.replace(/\s+/gu, ' ');
    last = unit;
  }
  return text;
}

/**
 * A range of tokens with the phrases in "des" right behind it, which hang on it whatever else is known of their words: "ein Sprecher des
 * Nationalen Sicherheitsrats".
 */
export function withGenitives(
  sentence: ParsedSentence,
  range: { readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } {
  let { last } = range;
  while (sentence.words[last]?.lower === 'des') {
    const at = sentence.phrases.findIndex((p) => p.first === last);
    if (at < 0) break;
    last = phraseRange(sentence, at).last;
  }
  return { first: range.first, last };
}

/**
 * The noun phrases of a clause that may be participants or places, by their role; a subject that stands in another clause comes first.
 */
export function draftPhrases(place: ClausePlace): DraftPhrase[] {
  const { sentence, own, phrases, text, subject } = place;
  const head = subject === undefined ? undefined : sentence.phrases[subject.phrase]!;
  const list: DraftPhrase[] = [];
  if (subject?.shared) list.push(draftPhrase(place, head!, subject.phrase, 'subject'));
  for (const { p, at } of phrases)
    list.push(
      draftPhrase(
        place,
        p,
        at,
        p.link === 'genitive'
          ? 'genitive'
          : at === subject?.phrase || (p.link === 'coordination' && p.parent === subject?.phrase)
            ? 'subject'
            : governing(sentence, p).preposition === undefined && sentence.tags[p.first - 1] !== 'KOKOM'
              ? 'object'
              : 'adverbial',
      ),
    );
  for (const i of own) if (lowerAt(sentence, i) === 'zwischen') list.push(...between(sentence, own, i, text));
  return list;
}

/** The phrase with the preposition: a conjunct has that of the phrase it hangs on. */
function governing(sentence: ParsedSentence, p: Phrase): Phrase {
  return p.link === 'coordination' && p.parent !== undefined ? (sentence.phrases[p.parent] ?? p) : p;
}

/** One phrase of a clause in a role. */
export function draftPhrase(
  { sentence, text, governors, clause }: ClausePlace,
  p: Phrase,
  at: number,
  role: DraftPhrase['role'],
): DraftPhrase {
  const { tags, tokens } = sentence;
  const range = withGenitives(
    sentence,
    governors.has(at) ? phraseRange(sentence, at, { conjuncts: role === 'subject' && p.link === undefined }) : p,
  );
  const last = role === 'subject' ? beforeAgent(sentence, clause, at, range.last) : range.last;
  const head = governing(sentence, p);
  let first = p.preposition !== undefined && p.preposition >= range.first ? p.preposition + 1 : range.first;
  while (first < p.head && (BEFORE_NOUN.has(tags[first]!) || (tags[first] === 'ADV' && !COUNTING.has(lowerAt(sentence, first)))))
    first++;
  // "der von der Stadt erwartete Aufruhr": what stands between article and adjective goes.
  if (tags[first] === 'APPR' && tags[p.head - 1] === 'ADJA') for (first = p.head - 1; tags[first - 1] === 'ADJA'; ) first--;
  // Adjectives of another case would read wrong alone: "in einem (betriebenen) Krankenhaus". Names keep theirs.
  if (role === 'adverbial' || role === 'object')
    while (first < p.head && tags[first] === 'ADJA' && /^(?:\p{Ll}|[0-9]+-)/u.test(tokens[first]!.norm)) first++;
  const span = spanOfTokens(sentence, Math.min(first, p.head), Math.max(last, p.head + 1));
  const pronoun = PRONOUNS.has(tags[p.head]!);
  const article = range.first;
  const weak = tags[first] === 'ADJA' && (role === 'subject' || role === 'genitive') && article < first;
  // One literal without a spread: its shape is known at once, and this is the most frequent object of the capability.
  return {
    start: span.start,
    end: span.end,
    text: oneSpaced(
      weak ? strongAdjectives(sentence, lowerAt(sentence, article), first, p.head, span, text) : text.slice(span.start, span.end),
    ),
    preposition: role === 'subject' || head.preposition === undefined ? undefined : lowerAt(sentence, head.preposition),
    agreement: p.agreement,
    plural:
      pronoun && role === 'subject'
        ? verbIsPlural(sentence, clause)
        : p.number === 'plural' || isCoordinated(sentence, at, governors),
    headStart: tokens[p.head]!.start,
    lead: tokens[Math.min(p.preposition ?? range.first, range.first)]!.start,
    name: isName(sentence, p.head),
    pronoun,
    role,
  };
}

/** Where a subject ends that the clause's agent touches: "wurde der Mann | von der Polizei gefasst". */
function beforeAgent(
  { phrases, tags, words }: ParsedSentence,
  { finite, rightBracket }: Clause,
  at: number,
  last: number,
): number {
  const verb = rightBracket.find((i) => i !== finite);
  if (
    verb === undefined ||
    verb !== last ||
    tags[verb] !== 'VVPP' ||
    finite === undefined ||
    !/^w[iu]rd/u.test(words[finite]!.lower)
  )
    return last;
  const agent = phrases.find((q) => q.parent === at && q.last === last && q.preposition !== undefined);
  return agent && /^vo[nm]$/u.test(words[agent.preposition!]!.lower) ? agent.first : last;
}

/** A proper name: by its tag, or a noun no lexicon knows. */
export function isName({ tags, words }: ParsedSentence, i: number): boolean {
  const { whole, lowerWhole, mask } = words[i]!;
  return tags[i] === 'NE' || tags[i] === 'FM' || (tags[i] === 'NN' && whole === 0 && lowerWhole === 0 && mask === 0);
}

function isCoordinated({ phrases }: ParsedSentence, at: number, governors: ReadonlySet<number | undefined>): boolean {
  return governors.has(at) && phrases.some((q) => q.parent === at && q.link === 'coordination');
}

function verbIsPlural({ words }: ParsedSentence, { finite }: Clause): boolean {
  return finite !== undefined && isPluralForm(words[finite]!.mask | words[finite]!.lowerMask) === true;
}

/** The endings that adjectives have after the article, and the ones they have without it. */
const PLURAL = [/en$/u, 'e'] as const;
const STRONG: Readonly<Record<string, readonly [weak: RegExp, strong: string]>> = {
  der: [/e$/u, 'er'],
  das: [/e$/u, 'es'],
  die: PLURAL,
};

/** A phrase's text without its article: "der deutsche Sänger" gives "deutscher Sänger", "der neuen Halle" gives "neue Halle". */
function strongAdjectives(
  sentence: ParsedSentence,
  article: string,
  first: number,
  head: number,
  span: Span,
  text: string,
): string {
  let told = '';
  let i = first;
  for (; i < head && sentence.tags[i] === 'ADJA'; i++) {
    const { norm, start } = sentence.tokens[i]!;
    const [weak, strong] = (article === 'der' && norm.endsWith('en') ? PLURAL : STRONG[article]) ?? [];
    if (!weak) return text.slice(span.start, span.end);
    told += text.slice(i === first ? start : sentence.tokens[i - 1]!.end, start) + norm.replace(weak, strong!);
  }
  return told + text.slice(sentence.tokens[i - 1]!.end, span.end);
}

/** Both ends of "zwischen Ulm-West und Merklingen". Numbers are none: "zwischen 10 und 12 Uhr". */
function between(sentence: ParsedSentence, own: readonly number[], at: number, text: string): DraftPhrase[] {
  const found: DraftPhrase[] = [];
  let first: number | undefined;
  const close = (last: number): void => {
    if (first === undefined) return;
    const span = spanOfTokens(sentence, first, last);
    found.push({
      ...span,
      text: text.slice(span.start, span.end),
      headStart: span.start,
      lead: sentence.tokens[at]!.start,
      preposition: 'zwischen',
      pronoun: false,
      plural: false,
      agreement: 0,
      name: true,
      role: 'adverbial',
    });
    first = undefined;
  };
  for (let i = at + 1; i < Math.min(at + 10, sentence.tokens.length) && own.includes(i); i++) {
    const tag = sentence.tags[i];
    if (tag === 'NE' || tag === 'NN' || tag === 'FM') first ??= i;
    else if (tag === 'KON' && found.length === 0) close(i);
    else if (tag === 'ART' && first === undefined) continue;
    else {
      close(i);
      break;
    }
    if (i + 1 === sentence.tokens.length || !own.includes(i + 1)) close(i + 1);
  }
  return found.length === 2 ? found : [];
}
