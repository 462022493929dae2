/**
 * Short passages over all constructions of attribution, in marked text. `{speaker}` stands around the words that say who speaks,
 * `<cue>` round the first word of the cue, `[[…]]` round each statement; quotations without `[[…]]` are mentions. All wording is this
 * project's own.
 */
export const LOUD: readonly string[] = [
  // Inversion after the quote
  '[[„Der Steg ist gesperrt“]], <sagte> {Hafenmeister Ole Brandt}.',
  '[[„Wir fangen morgen an“]], <sagte> {sie} am Abend.',
  '[[„Das kommt zu spät“]], <kritisierte> {die Landrätin}.',
  '[[„Wer soll das zahlen?“]], <fragte> {der Kämmerer}.',
  '[[„Endlich!“]], <rief> {ein Junge aus der letzten Reihe}.',
  '[[„Das Ergebnis liegt vor“]], <teilte> {das Labor} mit.',
  '[[„Wir haben nichts versäumt“]], <verteidigte> sich {der Bauleiter}.',
  '[[„So geht es nicht weiter“]], <schimpfte> {Bäuerin Maria Huber}.',
  '[[„Die Brücke hält“]], <versicherte> {Ingenieur Jan Pohl}.',
  '[[„Wir sind erleichtert“]], <hieß> es in {einer Mitteilung der Klinik}.',
  // "so", "laut", "nach Angaben", "zufolge"
  '[[„Das Wasser ist sauber“]], <so> {die Biologin Eva Lindner}.',
  '[[„Das Wasser ist sauber“]], <so> {Lindner} weiter.',
  'Die Lage sei [[„sehr ernst“]], <so> {der Feuerwehrchef}.',
  '<Laut> {dem Gutachten} ist das Dach [[„nicht zu retten“]].',
  '<Laut> {Polizeisprecherin Anna Rot} war die Straße [[„spiegelglatt“]].',
  '{Dem Gutachten} <zufolge> ist das Dach [[„nicht zu retten“]].',
  '<Nach> Angaben {der Feuerwehr} war der Brand [[„schnell unter Kontrolle“]].',
  '<Nach> den Worten {des Trainers} war das Spiel [[„eine einzige Qual“]].',
  // Colon
  '{Die Wirtin Paula Kern} <sagte>: [[„Der Keller steht unter Wasser.“]]',
  '{Er} <erklärte>: [[„Wir warten auf den Bescheid.“]]',
  '{Der Sprecher der Bahn} <teilte> mit: [[„Die Strecke bleibt bis Montag gesperrt.“]]',
  'Am Abend <sagte> {Pfarrer Lutz Ebert}: [[„Die Glocken läuten wieder.“]]',
  'Dazu <erklärte> {die Stadtwerke-Chefin Ines Wolf}: [[„Die Preise bleiben stabil.“]]',
  'Auf Nachfrage <betonte> {das Ministerium}: [[„Der Vertrag ist noch nicht unterschrieben.“]]',
  '{Ole Brandt}: [[„Der Steg ist gesperrt.“]]',
  '{Jana Vogt, Leiterin der Bücherei}: [[„Wir öffnen wieder im Mai.“]]',
  '{Der Kapitän} <meldete> sich mit den Worten: [[„Wir haben Land in Sicht.“]]',
  // Cue before, without colon
  '{Der Bürgermeister} <nannte> den Antrag [[„völlig überzogen“]].',
  '{Die Opposition} <bezeichnete> den Haushalt als [[„Luftnummer“]].',
  '{Die Gewerkschaft} <sprach> von einem [[„Schlag ins Gesicht der Pfleger“]].',
  '{Der Verband} <warnte> vor [[„dramatischen Folgen für die Höfe“]].',
  '{Die Anwältin} <wertete> das Urteil als [[„klares Signal“]].',
  '{Der Minister} <sagte>, die Lage sei [[„sehr ernst“]].',
  '{Die Ärztin} <betonte>, sie habe [[„nie etwas anderes behauptet“]].',
  '{Der Zeuge} <erklärte>, er habe [[„nur einen lauten Knall“]] gehört.',
  '{Die Trainerin} <lobte> den [[„unglaublichen Einsatz“]] der Mannschaft.',
  '{Der Landwirt} <fordert> [[„ein Ende der Bürokratie auf den Höfen“]].',
  'Dass die Halle [[„ein Schandfleck“]] sei, <sagte> {der Nachbar} schon im Mai.',
  // Subordinate clauses
  'Wie {die Direktorin} <sagte>, ist die Schule [[„bestens gerüstet“]].',
  'Die Halle ist, wie {die Direktorin} <sagte>, [[„bestens gerüstet“]].',
  'Nachdem {der Pilot} <gesagt> hatte, er sehe [[„nur noch Rauch“]], brach die Verbindung ab.',
  // Compound tenses and passives
  '{Der Kanzler} hatte am Montag <gesagt>: [[„Wir stehen zu unserem Wort.“]]',
  '{Die Sprecherin} will sich [[„in den nächsten Tagen noch einmal äußern“]].',
  '{Er} wird mit den Worten <zitiert>: [[„Ich bleibe dabei.“]]',
  'Die Zeitung <zitierte> {den Trainer} mit den Worten: [[„Ich höre auf.“]]',
  'Der Plan wurde von {Fachleuten} als [[„unbezahlbar“]] <bezeichnet>.',
  // Appositions, brackets, titles
  '{John Meier, der Leiter des Zoos}, <sagte>: [[„Der Elefant frisst wieder.“]]',
  '{Die Abgeordnete Ruth Adam (SPD)} <sagte>: [[„Wir stimmen zu.“]]',
  '{Der stellvertretende Vorsitzende der Kammer, Uwe Falk}, <sagte>: [[„Wir stimmen nicht zu.“]]',
  '[[„Wir stimmen zu“]], <sagte> {Ruth Adam, Sprecherin der Fraktion}.',
  '[[„Wir stimmen zu“]], <sagte> {die Sprecherin der Fraktion, Ruth Adam}.',
  '{Bayerns Umweltminister Karl Sommer} <sagte>: [[„Der Fluss braucht Platz.“]]',
  '{Ursula von der Heide} <sagte>: [[„Der Fluss braucht Platz.“]]',
  // Plural and institutions
  '{Anna und Jonas Weber} <erklärten>: [[„Wir ziehen nicht aus.“]]',
  '[[„Wir ziehen nicht aus“]], <erklärten> {die Mieter}.',
  '{Die Behörden} <teilten> mit, die Lage sei [[„unübersichtlich“]].',
  '{Das Auswärtige Amt} <erklärte>: [[„Wir prüfen den Fall.“]]',
  // Documents
  'In {dem Schreiben} <heißt> es: [[„Die Miete steigt zum ersten Januar.“]]',
  '[[„Die Miete steigt zum ersten Januar“]], <heißt> es in {dem Schreiben}.',
  // Split quotes
  '[[„Der Steg“]], <sagte> {Ole Brandt}, [[„ist seit gestern gesperrt.“]]',
  // Pronouns
  '{Er} <fügte> hinzu: [[„Das wird teuer.“]]',
  'Später <sagte> {er}: [[„Das wird teuer.“]]',
  // Coordination
  '{Die Ministerin} besuchte den Hof und <sagte>: [[„Hier wird gut gearbeitet.“]]',
  // Other styles
  '»Der Steg ist gesperrt«, <sagte> {Hafenmeister Ole Brandt}.'.replace('»Der Steg ist gesperrt«', '[[»Der Steg ist gesperrt«]]'),
  '[[«Der Steg ist gesperrt»]], <sagte> {Hafenmeister Ole Brandt}.',
  '[["Der Steg ist gesperrt"]], <sagte> {Hafenmeister Ole Brandt}.',
  '[[“Der Steg ist gesperrt”]], <sagte> {Hafenmeister Ole Brandt}.',
  // Extended attributes, object first
  '[[„Ich singe weiter“]], <sagte> {die in Wien geborene Sängerin Mia Kraus}.',
  'Den Plan <nannte> {er} [[„einen schlechten Witz“]].',
  // Manner verbs
  '[[„Das war knapp“]], <lachte> {der Torwart}.',
  '[[„Wir haben es geschafft“]], <strahlte> {die Siegerin}.',
];

