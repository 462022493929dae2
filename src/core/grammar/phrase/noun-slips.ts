import { AGREEMENT } from '../../lexicon/agreement.ts';
import { nounGroups } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { MONTHS } from '../../text/abbreviations.ts';
import { WEEKDAYS } from '../../time/calendar-words.ts';
import type { GrammarSlip } from '../slip.ts';
import { headMask } from './head-readings.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { bareAdjective, type NounSlipKind, type ReadGroup, readGroup } from './noun-reading.ts';
import { silentReason } from './noun-traps.ts';
import { DETERMINERS } from './paradigms.ts';
import type { PhraseReader } from './phrase-fit.ts';
import { NUMERAL } from './word-traps.ts';

/** What does not fit in the group, whatever may excuse it; undefined where all fits. */
export function kindOf({ group, words, fit, governed, sentence }: ReadGroup, reader: PhraseReader): NounSlipKind | undefined {
  const opened = words.determiner !== undefined || words.contraction !== undefined;
  if (words.determiner !== undefined && !DETERMINERS.has(words.determiner)) return undefined;
  if (bareAdjective({ group, sentence }, reader) !== undefined)
    return fit.mask !== 0 && (fit.mask & governed) !== 0 ? 'uninflected' : undefined;
  if (group.uninflected !== undefined) return undefined;
  if (fit.mask !== 0) {
    if ((fit.mask & governed) !== 0) return undefined;
    return words.determiner === undefined ? 'governed-bare' : 'governed';
  }
  if (!opened && words.attributes.length === 0) return undefined;
  if (words.attributes.length > 0 && fit.withoutHead === 0) return opened ? 'determiner-adjective' : 'adjective-noun';
  if (!opened) return 'adjective-noun';
  if (fit.withoutAttributes !== 0) return 'adjective-noun';
  const head = headMask(reader.head(words.head));
  const mask =
    opened && words.determiner !== undefined ? (DETERMINERS.get(words.determiner)?.mask ?? AGREEMENT.any) : AGREEMENT.dative;
  const bare = AGREEMENT.masculine | AGREEMENT.neuter;
  if ((head & AGREEMENT.singular) === (AGREEMENT.masculine & AGREEMENT.nominative) && mask & AGREEMENT.masculine)
    return 'weak-noun';
  if ((mask & ~AGREEMENT.genitive) === 0 && head & bare && !(head & bare & AGREEMENT.genitive)) return 'genitive';
  return 'determiner-noun';
}

const RULE_OF = {
  governed: 'preposition-case',
  'governed-bare': 'preposition-case',
  genitive: 'genitive',
  'weak-noun': 'genitive',
} as const;

/** A genitive behind a noun stays one when it is put right. */
function inCase(read: ReadGroup, kind: NounSlipKind): ReadGroup {
  const behindNoun = kind === 'genitive' && /^N[NE]$/u.test(read.sentence.tags[read.group.first - 1] ?? '');
  return behindNoun ? { ...read, governed: AGREEMENT.genitive } : read;
}

/** The noun phrases of a sentence whose words fit together in none of their readings, or not to their preposition. */
export function findNounSlips(sentence: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const group of nounGroups(sentence)) {
    const read = readGroup(sentence, group, reader);
    const counted = countedSlip(read, reader);
    if (counted !== undefined) found.push(counted);
    const kind = kindOf(read, reader);
    if (kind === undefined || silentReason(read, kind, reader) !== undefined || opensWithDass(read, kind, reader)) continue;
    const { tokens } = sentence;
    const from = group.contracted || group.determiner === undefined ? (group.preposition ?? group.first) : group.determiner;
    const rule = RULE_OF[kind as keyof typeof RULE_OF] ?? 'agreement';
    const first = kind === 'governed' || kind === 'governed-bare' ? group.preposition! : from;
    found.push({
      rule,
      kind,
      start: tokens[first]!.start,
      end: tokens[group.head]!.end,
      corrections: phraseCorrections(inCase(read, kind), kind, reader),
    });
  }
  return found;
}

