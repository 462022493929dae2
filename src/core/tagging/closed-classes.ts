import type { SttsTag } from './tags.ts';

/**
 * The closed classes of German with all the STTS tags each lower-case word may have. Facts after the STTS guidelines (Schiller et al. 1999) and
 * Duden's grammar. A word may stand in several lines; open readings (verb, adjective) come from the morphology unless they are named here.
 */
const LINES: readonly (readonly [string, string])[] = [
  ['ART', "der die das den dem des ein eine einen einem einer eines 'n 'ne 'nen 'nem 'ner ne nen n"],
  [
    'PDS',
    'der die das den dem des dessen deren denen derer dieser diese dieses diesen diesem dies jener jene jenes jenen jenem solche solcher solches',
  ],
  [
    'PDS PDAT',
    'derselbe dieselbe dasselbe denselben demselben desselben derselben dieselben derjenige diejenige dasjenige diejenigen denjenigen demjenigen desjenigen derjenigen',
  ],
  ['PRELS', 'der die das den dem denen deren dessen derer welcher welche welches welchen welchem was wer wem wen'],
  ['PRELAT', 'deren dessen'],
  [
    'PDAT',
    'deren dessen selben selbe selber dieser diese dieses diesen diesem dies jener jene jenes jenen jenem selbiger selbige selbigen',
  ],
  [
    'PIS',
    'man einer eine eines einen einem eins keiner keine keines keinen keinem keins jemand jemanden jemandem jemandes niemand niemanden niemandem niemandes etwas nichts alles alle allen aller allem viel viele vielen vieler vieles vielem wenig wenige wenigen weniger weniges wenigem wenigstens beide beiden beider beides einige einigen einiger einiges einigem mehrere mehreren mehrerer mehreres manche manchen mancher manches manchem jeder jede jedes jeden jedem jedermann etliche etlichen etlicher etliches sämtliche sämtlichen irgendwer irgendetwas irgendwas irgendeiner irgendeine irgendjemand irgendjemanden was wer welche welcher welches andere anderen anderer anderes anderem andre andern andrer andres mehr genug paar bisschen solche solchen solcher solches solchem unsereiner nix sowas sonstiges meiste meisten dergleichen derlei etwaige ersteres letzteres folgendes zuviel zuwenig soviel was',
  ],
  [
    'PIAT',
    'kein keine keinen keinem keiner keines jeder jede jedes jeden jedem jedweder jedwede jeglicher jegliche jegliches jeglichen jeglichem alle allen aller alles allem all viel viele vielen vieler vieles vielem wenig wenige wenigen weniger weniges wenigem einige einigen einiger einiges einigem mehrere mehreren mehrerer manche manchen mancher manches manchem manch beide beiden beider beides etwas mehr sämtliche sämtlichen sämtlicher sämtliches etliche etlichen etlicher irgendein irgendeine irgendeinen irgendeinem irgendeiner irgendeines irgendwelche irgendwelchen irgendwelcher allerlei solche solchen solcher solches solchem solch lauter was deren dessen keinerlei beiderlei mancherlei vielerlei allerhand genug paar bisschen nichts soviel zuviel zuwenig ebensoviele ebensoviel soviele zweierlei dreierlei derlei derartige derartigen meisten andere anderen anderer anderes',
  ],
  [
    'ADJA',
    'andere anderen anderer anderes anderem andre andern andrer andres beiden beide beider vielen viele vieler wenigen wenige weniger einigen mehreren sämtlichen sämtliche meisten meiste solchen solche solcher solches paar ganze eine einen einer',
  ],
  ['PPER', 'ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen ihrer seiner meiner unser'],
  ['PRF', 'sich mich dich uns euch mir dir einander'],
  [
    'PPOSAT',
    'mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre unsren unsrer unserm unsern euer eure euren eurem eurer eures',
  ],
  [
    'PPOSS',
    'meine meiner meines meinen meins deine deins seine seiner seines seinen seins ihre ihrer ihres ihren unsere unserer unseres eure',
  ],
  ['PWS', 'wer wen wem wessen was welcher welche welches welchen welchem'],
  ['PWAT', 'welcher welche welches welchen welchem welch wessen wieviel wieviele wievielen was'],
  [
    'PWAV',
    'wie wo wann warum wieso weshalb weswegen woher wohin wobei wodurch wofür wogegen womit wonach woran worauf woraus worin worüber worum worunter wovon wovor wozu wohinter wozwischen inwiefern inwieweit wieweit woraufhin',
  ],
  [
    'PROAV',
    'dadurch dafür dagegen daher dahin dabei daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen damit danach daneben dahinter dran drauf drin drüber drum drunter hieran hierauf hieraus hierbei hierdurch hierfür hierin hiermit hiernach hierüber hierunter hiervon hierzu hierher deshalb deswegen trotzdem außerdem zudem demnach demgegenüber dementsprechend demzufolge infolgedessen stattdessen währenddessen demnächst indessen indes seither seitdem vordem trotzalledem ohnedies überdies unterdessen nachdem',
  ],
  [
    'KOUS',
    'dass daß weil wenn ob als wie da damit obwohl obgleich obschon während nachdem bevor ehe seit seitdem sobald solange sofern soweit sooft sodass falls zumal wohingegen indem insofern insoweit wenngleich bis wobei wogegen so um je ohne statt anstatt sowie außer wiewohl kaum nun trotzdem sosehr soviel dadurch desto wieweit auf denn',
  ],
  ['KOUI', 'um ohne statt anstatt außer'],
  [
    'KON',
    "und oder aber denn sondern sowie sowohl weder noch entweder doch jedoch bzw. bzw beziehungsweise respektive resp. wie als allein bis u. u & + sprich nur teils d. h. d.h. und/oder n' und/oder oder/und mal vielmehr desto je umso geschweige plus minus erst",
  ],
  ['KOKOM', 'als wie denn'],
  [
    'APPR',
    'ab abseits abzüglich an anhand anlässlich anläßlich anstatt anstelle auf aufgrund aufseiten aus ausgangs ausgenommen ausschließlich ausweislich außer außerhalb bar bei beiderseits betreffend betreffs bezüglich binnen bis dank diesseits durch eingangs eingedenk einschließlich entgegen entlang entsprechend exklusive für gegen gegenüber gemäß halber hinsichtlich hinter in infolge inklusive inmitten innerhalb jenseits kontra kraft lang laut mangels mit mithilfe mitsamt mittels nach nächst nahe namens neben nebst ob oberhalb ohne per plus minus pro quer rings rund samt seit seitens sowie statt trotz trotzdem über um unbeschadet unfern ungeachtet unter unterhalb unweit versus via vis-à-vis vom von vonseiten vor vorbehaltlich während wegen weit wider zeit zu zufolge zugunsten zuliebe zulasten zuungunsten zuwider zuzüglich zwecks zwischen als wie ca. vs. v. zw. z. i. d. o. je südlich nördlich östlich westlich südwestlich südöstlich nordwestlich nordöstlich links rechts unterhalb angesichts à a de von seitens frei ohne z.',
  ],
  [
    'APPRART',
    'am ans aufs beim durchs fürs hinterm hinters im ins übern überm übers ums unterm unters vom vorm vors zum zur außerm im. i. z. v. a. o.',
  ],
  [
    'APPO',
    'zufolge entlang gegenüber halber wegen zuliebe nach über lang entgegen hindurch gemäß zuwider entsprechend ungeachtet hinweg hinauf hinunter herum inklusive betreffend voran ausgenommen vorbei hinaus hinein zugunsten auf ab zugrunde',
  ],
  ['APZR', 'an aus her hin hinaus hinweg hindurch willen herum zu heraus hinein herauf auf ab heran vorbei entlang wegen'],
  [
    'PTKVZ',
    'ab an auf aus auseinander bei beiseite bekannt bereit bevor bloß da dabei dafür dagegen daheim daher dahin dar daran darauf davon davor dazu dazwischen durch durcheinander ein einher empor entgegen entlang entzwei fehl fern fertig fest fort frei gegenüber geheim gering gleich gut heim her herab heran herauf heraus herbei herein herüber herum herunter hervor hierher hin hinab hinauf hinaus hindurch hinein hinterher hinüber hinunter hinweg hinzu hoch hervor inne instand infrage irre kaputt klar krank kund kürzer lahm leicht los mit nach nahe nahe näher nebenher nieder offen preis quer recht rein rum runter raus rauf ran rüber richtig satt scharf schief schwer schön sicher statt teil tot über überein überhand übrig um umher umhin unter verloren voll voran voraus vorbei vorher vorüber vorweg vor wach wahr weg weh weis weiter wett wichtig wieder wider wund zufrieden zugrunde zugute zunichte zunutze zurecht zurück zusammen zustande zutage zuteil zuwider zuvor zu zueinander leer hin blank aneinander miteinander aufeinander aufrecht haushoch eis rad stramm dicht knapp kurz lang fest heraus stumm schlecht schwarz sauber kaltblütig haus acht bewusst zugrunde sicher zuhause',
  ],
  ['PTKNEG', 'nicht nich ned net nix'],
  ['PTKANT', 'ne ja nein doch danke bitte jawohl okay ok nö nee jo jep sicher klar gut schade tja genau'],
  ['PTKA', 'zu am allzu aufs'],
  ['PTKZU', 'zu'],
  [
    'VAFIN',
    'is werd bin bist ist sind seid war warst waren wart wäre wärst wärest wären wärt wäret sei seist seiest seien seiet habe hab hast hat haben habt hatte hattest hatten hattet hätte hättest hätten hättet habest habet werde wirst wird werden werdet wurde wurdest wurden wurdet würde würdest würden würdet werdest ward isses ists wars hats',
  ],
  [
    'VMFIN',
    'kann kannst können könnt konnte konntest konnten konntet könnte könntest könnten könntet könne muss muß musst mußt müssen müsst müßt musste mußte musstest mussten mußten müsste müßte müssten müßten müsse soll sollst sollen sollt sollte solltest sollten solltet solle will willst wollen wollt wollte wolltest wollten wolltet wolle darf darfst dürfen dürft durfte durftest durften dürfte dürften dürfe mag magst mögen mögt mochte mochtest mochten möchte möchtest möchten möchtet möge könnest müssest dürfest wollest',
  ],
  ['VAINF', 'sein haben werden'],
  ['VAPP', 'gewesen gehabt geworden worden'],
  ['VAIMP', 'sei seid habe hab werde habt werdet'],
  ['VMINF', 'können müssen sollen wollen dürfen mögen'],
  ['VMPP', 'gekonnt gemusst gemußt gedurft gewollt gesollt gemocht können müssen wollen sollen dürfen'],
  ['PTKVZ ADJD', 'spazieren'],
  ['VVPP', 'geworden gewesen gehabt gekonnt gewollt gemocht'],
  [
    'VVFIN',
    'meine meinen bitte danke weile dank weist weise sieben eine wollt will möchte mögen hat haben achte trotze lang ehe lasten',
  ],
  ['VVINF', 'meinen haben werden sieben einen wollen mögen können'],
  ['VVIMP', 'bitte sieh siehe vgl. vgl s. lies schau achte'],
  [
    'CARD',
    'null eins ein eine einen einem einer zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend zweier dreier dreien zweien vieren anderthalb eineinhalb zweieinhalb dreieinhalb hunderte tausende beide beiden',
  ],
  [
    'ITJ',
    'ach oh na hallo äh hm hmm ah ups tja wow hey he aha au bravo hurra pst naja ähm ha haha hihi juhu oje nanu moin tschüss ok okay nun ja nein eben',
  ],
  [
    'NN',
    '% § € $ £ °c km kg uhr g m cm mm h kw ha prozent sec std. min. mio. mrd. dr. prof. nr. str. tel. st. co. u. n. b. h. d. j. m. s. a. f. ff. e. v. w. § chr. jh. kfz ca. bzw. geb. abs. art. bsp. zt. o. r. z.',
  ],
  [
    'NE',
    'van von de la le el di del der den du des zu vom zum dos da al und d von st. j. a. b. c. d. e. f. g. h. i. k. l. m. n. o. p. q. r. s. t. u. v. w. x. y. z. ben bin ibn y e san le au',
  ],
  [
    'FM',
    'the of and to in for on is a an de la le les et el los en un une you your no on at as by or not with from via per in i my we all it that this be are have at',
  ],
  ['ADJA', 'st. d. g. gg. sog. ehem. dt. hl. vereinigten us eigen'],
  ['ADJA CARD', 'beider zweiten'],
  ['XY', 'a b c d e f g h i j k l m n o p q r s t u v w x y z'],
  [
    'ADV',
    'aber abends abermals allein allemal allenfalls allerdings allerorten allerorts allseits allzu also alsbald alsdann anders andernfalls andernorts anderswo andererseits anderseits anfangs angeblich anhand ansonsten anstandslos auch auf aufwärts auseinander außen außerdem außerordentlich bald beiderseits beieinander beinahe beisammen beispielsweise beizeiten bereits besonders bestenfalls bestens bevor bis bisher bislang bisweilen bitte bloß bzw. ca ca. circa da dabei dadurch dafür dagegen daheim daher dahin dahinter damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon davor dazu dazwischen demgegenüber demnach demnächst demzufolge denn dennoch derart derzeit deshalb desto deswegen diesmal doch dort dorthin draußen drinnen drüben durchaus durchweg eben ebenda ebenfalls ebenso eher ehedem eigens eigentlich einander einerseits einfach einigermaßen einmal einst einstweilen endlich entweder entsprechend erneut erst erstens erstmal erstmals etc. etc etwa etwas evtl. eventuell ff. fast ferner folglich fort fortan freilich früh früher ganz gar gegebenenfalls gegen gegenwärtig gemeinhin genau genauso genug gerade geradezu gern gerne gestern gewiss gewissermaßen ggf. gleich gleichermaßen gleichfalls gleichsam gleichwohl gleichzeitig glücklicherweise größtenteils halb halbwegs halt hauptsächlich her heraus herein herum heuer heute heutzutage hier hierbei hierfür hierher hierhin hiermit hierzu hierzulande hin hinaus hinein hingegen hinten hinterher hinzu höchst höchstens immer immerhin immerzu indes indessen infolgedessen innen insbesondere insb. insgesamt insofern insoweit inzwischen irgend irgendwann irgendwie irgendwo irgendwohin ja je jahrelang jederzeit jedenfalls jedoch jetzt jeweils kaum keinesfalls keineswegs keinerlei knapp kurz künftig lang lange längst lediglich leider letztens letztlich letztendlich leicht links mal manchmal mehr mehrfach mehrheitlich mehrmals meist meistens minder mindestens mit miteinander mithin mitsamt mittags mittlerweile mitunter möglicherweise möglichst monatelang morgen morgens nacheinander nachher nachmittags nachts nahezu nämlich namentlich natürlich neben nebenan nebenbei nebenher neuerdings nicht nie niemals nimmer nirgends nirgendwo noch nochmal nochmals normalerweise notfalls nun nunmehr nur ob oben obendrein öfter öfters oft oftmals ohnehin ohnedies paar plötzlich quasi rechts relativ rein ringsum rückwärts rund rundum samstags schlechthin schlichtweg schließlich schnellstens schon schätzungsweise sehr seinerzeit seit seitdem seither seitwärts selber selbst selten seltsamerweise sicher sicherlich so sobald sodann soeben sofort sogar sogenannt solange somit sonntags sonst sooft soviel soweit sowie sowieso sowohl sozusagen spät später spätestens stattdessen stets streng stundenlang tagelang tags tagsüber teils teilweise tendenziell trotzdem u. u.a. übel über überall überallhin überaus überdies überhaupt übermorgen übrigens um umgehend umher umso umsonst umständehalber unbedingt und ungefähr unlängst unten unter unterdessen unterwegs usw. usw usf. u.ä. uvm. vergebens vergleichsweise vermutlich verschiedentlich viel vielerorts vielfach vielleicht vielmals vielmehr vollauf vollends völlig von vor voran voraus vorab vorbei vorerst vorgestern vorher vorhin vorläufig vormals vormittags vorn vorne vornehmlich vorüber vorwärts vorwiegend wahrscheinlich wann warum weder weg weit weitaus weiter weiterhin weitgehend weithin wenig weniger wenigstens werktags weshalb wie wieder wiederum wirklich wo wobei wochenlang woanders wohl wohingegen womit womöglich zeitgleich zeitlebens zeitweilig zeitweise ziemlich zu zudem zuerst zufällig zugleich zuhause zuhauf zuletzt zumal zumeist zumindest zunächst zunehmend zurück zurzeit zusammen zusätzlich zuvor zuweilen zwar zweifellos zweifelsohne zweitens drittens viertens z. b. z.b. d. h. d.h. u. a. o. ä. s. zumal zz. allesamt allzeit alljährlich ausgerechnet ausnahmsweise anscheinend bekanntlich bedauerlicherweise bestimmt binnen dank desgleichen dergestalt dereinst ehestens erstaunlicherweise fälschlicherweise fast folgendermaßen förmlich gottlob hoffentlich hierdurch hinfort ihrerseits seinerseits meinerseits unsererseits interessanterweise jemals kürzlich lauter maximal minimal montags dienstags mittwochs donnerstags freitags nachgerade neulich nichtsdestotrotz offenbar offensichtlich paarweise probeweise schrittweise seitens sonstwo stellenweise typischerweise überraschenderweise üblicherweise unglücklicherweise versehentlich vollkommen weltweit bundesweit landesweit europaweit zeit plus minus pro je per sprich circa derweil währenddessen vorweg hoch insbes. bsp. bspw. bspw vgl. max. min. mind. inkl. jew. z.t. zb evtl ggf vllt net halt mal ned auchn nen drauf dran drin drum drunter drüber hinauf herauf herunter hinunter hinüber herüber auf zu ab bisschen nix super lieber raus los echt voll sooo soo gell bloss',
  ],
  [
    'ADJD',
    'klar gut sicher genau schade genug viel mehr weniger wenig halb weit lang kurz einfach gleich schnell rund bloß ganz fest frei nahe offen bereit bekannt hoch schwer leicht gerade selten ähnlich laut einig hinreichend spät früh später früher weiter besser recht allein anders gern egal okay ok fit pleite schuld leid quitt entsprechend super fern fertig voll wert',
  ],
  ['TRUNC', 'ein- zwei- drei- an- ab- auf- aus- be- ent- er- vor- nach- mit- zu-'],
];

const table = new Map<string, Set<SttsTag>>();
for (const [tags, words] of LINES) {
  for (const word of words.split(' ')) {
    const entry = table.get(word) ?? new Set<SttsTag>();
    table.set(word, entry);
    for (const tag of tags.split(' ')) entry.add(tag as SttsTag);
  }
}

/** STTS tags a lower-case word of a closed class may have; undefined for open-class words. */
export const CLOSED_CLASSES: ReadonlyMap<string, ReadonlySet<SttsTag>> = table;

/** Forms of sein, haben, werden and the modal verbs that can hardly be anything but finite. */
export const CLEAR_AUXILIARIES: ReadonlySet<string> = new Set(
  'ist sind war waren hat hatte hatten wird wurde wurden kann konnte konnten soll sollte sollten will wollte wollten muss musste mussten muß mußte mußten darf durfte durften würde würden wäre wären hätte hätten könnte könnten müsste müssten dürfte dürften sei seien habe mag möchte möchten bin bist seid werde solle wolle könne müsse dürfe möge'.split(
    ' ',
  ),
);
