import { AGREEMENT } from '../../lexicon/agreement.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import type { GrammarSlip } from '../slip.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { mayHang, type ReadGroup, readGroup } from './noun-reading.ts';
import type { PhraseReader } from './phrase-fit.ts';
import { TIME } from './time-nouns.ts';

/** Prepositional phrases that hang on a genitive: behind them no other phrase can follow. */
const RELATIONAL =
  /^(?:im (?:rahmen|zuge|laufe|sinne|namen)|aus sicht|in anbetracht|unter (?:verwendung|leitung|führung|berücksichtigung|aufsicht)|auf (?:kosten|initiative|veranlassung|betreiben)|im (?:auftrag|interesse|verlauf|umfeld|schatten)|in (?:richtung|höhe|gestalt)|für die dauer|vor dem hintergrund)$/u;
const CONJUNCTION = /^(?:während|seit|bis|um|ohne|statt|außer)$/u;
const NOUN_LIKE = /^(?:NE|FM|XY|TRUNC)$/u;

/** A phrase that stands beside another where only a genitive may. */
export function findLostGenitive(s: ParsedSentence, reader: PhraseReader): GrammarSlip | undefined {
  return inVorfeld(s, reader) ?? behindRelational(s, reader);
}

/** The second phrase as a slip, if it has an article, fits in itself and is no genitive. */
function slipOf(
  s: ParsedSentence,
  group: NounGroup | undefined,
  reader: PhraseReader,
): { read: ReadGroup; slip: GrammarSlip } | undefined {
  if (
    !group ||
    group.preposition !== undefined ||
    group.determiner === undefined ||
    group.cardinal ||
    group.uninflected !== undefined
  )
    return undefined;
  if (s.tags[group.determiner] !== 'ART' || s.tags[group.head] !== 'NN' || NOUN_LIKE.test(s.tags[group.last] ?? ''))
    return undefined;
  // A capital begins another sentence: a heading stands before it. "Mit Abstand die höchsten Kosten" needs no genitive.
  if (/^\p{Lu}/u.test(s.tokens[group.determiner]!.norm)) return undefined;
  const read = readGroup(s, group, reader);
  const { words, fit } = read;
  if (words.attributes.some((word) => /sten?$/u.test(word))) return undefined;
  if (reader.head(words.head).readings.length === 0 || TIME.test(words.head)) return undefined;
  if (fit.mask === 0 || fit.mask & AGREEMENT.genitive) return undefined;
  // "die Polizei die Polizei sucht": the one too many is no genitive.
  const size = group.last - group.first;
  if (s.words.slice(group.first, group.last).every(({ lower }, k) => s.words[group.first - size + k]?.lower === lower))
    return undefined;
  const number = fit.mask & AGREEMENT.plural ? AGREEMENT.any : AGREEMENT.singular;
  const wanted = { ...read, governed: AGREEMENT.genitive & number };
  const corrections = phraseCorrections(wanted, 'determiner-noun', reader);
  const { tokens } = s;
  return {
    read,
    slip: { rule: 'genitive', kind: 'lost', start: tokens[group.first]!.start, end: tokens[group.head]!.end, corrections },
  };
}

