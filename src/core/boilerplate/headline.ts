import type { ZoneFacts } from '../zones/facts.ts';
import { isSection, opensList } from './decide.ts';
import { feature, type Line } from './line.ts';
import { isBuilt } from './templates.ts';

/** What the search for the headline sees of a paragraph. */
export interface HeadlineLine {
  readonly line: Line;
  readonly zone: Pick<ZoneFacts, 'look' | 'words' | 'length' | 'finite' | 'end' | 'lower'>;
  readonly statement: boolean;
}

/** How many lines above the lead a headline may stand, with byline, date, share buttons and a picture between. */
const REACH = 30;
const LONGEST = 220;
/** Fewest words of a headline that shares no word with its article. */
const WORDS = 3;

/** So many candidates are spared at most, where they are as good as the best by this much: headline and kicker, headline and second headline. */
const MOST = 3;
const MARGIN = 1.2;
/** How many more are looked at for a title above them. */
const CHAIN = 2;
/** What a short line between two paragraphs of prose costs the stretch that holds both, in letters of prose. */
const LINE_COST = 25;

/** What a candidate's signs are worth. Chosen on pages with known headlines; position breaks ties between lines that say as little. */
const WORTH = {
  shared: 0.5,
  share: 1.5,
  lead: 0.5,
  distance: -0.06,
  words: 0.8,
  finite: 0.3,
  cue: -1,
  opener: -1.2,
  menu: -0.5,
} as const;

/** Where the headline stands, with what may be one as well (kicker, second headline) and all repetitions; and the lead, -1 where there is no prose. */
export interface Headline {
  readonly lines: readonly number[];
  readonly lead: number;
}

/**
 * The lines that are the article's own headline: of the lines above the lead the one that shares most with the article, is nearest and has the form
 * of a title; with all lines that repeat it. `own` says which prose is the article's, `wavers` of which lines the looks are not all but sure that they are none. Empty where nothing can be one. Linear in the text.
 */
export function findHeadline(
  lines: readonly HeadlineLine[],
  own: (index: number) => boolean,
  tells: (index: number) => boolean,
  wavers: (index: number) => boolean = () => false,
): Headline {
  // A notice of a few short sentences holds no prose: there the lines that tell something are the article.
  const stretch = denseStretch(lines, own) ?? denseStretch(lines, (i) => lines[i]!.statement) ?? denseStretch(lines, tells);
  if (!stretch) return { lines: [], lead: -1 };
  const { lead } = stretch;
  const { scores, terse } = candidatesAbove(lines, lead, tells);
  // „Gesperrt!“: where nothing else can be the headline, the nearest line of a word or two is.
  if (scores.length === 0 && terse >= 0) scores.push({ index: terse, score: 0, shared: 0 });
  const spared = scores.slice(0, MOST).filter((s) => s.score >= scores[0]!.score - MARGIN);
  // Directly above a paragraph of the article stands its title, whatever has the better words further up.
  spared.push(...scores.filter((s) => s.shared > 0 && (s.index === lead - 1 || own(s.index + 1))));
  // So does a title directly above its second headline, which may say more of the article than the title does.
  for (let at = 0; at < spared.length && at < MOST + CHAIN; at++) {
    const above = scores.find((s) => s.index === spared[at]!.index - 1);
    // A word or two there are the section's.
    const isTitle = above !== undefined && above.shared > 0 && lines[above.index]!.zone.words >= WORDS;
    if (isTitle && !spared.includes(above)) spared.push(above);
  }
  spared.push(...openingTitles(lines, spared, lead, tells), ...loneTitles(lines, lead, wavers));
  const keys = new Set(spared.map((s) => lines[s.index]!.line.key));
  return { lines: lines.flatMap(({ line }, i) => (keys.has(line.key) ? [i] : [])), lead };
}

/** A line that may be the headline, with what speaks for it and how many words it shares with the article. */
interface Candidate {
  readonly index: number;
  readonly score: number;
  readonly shared: number;
}

