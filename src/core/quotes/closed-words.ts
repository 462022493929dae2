// Closed word classes that reading noun phrases, clauses and attributions needs; all in lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Determiners with the case they may show: those that cannot be nominative stand in `OBLIQUE`. */
export const DETERMINERS = words(
  'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenem jenen jeder jede jedes kein keine keiner keinen keinem mein meine meinen meinem meiner meines sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres deren dessen derselbe dieselbe dasselbe alle allen aller viele vielen einige einigen mehrere mehreren manche manchen beide beiden zahlreiche zahlreichen zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hunderte tausende sämtliche welche welcher',
);
export const OBLIQUE = words(
  'den dem des einen einem eines diesen diesem jenen jenem keinen keinem meinen meinem meines seinen seinem seines ihren ihrem ihres unseren unserem unseres allen aller vielen einigen mehreren manchen beiden zahlreichen einer seiner ihrer meiner unserer',
);
export const GENITIVE = words(
  'des eines der einer dieses dieser seines seiner ihres ihrer unseres unserer deren dessen jenes jener',
);
export const PRONOUNS = words(
  'er sie es ich wir man jemand niemand dieser diese jener jene ersterer letzterer letztere beide alle viele manche einige andere der die',
);
export const SUBJECT_PRONOUNS = words('er sie es ich wir man jemand niemand');
export const OBLIQUE_PRONOUNS = words('sich ihm ihn ihnen ihr uns mir mich dir dich euch einander');
export const PARTICLES = words(
  'von van de der den del della di da dos das du la le el al bin ibn zu zur zum ter ten auf und van’t d’',
);
export const NAME_PARTICLES = words('von van de del della di da dos du la le el al bin ibn ter ten zu vom');
export const INDEFINITE = words('einer eine eines jeder jede jedes viele einige manche mehrere beide keiner');
export const POST = words('von vom aus bei beim für');
export const RELATIVE = words('der die das den dem dessen deren denen welcher welche welches welchen welchem');
export const MONTHS = words(
  'januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag sonnabend',
);
export const TIME_NOUNS = words(
  'woche wochen monat monate monats jahr jahre jahres tag tage tages abend morgen nachmittag vormittag mittag nacht stunde stunden minute minuten mal uhr wochenende jahrhundert sekunde sekunden',
);

export const MODALS = words(
  'will wollen wollte wollten kann können konnte konnten muss müssen musste mussten darf dürfen durfte dürfte soll sollen sollte sollten mag mögen möchte möchten lässt ließ lassen ließen wird werden würde würden',
);
export const PASSIVE = words('wird werden wurde wurden worden werde würde würden');
export const SUBORDINATORS = words(
  'wie als nachdem weil dass daß ob wenn während obwohl indem bevor sobald da damit obgleich sodass seit seitdem solange sofern falls wobei womit wodurch wonach worauf woraufhin weshalb weswegen warum wo wohin was wer wem wen bis ehe',
);
export const PREPOSITIONS = words(
  'in im ins an am ans auf aus bei beim mit nach von vom vor vorm zu zum zur für gegen über unter um durch ohne neben zwischen seit während wegen trotz gegenüber laut gemäß innerhalb außerhalb anlässlich aufgrund angesichts hinter bis entgegen mithilfe mittels statt anstatt dank binnen ab per via pro samt nebst seitens hinsichtlich bezüglich infolge zufolge',
);
export const LEADING = words(
  'und aber doch denn auch selbst sogar nur so dann zudem außerdem gleichzeitig weiter weiterhin ferner jedoch dabei dazu daraufhin danach später zuvor gestern heute schließlich allerdings dennoch trotzdem hingegen dagegen deshalb daher darum damit hierzu ebenso ebenfalls zugleich unterdessen inzwischen mittlerweile bereits schon zuletzt zunächst anschließend wörtlich dort hier nun jetzt insbesondere besonders vor allem etwa oder sowie entsprechend immerhin einerseits andererseits wiederum bisher vielmehr darüber hinaus damals kürzlich demnach demzufolge erst einst gerade insgesamt konkret letztlich nämlich offenbar offiziell sinngemäß süffisant tags übrigens ursprünglich vorher weiters wiederholt zumindest zuerst',
);
export const TRAILING = words(
  'selbst jedoch dagegen hingegen wiederum allerdings aber daraufhin nun indes unterdessen heute gestern dazu nämlich zudem dann hierzu auch noch weiter',
);

/** Names and nouns of media, by their ends. */
export const MEDIA =
  /(?:zeitung|agentur|magazin|sender|blatt|rundfunk|radio|journalisten|reportern?|presse|medien|spiegel|bild|welt|bbc|cnn|ard|zdf|reuters|dpa|afp|apa|taz|faz|mdr|ndr|wdr|swr|rundschau|tagesspiegel|stern|focus|anzeiger|nachrichten|post|times|fernsehen|programm|interview)$/u;
