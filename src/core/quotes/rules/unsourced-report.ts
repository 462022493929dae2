import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';

export const unsourcedReport = defineRule({
  id: 'quote/unsourced-report',
  scope: 'document',
  severity: 'hint',
  summary: { de: 'Konjunktiv der indirekten Rede ohne Quelle.', en: 'Reported speech without a source.' },
  docs: `
Meldet Sätze im Konjunktiv I (*sei, habe, werde, könne …*), zu denen weder im Satz noch davor jemand genannt ist, der das sagt: Steht die Aussage
im Konjunktiv, muss klar sein, wessen Aussage es ist.

Still bleibt die Regel nach einem Verb des Sagens, nach „laut“ und „zufolge“, wenn im selben oder im vorigen Absatz jemand spricht, bei festen
Wendungen („es sei denn“, „sei es“) und in Überschriften. Gemeldet wird je Absatz nur die erste Stelle.`,
  messages: {
    unsourced: {
      de: 'Indirekte Rede, aber niemand ist als Quelle genannt.',
      en: 'Reported speech, but nobody is given as its source.',
    },
  },
  examples: [
    { text: 'Die Halle brannte am Morgen nieder. [[Der Schaden sei noch nicht zu beziffern.]] Die Straße ist gesperrt.' },
    { text: 'Am Abend tagte der Rat.\n\n[[Der Haushalt werde erst im Herbst beschlossen.]]' },
    { text: 'Die Halle brannte nieder, sagte die Feuerwehr. Der Schaden sei noch nicht zu beziffern.' },
    { text: 'Am Abend sprach die Bürgermeisterin.\n\nSie erklärte, der Haushalt werde erst im Herbst beschlossen.' },
    { text: 'Die Feuerwehr kommt nicht, es sei denn, es brennt.' },
    { text: 'Sei es im Winter oder im Sommer: Der See ist voll.' },
    { text: 'Ich habe gestern gewartet.' },
  ],
  *check(article) {
    let heard = -9;
    for (const { index, start, paragraph } of article.placed) {
      const { segments, passages } = paragraph.facts.quotes;
      let reported = false;
      for (const s of segments) {
        const quoted = s.quotes.some((k) => passages[k]!.score > 0);
        if (s.reports || s.cue || quoted) heard = index;
        else if (s.indirect && s.pureIndirect && heard < index - 1 && !reported && PROSE.has(article.zones[index]!.kind)) {
          reported = true;
          yield { message: 'unsourced', start: start + s.start, end: start + s.end };
        }
      }
    }
  },
});
