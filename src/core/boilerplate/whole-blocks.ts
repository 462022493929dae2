import type { Evidence } from './decide.ts';
import { feature, type Line } from './line.ts';
import { leadsOn, type SeenLine } from './seen-line.ts';

type Out = (Evidence | undefined)[];

/** So many titles a head opens at most; more of them are a list, of which the model judges. */
const MOST_OPENED = 8;
/** So many answers a poll has to choose from, each of so many words at most. */
const ANSWERS = { least: 2, most: 8, words: 5 } as const;
/** The button below the answers of a poll, and its head. */
const VOTE =
  /^(?:(?:jetzt |hier |online )?abstimmen|(?:ihre |deine |meine )?stimme abgeben|(?:zum |zwischen)?ergebnis(?:se)?(?: an(?:zeigen|sehen))?)[.!]?$/iu;
const POLL =
  /^(?:(?:leser|blitz|online|kurz)?-?umfrage|(?:ted-)?abstimmung|voting|frage des tages|ihre meinung|stimmen sie ab)[:!]?$/iu;

/** How often or when a newsletter comes, and what it brings: „Das Wichtigste aus Suhl, jeden Morgen per E-Mail.“ */
export const REGULARLY =
  /(?<!\p{L})(?:täglich|wöchentlich|monatlich|werktags|jeden|jede Woche|morgens|abends|per E-?Mail|in Ihr(?:em)? Postfach|ins Postfach)(?!\p{L})/iu;

/** What a subscription opens: „Alle Artikel auf … lesen“, „Zugang zu allen Inhalten“. */
const OPENS_ALL =
  /^(?:alle|sämtliche) (?:\p{L}+-)?(?:artikel|inhalte|beiträge|texte|nachrichten)(?: .{0,40})? (?:lesen|nutzen|freischalten|\S{2,30}\.(?:de|at|ch|com))$|^(?:(?:un|voll)\p{L}{4,12} |freier )?(?:zugang|zugriff) (?:zu|auf) alle[nm]? .{3,40}$/iu;

/** What the steps below ask of the article: whether a line is a title by its form, and whether it tells of the world. */
interface Says {
  readonly isHead: (line: Line) => boolean;
  readonly isTitle: (i: number) => boolean;
  readonly told: (i: number) => boolean;
}

/**
 * A head and what it opens go together or not at all: the last title of a group of teasers, the text between a newsletter's head and its button,
 * the question and the answers of a poll, what a subscription opens. Linear.
 */
export function completeBlocks(lines: readonly SeenLine[], out: Out, says: Says): void {
  for (let i = 0; i < lines.length; i++) {
    if (!out[i]) continue;
    const { line, text } = lines[i]!;
    const category = line.own?.category;
    if (category === 'related-link' && line.sure && says.isHead(line)) completeTeasers(lines, out, i, says);
    if (category === 'newsletter' && line.sure) completeNewsletter(lines, out, i, says);
    if (category === 'paywall') completeOffer(lines, out, i, says);
    if (VOTE.test(text.trim())) completePoll(lines, out, i, says);
  }
}

/** The last of the titles that stand in one group under a head, where all others go. A text of nothing but a head and its titles goes as a whole. */
function completeTeasers(lines: readonly SeenLine[], out: Out, head: number, { isTitle, told }: Says): void {
  const opens = (i: number): boolean => isTitle(i) && !lines[i]!.line.sure;
  let end = head + 1;
  while (end < lines.length && end <= head + MOST_OPENED && opens(end)) end++;
  if (head === 0 && end === lines.length && end > 2) out.fill('teaser', 0, end);
  let last = head + 1;
  if (!opens(last)) return;
  while (last + 1 < end && lines[last + 1]!.gap <= 1) last++;
  if (last - head < 2 || last - head > MOST_OPENED || out[last] || (lines[last + 1]?.gap ?? 2) <= 1) return;
  if (lines[last]!.zone.end !== 'none') return;
  // Above a sentence of the article the last line may be its heading.
  if (last + 1 < lines.length && told(last + 1) && !out[last + 1]) return;
  for (let i = head + 1; i < last; i++) if (!out[i]) return;
  out[last] = 'teaser';
}

