/** Own look-alikes, put between two plain sentences: no fragment rule may speak above the severity of a hint in them. */
export const SILENT: readonly string[] = `Das frühe Aus im Pokal trifft den Verein hart.
Die Belegschaft fürchtet das Aus des Werks in zwei Jahren.
Im Ausschuss prallten das Für der einen und das Wider der anderen aufeinander.
Nach langem Hin und Her einigten sich die Fraktionen.
Der Laden im Bahnhof ist auch Sa. und So. geöffnet.
Sowohl Verletzte als auch Zeugen wurden noch am Abend befragt.
Im Film Über den Dächern spielt die Stadt die Hauptrolle.
Im Stück Die letzte Fähre geht es um eine Insel ohne Ärztin.
Kitas, Horte und Grundschulen werden geschlossen.
Mehrere Fachleute prognostizieren, dass die Preise weiter fallen.
Radwege und Gehsteige werden im Sommer verbreitert.
Kommenden Donnerstag entscheidet der Kreistag.
Vorigen Sommer fiel das Fest aus.
Deutschlandweit.
Glücklicherweise.
Er hat den Beruf gewechselt. Weil er mehr Zeit für die Kinder wollte.
Sie blieb im Amt. Obwohl ihr viele davon abrieten.
Mit dem Ziel, in allen Fächern gleich behandelt zu werden.
Obmann Roland Lang befürchtet das Schlimmste.
„Das gilt für uns auch«, sagte Lang.
„Wir haben darauf gehofft“, sagte Lang am Montag im Rat.
Das gelte für den Kreis auch, so Lang.
So einfach geht das also, möchte man meinen.
Manche Paare beschließen, nach der Heirat sofort mit dem Schenken aufzuhören.
„Ich fahre Rad. Da habt ihr mich los“, sagte die Stadträtin.
„Endlich“, so Fraktionssprecherin Leyla Demir.
Wer früh kommt, muss nicht Schlange stehen.
Die Miete steigt nicht, falls nötig aber doch.
Sie kamen zu Fuß, weil krank und müde.
Der Kapitän, der sich schwimmend retten konnte, wurde von der Polizei festgenommen.
Er geht, bevor der Regen kommt.
Vom Kapitän, der sich retten konnte, einmal abgesehen, wurde niemand gefunden.
Ein Mann, der nie aufgab.
Eine Geschichte, die bis heute niemand vollständig kennt.
Gut möglich, dass er noch von sich hören lässt.
Schlimm genug, dass der Zug ausfiel.
Noch schlimmer, dass niemand Bescheid sagte.
Fragen über Fragen, auf die der Kreis bis Jahresende Antworten finden muss.
Ein Gespräch über Nachtdienste, Geldnot und die Frage, warum sie ihr Büro selten betritt.
Ein Befund, der die Forscher selbst überraschte.
Oder besser gesagt das Loch im Haushalt.
Alles schon mal da gewesen.
Zumal die Zahlen für sich sprechen.
Zu früh, sagen die einen, zu spät, sagen die anderen.
Besser spät als nie, sagen die einen.
Den einen zu links, den anderen zu lau: Parteichef Lang hat es derzeit mit niemandem leicht.
Am Sonntag trifft Torwart Weiß auf seinen alten Verein, Trainer Klein fehlt gesperrt.
Waldhof: Hoffmann, Rieger, Seegert, Carls, Bahn, Okpala, Brünker, Stehle.
Mit Senf, Salz und Pfeffer abschmecken.
Das Für und Wider der neuen Straße wurde lange besprochen.
Nach einem wilden Hin und Her fiel die Entscheidung am Abend.
Demnach erwartet Norwegen, dass der Preis im Winter steigt.
Der Pegel der Oder stieg am Wochenende noch einmal an.
Außer einer Großen Koalition ist derzeit kein Bündnis möglich.
Seine Liberale Partei verlor die Wahl im Süden deutlich.
Das Bayerische Fernsehen überträgt die Feier am Sonntag.
Er studierte an der Technischen Universität und zog später um.
Ob sie auch gerecht ist, das muss am Ende das Gericht entscheiden.
Wie die Wachen berichten, sind zwei Boote im Hafen gesunken.
Größer als er ist in der Mannschaft nur der Torwart.
Wie man am Freitag hörte, bleibt die Halle den Winter über geschlossen.
An sich ist der Plan gut, sagte der Leiter des Amtes.
Die Firmen „wehren“ sich nach eigenen Worten gegen die Auflagen.
Kaum hatte er den Saal verlassen, ging das Licht aus.
Sie und er kamen am Montag mit dem Zug aus Wien zurück.
So wie er im Herbst auftrat, hätte er bleiben können.
Die Häuser wurden nach und nach verkauft, die Mieter nach und nach umgesiedelt.
Die neuen Regeln sind strenger als die alten.
Die Nummer auf dem Brief war nicht die richtige.
Der Schüler traf zweimal, sein Freund am Ende auch noch einer.
Sie will die zerstrittene Partei im Sommer wieder einen.
Die Karten wurden am Schalter zu Preisen von zehn Euro verkauft.
Die Feier auf der Schlachte begann am Abend mit Musik.
Ministerin Anna Weil reiste am Freitag nach Brüssel.
Im Frühjahr erarbeiteten Norwegen und Schweden einen Plan für die Küste.
Das erklärte Bürgermeister Weber am Montag vor dem Rat.
Die bisher unbekannten Täter versuchten, eines der Räder zu stehlen.
Nach einer Hochrechnung, die auf der Hälfte der Bezirke beruht, entfallen auf die Partei zehn Sitze.
Das WestBahn-Angebot gilt für Leserinnen und LeserInnen der Zeitung.
Die Schülerinnen lesen auf YouTube und im OnlineMagazin der Schule.
Wer gewählt worden ist, steht erst am Montag fest.
Dass der Bach so hoch gestiegen ist, hat viele überrascht.
Kein Wunder bei diesem Wetter.
Darunter auch fünf Kinder.
Je mehr Gäste, desto besser für den Wirt.
Dann der Frost.
So weit die gute Nachricht.
Anders hingegen die privaten Haushalte.
Sollte der Antrag scheitern, gibt es Neuwahlen.
Bleibt die Frage nach den Kosten.
Hinzu kommen die Ausgaben für Personal.
Gewonnen hat am Ende der Außenseiter.
Weil der Strom ausfiel, standen die Züge still.
Dass die Zahl steigt, überrascht niemanden.
Um das Ziel zu erreichen, muss die Stadt sparen.
Das Fazit: ein Abend ohne Überraschungen.
Die Bilanz des Tages: drei Verletzte, zwei Festnahmen.
Die Polizei setzte Wasserwerfer gegen die Menge ein.
Der Kurs brach am Nachmittag um zehn Prozent ein.
Das bedinge teilweise schwere Stürme, sagte sie.
Er kam, er sah, er ging wieder.
Die Waren kamen aus dem Ausland.
Das Aus kam in der zweiten Runde.
Das sei nicht hinnehmbar, sagte die Ministerin, und deshalb habe das Land geklagt.
Wie teuer das sein kann, erfuhr gestern, wer tanken musste.
Er sagte, dass alle gekommen seien aus Furcht vor dem Sturm.
Die Verhandlung in Den Haag beginnt am Montag.
Zum Bündnis gehören Die Linke und mehrere Gewerkschaften.
Das berichteten Der Spiegel und Die Welt am Sonntag.
Das Grundstück liegt an der Oder.
König Ludwig II. baute viele Schlösser.
Die Feier war am 3. Oktober im Rathaus.
Der 70. Geburtstag des Malers wird groß gefeiert.
Die Partei (gegründet 1990) lud ein.
Es gibt zwei Wege: a) abwarten und b) handeln.
Bitte schreiben Sie uns, wenn Ihnen Ihre Zeitung fehlt.
Das Rote Kreuz und die Vereinten Nationen helfen.
Beim Wandern ist im Allgemeinen Vorsicht geboten.
Am nächsten Morgen war alles vorbei.
Die Kinder sagten Ja, die Eltern sagten Nein.
Niemand wurde verletzt.
Da war die Ernte schon eingebracht.
Damit endet die Reihe nach drei Jahren.
Während des Umbaus bleibt die Bibliothek geöffnet.
Seitdem ist die Straße gesperrt.
Als Trainer hatte er wenig Glück.
Wer zu spät kommt, muss draußen bleiben.
Ob das reicht, weiß niemand.
Wenn es regnet, fällt das Fest aus.
Die Mannschaft, die im Vorjahr gewann, ist ausgeschieden.
Er versprach, sich um die Sache zu kümmern.
Die Stadt hat Schulden in Höhe von zwei Millionen Euro.
Die Frau, deren Hund entlaufen war, bedankte sich.
Es war einmal mehr ein Abend der Sieger.
Der Betreiber schweigt.
Die Kriminalpolizei ermittelt.
Tausende Fahrgäste sitzen fest.
Im Norden überholte eine Fahrerin einen Lastwagen.
Zudem diskutierten Fachleute über neue Wege.
Experten schätzen, dass die Zahl weiter steigt.
Hinter dem Haus liegt ein Garten.
Der Minister trat zurück.
Die Bahn stellt den Verkehr ein.
Der Film lief gut an.
Darüber wird noch zu reden sein.
Eine Entscheidung steht unmittelbar bevor.
Was daraus wird, ist offen.
Die Zahl der Gäste soll um ein Drittel gestiegen sein.
Das Haus gehörte einst dem Müller.
Die Regierung will nächstes Jahr Steuern senken.
Der Verein sucht Helfer.
Das Öl fing Feuer.
Er hatte Angst vor dem Hund.
Die Firma schafft Arbeitsplätze.
Sie nahm Abschied von ihren Freunden.
Der Orkan deckte Dächer ab.
Die Zeugen machten Angaben zum Täter.
Das Gericht gab ihm Recht.
Seit Montag Abend ist die Brücke wieder frei.
Die Grünen fordern mehr Tempo.
Die CDU lehnt das ab.
Die Deutsche Bahn baut um.
Der Deutsche Bundestag tagt.
Das Bayerische Rote Kreuz half.
In der Nacht zum Sonntag brannte eine Scheune.
Trotz des Regens kamen viele.
Auch das Land beteiligt sich.
Nicht alle waren zufrieden.
Rund 200 Menschen kamen.
Knapp die Hälfte stimmte zu.
Drei von vier Befragten sind dafür.
Er ist der Älteste.
Sie wurde Zweite.
Das Schweigen der Behörde ärgert viele.
Zum Lachen ist niemandem.
Es gibt wenig Neues.
Alles Weitere regelt das Gesetz.
Ihm droht eine Strafe.
Ihr Ziel ist der Titel.
Sein Vorgänger trat im Mai zurück.
Das heißt, die Steuern steigen.
Schuld daran ist der Regen.
Möglich macht das ein neues Gesetz.
Verletzt wurde nach Angaben der Polizei niemand.
Ein Sprecher sagte, man prüfe den Fall.
Laut Polizei ist der Mann 40 Jahre alt.
Nach Angaben der Stadt fehlen zwölf Lehrer.
Sie verlangen, dass die Miete sinkt.
Der Preis stieg, die Nachfrage sank.
Die einen jubelten, die anderen weinten.
Kaum war er da, ging er wieder.
Erst kam der Regen, dann der Wind.
Mal sehen wir klarer, mal nicht.
Vor dem Tor standen Hunderte.
Zwei Männer wurden festgenommen, ein dritter floh.
Rettungskräfte, Feuerwehr und Polizei waren im Einsatz.
Das Wetter war gut, die Stimmung auch.
Die Bande machte sich die Dunkelheit zu Nutze und entkam.
Das Stück heißt Alles oder Nichts und läuft bis Mai.
Im traditionellen (manche sagen: im Sonntags-)Anzug kam er zur Feier.
Beim Einsatz einer FRITZ!Box hilft der Anbieter am Telefon.
Martin Göbel, Die deutsche Flotte im Krieg (Band 1, 1964), ist vergriffen.
Wir sagen, wir verweigern uns dem.
Das Gericht begründet das unter II 3 b) bb) mit dem Schutz der Anwohner.
Das Amt hat ein Papier verfasst (bitte beachten ;-)).
Damit können viele Haushalte versorgt werden.³ Demnach sinkt der Bedarf an Kohle.
Beschämend.
Vergebens.
Das schaffte er auch ganz ohne.
Die linke Hand (dritte Ebene) umschließt einen Ballon, der bis zu 45 Meter über dem Boden fliegt.
Dort sind Mag. Walter Andres und DI Karl Gruber tätig.
„Guten Tag, ich schon wieder da“, mit diesen Worten meldete er sich zurück.
Der Mann ahmt alles nach, von leisem Flüstern bis hin zu Donnern und Krachen.
Im Gremium ist nur Platz für einen.
Ich jedenfalls nicht.
Nun die Flasche mit dem Hals sanft in Richtung der Karaffe kippen.
Am besten die Fenster dabei weit öffnen und auf den Lärm achten.
Denn irgendein sich nur hübsch drehendes Rad, das kaum Strom erzeugt, bringt die eigene Versorgung nicht weiter.
Der Akku kann mehr Puste vertragen.
Der Rat lobte diese Großtat.
Was für ein Spiel!
Und nun?
Nie wieder!`.split('\n');

