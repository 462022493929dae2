import { isDay } from '../calendar.ts';
import type { CalendarForm, InnerForm } from '../mention.ts';
import { isDash, isDot, isOne, type Parsed, type Parser, readYear, type Text } from './parser.ts';

/** Two-digit years count from 1930 to 2029, as most calendars do. */
function fullYear(number: number, digits: number): number | undefined {
  if (digits === 4) return number >= 1000 && number <= 2199 ? number : undefined;
  return digits === 2 ? (number >= 30 ? 1900 : 2000) + number : undefined;
}

/** Words before a number such as 1.2. that say it is no date. */
const NO_DATE_BEFORE = new Set(
  'version kapitel abschnitt nr nummer § §§ artikel art absatz abs punkt ziffer seite isbn tel telefon din iso paragraf paragraph tabelle abbildung abb windows android ios fon'.split(
    ' ',
  ),
);

function problem(year: number | undefined, month: number, day: number): Parsed['impossible'] {
  if (isDay(year, month, day)) return undefined;
  return month < 1 || month > 12 ? 'month' : 'day';
}

/** "10.1.2022", "10. 1. 2022", "10.01.22", "10.1." and, with 2022-01-10, ISO dates. */
export const numericDate: Parser = (text, i) => {
  const first = text.at(i);
  const before = text.at(i - 1);
  if (first.number === undefined || (first.glued && /[\p{L}.:,/\d]/u.test(before.text) && before.text !== '')) return undefined;
  if (NO_DATE_BEFORE.has(before.lower) || (before.text === '.' && NO_DATE_BEFORE.has(text.at(i - 2).lower))) return undefined;
  if (first.text.length === 4) return isoDate(text, i);
  if (first.text.length > 2 || !isDot(text, i + 1)) return undefined;
  const second = text.at(i + 2);
  if (second.number === undefined || second.text.length > 2 || !isDot(text, i + 3)) return undefined;
  const third = text.at(i + 4);
  // Both gaps are closed ("10.1.2022") or the text is airy ("10. 1. 2022"); "am 3. 12. Platz" is neither.
  const year = third.number === undefined ? undefined : fullYear(third.number, third.text.length);
  if (year !== undefined && (third.glued || third.text.length === 4)) {
    const next = text.at(i + 5);
    const longer = next.glued && text.at(i + 6).glued && (text.at(i + 6).number !== undefined || /^\p{L}/u.test(next.text));
    if (longer && !/^[-–,;:)/]$/u.test(next.text)) return undefined;
    const month = second.number;
    const day = first.number;
    const bad = problem(year, month, day);
    // A wrong number such as 99.99.1999 is no date gone wrong, but one such as 32.13.2022 is: both parts are near.
    if (bad && (day > 39 || month > 19 || first.text.length + second.text.length < 3)) return undefined;
    if (day === 0 || month === 0) return undefined;
    return [{ from: i, to: i + 5, type: 'DATE', date: { kind: 'calendar', year, month, day }, ...(bad && { impossible: bad }) }];
  }
  if (third.glued && third.number !== undefined) return undefined;
  if (!second.glued || problem(undefined, second.number, first.number)) return undefined;
  // "2.1." at the end of a sentence is more often a chapter; a date has words that lead to it.
  const led =
    isOne(text, i - 1, 'am', 'vom', 'bis', 'zum', 'den', 'dem', 'ab', 'seit', 'und', ',', '(', 'der') || isDash(text, i - 1);
  if (!led && text.at(i - 1).word.weekday === undefined && !(before.text === '.' && text.at(i - 2).word.weekday))
    return undefined;
  return [{ from: i, to: i + 4, type: 'DATE', date: { kind: 'calendar', month: second.number, day: first.number } }];
};

