import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'social-share',
  name: { de: 'Schaltflächen zum Teilen', en: 'Share buttons' },
  docs: {
    de: 'Meldet Schaltflächen zum Teilen, Drucken und Folgen.',
    en: 'Reports buttons for sharing, printing and following.',
  },
  examples: [
    { text: sample('[[Artikel teilen\n\nFacebook\n\nTwitter\n\nWhatsApp\n\nE-Mail]]') },
    { text: sample('', 'Das Video teilten auf Facebook binnen Stunden mehr als tausend Menschen.') },
    { text: sample('Die Kosten teilen sich Stadt und Land.') },
  ],
});
