import { defineRule } from '../../rules/rule.ts';
import { groupedBy } from '../../text/grouped.ts';
import { statedIn } from '../article-view.ts';
import { clashesIn, EITHER_SIDE } from '../either-side.ts';
import type { FigureMention } from '../figures.ts';
import { isMadeOf, numberValue } from '../number.ts';
import { scoreClash } from '../scores.ts';
import { sentenceEnd, sentenceStart } from '../sentence-bounds.ts';
import { isSlipOfDigits, isSwapOfDigits, isTenfold, significant } from '../slips.ts';

/** Figures of one unit above which the article is full of them, and two are alike by chance. */
const MANY = 9;
/** Units of one kind that are a thousandfold of each other and get confused. */
const THOUSANDFOLD: ReadonlyMap<string, string> = new Map([
  ['Tonnen', 'weight'],
  ['Kilogramm', 'weight'],
  ['Gramm', 'weight'],
  ['Kilometer', 'length'],
  ['Meter', 'length'],
  ['Zentimeter', 'length'],
  ['Hektar', 'area'],
  ['Quadratmeter', 'area'],
  ['Quadratkilometer', 'area'],
]);
/** What a unit is in the smallest of its kind that is written of. */
const IN_SMALLEST: ReadonlyMap<string, number> = new Map([
  ['Tonnen', 1e6],
  ['Kilogramm', 1e3],
  ['Kilometer', 1e5],
  ['Meter', 100],
  ['Hektar', 1e4],
  ['Quadratkilometer', 1e6],
]);

