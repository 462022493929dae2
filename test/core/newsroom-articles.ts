/**
 * Whole articles, written for this project, with planted faults: `{{rule|as it should read|as it was damaged}}`. Read with the first form
 * everywhere they are clean and must stay silent.
 */
export const ARTICLES: readonly { readonly date: string; readonly text: string }[] = [
  {
    date: '2025-03-11',
    text: `{{boilerplate/assistant||Natürlich! Hier ist die überarbeitete Fassung des Artikels:

}}{{consistency/casualties|Drei|Zwei}} Tote bei Zusammenstoß auf der B 71

{{agency/control-line||(Wiederholung vom Vorabend)

}}Bei einem Zusammenstoß zweier Autos auf der Bundesstraße 71 bei Haldensleben sind am Montagabend drei Menschen ums Leben gekommen. Ein Wagen war nach Angaben der Polizei in einer Kurve auf die Gegenspur geraten.

Die {{consistency/casualties|drei|vier}} Toten saßen in demselben Auto, wie ein Sprecher sagte. Der Fahrer des anderen Wagens wurde schwer verletzt und mit einem Hubschrauber in eine Klinik geflogen. Die Straße blieb bis in die Nacht gesperrt, weil ein Gutachter die Spuren sicherte.

Bürgermeisterin Jana Reimers kam am Abend an die Unfallstelle. „Unsere Gedanken sind bei den Familien“, sagte sie. {{consistency/name|Reimers|Riemers}} kündigte an, die Kurve prüfen zu lassen. Vor zwei Jahren habe der Landkreis dort das Tempo gesenkt, ohne Erfolg.

Die Zahl der Unfälle im Kreis stieg im vergangenen Jahr von 400 auf 500, ein Plus von {{consistency/percentage|25|20}} Prozent. Der Landkreis will nun an drei Stellen blitzen.

{{fragment/placeholder||[Zitat Landrat ergänzen]

}}{{agency/trailer||dpa abc yyzz n1 de
}}`,
  },
  {
    date: '2025-06-18',
    text: `Stadtorchester sucht Nachwuchs

Das Stadtorchester Hallstedt sucht junge Musikerinnen und Musiker. Der Verein hat {{consistency/sum|65|60}} Mitglieder, davon 35 Frauen und 30 Männer, und viele von ihnen sind älter als 50 Jahre.

{{agency/embargo||(Sperrfrist: 18.00 Uhr)

}}Der Dirigent Paul Brandis, {{consistency/age|1971|1961}} in Lübeck geboren, leitet das Orchester seit neun Jahren. Der 54-Jährige will im Herbst mit einer Schule zusammenarbeiten. Dort sollen Kinder ein Instrument ausleihen können.

Für den Plan braucht der Verein Geld. Der Rat hat {{consistency/unit|2,35 Millionen|2,35 Milliarden}} Euro für die Kultur im Haushalt, davon geht ein kleiner Teil an das Orchester. Die 2,35 Millionen Euro seien in diesem Jahr schon verplant, sagte die Kämmerin Jutta Olters. {{consistency/name|Olters|Oltesr}} rechnet erst im nächsten Haushalt mit mehr.

{{boilerplate/assistant||Als KI-Sprachmodell habe ich keinen Zugriff auf den aktuellen Haushalt der Stadt.

}}Die Preise für Karten bleiben vorerst gleich. Zuletzt hatte der Verein sie von acht auf zehn Euro {{consistency/percentage|erhöht|gesenkt}}. Im Rathaus heißt es, die Nachfrage sei trotzdem gestiegen.

Das nächste Konzert ist am Samstag in der Stadthalle. Gespielt werden Stücke von Bach und Brahms, dazu ein neues Werk aus der Region. {{fragment/placeholder||Beginn ist um ??? Uhr. }}Der Einlass beginnt eine Stunde vorher.

{{agency/control-line||Folgt: Porträt des Dirigenten
}}`,
  },
  {
    date: '2024-11-05',
    text: `{{agency/correction||BERICHTIGUNG: }}Brand in Möbelhaus: {{consistency/casualties|14|41}} Verletzte

Bei einem Brand in einem Möbelhaus in Göttingen sind am Montag 14 Menschen verletzt worden. Das Feuer war am Nachmittag in einem Lager ausgebrochen. Der Rauch zog bis in die Innenstadt.

Die Feuerwehr war mit 120 Kräften im Einsatz. Auch Helfer aus Kassel und {{consistency/place|Northeim|Northeimm}} kamen dazu. Am Abend war das Feuer unter Kontrolle, wie der Einsatzleiter mitteilte. Die Wehr aus Northeim hielt die Nacht über Wache.

In den Kliniken der Stadt liegen noch neun Verletzte: {{consistency/sum|fünf Frauen und vier Männer|sechs Frauen und vier Männer}}. Sie haben Rauch eingeatmet und sollen bis Mittwoch bleiben.

Der Landtagsabgeordnete Uwe Sandmann (CDU) forderte strengere Vorschriften für Lager. Die Grünen nannten das verfrüht. Sandmann ({{consistency/party|CDU|SPD}}) will im Landtag dennoch einen Antrag stellen. Erst müsse geklärt werden, warum das Feuer ausbrach, sagte die Ministerin.

{{boilerplate/assistant||Ich hoffe, das hilft dir weiter!

}}Das Möbelhaus war 1984 eröffnet worden. Es ist damit {{consistency/age|40|30}} Jahre alt und sollte im kommenden Jahr umgebaut werden.

{{agency/notebook||# dpa-Notizblock

## Ansprechpartner
- Feuerwehr, Leitstelle, +49 551 555 0

## dpa-Kontakte
- Autorin: Erika Muster, +49 511 555 0, <muster@beispiel.de>
}}`,
  },
  {
    date: '2025-01-22',
    text: `Polizei nimmt {{consistency/casualties|drei|vier}} Einbrecher fest

Die Polizei in Kiel hat am Dienstag drei mutmaßliche Einbrecher festgenommen. Sie sollen seit dem Sommer in Wohnungen rund um die Förde eingestiegen sein.

{{fragment/placeholder||TK Zitat Polizeisprecherin

}}Auf die Spur der Männer kam die Polizei durch eine Zeugin. Die 38-jährige Nachbarin hatte nachts Licht gesehen. Die {{consistency/age|38|83}}-Jährige rief sofort an und merkte sich das Kennzeichen. Wenig später stoppte eine Streife den Wagen.

In dem Auto lagen Schmuck, zwei Tablets und Bargeld. Der Wert der Beute {{consistency/percentage|verdreifachte|verdoppelte}} sich bei der Durchsuchung von 20.000 auf 60.000 Euro. Die Ermittler prüfen nun, ob weitere Taten dazugehören.

Im vergangenen Jahr sank die Zahl der Einbrüche in der Stadt von 800 auf 600, ein Rückgang von {{consistency/percentage|25|35}} Prozent. Die Polizei führt das auf mehr Streifen zurück. Innenministerin Karen Sievers lobte die Arbeit der Beamten. {{consistency/name|Sievers|Seivers}} will die Streifen bis Ende des Jahres beibehalten.

{{boilerplate/assistant||Wenn du möchtest, kann ich den Text noch auf 1500 Zeichen kürzen.

}}Die Verdächtigen sitzen in Untersuchungshaft. Zu den Vorwürfen schweigen sie bisher.{{boilerplate/assistant|| citeturn2search4}}

{{agency/trailer||220915 Jan 25
}}`,
  },
  {
    date: '2025-09-02',
    text: `Neue Fähre für die Inseln

{{agency/control-line||Achtung Redaktionen: Ein Bild der Fähre folgt.

}}Die Reederei Nordlicht bekommt eine neue Fähre. Das Schiff soll im Frühjahr zwischen Norddeich und den Inseln fahren, wie Geschäftsführer Hinrich Petersen am Montag sagte.

Die Fähre kostet {{consistency/unit|18,5 Millionen|18,5 Milliarden}} Euro. Ein Drittel zahlt das Land, den Rest die Reederei. Für das Land sind die 18,5 Millionen Euro gut angelegt, weil das Schiff mit Strom fährt.

Der Abgeordnete Enno Harms (SPD) sprach von einem Signal für die Küste. Kritik kam aus der Opposition. Harms ({{consistency/party|SPD|FDP}}) wies sie zurück.

{{fragment/placeholder||Lorem ipsum dolor sit amet.

}}Die Zahl der Gäste auf den Inseln wuchs seit 2019 deutlich. Allein im vergangenen Sommer {{consistency/percentage|stieg|sank}} sie von 90.000 auf 99.000. Die Reederei hat deshalb mehr Personal eingestellt.

Die Fähre wird in einer Werft in Emden gebaut. Dort arbeiten {{consistency/sum|250|280}} Menschen: 30 Frauen und 220 Männer. Die Werft wurde {{consistency/age|1955|1935}} gegründet. Sie ist damit 70 Jahre alt und hat schon viele Krisen erlebt.

{{agency/embargo||+++ Sperrfrist beachten: frei ab Mittwoch, 6 Uhr +++

}}Auf den Namen des Schiffs haben sich die Inseln noch nicht geeinigt. Petersen will darüber abstimmen lassen. {{consistency/name|Petersen|Peterson}} rechnet mit einem Ergebnis im Dezember.

{{boilerplate/assistant||Möchten Sie, dass ich noch einen Teaser für die App schreibe?
}}`,
  },
  {
    date: '2024-04-17',
    text: `{{agency/control-line||dpa-Eil: }}Lawine in Tirol: {{consistency/casualties|Zwei|Drei}} Tote

Bei einem Lawinenabgang in Tirol sind am Dienstag zwei Menschen gestorben. Eine Gruppe aus Bayern war abseits der Pisten unterwegs, als sich das Schneebrett löste.

Die Bergrettung war nach einer Viertelstunde am Ort. Ein Hund fand die Verschütteten unter zwei Metern Schnee. Für sie kam jede Hilfe zu spät, wie die Polizei in Innsbruck mitteilte. Die übrigen Tourengeher blieben unverletzt.

{{agency/correction||(Berichtigt wird im ersten Absatz die Herkunft: Bayern statt Sachsen)

}}Der Leiter der Bergrettung, Toni Gruber ({{consistency/age|52|25}}), warnte vor weiteren Touren. Der 52-jährige Toni Gruber ist seit 30 Jahren im Einsatz. „Die Lage ist heikel“, sagte er.

In diesem Winter starben in Österreich bisher weniger Menschen in Lawinen als im Jahr davor. Die Zahl der Einsätze {{consistency/percentage|halbierte|verdoppelte}} sich von 120 auf 60. Die Experten führen das auf bessere Warnungen zurück.

{{fragment/placeholder||Bitte noch Foto der Unfallstelle einfügen!

}}Die Gruppe war am Morgen in {{consistency/place|Innsbruck|Insbruck}} aufgebrochen. In Innsbruck ermittelt nun die Staatsanwaltschaft. Das ist bei Unfällen dieser Art üblich.

{{agency/trailer||(Schluss) abc/def
}}`,
  },
  {
    date: '2025-05-20',
    text: `Freibad öffnet mit neuem Becken

Das Freibad in Wismar öffnet am Samstag. Nach zwei Jahren Umbau gibt es ein neues Becken und eine Rutsche. Die Bauarbeiten kosteten {{consistency/unit|6,25 Millionen|6,25 Milliarden}} Euro, wie die Stadt mitteilte.

{{boilerplate/assistant||Stand meines Wissens: Juni 2024.

}}Bademeisterin Katrin Hollmann, {{consistency/age|1985|1995}} in Wismar geboren, hat schon als Kind hier schwimmen gelernt. Die 40-Jährige freut sich auf die ersten Gäste. Zur Eröffnung spricht Bürgermeister Jan Wedekind (SPD).

Der Eintritt steigt leicht. Erwachsene zahlen nun sechs statt fünf Euro, Kinder drei. Wedekind ({{consistency/party|SPD|CDU}}) verteidigte das: Alles sei teurer geworden. Die Stadt gibt von den 6,25 Millionen Euro knapp die Hälfte selbst.

Die Zahl der Besucher war vor dem Umbau von 40.000 auf 50.000 im Jahr gestiegen, ein Zuwachs von {{consistency/percentage|25|40}} Prozent. Nun hofft die Stadt auf mehr. Im Verein sind {{consistency/sum|110|120}} Mitglieder, davon 60 Mädchen und 50 Jungen.

{{fragment/placeholder||Hier könnte eine Zwischenüberschrift stehen: XXX

}}Auch das Personal ist neu. {{consistency/name|Hollmann|Hollmnan}} hat drei Kollegen eingestellt. Sie alle haben in den vergangenen Wochen geübt.

{{agency/control-line||(Zusammenfassung)

}}Bei schlechtem Wetter bleibt das Bad geschlossen. Wer eine Jahreskarte hat, bekommt dann im Hallenbad Rabatt.`,
  },
  {
    date: '2025-10-14',
    text: `Zugunglück: Ermittler suchen nach der Ursache

Nach dem Zugunglück bei Verden suchen die Ermittler weiter nach der Ursache. Bei dem Unglück waren am Sonntag fünf Menschen gestorben. Ein Güterzug war auf eine Regionalbahn geprallt.

Die {{consistency/casualties|fünf|sechs}} Toten stammen alle aus der Region, wie die Polizei sagte. Der Lokführer der Regionalbahn wurde am Montag befragt. Der 47-Jährige stand unter Schock.

{{agency/notebook||Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt:
- Polizei Verden, Pressestelle, +49 4231 555 0

}}Landrätin Heike Brünings dankte den Helfern. {{consistency/name|Brünings|Brünnings}} kündigte eine Trauerfeier an. Sie soll am Freitag im Dom stattfinden.

{{boilerplate/assistant||Gern! Ich habe den Text für dich gekürzt und sprachlich geglättet.

}}Die Strecke bleibt bis Donnerstag gesperrt. Der Verkehrsverbund setzt Busse ein. Die Fahrzeit {{consistency/percentage|verdoppelt|verdreifacht}} sich dadurch von 30 auf 60 Minuten, sagte eine Sprecherin.

Auf der Strecke fahren seit dem Fahrplanwechsel mehr Züge. Ihre Zahl {{consistency/percentage|wuchs|schrumpfte}} von 48 auf 60 am Tag. Kritiker hatten davor gewarnt. Der Fahrgastverband fordert ein zweites Gleis.

{{fragment/placeholder||Der Verband hat [Zahl prüfen] Mitglieder.

}}{{agency/embargo||SPERRFRIST: Mittwoch, 10.00 Uhr

}}Das Eisenbahn-Bundesamt will im November einen Bericht vorlegen. Bis dahin gilt auf dem Abschnitt Tempo 80.`,
  },
  {
    date: '2025-02-12',
    text: `Verlag baut Stellen ab

Der Verlag Morgenblatt baut Stellen ab. Von den 320 Arbeitsplätzen in Mannheim fallen 40 weg, wie Geschäftsführerin Silke Ahlborn am Dienstag mitteilte. Kündigungen soll es nicht geben.

Der Umsatz sank im vergangenen Jahr von 50 auf 45 Millionen Euro, ein Minus von {{consistency/percentage|zehn|20}} Prozent. Vor allem die Anzeigen gingen zurück. {{consistency/name|Ahlborn|Alhborn}} sprach von einem schweren Jahr.

{{boilerplate/assistant||Wortanzahl: 187

}}Der Betriebsrat reagierte verärgert. „Wir haben davon aus der Zeitung erfahren“, sagte der Vorsitzende. Im Betriebsrat sitzen {{consistency/sum|elf|zwölf}} Leute: sechs Frauen und fünf Männer. Sie wollen sich am Freitag treffen.

Der Abgeordnete Markus Weidner (FDP) forderte Hilfe für die Medien. Die Landesregierung lehnt das ab. Weidner ({{consistency/party|FDP|CDU}}) will die Sache im Ausschuss besprechen.

{{fragment/placeholder||XXX

}}Die Zeitung war {{consistency/age|1946|1964}} gegründet worden. Sie ist damit 79 Jahre alt und die älteste der Stadt. Für die Modernisierung der Druckerei hatte der Verlag zuletzt {{consistency/unit|12,5 Millionen|12,5 Milliarden}} Euro ausgegeben. Die 12,5 Millionen Euro seien gut angelegt, hieß es damals.

{{agency/correction||KORREKTUR: Mannheim statt Heidelberg

}}{{agency/control-line||Hintergrund folgt

}}Die Leser sollen von dem Abbau nichts merken. Alle Lokalteile bleiben erhalten.`,
  },
  {
    date: '2024-08-28',
    text: `Feuer im Seniorenheim: {{consistency/casualties|Vier|Fünf}} Bewohner verletzt

Bei einem Feuer in einem Seniorenheim in Celle sind am Dienstag vier Bewohner verletzt worden. Der Brand brach in einer Küche aus. Pflegekräfte brachten alle ins Freie.

Die Feuerwehr lobte das Personal. Einsatzleiter Bernd Ostermann sprach von einer vorbildlichen Rettung. {{consistency/name|Ostermann|Ostremann}} sagte, nach einer Stunde sei alles vorbei gewesen.

{{agency/control-line||(Neu: mehr Details)

}}Das Heim wurde 1994 eröffnet. Es ist damit {{consistency/age|30|40}} Jahre alt. Im vergangenen Jahr waren neue Melder eingebaut worden. Der Träger gab dafür {{consistency/unit|1,75 Millionen|1,75 Milliarden}} Euro aus, das Land steuerte von den 1,75 Millionen Euro einen Teil bei.

{{boilerplate/assistant||Sag mir Bescheid, wenn du Änderungen möchtest.

}}In dem Haus leben {{consistency/sum|90|80}} Menschen: 60 Frauen und 30 Männer. Die meisten konnten am Abend zurück in ihre Zimmer. Für die übrigen fand sich Platz in {{consistency/place|Hannover|Hanover}}. Angehörige aus Hannover halfen beim Umzug, auch die Johanniter aus Hannover kamen.

{{fragment/placeholder||Blindtext Blindtext Blindtext

}}Die Zahl der Brände in Heimen ist seit Jahren rückläufig. In Niedersachsen {{consistency/percentage|sank|stieg}} sie von 140 auf 110. Fachleute führen das auf die Melder zurück.

{{agency/trailer||dpa mno yyzz n1 pqr
}}`,
  },
];
