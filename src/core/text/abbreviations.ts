/** Word lists the tokeniser and the sentence splitter share. Facts of German newsroom usage and Duden's list of abbreviations. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Abbreviations (without their stop) after which a sentence hardly ever ends. */
export const INNER_ABBREVIATIONS = words(`
 Abg Abk Abt Adm Allg allg amtl angebl Anm Antw Aufl Ausg bes Best betr bez bezügl Bgm bzgl bzw ca Dipl Dir
Doz dpt Dr Dres ebd ehem eigtl einschl entspr etw ev evtl exkl Fa ff Forts Fr franz frz gebr Geb geb Gebr gem gegr gesch gest gez Gf ggf ggü
Hbf hl Hl Hr Hrn Hrsg hrsg Hptm inkl insb insbes Ing intl Ir italien jew Jg jr kath Kfm kgl Ltn Mag Maj männl Mgr
 Min Mr Mrs Ms möbl Mt näml neutr niederl Nr Nrn Oblt Obst österr p phil Pfr Pkt Präs Priv-Doz Prof Proff
rd röm russ schweiz Schw sel Sgt sog sogen Sr sr St Sta städt stellv Stellv StR Ste svw techn 
theol Univ Ao ao apl Habil habil u urspr usf Verf verf Verh verh Verl vgl Vol vorm Vors wg weibl wiss Wwe z zit zw zzgl zzt Ztr frdl Bhf dgl engl
 Cie Nachf
dt bspw Bsp Std Tsd tsd gg mind insg teilw zeitw wöch mtl jhrl ggfs vorauss durchschn Kl Var
`);

/** Abbreviations (without their stop) that also stand at the end of a sentence: a function word with a capital after them starts a new one. */
export const FINAL_ABBREVIATIONS = words(`
usw etc Co Chr Corp Inc Ltd Jh Jhd Jhdt Mio Mrd Mill Bill Trd Str Std Min Sek jun sen Jr Sr A Ä ä B D H M V J R U L ff f al cf qm
Ges GmbH mbH Okt Sept Dez Nov Jan Feb Febr Apr Aug Tsd tsd dgl dergl ehem OG EG u. ua uä uvm evtl inkl exkl Hbf Bhf
`);

/** Abbreviations (without their stop) only where a number follows them ("Art. 5", "S. 12"). */
export const NUMERIC_ABBREVIATIONS = words(`
Art Abs Abb Anl Bd Bde BGBl Tab Fig Mo Di Mi Do Sa So Fr S s Kap Ziff Rn Rdnr Tel tel Fn Anm max min mind Pos Bl Drs Drucks Az Jan Feb Febr Mrz Apr Aug Sept Okt
Nov Dez Zi Lfd Fol Sp Ver Vers
`);

/** „wöchentl“, „gesetzl“, „nördl“: no German word in small letters ends in a consonant and „l“ but what is cut off there. */
const CUT = /^\p{Ll}{2,}[bcdfghkmnprstvwxz]l$/u;

/** Both kinds that need no number behind them. */
export function isAbbreviation(word: string): boolean {
  return INNER_ABBREVIATIONS.has(word) || FINAL_ABBREVIATIONS.has(word) || CUT.test(word);
}

/** One-letter names stand after these nouns ("Plan B."): the stop after the letter ends the sentence. */
export const LETTER_NOUNS = words(`
Plan Gruppe Vitamin Klasse Typ Kategorie Teil Serie Punkt Halle Block Terminal Hepatitis Sektion Liga Buchstabe Buchstaben Stufe Variante Option
Linie Modell Team Abschnitt Influenza Faktor Tor Haus Zone Lager Staffel Finalgruppe Vorrundengruppe Pool Note Jugend Bahn Kohorte Ebene
`);