function isoDate(text: Text, i: number): readonly Parsed[] | undefined {
  const year = text.at(i).number!;
  const [dash, month, dash2, day] = [text.at(i + 1), text.at(i + 2), text.at(i + 3), text.at(i + 4)];
  if (dash.text !== '-' || dash2.text !== '-' || month.text.length !== 2 || day.text.length !== 2) return undefined;
  if (!dash.glued || !month.glued || !dash2.glued || !day.glued || month.number === undefined || day.number === undefined)
    return undefined;
  if (year < 1000 || year > 2199 || problem(year, month.number, day.number)) return undefined;
  if (text.at(i + 5).text === '-' && text.at(i + 5).glued) return undefined;
  return [{ from: i, to: i + 5, type: 'DATE', date: { kind: 'calendar', year, month: month.number, day: day.number } }];
}

/** A month's name at `i`: capital, no part of a compound, and, where it is also a name of people, led to by a word of time. */
export function readMonth(text: Text, i: number): { readonly month: number; readonly to: number } | undefined {
  const lexeme = text.at(i);
  const { month } = lexeme.word;
  if (month === undefined || !lexeme.capital) return undefined;
  if (
    isDash(text, i + 1) &&
    text.at(i + 1).glued &&
    text.at(i + 2).glued &&
    text.at(i + 2).word.month === undefined &&
    /^\p{L}/u.test(text.at(i + 2).text)
  )
    return undefined;
  if (
    lexeme.lower.length > 4 ||
    lexeme.lower === 'juni' ||
    lexeme.lower === 'juli' ||
    lexeme.lower === 'märz' ||
    lexeme.lower === 'mai'
  )
    return { month, to: i + 1 };
  return { month, to: isDot(text, i + 1) ? i + 2 : i + 1 }; // "Jan.", "Sept."
}

/** Reads what may stand after a month: a year, "dieses Jahres", "des Jahres 1972". */
function readYearPhrase(
  text: Text,
  i: number,
):
  | { readonly year?: number; readonly bc?: boolean; readonly by?: number; readonly told?: boolean; readonly to: number }
  | undefined {
  const plain = readYear(text, i);
  if (plain) return { year: plain.year, ...(plain.bc && { bc: true }), to: plain.to };
  let at = i;
  if (isOne(text, at, 'des', 'im')) at++;
  if (isOne(text, at, 'jahres', 'jahre')) {
    const year = readYear(text, at + 1);
    if (year) return { year: year.year, ...(year.bc && { bc: true }), to: year.to };
    return at > i && text.at(at).lower === 'jahres' ? { by: 0, to: at + 1 } : undefined;
  }
  const { shift, narrative } = text.at(at).word;
  if (shift !== undefined && isOne(text, at + 1, 'jahres', 'jahr'))
    return { by: shift, ...(narrative && { told: true }), to: at + 2 };
  if (isOne(text, at, 'vorjahres')) return { by: -1, to: at + 1 };
  return undefined;
}

/** Words that may join days of one month: "3., 4. und 7. Oktober", "vom 5. bis (zum) 22. November", "27./28. September". */
function readJoint(text: Text, i: number): { readonly from: number; readonly range: boolean } | undefined {
  let at = i;
  if (isOne(text, at, 'am', 'den', 'dem', 'zum', 'vom')) at--;
  if (isOne(text, at, 'jeweils')) at--;
  const range = isOne(text, at, 'bis') || isDash(text, at) || (isOne(text, at, 'auf') && at < i);
  if (range || isOne(text, at, 'und', 'oder', 'sowie', '/', ',', 'beziehungsweise', 'bzw', 'auf', '+', '&')) {
    if (isOne(text, at, 'und', 'oder', 'sowie') && isOne(text, at - 1, ',')) at--;
    return { from: at - 1, range };
  }
  return undefined;
}

/** The date form of a day or month with its year phrase. */
function calendar(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  year: ReturnType<typeof readYearPhrase>,
): Parsed['date'] {
  if (year?.by !== undefined) {
    const inner: InnerForm = { kind: 'month', month, ...(day !== undefined && { day }) };
    return { kind: 'shifted', unit: 'Y', by: year.by, from: year.told ? 'told' : 'context', inner };
  }
  return {
    kind: 'calendar',
    ...(year?.year !== undefined && { year: year.year }),
    ...(year?.bc && { bc: true }),
    month,
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
  } satisfies CalendarForm;
}