/** Passages whose quotation marks hold no statement: titles, names, mottos, so-called, measures, apostrophes, markup. */
export const SILENT: readonly string[] = [
  'Das Schiff „Marina Baltica“ liegt im Hafen.',
  'Der Film „Das weiße Rauschen“ läuft im Kino.',
  'Der Roman „Die Wand“ erschien zuerst in Wien.',
  'Die Zeitung „Neuer Tag“ erscheint in Weiden.',
  'Die Raumsonde „Rosetta“ umkreist den Kometen.',
  'Das Bündnis „Stadt für alle“ ruft zum Protest auf.',
  'Unter dem Motto „Hände reichen“ zogen Hunderte durch die Stadt.',
  'Das Projekt „Grünes Dach“ bekommt einen Preis.',
  'Der Hurrikan „Nora“ zog über die Küste.',
  'Die Partei „Die Mitte“ tritt nicht an.',
  'Der Verein „Hilfe vor Ort“ sammelt Decken.',
  'Das Album „Nachtfahrt“ ist im Mai erschienen.',
  'Die Serie „Haus am Deich“ geht in die dritte Staffel.',
  'Der sogenannte „Eisheilige“ kam in diesem Jahr spät.',
  'Die so genannten „Rothemden“ blockierten die Straße.',
  'Das Lokal heißt „Zum Anker“.',
  'Die Ausstellung „Licht und Schatten“ öffnet am Freitag.',
  'Der „Blaue Reiter“ prägte eine Epoche.',
  'Die „Bild am Morgen“ berichtete zuerst davon.',
  'Das Theater spielt „Kabale und Liebe“.',
  'Die Band „Kofelgschroa“ tritt im Zelt auf.',
  'Der Preis „Goldene Feder“ geht nach Ulm.',
  'Der „Tag der offenen Tür“ beginnt um zehn.',
  'Die Aktion „Sauberer See“ startet im März.',
  'Das Stück „Faust“ steht auf dem Spielplan.',
  'Der Hund hört auf den Namen „Bello“.',
  'Die Gruppe „Pulse of Europe“ traf sich am Dom.',
  'Ein „Grünes-Band“-Projekt entsteht an der Grenze.',
  'Die Operation „Sturm“ begann in der Nacht.',
  'Die Kategorie „Bester Nebendarsteller“ fällt weg.',
  'Das Spiel „Mensch ärgere dich nicht“ wird hundert.',
  'Der Sturm, auch „Xaver“ genannt, ließ nach.',
  'Die Fähre „Ostwind“ und der Frachter „Nordstern“ stießen zusammen.',
  'Sie las aus „Krieg und Frieden“ vor.',
  'Der Fernsehsender „Kanal Eins“ sendet nur abends.',
  'Die Studie „Leben im Alter“ umfasst 300 Seiten.',
  'Das Medikament „Sanavit“ ist nicht lieferbar.',
  'Der Zug „Donaukurier“ fiel aus.',
  'Das Festival „Rock am Turm“ ist ausverkauft.',
  'Im Musical „Elisabeth“ singt sie die Hauptrolle.',
  'Der Bildschirm misst 27" und wiegt sechs Kilo.',
  "Das war '89 in Leipzig.",
  "Jonas' Rad steht im Keller.",
  'Die Strecke lief sie in 5\'30" ohne Pause.',
  '<a href="seite.html">Mehr dazu</a> steht im Netz.',
  'Rock ’n’ Roll ist nicht tot.',
  "Geht's noch? So war's eben.",
  'Das Gesetz ist seit 2004 in Kraft.',
  'Die Sprecherin sagte, das Wasser sei sauber.',
  'Laut Polizei gab es keine Verletzten.',
  'Er sagte der „Märkischen Post“, er habe nichts gewusst.',
  'Ein Sprecher der „Tafel Nord“ sagte, die Regale seien leer.',
  'Die „Rundschau am Sonntag“ berichtete darüber.',
  'Wie „heute online“ berichtet, ist der Vertrag unterschrieben.',
  'Der Titel lautet „Abschied vom Meer“.',
  'Das Lied „Weit übers Meer“ kennt hier jeder.',
  'Das Flugzeug vom Typ „Condor“ landete sicher.',
  'Der Wettbewerb „Jugend baut“ geht ins Finale.',
  'Der Codename der Aktion war „Morgenrot“.',
  'Die Internetseite „wasserstand.de“ fiel aus.',
];

