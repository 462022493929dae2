import { coversText, PLAIN_KINDS, type ProtectedKind, type ProtectedSpan, touched } from '../text/protected/protected-span.ts';
import { contains, type Span } from '../text/span.ts';
import type { ArticleView } from './article.ts';
import { type Finding, type Fix, fixesOf } from './finding.ts';
import type { Rule } from './rule.ts';

/** Kinds that a fix may take out with the lines they stand in, if its rule says so. What is code, a table or a note never goes. */
const IN_LINES: ReadonlySet<ProtectedKind> = new Set<ProtectedKind>(['link', 'image', 'embed', 'html', 'escape']);

type Protection = Pick<Rule, 'sees' | 'removesLines'>;

/** Whether a finding is about a protected stretch: it begins or ends inside one, or nothing else stands in it. */
function isAbout(finding: Span, text: string, spans: readonly ProtectedSpan[]): boolean {
  const cuts = spans.some(
    (s) => (s.start < finding.start && finding.start < s.end) || (s.start < finding.end && finding.end < s.end),
  );
  return cuts || coversText(spans, text, finding);
}

/** The fix as it may be offered: none where an edit touches a protected stretch; one that takes stretches out with their lines is not safe. */
function allowed(fix: Fix, rule: Protection, spans: readonly ProtectedSpan[]): Fix | undefined {
  let withLines = false;
  for (const edit of fix.edits) {
    for (const span of touched(spans, edit)) {
      const whole = contains(edit, span);
      if (rule.sees?.has(span.kind) || (whole && PLAIN_KINDS.has(span.kind))) continue;
      if (!whole || !rule.removesLines || !IN_LINES.has(span.kind) || edit.text !== '') return undefined;
      withLines = true;
    }
  }
  return withLines && fix.safe ? { ...fix, safe: false } : fix;
}

/**
 * The finding as it may be reported where some stretches of the text are protected: undefined where it is about one, without the fixes that
 * would touch one. `text`, `spans` and the finding are relative to the same start; `spans` are in order.
 */
export function protect<F extends Finding>(
  finding: F,
  rule: Protection,
  text: string,
  spans: readonly ProtectedSpan[],
): F | undefined {
  if (spans.length === 0) return finding;
  const unseen = touched(spans, finding).filter((s) => !rule.sees?.has(s.kind));
  if (unseen.length > 0 && isAbout(finding, text, unseen)) return undefined;
  if (finding.fixes === undefined) return finding;
  const gate = (): readonly Fix[] => fixesOf(finding).flatMap((fix) => allowed(fix, rule, spans) ?? []);
  return { ...finding, fixes: typeof finding.fixes === 'function' ? gate : gate() };
}

/**
 * Whether fixes may run unasked (fix-all, on save). Not in a Markdown file that is no German article as far as one can see: documentation
 * holds code, and its copyright line and its links belong to it.
 */
export function mayFixUnasked({
  languageId,
  language,
  placed,
}: Pick<ArticleView, 'languageId' | 'language' | 'placed'>): boolean {
  if (languageId !== 'markdown') return true;
  return language === 'german' && !placed.some(({ paragraph }) => paragraph.protected.some((s) => s.kind === 'code'));
}

/** The finding with its fixes changed, now or when they are asked for. */
function withFixes<F extends Finding>(finding: F, change: (fix: Fix) => Fix): F {
  const { fixes } = finding;
  if (fixes === undefined) return finding;
  return { ...finding, fixes: typeof fixes === 'function' ? () => fixes().map(change) : fixes.map(change) };
}

/** The finding with none of its fixes preferred: inside direct speech no single key changes what somebody said. */
export const withoutPreferred = <F extends Finding>(finding: F): F =>
  withFixes(finding, (fix) => (fix.preferred ? { ...fix, preferred: false } : fix));

/** The finding with none of its fixes safe. */
export const withoutSafeFixes = <F extends Finding>(finding: F): F =>
  withFixes(finding, (fix) => (fix.safe ? { ...fix, safe: false } : fix));
