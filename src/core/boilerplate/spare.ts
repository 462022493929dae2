import { completeButtonRows } from './button-rows.ts';
import { spareByPlace } from './by-place.ts';
import type { Category } from './category.ts';
import { CLOSES, EVEN, type Evidence, opensList } from './decide.ts';
import { findHeadline } from './headline.ts';
import { feature, isRow, type Line } from './line.ts';
import { type Asked, fillOpened } from './opened.ts';
import { isArticleEntry, ownForms, spareEntries, spareOwnLines } from './own-lines.ts';
import { leadsOn, type SeenLine } from './seen-line.ts';
import { isBuilt } from './templates.ts';
import { completeBlocks, spareCited, spareKeywordSentences } from './whole-blocks.ts';

/** Kinds whose wordings are offers and forms: what stands between two of them and speaks to the reader is their text. */
const OFFERS: ReadonlySet<Category> = new Set([
  'newsletter',
  'login',
  'comment-form',
  'paywall',
  'cookie-consent',
  'app-promotion',
  'embed-placeholder',
]);
/** Buttons, marks and counts open nothing: a title below them is the article's. */
const ALONE: ReadonlySet<Category> = new Set(['social-share', 'copyright', 'metadata', 'advertising']);
/** After this no article goes on: sentences below it speak of an author. */
const FINAL: Category = 'author-box';
/** So many lines a head inside an article opens at most; more of them are a list, of which the model judges. */
const MOST_OPENED = 8;
/** So many lines of an offer may stand between two that have a wording, not counted those of a word or two: amounts to choose from, fields. */
const MOST_BETWEEN = 3;
const MOST_CHOICES = 8;
const CHOICE_WORDS = 2;
/** A title of fewer words without a verb or a colon is rather a subheading than a teaser. */
const TEASER_WORDS = 5;
/** „Wie es weitergeht“, „Öffnungszeiten bleiben“: with a verb as well; but „Gaswerk wird Kulturhaus“ is one. */
const VERBAL_WORDS = 4;
const ASKS = /^\s*(?:wie|was|warum|weshalb|wer|wo|wann|so)(?!\p{L})/iu;

/** Titles under a head are teasers on the model's word from `LIKELY` on; below `UNLIKELY` the last of such teasers is none. */
const LIKELY = 0.7;
const UNLIKELY = 0.35;
/** Below these both looks waver of a title in a menu. */
const WAVERING = { news: 0.96, general: 0.8 } as const;

/**
 * What of the decision stands. The article's own headline is never boilerplate; nor is a sentence that tells of the world, unless readers or an
 * author's life have begun above it or teasers alternate with their titles; nor the subheading above such a sentence. A head inside the article
 * ("Mehr zum Thema", a newsletter's) goes together with what it opens, or not at all. Linear.
 */