export const figure = defineRule({
  id: 'consistency/figure',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Eine Zahl mit Einheit kommt mit vertauschten Ziffern oder anderer Größenordnung wieder',
    en: 'A figure with a unit comes back with swapped digits or another magnitude',
  },
  docs: {
    de: `Meldet, wenn der Text auf eine Summe, ein Tempo oder ein Gewicht zurückkommt und sich die Zahl wie vertippt unterscheidet: „430.000 Euro … die 340.000 Euro teure Anlage“, „14 Millionen Euro … die 14 Milliarden Euro“, „96 Tonnen … die Ernte von 96 Kilogramm“, eine Null oder ein Komma zu viel, die Nummer einer Straße („Bundesstraße 214 … Bundesstraße 241“). Beginnt ein Satz mit der einzigen Summe, die der Text bis dahin genannt hat, genügt jede andere Zahl („drei Millionen Euro … Die vier Millionen Euro zahlt das Land“). Ebenso das Ergebnis eines Spiels: „mit 6:5 … nach dem 6:4 gegen Wilen“.

**Warum das wichtig ist:** Zahlendreher und falsche Größenordnungen überleben das Lesen, weil jede Stelle für sich stimmen könnte. Zahlen im selben Text abzugleichen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, richtigzustellen zu Ziffer 3.

**Still bleibt die Regel**, wenn die zweite Zahl auch sonst im Text steht oder sich aus zwei anderen ergibt, wenn beide in einem Satz verglichen werden, bei Ungefährem, bei anderen Zeiten („im Vorjahr“, „ursprünglich“), in Texten voller Zahlen und in Zitaten.

**Korrekturen:** Beide Angaben werden angeboten, jede an der Stelle der anderen.`,
    en: `Reports where the text comes back to a sum, a speed or a weight and the figure differs as if mistyped: “430.000 Euro … die 340.000 Euro teure Anlage”, “14 Millionen Euro … die 14 Milliarden Euro”, “96 Tonnen … die Ernte von 96 Kilogramm”, a zero or a comma too many, the number of a road (“Bundesstraße 214 … Bundesstraße 241”). Where a sentence opens with the only sum the text has told so far any other number will do (“drei Millionen Euro … Die vier Millionen Euro zahlt das Land”). Likewise the result of a match: “mit 6:5 … nach dem 6:4 gegen Wilen”.

**Why it matters:** Transposed digits and wrong magnitudes survive reading since either place could be right. Comparing the figures of one text is care by section 2 of the Press Code, putting them right is section 3.

**It stays silent** where the second figure stands elsewhere in the text or is what two others make, where both are compared in one sentence, on what is approximate, on other times (“im Vorjahr”, “ursprünglich”), in texts full of figures and in quotations.

**Fixes:** Both are offered, each in the place of the other.`,
  },
  messages: EITHER_SIDE,
  examples: [
    {
      text: 'Die Schule kostet drei Millionen Euro. Der Rat hat zugestimmt.\n\nDie [[vier Millionen Euro]] zahlt das Land.',
    },
    {
      text: 'Die Schule kostet drei Millionen Euro, das Bad eine Million Euro mehr. Der Rat hat zugestimmt.\n\nDie vier Millionen Euro für das Bad zahlt das Land, die 2,5 Millionen Euro im Etat reichen nicht.',
    },
    {
      text: 'Der FC Ahlen hat das Derby mit 4:2 gegen Beckum gewonnen. Das Stadion war voll.\n\nNach dem [[4:1]] gegen Beckum ist Ahlen Dritter.',
      fixed:
        'Der FC Ahlen hat das Derby mit 4:2 gegen Beckum gewonnen. Das Stadion war voll.\n\nNach dem 4:2 gegen Beckum ist Ahlen Dritter.',
    },
    {
      text: 'Der FC Ahlen hat das Derby mit 4:2 gegen Beckum gewonnen. Im Hinspiel hieß es 0:0.\n\nNach dem 4:1 gegen Soest und dem 4:1 gegen Beckum im Vorjahr ist Ahlen Dritter.',
    },
    { text: 'Die Schule kostet 2,8 Millionen Euro. Das Bad ist teurer.\n\nDie 8,2 Millionen Euro für das Bad zahlt der Bund.' },
    {
      text: 'Die Stadt hat für die Anlage 430.000 Euro ausgegeben. Sie steht am Hafen.\n\nFür die [[340.000 Euro]] teure Anlage gilt eine Garantie von fünf Jahren.',
      fixed:
        'Die Stadt hat für die Anlage 430.000 Euro ausgegeben. Sie steht am Hafen.\n\nFür die 430.000 Euro teure Anlage gilt eine Garantie von fünf Jahren.',
    },
    {
      text: 'Das Bad soll 14 Millionen Euro kosten. Der Rat hat zugestimmt.\n\nFür die [[14 Milliarden Euro]] bekommt die Stadt ein Becken.',
    },
    {
      text: 'Geerntet wurden 96 Tonnen Trauben. Der Sommer war heiß.\n\nDie Ernte von [[96 Kilogramm]] reicht für 70.000 Flaschen.',
    },
    {
      text: 'Die Stadt hat für die Anlage 430.000 Euro ausgegeben. Ursprünglich sollte sie 340.000 Euro kosten. Die 340.000 Euro reichten nicht.',
    },
    {
      text: 'Auf 3.400 Hektar seien die Pflanzen geschädigt, teilte der Verband mit. Regen ist nicht in Sicht.\n\nWegen der Schäden auf [[3.400 Quadratmetern]] fordert er Hilfe.',
    },
    {
      text: 'Die Strecke zum Gipfel ist 2,3 Kilometer lang. Sie ist seit Montag gesperrt.\n\nNun wird die ganze [[2,3 Meter]] lange Strecke geprüft.',
    },
    {
      text: 'Der Planet ist 41 Lichtjahre entfernt. Das teilte die Sternwarte mit.\n\nDank der geringen Entfernung von [[14 Lichtjahren]] lasse er sich gut beobachten.',
    },
    {
      text: 'Auf der Bundesstraße 214 sind zwei Autos zusammengestoßen. Verletzt wurde niemand.\n\nDie [[Bundesstraße 241]] war drei Stunden lang gesperrt.',
      fixed:
        'Auf der Bundesstraße 214 sind zwei Autos zusammengestoßen. Verletzt wurde niemand.\n\nDie Bundesstraße 214 war drei Stunden lang gesperrt.',
    },
    { text: 'Die A 14 ist gesperrt. Wer nach Süden will, nimmt die Autobahn 14 nicht, sondern die B 41 oder die A 9.' },
    {
      text: 'Der Weg ist 2,3 Kilometer lang. Er führt über eine Mauer.\n\nDie Mauer ist 2,3 Meter hoch, sie schützt 34 Hektar Wald und 34 Quadratmeter Moor.',
    },
    { text: 'Das Tier wog bei der Geburt 9,4 Kilogramm. Die Mutter wiegt 94 Kilogramm, der Vater 49 Kilogramm.' },
    { text: 'Der Preis stieg von 1.500 Euro auf 15.000 Euro. Die 15.000 Euro zahlt der Bund.' },
    { text: 'Das Bad soll 14 Millionen Euro kosten, der Steg 3 Millionen Euro. Die 17 Millionen Euro zahlt der Kreis.' },
    { text: 'Das Rathaus kostet 38 Millionen Euro. Für die Schule sind 83 Millionen Euro eingeplant.' },
  ],
  *check(article) {
    const byUnit = groupedBy(
      statedIn(article, (facts) => facts.figures),
      ({ unit }) => THOUSANDFOLD.get(unit) ?? unit,
    );
    const scores = [...statedIn(article, (facts) => facts.scores)];
    if (scores.length >= 2 && scores.length <= MANY) yield* clashesIn(article, scores, (here) => scoreClash(here, scores));
    for (const list of byUnit.values())
      if (list.length >= 2 && list.length <= MANY) yield* clashesIn(article, list, (here) => clashOf(here, list, article.text));
  },
});

