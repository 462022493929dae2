import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'embed-placeholder',
  name: { de: 'Platzhalter für eingebetteten Inhalt', en: 'Placeholder of embedded content' },
  docs: {
    de: 'Meldet, was von eingebetteten Videos und Beiträgen aus sozialen Netzen beim Kopieren übrig bleibt.',
    en: 'Reports what copying leaves of embedded videos and social media posts.',
  },
  examples: [
    { text: sample('', '[[Sieh dir diesen Beitrag auf Instagram an]]') },
    { text: sample('', 'Das Video der Stadt lief am Abend im Fernsehen.') },
    { text: sample('Den Beitrag auf Instagram löschte die Stadt am Dienstag.') },
  ],
});
