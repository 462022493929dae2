import { boxAt } from './boxes.ts';
import { type Evidence, OF_TEASERS } from './decide.ts';
import { feature, isRow } from './line.ts';
import type { SeenLine } from './seen-line.ts';
import { Ties } from './ties.ts';
import { REGULARLY } from './whole-blocks.ts';

type Out = (Evidence | undefined)[];

/** What the steps below ask of the article. */
export interface Asked {
  /** Whether a line is a title by its form, and none of the article's headline. */
  readonly isTitle: (i: number) => boolean;
  /** Whether it tells of the world. */
  readonly told: (i: number) => boolean;
  /** Whether it is built like a title of the article's above that head. */
  readonly isOwnForm: (i: number, head: number) => boolean;
  /** Whether it is the article's headline. */
  readonly isHeadline: (i: number) => boolean;
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
    for (let k = from; k < to; k++) if (!asked.isHeadline(k)) out[k] = evidence;
  };
  const lastTold = lines.findLastIndex((_, k) => !out[k] && asked.told(k));
  let above = false;
  for (let i = 0; i < lines.length; i++) {
    const seen = lines[i]!;
    if (!out[i] && asked.told(i)) above = true;
    // What stands above the article's first paragraph may be its own, and so is what a sentence leads to.
    if (!above || asked.isHeadline(i) || (lines[i - 1] && !out[i - 1] && lines[i - 1]!.zone.end === 'colon')) continue;
    const category = seen.line.sure ? seen.line.own?.category : undefined;
    if (out[i] && category === 'related-link') fill(i, endOfTeasers(lines, i, asked, known), 'list');
    if (out[i] && category === 'author-box') fill(i, endOfLife(lines, out, i, asked, known), 'life');
    const comments = out[i] !== undefined && (category === 'reader-comment' || category === 'comment-form');
    if (comments || isSigned(lines, i)) fill(i, endOfComments(lines, out, comments ? i : undefined, i, asked), 'comment');
    const letter = (out[i] && category === 'newsletter') || isNewsletter(seen, asked.told(i));
    if (letter && out[i] !== 'letter') fill(i, endOfNewsletter(lines, out, i, asked, known), 'letter');
    const player = PLAYER_HEAD.test(seen.text.trim()) ? endOfPlayer(lines, i, asked) : i;
    if (player > i) fill(i, player, 'player');
    const box = player > i ? undefined : boxAt(lines, i, { ...asked, ties: (k, from, to) => known().ties(k, from, to) });
    if (box) fill(i, box.end, box.evidence);
    if (!out[i] && isKeywords(lines, out, i, i < lastTold, known)) out[i] = 'keywords';
    if (KEYWORDS_HEAD.test(seen.text.trim())) fill(i, endOfKeywords(lines, out, i, asked, known), 'keywords');
  }
}

/** Whether a line may be a teaser's text by its form: prose without anybody's words. */
export const mayTease = ({ text, attributed }: Pick<SeenLine, 'text' | 'attributed'>): boolean =>
  !attributed && text.length <= TEASER_LENGTH;

/** The button below a teaser. */
const MORE = /^(?:mehr|weiter|weiterlesen|lesen|mehr lesen|mehr erfahren|zum artikel|artikel lesen|zum beitrag)\s?[»›→.…]*$/iu;

/** Whether a text stands apart from the titles above it, which stand together: a teaser's stands with its title. */
function isApart(lines: readonly SeenLine[], head: number, at: number): boolean {
  if (lines[at]!.gap <= 1) return false;
  for (let k = head + 1; k < at; k++) if (lines[k]!.gap > 1) return false;
  return true;
}

/** The end of the teasers with texts under a head; `head + 1` where they are none. */
function endOfTeasers(lines: readonly SeenLine[], head: number, asked: Asked, known: () => Ties): number {
  const { isTitle, told, isOwnForm } = asked;
  const isPart = (k: number): boolean => {
    const { line } = lines[k]!;
    return isTitle(k) && !isOwnForm(k, head) && (!line.sure || line.own === undefined || OF_TEASERS.has(line.own.category));
  };
  const texts: number[] = [];
  let end = head + 1;
  for (;;) {
    let at = end;
    while (at < lines.length && at - end < TITLES && isPart(at)) at++;
    if (at === end || at >= lines.length || !told(at) || lines[at]!.line.sure) break;
    if (lines[at]!.zone.end === 'none' || !mayTease(lines[at]!) || isApart(lines, head, at)) break;
    // „Über den Autor“: what stands below it is a life, no teaser's text.
    if (lines[at - 1]!.line.own?.category === 'author-box' && PRESS.test(lines[at]!.text)) break;
    texts.push(at);
    end = at + 1;
    while (end < lines.length && MORE.test(lines[end]!.text.trim())) end++;
  }
  if (texts.length === 0) return head + 1;
  const loose = texts.findIndex((at) => known().ties(at, head, end));
  const free = loose < 0 ? texts.length : loose;
  if (free === 0) return head + 1;
  let last = texts[free - 1]! + 1;
  while (last < end && MORE.test(lines[last]!.text.trim())) last++;
  return free >= LIST ? last : head + 1;
}

