import type { ArticleView } from '../rules/article.ts';
import type { ReportedFinding } from '../rules/finding.ts';

/** Rules that a surname which looks like an ordinary word may set off. */
const CAPITAL_RULES: ReadonlySet<string> = new Set(['fragment/wrong-capital', 'fragment/run-on', 'fragment/stray-noun']);

const LAST_WORD = /(\p{L}+)\P{L}*$/u;

/**
 * Leaves out what is reported only because a surname looks like an ordinary word: „so Lang“ where the article names „Carla Lang“. The place
 * itself where the full name stands („Otto Sehr“) is evidence only if the surname comes again. Linear in findings and names.
 */
export function withoutSurnames(article: ArticleView, findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  if (!findings.some((f) => CAPITAL_RULES.has(f.rule))) return findings;
  const surnames = new Set(article.placed.flatMap((p) => p.paragraph.facts.fragments.surnames));
  for (const { kind, name } of article.entities) {
    const last = kind === 'person' && name.includes(' ') ? LAST_WORD.exec(name)?.[1] : undefined;
    if (last) surnames.add(last);
  }
  if (surnames.size === 0) return findings;
  return findings.filter((f) => {
    if (!CAPITAL_RULES.has(f.rule)) return true;
    const word = LAST_WORD.exec(article.text.slice(f.start, f.end))?.[1];
    if (word === undefined) return true;
    const surname = surnames.has(word) ? word : word.endsWith('s') && surnames.has(word.slice(0, -1)) ? word.slice(0, -1) : '';
    return surname === '' || !comesAgain(article.text, surname);
  });
}

/** Whether a word stands in the text at least twice with its capital, alone or in the genitive. */
function comesAgain(text: string, word: string): boolean {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 2; at = text.indexOf(word, at + word.length)) {
    const whole = !/\p{L}/u.test(text[at - 1] ?? '') && /^s?(?!\p{L})/u.test(text.slice(at + word.length, at + word.length + 2));
    if (whole) count++;
  }
  return count >= 2;
}
