import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** A hyphen with a blank in the wrong place, left over from a line end, or missing behind a figure. */
export const hyphen = defineRule({
  id: 'spelling/hyphen',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Bindestrich falsch gesetzt', en: 'Hyphen in the wrong place' },
  docs: `Meldet ein Leerzeichen hinter dem Bindestrich („EU- Gipfel“), ein fehlendes hinter dem Ergänzungsstrich („Personal-und Sachkosten“), einen Trennstrich, der vom Zeilenende im Wort geblieben ist („Korrup- tion“, „wei-ter“), und einen fehlenden zwischen Ziffer und Wort („26jährig“; Amtliches Regelwerk 2024, §§ 40, 98).

**Still bleibt die Regel** bei Ergänzungsstrichen („Vor- und Nachteile“), bei Strichen, die für einen Gedankenstrich stehen, und wo eines der beiden Stücke für sich ein Wort ist.

**Korrekturen:** Strich und Leerzeichen werden gesetzt, wie die Norm es verlangt; in direkter Rede nur als Hinweis.`,
  messages: {
    blankAfter: { de: 'Kein Leerzeichen hinter dem Bindestrich: „{right}“.', en: 'No blank behind the hyphen: “{right}”.' },
    suspended: {
      de: 'Hinter dem Ergänzungsstrich fehlt ein Leerzeichen: „{right}“.',
      en: 'A blank belongs behind a suspended hyphen: “{right}”.',
    },
    lineEnd: { de: 'Trennstrich im Wort: „{right}“.', en: 'Line-end hyphen inside the word: “{right}”.' },
    figure: {
      de: 'Zwischen Ziffer und Wort gehört ein Bindestrich: „{right}“.',
      en: 'A hyphen belongs between figure and word: “{right}”.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Der [[EU- Haushalt]] wird am Dienstag beraten.', fixed: 'Der EU-Haushalt wird am Dienstag beraten.' },
    { text: 'Die [[Miet-und]] Heizkosten steigen weiter.', fixed: 'Die Miet- und Heizkosten steigen weiter.' },
    { text: 'Der Ausschuss hat die [[Entschei- dung]] vertagt.', fixed: 'Der Ausschuss hat die Entscheidung vertagt.' },
    { text: 'Ein [[34jähriger]] Radfahrer wurde verletzt.', fixed: 'Ein 34-jähriger Radfahrer wurde verletzt.' },
    { text: 'Verletzt wurde ein [[34jähriger]].', fixed: 'Verletzt wurde ein 34-Jähriger.' },
    { text: 'Die Vor- und Nachteile der EU- und der NATO-Pläne wurden beraten.' },
    { text: 'Er kam spät- Die Sitzung war schon vorbei.' },
    { text: 'Die Strecke Bremen-Hamburg und der Vize-Präsident Kim Jong-un.' },
    { text: 'Ein 34-jähriger Radfahrer und der CO2-neutrale Bau.' },
    { text: 'Haupt-, Neben- sowie Grundschulen und die Ein- bis Zweibettzimmer.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.hyphens) yield slipFinding(slip, slip.kind, text);
  },
});
