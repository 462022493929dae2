import { isNamingNoun } from './cue-lexicon.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { type PassageView, STOP } from './passage-view.ts';

const FOREIGN =
  /^(?:the|of|and|for|to|in|is|on|a|you|we|my|la|le|les|des|du|de|el|il|et|di|i|your|our|with|from|no|not|all|it|at)$/iu;

/** What the passage itself says: length, capital, stop, verb, foreign words. */
export function ownForm(view: PassageView, backed: boolean): number {
  const { inner, relation } = view;
  const n = inner.length;
  const first = inner[0]!.text;
  const lowerFirst = /^\p{Ll}/u.test(first);
  const stop = STOP.test(view.lastCharacter);
  const verbal = inner.some((w) => w.finite);
  let score = n === 1 ? -1.6 : n <= 3 ? -0.9 : n <= 6 ? 0.4 : n <= 9 ? 1.6 : 3;
  if (stop && n >= 3) score += view.lastCharacter === '.' || view.lastCharacter === '…' ? 1.6 : 1;
  else if (stop && n === 2) score += 0.5;
  if (lowerFirst) score += backed ? (n >= 2 ? 2 : 1.4) : n >= 4 ? 1.2 : 0.2;
  const running = lowerFirst && n >= 3; // A piece of running text: no name is written so.
  if (!backed && !view.standsAlone && !verbal && !running) score -= n >= 7 ? 2.6 : 1;
  if (verbal && n >= 3) score += 1.4;
  // „die Reihen zu schließen“, „endlich aufwachen“: a piece of a clause.
  else if (n >= 2 && inner.at(-1)!.nonfinite && (lowerFirst || inner.at(-2)!.text === 'zu')) score += 1.6;
  const loose = relation !== 'after' && relation !== 'colon';
  const title =
    n >= 2 &&
    !lowerFirst &&
    !verbal &&
    !stop &&
    /^\p{Lu}/u.test(first) &&
    !FUNCTION_WORDS.has(first.toLowerCase()) &&
    !/(?:e|es|er|en)$/u.test(first);
  if (title && loose) score -= 1.8;
  if (n === 1 && !lowerFirst && !inner[0]!.known && loose) score -= 1.6;
  if (n >= 3 && !verbal && !lowerFirst && loose && isNamingNoun(first)) score -= 1.5; // „Gesetz zur …“
  if (/^\.|\.(?:de|com|org|net|at|ch|uk|info|eu)$/u.test(inner.at(-1)!.text)) score -= 3;
  const capitals = inner.filter((w) => /^[\p{Lu}\p{Nd}]/u.test(w.text)).length;
  if (n >= 2 && capitals === n) score -= 1.2;
  if (n >= 2 && !verbal && inner.filter((w) => FOREIGN.test(w.text)).length >= Math.max(1, n / 4)) score -= 1.2;
  if (inner.every((w) => /\p{Nd}/u.test(w.text))) score -= 1.5;
  if (n >= 2 && loose && !verbal && inner.filter((w) => !w.known).length >= Math.max(2, n / 2)) score -= 1.5;
  return score;
}
