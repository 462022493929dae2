import type { ParsedSentence } from '../syntax/sentence.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { remembering } from '../text/memory.ts';
import { VARIANT_PHRASES } from './data/variant-phrases.generated.ts';
import { VARIANT_STEMS } from './data/variant-stems.generated.ts';
import { VARIANT_VERBS } from './data/variant-verbs.generated.ts';
import { VARIANTS } from './data/variants.generated.ts';
import { readFigures } from './variant-figures.ts';
import type { VariantMention } from './variant-mention.ts';

type Variant = Omit<VariantMention, 'start' | 'end'>;
/** What must stand behind a form for it to be one of the pair, see variant-phrases.tsv; `alone` as in variant-stems.tsv. */
type Follow = 'any' | 'word' | 'genitive' | 'end' | 'case' | 'adverb' | 'adverbial' | 'bis' | 'alone';
interface Entry extends Variant {
  readonly follow: Follow;
}
interface PhraseEntry extends Entry {
  readonly second: string;
  /** The second word may have an ending. */
  readonly open: boolean;
}

interface Table {
  /** Whole words, in small letters where the list has them so. */
  readonly words: ReadonlyMap<string, Entry>;
  /** Two words, by the first. */
  readonly phrases: ReadonlyMap<string, readonly PhraseEntry[]>;
  /** Parts of words, in small letters. */
  readonly stems: ReadonlyMap<string, Stem>;
  readonly stem: RegExp;
  /** What stands before verbs that may be written together with it, and their forms alone. */
  readonly verbs: ReadonlyMap<string, ReadonlyMap<string, VerbForm>>;
  /** The same written together. */
  readonly together: ReadonlyMap<string, Variant>;
}
interface VerbForm {
  readonly infinitive: string;
  /** A form that ends a clause: elsewhere what stands before it belongs to something else. */
  readonly finite: boolean;
}
interface Stem extends Variant {
  readonly where: 'part' | 'start' | 'end' | 'joined' | 'whole' | 'small' | 'alone';
  readonly without: RegExp | undefined;
}

let table: Table | undefined;

const ADJECTIVE = ['e', 'en', 'er', 'es', 'em'];
/** Endings of German inflection that may follow an entry. */
const ENDINGS = ['', 's', 'n', 'e', 'en', 'er', 'es', 'em', 'ere', 'eren', 'erer', 'eres', 'ste', 'sten'];
/** With a capital it is another word, or says nothing. */
const EXACT: ReadonlySet<Follow> = new Set<Follow>(['case', 'adverb']);
const choiceOf = (cell: string): 0 | 1 | undefined => (cell === '1' ? 0 : cell === '2' ? 1 : undefined);

function readTable(): Table {
  const words = new Map<string, Entry>();
  const phrases = new Map<string, PhraseEntry[]>();
  const stems = new Map<string, Stem>();
  const put = (pair: string, side: 0 | 1, form: string, other: string, agency: 0 | 1 | undefined, follow: Follow): void => {
    const [first, second] = form.split(' ') as [string, string | undefined];
    if (second === undefined) {
      // Together it means only this; small or capital it still depends on the place.
      if (!words.has(form)) words.set(form, { pair, side, other, agency, follow: EXACT.has(follow) ? follow : 'any' });
    } else
      phrases.set(first, [...(phrases.get(first) ?? []), { pair, side, other, agency, follow, second, open: follow === 'case' }]);
  };
  for (const row of VARIANT_PHRASES.split('\n')) {
    const [first, second, choice, follow] = row.split('\t') as [string, string, string, Follow];
    for (const ending of `${first}${second}`.includes('-') ? ADJECTIVE : ['']) {
      const a = first.replace('-', ending);
      const b = second.replace('-', ending);
      put(first, 0, a, b, choiceOf(choice), follow);
      put(first, 1, b, a, choiceOf(choice), follow);
    }
  }
  for (const row of VARIANTS.split('\n')) {
    const [first, second, choice] = row.split('\t') as [string, string, string];
    put(second, 0, first, second, choiceOf(choice), 'any');
    put(second, 1, second, first, choiceOf(choice), 'any');
  }
  for (const row of VARIANT_STEMS.split('\n')) {
    const [group, first, second, choice, where, without] = row.split('\t') as [
      string,
      string,
      string,
      string,
      Stem['where'],
      string,
    ];
    const rest = {
      pair: group,
      agency: choiceOf(choice),
      where,
      without: without === '-' ? undefined : new RegExp(`^(?:${without})`, 'u'),
    };
    stems.set(first, { ...rest, side: 0, other: second });
    if (!stems.has(second)) stems.set(second, { ...rest, side: 1, other: first });
  }
  const verbs = new Map<string, Map<string, VerbForm>>();
  const together = new Map<string, Variant>();
  for (const row of VARIANT_VERBS.split('\n')) {
    const [first, infinitive, participle, finite] = row.split('\t') as [string, string, string, string];
    const forms = verbs.get(first) ?? new Map<string, VerbForm>();
    verbs.set(first, forms);
    const pair = `${first} ${infinitive}`;
    for (const form of [infinitive, participle, ...finite.split('|')]) {
      forms.set(form, { infinitive, finite: form !== infinitive && form !== participle });
      together.set(first + form, { pair, side: 1, other: `${first} ${form}`, agency: undefined });
    }
    together.set(`${first}zu${infinitive}`, { pair, side: 1, other: `${first} zu ${infinitive}`, agency: undefined });
  }
  const sources = [...stems.keys()].sort((a, b) => b.length - a.length);
  return { words, phrases, stems, verbs, together, stem: new RegExp(sources.join('|'), 'gu') };
}

