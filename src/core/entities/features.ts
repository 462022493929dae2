import { type Gazetteer, NAME, nameBits } from '../lexicon/gazetteer.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/sentence.ts';
import { STTS_TAGS } from '../tagging/tags.ts';

/** Features a token has at most. */
export const MAX_FEATURES = 80;

const LEGAL_FORM = new Set(
  'AG GmbH KG SE Inc Ltd LLC Corp Co KGaA OHG UG e.V. eG plc S.A. SpA B.V. N.V. Group Gruppe Holding'.split(' '),
);
const ORG_HEAD =
  /(?:verband|bund|verein|partei|ministerium|amt|gericht|universität|hochschule|schule|klinik|klinikum|bank|kasse|gesellschaft|konzern|werke?|rat|tag|kirche|agentur|zeitung|verlag|sender|stiftung|institut|polizei|gewerkschaft|kammer|club|klub|museum|theater|orchester|kommission|union|liga|allianz|armee|behörde|präsidium|anwaltschaft)$/u;
const PLACE_TAIL =
  /(?:straße|strasse|weg|platz|allee|gasse|brücke|ufer|damm|burg|berg|dorf|stadt|heim|hausen|hofen|ingen|kirchen|feld|bach|see|tal|au|stein|furt|land|wald|insel|küste|kreis|bezirk|viertel|park|hafen|bahnhof)$/u;
const ROLE =
  /(?:präsident|minister|kanzler|chef|sprecher|vorsitzende|vorsitzender|direktor|trainer|leiter|meister|rat|rätin|kommissar|richter|anwalt|professor|senator|general|könig|königin|papst|bischof|pfarrer|autor|regisseur|sänger|spieler|stürmer|torwart|politiker|experte|expertin|manager|vorstand|gründer|komponist|schauspieler|sekretär|abgeordnete|abgeordneter|beauftragte|beauftragter|in)$/u;
const TITLES = new Set(
  'Dr Dr. Prof Prof. Herr Herrn Frau Hr. Fr. Sir Lord Lady Sankt St. San Baron Graf Prinz Prinzessin Kaiser Familie'.split(' '),
);

/** Shape of a word: letters to x/X, digits to 0, runs shortened, so "Boutros-Ghali" is "Xx-Xx". */
export function shapeOf(word: string): string {
  let shape = '';
  for (const c of word.slice(0, 24)) {
    const s = c >= '0' && c <= '9' ? '0' : c === c.toLowerCase() ? (c === c.toUpperCase() ? c : 'x') : 'X';
    if (shape.at(-1) !== s || s === 'X') shape += s;
  }
  return shape.slice(0, 8);
}

function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return mix(h);
}

function mix(h: number): number {
  let x = h ^ (h >>> 15);
  x = Math.imul(x, 0x2c1b3c6d);
  x ^= x >>> 12;
  x = Math.imul(x, 0x297a2d39);
  return (x ^ (x >>> 15)) | 0;
}

/** What a token looks like, as small numbers and hashes: made once, combined many times. */
interface Word {
  /** Whether the token may be in a name: capitals, known names, and what stands between two such words. */
  readonly open: boolean;
  readonly form: number;
  readonly lower: number;
  readonly shape: number;
  readonly tag: number;
  readonly class: number;
  /** Bits of `nameBits`. */
  readonly names: number;
  /** What the morphology knows of it, as a small number. */
  readonly morph: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  /** The part after the last hyphen, and its class; 0 without a hyphen. */
  readonly tail: number;
  readonly tailClass: number;
}

/** The look-up of a form, or of the form without a genitive -s. */
const CLASSES = ['', 'legal', 'title', 'org', 'place', 'role'];

function classOf(form: string): number {
  if (LEGAL_FORM.has(form)) return CLASSES.indexOf('legal');
  if (TITLES.has(form)) return CLASSES.indexOf('title');
  const lower = form.toLowerCase();
  if (ORG_HEAD.test(lower)) return CLASSES.indexOf('org');
  if (PLACE_TAIL.test(lower)) return CLASSES.indexOf('place');
  if (form.length > 4 && ROLE.test(lower)) return CLASSES.indexOf('role');
  return 0;
}

function wordOf(
  form: string,
  isWord: boolean,
  gazetteer: Gazetteer,
  morphology: Morphology | undefined,
): Omit<Word, 'tag' | 'open'> & { capital: boolean } {
  const lower = form.toLowerCase();
  const bits = isWord && morphology ? morphology.look(form) : 0;
  const known = isWord && morphology && lower !== form && morphology.look(lower) !== 0;
  const hyphen = form.lastIndexOf('-');
  const tail = hyphen > 0 ? form.slice(hyphen + 1) : '';
  return {
    capital: lower !== form,
    form: hash(form, 1),
    lower: hash(lower, 2),
    shape: hash(shapeOf(form), 3),
    class: isWord ? classOf(form) : 0,
    names: isWord ? nameBits(form, gazetteer) : 0,
    morph:
      ((bits & MORPH.noun) !== 0 ? 1 : 0) |
      ((bits & MORPH.name) !== 0 ? 2 : 0) |
      ((bits & MORPH.adjective) !== 0 ? 4 : 0) |
      (known ? 8 : 0) |
      (bits !== 0 ? 16 : 0),
    prefix3: hash(lower.slice(0, 3), 4),
    prefix4: hash(lower.slice(0, 4), 5),
    suffix2: hash(lower.slice(-2), 6),
    suffix3: hash(lower.slice(-3), 7),
    suffix4: hash(lower.slice(-4), 8),
    suffix5: hash(lower.slice(-5), 9),
    tail: tail ? hash(tail.toLowerCase(), 10) : 0,
    tailClass: tail ? classOf(tail) + 1 : 0,
  };
}

