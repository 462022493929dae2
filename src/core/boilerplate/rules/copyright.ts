import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'copyright',
  name: { de: 'Copyright-Zeile', en: 'Copyright line' },
  docs: {
    de: 'Meldet Zeilen über Rechte und Nutzungsbedingungen am Ende einer Seite.',
    en: 'Reports lines on rights and terms of use at the end of a page.',
  },
  examples: [
    { text: sample('[[© 2024 Neustädter Beispielbote. Alle Rechte vorbehalten.]]') },
    { text: sample('', 'Die Rechte an den alten Plänen liegen beim Stadtarchiv.') },
    { text: sample('Das Copyright an den Bildern hat der Fotograf der Stadt überlassen.') },
  ],
});
