import { defineRule } from '../../rules/rule.ts';
import { sample } from './sample-article.ts';

export default defineRule({
  scope: 'document',
  id: 'boilerplate/only-boilerplate',
  severity: 'warning',
  summary: {
    de: 'Die Datei enthält nur Seitenbeiwerk, keinen Artikel',
    en: 'The file holds nothing but page furniture, no article',
  },
  docs: {
    de: `Meldet einmal für die ganze Datei, wenn kein Absatz wie ein Artikel aussieht: nur Menüs, Formulare, Teaser. Dann wurde wohl der falsche Teil der Seite kopiert. Einzelne Blöcke werden in diesem Fall nicht gemeldet, und es gibt keine Korrektur.`,
    en: 'Reports once for the whole file that no paragraph looks like an article: nothing but menus, forms, teasers. The wrong part of the page was probably copied. Single blocks are not reported then, and there is no fix.',
  },
  messages: {
    only: {
      de: 'Diese Datei enthält nur Seitenbeiwerk (Menüs, Formulare, Teaser) und keinen Artikel. Wurde der falsche Teil der Seite kopiert?',
      en: 'This file holds nothing but page furniture (menus, forms, teasers) and no article. Was the wrong part of the page copied?',
    },
  },
  examples: [
    {
      text: `[[Startseite
Kontakt
Impressum
Datenschutz

Schreibe einen Kommentar

Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert

Name *
E-Mail *

Newsletter abonnieren]]`,
    },
    { text: sample('Schreibe einen Kommentar\n\nName *\nE-Mail *') },
    { text: 'Apfelkuchen\n\n300 g Mehl\n2 EL Zucker\n4 Äpfel\n1 Prise Salz' },
  ],
  *check(article) {
    const [block] = article.boilerplate;
    if (block?.category === 'only-boilerplate') yield { start: block.start, end: block.end, message: 'only', unnecessary: true };
  },
});
