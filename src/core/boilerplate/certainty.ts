import type { PlacedParagraph } from '../rules/article.ts';
import { isPoint, mayBeArticles } from './alone.ts';
import type { Run } from './block.ts';
import type { Category } from './category.ts';
import { isExactWording, isMostlyWording, isPageOnly, isRecommendation } from './classify.ts';
import type { Evidence } from './decide.ts';
import type { BoilerplateFacts } from './facts.ts';
import { feature, type Line } from './line.ts';
import { isNetworks, networksIn } from './templates.ts';

/** A line with a sure wording that is not its whole text goes without asking only where the model is as sure as this. */
export const CERTAIN = 0.97;

/** Kinds that stand for themselves: a button has no text of its own below it. All others open something or belong to it. */
const ALONE: ReadonlySet<Category> = new Set(['social-share', 'copyright', 'embed-placeholder', 'metadata']);
/** A short line beside a block that is not certain to end there, in words: longer ones are titles or sentences. */
const REST_WORDS = 12;
/** Fewest words of a running sentence of the article. */
const RUNNING_WORDS = 4;
/** So many short lines above a block are looked through for the sentence that leads to them: „Die Wege:“. */
const LED_LINES = 20;
/** So many networks make a row of buttons. */
const ROW = 2;
/** So many lines may be what the next sentence points back at: „Das ist ein Knopf …“. */
const POINTED_AT = 3;

/** Whether a line tells of the world: prose by its words, or a whole statement. */
const isTold = ({ line, statement }: BoilerplateFacts): boolean => line.prose || statement;

