import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { createAnalyser, messageText, RULES } from '../../src/core/index.ts';
import type { Text } from '../../src/core/rules/message.ts';
import { builtLexicon } from '../support/lexicon.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The titles of the extension's commands, in both languages. */
const titles = ['package.nls.json', 'package.nls.en.json'].flatMap((name) =>
  Object.entries(JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as Record<string, string>)
    .filter(([key, title]) => key.startsWith('command.') && title.includes(' '))
    .map(([, title]) => title.replace(/(?:\s*…|\.\.\.)$/u, '')),
);

describe('the messages of rules', () => {
  it('name no command of one editor: the command line and other editors say them too', () => {
    assert.ok(titles.length > 40, String(titles.length));
    for (const { id, messages } of RULES)
      for (const { de, en } of Object.values<Text>(messages))
        for (const title of titles) assert.ok(!`${de}\n${en}`.includes(title), `${id}: ${title}`);
  });

  it('count one line and one thing left out as one', () => {
    const one = (text: string): string[] => {
      const { findings } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
      return findings.map((f) => messageText(f.rule, f.message, f.args, 'de'));
    };
    const notebook = one(
      'Der Rat tagte am Montag. Er beschloss den Haushalt.\n\nKontakt: Presseamt, 0555 1234, nicht zur Veröffentlichung bestimmt\n',
    );
    assert.ok(
      notebook.some((m) => m.includes('Notizblock der Agentur (1 Zeile)')),
      notebook.join(),
    );
    const two = one(
      'Der Rat tagte am Montag. Er beschloss den Haushalt.\n\n# dpa-Notizblock\n\n## Internet\n- [Rat](https://beispiel.de/rat)\n\n## dpa-Kontakte\n- Autor: Jana Muster\n',
    );
    assert.ok(
      two.some((m) => /Notizblock der Agentur \(\d Zeilen\)/u.test(m)),
      two.join(),
    );
  });
});