/** Whole texts in which nothing is wrong. */
export const SILENT_TEXTS: readonly string[] = [
  'Der Intendantin Clara Lang fehlt Geld für den Umbau. Ohne Hilfe, so Lang, müsse das Haus im Herbst schließen. Der Rat will Lang am Montag anhören.',
  'Der Bildhauer Otto Sehr arbeitet in einer alten Ziegelei. Seine Werke verkauft Sehr vor allem nach Übersee.',
  'Die Trainerin Maria Wenig verlässt den Verein.\n\nLaut Wenig fehlt es an Hallenzeiten. Wenigs Vertrag endet im Juni.',
  '18.40 Uhr: Die Feuerwehr gibt die Brücke nach der Übung wieder für den Verkehr frei\n\nDie Brücke war drei Stunden lang gesperrt. Verletzt wurde niemand.\n\nDie Polizei leitete den Verkehr um. Am Abend rollte er wieder.',

  '„Sie lassen uns keine Ruhe. Weil sie ständig anrufen. Wir haben genug“, sagte die Bäuerin.',
  'Nicht nur, dass der Regen blieb, auch der Wind nahm zu. Die Helfer warteten bis zum Abend.',
  'Das Konzert war ausverkauft. Keine Pause bis Mai, dann soll die Band verreisen. Das sagte der Leiter.',
  'Den Sender „E!Online“ gibt es seit Jahren. Er meldete den Vorfall am Montag.',
  'BOZEN. Der Gemeinderat hat den Haushalt beschlossen. Die Opposition stimmte dagegen.',
  'Berlin (dpa) – Die Regierung hat das Gesetz verabschiedet. Es gilt ab Mai.',
  'Gespräche ohne Ergebnis\n\nDie Gespräche gingen am Montag ohne Ergebnis zu Ende. Beide Seiten wollen weiter verhandeln.',
  'Wohnung kaufen oder mieten?\n\nDie Mieten steigen weiter. Käufer warten auf bessere Zeiten.',
  'Die Partei verlor deutlich.\n\nKritik an der Spitze\n\nMehrere Mitglieder forderten Folgen.',
  'Hat die Industrie ihr Gewissen entdeckt? Eher nicht. Vielmehr geht es um Geld.',
  '„Kommt, Leute. Was soll das eigentlich?“, fragte der Trainer. Dann ging er.',
  '„Nein. Niemals“, sagte die Ministerin. Sie lehnte jede Änderung ab.',
  'Frage: Werden Sie wieder antreten?\n\nMüller: Ja. Unbedingt.\n\nFrage: Und danach?\n\nMüller: Mal sehen.',
  'Der Bericht erscheint im Mai. Fotos auf Seite 12.',
  'Benötigt werden:\n\n- zwei Eier\n- eine Tasse Mehl\n- etwas Salz',
  '1. Erstelle ein schönes Bild vom Hafen.\n\n2. Zeige das Ergebnis im Verein.',
  'a) Die Gemeinde zahlt den Zuschuss einmal im Jahr aus.\n\nbb) Nach den Feststellungen des Gerichts war der Zaun zu hoch. Er muss weg.',
  'Liebe Leserinnen und Leser,\n\nvor genau zehn Jahren erschien unsere erste Ausgabe. Noch heute drucken wir sie im selben Haus.',
  'Im Museum gilt für Gäste:\n\ndie Pflicht zur Anmeldung,\nder Nachweis der Impfung sowie\ndie Maske in allen Räumen.',
  'Preise und Ehrungen\n\nfür die beste Sendung im Kinderprogramm des Jahres\n\nPreis der Jury\n\nfür das beste Drehbuch einer jungen Autorin aus Wien',
  'Das Haus liegt am Hang.\n\nLage: unweit von Seen und Wäldern und doch dorfnah\n\nHotel, Therme und Gasthof in einem\n\nEs öffnet im Mai. Karten gibt es ab Juni.',
  '1. Erster Punkt der Tagesordnung\n2. Zweiter Punkt der Tagesordnung',
  'Der Bürgermeister bei der Eröffnung. Foto: dpa',
  'Von Anna Muster\n\nDie Stadt plant eine neue Brücke. Sie soll im Mai fertig sein.',
  'Kreisliga, 5. Spieltag\nSV Nord – TuS Süd 2:1\nFC West – SC Ost 0:0',
  'der mond ist rund\nder hund ist wach\ndas haus ist bunt\ndas kind macht krach',
  'Auf der Seite www.beispiel.de/plan steht mehr. Die Datei heißt Bericht.Final.docx.',
  'Das Programm:\n\n18 Uhr: Begrüßung\n19 Uhr: Konzert\n21 Uhr: Feuerwerk',
  '„Wir haben lange gewartet.\n\n„Jetzt ist Schluss“, sagte er.',
  '# Überschrift\n\nDie Stadt hat den **Haushalt** beschlossen. Er gilt ab Mai.\n\n* ein Punkt\n* noch ein Punkt',
  'The council has decided on the budget. The opposition voted against it. It was a long night for all of them.',
  'Ilz gmoant, des werd scho no. Mia ham des ned gwusst. De Leit san hoam ganga.',
  'Die Straße ist wieder frei. (dpa)',
  'Der Vorsitzende Richter sprach von einem Einzelfall. Das Urteil fällt im Juli.',
  'Wollen Sie kündigen? Dann schreiben Sie uns. Wir helfen gern.',
  'Im ersten Bezirk stimmten 4.000 Bürger für den Entwurf. Im zweiten Bezirk stimmten 3.000 Bürger für den Entwurf.',
  'Den Kohl waschen und grob hacken. Die Zwiebeln schälen, würfeln und im Schmalz dünsten. Die Brühe zugeben und alles köcheln lassen.',
  'Warum haben Sie damals zugesagt?\n\nKolbe: Weil mich jemand gefragt hat, dem ich nichts abschlage. Und weil ich es satthatte, nur zu schimpfen.\n\nWas bleibt Ihnen aus der alten Zeit?\n\nKolbe: Der Humor. Und die Geduld.\n\nUnd was fehlt Ihnen heute am meisten?\n\nKolbe: Zeit. Vor allem Zeit.',
  'Geboren 1931 in Rüstringen, der Vater Werftarbeiter. Volksschule, Lehre, Nachtschichten. Dann der eigene Verlag. Startkapital 800 Mark. Alles schon vorher versucht und alles wieder verloren. So begann er. Die Stadt nahm kaum Notiz davon. Nicht so seine Leser.',
];
