/** Whether a segment of a path fits a segment of a pattern with `*` and `?`. Steps: both lengths multiplied at most. */
function fitsSegment(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let mark = 0;
  while (t < text.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

/**
 * Whether a path fits a pattern: `*` and `?` within a name, `**` for any folders, a folder for all in it; a name without a slash fits
 * anywhere. Paths have slashes and are relative to the same folder as the pattern. No backtracking: a table of segments.
 */
export function fitsGlob(pattern: string, path: string): boolean {
  const clean = pattern.replace(/^\.?\/+/u, '').replace(/\/+$/u, pattern.endsWith('/') ? '/**' : '');
  const wanted = (clean.includes('/') ? clean : `**/${clean}`).split('/');
  const given = path.split('/');
  // row[j]: whether the pattern's segments so far fit the first j of the path's.
  let row = [true, ...given.map(() => false)];
  for (const segment of wanted) {
    const next = [segment === '**' && row[0]!];
    for (let j = 1; j <= given.length; j++)
      next.push(segment === '**' ? row[j]! || next[j - 1]! : row[j - 1]! && fitsSegment(segment, given[j - 1]!));
    row = next;
  }
  return row[given.length]!;
}
