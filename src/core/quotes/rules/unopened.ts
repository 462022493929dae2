import type { Fix } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';
import { isDoubled, removalOf } from '../mark-problem.ts';
import { joinFix, oddOpening } from '../odd-partner.ts';

export const unopened = defineRule({
  id: 'quote/unopened',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Ein Zitat wird geschlossen, das nie geöffnet wurde', en: 'A quotation is closed that was never opened' },
  docs: {
    de: `
Meldet ein schließendes Anführungszeichen ohne Partner. Still bleibt die Regel, wenn ein früherer Absatz das Zitat geöffnet hat, und bei
Apostrophen und Maßzeichen. Steht das Zeichen doppelt, so entfernt die Korrektur eines; sonst öffnet sie das Zitat nach dem Doppelpunkt davor, vor dem Namen oder am Satzanfang.`,
    en: 'Reports a closing quotation mark without its partner. It stays silent where an earlier paragraph opened the quotation, and on apostrophes and marks of measure. Where the mark stands twice, the fix removes one; else it opens the quotation after the colon before it, before the name or at the beginning of the sentence.',
  },
  messages: {
    unopened: {
      de: 'Anführungszeichen ohne Gegenstück: Das Zitat wird nicht geöffnet.',
      en: 'Quotation mark without partner: the quotation is never opened.',
    },
    doubled: { de: 'Schließendes Anführungszeichen steht doppelt.', en: 'The closing quotation mark stands twice.' },
    open: { de: 'Zitat öffnen vor „{before}“', en: 'Open the quotation before “{before}”' },
    openInstead: { de: 'Durch das öffnende Anführungszeichen ersetzen', en: 'Replace by the opening quotation mark' },
    join: { de: 'Absätze verbinden', en: 'Join the paragraphs' },
    remove: { de: 'Anführungszeichen entfernen', en: 'Remove the quotation mark' },
  },
  examples: [
    { text: "Der Dienst 'Hafenblick[[“]] erscheint jeden Tag.", fixed: 'Der Dienst „Hafenblick“ erscheint jeden Tag.' },
    { text: 'Der Dienst ,Hafenblick[[“]] erscheint jeden Tag.', fixed: 'Der Dienst „Hafenblick“ erscheint jeden Tag.' },
    { text: "Der Dienst 'Hafenblick' erscheint jeden Tag." },
    {
      text: 'Der Bauer sagte: Das Heu liegt noch draußen.[[“]] Dann ging er.',
      fixed: 'Der Bauer sagte: „Das Heu liegt noch draußen.“ Dann ging er.',
    },
    {
      text: 'Das Schiff Marina Baltica[[“]] liegt im Hafen.',
      fixed: 'Das Schiff „Marina Baltica“ liegt im Hafen.',
    },
    {
      text: 'Die Stadt baut das „neue Bad“[[“]] bis zum Herbst fertig.',
      fixed: 'Die Stadt baut das „neue Bad“ bis zum Herbst fertig.',
    },
    {
      text: 'Der Bauer sagte: „Das Heu liegt noch draußen.“ [[“]]',
      fixed: 'Der Bauer sagte: „Das Heu liegt noch draußen.“',
    },
    { text: 'Der Bauer sagte: „Das Heu liegt noch draußen.“ Dann ging er.' },
    { text: 'Der Bauer sagte: „Das Heu in der ‚Alten Scheune‘“ liegt dort.' },
    { text: 'Der Bauer sagte: „Das Heu liegt noch draußen.\n\nMorgen holen wir es.“ Dann ging er.' },
    { text: "Hans' Hof liegt 5' nördlich." },
    { text: 'Der Bauer fragte: „Liegt das Heu noch draußen?“ Dann ging er.' },
  ],
  *check(article) {
    for (const p of article.markProblems) {
      if (p.kind !== 'unopened') continue;
      if (!p.partner) {
        yield { message: 'unopened', start: p.start, end: p.end };
        continue;
      }
      const { at, mark } = p.partner;
      const remove: Fix = { title: 'remove', edits: [removalOf(article.text, p)], safe: false };
      if (isDoubled(article.text, p)) {
        yield { message: 'doubled', start: p.start, end: p.end, fixes: [{ ...remove, preferred: true }] };
        continue;
      }
      // „…“ «: nothing stands between this mark and the last one, so it is left over.
      if (/^\s*$/u.test(article.text.slice(at, p.start))) {
        yield { message: 'unopened', start: p.start, end: p.end, fixes: [{ ...remove, preferred: true }] };
        continue;
      }
      const joined = joinFix(article, p.start);
      if (joined) {
        yield { message: 'unopened', start: p.start, end: p.end, fixes: [joined] };
        continue;
      }
      const odd = oddOpening(article, p.start);
      if (odd) {
        const put: Fix = { title: 'openInstead', edits: [{ ...odd, text: mark }], safe: false, preferred: true };
        const both: Fix = { ...remove, edits: [{ ...odd, text: '' }, ...remove.edits] };
        yield { message: 'unopened', start: p.start, end: p.end, fixes: [put, both] };
        continue;
      }
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
          remove,
        ],
      };
    }
  },
});