/** "dass große Haus": the article has an s too many, and with it the phrase fits. */
function opensWithDass({ sentence, group, words }: ReadGroup, kind: NounSlipKind, reader: PhraseReader): boolean {
  if (kind !== 'adjective-noun' || words.determiner !== undefined || sentence.words[group.first - 1]?.lower !== 'dass')
    return false;
  return reader.fit({ ...words, determiner: 'das' }).mask !== 0;
}

/** What is measured, poured or counted by the piece keeps its singular: "drei Prozent", "zwei Bier", "vier Fuß" (Duden, Grammatik 2022). */
const UNCHANGED =
  /(?:prozent|gramm|kilo|pfund|mal|zoll|grad|uhr|euro|dollar|cent|mann|stück|paar|dutzend|fuß|glas|bier|wein|kaffee|tee|schnaps|blatt|bund|fass|kasten|karton|laib|pack|sack|satz|schluck|schuss|stich|strich|stock|block|prozentpunkt|franken|mark|watt|volt|hertz|bit|byte|hektar|meter|liter|ar|gang|quartal|geschoss|zehntel|drittel|viertel|fünftel|achtel|tel)$/u;

/** A number of two or more in figures that is no year, no time and no sign: "12", "7500", "480.000". */
const FIGURES = /^(?:[2-9]|[1-9]\d{1,2}|[3-9]\d{3}|[1-9]\d{0,2}(?:[.\u00a0\u202f]\d{3})+|[1-9]\d{4,6})$/u;
const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.flatMap((names) => names.split(' ')));
/** Whether a figure before the noun is a date: of days and months. */
const isDated = (noun: string): boolean => MONTHS.has(noun) || DAYS.has(noun.toLowerCase());
/**
 * Whether the word at `i` says that more than one is meant. Figures count only behind a word, a comma, a bracket or a quotation mark: at the head of a
 * line they are a ticker's minute or a place in a list ("3 Freistoß"), behind a plus or a full stop part of a minute ("90.+3 Minute").
 */
function countsMany({ tokens, words }: ReadGroup['sentence'], i: number): boolean {
  const lower = words[i]?.lower ?? '';
  return NUMERAL.test(lower) || (FIGURES.test(lower) && /^[\p{L}\p{M}]+\.?$|[\p{L},)“”"«»]$/u.test(tokens[i - 1]?.text ?? ''));
}

/** "zwei Kind": a numeral right before a noun that is only a singular, and whose plural looks different. */
function countedSlip({ sentence, group, words }: ReadGroup, reader: PhraseReader): GrammarSlip | undefined {
  const { tokens, tags, words: facts } = sentence;
  const { head } = group;
  if (group.attributes.length > 0 || group.determiner !== undefined || tags[head] !== 'NN' || !countsMany(sentence, head - 1))
    return undefined;
  if (
    /^(?:N[NE]|FM|CARD|TRUNC)$/u.test(tags[group.last] ?? '') ||
    UNCHANGED.test(words.head.toLowerCase()) ||
    isDated(words.head) ||
    facts[head]!.names !== 0
  )
    return undefined;
  // "Platz zwei Auto", "Kapitel drei": the numeral belongs to the noun before it.
  if (/^N[NE]$/u.test(tags[head - 2] ?? '') && group.first === head - 1) return undefined;
  const mask = headMask(reader.head(words.head));
  if (mask === 0 || mask & AGREEMENT.plural || reader.head(words.head).before !== '') return undefined;
  const many = AGREEMENT.plural & (group.preposition === undefined ? AGREEMENT.nominative : AGREEMENT.dative);
  const right = reader.nounForms(words.head).find((f) => reader.head(f).readings.some((r) => r & many));
  if (right === undefined) return undefined;
  const { start, end } = tokens[head]!;
  return {
    rule: 'agreement',
    kind: 'counted',
    start: tokens[head - 1]!.start,
    end,
    corrections: [{ right: `${tokens[head - 1]!.text} ${right}`, edits: [{ start, end, text: right }] }],
  };
}
