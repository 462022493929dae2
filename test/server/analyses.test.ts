import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { Analyses, type Circumstances } from '../../src/server/analyses.ts';
import { builtLexicon } from '../support/lexicon.ts';

const CIRCUMSTANCES: Circumstances = { settings: DEFAULT_SETTINGS, date: undefined };

describe('the analyses of a server', () => {
  it('leave nobody without an answer when what they depend on changes, and comes late', async () => {
    const document = TextDocument.create('untitled:Neu', 'plaintext', 1, 'Die Regierug hat am Montag beraten.');
    const fresh: Circumstances = { settings: { ...DEFAULT_SETTINGS }, date: '2026-03-02' };
    let arrive: (c: Circumstances) => void = () => undefined;
    let present: Promise<Circumstances> = new Promise((resolve) => {
      arrive = resolve;
    });
    const analyses = new Analyses({
      lexicon: async () => builtLexicon(),
      document: () => document,
      circumstances: () => present,
      onFailure: ({ error }) => assert.fail(String(error)),
      onAnalysed: () => undefined,
    });
    const early = analyses.get(document.uri);
    await new Promise(setImmediate);
    present = Promise.resolve(fresh);
    const late = analyses.get(document.uri);
    await Promise.resolve();
    arrive(CIRCUMSTANCES);
    const answers = await Promise.all([early, late]);
    assert.deepEqual(
      answers.map((a) => [a?.article.date, a?.article.findings.some((f) => f.rule === 'spelling/unknown-word')]),
      [
        ['2026-03-02', true],
        ['2026-03-02', true],
      ],
    );
  });

  it('read a document whose address is no valid one', async () => {
    const document = TextDocument.create('file:///artikel/50%.txt', 'plaintext', 1, 'Die Regierug hat am Montag beraten.');
    const analyses = new Analyses({
      lexicon: async () => builtLexicon(),
      document: () => document,
      circumstances: async () => CIRCUMSTANCES,
      onFailure: ({ error }) => assert.fail(String(error)),
      onAnalysed: () => undefined,
    });
    assert.equal((await analyses.get(document.uri))?.article.fileName, '50%.txt');
  });
});
