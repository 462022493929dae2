import type { ParsedSentence } from '../../syntax/sentence.ts';
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

/** Infinitive groups whose *zu* is lost. */
export function findLostZu(s: ParsedSentence, stretches: readonly Stretch[], verbs: VerbReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const stretch of stretches) {
    const end = stretch.last - 1;
    if (!ENDS.test(stretch.mark) || !isInfinitive(s, end, verbs) || otherVerb(s, stretch)) continue;
    if (!opensWithConjunction(s, stretch) && !hangsOnParticiple(s, stretch, verbs)) continue;
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
