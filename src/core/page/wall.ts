import { closest, type PageElement } from './dom/element.ts';
import { ALL_LINKED, LINKED, type Placed, type Structure } from './structure.ts';

/** A text's end where readers have to pay: the page says so below the last paragraph, and the article is short. In letters, and in blocks. */
const TEASER = 1800;
const BELOW = 12;
/** What data call paid ends at a wall where there is less of it, in letters: the whole may be there for whoever saved the page. */
const PAID_TEASER = 700;

/** What a paywall says of the text itself; an offer alone ("Jetzt Abo abschließen") stands below free articles as well. */
const WALL =
  /weiter ?(?:zu)?lesen|(?:exklusiv|nur|ausschließlich) für (?:unsere )?(?:\p{L}{1,20}[- ])?(?:abonnent|mitglied|leser|kund)|(?<!\p{L})lesen sie|artikel|inhalt|zugang|zugriff|freischalt|alle(?:s)? lesen|(?<!\p{L})plus[- ]?(?:paket|abo|zugang)/iu;
/** Wordings that say it for themselves. */
const SAYS_WALL =
  /(?:artikel|beitrag|text|inhalt) (?:ist|steht) (?:exklusiv|nur|ausschließlich) |(?:angemeldet|eingeloggt|registriert) weiter ?lesen|(?:registrieren|anmelden|einloggen|abonnieren|abo|paket|testen) (?:und|um) (?:\p{L}{1,20} ){0,2}weiter ?(?:zu)?lesen|(?:diesen|den ganzen|den vollständigen) (?:artikel|text|beitrag) (?:\p{L}{1,20} ){0,3}mit (?:unserem|einem|dem) |(?:wollen|möchten) (?:sie|du) (?:den|diesen) (?:ganzen |vollständigen )?(?:artikel|text|beitrag) (?:weiter ?)?lesen\?|^sie (?:wollen|möchten) (?:den|diesen) (?:artikel|text|beitrag) weiter ?lesen\?|registrieren sie sich .{0,60}um weiter ?(?:zu)?lesen/iu;

