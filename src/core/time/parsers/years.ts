import { NO_DATE_BEFORE } from './numeric-dates.ts';
import { isDash, isOne, type Parsed, type Parser, phaseBefore, readYear, type Text } from './parser.ts';

/** Words before four digits that make them a year, and words after them that make them an amount. */
const YEAR_LEADS = new Set(
  'bis seit ab von vor nach um für zwischen und / - – ( in aus anno im ende anfang mitte jahr jahre jahres jahren jahrgang gegen oder statt : spätestens bereits schon erst noch erstmals zuletzt auf wie dass sommer winter herbst'.split(
    ' ',
  ),
);
const COUNTED = new Set(
  'km m kg qm ha mw kwh t kmh mio mrd euro dollar franken mark cent prozent meter metern kilometer kilometern quadratmeter quadratmetern hektar tonnen kilogramm kilo gramm liter litern grad watt kilowatt megawatt volt menschen personen einwohner einwohnern einwohnerinnen besucher besuchern besucherinnen zuschauer zuschauern fans teilnehmer teilnehmern mitarbeiter mitarbeitern mitarbeiterinnen beschäftigte beschäftigten soldaten polizisten flüchtlinge flüchtlingen kinder kindern schüler schülern studenten mitglieder mitgliedern stellen wohnungen unterschriften stimmen fälle fällen tote toten verletzte mal stück punkte punkten seiten stunden jahre jahren tage tagen mann arbeiter arbeitern arbeitsplätze gäste gästen plätze plätzen bücher pferde pferden'.split(
    ' ',
  ),
);

/** Words before four digits that make them an amount or a type. */
const AMOUNT_LEADS = new Set('über mehr insgesamt boeing airbus peugeot audi agenda'.split(' '));

/** Before the year a sports club bears in its name: "TSV 1860". */
const CLUBS = new Set('fc sc sv tsv vfb vfl vfr tus spvgg bsc fsv ssv asv asc mtv tv tsg sg fk sk svg'.split(' '));

/** Whether a noun's ending lets it be a plural, as a counted thing mostly is. */
function isCounted(lower: string): boolean {
  return COUNTED.has(lower) || /(?:en|er|e|ern|eln|s)$/u.test(lower);
}

