import { CUE_VERBS } from './data/cue-verbs.generated.ts';

/** What stands with a cue verb; see the head of data/cue-verbs.tsv. */
export type CueFrame = 'say' | 'think' | 'as' | 'name' | 'prep' | 'object' | 'manner' | 'cite' | 'text' | 'reflexive';

/** One reading of a word form as a form of a cue verb. */
export interface CueForm {
  readonly lemma: string;
  readonly frames: ReadonlySet<CueFrame>;
  readonly form: 'finite' | 'participle' | 'infinitive';
  readonly plural: boolean;
  /** The separated prefix that must stand at the end of the clause ("mit" in „teilte … mit“). */
  readonly prefix: string | undefined;
}

const FORMS = new Map<string, CueForm[]>();

function add(form: string, reading: CueForm): void {
  const known = FORMS.get(form);
  if (!known) FORMS.set(form, [reading]);
  else if (!known.some((k) => k.lemma === reading.lemma && k.form === reading.form && k.plural === reading.plural))
    known.push(reading);
}

for (const row of CUE_VERBS.split('\n')) {
  const [lemma = '', present = '', preterite = '', participle = '', names = ''] = row.split('\t');
  const frames = new Set(names.split(' ') as CueFrame[]);
  const [, prefix] = present.split(' ');
  const stem = prefix && lemma.startsWith(prefix) ? lemma.slice(prefix.length) : lemma;
  const finite = (form: string, plural: boolean): void => {
    if (form === '') return;
    add(form, { lemma, frames, form: 'finite', plural, prefix });
    if (prefix) add(prefix + form, { lemma, frames, form: 'finite', plural, prefix: undefined });
  };
  const [present3 = ''] = present.split(' ');
  const [past = ''] = preterite.split(' ');
  finite(present3, false);
  finite(past, false);
  finite(stem, true);
  finite(past.endsWith('e') ? `${past}n` : `${past}en`, true);
  for (const p of participle.split('/')) add(p, { lemma, frames, form: 'participle', plural: false, prefix: undefined });
  add(lemma, { lemma, frames, form: 'infinitive', plural: false, prefix: undefined });
  if (prefix) add(`${prefix}zu${stem}`, { lemma, frames, form: 'infinitive', plural: false, prefix: undefined });
}

/** The readings of a lower-case word form as a cue verb; empty if it is none. Source of the list: data/cue-verbs.tsv. */
export function cueForms(lower: string): readonly CueForm[] {
  return FORMS.get(lower) ?? [];
}

/** How many verbs the lexicon holds. */
export const CUE_VERB_COUNT = CUE_VERBS.split('\n').length;

/** Verbs that carry a statement whatever stands beside them: the core of news attribution. */
export const CORE_CUES: ReadonlySet<string> = new Set(
  'sagen erklären mitteilen betonen schreiben meinen berichten äußern bekräftigen begründen antworten entgegnen erwidern ergänzen hinzufügen fordern kritisieren warnen versichern behaupten zitieren kommentieren bezeichnen nennen sprechen ausführen erläutern feststellen bestätigen verkünden ankündigen urteilen mahnen rufen fragen resümieren fortfahren einräumen skandieren'.split(
    ' ',
  ),
);

/** Verbs of the lexicon that mostly mean something else: in a sentence without quotes they do not report somebody's words by themselves. */
export const WEAK_CUES: ReadonlySet<string> = new Set(
  'halten sehen finden geben rufen stehen zeigen bestehen erscheinen rechnen verstehen heißen melden vertreten verbreiten drängen wissen beginnen eröffnen erfahren eintreten wenden lassen tragen vorlegen vorstellen verlangen unterstützen beschließen empfinden anbieten absagen zusagen veröffentlichen publizieren abdrucken lesen hervorgehen lehren schätzen singen verfassen nachlegen orten ausgehen erwarten führen funken toben wettern ermitteln senden streuen überraschen verabschieden einigen trauern winken nicken enthüllen verfügen verhandeln unterbreiten unterrichten diskutieren debattieren vereinbaren signalisieren festlegen schmettern tönen werben sorgen angreifen attackieren feiern einbringen ansehen betrachten darstellen einordnen einstufen bewerten werten ansagen raten erkennen denken träumen hoffen verweisen zurückziehen aufklären ergänzen bedeuten festhalten grüßen danken erinnern gratulieren bedanken wehren weinen lachen anschließen garantieren annehmen genehmigen billigen erwägen anstreben verteidigen androhen anbieten bekennen weitergeben zurückgeben erregen einschränken beteiligen wegwischen verzeichnen herleiten erschließen kommunizieren errechnen nachweisen interpretieren schwinden entwickeln vorschreiben verlesen benennen ablehnen abwehren'.split(
    ' ',
  ),
);

