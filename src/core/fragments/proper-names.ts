import { kindOf, WORD_KIND } from '../entities/word-kinds.ts';
import { NAME } from '../lexicon/gazetteer.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { FUNCTION } from './capital-readings.ts';
import { isCapital, type SentenceView } from './view.ts';
import { NOMINALISED, TITLED } from './words.ts';

/** Names that begin with an article or look like a common word; the word that follows the article. Own list of facts. */
const ARTICLE_NAMES = new Set(
  'haag spiegel zeit welt standard presse linke grünen partei basis ärzte stern heute bild woche post hoek'.split(' '),
);
/** Nouns after which a name follows, with its own capitals. */
const NAMED =
  /(?:magazin|zeitung|zeitschrift|blatt|partei|band|gruppe|film|roman|serie|sendung|stück|oper|musical|album|lied|song|titel|buch|projekt|initiative|verein|bündnis|firma|restaurant|hotel|gasthof|straße|platz|stadt|ort|schiff|programm|reihe|verlag|liste|bewegung|organisation|fraktion|portal|sender|kirche|schule|spiel|show|festival|werk|nummer|stadtteil|ortsteil|bahnhof|seite|dienst|agentur|unternehmen|konzern|hersteller|anbieter|netzwerk|plattform|marke|zentrum|stiftung|gewerkschaft)s?$/u;

/** Small words that a sentence goes on with, or another begins with. */
const NO_SURNAME =
  /^(?:d(?:er|ie|as|e[nms])|eine?[nmrs]?|i[mn]|a[mn]|zu[mr]?|auf|bei|mit|von|vom|nach|vor|über|unter|für|aus|seit|und|oder|aber|denn|sie|er|es|wir|ich|man|nicht|auch|so|da|dann|doch|wie|als|wenn|dass|weil|ob|hat|ist|war|wird)$/u;

/** Whether the word may be the head of a name or a title: after a noun that introduces one, within short quotation marks, or „Den Haag“. */
export function isNamed(view: SentenceView, i: number, doubtful: boolean): boolean {
  const word = view.lower[i]!;
  if (
    /^(?:de[nmr]|di?e|das|el|la|le|los|las|al|am|im|zu[mr]|van|von|vom)$/u.test(word) &&
    ARTICLE_NAMES.has(view.lower[i + 1] ?? '')
  )
    return true;
  if (
    doubtful &&
    NAMED.test(view.lower[i - 1]!) &&
    /^\p{Lu}/u.test(view.tokens[i - 1]!.norm) &&
    view.tags[i + 1] !== undefined &&
    isNameLike(view, i + 1)
  )
    return true;
  if (isWorksTitle(view, i)) return true;
  if (TITLED.has(view.lower[i - 1]!) && isNameLike(view, i - 1) && opensTitle(view, i)) return true;
  if (isAuthorsTitle(view, i) || isAlternative(view, i) || isOldNoun(view, i)) return true;
  // „The Bat“, „Best Of“
  if (/^(?:the|of|le|la|les|el|los)$/u.test(view.lower[i - 1]!)) return true;
  // „Herr Lang“, „bei Frau Wird“, „Parteichef Kurz“, „Roland Lang“
  if (/^(?:herrn?|frau|familie|doktor|professor)$/u.test(view.lower[i - 1]!) && isNameLike(view, i - 1)) return true;
  if (isNameLike(view, i - 1) && isFamilyName(view, i) && (hasRole(view, i - 1) || isFirstName(view, i - 1))) return true;
  // „Olaf Meinen“: behind a first name that is nothing else stands a surname, whatever the word is otherwise.
  if (isNameLike(view, i - 1) && isFirstName(view, i - 1) && !NO_SURNAME.test(word)) return true;
  // Within quotation marks a few words long stands a title.
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const mark = view.tokens[k]!.text;
    if (/^[“”«"]$/u.test(mark) && k < i - 1) return false;
    if (/^[„»‚"“]$/u.test(mark)) return view.tokens.slice(i, i + 8).some((t) => /^[“”«"’‘]$/u.test(t.text));
  }
  return false;
}

/** Nouns of works and media, also in the plural: their titles have articles of their own. */
const WORK =
  /(?:magazin|zeitung|zeitschrift|blatt|band|film|roman|serie|sendung|stück|oper|operette|musical|album|lied|song|buch|reihe|hörspiel|märchen|gedicht|podcast|show|drama|komödie|krimi|thriller|tatort|ausstellung|ballett|erzählung|novelle|trilogie|saga|doku|dokumentation|gemälde|fabel|ballade)(?:e|en|n|s|es|er|ern)?$/u;

/** Whether a noun for works with a capital behind it stands before. */
function hasTitleBefore(view: SentenceView, i: number): boolean {
  for (let k = i - 2; k > 0; k--) if (isCapital(view.tokens[k]) && WORK.test(view.lower[k - 1]!)) return true;
  return false;
}

/**
 * „Die Hörspiele Die drei Spürnasen und …“: behind a noun that names works a title with its article. Where the sentence has a finite verb on both
 * sides of it, two sentences may have run together.
 */
function isWorksTitle(view: SentenceView, i: number): boolean {
  if (!/^(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?)$/u.test(view.lower[i]!)) return false;
  if (!opensTitle(view, i)) return false;
  const behind = WORK.test(view.lower[i - 1]!) && isNameLike(view, i - 1);
  // „die Romane Der Hof und Die Insel“: another title of the same list.
  if (!behind && !(/^(?:und|oder|sowie|,)$/u.test(view.lower[i - 1]!) && hasTitleBefore(view, i))) return false;
  return !(view.finite.some((k) => k < i) && view.finite.some((k) => k > i));
}

/** „Über den Wolken“, „Der letzte Zug“: a function word, and a noun or name before the next mark or verb. */
function opensTitle({ tags }: SentenceView, i: number): boolean {
  if (!/^(?:ART|APPR|APPRART|PPOSAT|PDAT|PIAT|ADV|KOUS|KON)$/u.test(tags[i]!)) return false;
  for (let k = i + 1; k < i + 4; k++) {
    if (/^N[NE]$/u.test(tags[k] ?? '')) return true;
    if (!/^(?:ART|ADJA|PPOSAT|CARD)$/u.test(tags[k] ?? '')) return false;
  }
  return false;
}

/** „Martin Göbel, Die deutsche Flotte (1964)“: behind a name and its comma a title, where the sentence gives a year or volume in brackets. */
function isAuthorsTitle(view: SentenceView, i: number): boolean {
  const { tokens } = view;
  if (tokens[i - 1]?.text !== ',' || i < 3 || !opensTitle(view, i) || !isNameLike(view, i - 2) || !isNameLike(view, i - 3))
    return false;
  return tokens.some((t, k) => t.text === '(' && k > i && tokens.slice(k + 1, k + 6).some((u) => u.kind === 'number'));
}

/** „das Stück Alles oder Nichts“, „Ja oder Nein“: two such words joined, both with capitals. */
const isAlternative = ({ tokens, lower }: SentenceView, i: number): boolean =>
  lower[i - 1] === 'oder' && isCapital(tokens[i - 2]) && /^(?:alles|ja|sein|jetzt)$/u.test(lower[i - 2] ?? '');

/** Nouns that are left in set phrases with „zu“, which may be written with a capital (amtliche Regeln 2024, § 55, E2). */
const OLD_NOUN = /^(?:grunde|gunsten|lande|lasten|leide|mute|nutze|rande|schanden|schulden|stande|tage|ungunsten|wege)$/u;
const isOldNoun = ({ lower }: SentenceView, i: number): boolean => lower[i - 1] === 'zu' && OLD_NOUN.test(lower[i]!);

const BEFORE_TITLE = /^(?:und|oder|sowie|wie|um|\)|produktion|sendung|geschichte|kurzgeschichte|erzählung)$/u;

