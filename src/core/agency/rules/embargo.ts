import { defineRule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { overlaps, shift } from '../../text/span.ts';
import { readIsoDay } from '../../time/calendar.ts';
import { dayTexts } from '../../time/names.ts';
import { gone, isNoCopy, isQuoted, removeParagraphs } from '../article-view.ts';
import { stretchRemoval } from '../removal.ts';

/** A day of a month is said: a weekday alone points ahead in an embargo. */
const DAY = /\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.|\p{L}{3})/u;

export const embargo = defineRule({
  id: 'agency/embargo',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'error',
  also: ['hint'],
  summary: { de: 'Sperrfrist im Text', en: 'An embargo in the text' },
  docs: {
    de: `Meldet einen Sperrvermerk: „(Sperrfrist: 18.00 Uhr)“, „+++ Bitte Sperrfrist beachten: frei ab Mittwoch, 10 Uhr +++“, „Nicht zur Veröffentlichung vor …“. Liegt der genannte Tag vor dem Datum des Artikels, ist die Frist verstrichen und die Meldung nur ein Hinweis; sonst ist sie ein Fehler, denn die Uhr kennt das Werkzeug nicht.

**Warum das wichtig ist:** Wer eine Sperrfrist bricht, bricht eine Zusage an die Quelle und verliert oft den Zugang; der Deutsche Presserat sieht Sperrfristen als zulässig an, wenn sie sachlich begründet sind (Richtlinie 2.5 des Pressekodex). Und der Vermerk selbst gehört nie ins Blatt.

**Still bleibt die Regel** zwischen Anführungszeichen und wo ein Satz von einer Sperrfrist erzählt.

**Korrektur:** Der Vermerk wird entfernt, aber nie von allein: Ob die Frist verstrichen ist, entscheidet ein Mensch.`,
    en: `Reports an embargo: “(Sperrfrist: 18.00 Uhr)”, “+++ Bitte Sperrfrist beachten: frei ab Mittwoch, 10 Uhr +++”, “Nicht zur Veröffentlichung vor …”. If the day it names lies before the date of the article, it is over and the finding only a hint; otherwise it is an error, since the tool does not know the time of day.

**Why it matters:** Who breaks an embargo breaks a promise to the source and often loses access; the German Press Council holds embargoes admissible where there is a reason for them (guideline 2.5 of the Press Code). And the note itself never belongs in print.

**It stays silent** between quotation marks and where a sentence tells of an embargo.

**Fix:** The note is removed, but never by itself: a person decides whether the embargo is over.`,
  },
  messages: {
    embargo: {
      de: 'Sperrfrist: Darf der Text schon erscheinen? Der Vermerk muss vorher heraus.',
      en: 'An embargo: may the text be published yet? The note must go first.',
    },
    past: { de: 'Verstrichene Sperrfrist ({day}): Der Vermerk kann heraus.', en: 'A past embargo ({day}): the note can go.' },
    removeNote: { de: 'Sperrvermerk entfernen', en: 'Remove the embargo note' },
  },
  examples: [
    {
      text: 'Rat will Haushalt ändern [[(Sperrfrist: 14. Mai 2024, 12 Uhr)]]\n\nDer Rat will den Haushalt ändern. Das steht in einem Papier der Kämmerei.',
      date: '2024-05-14',
      fixed: 'Rat will Haushalt ändern\n\nDer Rat will den Haushalt ändern. Das steht in einem Papier der Kämmerei.',
    },
    { text: '[[SPERRFRIST: Donnerstag 6.00 Uhr]]\n\nDer Rat will den Haushalt ändern. Das steht in einem Papier der Kämmerei.' },
    { text: 'Die Sperrfrist für die Studie endet am Mittwoch. Danach darf berichtet werden.' },
    { text: 'Das Papier trug den Vermerk „Sperrfrist: 18 Uhr“. Die Redaktion hielt sich daran.' },
  ],
  *check(article) {
    let all: ReadonlySet<number> | undefined;
    for (const { start, index, paragraph } of article.placed) {
      for (const control of paragraph.facts.agency.control) {
        if (control.kind !== 'embargo' || isNoCopy(article, index)) continue;
        const place = shift(control, start);
        if (isQuoted(article, place)) continue;
        const day = article.times
          .findLast(
            (t) =>
              overlaps(t, place) &&
              /^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/u.test(t.value) &&
              DAY.test(article.text.slice(t.start, t.end)),
          )
          ?.value.slice(0, 10);
        const past = day !== undefined && article.date !== undefined && day < article.date;
        if (control.part === 'whole') all ??= gone(article);
        yield {
          ...place,
          message: past ? 'past' : 'embargo',
          ...(past && { severity: 'hint' as const, args: { day: dayTexts(readIsoDay(day)!) } }),
          fixes: [
            control.part === 'whole'
              ? removeParagraphs(article, [index], all!, false, 'removeNote')
              : {
                  title: 'removeNote',
                  edits: [stretchRemoval(article.text, place.start, place.end)],
                  safe: false,
                  preferred: true,
                },
          ],
        };
      }
    }
  },
});
