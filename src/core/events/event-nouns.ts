import { remembering } from '../text/memory.ts';

/** What kind of happening a noun names; mentions of one kind on one day are the same event more often than not. */
export type EventClass =
  | 'meeting'
  | 'vote'
  | 'accident'
  | 'disaster'
  | 'crime'
  | 'work'
  | 'company'
  | 'traffic'
  | 'court'
  | 'culture'
  | 'sport'
  | 'protest'
  | 'building'
  | 'change';

/** Heads of event nouns by kind, in the nominative singular (plural after a stroke). Own list, from the subjects German newsrooms file under. */
const HEADS: Readonly<Record<EventClass, string>> = {
  meeting:
    'gespräch/gespräche treffen sitzung/sitzungen gipfel gipfeltreffen konferenz/konferenzen tagung/tagungen verhandlung/verhandlungen beratung/beratungen besuch/besuche kongress/kongresse versammlung/versammlungen runde/runden unterredung/unterredungen anhörung/anhörungen empfang/empfänge klausur/klausuren parteitag/parteitage dialog/dialoge',
  vote: 'wahl/wahlen abstimmung/abstimmungen votum referendum/referenden volksentscheid/volksentscheide stichwahl/stichwahlen vereidigung/vereidigungen',
  accident:
    'unfall/unfälle kollision/kollisionen karambolage/karambolagen zusammenstoß/zusammenstöße absturz/abstürze unglück/unglücke havarie/havarien entgleisung/entgleisungen unfallstelle/unfallstellen unfallaufnahme einsatz/einsätze',
  disaster:
    'brand/brände feuer explosion/explosionen erdbeben beben hochwasser überschwemmung/überschwemmungen unwetter sturm/stürme orkan/orkane lawine/lawinen erdrutsch/erdrutsche flut/fluten dürre/dürren ausbruch/ausbrüche katastrophe/katastrophen tsunami/tsunamis hurrikan/hurrikane taifun/taifune waldbrand/waldbrände vulkanausbruch/vulkanausbrüche flutkatastrophe/flutkatastrophen starkregen',
  crime:
    'anschlag/anschläge angriff/angriffe überfall/überfälle mord/morde attentat/attentate einbruch/einbrüche diebstahl/diebstähle festnahme/festnahmen razzia/razzien durchsuchung/durchsuchungen schießerei/schießereien entführung/entführungen tat/taten offensive/offensiven invasion/invasionen',
  work: 'streik/streiks warnstreik/warnstreiks ausstand/ausstände arbeitsniederlegung/arbeitsniederlegungen aussperrung/aussperrungen stellenabbau personalabbau jobabbau entlassung/entlassungen kündigung/kündigungen arbeitskampf/arbeitskämpfe',
  company:
    'insolvenz/insolvenzen insolvenzverfahren konkurs/konkurse pleite/pleiten fusion/fusionen merger übernahme/übernahmen zusammenschluss/zusammenschlüsse abspaltung/abspaltungen ausgliederung/ausgliederungen börsengang/börsengänge spin-off spinoff verkauf/verkäufe gründung/gründungen schließung/schließungen beteiligung/beteiligungen zahlungsunfähigkeit',
  traffic:
    'stau/staus rückstau/rückstaus sperrung/sperrungen vollsperrung/vollsperrungen verspätung/verspätungen ausfall/ausfälle zugausfall/zugausfälle ersatzverkehr schienenersatzverkehr ersatzzug/ersatzzüge bauarbeiten störung/störungen umleitung/umleitungen behinderung/behinderungen baustelle/baustellen gefahrenstelle/gefahrenstellen',
  court:
    'prozess/prozesse urteil/urteile verfahren anklage/anklagen klage/klagen verurteilung/verurteilungen freispruch/freisprüche revision/revisionen',
  culture:
    'konzert/konzerte premiere/premieren ausstellung/ausstellungen festival/festivals eröffnung/eröffnungen lesung/lesungen messe/messen verleihung/verleihungen feier/feiern fest/feste markt/märkte aufführung/aufführungen vorstellung/vorstellungen preisverleihung/preisverleihungen',
  sport:
    'spiel/spiele finale halbfinale viertelfinale rennen turnier/turniere meisterschaft/meisterschaften sieg/siege niederlage/niederlagen partie/partien duell/duelle testspiel/testspiele anpfiff',
  protest:
    'demonstration/demonstrationen protest/proteste kundgebung/kundgebungen blockade/blockaden marsch/märsche aufstand/aufstände unruhen mahnwache/mahnwachen demo/demos',
  building:
    'umbau/umbauten ausbau neubau abriss sanierung/sanierungen renovierung/renovierungen räumung/räumungen einweihung/einweihungen grundsteinlegung richtfest stilllegung/stilllegungen inbetriebnahme erweiterung/erweiterungen spatenstich',
  change:
    'rücktritt/rücktritte amtsantritt beginn start ende umzug/umzüge tod geburt hochzeit/hochzeiten beisetzung/beisetzungen begräbnis/begräbnisse entscheidung/entscheidungen beschluss/beschlüsse ausschreibung/ausschreibungen reform/reformen einigung/einigungen abkommen vertrag/verträge unterzeichnung/unterzeichnungen landung/landungen abzug einmarsch waffenruhe waffenstillstand evakuierung/evakuierungen impfung/impfungen wechsel nachfolge berufung ernennung/ernennungen',
};

