import { EVEN, type Evidence, OF_TEASERS } from './decide.ts';
import { feature, isRow } from './line.ts';
import type { SeenLine } from './seen-line.ts';
import { Ties } from './ties.ts';

type Out = (Evidence | undefined)[];

/** What the steps below ask of the article. */
export interface Asked {
  /** Whether a line is a title by its form, and none of the article's headline. */
  readonly isTitle: (i: number) => boolean;
  /** Whether it tells of the world. */
  readonly told: (i: number) => boolean;
  /** Whether it is the article's headline. */
  readonly isHeadline: (i: number) => boolean;
  /** How likely the look at newsrooms' pages takes it for the page's. */
  readonly probability: (i: number) => number;
}

/** A teaser's text has no more UTF-16 units than this. */
const TEASER_LENGTH = 420;
/** So many lines stand above a teaser's text: its kicker, title, author and date. */
const TITLES = 5;
/** So many teasers with texts are a list by themselves, wherever they stand. */
const LIST = 2;
/** So many lines a form, a biography or a comment has at most. */
const MOST = 8;

/**
 * What a head opens besides titles: the texts of teasers, a newsletter's offer, a biography, readers' comments, a player's services, key words.
 * All of it goes with the head, if it is certain enough to be suspected, and nothing that carries the article's words. Linear.
 */
export function fillOpened(lines: readonly SeenLine[], out: Out, asked: Asked): void {
  let ties: Ties | undefined;
  const known = (): Ties =>
    (ties ??= new Ties(lines, (i) => asked.isHeadline(i) || (!out[i] && (asked.told(i) || lines[i]!.zone.end === 'stop'))));
  const fill = (from: number, to: number, evidence: Evidence): void => {
    for (let k = from; k < to; k++) if (!asked.isHeadline(k)) out[k] ??= evidence;
  };
  let above = false;
  for (let i = 0; i < lines.length; i++) {
    const seen = lines[i]!;
    if (!out[i] && asked.told(i)) above = true;
    // What stands above the article's first paragraph may be its own, and so is what a sentence leads to.
    if (!above || asked.isHeadline(i) || (lines[i - 1] && !out[i - 1] && lines[i - 1]!.zone.end === 'colon')) continue;
    const category = seen.line.sure ? seen.line.own?.category : undefined;
    if (out[i] && category === 'related-link') fill(i, endOfTeasers(lines, out, i, asked, known), 'teaser');
    if (out[i] && category === 'author-box') fill(i, endOfLife(lines, i, asked, known), 'life');
    if (out[i] && category === 'reader-comment') fillComments(lines, out, i, asked);
    if (isNewsletter(seen, asked.told(i))) fill(i, endOfNewsletter(lines, out, i, asked), 'letter');
    if (PLAYER_HEAD.test(seen.text.trim())) fill(i, endOfPlayer(lines, i, asked), 'player');
    if (KEYWORDS_HEAD.test(seen.text.trim())) fill(i, endOfKeywords(lines, out, i, asked, known), 'keywords');
  }
}

/** Whether a line may be a teaser's text by its form: prose without anybody's words. */
export const mayTease = ({ text, attributed }: Pick<SeenLine, 'text' | 'attributed'>): boolean =>
  !attributed && text.length <= TEASER_LENGTH;

/** The end of the teasers with texts under a head; `head + 1` where they are none. */
function endOfTeasers(
  lines: readonly SeenLine[],
  out: Out,
  head: number,
  { isTitle, told, probability }: Asked,
  known: () => Ties,
): number {
  const isPart = (k: number): boolean => {
    const { line } = lines[k]!;
    return isTitle(k) && (!line.sure || line.own === undefined || OF_TEASERS.has(line.own.category));
  };
  const texts: number[] = [];
  let end = head + 1;
  for (;;) {
    let at = end;
    while (at < lines.length && at - end < TITLES && isPart(at)) at++;
    if (at === end || at >= lines.length || !told(at) || lines[at]!.line.sure || !mayTease(lines[at]!)) break;
    texts.push(at);
    end = at + 1;
  }
  if (texts.length === 0) return head + 1;
  const loose = texts.findIndex((at) => known().ties(at, head, end));
  const free = loose < 0 ? texts.length : loose;
  if (free === 0) return head + 1;
  const last = texts[free - 1]! + 1;
  const closed = last >= lines.length || (out[last] !== undefined && lines[last]!.line.sure);
  const likely = texts.slice(0, free).every((at) => probability(at) >= EVEN);
  return free >= LIST || (closed && likely) ? last : head + 1;
}

/** „Newsletter „Guten Morgen, Suhl““, „Der Suhler Newsletter“, but no sentence and no headline with a verb. */
const NEWSLETTER = /(?<!\p{L})(?:\p{L}+-?)?(?:newsletter|morgenbriefing|abendbriefing)(?!\p{L})/iu;
const NEWSLETTER_WORDS = 8;
const isNewsletter = ({ text, zone }: SeenLine, told: boolean): boolean =>
  !told && zone.words <= NEWSLETTER_WORDS && zone.end !== 'stop' && !zone.finite && !zone.lower && NEWSLETTER.test(text);