/** „Newsletter „Guten Morgen, Suhl““, „Der Suhler Newsletter“, but no sentence and no headline with a verb. */
const NEWSLETTER = /(?<!\p{L})(?:\p{L}+-?)?(?:newsletter|morgenbriefing|abendbriefing)(?!\p{L})/iu;
const NEWSLETTER_WORDS = 8;
const isNewsletter = ({ text, zone }: SeenLine, told: boolean): boolean =>
  !told && zone.words <= NEWSLETTER_WORDS && zone.end !== 'stop' && !zone.finite && !zone.lower && NEWSLETTER.test(text);

/** What a form for a newsletter says: when it comes, what one agrees to, how one leaves it. */
const AGREES =
  /^(?:mit (?:der|ihrer|deiner|meiner|dem|einem|ihrem|deinem) (?:anmeldung|registrierung|abonnement|klick|bestellung|absenden)|durch (?:die|das|ihre|deine) (?:anmeldung|absenden|klick)|ich (?:stimme|willige|bin|habe|möchte)|(?:eine |die )?abmeldung|(?:sie|du) (?:können|kannst|erhalten|erhältst|willigen|stimmen|bekommen|bekommst))(?!\p{L})/iu;
/** „Kostenlos und jederzeit kündbar.“ */
const FREE = /^(?:kostenlos|gratis|unverbindlich|jederzeit|kein spam)(?!\p{L})[^.]{0,60}\.?$/iu;
/** A sentence of an offer has no more UTF-16 units than this. */
const OFFER_LENGTH = 140;
const SENT =
  /^(?:jetzt |hier |kostenlos |newsletter |gratis )*(?:an(?:melden|gemeldet)|abonnieren|bestellen|eintragen|registrieren|absenden|e-?mail(?:-adresse)?|(?:ihre|deine) e-?mail(?:-adresse)?)\s?[*!:.]{0,2}$/iu;

/** The end of a newsletter's offer: lines that speak to the reader, say what is agreed to or send the form; one of the last two is among them. */
function endOfNewsletter(
  lines: readonly SeenLine[],
  out: Out,
  head: number,
  { told, isHeadline }: Asked,
  known: () => Ties,
): number {
  // Nor where the article tells of a newsletter.
  const isTold = (): boolean => known().linesWith('newsletter', head, head + MOST) > 0;
  let last = head;
  let sent = false;
  for (let at = head + 1; at < lines.length && at - head <= MOST; at++) {
    const { text, line, statement, attributed, zone } = lines[at]!;
    const plain = text.trim();
    const offers =
      line.own?.category === 'newsletter' || line.own?.category === 'login' || line.own?.category === 'cookie-consent';
    if (attributed || isHeadline(at)) break;
    const sends = SENT.test(plain);
    sent ||= sends;
    if (sends || AGREES.test(plain) || (out[at] && offers)) last = at;
    // Below the button nothing is offered any more.
    else if (FREE.test(plain)) last = sent ? at : last;
    else if (sent) break;
    else if ((out[at] && line.sure) || (!zone.finite && !told(at) && REGULARLY.test(plain))) continue;
    else if (statement || told(at)) {
      if (plain.length > OFFER_LENGTH || !NEWSLETTER.test(plain) || isTold()) break;
    } else if (feature(line, 'addressShare') === 0) break;
  }
  return last > head ? last + 1 : head;
}

/** „Wiebke Janssen“, „Dr. Uwe Hark“. */
export const NAME = /^(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}'’.-]+(?: (?:von|van|de|der|zu|\p{Lu}[\p{L}'’.-]*))+$/u;
const PRONOUN =
  /^(?:Sie|Er|Die Autorin|Der Autor|Berichtet|Schreibt|Arbeitet|Seit \p{Nd}{4} (?:bei|in|beim|im)|Unsere? (?:Autorin|Autor|Redakteurin|Redakteur|Reporterin|Reporter))(?!\p{L})/u;
