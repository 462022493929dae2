import { AGREEMENT } from '../../lexicon/agreement.ts';
import { nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { mayBeSubject, readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { GrammarSlip } from '../slip.ts';
import type { Stretch } from './stretches.ts';
import { isHelper, type VerbReader } from './verb-words.ts';

const SMALL = /^\p{Ll}/u;
const ENDS = /^[.,;:!?–…]?$/u;
const OPENERS = /^(?:um|ohne|statt|anstatt)$/u;
/** What no preposition governs, so that *um*, *ohne*, *statt* before it open an infinitive group: "um es …". Not "sich": "um sich schlagen". */
const PRONOUN = /^(?:es|dies|das|ihm|ihnen|mir|dir)$/u;
/**
 * Participles and adjectives that an infinitive group with *zu* completes (Duden, Grammatik: satzwertige Infinitive); none of them takes a bare
 * infinitive or a quotation without marks.
 */
const GOVERNING =
  /^(?:angehalten|aufgefordert|aufgerufen|gebeten|gezwungen|genötigt|verpflichtet|beauftragt|ermahnt|ermächtigt|befugt|berechtigt|bereit|imstande|geneigt|gewillt|entschlossen|bestrebt|bemüht|versucht|beabsichtigt|geweigert|geschafft|angewiesen|verleitet|veranlasst|animiert|ermutigt|eingeladen|gedrängt)$/u;
const OPENS_CLAUSE = /^(?:KOUS|PREL|PW|KON|KOKOM|PPER|PDS|PIS)/u;
/** A nominative that a verb at the end would agree with. */
const SUBJECT = /^(?:wir|sie|alle|beide|viele|die|manche|einige|diese|welche)$/u;

/** The infinitive with *zu*: "teilnehmen" → "teilzunehmen"; undefined where the word is none. */
function withZu(lower: string, verbs: VerbReader): string | undefined {
  // „hinauszuschieben“ has it.
  for (let at = lower.indexOf('zu', 2); at > 0; at = lower.indexOf('zu', at + 1))
    if (verbs.look(lower.slice(0, at) + lower.slice(at + 2)).infinitive) return undefined;
  for (let k = 2; k < lower.length - 2; k++) {
    const joined = `${lower.slice(0, k)}zu${lower.slice(k)}`;
    if (verbs.look(joined).zuInfinitive) return joined;
  }
  return verbs.look(lower).infinitive ? `zu ${lower}` : undefined;
}

const isInfinitive = (s: ParsedSentence, i: number, verbs: VerbReader): boolean =>
  SMALL.test(s.tokens[i]!.norm) && /^V[VAM](?:INF|FIN)$/u.test(s.tags[i]!) && verbs.look(s.words[i]!.lower).infinitive;

/** Whether a verb besides the last one, or a *zu*, stands in a stretch. */
function otherVerb(s: ParsedSentence, { first, last }: Stretch): boolean {
  for (let i = first; i < last - 1; i++) if (/^(?:V|PTKZU)/u.test(s.tags[i]!) || s.words[i]!.lower === 'zu') return true;
  return s.tags[last - 1] === 'VVIZU';
}

/** "Um es kurz machen: …": the group opens with its conjunction and a pronoun. */
function opensWithConjunction(s: ParsedSentence, { first, last }: Stretch): boolean {
  if (last - first < 3 || !OPENERS.test(s.words[first]!.lower)) return false;
  return PRONOUN.test(s.words[first + 1]!.lower) && s.tags[first + 2] !== 'NN' && s.tags[first + 2] !== 'ADJA';
}

/** "… ist angehalten, an der Feier teilnehmen": the group hangs on a participle or adjective right before the comma. */
function hangsOnParticiple(s: ParsedSentence, { first, last }: Stretch, verbs: VerbReader): boolean {
  const comma = first - 1;
  if (last - first < 3 || s.tokens[comma]?.text !== ',' || comma < 2 || !GOVERNING.test(s.words[comma - 1]!.lower)) return false;
  if (OPENS_CLAUSE.test(s.tags[first]!) || SUBJECT.test(s.words[first]!.lower)) return false;
  for (let i = 0; i < comma; i++) {
    const verb = s.tags[i]!.startsWith('V') ? verbs.look(s.words[i]!.lower) : undefined;
    if (verb && !isHelper(verb) && verb.infinitive && i !== comma - 1) return false;
    if (/^V[MV]/u.test(s.tags[i]!) && verb && isHelper(verb) && s.tags[i] === 'VMFIN') return false;
  }
  return true;
}

/** Verbs that an infinitive group with *zu* completes, and no bare infinitive. */
const GOVERNING_VERBS: ReadonlySet<string> = new Set(
  'ablehnen ankündigen beabsichtigen beschließen drohen empfehlen erwägen fordern hoffen planen verlangen versprechen versuchen vorhaben vorschlagen weigern'.split(
    ' ',
  ),
);

/** "Sie kündigte an, die Aufklärung mit Hochdruck vorantreiben": the verb, its particle or participle stands right before the comma. */
function hangsOnVerb(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  k: number,
  verbs: VerbReader,
  phrases: PhraseReader,
): boolean {
  const { first, last } = stretches[k]!;
  const before = stretches[k - 1];
  if (before?.finite.length !== 1 || before.mark !== ',' || last - first < 3) return false;
  const [finite] = before.finite as [number];
  const end = before.last - 1;
  if (s.tags[finite] === 'VMFIN' || verbs.look(s.words[finite]!.lower).lemmas.has('werden')) return false;
  const particle = s.tags[end] === 'PTKVZ' ? s.words[end]!.lower : '';
  const verb = verbs.look(s.words[particle === '' ? end : finite]!.lower);
  if (end !== finite && particle === '' && s.tags[end] !== 'VVPP') return false;
  if (![...verb.lemmas].some((lemma) => GOVERNING_VERBS.has(particle + lemma))) return false;
  const pronoun = SUBJECT.test(s.words[first]!.lower) && s.tags[first] !== 'ART';
  return !pronoun && !OPENS_CLAUSE.test(s.tags[first]!) && !hasPluralSubject(s, first, last - 1, phrases);
}

/** Whether something in a stretch may be the subject of a verb in the plural. */
function hasPluralSubject(s: ParsedSentence, from: number, to: number, phrases: PhraseReader): boolean {
  for (let i = from; i < to; ) {
    const group = nounGroupAt(s, i);
    if (!group || group.last > to) {
      if (/^(?:NE|FM|XY|CARD|PIS|PDS|PPER|KON)$/u.test(s.tags[i]!)) return true;
      i++;
      continue;
    }
    if (mayBeSubject(readGroup(s, group, phrases), AGREEMENT.plural)) return true;
    i = group.last;
  }
  return false;
}

/** "um Lieder zu schreiben und verkaufen": the first infinitive of the group has its *zu*, the one at its end has none. */
function lacksSecondZu(s: ParsedSentence, { first, last }: Stretch, verbs: VerbReader, phrases: PhraseReader): boolean {
  if (!OPENERS.test(s.words[first]!.lower)) return false;
  let join = last - 2;
  while (join > first && s.tags[join] !== 'KON') {
    if (/^(?:V|PTKZU)/u.test(s.tags[join]!)) return false;
    join--;
  }
  if (join <= first + 1 || !/^(?:und|oder)$/u.test(s.words[join]!.lower)) return false;
  const joined =
    s.tags[join - 1] === 'VVIZU' || (s.words[join - 2]!.lower === 'zu' && verbs.look(s.words[join - 1]!.lower).infinitive);
  return joined && !hasPluralSubject(s, join + 1, last - 1, phrases);
}

/** Infinitive groups whose *zu* is lost. */
export function findLostZu(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  verbs: VerbReader,
  phrases: PhraseReader,
): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const [k, stretch] of stretches.entries()) {
    const end = stretch.last - 1;
    if (!ENDS.test(stretch.mark) || !isInfinitive(s, end, verbs)) continue;
    const lost = otherVerb(s, stretch)
      ? lacksSecondZu(s, stretch, verbs, phrases)
      : opensWithConjunction(s, stretch) || hangsOnParticiple(s, stretch, verbs) || hangsOnVerb(s, stretches, k, verbs, phrases);
    if (!lost) continue;
    const right = withZu(s.words[end]!.lower, verbs);
    if (right === undefined) continue;
    const { start, end: to } = s.tokens[end]!;
    const corrections = [{ right, edits: [{ start, end: to, text: right }] }];
    found.push({ rule: 'verb-form', kind: 'lost-zu', start, end: to, corrections });
  }
  return found;
}

/** "um den Bau zu beginnt": behind *um*, *ohne* or *statt* the group ends with *zu* and a finite verb that is no infinitive. */
export function findFiniteBehindZu(s: ParsedSentence, stretches: readonly Stretch[], verbs: VerbReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const { first, last, mark } of stretches) {
    const end = last - 1;
    if (
      !ENDS.test(mark) ||
      last - first < 3 ||
      s.words[end - 1]!.lower !== 'zu' ||
      !/^(?:um|ohne|statt|anstatt)$/u.test(s.words[first]!.lower)
    )
      continue;
    const verb = verbs.look(s.words[end]!.lower);
    if (verb.persons === 0 || verb.infinitive || !/^\p{Ll}/u.test(s.tokens[end]!.norm) || !/^V/u.test(s.tags[end]!)) continue;
    const { start, end: to } = s.tokens[end]!;
    const corrections = verbs
      .infinitives(s.words[end]!.lower)
      .slice(0, 2)
      .map((text) => ({ right: text, edits: [{ start, end: to, text }] }));
    if (corrections.length > 0) found.push({ rule: 'verb-form', kind: 'finite-zu', start, end: to, corrections });
  }
  return found;
}
