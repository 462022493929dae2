import type { Company } from './company.ts';
import { SEAM } from './dom/blocks.ts';
import { isHeading, isWithin, type PageElement, signatureOf } from './dom/element.ts';
import { HOUSE_NAME, namedBy } from './headings.ts';
import { ALL_LINKED, isTold, keyOf, type Placed, type Structure } from './structure.ts';

/** Largest box, in blocks, and the longest line of it that is looked at, in UTF-16 units. */
const BOX = 8;
const LINE = 110;
/** How much such a box tells at most, in sentences of their own and letters; less where it is made like the article's paragraphs. */
const TOLD = { blocks: 2, letters: 260 } as const;
const TOLD_ALIKE = { blocks: 1, letters: 130 } as const;
/** What is no box by itself: rows of data, items, paragraphs. */
const NO_BOX = new Set([
  'p',
  'li',
  'ul',
  'ol',
  'dl',
  'tr',
  'tbody',
  'thead',
  'table',
  'blockquote',
  'article',
  'main',
  'body',
  'html',
  '#root',
]);
/** Most words of a line that asks to do something. */
const ASKED_WORDS = 6;

/** What a line of a box says: what it offers, a second mark of the same, and what readers are asked to do. */
interface Offer {
  readonly is: RegExp;
  readonly also: RegExp;
  readonly asks: RegExp;
}

const asks = (...actions: readonly string[]): RegExp =>
  new RegExp(`^(?:(?:jetzt|hier|gleich|direkt|einfach|kostenlos|gratis) ){0,3}(?:${actions.join('|')})[\\s*!.»›→>]{0,4}$`, 'iu');
const PRICE = String.raw`(?:(?:preis|ab|nur|statt|uvp|für)[:.]? ){0,3}(?:€ ?)?\p{Nd}{1,3}(?:\.?\p{Nd}{3})?(?:,(?:\p{Nd}{2}|[-–]{1,2}))? ?(?:€|euro(?!\p{L})|(?<=€ ?\p{Nd}{1,3},\p{Nd}{2}))(?: statt .{1,20})?\*?$`;
/** "01:47", "2:12 Min.", "28 Minuten": with a unit or in two figures. */
const DURATION = String.raw`(?:(?:dauer|länge|laufzeit):? )?(?:\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?: ?(?:min|std|h)(?:\.|uten)?)?|\p{Nd}{1,3} ?(?:min\.?|minuten|sek\.?|sekunden))$`;

