import type { Category } from './category.ts';
import { isTold, type Phrase, type PhraseHit, SET_PHRASES, type Strength } from './phrases.ts';

/**
 * Wordings of page furniture that are built rather than fixed: "Mehr Artikel zu …", "Auf Facebook teilen", "3 Kommentare lesen". German
 * general knowledge, by kind; each matches a whole short line as `normaliseLine` gives it (lower case, "#" for a number). All are anchored and
 * made of alternatives of words: time is bounded by the line.
 */
interface Template {
  readonly category: Category;
  readonly strength: Strength;
  readonly pattern: RegExp;
}

const NETWORK_NAMES =
  'facebook|twitter|x|x \\(twitter\\)|whats ?app|instagram|linked ?in|xing|telegram|threema|signal|pinterest|reddit|tumblr|pocket|flipboard|mastodon|bluesky|threads|you ?tube|tik ?tok|snapchat|(?:facebook )?messenger|skype|google ?(?:\\+|plus|news)|e-?mail|mail|rss|feedly|diaspora|sms|spotify|apple podcasts|deezer|steady|patreon|twitch|discord';
/** A network's name in a line is written as this one character before the line is compared: the expressions stay small, and are quick to compile. */
const NETWORK = '\uE000';
const NETWORKS = `${NETWORK}(?:[ ,&/|•]+(?:und |oder )?${NETWORK})*`;
const NAMED = new RegExp(`(?<![a-zäöüß-])(?:${NETWORK_NAMES})(?![a-zäöüß-])`, 'g');
/** What newsrooms publish, in the plural. `PLAIN` are words that mean nothing else on a line of such a form. */
const PLAIN =
  '(?:[^\\s.!?:,]{0,20}(?:artikeln?|beiträgen?|nachrichten|meldungen|podcasts|schlagzeilen|pressemitteilungen|testberichte|bildergalerien|fotostrecken|fotogalerien|leserbriefe|blogposts|kurznews)|news|[^\\s.!?:,]{2,15}-news|top-?news|videos|kolumnen|storys|stories|posts|reportagen|newsletter|dossiers|rezensionen|produktempfehlungen|ratgeber|top-?themen|topthemen)';
const LOOSE =
  '(?:[^\\s.!?:,]{0,20}(?:themen|termine|tipps|berichte|bilder|angebote|rezepte)|infos?|informationen|fotos|geschichten|tests|links|inhalte|texte|interviews|folgen|hintergründe|analysen|seiten|projekte|trends|quellen|details|antworten|jobs|veranstaltungen|ausgaben|galerien|episoden|stellenangebote|kommentare)';
const MORE =
  '(?:mehr|noch mehr|weitere|alle|ähnliche|neueste|die neuesten|aktuellste|die aktuellsten|beliebte|beliebteste|die beliebtesten|verwandte|empfohlene|meistgelesene|die meistgelesenen|meistgeklickte|passende|unsere neuesten|unsere aktuellen|verpasste|lesenswerte|ausgewählte|vorgeschlagene|themenverwandte|zugehörige)';
/** Words of such lines that headlines begin with as well. */
const MAYBE_MORE = '(?:neue|aktuelle|interessante|spannende|vorherige|ältere|frühere|letzte|die letzten|top|wichtige|unsere)';
const LIKE = '(?: (?:interessante|spannende|aktuelle|neue|weitere|passende|wichtige|beliebte|ähnliche|lesenswerte|exklusive))?';
const ABOUT =
  '(?:zum thema|zu|zum|zur|über|aus|von|vom|auf|in|im|rund um|für|bei|der|des|dieser|dieses|diesem|unter|finden|lesen|anzeigen|ansehen|laden|entdecken|gibt es|hier|mit)';
const PIECE =
  '(?:artikel|beitrag|seite|text|meldung|video|inhalt|rezept|link|nachricht|foto|bild|podcast|galerie|kommentar|story|post|folge|episode|thema|ausgabe|webseite|website|pdf|produkt|termin|veranstaltung|ticker|pressemitteilung|bericht)';
const DO =
  '(?:teilen|drucken|ausdrucken|weiterempfehlen|empfehlen|versenden|verschicken|weiterleiten|senden|merken|speichern|kommentieren|bewerten|melden|herunterladen|downloaden|vorlesen|anhören|vorlesen lassen|als pdf|zitieren|kopieren|ansehen|abspielen|mailen|twittern|posten|einbetten|vergrößern|verschenken|lesen|öffnen|starten|hören|schließen|freischalten|abonnieren|weitersagen|anzeigen|lesen sie)';
const OFFER =
  '(?:abonnieren|bestellen|anmelden|registrieren|kaufen|sichern|testen|downloaden|herunterladen|buchen|spenden|unterstützen|mitmachen|teilnehmen|entdecken|ansehen|anschauen|anhören|starten|bewerben|vergleichen|weiterlesen|mitdiskutieren|kommentieren|shoppen|lesen|hören|folgen|einloggen|freischalten|anfordern|abstimmen|bewerten|diskutieren|eintragen|informieren|upgraden|verlängern|verschenken|nachlesen|mitglied werden|abonnent(?:in)? werden|abonnenten werden|mitglied|fan werden|unterstützer(?:in)? werden|reinhören|reinlesen|stöbern|ausprobieren|erfahren|vormerken|gewinnen|beitreten|durchstarten|zugreifen|loslegen)';

const all = (category: Category, strength: Strength, ...sources: string[]): Template[] => [
  { category, strength, pattern: new RegExp(`^(?:${sources.join('|')})$`) },
];

