import { defineRule } from '../../rules/rule.ts';
import { statedIn } from '../article-view.ts';
import { clashesIn, EITHER_SIDE } from '../either-side.ts';
import { eventTimeClash } from '../event-times.ts';

export const time = defineRule({
  id: 'consistency/time',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Dasselbe Geschehen steht mit zwei Uhrzeiten, Tagen oder Monaten',
    en: 'The same incident stands with two times, days or months',
  },
  docs: {
    de: `Vergleicht, wann der Text ein Geschehen ansetzt, von dem eine Meldung nur eines hat: „Der Alarm ging um 5.52 Uhr ein … Seit dem Alarm um 6.52 Uhr“, „Die Einweihung ist im Mai … nach der Einweihung im März“.

**Warum das wichtig ist:** Am Zeitpunkt hängen Alibis, Fristen und Termine, und Leser verlassen sich darauf. Angaben im selben Text abzugleichen gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, sie richtigzustellen zu Ziffer 3.

**Still bleibt die Regel** bei allem, was öfter vorkommt (Züge, Spiele, Führungen), wenn der Satz nicht sagt, dass die Zeit zu dem Geschehen gehört („Nach dem Alarm rückte um 6.10 Uhr …“), bei Verschobenem, Ursprünglichem, Weiterem und Jahreszahlen, wenn der Text die zweite Zeit auch sonst nennt, und in Zitaten.

**Korrekturen:** Beide Angaben werden angeboten, jede an der Stelle der anderen.`,
    en: `Compares when the text sets an incident of which a report has but one: “Der Alarm ging um 5.52 Uhr ein … Seit dem Alarm um 6.52 Uhr”, “Die Einweihung ist im Mai … nach der Einweihung im März”.

**Why it matters:** Alibis, deadlines and appointments hang on the time, and readers rely on it. Comparing what one text says is care by section 2 of the Press Code, putting it right is section 3.

**It stays silent** on all that happens more than once (trains, matches, tours), where the sentence does not say that the time belongs to the incident (“Nach dem Alarm rückte um 6.10 Uhr …”), on what was moved, on the original, on what is further and on years, where the text gives the second time elsewhere as well, and in quotations.

**Fixes:** Both are offered, each in the place of the other.`,
  },
  messages: EITHER_SIDE,
  examples: [
    {
      text: 'Der Notruf ging um 4.17 Uhr ein. Die Wehr löschte bis zum Mittag.\n\nSeit dem Notruf um [[4.47 Uhr]] waren 60 Kräfte im Einsatz.',
      fixed:
        'Der Notruf ging um 4.17 Uhr ein. Die Wehr löschte bis zum Mittag.\n\nSeit dem Notruf um 4.17 Uhr waren 60 Kräfte im Einsatz.',
    },
    {
      text: 'Die Einweihung ist im Mai geplant, teilte das Amt mit. Es fehlt noch ein Geländer.\n\nNach der Einweihung im [[März]] wird der alte Steg gesperrt.',
    },
    {
      text: 'Der Notruf ging um 4.17 Uhr ein. Nach dem Notruf rückten um 4.25 Uhr die ersten Wagen aus. Der Brand um 3 Uhr im Nachbarort war da schon gelöscht.',
    },
    {
      text: 'Die Einweihung war im März geplant, wurde aber verschoben.\n\nNach der Einweihung im Mai wird der alte Steg gesperrt.',
    },
    {
      text: 'Der Zug um 6.10 Uhr fiel aus. Mit dem Zug um 7.10 Uhr kamen die Schüler zu spät. Das Spiel um 15 Uhr wurde abgesagt, das Spiel um 18 Uhr nicht.',
    },
  ],
  *check(article) {
    const all = [...statedIn(article, (facts) => facts.eventTimes)];
    if (all.length < 2) return;
    yield* clashesIn(article, all, (here) => eventTimeClash(here, all));
  },
});
