import { MORPH } from '../lexicon/morphology.ts';
import type { Fix, Severity } from '../rules/finding.ts';
import type { Settings } from '../settings.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { FUNCTION } from './capital-readings.ts';
import { deleteFix, excerpt, markFix, replaceFix } from './fixes.ts';
import { type Defect, isCapital, type SentenceView } from './view.ts';

export function wrongCapital(view: SentenceView, i: number, settings: Settings, severity: Severity): Defect {
  const token = view.tokens[i]!;
  const small = token.text.slice(0, 1).toLowerCase() + token.text.slice(1);
  const span = { start: token.start, end: token.end };
  // Without a verb before it, what stands there may be a subheading that ran into the text.
  const sure = !mayOpenWork(view, i) && !(view.masks[i]! & MORPH.noun) && view.finite.some((k) => k < i);
  const fixes: Fix[] = [replaceFix('lower', small, [{ ...span, text: small }], sure), stopFix(view, i), markFix(span, settings)];
  return { rule: 'fragment/wrong-capital', ...span, message: 'capital', args: { word: token.text }, severity, fixes };
}

/** An article or preposition before a noun may open a work's title that stands without marks: "Bücher wie Die Kräfte des Alters". */
function mayOpenWork({ lowerMasks, tokens }: SentenceView, i: number): boolean {
  return (lowerMasks[i]! & FUNCTION) !== 0 && [i + 1, i + 2].some((k) => isCapital(tokens[k]));
}

function stopFix(view: SentenceView, i: number, preferred = false): Fix {
  const before = view.tokens[i - 1]!;
  const token = view.tokens[i]!;
  return replaceFix('stop', `${before.text}. ${token.text}`, [{ start: before.end, end: before.end, text: '.' }], preferred);
}

/** A word that cannot end a sentence: an article, a preposition, a conjunction, a relative pronoun. */
const OPEN_ENDED = /^(?:APPR|APPRART|ART|KOKOM|KON|KOUI|KOUS|PDAT|PPOSAT|PRELS|PRELAT|PWAT|PTKNEG|PTKZU)$/u;

/**
 * Whether a full stop before token `i` is the repair to take unseen. Before a name or a noun a work's or group's name without marks is as
 * likely („Demo von Muslim Interaktiv“); behind the second place („Kernfragen seien Wie …“) a colon or an object is missing; and no sentence
 * ends in an article or a conjunction.
 */
function isSurelyStop(view: SentenceView, i: number): boolean {
  if (!(view.lowerMasks[i]! & FUNCTION) || OPEN_ENDED.test(view.tags[i - 1]!)) return false;
  const verb = view.finite.findLast((k) => k < i);
  const clause = verb === undefined ? undefined : view.sentence.clauses[view.sentence.clauseOf[verb] ?? -1];
  return clause?.kind === 'subordinate' || clause?.kind === 'relative' || verb === undefined || i - verb > 2;
}

/**
 * Whether token `i` may go on with the words before it: an adjective with a capital behind a noun is the second part of a name („von Jugend Aktiv
 * geplant“) or used as a noun itself („in dieser Größenordnung Vergleichbares“). A stop between them would be a new fault.
 */
export function mayGoOn({ tokens, tags, lowerMasks, masks }: SentenceView, i: number): boolean {
  if ((lowerMasks[i]! & MORPH.adjective) === 0 || (lowerMasks[i]! & FUNCTION) !== 0) return false;
  const before = tokens[i - 1];
  const noun = isCapital(before) && (/^N[NE]$/u.test(tags[i - 1]!) || (masks[i - 1]! & MORPH.noun) !== 0);
  // „… im Lager Deutsche Soldaten schossen …“
  return noun && !isCapital(tokens[i + 1]);
}

export function runOnAt(view: SentenceView, i: number, settings: Settings): Defect {
  const before = view.tokens[i - 1]!;
  const token = view.tokens[i]!;
  const left = view.finite.findLast((k) => k < i);
  const right = view.finite.find((k) => k >= i);
  const span = { start: before.kind === 'word' ? before.start : token.start, end: token.end };
  const verbs = left !== undefined && right !== undefined;
  const goesOn = mayGoOn(view, i);
  const mark = markFix(span, settings);
  return {
    rule: 'fragment/run-on',
    ...span,
    message: verbs ? 'verbs' : 'start',
    args: {
      word: token.text,
      before: before.text,
      ...(verbs && { left: view.tokens[left]!.text, right: view.tokens[right]!.text }),
    },
    ...(goesOn && { severity: 'information' as const }),
    fixes: goesOn ? [mark] : [stopFix(view, i, verbs && isSurelyStop(view, i)), mark],
  };
}

export function strayNoun(view: SentenceView, i: number, settings: Settings): Defect {
  const token = view.tokens[i]!;
  const span = { start: token.start, end: token.end };
  const verb = /^V/u.test(view.tags[i - 1]!);
  // „Wer ist Täter, wer Opfer?“, „Das verleiht Schutz, sagt sie.“: behind a verb in second place a bare noun is its object.
  const clause = view.sentence.clauses[view.sentence.clauseOf[i - 1] ?? -1];
  const second = clause?.kind !== 'subordinate' && clause?.kind !== 'relative';
  // „…, wer ist Opfer?“: a question in a row of questions, though its verb stands like that of a clause.
  const asked = /^(?:wer|was)$/u.test(view.lower[i - 2] ?? '');
  const object = isFiniteTag(view.tags[i - 1]!) && (second || asked);
  let from = i - 1;
  while (from > 0 && /^V/u.test(view.tags[from - 1]!) && i - from < 3) from--;
  const before = view.text.slice(view.tokens[from]!.start, view.tokens[i - 1]!.end);
  return {
    rule: 'fragment/stray-noun',
    ...span,
    message: verb ? 'after-verb' : 'in-place',
    args: { word: token.text, before: excerpt(before) },
    severity: object ? 'hint' : verb ? 'warning' : 'information',
    // Without its object the sentence would be a fragment: only the author knows what is wrong.
    fixes: [...(object ? [] : [deleteFix(view.text, span)]), markFix(span, settings)],
  };
}
