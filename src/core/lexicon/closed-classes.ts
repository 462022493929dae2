import { AGREEMENT, MORPH } from './morphology.ts';

/**
 * The closed word classes of German, reviewed by hand (own review 2026, after the Duden grammar): they overrule nothing, they add
 * readings. Each row: the words, their `MORPH` bits, their `AGREEMENT` bits (what they are, or of prepositions what they stand before).
 */
export interface ClosedClass {
  readonly words: string;
  readonly morph: number;
  readonly agreement?: number;
}

const M = AGREEMENT.masculine;
const F = AGREEMENT.feminine;
const N = AGREEMENT.neuter;
const SG = AGREEMENT.singular;
const PL = AGREEMENT.plural;
const nom = AGREEMENT.nominative;
const gen = AGREEMENT.genitive;
const dat = AGREEMENT.dative;
const acc = AGREEMENT.accusative;

const DETERMINER = MORPH.pronoun | MORPH.determiner;
const PRONOUN = MORPH.pronoun;

/** Endings of determiners that inflect like "dieser", with what each may agree with. */
const DIESER: readonly (readonly [string, number])[] = [
  ['er', (M & nom) | (F & (gen | dat)) | (PL & gen)],
  ['e', (F & (nom | acc)) | (PL & (nom | acc))],
  ['es', (N & (nom | acc)) | ((M | N) & gen)],
  ['en', (M & (acc | gen)) | (N & gen) | (PL & dat)],
  ['em', (M | N) & dat],
];
/** The same for those that inflect like "ein", "mein": no ending in three places. */
const EIN: readonly (readonly [string, number])[] = [
  ['', (M & nom) | (N & (nom | acc))],
  ['e', (F & (nom | acc)) | (PL & (nom | acc))],
  ['er', (F & (gen | dat)) | (PL & gen) | (M & nom)],
  ['es', ((M | N) & gen) | (N & (nom | acc))],
  ['en', (M & acc) | (PL & dat)],
  ['em', (M | N) & dat],
];

function inflect(stems: string, endings: readonly (readonly [string, number])[], morph: number): ClosedClass[] {
  return stems.split(' ').flatMap((stem) => endings.map(([e, agreement]) => ({ words: stem + e, morph, agreement })));
}

const DETERMINERS: readonly ClosedClass[] = [
  { words: 'der', morph: DETERMINER, agreement: (M & nom) | (F & (gen | dat)) | (PL & gen) },
  { words: 'die', morph: DETERMINER, agreement: (F | PL) & (nom | acc) },
  { words: 'das', morph: DETERMINER, agreement: N & (nom | acc) },
  { words: 'des', morph: DETERMINER, agreement: (M | N) & gen },
  { words: 'dem', morph: DETERMINER, agreement: (M | N) & dat },
  { words: 'den', morph: DETERMINER, agreement: (M & acc) | (PL & dat) },
  { words: 'dessen', morph: DETERMINER, agreement: (M | N) & gen },
  { words: 'deren derer', morph: DETERMINER, agreement: (F | PL) & gen },
  { words: 'denen', morph: PRONOUN, agreement: PL & dat },
  ...inflect(
    'dies jen jed jeglich manch solch welch all einig etlich mehrer irgendwelch sämtlich beid viel wenig',
    DIESER,
    DETERMINER,
  ),
  ...inflect('ein kein irgendein mein dein sein ihr unser euer', EIN, DETERMINER),
  ...inflect('unsr eur', EIN.slice(1), DETERMINER),
  { words: 'manch solch welch all viel wenig mehr weniger genug etwas ein bisschen paar lauter', morph: DETERMINER },
  { words: 'dies', morph: DETERMINER, agreement: N & (nom | acc) },
  { words: 'derselbe derjenige', morph: DETERMINER, agreement: M & nom },
  { words: 'dieselbe diejenige', morph: DETERMINER, agreement: F & (nom | acc) },
  { words: 'dasselbe dasjenige', morph: DETERMINER, agreement: N & (nom | acc) },
  { words: 'dieselben diejenigen', morph: DETERMINER, agreement: PL & (nom | acc) },
  { words: 'denselben denjenigen', morph: DETERMINER, agreement: (M & acc) | (PL & dat) },
  { words: 'demselben demjenigen', morph: DETERMINER, agreement: (M | N) & dat },
  { words: 'desselben desjenigen', morph: DETERMINER, agreement: (M | N) & gen },
  { words: 'derselben derjenigen', morph: DETERMINER, agreement: (F & (gen | dat)) | (PL & gen) },
];