/** „Bücher wie Die Kunst des Wartens“, „…, Der Turm (1987) oder Im Regen“: a title without marks in a list of such. */
export const mayOpenTitle = (view: SentenceView, i: number): boolean =>
  BEFORE_TITLE.test(view.lower[i - 1]!) && opensTitle(view, i);

/** „das Für und Wider“, „ein wildes Hin und Her“: function words used as nouns, in pairs. */
export function isPair({ tokens, lower, lowerMasks }: SentenceView, i: number): boolean {
  const nominal = (k: number) =>
    isCapital(tokens[k]) && (((lowerMasks[k] ?? 0) & FUNCTION) !== 0 || NOMINALISED.has((lower[k] ?? '').replace(/s$/u, '')));
  return (
    nominal(i) &&
    ((lower[i + 1] === 'und' && nominal(i + 2)) ||
      (lower[i - 1] === 'und' && nominal(i - 2) && !/^[.!?]$/u.test(tokens[i - 3]?.text ?? '.')))
  );
}

/** The gazetteer has the word as a family name. */
const isFamilyName = ({ names }: SentenceView, i: number): boolean => (names[i]! & NAME.last) !== 0;

/** The gazetteer has the word as a first name, and as no ordinary word. */
const isFirstName = ({ names }: SentenceView, i: number): boolean =>
  (names[i]! & NAME.first) !== 0 && (names[i]! & NAME.weak) === 0;

/** A word for somebody's office or trade, by its ending. */
const hasRole = ({ tokens, lower }: SentenceView, i: number): boolean => kindOf(tokens[i]!.norm, lower[i]!) === WORD_KIND.role;

const isNameLike = (view: SentenceView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]!.norm);

/** What may follow the subject of a verb of saying: nothing, or where and when it was said. */
const AFTER_SPEAKER: ReadonlySet<string> = new Set(['$.', '$,', '$(', 'APPR', 'APPRART', 'ADV', 'KON']);

/** „…“, sagte Lang am Montag.“, „…, so Lang.“: behind a comma and the verb of saying stands its subject, whatever the word is otherwise. */
export function isSpeaker({ tokens, tags, lower, lowerMasks }: SentenceView, i: number): boolean {
  if (lower[i - 2] !== ',' || (tags[i - 1] !== 'VVFIN' && lower[i - 1] !== 'so')) return false;
  const closed = (lowerMasks[i]! & (MORPH.pronoun | MORPH.preposition | MORPH.conjunction)) !== 0;
  return !closed && (tokens[i + 1] === undefined || AFTER_SPEAKER.has(tags[i + 1]!));
}
