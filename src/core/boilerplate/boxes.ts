import type { BoxKind } from './decide.ts';
import { isRow } from './line.ts';
import type { SeenLine } from './seen-line.ts';

/** So many lines stand between a box's head and its button, and so many words in one of them. */
const MOST_BETWEEN = 6;
const LINE_WORDS = 18;
/** A line that closes a box right below its head says so much. */
const END_WORDS = 4;
/** A head has no more words than these. */
const HEAD_WORDS = 6;

/** What is on offer in a box: by the head that names it and the button that closes it, each a line of its own (newsroom usage). */
interface Box {
  readonly evidence: BoxKind;
  readonly head: RegExp;
  readonly button: RegExp;
  /** A line that says as much as a button, and may be all there is below the head. */
  readonly end?: RegExp;
}

const MEDIA_HEAD =
  /^(?:(?:im )?video|(?:im )?audio|podcast|\p{L}+-podcast|der podcast|(?:neue )?folge|hörprobe|trailer|mediathek|livestream)$/iu;
const MEDIA_BUTTON =
  /^(?:(?:jetzt|hier|video|audio|podcast|folge|zur|in der|zum) )*(?:abspielen|an(?:hören|sehen|schauen)|hören|sehen|reinhören|starten|mediathek|audiothek|playlist|podcast)\s?[»›→▶!]?$/iu;
/** What tells how long it lasts, or that it is to be heard. */
const MEDIA_END =
  /^(?:dauer:? ?)?(?:\p{Nd}{1,3}:\p{Nd}{2}|\p{Nd}{1,3})(?: ?(?:min(?:uten)?\.?|std\.?|uhr))?$|^.{3,60}(?<!\p{L})(?:zum (?:an)?hören|im podcast|als podcast)[.!]?$|^(?:jetzt |hier )?(?:hören|sehen|schauen) sie (?:jetzt|hier) .{5,80}$/iu;
const APP_HEAD = /^(?:(?:die|unsere|unser|holen sie sich die|jetzt|gratis|kostenlos|neu:?) )*(?:\p{L}+-)?app(?: .{1,40})?$/iu;
const APP_BUTTON =
  /^(?:(?:im |bei |jetzt (?:im|bei) )?(?:app ?store|google play(?: store)?|play ?store)|(?:jetzt |hier |app |gratis |kostenlos )*(?:herunterladen|laden|installieren|runterladen|downloaden))\s?[»›→!]?$/iu;
const APP_END = /^(?=.{0,120}(?<!\p{L})app ?store(?!\p{L}))(?=.{0,120}(?<!\p{L})google play(?!\p{L})).{10,140}$/iu;
const LETTER_HEAD = /^(?:(?:unser|der|unsere|die|kostenloser|neu:?) )*(?:\p{L}+-)?(?:newsletter|briefing)(?: .{1,40})?$/iu;
const LETTER_END = /^.{10,120}(?<!\p{L})(?:im|ins|in ihr(?:em)?) (?:e-?mail-?)?postfach[.!]?$/iu;
const LETTER_BUTTON =
  /^(?:(?:jetzt|hier|kostenlos|newsletter|gratis|zum|zur) )*(?:anmelden|abonnieren|bestellen|eintragen|registrieren|absenden|anmeldung|newsletter)\s?[»›→!]?$/iu;
const SHOP_HEAD =
  /^(?:anzeige|werbung|advertorial|produkttest|(?:preis)?vergleich|gesponsert|unsere? (?:kauf)?(?:empfehlung|tipp)(?:en|s)?|(?:kauf|produkt|shopping|buch)-?(?:empfehlung|tipp)(?:en|s)?|angebot(?: des tages)?|aus unserem shop|shop)$/iu;
const SHOP_BUTTON =
  /^(?:(?:jetzt|hier|direkt) )?(?:(?:zum|zur|beim|bei|im) (?:angebot|shop|händler|produkt|deal|anbieter|buch|amazon|ebay|otto|thalia)(?: \p{L}+)?|preis prüfen|(?:jetzt )?(?:kaufen|bestellen|sichern|entdecken|shoppen))\s?[*»›→!]{0,2}$/iu;
