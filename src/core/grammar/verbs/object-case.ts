import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { Edit } from '../../rules/finding.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { headMask } from '../phrase/head-readings.ts';
import { readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { Correction, GrammarSlip } from '../slip.ts';
import { endsClause, type Stretch } from './stretches.ts';
import { isOneOf, onlyNumber, type VerbReader } from './verb-words.ts';

/** Verbs that stand beside a second nominative ("Er bleibt der Chef"), or before one that is called out or quoted. */
const NOMINATIVE: ReadonlySet<string> = new Set(
  'sein werden bleiben heißen scheinen dünken gelten lauten tun machen gedenken bedürfen'.split(' '),
);
const SUBJECT = /^(?:er|ich|wir|man)$/u;
const { nominative, genitive, singular, plural, masculine, accusative } = AGREEMENT;

/**
 * "Wir brauchen ein neuer Trainer": a phrase that can only be a nominative where the clause has its subject already, a pronoun in the nominative or
 * the plural that its verb asks for. Silent beside a copula, in lists and comparisons. Linear.
 */
export function findObjectCases(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  phrases: PhraseReader,
  verbs: VerbReader,
): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const [k, stretch] of stretches.entries()) {
    // "Täter sollen der Bruder des Opfers, ein Kollege und …": what goes on behind the comma may be a list, and its verb comes last.
    if (stretch.mark === ',' && stretches[k + 1]?.subordinator === undefined) continue;
    const slip = objectSlip(s, stretch, phrases, verbs);
    if (slip) found.push(slip);
  }
  return found;
}

function objectSlip(s: ParsedSentence, stretch: Stretch, phrases: PhraseReader, verbs: VerbReader): GrammarSlip | undefined {
  const { first, last, finite, mark, subordinator } = stretch;
  if (finite.length !== 1 || !endsClause(mark)) return undefined;
  const at = finite[0]!;
  if (subordinator !== undefined && (at !== last - 1 || s.tags[subordinator] !== 'KOUS')) return undefined;
  for (let i = first; i < last; i++) {
    const { lower } = s.words[i]!;
    if (/^(?:KON|KOKOM|FM|XY|ITJ)$/u.test(s.tags[i]!) || /^(?:als|wie|statt|außer|sich|selbst|ein(?:s|er))$/u.test(lower))
      return undefined;
    if (/^V/u.test(s.tags[i]!) && isOneOf(verbs.look(lower), NOMINATIVE)) return undefined;
  }
  const subject = subjectOf(s, stretch, at, phrases, verbs);
  if (subject === undefined) return undefined;
  for (let i = Math.max(subject, subordinator === undefined ? at : first) + 1; i < last; i++) {
    const group = nounGroupAt(s, i);
    if (!group) continue;
    i = group.last - 1;
    if (!onlyNominative(s, group, phrases)) continue;
    // „Präsident der Verein“, „am Ende der Tag“: what stands right before may own it.
    if (
      /^(?:NN|NE|CARD|ADJA|FM|APPR)$/u.test(s.tags[group.first - 1] ?? '') ||
      (group.first - 1 !== at && group.first - 1 !== subject)
    )
      return undefined;
    const correction = inAccusative(s, group, phrases);
    if (correction === undefined) return undefined;
    return {
      rule: 'object-case',
      kind: 'nominative',
      start: s.tokens[group.first]!.start,
      end: s.tokens[group.head]!.end,
      corrections: [correction],
    };
  }
  return undefined;
}

/** Token index of what is surely the subject; undefined where the phrase in question may be it. */
function subjectOf(
  s: ParsedSentence,
  { first, subordinator }: Stretch,
  at: number,
  phrases: PhraseReader,
  verbs: VerbReader,
): number | undefined {
  const beside = subordinator === undefined ? [at - 1, at + 1] : [subordinator + 1];
  for (const i of beside)
    if (i >= first && s.tags[i] === (s.words[i]?.lower === 'man' ? 'PIS' : 'PPER') && SUBJECT.test(s.words[i]!.lower)) return i;
  if (subordinator !== undefined) return undefined;
  // "Andere vermissen der Ton": a plural verb behind its plural; a singular cannot be its subject.
  if (onlyNumber(verbs.look(s.words[at]!.lower)) !== 'plural') return undefined;
  if (at === first + 1 && /^(?:sie|andere|viele|einige|manche|wenige|alle|beide|mehrere)$/u.test(s.words[first]!.lower))
    return at;
  const group = nounGroupAt(s, first);
  if (!group || group.last !== at || group.preposition !== undefined || s.tags[group.head] !== 'NN') return undefined;
  return readGroup(s, group, phrases).fit.mask & nominative & plural ? at : undefined;
}

/** A determiner with a known masculine that fits in the nominative singular alone. */
function onlyNominative(s: ParsedSentence, group: NounGroup, phrases: PhraseReader): boolean {
  if (group.preposition !== undefined || group.determiner === undefined || s.tags[group.head] !== 'NN' || group.cardinal)
    return false;
  if (!/^(?:ART|PPOSAT|PDAT|PIAT)$/u.test(s.tags[group.determiner]!) || group.uninflected !== undefined) return false;
  if (/^N[NE]$|^FM$|^CARD$/u.test(s.tags[group.last] ?? '')) return false;
  const { words, fit } = readGroup(s, group, phrases);
  if (!/^\p{Ll}/u.test(s.tokens[group.determiner]!.norm) || phrases.head(words.head).readings.length === 0) return false;
  // "der Schlüssel" may be a genitive plural: of no verb but those left out above.
  return (fit.mask & ~(genitive & plural)) === (nominative & singular & masculine);
}

/** The same words in the accusative singular: only the masculine differs from its nominative. */
function inAccusative(s: ParsedSentence, group: NounGroup, phrases: PhraseReader): Correction | undefined {
  const { tokens, words } = s;
  const put = (i: number): string | undefined => {
    const { lower } = words[i]!;
    if (i === group.head) return accusativeNoun(tokens[i]!.norm, phrases);
    if (i !== group.determiner) return group.attributes.includes(i) ? lower.replace(/er?$/u, 'en') : lower;
    return /^(?:ein|kein|mein|dein|sein|ihr|unser)$/u.test(lower)
      ? `${lower}en`
      : lower === 'euer'
        ? 'euren'
        : lower.replace(/er$/u, 'en');
  };
  const edits: Edit[] = [];
  const right: string[] = [];
  for (let i = group.determiner!; i <= group.head; i++) {
    const text = put(i);
    if (text === undefined) return undefined;
    const { start, end, norm } = tokens[i]!;
    right.push(text);
    if (text !== norm) edits.push({ start, end, text });
  }
  return edits.length > 0 ? { right: right.join(' '), edits } : undefined;
}

/** "Zeuge" → "Zeugen"; most nouns stay as they are. */
function accusativeNoun(form: string, phrases: PhraseReader): string | undefined {
  const fits = (noun: string): boolean => (headMask(phrases.head(noun)) & accusative & singular & masculine) !== 0;
  return fits(form) ? form : phrases.nounForms(form).find((noun) => noun.startsWith(form) && fits(noun));
}