const OFFERS: readonly Offer[] = [
  {
    is: new RegExp(`^${PRICE}`, 'iu'),
    also: /^(?:(?:unsere?|meine?|die|der|das) )?(?:kauf-?|produkt-?|shopping-?|redaktions-?|lese(?:r|r-)?|buch-?)?(?:empfehlung(?:en)?|tipps?)(?: (?:der redaktion|des tages|für sie))?:?$|^(?:produkt|angebot|deal|schnäppchen|buch) (?:des tages|der woche|des monats)|^bestseller(?!\p{L})|^(?:anzeige|werbung|affiliate-?link)$/iu,
    asks: asks(
      'zum (?:angebot|produkt|deal|händler|preisvergleich|(?:online-?)?shop)',
      '(?:bei|auf) .{3,24} (?:kaufen|ansehen|bestellen)',
      'kaufen',
      'bestellen',
      'shoppen',
      'sichern',
      'angebot (?:ansehen|sichern)',
      'preis prüfen',
      'in den warenkorb',
    ),
  },
  {
    is: /^(?:(?:im|das|zum|unser|mehr im) )?videos?(?::.{0,90}| zum (?:thema|artikel))?$/iu,
    also: new RegExp(`^${DURATION}`, 'iu'),
    asks: asks(
      '(?:video |film |beitrag )?(?:abspielen|starten|ansehen|anschauen|wiedergeben)',
      'play',
      'zum video',
      'zur mediathek',
    ),
  },
  {
    is: /(?<!\p{L})podcasts?(?!\p{L})|^audio(?::.{0,90})?$/iu,
    also: new RegExp(`(?:folge|episode) \\p{Nd}{1,4}(?!\\p{L})|neue (?:folge|episode)|^${DURATION}`, 'iu'),
    asks: asks(
      '(?:podcast |folge |audio |beitrag )?(?:rein|an|nach)?hören',
      '(?:podcast )?abonnieren',
      'abspielen',
      'zu[rm] (?:aktuellen |neuesten |neuen )?(?:folge|episode|podcast)',
      'alle (?:folgen|episoden)',
    ),
  },
  {
    is: /newsletter|(?<!\p{L})postfach|per (?:e-?)?mail(?!\p{L})|(?<!\p{L})abonnier(?:e|en|t|st)(?!\p{L})/iu,
    also: /^(?:ihre |deine )?e-?mail-?(?:adresse)?:?\*?$/iu,
    asks: asks(
      '(?:newsletter |brief )?(?:anmelden|abonnieren|eintragen|bestellen|registrieren|abschicken|absenden)',
      'zur anmeldung',
      'zum newsletter',
    ),
  },
  {
    is: /^(?:die |unsere )?(?:bilder|foto)(?:galerie|strecke|show|serie)n?(?:: .{2,90})?$/iu,
    also: /^(?:alle )?\p{Nd}{1,3} (?:bilder|fotos)$/iu,
    asks: asks(
      '(?:alle )?(?:\\p{Nd}{1,3} )?(?:bilder|fotos) (?:ansehen|anschauen|anzeigen|zeigen)',
      '(?:zur |(?=.*(?:öffnen|ansehen|starten)))(?:bilder|foto)?(?:galerie|strecke)(?: (?:öffnen|ansehen|anschauen|starten))?',
    ),
  },
  {
    is: /^(?:(?:kostenlose[sr]?|gratis|unser|neues|zum) )?(?:white-?paper|e-?book|checkliste|leitfaden|web(?:inar|cast)|fach(?:tagung|kongress|buch)|kongress|konferenz|event|seminar|veranstaltung)(?:-(?:tipp|hinweis))?s?(?:: .{2,90}| zum thema)?$/iu,
    also: /^(?:laden sie|lade|sichern sie|holen sie|jetzt) .{0,80}(?:herunter|download|kostenlos|gratis)/iu,
    asks: asks(
      '(?:zum )?(?:white-?paper|e-?book|pdf|leitfaden|checkliste)?[ -]?(?:download|herunterladen|downloaden)',
      'zu[mr] (?:white-?paper|e-?book|webinar|event|veranstaltung|konferenz|kongress|anmeldung|programm)',
      '(?:anmelden|registrieren|teilnehmen|platz sichern|tickets? (?:sichern|kaufen))',
    ),
  },
  {
    is: /^(?:aktuelle |unsere )?(?:prospekte?|angebote|gutscheine?|rabattcodes?)$/iu,
    also: /^(?:angebote?|prospekte?|rabatte?|\p{Nd}{1,2} ?%) .{2,80}gültig (?:bis|ab|von)(?!\p{L})/iu,
    asks: asks('(?:zu(?:m|r|n|den) )?(?:prospekte?n?|angeboten?|gutscheine?n?)(?: (?:blättern|ansehen))?', '(?:jetzt )?blättern'),
  },
  {
    is: /(?<!\p{L})(?:\p{L}{2,20}-)?app(?!\p{L})/iu,
    also: /(?<!\p{L})(?:iphone|ios|android|push-\p{L}{5,14}|app ?store|google play)(?!\p{L})/iu,
    asks: asks(
      '(?:die |unsere )?(?:app )?(?:laden|herunterladen|installieren|downloaden|download|holen)',
      'zu[rm] (?:app|download)',
      '(?:im )?(?:app ?store|google play(?: store)?)',
    ),
  },
];

/** Over what a house says of itself. */
const OURSELVES = /^über (?:uns|die(?:se)? redaktion|diesen blog|dieses portal)$/iu;
const ABOUT = /^über (?:(?:den|die|das|unsere?n?) )?(?<name>\S.{2,40})$/iu;
/** So many letters of prose stand above that. */
const ABOVE = 60;

/** Whether a line names a house: as the page's head does, or by the last word of papers' names. */
function isOfHouse(text: string, houses: ReadonlySet<string>): boolean {
  if (OURSELVES.test(text)) return true;
  const name = ABOUT.exec(text)?.groups?.name;
  return name !== undefined && (houses.has(keyOf(name)) || (!name.includes(' ') && HOUSE_NAME.test(name)));
}

const isShort = (b: Placed): boolean => b.text.length <= LINE;
const isAsked = (b: Placed, { asks: asked }: Offer): boolean =>
  b.words <= ASKED_WORDS && (b.ends < 1 || b.density > ALL_LINKED) && asked.test(b.text);

