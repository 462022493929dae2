import { MORPH } from '../lexicon/morphology.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';

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
export function holds(when: string, sentence: ParsedSentence, first: number, next: number): boolean {
  const { tokens, tags, words } = sentence;
  const mask = words[next]?.lowerWhole ?? 0;
  const after = tokens[next]?.norm ?? '';
  switch (when) {
    case 'noun-free':
      return noNounFollows(sentence, next);
    case 'colour': // "fuhr bei rot über die Kreuzung"
      return noNounFollows(sentence, next) || /^APPR(?:ART)?$/u.test(tags[next] ?? '');
    case 'by-right': // "klagt zu recht", not "kommt damit zu recht", which is one word
      return (
        noNounFollows(sentence, next) &&
        ![first - 1, next].some((at) =>
          /^(?:k[ao]m|käm|find|fand|fänd|leg|mach|weis|wies|rück|stutz|bieg|bog)/u.test(words[at]?.lower ?? ''),
        )
      );
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
    case 'now': // "ist zur Zeit gesperrt", not "zur Zeit der Kelten"
      return isNow(sentence, first, next);
    case 'then': // "Seiner Zeit hieß es", not "war seiner Zeit voraus"
      return first === 0 && /^V[AM]FIN$|^VVFIN$/u.test(tags[next] ?? '') && !tokens.some((t) => AHEAD.test(t.norm));
    case 'anytime': // "darf jeder Zeit gehen", not "zu jeder Zeit", "die Kunst jeder Zeit"
      return !/^(?:APPR|APPRART|NN|NE|KON)$/u.test(tags[first - 1] ?? '') && noNounFollows(sentence, next);
    case 'since': // "wurde seit dem überwacht", not "der Brand, seit dem …"
      return isSince(sentence, first, next);
    case 'opening': // "Nach dem er gegangen war, …", not "der Plan, nach dem er handelt"
      return first === 0 && opensClause(sentence, first, next);
    case 'main': // "Soviel steht fest": a conjunction has its verb at the end
      return first === 0 && opensMain(sentence, next);
    case 'until': // "hat die Flüge solange ausgesetzt, bis …"
      return isUntil(sentence, first, next);
    case 'ready': // "es war soweit", not "soweit bekannt"
      return isReady(sentence, first, next);
    case 'small-mal': // "jedes mal", not "das nächste mal feuchte Wochenende"
      return tags[next] !== 'ADJA';
    case 'right': // "wird zurecht kritisiert", not "kommt damit zurecht"
      return byRight(sentence, next);
    case 'thereupon': // "Darauf hin beschloss er", not "darauf hin deutet alles"
      return !tokens.some((t, k) => tags[k]!.startsWith('V') && TOWARDS.test(t.norm)) && !/^\p{Lu}/u.test(after);
    case 'pointing': // "wies daraufhin, dass": what is pointed out follows behind a comma
      return after === ',' && POINTS.test(words[sentence.clauses[sentence.clauseOf[first]!]?.finite ?? -1]?.lower ?? '');
    case 'last': // the verb at the end of its clause
      return tokens[next] === undefined || tokens[next]!.kind === 'punctuation';
    case 'degree': // "all zu oft"
      return /^ADJ[AD]$|^ADV$|^PIS$|^PIAT$/u.test(tags[next] ?? '') && /^\p{Ll}/u.test(after) && !(mask & MORPH.infinitive);
    default:
      return true;
  }
}