/** English words of the same build, and names written like iStockphoto. */
const ENGLISH = /graph(?:y|ies|ics?|ers?)$|^[Pp]hotos$|[Pp]hotos?-|\p{Ll}\p{Lu}/u;

const find = remembering(8192, 40, (form: string): Entry | undefined => {
  table ??= readTable();
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const own = table.words.get(stem);
    if (own && (ending === '' || !EXACT.has(own.follow))) return { ...own, other: own.other + ending };
    // At the beginning of a sentence a word has a capital.
    const small = lowerFirst(stem);
    const lower = small === stem ? undefined : table.words.get(small);
    if (lower && !EXACT.has(lower.follow)) return { ...lower, other: upperFirst(lower.other) + ending };
  }
  return findStem(form, table);
});

function findStem(form: string, { stem, stems }: Table): Entry | undefined {
  const lower = form.toLowerCase();
  if (lower.length !== form.length || ENGLISH.test(form)) return undefined;
  stem.lastIndex = 0;
  for (let match = stem.exec(lower); match; match = stem.exec(lower)) {
    const found = stems.get(match[0])!;
    const { where, pair, side, agency, without } = found;
    const rest = lower.slice(match.index + match[0].length);
    if (without?.test(rest)) continue;
    if ((where === 'start' || where === 'whole') && match.index > 0) continue;
    if ((where === 'whole' || where === 'end' || where === 'joined') && !ENDINGS.includes(rest)) continue;
    if (where === 'joined' && lower[match.index - 1] === '-') continue;
    if (where === 'small' && form !== lower) continue;
    if (where === 'alone' && (match.index > 0 || rest !== '')) continue;
    const put = form[match.index] === lower[match.index] ? found.other : upperFirst(found.other);
    const other = form.slice(0, match.index) + put + form.slice(match.index + match[0].length);
    return { pair, side, agency, other, follow: where === 'alone' && side === 0 ? 'alone' : 'any' };
  }
  return undefined;
}

/** Shortest entry, in UTF-16 units. */
const SHORTEST = 3;

/** „SZ Photo“: a word behind a name or an acronym may be a part of it, and is written as its bearer writes it. */
function isNamePart({ tokens, tags }: ParsedSentence, i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && (/^\p{Lu}{2,8}$/u.test(before.norm) || (tags[i] === 'NE' && tags[i - 1] === 'NE'));
}

/** The words and figures of a paragraph that may be written in two ways, in the order of their places. Linear. */
export function readVariants(text: string, sentences: readonly ParsedSentence[]): VariantMention[] {
  const figures = readFigures(text);
  const words = readWords(sentences);
  return figures.length === 0 ? words : [...figures, ...words].sort((a, b) => a.start - b.start);
}

/** „Count-down“: a word of two parts that may also be written as one. */
const HYPHENED = /^(?<first>\p{Lu}\p{Ll}{2,14})-(?<second>\p{L}\p{Ll}{1,14})$/u;
/** A word without hyphen and ending: what „Black-out“ and „Blackouts“ have in common. */
export const keyOf = (word: string): string =>
  word
    .replaceAll('-', '')
    .toLowerCase()
    .replace(/(?:es|en|s|n|e)$/u, '');
/** Pairs that begin so have their other side anywhere in the article: a word that is the same without the hyphen. */
export const HYPHEN_PAIR = '-';