/** What a form for a newsletter says: when it comes, what one agrees to, how one leaves it. */
const AGREES =
  /^(?:mit (?:der|ihrer|deiner|meiner|dem|einem|ihrem|deinem) (?:anmeldung|registrierung|abonnement|klick|bestellung|absenden)|durch (?:die|das|ihre|deine) (?:anmeldung|absenden|klick)|ich (?:stimme|willige|bin|habe|möchte)|(?:eine )?abmeldung|(?:sie|du) (?:können|kannst|erhalten|erhältst|willigen|stimmen|bekommen|bekommst))(?!\p{L})/iu;
const SENT =
  /^(?:jetzt |hier |kostenlos |newsletter |gratis )*(?:an(?:melden|gemeldet)|abonnieren|bestellen|eintragen|registrieren|absenden|e-?mail(?:-adresse)?|(?:ihre|deine) e-?mail(?:-adresse)?)\s?[*!:.]{0,2}$/iu;

/** The end of a newsletter's offer: lines that speak to the reader, say what is agreed to or send the form; one of the last two is among them. */
function endOfNewsletter(lines: readonly SeenLine[], out: Out, head: number, { told }: Asked): number {
  let end = head + 1;
  let form = false;
  for (; end < lines.length && end - head <= MOST; end++) {
    const { text, line, statement, attributed } = lines[end]!;
    const plain = text.trim();
    const is = AGREES.test(plain) || SENT.test(plain);
    const offers =
      line.own?.category === 'newsletter' || line.own?.category === 'login' || line.own?.category === 'cookie-consent';
    if (is || (out[end] && offers)) form = true;
    else if (attributed || statement || told(end) || feature(line, 'addressShare') === 0) break;
  }
  return form && end > head + 1 ? end : head;
}

/** „Wiebke Janssen“, „Dr. Uwe Hark“. */
export const NAME = /^(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}'’.-]+(?: (?:von|van|de|der|zu|\p{Lu}[\p{L}'’.-]*))+$/u;
const PRONOUN = /^(?:Sie|Er|Die Autorin|Der Autor|Unsere? (?:Autorin|Autor|Redakteurin|Redakteur|Reporterin|Reporter))(?!\p{L})/u;
const PRESS =
  /(?<!\p{L})(?:\p{L}*redakteur(?:in)?|redaktion|\p{L}*reporter(?:in)?|\p{L}*journalist(?:in|ik)?|volontariat|volontär(?:in)?|korrespondent(?:in)?|ressort|schreibt|berichtet|autor(?:in)?)(?!\p{L})/iu;
/** „Sie schreibt seit 2014 über …“ */
export const speaksOfAuthor = (text: string): boolean => PRONOUN.test(text.trim()) && PRESS.test(text);
/** So many words the lines of a name and a job have at most. */
const JOB_WORDS = 6;

/** The end of an author's life under its head: the name, the job and the sentences that go on with the name; nobody the article tells of. */
function endOfLife(lines: readonly SeenLine[], head: number, { isTitle, told }: Asked, known: () => Ties): number {
  let at = head + 1;
  let name: string | undefined;
  for (; at < lines.length && at - head <= 3 && isTitle(at) && lines[at]!.zone.words <= JOB_WORDS; at++)
    if (name === undefined && NAME.test(lines[at]!.text.trim())) name = lines[at]!.text.trim();
  const from = at;
  const surname = name?.split(/\s+/u).at(-1);
  let press = false;
  for (; at < lines.length && at - from < 3 && told(at) && !lines[at]!.line.sure; at++) {
    const text = lines[at]!.text.trim();
    const named = name !== undefined && (text.startsWith(name) || (surname !== undefined && text.startsWith(surname)));
    if (!named && !PRONOUN.test(text)) break;
    if (lines[at]!.attributed) return head + 1;
    press ||= PRESS.test(text);
  }
  if (at === from || (name === undefined && !press)) return head + 1;
  if (surname !== undefined && known().linesWith(surname, head, at) > 0) return head + 1;
  return at;
}

/** What stands under each comment of a reader. */
const ANSWER =
  /^(?:antworten|beantworten|melden|kommentar melden|beitrag melden|zitieren|gefällt mir(?: nicht)?|daumen (?:hoch|runter)|(?:\p{Nd}+ )?likes?|antwort schreiben|(?:\p{Nd}+ )?antworten(?: anzeigen)?)(?: ?\(?\p{Nd}*\)?)$/iu;
/** „vor 2 Stunden“, „12.03.2026, 14:20 Uhr“ */
const WHEN =
  /^(?:vor \p{L}+ \p{L}+|vor \p{Nd}+ \p{L}+|(?:am )?\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.|\p{L}+)\s?\p{Nd}{0,4}.{0,20}|gestern.{0,12}|heute.{0,12})$/iu;