/** Whether a finite verb in small letters stands at `at`, and the only one before the next mark, with more behind it. */
function opensMain({ tokens, tags }: ParsedSentence, at: number): boolean {
  if (!/^V[VAM]FIN$/u.test(tags[at] ?? '') || !/^\p{Ll}/u.test(tokens[at]!.norm)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return false;
  for (let i = at + 1; i < tokens.length && tokens[i]!.kind === 'word'; i++) if (/^V[VAM]FIN$/u.test(tags[i]!)) return false;
  return true;
}

/** Whether the word stands inside a clause that a clause with "bis" ends, and opens none itself. */
function isUntil({ tokens, tags }: ParsedSentence, first: number, next: number): boolean {
  if (first === 0 || tokens[first - 1]!.kind !== 'word' || /^(?:KON|ADV|KOKOM|APPR)$/u.test(tags[first - 1]!)) return false;
  if (!/^V|^PTKVZ|^APPR|^ADJD$/u.test(tags[next] ?? '')) return false;
  let end = next;
  while (end < tokens.length && tokens[end]!.kind === 'word' && end - next < 8) end++;
  return tokens[end]?.text === ',' && tokens[end + 1]?.norm === 'bis' && /^V|^PTKVZ$/u.test(tags[end - 1]!);
}

/** Verbs that "darauf" and "hin" go with as two words, or as "hin-". */
const TOWARDS = /(?:weis|wies|deut|wirk|arbeit|lauf|lief|steuer|lenk|führ|prüf|untersuch|leb|fieber)/u;
const POINTS = /^(?:weis|wies|deute)/u;

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

/** What makes "seiner Zeit" the time of somebody. */
const AHEAD = /^(?:voraus|hinterher|gemäß|entsprechend|weit|Kind|Spiegel)$/u;

/** "ist zur Zeit gesperrt": a verb, negation or adverb follows, or a preposition that cannot say which time is meant. */
function isNow({ tokens, tags, words }: ParsedSentence, first: number, next: number): boolean {
  const tag = tags[next] ?? '';
  const after = words[next]?.lower ?? '';
  // "von der Kaiserzeit bis zur Zeit", "Gedanken zur Zeit": what stands before claims it.
  if (/^(?:bis|nicht|Gegensatz|Vergleich|Unterschied)$/u.test(tokens[first - 1]?.norm ?? '')) return false;
  if (/^(?:PTKNEG|ADV|ADJD)$/u.test(tag) || /^(?:keine[mnr]?|kein)$/u.test(after))
    return !/^(?:damals|davor|danach|vorher|als)$/u.test(after);
  // "die zur Zeit größte Halle"
  if (tag === 'ADJA' && /^\p{Ll}/u.test(after) && /^(?:ART|PPOSAT|PIAT)$/u.test(tags[first - 1] ?? '')) return true;
  if (/^(?:NN|NE)$/u.test(tags[first - 1] ?? '')) return /^V[VAM](?:PP|INF)$/u.test(tag) && /^\p{Ll}/u.test(after);
  return (
    /^V[VAM](?:PP|INF|FIN)$|^PPER$|^PRF$/u.test(tag) || /^(?:bei|mit|auf|unter|gegen|über|ein|eine|einen|einem)$/u.test(after)
  );
}

/** "wurde seit dem überwacht": nothing that "dem" could belong to follows, and no relative clause begins. */
function isSince({ tokens, tags }: ParsedSentence, first: number, next: number): boolean {
  if (first > 0 && (tokens[first - 1]!.kind === 'punctuation' || tags[first - 1] === 'KON')) return false;
  const verb = (i: number) => /^V[VAM](?:FIN|PP|INF)$/u.test(tags[i] ?? '') && /^\p{Ll}/u.test(tokens[i]!.norm);
  if (verb(next) || /^(?:PPER|PRF)$/u.test(tags[next] ?? '')) return true;
  return /^(?:ADV|ADJD|PTKNEG)$/u.test(tags[next] ?? '') && verb(next + 1);
}

const TO_BE = /^(?:ist|war|sei|wäre|sind|waren|sein)$/u;

/** "Im Mai war es soweit", "sobald es soweit ist": the only verb is a form of "sein" with "es", and the clause ends there. */
function isReady({ tokens, tags }: ParsedSentence, first: number, next: number): boolean {
  let from = first;
  while (from > 0 && tokens[from - 1]!.kind !== 'punctuation') from--;
  const verbs: number[] = [];
  for (let i = from; i < first; i++) if (/^V/u.test(tags[i]!)) verbs.push(i);
  const it = (i: number) => tokens[i]?.text.toLowerCase() === 'es';
  const ends = (i: number) => tokens[i] === undefined || /^[,.!?:;–“"»]$/u.test(tokens[i]!.text);
  if (verbs.length === 0)
    return TO_BE.test(tokens[next]?.norm ?? '') && ends(next + 1) && tokens.slice(from, first).some((_, k) => it(from + k));
  const verb = verbs[0]!;
  return (
    verbs.length === 1 &&
    TO_BE.test(tokens[verb]!.norm) &&
    (it(verb - 1) || it(verb + 1)) &&
    ends(next) &&
    tags[first - 1] !== 'ADJD'
  );
}