/** Texts of several sentences or paragraphs: the quote, its speaker (or none), and the rules that speak. */
export const ARTICLES: readonly {
  readonly text: string;
  readonly speakers: readonly (string | undefined)[];
  readonly rules: readonly string[];
}[] = [
  {
    text: '„Der Steg ist gesperrt“, sagte Ole Brandt. „Wir warten auf den Taucher.“',
    speakers: ['Ole Brandt', 'Ole Brandt'],
    rules: [],
  },
  { text: 'Ole Brandt klagte über die Strömung. „Wir warten auf den Taucher.“', speakers: ['Ole Brandt'], rules: [] },
  {
    text: 'Die Halle brannte nieder. „Wir haben alles verloren, was wir hatten.“ Die Straße ist gesperrt.',
    speakers: [undefined],
    rules: ['quote/unattributed'],
  },
  {
    text: '„Wir haben alles verloren, was wir hatten.“\n\nDie Halle brannte am Montag nieder.',
    speakers: [undefined],
    rules: ['quote/unattributed'],
  },
  { text: '„Wir haben alles verloren, was wir hatten.“ Das sagte der Wirt am Morgen.', speakers: ['der Wirt'], rules: [] },
  {
    text: 'Ole Brandt sagte: „Der Steg ist gesperrt.“\n\n„Wir warten seit Tagen auf den Taucher.“',
    speakers: ['Ole Brandt', 'Ole Brandt'],
    rules: ['quote/continued-speaker'],
  },
  {
    text: 'Ole Brandt sagte: „Der Steg ist gesperrt.\n\n„Wir warten seit Tagen auf den Taucher.“',
    speakers: ['Ole Brandt', 'Ole Brandt'],
    rules: [],
  },
  {
    // Without a new opening mark it is one quote, from mark to mark.
    text: 'Ole Brandt sagte: „Der Steg ist gesperrt.\n\nWir warten seit Tagen auf den Taucher.“',
    speakers: ['Ole Brandt'],
    rules: [],
  },
  { text: 'Ole Brandt sagte: „Der Steg ist gesperrt.', speakers: ['Ole Brandt'], rules: ['quote/unclosed'] },
  { text: 'Ole Brandt sagte: Der Steg ist gesperrt.“', speakers: [], rules: ['quote/unopened'] },
  { text: 'Ole Brandt sagte: „Der Steg ist gesperrt."', speakers: ['Ole Brandt'], rules: ['quote/mismatched-marks'] },
  { text: 'Ole Brandt sagte: „Ich las ‚Die Wand‘ in einer Nacht.“', speakers: ['Ole Brandt', undefined], rules: [] },
  { text: 'Ole Brandt sagte:\n\n„Der Steg ist gesperrt, und wir warten auf den Taucher.“', speakers: ['Ole Brandt'], rules: [] },
  {
    text: 'Die Bürgermeisterin zeigte sich zufrieden. „Wir haben lange dafür gekämpft.“',
    speakers: ['Die Bürgermeisterin'],
    rules: [],
  },
  {
    text: 'Die Lage sei ernst, sagte der Pegelwart. Das Wasser steige weiter. „So hoch stand es noch nie.“',
    speakers: ['der Pegelwart'],
    rules: [],
  },
  {
    text: 'Das Rathaus bleibt zu. „Die Heizung ist seit dem Wochenende ausgefallen.“ „Wir suchen nach Ersatz für alle Ämter.“',
    speakers: [undefined, undefined],
    rules: ['quote/unattributed', 'quote/unattributed'],
  },
];
