import type { Verdict } from './decide.ts';
import { kindBit } from './dom/names.ts';
import type { Headline } from './headline.ts';
import type { Placed, Structure } from './structure.ts';

/** Who wrote it and which agencies it rests on. */
export interface Credits {
  readonly authors: readonly string[];
  readonly agency: string | undefined;
}

const AGENCIES = new Map(
  ['dpa', 'AFP', 'APA', 'Reuters', 'AP', 'sid', 'KNA', 'epd', 'sda', 'Keystone-SDA', 'dts'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);
const NAMES = [...AGENCIES.keys()].join('|');
const IN_BRACKETS = new RegExp(`\\((?:[\\p{L}/ ]{0,12}[/ ,])?(?<name>${NAMES})(?=[/),. -])`, 'iu');
const LINE = new RegExp(`^\\(?(?:quelle: ?|von )?(?<name>${NAMES})(?=[/),. -]|$)`, 'iu');
const BYLINE = /^(?:von|ein(?:e)? \p{L}{4,14} von|text:|autor(?:in)?:|interview:)\s+(?<names>\p{Lu}[\p{L} .'’,-]{3,80})$/iu;
const AUTHOR = kindBit('author');
/** How far from the headline or the article's end a byline stands, in blocks. */
const NEAR = 10;

const agencyIn = (text: string, pattern: RegExp): string | undefined =>
  AGENCIES.get(pattern.exec(text)?.groups?.name?.toLowerCase() ?? '');

/** Authors as the head names them, else the byline near the headline; the agency of dateline, byline or last line. */
export function creditsOf(
  { blocks, metadata }: Structure,
  { firstParagraph, lastKept }: Verdict,
  headline: Headline,
  kept: readonly Placed[],
): Credits {
  const from = Math.max(0, (headline.top >= 0 ? headline.top : firstParagraph) - 3);
  const near = blocks.filter(
    (b) =>
      !b.hidden && ((b.index >= from && b.index <= firstParagraph + 2) || (b.index > lastKept && b.index <= lastKept + NEAR)),
  );
  const byline = near
    .filter((b) => b.text.length < 100)
    .map(
      (b) =>
        BYLINE.exec(b.text)?.groups?.names ??
        (b.ownKinds & AUTHOR && /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u.test(b.text) ? b.text : undefined),
    )
    .find((names) => names !== undefined);
  const first = kept.find((b) => b.prose > 0)?.text.slice(0, 80) ?? '';
  const last = kept.at(-1)?.text.slice(-60) ?? '';
  const authors =
    metadata.authors.length > 0 ? metadata.authors : (byline?.split(/\s*,\s*|\s+und\s+/u).filter((n) => n !== '') ?? []);
  const agency =
    agencyIn(first, IN_BRACKETS) ??
    agencyIn(last, IN_BRACKETS) ??
    near.map((b) => (b.text.length < 60 ? agencyIn(b.text, LINE) : undefined)).find((a) => a !== undefined) ??
    authors.map((a) => agencyIn(a, LINE)).find((a) => a !== undefined);
  return { authors: authors.filter((a) => agencyIn(a, LINE) === undefined || a.includes(' ')), agency };
}
