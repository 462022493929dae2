import { defineRule } from '../../rules/rule.ts';
import { attributionFixes } from '../attribution-fixes.ts';
import { isSigned } from '../signature.ts';

export const continuedSpeaker = defineRule({
  id: 'quote/continued-speaker',
  scope: 'document',
  severity: 'information',
  summary: {
    de: 'Ein Zitat im eigenen Absatz, dessen Sprecher nur im Absatz davor steht',
    en: 'A quotation in a paragraph of its own whose speaker stands only in the one before',
  },
  docs: {
    de: `
Meldet wörtliche Rede, die einen Absatz eröffnet und keine eigene Zuschreibung hat, obwohl der Absatz davor einen Sprecher nennt. Der steht
als Verweis dabei.

Eine Behörde oder Firma, von der der Absatz davor nur berichtet („Die Reederei bestreitet das.“), gilt nicht als Sprecher: Dann fehlt die
Zuschreibung ganz (\`quote/unattributed\`).

Still bleibt die Regel, wenn ein Zitat ordentlich über mehrere Absätze läuft (jeder öffnet, der letzte schließt), und wenn im selben Absatz
jemand genannt ist.`,
    en: `Reports direct speech that opens a paragraph and has no attribution of its own although the paragraph before names a speaker. The speaker is given as a reference.

An authority or a firm that the paragraph before only reports on (“Die Reederei bestreitet das.”) does not count as a speaker: then there is no attribution at all (\`quote/unattributed\`).

It stays silent where a quotation goes over several paragraphs as it should (each opens it, the last one closes it), and where somebody is named in the same paragraph.`,
  },
  messages: {
    continued: {
      de: 'Dieses Zitat hat keine eigene Zuschreibung; vermutlich spricht weiter: {name}',
      en: 'This quotation has no attribution of its own; presumably the same speaker goes on: “{name}”',
    },
    speaker: { de: 'Hier ist der Sprecher genannt.', en: 'The speaker is given here.' },
    attribute: { de: 'Zuschreiben: {name}', en: 'Attribute to “{name}”' },
    attributeOpen: { de: 'Zuschreibung ergänzen …', en: 'Add an attribution…' },
    mention: { de: 'Kein Zitat: Anführungszeichen entfernen', en: 'No quotation: remove the marks' },
  },
  examples: [
    {
      text: 'Die Wirtin Paula Kern sagte: „Der Keller steht unter Wasser.“\n\n[[„So hoch stand der Bach noch nie.“]]\n\nDie Feuerwehr pumpte bis Mitternacht.',
    },
    {
      text: '„Der Keller steht unter Wasser“, sagte die Wirtin Paula Kern.\n\n[[„Wir räumen jetzt alles nach oben.“]]',
    },
    { text: 'Die Wirtin Paula Kern sagte: „Der Keller steht unter Wasser.\n\n„So hoch stand der Bach noch nie.“' },
    {
      text: 'Die Wirtin Paula Kern sagte: „Der Keller steht unter Wasser.“\n\n„Warum hat uns niemand gewarnt?“\n\nUwe Holm, Hildesheim',
    },
    { text: '„Der Keller steht unter Wasser“, sagte die Wirtin Paula Kern. „Wir räumen jetzt alles nach oben.“' },
    {
      text: 'Die Wirtin Paula Kern sagte: „Der Keller steht unter Wasser.“\n\n„So hoch stand der Bach noch nie“, sagte auch ihr Mann.',
    },
  ],
  *check(article) {
    for (const q of article.quotes) {
      if (
        q.kind !== 'statement' ||
        q.attributed ||
        !q.speaker ||
        q.speakerSource === 'presumed' ||
        !q.standsAlone ||
        q.words < 4 ||
        q.inside !== undefined ||
        isSigned(article, q)
      )
        continue;
      const known = q.speakerFull ?? q.speaker;
      yield {
        message: 'continued',
        args: { name: q.speakerName ?? known.text },
        start: q.start,
        end: q.end,
        related: [{ start: q.speaker.start, end: q.speaker.end, message: 'speaker' }],
        fixes: attributionFixes(article, q),
      };
    }
  },
});