function readWords(sentences: readonly ParsedSentence[]): VariantMention[] {
  table ??= readTable();
  const found: VariantMention[] = [];
  for (const sentence of sentences) {
    const { tokens, tags } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const { kind, norm, text, start, end } = tokens[i]!;
      if (kind !== 'word' || norm !== text) continue;
      const verb = findVerb(sentence, i, table);
      if (verb) {
        const { last, ...variant } = verb;
        found.push({ ...variant, start, end: tokens[last]!.end });
        i = last;
        continue;
      }
      const phrase = findPhrase(sentence, i, table) ?? findApart(sentence, i);
      if (phrase) {
        found.push({ ...phrase, start, end: tokens[i + 1]!.end });
        i++;
        continue;
      }
      if (norm.length < SHORTEST) continue;
      const hyphened = norm.includes('-') ? HYPHENED.exec(norm) : null;
      if (hyphened && tags[i] !== 'NE') {
        const { first, second } = hyphened.groups as { first: string; second: string };
        const other = first + (first.length > 1 ? second.toLowerCase() : second);
        found.push({ pair: `-${keyOf(norm)}`, side: 0, other, agency: undefined, start, end });
      }
      const entry = find(norm) ?? findTogether(sentence, i);
      if (entry && follows(sentence, i, i + 1, entry.follow) && !isNamePart(sentence, i)) {
        const { pair, side, other, agency } = entry;
        found.push({ pair, side, other, agency, start, end });
      }
    }
  }
  return found;
}

/** „bekannt geben“, „bekannt zu geben“, „bekanntgegeben“. */
function findVerb(sentence: ParsedSentence, i: number, { verbs, together }: Table): (Variant & { last: number }) | undefined {
  const { tokens, tags } = sentence;
  const { norm } = tokens[i]!;
  const joined = together.get(norm);
  if (joined) return { ...joined, last: i };
  const forms = verbs.get(norm);
  const second = tokens[i + 1];
  if (!forms || second?.kind !== 'word') return undefined;
  const zu = second.norm === 'zu' && tags[i + 1] === 'PTKZU' ? tokens[i + 2] : undefined;
  const form = forms.get((zu ?? second).norm);
  if (!form || (zu && zu.norm !== form.infinitive) || DEGREE.has(tokens[i - 1]?.norm ?? '')) return undefined;
  if (form.finite && !zu && !follows(sentence, i, i + 2, 'end')) return undefined;
  const last = zu ? i + 2 : i + 1;
  const other = norm + (zu ? `zu${zu.norm}` : second.norm);
  return { pair: `${norm} ${form.infinitive}`, side: 0, other, agency: undefined, last };
}

function findPhrase(sentence: ParsedSentence, i: number, { phrases }: Table): Variant | undefined {
  const { norm } = sentence.tokens[i]!;
  const second = sentence.tokens[i + 1];
  if (second?.kind !== 'word') return undefined;
  const opens = opensSentence(sentence, i);
  const small = lowerFirst(norm);
  const entries = phrases.get(norm) ?? (opens && small !== norm ? phrases.get(small) : undefined);
  if (!entries) return undefined;
  for (const { second: word, open, follow, pair, side, agency, other } of entries) {
    const rest = second.norm.slice(word.length);
    if (!second.norm.startsWith(word) || (rest !== '' && !(open && /^(?:n|s|e|en|es)$/u.test(rest)))) continue;
    if (!follows(sentence, i, i + 2, follow)) continue;
    return { pair, side, agency, other: (small !== norm && !phrases.has(norm) ? upperFirst(other) : other) + rest };
  }
  return undefined;
}

