import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'reader-comment',
  name: { de: 'Leserkommentar', en: 'Reader comment' },
  docs: {
    de: 'Meldet die Kommentare von Leserinnen und Lesern unter dem Artikel und deren Überschriften.',
    en: 'Reports the comments of readers below the article, and their headings.',
  },
  examples: [
    { text: sample('[[12 Kommentare\n\nAlle Kommentare anzeigen]]') },
    { text: sample('') },
    { text: sample('Viele Kommentare der Anwohner fielen in der Sitzung wenig freundlich aus.') },
  ],
});
