import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'related-link',
  name: { de: 'Hinweis auf andere Artikel', en: 'Pointer to other articles' },
  docs: {
    de: 'Meldet „Siehe auch …“, „Mehr zum Thema“ und dergleichen mit den Schlagzeilen, die folgen.',
    en: 'Reports “Siehe auch …”, “Mehr zum Thema” and the like, with the headlines that follow.',
  },
  examples: [
    { text: sample('', '[[Siehe auch  Neues Freibad öffnet im Juni]]') },
    {
      text: sample(
        '[[Das könnte Sie auch interessieren\n\nNeues Freibad öffnet im Juni\n\nFeuerwehr rettet Hund aus dem Mühlbach]]',
      ),
    },
    { text: sample('', 'Mehr zum Thema Brücken will die Bürgermeisterin im Juni sagen, wenn das Gutachten vorliegt.') },
    { text: sample('Siehe auch den Bericht der Verwaltung, der im Rathaus ausliegt.') },
  ],
});
