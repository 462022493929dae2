import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import { isBody, isPerson } from './animacy.ts';
import { type ClausePlace, lowerAt } from './clause-place.ts';
import { isName } from './draft-phrases.ts';
import { isReported } from './event-status.ts';
import { type EventVerb, hasQuotation, isQuoteMark, isSpeech } from './event-verb.ts';

/** Whether a clause only says that something is said: the thing said is the event, and stands in the sentence too. */
export function isBareReport({ sentence, k, own }: ClausePlace, verb: EventVerb): boolean {
  const { clauses } = sentence;
  // "…, sagte ein Sprecher": a clause that begins with its verb is put in.
  const { finite, kind } = clauses[k]!;
  const opening = own.find((i) => !sentence.tags[i]!.startsWith('$'));
  const putIn =
    kind === 'main' && k > 0 && opening === finite && !clauses.some((c) => c.parent === k && isAdverbial(sentence, c));
  // "„…“, schmunzelte die Wirtin": behind a quotation any verb does.
  const behind = finite !== undefined && sentence.tags[finite - 1] === '$,' && isQuoteMark(sentence, finite - 2);
  if (behind && isSomebody(sentence, clauses[k]!.subject)) return true;
  // "Das gab die Stadt bekannt": what was said stands in the sentence before.
  if (
    kind === 'main' &&
    opening !== undefined &&
    sentence.tags[opening] === 'PDS' &&
    opening + 1 === finite &&
    ANNOUNCED.test(verb.word)
  )
    return true;
  // "Er fand, sie habe gut gespielt": nothing but somebody and a verb, before what is said.
  const said = own.filter((i) => !sentence.tags[i]!.startsWith('$'));
  const bare = kind === 'main' && finite !== undefined && said.at(-1) === finite && isSomebody(sentence, clauses[k]!.subject);
  if (bare && clauses[k + 1] !== undefined && isSaid(sentence, clauses[k + 1]!) && isReportedBy(sentence, clauses[k + 1]!))
    return true;
  if (putIn && said[0] === finite && SAYING.test(verb.word) && isSomebody(sentence, clauses[k]!.subject)) return true;
  // "Die Auswertung zeigt, dass …", "Eine Anfrage ergab:": the content tells.
  if (SHOWING.test(verb.word) && clauses[k]!.object === undefined && hasContentBehind(sentence, k, own.at(-1)!)) return true;
  if (!isSpeech(sentence, verb)) return false;
  return (
    putIn ||
    hasQuotation(sentence) ||
    clauses.some(
      (c, n) =>
        n !== k &&
        c.kind !== 'relative' &&
        ((c.parent === k && !isAdverbial(sentence, c)) || isReportedBy(sentence, c) || (n > k && isSaid(sentence, c))),
    )
  );
}

/** Verbs, with their prefix before them, that announce what "das" stands for. */
const ANNOUNCED = /^(?:bekannt(?:ge)?g[aeiä]b|mitteil|mitgeteilt|bestätig|erklär|sag|berichte|melde|schr[ie]+b|erfuhr)/u;

/** Verbs that say and do at once, and only say where they are put in behind a comma: "…, warnt die Ministerin". */
const SAYING = /^(?:erf[uä]hr|warn|forder|verlang|mahn|klag|droh|versprach|versprich|(?:an)?kündig|mitteil|lob|kritisier)/u;

/** Verbs that bring out what a clause behind them, or a colon, leads to. */
const SHOWING = /^(?:zeig|beleg|erg[aei]b|beweis|bewies|verr[aiä]t|verdeutlich|heiß|hieß)/u;

/** Whether a "dass" clause hangs on a clause, or a colon ends it. */
function hasContentBehind({ clauses, words }: ParsedSentence, k: number, last: number): boolean {
  if (words[last]!.lower === ':' || words[last + 1]?.lower === ':') return true;
  return clauses.some((c) => c.parent === k && c.subordinator !== undefined && words[c.subordinator]!.lower === 'dass');
}

/** Whether a clause has its verb in the subjunctive of what others say. */
function isReportedBy({ words }: ParsedSentence, { finite }: Clause): boolean {
  return finite !== undefined && isReported(words[finite]!);
}

/** Whether a clause says when or why, and not what is said: "Als das Feuer gelöscht war, …". */
function isAdverbial(sentence: ParsedSentence, { subordinator }: Clause): boolean {
  return subordinator !== undefined && ADVERBIAL.test(lowerAt(sentence, subordinator));
}

const ADVERBIAL =
  /^(?:als|nachdem|während|weil|da|bevor|ehe|obwohl|obgleich|damit|sobald|solange|seit|seitdem|nachdem|indem|wenn|falls|sofern)$/u;

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
