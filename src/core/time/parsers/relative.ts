import { HOLIDAY_PARTS, HOLIDAY_PHRASES, isHoliday } from '../holidays.ts';
import type { DateForm } from '../mention.ts';
import type { Unit } from '../words.ts';
import { isDash, isDot, isOne, type Parsed, type Parser, phaseFromHere, readYear, type Text, withArticle } from './parser.ts';

const CONTRACTED = new Set(['am', 'im', 'vom', 'zum', 'beim', 'ins', 'zur']);

/** Whether what follows makes lexeme `i` the first part of a hyphen compound ("Montag-Demo") and no time of its own. */
function isCompound(text: Text, i: number): boolean {
  return (
    isDash(text, i + 1) &&
    text.at(i + 1).glued &&
    text.at(i + 2).glued &&
    /^\p{L}/u.test(text.at(i + 2).text) &&
    text.at(i + 2).word.weekday === undefined
  );
}

/** "am Dienstag", "Dienstagabend", "vergangenen Freitag", "am heutigen Samstag", "Dienstag früh". */
export const weekday: Parser = (text, i) => {
  const { weekday: day, dayPart, set, plural } = text.at(i).word;
  if (day === undefined || !text.at(i).capital || isCompound(text, i)) return undefined;
  if (set && !(isOne(text, i - 1, 'des') || dayPart)) return undefined; // "Montags" at the start of a sentence is a set.
  if (plural || (isDash(text, i - 1) && text.at(i).glued && /^\p{L}/u.test(text.at(i - 2).text))) return undefined;
  const before = text.at(i - 1).word;
  const shift = before.shift;
  const deictic =
    shift === undefined && before.deictic !== undefined && before.dayPart === undefined ? before.deictic : undefined;
  const date: DateForm = {
    kind: 'weekday',
    weekday: day,
    ...(shift !== undefined && { shift }),
    ...(deictic !== undefined && { deictic }),
  };
  const from = shift !== undefined ? i - 1 : i;
  if (dayPart) return [{ from, to: i + 1, type: 'TIME', date, dayPart }];
  const part = dayPartAfter(text, i + 1);
  if (part) return [{ from, to: part.to, type: 'TIME', date, dayPart: part.dayPart }];
  return [{ from, to: i + 1, type: 'DATE', date }];
};

/** A part of the day right after a day: "gestern Abend", "Dienstag früh", "10. Januar abends". */
export function dayPartAfter(
  text: Text,
  i: number,
): { readonly dayPart: NonNullable<Parsed['dayPart']>; readonly to: number } | undefined {
  const lexeme = text.at(i);
  if (lexeme.text === 'früh' && !text.at(i + 1).word.dayPart) return { dayPart: 'MO', to: i + 1 };
  const at = isOne(text, i, 'am') && text.at(i + 1).capital ? i + 1 : isOne(text, i, 'spät', 'früh') ? i + 1 : i;
  const { dayPart, weekday: day, plural } = text.at(at).word;
  if (dayPart === undefined || day !== undefined || plural || at > i + 1) return undefined;
  if (at !== i && isOne(text, i, 'am')) return undefined; // "am Abend" is an expression of its own.
  return { dayPart, to: at + 1 };
}

const HABITS = new Set(['noch', 'bis', 'von', 'auch']);