/** One line without a verb between a newsletter's head and its button that says when the newsletter comes. */
function completeNewsletter(lines: readonly SeenLine[], out: Out, head: number, { isTitle }: Says): void {
  const body = lines[head + 1];
  const button = lines[head + 2];
  const category = button?.line.own?.category;
  if (!body || out[head + 1] || !isTitle(head + 1) || body.zone.finite || !out[head + 2]) return;
  if ((category === 'newsletter' || category === 'login') && REGULARLY.test(body.text)) out[head + 1] = 'cue';
}

/** What a subscription opens, below or above another line of its offer; and what speaks to the reader between two lines of it. */
function completeOffer(lines: readonly SeenLine[], out: Out, at: number, { isTitle }: Says): void {
  for (const step of [1, -1]) {
    const i = at + step;
    const line = lines[i];
    if (line && !out[i] && isTitle(i) && OPENS_ALL.test(line.text.trim())) out[i] = 'cue';
  }
  const between = lines[at + 1];
  if (!between || out[at + 1] || !isTitle(at + 1) || between.zone.end === 'question' || between.attributed) return;
  const closes = lines[at + 2];
  const offers = closes !== undefined && (closes.line.own?.category === 'paywall' || OPENS_ALL.test(closes.text.trim()));
  if (offers && between.gap <= 1 && closes.gap <= 1 && feature(between.line, 'addressShare') > 0) out[at + 1] = 'cue';
}

/** Above the button of a poll the answers, the question and a head; all of them or none. */
function completePoll(lines: readonly SeenLine[], out: Out, button: number, { isTitle }: Says): void {
  const isAnswer = (i: number): boolean => {
    const { zone } = lines[i]!;
    return zone.end === 'none' && zone.words > 0 && zone.words <= ANSWERS.words && isTitle(i);
  };
  let first = button;
  while (first > 0 && button - first < ANSWERS.most && lines[first]!.gap <= 2 && isAnswer(first - 1)) first--;
  const question = first - 1;
  const answers = button - first;
  if (
    answers < ANSWERS.least ||
    question < 0 ||
    lines[question]!.zone.end !== 'question' ||
    !isTitle(question) ||
    lines[question]!.attributed
  )
    return;
  const from = question > 0 && POLL.test(lines[question - 1]!.text.trim()) ? question - 1 : question;
  for (let i = from; i < button; i++) out[i] ??= 'cue';
}

/** So many lines may be what a sentence of the article leads to: „Auf der Seite steht:“; so many names or buttons of so few words. */
const CITED = 2;
const NAMED = { least: 2, most: 8, words: 2 } as const;
const QUOTE = /^\s*["„“»«‚]/u;
/** Words of an answer: „Kein Kommentar.“ */
const ANSWER_WORDS = 2;

/**
 * What the article says with a page's words: a few lines that a sentence of its own leads to with a verb and a colon, or names that it lists, and
 * that it goes on from in sentences; and the answer „Kein Kommentar.“, which a count of comments („Kein Kommentar“) is without its stop. Linear.
 */
export function spareCited(lines: readonly SeenLine[], out: Out, told: (i: number) => boolean): void {
  for (let i = 1; i < lines.length; i++) {
    if (!out[i] || out[i - 1]) continue;
    const { line, zone } = lines[i]!;
    if (line.own?.category === 'reader-comment' && zone.end === 'stop' && zone.words <= ANSWER_WORDS) out[i] = undefined;
    const above = lines[i - 1]!;
    if (feature(above.line, 'addressShare') > 0) continue;
    let end = i + 1;
    while (out[end]) end++;
    if (end >= lines.length || !told(end)) continue;
    if ((above.cites && end - i <= CITED) || listsNames(lines, i, end)) out.fill(undefined, i, end);
  }
}

/** Whether a sentence leads to a list of a word or two each: „Gesperrt sind:“ above „Instagram“ and „Tiktok“; not where it leads to what is said below. */
function listsNames(lines: readonly SeenLine[], from: number, to: number): boolean {
  if (!leadsOn(lines[from - 1]!) || to - from < NAMED.least || to - from > NAMED.most) return false;
  if (QUOTE.test(lines[to]!.text)) return false;
  return lines.slice(from, to).every((l) => l.zone.words <= NAMED.words && l.zone.end === 'none');
}

/** A list of keywords that is a sentence tells of them: „Schlagwörter: Post und Suhl waren die häufigsten.“ */
export function spareKeywordSentences(lines: readonly SeenLine[], out: Out): void {
  lines.forEach(({ line, statement, zone }, i) => {
    if (out[i] && statement && zone.finite && zone.end === 'stop' && line.own?.category === 'tags') out[i] = undefined;
  });
}
