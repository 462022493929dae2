import { describe, it } from 'node:test';
import { checkTimes, type TimeContext } from '../support/check-times.ts';

/** A Wednesday. */
const WEDNESDAY: TimeContext = { date: '2022-03-16' };

const GROUPS: Readonly<Record<string, readonly (readonly [marked: string, context?: TimeContext])[]>> = {
  'a day and how far from it': [
    ['Der Umzug beginnt [[Donnerstag in zwei Wochen|2022-03-31]].', WEDNESDAY],
    ['[[Freitag vor drei Wochen|2022-02-18]] brach das Rohr.', WEDNESDAY],
    ['[[Heute in acht Tagen|2022-03-23]] öffnet das Bad.', WEDNESDAY],
    ['[[Übermorgen in einer Woche|2022-03-25]] läuft der Vertrag aus.', WEDNESDAY],
    ['[[Heute|2022-03-16]] in einer Sitzung fiel der Beschluss.', WEDNESDAY],
  ],
  'two steps back or ahead': [
    ['Die Halle brannte [[vorletzten Montag|2022-03-07]] ab.', WEDNESDAY],
    ['[[Übernächsten Samstag|2022-03-26]] spielt der Chor.', WEDNESDAY],
    ['Im [[vorletzten Jahr|2020]] sank die Zahl.', WEDNESDAY],
    ['In [[der vorvergangenen Woche|2022-W09]] kam der Brief.', WEDNESDAY],
    ['Am [[vorletzten Wochenende|2022-W09-WE]] fiel Schnee.', WEDNESDAY],
    ['Die vorletzte Runde ging an Weyhe.', WEDNESDAY],
  ],
  'a day by its number alone': [
    ['Der Termin ist [[Montag, der 21.|2022-03-21]] Danach wird gebaut.', WEDNESDAY],
    ['Das Fest beginnt am [[2. April|2022-04-02]]. Am [[9.|2022-04-09]] endet es.', WEDNESDAY],
    ['Am 16. Spieltag gewann Weyhe, am 3. großen Turnier nahm er teil.', WEDNESDAY],
    ['Sie wurde am 4. und am 5. Loch Zweite.', WEDNESDAY],
  ],
  'what the verb says of a day': [
    ['Der Bote soll am [[Montag|2022-03-14]] überfallen worden sein.', WEDNESDAY],
    ['Der Zug muss am [[Freitag|2022-03-11]] entgleist sein.', WEDNESDAY],
    ['Mit einem Sieg würde Weyhe am [[Samstag|2022-03-19]] aufsteigen.', WEDNESDAY],
    ['Der Rat könnte am [[Montag|2022-03-21]] zustimmen.', WEDNESDAY],
    ['Für [[Freitag|2022-03-18]] sagte der Verein das Spiel ab.', WEDNESDAY],
    ['In der Nacht auf [[Dienstag|2022-03-15]] brannte der Schuppen.', WEDNESDAY],
  ],
  'days cut short': [
    ['Geöffnet [[Di.|XXXX-WXX-2]] bis [[Do.|XXXX-WXX-4]] im Rathaus.', WEDNESDAY],
    ['Das Amt öffnet [[Mo|XXXX-WXX-1]]–[[Mi|XXXX-WXX-3]] am Markt.', WEDNESDAY],
    ['Die Ausgabe beginnt [[Fr.|2022-03-18]] [[10.30 Uhr|2022-03-18T10:30]] am Tor.', WEDNESDAY],
    ['So bis dahin. Mi Amor und Di Lauro spielen.', WEDNESDAY],
  ],
  'the part of the day says which half a clock time is of': [
    ['[[Montagabend|2022-03-14TEV]] um [[7 Uhr|2022-03-14T19:00]] ging das Licht aus.', WEDNESDAY],
    ['Am [[Sonntagnachmittag|2022-03-13TAF]] gegen [[3 Uhr|2022-03-13T15:00]] fiel der Baum.', WEDNESDAY],
    ['[[Montagabend|2022-03-14TEV]] um [[19 Uhr|2022-03-14T19:00]] ging das Licht aus.', WEDNESDAY],
    ['[[Montagmorgen|2022-03-14TMO]] um [[7 Uhr|2022-03-14T07:00]] ging das Licht an.', WEDNESDAY],
    ['Von [[Montagabend|2022-03-14TEV]] bis [[7 Uhr|2022-03-14T07:00]] blieb es dunkel.', WEDNESDAY],
  ],
  'a dateline is no first day of a range': [
    ['Goch, [[3. Juni 2026|2026-06-03]] – Am [[12. Juni 2026|2026-06-12]] tagt der Rat.'],
    ['Die Messe läuft [[3. Juni 2026|2026-06-03]] – [[12. Juni 2026|2026-06-12]] in Goch.'],
  ],
  'a season of a past year is carried on in the past tense': [
    ['Im [[Sommer 1974|1974-SU]] kam sie nach Rom. Im [[Oktober|1974-10]] sang sie dort.', WEDNESDAY],
    ['Im [[Sommer 2019|2019-SU]] fiel das Fest aus. Im [[Oktober|2022-10]] wird es nachgeholt.', WEDNESDAY],
  ],
  'a date among the metadata': [
    ['Deich hält\n\nErschienen am [[4. Mai 2021|2021-05-04]]\n\nDas Wasser stieg [[gestern|2021-05-03]].'],
    ['Deich hält\n\nVon Ole Harms | [[04.05.2021|2021-05-04]] | 3 Min. Lesezeit\n\nDas Wasser stieg [[gestern|2021-05-03]].'],
    [
      'Deich hält\n\nVeröffentlicht: [[04.05.2021|2021-05-04]], [[8:30 Uhr|2021-05-04T08:30]] – Aktualisiert: [[06.05.2021|2021-05-06]]\n\nDas Wasser stieg [[gestern|2021-05-03]].',
    ],
    ['Deich hält\n\nDas Urteil vom [[04.05.2021|2021-05-04]] liegt vor.\n\nDas Wasser stieg [[gestern|XXXX-XX-XX]].'],
    ['Termine\n\nKonzert am Markt, [[04.05.2021|2021-05-04]]\n\nDas Wasser stieg [[gestern|XXXX-XX-XX]].'],
  ],
};

for (const [name, rows] of Object.entries(GROUPS)) {
  describe(name, () => {
    for (const [marked, context] of rows) it(marked.slice(0, 80), () => checkTimes(marked, context));
  });
}