/** So many shared words settle that a headline has been found. */
const SETTLED = 2;
/** So many candidates above the article's first sentence may be its title. */
const NEAREST = 2;

/**
 * An article of short sentences between blocks of the page is densest somewhere in its middle. Where no headline that shares words with it stands
 * above its first sentence, the nearest titles there are spared that no head has opened as teasers, and the best of them.
 */
function openingTitles(
  lines: readonly HeadlineLine[],
  spared: readonly Candidate[],
  lead: number,
  tells: (index: number) => boolean,
): Candidate[] {
  let first = 0;
  while (first < lead && !tells(first)) first++;
  if (spared.some((s) => s.index < first && s.shared >= SETTLED)) return [];
  const { scores } = candidatesAbove(lines, first, tells);
  const teasers = openedAsTeasers(lines, first);
  const titles = scores.filter((s) => isOpeningTitle(lines[s.index]!, s.shared));
  const free = titles.filter((s) => !teasers[s.index]);
  if (free.length === 0) return titles.filter((s) => s.index === first - 1);
  const nearest = [...free].sort((a, b) => b.index - a.index).slice(0, NEAREST);
  return nearest.includes(free[0]!) ? nearest : [...nearest, free[0]!];
}

/** So many titles with a verb above the lead are headline and second headline; more of them are teasers. */
const LONE = 2;

/** In a menu of a word or two each, the titles with a verb are the article's, whatever words they share with it. */
function loneTitles(lines: readonly HeadlineLine[], lead: number, wavers: (index: number) => boolean): Candidate[] {
  const teasers = openedAsTeasers(lines, lead);
  const isEntry = (i: number): boolean => lines[i] !== undefined && lines[i]!.zone.words < WORDS && !lines[i]!.line.prose;
  const found: Candidate[] = [];
  for (let i = Math.max(0, lead - REACH); i < lead; i++) {
    const { line, zone } = lines[i]!;
    if (!isTitleLike(lines[i]!) || !zone.finite || zone.words < WORDS) continue;
    if (line.own || zone.end !== 'none' || teasers[i] || feature(line, 'addressShare') > 0) continue;
    if (!isEntry(i - 1) || !isEntry(i + 1) || !wavers(i)) continue;
    found.push({ index: i, score: 0, shared: 0 });
  }
  return found.length <= LONE ? found : [];
}

/** Part of a line from which on its wording is all that it says: „Bereits Kunde? Zum Login“, but not „Lest mehr Zeitung!“. */
const WORDED = 0.6;
const isWorded = (line: Line): boolean => line.sure && feature(line, 'coverage') >= WORDED;

/** What the page says to the letter, or in a sentence of its own, is no title; what is built like it, if the article takes up its words. */
function isOpeningTitle(candidate: HeadlineLine, shared: number): boolean {
  const { line, zone } = candidate;
  if (zone.words < WORDS || (line.sure && (zone.end === 'stop' || zone.end === 'ellipsis'))) return false;
  return !isWorded(line) || (shared > 0 && mayBeTitle(candidate));
}

/** Which lines stand as titles under a head that opens teasers, until another wording of the page ends them. */
function openedAsTeasers(lines: readonly HeadlineLine[], end: number): boolean[] {
  let open = false;
  return lines.slice(0, end).map(({ line }) => {
    if (line.sure) {
      open = line.own?.category === 'related-link' && opensList(line);
      return false;
    }
    return open;
  });
}

