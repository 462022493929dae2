import { describe, it } from 'node:test';
import { checkTimes } from '../support/check-times.ts';

/** A Wednesday. All sentences below stand in an article of this day. */
const DAY = { date: '2021-06-16' };

/** News sentences with the times an editor expects, written before the parsers were looked at; the groups name what they are about. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  'days and parts of days': [
    'Der Gemeinderat tagt am [[Donnerstagabend|2021-06-17TEV]] im Rathaus.',
    'Am [[späten Samstagabend|2021-06-12TEV]] brach Feuer aus.',
    '[[Vorgestern Abend|2021-06-14TEV]] brach im Stadel ein Feuer aus.',
    'Die Jury entscheidet [[morgen Nachmittag|2021-06-17TAF]].',
    '[[Morgen|2021-06-17]], [[Donnerstag|2021-06-17]], tagt der Rat.',
    'In [[den frühen Morgenstunden des Sonntags|2021-06-13TMO]] krachte es.',
    'Im [[Morgengrauen|2021-06-16TMO]] rückte die Feuerwehr aus.',
    'Zu [[Mittag|2021-06-16TMI]] gab es Knödel.',
    'Am [[Nachmittag des 3. April 1945|1945-04-03TAF]] fielen Bomben.',
  ],
  'nights between two days': [
    'In der Nacht auf [[Sonntag|2021-06-13]] randalierten Jugendliche am Bahnhof.',
    'In der Nacht zum gestrigen [[Dienstag|2021-06-15]] fiel Schnee bis ins Tal.',
    'In der [[Nacht von Samstag|2021-06-12TNI]] auf [[Sonntag|2021-06-13]] wurde eingebrochen.',
    'In der [[Nacht vom 8.|1945-05-08TNI]] zum [[9. Mai 1945|1945-05-09]] schwieg der Funk.',
    'Von [[Freitag|2021-06-18]] auf [[Samstag|2021-06-19]] bleibt der Tunnel zu.',
  ],
  clocks: [
    'Die Vorstellung beginnt [[heute|2021-06-16]] um [[20.30 Uhr|2021-06-16T20:30]] im Stadttheater.',
    '[[Gestern|2021-06-15]] gegen [[17 Uhr|2021-06-15T17:00]] stießen zwei Autos zusammen.',
    'Das Spiel wird um [[18.30|2021-06-16T18:30]] angepfiffen.',
    'Um [[ein Uhr|2021-06-16T01:00]] nachts rief der Nachbar an.',
    'Eine Uhr nachts zu stellen ist einfach.',
    'Der Zug fährt um [[halb eins|2021-06-16T12:30]] und um [[viertel acht|2021-06-16T07:15]].',
    'Sie kam um [[drei viertel acht|2021-06-16T07:45]].',
    'Die Frist endet [[heute|2021-06-16]] um [[24 Uhr|2021-06-16T24:00]].',
    'Um [[Mitternacht|2021-06-16T24:00]] läuteten die Glocken.',
    'Geöffnet ist [[Dienstag|2021-06-22]] bis [[Sonntag|2021-06-27]] von [[10|T10:00]] bis [[17 Uhr|T17:00]].',
  ],
  'weekdays of a week or month': [
    '[[Freitag nächster Woche|2021-06-25]] ist Schulschluss.',
    'Am [[Montag dieser Woche|2021-06-14]] wurde gebaut.',
    'Das Fest findet am [[ersten Sonntag im August|2021-08-01]] statt.',
    'Das Fest war am [[letzten Samstag im Mai 2019|2019-05-25]].',
    '[[Jeden ersten Montag im Monat|P1M]] ist Markt.',
    'Am [[Mi., 16.6.|2021-06-16]], [[18 Uhr|2021-06-16T18:00]]: Sitzung.',
    'Am [[Freitag, dem 18. Juni 2021|2021-06-18]], um [[19 Uhr|2021-06-18T19:00]] spricht der Bischof.',
  ],
  'weekends and weeks': [
    'Am [[vergangenen Wochenende|2021-W23-WE]] stiegen Tausende auf den Hausberg.',
    'Am [[Wochenende|2021-W26-WE]] [[3.|2021-07-03]]/[[4. Juli|2021-07-04]] wird es heiß.',
    'Der Verband tritt zu [[Wochenbeginn|2021-W24]] zusammen.',
    '[[Mitte kommender Woche|2021-W25]] beginnt die Ernte.',
    '[[Anfang der Woche|2021-W24]] hatte es noch geregnet.',
    'In der [[Kalenderwoche 23|2021-W23]] wurden kaum Fälle gemeldet.',
  ],
  'ranges end after they begin': [
    'Der Kurs läuft von [[Oktober|2021-10]] bis [[Mai|2022-05]].',
    'Der Kurs läuft vom [[28. Dezember|2021-12-28]] bis [[6. Jänner|2022-01-06]].',
    'Die Ausstellung ist vom [[3.|2021-07-03]] bis [[18. Juli|2021-07-18]] zu sehen.',
    'Der Vertrag läuft vom [[1. September 2021|2021-09-01]] bis zum [[31. August 2024|2024-08-31]].',
    'Der Laden hat von [[Montag|2021-06-14]] bis [[Freitag|2021-06-18]] offen.',
    'Die Anmeldung ist bis einschließlich [[30. Juni|2021-06-30]] möglich.',
  ],
  'a state that begins or ends lies ahead': [
    'Das Amt ist bis einschließlich [[Freitag|2021-06-18]] geschlossen.',
    'Die Straße ist ab [[Montag|2021-06-21]] gesperrt.',
    'Die Straße war ab [[Montag|2021-06-14]] gesperrt.',
    'Die Anhörung ist für den [[August|2021-08]] geplant.',
    'Die Anhörung wurde auf [[Dienstag|2021-06-22]] verschoben.',
    'Die Anhörung war für [[Montag|2021-06-14]] geplant gewesen.',
    'Der Vorfall vom [[Wochenende|2021-W23-WE]] beschäftigt den Rat.',
  ],
  'today, and our days': [
    'Bei der [[heutigen|2021-06-16]] Sitzung wird gewählt.',
    'In der [[heutigen|PRESENT_REF]] Ukraine lag das Gut.',
    'Bis zum [[heutigen Tag|PRESENT_REF]] steht das Haus leer.',
  ],
  'parts of a day that are one day’s': [
    'Am [[Freitag|2021-06-11]] fand [[nachmittags|2021-06-11TAF]] ein Umzug statt.',
    'Am [[Freitag|2021-06-18]] spielt [[abends|XXXX-XX-XXTEV]] die Kapelle.',
    '[[Nachts|XXXX-XX-XXTNI]] war es kalt.',
  ],
  'months and seasons': [
    'Im [[Jänner|2021-01]] lag die Zahl der Arbeitslosen noch höher.',
    'Schon [[Ende Feber|2021-02]] hatte der Landesrat davor gewarnt.',
    'Die Passstraße bleibt bis [[Ende Juli|2021-07]] gesperrt.',
    'Im [[Mai vergangenen Jahres|2020-05]] wurde das Verfahren eröffnet.',
    'Im [[vergangenen Mai|2021-05]] blühten die Apfelbäume spät.',
    '[[Kommenden Herbst|2021-FA]] wird gewählt.',
    'Im [[Winter 2018/19|2018-WI]] gingen viele Lawinen ab.',
    'Die Kämpfe dauerten bis ins [[Frühjahr|2021-SP]].',
  ],
  'years and their parts': [
    '[[Heuer|2021]] fällt das Almfest aus. Im [[Vorjahr|2020]] kamen 4000 Gäste.',
    'Seit [[Jahresbeginn|2021]] verunglückten acht Bergsteiger.',
    'Im [[zweiten Quartal|2021-Q2]] stieg der Umsatz.',
    'Im [[ersten Halbjahr 2020|2020-H1]] brach der Handel ein.',
    'Zwischen [[1939|1939]] und [[1943|1943]] verließen Tausende das Land.',
    'Im [[Schuljahr 2019/20|XXXX-XX-XX]] war alles anders.',
    'In [[der Saison 2021/2022|XXXX-XX-XX]] stieg der Verein auf.',
    'Mozart ([[1756|1756]]–[[1791|1791]]) spielte hier.',
  ],
  'decades and centuries': [
    'Das Dorf zählte [[Mitte der 90er-Jahre|199]] noch drei Gasthäuser.',
    '[[Mitte der 90er|199]] schloss das letzte.',
    'In [[den Neunzigern|199]] schloss das letzte.',
    '[[Anfang der Neunzigerjahre|199]] zog sie nach Graz.',
    'Die 30er-Zone und der 50er Bus bleiben.',
    'Im [[19. Jahrhundert|18]] lebte man hier vom Flachs.',
    'Im [[18.|17]] und [[19. Jahrhundert|18]] wurde gebaut.',
  ],
  'short forms of lists': [
    'Der Schalter ist von [[9|2021-06-16T09:00]] bis [[12|2021-06-16T12:00]] und von [[15|2021-06-16T15:00]] bis [[19 Uhr|2021-06-16T19:00]] besetzt.',
    'In der Gartengasse 7, von [[14|2021-06-16T14:00]] bis [[18 Uhr|2021-06-16T18:00]], ist Markt.',
    'Am [[Freitag|2021-06-18TEV]]- und [[Samstagabend|2021-06-19TEV]] wird gespielt.',
    'In [[den 60er|196]]- und [[70er-Jahren|197]] wurde gebaut.',
    '[[Montag|2021-06-21]]–[[Freitag|2021-06-25]] wird geprobt.',
    'In [[der Saison 14/15|XXXX-XX-XX]] stieg er auf.',
    'Die Frist läuft am [[30. 6.|2021-06-30]] ab, nicht am [[30/06/2022|2022-06-30]].',
    'Sie kam auf den 3. 12. Platz und siegte in 1:45,3 Minuten.',
  ],
  'in the south': [
    'Anmeldungen sind innerhalb [[25. Juni|2021-06-25]] an das Amt zu richten.',
    'Am [[Herz-Jesu-Sonntag|2021-06-13]] brennen die Feuer.',
    'Am [[2. Adventsonntag|2021-12-05]] spielt die Kapelle, zu [[Josefi|2021-03-19]] nicht.',
    'Am [[Unsinnigen Donnerstag|2022-02-24]] wird gefeiert.',
    'Im [[heurigen Sommer|2021-SU]] kommen mehr Gäste.',
    'In der [[letzten Juniwoche|2021-06]] und der [[zweiten Julihälfte|2021-07]] wird gebaut.',
    'Am [[gestrigen Nachmittag|2021-06-15TAF]] brannte es, am [[heutigen Vormittag|2021-06-16TMO]] auch.',
    'Am [[Samstag der Vorwoche|2021-06-12]] brannte es.',
    'Peter und Paul wandern.',
  ],
  feasts: [
    '[[Pfingstmontag|2021-05-24]] bleiben die Geschäfte zu.',
    'Zu [[Mariä Himmelfahrt|2021-08-15]] weiht der Pfarrer die Kräuter.',
    'Über [[Ostern|2021-04-04]] waren fast alle Zimmer belegt.',
    'Am [[Dreikönigstag|2021-01-06]] zogen die Sternsinger durchs Dorf.',
    'In der [[Silvesternacht|2020-12-31TNI]] brannte ein Balkon.',
    'Am [[zweiten Adventssonntag|2021-12-05]] brennt die Kerze.',
  ],
  durations: [
    'Der Bescheid muss binnen [[48 Stunden|PT48H]] angefochten werden.',
    'Nach [[einer Dreiviertelstunde|PT45M]] war der Brand gelöscht.',
    'Er wartete [[eine halbe Stunde|PT30M]].',
    'In [[den Tagen danach|PXD]] blieb es still.',
    'Der Plan war bereits [[Jahre zuvor|PXY]] gescheitert.',
    '[[Jahrzehntelang|PXDE]] lag der Akt im Keller.',
    'Der 37-jährige Monteur kam mit 23 Jahren nach Bozen.',
    'Sie starb im Alter von 91 Jahren, Karl Gruber (60 Jahre) überlebte.',
    'Er blieb [[ein halbes Jahr|P6M]].',
  ],
  sets: [
    'Die Wahl findet [[alle zwei Jahre|P2Y]] statt.',
    'Der Schalter ist [[werktags|P1D]] von [[8|T08:00]] bis [[12 Uhr|T12:00]] geöffnet.',
    '[[Zweimal wöchentlich|P1W]] wird geputzt.',
    'Das Bad hat [[sonn- und feiertags|XXXX-WXX-7]] zu.',
    'An [[Sonn- und Feiertagen|XXXX-WXX-7]] bleibt das Büro zu, an [[Samstagen|XXXX-WXX-6]] nicht.',
    'Das Hallenbad öffnet [[täglich|P1D]] außer [[montags|XXXX-WXX-1]].',
  ],
  'decades and centuries before this one': [
    'Im [[vorigen Jahrhundert|19]] war das anders.',
    'Im [[vergangenen Jahrzehnt|201]] war das anders.',
    'Die Anklage stammt vom [[Februar|2021-02]].',
  ],
  'times in names and titles': [
    'Im Kino läuft „Die Frau im Morgengrauen“.',
    'Das Menü zum Thema „Weihnachten“ überzeugte.',
    'Die Pfarre Maria Himmelfahrt lädt ein.',
    'Die Schau „Tirol [[1809|1809]]“ öffnet.',
  ],
  'what is spread over a year': [
    'Über [[das Jahr|2021]] verteilt gibt es Konzerte.',
    'In den Monaten [[Juli|2021-07]] bis [[September|2021-09]] ist offen.',
    'In den [[nächsten zwei Jahren|P2Y]] wird gebaut.',
  ],
  'times in the text that are none': [
    'Die Nummer 0471 925 400 ist besetzt, der Paragraf 218 stand nicht zur Debatte.',
    'Die Boeing 737 landete ohne Zwischenfall, der 1. FC Köln verlor mit 1:2.',
    'Das Buch (ISBN 978-3-16-148410-0) kostet 19,90 Euro.',
    'Die Strecke misst 12,5 Kilometer, der Anstieg 1800 Meter.',
    'Die Fahrbahn ist 2021 Schritte lang und 4 Meter breit.',
  ],
};

describe('times of news sentences', () => {
  for (const [group, rows] of Object.entries(SENTENCES)) {
    it(group, () => {
      for (const marked of rows) checkTimes(marked, DAY);
    });
  }
});
