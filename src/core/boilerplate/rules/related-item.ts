import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'related-item',
  name: { de: 'Teaser anderer Artikel', en: 'Teasers of other articles' },
  docs: {
    de: 'Meldet Schlagzeilen und Anreißer anderer Texte, die ohne einen Hinweis davor stehen.',
    en: 'Reports headlines and teasers of other texts that stand without a pointer before them.',
  },
  examples: [
    {
      text: sample('', '[[Neues Freibad öffnet im Juni]]'),
      settings: { textbausteine: { immer: ['Neues Freibad *'] } },
    },
    { text: sample('') },
    { text: sample('', 'Umweg für Schulkinder') },
  ],
});