const PRESS =
  /(?<!\p{L})(?:\p{L}*redakteur(?:in)?|redaktion|\p{L}*reporter(?:in)?|\p{L}*journalist(?:in|ik)?|volontariat|volontär(?:in)?|korrespondent(?:in)?|ressort|schreibt|berichtet|autor(?:in)?)(?!\p{L})/iu;
/** „In seiner Freizeit …“ */
export const PERSONAL = /(?<!\p{L})(?:er|sie|seine[rmn]?|ihre[rmn]?)(?!\p{L})/iu;
/** „Sie schreibt seit 2014 über …“ */
export const speaksOfAuthor = (text: string): boolean => PRONOUN.test(text.trim()) && PRESS.test(text);
/** So many words the lines of a name and a job have at most. */
const JOB_WORDS = 6;

/** The end of an author's life under its head: the name, the job and the sentences that go on with the name; nobody the article tells of. */
function endOfLife(lines: readonly SeenLine[], out: Out, head: number, { isTitle, told }: Asked, known: () => Ties): number {
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
    const job = PRESS.test(text) && !known().ties(at, head, at + 1);
    if (!named && !PRONOUN.test(text) && !job) break;
    if (lines[at]!.attributed) return head + 1;
    press ||= PRESS.test(text);
  }
  if (at === from || (name === undefined && !press)) return head + 1;
  if (surname !== undefined && known().linesWith(surname, head, at) > 0) return head + 1;
  while (at < lines.length && at - head <= MOST && (out[at] || out[at + 1]) && !told(at) && lines[at]!.zone.words <= JOB_WORDS)
    at++;
  return at;
}

/** What stands under each comment of a reader. */
const ANSWER =
  /^(?:antworten|beantworten|melden|kommentar melden|beitrag melden|zitieren|gefällt mir(?: nicht)?|daumen (?:hoch|runter)|(?:\p{Nd}+ )?likes?|antwort schreiben|(?:\p{Nd}+ )?antworten(?: anzeigen)?)(?: ?\(?\p{Nd}*\)?)$/iu;
/** „vor 2 Stunden“, „12.03.2026, 14:20 Uhr“ */
const WHEN =
  /^(?:vor (?:\p{Nd}+|einer|einem|wenigen) (?:sekunde|minute|stunde|tag|woche|monat|jahr)\p{L}*|(?:am )?\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?)\s?\p{Nd}{0,4}[^\p{L}]{0,9}(?:uhr)?|(?:gestern|heute)(?:,? (?:um )?\p{Nd}{1,2}[.:]\p{Nd}{2}(?: uhr)?)?)$/iu;
const NICK_WORDS = 4;
/** „Karla M.“ */
const INITIAL = /\p{Lu}\.$/u;
/** Who wrote it: a word or two, and none of a sentence. */
export const isNick = (text: string, { words, end, finite }: Pick<SeenLine['zone'], 'words' | 'end' | 'finite'>): boolean =>
  words > 0 && words <= 2 && (end === 'none' || end === 'colon') && !finite && !ANSWER.test(text.trim());
/** So many paragraphs of one comment. */
const COMMENT = 4;

/** A comment without a head above it: who wrote it, and when. */
const isSigned = (lines: readonly SeenLine[], i: number): boolean =>
  isNick(lines[i]!.text, lines[i]!.zone) && WHEN.test(lines[i + 1]?.text.trim() ?? '');

/** The end of readers' comments, each with who wrote it, when, what, and the buttons below it. */
function endOfComments(lines: readonly SeenLine[], out: Out, head: number | undefined, from: number, { told }: Asked): number {
  const text = (k: number): string => lines[k]?.text.trim() ?? '';
  const isButton = (k: number): boolean => ANSWER.test(text(k));
  let at = from;
  if (head !== undefined) for (at++; at < lines.length && out[at] && lines[at]!.line.sure && !isButton(at); ) at++;
  for (let end = from; ; end = at) {
    const { zone } = lines[at] ?? {};
    if (!zone || zone.words > NICK_WORDS || zone.words === 0 || told(at) || isButton(at)) return end;
    if (zone.end === 'stop' && !INITIAL.test(text(at))) return end;
    at++;
    while (at < lines.length && WHEN.test(text(at))) at++;
    const said = at;
    while (at < lines.length && at - said < COMMENT && !isButton(at) && !isRow(lines[at]!.line)) at++;
    if (at === said || !isButton(at)) return end;
    while (isButton(at)) at++;
  }
}

