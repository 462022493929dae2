import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'advertising',
  name: { de: 'Anzeige oder Kaufhinweis', en: 'Advertisement' },
  docs: {
    de: 'Meldet das Wort „Anzeige“ zwischen Absätzen, Kaufhinweise und gesponserte Inhalte.',
    en: 'Reports the word “Anzeige” between paragraphs, notes on where to buy, and sponsored content.',
  },
  examples: [
    { text: sample('', '[[Anzeige]]') },
    { text: sample('', 'Gegen zwei Anwohner erstattete die Stadt Anzeige.') },
    { text: sample('Werbung für das Projekt will die Stadt nicht machen.') },
  ],
});
