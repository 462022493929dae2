import { defineRule } from '../../rules/rule.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set([...PROSE, 'list', 'kicker', 'headline', 'subheading', 'caption']);

/** A noun with a small letter after the hyphen of a compound. */
export const hyphenCase = defineRule({
  id: 'spelling/hyphen-case',
  scope: 'paragraph',
  severity: 'information',
  zones: ZONES,
  inQuotes: 'hint',
  summary: { de: 'Hauptwort nach Bindestrich kleingeschrieben', en: 'Noun after a hyphen with a small letter' },
  docs: {
    de: `Meldet ein Hauptwort, das in einer Zusammensetzung nach dem Bindestrich kleingeschrieben ist („US-regierung“), und schreibt es groß.

Still bleibt die Regel, wo der letzte Teil auch klein ein Wort ist („EU-weit“, „SPD-geführt“, „Berlin-nah“), bei Namen, Adressen und Wörtern anderer Sprachen.`,
    en: `Reports a noun with a small letter behind the hyphen of a compound (“US-regierung”), and gives it a capital.

It stays silent where the last part is a word with a small letter too (“EU-weit”, “SPD-geführt”, “Berlin-nah”), on names, addresses and words of other languages.`,
  },
  messages: {
    small: {
      de: 'Nach dem Bindestrich wird das Hauptwort großgeschrieben: „{right}“.',
      en: 'After the hyphen the noun takes a capital: “{right}”.',
    },
    capital: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Die US-[[regierung]] wies das zurück.', fixed: 'Die US-Regierung wies das zurück.' },
    { text: 'Der EU-[[gipfel]] beginnt am Montag.', fixed: 'Der EU-Gipfel beginnt am Montag.' },
    { text: 'Die EU-weit gültige Regel trifft auch SPD-geführte Länder.' },
    { text: 'Der CO2-neutrale Bau und die Corona-bedingte Pause.' },
    { text: 'Die Vor- und Nachteile der US-Regierung.' },
  ],
  *check({ facts }) {
    for (const { start, end, right } of facts.spelling.smallNouns) {
      yield {
        start,
        end,
        message: 'small',
        args: { right },
        fixes: [{ title: 'capital', args: { right }, edits: [{ start, end, text: right }], safe: false, preferred: true }],
      };
    }
  },
});