/** Nouns that announce somebody's words ("mit den Worten", "die Aussage", "der Vorwurf"). Own list. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'Worte Worten Wort Aussage Aussagen Äußerung Äußerungen Vorwurf Vorwürfe Vorwürfen Zitat Zitate Satz Sätze Sätzen Begründung Erklärung Stellungnahme Bemerkung Bemerkungen Kommentar Frage Antwort Forderung Forderungen Kritik Appell Aufruf Ruf Rufe Rufen Sprechchöre Sprechchören Parole Parolen Warnung Mahnung Feststellung Behauptung Behauptungen Ansicht Auffassung Meinung Einschätzung Fazit Urteil These Versprechen Prognose Bitte Botschaft Drohung Ankündigung Statement Hinweis Argument Formulierung Rede Zwischenruf Zuruf Ausruf Eindruck Hoffnung Gefühl Devise'.split(
    ' ',
  ),
);

/** Nouns whose quoted complement is a name, a title or a motto, not words said now. Own list; compounds match by their ends. */
export const NAMING_NOUNS: readonly string[] =
  'film buch roman album lied song single serie sendung magazin zeitung zeitschrift blatt tageszeitung wochenzeitung nachrichtenmagazin projekt programm aktion kampagne initiative bündnis gruppe organisation partei verein stiftung firma unternehmen band oper musical stück theaterstück ausstellung schiff frachter fähre kreuzfahrtschiff sonde raumsonde raumschiff satellit rakete satelliten raumfähre shuttle mission operation hurrikan sturm orkan taifun zyklon tief motto titel thema themen name namen namens begriff begriffe wort wörter bezeichnung spitzname beiname preis auszeichnung orden wettbewerb festival messe kategorie rubrik hotel restaurant café kneipe diskothek bar club klub stadion zentrum institut schule universität museum theater gesellschaft agentur nachrichtenagentur sender fernsehsender radiosender portal website webseite plattform software spiel computerspiel videospiel browser betriebssystem modell typ marke produkt verband liste fraktion netzwerk studie bericht dokumentation reihe show plan gesetz paket liga cup pokal rolle figur prädikat siegel label logo schriftzug aufschrift inschrift slogan parole schlagwort stichwort abkürzung kürzel überschrift schlagzeile rasse sorte flugzeug jacht yacht boot segelschiff tanker u-boot panzer flugzeugträger zug lokomotive expedition konferenz tagung gipfel treffen demonstration tour tournee kurs seminar werk gemälde skulptur denkmal fonds anleihe aktie konzern verlag artikel essay gedicht kapitel vers hymne märchen fabel novelle erzählung comic manga trilogie saga soap talkshow quiz podcast blog kanal account hashtag virus wurm trojaner variante mutante codename deckname tarnname pseudonym künstlername bereich stamm stamms stern grundsatz prinzip domain klasse disziplin sektion vorname nachname ortsteil stadtteil siedlung tochter tochterfirma sorte bande terrorgruppe miliz domain top-level-domain chefredakteur herausgeber musikgruppe chor orchester ensemble quartett trio duo format episode folge erstwerk debüt weisheit sprichwort redensart cd ehrenzeichen medaille spielfilm dokumentarfilm bestseller trilogie rockband popgruppe komitee bewegung kollektiv vereinigung genossenschaft galerie akademie werkstatt laden klinik praxis kita kindergarten chorgemeinschaft dachverband'.split(
    ' ',
  );

/** Auxiliaries and modal verbs in their finite forms: a closed class. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'hat habe haben hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werden wurde wurden würde würden soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten muss müssen musste mussten darf dürfen durfte dürfte dürfen mag mögen möchte möchten lässt ließ lassen ließen'.split(
    ' ',
  ),
);

const NAMING = new Set(NAMING_NOUNS);

/** Whether a noun names things whose quoted complement is a title or a name; compounds go by their last part. */
export function isNamingNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (NAMING.has(lower)) return true;
  if (/(?:beispiel|vorwort|antwort|stichtag)s?$/u.test(lower)) return false;
  for (let i = 1; i < Math.min(lower.length - 3, 22); i++) if (lower.length - i >= 4 && NAMING.has(lower.slice(i))) return true;
  if (/(?:s|n)$/u.test(lower) && lower.length > 4 && isNamingNoun(lower.slice(0, -1))) return true;
  return lower.endsWith('es') && lower.length > 5 && isNamingNoun(lower.slice(0, -2));
}
