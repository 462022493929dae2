import { type Gazetteer, NAME, nameBits } from '../lexicon/gazetteer.ts';
import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import { fnv1a } from '../text/hash.ts';
import { CLEAR_AUXILIARIES, CLOSED_CLASSES } from './closed-classes.ts';
import type { WordFacts } from './tagged.ts';
import { STTS_TAGS, type SttsTag } from './tags.ts';

/** What the tagger knows of a word form by itself. Made once a form and kept. Hashes are 32-bit. */
export interface WordInfo extends WordFacts {
  readonly hash: number;
  readonly lowerHash: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly prefix1: number;
  readonly prefix3: number;
  /** Hash of the ambiguity class of the form as it stands, and of the form in the other case. */
  readonly own: number;
  readonly other: number;
  /** `names` as a small number: 1 first name, 2 family name, 4 place, 8 organisation, 16 part of a longer name, 32 also an ordinary word. */
  readonly nameClass: number;
  /** Tag ids (indices of `STTS_TAGS`) the word may have inside a sentence, and at the start of one. */
  readonly inner: Uint8Array;
  readonly initial: Uint8Array;
  readonly clearAuxiliary: boolean;
  /** A finite verb with "es" joined to it ("gibt's", "hab’s"). */
  readonly contracted: boolean;
  /** Scores of the features of the word alone, by tag id; filled by the tagger: [inner, initial]. */
  readonly scores: [Int32Array | undefined, Int32Array | undefined];
}

export const SHAPE = {
  none: 0,
  number: 1,
  mark: 2,
  digits: 3,
  letter: 4,
  capitals: 5,
  capitalHyphen: 6,
  mixed: 7,
  capital: 8,
  lowerHyphen: 9,
  lower: 10,
} as const;

/** FNV-1a with a final mix. */
export function hashOf(text: string): number {
  let h = fnv1a(text);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h | 0;
}

function classHash(bits: number, how: number): number {
  const h = Math.imul(bits ^ Math.imul(how + 1, 0x85ebca6b), 0x9e3779b1);
  return (h ^ (h >>> 15)) | 0;
}

const TAG_ID = new Map<string, number>(STTS_TAGS.map((t, i) => [t, i]));
const id = (tag: SttsTag): number => TAG_ID.get(tag)!;

const VERB_BITS = MORPH.finite3 | MORPH.finite2 | MORPH.imperative | MORPH.infinitive | MORPH.participle2 | MORPH.zuInfinitive;
/** Only these bits shape the ambiguity class: finer ones (case, gender, number) would split it. */
const CLASS_BITS =
  VERB_BITS |
  MORPH.participle1 |
  MORPH.noun |
  MORPH.adjective |
  MORPH.preposition |
  MORPH.pronoun |
  MORPH.adverb |
  MORPH.conjunction |
  MORPH.name |
  MORPH.separablePrefix |
  MORPH.auxiliary |
  MORPH.joinedSeparable |
  MORPH.preterite |
  (1 << 29) |
  (1 << 30);

const PREFIXES =
  'ab an auf aus bei da dar ein fest fort frei her heran heraus herein herunter hervor hin hinaus hinein hinzu los mit nach nieder statt teil um unter vor voran voraus vorbei weg weiter wieder zu zurück zusammen durch über wider entgegen gegenüber herum hoch vorüber be ver er ent zer miss'.split(
    ' ',
  );
/** Endings of adjectives and adverbs, which no verb has. */
const ADJECTIVAL = /(?:isch|lich|haft|bar|sam|weise|mals|wärts)$/u;
const INFLECTION = /(?:e|er|es|en|em)$/u;

export function shapeOf(norm: string, kind: string): number {
  if (kind === 'number') return SHAPE.number;
  if (kind === 'punctuation' || kind === 'symbol') return SHAPE.mark;
  if (/\p{N}/u.test(norm)) return SHAPE.digits;
  const upper = norm.toUpperCase();
  const lower = norm.toLowerCase();
  if (upper === lower) return SHAPE.lower;
  if (norm === upper) return norm.replace('.', '').length === 1 ? SHAPE.letter : SHAPE.capitals;
  const hyphen = norm.includes('-');
  if (/^\p{Lu}/u.test(norm)) return hyphen ? SHAPE.capitalHyphen : /\p{Ll}\p{Lu}/u.test(norm) ? SHAPE.mixed : SHAPE.capital;
  return hyphen ? SHAPE.lowerHyphen : SHAPE.lower;
}

