import { defineRule } from '../../rules/rule.ts';

export const mismatchedMarks = defineRule({
  id: 'quote/mismatched-marks',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Zwei Anführungszeichen gehören nicht zusammen', en: 'Two quotation marks do not belong together' },
  docs: {
    de: `
Meldet ein Paar aus zwei Stilen, etwa „…" oder „…”. Welches Zeichen falsch ist, entscheidet der Stil, den der Artikel sonst benutzt. Still
bleibt die Regel, wenn der Artikel dasselbe ungewöhnliche Paar durchgehend setzt: Dann spricht \`style/quote-marks\`.`,
    en: 'Reports a pair of marks of two styles, such as „…" or „…”. Which one is wrong follows from the style that the article uses elsewhere. It stays silent where the article uses the same unusual pair throughout: that is for `style/quote-marks`.',
  },
  messages: {
    mismatched: {
      de: 'Dieses Anführungszeichen passt nicht zu seinem Gegenstück.',
      en: 'This quotation mark does not match its partner.',
    },
    other: { de: 'Das Gegenstück', en: 'Its partner' },
    replace: { de: 'Durch {mark} ersetzen', en: 'Replace with {mark}' },
  },
  examples: [
    { text: 'Sie sagte: „Das Eis trägt noch nicht.[["]]', fixed: 'Sie sagte: „Das Eis trägt noch nicht.“' },
    {
      text: 'Sie sagte: „Das Eis trägt noch nicht.[[»]] Er nannte das „klug“.',
      fixed: 'Sie sagte: „Das Eis trägt noch nicht.“ Er nannte das „klug“.',
    },
    {
      text: '[[‚]]Das Eis trägt noch nicht“, sagte die Sprecherin.',
      fixed: '„Das Eis trägt noch nicht“, sagte die Sprecherin.',
    },
    {
      text: 'Sie sagte: „Auf dem Schild stand ‚Betreten verboten[[“]], und alle gingen weiter.“',
      fixed: 'Sie sagte: „Auf dem Schild stand ‚Betreten verboten‘, und alle gingen weiter.“',
    },
    { text: 'Sie sagte: „Auf dem Schild stand ‚Betreten verboten‘, und alle gingen weiter.“' },
    { text: 'Sie sagte: „Auf dem Schild stand ‚Betreten verboten‘.“ Das „Eis“ trug sie trotzdem.' },
    { text: 'Sie sagte: „Das Eis trägt noch nicht.“' },
    { text: 'Sie sagte: »Das Eis trägt noch nicht.«' },
    { text: 'Sie sagte: “Das Eis trägt noch nicht.”' },
    { text: 'Sie sagte: «Das Eis trägt noch nicht.»' },
  ],
  *check(article) {
    for (const p of article.markProblems) {
      if (p.kind !== 'mismatched-marks' || !p.partner) continue;
      yield {
        message: 'mismatched',
        start: p.start,
        end: p.end,
        related: p.other ? [{ ...p.other, message: 'other' }] : [],
        fixes: [
          {
            title: 'replace',
            args: { mark: p.partner.mark },
            edits: [{ start: p.start, end: p.end, text: p.partner.mark }],
            safe: false,
            preferred: true,
          },
        ],
      };
    }
  },
});
