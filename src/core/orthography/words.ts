import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import { CLOSED_WORDS } from './data/closed-words.generated.ts';
import { PARTICLE_VERBS } from './data/particle-verbs.generated.ts';
import type { WordSlip } from './slip.ts';

interface Entry {
  readonly first: string;
  readonly rest: readonly string[];
  readonly right: string;
  readonly when: string;
}

let byFirst: ReadonlyMap<string, readonly Entry[]> | undefined;
let particles: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const row of CLOSED_WORDS.split('\n')) {
    const [written, right, when] = row.split('\t') as [string, string, string];
    const [first, ...rest] = written.split(' ') as [string, ...string[]];
    const own = all.get(first.toLowerCase());
    if (own) own.push({ first, rest, right, when });
    else all.set(first.toLowerCase(), [{ first, rest, right, when }]);
  }
  return all;
}

const readParticles = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    PARTICLE_VERBS.split('\n')
      .map((row) => row.split('\t') as [string, string])
      .map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
  );

/** Whether nothing that an adjective could belong to follows at `i`: no noun, adjective, number, preposition or "und". */
export function noNounFollows({ tokens, tags }: ParsedSentence, i: number): boolean {
  let at = i;
  if (tokens[at]?.text === ',') at++;
  else if (/^(?:ADV|ADJD|PTKNEG)$/u.test(tags[at] ?? '')) at++;
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return token === undefined || /^[.!?;:“”"»)–]$/u.test(token.text);
  if (token.kind !== 'word' || /^\p{Lu}/u.test(token.norm)) return false;
  return /^(?:V[VAM](?:FIN|INF|IZU|PP)|PPER|PRF|ART|ADV|PTKZU|PTKNEG|PTKVZ|KOUS|PRELS|PDS|PIS|PPOSAT|KOKOM)$/u.test(
    tags[at] ?? '',
  );
}

/** Whether the conditions of a row hold where its last word stands right before token `next`. */
function holds(when: string, sentence: ParsedSentence, first: number, next: number): boolean {
  const { tokens, tags, words } = sentence;
  const mask = words[next]?.lowerWhole ?? 0;
  const after = tokens[next]?.norm ?? '';
  switch (when) {
    case 'noun-free':
      return noNounFollows(sentence, next);
    case 'ranked': // "kam als erste ins Ziel", not "als jüngste der drei Schwestern"
      return noNounFollows(sentence, next) && !/^(?:der|dieser|unserer|ihrer|seiner|aller)$/u.test(after);
    case 'adverb': // not "der Mann, statt dessen Frau …"
      return tokens[first - 1]?.text !== ',' && /^(?:V[VAM]FIN|PPER|PRF)$/u.test(tags[next] ?? '') && /^\p{Ll}/u.test(after);
    case 'comparative': {
      // "Er spart, um so mehr zu haben": the conjunction of an infinitive.
      const infinitive = tags.some((tag, k) => k > next && (tag === 'PTKZU' || tag === 'VVIZU'));
      return (
        !infinitive && tags[first] !== 'KOUI' && ((mask & MORPH.comparative) !== 0 || after === 'mehr' || after === 'weniger')
      );
    }
    case 'clause': // "So lange er bleibt": nothing that the words could go with stands before or behind
      return opensClause(sentence, first, next);
    case 'before-noun': // "soviel Geld"
      return tags[next] === 'NN' || tags[next] === 'ADJA';
    case 'right': // "wird zurecht kritisiert", not "kommt damit zurecht"
      return byRight(sentence, next);
    case 'degree': // "all zu oft"
      return /^ADJ[AD]$|^ADV$|^PIS$|^PIAT$/u.test(tags[next] ?? '') && /^\p{Ll}/u.test(after) && !(mask & MORPH.infinitive);
    default:
      return true;
  }
}

const QUOTATION = /^["“”„»«]$/u;
/** "So lange es regnet, …": at the start of a clause whose verb stands last. */
function opensClause({ tokens, tags, clauses, clauseOf }: ParsedSentence, first: number, next: number): boolean {
  if (first > 0 && !/^[,:;–"“„»«]$/u.test(tokens[first - 1]!.text)) return false;
  if (!/^(?:PPER|ART|PPOSAT|PIS|PDS)$/u.test(tags[next] ?? '')) return false;
  // Marks of a quotation do not end the clause: "So lange es „ruhig bleibt“, …".
  let end = next;
  while (end < tokens.length && (tokens[end]!.kind !== 'punctuation' || QUOTATION.test(tokens[end]!.text))) end++;
  let verb = end - 1;
  while (verb > next && tokens[verb]!.kind === 'punctuation') verb--;
  const finite = /^V[VAM]FIN$/u;
  if (!finite.test(tags[verb] ?? '') || tags.slice(next, verb).some((tag) => finite.test(tag))) return false;
  return clauses[clauseOf[verb]!]?.finite === verb && tokens[end]?.text === ',';
}

const RIGHT_VERBS =
  /^(?:zurecht|ge)?(?:find|fund|fand|komm|kam|käm|mach|rück|weis|wies|leg|schneid|schnitt|stutz|bieg|bog|bast|feil|rüttel|stell|trimm|zimmer|zupf|leb)/u;

/** Whether "zurecht" stands as an adverb before a participle or adjective, and no verb of the sentence could hold it as its prefix. */
function byRight({ tokens, tags }: ParsedSentence, next: number): boolean {
  if (!/^(?:VVPP|ADJD|ADJA|ADV|ART|APPR|APPRART|PTKNEG|NE|PIS)$/u.test(tags[next] ?? '')) return false;
  return !tokens.some((t, k) => tags[k]!.startsWith('V') && RIGHT_VERBS.test(t.norm.toLowerCase()));
}

/** Finds closed words and verb particles of one sentence. Linear; never throws. */
export function findWordSlips(
  sentence: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly WordSlip[] {
  byFirst ??= readEntries();
  particles ??= readParticles();
  const { tokens, tags, words } = sentence;
  const found: WordSlip[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = words[i]!.lower;
    // A capital inside the sentence belongs to a title or name, unless the list has it so.
    const named = i > 0 && tokens[i]!.norm !== first && tokens[i - 1]!.kind === 'word';
    for (const { first: listed, rest, right, when } of byFirst.get(first) ?? []) {
      if ((named || listed !== first) && tokens[i]!.norm !== listed) continue;
      const end = i + rest.length;
      if (!rest.every((word, k) => tokens[i + 1 + k]?.norm === word) || !holds(when, sentence, i, end + 1)) continue;
      const written = tokens[i]!.norm === listed ? right : upperFirst(right);
      if (written === [tokens[i]!.norm, ...rest].join(' ')) break;
      const together = right.toLowerCase() !== [listed, ...rest].join(' ').toLowerCase();
      found.push({ kind: together ? 'together' : 'capital', start: tokens[i]!.start, end: tokens[end]!.end, right: written });
      break;
    }
    const verbs = tags[i + 1] === 'PTKZU' && tokens[i]!.norm === first ? particles.get(first) : undefined;
    const verb = tokens[i + 2]?.norm;
    if (!verbs || !verb || !/^\p{Ll}+n$/u.test(verb) || !(verbs.has(verb) || verbs.has('*'))) continue;
    const joined = first + verb;
    if (!(dictionary?.entry(joined) || (morphology?.look(joined) ?? 0) & MORPH.infinitive)) continue;
    found.push({ kind: 'together', start: tokens[i]!.start, end: tokens[i + 2]!.end, right: `${first}zu${verb}` });
  }
  return found;
}
