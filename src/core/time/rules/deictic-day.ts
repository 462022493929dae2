import { isQuotedAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import { readIsoDay, weekdayOf } from '../calendar.ts';
import { NAMES, weekdayTexts } from '../names.ts';
import { isArticleText } from './places.ts';

const WORDS: ReadonlySet<string> = new Set(['heute', 'gestern', 'vorgestern', 'morgen', 'übermorgen']);
/** Prepositions that keep their place before a weekday: "seit gestern", "bis morgen"; others give way to "am". */
const LEADS = /(?:^|[^\p{L}])(?:seit|bis|ab|von|für|auf|zu|vor|nach)\s+$/iu;
/** Further than this before the word no preposition is looked for, in UTF-16 units. */
const REACH = 12;

/** "heute", "gestern", "morgen" where agencies print the weekday. */
export const deicticDay = defineRule({
  id: 'date/deictic-day',
  scope: 'document',
  severity: 'off',
  summary: { de: '„heute“, „gestern“ oder „morgen“ statt des Wochentags', en: '“heute”, “gestern” or “morgen” for the weekday' },
  docs: {
    de: `Ein Hinweis für Häuser, die wie die Agenturen den Wochentag drucken: „gestern“ wird „am Dienstag“, „seit gestern“ wird „seit Dienstag“. Der Tag folgt aus dem Datum des Artikels. Ausgeschaltet, bis das Haus sie einschaltet.

Still bleibt die Regel ohne Datum des Artikels, in wörtlicher Rede, bei „heute“ im Sinn von „heutzutage“, bei Tageszeiten („heute Abend“) und neben einem Wochentag („heute, Freitag“).

Korrektur: der Wochentag.`,
    en: `A hint for houses that print the weekday as agencies do: “gestern” becomes “am Dienstag”, “seit gestern” becomes “seit Dienstag”. The day follows from the date of the article. Off until the house switches it on.

It stays silent without a date of the article, in direct speech, on “heute” in the sense of “these days”, on times of day (“heute Abend”) and beside a weekday (“heute, Freitag”).

Fix: the weekday.`,
  },
  messages: {
    weekday: {
      de: '„{text}“ ist {day}. Agenturen schreiben den Wochentag.',
      en: '“{text}” is a {day}. Agencies print the weekday.',
    },
    use: { de: 'Wochentag schreiben: {day}', en: 'Write “{day}”' },
  },
  examples: [
    {
      text: 'Der Rat tagte [[gestern]] in Ulm.',
      date: '2022-01-05',
      settings: { regeln: { 'date/deictic-day': 'hint' } },
      fixed: 'Der Rat tagte am Dienstag in Ulm.',
    },
    {
      text: 'Die Sperre gilt seit [[gestern]] in Ulm.',
      date: '2022-01-05',
      settings: { regeln: { 'date/deictic-day': 'hint' } },
      fixed: 'Die Sperre gilt seit Dienstag in Ulm.',
    },
    {
      text: '[[Heute]] tagt der Rat in Ulm.',
      date: '2022-01-05',
      settings: { regeln: { 'date/deictic-day': 'hint' } },
      fixed: 'Am Mittwoch tagt der Rat in Ulm.',
    },
    { text: 'Der Rat tagte gestern in Ulm.', date: '2022-01-05' },
    { text: 'Der Rat tagte gestern in Ulm.', settings: { regeln: { 'date/deictic-day': 'hint' } } },
    { text: 'Das ist heute noch so.', date: '2022-01-05', settings: { regeln: { 'date/deictic-day': 'hint' } } },
    {
      text: '„Wir tagen heute in Ulm“, sagte der Rat.',
      date: '2022-01-05',
      settings: { regeln: { 'date/deictic-day': 'hint' } },
    },
    { text: 'Der Rat tagt heute Abend in Ulm.', date: '2022-01-05', settings: { regeln: { 'date/deictic-day': 'hint' } } },
  ],
  *check(article) {
    if (article.date === undefined) return;
    for (const time of article.times) {
      const { text } = article;
      const word = text.slice(time.start, time.end);
      const day = readIsoDay(time.value);
      if (!day || time.type !== 'DATE' || !WORDS.has(word.toLowerCase())) continue;
      if (!isArticleText(article, time) || isQuotedAt(article, time)) continue;
      // "heute, Freitag, 3. März": the day stands there already.
      if (/^,? (?:am )?\p{Lu}\p{Ll}+(?:tag|woch|abend)\P{L}/u.test(text.slice(time.end, time.end + 18))) continue;
      const name = NAMES.de.weekdays[weekdayOf(day) - 1]!;
      const led = LEADS.test(text.slice(Math.max(0, time.start - REACH), time.start));
      const first = /^\p{Lu}/u.test(word);
      const put = led ? name : `${first ? 'Am' : 'am'} ${name}`;
      yield {
        start: time.start,
        end: time.end,
        message: 'weekday',
        args: { text: word, day: weekdayTexts(weekdayOf(day)) },
        fixes: [{ title: 'use', args: { day: name }, safe: false, edits: [{ start: time.start, end: time.end, text: put }] }],
      };
    }
  },
});
