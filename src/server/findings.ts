import { type Locale, messageText, RULES } from '../core/index.ts';
import type { FindingItem, FindingsAnswer } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { stableIds } from './identity.ts';
import { passageOf } from './positions.ts';

const SUMMARIES = new Map(RULES.map((rule) => [rule.id, rule.summary]));

/** The findings of an article for the view "Meldungen", hints too: editors list those nowhere else. */
export function findingsAnswer({ article, document, version }: Analysed, locale: Locale): FindingsAnswer {
  const idOf = stableIds();
  const findings = article.findings.map((f): FindingItem => {
    const passage = passageOf(document, f);
    return {
      id: idOf(`${f.rule}:${passage.text}`),
      rule: f.rule,
      kind: SUMMARIES.get(f.rule)?.[locale] ?? f.rule,
      severity: f.severity,
      message: messageText(f.rule, f.message, f.args, locale),
      passage,
    };
  });
  return { version, findings };
}
