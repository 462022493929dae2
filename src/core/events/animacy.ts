import { remembering } from '../text/memory.ts';
import type { DraftPhrase } from './draft.ts';

/**
 * Who can act: told by the last part of a noun and its ending, since no list holds all nouns. Own lists, from the words newsrooms use for
 * people and bodies; endings as the grammars give them (Duden, Wortbildung der Substantive).
 */

/** Heads of nouns for people, in all forms. */
const PEOPLE = new Set(
  'mitglied mitglieder mitgliedern mitglieds mann mannes männer männern frau frauen kind kindes kinder kindern kinds mensch menschen person personen leute leuten junge jungen mädchen mädchens baby babys bub buben sohn sohnes söhne söhnen tochter töchter töchtern vater väter mutter mütter eltern bruder brüder schwester schwestern ehepaar paar familie familien witwe witwer opfer opfern geisel geiseln gast gäste gästen kunde kunden zeuge zeugen kollege kollegen nachbar nachbarn nachbarin insasse insassen passagier passagiere passagieren fahrgast fahrgäste häftling häftlinge flüchtling flüchtlinge flüchtlingen säugling lehrling lehrlinge chef chefs chefin bauer bauern pilot piloten pilotin soldat soldaten polizist polizisten arzt ärzte ärzten ärztin wirt wirte dieb diebe dieben mob graf fürst könig königs königin papst papstes bischof bischöfe pfarrer priester mönch nonne star stars held helden genosse genossen gatte gattin erbe erben waise waisen rekrut rekruten matrose matrosen experte experten senior senioren jugendliche jugendlichen jugendlicher erwachsene tote toten toter verletzte verletzten verletzter verdächtige verdächtigen verdächtiger angeklagte angeklagten angeklagter beschuldigte beschuldigten beschuldigter festgenommene festgenommenen gefangene gefangenen beschäftigte beschäftigten angestellte angestellten abgeordnete abgeordneten abgeordneter beamte beamten beamter beamtin vorsitzende vorsitzenden vorsitzender reisende reisenden studierende studierenden auszubildende auszubildenden betroffene betroffenen angehörige angehörigen verwandte verwandten bekannte bekannten kranke kranken obdachlose obdachlosen deutsche deutschen deutscher vermisste vermissten getötete getöteten verstorbene verstorbenen überlebende überlebenden delegierte delegierten bevollmächtigte beauftragte beauftragten beauftragter unbekannte unbekannten unbekannter hausfrau amtmann kaufmann fachleute bürgermeister meister spieler profi profis minister ministerin kanzler kanzlerin präsident anwalt anwälte anwalts'.split(
    ' ',
  ),
);

/** Endings of nouns for people. */
const PERSON_ENDING =
  /(?:[^ht]innen|erin|rätin|wältin|ärztin|istin|entin|antin|orin|ologin|ist|isten|ling|lingen?|linge|loge|logen|ant|anten|ent|enten|leute|leuten|mann|männer|männern|frau|frauen|schüler|schülern|schülers)$/u;
/** … and of things that look like them. */
const NO_PERSON =
  /(?:ment|menten|zent|zenten|moment|talent|patent|event|akzent|kontinent|advent|restaurant|konsonant|twist|list|frist|mist|geist|termin|elefant)$/u;
/** Nouns in "-er" for people are too many for a list, things in "-er" too: these tails are people. */
const PERSON_ER =
  /(?:fahrer|führer|leiter|sprecher|bürger|helfer|arbeiter|nehmer|geber|händler|lehrer|richter|räuber|täter|trainer|spieler|sportler|läufer|künstler|wähler|gegner|anhänger|kämpfer|besucher|zuschauer|teilnehmer|wohner|mieter|käufer|verkäufer|betreiber|besitzer|eigentümer|unternehmer|forscher|wissenschaftler|politiker|minister|meister|kanzler|ermittler|retter|taucher|schwimmer|sänger|tänzer|maler|dichter|schreiber|steller|gänger|reiter|radler|ritter|wanderer|bergsteiger|segler|urlauber|pendler|pfleger|jäger|schüler|bäcker|handwerker|techniker|musiker|mechaniker|elektriker|gründer|erfinder|sieger|gewinner|verlierer|partner|österreicher|schweizer|amerikaner|italiener|berliner|münchner|demonstranten?|aktivist|streiker|lokführer|flieger|offizier|offiziere|verbrecher|einbrecher|betrüger|mörder|entführer|attentäter|angreifer|verteidiger|vertreter|berater|prüfer|träger|inhaber|hersteller|anbieter|bieter|kläger|bewerber|kandidat|kandidaten|kandidatin)[ns]?$/u;
