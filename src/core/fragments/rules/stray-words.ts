import { defineRule } from '../../rules/rule.ts';
import type { ZoneKind } from '../../zones/zone.ts';
import { defectsOf } from '../defects.ts';
import { FIX_TEXTS } from '../fixes.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set(['lead', 'body']);

/** One or two words standing as a sentence that say nothing. */
export const strayWords = defineRule({
  id: 'fragment/stray-words',
  scope: 'paragraph',
  severity: 'warning',
  also: ['hint'],
  zones: ZONES,
  inQuotes: 'hint',
  summary: { de: 'Einzelne Wörter stehen als Satz im Text', en: 'Single words stand as a sentence' },
  docs: {
    de: `Meldet ein bis drei Wörter, die zwischen ganzen Sätzen stehen und nichts aussagen („… sei vertagt. Dann Spricht. Die …“). Sicher ist der Fall bei einem einzelnen Hauptwort, bei einem großgeschriebenen Verb und bei einem Verb ohne Subjekt; sonst ist es nur ein Hinweis.

Still bleibt die Regel nach Fragen und Doppelpunkten, am Anfang eines Absatzes (Ortsmarken), bei üblichen Kurzsätzen („Fehlanzeige.“, „Kein Wunder.“, „Dann der Frost.“), bei mehreren kurzen Sätzen hintereinander, in Interviews, Listen und Überschriften; in direkter Rede gibt sie nur einen Hinweis.

Korrekturen: löschen oder für den Autor markieren.`,
    en: `Reports one to three words that stand between whole sentences and say nothing (“… sei vertagt. Dann Spricht. Die …”). It is certain on a single noun, on a verb with a capital and on a verb without a subject; otherwise it is only a hint.

It stays silent after questions and colons, at the beginning of a paragraph (datelines), on usual short sentences (“Fehlanzeige.”, “Kein Wunder.”, “Dann der Frost.”), on several short sentences in a row, in interviews, lists and headings; in direct speech it is only a hint.

Fixes: delete, or mark for the author.`,
  },
  messages: {
    ...FIX_TEXTS,
    noun: { de: '„{text}“ steht allein als Satz und sagt nichts.', en: '“{text}” stands alone as a sentence and says nothing.' },
    word: { de: '„{text}“ steht allein als Satz.', en: '“{text}” stands alone as a sentence.' },
    words: { de: '„{text}“ ist kein vollständiger Satz.', en: '“{text}” is no complete sentence.' },
    phrase: {
      de: '„{text}“ ist kein vollständiger Satz: Es fehlt das Verb.',
      en: '“{text}” is no complete sentence: it has no verb.',
    },
    'capital-verb': {
      de: '„{text}“ ist ein Rest: Das Verb „{verb}“ ist großgeschrieben.',
      en: '“{text}” is left over: the verb “{verb}” has a capital.',
    },
    'no-subject': {
      de: '„{text}“ ist ein Rest: Zu „{verb}“ fehlt das Subjekt.',
      en: '“{text}” is left over: “{verb}” has no subject.',
    },
  },
  examples: [
    {
      text: 'Die Sitzung wurde wegen der Hitze vertagt. [[Dann Bleibt.]] Die Fraktion zeigte sich enttäuscht.',
      fixed: 'Die Sitzung wurde wegen der Hitze vertagt. Die Fraktion zeigte sich enttäuscht.',
    },
    { text: 'Der Sprecher verwies auf die laufenden Gespräche. [[Kirschbaum.]] Am Abend ging es weiter.' },
    { text: 'Die Anlage steht seit dem Herbst still. [[Deshalb verlangten.]] Der Betreiber schweigt.' },
    { text: 'Die Kosten steigen nach Angaben der Stadt weiter. [[Ans Fenster.]] Das Land hilft aus.' },
    { text: 'Hanna Voss: Das Ufer. Roman. Aus dem Englischen von Ida Paul. Elbe-Verlag, Hamburg 2025. 180 Seiten, 20 Euro.' },
    { text: 'Hat sich die Lage gebessert? Fehlanzeige. Die Zahlen sinken weiter.' },
    { text: 'Zuerst kam im Norden der Schnee. Dann der Frost.' },
    { text: 'BOZEN. Der Gemeinderat hat den Haushalt beschlossen.' },
    { text: 'Das Spiel endete nach hartem Kampf 2:1. Kein Wunder.' },
    { text: 'Im Tal blieb es nach dem Regen still. Kälte. Nebel. Warten.' },
    { text: 'Das Ergebnis der Prüfung steht schon fest: Durchgefallen. Mehr gab es nicht.' },
    { text: 'Der Zug fährt seit gestern wieder nach Plan. Danke.' },
    { text: 'Das Fest begann am Abend des 3. Oktober. Viele kamen.' },
  ],
  *check(paragraph) {
    yield* defectsOf(paragraph, 'fragment/stray-words');
  },
});