/** Which runs are certain. Runs that touch and depend on one another are so together or not at all: a head goes with what it opens. */
export function certainOf(
  placed: readonly PlacedParagraph[],
  runs: readonly Run[],
  flagged: readonly boolean[],
  decided: readonly (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
): boolean[] {
  const isSure = (i: number): boolean => decided[i] === 'network' || isCertainLine(placed[i]!, probabilities[i]!);
  const certain = runs.map(({ first, last }) => {
    for (let i = first; i <= last; i++) if (!isSure(i)) return false;
    return true;
  });
  const running = runningText(placed, flagged);
  for (let k = 0; k < runs.length; ) {
    let end = k + 1;
    while (end < runs.length && runs[end]!.first === runs[end - 1]!.last + 1) end++;
    const depend = Array.from({ length: end - k }, (_, d) => k + d).filter((r) => !ALONE.has(runs[r]!.category));
    const ends = !isRest(placed, flagged, runs[k]!.first - 1) && !isRest(placed, flagged, runs[end - 1]!.last + 1);
    const { first } = runs[k]!;
    const { last } = runs[end - 1]!;
    const house = isHouse(placed, first, last);
    const interior = running.first < first && last < running.last;
    const maybe = isListed(placed, flagged, first, last, interior) || (interior && (!ends || isToldOf(placed, first, last)));
    for (let r = k; r < end; r++) {
      if (isHouse(placed, runs[r]!.first, runs[r]!.last)) certain[r] = !opensRest(placed, flagged, runs[r]!.last);
      else if (maybe) certain[r] = false;
    }
    for (let r = k; r < end; r++) {
      const { first: line, last: same } = runs[r]!;
      if (line === same && decided[line] !== 'network') certain[r] &&= isCertainAlone(placed, line, interior);
    }
    if (!depend.every((r) => certain[r]) || (!ends && !house)) for (const r of depend) certain[r] = false;
    for (let r = k; r < end; r++) if (certain[r] && isSplit(placed, runs, certain, r, k, end)) certain[r] = false;
    k = end;
  }
  return certain;
}

/** A line of so few words above or below what goes ("Video" above "Video abspielen") would stay and say nothing any more. */
const REMNANT_WORDS = 3;

/** Whether taking out run `r` of the touching runs `from` … `to` would leave a remnant beside it that nobody reports. */
function isSplit(
  placed: readonly PlacedParagraph[],
  runs: readonly Run[],
  certain: readonly boolean[],
  r: number,
  from: number,
  to: number,
): boolean {
  return [r - 1, r + 1].some((k) => {
    if (k < from || k >= to || certain[k]) return false;
    const { first, last } = runs[k]!;
    return first === last && placed[first]!.paragraph.facts.zone.words <= REMNANT_WORDS;
  });
}

function isHouse(placed: readonly PlacedParagraph[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (placed[i]!.paragraph.facts.boilerplate.house !== 'always') return false;
  return true;
}

/**
 * Whether the last of the lines opens what would stay below it: „Mehr zum Thema“ goes with its teasers or not at all, though the house always
 * removes it.
 */
function opensRest(placed: readonly PlacedParagraph[], flagged: readonly boolean[], last: number): boolean {
  const { own } = placed[last]!.paragraph.facts.boilerplate.line;
  const below = placed[last + 1]?.paragraph.facts;
  if (!own || ALONE.has(own.category) || !below || flagged[last + 1]) return false;
  return below.zone.words > 0 && !isTold(below.boilerplate);
}

/** Page furniture to the letter, or by a sure wording and the model's word; what the house always removes. */
function isCertainLine({ paragraph }: PlacedParagraph, probability: number): boolean {
  const { line, house } = paragraph.facts.boilerplate;
  if (house === 'always') return true;
  // „Gefällt Ihnen das?“: the page's form, or what an interviewer asks between two blocks.
  if (paragraph.facts.zone.end === 'question') return false;
  const told = isTold(paragraph.facts.boilerplate);
  if (isRecommendation(line) && !paragraph.facts.boilerplate.recommends) return false;
  return line.sure && (isExactWording(line, told) || (!told && probability >= CERTAIN && isMostlyWording(line)));
}

/**
 * The same for a line without other furniture beside it, which may be the article's headline, a subheading or the question of an interview.
 * Among the article's running sentences (`interior`) it may be a step, a button that is told of or a line of a form, too: there only what nobody
 * but a page says goes, and a headline behind its call.
 */
function isCertainAlone(placed: readonly PlacedParagraph[], i: number, interior: boolean): boolean {
  const { text, facts } = placed[i]!.paragraph;
  const { line, house, calls } = facts.boilerplate;
  if (house === 'always') return true;
  if (i === 0 || facts.zone.end === 'question' || mayBeArticles(text, line)) return false;
  if (isShareRow(text, line)) return true;
  if (!isExactWording(line, isTold(facts.boilerplate), true)) return false;
  if (isRecommendation(line)) return !hasSibling(placed, i);
  return !interior || (!calls && facts.zone.finite && isPageOnly(line));
}

/** A row of share buttons on one line: „Teilen Facebook Twitter“, but not „Per Mail teilen“. */
const isShareRow = (text: string, line: Line): boolean =>
  line.own?.category === 'social-share' && feature(line, 'composed') > 0 && networksIn(text) >= ROW;

/** Whether a line close by, above or below, opens with the same word and may be another of the same list: „Lesen Sie zuerst: …“. */
function hasSibling(placed: readonly PlacedParagraph[], i: number): boolean {
  const opening = (k: number): string | undefined => placed[k]?.paragraph.facts.boilerplate.opening;
  return [-2, -1, 1, 2].some((d) => opening(i + d) === opening(i));
}

/** From the first to the last running sentence of the article: no heading, no entry of a list. */
function runningText(
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
): { readonly first: number; readonly last: number } {
  const runs = ({ paragraph: { facts: f } }: PlacedParagraph, i: number): boolean =>
    !flagged[i] && (isTold(f.boilerplate) || (f.zone.end === 'stop' && f.zone.words >= RUNNING_WORDS));
  const first = placed.findIndex(runs);
  return { first: first < 0 ? placed.length : first, last: placed.findLastIndex(runs) };
}

/**
 * Whether the lines may be a list of the article's: led to by a sentence of its own, with points of a list among or beside them, counted, or
 * nothing but names of networks, which are the news as often as buttons.
 */
function isListed(
  placed: readonly PlacedParagraph[],
  flagged: readonly boolean[],
  first: number,
  last: number,
  interior: boolean,
): boolean {
  if (interior && isToldList(placed, first, last)) return true;
  if (isLedTo(placed, flagged, first) || holdsPointOfList(placed, flagged, first, last)) return true;
  return placed.slice(first, last + 1).every(({ paragraph: { text } }) => isNetworks(text));
}

/** „Diese Knöpfe …“, „Folgende Wege …“, „Eine Studie nennt sie.“ */
const POINTS_AHEAD =
  /(?<!\p{L})(?:(?:diese[rn]?|folgende[rn]?|solche[rn]?)(?! (?:\p{Ll}+ )?(?:Jahr|Woche|Wochenende|Monat|Tag|Nacht|Saison|Sommer|Winter|Herbst|Frühjahr|Frühling|Stunde|Abend|Morgen|Zeit|Fall|\p{Lu}\p{Ll}+tag|Mittwoch))|(?:nennt|nannte|zeigt|sind|waren|zählt|bietet) (?:sie|es))(?!\p{L})/iu;
/** „Drei Dinge tun Leser …“, by the number of the lines below. */
const NUMBERS = ['zwei|beide[ns]?', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'].map(
  (word) => new RegExp(`(?<!\\p{L})(?:${word})(?!\\p{L})`, 'iu'),
);
/** The number that the first of them says. */
const FEWEST = 2;
/** A list is gone on with: „Auf dem letzten Platz …“, „An dritter Stelle …“, „Danach folgt …“, „Alle drei …“. */
const GOES_ON =
  /^(?:(?:Auf|An|Am) (?:\p{L}+ ){0,2}(?:Platz|Plätzen|Rang|Stelle|Ende|Anfang|Schluss|häufigsten|seltensten|wenigsten|meisten|liebsten)|(?:Danach|Dahinter|Dann|Davor|Zuletzt|Zum Schluss|Es) (?:folg|komm|liegt|lag|steh)|Alle (?:zwei|drei|vier|fünf|sechs|sieben)|Beide|Ganz (?:oben|vorn|unten|hinten)|Letzte[rs]|Erste[rs]|Keine[rs]? (?:davon|der)|Die ersten|Die letzten)(?!\p{Ll}*\p{Lu})/u;
/** Where the paragraph above ends, in UTF-16 units: what leads to a list stands there. */
const LEAD_END = 240;

/** Whether the article's paragraph above says that a list comes, or the one below goes on with it. */
function isToldList(placed: readonly PlacedParagraph[], first: number, last: number): boolean {
  const above = placed[first - 1]?.paragraph;
  const below = placed[last + 1]?.paragraph;
  if (below && GOES_ON.test(below.text.trimStart())) return true;
  if (!above || !isTold(above.facts.boilerplate)) return false;
  const end = above.text.slice(-LEAD_END);
  return POINTS_AHEAD.test(end) || NUMBERS[last - first + 1 - FEWEST]?.test(end) === true;
}

/** Whether the article's next sentence points back at a few lines: „Das ist ein Knopf, der …“. */
function isToldOf(placed: readonly PlacedParagraph[], first: number, last: number): boolean {
  return last - first < POINTED_AT && placed[last + 1]?.paragraph.facts.boilerplate.refers === true;
}

/**
 * Whether a sentence of the article above leads to the line, with nothing but short lines between: „Auf dem Schild steht:“, a question. What
 * follows is said or shown by somebody, or listed.
 */
function isLedTo(placed: readonly PlacedParagraph[], flagged: readonly boolean[], first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - LED_LINES; i--) {
    const { zone, boilerplate } = placed[i]!.paragraph.facts;
    if (!flagged[i] && (zone.end === 'colon' || (i === first - 1 && zone.end === 'question'))) return true;
    const said = zone.quoted && zone.words <= REST_WORDS;
    if (!said && (isTold(boilerplate) || zone.words > REST_WORDS)) return false;
  }
  return false;
}

/** Whether a list of the article reaches into the lines: some of them are points and some are none, they are counted, or the point beside them stays. */
function holdsPointOfList(placed: readonly PlacedParagraph[], flagged: readonly boolean[], first: number, last: number): boolean {
  const text = (i: number): string => placed[i]?.paragraph.text.trimStart() ?? '';
  let points = 0;
  let counted = false;
  for (let i = first; i <= last; i++) {
    if (isPoint(text(i))) points++;
    counted ||= isPoint(text(i)) && placed[i]!.paragraph.facts.boilerplate.line.ordinal > 0;
  }
  if (points === 0) return false;
  return counted || points <= last - first || [first - 1, last + 1].some((i) => !flagged[i] && isPoint(text(i)));
}

/** A short line that stays beside a block and is no sentence: it may be the block's head or its rest. */
function isRest(placed: readonly PlacedParagraph[], flagged: readonly boolean[], i: number): boolean {
  const paragraph = placed[i]?.paragraph;
  if (!paragraph || flagged[i]) return false;
  const { boilerplate, zone } = paragraph.facts;
  const told = isTold(boilerplate) || zone.end === 'stop';
  return !told && zone.words > 0 && zone.words <= REST_WORDS && i > 0;
}
