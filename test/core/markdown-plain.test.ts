import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readableText } from '../../src/core/text/markdown-plain.ts';

describe('words as readers of the page see them', () => {
  for (const [markdown, plain] of [
    ['# Rat tagt **heute**', 'Rat tagt heute'],
    ['## Neue *Wege* ##', 'Neue Wege'],
    ['> Das _bleibt_ so', 'Das bleibt so'],
    ['- [ ] Die ~~alte~~ Brücke', 'Die alte Brücke'],
    ['nach [Köln](https://e.example "Titel") und [Ulm][1]', 'nach Köln und Ulm'],
    ['„Das ist **gut**“', '„Das ist gut“'],
    ['Die Stadt baut \\*neu\\*', 'Die Stadt baut *neu*'],
    ['Der Befehl `ls` steht da', 'Der Befehl ls steht da'],
    ['[**Köln** am Rhein](https://e.example) feiert', 'Köln am Rhein feiert'],
    // What is no mark stays.
    ['5 * 3 = 15', '5 * 3 = 15'],
    ['Leser*innen und ver_di_bund', 'Leser*innen und ver_di_bund'],
    ['„Mein Freund [lacht] geht“', '„Mein Freund [lacht] geht“'],
    ['Rat tagt #heute', 'Rat tagt #heute'],
    ['**', '**'],
    ['', ''],
  ] as const)
    it(JSON.stringify(markdown), () => assert.equal(readableText(markdown, 'markdown'), plain));

  it('leaves other texts as they are', () => {
    for (const languageId of ['plaintext', 'nachrichtentext'] as const)
      assert.equal(readableText('# Rat *tagt*', languageId), '# Rat *tagt*');
  });
});
