import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** What a page shows on its links, glued to a word of the sentence. */
export const residue = defineRule({
  id: 'marks/residue',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Rest einer Seite im Satz', en: 'Remains of a page inside a sentence' },
  docs: {
    de: `Meldet, was Seiten Vorlesegeräten zu ihren Links sagen und was beim Kopieren an einem Wort hängen bleibt: „InternetseiteLink wird in einem neuen Tab geöffnet“.

**Still bleibt die Regel**, wo die Wendung für sich steht.

**Korrekturen:** Der Rest verschwindet, das Wort bleibt.`,
    en: `Reports what pages tell screen readers about their links, and what sticks to a word when it is copied: “InternetseiteLink wird in einem neuen Tab geöffnet”.

**It stays silent** where the phrase stands by itself.

**Fixes:** The remains go, the word stays.`,
  },
  messages: {
    residue: { de: 'Rest eines Links im Satz.', en: 'Remains of a link inside the sentence.' },
    put: { de: 'Rest löschen', en: 'Remove the remains' },
  },
  examples: [
    {
      text: 'Mehr steht auf der Homepage[[Link wird in einem neuen Tab geöffnet]] des Kreises.',
      fixed: 'Mehr steht auf der Homepage des Kreises.',
    },
    { text: 'Ein Link wird in einem neuen Fenster geöffnet, wenn man die Taste hält.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.marks) if (slip.kind === 'residue') yield slipFinding(slip, 'residue', text);
  },
});
