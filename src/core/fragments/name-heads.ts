/**
 * Nouns that make a name with an adjective before them („Roter Platz“, „Technische Universität“), alone or at the end of a compound. Own
 * compilation from names of institutions, places, offices, days and events; lower case, without endings.
 */
const HEADS =
  `partei union nation nationen bund verband verein rat amt gericht gerichtshof hof ausschuss kommission kammer bank bahn post börse republik staat
  reich königreich kirche kreuz halbmond meer see ozean insel halbinsel osten westen norden süden gebirge wald platz straße weg gasse allee tor
  brücke turm dom burg schloss haus halle theater oper orchester philharmonie museum galerie universität hochschule akademie institut schule
  gymnasium bibliothek krieg weltkrieg friede frieden revolution woche freitag montag dienstag mittwoch donnerstag samstag sonntag mark zeit
  fernsehen rundfunk zeitung blatt anzeiger nachrichten presse koalition front bewegung allianz liga armee garde flotte erde energie recht
  gesetz gesetzbuch vertrag erklärung verfassung raumstation versammlung parlament kongress forum zentrum stiftung gesellschaft organisation
  agentur behörde dienst garten park zoo preis medaille orden stuhl vater wasser tod pest brett liste markt tal stadt land ländern welt
  sekretär sekretärin direktor direktorin minister ministerin präsident präsidentin kanzler kanzlerin vorsitzende vorsitzender rätin räte
  intendant professor hilfe intelligenz nacht kunst mauer linie zone loch riese zwerg spiel meisterschaft pokal cup tour linke rechte linken
  dame herr frau könig königin kaiser papst hoheit heiligkeit exzellenz volk mission konvention charta agenda plan fonds pakt gipfel klinik
  krankenhaus anstalt werk werke betriebe gruppe verlag büro konferenz kreis bezirk provinz region gemeinde grafschaft graben berg hügel
  fluss strom bucht kap anfrage materie küste wüste steppe donau elbe oder rhein platte scholle alpen pyrenäen testament schrift bibel buch`
    .trim()
    .split(/\s+/u);

const KNOWN: ReadonlySet<string> = new Set(HEADS);
const LONGEST = Math.max(...HEADS.map((h) => h.length));

/** Whether a noun (lower case) ends in one that names are made of, with or without its ending. */
export function isNameHead(noun: string): boolean {
  for (let ending = 0; ending <= 3; ending++) {
    if (ending > 0 && !/^(?:[sne]|en|er|es|ns|ern)$/u.test(noun.slice(noun.length - ending))) continue;
    const stem = noun.slice(0, noun.length - ending);
    for (let from = Math.max(0, stem.length - LONGEST); from < stem.length - 2; from++)
      if (KNOWN.has(stem.slice(from))) return true;
  }
  return false;
}