/** "heute", "gestern Abend", "morgen früh", "übermorgen". "Heute" as nowadays is told by its neighbours. */
export const deictic: Parser = (text, i) => {
  const lexeme = text.at(i);
  const { deictic: days } = lexeme.word;
  if (days === undefined || !/^(heute|gestern|vorgestern|morgen|übermorgen)$/u.test(lexeme.lower)) return undefined;
  if (lexeme.lower === 'morgen') {
    const first = text.at(i - 1).sentence !== lexeme.sentence || /^[„“"»«(:–]$/u.test(text.at(i - 1).text);
    if (lexeme.capital && !first) return undefined;
    if (isOne(text, i - 1, 'heute', 'gestern', 'am', 'jeden', 'guten', 'der', 'den', 'diesen')) return undefined;
    if (text.at(i - 1).word.weekday !== undefined && !text.at(i - 1).word.dayPart) return undefined;
    if (lexeme.capital && isOne(text, i + 1, 'für', ',')) return undefined;
  }
  const part = dayPartAfter(text, i + 1);
  const nowadays =
    days === 0 &&
    !part &&
    (HABITS.has(text.at(i - 1).lower) ||
      isOne(
        text,
        i + 1,
        'noch',
        'als',
        'würde',
        'würden',
        'wissen',
        'weiß',
        'kaum',
        'immer',
        'üblich',
        'zu',
        'wie',
        'mehr',
        'weniger',
        'ebenso',
        ':',
      ) ||
      isOne(text, i - 1, '(', 'wie') ||
      (isOne(text, i - 1, 'ist', 'sind', 'gilt', 'gelten', 'lebt', 'leben', 'heißt', 'steht', 'stehen') &&
        isOne(text, i + 1, 'ein', 'eine', 'einer', 'vor', 'in', 'das', 'der', 'die')));
  const date: DateForm = { kind: 'deictic', days, ...(nowadays && { nowadays }) };
  if (part) return [{ from: i, to: part.to, type: 'TIME', date, dayPart: part.dayPart }];
  return [{ from: i, to: i + 1, type: 'DATE', date }];
};

/** "die heutige Ukraine", "bis zum heutigen Tag", "die gestrige Sitzung". */
export const deicticAdjective: Parser = (text, i) => {
  const { deictic: days, dayPart } = text.at(i).word;
  if (days === undefined || dayPart || !/^(heut|gestr|morg)ig/u.test(text.at(i).lower)) return undefined;
  if (text.at(i + 1).word.weekday !== undefined) return undefined; // The weekday's own parser takes it.
  if (days === 0) {
    const to = isOne(text, i + 1, 'tag', 'tages', 'tage') ? i + 2 : i + 1;
    return [{ from: i, to, type: 'DATE', date: { kind: 'deictic', days: 0, nowadays: true } }];
  }
  const to = isOne(text, i + 1, 'tag', 'tages', 'abend') ? i + 2 : i + 1;
  const part = text.at(i + 1).word.dayPart;
  if (part && to === i + 2) return [{ from: i, to, type: 'TIME', date: { kind: 'deictic', days }, dayPart: part }];
  return [{ from: i, to, type: 'DATE', date: { kind: 'deictic', days } }];
};

/** "im vergangenen Jahr", "kommende Woche", "am nächsten Tag", "dieses Wochenende", "im selben Monat". */
export const shiftedUnit: Parser = (text, i) => {
  if (isOne(text, i, 'neuen', 'neues') && isOne(text, i + 1, 'jahr', 'jahres') && isOne(text, i - 1, 'im', 'des', 'ins')) {
    return [{ from: i, to: i + 2, type: 'DATE', date: { kind: 'shifted', unit: 'Y', by: 1, from: 'context' } }];
  }
  const { shift, narrative } = text.at(i).word;
  if (shift === undefined) return undefined;
  let at = i + 1;
  while (
    at <= i + 2 &&
    text.at(at).word.unit === undefined &&
    /^\p{Ll}{3,}(?:e[nmrs]?|s)$/u.test(text.at(at).text) &&
    text.at(at).word.cardinal === undefined
  )
    at++;
  const { unit, plural } = text.at(at).word;
  const spring = text.at(at).word.season;
  const amountAt = at === i + 1 ? at : -1;
  const amount = text.at(amountAt).word.cardinal ?? text.at(amountAt).number;
  if (unit === undefined && spring === undefined && amount !== undefined && amountAt > 0)
    return shiftedAmount(text, i, amountAt, amount);
  if (amountAt > 0 && text.at(amountAt).word.some && text.at(amountAt + 1).word.unit && text.at(amountAt + 1).word.plural) {
    return [durationOf(text, i, amountAt + 2, undefined, text.at(amountAt + 1).word.unit!)];
  }
  if (!text.at(at).capital) return undefined;
  if (isCompound(text, at)) return undefined;
  if (spring !== undefined && unit === undefined) {
    if (at > i + 1 && shift !== 0) return undefined;
    const year = readYear(text, at + 1);
    return [
      {
        from: i,
        to: year?.to ?? at + 1,
        type: 'DATE',
        date: { kind: 'season', season: spring, shift, ...(year && { year: year.year }) },
      },
    ];
  }
  if (unit === undefined || unit === 'S' || unit === 'MIN' || unit === 'H') return undefined;
  if (plural) {
    // "in den vergangenen Jahren"; "diese Jahre" says nothing of an amount either.
    // "in den kommenden Jahren" has neither beginning nor end: the future.
    if (shift === 1 && !narrative && isOne(text, i - 1, 'den', 'der', 'die')) {
      return [{ from: i, to: at + 1, type: 'DATE', date: { kind: 'reference', reference: 'FUTURE_REF' } }];
    }
    return [durationOf(text, i, at + 1, undefined, unit)];
  }
  if (at > i + 1 && shift !== 0) return undefined; // "letzten warmen Tag"
  if (shift === -1 && !narrative && unit === 'D' && !isOne(text, i, 'vorigen')) return undefined; // "am letzten Tag (des Turniers)"
  if (
    isOne(text, at, 'wochenendes', 'jahres', 'monats', 'tages') &&
    isOne(text, i, 'letzten') &&
    isOne(text, i - 1, 'des') &&
    unit === 'D'
  )
    return undefined;
  const by = text.at(i).lower.startsWith('übernächst') ? 2 : shift;
  const told = narrative || (unit === 'D' && (shift === 1 || shift === 0));
  const number = /jahr/u.test(text.at(at).lower) && unit === 'Y' ? readYear(text, at + 1) : undefined;
  if (number) return undefined; // "im laufenden Jahr 2014": the year's own parser.
  const date: DateForm =
    unit === 'WE' && !narrative ? { kind: 'weekend', shift } : { kind: 'shifted', unit, by, from: told ? 'told' : 'context' };
  const phase = phaseFromHere(text, i - (isOne(text, i - 1, 'des', 'der') ? 1 : 0) - 1);
  let from = phase ? phase.from : i;
  if (!phase && (unit === 'W' || unit === 'Q') && !isOne(text, i, 'dieser', 'diese', 'diesem')) from = articleBefore(text, i);
  return [{ from, to: at + 1, type: 'DATE', date, ...(phase && { phase: phase.phase }) }];
};

function articleBefore(text: Text, i: number): number {
  return CONTRACTED.has(text.at(i - 1).lower) ? i : withArticle(text, i);
}

/** "den vergangenen zwei Jahren", "die nächsten drei Tage". */
function shiftedAmount(text: Text, i: number, amountAt: number, amount: number): readonly Parsed[] | undefined {
  const { unit } = text.at(amountAt + 1).word;
  if (unit === undefined) return undefined;
  return [durationOf(text, i, amountAt + 2, amount, unit)];
}

function durationOf(text: Text, i: number, to: number, amount: number | undefined, unit: Unit): Parsed {
  const sub = unit === 'H' || unit === 'MIN' || unit === 'S';
  const value = `P${sub ? 'T' : ''}${amount ?? 'X'}${unit === 'MIN' ? 'M' : unit}`;
  return { from: articleBefore(text, i), to, type: 'DURATION', value };
}

/** "in der dritten Woche", "am zweiten Tag" of what the text told last. */
export const nthUnit: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  const { ordinal } = text.at(i - 1).word;
  if (
    (unit !== 'W' && unit !== 'D') ||
    plural ||
    ordinal === undefined ||
    ordinal > 30 ||
    !text.at(i).capital ||
    isCompound(text, i)
  )
    return undefined;
  if (unit === 'W' ? !isOne(text, i - 2, 'der') || !isOne(text, i - 3, 'in', 'seit') : !isOne(text, i - 2, 'am'))
    return undefined;
  return [{ from: unit === 'W' ? i - 2 : i - 1, to: i + 1, type: 'DATE', date: { kind: 'nth', unit, index: ordinal } }];
};