function nameClassOf(names: number): number {
  return (
    (names & NAME.first ? 1 : 0) |
    (names & NAME.last ? 2 : 0) |
    (names & (NAME.town | NAME.country | NAME.region) ? 4 : 0) |
    (names & NAME.organisation ? 8 : 0) |
    (names !== 0 && (names & (NAME.first | NAME.last | NAME.town | NAME.country | NAME.region | NAME.organisation)) === 0
      ? 16
      : 0) |
    (names & NAME.weak ? 32 : 0)
  );
}

/** "es" joined to a verb by an apostrophe. */
const CONTRACTION = /(?<=\p{L}{2})['’‘ʼ]s$/u;
/** Gender endings stand for their plain form when the word is looked up. */
const GENDER = /[:*_·]in(nen)?$|\/-?in(nen)?$|\(in(nen)?\)$/u;

interface Analysis {
  readonly mask: number;
  readonly how: number;
  /** The form whose bits these are: the word itself or its last part. */
  readonly part: string;
}

const UNKNOWN: Analysis = { mask: 0, how: 3, part: '' };

export function createWords(morphology: Morphology | undefined, gazetteer?: Gazetteer) {
  let memo = new Map<string, WordInfo>();
  const look = (form: string): number => morphology?.look(form) ?? 0;

  /** Bits of a form; where the whole is unknown, those of its last part. The low bit of `how` tells: 0 whole, 1 last part, 2 prefix verb, 3 unknown. */
  function analyse(form: string): Analysis {
    const whole = look(form);
    if (whole !== 0) return { mask: whole, how: 0, part: form };
    if (form.length > 60) return UNKNOWN;
    if (GENDER.test(form))
      return { mask: MORPH.noun, how: 0, part: form.replace(GENDER, (e) => (/innen/u.test(e) ? 'innen' : 'in')) };
    const hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen < form.length - 2) {
      const part = form.slice(hyphen + 1);
      const mask = look(part) || look(part.toLowerCase());
      if (mask !== 0)
        return {
          mask: /^\p{Lu}/u.test(part) ? mask : mask & ~MORPH.noun,
          how: 1,
          part: look(part) === 0 ? part.toLowerCase() : part,
        };
    }
    const first = form[0]!;
    if (form.includes('ß')) {
      const swiss = look(form.replaceAll('ß', 'ss'));
      if (swiss !== 0) return { mask: swiss, how: 0, part: form.replaceAll('ß', 'ss') };
    }
    if (first === first.toLowerCase()) {
      for (const prefix of PREFIXES) {
        if (!form.startsWith(prefix) || form.length - prefix.length < 4) continue;
        const mask = look(form.slice(prefix.length)) & (VERB_BITS | MORPH.adjective | MORPH.preterite);
        if (mask & (VERB_BITS & ~MORPH.imperative)) return { mask, how: 2, part: form.slice(prefix.length) };
      }
      for (let i = 3; i <= form.length - 4; i++) {
        const mask = look(form.slice(i)) & (MORPH.adjective | MORPH.participle2 | MORPH.participle1);
        if (mask !== 0) return { mask, how: 1, part: form.slice(i) };
      }
    } else {
      for (let i = 3; i <= form.length - 3; i++) {
        const tail = form.slice(i);
        const noun = tail[0]!.toUpperCase() + tail.slice(1);
        if (look(noun) & MORPH.noun) return { mask: MORPH.noun, how: 1, part: noun };
      }
    }
    return UNKNOWN;
  }

  const agrees = (form: string): number => (form === '' ? 0 : (morphology?.agreement(form) ?? 0));

  /** Gender, number and case the word may have. Unknown words that end like an adjective agree like one. */
  function agreementOf(lower: string, lowerCase: boolean, own: Analysis, small: Analysis): number {
    if (!lowerCase && CLOSED_CLASSES.has(lower) && agrees(lower) !== 0) return agrees(lower);
    const nominal =
      !lowerCase &&
      own.how !== 0 &&
      small.how < 3 &&
      (small.mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0;
    if (nominal) return agrees(own.part) | agrees(small.part); // "Wehrpflichtige"
    const found = agrees(own.part) || (lowerCase ? 0 : agrees(small.part)) || agrees(lower);
    if (found !== 0 || !lowerCase) return found;
    const ending = /(?:e|er|es|en|em)$/u.exec(lower);
    return ending ? agrees(`groß${ending[0]}`) : 0;
  }

  /** Adds the open-class tags that `mask` allows for a form written in lower case. */
  function addOpen(tags: Set<number>, mask: number, lower: string): void {
    const inflected = INFLECTION.test(lower);
    if (mask & (MORPH.finite3 | MORPH.finite2)) tags.add(id('VVFIN'));
    if (mask & MORPH.imperative) tags.add(id('VVIMP'));
    if (mask & MORPH.infinitive) {
      tags.add(id('VVINF'));
    }
    if (mask & MORPH.zuInfinitive) tags.add(id('VVIZU'));
    if (mask & MORPH.participle2) {
      if (inflected && !lower.endsWith('en')) tags.add(id('ADJA'));
      else {
        tags.add(id('VVPP'));
        tags.add(id('ADJD'));
        if (inflected) tags.add(id('ADJA'));
      }
    }
    if (mask & (MORPH.adjective | MORPH.participle1)) {
      tags.add(id('ADJD'));
      tags.add(id('ADJA'));
      if (!inflected) tags.add(id('ADV'));
    }
    if (mask & MORPH.adverb) tags.add(id('ADV'));
    if (mask & MORPH.preposition) tags.add(id('APPR'));
    if (mask & MORPH.separablePrefix) tags.add(id('PTKVZ'));
  }

  function candidates(norm: string, lower: string, shape: number, own: Analysis, small: Analysis): [Uint8Array, Uint8Array] {
    const inner = new Set<number>();
    const closed = CLOSED_CLASSES.get(lower);
    const initial = new Set<number>();
    if (shape === SHAPE.number) {
      inner.add(id(norm.endsWith('.') ? 'ADJA' : 'CARD'));
      if (norm.endsWith('.')) inner.add(id('CARD'));
    } else if (norm.endsWith('-') && norm.length > 1) {
      inner.add(id('TRUNC'));
    } else if (norm.startsWith('-') && shape === SHAPE.lowerHyphen) {
      for (const t of ['TRUNC', 'NN', 'ADJA'] as const) inner.add(id(t));
    } else if (shape === SHAPE.digits) {
      for (const t of ['NN', 'NE', 'ADJA', 'ADJD', 'CARD', 'XY', 'FM'] as const) inner.add(id(t));
    } else if (shape === SHAPE.lower || shape === SHAPE.lowerHyphen) {
      if (closed) for (const t of closed) inner.add(id(t));
      if (!closed || (own.mask & MORPH.adjective && !closed.has('ART') && !closed.has('PPOSAT'))) {
        addOpen(inner, closed ? own.mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2) : own.mask, lower);
        if (!closed && (own.how !== 0 || inner.size === 0 || own.mask === MORPH.name)) unknownLower(inner, lower);
      }
      if (norm.endsWith('.')) for (const t of ['NN', 'ADV', 'ADJA', 'XY'] as const) inner.add(id(t));
    } else {
      // Capitals: noun and name always; adjectives in names; closed words in titles and politeness forms.
      inner.add(id('NN'));
      inner.add(id('NE'));
      inner.add(id('FM'));
      if (shape === SHAPE.letter) inner.add(id('XY'));
      if (closed) for (const t of closed) inner.add(id(t));
      const adjectival = (small.mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0 && small.how < 3;
      if (adjectival || /(?:er|ische[rnms]?|sche[rnms]?)$/u.test(norm)) inner.add(id('ADJA'));
      if (!closed && small.mask & VERB_BITS && !(own.mask & (MORPH.noun | MORPH.name))) addOpen(inner, small.mask, lower);
      if (norm.endsWith('.')) inner.add(id('ADJA'));
      for (const t of inner) initial.add(t);
      if (!closed || small.mask & MORPH.adjective)
        addOpen(initial, closed ? small.mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2) : small.mask, lower);
      if (!closed && own.mask === 0 && small.how === 3) unknownLower(initial, lower);
    }
    if (initial.size === 0) for (const t of inner) initial.add(t);
    return [Uint8Array.from([...inner].sort((a, b) => a - b)), Uint8Array.from([...initial].sort((a, b) => a - b))];
  }

  /** Tags an unknown lower-case word may have, by its ending. */
  function unknownLower(tags: Set<number>, lower: string): void {
    for (const t of ['ADJD', 'ADV', 'FM', 'NE', 'NN', 'XY'] as const) tags.add(id(t));
    if (ADJECTIVAL.test(lower)) return;
    if (INFLECTION.test(lower)) tags.add(id('ADJA'));
    if (/(?:e|t|st|en|rn|ln|te|ten)$/u.test(lower) || lower.length < 9) tags.add(id('VVFIN'));
    if (/(?:en|rn|ln)$/u.test(lower)) {
      tags.add(id('VVINF'));
      if (lower.includes('zu')) tags.add(id('VVIZU'));
      tags.add(id('VVPP'));
    }
    if (/t$/u.test(lower)) tags.add(id('VVPP'));
    if (lower.length < 8) tags.add(id('ITJ'));
  }

  function make(norm: string, kind: string): WordInfo {
    const lower = norm.toLowerCase();
    const shape = shapeOf(norm, kind);
    const bare = norm.startsWith('-') ? norm.slice(1) : norm;
    const wordy = shape > SHAPE.mark;
    const own = wordy ? analyse(bare) : UNKNOWN;
    const lowerCase = norm === lower;
    const small = wordy ? (lowerCase ? own : analyse(bare.toLowerCase())) : UNKNOWN;
    const capital = wordy && lowerCase ? analyse(bare[0]!.toUpperCase() + bare.slice(1)) : UNKNOWN;
    const [inner, initial] = shape === SHAPE.mark ? symbolCandidates(norm, kind) : candidates(norm, lower, shape, own, small);
    const other = lowerCase ? capital : small;
    const names =
      gazetteer && wordy && !lowerCase ? nameBits(norm, gazetteer) || nameBits(norm.replaceAll('ß', 'ss'), gazetteer) : 0;
    return {
      lower,
      shape,
      hash: hashOf(norm),
      lowerHash: hashOf(lower),
      suffix1: hashOf(lower.slice(-1)),
      suffix2: hashOf(lower.slice(-2)),
      suffix3: hashOf(lower.slice(-3)),
      suffix4: hashOf(lower.slice(-4)),
      suffix5: hashOf(lower.slice(-5)),
      prefix1: hashOf(lower.slice(0, 1)),
      prefix3: hashOf(lower.slice(0, 3)),
      own: classHash(own.mask & CLASS_BITS, own.how * 2 + 1),
      other: classHash(
        other.how === 0 ? other.mask & CLASS_BITS : other.how === 3 ? 0 : other.mask & (MORPH.noun | MORPH.finite3),
        other.how * 2 + (lowerCase ? 1 : 0),
      ),
      whole: wordy ? look(norm) : 0,
      lowerWhole: wordy ? look(lower) : 0,
      mask: own.mask,
      lowerMask: small.mask,
      names,
      nameClass: nameClassOf(names),
      agreement: wordy ? agreementOf(lower, lowerCase, own, small) : 0,
      inner,
      initial,
      clearAuxiliary: CLEAR_AUXILIARIES.has(lower),
      contracted: lowerCase && isContraction(norm),
      scores: [undefined, undefined],
    };
  }

  /** The verb may have lost its -e too: "hab’s". */
  function isContraction(norm: string): boolean {
    const at = CONTRACTION.exec(norm)?.index;
    if (at === undefined) return false;
    const base = norm.slice(0, at);
    return ((look(base) || look(`${base}e`)) & MORPH.finite3) !== 0;
  }

  function symbolCandidates(norm: string, kind: string): [Uint8Array, Uint8Array] {
    const one = (t: SttsTag): [Uint8Array, Uint8Array] => [Uint8Array.of(id(t)), Uint8Array.of(id(t))];
    if (kind === 'punctuation') return one(norm === ',' ? '$,' : /^[.!?;:]$/u.test(norm) ? '$.' : '$(');
    if ('%‰§$€£¥°²³'.includes(norm)) return one('NN');
    if (norm === '&' || norm === '+') return one('KON');
    return one(norm.codePointAt(0)! > 0x2400 || norm === '`' || norm === '^' ? '$(' : 'XY');
  }

  return {
    /** The word's facts; `norm` and `kind` are the token's. */
    get(norm: string, kind: string): WordInfo {
      const found = memo.get(norm);
      if (found) return found;
      const made = make(norm, kind);
      if (memo.size > 30_000) memo = new Map();
      memo.set(norm, made);
      return made;
    },
  };
}

export type Words = ReturnType<typeof createWords>;
