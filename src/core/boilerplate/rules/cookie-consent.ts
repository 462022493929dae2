import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'cookie-consent',
  name: { de: 'Hinweis auf Cookies', en: 'Cookie notice' },
  docs: { de: 'Meldet Cookie-Hinweise und die Schaltflächen dazu.', en: 'Reports cookie notices and their buttons.' },
  examples: [
    { text: sample('[[Cookie-Einstellungen]]') },
    { text: sample('', 'Die Website der Stadt kommt nach deren Angaben ohne Cookies aus.') },
    { text: sample('Die Anwohner wollen den Plan nicht akzeptieren.') },
  ],
});
