/** Nouns of quantity, whose verb may agree with what is counted: "eine Reihe von Betrieben haben" (Duden, Grammatik: Kongruenz). */
export const QUANTITY =
  /(?:Reihe|Hälfte|Drittel|Viertel|Fünftel|Zehntel|Mehrheit|Mehrzahl|Minderheit|[Tt]eil|Vielzahl|Menge|Paar|Dutzend|[Aa]nzahl|[Zz]ahl|Prozent|Million|Milliarde|Unzahl|Handvoll|Gruppe|Fülle|Serie|Hundert|Tausend|Rest|Art|Sorte|Überzahl|Kombination|Zehntausend|Duo|Trio|Quartett|Team|Band|Heer|Schar|Bündel|Haufen|Masse|Duzend|Liste|Auswahl|Zahl)$/u;
export const PLURAL_PRONOUN =
  /^(?:die|diese|jene|alle|viele|beide|einige|manche|mehrere|wenige|andere|welche|solche|keine|einzelne|sämtliche|etliche|was|wer|letztere|erstere|genug|mehr|weniger|viel|wenig|meine|seine|ihre|deren|dergleichen|wir|ihr|sie|es|das|dies|anderen?|ersteren?|letzteren?)$/u;
export const ONLY_PLURAL = /^(?:alle|viele|beide|einige|mehrere|wenige|etliche|wir)$/u;
/** What is counted as one amount. */
export const MEASURE =
  /(?:Euro|Cent|Dollar|Franken|Mark|Pfund|Prozent|Grad|Meter|Liter|Gramm|Kilo|Tonnen|Watt|Bit|Byte|Stunden|Minuten|Sekunden|Tage|Wochen|Monate|Jahre|Punkte|Millionen|Milliarden|Uhr|Mal|Mann|Seiten|Tore|Stimmen)$/u;
export const OBLIQUE =
  /^(?:den|dem|denen|dessen|ihm|ihn|ihnen|mir|dir|mich|dich|uns|euch|sich|diesen|diesem|allen|einen|einem|keinen|keinem|jedem|jeden|wem|wen|vielen|anderem|einander)$/u;
/** What says how far or how long, and is no subject: "Zwei Runden wurde gekämpft". */
export const EXTENT =
  /(?:[Rr]unde|[Nn]acht|[Nn]ächte|[Aa]bende?|[Mm]orgen|[Ss]chritte?|[Ee]tappe|[Ss]eite|[Kk]apitel|[Ss]tück|[Ss]pieltage?|[Ss]aison|[Ss]piele?|[Zz]eile|[Ss]tufe|[Pp]lätze?|[Zz]ähler)n?$/u;
