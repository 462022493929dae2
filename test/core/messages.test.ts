import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { RULES } from '../../src/core/index.ts';
import type { Text } from '../../src/core/rules/message.ts';

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
});
