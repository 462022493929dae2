import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { CLI, DAMAGED, openDesk } from '../support/cli.ts';

const DRAFT = `Rat beschließt Haushalt

Der Rat hat am Dienstag den Haushalt beschlossen. „Das war knapp“, sagte Bürgermeisterin Ada Kern.

„Wir warten seit Jahren auf die Straße“, sagte der Landwirt Jon Behn.

„Das ist bekannt. Der Antrag liegt im Amt.“
`;

interface Answers {
  check_draft: {
    date: string | null;
    checked: boolean;
    findings: { rule: string; line: number; text: string; fixes: { edits: object[] }[] }[];
  };
  list_quotes: { quotes: { line: number; text: string; speaker: string | null; presumed: boolean }[] };
  list_events: { date: string | null; events: { title: string; when: string | null; who: string[] }[] };
}

describe('schlussredaktion mcp, asked by the SDK’s own client', () => {
  const desk = openDesk();
  const client = new Client({ name: 'test', version: '1.0.0' });
  const ask = async <T extends keyof Answers>(name: T, args: Record<string, unknown>): Promise<Answers[T]> => {
    const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
    assert.notEqual(isError, true, JSON.stringify(content));
    const [block] = content as { text: string }[];
    assert.deepEqual(JSON.parse(block!.text), structuredContent);
    return structuredContent as unknown as Answers[T];
  };
  const refused = async (name: string, args: Record<string, unknown>): Promise<string> => {
    const { isError, content } = await client.callTool({ name, arguments: args });
    assert.equal(isError, true);
    return (content as { text: string }[])[0]!.text;
  };

  before(async () => {
    mkdirSync(path.join(desk.folder, '.schlussredaktion'));
    writeFileSync(
      path.join(desk.folder, '.schlussredaktion/hausstil.yaml'),
      'regeln:\n  - name: haushalt\n    suche: Haushalt\n    ersatz: Etat\n',
    );
    await client.connect(
      new StdioClientTransport({ command: process.execPath, args: [CLI, '--lang', 'en', 'mcp'], cwd: desk.folder }),
    );
    await client.listTools(); // The client holds answers against the schemas it has seen.
  });
  after(async () => {
    await client.close();
    desk.close();
  });

  it('says what it is and what it can do, and that it changes nothing', async () => {
    assert.equal(client.getServerVersion()?.name, 'schlussredaktion');
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map((t) => t.name),
      ['check_draft', 'list_quotes', 'list_events'],
    );
    for (const { annotations, outputSchema } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(annotations?.openWorldHint, false);
      assert.ok(outputSchema);
    }
  });

  it('gives findings with their fixes, by the rules of the house too', async () => {
    const { checked, findings } = await ask('check_draft', { text: DRAFT });
    assert.equal(checked, true);
    const house = findings.filter((f) => f.rule === 'house/haushalt');
    assert.deepEqual(
      house.map((f) => [f.line, f.text]),
      [
        [1, 'Haushalt'],
        [3, 'Haushalt'],
      ],
    );
    assert.deepEqual(house[1]!.fixes[0]!.edits, [{ line: 3, column: 29, old: 'Haushalt', new: 'Etat' }]);
    const { findings: damaged } = await ask('check_draft', { text: DAMAGED });
    assert.ok(damaged.some((f) => f.rule === 'boilerplate/comment-form'));
  });

  it('goes by the house as it is now', async () => {
    const style = path.join(desk.folder, '.schlussredaktion/hausstil.yaml');
    const before = readFileSync(style, 'utf8');
    const rules = async (): Promise<string[]> =>
      (await ask('check_draft', { text: DRAFT })).findings.flatMap(({ rule }) => (rule.startsWith('house/') ? [rule] : []));
    assert.deepEqual([...new Set(await rules())], ['house/haushalt']);
    writeFileSync(style, 'regeln:\n  - name: landwirt\n    suche: Landwirt\n');
    assert.deepEqual(await rules(), ['house/landwirt']);
    rmSync(style);
    assert.deepEqual(await rules(), []);
    writeFileSync(style, before);
  });

  it('gives quotes with their speakers', async () => {
    const { quotes } = await ask('list_quotes', { text: DRAFT });
    assert.deepEqual(
      quotes.map((q) => [q.line, q.text, q.speaker, q.presumed]),
      [
        [3, '„Das war knapp“', 'Ada Kern', false],
        [5, '„Wir warten seit Jahren auf die Straße“', 'Jon Behn', false],
        [7, '„Das ist bekannt. Der Antrag liegt im Amt.“', 'Jon Behn', true],
      ],
    );
  });

  it('gives events on the day they have by the day of the article', async () => {
    const { date, events } = await ask('list_events', { text: DRAFT, date: '2026-03-04' });
    assert.equal(date, '2026-03-04');
    assert.ok(
      events.some((e) => e.when === '2026-03-03' && e.who.includes('Rat')),
      JSON.stringify(events),
    );
  });

  it('says it where a text is not German', async () => {
    const english =
      'The council met on Monday and agreed on the new budget for the town.\n\nThe meeting took three hours and ended late.';
    assert.equal((await ask('check_draft', { text: english })).checked, false);
  });

  it('refuses what it cannot answer, without a word of the draft', async () => {
    assert.match(await refused('check_draft', {}), /"text"/u);
    assert.match(await refused('check_draft', { text: DRAFT, date: '4. März' }), /"date"/u);
    assert.match(await refused('check_draft', { text: DRAFT, languageId: 'latex' }), /"languageId"/u);
    assert.doesNotMatch(await refused('delete_draft', { text: DRAFT }), /Haushalt/u);
  });

  it('has no way to a network', () => {
    const bundle = readFileSync(path.join(path.dirname(CLI), 'mcp.js'), 'utf8');
    const loaded = [...bundle.matchAll(/(?:from|import|require)\s*\(?\s*["']((?:node:)?[a-z_/]+)["']/gu)].map((m) =>
      m[1]!.replace('node:', ''),
    );
    assert.ok(loaded.includes('process'), loaded.join(' '));
    for (const name of ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns']) assert.ok(!loaded.includes(name), name);
    assert.doesNotMatch(bundle, /\bfetch\(|WebSocket|EventSource/u);
  });

  it('is not there unless it is called: no other command loads it', () => {
    const cli = readFileSync(CLI, 'utf8');
    assert.doesNotMatch(cli, /modelcontextprotocol|notifications\/initialized/u);
    const { status, out } = desk.run(['mcp']);
    assert.deepEqual([status, out], [0, ''], 'ends with its input');
  });
});