/** Whether lines say together that they are an offer: what it is and what to do, or by two marks; no line counts twice. */
function isOffered(lines: readonly Placed[], offer: Offer): boolean {
  const is = lines.filter((b) => isShort(b) && offer.is.test(b.text));
  const also = lines.filter((b) => isShort(b) && offer.also.test(b.text));
  const asked = lines.filter((b) => isAsked(b, offer));
  const isTwo = (a: readonly Placed[], b: readonly Placed[]): boolean => a.some((x) => b.some((y) => x !== y));
  // Who asks for nothing heads the box with what it is: questions and answers name it as well.
  const isHead = (b: Placed): boolean => b === lines[0] && b.ends < 1;
  return isTwo(is.filter(isHead), also) || isTwo(is, also.filter(isHead)) || isTwo(is, asked) || isTwo(also, asked);
}

/** Over the title of something to see or to hear, and nothing else: the box has no more. */
const SHOWN =
  /^(?:(?:im|das|zum|unser|mehr im) )?(?:videos?|podcasts?|audio|(?:bilder|foto)(?:galerie|strecke))(?: zum (?:thema|artikel))?:?$/iu;
/** Most lines of such a box. */
const SHOWN_LINES = 3;
const isShown = (lines: readonly Placed[]): boolean =>
  lines.length > 1 && lines.length <= SHOWN_LINES && SHOWN.test(lines[0]!.text) && lines.every((b) => b.ends < 1 && isShort(b));

/** Whether a line has a mark of any offer. */
const isMark = (b: Placed): boolean =>
  isShort(b) && !isTold(b) && OFFERS.some((o) => isAsked(b, o) || o.is.test(b.text) || o.also.test(b.text));

/** What a box offers, as an index of `OFFERS`, or that it speaks of the house; undefined for what is no such box. */
function offerOf(
  lines: readonly Placed[],
  company: readonly (Company | undefined)[],
  houses: ReadonlySet<string>,
  above: Float64Array,
): number | undefined {
  const [head] = lines;
  const told = lines.filter(isTold);
  const letters = told.reduce((sum, b) => sum + b.letters, 0);
  const most = told.some((b) => company[b.index] === 'among') ? TOLD_ALIKE : TOLD;
  if (!head || told.length > most.blocks || letters > most.letters || lines.some((b) => isWithin(b.element, 'h1')))
    return undefined;
  if (!isTold(head) && above[head.index]! >= ABOVE && isOfHouse(head.text, houses)) return OFFERS.length;
  const offer = isShown(lines) ? OFFERS.length : OFFERS.findIndex((o) => isOffered(lines, o));
  return offer < 0 ? undefined : offer;
}

/** Whether one line is such a box: its pieces, which the page's styles alone set apart, are its lines. */
function isBoxOfPieces(block: Placed): boolean {
  const { pieces, element, ends } = block;
  if (pieces === undefined || ends === 1 || !isShort(block) || NO_BOX.has(element.tag) || isHeading(element)) return false;
  const lines = pieces.split(SEAM).map((text): Placed => ({ ...block, text, words: text.split(' ').length, ends: 0 }));
  return lines.length > 1 && OFFERS.some((o) => isOffered(lines, o));
}

/** So many boxes of one sort that each tell something are what the article is about: programmes or books that it names one by one. */
const NAMED = 3;

/** Where else a house tells of it: on which programme and when. A time of day or a word of the trade has to stand with it. */
const BROADCAST =
  /^(?:die )?(?:sendung|sendetermin|sendehinweis|dieses thema im programm)\s?: ?.{2,100}$|^mehr (?:dazu|zum thema|darüber)[,:]? (?:(?:sehen|hören|erfahren) sie |gibt es )?(?:auch )?(?:heute|morgen|am \p{L}{2,8}tag|am mittwoch|um \p{Nd}|in (?:der|unserer) sendung|im (?:radio|fernsehen|programm)).{2,110}$|^über dieses thema bericht(?:et|en|ete|eten) .{3,110}$/iu;
const ON_AIR =
  /\p{Nd} ?uhr|\p{Nd}[.:]\p{Nd}{2}|\p{L}(?:journal|magazin|schau|nachrichten|radio)(?!\p{L})|(?<!\p{L})(?:radio|fernsehen|tv|programm|mediathek|tagesthemen|nachrichten|sendung)(?!\p{L})/iu;
/** The same as a row of programme, day and time, or as the source of the text. */
const AIRED =
  /^\S.{1,50} \| (?:\p{L}{2,10},? )?\p{Nd}{1,2}\. ?(?:\p{Nd}{1,2}\.|\p{L}{3,9}) ?\p{Nd}{0,4} \| (?:ab )?\p{Nd}{1,2}[:.]\p{Nd}{2}(?: uhr)?$|^quelle: .{2,60}\p{Nd}{1,2}[:.]\p{Nd}{2} uhr$/iu;
