import { applyEdits } from '../rules/apply.ts';
import type { Article } from '../rules/article.ts';
import { type Edit, type Fix, fixesOf, type ReportedFinding } from '../rules/finding.ts';
import { contains, overlaps, type Span } from '../text/span.ts';

/** Two marks that never stand side by side in German, but for an ellipsis. */
const DOUBLED = /[,;:][.,;:]|(?<!\.)\.[,;:](?!\.)|(?<!\.)\.\.(?!\.)|[.,;:!?]["“”«»‘’‹›][.;:](?!\.)|[.,;:]["“”«»‘’‹›],/u;

/** The fix that leaves a note for the author: the note itself is reported until somebody has answered it, and that is its purpose. */
const MARK = 'mark';

/** Ids of findings that say that marks or brackets have lost their partner, beside those the quotes tell of. */
const BRACKETS = 'fragment/unclosed-parenthesis';

/**
 * The fixes of a finding that stand the trial: each is applied to the article alone, and the result analysed. It is not offered where it
 * changes nothing, leaves more marks or brackets without a partner, sets two stops side by side, leaves its finding, or makes another at its
 * place, of whatever rule. Works when somebody asks, since a trial costs as much as a key press. `analyse`: the same article with this text.
 */
export function tried(article: Article, finding: ReportedFinding, analyse: (text: string) => Article): readonly Fix[] {
  return fixesOf(finding).flatMap((fix) => {
    if (fix.review || fix.edits.length === 0 || stands(article, finding, fix, analyse)) return [fix];
    // A block of boilerplate that parts what now stands side by side is for the editor to look at.
    return finding.rule.startsWith('boilerplate/') ? [{ ...fix, safe: false, review: true }] : [];
  });
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
  const before = [finding, ...places.map((p) => widened(p.before))];
  const after = [movedBy(edits, finding), ...places.map((p) => widened(p.after))];
  const stood = countsAt(article, before);
  stood.set(finding.rule, stood.get(finding.rule)! - 1);
  for (const [rule, n] of countsAt(next, after, fix.title === MARK ? places : [])) if (n > (stood.get(rule) ?? 0)) return false;
  return true;
}

/** A place with one unit on each side: what a fix brings together touches there. */
const widened = ({ start, end }: Span): Span => ({ start: start - 1, end: end + 1 });

/** How many findings of each rule touch one of the places; those that lie in a new note for the author do not count. */
function countsAt(
  { findings }: Article,
  places: readonly Span[],
  notes: readonly { readonly after: Span }[] = [],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const f of findings) {
    if (!places.some((p) => overlaps(f, p)) || notes.some(({ after }) => contains(after, f))) continue;
    counts.set(f.rule, (counts.get(f.rule) ?? 0) + 1);
  }
  return counts;
}

/** The stretch where the edits leave it: what they replace at its edges belongs to it. */
function movedBy(edits: readonly Edit[], { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (const e of edits) {
    const grown = e.text.length - (e.end - e.start);
    if (e.end <= start) from += grown;
    else if (e.start < start) from += e.start - start;
    if (e.start < end) to += e.end <= end ? grown : e.start + e.text.length - end;
  }
  return { start: from, end: Math.max(from, to) };
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
