/**
 * Strong and irregular verbs: infinitive, third person singular of present and preterite, Konjunktiv II stem where it differs, participle.
 * Facts after the lists of irregular verbs in Duden's grammar. Prefixed verbs inflect like their base and are not listed.
 */
export const STRONG_VERBS = `
backen bäckt buk - gebacken|befehlen befiehlt befahl beföhle befohlen|beginnen beginnt begann begönne begonnen|beißen beißt biss - gebissen|bergen birgt barg - geborgen
bersten birst barst - geborsten|biegen biegt bog - gebogen|bieten bietet bot - geboten|binden bindet band - gebunden|bitten bittet bat - gebeten|blasen bläst blies - geblasen
bleiben bleibt blieb - geblieben|braten brät briet - gebraten|brechen bricht brach - gebrochen|brennen brennt brannte brennte gebrannt|bringen bringt brachte - gebracht
denken denkt dachte - gedacht|dringen dringt drang - gedrungen|dürfen darf durfte - gedurft|empfangen empfängt empfing - empfangen|empfehlen empfiehlt empfahl empföhle empfohlen
empfinden empfindet empfand - empfunden|erlöschen erlischt erlosch - erloschen|erschrecken erschrickt erschrak - erschrocken|essen isst aß - gegessen|fahren fährt fuhr - gefahren
fallen fällt fiel - gefallen|fangen fängt fing - gefangen|fechten ficht focht - gefochten|finden findet fand - gefunden|flechten flicht flocht - geflochten|fliegen fliegt flog - geflogen
fliehen flieht floh - geflohen|fließen fließt floss - geflossen|fressen frisst fraß - gefressen|frieren friert fror - gefroren|gebären gebärt gebar - geboren|geben gibt gab - gegeben
gedeihen gedeiht gedieh - gediehen|gehen geht ging - gegangen|gelingen gelingt gelang - gelungen|gelten gilt galt gölte gegolten|genesen genest genas - genesen|genießen genießt genoss - genossen
geraten gerät geriet - geraten|geschehen geschieht geschah - geschehen|gewinnen gewinnt gewann gewönne gewonnen|gießen gießt goss - gegossen|gleichen gleicht glich - geglichen
gleiten gleitet glitt - geglitten|graben gräbt grub - gegraben|greifen greift griff - gegriffen|haben hat hatte - gehabt|halten hält hielt - gehalten|hängen hängt hing - gehangen
hauen haut hieb - gehauen|heben hebt hob - gehoben|heißen heißt hieß - geheißen|helfen hilft half hülfe geholfen|kennen kennt kannte kennte gekannt|klingen klingt klang - geklungen
kneifen kneift kniff - gekniffen|kommen kommt kam - gekommen|können kann konnte - gekonnt|kriechen kriecht kroch - gekrochen|laden lädt lud - geladen|lassen lässt ließ - gelassen
laufen läuft lief - gelaufen|leiden leidet litt - gelitten|leihen leiht lieh - geliehen|lesen liest las - gelesen|liegen liegt lag - gelegen|lügen lügt log - gelogen|mahlen mahlt mahlte - gemahlen
meiden meidet mied - gemieden|messen misst maß - gemessen|misslingen misslingt misslang - misslungen|mögen mag mochte - gemocht|müssen muss musste - gemusst|nehmen nimmt nahm - genommen
nennen nennt nannte nennte genannt|pfeifen pfeift pfiff - gepfiffen|preisen preist pries - gepriesen|quellen quillt quoll - gequollen|raten rät riet - geraten|reiben reibt rieb - gerieben
reißen reißt riss - gerissen|reiten reitet ritt - geritten|rennen rennt rannte rennte gerannt|riechen riecht roch - gerochen|ringen ringt rang - gerungen|rinnen rinnt rann rönne geronnen
rufen ruft rief - gerufen|saufen säuft soff - gesoffen|schaffen schafft schuf - geschaffen|scheiden scheidet schied - geschieden|scheinen scheint schien - geschienen
schelten schilt schalt schölte gescholten|scheren schert schor - geschoren|schieben schiebt schob - geschoben|schießen schießt schoss - geschossen|schlafen schläft schlief - geschlafen
schlagen schlägt schlug - geschlagen|schleichen schleicht schlich - geschlichen|schleifen schleift schliff - geschliffen|schließen schließt schloss - geschlossen
schlingen schlingt schlang - geschlungen|schmeißen schmeißt schmiss - geschmissen|schmelzen schmilzt schmolz - geschmolzen|schneiden schneidet schnitt - geschnitten
schreiben schreibt schrieb - geschrieben|schreien schreit schrie - geschrien|schreiten schreitet schritt - geschritten|schweigen schweigt schwieg - geschwiegen
schwellen schwillt schwoll - geschwollen|schwimmen schwimmt schwamm schwömme geschwommen|schwinden schwindet schwand - geschwunden|schwingen schwingt schwang - geschwungen
schwören schwört schwor - geschworen|sehen sieht sah - gesehen|sein ist war - gewesen|senden sendet sandte - gesandt|singen singt sang - gesungen|sinken sinkt sank - gesunken
sinnen sinnt sann sönne gesonnen|sitzen sitzt saß - gesessen|sollen soll sollte - gesollt|speien speit spie - gespien|spinnen spinnt spann spönne gesponnen|sprechen spricht sprach - gesprochen
sprießen sprießt spross - gesprossen|springen springt sprang - gesprungen|stechen sticht stach - gestochen|stecken steckt steckte - gesteckt|stehen steht stand stünde gestanden
stehlen stiehlt stahl stöhle gestohlen|steigen steigt stieg - gestiegen|sterben stirbt starb stürbe gestorben|stinken stinkt stank - gestunken|stoßen stößt stieß - gestoßen
streichen streicht strich - gestrichen|streiten streitet stritt - gestritten|tragen trägt trug - getragen|treffen trifft traf - getroffen|treiben treibt trieb - getrieben
treten tritt trat - getreten|trinken trinkt trank - getrunken|trügen trügt trog - getrogen|tun tut tat - getan|verderben verdirbt verdarb verdürbe verdorben|vergessen vergisst vergaß - vergessen
verlieren verliert verlor - verloren|verzeihen verzeiht verzieh - verziehen|wachsen wächst wuchs - gewachsen|wägen wägt wog - gewogen|waschen wäscht wusch - gewaschen|weichen weicht wich - gewichen
weisen weist wies - gewiesen|wenden wendet wandte - gewandt|werben wirbt warb würbe geworben|werden wird wurde - geworden|werfen wirft warf würfe geworfen|wiegen wiegt wog - gewogen
winden windet wand - gewunden|wissen weiß wusste - gewusst|wollen will wollte - gewollt|ziehen zieht zog - gezogen|zwingen zwingt zwang - gezwungen`;