/** "die vergangenen beiden Jahre" turned round: "die beiden letzten Jahre", "die ersten zwei Monate". */
export const amountOfFirst: Parser = (text, i) => {
  const { ordinal } = text.at(i).word;
  if (ordinal !== 1 || !text.at(i).lower.startsWith('erst')) return undefined;
  const amount = text.at(i + 1).word.cardinal ?? text.at(i + 1).number;
  const { unit } = text.at(i + 2).word;
  if (amount === undefined || unit === undefined || amount === 1) return undefined;
  return [durationOf(text, i, i + 3, amount, unit)].map((d) => ({ ...d, from: i }));
};

/** "Vorjahr", "heuer", "Vortag", "Jahresende", "zum Jahreswechsel". */
export const compound: Parser = (text, i) => {
  const { compound: found } = text.at(i).word;
  if (!found || isCompound(text, i)) return undefined;
  if (found.unit === 'Y' && found.by === 0) {
    const year = readYear(text, i + 1);
    if (year) return [{ from: i, to: year.to, type: 'DATE', date: { kind: 'calendar', year: year.year } }];
  }
  const year = isOne(text, i, 'vorjahr', 'vorjahres') ? readYear(text, i + 1) : undefined;
  if (year) return undefined;
  const from = found.narrative ? 'told' : isOne(text, i, 'heuer') ? 'article' : 'context';
  return [{ from: i, to: i + 1, type: 'DATE', date: { kind: 'shifted', unit: found.unit, by: found.by, from } }];
};

