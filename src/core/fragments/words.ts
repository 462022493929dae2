// Closed word classes as the fragment rules need them. Own compilation from any German grammar; all lower case.

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}

/** Articles and determiners that call for a noun: none of them can end a written sentence without sounding cut off. */
export const DETERMINERS = list(`der die das den dem des ein eine einen einem einer eines kein mein dein unser euer
  meinen meinem deinen deinem seinen seinem ihren ihrem unseren unserem`);

/** Other determiners in the genitive: at the end of a line their noun stands on the next. */
export const QUANTIFIERS = list(
  `aller beider dieser dieses einiger jeder jedes jener jenes mancher mehrerer solcher sämtlicher vieler weniger`,
);

/** Articles proper: the ones that never stand for a noun at the end of a sentence in news prose. */
export const ARTICLES = list('der die das den dem des ein eine einen einem einer eines');

/** Prepositions that are no separable prefix and never follow their noun: a sentence cannot end in one. */
export const PREPOSITIONS = list(`in im ins am ans aufs von vom zum zur für fürs beim bis ohne seit zwischen trotz infolge
  aufgrund anstatt mittels angesichts bezüglich hinsichtlich laut per pro via samt mitsamt anhand anlässlich mithilfe seitens
  einschließlich gemäß bei aus gegen während innerhalb außerhalb oberhalb unterhalb dank neben hinter über unter durch um`);

/** Prepositions that are also separable prefixes or postpositions, so that a sentence may well end in one. */
export const PREPOSITIONS_OR_PREFIXES = list(`an auf aus bei mit nach vor zu um ab über unter durch gegenüber entgegen entlang
  zufolge wegen halber hinter wider bei neben dagegen`);

/** Conjunctions that cannot end a sentence. */
export const CONJUNCTIONS =
  list(`und oder sondern sowie dass daß weil ob wenn obwohl nachdem bevor sobald sofern falls indem sodass
  beziehungsweise bzw weshalb weswegen wobei wodurch womit`);

/** Subordinating conjunctions that open an adverbial or complement clause. */
export const SUBORDINATORS = list(`dass daß weil da obwohl wenn nachdem während damit sodass bevor indem ob falls sobald solange
  obgleich obschon wobei wodurch womit als zumal sofern seit seitdem ehe bis wohingegen weshalb weswegen wie soweit sooft`);

/** Every coordinating conjunction. */
export const COORDINATORS = list('und oder aber denn sondern sowie doch');

/** Abbreviations after which a stop ends no sentence; without their stop. Compare in lower case. */
export const ABBREVIATIONS =
  list(`abb abs abt allg anm art aufl az bd bspw bzw ca co corp dez dipl dr ebd ehem einschl etc ev evtl
  exkl feb ff fr frhr geb gen gest ggf hbf hl hr hrsg inc ing inkl jan jh jhd jr jun jur kath kfz kgl lat lkw lt ltd max med min
  mio mo mr mrd mrs ms nat nov nr okt phil pkw prof rd red rer sek sen sept sep so sog sr st std str tel tsd u usw uni verh verl vgl
  vol vs wg zit zt ztr zw zzgl apr aug mär ges stv vors gmbh insbes tgl bes betr bez inh mind schw gebr ing mag dir mme mlle resp`);

/** Nouns that stand with their verb without an article: „Rad fahren“, „Schlange stehen“, „Bescheid geben“. Own compilation; lower case. */
export const BARE_OBJECTS =
  list(`rad auto taxi ski schlitten motorrad roller schlange kopf pate modell spalier wache klavier geige gitarre
  fußball handball tennis schach lotto skat bescheid gas platz abschied abstand anstoß rücksicht stellung bezug ruhe geduld mut angst spaß
  hunger durst glück pech maß asyl alarm dampf urlaub pause amok fuß`);

/**
 * Function words that German uses as nouns of the neuter („das Aus“, „das Für und Wider“, „im Hier und Jetzt“). Own compilation after
 * Amtliches Regelwerk 2024, § 57 (2) to (4); lower case.
 */
export const NOMINALISED =
  list(`aus für wider hin her auf ab aber ja nein wenn ob wie warum wo wann was wer jetzt heute gestern morgen hier dort ich du wir
  nichts etwas nicht muss soll ist plus minus mehr weniger zuviel zuwenig drüber drunter davor danach dazwischen vorher nachher gegenüber
  miteinander füreinander nebeneinander durcheinander auseinander gegeneinander dagegen dafür oben unten innen außen rechts links`);

/** Nouns that a title follows without marks: „im Lied Über den Wolken“. Own compilation; lower case. */
export const TITLED =
  list(`film kinofilm spielfilm dokumentarfilm roman serie fernsehserie sendung stück theaterstück oper operette musical album lied song
  schlager hit titel buch kinderbuch sachbuch show spiel hörspiel podcast ausstellung gedicht gemälde`);
