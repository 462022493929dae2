import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'tags',
  name: { de: 'Schlagwörter', en: 'Tags' },
  docs: 'Meldet die Liste der Schlagwörter und Kategorien unter einem Artikel.',
  examples: [
    { text: sample('[[Schlagwörter\n\nMühlbach\n\nBrücke\n\nNeustadt]]') },
    { text: sample('') },
    { text: sample('', 'Die Schlagworte des Wahlkampfs kehrten in der Debatte wieder.') },
  ],
});
