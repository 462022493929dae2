import { MORPH } from '../lexicon/morphology.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { CommaSlip } from './slip.ts';
import { type CommaView, finiteAt, finitesIn, isSmall, lowerAt, needless, some, textAt, verbLast } from './view.ts';

const SUBORDINATE: ReadonlySet<SttsTag> = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWS', 'PWAT', 'PWAV', 'KOUI', 'PTKZU', 'VVIZU']);
const OWN_SUBJECT: ReadonlySet<SttsTag> = new Set(['PPER', 'PIS', 'PDS']);

/** Whether the stretch before the comma at `c` opens the sentence, so that the comma closes nothing inserted. */
const closesNothing = (view: CommaView, c: number): boolean => {
  for (let k = c - 1; k >= 0; k--) if (/^[,;:–—()«»„“”"]$/u.test(textAt(view, k))) return false;
  return !some(view, 0, c, SUBORDINATE);
};

/** "Er zog aus, und blieb doch": no subject of its own behind "und". */
function beforeUndVerb(view: CommaView, c: number): boolean {
  const { tags, last, clauses, clauseOf, phrases } = view;
  const verb = c + 2;
  if (!finiteAt(view, verb) || !isSmall(view, verb) || finitesIn(view, 0, c).length !== 1 || !closesNothing(view, c))
    return false;
  if (
    view.finiteMargin[verb]! < 1 ||
    OWN_SUBJECT.has(tags[verb + 1]!) ||
    (tags[verb + 1] === 'PRF' && OWN_SUBJECT.has(tags[verb + 2]!))
  )
    return false;
  const clause = clauses[clauseOf[verb]!];
  if (clause?.finite !== verb || clause.kind !== 'main') return false;
  if (clause.subject !== undefined && clauseOf[phrases[clause.subject]!.head] === clauseOf[verb]) return false;
  return last[verb]! > verb + 1;
}

/**
 * "Sie weiß, dass er helfen soll, und nicht warten darf": a verb-last clause without a conjunction goes on with the one before, and between the two no
 * comma stands before "und" (§ 72). Only behind a plain main clause: else the comma may close what is inserted.
 */
function beforeUndVerbLast(view: CommaView, c: number): boolean {
  const { tags, first, last } = view;
  const from = first[c - 1]!;
  if (from < 3 || tags[from] !== 'KOUS' || textAt(view, from - 1) !== ',' || first[from - 2] !== 0) return false;
  const before = finitesIn(view, 0, from);
  if (before.length !== 1 || before[0]! > 8 || some(view, 0, from, SUBORDINATE)) return false;
  if (verbLast(view, from) < from + 2 || some(view, from + 1, c, SUBORDINATE)) return false;
  const next = c + 2;
  const verb = verbLast(view, c + 1);
  if (verb < next + 1 || some(view, next, last[next]!, SUBORDINATE) || view.finiteMargin[verb]! < 1) return false;
  // Nothing but a verb-last clause has its pronoun or another verb form before its verb.
  const verbForm = /^V[VAM](?:PP|INF)$/u.test(tags[verb - 1]!) && tags[verb] !== 'VVFIN';
  return verbForm || some(view, next + 1, verb, REFLEXIVE) || (OWN_SUBJECT.has(tags[next]!) && verb > next + 1);
}
const REFLEXIVE: ReadonlySet<SttsTag> = new Set(['PRF']);

/** "Straßen, Plätze, sowie Parks": nothing but a part of the sentence follows. */
function beforeSowie(view: CommaView, c: number): boolean {
  const next = c + 1;
  const end = view.last[next]!;
  if (finitesIn(view, next, end).length > 0 || some(view, next, end, SUBORDINATE) || end < next + 2) return false;
  return closesNothing(view, c) && finitesIn(view, 0, c).length <= 1;
}

/** "weder im Saal, noch im Hof", "sowohl im Saal, als auch im Hof", "entweder heute, oder morgen". */
function inPair(view: CommaView, c: number, opener: string): boolean {
  let k = c - 1;
  while (k >= 0 && lowerAt(view, k) !== opener) {
    if (view.tokens[k]!.kind === 'punctuation') return false;
    k--;
  }
  if (k < 0 || some(view, k, c, SUBORDINATE)) return false;
  // Two whole clauses may be parted: "Weder kam er, noch rief er an", "Er wollte weder kommen, noch rief er an".
  if (finiteAt(view, c + 2)) return false;
  const after = finitesIn(view, c + 1, view.last[c + 1]!).length;
  return after === 0 || (after === 1 && finitesIn(view, view.first[k]!, c).length === 0);
}

/** "von Filmen, über Konzerte bis zu Lesungen": one range, whose parts are no list. */
function inRange(view: CommaView, c: number): boolean {
  const { tags, tokens } = view;
  let k = c - 1;
  while (k >= 0 && !/^vo[nm]$/u.test(lowerAt(view, k))) {
    if (tokens[k]!.kind === 'punctuation' || tags[k]!.startsWith('V')) return false;
    k--;
  }
  if (k < 0 || /^(?:der|die|das|den|dem)$/u.test(lowerAt(view, c + 2))) return false;
  for (let i = c + 2; i < tokens.length; i++) {
    if (lowerAt(view, i) === 'bis') return /^(?:hin|zum?|zur)$/u.test(lowerAt(view, i + 1));
    if (finiteAt(view, i) || /^[.;:?!,]$/u.test(textAt(view, i)) || SUBORDINATE.has(tags[i]!)) return false;
  }
  return false;
}

/** "heller, als im letzten Jahr", "so hoch, wie jene": a comparison without a verb of its own. */
function beforeComparison(view: CommaView, c: number, word: string): boolean {
  const { tags, words, last, first } = view;
  const next = c + 1;
  const end = last[next]!;
  if (end < next + 2 || finitesIn(view, next, end).length > 0 || some(view, next, end, SUBORDINATE)) return false;
  if (/^(?:auch|zum|zu|etwa|beispielsweise|schon|bereits|gesagt|immer|folgt|nur)$/u.test(lowerAt(view, next + 1))) return false;
  if (!/^[.!?]$/u.test(textAt(view, end)) && textAt(view, end) !== ',') return false;
  // "so hoch, wie zunächst angenommen" stands for a clause.
  for (let k = next; k < end; k++) if (tags[k] === 'VVPP') return false;
  const from = first[c - 1]!;
  if (word === 'als') {
    const at = c - 1;
    const compared =
      (words[at]!.lowerWhole & MORPH.comparative) !== 0 || /^(?:mehr|weniger|eher|anders)$/u.test(lowerAt(view, at));
    return compared && (tags[at] === 'ADJD' || tags[at] === 'ADV' || tags[at] === 'PIS');
  }
  for (let k = from; k < c - 1; k++)
    if (/^(?:so|ebenso|genauso|gleich)$/u.test(lowerAt(view, k)) && tags[k + 1] === 'ADJD') return c - k <= 5;
  return false;
}

/** "Stadt-, Kreis-, und Landesräte": a comma behind a compound that is still to come, before the conjunction of the last. */
const behindSuspended = ({ tags, tokens }: CommaView, c: number): boolean =>
  tokens[c - 1]!.text.endsWith('-') && tags[c - 1] === 'TRUNC' && tokens[c - 1]!.end === tokens[c]!.start;

/** Commas that stand before a conjunction where the norm forbids one. */
export function needlessSlips(view: CommaView): CommaSlip[] {
  const found: CommaSlip[] = [];
  for (const c of view.commas) {
    if (c === 0 || c + 1 >= view.tokens.length) continue;
    const word = lowerAt(view, c + 1);
    if (word === 'und' || word === 'oder') {
      if (beforeUndVerb(view, c) || beforeUndVerbLast(view, c) || behindSuspended(view, c))
        found.push(needless(view, c, 'coordination'));
      else if (word === 'oder' && inPair(view, c, 'entweder')) found.push(needless(view, c, 'pair'));
    } else if (word === 'sowie') {
      if (beforeSowie(view, c)) found.push(needless(view, c, 'coordination'));
    } else if (word === 'über') {
      if (inRange(view, c)) found.push(needless(view, c, 'pair'));
    } else if (word === 'noch') {
      if (inPair(view, c, 'weder')) found.push(needless(view, c, 'pair'));
    } else if (word === 'als' && lowerAt(view, c + 2) === 'auch') {
      if (inPair(view, c, 'sowohl')) found.push(needless(view, c, 'pair'));
    } else if ((word === 'als' || word === 'wie') && beforeComparison(view, c, word)) found.push(needless(view, c, 'comparison'));
  }
  return found;
}
