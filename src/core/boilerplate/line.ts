import { fnv1a } from '../text/hash.ts';
import { CATEGORIES, type Category } from './category.ts';
import { charactersOf } from './characters.ts';
import { figuresOf } from './line-figures.ts';
import { wordSpansOf, wordsOfLine } from './line-words.ts';
import { composedOf, coreOf, findPhrases, normaliseLine, type Phrase, type PhraseHit } from './phrases.ts';
import { findTemplates } from './templates.ts';
import { isSettled, type Wording, wordingOf } from './wording.ts';

/** Names of the features of one line by itself, in their order. The fitted model refers to them by place: append, never reorder. */
export const LINE_FEATURES = [
  'logLength',
  'words',
  'functionShare',
  'functionCount',
  'verbCount',
  'addressShare',
  'webShare',
  'webCount',
  'englishShare',
  'callShare',
  'capitalShare',
  'upperShare',
  'digitShare',
  'symbolShare',
  'meanWordLength',
  'longestWord',
  'ending',
  'inner',
  'commas',
  'quotes',
  'questions',
  'colons',
  'hyphens',
  'opening',
  'link',
  'glued',
  'dateOnly',
  'numberOnly',
  'priceOrQuantity',
  'nameLike',
  'starred',
  'clock',
  'date',
  'copyrightMark',
  'bars',
  'brackets',
  'arrow',
  'coverage',
  'lineStrength',
  'startStrength',
  'anyStrength',
  'hits',
  'numbered',
  'hashed',
  'built',
  'composed',
  'priceOnly',
  'labelled',
  ...CATEGORIES.map((c) => `hit:${c}`),
] as const;

/** Kinds whose cues say what comes next on a page. */
export const CUES = {
  related: new Set<Category>(['related-link', 'author-box', 'tags']),
  comments: new Set<Category>(['comment-form', 'reader-comment']),
  page: new Set<Category>(['navigation', 'copyright', 'login', 'social-share']),
  offer: new Set<Category>(['advertising', 'paywall', 'newsletter', 'app-promotion', 'cookie-consent', 'embed-placeholder']),
} as const;

/** What a line is by itself, ready for the model. A pure function of the text. */
export interface Line {
  readonly features: Float32Array;
  /** Hashes of its content words cut to their stems, without repeats, in order. */
  readonly stems: Int32Array;
  /** Hashes of capitalised words that do not open the line. */
  readonly names: Int32Array;
  /** Hash of the normalised line: equal lines have equal keys. */
  readonly key: number;
  /** The same without the numbers and marks at its beginning: an entry of a table of contents and its heading agree. 0 for next to nothing. */
  readonly titleKey: number;
  readonly hits: readonly PhraseHit[];
  /** How strongly its phrases speak: 2 = certain wording, 1 = a cue, 0 = none. */
  readonly strength: 0 | 1 | 2;
  /** A bit for each of `CUES`: the line opens something of that kind. */
  readonly cues: number;
  /** Whether the wording alone settles it, and what kind it speaks for (see wording.ts). */
  readonly sure: boolean;
  readonly own: Wording | undefined;
  /** What it looks like, coarsely (see lists.ts). */
  readonly shape: number;
  /** How many numbers it holds. */
  readonly numbers: number;
  /** The number it opens with ("3. Neue Wege"), 0 where it opens with none. */
  readonly ordinal: number;
  /** A wording with its article on the same line: "Mehr dazu: Brücke gesperrt", ">> Brücke gesperrt". */
  readonly teaser: boolean;
  /** Opens with the kind of text it leads to: "Kommentar: …", "Interview mit …". */
  readonly genre: boolean;
  /** A sentence or several: long enough, with function words, ends like one. */
  readonly prose: boolean;
}

/** A line in its place: `gap` counts the line breaks before it (1 = directly below the line above). */
export interface PlacedLine {
  readonly line: Line;
  readonly gap: number;
}

