import { blockRule } from './block-rule.ts';
import { sample } from './sample-article.ts';

export default blockRule({
  category: 'navigation',
  name: { de: 'Menü oder Seitennavigation', en: 'Menu or page navigation' },
  docs: {
    de: 'Meldet Menüs, Verweise auf Seitenanfang, Impressum, Suche und dergleichen.',
    en: 'Reports menus, links to the top of the page, imprint, search and the like.',
  },
  examples: [
    { text: sample('[[Nach oben\n\nStartseite\nKontakt\nImpressum\nDatenschutz]]') },
    { text: sample('', 'Kontakt zur Bauleitung haben die Anwohner bisher kaum.') },
    { text: sample('Zurück im Rathaus, unterschrieb die Bürgermeisterin den Vertrag.') },
  ],
});
