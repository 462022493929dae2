import type { LabelWeights } from '../lexicon/label-weights.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Entity } from './entity.ts';
import { createNameRecogniser, type NameRecogniser, type NameSpan } from './recogniser.ts';

/** A name as one paragraph shows it. Spans relative to the paragraph. */
export interface NameMention extends Span {
  readonly kind: Entity['kind'];
  /** Its words joined with one space. */
  readonly text: string;
  /** Number of words. */
  readonly words: number;
  readonly role: Span | undefined;
  /** Whether the last word is no plain noun, so that it alone can stand for the whole later on. */
  readonly carries: boolean;
}

/** A capitalised word that is in no name here, but may be one that the article names elsewhere. */
export interface LooseWord extends Span {
  readonly text: string;
}

/** What the entities capability keeps of a paragraph. */
export interface NameFacts {
  readonly names: readonly NameMention[];
  readonly loose: readonly LooseWord[];
}

const KIND: Readonly<Record<string, Entity['kind'] | undefined>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Words that open a name's role or belong to it: "der stellvertretende Außenminister", "US-Präsident", "Prof. Dr.". */
const BEFORE: ReadonlySet<string> = new Set(['NN', 'ADJA', 'ADJD', 'ART', 'PPOSAT', 'PIAT', 'CARD']);

/** The role phrase that ends right before token `first`: nouns with their adjectives and article, without prepositions. */
function roleBefore(sentence: ParsedSentence, first: number): Span | undefined {
  let i = first;
  while (i > 0 && BEFORE.has(sentence.tags[i - 1]!) && sentence.tokens[i - 1]!.kind === 'word') {
    i--;
    if (sentence.tags[i] === 'ART' || sentence.tags[i] === 'PPOSAT') break;
  }
  if (i === first || sentence.tags[first - 1] !== 'NN') return undefined;
  return { start: sentence.tokens[i]!.start, end: sentence.tokens[first - 1]!.end };
}

/** The apposition right after the name: "Jana Reimers, Bürgermeisterin von Hallstedt," up to the next comma or stop. */
function roleAfter(sentence: ParsedSentence, last: number): Span | undefined {
  if (sentence.tokens[last]?.text !== ',') return undefined;
  let i = last + 1;
  let nouns = 0;
  while (i < sentence.tokens.length && i < last + 9) {
    const tag = sentence.tags[i]!;
    if (tag === '$,' || tag === '$.') break;
    if (tag === 'NN') nouns++;
    else if (!/^(?:ART|ADJA|APPR|APPRART|NE|PPOSAT|KON|TRUNC)$/u.test(tag)) return undefined;
    i++;
  }
  const starts = sentence.tags[last + 1];
  if (nouns === 0 || i === last + 1 || i >= sentence.tokens.length || (starts !== 'NN' && starts !== 'ART' && starts !== 'ADJA'))
    return undefined;
  return { start: sentence.tokens[last + 1]!.start, end: sentence.tokens[i - 1]!.end };
}

function mentionOf(sentence: ParsedSentence, span: NameSpan, isPlainNoun: (form: string) => boolean): NameMention | undefined {
  const kind = KIND[span.type];
  if (!kind) return undefined;
  const tokens = sentence.tokens.slice(span.first, span.last);
  return {
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    kind,
    text: tokens.map((t) => t.norm).join(' '),
    words: tokens.length,
    carries: kind !== 'person' || tokens.length < 2 || !isPlainNoun(tokens.at(-1)!.norm),
    role: kind === 'person' ? (roleBefore(sentence, span.first) ?? roleAfter(sentence, span.last)) : undefined,
  };
}

const recognisers = new WeakMap<LabelWeights, NameRecogniser>();

/** The recogniser over a lexicon, made once; undefined without the gazetteer or the weights. */
function recogniserOf({ gazetteer, morphology, spelling, nameWeights }: Lexicon): NameRecogniser | undefined {
  if (!gazetteer || !nameWeights) return undefined;
  let recogniser = recognisers.get(nameWeights);
  if (!recogniser) {
    recogniser = createNameRecogniser({ gazetteer, morphology, spelling }, nameWeights);
    recognisers.set(nameWeights, recogniser);
  }
  return recogniser;
}

/** Reads the names of one paragraph. Pure; never throws; nothing without the gazetteer and the model. */
export function readNameFacts(paragraph: ParsedParagraph, lexicon: Lexicon, _settings: Settings): NameFacts {
  const names: NameMention[] = [];
  const loose: LooseWord[] = [];
  const { morphology, spelling } = lexicon;
  const recogniser = recogniserOf(lexicon);
  if (!recogniser) return { names, loose };
  const { named } = recogniser;
  /** "Südstaatler" in "Braggs Südstaatler": a word of the dictionary that is nobody's name. */
  const isPlainNoun = (form: string): boolean =>
    !named(form) &&
    (((morphology?.look(form) ?? 0) & MORPH.noun) !== 0 || (spelling?.correct(form) === true && !spelling.name(form)));
  for (const sentence of paragraph.sentences) {
    const { tokens, tags } = sentence;
    const taken = new Uint8Array(tokens.length);
    const opening = tokens.findIndex((t) => t.kind === 'word');
    for (const span of recogniser.recognise(sentence)) {
      taken.fill(1, span.first, span.last);
      const mention = mentionOf(sentence, span, isPlainNoun);
      if (mention) names.push(mention);
    }
    for (let i = 0; i < tokens.length; i++) {
      const { kind, norm, start, end } = tokens[i]!;
      if (taken[i] || kind !== 'word' || norm.length < 3 || !startsWithCapital(norm)) continue;
      const tag = tags[i]!;
      const isNamed = named(norm);
      if (!isNamed && tag !== 'NE' && tag !== 'NN') continue;
      const known = isNamed ? 0 : (morphology?.look(norm) ?? 0);
      if (!isNamed && (tag === 'NE' ? known & MORPH.noun : known) !== 0) continue;
      // "Anders" at the beginning of a sentence is an adverb, whoever is called so elsewhere.
      if (i === opening && spelling?.correct(norm.toLowerCase())) continue;
      loose.push({ start, end, text: norm });
    }
  }
  return { names, loose };
}

/** Whether a text begins with a capital. */
function startsWithCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(text);
}
