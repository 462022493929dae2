import { defineRule } from '../../rules/rule.ts';
import { type Span, shift } from '../../text/span.ts';
import { PROSE } from '../../zones/zone.ts';
import { changeClashes, differenceClashes, partClashes, saysShare, sidesClash } from '../arithmetic.ts';

/** The number replaced by the one that the figures beside it make. */
const replacing = (number: Span, right: string) => [
  { title: 'replace' as const, args: { right }, edits: [{ ...number, text: right }], safe: false },
];

export const percentage = defineRule({
  id: 'consistency/percentage',
  scope: 'paragraph',
  severity: 'warning',
  zones: new Set([...PROSE, 'headline', 'kicker', 'subheading', 'caption', 'list'] as const),
  inQuotes: 'drop',
  summary: {
    de: 'Prozentangabe, Vielfaches oder Richtung passt nicht zu den Zahlen daneben',
    en: 'A percentage, factor or direction does not fit the figures beside it',
  },
  docs: {
    de: `Rechnet nach, was ein Satz (oder der nächste) selbst vorrechnet: „von 100 auf 150, ein Plus von 40 Prozent“, „von 20 auf 15 Gramm. Diese Abnahme um 33 Prozent“, „verdoppelte sich von 400 auf 900 Euro“, „stieg von 12 auf 9“, „12 von 48 Proben, das sind 35 Prozent“, „54 Prozent dafür und 48 Prozent dagegen“, „14.300, 900 mehr als im Mai mit 13.600“.

**Warum das wichtig ist:** Wer rechnet, bevor er druckt, erspart sich die Berichtigung. Zahlen wiederzugeben, die sich im selben Satz widersprechen, verfehlt die Sorgfalt nach Ziffer 2 des Pressekodex; die Richtigstellung danach verlangt Ziffer 3. Die Agenturen rechnen Prozentwerte vor dem Senden nach.

**Still bleibt die Regel** bei Ungefährem („rund“, „fast“, „mehr als verdoppelt“) innerhalb eines Spielraums, bei gerundeten Zahlen, bei Prozentpunkten und Anteilen, Rängen, Noten, Temperaturen unter null, bei mehreren Veränderungen in einem Satz und in Zitaten.

**Korrektur:** Zu einer Prozentangabe wird der errechnete Wert angeboten; ob die Zahlen oder der Anteil falsch sind, entscheidet ein Mensch.`,
    en: `Does the sum that a sentence (or the next one) does itself: “von 100 auf 150, ein Plus von 40 Prozent”, “von 20 auf 15 Gramm. Diese Abnahme um 33 Prozent”, “verdoppelte sich von 400 auf 900 Euro”, “stieg von 12 auf 9”, “12 von 48 Proben, das sind 35 Prozent”, “54 Prozent dafür und 48 Prozent dagegen”, “14.300, 900 mehr als im Mai mit 13.600”.

**Why it matters:** Who calculates before printing saves a correction. Figures that contradict each other in one sentence miss the care that section 2 of the Press Code asks for; section 3 asks for the correction. Agencies check percentages before they send.

**It stays silent** on what is approximate (“rund”, “fast”, “mehr als verdoppelt”) within some room, on rounded figures, on percentage points and shares, ranks, marks, temperatures below zero, on several changes in one sentence and in quotations.

**Fix:** For a percentage the calculated value is offered; whether the figures or the share are wrong is for a person to decide.`,
  },
  messages: {
    difference: { de: 'Die Zahlen daneben unterscheiden sich um {right}.', en: 'The figures beside it differ by {right}.' },
    share: { de: 'Die Zahlen daneben ergeben {right} Prozent.', en: 'The figures beside it make {right} per cent.' },
    factor: { de: '„{word}“ passt nicht zu den Zahlen daneben.', en: '“{word}” does not fit the figures beside it.' },
    direction: { de: '„{word}“ passt nicht zur Richtung der Zahlen.', en: '“{word}” does not fit the direction of the figures.' },
    change: { de: 'die Zahlen', en: 'the figures' },
    sides: { de: 'Beide Seiten zusammen ergeben {sum} Prozent.', en: 'Both sides together make {sum} per cent.' },
    side: { de: 'die andere Seite', en: 'the other side' },
    replace: { de: 'Durch „{right}“ ersetzen', en: 'Replace by “{right}”' },
  },
  examples: [
    {
      text: 'Bei der Stichprobe hatten 12 von 48 Äpfeln Flecken, das sind [[35 Prozent]].',
      fixed: 'Bei der Stichprobe hatten 12 von 48 Äpfeln Flecken, das sind 25 Prozent.',
    },
    {
      text: 'Bei der Stichprobe hatten 12 von 48 Äpfeln Flecken, das sind 25 Prozent. 16 von 48 Birnen waren gut, also rund 33 Prozent.',
    },
    {
      text: 'Beim Bürgerentscheid waren 53 Prozent für Ja und [[49 Prozent]] für Nein. Der Rat berät am Montag.',
      fixed: 'Beim Bürgerentscheid waren 53 Prozent für Ja und 47 Prozent für Nein. Der Rat berät am Montag.',
    },
    {
      text: 'Beim Bürgerentscheid waren 53 Prozent der Frauen dafür und 49 Prozent der Männer dagegen. Im Vorjahr waren noch 60 Prozent dafür und 52 Prozent dagegen.',
    },
    {
      text: 'Die Zahl der Anzeigen stieg von 200 auf 250, ein Plus von [[20 Prozent]].',
      fixed: 'Die Zahl der Anzeigen stieg von 200 auf 250, ein Plus von 25 Prozent.',
    },
    {
      text: 'Der Zuckergehalt sank von 20 auf 15 Gramm. Diese Abnahme um [[33 Prozent]] sei ein Erfolg.',
      fixed: 'Der Zuckergehalt sank von 20 auf 15 Gramm. Diese Abnahme um 25 Prozent sei ein Erfolg.',
    },
    {
      text: 'Die Gebühr steigt von zwei auf drei Euro. Wie die Stadt mitteilte, ist dies ein Plus von [[30 Prozent]].',
      fixed: 'Die Gebühr steigt von zwei auf drei Euro. Wie die Stadt mitteilte, ist dies ein Plus von 50 Prozent.',
    },
    {
      text: 'Ohne Stelle waren 14.300 Menschen gemeldet, [[900]] mehr als im Dezember mit 13.600.',
      fixed: 'Ohne Stelle waren 14.300 Menschen gemeldet, 700 mehr als im Dezember mit 13.600.',
    },
    {
      text: 'Gezählt wurden 146.000 Gäste, nach 128.000 im Vorjahr. Das sind um [[28.000]] mehr.',
      fixed: 'Gezählt wurden 146.000 Gäste, nach 128.000 im Vorjahr. Das sind um 18.000 mehr.',
    },
    {
      text: 'Eltern zahlen 186 Euro im Monat statt wie bisher 155 Euro. Das ist ein Plus von [[30 Prozent]].',
      fixed: 'Eltern zahlen 186 Euro im Monat statt wie bisher 155 Euro. Das ist ein Plus von 20 Prozent.',
    },
    { text: 'In der Stichwahl setzte sie sich mit 54,2 Prozent gegen den Amtsinhaber durch, der auf [[47,8 Prozent]] kam.' },
    {
      text: 'Ohne Stelle waren 14.300 Menschen gemeldet, 700 mehr als im Dezember mit 13.600 und rund 900 weniger als im Mai mit 15.100.',
    },
    {
      text: 'Gezählt wurden 146.000 Gäste, nach 128.000 im Vorjahr. Das sind um 18.000 mehr. Eltern zahlen 186 Euro statt 155 Euro, ein Plus von 20 Prozent.',
    },
    {
      text: 'In der Stichwahl setzte sie sich mit 54,2 Prozent gegen den Amtsinhaber durch, im ersten Wahlgang waren es 47,8 Prozent.',
    },
    { text: 'Der Zuckergehalt sank von 20 auf 15 Gramm. Im Herbst soll er um weitere 10 Prozent sinken.' },
    { text: 'Die Gebühr steigt von zwei auf drei Euro. Einen Anstieg um 50 Prozent hatte niemand erwartet.' },
    { text: 'Der Preis [[verdoppelte]] sich binnen zwei Jahren von 30 auf 75 Euro.' },
    { text: 'Die Zahl der Plätze [[stieg]] von 120 auf 90. Das Amt ist zufrieden.' },
    { text: 'Die Zahl der Anzeigen stieg von 200 auf 250, ein Plus von 25 Prozent.' },
    {
      text: 'Der Umsatz wuchs von 1,2 auf 1,5 Millionen Euro, das sind 25 Prozent mehr. Der Preis hat sich mehr als verdoppelt, von 30 auf 75 Euro.',
    },
    { text: 'Die Quote stieg von 5 auf 6 Prozent, ein Plus von 20 Prozent. Der Klub stieg von Platz 12 auf 9.' },
    { text: 'Der Verlag senkte den Anteil von 40 auf 30 Prozent und kürzte 20 Prozent der Stellen.' },
  ],
  *check({ text, sentences }) {
    if (!/Prozent|%| auf | mehr| weniger/u.test(text)) return;
    for (const { start, end } of sentences) {
      const clash = sidesClash(text.slice(start, end));
      if (!clash) continue;
      const { first, second, number, sum, right } = clash;
      yield {
        ...shift(second, start),
        message: 'sides',
        args: { sum },
        related: [{ ...shift(first, start), message: 'side' }],
        fixes: replacing(shift(number, start), right),
      };
    }
    for (const { change, claim, number, right } of partClashes(text))
      yield {
        ...claim,
        message: 'share',
        args: { right },
        related: [{ ...change, message: 'change' }],
        fixes: replacing(number, right),
      };
    for (const { change, claim, right } of differenceClashes(text))
      yield {
        ...claim,
        message: 'difference',
        args: { right },
        related: [{ ...change, message: 'change' }],
        fixes: replacing(claim, right),
      };
    if (!text.includes(' auf ') && !text.includes(' statt ')) return;
    for (let s = 0; s < sentences.length; s++) {
      const { start } = sentences[s]!;
      const next = sentences[s + 1];
      // "Das ist ein Plus von …", "Diese Abnahme um …" belong to the sentence before them.
      const end = next && saysShare(text.slice(next.start, next.end)) ? next.end : sentences[s]!.end;
      for (const { kind, change, claim, number, right } of changeClashes(text.slice(start, end))) {
        const place = shift(claim, start);
        yield {
          ...place,
          message: kind,
          args: kind === 'share' ? { right: right! } : { word: text.slice(place.start, place.end) },
          related: [{ ...shift(change, start), message: 'change' }],
          ...(number && { fixes: replacing(shift(number, start), right!) }),
        };
      }
    }
  },
});
