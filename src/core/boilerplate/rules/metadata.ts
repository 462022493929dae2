import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'metadata',
  name: { de: 'Angaben der Seite', en: 'Page metadata' },
  docs: {
    de: 'Meldet Lesezeit, Zahl der Aufrufe und ähnliche Angaben, die die Seite hinzufügt. Datum und Ortsmarke des Artikels sind nicht gemeint.',
    en: 'Reports reading time, number of views and the like, which the page adds. Date and dateline of the article are not meant.',
  },
  examples: [
    { text: sample('[[Lesezeit: 3 Minuten]]') },
    { text: sample('') },
    { text: sample('', 'Zuletzt aktualisiert wurde der Plan vor zwei Jahren.') },
  ],
});