const TEMPLATES: readonly Template[] = [
  // Before the wordings of other articles: "Alle Beiträge von …" is both.
  ...all(
    'author-box',
    'sure',
    `(?:alle|mehr|weitere|neueste|zu allen|zu den|zeige alle|letzte|mehr erfahren) (?:artikel|beiträge|texte|kommentare|kolumnen|posts|einträge|veröffentlichungen|storys|artikeln|beiträgen)(?: des autors| der autorin)? (?:von|des|der|dieses|dieser|anzeigen|ansehen) [^.!?]{2,50}`,
    `mehr von [^.!?]{3,40}(?: (?:auf|lesen|bei|in) [^.!?]{2,40})?`,
    `(?:über|zur|zum|info zur|infos zum)(?: den| die| der| unsere?n?)? (?:autor|autorin|autoren|autorinnen|verfasser|verfasserin|person|autor\\*in|autor:in|autor\\/in|redakteur|redakteurin|kolumnist|kolumnistin)(?: ?: ?[^!?]{2,120}| dieses (?:artikels|beitrags|textes)| des (?:artikels|beitrags))?:?`,
    `(?:folgen sie|folge|folgt|kontakt zu|kontakt zur|e-?mail an|mail an|nachricht an|schreiben sie)(?: dem| der| den| die| unserem?r?)? (?:autor|autorin|autoren|redaktion|redakteur|redakteurin)(?: [^.!?]{1,50})?[.!:]?`,
  ),
  ...all(
    'related-link',
    'sure',
    `${MORE}${LIKE} ${PLAIN}(?: ${ABOUT}(?: [^.!?]{1,60})?)?:?`,
    `${MAYBE_MORE}${LIKE} ${PLAIN}:?`,
    `(?:artikel|beiträge|videos?|news|meldungen|nachrichten|bilder|podcasts)(?: und [^\\s.!?:,]{4,15})? (?:zum thema|zu diesem thema|zum artikel|zu diesem artikel|zu den themen)(?: [^.!?]{1,40})?:?`,
    `(?:(?:das|dich|sie|dir|ihnen|euch|was|auch) ?)?(?:interessiert|gefällt|interessieren|gefallen)(?: (?:vielleicht|sicher|sicherlich|möglicherweise|auch|dich|sie|euch|dir|ihnen|ebenfalls|bestimmt))+[:.!?]?`,
    `(?:>{2,}|»»|→|➔|➜|➤|👉) ?[^\n<]{4,140}[^.\n<]|>{1,3} ?[^\n<>]{4,140} ?<{1,3}|[^\n>]{6,120}[^.\n>] ?>{2,}`,
    `(?:hier|dazu|jetzt|auch|mehr|weiter)? ?(?:lesen|sehen|hören|schauen) sie (?:auch|hier|dazu|hierzu|mehr|jetzt|weiter)(?: (?:auch|hier|dazu|mehr|weiter|jetzt))?:?`,
    `(?:mehr|mehr dazu|weiter|auch|jetzt|zum weiterlesen|zum nachlesen|zum thema|lesetipp|lese-tipp|buchtipp|hörtipp|filmtipp|lesetipps|podcast-tipp|video-tipp|videotipp|linktipp|surftipp|tv-tipp|webtipp|lesestoff|leseempfehlung|unsere empfehlung|empfehlung der redaktion|passend dazu|auch spannend|auch interessant|auch lesenswert|ebenfalls interessant|ebenfalls spannend|noch mehr|mehr lesen|weiterlesen|jetzt lesen|jetzt weiterlesen|jetzt auch lesen|auch lesen|dazu auch|mehr hier|mehr infos hier|read also|lies auch|lest auch|lies hier|lest hier|lies dazu|lest dazu|lies mehr|siehe auch|mehr zu diesem thema|mehr zum thema) ?[:|»>→-]+ ?\\S[^\n]{2,140}`,
    `[^.!?]{2,140} ?\\| ?(?:mehr|audio|video|bildergalerie|podcast|download|mehr erfahren|weiterlesen|bilder|plus|video ansehen)`,
    `(?:das|dies|diese (?:artikel|themen|beiträge|texte|nachrichten)|diese [^.!?]{2,20}|was|folgende (?:artikel|beiträge)) (?:könnte|könnten|dürfte|dürften) (?:sie|dich|euch|dir|ihnen|auch) (?:auch |ebenfalls |noch |vielleicht |außerdem )?(?:interessieren|gefallen|interessant sein)[:.!?]?`,
    `(?:andere|auch andere|unsere) (?:leser|nutzer|user|leserinnen und leser|nutzerinnen und nutzer)(?:innen)? (?:lasen|lesen|interessierten sich|interessieren sich|interessierte|kauften|sahen|klickten)(?: auch| gerade| jetzt| für)*[:.]?`,
    `(?:dieser|dieses|diese|der|den) (?:artikel|beitrag|text|interview|stück|kolumne|video|folge) (?:ist|gehört|stammt|gehören)(?: [^.!?]{0,30})? (?:zu|zum|zur|aus|aus der|aus dem|in|im|teil)[^.!?]{0,20} (?:dossier|special|themen-?special|serie|schwerpunkt|themenschwerpunkt|themenpaket|reihe|rubrik|ausgabe|heft|kolumne|newsletter|themenseite)[^!?]{0,60}`,
  ),
  ...all(
    'related-link',
    'cue',
    `${MORE}${LIKE} ${LOOSE}(?: ${ABOUT}(?: [^.!?]{1,60})?)?:?`,
    `mehr (?:zu|zum|zur|über|aus|aus der|aus dem|von|vom|auf|rund um) [^.!?:]{2,60}:?`,
    `${MAYBE_MORE}${LIKE} (?:${PLAIN}|${LOOSE})(?: ${ABOUT}(?: [^.!?]{1,60})?)?:?`,
    `(?:›|» (?=\\S)|►|▶) ?[^\n»«]{4,120}[^.\n»«]`,
    `(?:hier|dort) (?:geht es|geht['’]?s|gehts|kommen sie|kommt ihr|kommst du|gelangen sie|finden sie|findest du|findet ihr|lesen sie|liest du|lest ihr|erfahren sie|erfährst du|sehen sie|siehst du|können sie|kannst du|könnt ihr) [^!?]{3,110}[.:!]?`,
    `(?:zum|zur|zu den|zu) (?:artikel|beitrag|video|interview|test|testbericht|bericht|forum|galerie|bildergalerie|fotostrecke|themenseite|dossier|rezept|podcast|rezension|kritik|blog|serie|reportage|original|originalartikel|live-?ticker|ticker|programm|studie|pressemitteilung)(?: [^.!?]{1,60})?`,
    `(?:lesen sie|lies|lest|sehen sie|hören sie|erfahren sie|entdecken sie|erfahre|entdecke) (?:auch|hier|dazu|mehr|jetzt|außerdem|weiter|unsere?n?|alles)(?: [^!?]{2,100})?[:.!]?`,
    `[^.!?]{4,110} (?:lesen|finden|sehen|hören|erfahren) (?:sie|du|ihr) (?:hier|unter|in unserem|in unserer|auf unserer)[^!?]{0,60}[.!:]?`,
  ),
  ...all(
    'social-share',
    'sure',
    `(?:(?:${PIECE}|diesen? ${PIECE}|jetzt|das|hier|den|die|dies|uns|weiter)? ?(?:auf|bei|via|per|über|mit|in|an)? ?${NETWORKS} (?:teilen|posten|folgen|weiterleiten|senden|versenden|verschicken|merken|empfehlen|abonnieren|weitersagen|liken|ansehen|kontaktieren|öffnen|pinnen|speichern|share|kommentieren|mitdiskutieren))[.!]?`,
    `(?:teilen|teile|teilt|teilen sie|tweeten|twittern|folgen|folge uns|folgt uns|folgen sie uns|folge|besuche uns|besuchen sie uns|besucht uns|weitersagen|empfehlen|merken|posten|pinnen|senden|share|jetzt folgen|pin|werde fan|werden sie fan|diskutieren sie|diskutiere|diskutiert)(?: (?:jetzt|auch|das|dies|diesen artikel|diesen beitrag|den artikel|den beitrag|uns|mit|mit uns|hier|gerne|doch|gern))*:? ?(?:auf|bei|via|per|über|on|in|an|mit|auch auf)? ?${NETWORKS}[.!:]?(?: (?:teilen|teile|auf|via|und|per|über|mit|\\||,|${NETWORK}))*`,
    `(?:dies|diesen|diese|dieses|den|die|das|unsere?n?|ganzen?|jetzt)? ?${PIECE} (?:jetzt |hier |online |gleich |als pdf |bitte |mit freunden |mit anderen )?(?:${DO}|per ${NETWORK} (?:versenden|senden|verschicken|empfehlen|weiterleiten|teilen))[.!:]?`,
    `${NETWORK}(?:[ ,|\\/•·-]+(?:${NETWORK}|teilen|tweet|twittern|drucken|druck|merken|share|print|mehr|link kopieren|kopieren|auf|via)){2,14}`,
    `(?:teilen|tweeten|twittern|share|drucken|merken|mailen|senden|posten)(?:[ ,|\\/•·-]+(?:${NETWORK}|teilen|tweeten|tweet|twittern|drucken|druck|merken|mailen|mitteilen|pinnen|posten|share|print|mehr|link kopieren|kopieren|forum|kommentieren|speichern|vorlesen|anhören|feedback|autor kontaktieren)){1,14}`,
    `(?:link|url|artikellink|artikel-link|kurzlink|link zum artikel) (?:wurde )?(?:kopieren|kopiert)(?: .{0,20})?`,
    `sharing is caring[!.]?`,
  ),
  ...all(
    'comment-form',
    'sure',
    `(?:schreiben|schreibe|schreib|schreibt|verfassen|verfasse|hinterlassen|hinterlasse|hinterlass|hinterlasst|geben|gib|abgeben)(?: sie| du| ihr| uns| hier| jetzt| doch| gerne| gern| als)* (?:den ersten|die erste|der erste|den|einen|eine|deinen|deine|ihren|ihre|euren|eure|erste[rn]?|ein) (?:[^.!?]{1,24} )?(?:kommentar|antwort|bewertung|nachricht|feedback|meinung|rezension)(?: ab| zu| zum artikel| zu diesem (?:artikel|beitrag))?(?: [^.!?]{1,60})?[.!:]?`,
    `(?:ersten |einen |neuen |ihren |deinen |eigenen |jetzt |hier |zum |als erster |diesen )?(?:kommentar|leserkommentar|leserbrief|antwort|bewertung|rezension|beitrag|meinung) (?:schreiben|verfassen|hinterlassen|abgeben|hinzufügen|absenden|abschicken|veröffentlichen|posten|melden|senden|erstellen|löschen|bearbeiten|speichern|teilen|abbrechen|mitteilen|einreichen)[.!:]?`,
    `(?:was|wie) (?:meinen sie|meinst du|meint ihr|denken sie|denkst du|denkt ihr|ist (?:ihre|deine|eure) meinung|sagst du|sagen sie|haltet ihr davon)(?: dazu| zu diesem thema| darüber| davon)?[?!.:]*(?: [^.!?]{2,80}[!.?])?`,
    `(?:ihre|deine|eure) (?:meinung|frage|nachricht|anmerkungen?|erfahrungen?|gedanken|antwort|kommentar|kommentare|bewertung)(?: ist (?:uns wichtig|gefragt)| zum thema| zu diesem artikel| zum artikel| interessiert uns)?[?!.:*]*`,
    `(?:deinen?|ihren?|eure?n?) (?:kommentar|meinung|name|namen|e-?mail|e-?mail-adresse|webseite|website|nachricht|antwort|url)(?: \\([^)]{2,40}\\))?(?: (?:hier|eingeben|ein|schreiben|hier eingeben))? ?[*:]*`,
    `(?:name|e-?mail|e-?mail-adresse|mail|kommentar|website|webseite|url|nachricht|betreff|vorname|nachname|telefon|anrede|text|spamschutz|captcha) ?(?:\\*|\\((?:erforderlich|optional|pflichtfeld|required|benötigt|wird nicht veröffentlicht|wird nicht angezeigt|freiwillig)[^)]{0,30}\\)) ?[:*]?`,
    `(?:kommentare|kommentarfunktion|kommentarbereich|diskussion|die kommentarfunktion|die kommentare|der kommentarbereich|die diskussion)(?: (?:zu diesem|für diesen|unter diesem) (?:artikel|beitrag))? (?:ist|sind|wurde|wurden)(?: [^.!?]{0,40})? (?:geschlossen|deaktiviert|beendet|abgeschaltet|nicht möglich|ausgeschaltet)[.!]?(?: [^!?]{0,40})?`,
    `(?:diskutieren|diskutiere|diskutiert|reden|rede|redet|kommentieren|kommentiere)(?: sie| du| ihr)?(?: jetzt| hier| mit| über)*(?: (?:diesen artikel|den artikel|das thema|diesen beitrag|mit uns|im forum|in unserem forum|mit anderen lesern|mit anderen|in den kommentaren))[^?]{0,40}[.!]?`,
    `(?:jetzt |hier |sie können |)(?:als gast |)(?:kommentieren|mitdiskutieren|mitreden)(?: und (?:diskutieren|kommentieren|bewerten))?(?: ohne anmeldung)?[!.:]?`,
  ),
  ...all(
    'reader-comment',
    'sure',
    `(?:noch |bisher |aktuell |leider )?(?:keine|kein|#|ein|eine|\\(#\\)|alle|die|die letzten|neueste|aktuelle|weitere|ältere|neuere|zu den|zum)(?: #)? ?(?:leser)?(?:kommentare?n?|antworten?|lesermeinung(?:en)?|reaktion(?:en)?|rezension(?:en)?|diskussionsbeiträge|leserbriefe?|comments?|replies|meinungen|postings|trackbacks?|pingbacks?)(?: (?:vorhanden|anzeigen|ansehen|lesen|einblenden|ausblenden|laden|zu|zum artikel|zum thema|auf|auf diesen (?:artikel|beitrag)|zu diesem (?:artikel|beitrag)|schreiben|verfügbar|hinterlassen))?(?: [„“"»«–-].{2,100})?[.:!]?`,
    `(?:leser-?)?kommentare? ?(?:\\(#\\)|: ?#|#)`,
    `[^.!?:]{2,40} (?:sagt|schreibt|schrieb|sagte|meint|said|kommentierte|antwortet|antwortete)(?: am| vor| on| um) [^.!?]{0,6}#[^!?]{1,30}:?`,
    `antworten?(?: auf| an) [^.!?]{2,40}(?: abbrechen)?`,
    `(?:antworten|melden|zitieren|permalink|link|bearbeiten|löschen|gefällt mir|empfehlen|hilfreich|nicht hilfreich)(?:[ ,|\\/•·-]+(?:antworten|melden|zitieren|permalink|link|bearbeiten|löschen|gefällt mir|empfehlen|hilfreich|nicht hilfreich|#|\\(#\\)|teilen)){1,6}`,
  ),
  ...all(
    'reader-comment',
    'weak',
    `(?:am |vom )?#\\. ?(?:#\\. ?|januar |februar |märz |april |mai |juni |juli |august |september |oktober |november |dezember |jänner |jan\\.? |feb\\.? |mär\\.? |apr\\.? |jun\\.? |jul\\.? |aug\\.? |sept?\\.? |okt\\.? |nov\\.? |dez\\.? )#,? (?:um|at|-|–|@|\\|) #[:.]#(?: uhr)? ?(?:uhr|antworten|permalink|melden|link|zitieren|#)+`,
  ),
  ...all(
    'tags',
    'sure',
    `(?:schlagwörter|schlagworte|schlagwort|tags?|stichwörter|stichworte|themenseiten?|getaggt mit|getagged mit|getaggt|tagged(?: with| as)?|keywords?|labels?|abgelegt unter|veröffentlicht (?:in|unter)(?: der)?(?: kategorien?| rubriken?)?|verschlagwortet mit|kategorisiert (?:in|unter)|filed under|posted in|mehr zu den themen|themen in diesem artikel|themen dieses artikels|kategorien|erfahren sie mehr zum thema) ?[:|] ?\\S[^!?]{1,180}`,
  ),
  ...all('tags', 'cue', `(?:themen|rubriken?|ressorts?|topics?) ?[:|] ?\\S[^!?]{1,120}`),
  ...all(
    'metadata',
    'sure',
    `(?:lesezeit|lesedauer|geschätzte lesezeit|lesezeit ca\\.?|lesedauer ca\\.?|reading time) ?:?(?: ca\\.?| etwa| rund| circa)? ?(?:<? ?#)?(?: (?:min\\.?|minuten?|mins?|sekunden|sek\\.?))?\\.?`,
    `(?:ca\\.? |etwa )?# ?(?:min\\.?|minuten?|mins?|minute) (?:lesezeit|lesedauer|lesen|read|zu lesen|lesezeit)[.!]?`,
    `(?:heute |gesamt |bisher )?#(?:[.,]#)? ?(?:mal gelesen|aufrufe|views|klicks|x gelesen|leser|besucher|hits|ansichten|gelesen|mal angesehen|shares|likes)(?: .{0,20})?`,
    `(?:post views|aufrufe|views|zugriffe|gelesen|hits|klicks|seitenaufrufe|besuche|artikelaufrufe|leser) ?: ?#(?:[.,]#)?(?: mal)?`,
    `\\(?visited # times?(?:, # visits? today)?\\)?`,
    `(?:vor|seit) (?:einer?|einem|#|wenigen|ein paar) (?:sekunden?|minuten?|min\\.?|stunden?|std\\.?|tag|tage|tagen|wochen?|monat|monate|monaten|jahr|jahre|jahren)(?: (?:veröffentlicht|aktualisiert|in|von|auf|•|\\|) ?[^.!?]{0,30})?`,
    `(?:zuletzt (?:aktualisiert|geändert|bearbeitet)|letzte (?:aktualisierung|änderung|bearbeitung)|erstmals veröffentlicht|erstveröffentlichung|publiziert|veröffentlicht|erstellt|eingestellt|online seit|bearbeitet|geändert|hochgeladen|erschienen|gepostet|posted)(?: am| vom| um| seit)? ?:? ?(?:heute|gestern|(?:mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[a-z.]*,? ?(?:den )?|#)[^!?a-z]{0,6}(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sep|okt|nov|dez|jänner)?[^!?]{0,40}`,
    `(?:#(?:[.,]#)?|keine|noch keine) ?(?:sterne?|bewertungen?|stimmen?|votes?|ratings?)(?: .{0,40})?`,
    `(?:#[.,]# )?(?:von|\\/|bei|aus) ?#[.,]?#? (?:sternen|bewertungen|stimmen|punkten)(?: .{0,20})?`,
  ),
  ...all(
    'newsletter',
    'sure',
    `(?:[^.!?]{0,60}[ -])?newsletters?(?: [^.!?]{0,60})? (?:abonnieren|anmelden|bestellen|registrieren|eintragen|erhalten|sichern|abmelden|bekommen|testen|verwalten|lesen|holen|anmeldung|abo|bestellung|archiv)[.!:]?`,
    `(?:abonnieren|abonniere|abonniert|bestellen|bestelle|melden|melde|meldet|holen|hol|jetzt|registrieren|tragen|trage|trag|erhalten|erhalte|kostenlos|gratis|hier)(?: [^.!?]{1,70})?[ -]newsletters?(?: [^.!?]{0,70})?[.!:]?`,
    `(?:unser|unseren|unserem|der|die|das|ihr|dein|mein|kostenloser?|täglicher?|wöchentlicher?|zum|hier geht['’]?s zum|neu:?|gratis)[- ](?:[^.!?]{1,30}[- ])?newsletter(?: (?:von|der|des|am|für|zum|aus|mit|per) [^.!?]{1,50})?[!:]?`,
    `[^.!?]{0,80}(?:keine?n?|nichts|nie)(?: [^.!?]{1,40})? (?:mehr )?(?:verpassen|versäumen)[.!:]*(?: [^.!?]{0,90}[.!])?`,
    `[^!?]{0,120}(?:direkt |bequem |kostenlos |täglich |wöchentlich |gratis |regelmäßig |einmal )?(?:in|per e-?mail in|direkt in|ins) (?:ihr|dein|ihrem?|deinem?|euer|das eigene)?(?: e-?mail-| mail-| digitales )? ?(?:postfach|inbox|posteingang|mailbox)[^!?]{0,60}[.!]?`,
  ),
  ...all(
    'paywall',
    'sure',
    `(?:(?:sie haben|du hast|ihr habt|sie sind|du bist|sind sie|bist du|haben sie|hast du) )?(?:schon|bereits|noch kein|noch nicht)(?: (?:schon|bereits|noch|kein|ein|einen|eine))* (?:[^.!?]{0,20}-?(?:abo|abonnement|konto|abonnenti?n?|plus-abo|digital-?abo|account|kunde|kundin|mitglied|print-?abo|registriert|abonnementskonto|zugang|e-paper-abo))[?.!]*(?: [^.!?]{2,60}[.!?]?)?`,
    `(?:jederzeit|monatlich|flexibel|täglich|wöchentlich)(?: [^.!?]{0,20})? (?:kündbar|kündigen)[.!]?`,
    `(?:#|ein|einen|den ersten|erster|drei|zwei|sechs|#\\.) (?:monate?|wochen?|tage?)(?: [^.!?]{0,20})? (?:gratis|kostenlos|testen|für #|für nur #|zum preis|lesen|probelesen|gratis testen|für € ?#)[^!?]{0,50}[.!]?`,
    `(?:dieser|diesen|diese|dieses|der|den|alle) (?:ganze[nr]? |vollständige[nr]? )?(?:artikel|beitrag|text|inhalt|inhalte|plus-artikel|premium-artikel|exklusive artikel)(?: [^.!?]{0,50})? (?:für abonnenten|nur für [^.!?]{2,40}|abonnenten(?: vorbehalten)?|weiterlesen|kostenpflichtig|exklusiv für [^.!?]{2,40}|mit [^.!?]{2,20}-?abo|freischalten)[^!?]{0,40}[.!]?`,
    `(?:unterstützen|unterstütze|unterstützt|unterstütz|fördern|fördere|helfen sie|hilf|stärken|ermöglichen)(?: sie| du| auch du| auch sie| jetzt| bitte)* (?:uns|unser|unsere|unseren|unserer|die redaktion|unabhängigen|freien|kritischen|guten|diese seite|diesen blog|die arbeit der redaktion)(?: [^!?]{0,90})?[.!:]?`,
    `(?:ihnen|dir|euch|hat ihnen|hat dir|hat euch)(?: hat| gefällt)? (?:der|dieser|dieses|diese|unser|das|die) (?:artikel|beitrag|text|arbeit|seite|interview|podcast|kolumne|recherche)(?: [^.!?]{0,30})? ?(?:gefallen|gefällt|geholfen|gut gefallen)?\\?(?: [^\n]{0,120})?`,
    `(?:jetzt |hier |einmalig |monatlich |regelmäßig |online |per paypal |via paypal |mit paypal )+(?:spenden|unterstützen|fördern|spende|beitragen)[.!]?`,
    `(?:spendenkonto|per (?:paypal|kreditkarte|überweisung|banküberweisung|lastschrift)|alternativ via|via paypal|bankverbindung)[:,]? [^.!?]{2,80}[.]?`,
    `(?:iban|bic|konto|kontoinhaber|verwendungszweck|empfänger)(?: ?: ?| de#)[^.!?]{2,60}`,
    `(?:aktuelles|neues|das neue|das aktuelle|dieses|einzel|probe)? ?(?:heft|magazin|ausgabe|e-paper|epaper|probeheft|einzelheft|abo|probeabo|digital-?abo|print-?abo|abonnement|jahresabo|geschenkabo|miniabo|mini-abo|test-?abo)(?: #(?:\\/#)?)? (?:jetzt |hier |online |gratis |direkt |bequem |kostenlos )*(?:kaufen|bestellen|abonnieren|lesen|testen|verschenken|abschließen|sichern|im shop|anfordern|ansehen)(?: [^.!?]{0,30})?[.!]?`,
  ),
  ...all(
    'advertising',
    'sure',
    `(?:(?:jetzt|hier|direkt|gleich|günstig|online|exklusiv|versandkostenfrei|auch|preis) )*(?:bei|auf|im|via|über) (?:amazon|otto|ebay|thalia|mediamarkt|media ?markt|saturn|zalando|idealo|booking|hugendubel|weltbild|ikea|lidl|aldi|check24|steam|apple|itunes|google play|app store|shop|online-?shop|buchhandel|bücher\\.de|bol|genialokal|mytoys|about you|douglas|galaxus|digitec)(?:\\.(?:de|com|ch|at))?\\*? ?(?:kaufen|bestellen|ansehen|anschauen|shoppen|prüfen|entdecken|erhältlich|verfügbar|sichern|vergleichen|kaufen »)?[*!.]*`,
    `(?:[^.!?]{2,60} )?(?:jetzt |hier |direkt )?(?:bei|auf) amazon(?:\\.(?:de|com))? (?:kaufen|bestellen|ansehen|anschauen|prüfen|entdecken)[*!.]*`,
    `(?:alle|weitere|aktuelle|die besten|top) ?(?:angebot|angebote|shop|deal|deals|produkt|anbieter|preisvergleich|produkten|onlineshop|gutschein|gutscheine|angeboten)(?: (?:bei|auf|von|im) [^.!?]{2,30})?\\*?`,
    `(?:preis|preise|bestpreis|preisvergleich|verfügbarkeit|lieferzeit|angebot|unverbindliche preisempfehlung|uvp)(?: [^.!?#]{0,20})? ?(?:prüfen|vergleichen|ansehen|checken|anzeigen|anfragen)`,
    `(?:in den|zum|im) warenkorb(?: legen)?`,
    `(?:ab |nur |für |um |statt )?(?:€ ?)?#(?:[.,]#)? ?(?:€|euro|chf|eur)\\*? (?:zu|bei|zum|auf|via|im|in den|jetzt|hier) [^.!?]{2,30}`,
    `[^\n]{0,160}(?:inkl\\.?|inklusive|zzgl\\.?|zuzüglich|einschl\\.?)(?: [^.!?]{0,20})? (?:mwst|ust|mehrwertsteuer|versand|versandkosten|gesetzl)[^\n]{0,80}`,
    `(?:ab |nur |statt |uvp:? ?|jetzt |für |nur noch |bereits ab |jetzt nur |jetzt ab )+(?:€ ?)?#(?:[.,]#)? ?(?:€|eur|euro|chf)?\\*{1,2}`,
    `(?:promotion|sponsored|advertorial|advertisement|gesponsert)(?: ?[:|•·–-] ?| (?:von|by) )[^.!?]{2,60}`,
    `(?:anzeige|werbung) ?[|•·] ?[^.!?]{2,60}`,
    `(?:diese|dieser|die|der|das|dieses)? ?(?:anzeige|werbung|werbebanner) (?:schließen|ausblenden|überspringen|melden|nicht mehr anzeigen|endet in #|entfernen|deaktivieren)(?: .{0,30})?`,
    `(?:artikel|inhalt|text|beitrag|content)?(?: ?wird| ?geht)? ?(?:unterhalb|nach|unter|below|after) (?:der|dieser|the)? ?(?:anzeige|werbung|advertisement|ad)(?: (?:weiter|fortgesetzt|weiterlesen))?[.!]?`,
  ),
  ...all(
    'advertising',
    'cue',
    `[^\n]{0,120}(?:affiliate|provisions?|partner|werbe)-?links?(?![a-zäöüß])[^\n]{0,200}`,
    `[^\n]{0,60}mit (?:einem )?(?:\\*|sternchen|stern|stern \\(\\*\\))(?: ?\\(\\*\\))? (?:gekennzeichnete|markierte|versehene)n? links?[^\n]{0,200}`,
    `(?:zum|zu den) (?:angebot|angebote|shop|deal|deals|produkt|anbieter|preisvergleich|produkten|onlineshop|gutschein|gutscheine|angeboten)(?: (?:bei|auf|von|im) [^.!?]{2,30})?\\*?`,
  ),
  ...all(
    'navigation',
    'sure',
    `(?:zurück|zur|weiter|springe|springen|direkt|nach oben|hier geht es|hier geht['’]?s|wechseln)(?: sie)?(?: direkt)? ?(?:zur|zum|zu den|zu)? (?:startseite|übersicht|hauptseite|homepage|inhalt|hauptinhalt|navigation|seitenanfang|anfang|hauptnavigation|suche|artikelübersicht|newsübersicht|nachrichtenübersicht|themenübersicht|blogübersicht|liste|ressort|kategorie|hauptmenü|desktop-?version|mobilen version|klassischen ansicht|seite #|fußzeile|footer|menü|archiv|login|gesamtübersicht|blog|newsroom|shop|nachrichtenüberblick|news|vorherigen seite|nächsten seite|letzten seite|ersten seite|auswahl)(?: [^.!?]{0,40})?`,
    `(?:vorherige[rs]?|nächste[rs]?|voriger?|vorige|ältere[rs]?|neuere[rs]?|letzte[rs]?|next|previous|older|newer)(?: (?:artikel|beitrag|seite|beiträge|meldung|folge|bild|post|eintrag|foto|slide|news|einträge|kapitel|thema|video|ausgabe|veranstaltung|posts|article|page|rezept|projekt))(?:[ :|›»→«‹←-]+(?:vorherige[rs]?|nächste[rs]?|voriger?) (?:artikel|beitrag|seite|meldung|bild|eintrag))?`,
    `(?:vorherige[rs]?|nächste[rs]?|voriger?|ältere[rs]?|neuere[rs]?) (?:artikel|beitrag|meldung|folge|post|eintrag|news|video|seite) ?[:|»›→-]+ ?\\S[^\n]{2,120}`,
    `(?:(?:impressum|datenschutz(?:erklärung|hinweise|bestimmungen|einstellungen)?|agb|mediadaten|sitemap|kontakt|nutzungsbedingungen|nutzungsbasierte onlinewerbung|cookie-?einstellungen|barrierefreiheit|netiquette|disclaimer|widerruf|widerrufsrecht|abo kündigen|verträge hier kündigen|vertrag kündigen|über uns|hilfe|faq|karriere|jobs|presse|newsletter|rss|archiv|abo|abonnement|werbung|werben|team|redaktion|mediathek|datenschutz-?manager|privacy|cookies?|consent|utiq verwalten|home|login|startseite|shop|verlag|haftungsausschluss|hinweise|e-paper)(?: ?[|•·,\\/&–-] ?| und | |$)){2,21}`,
    `(?:alle|mehr|weitere|weniger|alles|mehr details|details|filter|kategorien|einträge|ergebnisse|vollständige[ns]?|ganzen?) ?(?:artikel|text|liste|ergebnisse|beschreibung|inhalt|tabelle|übersicht)? (?:anzeigen|ausblenden|einblenden|laden|einklappen|ausklappen|aufklappen|zuklappen|zurücksetzen|ansehen)`,
    `(?:inhalt|inhaltsverzeichnis|übersicht|überblick)?[: ]*(?:das|dies|was) (?:erwartet|lesen|lernen|erfahren|erfährst|findest|finden) (?:sie|dich|euch|du|ihr)(?: hier)?(?: in diesem (?:artikel|beitrag|text|heft|ratgeber)| im (?:artikel|überblick))[:.!]?`,
    `(?:inhalt dieses (?:artikels|beitrags)|in diesem (?:artikel|beitrag|text|ratgeber)|artikelübersicht|inhaltsübersicht|inhaltsangabe|das wichtigste in kürze auf einen klick|springe zu|springen sie zu|direkt zu)[: ]*`,
    `start(?:seite)? ?[|>›»/] ?[^.!?]{2,80}`,
    `(?:seite|bild|foto|page|slide) #? ?(?:von|\\/|of) ?#(?: .{0,20})?`,
    `(?:«|‹|<|←)? ?(?:erste|zurück|vorherige|prev|previous)?(?: ?[|«‹<]? ?#){2,}(?: ?(?:…|\\.{3}) ?#)? ?(?:[›»>→]|weiter|nächste|letzte|next)+`,
  ),
  ...all(
    'author-box',
    'cue',
    `[^.!?\n]{4,60},? (?:jahrgang #,|ist|arbeitet|schreibt|berichtet|leitet|war|studierte)(?: seit #)?(?: als)?(?: [^.!?]{0,30})? ?(?:freie[rn]? |leitende[rn]? |stellvertretende[rn]? |verantwortliche[rn]? )?(?:redakteurin|redakteur|journalistin|journalist|autorin|autor|volontärin|volontär|chefredakteurin|chefredakteur|herausgeberin|herausgeber|reporterin|reporter|kolumnistin|kolumnist|korrespondentin|korrespondent|bloggerin|blogger|ressortleiterin|ressortleiter|redaktionsleiterin|redaktionsleiter)(?: [^\n]{0,100})?`,
    `(?:autor(?:en|in)?|text|von|redaktion|verfasst von|geschrieben von|ein (?:beitrag|artikel|gastbeitrag|kommentar|text) von|protokoll|übersetzt von|übersetzung|mitarbeit) ?: ?[^.!?]{3,60}`,
  ),
  ...all(
    'copyright',
    'sure',
    `(?:©|\\(c\\)|copyright|copyright ©) ?(?:by )?(?:# ?[-–] ?)?#[^!?]{0,120}`,
    `[^!?]{0,100}(?:alle rechte vorbehalten|all rights reserved)[^!?]{0,60}`,
    `(?:ein (?:angebot|service|produkt|portal) (?:von|der|des|aus der|aus dem)|powered by|realisiert (?:durch|mit|von)|umgesetzt (?:durch|mit|von)|webdesign(?: by| von)?:?|theme (?:by|von)|designed by|developed by|stolz präsentiert von|mit stolz präsentiert von|erstellt mit|webdesign & [^.!?]{2,30}|hosted by|design(?: by|:)) [^.!?]{2,60}[.!]?`,
  ),
  ...all(
    'login',
    'sure',
    `(?:bitte |jetzt |hier |um zu [^.!?]{2,30} )*(?:melden|melde|loggen|logge|log|registrieren|registriere|einloggen|anmelden)(?: sie| du)?(?: sich| dich)?(?: bitte| jetzt| hier| kostenlos| gratis| neu)*(?: ein| an)?(?:,? (?:um|damit) [^!?]{2,80})?[.!]?`,
    `(?:sie müssen|du musst|ihr müsst|bitte)(?: sich| dich)? (?:angemeldet|eingeloggt|registriert|anmelden|einloggen|registrieren)(?: [^!?]{0,80})?[.!]?`,
    `(?:passwort|kennwort|zugangsdaten|benutzername)(?: (?:vergessen|zurücksetzen|anfordern|wiederholen|bestätigen|ändern|oder e-mail-adresse|oder benutzername))?(?:\\?|\\*|:)+(?: .{0,40})?`,
    `(?:mit|über|per|via) (?:facebook|google|apple|twitter|amazon|linkedin|e-?mail|benutzerkonto|microsoft)(?:-konto)? (?:anmelden|einloggen|registrieren|fortfahren|weiter)`,
  ),
  ...all(
    'cookie-consent',
    'sure',
    `(?:alle|nur|ausgewählte|notwendige|essenzielle|nur notwendige|nur essenzielle|nur erforderliche|optionale|auswahl|einstellungen|cookies|alle cookies|externe medien|externe inhalte|technisch notwendige|nur technisch notwendige|datenschutz|individuelle)(?: cookies| medien| inhalte| einstellungen| auswahl)? (?:akzeptieren|ablehnen|zulassen|annehmen|erlauben|speichern|anpassen|verwalten|anzeigen|bestätigen|widerrufen|ändern)(?: (?:und|&) (?:schließen|weiter|speichern|fortfahren))?`,
    `[^\n]{0,120}(?:diese|unsere|die|diese[rm]?)? ?(?:website|webseite|seite|wir) (?:verwendet|verwenden|nutzt|nutzen|benutzt|setzt|setzen) (?:technisch notwendige |technische |notwendige )?cookies[^\n]{0,140}`,
  ),
  ...all(
    'embed-placeholder',
    'sure',
    `(?:externen?|externer|externe|den externen|diesen?|eingebetteten?|datenschutzfreundlichen?)? ?(?:inhalt|inhalte|video|beitrag|tweet|post|podcast|karte|medien|instagram-(?:inhalt|beitrag|post)|facebook-(?:inhalt|beitrag|post)|twitter-(?:inhalt|beitrag)|youtube-(?:inhalt|video|inhalte)|tiktok-(?:inhalt|video)|opinary-umfrage|vimeo-video)(?: von [^.!?]{2,20})?(?: jetzt| immer| einmal| nur einmal)? (?:laden|anzeigen|entsperren|aktivieren|zulassen|akzeptieren|abspielen|ansehen|freigeben|immer entsperren)`,
    `an dieser stelle (?:findest du|finden sie|findet ihr|steht|befindet sich|haben wir|würden wir)[^\n]{0,140}(?:extern|video|eingebunden|instagram|youtube|twitter|facebook|widget|cookies)[^\n]{0,140}`,
    `[^\n]{0,140}(?:keine|ihre|deine|erst) (?:zustimmung|einwilligung)[^\n]{0,120}(?:laden|anzeigen|zeigen|gegeben|erteilt|erforderlich|aktivieren)[^\n]{0,60}`,
    `mit (?:dem )?(?:laden|klick|aktivieren|abspielen|anklicken)(?: [^\n]{0,40})? (?:akzeptieren|akzeptierst|stimmen|stimmst|erklären|werden)[^\n]{0,180}`,
    `(?:dieser|ein|sieh dir|schau dir|dieses|diesen) (?:beitrag|post|profil|video|foto)(?: auf instagram)?(?: an)?(?: [^.!?]{0,30})? (?:auf (?:instagram|facebook|tiktok|twitter|x|youtube|threads) an(?:sehen)?|geteilt von|auf (?:instagram|youtube|facebook|tiktok) ansehen)[^\n]{0,100}`,
  ),
  ...all(
    'advertising',
    'sure',
    `(?:weiter|weiterlesen|hier weiter|lesen sie weiter|der artikel geht|es geht)(?: weiter)? (?:nach|unter|hinter) (?:der|dieser|unserer) (?:anzeige|werbung|werbeunterbrechung)(?: weiter)?[.!:]?`,
    `(?:nach|unter|hinter) (?:der|dieser|unserer) (?:anzeige|werbung|werbeunterbrechung) (?:geht es |geht der artikel )?(?:weiterlesen|weiter|mehr lesen)[.!:]?`,
    `\\*{1,3} ?(?:werbelinks?|affiliate-?links?|provisionslinks?|anzeigenlinks?)`,
  ),
  ...all('paywall', 'sure', `mit [^.!?,:]{2,25} weiterlesen[.!]?`),
  ...all(
    'embed-placeholder',
    'sure',
    `(?:externer|eingebetteter|dieser|der) (?:inhalt|beitrag|post) (?:ist |wird |kann |konnte )?(?:derzeit |leider |zurzeit )?nicht (?:verfügbar|geladen|angezeigt|abrufbar)(?: werden)?[.!]?`,
    `(?:in|als|zur|im) (?:der )?(?:galerie|bildergalerie|fotostrecke|vollbild|großansicht) (?:öffnen|ansehen|anzeigen|zeigen)`,
  ),
  ...all('related-link', 'sure', `mehr (?:lesen|erfahren) (?:über|zu|zum) ?:?`),
  ...all(
    'metadata',
    'sure',
    `(?:(?:stand|veröffentlicht|aktualisiert|zuletzt aktualisiert|von)?:? ?[#., :–-]{2,30}(?:uhr)? ?[|•·–-] ?)?lese(?:zeit|dauer):? ?(?:ca\\. ?|etwa )?# ?(?:min\\.?|minuten?)`,
  ),
  ...all(
    'app-promotion',
    'sure',
    `(?:[^.!?]{0,40}[ -])?app(?:s)? (?:jetzt |hier |kostenlos |gratis )*(?:herunterladen|laden|downloaden|installieren|öffnen|holen|testen|entdecken|nutzen)(?: [^.!?]{0,40})?[.!]?`,
    `(?:(?:jetzt |hier )?(?:unsere|zur|hol dir|holen sie sich|hol dir jetzt|lade|laden sie|lade dir|laden sie sich)(?: die| unsere| unsere neue| jetzt| hier)*) (?:[^.!?]{0,30}[ -])?app(?: [^.!?]{0,40})?[.!]?`,
    `(?:laden im|jetzt bei|erhältlich im|download im|verfügbar im|download on the|get it on|jetzt im) (?:app store|google play(?: store)?|play store|appstore|microsoft store|app-store)`,
  ),
];