const NICK_WORDS = 4;
/** „Karla M.“ */
const INITIAL = /\p{Lu}\.$/u;
/** Who wrote it: a word or two, and none of a sentence. */
export const isNick = (text: string, { words, end, finite }: Pick<SeenLine['zone'], 'words' | 'end' | 'finite'>): boolean =>
  words > 0 && words <= 2 && end === 'none' && !finite && !ANSWER.test(text.trim());
/** So many paragraphs of one comment. */
const COMMENT = 4;

/** Readers' comments under their head: who wrote, when, what, and the buttons below it; each with all of it or not at all. */
function fillComments(lines: readonly SeenLine[], out: Out, head: number, { told }: Asked): void {
  const text = (k: number): string => lines[k]?.text.trim() ?? '';
  const isButton = (k: number): boolean => ANSWER.test(text(k));
  let at = head + 1;
  while (at < lines.length && out[at] && !isButton(at + 1) && lines[at]!.line.sure) at++;
  for (;;) {
    const from = at;
    const { zone } = lines[at] ?? {};
    if (
      !zone ||
      zone.words > NICK_WORDS ||
      zone.words === 0 ||
      (zone.end === 'stop' && !INITIAL.test(text(at))) ||
      told(at) ||
      isButton(at)
    )
      return;
    at++;
    while (at < lines.length && WHEN.test(text(at))) at++;
    let said = 0;
    while (at < lines.length && said < COMMENT && !isButton(at) && !isRow(lines[at]!.line)) {
      at++;
      said++;
    }
    if (said === 0 || !isButton(at)) return;
    while (isButton(at)) at++;
    out.fill('comment', from, at);
  }
}

const PLAYER_HEAD =
  /^(?:podcasts?|\p{L}+-podcast|(?:der |unser |zum )?podcast(?: zum \p{L}+| „[^“]{2,60}“)?|(?:jetzt )?als podcast(?: hören)?)[:!]?$/iu;
const SERVICES =
  /^(?:(?:auf|bei|via|zu) )?(?:spotify|deezer|apple podcasts?|apple music|google podcasts?|amazon music|youtube(?: music)?|audible|podimo|rtl\+|ard[- ]audiothek|audiothek|soundcloud|castbox|overcast|pocket casts|tunein|rss(?:-feed)?)$/iu;
const HEARS =
  /^(?:(?:jetzt |hier )?(?:hören|höre|abonnieren|abonniere|folgen)(?!\p{L})|(?:sie|du) (?:können|kannst|hören|hörst)(?!\p{L}))/iu;

/** The end of what a podcast's head opens: a call to listen, and services to choose from. */
function endOfPlayer(lines: readonly SeenLine[], head: number, { isHeadline }: Asked): number {
  const text = (k: number): string => lines[k]?.text.trim() ?? '';
  let at = head + 1;
  while (at - head <= 2 && at < lines.length && !isHeadline(at) && !SERVICES.test(text(at)) && speaks(lines[at]!)) at++;
  const from = at;
  while (SERVICES.test(text(at))) at++;
  return at - from >= LIST ? at : head;
}

/** A call to listen, or a word to the reader. */
const speaks = ({ text, statement, attributed, line }: SeenLine): boolean =>
  !statement && !attributed && (HEARS.test(text.trim()) || feature(line, 'addressShare') > 0);

const KEYWORDS_HEAD = /^(?:themen|schlagw(?:ö|o)rte(?:r)?|stichw(?:ö|o)rte(?:r)?|tags|keywords|mehr zu den themen)\s?:?$/iu;
const KEYWORD_WORDS = 3;
const MOST_KEYWORDS = 14;

/** The end of the key words below their head, at the end of a text that speaks of them; an agenda is led to. */
function endOfKeywords(lines: readonly SeenLine[], out: Out, head: number, { told }: Asked, known: () => Ties): number {
  let at = head + 1;
  const isWord = (k: number): boolean => {
    const { zone, line, text } = lines[k]!;
    return (
      zone.words > 0 &&
      zone.words <= KEYWORD_WORDS &&
      zone.end === 'none' &&
      !zone.finite &&
      !isRow(line) &&
      !/\p{Nd}/u.test(text)
    );
  };
  while (at < lines.length && at - head <= MOST_KEYWORDS && isWord(at) && !told(at)) at++;
  if (at - head - 1 < LIST) return head;
  // Nothing that tells anything comes below them.
  for (let k = at; k < lines.length; k++) if (told(k) && !out[k]) return head;
  const words = lines.slice(head + 1, at).filter(({ text }) => {
    const word = text.trim().split(/\s+/u).at(-1)!;
    return known().linesWith(word, head, at) > 0;
  });
  return words.length * 2 >= at - head - 1 ? at : head;
}