/** What kind of text follows, as a Dachzeile or a teaser says it; the same words are links elsewhere on a page. */
export const GENRES: ReadonlySet<string> = new Set([
  'kommentar',
  'analyse',
  'interview',
  'porträt',
  'glosse',
  'leitartikel',
  'leserbrief',
  'leserbriefe',
  'reportage',
  'kolumne',
  'chronik',
  'podcast',
  'video',
  'liveticker',
  'liveblog',
  'newsblog',
  'fotostrecke',
  'bildergalerie',
  'faktencheck',
]);

const STRENGTH = { weak: 1, cue: 2, sure: 3 } as const;
const CATEGORY_PLACE = new Map<Category, number>(CATEGORIES.map((c, i) => [c, i]));
const HIT_BASE = LINE_FEATURES.length - CATEGORIES.length;

/** A line of nothing but two or more hashtags. Anchored, and each tag ends where the next begins: linear. */
const HASHTAGS = /^#\p{L}[\p{L}\p{Nd}_-]*(?:[\s,]*#\p{L}[\p{L}\p{Nd}_-]*)+$/u;
const TAG: Phrase = { text: '#', category: 'tags', where: 'line', strength: 'sure' };
const GLUED_AD: Phrase = { text: 'anzeige', category: 'advertising', where: 'line', strength: 'sure' };

/** A line made of phrases end to end, as one hit: of the strongest one's category, sure if any is. */
function joined(parts: readonly Phrase[], length: number): PhraseHit {
  const top = parts.find((p) => p.strength === 'sure') ?? parts[0]!;
  return { phrase: top, strength: top.strength, length };
}

const PLACES: ReadonlyMap<string, number> = new Map(LINE_FEATURES.map((name, i) => [name, i]));
const place = (name: (typeof LINE_FEATURES)[number]): number => PLACES.get(name)!;

/** A feature of a line by its name. */
export const feature = ({ features }: Line, name: (typeof LINE_FEATURES)[number]): number => features[place(name)]!;

/** From how many numbers on a line is a row of a table. */
const ROW = 4;
export const isRow = ({ numbers }: Line): boolean => numbers >= ROW;
const LENGTH = place('logLength');
const ENDING = place('ending');
const OPENING = place('opening');
const DIGIT_SHARE = place('digitShare');
const COMMAS = place('commas');
const LABELLED = place('labelled');

/** What a line looks like, coarsely: lines of a list agree in it. */
function shapeOf(features: Float32Array, ordinal: number): number {
  let shape = Math.round(features[LENGTH]!) * 8 + features[ENDING]! + 1;
  shape = shape * 8 + features[OPENING]!;
  shape = shape * 2 + (features[DIGIT_SHARE]! > 0 ? 1 : 0);
  shape = shape * 2 + (features[COMMAS]! > 0 ? 1 : 0);
  shape = shape * 2 + (features[LABELLED]! > 0 ? 1 : 0);
  return shape * 2 + (ordinal > 0 ? 1 : 0);
}

const CUE_SETS = Object.values(CUES);

function cuesOf(hits: readonly PhraseHit[]): number {
  let bits = 0;
  CUE_SETS.forEach((set, c) => {
    if (hits.some((h) => h.phrase.where !== 'any' && h.strength !== 'weak' && set.has(h.phrase.category))) bits |= 1 << c;
  });
  return bits;
}

const DATE_PARTS =
  /(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|mrz|apr|jun|jul|aug|sep|sept|okt|nov|dez|jänner|mo|di|mi|do|fr|sa|so|uhr|um|am|vom|den|der|stand)/gu;
/** Longest part of a line whose words are looked at, in UTF-16 units. */
const READ = 3000;

function ending(line: string): number {
  let i = line.length - 1;
  while (i > 0 && '"“”„»«›‹‘’\')] \u00a0'.includes(line[i]!)) i--;
  const last = line[i] ?? '';
  if (last === '…' || line.slice(Math.max(0, i - 2), i + 1) === '...') return 2;
  if (last === '.') return 4;
  if (last === '!') return 3;
  if (last === '?') return 5;
  if (last === ':') return 1;
  return '>»›→*+|#'.includes(last) || '»›'.includes(line.at(-1) ?? ' ') ? -1 : 0;
}

