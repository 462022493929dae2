import { createAnalyser, DEFAULT_SETTINGS, type ReportedFinding, type Settings } from '../../src/core/index.ts';
import { builtLexicon } from './lexicon.ts';

/** The boilerplate findings of a text, with what they cover. */
export function boilerplateOf(
  text: string,
  settings: Partial<Settings> = {},
): (ReportedFinding & { readonly covered: string })[] {
  const article = createAnalyser({
    lexicon: builtLexicon(),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    onFailure: (f) => {
      throw f.error;
    },
  }).analyse({ text });
  return article.findings
    .filter((f) => f.rule.startsWith('boilerplate/'))
    .map((f) => ({ ...f, covered: text.slice(f.start, f.end) }));
}
