import { defineRule } from '../../rules/rule.ts';
import { slipFindings } from '../findings.ts';
import { HEADED_PROSE } from '../zones.ts';

/** A noun without the ending that its case needs: genitives and weak nouns. */
export const genitive = defineRule({
  id: 'grammar/genitive',
  scope: 'paragraph',
  severity: 'warning',
  zones: HEADED_PROSE,
  inQuotes: 'hint',
  summary: { de: 'Fehlende Endung im Genitiv oder bei schwachen Substantiven', en: 'Missing ending of a genitive or weak noun' },
  docs: {
    de: `Meldet ein Substantiv, dem die Endung seines Falles fehlt: den Genitiv ohne -s („des Anbieter“, „des Haus“, „eines Melde- und Prüfverfahren“) und schwach gebeugte Substantive ohne -(e)n („vom Präsident“, „dem Architekt“). Dazu kommt die Wortgruppe, die neben einer anderen steht, wo nur ein Genitiv möglich ist („für die Dauer die Unfallaufnahme“, „Die Zusage die Firma gilt“). Das rutscht beim Kürzen leicht durch, weil das Wort für sich richtig aussieht.

**Still bleibt die Regel** bei Wörtern, deren Genitiv ohne Endung gilt („des Barock“, „des Internet“, Monate, Sprachen), bei Titeln („des Kurier“), Namen und Wörtern mit zwei Beugungen („dem Nachbar“, „dem Nachbarn“).

**Korrekturen:** das Substantiv mit seiner Endung, sonst ein Artikel, zu dem es passt.`,
    en: `Reports a noun that lacks the ending of its case: the genitive without -s (“des Anbieter”, “des Haus”, “eines Melde- und Prüfverfahren”) and weak nouns without -(e)n (“vom Präsident”, “dem Architekt”). Also a group of words beside another one where only a genitive is possible (“für die Dauer die Unfallaufnahme”, “Die Zusage die Firma gilt”). It slips through when copy is cut, since the word by itself looks right.

**It stays silent** on words whose genitive may go without an ending (“des Barock”, “des Internet”, months, languages), on titles (“des Kurier”), names and words with two inflections (“dem Nachbar”, “dem Nachbarn”).

**Fixes:** the noun with its ending, or else an article that fits it.`,
  },
  messages: {
    genitive: { de: '„{written}“: Dem Genitiv fehlt die Endung.', en: '“{written}”: the genitive lacks its ending.' },
    'weak-noun': { de: '„{written}“: Dem Substantiv fehlt die Endung -en.', en: '“{written}”: the noun lacks its ending -en.' },
    lost: { de: '„{written}“: Hier kann nur ein Genitiv stehen.', en: '“{written}”: only a genitive can stand here.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    {
      text: 'Das Land plant den Aufbau [[eines Melde- und Prüfverfahren]] für Betriebe.',
      fixed: 'Das Land plant den Aufbau eines Melde- und Prüfverfahrens für Betriebe.',
    },
    { text: 'Das Büro des Bundes- und Landespräsidenten und die Aufgabe des Innen- und Justizministers ruhen.' },
    {
      text: 'Er fiel wegen [[eines Herz- und Kreislaufversagen]] aus.',
      fixed: 'Er fiel wegen eines Herz- und Kreislaufversagens aus.',
    },
    { text: 'Die Vor- und Nachteile des Wohn- und Geschäftshauses und des Bundes- und Landtags sind bekannt.' },
    { text: 'Der Zug fuhr in Richtung [[die alte Grenze]].', fixed: 'Der Zug fuhr in Richtung der alten Grenze.' },
    { text: 'Er floh in Richtung Grenze, und im Interesse der Stadt schwieg er.' },
    {
      text: 'Der Umbau [[des Heimatmuseum]] Talheim beginnt im Mai.',
      fixed: 'Der Umbau des Heimatmuseums Talheim beginnt im Mai.',
    },
    { text: 'Das Datum [[des EU-Antrag]] ist offen.' },
    { text: 'Die Preise [[des Anbieter]] steigen.' },
    { text: 'Das Dach [[des Haus]] ist undicht.' },
    { text: 'Das Lob kam [[vom Präsident]] des Verbands.', fixed: 'Das Lob kam vom Präsidenten des Verbands.' },
    { text: 'Der Rat dankte [[dem Architekt]] für den Entwurf.', fixed: 'Der Rat dankte dem Architekten für den Entwurf.' },
    { text: 'Die Straße blieb für die Dauer [[die Sperrung]] leer.', fixed: 'Die Straße blieb für die Dauer der Sperrung leer.' },
    { text: 'Die Zusage [[die Firma]] gilt bis Mai.', fixed: 'Die Zusage der Firma gilt bis Mai.' },
    { text: 'Am Abend die Nachricht zu lesen, war bitter.' },
    { text: 'Mit Abstand die höchsten Kosten hat der Verkehr.' },
    { text: 'Im Rahmen der Reform gibt die Stadt den Schulen die Mittel.' },
    { text: 'Die Preise des Anbieters steigen, auch die des Rokoko.' },
    { text: 'Die Geschichte des Internet begann vor dem Ende des Barock.' },
    { text: 'Der Chef des Spiegel traf den Nachbar und den Nachbarn.' },
    { text: 'Der Präsident dankte dem Präsidenten.' },
    { text: 'Während der Sender das Gespräch zeigte, schwieg der Rat.' },
    { text: 'Die Chefin des Berliner Filmfests kam im Vorfeld der Wahl.' },
  ],
  check: ({ text, facts }) => slipFindings(facts.grammar, 'genitive', text, facts.spelling.unknown),
});