function opening(line: string): number {
  const first = line[0] ?? '';
  if (/\p{Lu}/u.test(first)) return 3;
  if (/\p{Ll}/u.test(first)) return 1;
  if (/\p{Nd}/u.test(first)) return 2;
  return '„“"»«‚›('.includes(first) ? 4 : 0;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** A quick look: without one of these there is no address of the web. */
const WEB_SIGN = /https?:|@|www|\.(?:de|com|at|ch|org|net)/i;
/** Arrows at an end of a line. */
const ARROWS = '→»›▶►▸';

/** Much faster than `Int32Array.from`, which asks a set for one value after the other. */
function valuesOf(set: ReadonlySet<number>): Int32Array {
  const values = new Int32Array(set.size);
  let i = 0;
  for (const value of set) values[i++] = value;
  return values;
}

/** A short passage in quotation marks. */
const CITED = /[„“"»«][^„“”"»«]{2,80}[“”"«»]/gu;
/** So many words around it make a line that speaks of what it cites. */
const CITING = 2;

/** The line without what it cites, where it says something besides: „Rezension: „Alle Rechte vorbehalten“ in Dessau“. */
function withoutCited(line: string): string {
  if (line.length > READ || !/[„“"»«]/u.test(line)) return line;
  const rest = line.replace(CITED, ' ');
  return wordSpansOf(rest).length >= 2 * CITING ? rest : line;
}

/** Reads one line (or joined hard-wrapped paragraph). Pure; linear; never throws. */
export function readLine(text: string): Line {
  const line = text.trim();
  const read = line.slice(0, READ);
  const normalised = normaliseLine(line);
  const bare = withoutCited(line);
  const own = bare === line ? normalised : normaliseLine(bare);
  const hits = findPhrases(own);
  const built = findTemplates(own);
  hits.push(...built);
  const characters = charactersOf(read);
  const glued =
    characters.glued > 0 && /\p{Ll}\p{Lu}/u.test(read.slice(0, 240))
      ? normaliseLine(read.slice(0, 240).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
      : undefined;
  const parts = composedOf(normalised);
  const composed = parts.length > 0 || !glued ? parts : composedOf(glued);
  if (composed.length > 0) hits.push(joined(composed, normalised.length));
  else if (HASHTAGS.test(read)) hits.push(joined([TAG], normalised.length));
  else if (glued && /\p{Ll}Anzeige$/u.test(read)) hits.push(joined([GLUED_AD], 7));
  const words = wordsOfLine(read);
  const n = Math.max(1, words.count);
  const length = Math.max(1, read.length);
  const { upper, digits } = characters;
  const figures = digits > 0 ? figuresOf(read) : undefined;
  const stops = count(read, /[.!?…]["“”»«’)]*\s+["„»«(]?\p{Lu}/gu);
  const end = ending(line);
  const f = new Float32Array(LINE_FEATURES.length);
  let k = 0;
  const put = (value: number): void => {
    f[k++] = value;
  };
  put(Math.log2(1 + line.length));
  put(words.count);
  put(words.functional / n);
  put(words.functional);
  put(words.verbs);
  put(words.address / n);
  put(words.web / n);
  put(words.web);
  put(words.english / n);
  put(words.calls / n);
  put(words.capitals / n);
  put(upper / length);
  put(digits / length);
  put(characters.symbols / length);
  put(words.letters / n);
  put(words.longest);
  put(end);
  put(stops);
  put(characters.commas);
  put(characters.quotes);
  put(characters.questions);
  put(characters.colons);
  put(characters.dashes);
  put(opening(line));
  put(WEB_SIGN.test(read) && /https?:|www\.|@\p{L}|\p{L}@|\.(?:de|com|at|ch|org|net)(?![\p{L}])/iu.test(read) ? 1 : 0);
  put(characters.glued);
  put(digits > 0 && normalised.length <= 80 && !/\p{L}/u.test(normalised.replace(DATE_PARTS, '')) ? 1 : 0);
  put(characters.letters ? 0 : 1);
  put(figures?.price ? 1 : 0);
  put(words.count >= 2 && words.count <= 4 && words.capitals === words.count && digits === 0 && read.length < 40 ? 1 : 0);
  const brackets = read.includes('(');
  put((brackets || read.includes('*')) && /\*\s*:?\s*$|\(erforderlich\)|\(pflicht/iu.test(read) ? 1 : 0);
  put(figures?.clock ? 1 : 0);
  put(figures?.date ? 1 : 0);
  put(read.includes('©') || (brackets && /\(c\)/iu.test(read)) ? 1 : 0);
  put(characters.bars);
  put(digits > 0 && /\(\p{Nd}+\)|\[\p{Nd}+\]/u.test(read) ? 1 : 0);
  put(/[←→»«›‹▶►▸↑↓×✓✔🔍]/u.test(read[0] ?? '') || ARROWS.includes(read.trimEnd().at(-1) ?? ' ') ? 1 : 0);
  let covered = 0;
  let whole = 0;
  let start = 0;
  let any = 0;
  for (const { phrase, strength, length: size } of hits) {
    const s = STRENGTH[strength];
    if (phrase.where === 'line') whole = Math.max(whole, s);
    else if (phrase.where === 'start') start = Math.max(start, s);
    else any = Math.max(any, s);
    if (phrase.where !== 'line') covered += size;
    const place = HIT_BASE + CATEGORY_PLACE.get(phrase.category)!;
    f[place] = Math.max(f[place]!, s);
  }
  const coverage = whole ? 1 : Math.min(1, covered / Math.max(1, normalised.length));
  put(coverage);
  put(whole);
  put(start);
  put(any);
  put(hits.length);
  put(/^\p{Nd}{1,3}[.)]\s/u.test(read) ? 1 : 0);
  put(characters.hashes);
  put(built.reduce((top, h) => Math.max(top, STRENGTH[h.strength]), 0));
  put(composed.length);
  put(
    /^(?:(?:ab|nur|statt|uvp|jetzt|für|noch|chf|eur|euro|€)[:\s]*)*\p{Nd}[\p{Nd}.,]*\s?(?:€|eur(?:o)?|chf|franken)?\*{0,2}$/iu.test(
      read,
    ) && /€|eur|chf|franken/iu.test(read)
      ? 1
      : 0,
  );
  put(/^\p{Lu}[\p{L} ]{1,24}:\s\S/u.test(read) && read.length < 120 ? 1 : 0);
  const core = coreOf(normalised);
  const bareTitle = core.replace(/^[#.\s):–-]+/u, '');
  const sentence = end >= 2 && words.functional >= 3 && words.functional / n >= 0.2;
  const top = Math.max(whole, start, any * (coverage > 0.3 ? 1 : 0.5));
  const ordinal = Number(/^(?:platz\s)?(\p{Nd}{1,3})(?:[.):]?\s|[.)]?$)/iu.exec(line.slice(0, 20))?.[1] ?? 0) || 0;
  const strength = top >= 3 ? 2 : top >= 2 ? 1 : 0;
  return {
    features: f,
    stems: valuesOf(words.stems),
    names: valuesOf(words.names),
    key: fnv1a(core || normalised),
    titleKey: bareTitle.length >= 4 ? fnv1a(bareTitle) : 0,
    hits,
    strength,
    cues: strength > 0 ? cuesOf(hits) : 0,
    sure: isSettled(hits, Math.fround(coverage)),
    own: wordingOf(hits),
    shape: shapeOf(f, ordinal),
    numbers: digits > 0 ? count(normalised, /#/gu) : 0,
    ordinal,
    teaser: built.length > 0 && (words.count > 6 || /^[>→➔➜➤›»►▶👉]|[:|]\s\S/u.test(line)),
    genre: GENRES.has(/^\p{L}+/u.exec(normalised)?.[0] ?? ''),
    prose: (sentence && line.length >= 90) || (line.length >= 220 && words.functional / n >= 0.2),
  };
}
