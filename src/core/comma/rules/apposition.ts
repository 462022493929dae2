import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { commaFindings, FIX_TITLES } from '../findings.ts';

/** No comma behind an apposition. */
export const apposition = defineRule({
  id: 'comma/apposition',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'drop',
  summary: { de: 'Komma hinter der Apposition fehlt', en: 'No comma behind an apposition' },
  docs: {
    de: `Meldet eine Apposition am Satzanfang, hinter der das Verb ohne Komma folgt: „Ada Kern, Leiterin des Amts sagte …“, und die Apposition eines Sprechers, hinter der ein Tag oder die Zuhörer folgen: „…, sagte Ada Kern, Leiterin des Amts am Montag.“ (Amtliches Regelwerk, Komma bei Zusätzen und Nachträgen; in der Fassung von 2018 § 77).

**Still bleibt die Regel** bei Aufzählungen, bei Zeitangaben („am Montag, dem 3. Mai“), bei Relativsätzen und sonst im Satz; in direkter Rede, in Listen und Überschriften immer.

**Korrekturen:** Das Komma wird gesetzt, sonst nichts.`,
    en: `Reports an apposition at the beginning of a sentence that the verb follows without a comma: “Ada Kern, Leiterin des Amts sagte …”, and a speaker’s apposition that a day or the listeners follow: “…, sagte Ada Kern, Leiterin des Amts am Montag.” (official rules of German spelling, comma at additions; § 77 in the version of 2018).

**It stays silent** on lists, on times (“am Montag, dem 3. Mai”), on relative clauses and elsewhere in the sentence; always in direct speech, in lists and headings.

**Fixes:** The comma is inserted, nothing else.`,
  },
  messages: {
    apposition: {
      de: 'Hinter der Apposition („{before}“) fehlt das Komma.',
      en: 'A comma belongs behind the apposition (“{before}”).',
    },
    ...FIX_TITLES,
  },
  examples: [
    {
      text: 'Ada Kern, Leiterin des [[Jugendamts sprach]] am Montag mit den Eltern.',
      fixed: 'Ada Kern, Leiterin des Jugendamts, sprach am Montag mit den Eltern.',
    },
    {
      text: 'Jonas Brandt, der neue [[Trainer will]] die Mannschaft umbauen.',
      fixed: 'Jonas Brandt, der neue Trainer, will die Mannschaft umbauen.',
    },
    {
      text: 'Das reiche nicht, sagte Ada Kern, Leiterin des [[Jugendamts am]] Montag.',
      fixed: 'Das reiche nicht, sagte Ada Kern, Leiterin des Jugendamts, am Montag.',
    },
    {
      text: 'Jan Zwerg, Präsident des Ruder-Verbands (DRV[[) nannte]] die Bewerbung gut.',
      fixed: 'Jan Zwerg, Präsident des Ruder-Verbands (DRV), nannte die Bewerbung gut.',
    },
    {
      text: 'Die Anwältin der Stadt, Ada [[Kern verwies]] darauf, dass die Frist endet.',
      fixed: 'Die Anwältin der Stadt, Ada Kern, verwies darauf, dass die Frist endet.',
    },
    {
      text: 'Wie Ada Kern, Leiterin des [[Jugendamts sagt]], fehlt das Geld.',
      fixed: 'Wie Ada Kern, Leiterin des Jugendamts, sagt, fehlt das Geld.',
    },
    {
      text: 'Der Umbau ist teuer, wie Ada Kern, Leiterin des [[Jugendamts betont]].',
      fixed: 'Der Umbau ist teuer, wie Ada Kern, Leiterin des Jugendamts, betont.',
    },
    {
      text: 'Am 3. Mai 1999, also vor vielen [[Jahren schrieb]] sie das erste Buch.',
      fixed: 'Am 3. Mai 1999, also vor vielen Jahren, schrieb sie das erste Buch.',
    },
    { text: 'Am 3. Mai 1999, also vor vielen Jahren, schrieb sie das erste Buch.' },
    { text: 'Der Umbau ist teuer, wie Ada Kern, Jan Zwerg und andere betonen.' },
    { text: 'Wie Ada Kern, Leiterin des Jugendamts, sagt, fehlt das Geld.' },
    { text: 'Wie Stadt, Land und Bund betonen, fehlt das Geld (nur im Mai) nicht.' },
    { text: 'Das reiche nicht, sagte Ada Kern, Leiterin des Jugendamts, am Montag.' },
    { text: 'Am Montag sprachen Ada Kern, Eltern und Lehrer vor Journalisten.' },
    { text: 'Ada Kern, Leiterin des Jugendamts, sprach mit den Eltern.' },
    { text: 'Jonas Brandt, der die Mannschaft trainiert, will sie umbauen.' },
    { text: 'Am Montag, dem 3. Mai beginnt der Prozess gegen den Mann.' },
    { text: 'Gold, Silber und Bronze gingen an den Verein.' },
  ],
  check: (paragraph) => commaFindings(paragraph, ['apposition']),
});
