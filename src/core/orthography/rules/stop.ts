import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';
import type { MarkSlip } from '../marks.ts';

type StopSlip = Extract<MarkSlip['kind'], 'stop' | 'stopInside' | 'stopOutside' | 'announce' | 'bracket' | 'bracketTwice'>;
const isStop = (kind: MarkSlip['kind']): kind is StopSlip =>
  /^(?:stop|stopInside|stopOutside|announce|bracket|bracketTwice)$/u.test(kind);

/** A full stop behind a quotation that has ended the sentence itself, or outside of brackets that hold a whole sentence. */
export const stop = defineRule({
  id: 'marks/stop',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Schlusspunkt an Zitat oder Klammer', en: 'Full stop at a quotation or bracket' },
  docs: {
    de: `Meldet den Punkt hinter wörtlicher Rede, die ein Doppelpunkt angekündigt hat und die mit „?“, „!“ oder „…“ schon zu Ende ist, den Punkt hinter einem Satz, der als Ganzes in Anführungszeichen steht („…“.), den Punkt im Zitat, wo nur ein Satzteil zitiert ist, den Punkt vor einem Zitat, das „fügte hinzu“ ankündigt, und den Punkt hinter einer Klammer, in der ein ganzer Satz für sich steht: „(Der Rat tagt im Mai).“ (Amtliches Regelwerk, Satzzeichen bei Anführungszeichen und Klammern).

**Still bleibt die Regel** bei Zitaten als Teil eines Satzes, bei Klammern im Satz und wo in der Klammer kein Verb steht.

**Korrekturen:** Der Punkt verschwindet oder rückt in die Klammer.`,
    en: `Reports the full stop behind direct speech that a colon announced and that already ended with “?”, “!” or “…”, the full stop behind a sentence that is quoted as a whole („…“.), the full stop inside a quotation where only a part of the sentence is quoted, the full stop before a quotation that “fügte hinzu” announces, and the full stop behind a bracket that holds a whole sentence of its own: “(Der Rat tagt im Mai).” (official rules, marks at quotation marks and brackets).

**It stays silent** on quotations that are part of a sentence, on brackets inside a sentence and where no verb stands in the bracket.

**Fixes:** The full stop goes, or moves into the bracket.`,
  },
  messages: {
    stop: { de: 'Der Punkt hinter dem Zitat ist überflüssig.', en: 'The full stop behind the quotation is needless.' },
    stopInside: {
      de: 'Der Satz steht als Ganzes in Anführungszeichen: Der Punkt gehört hinein.',
      en: 'The whole sentence is quoted: its full stop belongs inside.',
    },
    stopOutside: {
      de: 'Zitiert ist nur ein Teil des Satzes: Der Punkt gehört hinter das Anführungszeichen.',
      en: 'Only a part of the sentence is quoted: the full stop belongs outside.',
    },
    announce: { de: 'Vor dem Zitat steht ein Doppelpunkt.', en: 'A colon stands before the quotation.' },
    bracket: { de: 'Der Punkt gehört in die Klammer.', en: 'The full stop belongs inside the bracket.' },
    bracketTwice: {
      de: 'Ein Punkt vor der Klammer und einer dahinter: Nur einer gehört hin.',
      en: 'One full stop before the bracket and one behind it: only one belongs there.',
    },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    {
      text: 'Der Landrat fragte: „Wer soll das bezahlen[[?“.]] Niemand wusste es.',
      fixed: 'Der Landrat fragte: „Wer soll das bezahlen?“ Niemand wusste es.',
    },
    {
      text: 'Der Deich hält. (Das Amt hatte ihn im Herbst verstärkt[[).]] Die Straße ist frei.',
      fixed: 'Der Deich hält. (Das Amt hatte ihn im Herbst verstärkt.) Die Straße ist frei.',
    },
    {
      text: 'Der Wirt winkt ab. „Das hat uns hier noch nie gestört[[“.]] Dann lacht er.',
      fixed: 'Der Wirt winkt ab. „Das hat uns hier noch nie gestört.“ Dann lacht er.',
    },
    {
      text: 'Die Wehr war „für alle Fälle gerüstet[[.“]]',
      fixed: 'Die Wehr war „für alle Fälle gerüstet“.',
    },
    {
      text: 'Die Wirtin sagte: „Das hat uns hier noch nie gestört[[“.]]',
      fixed: 'Die Wirtin sagte: „Das hat uns hier noch nie gestört.“',
    },
    {
      text: 'Er weiß, dass „Auheim die nächste große Flut erwartet[[.“]]',
      fixed: 'Er weiß, dass „Auheim die nächste große Flut erwartet“.',
    },
    {
      text: 'Er stellt fest, dass „Auheim fertig ist[[.“]]',
      fixed: 'Er stellt fest, dass „Auheim fertig ist“.',
    },
    {
      text: 'Sie warnt, dass „Kreise und Städte den Streit nutzen, um Geld zu verdienen[[.“]]',
      fixed: 'Sie warnt, dass „Kreise und Städte den Streit nutzen, um Geld zu verdienen“.',
    },
    {
      text: 'Er meint, dass, „wenn alle zahlen, der Deich bald stehen wird[[.“]] Dann ging er.',
      fixed: 'Er meint, dass, „wenn alle zahlen, der Deich bald stehen wird“. Dann ging er.',
    },
    {
      text: 'Die Wirtin sagte: „Wir warten ab. Sonst läuft alles wie immer[[“.]] Dann ging sie.',
      fixed: 'Die Wirtin sagte: „Wir warten ab. Sonst läuft alles wie immer.“ Dann ging sie.',
    },
    { text: 'Er stellt fest, dass „Auheim fertig ist“. Ob „Auheim wartet“, weiß er.' },
    { text: 'Die Wirtin sagte: „Wir warten ab. Sonst läuft alles wie immer.“ Es läuft: „Alles z. B. Wie immer“.' },
    { text: '„Wir warten ab“, sagte die Wirtin, „wenn alle zahlen.“ Er meint, „die Wirtin wartet.“' },
    { text: 'Dass „Auheim“ siegt. „Wir warten ab.“' },
    { text: 'Er sagte: „Wir warten, wenn alle zahlen.“ Im Kino läuft: „Die Fähre“.' },
    {
      text: 'Die Wirtin fügte hinzu[[.]] „Das stört uns nicht.“',
      fixed: 'Die Wirtin fügte hinzu: „Das stört uns nicht.“',
    },
    {
      text: 'Der Rat hat den Plan beschlossen[[. (Kurier berichtete).]] Nun wird gebaut.',
      fixed: 'Der Rat hat den Plan beschlossen (Kurier berichtete). Nun wird gebaut.',
    },
    { text: 'Der Rat hat den Plan beschlossen. (Der Kurier berichtete.) Er kam u. a. (gegen Abend).' },
    { text: 'Er liest: „Die Fähre am Ende der langen Straße“. Den Rest fügte er hinzu. „Gut so“, sagte sie.' },
    { text: 'Der Wirt winkt ab. „Das hat uns nie gestört.“ Die Wehr war „gerüstet“.' },
    { text: 'Sie sagte: „Das wird gut.“ Er nannte das „einen Fehler. Wir zahlen ihn.“' },
    { text: 'Im Kino läuft „Das Haus am Ende der langen Straße“. „Die Fähre“ folgt.' },
    { text: 'Der Landrat fragte: „Wer soll das bezahlen?“ Niemand wusste es.' },
    { text: 'Der Deich hält (das Amt hatte ihn verstärkt). Die Straße ist frei.' },
    { text: 'Das Lied heißt „Wer weiß?“. Es ist alt.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.marks) if (isStop(slip.kind)) yield slipFinding(slip, slip.kind, text);
  },
});