/** Heads of bodies that act: authorities, courts, councils, companies, associations. Compounds count. Own list. */
const BODY =
  /(?:abordnung|abteilung|agentur|airline|akademie|allianz|ambulanz|amt|anwaltschaft|armee|aufsicht|ausschuss|bande|bank|behörde|besatzung|betreiber|betrieb|bevölkerung|bund|bundestag|bundeswehr|bündnis|bürgerschaft|chor|club|delegation|departement|dienst|direktion|einheit|ensemble|fakultät|familie|feuerwehr|firma|forschung|fraktion|föderation|führung|gemeinde|generation|genossenschaft|gericht|gerichtshof|gesellschaft|gewerkschaft|gremium|gruppe|heer|hersteller|hilfswerk|hochschule|holding|initiative|innung|inspektion|instanz|institut|institution|intendanz|jury|justiz|kabinett|kammer|kanton|kasse|kirche|klinik|klinikum|klub|koalition|komitee|kommission|kommune|konkurrenz|konzern|krankenhaus|kreis|kreistag|küstenwache|land|landkreis|landtag|leitung|liga|management|marine|mehrheit|meldestelle|menschheit|militär|miliz|minderheit|ministerium|nation|nato|netzwerk|opposition|orchester|organisation|parlament|partei|polizei|produktion|präfektur|präsidium|rat|rathaus|rechnungshof|redaktion|reederei|regierung|republik|rettung|anwaltschaft|belegschaft|bruderschaft|elternschaft|gemeinschaft|körperschaft|lehrerschaft|mannschaft|nachbarschaft|ärzteschaft|schule|senat|sender|staat|stadt|stadtwerke|stiftung|synode|team|truppe|truppen|union|universität|unternehmen|veranstalter|verband|verbund|verein|vereinigung|verlag|versammlung|versicherer|vertretung|verwaltung|vorstand|wacht|wehr|zeitung|zentrale|öffentlichkeit)(?:en|n|s|es|e|er)?$/u;
/** Words that end like a body and are none. */
const NO_BODY =
  /(?:abstand|apparat|ausland|festland|format|heimat|hinterland|inland|monat|neuland|umland|verdienst|verrat|vorrat|gründung|anstalten|bestand|aufwand|ausstand|zustand|umstand|rückstand|widerstand|gegenstand|notstand|stillstand|dienstag|betreuung)(?:en|n|s|es|e|er)?$/u;
const ABSTRACT = /(?:ung|heit|keit|ismus|nis|tion|sion|tät|enz|anz|tum|ment|ik|ur)(?:en|es|s|e|se|sen)?$/u;

/** Whether a noun (lower case) names people. */
export const isPerson: (noun: string) => boolean = remembering(20_000, 40, (noun): boolean => {
  if (PEOPLE.has(noun) || PERSON_ER.test(noun) || (PERSON_ENDING.test(noun) && !NO_PERSON.test(noun))) return true;
  // "Wirtin", "Köchinnen".
  const masculine = /^(.{3,})in(?:nen)?$/u.exec(noun)?.[1];
  if (masculine !== undefined && isPerson(masculine)) return true;
  // "Landtagsabgeordnete", "Bankangestellter": the head decides.
  for (let at = 3; at <= noun.length - 4 && at <= 24; at++) if (PEOPLE.has(noun.slice(at))) return true;
  return false;
});

/** Whether a noun (lower case) names a body of people. */
export const isBody = remembering(20_000, 40, (noun) => BODY.test(noun) && !NO_BODY.test(noun));

/** Whether a noun (lower case) names a deed, a quality or a state, which takes part in nothing. */
export function isAbstract(noun: string): boolean {
  return ABSTRACT.test(noun) && !isBody(noun) && !isPerson(noun);
}

/** The noun that heads a phrase, in lower case. */
export function headOf(p: DraftPhrase): string {
  const rest = p.text.slice(Math.max(0, p.text.length - (p.end - p.headStart)));
  const end = rest.search(/[^\p{L}\p{M}-]/u);
  return (end < 0 ? rest : rest.slice(0, end)).toLowerCase();
}
