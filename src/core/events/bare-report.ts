import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import { isBody, isPerson } from './animacy.ts';
import { type ClausePlace, opensWith, wordsOf } from './clause-place.ts';
import { isName } from './draft-phrases.ts';
import { isReported } from './event-status.ts';
import { type EventVerb, hasQuotation, isQuoteMark, isSpeech } from './event-verb.ts';

/** Whether a clause only says that something is said: the thing said is the event, and stands in the sentence too. */
export function isBareReport(place: ClausePlace, verb: EventVerb): boolean {
  const { sentence, k, own } = place;
  const { clauses, tags } = sentence;
  const { finite, kind, subject, object } = clauses[k]!;
  const words = wordsOf(place);
  const main = kind === 'main' && finite !== undefined;
  const somebody = isSomebody(sentence, subject);
  // "„…“, schmunzelte die Wirtin": behind a quotation any verb does.
  if (somebody && finite !== undefined && tags[finite - 1] === '$,' && isQuoteMark(sentence, finite - 2)) return true;
  // "Das gab die Stadt bekannt": what was said stands in the sentence before.
  if (main && tags[words[0]!] === 'PDS' && words[0]! + 1 === finite && ANNOUNCED.test(verb.word)) return true;
  // "Er fand, sie habe gut gespielt": nothing but somebody and a verb, before what is said.
  const next = clauses[k + 1];
  if (main && somebody && words.at(-1) === finite && next && isSaid(sentence, next) && isReportedBy(sentence, next)) return true;
  // "…, sagte ein Sprecher": a clause that begins with its verb is put in.
  const putIn = main && k > 0 && words[0] === finite && !clauses.some((c) => c.parent === k && opensWith(sentence, c, ADVERBIAL));
  if (putIn && somebody && SAYING.test(verb.word)) return true;
  // "Die Auswertung zeigt, dass …", "Eine Anfrage ergab:": the content tells.
  if (SHOWING.test(verb.word) && object === undefined && hasContentBehind(sentence, k, own.at(-1)!)) return true;
  return isSpeech(sentence, verb) && (putIn || hasQuotation(sentence) || clauses.some((c, n) => isContent(sentence, c, n, k)));
}

/** Whether clause `n` tells what is said in clause `k`: it hangs on it, reports, or follows it; not what says when or why. */
function isContent(sentence: ParsedSentence, c: Clause, n: number, k: number): boolean {
  if (n === k || c.kind === 'relative') return false;
  return (c.parent === k && !opensWith(sentence, c, ADVERBIAL)) || isReportedBy(sentence, c) || (n > k && isSaid(sentence, c));
}

/** Verbs, with their prefix before them, that announce what "das" stands for. */
const ANNOUNCED = /^(?:bekannt(?:ge)?g[aeiä]b|mitteil|mitgeteilt|bestätig|erklär|sag|berichte|melde|schr[ie]+b|erfuhr)/u;

/** Verbs that say and do at once, and only say where they are put in behind a comma: "…, warnt die Ministerin". */
const SAYING = /^(?:erf[uä]hr|warn|forder|verlang|mahn|klag|droh|versprach|versprich|(?:an)?kündig|mitteil|lob|kritisier)/u;

/** Verbs that bring out what a clause behind them, or a colon, leads to. */
const SHOWING = /^(?:zeig|beleg|erg[aei]b|beweis|bewies|verr[aiä]t|verdeutlich|heiß|hieß)/u;

/** Whether a "dass" clause hangs on a clause, or a colon ends it. */
function hasContentBehind(sentence: ParsedSentence, k: number, last: number): boolean {
  const { clauses, words } = sentence;
  if (words[last]!.lower === ':' || words[last + 1]?.lower === ':') return true;
  return clauses.some((c) => c.parent === k && opensWith(sentence, c, /^dass$/u));
}

/** Whether a clause has its verb in the subjunctive of what others say. */
function isReportedBy({ words }: ParsedSentence, { finite }: Clause): boolean {
  return finite !== undefined && isReported(words[finite]!);
}

/** What opens a clause that says when or why, and not what is said: "Als das Feuer gelöscht war, …". */
const ADVERBIAL =
  /^(?:als|nachdem|während|weil|da|bevor|ehe|obwohl|obgleich|damit|sobald|solange|seit|seitdem|indem|wenn|falls|sofern)$/u;

/** Whether a main clause stands behind a comma, as what was said does: "Sie sagten, sie hielten nichts davon". */
function isSaid({ tags }: ParsedSentence, { kind, first, conjunction, finite }: Clause): boolean {
  const comma = tags[first] === '$,' ? first : first - 1;
  const opens = /^(?:PPER|PDS|PIS|PPOSAT|ART|N[NE])$/u.test(tags[comma + 1] ?? '');
  return (
    kind === 'main' && conjunction === undefined && tags[comma] === '$,' && opens && finite !== undefined && finite > comma + 1
  );
}

/** Whether a phrase is a name or somebody. */
function isSomebody(sentence: ParsedSentence, at: number | undefined): boolean {
  if (at === undefined) return false;
  const { head } = sentence.phrases[at]!;
  const { lower } = sentence.words[head]!;
  return sentence.tags[head] === 'PPER' || isName(sentence, head) || isPerson(lower) || isBody(lower);
}
