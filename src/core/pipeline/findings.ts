import { NOT_NEWS_TEXT, settleFragments } from '../fragments/settle.ts';
import { compiledHouse } from '../house/check.ts';
import { OF_NOUNS } from '../house/phrases/match.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { ArticleView, Paragraph, PlacedParagraph } from '../rules/article.ts';
import { takeEmptyMarks } from '../rules/empty-marks.ts';
import type { Edit, Finding, Fix, IgnoredFinding, ReportedFinding, Severity } from '../rules/finding.ts';
import { isQuotedAt } from '../rules/in-article.ts';
import { RULES } from '../rules/index.ts';
import { mayFixUnasked, protect, withoutPreferred, withoutSafeFixes } from '../rules/protection.ts';
import type { DocumentRule, ParagraphRule } from '../rules/rule.ts';
import { takeParagraph } from '../rules/whole-paragraph.ts';
import { givenSeverity, type Settings } from '../settings.ts';
import { shift } from '../text/span.ts';
import { dismissals } from './dismissals.ts';
import type { Guard } from './guard.ts';
import { limited } from './limit.ts';

const PARAGRAPH_RULES = RULES.filter((r): r is ParagraphRule => r.scope === 'paragraph');
const DOCUMENT_RULES = RULES.filter((r): r is DocumentRule => r.scope === 'document');
const BY_ID = new Map(RULES.map((r) => [r.id, r]));

function severityOf(rule: { readonly id: string; readonly severity: Severity | 'off' }, settings: Settings): Severity | 'off' {
  return givenSeverity(settings.rules, rule.id) ?? rule.severity;
}

/** The paragraph rules that some settings leave switched on; settings come and go with the documents, and are asked for each paragraph. */
const switchedOn = new WeakMap<Settings, readonly ParagraphRule[]>();

function paragraphRules(settings: Settings): readonly ParagraphRule[] {
  const rules = switchedOn.get(settings) ?? PARAGRAPH_RULES.filter((rule) => severityOf(rule, settings) !== 'off');
  switchedOn.set(settings, rules);
  return rules;
}

/** Runs the paragraph rules that are switched on. A rule that throws loses its findings; the others go on. */
export function checkParagraph(paragraph: Paragraph, lexicon: Lexicon, settings: Settings, guard: Guard): Paragraph['findings'] {
  const findings: (Finding & { readonly rule: string })[] = [];
  for (const rule of paragraphRules(settings)) {
    for (const finding of run(guard, rule, () => rule.check(paragraph, settings))) {
      const shown = protect(finding, rule, paragraph.text, paragraph.protected);
      if (shown) findings.push({ ...shown, rule: rule.id });
    }
  }
  if (settings.houseRules.length === 0) return findings;
  const own = guard.run<Paragraph['findings']>(
    HOUSE_STEP,
    () => [...compiledHouse(settings.houseRules, lexicon).check(paragraph)],
    () => [],
  );
  return [...findings, ...own.flatMap((finding) => protect(finding, {}, paragraph.text, paragraph.protected) ?? [])];
}

/** Rules of quotation marks, of a house, and of what a page or a program left: these may change what stands in a quotation. */
const OF_MARKS = /^(?:quote|house|boilerplate|agency)\/|^style\/quote-marks$|^fragment\/markup-leftover$|^marks\/residue$/u;

/** What the rules of a house are called where one throws: they run together. */
export const HOUSE_STEP = 'house';

/** All that a rule finds; nothing where it throws. */
function run(guard: Guard, rule: { readonly id: string }, check: () => Iterable<Finding>): readonly Finding[] {
  return guard.run<readonly Finding[]>(
    rule.id,
    () => [...check()],
    () => [],
  );
}

/** The step that puts the findings of the rules into their places; where it throws on one, the others stay. */
const STEP = 'findings';

/**
 * All findings of an article: the paragraphs' (placed, gated by zone and quote) and the document rules', in the order of their starts. Yields
 * between rules, so that the caller can stop or let others run.
 */
