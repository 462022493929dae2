import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'newsletter',
  name: { de: 'Werbung für den Newsletter', en: 'Newsletter promotion' },
  docs: {
    de: 'Meldet Einladungen, einen Newsletter oder Benachrichtigungen zu bestellen.',
    en: 'Reports invitations to subscribe to a newsletter or to notifications.',
  },
  examples: [
    { text: sample('[[Newsletter abonnieren]]') },
    { text: sample('', 'Über den Fortgang der Arbeiten will die Stadt in einem Newsletter berichten.') },
    { text: sample('Der Newsletter der Stadt hat nach eigenen Angaben 4000 Abonnenten.') },
  ],
});
