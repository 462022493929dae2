import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'tags',
  name: { de: 'Schlagwörter', en: 'Tags' },
  docs: {
    de: 'Meldet die Liste der Schlagwörter und Kategorien unter einem Artikel.',
    en: 'Reports the list of tags and categories below an article.',
  },
  examples: [
    { text: sample('[[Schlagwörter\n\nMühlbach\n\nBrücke\n\nNeustadt]]') },
    { text: sample('') },
    { text: sample('', 'Die Schlagworte des Wahlkampfs kehrten in der Debatte wieder.') },
  ],
});