/** The lines above the lead that may be its headline, the best first; and the nearest of a word or two. */
function candidatesAbove(
  lines: readonly HeadlineLine[],
  lead: number,
  tells: (index: number) => boolean,
): { readonly scores: Candidate[]; readonly terse: number } {
  // Of the article's words only those count that a candidate may share.
  const wanted = new Set<number>();
  for (let i = lead - 1; i >= Math.max(0, lead - REACH); i--) for (const s of lines[i]!.line.stems) wanted.add(s);
  const topic = new Set<number>();
  for (let i = lead; i < lines.length && wanted.size > 0; i++) {
    if (!tells(i)) continue;
    const { stems, names } = lines[i]!.line;
    for (const s of stems) if (wanted.has(s)) topic.add(s);
    for (const s of names) if (wanted.has(~s)) topic.add(~s);
  }
  const first = new Set(lines[lead]?.line.stems);
  let terse = -1;
  const scores: Candidate[] = [];
  for (let i = lead - 1; i >= Math.max(0, lead - REACH); i--) {
    const candidate = lines[i]!;
    const furniture = isFurniture(candidate);
    // „Newsletter“ above „Die Stadt verschickt einen Newsletter“ is the title, if nothing else stands above.
    if (!isTitleLike(candidate) || (furniture && lead > 1 && !mayBeTitle(candidate))) continue;
    const { line, zone } = candidate;
    let shared = 0;
    let inLead = 0;
    for (const s of line.stems) {
      if (topic.has(s)) shared++;
      if (first.has(s)) inLead++;
    }
    if (furniture && shared === 0) continue;
    if (shared === 0 && zone.words < WORDS) {
      if (terse < 0 && !isSection(line)) terse = i;
      continue;
    }
    const score =
      WORTH.shared * Math.min(4, shared) +
      (WORTH.share * shared) / Math.max(4, line.stems.length) +
      WORTH.lead * Math.min(2, inLead) +
      WORTH.distance * (lead - i) +
      (zone.words >= 4 && zone.words <= 18 ? WORTH.words : 0) +
      (zone.finite ? WORTH.finite : 0) +
      ((line.own?.weight ?? 0) >= 10 ? WORTH.cue : 0) +
      (line.sure ? WORTH.opener : 0) +
      (i > 0 && zone.words <= 3 && !lines[i - 1]!.line.prose && lines[i - 1]!.zone.words <= 3 ? WORTH.menu : 0);
    scores.push({ index: i, score, shared });
  }
  scores.sort((a, b) => b.score - a.score);
  return { scores, terse };
}

/** A line that could be a title: short, no sentence told, no date, byline or caption. */
function isTitleLike({ line, zone, statement }: HeadlineLine): boolean {
  if (line.prose || statement || zone.look !== undefined || zone.length > LONGEST || zone.words === 0 || zone.lower) return false;
  return line.numbers <= 6;
}

/** Page furniture to the letter; what kind of text follows („Leserbriefe“) may be a title as well. */
function isFurniture({ line }: HeadlineLine): boolean {
  if (line.genre) return false;
  return line.hits.some(
    ({ phrase, strength }) =>
      phrase.where === 'line' &&
      (isBuilt(phrase) ? strength === 'sure' && phrase.category !== 'related-link' : strength !== 'weak'),
  );
}

/** Fewest words of a title that is built like page furniture: „Passwort vergessen: Eine Ausstellung erinnert sich“. It must share words with the article. */
const BUILT_WORDS = 5;
const mayBeTitle = ({ line, zone }: HeadlineLine): boolean =>
  zone.words >= BUILT_WORDS && line.hits.every(({ phrase }) => phrase.where !== 'line' || isBuilt(phrase));

/** From the lead to behind the last prose of the densest stretch of the article's prose: a short line costs, prose pays by its length. */
function denseStretch(
  lines: readonly HeadlineLine[],
  own: (index: number) => boolean,
): { readonly lead: number; readonly end: number } | undefined {
  let best = 0;
  let found: { lead: number; end: number } | undefined;
  let sum = 0;
  let from = -1;
  for (let i = 0; i < lines.length; i++) {
    if (own(i)) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += Math.min(600, lines[i]!.zone.length);
      if (sum > best) {
        best = sum;
        found = { lead: from, end: i + 1 };
      }
    } else sum -= LINE_COST;
  }
  return found;
}
