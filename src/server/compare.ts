import { TextDocument } from 'vscode-languageserver-textdocument';
import { compareWithSource, describeChange, describeMissing, describeState, type Locale } from '../core/index.ts';
import type { CompareAnswer, CompareParams } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { passageOf, rangeOf } from './positions.ts';

/** The article beside the source that came with the request: quotations, and names and numbers the source does not have. */
export function compareAnswer(
  { article, document, version }: Analysed,
  { source }: CompareParams,
  locale: Locale,
): CompareAnswer {
  const { quotes, names, figures } = compareWithSource(article, source);
  const other = TextDocument.create('', 'plaintext', 0, source);
  return {
    version,
    quotes: quotes.map((q) => ({
      passage: passageOf(document, q),
      state: q.state,
      shortened: q.shortened,
      inserted: q.inserted,
      label: describeState(q, locale),
      places: q.places.map((p) => rangeOf(other, p)),
      changes: q.changes.map((c) => ({
        kind: c.kind,
        article: rangeOf(document, c.article),
        source: rangeOf(other, c.source),
        negation: c.negation,
        number: c.number,
        label: describeChange(c, article.text, source, locale),
      })),
    })),
    missing: [...names, ...figures].map((m) => {
      const similar = 'name' in m ? m.similar : m.otherUnit;
      return {
        kind: 'name' in m ? ('name' as const) : ('figure' as const),
        passage: passageOf(document, m),
        label: describeMissing(m, article.text, source, locale),
        ...(similar && { similar: rangeOf(other, similar) }),
      };
    }),
  };
}