/** Only one phrase stands before the finite verb of a main clause: "Die Zusage die Firma gilt". */
function inVorfeld(s: ParsedSentence, reader: PhraseReader): GrammarSlip | undefined {
  let at = 0;
  while (at < s.tokens.length && (s.tokens[at]!.kind === 'punctuation' || (at < 2 && s.tags[at] === 'KON'))) at++;
  // „Welcher Betrieb den Zuschlag erhält, …“: the verb of a question comes last.
  if (/^PW/u.test(s.tags[at] ?? '')) return undefined;
  let first = nounGroupAt(s, at);
  if (!first || s.tags[first.head] !== 'NN') return undefined;
  // "Während der Sender das Gespräch verschwieg, …"
  if (first.preposition !== undefined && CONJUNCTION.test(s.words[first.preposition]!.lower)) return undefined;
  // "Die Festlegung einer Quote für Frauen die Partei": what hangs on the first phrase may come between.
  const subject = first;
  for (let turn = 0; turn < 3; turn++) {
    const head = s.tokens[first.head]!.norm;
    if (s.tags[first.head] !== 'NN' || reader.head(head).readings.length === 0 || TIME.test(head)) return undefined;
    const second = nounGroupAt(s, first.last);
    if (!second) return undefined;
    const found = slipOf(s, second, reader);
    if (found) {
      const verb = verbBehind(s, second.last, reader);
      return verb !== undefined && mayBeSubject(s, subject, verb, reader) ? found.slip : undefined;
    }
    if (second.preposition === undefined && second.determiner === undefined) return undefined;
    first = second;
  }
  return undefined;
}

/**
 * Whether what stands before the verb may be its subject. "Die Kinder eine Freude macht der Zirkus" has another one behind the verb: there the first
 * phrase has lost a letter, and no genitive is missing.
 */
function mayBeSubject(s: ParsedSentence, first: NounGroup, verb: number, reader: PhraseReader): boolean {
  // "Nach Angaben die Polizei ging der Mann": no subject by its preposition, and the one behind the verb is its own.
  if (first.preposition !== undefined) return true;
  if (first.determiner !== undefined) {
    // "Den Kindern eine Freude macht der Zirkus", "Die Opfer eine Stimme gibt das Buch": another case, or another number.
    const { mask } = readGroup(s, first, reader).fit;
    const { lowerMask } = s.words[verb]!;
    const plural = lowerMask & MORPH.thirdPlural ? AGREEMENT.plural : 0;
    const singular = lowerMask & MORPH.thirdSingular ? AGREEMENT.singular : 0;
    if (mask !== 0 && (mask & AGREEMENT.nominative & (plural | singular || AGREEMENT.any)) === 0) return false;
  }
  for (let i = verb + 1; i < s.tokens.length && s.tokens[i]!.kind !== 'punctuation'; i++) {
    const group = nounGroupAt(s, i);
    if (!group) {
      if (/^(?:er|ich|wir|man)$/u.test(s.words[i]!.lower)) return false;
      continue;
    }
    i = group.last - 1;
    if (group.preposition !== undefined || group.determiner === undefined) continue;
    const { mask } = readGroup(s, group, reader).fit;
    if (mask & AGREEMENT.nominative && !(mask & (AGREEMENT.accusative | AGREEMENT.genitive))) return false;
  }
  return true;
}

/** The finite verb at `from`, or behind phrases that hang on the one before. */
function verbBehind(s: ParsedSentence, from: number, reader: PhraseReader): number | undefined {
  let at = from;
  for (let turn = 0; turn < 4 && at < s.tokens.length; turn++) {
    if (isFiniteTag(s.tags[at]!)) return /^\p{Ll}/u.test(s.tokens[at]!.norm) && s.tags[at] !== 'VVIMP' ? at : undefined;
    const group = nounGroupAt(s, at);
    if (!group || !mayHang(s, group, reader)) return undefined;
    at = group.last;
  }
  return undefined;
}

function behindRelational(s: ParsedSentence, reader: PhraseReader): GrammarSlip | undefined {
  for (let i = 0; i + 2 < s.tokens.length; i++) {
    if (s.tags[i] !== 'APPR' && s.tags[i] !== 'APPRART') continue;
    const two = `${s.words[i]!.lower} ${s.words[i + 1]!.lower}`;
    const three = `${two} ${s.words[i + 2]!.lower}`;
    const at = RELATIONAL.test(two) ? i + 2 : RELATIONAL.test(three) ? i + 3 : undefined;
    const found = at === undefined ? undefined : slipOf(s, nounGroupAt(s, at), reader);
    if (found) return found.slip;
  }
  return undefined;
}
