import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import type { QuoteFacts, SegmentFact } from '../facts.ts';

export const unsourcedReport = defineRule({
  id: 'quote/unsourced-report',
  scope: 'document',
  severity: 'hint',
  summary: { de: 'Konjunktiv der indirekten Rede ohne Quelle', en: 'Reported speech without a source' },
  docs: {
    de: `
Meldet Sätze im Konjunktiv I (*sei, habe, werde, könne …*), zu denen weder im Satz noch davor jemand genannt ist, der das sagt: Steht die Aussage
im Konjunktiv, muss klar sein, wessen Aussage es ist.

Still bleibt die Regel nach einem Verb des Sagens, nach „laut“ und „zufolge“, wenn im selben oder im vorigen Absatz jemand spricht, bei festen
Wendungen („es sei denn“, „sei es“) und in Überschriften. Gemeldet wird je Absatz nur die erste Stelle.`,
    en: `Reports sentences in the subjunctive of reported speech (*sei, habe, werde, könne …*) with nobody named in or before them who says so: what stands in the subjunctive is somebody’s statement, and it must be clear whose.

It stays silent after a verb of saying, after “laut” and “zufolge”, where somebody speaks in the same or the previous paragraph, on fixed phrases (“es sei denn”, “sei es”) and in headings. Only the first place of each paragraph is reported.`,
  },
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
    const heard = (facts: QuoteFacts, s: SegmentFact): boolean =>
      s.reports || s.cue !== undefined || s.quotes.some((k) => facts.passages[k]!.score > 0);
    const reports = (index: number, before = Number.POSITIVE_INFINITY): boolean => {
      const facts = article.placed[index]?.paragraph.facts.quotes;
      return facts?.segments.some((s) => s.start < before && heard(facts, s)) === true;
    };
    for (const { index, start, paragraph } of article.placed) {
      const facts = paragraph.facts.quotes;
      if (!facts.subjunctive || !PROSE.has(article.zones[index]!.kind)) continue;
      const first = facts.segments.find((s) => s.indirect && s.pureIndirect && !heard(facts, s));
      if (first && !reports(index, first.start) && !reports(index - 1))
        yield { message: 'unsourced', start: start + first.start, end: start + first.end };
    }
  },
});
