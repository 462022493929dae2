import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'comment-form',
  name: { de: 'Kommentarformular', en: 'Comment form' },
  docs: {
    de: 'Meldet das Formular für Leserkommentare mit seinen Feldern und Hinweisen.',
    en: 'Reports the form for readers’ comments with its fields and notes.',
  },
  examples: [
    {
      text: sample(
        '[[Schreibe einen Kommentar\n\nDeine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert\n\nKommentar\n\nName *\n\nE-Mail *\n\nWebsite]]',
      ),
    },
    { text: sample('„Schreiben Sie einen Kommentar, wenn Sie sich ärgern“, sagte die Bürgermeisterin den Anwohnern.') },
    { text: sample('', 'Einen Kommentar zu den Kosten wollte der Kämmerer am Abend nicht abgeben.') },
  ],
});