/** The same where a station's name opens it: "Radio Nord, Am Mittag, 3. Mai 2026, 12:30 Uhr". */
const STATION =
  /^(?:(?:\p{L}{2,20}[- ])?(?:radio|fernsehen|tv)|deutschlandfunk|dlf|ard|zdf|ndr|wdr|mdr|swr|rbb|hr|sr|br|orf|srf|ö[13]|arte|3sat)(?!\p{L})[^!?"„»]{0,70}[,|·–-] (?:\p{L}{2,10}, )?\p{Nd}{1,2}\. ?(?:\p{Nd}{1,2}\.|\p{L}{3,9}) ?\p{Nd}{0,4}(?:,| \|| ·| –| -| um)? (?:ab |um )?\p{Nd}{1,2}[:.]\p{Nd}{2}(?: uhr)?$/iu;
/** What may be bet on, with a quota, and from which age on. */
const BET =
  /^(?=.*(?:sportwett|wett-?(?:tipp|quote|anbieter|bonus|schein)|glücksspiel))(?=.*(?:(?<!\p{Nd})18 ?\+|quoten?:? \p{Nd}{1,2}[.,]\p{Nd}{2}(?!\p{Nd})))/iu;
const LONGEST_LINE = 160;
/** What such lines begin with, or hold. */
const QUICK = /^(?:die s|s|d|mehr |über |quelle: )| \| /iu;
const isAired = (text: string): boolean => QUICK.test(text) && ((BROADCAST.test(text) && ON_AIR.test(text)) || AIRED.test(text));
/** Whether a line says where else the house tells of it, or what to bet on. */
export const isHouseLine = ({ text, element, ends }: Placed): boolean =>
  text.length <= LONGEST_LINE &&
  !isHeading(element) &&
  !/["„“»«]/u.test(text) &&
  (isAired(text) || STATION.test(text) || (ends < 1 && BET.test(text)));

/** Over the links to what an article is filed under. */
const FILED =
  /^(?:themen|schlag(?:wörter|worte)|stich(?:wörter|worte)|tags)(?: (?:in|zu) diesem \p{L}{4,10}| (?:des|zum) (?:artikels?|beitrags?))?:?$/iu;

/** Over links to other articles, by its wording. */
const isLabel = ({ line, ends, words, density, element }: Placed): boolean =>
  line.own?.category === 'related-link' && ends < 1 && words <= ASKED_WORDS && density === 0 && !isHeading(element);

/**
 * Boxes of a house that say by their wordings that they offer something to buy, to see, to hear or to subscribe to, or that speak of the house itself:
 * a few lines in an element of their own. What tells more than a box does is the article's. Linear.
 */
export function houseBoxesOf(structure: Structure, company: readonly (Company | undefined)[]): ReadonlySet<number> {
  const { blocks, mainPath, metadata } = structure;
  const found = new Set<number>();
  const { houses } = namedBy(metadata);
  const boxes = new Map<PageElement, Placed[]>();
  const isBox = (e: PageElement): boolean => e.blocks > 1 && e.blocks <= BOX && !mainPath.has(e) && !NO_BOX.has(e.tag);
  for (const block of blocks) {
    if (block.hidden) continue;
    for (let e: PageElement | undefined = block.element; e && e.blocks <= BOX; e = e.parent) {
      if (!isBox(e)) continue;
      const own = boxes.get(e);
      if (own) own.push(block);
      else boxes.set(e, [block]);
    }
  }
  const above = new Float64Array(blocks.length + 1);
  for (const { index, prose } of blocks) above[index + 1] = above[index]! + prose;
  for (const block of blocks) if (!block.hidden && isBoxOfPieces(block)) found.add(block.index);
  for (const { index, text } of blocks)
    if ((FILED.test(text) || isLabel(blocks[index]!)) && (blocks[index + 1]?.density ?? 0) > ALL_LINKED) found.add(index);
  const sorts = new Map<string, Placed[][]>();
  // From the inside out: what stands around a box is one only if it adds nothing but more of its marks.
  for (const [box, lines] of [...boxes].sort(([a], [b]) => b.depth - a.depth)) {
    const rest = lines.filter((b) => !found.has(b.index));
    if (rest.length < lines.length) {
      if (rest.every(isMark)) for (const { index } of rest) found.add(index);
      continue;
    }
    const offer = offerOf(lines, company, houses, above);
    if (offer === undefined) continue;
    for (const { index } of lines) found.add(index);
    const sort = `${offer} ${signatureOf(box)}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), lines]);
  }
  for (const same of sorts.values())
    if (same.length >= NAMED && same.every((lines) => lines.some(isTold)))
      for (const lines of same) for (const { index } of lines) found.delete(index);
  return found;
}
