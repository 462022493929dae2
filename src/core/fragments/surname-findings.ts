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
  const words = new Map<ReportedFinding, string>();
  for (const f of findings) {
    const word = CAPITAL_RULES.has(f.rule) ? LAST_WORD.exec(article.text.slice(f.start, f.end))?.[1] : undefined;
    if (word !== undefined) words.set(f, word);
  }
  if (words.size === 0) return findings;
  // The flagged words, also without the ending of a genitive: only they are looked for among the names.
  const wanted = new Set([...words.values()].flatMap((w) => (w.endsWith('s') ? [w, w.slice(0, -1)] : [w])));
  const surnames = surnamesOf(article, wanted);
  return findings.filter((f) => {
    const word = words.get(f);
    if (word === undefined) return true;
    const surname = surnames.has(word) ? word : word.endsWith('s') && surnames.has(word.slice(0, -1)) ? word.slice(0, -1) : '';
    return surname === '' || !comesAgain(article.text, surname);
  });
}

/** Which of the words are a surname somewhere in the article. */
function surnamesOf({ placed, entities }: ArticleView, words: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { paragraph } of placed) for (const s of paragraph.facts.fragments.surnames) if (words.has(s)) found.add(s);
  const names = new Set<string>();
  for (const { kind, name } of entities) {
    if (kind !== 'person' || names.has(name) || !name.includes(' ')) continue;
    names.add(name);
    const last = LAST_WORD.exec(name.slice(name.lastIndexOf(' ')))?.[1];
    if (last !== undefined && words.has(last)) found.add(last);
  }
  return found;
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
