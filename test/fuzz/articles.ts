// Texts and edits: nothing throws, spans lie inside the text, and an edited text gives what it gives from scratch.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Article, createAnalyser, parseSettings, reportOf } from '../../src/core/index.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { fuzz } from './fuzz.ts';

const LANGUAGES = ['plaintext', 'markdown'] as const;

const analyser = (settings = parseSettings({}).settings) =>
  createAnalyser({
    lexicon: builtLexicon(),
    settings,
    onFailure: ({ step, error }) => {
      throw new Error(`${step}: ${error instanceof Error ? error.stack : error}`);
    },
  });
const plain = (article: Article): unknown => reportOf('x', article, { locale: 'de', tokens: true });

fuzz(
  'edits against scratch',
  fc.property(
    fc.constantFrom(...LANGUAGES),
    pastedText,
    fc.array(fc.tuple(fc.nat(), fc.nat(40), pastedText), { minLength: 1, maxLength: 6 }),
    (languageId, first, edits) => {
      const one = analyser();
      let text = first;
      one.analyse({ text, languageId });
      for (const [place, gone, come] of edits) {
        const at = text.length === 0 ? 0 : place % text.length;
        text = text.slice(0, at) + come + text.slice(at + gone);
        const article = one.analyse({ text, languageId });
        for (const { start, end, rule } of article.findings) assert.ok(0 <= start && start <= end && end <= text.length, rule);
        assert.deepEqual(plain(article), plain(analyser().analyse({ text, languageId })));
      }
    },
  ),
);

fuzz(
  'settings of any shape',
  fc.property(
    fc.dictionary(
      fc.constantFrom('regeln', 'woerterbuch', 'anfuehrungszeichen', 'textbausteine', 'region', 'aktiv', 'rules', 'x'),
      fc.anything({ maxDepth: 3 }),
    ),
    pastedText,
    (raw, text) => void plain(analyser(parseSettings(raw).settings).analyse({ text })),
  ),
);