/** "Ende des Jahres", "Anfang der Woche", "Mitte des Monats", "im Laufe des Jahres (1966)", "des Sommers". */
export const phaseOfUnit: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (
    (unit !== 'Y' && unit !== 'M' && unit !== 'W' && unit !== 'WE') ||
    plural ||
    !isOne(text, i - 1, 'des', 'der', 'dieses', 'dieser')
  )
    return undefined;
  const lead = text.at(i - 2);
  if (lead.word.phase === undefined && lead.lower !== 'laufe' && lead.lower !== 'verlauf') return undefined;
  if (readYear(text, i + 1)) {
    const read = readYear(text, i + 1)!;
    return [
      {
        from: i - 2,
        to: read.to,
        type: 'DATE',
        date: { kind: 'calendar', year: read.year, ...(read.bc && { bc: true }) },
        ...(lead.word.phase && { phase: lead.word.phase }),
      },
    ];
  }
  const date: DateForm = unit === 'WE' ? { kind: 'weekend' } : { kind: 'shifted', unit, by: 0, from: 'context' };
  return [{ from: i - 2, to: i + 1, type: 'DATE', date, ...(lead.word.phase && { phase: lead.word.phase }) }];
};

/** "am Wochenende". */
export const weekend: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit !== 'WE' || plural || isCompound(text, i)) return undefined;
  if (!isOne(text, i - 1, 'am', 'vom', 'das', 'zum', 'übers', 'des', 'dem', 'fürs')) return undefined;
  return [{ from: i, to: i + 1, type: 'DATE', date: { kind: 'weekend' } }];
};

/** "am Tag zuvor", "die Woche darauf", "am Tag danach". */
export const unitBeforeAfter: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit === undefined || plural || !isOne(text, i + 1, 'zuvor', 'davor', 'darauf', 'danach', 'später', 'vorher'))
    return undefined;
  if (text.at(i - 1).word.cardinal !== undefined || text.at(i - 1).number !== undefined) return undefined;
  const by = isOne(text, i + 1, 'zuvor', 'davor', 'vorher') ? -1 : 1;
  const from = isOne(text, i - 1, 'der', 'die') && unit !== 'D' ? i - 1 : i;
  return [{ from, to: i + 2, type: 'DATE', date: { kind: 'shifted', unit, by, from: 'told' } }];
};

/** "tags zuvor", "tags darauf". */
export const daysBefore: Parser = (text, i) => {
  if (text.at(i).lower !== 'tags' || !isOne(text, i + 1, 'zuvor', 'darauf', 'danach')) return undefined;
  return [
    {
      from: i,
      to: i + 2,
      type: 'DATE',
      date: { kind: 'shifted', unit: 'D', by: isOne(text, i + 1, 'zuvor') ? -1 : 1, from: 'told' },
    },
  ];
};