const POLL_HEAD = /^(?:umfrage|abstimmung|ihre meinung|quiz|stimmen sie ab|machen sie mit)[:!]?$/iu;
const POLL_BUTTON =
  /^(?:(?:jetzt|hier|zur|zum|zu den|das) )*(?:abstimmen|ergebnis(?:se)?(?: anzeigen)?|mitmachen|teilnehmen|quiz|starten|umfrage)\s?[»›→!]?$/iu;
const PAY_HEAD =
  /^(?:(?:jetzt )?weiterlesen mit .{1,40}|(?:jetzt )?(?:\p{L}+[-+ ]?)?(?:abo|plus|premium|digital)(?:-(?:abo|zugang))?(?: testen)?|(?:testen|lesen) sie (?!(?:auch|dazu|hierzu|mehr|außerdem|zum thema)(?!\p{L})).{1,50})$/iu;
const PAY_BUTTON =
  /^(?:(?:jetzt|hier|gratis|kostenlos|einen monat|zum|zur) )*(?:testen|abonnieren|freischalten|weiterlesen|angebot|probeabo|registrieren)\s?[»›→!]?$/iu;

const BOXES: readonly Box[] = [
  { evidence: 'media', head: MEDIA_HEAD, button: MEDIA_BUTTON, end: MEDIA_END },
  { evidence: 'app', head: APP_HEAD, button: APP_BUTTON, end: APP_END },
  { evidence: 'letter', head: LETTER_HEAD, button: LETTER_BUTTON, end: LETTER_END },
  { evidence: 'shop', head: SHOP_HEAD, button: SHOP_BUTTON },
  { evidence: 'poll', head: POLL_HEAD, button: POLL_BUTTON },
  { evidence: 'pay', head: PAY_HEAD, button: PAY_BUTTON },
];

/** What is asked of the article. */
interface Asked {
  readonly told: (i: number) => boolean;
  readonly isHeadline: (i: number) => boolean;
  /** Whether line `i` carries a name, a thing or a figure of what the article tells outside of `from` … `to`. */
  readonly ties: (i: number, from: number, to: number) => boolean;
}

/**
 * The box that begins with line `head`, and where it ends (half open): a head that names what is on offer, at least one line that says more, and
 * the buttons below them. All lines are short, none quotes somebody, and no sentence among them tells of what the article tells.
 */
export function boxAt(
  lines: readonly SeenLine[],
  head: number,
  { told, isHeadline, ties }: Asked,
): { readonly end: number; readonly evidence: BoxKind } | undefined {
  const { zone, text, attributed } = lines[head]!;
  if (zone.words === 0 || zone.words > HEAD_WORDS || zone.end === 'stop' || attributed || told(head)) return undefined;
  const plain = text.trim();
  for (const { evidence, head: names, button, end } of BOXES) {
    if (!names.test(plain)) continue;
    const says = (k: number, what: RegExp | undefined): boolean => k < lines.length && what?.test(lines[k]!.text.trim()) === true;
    const isEnd = (k: number): boolean => says(k, end) && lines[k]!.zone.words >= END_WORDS && belongs(k);
    const isButton = (k: number): boolean => says(k, button) || (says(k, end) && belongs(k));
    const belongs = (k: number): boolean => {
      const line = lines[k]!;
      if (line.zone.words > LINE_WORDS || line.attributed || isHeadline(k) || isRow(line.line)) return false;
      return !told(k) || !ties(k, head, k + 1);
    };
    let at = head + 1;
    while (at < lines.length && at - head <= MOST_BETWEEN && !isButton(at) && belongs(at)) at++;
    if (!isButton(at) || (at - head < 2 && !isEnd(at))) continue;
    while (isButton(at)) at++;
    return { end: at, evidence };
  }
  return undefined;
}
