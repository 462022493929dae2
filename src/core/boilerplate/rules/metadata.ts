import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'metadata',
  name: { de: 'Angaben der Seite', en: 'Page metadata' },
  docs: 'Meldet Lesezeit, Zahl der Aufrufe und ähnliche Angaben, die die Seite hinzufügt. Datum und Ortsmarke des Artikels sind nicht gemeint.',
  examples: [
    { text: sample('[[Lesezeit: 3 Minuten]]') },
    { text: sample('') },
    { text: sample('', 'Zuletzt aktualisiert wurde der Plan vor zwei Jahren.') },
  ],
});