/** Amounts that differ by less, as a share, are one: "2,0 Millionen" and "1.999.500", or what the scale made of a fraction. */
const SAME = 0.001;
const FACTOR = { '': 1, million: 1e6, milliard: 1e9 } as const;

function amountOf({ written, scale, unit }: FigureMention): number {
  return numberValue(written)! * FACTOR[scale] * (IN_SMALLEST.get(unit) ?? 1);
}

/** The figure above that a later one is, mistyped: the only one like it; no other figure makes the later one right. */
function clashOf(here: FigureMention, list: readonly FigureMention[], text: string): FigureMention | undefined {
  if (here.known === 'none' || here.open) return undefined;
  const value = amountOf(here);
  const others = list.filter((o) => o !== here);
  const values = others.map(amountOf);
  if (values.some((v) => Math.abs(v / value - 1) < SAME) || isMadeOf(value, values)) return undefined;
  const like = others.filter(
    (o) =>
      o.start < here.start &&
      (!o.open || isOtherScale(here, o)) &&
      isLike(here, o) &&
      /[.!?]\s|\n/u.test(text.slice(o.end, here.start)),
  );
  if (like.length > 0) return like.length === 1 && !isForOther(here, like[0]!, text) ? like[0] : undefined;
  return takenUp(here, others);
}

/** "Die 8,2 Millionen Euro für das Bad", where the figure above is told of something else. */
function isForOther(here: FigureMention, there: FigureMention, text: string): boolean {
  const what = /^ (?:für|aus|von) (?:das|die|den|dem|der|einen|eine|ein) (?:\p{Ll}+ )?(?<noun>\p{Lu}[\p{L}-]{2,})/u.exec(
    text.slice(here.end, here.end + 60),
  )?.groups?.noun;
  return what !== undefined && !text.slice(sentenceStart(text, there.start), sentenceEnd(text, there.end)).includes(what);
}

/** Units of sums, to which a text comes back by them alone; lengths, areas and times are of many things. */
const SUMS: ReadonlySet<string> = new Set(['Euro', 'Franken', 'Dollar', 'Tonnen']);

/** "Das Bad kostet zwei Millionen Euro. … Die drei Millionen Euro zahlt der Bund": the only sum the text has told so far. */
function takenUp(here: FigureMention, others: readonly FigureMention[]): FigureMention | undefined {
  const there = others[0];
  return here.topic &&
    others.length === 1 &&
    there!.start < here.start &&
    there!.known === 'none' &&
    !there!.open &&
    SUMS.has(here.unit)
    ? there
    : undefined;
}

/** "40 Mio. Franken", "40 Mrd. Franken": no other time makes one of the other. */
function isOtherScale(here: FigureMention, there: FigureMention): boolean {
  return here.written === there.written && here.unit === there.unit && here.scale !== there.scale && here.known === 'figure';
}

function isLike(here: FigureMention, there: FigureMention): boolean {
  const one = here.unit === there.unit && here.scale === there.scale;
  if (here.written === there.written) {
    if (here.unit !== there.unit) return significant(here.written).length >= 2;
    // What stands out by its digits is for the rule on amounts.
    const distinct = here.written.includes(',') || here.written.length >= 3;
    return here.scale !== '' && there.scale !== '' && !distinct;
  }
  if (!one) return false;
  // "9,4 Kilogramm … die 94 Kilogramm"
  if (here.known === 'figure' && isWithoutComma(here.written, there.written)) return true;
  if (isSwapOfDigits(here.written, there.written)) return true;
  if (isTenfold(here.written, there.written)) return here.written.length >= 3 && there.written.length >= 3;
  return here.known === 'figure' && isSlipOfDigits(here.written, there.written);
}

/** Whether two numbers differ by a comma alone, with two digits that say something at least. */
function isWithoutComma(a: string, b: string): boolean {
  return a.includes(',') !== b.includes(',') && a.replace(',', '') === b.replace(',', '') && significant(a).length >= 2;
}