/** Offers and calls to the reader: first words, then at the end an infinitive. Checked apart, since the end is looked at first. */
const CALL_OPENING =
  /^(?:jetzt|hier|gleich|direkt|gratis|kostenlos|online|einfach|sofort|unverbindlich|mehr|alles|probe|#)(?![a-zäöüß])/;
const CALL_END = new RegExp(`(?:^| )${OFFER}[!.»›>→ ]*$`, 'u');

const LONGEST = 300;
const PHRASES = new Map<string, Phrase>();
function phraseOf(category: Category, strength: Strength): Phrase {
  const key = `${category} ${strength}`;
  let phrase = PHRASES.get(key);
  if (!phrase) {
    phrase = { text: `<${category}>`, category, where: 'line', strength };
    PHRASES.set(key, phrase);
  }
  return phrase;
}

/** Whether a phrase is a built wording, which may hold another article's title, rather than one of the list. */
export function isBuilt(phrase: Phrase): boolean {
  return phrase.text.startsWith('<');
}

/** The strongest wording of each category that a normalised line is built as. Lines of over 300 units are none. Time is bounded by the length. */
export function findTemplates(core: string): PhraseHit[] {
  if (core.length > LONGEST || core.length < 3) return [];
  const hits: PhraseHit[] = [];
  const add = (category: Category, strength: Strength): void => {
    if (!hits.some((h) => h.phrase.category === category))
      hits.push({ phrase: phraseOf(category, strength), strength, length: core.length });
  };
  let told: boolean | undefined;
  let named: string | undefined;
  for (const { category, strength, pattern } of TEMPLATES) {
    const isShare = category === 'social-share';
    if (isShare) named ??= core.replace(NAMED, NETWORK);
    if (!pattern.test(isShare ? named! : core)) continue;
    told ??= isTold(core);
    add(category, told && !SET_PHRASES.has(category) ? 'weak' : strength);
  }
  if (core.length <= 60 && CALL_OPENING.test(core) && CALL_END.test(core)) add('related-link', 'cue');
  return hits;
}

/** A line of names is no longer than this, in UTF-16 units. */
const MOST_NETWORKS = 120;
const ONLY_NETWORKS = new RegExp(`^${NETWORKS}$`);

/** Whether a line is nothing but the names of networks, or of ways to send something: „WhatsApp“, „Facebook, Instagram und Tiktok“. */
export function isNetworks(text: string): boolean {
  return ONLY_NETWORKS.test(shortened(text).replace(NAMED, NETWORK));
}

const shortened = (text: string): string => text.slice(0, MOST_NETWORKS).trim().toLowerCase();

/** How many networks, or ways to send something, a line names. */
export const networksIn = (text: string): number => shortened(text).match(NAMED)?.length ?? 0;
