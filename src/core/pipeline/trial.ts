import { applyEdits } from '../rules/apply.ts';
import type { Article } from '../rules/article.ts';
import { type Edit, type Fix, fixesOf, type ReportedFinding } from '../rules/finding.ts';
import { overlaps, type Span } from '../text/span.ts';

/** Two marks that never stand side by side in German, but for an ellipsis. */
const DOUBLED = /[,;:][.,;:]|(?<!\.)\.[,;:](?!\.)|(?<!\.)\.\.(?!\.)|[.,;:!?]["“”«»‘’‹›][.;:](?!\.)|[.,;:]["“”«»‘’‹›],/u;

/** The fix that leaves a note for the author: the note itself is reported until somebody has answered it, and that is its purpose. */
const MARK = 'mark';

/** Ids of findings that say that marks or brackets have lost their partner, beside those the quotes tell of. */
const BRACKETS = 'fragment/unclosed-parenthesis';

/**
 * The fixes of a finding that stand the trial: each is applied to the article alone, and the result analysed. It is not offered where it
 * changes nothing, leaves more marks or brackets without a partner, sets two stops side by side, or makes a finding at its place that did
 * not stand there before. Works when somebody asks, since a trial costs as much as a key press. `analyse`: the same article with this text.
 */
export function tried(article: Article, finding: ReportedFinding, analyse: (text: string) => Article): readonly Fix[] {
  return fixesOf(finding).filter((fix) => fix.edits.length === 0 || stands(article, finding, fix, analyse));
}

function stands(article: Article, finding: ReportedFinding, fix: Fix, analyse: (text: string) => Article): boolean {
  const edits = fix.snippet ? fix.edits.map(filledIn) : fix.edits;
  const text = applyEdits(article.text, edits);
  if (text === article.text) return false;
  const places = placesOf(edits);
  if (places.some(({ after }) => doubles(text, after)) && !places.some(({ before }) => doubles(article.text, before)))
    return false;
  const next = analyse(text);
  if (next.markProblems.length > article.markProblems.length || count(next, BRACKETS) > count(article, BRACKETS)) return false;
  const touches = (f: Span, place: Span): boolean => overlaps(f, { start: place.start - 1, end: place.end + 1 });
  return places.every(({ before, after }) =>
    next.findings.every(
      (f) =>
        !touches(f, after) ||
        f.rule === finding.rule ||
        (fix.title === MARK && f.start >= after.start && f.end <= after.end) ||
        article.findings.some((old) => old.rule === f.rule && (touches(old, before) || overlaps(old, finding))),
    ),
  );
}

const count = ({ findings }: Article, rule: string): number => findings.reduce((n, f) => (f.rule === rule ? n + 1 : n), 0);

/** The edit with its snippet's placeholders filled in as they are offered. */
function filledIn(edit: Edit): Edit {
  return { ...edit, text: edit.text.replace(/\$\{\d+:((?:[^\\}]|\\.)*)\}/gu, '$1').replace(/\\(.)/gu, '$1') };
}

/** Where each edit stands in the text before and after all of them. */
function placesOf(edits: readonly Edit[]): { readonly before: Span; readonly after: Span }[] {
  let shift = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const after = { start: start + shift, end: start + shift + text.length };
      shift += text.length - (end - start);
      return { before: { start, end }, after };
    });
}

function doubles(text: string, { start, end }: Span): boolean {
  return DOUBLED.test(text.slice(Math.max(0, start - 2), end + 2));
}
