import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { defectsOf } from '../defects.ts';
import { FIX_TEXTS } from '../fixes.ts';

/** Two sentences run together with no mark between them. */
export const runOn = defineRule({
  id: 'fragment/run-on',
  scope: 'paragraph',
  severity: 'warning',
  also: ['information'],
  zones: PROSE,
  inQuotes: 'hint',
  summary: { de: 'Zwischen zwei Sätzen fehlt das Satzzeichen', en: 'Two sentences run together with no mark between them' },
  docs: {
    de: `Meldet zwei Sätze, die ohne Punkt ineinanderlaufen („Der Rat tagte bis spät Die Sitzung war geheim.“). Belege sind ein großgeschriebenes Wort mitten im Satz, ein finites Verb auf jeder Seite und eine Wortfolge, die dort bricht.

Still bleibt die Regel bei Namen und Titeln mit Artikel („Die Zeit“, „Der Spiegel“), nach Doppelpunkten und Gedankenstrichen, in Überschriften und Listen; in direkter Rede gibt sie nur einen Hinweis.

Korrekturen: Punkt setzen oder für den Autor markieren. Wo das zweite Wort zu einem Namen gehören oder ein Hauptwort aus einem Eigenschaftswort sein kann („von Leben Lokal“), wird nur zurückhaltend gemeldet und nur markiert.`,
    en: `Reports two sentences that run into each other without a stop (“Der Rat tagte bis spät Die Sitzung war geheim.”). The evidence is a capital inside the sentence, a finite verb on each side and a break in the order of words.

It stays silent on names and titles with an article (“Die Zeit”, “Der Spiegel”), after colons and dashes, in headings and lists; in direct speech it is only a hint.

Fixes: put a full stop, or mark for the author. Where the second word may belong to a name or be an adjective used as a noun (“von Leben Lokal”), it is reported with restraint and only marked.`,
  },
  messages: {
    ...FIX_TEXTS,
    verbs: {
      de: 'Vor „{word}“ fehlt ein Satzzeichen: „{left}“ und „{right}“ gehören zu zwei Sätzen.',
      en: 'A mark is missing before “{word}”: “{left}” and “{right}” belong to two sentences.',
    },
    start: {
      de: 'Nach „{before}“ beginnt mit „{word}“ etwas Neues, ohne Satzzeichen davor.',
      en: 'After “{before}” something new begins with “{word}”, with no mark before it.',
    },
  },
  examples: [
    {
      text: 'Der Ausschuss tagte bis in den späten [[Abend Die]] Sitzung war nicht öffentlich.',
      fixed: 'Der Ausschuss tagte bis in den späten Abend. Die Sitzung war nicht öffentlich.',
    },
    { text: 'Am Freitag kehrten die Retter in das Tal [[zurück Sie]] hatten drei Tage lang nach den Wanderern gesucht.' },
    { text: 'Das Haus war nicht das erste von [[Leben Lokal]] eröffnete im Landkreis. Es hat zwölf Zimmer.' },
    { text: 'Er habe auf dem Markt Frisches gekauft und brachte es nach Hause.' },
    { text: 'Das berichteten der Spiegel und Die Welt am Sonntag.' },
    { text: 'Der Ausschuss tagte bis in den späten Abend. Die Sitzung war nicht öffentlich.' },
    { text: 'Die Verhandlung in Den Haag beginnt am Montag, wie Die Zeit berichtet.' },
    { text: 'Der Kronprinz Mohammed bin Zayed empfing den Kanzler, Hamdan bin Raschid begleitete ihn.' },
    { text: 'Der Vorsitzende der Partei Die Linke kritisierte den Entwurf scharf.' },
    {
      text: 'Auch er sei besorgt, schrieb der Minister auf der Plattform X: "Bei allem Verständnis müssen wir jetzt gemeinsam handeln."',
    },
  ],
  *check(paragraph) {
    yield* defectsOf(paragraph, 'fragment/run-on');
  },
});