const PRONOUNS: readonly ClosedClass[] = [
  { words: 'ich du man wer jemand niemand jedermann irgendwer irgendjemand', morph: PRONOUN, agreement: SG & nom },
  { words: 'er', morph: PRONOUN, agreement: M & nom },
  { words: 'sie', morph: PRONOUN, agreement: (F | PL) & (nom | acc) },
  { words: 'es', morph: PRONOUN, agreement: N & (nom | acc) },
  { words: 'wir', morph: PRONOUN, agreement: PL & nom },
  { words: 'ihr', morph: PRONOUN, agreement: (F & dat) | (PL & nom) },
  { words: 'mich dich wen jemanden niemanden irgendjemanden', morph: PRONOUN, agreement: SG & acc },
  { words: 'ihn', morph: PRONOUN, agreement: M & acc },
  { words: 'ihm', morph: PRONOUN, agreement: (M | N) & dat },
  { words: 'mir dir wem jemandem niemandem irgendjemandem', morph: PRONOUN, agreement: SG & dat },
  { words: 'ihnen Ihnen', morph: PRONOUN, agreement: PL & dat },
  { words: 'uns euch', morph: PRONOUN, agreement: PL & (dat | acc) },
  { words: 'sich einander', morph: PRONOUN, agreement: dat | acc },
  { words: 'wessen', morph: PRONOUN, agreement: SG & gen },
  { words: 'was nichts etwas irgendwas irgendetwas', morph: PRONOUN, agreement: N & (nom | acc | dat) },
  { words: 'selbst selber ihresgleichen seinesgleichen meinesgleichen dergleichen desgleichen derlei', morph: PRONOUN },
  { words: 'Sie', morph: PRONOUN, agreement: PL & (nom | acc) },
];

const PREPOSITION = MORPH.preposition;
const PREPOSITIONS: readonly ClosedClass[] = [
  { words: 'durch für gegen ohne um wider per pro via bis', morph: PREPOSITION, agreement: acc },
  {
    words: 'aus außer bei mit nach seit von zu gegenüber entgegen nahe nebst samt mitsamt gemäß zufolge zuliebe nächst',
    morph: PREPOSITION,
    agreement: dat,
  },
  { words: 'an auf hinter in neben über unter vor zwischen', morph: PREPOSITION, agreement: dat | acc },
  {
    words:
      'abseits abzüglich anhand anlässlich anstelle aufgrund aufseiten ausschließlich außerhalb beiderseits betreffs bezüglich binnen ' +
      'diesseits eingedenk einschließlich exklusive halber hinsichtlich infolge inklusive inmitten innerhalb jenseits kraft mangels ' +
      'mithilfe mittels namens ob oberhalb seitens um unfern ungeachtet unterhalb unweit vonseiten vorbehaltlich zugunsten zulasten ' +
      'zuungunsten zuzüglich zwecks zeit angesichts vermöge',
    morph: PREPOSITION,
    agreement: gen,
  },
  { words: 'anstatt dank längs laut statt trotz während wegen entlang', morph: PREPOSITION, agreement: gen | dat },
  { words: 'entlang', morph: PREPOSITION, agreement: acc },
  { words: 'entsprechend abseits außerhalb innerhalb oberhalb unterhalb ab fern zuzeiten', morph: PREPOSITION, agreement: dat },
  { words: 'am im beim vom zum hinterm überm unterm vorm', morph: PREPOSITION, agreement: (M | N) & dat },
  { words: 'zur', morph: PREPOSITION, agreement: F & dat },
  { words: 'ans aufs durchs fürs hinters ins übers ums unters vors', morph: PREPOSITION, agreement: N & acc },
  { words: 'hintern übern untern vorn', morph: PREPOSITION, agreement: M & acc },
  { words: 'rund versus à', morph: PREPOSITION },
];

