import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { defectsOf } from '../defects.ts';
import { FIX_TEXTS } from '../fixes.ts';

/** A noun left over in the sentence. */
export const strayNoun = defineRule({
  id: 'fragment/stray-noun',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Ein Hauptwort hängt ohne Anschluss im Satz', en: 'A noun left over in the sentence' },
  docs: {
    de: `Meldet ein Hauptwort oder einen Namen, der keinen Platz im Satz hat: hinter dem abgeschlossenen Satz („… die konfrontiert sind Ukraine, sagte …“) oder zwischen zwei Satzteilen, wo Präposition oder Artikel fehlen.

Still bleibt die Regel bei Beifügungen, Aufzählungen, Namen mit Titeln, Nachträgen mit Präposition („gekommen aus Furcht“), in Überschriften und Listen; in direkter Rede gibt sie nur einen Hinweis.

Korrekturen: löschen oder für den Autor markieren.`,
    en: `Reports a noun or a name that has no place in the sentence: behind the complete sentence (“… die konfrontiert sind Ukraine, sagte …”) or between two parts of it, where a preposition or an article is missing.

It stays silent on appositions, lists, names with titles, additions with a preposition (“gekommen aus Furcht”), in headings and lists; in direct speech it is only a hint.

Fixes: delete, or mark for the author.`,
  },
  messages: {
    ...FIX_TEXTS,
    'after-verb': {
      de: 'Nach „{before}“ ist der Satz vollständig; „{word}“ hängt.',
      en: 'After “{before}” the sentence is complete; “{word}” is left over.',
    },
    'in-place': {
      de: '„{word}“ hat hier keinen Anschluss: Es fehlt wohl eine Präposition oder ein Artikel.',
      en: '“{word}” has no place here: a preposition or an article seems to be missing.',
    },
  },
  examples: [
    { text: 'An der Mur standen viele Menschen, die Mur führt Hochwasser.' },
    { text: 'Die Behörden warnen, weil mehrere Orte vom Wasser eingeschlossen sind [[Hafen]], vor weiteren Fahrten.' },
    { text: 'Er sagte, dass alle Gäste gekommen seien aus Furcht vor dem Sturm.' },
    { text: 'Wie teuer das sein kann, erfuhr gestern, wer tanken musste.' },
  ],
  *check(paragraph) {
    yield* defectsOf(paragraph, 'fragment/stray-noun');
  },
});
