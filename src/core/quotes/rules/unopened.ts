import { defineRule } from '../../rules/rule.ts';

export const unopened = defineRule({
  id: 'quote/unopened',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Ein Zitat wird geschlossen, das nie geöffnet wurde', en: 'A quotation is closed that was never opened' },
  docs: {
    de: `
Meldet ein schließendes Anführungszeichen ohne Partner. Still bleibt die Regel, wenn ein früherer Absatz das Zitat geöffnet hat, und bei
Apostrophen und Maßzeichen. Die Korrektur öffnet das Zitat nach dem Doppelpunkt davor, vor dem Namen oder am Satzanfang.`,
    en: 'Reports a closing quotation mark without its partner. It stays silent where an earlier paragraph opened the quotation, and on apostrophes and marks of measure. The fix opens the quotation after the colon before it, before the name or at the beginning of the sentence.',
  },
  messages: {
    unopened: {
      de: 'Anführungszeichen ohne Gegenstück: Das Zitat wird nicht geöffnet.',
      en: 'Quotation mark without partner: the quotation is never opened.',
    },
    open: { de: 'Zitat öffnen vor „{before}“', en: 'Open the quotation before “{before}”' },
    remove: { de: 'Anführungszeichen entfernen', en: 'Remove the quotation mark' },
  },
  examples: [
    {
      text: 'Der Bauer sagte: Das Heu liegt noch draußen.[[“]] Dann ging er.',
      fixed: 'Der Bauer sagte: „Das Heu liegt noch draußen.“ Dann ging er.',
    },
    {
      text: 'Das Schiff Marina Baltica[[“]] liegt im Hafen.',
      fixed: 'Das Schiff „Marina Baltica“ liegt im Hafen.',
    },
    { text: 'Der Bauer sagte: „Das Heu liegt noch draußen.“ Dann ging er.' },
    { text: 'Der Bauer sagte: „Das Heu liegt noch draußen.\n\nMorgen holen wir es.“ Dann ging er.' },
    { text: "Hans' Hof liegt 5' nördlich." },
  ],
  *check(article) {
    for (const p of article.markProblems) {
      if (p.kind !== 'unopened' || !p.partner) continue;
      const { at, mark } = p.partner;
      const before = article.text
        .slice(at, at + 24)
        .replace(/\s\S*$/u, '')
        .replaceAll('\n', ' ');
      yield {
        message: 'unopened',
        start: p.start,
        end: p.end,
        fixes: [
          { title: 'open', args: { before }, edits: [{ start: at, end: at, text: mark }], safe: false, preferred: true },
          { title: 'remove', edits: [{ start: p.start, end: p.end, text: '' }], safe: false },
        ],
      };
    }
  },
});