const COORDINATING = MORPH.conjunction;
const SUBORDINATING = MORPH.conjunction | MORPH.subordinating;
const CONJUNCTIONS: readonly ClosedClass[] = [
  {
    words:
      'und oder aber denn sondern sowie sowohl weder noch entweder doch jedoch beziehungsweise respektive als wie je desto umso allein nur',
    morph: COORDINATING,
  },
  {
    words:
      'dass daß ob weil wenn als wie da damit indem obwohl obgleich obschon wenngleich während nachdem bevor ehe seit seitdem sobald solange ' +
      'sofern soweit sooft sodass falls zumal wohingegen wogegen insofern insoweit bis indes indessen sowie kaum auf statt anstatt ohne um ' +
      'außer derweil nun je trotzdem wiewohl dieweil',
    morph: SUBORDINATING,
  },
  {
    words:
      'wann warum weshalb weswegen wieso wo wobei wodurch wofür woher wohin womit wonach woran worauf woraus worin worüber worum worunter ' +
      'wovon wovor wozu inwiefern inwieweit wieweit wonach worauf',
    morph: SUBORDINATING | MORPH.adverb,
  },
];

const ADVERBS: readonly ClosedClass[] = [
  {
    words:
      'aber abends abermals absolut abwärts allein allemal allenfalls allenthalben allerdings allerorten allerorts allzu also anders ' +
      'andererseits andernfalls andernorts anderswo anderthalb anfangs angeblich anscheinend ansonsten auch aufwärts auseinander außen ' +
      'außerdem außerstande bald beieinander beinahe beisammen beispielsweise beiseite bereits besonders bestenfalls bestens bestimmt ' +
      'beziehungsweise bisher bislang bisweilen bloß da dabei dadurch dafür dagegen daheim daher dahin dahingehend dahinter damals damit ' +
      'danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen dementsprechend ' +
      'demgegenüber demnach demnächst demzufolge dennoch deretwegen dergestalt derart derzeit deshalb deswegen diesmal dort dorthin ' +
      'draußen drinnen drittens drüben durchaus durchweg eben ebenda ebenfalls ebenso ebensowenig eher ehedem eigens eigentlich ' +
      'einerseits einfach eingangs einigermaßen einmal eins einst einstweilen endlich entsprechend erneut erst erstens erstmal erstmals ' +
      'etwa fast ferner folglich fort fortan freitags früher gar gegebenenfalls gegenwärtig gemeinsam genau genauso genug gerade geradezu ' +
      'gern gerne gestern gewiss gewissermaßen gleich gleichermaßen gleichfalls gleichsam gleichwohl gleichzeitig glücklicherweise ' +
      'großteils größtenteils halt halbwegs hauptsächlich her herab heran herauf heraus herein herum herunter hervor heuer heute ' +
      'heutzutage hier hierauf hieraus hierbei hierdurch hierfür hierher hierhin hierin hiermit hierüber hiervon hierzu hierzulande hin ' +
      'hinauf hinaus hinein hingegen hinten hinterher hinunter hinzu höchst höchstens immer immerhin immerzu infolgedessen innen ' +
      'insbesondere insgesamt insofern insoweit inzwischen irgendwann irgendwie irgendwo irgendwohin ja je jederzeit jedoch jetzt ' +
      'jeweils kaum keinerlei keinesfalls keineswegs knapp künftig lang lange längst lediglich leider letztendlich letztens letztlich ' +
      'links mal manchmal manchmal mehr mehrfach mehrmals meist meistens meinetwegen mindestens minder miteinander mithin mittags ' +
      'mittendrin mitunter mittlerweile mittwochs möglicherweise montags morgen morgens nachher nacheinander nachgerade nachmals ' +
      'nachmittags nachts nämlich namentlich natürlich nebenan nebenbei nebenher neuerdings nicht nie niemals nimmer nirgends nirgendwo ' +
      'noch nochmal nochmals nötigenfalls nun nur oben obendrein offenbar offensichtlich oft oftmals ohnehin paarweise plötzlich quasi ' +
      'quer rechts relativ ringsum rückwärts rund rundum rundherum samstags samt schätzungsweise schließlich schlichtweg schon sehr ' +
      'seinerzeit seitdem seither seitlich seitwärts selbst selbstverständlich selten seltsamerweise sicher sicherlich so sobald soeben ' +
      'sofort sogar sogenannt sogleich somit sonntags sonst soundso soviel soweit sowieso sozusagen später spätestens stets stattdessen ' +
      'streckenweise streng stückweise stundenlang tags tagsüber tatsächlich teils teilweise trotzdem überall überallhin überaus ' +
      'überdies überhaupt übermorgen übrigens überwiegend umgehend umher umsonst umständehalber unbedingt ungefähr ungern unlängst ' +
      'unten unterdessen unterwegs ursprünglich vergebens vergleichsweise vermutlich verschiedentlich viel vielerorts vielfach ' +
      'vielleicht vielmals vielmehr voll vollauf vollends völlig voran voraus vorab vorbei vordem vorerst vorgestern vorher vorhin ' +
      'vorläufig vormals vormittags vorn vorne vornehmlich vorsichtshalber vorüber vorwärts vorwiegend wahrscheinlich weg weit weitaus ' +
      'weiter weiterhin weitgehend weithin weitestgehend wenig wenigstens werktags wieder wiederum wirklich wochenlang wohl womöglich ' +
      'zeitlebens zeitweise zeitweilig ziemlich zudem zuerst zufolge zugleich zuhauf zuhause zuletzt zumal zumeist zumindest zunächst ' +
      'zurück zurzeit zusammen zusätzlich zusehends zuvor zuweilen zwangsläufig zwar zweifellos zweifelsohne zweitens zwischendurch ' +
      'zwischenzeitlich dienstags donnerstags heim hernach jüngst indes indessen kurzerhand kurzum probeweise stellenweise',
    morph: MORPH.adverb,
  },
];