const PLAYER_HEAD =
  /^(?:(?:\p{L}+ ){0,2}(?:\p{L}+-)?podcasts?(?: [„"»].{2,60}| zum thema)?|(?:jetzt |hier )?(?:als podcast )?(?:an)?hören|als podcast)[:!]?$/iu;
const SERVICES =
  /^(?:(?:auf|bei|via|zu) )?(?:spotify|deezer|apple podcasts?|apple music|google podcasts?|amazon music|youtube(?: music)?|audible|podimo|rtl\+|ard[- ]audiothek|audiothek|soundcloud|castbox|overcast|pocket casts|tunein|rss(?:-feed)?)$/iu;
const HEARS =
  /^(?:(?:jetzt |hier )?(?:hören|höre|abonnieren|abonniere|folgen)(?!\p{L})|(?:sie|du) (?:können|kannst|hören|hörst)(?!\p{L}))/iu;

/** The end of what a podcast's head opens: a call to listen, and services to choose from. */
function endOfPlayer(lines: readonly SeenLine[], head: number, { isHeadline, told }: Asked): number {
  const text = (k: number): string => lines[k]?.text.trim() ?? '';
  let at = head + 1;
  const opens = (k: number): boolean => !isHeadline(k) && !SERVICES.test(text(k)) && (!told(k) || speaks(lines[k]!));
  while (at - head <= 3 && at < lines.length && opens(at)) at++;
  const from = at;
  while (SERVICES.test(text(at))) at++;
  return at - from >= LIST ? at : head;
}

/** „Überall, wo es Podcasts gibt.“ */
const CASTS = /^.{0,40}(?<!\p{L})podcasts?(?!\p{L}).{0,30}$/iu;
/** A call to listen, or a word to the reader. */
const speaks = ({ text, statement, attributed, line }: SeenLine): boolean =>
  !attributed && (CASTS.test(text) || (!statement && (HEARS.test(text.trim()) || feature(line, 'addressShare') > 0)));

const KEYWORDS_HEAD = /^(?:themen|schlagw(?:ö|o)rte(?:r)?|stichw(?:ö|o)rte(?:r)?|tags|keywords|mehr zu den themen)\s?:?$/iu;
const TOPICS = /themen/iu;
export const KEYWORD_WORDS = 3;
const MOST_KEYWORDS = 14;
/** One of so many key words at least stands in the article. */
const KNOWN_SHARE = 3;

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
  // An agenda has the same build: but for heads that only a page has, nothing that tells anything comes below.
  if (!out[head] || TOPICS.test(lines[head]!.text)) for (let k = at; k < lines.length; k++) if (told(k) && !out[k]) return head;
  const words = lines.slice(head + 1, at).filter(({ text }) => {
    const word = text.trim().split(/\s+/u).at(-1)!;
    return known().linesWith(word, head, at) > 0;
  });
  return words.length * KNOWN_SHARE >= at - head - 1 ? at : head;
}

/** „Themen: Leerstand, Genossenschaft, Rathaus“ */
const KEYWORDS_LINE = /^(?:themen|schlagw(?:ö|o)rte(?:r)?|stichw(?:ö|o)rte(?:r)?|tags|keywords|mehr zu)\s?: ?(\S.*)$/iu;
/** What an agenda is told beside. */
const MEETING =
  /(?<!\p{L})(?:\p{L}*sitzung|\p{L}*tagung|tagesordnung|\p{L}*konferenz|(?:info|eltern|bürger|themen|lese)-?abend|\p{L}*vortr(?:ag|äge)|vortragsreihe|\p{L}*gespräch|\p{L}*diskussion|\p{L}*debatte|\p{L}*messe|\p{L}*kurs|\p{L}*seminar|workshop|programm|themen?)(?!\p{L})/iu;
/** Fewest key words of a line between paragraphs. */
const KEYWORDS = 3;

/**
 * A line of key words, each of which the article speaks of in other lines: three at least between its paragraphs, two below them. An agenda names what
 * is still to be spoken of, and stands beside the meeting.
 */
function isKeywords(lines: readonly SeenLine[], out: Out, at: number, below: boolean, known: () => Ties): boolean {
  const words = KEYWORDS_LINE.exec(lines[at]!.text.trim())?.[1]?.split(/\s?[,|·•;/]\s?/u) ?? [];
  if (words.length < (below ? KEYWORDS : LIST) || words.length > MOST_KEYWORDS) return false;
  if ([at - 1, at + 1].some((k) => lines[k] !== undefined && !out[k] && MEETING.test(lines[k]!.text))) return false;
  return words.every((word) => {
    const last = word.trim().split(/\s+/u);
    return last.length <= KEYWORD_WORDS && /^\p{Lu}/u.test(last.at(-1)!) && known().linesWith(last.at(-1)!, at, at + 1) > 0;
  });
}