/** "10. Januar 2022" and the days before it that share its month. */
export const dayMonth: Parser = (text, i) => {
  const found = readMonth(text, i);
  if (!found) return undefined;
  const dot = isDot(text, i - 1);
  const dayAt = dot ? i - 2 : i - 1;
  const day = text.at(dayAt);
  const ordinal = text.at(i - 1).word.ordinal;
  if (ordinal !== undefined && !dot) {
    // "der erste Mai", but not "im ersten Mai".
    if (ordinal > 31 || isOne(text, i - 2, 'im', 'diesem')) return undefined;
    const year = readYearPhrase(text, found.to);
    return [{ from: i - 1, to: year?.to ?? found.to, type: 'DATE', date: calendar(found.month, ordinal, undefined, year)! }];
  }
  if (!dot || day.number === undefined || day.text.length > 2 || (day.glued && text.at(dayAt - 1).number !== undefined))
    return undefined;
  const phrase = readYearPhrase(text, found.to);
  // "9. Jan Kuppelwieser" is the ninth in a list; a shortened month has a stop or a year.
  const short = text.at(i).lower.length <= 4 && !isMonthWord(text.at(i).lower);
  if (short && !isDot(text, i + 1) && !phrase && text.at(found.to).capital) return undefined;
  const year = phrase ?? readShortYear(text, found.to);
  const to = year?.to ?? found.to;
  const bad = day.number === 0 ? 'day' : problem(year?.year, found.month, day.number);
  if (bad && day.number > 39) return undefined;
  const lead = bad ? undefined : weekdayBefore(text, dayAt);
  const list: Parsed[] = [
    {
      from: lead?.from ?? dayAt,
      to,
      type: 'DATE',
      date: calendar(found.month, day.number, lead?.weekday, year)!,
      ...(bad && { impossible: bad }),
    },
  ];
  let at = lead?.from ?? dayAt;
  for (let n = 0; n < 20; n++) {
    const joint = readJoint(text, at - 1);
    if (!joint) break;
    const stop = joint.from;
    const number = text.at(stop - 1);
    if (
      !isDot(text, stop) ||
      number.number === undefined ||
      number.text.length > 2 ||
      !isDay(year?.year, found.month, number.number)
    )
      break;
    const own = weekdayBefore(text, stop - 1);
    const from = own?.from ?? stop - 1;
    list.unshift({
      from,
      to: stop + 1,
      type: 'DATE',
      date: calendar(found.month, number.number, own?.weekday, year)!,
      ...(joint.range && { rangeWith: 'next' as const }),
    });
    at = from;
  }
  return list;
};

