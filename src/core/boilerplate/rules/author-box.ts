import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'author-box',
  name: { de: 'Angaben zum Autor', en: 'Author box' },
  docs: {
    de: 'Meldet Kästen mit Angaben zu Autorinnen und Autoren unter dem Artikel. Die Autorenzeile über dem Text ist nicht gemeint.',
    en: 'Reports boxes about the authors below the article. The byline above the text is not meant.',
  },
  examples: [
    { text: sample('[[Über die Autorin]]') },
    { text: sample('') },
    { text: sample('', 'Über den Autor des Gutachtens wollte die Verwaltung nichts sagen.') },
  ],
});
