const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Function words of running German text: their share tells sentences from titles and menus. */
export const FUNCTION_WORDS = set(
  'der die das den dem des ein eine einen einem einer eines und oder aber doch denn sondern als wie wenn weil dass ob damit obwohl während nachdem bevor bis seit in im an am auf aus bei beim mit nach von vom zu zum zur über unter vor für durch gegen ohne um zwischen wegen trotz ab er sie es wir ihr ich du man sich mich dich uns euch ihm ihn ihnen mir dir sein seine seinen seiner seinem ihre ihren ihrer ihrem unser unsere dieser diese dieses diesem diesen jener jene welche welcher alle alles viele mehr nicht kein keine keinen auch noch nur schon sehr so da dann dort hier jetzt nun etwa rund etwas immer wieder bereits jedoch allerdings dabei dafür davon dazu damals was wer wo wann warum',
);

/** Finite verbs so frequent that a sentence of some length nearly always holds one of them or ends in a stop. */
export const FREQUENT_VERBS = set(
  'ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien wäre hätte würde kann können konnte könnte will wollen wollte muss müssen musste soll sollen sollte darf dürfen mag möchte gibt gab geht ging kommt kam steht stand sagt sagte sagten teilte liegt lag bleibt blieb macht machte zeigt zeigte heißt hieß führt stellt setzt nimmt sieht findet lässt hält bringt erklärte erklärt berichtet berichtete gilt galt bin bist habt hast wirst werde',
);

/** Second person and the house's own voice: page furniture talks to the reader. */
export const ADDRESS = set(
  'sie ihr ihre ihren ihrem ihrer ihnen du dein deine deinen deinem deiner dir dich euch euer eure uns unser unsere unseren unserem unserer wir',
);

/** Words of the web page itself rather than of the world it reports on. */
export const WEB_WORDS = set(
  'abo abonnement abonnieren abonniere abonnent abonnenten account agb akzeptieren anmelden anmeldung anzeige anzeigen app archiv artikel artikels autor autorin beitrag beiträge benachrichtigung benutzername bestellen bewertung bewertungen bildergalerie bitte blog browser button captcha click cookie cookies copyright datenschutz datenschutzerklärung desktop download drucken e-mail e-mail-adresse email einloggen einstellungen embed epaper e-paper facebook feed folgen follow formular foto fotos galerie google hier homepage html http https impressum info infos inhalt inhalte instagram javascript jetzt karriere kategorie kategorien klick klicken klicke kommentar kommentare kommentaren kommentieren kontakt konto kostenlos laden lesen leser leserinnen like likes link linkedin links login mail mehr mediadaten melden menü messenger navigation netiquette neueste newsletter nutzungsbedingungen online passwort paypal pdf permalink pinterest podcast post posts premium profil redaktion registrieren rss rubrik schlagwörter schließen seite seiten senden shop sitemap spam spende spenden speichern startseite suche suchen tags teilen teile telegram themen ticker twitter tweet unterstützen url user versenden video videos view views warenkorb webseite website weiter weiterlesen weitere werbung whatsapp widget wordpress www xing youtube zurück nächster vorheriger öffnen',
);

/**
 * Words that hardly anything but page furniture uses of itself: fields, buttons, networks, offers to subscribe. Everyday words that pages use as well ("Video", "Thema",
 * "Bild", "Gewinn") are none. Gathered by hand from the wordings of `phrases.tsv`.
 */
export const PAGE_WORDS = set(
  'abo abonnement abonnieren abonniere agb artikel benutzerkonto benutzername captcha cookie cookies datenschutzerklärung e-mail-adresse e-paper einloggen epaper facebook favoriten homepage impressum instagram javascript kommentar kommentare kommentarbereich kommentarfunktion kommentieren kundenkonto leseliste lesetipp linkedin login merkliste merkzettel netiquette newsletter nutzungsbedingungen permalink pflichtfelder pinterest rss schlagwörter sitemap startseite tags telegram twitter tweet webseite website weiterlesen whatsapp xing youtube zwischenablage hauptinhalt article comment comments reply ads',
);

/** English function words: foreign lines between German ones. */
export const ENGLISH_WORDS = set(
  'the of and to is for with was it this are be from or not but you your our we by on at more all by about read leave reply comment share post',
);

/** Words that begin an invitation to act: page furniture is full of imperatives and infinitives used as such. */
export const CALLS = set(
  'abonnieren abonniere anmelden melden melde lesen lies lese teilen teile folgen folge folgt klicken klicke schreiben schreibe schreib hinterlassen hinterlasse kommentieren diskutieren spenden unterstützen unterstütze registrieren einloggen drucken entdecken entdecke jetzt hier bestellen kaufen buchen sichern testen sehen laden herunterladen besuchen bewerten empfehlen erfahren erfahre werden werde verpassen holen',
);

/** Sections of newspapers and portals: a line of its own above the headline that names one is the page's menu or path. Places and topics are none. */
export const SECTIONS: readonly string[] =
  'politik wirtschaft panorama sport kultur feuilleton wissen netzwelt lokales lokalnachrichten regionales vermischtes inland ausland international unterhaltung ratgeber innenpolitik außenpolitik landespolitik chronik magazin lokalsport regionalsport home news nachrichten medien finanzen börse blaulicht'.split(
    ' ',
  );