export function spare(
  lines: readonly SeenLine[],
  decided: readonly (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
  general: ArrayLike<number>,
): (Evidence | undefined)[] {
  const out = [...decided];
  const told = (i: number): boolean => lines[i]!.statement || lines[i]!.line.prose;
  const kept = (i: number): boolean => tells(lines[i]!) && (lines[i]!.statement || (!decided[i] && probabilities[i]! < EVEN));
  const telling = lines.some((_, i) => kept(i)) ? kept : (i: number): boolean => tells(lines[i]!);
  const wavers = (i: number): boolean => probabilities[i]! < WAVERING.news && general[i]! < WAVERING.general;
  const found = findHeadline(lines, (i) => told(i) && probabilities[i]! < EVEN, telling, wavers);
  const headline = new Set(found.lines);
  for (const i of headline) if (out[i] !== 'contents') out[i] = undefined;
  for (let i = found.lead - 1; i > Math.min(found.lead, ...found.lines); i--)
    if (lines[i]!.zone.look === 'byline') out[i] = undefined;
  spareStatements(lines, out);
  const isTitle = (i: number): boolean => lines[i] !== undefined && !told(i) && !headline.has(i) && !isRow(lines[i]!.line);
  const isOwnForm = ownForms(lines, (i) => told(i) && !out[i]);
  openHeads(lines, out, probabilities, { isTitle, told, isOwnForm });
  const isOwn = (i: number): boolean => probabilities[i]! < EVEN && general[i]! < EVEN;
  fillOffers(lines, out, isTitle, (i) => headline.has(i), isOwn);
  spareSubheadings(lines, out, told);
  spareOwnLines(lines, out);
  spareByPlace(lines, out, probabilities, general, tells);
  spareEntries(lines, out);
  const player = (i: number): boolean => lines[i]?.clock === 'player';
  completeBlocks(lines, out, { isHead, isTitle, told });
  completeButtonRows(lines, out, (i) => headline.has(i));
  spareKeywordSentences(lines, out);
  spareCited(lines, out, (i) => tells(lines[i]!));
  fillOpened(lines, out, { isTitle, told, isOwnForm, isHeadline: (i) => headline.has(i) });
  lines.forEach(({ clock }, i) => {
    // „21:05“ beside nothing that plays may be when it was: the entry of a ticker.
    const plays = player(i) || (clock !== undefined && (player(i - 1) || player(i + 1)));
    if (plays && (out[i - 1] || out[i + 1])) out[i] ??= 'under';
  });
  return out;
}

/** A sentence with its stop, or what stands for one: „14 Bälle, drei Wochen: ein Wegweiser durch den Fasching.“ */
const TELLING_WORDS = 4;
export const tells = ({ line, zone, statement }: SeenLine): boolean =>
  !line.sure &&
  (statement || line.prose || (zone.end === 'stop' && zone.words >= TELLING_WORDS && feature(line, 'addressShare') === 0));

/** What a form is sent off with, on a line of its own: nobody's name. */
const SENDS =
  /^\s*(?:ab|ver)?(?:senden|schicken)\s*$|^\s*(?:speichern|eintragen|kommentieren|abbrechen|veröffentlichen|posten)\s*$/iu;
/** Who wrote a comment, or when: a few words without a verb. */
const SIGNATURE_WORDS = 4;
const isSignature = ({ line, zone, statement, text, label }: SeenLine): boolean =>
  !SENDS.test(text) &&
  label === undefined &&
  !line.sure &&
  !line.prose &&
  !statement &&
  !zone.finite &&
  zone.words <= SIGNATURE_WORDS;

/**
 * Sentences that tell of the world are the article's, wherever they stand, and so is what quotes somebody. Below an author's head they speak of the author; below a head of
 * readers' comments they are a reader's only where something between names who wrote or when: the head alone may be a mere button.
 */
function spareStatements(lines: readonly SeenLine[], out: (Evidence | undefined)[]): void {
  let final = false;
  let comments = false;
  lines.forEach(({ line, statement, attributed }, i) => {
    if (!out[i] && line.prose) final = comments = false;
    const category = line.sure ? line.own?.category : undefined;
    if (category === FINAL) final = true;
    else if (category === 'reader-comment') comments = true;
    // What is sure to be of another kind begins another block; buttons and dates stand in any.
    else if (category !== undefined && category !== 'comment-form' && !ALONE.has(category)) final = comments = false;
    else if (comments && out[i] && isSignature(lines[i]!)) final = true;
    if (
      !out[i] ||
      !statement ||
      line.sure ||
      (!attributed && (final || (line.prose && (comments || !isOwnWords(lines[i]!, out[i])))))
    )
      return;
    if (attributed || !alternates(lines, out, i)) out[i] = undefined;
  });
}

/** One word in so many that speaks of pages may stand in a sentence of the article's. */
const WEB_WORDS = 0.1;
/** Whether sentences of some length are suspected for nothing but the look of them, and neither hold a wording nor speak of pages. */
const isOwnWords = ({ line }: SeenLine, evidence: Evidence | undefined): boolean =>
  evidence === 'prose' && !line.own && feature(line, 'webShare') < WEB_WORDS;

/** Teasers with their first sentences: title, sentence, title, sentence, all of them flagged. */
function alternates(lines: readonly SeenLine[], out: readonly (Evidence | undefined)[], at: number): boolean {
  const title = (i: number): boolean => out[i] !== undefined && !lines[i]!.statement && !lines[i]!.line.sure;
  if (!title(at - 1) || !title(at + 1)) return false;
  return [-4, -3, -2, 2, 3, 4].some((d) => out[at + d] !== undefined && lines[at + d]!.statement && title(at + d - 1));
}

/** A head on a line of its own within the article, and the titles under it. */
function openHeads(
  lines: readonly SeenLine[],
  out: (Evidence | undefined)[],
  probabilities: ArrayLike<number>,
  { isTitle, told, isOwnForm }: Pick<Asked, 'isTitle' | 'told' | 'isOwnForm'>,
): void {
  let above = false;
  for (let i = 0; i < lines.length; i++) {
    if (told(i) && !out[i]) above = true;
    const { line } = lines[i]!;
    if (!above || told(i) || !line.sure || !isHead(line)) continue;
    const category = line.own!.category;
    let end = i + 1;
    // A list that counts its entries ends where they are counted no more.
    const uncounted = (k: number): boolean =>
      k > i + 2 && lines[k]!.line.ordinal === 0 && lines[k - 1]!.line.ordinal > 0 && lines[k - 2]!.line.ordinal > 0;
    const other = (k: number): boolean => lines[k]!.line.sure && lines[k]!.line.own?.category !== category;
    while (isTitle(end) && end <= i + MOST_OPENED && !other(end) && !uncounted(end)) end++;
    if (end < lines.length && isTitle(end) && uncounted(end)) {
      for (let k = i; k < end; k++) out[k] ??= 'teaser';
      if (!other(end) && !lines[end]!.line.sure && lines[end + 1] && told(end + 1) && !out[end + 1]) out[end] = undefined;
      continue;
    }
    // What leads to the article's next line ends the titles; a button or an advertisement may stand between.
    const goesOn = (k: number): boolean => leadsOn(lines[k]!) || isArticleEntry(lines[k]!) || isOwnForm(k, i);
    for (let k = i + 1; k < end; k++) if (goesOn(k)) end = k;
    let next = end;
    while (next < lines.length && lines[next]!.line.sure && ALONE.has(lines[next]!.line.own!.category)) next++;
    if (
      next >= lines.length ||
      end > i + MOST_OPENED ||
      !(told(next) || goesOn(next)) ||
      (out[next] && !isArticleEntry(lines[next]!))
    )
      continue;
    if (end - 1 > i && isSubheading(lines, probabilities, i + 1, end - 1)) {
      end--;
      if (!lines[end]!.line.sure) out[end] = undefined;
    }
    for (let k = i; k < end; k++) out[k] ??= 'teaser';
  }
}

/** A wording of the list that opens teasers or a newsletter's text, and is no button ("Newsletter abonnieren"). */
function isHead(line: Line): boolean {
  const category = line.own?.category;
  if (category === 'newsletter' || category === 'tags') return !line.prose;
  return (
    category === 'related-link' &&
    (isWholeCall(line) || (opensList(line) && !line.hits.some((h) => isBuilt(h.phrase) && line.hits.length === 1)))
  );
}

/** "Auch interessant" on a line of its own: a wording that mostly opens a line and is all of this one. */
function isWholeCall(line: Line): boolean {
  const length = 2 ** feature(line, 'logLength') - 1;
  return line.hits.some(
    (h) => h.strength === 'sure' && !isBuilt(h.phrase) && !CLOSES.test(h.phrase.text) && h.length >= length - 2,
  );
}

/** Whether the last of the titles under a head (`first` … `last`) is rather the next paragraphs' subheading: short among teasers, or far less likely than they are. */
function isSubheading(lines: readonly SeenLine[], probabilities: ArrayLike<number>, first: number, last: number): boolean {
  const { gap } = lines[last]!;
  // Teasers stand in one group, the next subheading stands apart from them.
  const apart = last > first && gap > 1 && lines[last - 1]!.gap <= 1;
  if (!isTeaser(lines[last]!)) return last === first || apart || isTeaser(lines[last - 1]!);
  if (apart && probabilities[last]! < EVEN) return true;
  if (last === first) return false;
  let sum = 0;
  for (let i = first; i < last; i++) sum += probabilities[i]!;
  return sum / (last - first) >= LIKELY && probabilities[last]! < UNLIKELY;
}

function isTeaser({ line, zone, text }: SeenLine): boolean {
  return (
    line.genre ||
    zone.words >= TEASER_WORDS ||
    (zone.finite && zone.end !== 'question' && zone.words >= (ASKS.test(text) ? VERBAL_WORDS : VERBAL_WORDS - 1)) ||
    feature(line, 'colons') > 0
  );
}

/** What speaks to the reader, or has no verb, between two lines of offers and forms goes with them; so does the title above them in the house's own voice. */
function fillOffers(
  lines: readonly SeenLine[],
  out: (Evidence | undefined)[],
  isTitle: (i: number) => boolean,
  isHeadline: (i: number) => boolean,
  isOwn: (i: number) => boolean,
): void {
  const offers = (i: number): boolean => {
    const category = lines[i]?.line.own?.category;
    return out[i] !== undefined && category !== undefined && OFFERS.has(category);
  };
  // „Mit Ihrer Spende sichern Sie …“: a sentence, but none that tells of the world.
  const isAppeal = (i: number): boolean =>
    feature(lines[i]!.line, 'addressShare') > 0 && !lines[i]!.statement && !lines[i]!.attributed && !isHeadline(i);
  let last = -Infinity;
  let choices = 0;
  for (let i = 0; i < lines.length; i++) {
    if (!offers(i)) {
      if (!isTitle(i) && out[i] === undefined && !(i - 1 === last && isAppeal(i))) last = -Infinity;
      else if (lines[i]!.zone.words <= CHOICE_WORDS) choices++;
      continue;
    }
    if (i - last - Math.min(choices, MOST_CHOICES) <= MOST_BETWEEN + 1) for (let k = last + 1; k < i; k++) out[k] ??= 'under';
    else if (
      isTitle(i - 1) &&
      out[i - 1] === undefined &&
      lines[i - 1]!.zone.words <= TEASER_WORDS &&
      toReader(lines[i - 1]!.line) &&
      !(feature(lines[i - 1]!.line, 'addressShare') === 0 && isOwn(i - 1))
    )
      out[i - 1] = 'under';
    last = i;
    choices = 0;
  }
}

/** Whether a line speaks to the reader, or of the page. */
const toReader = (line: Line): boolean => feature(line, 'addressShare') > 0 || feature(line, 'webShare') > 0;

/** A short title directly above the article's own sentences is a subheading, unless a head above it opened a list. */
function spareSubheadings(lines: readonly SeenLine[], out: (Evidence | undefined)[], told: (i: number) => boolean): void {
  let opened = false;
  let above = false;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!out[i]) {
      opened = false;
      if (told(i)) above = true;
      continue;
    }
    const { line } = lines[i]!;
    if (out[i] === 'network') continue;
    // „Anmelden, suchen, teilen“ names what follows; buttons stand each alone.
    const enumerates = lines[i]!.enumerates && above && told(i + 1) && !out[i + 1];
    if (line.own && line.own.weight >= 10 && !enumerates) {
      opened ||= !ALONE.has(line.own.category);
      continue;
    }
    if (above && !opened && !told(i) && told(i + 1) && !out[i + 1]) out[i] = undefined;
  }
}