const PARTICLES: readonly ClosedClass[] = [
  { words: 'zu nicht ja nein doch bitte danke am', morph: MORPH.other },
  {
    words:
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn ' +
      'zwanzig dreißig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert einhundert zweihundert dreihundert tausend beide ' +
      'zweier dreier hunderte tausende Hunderte Tausende Dutzende einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig',
    morph: MORPH.other,
  },
  {
    words:
      'ab an auf aus bei da dar durch ein empor entgegen entlang fehl fern fest fort frei gegenüber gleich heim her herab heran herauf ' +
      'heraus herbei herein herum herunter hervor hin hinab hinauf hinaus hinein hinterher hinunter hinweg hinzu hoch inne klar kund los ' +
      'mit nach nahe nieder offen preis recht schwer sicher statt still teil tot über um unter unten vor voran voraus vorbei vorüber wahr weg ' +
      'weiter wett wieder zu zurecht zurück zusammen zuvor zwischen acht bekannt bereit bloß fertig frei gut krank lahm leicht maß rein ' +
      'richtig stand voll zufrieden zugrunde zunichte zustande zutage überein umher daran darauf davon dagegen dazu dazwischen hierher ' +
      'entzwei auseinander aneinander aufeinander beieinander gegeneinander',
    morph: MORPH.separablePrefix,
  },
];

/** All closed classes, in the order of the grammar. */
export const CLOSED_CLASSES: readonly ClosedClass[] = [
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...ADVERBS,
  ...PARTICLES,
];

/** The article that a preposition holds: "im" is "in dem". */
export const ARTICLE_IN: Readonly<Record<string, string>> = {
  im: 'dem',
  am: 'dem',
  beim: 'dem',
  vom: 'dem',
  zum: 'dem',
  zur: 'der',
  ins: 'das',
  ans: 'das',
};
