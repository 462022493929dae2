import { phraseSpan } from '../../core/syntax/query.ts';
import type { ParsedSentence } from '../../core/syntax/sentence.ts';
import type { Span } from '../../core/text/span.ts';
import type { Parsed } from './examples.ts';
import type { GoldPhrase } from './gold.ts';

/** Counts of one role. */
export interface Count {
  gold: number;
  answered: number;
  right: number;
}

export interface Figures {
  finite: Count;
  subject: Count;
  object: Count;
  dative: Count;
  predicate: Count;
}

const over = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
/** An answer is right when it meets the gold head, and lies within the gold phrase or is no longer than it. */
const isRight = (a: Span, g: GoldPhrase): boolean =>
  over(a, g.head) && ((a.start >= g.start && a.end <= g.end) || a.end - a.start <= g.end - g.start);

const blank = (): Count => ({ gold: 0, answered: 0, right: 0 });

/** No figures yet. */
export const noFigures = (): Figures => ({
  finite: blank(),
  subject: blank(),
  object: blank(),
  dative: blank(),
  predicate: blank(),
});

/** Adds a sentence, with its clauses as they are now, to the figures. Shared subjects of conjuncts are no answers. */
export function count(total: Figures, { verbs }: Parsed, parsed: ParsedSentence): void {
  for (const verb of verbs) {
    if (!verb.finite) continue;
    total.finite.gold++;
    const clause = parsed.clauses.find((c) => c.finite !== undefined && over(parsed.tokens[c.finite]!, verb.verb));
    if (clause) total.finite.right++;
    for (const role of ['subject', 'object', 'dative', 'predicate'] as const) {
      const g = verb[role];
      const at = clause?.[role];
      const answer = at === undefined ? undefined : phraseSpan(parsed, at);
      const right =
        answer !== undefined &&
        ((g !== undefined && isRight(answer, g)) ||
          (role === 'subject' && verb.antecedent !== undefined && isRight(answer, verb.antecedent)));
      const neutral =
        role === 'subject' &&
        !g &&
        answer !== undefined &&
        (verb.clausal || (verb.shared !== undefined && isRight(answer, verb.shared)));
      if (g) total[role].gold++;
      if (answer && !neutral) total[role].answered++;
      if (right) total[role].right++;
    }
  }
  total.finite.answered += parsed.clauses.filter((c) => c.finite !== undefined).length;
}

/** Precision, recall and F1 in per cent. */
export function measures({ gold, answered, right }: Count): { p: number; r: number; f: number } {
  const p = (100 * right) / Math.max(1, answered);
  const r = (100 * right) / Math.max(1, gold);
  return { p, r, f: (2 * p * r) / Math.max(1e-9, p + r) };
}
