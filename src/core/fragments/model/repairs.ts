import type { Lexicon } from '../../lexicon/lexicon.ts';
import { parseSentence } from '../../syntax/parse-sentence.ts';
import { rememberingSentences } from '../../syntax/sentence-memory.ts';
import type { Sentence, Token } from '../../text/token.ts';
import { type SentenceView, viewOfSentence } from '../view.ts';
import { classify, featureOf, mix } from './classifier.ts';
import { lowerReadingsAt, type Reduced, reduce } from './features.ts';
import { CAPITAL, SENTENCE, sentenceModel } from './models.ts';
import { sentenceFeatures } from './sentence-features.ts';

/** A capital is looked at again where the first look is less sure than this that nothing is wrong. */
export const DOUBT = 0.9;

/**
 * A second look at a capital that may be wrong. The sentence is repaired in each of the ways that a defect would ask for (the word in lower
 * case, a full stop before it, the word left out), tagged anew, and judged as a whole: the repair that makes a good sentence of a bad one
 * says what was wrong. Costs four taggings, so it is asked only where the first look was in doubt.
 */
export function repairFeatures(view: SentenceView, reduced: Reduced, i: number, first: Float64Array, lexicon: Lexicon): number[] {
  const { tokens } = view;
  const token = tokens[i]!;
  const small = token.text.slice(0, 1).toLowerCase() + token.text.slice(1);
  const stop: Token = { ...token, kind: 'punctuation', text: '.', norm: '.' };
  const left = tokens.slice(0, i);
  while (left.length > 0 && left.at(-1)!.kind === 'punctuation') left.pop();

  const whole = judgeReduced(reduced, lexicon);
  const lower = judge(tokens.with(i, { ...token, text: small, norm: small }), lexicon);
  const before = judge([...left, stop], lexicon);
  const after = judge(tokens.slice(i), lexicon);
  const without = judge(tokens.toSpliced(i, 1), lexicon);

  const found: number[] = [];
  const add = (template: number, ...values: number[]): void => {
    let h = mix(0x51ed270b, template);
    for (const v of values) h = mix(h, v);
    found.push(featureOf(h));
  };
  const doubt = level(1 - first[CAPITAL.ok]!);
  let likeliest = 1;
  for (let c = 2; c < first.length; c++) if (first[c]! > first[likeliest]!) likeliest = c;
  const tag = reduced.tag[i]!;
  const tagBefore = reduced.tag[i - 1] ?? 0;
  const tagAfter = reduced.tag[i + 1] ?? 0;
  const gain = clip(lower.level - whole.level, 6);
  const halves = Math.min(before.level, after.level);
  const freed = clip(without.level - whole.level, 6);
  const tagLower = lower.tags[i]!;
  const moved = (lower.tags[i - 1] === tagBefore ? 0 : 1) + (lower.tags[i + 1] === tagAfter ? 0 : 2);
  const verbs = clip(lower.finite - whole.finite, 2);
  add(1, likeliest);
  add(2, likeliest, doubt);
  for (let c = 0; c < first.length; c++) add(3, c, level(first[c]!));
  add(4, likeliest, whole.level);
  add(5, likeliest, lower.level);
  add(6, likeliest, gain);
  add(7, likeliest, gain, clip(doubt, 5));
  add(8, tagLower, gain);
  add(9, tagLower, tag);
  add(10, tagLower, tag, verbs, moved);
  add(11, tagLower, tagBefore, tagAfter);
  add(12, likeliest, verbs, gain);
  add(13, likeliest, before.level);
  add(14, likeliest, after.level);
  add(15, likeliest, halves, clip(whole.level, 4));
  add(16, clip(before.level, 3), clip(after.level, 3), clip(whole.level, 3));
  add(17, whole.finite, before.finite, after.finite);
  add(18, whole.finite, before.finite, after.finite, likeliest, clip(halves, 3));
  add(19, likeliest, clip(doubt, 5), halves);
  add(20, likeliest, freed);
  add(21, likeliest, freed, tagBefore);
  add(22, tag, tagBefore, clip(gain, 3));
  add(23, lowerReadingsAt(reduced, i), view.listed[i]!, clip(gain, 3));
  add(24, view.listed[i]!, likeliest, tagLower);
  add(25, view.names[i]!, likeliest, tag);
  add(26, likeliest, clip(gain, 3), clip(halves - whole.level, 3), clip(freed, 3));
  add(27, tag, clip(after.level, 3), clip(halves - whole.level, 3));
  const left1 = Math.min(reduced.finiteLeft[i]!, 2);
  const right1 = Math.min(reduced.finiteRight[i]!, 2);
  const beyond = reduced.tag[i - 2] ?? 0;
  add(28, likeliest, left1, right1, clip(halves, 3));
  add(29, left1, right1, tagBefore, tag);
  add(30, beyond, tagBefore, tag, clip(halves - whole.level, 2));
  add(31, tagBefore, tag, tagAfter, clip(after.level, 2));
  add(32, likeliest, before.finite, after.finite, clip(before.level, 3), clip(after.level, 3));
  return found;
}

interface Judgement {
  /** How good the sentence is as a whole: the rounded logarithm of the odds. */
  readonly level: number;
  readonly finite: number;
  readonly tags: readonly number[];
}

const reducedAnew = (sentence: Sentence, lexicon: Lexicon): Reduced =>
  reduce(viewOfSentence(parseSentence(sentence, lexicon), lexicon));

/** The judgement of a repaired sentence; a key press elsewhere in the paragraph asks for it again. */
const judgeAnew = rememberingSentences((sentence, lexicon) => judgeReduced(reducedAnew(sentence, lexicon), lexicon));

function judge(tokens: readonly Token[], lexicon: Lexicon): Judgement {
  if (tokens.length === 0) return NOTHING;
  return judgeAnew({ start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens: [...tokens] }, lexicon);
}

const NOTHING: Judgement = { level: 0, finite: 0, tags: [] };

function judgeReduced(reduced: Reduced, lexicon: Lexicon): Judgement {
  const model = sentenceModel(lexicon);
  if (!model) return NOTHING;
  const p = classify(model, sentenceFeatures(reduced));
  return { level: level(p[SENTENCE.ok]!), finite: Math.min(reduced.view.finite.length, 3), tags: reduced.tag };
}

const clip = (v: number, most: number): number => Math.max(-most, Math.min(most, v));
const level = (p: number): number => Math.round(clip(Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6)), 9));