/** Whether the digits are a part of something longer: "Agenda-2010", "4571-2019" (a telephone number), "#2019". */
function isPartOfMore(text: Text, i: number): boolean {
  const before = text.at(i - 1);
  if (!text.at(i).glued) return false;
  if (before.text !== '' && /[\p{L}\d.,:§#+=*]$/u.test(before.text)) return true;
  if (!isDash(text, i - 1)) return false;
  const first = text.at(i - 2);
  if (before.glued && /^\p{L}/u.test(first.text)) return true;
  if (before.glued && first.number !== undefined && first.text.length !== 4) return true;
  return first.number !== undefined && (first.number < 1000 || first.number > 2199);
}

/** Whether four digits that nothing names a year count or number something: "2000 Besucher", "1999 Euro", "Artikel 1984". */
function isAmount(text: Text, i: number, { year: value, to }: { readonly year: number; readonly to: number }): boolean {
  if (value < 1100 || value > 2100) return true;
  const lexeme = text.at(i);
  const before = text.at(i - 1);
  const next = text.at(to);
  const after = text.at(to + 1);
  if (next.glued && /^[\p{L}%$€°]/u.test(next.text)) return true;
  if (next.glued && next.text === '.' && !after.capital && after.number === undefined && after.sentence === lexeme.sentence)
    return true;
  if (/^[%$€£°]$/u.test(next.text) || COUNTED.has(next.lower) || next.lower === 'mal') return true;
  if (NO_DATE_BEFORE.has(before.lower) || (before.text === '.' && NO_DATE_BEFORE.has(text.at(i - 2).lower))) return true;
  if ((before.word.approx && before.lower !== 'etwa') || AMOUNT_LEADS.has(before.lower) || CLUBS.has(before.lower)) return true;
  // Before a noun that nothing leads to a year, four digits count things; a round number is a year only where a word says so.
  const lead = YEAR_LEADS.has(before.lower) || before.word.phase !== undefined || before.word.month !== undefined;
  const inside = next.sentence === lexeme.sentence;
  if (next.capital && inside && !lead && !before.capital && before.sentence === lexeme.sentence && isCounted(next.lower))
    return true;
  if (
    value % 100 === 0 &&
    !isOne(text, i - 1, 'seit', 'anno', 'ab', 'um', 'im', 'nach', 'vor', '(', 'bis') &&
    before.word.month === undefined &&
    before.word.phase === undefined
  )
    return true;
  const joined = isOne(text, to, 'bis', 'oder', 'und') && after.number !== undefined && after.text.length >= 4;
  return joined && (after.number! > 2199 || COUNTED.has(text.at(to + 2).lower));
}

/** What lasts from one year to another and is named by both: "Saison 2007/08". */
const PERIODS = new Set(
  'saison spielzeit schuljahr schuljahres wintersemester sommersemester semester studienjahr studienjahres kindergartenjahr geschäftsjahr geschäftsjahres wirtschaftsjahr rechnungsjahr haushaltsjahr kirchenjahr vereinsjahr arbeitsjahr amtsperiode amtszeit legislaturperiode legislatur funktionsperiode förderperiode wintersaison sommersaison skisaison weltcupsaison theatersaison konzertsaison meisterschaft'.split(
    ' ',
  ),
);

/** The second year after "/" or a dash at `at`, written with two or four digits. */
function readSecondYear(text: Text, at: number, first: number): { readonly year: number; readonly short: boolean } | undefined {
  const { glued, number, text: digits } = text.at(at + 1);
  if (!glued || !text.at(at).glued || number === undefined || (digits.length !== 2 && digits.length !== 4)) return undefined;
  const year = digits.length === 4 ? number : first - (first % 100) + number + (number <= first % 100 ? 100 : 0);
  return year > first && year < first + 100 ? { year, short: digits.length === 2 } : undefined;
}

/** A second year: "1925/26" is two years, "Saison 2007/08" one span, "1914–18" a range. */
function withSecondYear(text: Text, i: number, own: Parsed, first: number): readonly Parsed[] {
  const { to } = own;
  const slash = isOne(text, to, '/');
  if (!slash && !isDash(text, to)) return [own];
  const second = readSecondYear(text, to, first);
  if (!second) return [own];
  if (slash && second.year < first + 10 && PERIODS.has(text.at(i - 1).lower)) {
    const from = isOne(text, i - 2, 'der', 'die', 'das', 'dem', 'des') ? i - 2 : i - 1;
    return [{ from, to: to + 2, type: 'DATE', date: { kind: 'years', first, last: second.year } }];
  }
  if (!second.short) return [own]; // The second has a parser of its own.
  const date = { kind: 'calendar' as const, year: second.year };
  const other: Parsed = { from: to + 1, to: to + 2, type: 'DATE', date, rangeWith: 'previous' };
  if (slash && second.year === first + 1) return isOne(text, i - 1, 'winter') ? [{ ...own, to: to + 2 }] : [own, other];
  if (slash || second.year % 100 <= first % 100) return [own];
  return [{ ...own, rangeWith: 'next' }, other];
}

/** "2014", "im Jahr 2011", "490 v. Chr.", "2019/20", "Ende 1941". */
export const year: Parser = (text, i) => {
  const read = readYear(text, i);
  if (!read || isPartOfMore(text, i)) return undefined;
  const era = read.to > i + 1;
  const named = isOne(text, i - 1, 'jahr', 'jahre', 'jahres', 'jahren');
  if (!era && !named && isAmount(text, i, read)) return undefined;
  const head = phaseBefore(text, named ? i - 1 : i);
  const own: Parsed = {
    from: head?.from ?? (named ? i - 1 : i),
    to: read.to,
    type: 'DATE',
    date: { kind: 'calendar', year: read.year, ...(read.bc && { bc: true }) },
    ...(head && { phase: head.phase }),
  };
  return era ? [own] : withSecondYear(text, i, own, read.year);
};

/** "Saison 14/15". */
export const shortSeason: Parser = (text, i) => {
  const { number, text: digits } = text.at(i);
  const second = text.at(i + 2);
  if (number === undefined || digits.length !== 2 || !isOne(text, i + 1, '/') || !PERIODS.has(text.at(i - 1).lower))
    return undefined;
  if (second.text.length !== 2 || second.number !== (number + 1) % 100) return undefined;
  const first = number >= 70 ? 1900 + number : 2000 + number;
  const from = isOne(text, i - 2, 'der', 'die', 'das', 'dem', 'des') ? i - 2 : i - 1;
  return [{ from, to: i + 3, type: 'DATE', date: { kind: 'years', first, last: first + 1 } }];
};

/** "478/477 v. Chr.": the first of two years before an era. */
export const yearBeforeEra: Parser = (text, i) => {
  const lexeme = text.at(i);
  if (lexeme.number === undefined || lexeme.text.length > 4 || !(isOne(text, i + 1, '/') || isDash(text, i + 1)))
    return undefined;
  const second = readYear(text, i + 2);
  if (!second?.bc) return undefined;
  const from = isOne(text, i - 1, 'jahr', 'jahre') ? i - 1 : i;
  return [
    { from, to: i + 1, type: 'DATE', date: { kind: 'calendar', year: lexeme.number, bc: true } },
    { from: i + 2, to: second.to, type: 'DATE', date: { kind: 'calendar', year: second.year, bc: true } },
  ];
};
