import { defineRule } from '../../rules/rule.ts';

/** One message in place of a flood. The finding itself is made where all findings of an article are seen together (settle). */
export const notNewsText = defineRule({
  id: 'fragment/not-news-text',
  scope: 'document',
  severity: 'information',
  summary: { de: 'Der Text ist wohl kein deutscher Nachrichtentext', en: 'The text is probably no German news text' },
  docs: {
    de: `Steht einmal am Anfang, wenn mehr als jeder fünfte Satz auffällig wäre und der Text nicht sonst erkennbar aus ganzen deutschen Sätzen besteht: Dann ist der Text kein ausformulierter deutscher Nachrichtentext (eine Tabelle, ein Literaturverzeichnis, Mundart, eine andere Sprache), und einzelne Meldungen über lose Satzteile unterbleiben.

Hat ein Text mehr als tausend Meldungen, so stehen die tausend schwersten da, und diese Regel sagt einmal, wie viele fehlen.

Still bleibt die Regel in allen anderen Texten und bei weniger als sechs Auffälligkeiten.`,
    en: `Stands once at the beginning where more than every fifth sentence would be reported and nothing else shows that the text consists of whole German sentences: then it is no news text written out in German (a table, a bibliography, dialect, another language), and single findings about loose parts of sentences are left out.

Where a text has more than a thousand findings, the thousand gravest are shown, and this rule says once how many are missing.

It stays silent in all other texts, and where there are fewer than six odd sentences.`,
  },
  messages: {
    flood: {
      de: 'Wohl kein ausformulierter deutscher Nachrichtentext: {count} auffällige Sätze werden nicht einzeln gemeldet.',
      en: 'Probably no German news text in full sentences: {count} odd sentences are not reported one by one.',
    },
    more: {
      de: 'Mehr Meldungen, als jemand liest: weggelassen: {count}. Vielleicht ist die Datei beschädigt oder kein Artikel.',
      en: 'More findings than anybody reads: left out: {count}. The file may be damaged or no article.',
    },
  },
  examples: [
    {
      text: '[[Der Hof liegt gleich neben der.]] Er kam gestern mit dem. Sie ging heute zu einer.\n\nDas Haus steht schon neben den.\n\nDer Weg führt weiter über die. Der Rat tagt heute wegen des. Alle reden schon von einem.',
    },
    { text: 'Die Stadt hat am Montag den Haushalt beschlossen. Er umfasst zehn Millionen Euro.' },
  ],
  *check() {
    // The pipeline makes the finding after all rules have run.
  },
});