/** "im Winter 1940/41", "diesen Sommer", "im Frühjahr", "im Herbst vergangenen Jahres". */
export const season: Parser = (text, i) => {
  const { season: found } = text.at(i).word;
  if (found === undefined || !text.at(i).capital || isCompound(text, i)) return undefined;
  const read = readYear(text, i + 1);
  let to = read?.to ?? i + 1;
  let date: DateForm = { kind: 'season', season: found, ...(read && { year: read.year }), ...(read?.bc && { bc: true }) };
  if (read && isOne(text, to, '/') && text.at(to + 1).glued && text.at(to + 1).number !== undefined) to += 2;
  if (!read) {
    const article = isOne(text, i + 1, 'des') ? i + 2 : i + 1;
    const shift = text.at(article).word.shift;
    if (shift !== undefined && isOne(text, article + 1, 'jahres')) {
      date = {
        kind: 'shifted',
        unit: 'Y',
        by: shift,
        from: text.at(article).word.narrative ? 'told' : 'context',
        inner: { kind: 'season', season: found },
      };
      to = article + 2;
    } else if (article === i + 2 && isOne(text, article, 'jahres')) {
      const year = readYear(text, article + 1);
      date = year
        ? { kind: 'season', season: found, year: year.year }
        : { kind: 'shifted', unit: 'Y', by: 0, from: 'context', inner: { kind: 'season', season: found } };
      to = year?.to ?? article + 1;
    }
  }
  const led = isOne(
    text,
    i - 1,
    'im',
    'vom',
    'zum',
    'den',
    'dem',
    'und',
    'bis',
    'seit',
    'ab',
    'ganzen',
    'über',
    'der',
    'des',
    'dieser',
    'diesem',
    'diesen',
    'in',
    '/',
    'ende',
    'anfang',
    'frühen',
    'späten',
    'letzten',
    'nächsten',
    'vergangenen',
    'kommenden',
  );
  if (!led && !read) return undefined;
  const early = isOne(text, i - 1, 'frühen', 'späten') ? i - 1 : i;
  const article = isOne(text, i - 1, 'der', 'des') && /monate/u.test(text.at(i).lower) ? i - 1 : early;
  return [{ from: article, to, type: 'DATE', date }];
};

/** "im dritten Quartal (2014)", "der zweiten Jahreshälfte", "1. Halbjahr", "ersten Hälfte des Jahres". */
export const yearPart: Parser = (text, i) => {
  const { lower } = text.at(i);
  const part = /^(quartals?|trimesters?)$/u.test(lower) ? 'Q' : /^(halbjahre?s?|jahreshälfte)$/u.test(lower) ? 'H' : undefined;
  if (!part) return undefined;
  const ordinal = text.at(i - 1).word.ordinal;
  const digit = isDot(text, i - 1) ? text.at(i - 2).number : undefined;
  const index = ordinal ?? digit;
  const read = readYear(text, i + 1);
  let to = read?.to ?? i + 1;
  let shift: -1 | 0 | 1 | undefined;
  if (!read && isOne(text, i + 1, 'des') && isOne(text, i + 2, 'vorjahres')) {
    shift = -1;
    to = i + 3;
  }
  if (index === undefined) {
    const { shift: moved } = text.at(i - 1).word;
    if (moved === undefined || part !== 'Q') return undefined;
    return [
      { from: withArticle(text, i - 1), to, type: 'DATE', date: { kind: 'shifted', unit: 'Q', by: moved, from: 'context' } },
    ];
  }
  if (index < 1 || index > (part === 'Q' ? 4 : 2)) return undefined;
  const first = ordinal === undefined ? i - 2 : i - 1;
  const from = isOne(text, first - 1, 'der', 'die', 'das') ? first - 1 : first;
  return [
    {
      from,
      to,
      type: 'DATE',
      date: { kind: 'part', part, index, ...(read && { year: read.year }), ...(shift !== undefined && { shift }) },
    },
  ];
};

