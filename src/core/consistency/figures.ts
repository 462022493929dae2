import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** A figure with its unit: "430.000 Euro", "die 14 Millionen Euro". Relative to the paragraph. */
export interface FigureMention extends Span {
  /** The number as written, in digits. */
  readonly written: string;
  readonly scale: 'million' | 'milliard' | '';
  readonly unit: string;
  /** How surely it comes back to a figure told before: "die 14 Millionen Euro"; "der Kauf für 14 Millionen Euro"; not at all. */
  readonly known: 'figure' | 'thing' | 'none';
  /** "Die 14 Millionen Euro zahlt …": a sentence opens with it, and nothing stands behind that says of which. */
  readonly topic: boolean;
  /** A bound, a comparison, another time: nothing is held against it. */
  readonly open: boolean;
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['€', 'Euro'],
  ['Fr.', 'Franken'],
  ['CHF', 'Franken'],
  ['US-Dollar', 'Dollar'],
  ['Kilo', 'Kilogramm'],
  ['kg', 'Kilogramm'],
  ['Metern', 'Meter'],
  ['Kilometern', 'Kilometer'],
  ['km', 'Kilometer'],
  ['Stundenkilometern', 'km/h'],
  ['Stundenkilometer', 'km/h'],
  ['Litern', 'Liter'],
  ['Quadratmetern', 'Quadratmeter'],
  ['Quadratkilometern', 'Quadratkilometer'],
  ['Zentimetern', 'Zentimeter'],
  ['Millimetern', 'Millimeter'],
  ['Kubikmetern', 'Kubikmeter'],
  ['Lichtjahren', 'Lichtjahre'],
]);
const FIGURE =
  /(?<![\p{L}\p{Nd}.,:–-])(?<n>\p{Nd}{1,3}(?:[.'’]\p{Nd}{3}){1,3}|\p{Nd}{1,7}(?:,\p{Nd}{1,2})?|(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf))[ \u00a0](?:(?<scale>Millionen|Milliarden|Mio\.?|Mrd\.?)[ \u00a0])?(?<unit>Euro|€|Franken|Fr\.|CHF|(?:US-)?Dollar|km\/h|Stundenkilometern?|Tonnen|Kilogramm|Kilo|kg|Kilometern?|km|Metern?|Hektar|Quadratmetern?|Litern?|Megawatt|Gigawatt|Kilowattstunden|Zentimetern?|Millimetern?|Gramm|Quadratkilometern?|Kubikmetern?|PS|Knoten|Seemeilen|Promille|Höhenmetern?|Minuten|Stunden|Sekunden|Lichtjahren?|Grad)(?![\p{L}\p{Nd}])/gu;
/** What stands behind a number that is written as a word. */
const IN_WORDS = [' Mi', ' Euro', ' Franken', ' Dollar', ' Tonnen', ' Hektar'];
const THING =
  /(?:^|[^\p{L}])[Dd](?:ie|er|as|en|em) (?:\p{Ll}{3,20} )?\p{Lu}[\p{L}-]{2,30}(?: (?:der|des|am|an der|an dem|im|in der) (?:\p{Ll}{3,20} )?\p{Lu}[\p{L}-]{2,30})? (?:von|für|in Höhe von|über|auf) $/u;
/** A sentence opens with it. */
const TOPIC = /(?:^|[.!?“»] )(?:(?:Für|Mit|Von|Aus|Zu|Nach|Auf|Trotz|Wegen) )?(?:[Dd]ie|[Dd]en|[Dd]er|[Dd]as|[Dd]iese[nr]?) $/u;
/** Behind it, what may tell of another: "die 8 Millionen Euro für das Bad". */
const FURTHER =
  /^ (?:für|aus|von|vom|des|der|mehr|weniger|über|unter|an|zu|zusätzlich|pro|je|im|in|bis|und|oder|Förder|Straf)(?!\p{L})|^[,-]/u;
const HEDGE =
  /(?:rund|etwa|knapp|gut|fast|über|mehr als|mindestens|bis zu|bis|zu|weniger als|unter|höchstens|maximal|ca\.|circa|je|jeweils|weitere[n]?|zusätzlich\p{Ll}*|andere[n]?|übrigen|restlichen|ersten|letzten|nächsten|plus|minus|um|auf|zwischen|und|oder) $/u;
const OTHER_TIME =
  /Vorjahr|(?:Jahr|Monat|Woche) zuvor|damals|statt|bisher|ursprünglich|zunächst|(?<!\p{L})geplant|früher|zuvor|später|Mal|(?<![\p{Nd}.,])(?:19|20)\p{Nd}{2}(?!\p{Nd})|pro |täglich|monatlich|jährlich/u;

/** Numbers that name a road: "die Bundesstraße 214", "B 214". */
const ROAD =
  /(?<![\p{L}\p{Nd}-])(?<kind>Bundes(?:straße|strasse)|Landes(?:straße|strasse)|Staats(?:straße|strasse)|Kreis(?:straße|strasse)|Kantons(?:straße|strasse)|Autobahn|[ABL])[ \u00a0]?(?<n>\p{Nd}{2,4})(?![\p{L}\p{Nd},.-]*\p{Nd})(?!\p{L})/gu;
const ROAD_LETTERS: ReadonlyMap<string, string> = new Map([
  ['A', 'Autobahn'],
  ['B', 'Bundesstraße'],
  ['L', 'Landesstraße'],
]);

function readRoads(text: string): FigureMention[] {
  if (!/(?:stra(?:ß|ss)e|Autobahn|(?<!\p{L})[ABL])[ \u00a0]?\p{Nd}{2}/u.test(text)) return [];
  return matchesOf(text, ROAD).map(({ index, 0: whole, groups }) => ({
    written: groups!.n!,
    scale: '',
    unit: ROAD_LETTERS.get(groups!.kind!) ?? groups!.kind!.replace('strasse', 'straße'),
    start: index,
    end: index + whole.length,
    known: 'thing',
    topic: false,
    open: false,
  }));
}

/** The figures with a unit that a paragraph gives, in order: amounts, measures, and the numbers of roads. Linear. */
export function readFigures(text: string): FigureMention[] {
  const roads = readRoads(text);
  const amounts = readAmountsOf(text);
  return roads.length === 0 ? amounts : [...amounts, ...roads].sort((a, b) => a.start - b.start);
}

function readAmountsOf(text: string): FigureMention[] {
  if (!/[0-9]/u.test(text) && !IN_WORDS.some((unit) => text.includes(unit))) return [];
  return matchesOf(text, FIGURE).map((match) => {
    const { n, scale, unit } = match.groups as { n: string; scale?: string; unit: string };
    const before = text.slice(Math.max(0, match.index - 90), match.index);
    const end = match.index + match[0].length;
    const known = isDefinite(before) ? 'figure' : THING.test(before) ? 'thing' : 'none';
    return {
      written: n,
      scale: scale === undefined ? '' : /^(?:Millionen|Mio)/u.test(scale) ? 'million' : 'milliard',
      unit: UNITS.get(unit) ?? unit,
      start: match.index,
      end,
      known,
      topic: known === 'figure' && TOPIC.test(before) && !FURTHER.test(text.slice(end, end + 12)),
      open:
        (known === 'none' && HEDGE.test(before)) ||
        OTHER_TIME.test(text.slice(Math.max(0, match.index - 70), match.index)) ||
        OTHER_TIME.test(text.slice(end, end + 50).split(/[.!?]\s/u)[0]!),
    } as const;
  });
}

/** "die 14 Millionen Euro", but not "um die 14", ", die 14 Millionen Euro kostet". */
function isDefinite(before: string): boolean {
  const match =
    /(?<lead>^|[^\s]+ )(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as|[Dd]em|[Dd]iesen?|[Dd]ieser|[Aa]llen?)(?: (?:nun|jetzt|bisher|noch|heute))?(?: (?:ganze|gesamte|gesperrte|betroffene|neue|geplante|genannte|übrige)n?)? $/u.exec(
      before,
    );
  return match !== null && !/(?:^|\P{L})(?:um|[Uu]nter) $|, $/u.test(match.groups!.lead!);
}
