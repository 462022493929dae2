import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Slip } from './slip.ts';

/** Words that have a capital only at the start of a sentence; "Die" begins names ("Die Linke", "Die Zeit") and is looked at with its noun. */
const OPENERS =
  /^(?:Der|Die|Das|Den|Dem|Ein|Eine|Einen|Er|Es|Im|Am|Dabei|Damit|Daher|Darum|Dennoch|Deshalb|Doch|Aber|Dann|Dort|Hier|Auch|Zudem|Außerdem|Jedoch|Nur|Nun|Diese|Dieser|Dieses|Beim|Vom|Zum|Zur|Seine|Sein|Während|Nach)$/u;
const ARTICLE = /^D(?:er|ie|as)$/u;
const NAMED =
  /^(?:Zeit|Welt|Linken?|Grünen|Presse|Partei|Spiegel|Standard|Bund|Freitag|Tageszeitung|Woche|Furche|Glocke|Rheinpfalz|Heimat|Republikaner)$/u;
const ACRONYM_ADJECTIVE = /^(\p{Lu}{2,5}-)(\p{Lu})(\p{Ll}{3,30}e[mnrs]?)$/u;

/** "die Beiden": no noun, whatever stands before it (§ 58 (4)). */
const BOTH = /^Beide[nrm]?$/u;
const BEFORE_BOTH = /^(?:die|der|den|diese[rn]?|alle|wir|ihr|sie|uns|euch|ihnen)$/iu;
/** "der Acht führenden Staaten": a number before an adjective and its noun. */
const NUMBER = /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Elf|Zwölf)$/u;

/** Whether a number or "beide" has the capital of a noun where it can be none. */
function isSmallNumber({ tokens, tags, words }: ParsedSentence, i: number): boolean {
  const { norm } = tokens[i]!;
  if (BOTH.test(norm)) return BEFORE_BOTH.test(tokens[i - 1]!.norm) && tokens[i - 2]?.kind !== 'punctuation';
  if (!NUMBER.test(norm) || !/^(?:der|die|den)$/u.test(tokens[i - 1]!.norm)) return false;
  const plural = tags[i + 1] === 'ADJA' && /^\p{Ll}+en?$/u.test(tokens[i + 1]!.norm) && tags[i + 2] === 'NN';
  return plural && /^\p{Lu}/u.test(tokens[i + 2]!.norm) && words[i + 1]!.lowerWhole !== 0;
}

/** "Start-Up", "Check-In-Schalter": the particle of an English verb that has become a noun stays small (§ 55 (1)). */
const PHRASAL =
  /^((?:Start|Make|Check|Follow|Pick|Log|Burn|Black|Drop|Fall|Knock|Back|Warm|Set|Pop|Push|Call|Sit|Teach|Roll|Take|Kick|Play|Spin|Trade|Stand|Close|Hang|Plug|Add|Opt|Sign|Break|Line|Hold|Know|Coming|Lay|Time|Step)-)(Up|Off|Out|In|Down|On|Over|By|How)(s?(?:-\p{Lu}[\p{L}-]{2,40})?)$/u;

/**
 * Capitals that belong to no sentence and no name: behind a semicolon ("…; Die Wehr rückte aus"), in an adjective behind an acronym
 * ("US-Amerikanischen Firma"), in "die Beiden" and "der Acht führenden Staaten", and in the particle of an English noun ("Start-Up"). Linear; never throws.
 */
export function findSmallLetterSlips(sentence: ParsedSentence, morphology: Morphology | undefined): readonly Slip[] {
  const { tokens, tags, words } = sentence;
  const found: Slip[] = [];
  if (!morphology) return found;
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { norm, start, end } = tokens[i]!;
    const next = tokens[i + 1]!;
    if (tokens[i - 1]!.text === ';') {
      if (!OPENERS.test(norm) || next.kind !== 'word' || (ARTICLE.test(norm) && NAMED.test(next.norm))) continue;
      // A list of points has its own capitals; a clause has a verb before the next stop.
      if (tags[i - 2] === undefined || tokens[i - 2]!.kind !== 'word' || !clauseFollows(tokens, tags, i)) continue;
      found.push({ start, end, right: words[i]!.lower });
      continue;
    }
    const phrasal = PHRASAL.exec(norm);
    if (phrasal && /^N[NE]$/u.test(tags[i]!) && !/^\p{Lu}\p{L}*-?/u.test(i > 1 ? tokens[i - 1]!.norm : '')) {
      const [, verb, particle, rest] = phrasal as unknown as [string, string, string, string];
      found.push({ start, end, right: verb + particle.toLowerCase() + rest });
      continue;
    }
    if (isSmallNumber(sentence, i)) {
      found.push({ start, end, right: words[i]!.lower });
      continue;
    }
    const parts = ACRONYM_ADJECTIVE.exec(norm);
    if (!parts || tags[i + 1] !== 'NN' || /^["“„»«(]$/u.test(tokens[i - 1]!.text)) continue;
    const adjective = `${parts[2]!.toLowerCase()}${parts[3]}`;
    if (
      morphology.look(adjective) & MORPH.adjective &&
      (/isch(?:e[mnrs]?)$/u.test(adjective) || !(morphology.look(`${parts[2]}${parts[3]}`) & (MORPH.noun | MORPH.name)))
    )
      found.push({ start, end, right: `${parts[1]}${adjective}` });
  }
  return found;
}

/** Whether a finite verb stands before the next stop or semicolon, and none of the semicolons of the sentence is one of a list. */
function clauseFollows(tokens: ParsedSentence['tokens'], tags: ParsedSentence['tags'], i: number): boolean {
  if (tokens.filter((t) => t.text === ';').length > 1) return false;
  if (!tags.slice(0, i).some((tag) => /^V[VAM]FIN$/u.test(tag))) return false;
  for (let k = i + 1; k < tokens.length; k++) if (/^V[VAM]FIN$/u.test(tags[k]!)) return true;
  return false;
}