/** "Kalenderwoche 12", "KW 12", "12. Kalenderwoche". */
export const calendarWeek: Parser = (text, i) => {
  if (!isOne(text, i, 'kw', 'kalenderwoche')) return undefined;
  const after = text.at(i + 1).number;
  const before = isDot(text, i - 1) ? text.at(i - 2).number : undefined;
  const week = after !== undefined && after <= 53 ? after : before;
  if (week === undefined || week < 1 || week > 53) return undefined;
  const to = week === after ? i + 2 : i + 1;
  const slash = isOne(text, to, '/') ? readYear(text, to + 1) : readYear(text, to);
  return [
    {
      from: week === after ? i : i - 2,
      to: slash?.to ?? to,
      type: 'DATE',
      date: { kind: 'week', week, ...(slash && { year: slash.year }) },
    },
  ];
};

/** Feasts by name: "zu Weihnachten 1966", "Tag der Deutschen Einheit", "am zweiten Weihnachtstag", "1. Mai" is a plain date. */
export const holiday: Parser = (text, i) => {
  for (const phrase of HOLIDAY_PHRASES) {
    let at = i;
    const fits = phrase.words.every((forms) => {
      if (!forms.includes(text.at(at).lower)) return false;
      at += isDot(text, at + 1) ? 2 : 1;
      return true;
    });
    if (!fits || isCompound(text, at - 1)) continue;
    const read = readYear(text, at);
    return [
      {
        from: i,
        to: read?.to ?? at,
        type: 'DATE',
        date: { kind: 'holiday', holiday: phrase.id, ...(read && { year: read.year }) },
      },
    ];
  }
  const { lower, capital } = text.at(i);
  const part = capital ? HOLIDAY_PARTS.get(lower) : undefined;
  if (part && !isCompound(text, i)) {
    const { holiday: id, dayPart } = part;
    return [{ from: i, to: i + 1, type: 'TIME', dayPart, date: { kind: 'holiday', holiday: id } }];
  }
  if (!capital || !isHoliday(lower) || isCompound(text, i) || (isDash(text, i - 1) && text.at(i).glued)) return undefined;
  const read = readYear(text, i + 1);
  return [
    { from: i, to: read?.to ?? i + 1, type: 'DATE', date: { kind: 'holiday', holiday: lower, ...(read && { year: read.year }) } },
  ];
};

/** "jetzt", "bald", "kürzlich", "vor kurzem", "in Zukunft", "wenig später". */
export const reference: Parser = (text, i) => {
  const { reference: found } = text.at(i).word;
  const one = (from: number, to: number, value: NonNullable<typeof found>): readonly Parsed[] => [
    { from, to, type: 'DATE', date: { kind: 'reference', reference: value } },
  ];
  if (text.at(i).lower === 'bald' && isOne(text, i - 1, 'so', 'alsbald')) return undefined;
  if (found) return text.at(i).lower === 'künftig' ? undefined : one(i, i + 1, found);
  const { lower } = text.at(i);
  if (lower === 'kurzem' && isOne(text, i - 1, 'vor')) return one(i - 1, i + 1, 'PAST_REF');
  if (lower === 'zukunft' && isOne(text, i - 1, 'in', 'der'))
    return one(isOne(text, i - 1, 'der') ? i - 1 : i - 1, i + 1, 'FUTURE_REF');
  if (lower === 'folgezeit') return one(i, i + 1, 'FUTURE_REF');
  if ((lower === 'später' || lower === 'darauf' || lower === 'danach') && isOne(text, i - 1, 'wenig', 'kurz', 'bald'))
    return one(i - 1, i + 1, 'FUTURE_REF');
  if (
    (lower === 'später' || lower === 'darauf') &&
    isOne(text, i - 1, 'zeit') &&
    isOne(text, i - 2, 'kurze', 'einige', 'geraume')
  )
    return one(i - 2, i + 1, 'FUTURE_REF');
  if ((lower === 'zuvor' || lower === 'vorher') && isOne(text, i - 1, 'kurz')) return one(i - 1, i + 1, 'PAST_REF');
  return undefined;
};
