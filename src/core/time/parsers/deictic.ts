import type { DateForm } from '../mention.ts';
import { dayPartAfter } from './day-parts.ts';
import { isDot, isOne, type Parser } from './parser.ts';
import { distanceAfter } from './weekdays.ts';

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
    const named = isOne(text, i + 1, ',') && (text.at(i + 2).word.weekday !== undefined || isDot(text, i + 3)); // "Morgen, Donnerstag, …", "Morgen, 17. Juni, …"
    if (lexeme.capital && isOne(text, i + 1, 'für', ',') && !named) return undefined;
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
  const distance = part ? undefined : distanceAfter(text, i + 1);
  if (distance) return [{ from: i, to: distance.to, type: 'DATE', date: { kind: 'deictic', days: days + distance.days } }];
  const date: DateForm = { kind: 'deictic', days, ...(nowadays && { nowadays }) };
  if (part) return [{ from: i, to: part.to, type: 'TIME', date, dayPart: part.dayPart }];
  return [{ from: i, to: i + 1, type: 'DATE', date }];
};

const OCCASIONS =
  'sitzung konferenz versammlung verhandlung abstimmung entscheidung tagung anhörung vernehmung eröffnung veranstaltung kundgebung demonstration demo feier debatte aussprache begegnung partie etappe auftritt auftakt besuch treffen gespräch spiel rennen prozess urteil termin gipfel training konzert fest start ausgabe mitteilung aussendung meldung annäherung erklärung rede einsatz feiertag'.split(
    ' ',
  );

/** Whether a noun names what takes place on a day. */
function isOccasion(lower: string): boolean {
  return OCCASIONS.some((noun) => lower === noun || (lower.length > noun.length + 2 && lower.endsWith(noun)));
}

/** "die heutige Ukraine", "bis zum heutigen Tag", "die gestrige Sitzung". */
export const deicticAdjective: Parser = (text, i) => {
  const { deictic: days, dayPart } = text.at(i).word;
  if (days === undefined || dayPart || !/^(heut|gestr|morg)ig/u.test(text.at(i).lower)) return undefined;
  if (text.at(i + 1).word.weekday !== undefined) return undefined; // The weekday's own parser takes it.
  const { dayPart: part, weekday, capital } = { ...text.at(i + 1).word, capital: text.at(i + 1).capital };
  if (part && weekday === undefined && capital)
    return [{ from: i, to: i + 2, type: 'TIME', date: { kind: 'deictic', days }, dayPart: part }];
  // "die heutige Sitzung" is today's, "die heutige Ukraine" and "heutige Sicht" are of our days.
  if (days === 0 && isOccasion(text.at(i + 1).lower))
    return [{ from: i, to: i + 1, type: 'DATE', date: { kind: 'deictic', days } }];
  if (days === 0) {
    const to = isOne(text, i + 1, 'tag', 'tages', 'tage') ? i + 2 : i + 1;
    return [{ from: i, to, type: 'DATE', date: { kind: 'deictic', days: 0, nowadays: true } }];
  }
  const to = isOne(text, i + 1, 'tag', 'tages') ? i + 2 : i + 1;
  return [{ from: i, to, type: 'DATE', date: { kind: 'deictic', days } }];
};
