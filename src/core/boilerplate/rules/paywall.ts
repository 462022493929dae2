import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'paywall',
  name: { de: 'Spendenaufruf oder Hinweis auf ein Abo', en: 'Donation or subscription prompt' },
  docs: {
    de: 'Meldet Aufrufe, zu spenden, zu abonnieren oder zum Weiterlesen zu zahlen.',
    en: 'Reports calls to donate, to subscribe or to pay for the rest.',
  },
  examples: [
    { text: sample('[[Jetzt abonnieren]]') },
    { text: sample('', 'Spenden für die Sanierung nimmt der Heimatverein seit April entgegen.') },
    { text: sample('Ein Abo für den Bus soll es nicht geben.') },
  ],
});
