import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';

/** Indicatives for the subjunctives news uses most; a verb that is not here gets no fix. */
const INDICATIVE: Readonly<Record<string, string>> = {
  sei: 'ist',
  seien: 'sind',
  habe: 'hat',
  werde: 'wird',
  könne: 'kann',
  müsse: 'muss',
  solle: 'soll',
  wolle: 'will',
  dürfe: 'darf',
  gebe: 'gibt',
  gehe: 'geht',
  komme: 'kommt',
  stehe: 'steht',
  bestehe: 'besteht',
  bleibe: 'bleibt',
  lasse: 'lässt',
  wisse: 'weiß',
  liege: 'liegt',
  brauche: 'braucht',
  mache: 'macht',
  bedeute: 'bedeutet',
};

export const lautWithSubjunctive = defineRule({
  id: 'style/laut-with-subjunctive',
  scope: 'paragraph',
  zones: PROSE,
  inQuotes: 'drop',
  severity: 'information',
  summary: {
    de: 'Konjunktiv nach „laut“, „zufolge“ oder „nach Angaben“',
    en: 'Subjunctive after “laut”, “zufolge” or “nach Angaben”',
  },
  docs: {
    de: `
*Laut*, *zufolge*, *gemäß* und *nach Angaben* sagen schon, dass die Aussage von jemand anderem stammt; danach steht der Indikativ. Still bleibt
die Regel, wenn ein Verb des Sagens den Konjunktiv verlangt („Laut Protokoll sagte er, er sei krank“).`,
    en: '*Laut*, *zufolge*, *gemäß* and *nach Angaben* already say that the statement is somebody else’s; the indicative follows. It stays silent where a verb of saying asks for the subjunctive (“Laut Protokoll sagte er, er sei krank”).',
  },
  messages: {
    subjunctive: {
      de: 'Nach einer Quellenangabe wie „laut“ steht der Indikativ.',
      en: 'After a source such as “laut” the indicative is used.',
    },
    replace: { de: 'Durch „{word}“ ersetzen', en: 'Replace with “{word}”' },
  },
  examples: [
    { text: 'Laut dem Minister [[sei]] die Brücke sicher.', fixed: 'Laut dem Minister ist die Brücke sicher.' },
    {
      text: 'Nach Angaben der Polizei [[habe]] der Wagen zu schnell gebremst.',
      fixed: 'Nach Angaben der Polizei hat der Wagen zu schnell gebremst.',
    },
    { text: 'Laut dem Minister ist die Brücke sicher.' },
    { text: 'Laut Protokoll sagte der Zeuge, er sei krank gewesen.' },
    { text: 'Der Minister sagte, die Brücke sei sicher.' },
  ],
  *check(paragraph) {
    if (!paragraph.facts.quotes.subjunctive) return;
    for (const s of paragraph.facts.quotes.segments) {
      if (!s.lautVerb) continue;
      const verb = paragraph.text.slice(s.lautVerb.start, s.lautVerb.end);
      const word = INDICATIVE[verb];
      yield {
        message: 'subjunctive',
        ...s.lautVerb,
        fixes: word
          ? [{ title: 'replace', args: { word }, edits: [{ ...s.lautVerb, text: word }], safe: false, preferred: true }]
          : [],
      };
    }
  },
});