/** An event noun's kind, its nominative singular and, where it has one, its nominative plural. */
export interface EventNoun {
  readonly kind: EventClass;
  readonly head: string;
  readonly plural: string | undefined;
}

const FORMS = new Map<string, EventNoun>();
for (const [kind, list] of Object.entries(HEADS) as [EventClass, string][]) {
  for (const entry of list.split(' ')) {
    const [one = '', many] = entry.split('/');
    const put = (form: string): void => {
      if (!FORMS.has(form)) FORMS.set(form, { kind, head: one, plural: many });
    };
    for (const ending of ['', 's', 'es', 'e']) put(one + ending);
    if (many) for (const ending of ['', 'n']) put(many + ending);
  }
}
/** Last letters of the forms: most nouns have others. */
const ENDS = new Set([...FORMS.keys()].map((form) => form.slice(-3)));
/** Heads that mean a happening only as a word of their own: "Ende", but not "Wochenende"; "Markt", but not "Supermarkt". */
const WHOLE = new Set(
  'ende start beginn tat taten markt märkte fest feste runde runden empfang abkommen vertrag verträge messe messen spiel spiele feier einsatz tod klage verfahren wechsel flut sturm beben ausfall ausfälle brand marsch partie gründung verkauf beteiligung geburt berufung feuer umzug'.split(
    ' ',
  ),
);

/** The kind and head of an event noun, compounds included ("Sicherheitsgesprächen" -> meeting, gespräch); undefined for other nouns. */
export function eventNoun(lower: string): EventNoun | undefined {
  const own = FORMS.get(lower);
  if (own) return own;
  if (lower.length < 6 || !ENDS.has(lower.slice(-3))) return undefined;
  return compoundNoun(lower);
}

/** What a word that ends like an event noun turns out to be. */
const compoundNoun = remembering(5000, 40, (lower: string): EventNoun | undefined => {
  for (let at = 2; at <= lower.length - 4 && at <= 24; at++) {
    const tail = FORMS.get(lower.slice(at));
    if (tail) return WHOLE.has(tail.head) ? undefined : tail;
  }
  return undefined;
});

/** Kinds that are news wherever they are named, not only with a verb of their own. */
export const INCIDENTS: ReadonlySet<EventClass> = new Set(['accident', 'disaster', 'work', 'company', 'traffic']);

/** Forms of verbs that say little beside an event noun: "findet statt", "ist angesetzt", "nehmen teil", "kam es zu". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'findet finden fand fanden stattgefunden stattfinden stattfindet stattfand abgehalten abhalten hält halten hielt gehalten angesetzt anberaumt geplant vorgesehen terminiert führen führt führte führten geführt beginnt beginnen begann begannen begonnen endet enden endete endeten startet starten startete gestartet gibt geben gab gaben gegeben kommt kommen kam kamen gekommen nimmt nehmen nahm nahmen teilnehmen teilgenommen teilzunehmen teilnimmt steht stehen stand standen ansteht folgt folgen folgte folgten veranstaltet veranstalten vereinbart verschoben abgesagt verlegt fortgesetzt fortsetzen setzt setzen setzte setzten eröffnet durchgeführt ereignet ereignete ereigneten erfolgt erfolgen erfolgte erfolgten passiert passierte geschah geschehen läuft laufen lief liefen dauert dauern dauerte ist sind war waren sei seien wird werden wurde wurden hat haben hatte hatten habe droht drohen drohte meldet melden meldete gemeldet angemeldet beantragt beantragen einleiten eingeleitet besteht bestand beendet gestellt'.split(
    ' ',
  ),
);

/** Verbs that mean a meeting without naming it. */
export const MEETING_VERBS: ReadonlySet<string> = new Set(
  'treffen traf trafen trifft getroffen besprechen besprach besprochen bespricht verhandeln verhandelt verhandelte verhandelten tagen tagt tagte tagten getagt beraten berät beriet berieten zusammenkommen zusammengekommen konferieren'.split(
    ' ',
  ),
);