const EDGE: Word = {
  open: false,
  form: 0,
  lower: 0,
  shape: 0,
  tag: 0,
  class: 0,
  names: 0,
  morph: 0,
  prefix3: 0,
  prefix4: 0,
  suffix2: 0,
  suffix3: 0,
  suffix4: 0,
  suffix5: 0,
  tail: 0,
  tailClass: 0,
};

/** What the recogniser looks at, once for each sentence. `long[i]` = bits of the longest gazetteer entry of several words around token i. */
export interface Prepared {
  readonly words: readonly Word[];
  readonly long: Int32Array;
}

/** Hashes of the tags; made once. */
const TAG_HASHES = new Map<string, number>(STTS_TAGS.map((t) => [t, hash(t, 11)]));

/** How far a lower-case word may stand from capitals on both sides and still be inside a name ("Frankfurt am Main"). */
const REACH = 2;

type Base = ReturnType<typeof wordOf>;

/** What forms look like, by gazetteer: most words of an article come again. Emptied when full, so it stays small. */
const MEMO = new WeakMap<Gazetteer, Map<string, Base>>();
const MEMO_SIZE = 20_000;

function remembered(form: string, isWord: boolean, gazetteer: Gazetteer, morphology: Morphology | undefined): Base {
  let memo = MEMO.get(gazetteer);
  if (!memo) {
    memo = new Map();
    MEMO.set(gazetteer, memo);
  }
  const key = isWord ? form : ` ${form}`;
  let base = memo.get(key);
  if (!base) {
    if (memo.size >= MEMO_SIZE) memo.clear();
    base = wordOf(form, isWord, gazetteer, morphology);
    if (form.length <= 64) memo.set(key, base);
  }
  return base;
}

export function prepare(sentence: TaggedSentence, gazetteer: Gazetteer, morphology: Morphology | undefined): Prepared {
  const { tokens } = sentence;
  const bare = tokens.map((t) => remembered(t.norm, t.kind === 'word', gazetteer, morphology));
  const seeds = bare.map((w, i) => w.capital || (w.names !== 0 && tokens[i]!.kind === 'word') || tokens[i]!.kind === 'url');
  const words = bare.map((w, i): Word => {
    let open = seeds[i]!;
    if (!open) {
      let before = false;
      let after = false;
      for (let d = 1; d <= REACH; d++) {
        before ||= seeds[i - d] === true;
        after ||= seeds[i + d] === true;
      }
      open = (before && after) || (tokens[i]!.kind === 'number' && (before || after));
    }
    return { ...w, open, tag: TAG_HASHES.get(sentence.tags[i] ?? '') ?? 0 };
  });
  const long = new Int32Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if ((words[i]!.names & NAME.part) === 0) continue;
    let joined = tokens[i]!.norm;
    for (let j = i + 1; j < Math.min(words.length, i + 5); j++) {
      joined += ` ${tokens[j]!.norm}`;
      const bits = gazetteer.look(joined) || (joined.endsWith('s') ? gazetteer.look(joined.slice(0, -1)) : 0);
      if (bits === 0) continue;
      for (let k = i; k <= j; k++) long[k] = (bits << 1) | (k === i ? 1 : 0) | (1 << 20);
    }
  }
  return { words, long };
}

/** Fills `out` with the hashed features of token `i` and gives their number. */
export function features({ words, long }: Prepared, i: number, first: number, out: Int32Array): number {
  const c = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const q = words[i + 1] ?? EDGE;
  const pp = words[i - 2] ?? EDGE;
  const qq = words[i + 2] ?? EDGE;
  const start = i === first ? 1 : 0;
  const l = long[i]!;
  let n = 0;
  const one = (a: number): void => {
    out[n] = mix(a ^ Math.imul(n + 1, 0x9e3779b1));
    n++;
  };
  const two = (a: number, b: number): void => one(Math.imul(a, 0x85ebca6b) + Math.imul(b ^ 0x27d4eb2f, 0xc2b2ae35));
  const three = (a: number, b: number, d: number): void =>
    two(mix(Math.imul(a, 0x85ebca6b) + Math.imul(b ^ 0x27d4eb2f, 0xc2b2ae35)), d);
  one(0);
  one(c.form);
  one(c.lower);
  one(p.lower);
  one(q.lower);
  one(pp.lower);
  one(qq.lower);
  two(p.lower, c.lower);
  two(c.lower, q.lower);
  one(c.prefix3);
  one(c.prefix4);
  one(c.suffix2);
  one(c.suffix3);
  one(c.suffix4);
  one(c.suffix5);
  two(c.shape, start);
  two(p.shape, c.shape);
  two(c.shape, q.shape);
  three(p.shape, c.shape, q.shape);
  one(c.tag);
  two(p.tag, c.tag);
  two(c.tag, q.tag);
  three(pp.tag, p.tag, c.tag);
  three(c.tag, q.tag, qq.tag);
  two(c.names, start);
  two(c.names, p.names);
  two(c.names, q.names);
  three(p.names, c.names, q.names);
  three(c.names, c.tag, c.morph);
  two(c.names, p.lower);
  two(c.names, p.class);
  two(c.names, q.class);
  three(c.morph, start, c.shape);
  two(c.morph, c.names);
  two(c.morph, p.lower);
  one(c.class);
  three(p.class, c.shape, c.morph);
  two(q.class, c.shape);
  three(pp.class, p.names, c.shape);
  one(l);
  two(l, c.names);
  two(p.lower, q.lower);
  three(p.tag, c.shape, q.tag);
  one(c.tail);
  two(c.tail === 0 ? 0 : c.shape, c.tailClass);
  two(p.form, c.shape);
  two(q.form, c.shape);
  three(p.suffix3, c.shape, c.morph);
  return n;
}