/** Behind these a sentence, a title or a quotation begins, so that a capital says nothing. */
const OPENING_MARK = /^[:.!?–—„“"«»›‹(•*-]$/u;

function opensSentence({ tokens }: ParsedSentence, i: number): boolean {
  return i === 0 || OPENING_MARK.test(tokens[i - 1]!.norm);
}

const BEFORE_GENITIVE =
  /^(?:von|vom|de[rs]|dess?en|deren|eine[rs]|diese[rs]|jene[rs]|(?:mein|dein|sein|ihr|unser|euer|eur)e[rs]|\p{Ll}{3,40}e[rn])$/u;
/** Who reckons with somebody's help does not use it as a means. */
const EXPECTING = /^(?:ge)?rechne(?:n|t|te|ten)$/u;
const FOCUS = new Set(['nicht', 'schon', 'einzig', 'von']);

function follows(sentence: ParsedSentence, first: number, next: number, follow: Follow): boolean {
  const { tokens, tags } = sentence;
  const token = tokens[next];
  switch (follow) {
    case 'any':
    case 'adverb':
      return true;
    case 'case':
      return !opensSentence(sentence, first);
    case 'word':
      return token?.kind !== 'number';
    case 'end':
      return token === undefined || token.kind === 'punctuation' || /^V|^PTKZU/u.test(tags[next]!);
    case 'bis':
      return tokens[first - 1]?.norm.toLowerCase() === 'bis' || follows(sentence, first, next, 'end');
    case 'adverbial':
      return token?.kind !== 'word' || token.norm === lowerFirst(token.norm);
    case 'alone':
      return (
        !FOCUS.has(tokens[first - 1]?.norm ?? '') &&
        (token === undefined || token.kind === 'punctuation' || /^V.(?:FIN|PP|INF|IZU)$|^PTKZU/u.test(tags[next]!))
      );
    case 'genitive':
      return (
        token !== undefined &&
        (BEFORE_GENITIVE.test(token.norm) || (tags[next] === 'NE' && /[sßx’']$/u.test(token.norm))) &&
        !tokens.some((t) => EXPECTING.test(t.norm))
      );
  }
}

/** What may stand before a participle as a word of its own or be written together with it, where the two are an attribute (§ 36). */
const JOINED =
  'allein|arbeit|aufmerksamkeit|aufsehen|blut|daten|bekannt|besorgnis|bunt|dicht|dünn|eisen|eng|erfolg|ekel|energie|fest|feuer|fleisch|frisch|furcht|gewinn|gleich|glück|grauen|gut|halb|hilfe|hitze|hoch|holz|klein|kosten|kraft|krebs|lang|leicht|metall|musik|nahe|neu|not|oben|profit|rat|schlecht|schmerz|schmutz|schrecken|schutz|schwer|selbst|strom|tief|unheil|unten|vertrauen|viel|voll|wasser|weit|zeit';
const PARTICIPLE = '\\p{Ll}{3,24}(?:t|en|nd)';
const TOGETHER = new RegExp(`^(?<first>${JOINED})(?<second>${PARTICIPLE})(?<ending>e[mnrs]?|(?<=nd))$`, 'u');
const FIRST = new RegExp(`^(?:${JOINED})$`, 'iu');
const SECOND = new RegExp(`^(?<second>${PARTICIPLE})(?<ending>e[mnrs]?|(?<=nd))$`, 'u');
/** Graded or qualified, the two can only stand apart. */
const DEGREE = new Set(['sehr', 'zu', 'so', 'besonders', 'ganz', 'äußerst', 'noch', 'ebenso', 'wie', 'recht', 'ziemlich']);

/** „leichtverletzte“ */
function findTogether({ tokens, tags }: ParsedSentence, i: number): Entry | undefined {
  if (tags[i] !== 'ADJA' && !(tags[i] === 'ADJD' && PRESENT.test(tokens[i]!.norm))) return undefined;
  const match = TOGETHER.exec(tokens[i]!.norm);
  if (!match) return undefined;
  const { first, second, ending } = match.groups as { first: string; second: string; ending: string };
  const noun = NOUNS.has(first) ? upperFirst(first) : first;
  return { pair: `${first} ${second}`, side: 1, other: `${noun} ${second}${ending}`, agency: undefined, follow: 'any' };
}

const NOUNS = new Set(
  'arbeit|aufmerksamkeit|aufsehen|besorgnis|blut|daten|eisen|erfolg|ekel|energie|feuer|fleisch|furcht|gewinn|glück|grauen|hilfe|hitze|holz|kosten|kraft|krebs|metall|musik|not|profit|rat|schmerz|schmutz|schrecken|schutz|strom|unheil|vertrauen|wasser|zeit'.split(
    '|',
  ),
);
/** A present participle without an ending: „ist Aufsehen erregend“, „gilt als weitreichend“. */
const PRESENT = /\p{Ll}{2,20}end$/u;

/** „leicht verletzte“ */
function findApart({ tokens, tags }: ParsedSentence, i: number): Variant | undefined {
  if (tags[i + 1] !== 'ADJA' && !(tags[i + 1] === 'ADJD' && PRESENT.test(tokens[i + 1]!.norm))) return undefined;
  const { norm } = tokens[i]!;
  const lower = lowerFirst(norm);
  if (!FIRST.test(norm) || (norm !== lower && i > 0 && !NOUNS.has(lower)) || DEGREE.has(tokens[i - 1]?.norm ?? ''))
    return undefined;
  const match = SECOND.exec(tokens[i + 1]!.norm);
  if (!match) return undefined;
  const { second, ending } = match.groups as { second: string; ending: string };
  const together = `${norm === lower || i === 0 ? norm : lower}${second}${ending}`;
  return { pair: `${lower} ${second}`, side: 0, other: together, agency: undefined };
}
