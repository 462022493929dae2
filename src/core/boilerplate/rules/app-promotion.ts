import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'app-promotion',
  name: { de: 'Werbung für eine App', en: 'App promotion' },
  docs: { de: 'Meldet Einladungen, die App des Hauses zu laden.', en: 'Reports invitations to get the house’s app.' },
  examples: [
    { text: sample('[[Jetzt die App laden]]') },
    { text: sample('') },
    { text: sample('', 'Die App der Stadt zeigt die Umleitung seit Montag an.') },
  ],
});
