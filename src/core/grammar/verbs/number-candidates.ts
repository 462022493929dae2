import { AGREEMENT } from '../../lexicon/agreement.ts';
import { isPluralForm } from '../../lexicon/morphology.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { mayBeSubject, readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import { EXTENT, MEASURE, OBLIQUE, ONLY_PLURAL, PLURAL_PRONOUN, QUANTITY } from './number-words.ts';
import type { Stretch } from './stretches.ts';

const JOINS = /^(?:und|sowie|oder|&|wie|beziehungsweise|bzw\.?|noch|als|plus|statt|samt|mit|\/|aber|nebst)$/u;
const COUNTING = /^(?:über|unter|bis|an|um|gegen|zwischen|rund|ab|je|pro|von)$/u;

/** What of a clause may be its subject, and in which number. */
export interface Candidates {
  singular: boolean;
  plural: boolean;
  readonly groups: { readonly group: NounGroup; readonly mask: number }[];
}

/** What a relative pronoun may be as a subject; a conjunction is none. `antecedent`: the number of what "die" stands for, where it is certain. */
export function seeSubordinator(
  s: ParsedSentence,
  at: number,
  found: Candidates,
  antecedent: 'singular' | 'plural' | undefined,
): void {
  const { lower } = s.words[at]!;
  if (/['’´`]s$/u.test(lower)) found.singular = true; // "weil's"
  if (/^(?:KOUS|KOUI|PWAV)$/u.test(s.tags[at]!) || OBLIQUE.test(lower) || /^(?:deren|wo\p{L}*)$/u.test(lower)) return;
  if (s.tags[at - 1] === 'APPR') return;
  if (antecedent !== 'plural') found.singular = true;
  if (!/^(?:der|das|welcher|welches)$/u.test(lower) && antecedent !== 'singular') found.plural = true;
}

/**
 * The number of what "die" at the head of a stretch stands for: that of all nouns of the stretch before it, which ends in one of them. Undefined where
 * they differ, where one is a name, a quantity or unknown, where something is joined, or where the stretch may be the end of a list.
 */
export function antecedentNumber(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  k: number,
  reader: PhraseReader,
): 'singular' | 'plural' | undefined {
  const own = stretches[k]!;
  const before = stretches[k - 1];
  if (before === undefined || own.subordinator !== own.first || s.words[own.first]!.lower !== 'die') return undefined;
  if (before.mark !== ',' || (k > 1 && before.finite.length === 0)) return undefined;
  let number: 'singular' | 'plural' | undefined;
  let end = before.first;
  for (let i = before.first; i < before.last; ) {
    const group = nounGroupAt(s, i);
    if (group === undefined) {
      if (UNCERTAIN.test(s.tags[i]!)) return undefined;
      i++;
      continue;
    }
    const head = s.tokens[group.head]!.norm;
    const { fit } = readGroup(s, group, reader);
    const plural = (fit.mask & AGREEMENT.plural) !== 0;
    const singular = (fit.mask & AGREEMENT.singular) !== 0;
    if (s.tags[group.head] !== 'NN' || reader.head(head).readings.length === 0 || QUANTITY.test(head) || group.cardinal)
      return undefined;
    const its = plural ? 'plural' : 'singular';
    if (plural === singular || (number !== undefined && number !== its)) return undefined;
    // "Der Sohn, die Tochter": no pronoun.
    if (singular && !(fit.mask & AGREEMENT.feminine)) return undefined;
    number = its;
    i = end = group.last;
  }
  // "Leider sind die Meldung, die kamen, falsch": the noun itself has lost its plural.
  const many = (i: number): boolean => isPluralForm(s.words[i]!.lowerMask) === true;
  if (number === 'singular' && before.finite.some(many)) return undefined;
  return end === before.last ? number : undefined;
}
/** What may be many or one, or joins. */
const UNCERTAIN = /^(?:KON|NE|FM|XY|CARD|TRUNC|PPER|PIS|PDS|PPOSS|PWS|PRELS|NN|PIAT)$/u;

/** "von 40 Millionen Euro": what stands behind is counted by it. */
const AMOUNT = /^M(?:illion|illiarde)(?:en)?$/u;

/** Words that leave what a preposition has begun as it is: "zwischen 100 und 750 Euro", "aus einem einzelnen, …". */
const goesOn = ({ tags, tokens }: ParsedSentence, i: number): boolean =>
  /^(?:CARD|ADV|ADJA|ADJD)$/u.test(tags[i]!) ||
  tokens[i]!.kind === 'number' ||
  (tags[i] === 'KON' && (tags[i + 1] === 'CARD' || tokens[i + 1]?.kind === 'number'));

/**
 * Reads what may be a subject from `from` to before `to`, and stops where one of the number `wanted` is found: the verb is right then. Answers
 * the token it came to: behind `to` where a phrase with a preposition goes on behind a comma.
 */
export function see(
  s: ParsedSentence,
  from: number,
  to: number,
  reader: PhraseReader,
  found: Candidates,
  wanted: 'singular' | 'plural',
): number {
  let governed = false;
  const both = (): void => {
    if (governed) return;
    found.singular = true;
    found.plural = true;
  };
  let i = from;
  while (i < to && !found[wanted]) {
    const tag = s.tags[i]!;
    const { lower } = s.words[i]!;
    const group = nounGroupAt(s, i);
    governed = /^APPR(?:ART)?$/u.test(tag) || (governed && goesOn(s, i));
    if (group?.preposition !== undefined && group.last > to) return group.last;
    if (group && group.last <= to) {
      const amount = i > from && group.determiner === undefined && AMOUNT.test(s.tokens[i - 1]!.norm);
      const inside = group.preposition === undefined && (governed || amount);
      governed = false;
      if (inside) {
        i = group.last;
        continue;
      }
      seeGroup(s, group, reader, found);
      const joint = s.words[group.last]?.lower ?? '';
      if (JOINS.test(joint) && group.last < to && !joinsNoSubject(s, group, reader)) found.plural = true;
      i = group.last;
      continue;
    }
    if (/^(?:.*['’´`])s$|^s$/u.test(lower)) found.singular = true;
    // "… sind ein Mann getötet und zehn verletzt worden": what is joined behind the participle is part of the subject.
    if (/^(?:und|sowie)$/u.test(lower) && /^V.PP$/u.test(s.tags[i - 1] ?? '')) found.plural = true;
    if (!governed && /^(?:und|sowie|oder)$/u.test(lower) && joinsSubject(s, i + 1, reader)) found.plural = true;
    if (tag === 'PPER') {
      if (/^(?:er|man|ich|du|'s)$/u.test(lower)) found.singular = true;
      else if (lower === 'wir' || lower === 'ihr') found.plural = true;
      else if (!OBLIQUE.test(lower)) both();
    } else if (/^(?:PDS|PIS|PRELS|PWS|PWAT|PIAT|PPOSS|PDAT|PPOSAT|PRELAT)$/u.test(tag)) {
      if (PLURAL_PRONOUN.test(lower)) found.plural = true;
      if (!ONLY_PLURAL.test(lower) && !OBLIQUE.test(lower)) found.singular = true;
    } else if (/^(?:CARD|NE|FM|XY|TRUNC|NN|ITJ)$/u.test(tag) || s.tokens[i]!.kind === 'number') {
      // "im Jahr 2024"
      const named = (tag === 'CARD' || s.tokens[i]!.kind === 'number') && /^(?:NN|CARD)$/u.test(s.tags[i - 1] ?? '');
      if (!named) both();
    } else if (/^(?:PTKZU|VVIZU|KOUI|KOUS)$/u.test(tag)) found.singular ||= !isToBeDone(s, i);
    else if (/^(?:sowohl|weder|entweder|teils|mal)$/u.test(lower)) found.plural = true;
    else if (/^(?:ART|ADJA)$/u.test(tag) && !OBLIQUE.test(lower) && lower !== 'des') both();
    // A noun like "Kabinett" alone before its verb may be taken for an adjective.
    else if (i === 0 && tag === 'ADJD' && /^V.FIN$/u.test(s.tags[1] ?? '') && reader.head(s.tokens[0]!.norm).readings.length > 0)
      both();
    else if (/^\p{Lu}/u.test(s.tokens[i]!.norm) && i > 0 && !/^(?:APPR|APPRART|ADV|KON|V.FIN|PROAV|ADJD)/u.test(tag)) both();
    i++;
  }
  return i;
}

/**
 * Whether what stands behind `one` and its "und" is no part of a subject: "der Termin der Ostkirche und der Westkirche", neither of the two is one;
 * "mit dem Pfarrer und der Lehrerin", the second hangs on the preposition as well.
 */
function joinsNoSubject(s: ParsedSentence, one: NounGroup, reader: PhraseReader): boolean {
  const two = nounGroupAt(s, one.last + 1);
  if (two?.determiner === undefined || two.preposition !== undefined) return false;
  if (mayBeSubject(readGroup(s, two, reader), AGREEMENT.any)) return false;
  if (one.preposition !== undefined) return /^(?:und|oder|sowie)$/u.test(s.words[one.last]!.lower);
  const isGenitive = ({ determiner }: NounGroup): boolean => determiner !== undefined && s.words[determiner]!.lower === 'der';
  return isGenitive(one) && isGenitive(two) && !mayBeSubject(readGroup(s, one, reader), AGREEMENT.any);
}

/** "… aus dem Weg zu schaffen *ist*": the infinitive is the predicate's, no subject. */
function isToBeDone({ tags, words }: ParsedSentence, i: number): boolean {
  const verb = tags[i] === 'PTKZU' ? i + 2 : i + 1;
  return /^(?:ist|sind|war|waren|sei|seien|wäre|wären)$/u.test(words[verb]?.lower ?? '');
}

/** Whether what stands behind "und" may be part of a subject. */
function joinsSubject(s: ParsedSentence, at: number, reader: PhraseReader): boolean {
  const group = nounGroupAt(s, at);
  if (!group) return /^(?:NE|TRUNC|CARD|PPER|PIS|PDS|ADJA|PIAT)$/u.test(s.tags[at] ?? '');
  return mayBeSubject(readGroup(s, group, reader), AGREEMENT.any);
}

function seeGroup(s: ParsedSentence, group: NounGroup, reader: PhraseReader, found: Candidates): void {
  const head = s.tokens[group.head]!.norm;
  if (group.preposition !== undefined) {
    const { lower } = s.words[group.preposition]!;
    // "bis 13. August" counts nothing.
    const ordinal = s.tokens.slice(group.first, group.head).some((t) => /^\p{Nd}+\.$/u.test(t.norm));
    if (group.cardinal && !ordinal && COUNTING.test(lower)) found.plural = true;
    // "unter anderem Leute": the noun is none of its words.
    if (group.attributes.some((i) => /^(?:anderem|allem)$/u.test(s.words[i]!.lower))) found.plural = found.singular = true;
    if (lower === 'von' && s.tags[group.head] === 'NE') found.singular = true;
    return;
  }
  const { fit, words } = readGroup(s, group, reader);
  const title = group.determiner === undefined && group.attributes.some((i) => i > 0 && /^\p{Lu}/u.test(s.tokens[i]!.norm));
  // Many nouns are names of somebody or some place as well ("Stadt", "Rolle"): not behind a determiner.
  const name = s.tags[group.head] === 'NE' || (s.words[group.head]!.names !== 0 && group.determiner === undefined);
  const known = reader.head(words.head).readings.length > 0 && !name && !title;
  for (let i = group.first; i < group.head; i++) if (s.tags[i] === 'KON') found.plural = true;
  const count = group.cardinal && !(group.determiner !== undefined && /^ein/u.test(s.words[group.determiner]!.lower));
  // "100 Arbeitsplätze" are many; "100 Euro ist viel", "40 Prozent bleibt".
  if (count && known && fit.mask & AGREEMENT.plural && !MEASURE.test(head)) {
    found.plural = true;
    if (!EXTENT.test(head) && !(fit.mask & AGREEMENT.singular & AGREEMENT.nominative))
      found.groups.push({ group, mask: AGREEMENT.plural & AGREEMENT.nominative });
    return;
  }
  if (!known || fit.mask === 0 || count || (QUANTITY.test(head) && !definiteNumber(s, group, head))) {
    found.singular = true;
    if (!known && group.determiner !== undefined && (fit.withoutHead & AGREEMENT.plural & AGREEMENT.nominative) === 0) return;
    found.plural = true;
    return;
  }
  const mask = fit.mask & AGREEMENT.nominative;
  if (mask & AGREEMENT.singular) found.singular = true;
  if (mask & AGREEMENT.plural) found.plural = true;
  if (mask) found.groups.push({ group, mask });
}

/** "die Zahl der Einbrüche" is one number; "eine große Zahl Einbrüche" are many. */
const definiteNumber = (s: ParsedSentence, { determiner }: NounGroup, head: string): boolean =>
  /^Zahl$/u.test(head) && determiner !== undefined && s.words[determiner]!.lower === 'die';
