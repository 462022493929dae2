import { defineRule } from '../../rules/rule.ts';
import { matchesOf } from '../../text/matches.ts';
import { PROSE } from '../../zones/zone.ts';

/** A mark inside a word before the feminine ending: star, underscore, colon, middle dot, slash, brackets, a capital; before other endings only the first three. */
const MARK =
  /(?<=\p{Ll})(?:(?:[*_:·]|\/-?)in(?:nen)?|\(inn?(?:en)?\)(?:en)?|Innen)(?!\p{L})|(?<=(?<!\p{L})\p{L}?\p{Ll}{2,20})[*_:](?:e[nrms]?|[nrms])(?!\p{L})/gu;
const ON = { regeln: { 'style/gender-mark': 'hint' } };

export const genderMark = defineRule({
  id: 'style/gender-mark',
  scope: 'paragraph',
  severity: 'off',
  zones: PROSE,
  inQuotes: 'drop',
  summary: { de: 'Genderzeichen im Wort', en: 'A gender mark within a word' },
  docs: {
    de: `Ausgeschaltet, bis ein Haus sie will (in \`hausstil.yaml\`: \`genderzeichen: melden\`). Meldet Stern, Unterstrich, Doppelpunkt, Mittelpunkt, Schrägstrich, Klammern und großes I vor „-in“ und „-innen“ und Stern, Unterstrich und Doppelpunkt vor anderen Endungen („jede*r“).

**Warum das wichtig ist:** Die deutschsprachigen Agenturen haben sich im Juni 2021 darauf geeinigt, Sonderzeichen im Wort zu meiden, sie in Zitaten aber stehen zu lassen. Andere Häuser entscheiden anders; darum entscheidet das Haus.

**Still bleibt die Regel** in Zitaten, Tabellen und Listen und bei Doppelnennung.

**Korrekturen:** keine, weil der Satz umgebaut werden muss.`,
    en: `Off until a house wants it (in \`hausstil.yaml\`: \`genderzeichen: melden\`). Reports asterisk, underscore, colon, middle dot, slash, brackets and a capital I before “-in” and “-innen”, and asterisk, underscore and colon before other endings (“jede*r”).

**Why it matters:** In June 2021 the German-language agencies agreed to avoid special characters within words but to leave them in quotations. Other houses decide otherwise; so the house decides.

**It stays silent** in quotations, tables and lists, and on both forms written out.

**Fixes:** none, since the sentence has to be rebuilt.`,
  },
  messages: {
    mark: { de: 'Genderzeichen im Wort, außerhalb eines Zitats', en: 'A gender mark within a word, outside a quote' },
  },
  examples: [
    { text: 'Die Leser[[:innen]] der Zeitung trafen sich am Montag im Rathaus der Stadt.', settings: ON },
    { text: 'Am Montag streikten die Lehrer[[*innen]] der Schule in der Oststadt.', settings: ON },
    { text: 'Die Anwohner[[Innen]] des Viertels trafen sich am Montag im Rathaus der Stadt.', settings: ON },
    { text: 'Am Montag kann jede[[*r]] im Rathaus der Stadt eine Karte holen.', settings: ON },
    { text: 'Im Inneren sagte sie: innen sei es kühl, und um 9:30 Uhr öffne LinkedIn sein Büro.', settings: ON },
    { text: 'Die Leserinnen und Leser der Zeitung trafen sich am Montag im Rathaus der Stadt.', settings: ON },
    { text: '„Wir laden alle Leser:innen ein, am Montag zu kommen“, sagte die Bürgermeisterin.', settings: ON },
    { text: 'Die Leser:innen der Zeitung trafen sich am Montag im Rathaus der Stadt.' },
  ],
  *check({ text }) {
    for (const m of matchesOf(text, MARK)) yield { start: m.index, end: m.index + m[0].length, message: 'mark' };
  },
});
