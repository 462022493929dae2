import { defineRule } from '../../rules/rule.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set([
  ...PROSE,
  'dateline',
  'list',
  'editors-note',
  'kicker',
  'headline',
  'subheading',
  'caption',
]);

/** A spelling from before the reform of 1996–2006. */
export const oldSpelling = defineRule({
  id: 'spelling/old-spelling',
  scope: 'paragraph',
  severity: 'information',
  zones: ZONES,
  inQuotes: 'hint',
  summary: { de: 'Alte Rechtschreibung', en: 'Spelling from before the reform' },
  docs: {
    de: `Meldet Schreibungen, die bis zur Rechtschreibreform galten („daß“, „Schiffahrt“, „numerieren“), und setzt die heutige ein.

Still bleibt die Regel bei Wörtern, die heute noch so geschrieben werden („Straße“, „Albtraum“ neben „Alptraum“), bei Namen („Preußag“, „Litfaß“) und beim südlichen „Geschoß“. In direkter Rede ist es nur ein Hinweis: Ältere Texte werden wörtlich zitiert.`,
    en: `Reports spellings from before the spelling reform (“daß”, “Schiffahrt”, “numerieren”), and puts in today’s.

It stays silent on words still spelled like that (“Straße”, “Albtraum” beside “Alptraum”), on names (“Preußag”, “Litfaß”) and on the southern “Geschoß”. In direct speech it is only a hint: older texts are quoted word for word.`,
  },
  messages: {
    old: { de: '„{word}“ ist alte Rechtschreibung; heute: „{modern}“.', en: '“{word}” is the old spelling; now: “{modern}”.' },
    replace: { de: 'Durch „{modern}“ ersetzen', en: 'Replace with “{modern}”' },
  },
  examples: [
    { text: 'Er sagte, [[daß]] die Brücke gesperrt bleibt.', fixed: 'Er sagte, dass die Brücke gesperrt bleibt.' },
    {
      text: 'Die [[Schiffahrt]] auf dem Fluss ruht seit dem Morgen.',
      fixed: 'Die Schifffahrt auf dem Fluss ruht seit dem Morgen.',
    },
    { text: 'Das [[mußte]] der Verein wissen.', fixed: 'Das musste der Verein wissen.' },
    { text: 'Die Straße ist groß und außen weiß gestrichen.' },
    { text: 'Die Firma stellt in der Masse und nach Maß her.' },
    { text: 'Er grüßte die Gäste und genoss den Fluss der Rede.' },
    { text: 'Die Feuerwehr Nußthal-Debrizz hilft im Erdgeschoß des Hauses.' },
    { text: 'Der Verein aus Haßbergen gewann gegen Roßtal.' },
  ],
  *check({ facts }) {
    for (const { start, end, part, modern, named } of facts.spelling.unknown) {
      if (modern === undefined || named) continue;
      yield {
        start,
        end,
        message: 'old',
        args: { word: part, modern },
        fixes: [{ title: 'replace', args: { modern }, edits: [{ start, end, text: modern }], safe: false, preferred: true }],
      };
    }
  },
});