/** "3. Mai ’45", "3. Mai 45". */
function readShortYear(text: Text, i: number): { readonly year: number; readonly to: number } | undefined {
  const mark = /^['’‘]$/u.test(text.at(i).text) ? i + 1 : i;
  const { number, text: digits } = text.at(mark);
  if (mark === i || number === undefined || digits.length !== 2) return undefined;
  return { year: fullYear(number, 2)!, to: mark + 1 };
}

/** "Dienstag, 10." "Dienstag, dem 10.", "Di., 10.", with the weekday's index. */
export function weekdayBefore(text: Text, i: number): { readonly from: number; readonly weekday: number } | undefined {
  let at = i - 1;
  if (isOne(text, at, 'dem', 'den', 'der')) at--;
  if (isOne(text, at, ',')) at--;
  if (isOne(text, at, '(') && at === i - 1) at--;
  const short = isDot(text, at) ? at - 1 : at;
  const lexeme = text.at(short);
  const index = SHORT_WEEKDAYS.indexOf(lexeme.text);
  if (index >= 0) return { from: short, weekday: index + 1 };
  const { weekday, dayPart, set, plural } = text.at(at).word;
  if (weekday === undefined || dayPart || set || plural || !text.at(at).capital) return undefined;
  return { from: at, weekday };
}

const SHORT_WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** Prepositions and the like after which a month's name alone is surely a month. */
const MONTH_LEADS = new Set(
  'im in bis ab seit vom zum und oder sowie den dem diesen diesem jeden anfang mitte ende beginn seitens nach vor von zwischen auf für / - – ( , spätestens frühestens noch letzten vergangenen vorigen kommenden nächsten ganzen laufe monat des zu gegen über'.split(
    ' ',
  ),
);

/** "im Juni", "Ende Juni 2021", "Mai/Juni 1940", "im August vorigen Jahres". */
export const monthAlone: Parser = (text, i) => {
  const found = readMonth(text, i);
  if (!found) return undefined;
  const year = readYearPhrase(text, found.to) ?? readShortYear(text, found.to);
  const before = text.at(i - 1);
  if (
    !year &&
    !MONTH_LEADS.has(before.lower) &&
    before.word.phase === undefined &&
    before.sentence >= 0 &&
    before.sentence === text.at(i).sentence
  )
    return undefined;
  // "August der Starke", "Mai Thi", "Jan Böhmermann": a capitalised word that is no time follows and nothing leads.
  const next = text.at(found.to);
  if (!year && next.capital && !MONTH_LEADS.has(before.lower) && before.word.phase === undefined) return undefined;
  if (!year && text.at(i).lower.length <= 4 && !isMonthWord(text.at(i).lower) && !isDot(text, i + 1)) return undefined;
  if (!year && isOne(text, i - 1, 'von', 'und', ',') && next.capital) return undefined;
  const head = phaseBefore(text, i);
  const shift = text.at(i - 1).word.shift;
  if (shift !== undefined && !year && shift !== 0) {
    return [
      {
        from: i - 1,
        to: found.to,
        type: 'DATE',
        date: { kind: 'shifted', unit: 'M', by: shift, from: 'context', inner: { kind: 'month', month: found.month } },
      },
    ];
  }
  const own: Parsed = {
    from: head?.from ?? i,
    to: year?.to ?? found.to,
    type: 'DATE',
    date: calendar(found.month, undefined, undefined, year)!,
    ...(head && { phase: head.phase }),
  };
  return [own];
};

function isMonthWord(lower: string): boolean {
  return lower === 'mai' || lower === 'juni' || lower === 'juli' || lower === 'märz';
}

/** "Anfang", "Mitte (des/der)", "Ende" before lexeme `i`, perhaps with an article or "Monat" between. */
export function phaseBefore(
  text: Text,
  i: number,
): { readonly from: number; readonly phase: 'start' | 'mid' | 'end' } | undefined {
  let at = i - 1;
  if (isOne(text, at, 'des', 'der', 'dieses', 'dieser')) at--;
  const { phase } = text.at(at).word;
  if (phase === undefined) return undefined;
  return { from: at, phase };
}

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

/** Whether a noun's ending lets it be a plural, as a counted thing mostly is. */
function isCounted(lower: string): boolean {
  return COUNTED.has(lower) || /(?:en|er|e|ern|eln|s)$/u.test(lower);
}

/** "2014", "im Jahr 2011", "490 v. Chr.", "2019/20", "Ende 1941". */
export const year: Parser = (text, i) => {
  const lexeme = text.at(i);
  if (lexeme.number === undefined) return undefined;
  const read = readYear(text, i);
  if (!read) return undefined;
  const before = text.at(i - 1);
  const era = read.to > i + 1;
  if (lexeme.glued && /[\p{L}\d.,:§#+=*]$/u.test(before.text) && before.text !== '') return undefined;
  if (isDash(text, i - 1) && lexeme.glued && text.at(i - 1).glued && /^\p{L}/u.test(text.at(i - 2).text)) return undefined; // "Agenda-2010", "A-2014"
  if (
    isDash(text, i - 1) &&
    lexeme.glued &&
    text.at(i - 1).glued &&
    text.at(i - 2).number !== undefined &&
    text.at(i - 2).text.length !== 4
  )
    return undefined; // "4571-2019" is a telephone number
  const firstYear = text.at(i - 2).number;
  if (isDash(text, i - 1) && lexeme.glued && firstYear !== undefined && (firstYear < 1000 || firstYear > 2199)) return undefined;
  const next = text.at(read.to);
  const named = isOne(text, i - 1, 'jahr', 'jahre', 'jahres', 'jahren');
  if (!era && !named) {
    if (read.year < 1100 || read.year > 2100) return undefined;
    if (
      next.glued &&
      (/^[\p{L}%$€°]/u.test(next.text) ||
        (next.text === '.' &&
          text.at(read.to + 1).capital === false &&
          text.at(read.to + 1).number === undefined &&
          text.at(read.to + 1).sentence === lexeme.sentence))
    )
      return undefined;
    if (/^[%$€£°]$/u.test(next.text) || COUNTED.has(next.lower)) return undefined;
    if (
      next.lower === 'mal' ||
      NO_DATE_BEFORE.has(before.lower) ||
      (before.text === '.' && NO_DATE_BEFORE.has(text.at(i - 2).lower))
    )
      return undefined;
    if (
      before.word.approx ||
      isOne(text, i - 1, 'über', 'mehr', 'als', 'insgesamt', 'boeing', 'airbus', 'peugeot', 'audi', 'agenda')
    ) {
      if (!isOne(text, i - 1, 'etwa', 'als')) return undefined;
    }
    // Before a noun that nothing leads to a year, four digits count things; a round number is a year only where a word says so.
    const lead = YEAR_LEADS.has(before.lower) || before.word.phase !== undefined || before.word.month !== undefined;
    const inside = next.sentence === lexeme.sentence;
    if (next.capital && inside && !lead && !before.capital && before.sentence === lexeme.sentence && isCounted(next.lower))
      return undefined;
    if (
      read.year % 100 === 0 &&
      !isOne(text, i - 1, 'seit', 'anno', 'ab', 'um', 'im', 'nach', 'vor', '(', 'bis') &&
      before.word.month === undefined &&
      before.word.phase === undefined
    )
      return undefined;
    const other = text.at(read.to + 1);
    if (
      isOne(text, read.to, 'bis', 'oder', 'und') &&
      other.number !== undefined &&
      other.text.length >= 4 &&
      (other.number > 2199 || COUNTED.has(text.at(read.to + 2).lower))
    )
      return undefined;
    if (/^(von|im|in|pro)$/u.test(next.lower) && read.year % 100 === 0 && isOne(text, i - 1, 'davon')) return undefined;
  }
  let from = named ? i - 1 : i;
  let phase: Parsed['phase'];
  const head = phaseBefore(text, from);
  if (head) {
    from = head.from;
    phase = head.phase;
  }
  const own: Parsed = {
    from,
    to: read.to,
    type: 'DATE',
    date: { kind: 'calendar', year: read.year, ...(read.bc && { bc: true }) },
    ...(phase && { phase }),
  };
  const second = text.at(read.to + 1);
  // "1925/26", "1934/35": a second year by its last two digits. A season (2007/08) is one span.
  if (
    !era &&
    isOne(text, read.to, '/') &&
    second.glued &&
    second.number !== undefined &&
    second.text.length === 2 &&
    second.number === (read.year + 1) % 100
  ) {
    if (isOne(text, i - 1, 'saison', 'spielzeit', 'schuljahr', 'wintersemester', 'amtsperiode', 'semester', 'winter')) {
      if (isOne(text, i - 1, 'winter')) return [{ ...own, to: read.to + 2 }];
      const start = isOne(text, i - 2, 'der', 'die', 'das', 'dem', 'des') ? i - 2 : i - 1;
      return [{ from: start, to: read.to + 2, type: 'DATE', date: { kind: 'years', first: read.year } }];
    }
    return [
      own,
      {
        from: read.to + 1,
        to: read.to + 2,
        type: 'DATE',
        date: { kind: 'calendar', year: read.year + 1 },
        rangeWith: 'previous',
      },
    ];
  }
  if (
    !era &&
    isDash(text, read.to) &&
    text.at(read.to).glued &&
    second.glued &&
    second.number !== undefined &&
    second.text.length === 2 &&
    second.number > read.year % 100
  ) {
    return [
      { ...own, rangeWith: 'next' },
      {
        from: read.to + 1,
        to: read.to + 2,
        type: 'DATE',
        date: { kind: 'calendar', year: read.year - (read.year % 100) + second.number },
        rangeWith: 'previous',
      },
    ];
  }
  return [own];
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

const TENS_NAMES: Readonly<Record<string, number>> = {
  zwanziger: 20,
  dreißiger: 30,
  vierziger: 40,
  fünfziger: 50,
  sechziger: 60,
  siebziger: 70,
  achtziger: 80,
  neunziger: 90,
};

/** "den 60er Jahren", "1990er-Jahren", "den zwanziger Jahren". */
export const decade: Parser = (text, i) => {
  const named = TENS_NAMES[text.at(i).lower];
  const digits = text.at(i).number;
  let at = i + 1;
  if (named === undefined) {
    if (
      digits === undefined ||
      digits % 10 !== 0 ||
      text.at(i).text.length > 4 ||
      text.at(at).lower !== 'er' ||
      !text.at(at).glued
    )
      return undefined;
    at++;
  }
  if (isDash(text, at)) at++;
  if (!isOne(text, at, 'jahre', 'jahren', 'jahres')) return undefined;
  const value = named ?? digits!;
  const bcAt = text.at(at + 1).lower === 'v' && isOne(text, at + 2, '.') && isOne(text, at + 3, 'chr');
  const head = phaseBefore(text, i);
  const from = head?.from ?? (isOne(text, i - 1, 'den', 'der', 'die') ? i - 1 : i);
  return [
    {
      from,
      to: bcAt ? at + 4 + (isDot(text, at + 4) ? 1 : 0) : at + 1,
      type: 'DATE',
      date: { kind: 'decade', decade: Math.floor(value / 10), century: value >= 100, ...(bcAt && { bc: true }) },
      ...(head && { phase: head.phase }),
    },
  ];
};

/** "20. Jahrhundert", "Ende des 6. Jahrhunderts v. Chr.", "der ersten Hälfte des 15. Jahrhunderts". */
export const century: Parser = (text, i) => {
  if (text.at(i).word.unit !== 'CE' || text.at(i).word.plural) return undefined;
  const ordinal = text.at(i - 1).word.ordinal;
  const number = ordinal ?? (isDot(text, i - 1) ? text.at(i - 2).number : undefined);
  if (number === undefined || number < 1 || number > 22) return undefined;
  let to = i + 1;
  if (text.at(i).lower === 'jh' && isDot(text, to)) to++;
  const era = text.at(to).lower === 'v' && isOne(text, to + 1, '.') && isOne(text, to + 2, 'chr');
  if (era) to += 3 + (isDot(text, to + 3) ? 1 : 0);
  let from = ordinal === undefined ? i - 2 : i - 1;
  const head = phaseBefore(text, from);
  if (head) from = head.from;
  else if (isOne(text, from - 1, 'des') && isOne(text, from - 2, 'hälfte', 'drittel', 'viertel')) {
    from -= 3;
    if (isOne(text, from - 1, 'der', 'die')) from--;
  }
  return [
    {
      from,
      to,
      type: 'DATE',
      date: { kind: 'century', century: number, ...(era && { bc: true }) },
      ...(head && { phase: head.phase }),
    },
  ];
};