/** Words of walls by what they say: what is read, that it is all of it, who may, that others may not, what one has to do. */
const words = (...alternatives: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})`, 'iu');
const READ = words(
  'artikels?',
  'texte?s?',
  'beitrags?',
  'beiträge',
  'inhalte?s?',
  'reportage',
  'geschichte',
  'interview',
  'bericht(?!e?t)',
);
const WHOLE = words(
  'ganzen?',
  'vollständigen?',
  'kompletten?',
  'gesamten?',
  'weitere[nr]?',
  'restlichen?',
  'zu ende lesen',
  'weiter ?(?:zu)?lesen',
);
const READERS = words(
  'abonnent',
  'abonnements?',
  '\\p{L}{0,12}-?abos?(?!\\p{L})',
  'mitglied',
  'registrierte',
  'angemeldete',
  'eingeloggte',
  'plus-',
  'premium',
  'digital',
  'kundinnen',
  'kunden',
);
const RESERVED = words(
  'vorbehalten',
  '(?:exklusiv|nur|ausschließlich) (?:für|mit|als|im|in unserer)',
  'freischalten',
  'freigeschaltet',
  'gesperrt',
  'kostenpflichtig',
  'benötigen',
  'brauchen',
);
const ASKED = words(
  'anmelden',
  'einloggen',
  'registrieren',
  'abonnieren',
  'freischalten',
  'testen',
  'angebot',
  'abo(?:s|nnement)?(?!\\p{L})',
  'kaufen',
  'zugang',
  'weiter ?lesen',
  'login',
  'mitglied werden',
  'probe',
);
/** That a sample ends here, or how much is still to come. */
const SAMPLE =
  /(?<!\p{L})(?:ende|schluss) der (?:kostenlosen )?(?:lese|text)probe|(?<!\p{L})noch (?:etwa |rund )?\p{Nd}{1,3} ?(?:%|prozent) (?:(?:dieses|des|vom) (?:artikels?|texte?s?|beitrags?|berichts?|interviews)|übrig|zu lesen|bis zum (?:ende|schluss))|^noch \p{Nd}{1,3} ?%$|(?:sie haben|du hast) (?:erst |etwa |rund )?\p{Nd}{1,2} ?(?:%|prozent) (?:\p{L}{1,12} ){0,2}gelesen|(?:weiter geht es|geht es|lesen sie|liest du) (?:hier )?(?:nur|exklusiv|ausschließlich) (?:mit|im|für) .{1,40}|(?:wollen|möchten|willst|möchtest) (?:sie |du )?(?:den|diesen|die|das) (?:ganzen |vollständigen )?(?:artikel|text|beitrag|geschichte|interview) (?:zu ende |weiter ?|ganz |vollständig )lesen/iu;
/** What may be done with a free article, and that it is free. */
const OF_OTHERS =
  /kommentier|kommentar|diskut|bewert|merk(?:en|liste)|teilen|speicher|vorlesen|anhören|druck|newsletter|korrektur|fehler/iu;
const FREE =
  /(?:ist|sind|bleibt|bleiben|steht|stehen) .{0,40}(?:kostenlos|kostenfrei|gratis|frei zugänglich|frei lesbar|ohne (?:paywall|bezahlschranke))|(?:keine|ohne) (?:paywall|bezahlschranke)|für alle (?:frei|zugänglich|lesbar)/iu;

/** Longest line that is read for such words, in letters. */
const LINE = 200;
function isReserved({ text, letters, density, line }: Placed): boolean {
  if (letters > LINE || density > LINKED || line.own?.category === 'newsletter' || OF_OTHERS.test(text) || FREE.test(text))
    return false;
  if (SAMPLE.test(text)) return true;
  if (!READ.test(text)) return false;
  return (
    (RESERVED.test(text) && (READERS.test(text) || WHOLE.test(text))) ||
    (WHOLE.test(text) && READERS.test(text)) ||
    ISSUE.test(text)
  );
}
/** The whole of it stands in print. */
const ISSUE =
  /(?:ganzen|vollständigen|kompletten|gesamten) (?:artikel|text|beitrag|bericht) .{0,30}(?:ausgabe|heft|e-paper|epaper)(?!\p{L})/iu;

/** Longest line of the kind that may stand as the article's last, in UTF-16 units. */
const LAST_LINE = 90;
const isSample = ({ text }: Placed): boolean => text.length <= LAST_LINE && (SAMPLE.test(text) || ISSUE.test(text));

/** Names of the boxes that houses put over what has to be paid for. */
const BOX =
  /pay ?wall|reg ?wall|abo ?wall|piano|lock(?:ed|er)|metered|gated|bezahlschranke|premium (?:box|teaser|barrier|layer|overlay|hint|wall)|(?:plus|abo|subscription) (?:barrier|wall|gate|lock|layer)/;
/** The same where nothing else is called so. */
const WALL_BOX = /(?:pay|reg|abo) ?wall|bezahlschranke/;
/** Largest share of the page's prose in such a box: what holds more is the article. */
const WALL_SHARE = 0.2;
/** Whether a line stands in a box that is called a wall and holds little. */
export function isInWall({ element }: Placed, { root, mainPath }: Structure): boolean {
  return (
    closest(
      element,
      (e) => WALL_BOX.test(e.names) && !mainPath.has(e) && e.prose <= WALL_SHARE * root.prose && e.tag !== 'body',
    ) !== undefined
  );
}
/** How far up from a line such a box is looked for. */
const UP = 4;
function isInBox(block: Placed): boolean {
  let up = 0;
  const isBox = (e: PageElement): boolean => up++ < UP && BOX.test(e.names);
  return !FREE.test(block.text) && ASKED.test(block.text) && closest(block.element, isBox) !== undefined;
}

const isWall = (block: Placed): boolean => {
  const { line, text, letters, density, words: count } = block;
  if (density > ALL_LINKED && count <= 3) return false;
  return (
    (line.own?.category === 'paywall' && line.own.weight >= 12 && WALL.test(text) && !FREE.test(text)) ||
    (letters < 160 && SAYS_WALL.test(`${text} `))
  );
};

/** Whether a line says what may be read by whom. */
export const saysWall = (block: Placed): boolean => isWall(block) || isReserved(block) || isInBox(block);

/** Whether the text ends where readers have to pay. Boxes that are named so have to stand right below it, with what they ask. */
export function isPaywalled(
  structure: Structure,
  { lastKept, keep }: { readonly lastKept: number; readonly keep: readonly boolean[] },
  kept: readonly Placed[],
): boolean {
  const { blocks, metadata } = structure;
  const letters = kept.reduce((sum, b) => sum + b.letters, 0);
  if (letters > TEASER) return false;
  if (metadata.paid && letters <= PAID_TEASER) return true;
  const below = blocks.slice(Math.max(0, lastKept - 1), lastKept + 1 + BELOW).filter((b) => !b.hidden);
  // The article's own sentences tell of what is reserved as well; its last line may be the wall's.
  return below.some(
    (b) =>
      isWall(b) ||
      (!keep[b.index] && !FREE.test(b.text) && isInWall(b, structure)) ||
      (keep[b.index] ? b.index === lastKept && isSample(b) : isReserved(b) || isInBox(b)),
  );
}
