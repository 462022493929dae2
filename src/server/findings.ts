import { type Locale, messageText, NOT_EVENT, type ReportedFinding, summaryText } from '../core/index.ts';
import type { FindingItem, FindingsAnswer, IgnoredItem } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { stableIds } from './identity.ts';
import { passageOf } from './positions.ts';

/** The findings of an article for the view "Meldungen", hints too: editors list those nowhere else. */
export function findingsAnswer({ article, document, version }: Analysed, locale: Locale): FindingsAnswer {
  const idOf = stableIds();
  const itemOf = (f: ReportedFinding): FindingItem => {
    const passage = passageOf(document, f);
    return {
      id: idOf(`${f.rule}:${passage.text}`),
      rule: f.rule,
      kind: summaryText(f.rule, locale),
      severity: f.severity,
      message: messageText(f.rule, f.message, f.args, locale),
      passage,
    };
  };
  const findings = article.findings.map(itemOf);
  const ignored = article.ignored.map((f): IgnoredItem => {
    const { rule, anyText, reason } = f.ignored;
    const item = itemOf(f);
    // An event is known by its title, which leaves words of the passage out.
    const text = f.rule === NOT_EVENT ? String(f.args?.title) : item.passage.text;
    return { ...item, by: { rule, ...(!anyText && { text }) }, ...(reason !== undefined && { reason }) };
  });
  return { version, findings, ignored };
}
