import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { defectsOf } from '../defects.ts';
import { FIX_TEXTS } from '../fixes.ts';

/** A capital inside a sentence on a word that is no noun. */
export const wrongCapital = defineRule({
  id: 'fragment/wrong-capital',
  scope: 'paragraph',
  severity: 'warning',
  also: ['information', 'hint'],
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Ein Wort ist mitten im Satz großgeschrieben', en: 'A capital inside a sentence on a word that is no noun' },
  docs: {
    de: `Meldet ein großgeschriebenes Wort mitten im Satz, das dort weder Hauptwort noch Name ist („Zurückhaltung Im Falle eines Angriffs“). Sicher ist der Fall, wenn es das Wort als Hauptwort oder Namen nicht gibt.

Still bleibt die Regel bei der Höflichkeitsform, bei Namen und Titeln („Den Haag“, „Die Zeit“, „Rotes Kreuz“), nach Doppelpunkten und Anführungszeichen, in Überschriften, Listen und durchgehend großgeschriebenem Text; in direkter Rede gibt sie nur einen Hinweis.

Korrekturen: kleinschreiben, einen Punkt davorsetzen, oder für den Autor markieren.`,
    en: `Reports a word with a capital inside a sentence that is neither noun nor name there (“Zurückhaltung Im Falle eines Angriffs”). It is certain where no such noun or name exists.

It stays silent on the polite form of address, on names and titles (“Den Haag”, “Die Zeit”, “Rotes Kreuz”), after colons and quotation marks, in headings, lists and text in capitals throughout; in direct speech it is only a hint.

Fixes: write it small, put a full stop before it, or mark for the author.`,
  },
  messages: {
    ...FIX_TEXTS,
    capital: {
      de: '„{word}“ ist mitten im Satz großgeschrieben, ist hier aber kein Hauptwort und kein Name.',
      en: '“{word}” has a capital inside the sentence but is neither noun nor name here.',
    },
  },
  examples: [
    {
      text: 'Die Stadt rechnet mit Verspätungen [[Im]] gesamten Netz der Bahn.',
      fixed: 'Die Stadt rechnet mit Verspätungen im gesamten Netz der Bahn.',
    },
    { text: 'Nach dem Sturm [[Wurden]] mehrere Straßen im Landkreis gesperrt.' },
    { text: 'Die Gäste warten [[Und]] frieren vor der Halle.' },
    { text: 'Landrat Olaf Meinen warb am Montag für den Plan, Petra Gerne war dagegen.' },
    { text: 'Die Verhandlung in Den Haag beginnt am Montag.' },
    { text: 'Bitte schreiben Sie uns, wenn Ihnen Ihre Zeitung fehlt.' },
    { text: 'Das Grundstück liegt an der Oder, das Haus an der Straße Am Wall.' },
    { text: 'Das Rote Kreuz und die Vereinten Nationen helfen im Süden.' },
    { text: 'Das kleinere iPad Pro solle im Herbst erscheinen, heißt es im Handel.' },
    { text: 'Der Lehrer zitierte am Montag den alten Satz ,,Wer sucht, der findet“ vor der Klasse.' },
    { text: 'Die Kamera erzeugt ein vollständiges Abbild vom biologischen Selbst.' },
    { text: 'Die Reihe heißt Love is War und läuft im Herbst in der Mediathek.' },
    { text: 'Beim Wandern und Klettern ist Vorsicht geboten, im Allgemeinen jedenfalls.' },
  ],
  *check(paragraph) {
    yield* defectsOf(paragraph, 'fragment/wrong-capital');
  },
});