/** Function words and adverbs which, written with a capital, start a sentence. */
export const STARTERS = words(`
Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Kein Keine Keiner Er Sie Es Ich Wir Ihr Man Wer Was Wie Wo Wann Warum Weshalb Wohin Woher
Dieser Diese Dieses Diesen Diesem Jener Jene Jenes Jeder Jede Jedes Alle Allen Viele Einige Manche Mehrere Beide Andere Solche Welche Welcher
Sein Seine Seinen Seinem Seiner Ihre Ihren Ihrem Ihrer Mein Meine Unser Unsere Dein Deine
In Im Am An Auf Aus Bei Beim Bis Durch Für Gegen Hinter Mit Nach Neben Ohne Über Um Unter Vom Von Vor Während Wegen Zu Zum Zur Zwischen Seit Trotz Laut
Innerhalb Außerhalb Aufgrund Angesichts Neben Statt Anstatt Ab Dank Gegenüber Infolge Mithilfe Mangels Entlang Gemäß Ins Ans Aufs Übers
Und Oder Aber Denn Doch Jedoch Sondern Sowohl Weder Entweder Dass Daß Weil Wenn Als Ob Obwohl Nachdem Bevor Damit Da Falls Sobald Solange Indem Ehe
Auch Noch Nur Schon So Dann Dort Hier Heute Gestern Morgen Jetzt Nun Bereits Zudem Außerdem Allerdings Daher Deshalb Deswegen Darum Dadurch Dabei Dafür
Dagegen Daran Darauf Darin Darüber Davon Davor Dazu Danach Daneben Damals Derzeit Zurzeit Inzwischen Zuvor Zunächst Zuletzt Später Schließlich Anschließend
Trotzdem Dennoch Nicht Nichts Niemand Jemand Etwas Erst Erstmals Insgesamt Immer Nie Oft Manchmal Vielleicht Wohl Zwar Ebenso Ebenfalls Dies Davon Bisher
Bislang Seitdem Seither Mittlerweile Unterdessen Ferner Weiter Weiterhin Weitere Zusätzlich Darüber Rund Etwa Fast Knapp Mehr Ja Nein Also Somit Demnach
Sollte Sollten Hat Hatte Haben Ist Sind War Waren Wird Werden Wurde Wurden Kann Können Hierbei Hierzu Hierfür Ihm Ihn Ihnen Uns Mir Dir Mich
Deren Dessen Einerseits Andererseits Stattdessen Vielmehr Nämlich Leider Natürlich Offenbar Möglicherweise Wahrscheinlich Gleichzeitig Zugleich Lediglich
Besonders Insbesondere Beispielsweise Zahlreiche Tatsächlich Dadurch Wieder Einmal Jährlich Täglich Künftig Ursprünglich Wobei Welches Ende Anfang Mitte
`);

/** Month names and their abbreviations without the stop. */
export const MONTHS = words(`
Januar Jänner Februar Feber März April Mai Juni Juno Juli Julei August September Oktober November Dezember
Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
`);

/** Words before a number whose stop ends the sentence ("auf Platz 3. Trainer …"). */
export const COUNTED_BY_NUMBER = words(`
Platz Rang Nummer Nr Artikel Paragraph Paragraf Absatz Kapitel Seite Band Teil Stufe Zimmer Raum Halle Gleis Linie Position Startplatz Jahr Jahre Jahres
Sommer Winter Herbst Frühjahr Frühling Saison Januar Februar März April Mai Juni Juli August September Oktober November Dezember Version Windows Formel
um auf mit mindestens höchstens rund etwa fast knapp über circa nur sogar insgesamt gegen U G BRT Agenda Rekord Bundesstraße Autobahn Airbus Boeing Klasse
`);

/** Nouns that follow an ordinal, whatever stands before it. */
export const ORDINAL_NOUNS = words(`
FC FFC FCN Bundesliga Liga Weltkrieg Weltkriegs Weltkrieges Jahrhundert Jahrhunderts Jahrhunderte Geburtstag Geburtstags Etage Stock Stockwerk Klasse Runde
Minute Spielminute Halbzeit Kammer Senat Bezirk Arrondissement Spieltag Akt Kapitel Auflage Todestag Jahrestag Tag Hälfte Advent Sinfonie Symphonie
Obergeschoss Untergeschoss OG UG Platz Preis Etappe Staffel Folge Lauf Durchgang Satz Sieger Wahlgang Wahlperiode Legislaturperiode Parteitag Hochzeitstag
Mal Person Kreisklasse Infanterie Infanteriedivision Division Bataillon Regiment Armee Panzerdivision Brigade Lebensjahr Semester Quartal Gebot Strafsenat
Zivilsenat Generation Ausgabe Internationale Internationaler Internationales Deutsche Deutscher Deutschen Vorsitzender Vorsitzende Bürgermeister Bürgermeisterin
Präsident Dynastie Jh Grad Sonntag Verhandlungstag Tabellenplatz Schuljahr Klassenstufe Monat Woche Änderung
`);

/** Top-level domains that make a dotted word an address. Two-letter German words (in, so, es, am) are left out on purpose. */
export const TOP_LEVEL_DOMAINS = words(
  'de com org net at ch info eu tv io uk fr nl pl ru gov edu biz us cn jp be dk se li lu berlin app dev shop online news',
);
