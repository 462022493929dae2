import type { TaggedSentence } from './sentence.ts';

/** A sentence for people who write rules: its tokens with their tags aligned below. */
export function explainSentence(sentence: TaggedSentence): string {
  const cells = sentence.tokens.map((t, i) => [t.text, sentence.tags[i] ?? '?'] as const);
  const width = (c: readonly [string, string]): number => Math.max(c[0].length, c[1].length) + 1;
  return [0, 1]
    .map((row) =>
      cells
        .map((c) => c[row as 0 | 1].padEnd(width(c)))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}
