import { matchesOf } from '../matches.ts';
import type { ProtectedKind, ProtectedSpan } from './protected-span.ts';

/** Ends of file names; a list, since "Uhr.Dann" is none. */
const EXTENSIONS =
  'avi|bmp|css|csv|docx?|eps|exe|gif|gz|heic|html?|ics|indd|jpe?g|js|json|jsx|log|md|mov|mp[34]|odt|pdf|php|png|pptx?|psd|py|rtf|sh|svg|tar|tiff?|toml|tsx?|tsv|txt|wav|webm|webp|xlsx?|xml|ya?ml|zip';

/**
 * What stands in plain text and is no prose, in the order of precedence. All bounded, so linear. A single backtick may be an accent or a
 * quotation mark of old wire copy (``so''), so code in backticks needs the same run on both sides.
 */
const PATTERNS: readonly (readonly [ProtectedKind, RegExp])[] = [
  ['literal', /(?<!`)(`{1,2})(?!`)[^`\n]{1,200}(?<!`)\1(?!`)/gu],
  ['tag', /<!--[^\n]{0,600}?-->|<\/?[a-z][a-z\d-]{0,20}(?:\s[^<>\n]{0,600})?\/?>/giu],
  // Cut off before its bracket: at least one attribute tells it from „a < b“; of a value whose mark is open, the first word.
  [
    'tag',
    /<[a-z][a-z\d-]{0,20}(?:\s{1,3}[a-z][a-z-]{0,30}=(?:"[^"<>\n]{0,300}"|'[^'<>\n]{0,300}'|["'„“”]?[^\s"'<>]{0,300})){1,12}/giu,
  ],
  ['address', /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)(?:(?!\[\/)[^\s<>"„“”«»]){1,1000}(?<![.,;:!?)\]'’])/giu],
  ['address', /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,6}/gu],
  ['path', /(?<![\p{L}\p{N}\\])\p{Lu}:\\[^\s<>"„“”«»|?*]{1,300}(?<![.,;:!?)])/gu],
  [
    'path',
    /(?<![\p{L}\p{N}/.])(?:\.{1,2}|~)?\/(?:[\p{L}\p{N}_.-]{1,80}\/){1,20}(?:[\p{L}\p{N}_-][\p{L}\p{N}_.-]{0,80})?(?<!\.)/gu,
  ],
  [
    'path',
    new RegExp(`(?<![\\p{L}\\p{N}_/.-])[\\p{L}\\p{N}_-][\\p{L}\\p{N}_./-]{0,160}\\.(?:${EXTENSIONS})(?![\\p{L}\\p{N}])`, 'giu'),
  ],
  ['literal', /(?<![\p{L}\p{N}_-])--[a-z][a-z\d-]{1,40}(?:=[^\s"„“”«»]{0,80})?/gu],
  [
    'literal',
    /(?<![\p{L}\p{N}_])(?:[a-z\d]{1,40}_){1,8}[a-z\d]{1,40}(?![\p{L}\p{N}_])|(?<![\p{L}\p{N}_])[a-z][A-Za-z\d_.]{1,60}\(\)/gu,
  ],
];

/** One look decides for nearly every paragraph of news copy. */
const SUSPECT = /[`<@\\_/]|www\.|--|\(\)|\.\p{L}{2,4}(?!\p{L})/iu;

/** The stretches of a paragraph of plain text that are no prose, in order, without overlap. Linear; never throws. */
export function readPlainSpans(text: string): readonly ProtectedSpan[] {
  if (!SUSPECT.test(text)) return NONE;
  const found: (ProtectedSpan & { readonly rank: number })[] = [];
  PATTERNS.forEach(([kind, pattern], rank) => {
    for (const match of matchesOf(text, pattern)) {
      if (match[0].length > 0) found.push({ kind, rank, start: match.index, end: match.index + match[0].length });
    }
  });
  if (found.length === 0) return NONE;
  found.sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: ProtectedSpan[] = [];
  for (const { kind, start, end } of found) if (start >= (kept.at(-1)?.end ?? 0)) kept.push({ kind, start, end });
  return kept;
}

const NONE: readonly ProtectedSpan[] = [];