/** Verbs of states, of being so, of thinking and calling, in the infinitive: told only where a time stands with them. */
export const STATES: ReadonlySet<string> = new Set(
  'sein haben werden gelten bleiben liegen stehen heißen gehören angehören wissen glauben meinen scheinen kennen kosten bestehen geben leben wohnen brauchen benötigen bedürfen müssen können sollen wollen dürfen mögen fehlen handeln zeigen bedeuten sehen denken hoffen fürchten befürchten befinden verfügen existieren vorkommen umfassen betragen stammen dienen enthalten erlauben ermöglichen reichen ausreichen voraussetzen hervorgehen basieren beruhen zählen bieten abhängen hängen ähneln entsprechen betreffen sitzen stecken wirken aussehen lauten bezeichnen nennen charakterisieren begründen freuen wünschen erwarten vermuten spüren fühlen verstehen hören merken lieben hassen bevorzugen interessieren profitieren leiden dominieren prägen beinhalten erfordern verdienen ergeben bilden darstellen aufweisen unterscheiden eignen versuchen hinterlassen beschäftigen wiegen messen gefallen schmecken passen stimmen überwiegen erinnern vertrauen zweifeln rechnen ausgehen lohnen gleichen ansehen betrachten erhoffen aufhalten einschätzen besitzen innehaben einstufen übersteigen schwanken variieren grenzen ragen münden'.split(
    ' ',
  ),
);

/** Verbs of what somebody or something does all along, by office, trade or nature: in the present they tell no event. Own list. */
export const LASTING: ReadonlySet<string> = new Set(
  'arbeiten auszeichnen beherbergen beraten beitragen bereichern betreiben betreuen bewirtschaften einsetzen engagieren ergänzen erleichtern fördern forschen führen funktionieren garantieren gewähren gewährleisten helfen herstellen informieren kontrollieren koordinieren leisten leiten lehren mitbringen nähren nutzen organisieren pflegen produzieren regeln regieren sammeln schützen sichern sorgen spalten spielen stammen stärken steuern studieren tauschen teilen tragen überwachen unterhalten unterrichten unterstützen verantworten verbinden verbessern vereinen vereinfachen verkörpern vermitteln versorgen vertreten verwalten verwenden verwöhnen vorsehen vorsitzen vorstehen wachsen weiterentwickeln widmen zugutekommen zusammenarbeiten'.split(
    ' ',
  ),
);

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };

/** What an infinitive and the noun made of it have in common ("sperren", "Sperrung"; "übernehmen", "Übernahme"), in lower case. */
export function stemOf(word: string): string {
  return word
    .replace(/nahme$/u, 'nehm')
    .replace(/(?:ation|ierung|ieren|ung|en|e|n)$/u, '')
    .replace(/[äöü]/gu, (v) => UMLAUTS[v]!);
}

/** Adverbs before a number that change it. */
export const COUNTING: ReadonlySet<string> = new Set(
  'etwa rund gut knapp fast mindestens höchstens über unter mehr weniger circa ca. ca zirka ungefähr annähernd beinahe bis nahezu schätzungsweise'.split(
    ' ',
  ),
);

/** Nouns that only count or measure: they take part in nothing. */
export const MEASURES: ReadonlySet<string> = new Set(
  'jahren monaten wochen tagen quadratmeter quadratmetern km kilometer kilometern meter metern euro euros dollar franken prozent grad tonnen liter hektar millionen milliarden mio mrd uhr stunden minuten tage wochen monate jahre mal punkte punkten zahl anteil summe höhe preis preise kosten'.split(
    ' ',
  ),
);