export function* checkArticle(
  article: ArticleView,
  settings: Settings,
  guard: Guard,
): Generator<void, { readonly findings: readonly ReportedFinding[]; readonly ignored: readonly IgnoredFinding[] }> {
  if (article.language === 'other' || !settings.enabled) return { findings: [], ignored: article.notEvents };
  const findings: ReportedFinding[] = [];
  const guarded = <T>(body: () => T, otherwise: T): T => guard.run(STEP, body, () => otherwise);
  const unasked = guarded(() => mayFixUnasked(article), false);
  const house = guarded(
    () => (settings.houseRules.length > 0 ? compiledHouse(settings.houseRules, article.lexicon).gates : undefined),
    undefined,
  );
  const report = (
    rule: { readonly id: string; readonly severity: Severity | 'off' },
    finding: Finding,
    quoted: boolean,
  ): void => {
    const user = givenSeverity(settings.rules, rule.id);
    const severity = user ?? (quoted ? 'hint' : (finding.severity ?? rule.severity));
    if (severity === 'off') return;
    const { fixes } = finding;
    const lazy = typeof fixes === 'function' && { fixes: () => guard.run<readonly Fix[]>(rule.id, fixes, () => []) };
    const whole = { ...finding, ...lazy, rule: rule.id, severity };
    const guarded = OF_MARKS.test(rule.id) || !isQuotedAt(article, finding) ? whole : withoutPreferred(whole);
    findings.push(unasked ? guarded : withoutSafeFixes(guarded));
  };
  const reportOwn = ({ start, index, paragraph }: PlacedParagraph): void => {
    for (const { noun, ...finding } of paragraph.findings) {
      const own = house?.get(finding.rule);
      const rule = own ?? (BY_ID.get(finding.rule) as ParagraphRule);
      if (rule.zones !== 'all' && !rule.zones.has(article.zones[index]!.kind)) continue;
      const placed = place(finding, start, article.text, start + paragraph.text.length);
      if (own?.sparesNames && !noun && isInName(article, placed)) continue;
      const quoted = rule.inQuotes !== 'keep' && isQuotedAt(article, placed);
      if (quoted && rule.inQuotes === 'drop') continue;
      report(rule, placed, quoted);
    }
  };
  for (const placed of article.placed) guarded(() => reportOwn(placed), undefined);
  const spans = article.placed.flatMap(({ start, paragraph }) => paragraph.protected.map((s) => ({ ...s, ...shift(s, start) })));
  for (const rule of DOCUMENT_RULES) {
    if (severityOf(rule, settings) === 'off') continue;
    for (const finding of run(guard, rule, () => rule.check(article, settings)))
      guarded(() => {
        const shown = protect(finding, rule, article.text, spans);
        if (shown) report(rule, shown, false);
      }, undefined);
    yield;
  }
  const sorted = findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  const settled = guard.run(
    'settle',
    () => settleFragments(article, sorted),
    () => sorted,
  );
  const { findings: reported, ignored } = guarded(() => dismissals(article.text, settled, settings.dismissed), {
    findings: settled,
    ignored: [],
  });
  return {
    findings: guarded(() => limited(reported, givenSeverity(settings.rules, NOT_NEWS_TEXT) !== 'off'), reported),
    ignored: [...ignored, ...article.notEvents].sort((a, b) => a.start - b.start),
  };
}

/** Whether a stretch belongs to the name of a person; a single word with an article ("ein Wolf") does not. */
function isInName({ entities, text }: ArticleView, { start, end }: Finding): boolean {
  return entities.some((e) => {
    if (e.kind !== 'person' || e.start > start || end > e.end) return false;
    const before = /(?:^|\P{L})(\p{L}{3,5})[ \u00a0]$/u.exec(text.slice(Math.max(0, start - 7), start));
    return e.start < start || end < e.end || before === null || !OF_NOUNS.test(before[1]!);
  });
}

/** The finding of the paragraph from `start` to `end` with absolute offsets. */
function place(finding: Finding, start: number, text: string, end: number): Finding {
  const { fixes } = finding;
  const moved = (list: readonly Fix[]): Fix[] =>
    list.map((fix) => ({
      ...fix,
      edits: fix.edits.map((e): Edit => {
        const own = { start, end };
        return takeParagraph(takeEmptyMarks({ ...shift(e, start), text: e.text }, text, own), text, own);
      }),
    }));
  return {
    ...finding,
    ...shift(finding, start),
    ...(fixes && { fixes: typeof fixes === 'function' ? () => moved(fixes()) : moved(fixes) }),
    ...(finding.related && { related: finding.related.map((r) => ({ ...r, ...shift(r, start) })) }),
  };
}
