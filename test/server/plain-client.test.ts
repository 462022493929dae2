import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { CLI } from '../support/cli.ts';
import { openEditor } from '../support/editor.ts';
import type { CodeAction, Diagnostic } from '../support/server.ts';

const TEXT =
  'Der Rat hat getagt. Er kam mit den Mann.\n\nDie Quorxbehörde schweigt. „Das ist so“, heißt es.\n\nTeilen\n\nDieser Artikel\n';

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

describe('lsp --stdio with a client that knows the protocol only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-lsp-'));
  const uri = pathToFileURL(path.join(folder, 'stadt/rat sitzung.txt')).href;
  const editor = openEditor([process.execPath, CLI, 'lsp', '--stdio', `--clientProcessId=${process.pid}`]);
  const { client } = editor;
  const heard: { method: string; params: unknown }[] = [];
  let commands: readonly string[] = [];
  let published: Published[] = [];
  let wake: () => void = () => undefined;

  /** Waits for diagnostics of the document that are as wanted. */
  async function until(wanted: (p: Published) => boolean): Promise<Published> {
    for (;;) {
      const found = published.find((p) => p.uri === uri && wanted(p));
      published = found ? [] : published;
      if (found) return found;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  const codes = (p: Published): string[] => p.diagnostics.map((d) => d.code);
  const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const actions = (): Promise<(CodeAction & { edit?: { changes?: Record<string, { newText: string }[]> } })[]> =>
    client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: all, context: { diagnostics: [] } });

  before(async () => {
    client.onNotification((method, params) => void heard.push({ method, params }));
    client.onNotification('textDocument/publishDiagnostics', (params: Published) => {
      published.push(params);
      wake();
    });
    const { capabilities, serverInfo } = await editor.start<{
      serverInfo: { version?: string };
      capabilities: { executeCommandProvider: { commands: string[] } };
    }>({
      rootUri: pathToFileURL(folder).href,
    });
    commands = capabilities.executeCommandProvider.commands;
    assert.match(serverInfo.version ?? '', /^\d+\.\d+\.\d+/u);
    await editor.open(uri, TEXT);
  });
  after(() => {
    editor.close();
    rmSync(folder, { recursive: true });
  });

  it('sends diagnostics by itself', async () => {
    const first = await until((p) => p.diagnostics.length > 0);
    assert.equal(first.version, 1);
    assert.ok(codes(first).includes('spelling/unknown-word'), codes(first).join());
  });

  it('offers nothing the client cannot run', async () => {
    const offered = await actions();
    assert.ok(offered.length > 3);
    for (const { title, command, edit } of offered) {
      assert.ok(edit || command, title);
      if (command) assert.ok(commands.includes(command.command), `${title}: ${command.command}`);
      for (const { newText } of Object.values(edit?.changes ?? {}).flat()) assert.doesNotMatch(newText, /\$\{|\$\d/u, title);
    }
    assert.ok(
      offered.some((a) => a.edit?.changes?.[uri]),
      'a plain edit, without versions',
    );
  });

  it('keeps a word in the house of the folder, and checks again', async () => {
    const add = (await actions()).find((a) => a.command?.command === 'schlussredaktion.addWord')!;
    await client.sendRequest('workspace/executeCommand', add.command!);
    const again = await until(() => true);
    assert.ok(!codes(again).includes('spelling/unknown-word'), codes(again).join());
    assert.match(readFileSync(path.join(folder, '.schlussredaktion/woerterbuch.txt'), 'utf8'), /^Quorxbehörde$/mu);
  });

  it('keeps no word that the list would read as something else', async () => {
    const list = path.join(folder, '.schlussredaktion/woerterbuch.txt');
    const before = readFileSync(list, 'utf8');
    const none = [
      '#Zirpamt',
      '*Zirpamt',
      'Zirp\tamt',
      'Zirp#amt',
      ' Zirpamt',
      '',
      '<<<<',
      'Zirp/Amt',
      'Z'.repeat(5000),
      'Zirp\ud800',
    ];
    heard.length = 0;
    for (const word of none)
      await client.sendRequest('workspace/executeCommand', {
        command: 'schlussredaktion.addWord',
        arguments: [{ uri, word, where: 'folder' }],
      });
    assert.equal(readFileSync(list, 'utf8'), before);
    const said = heard.flatMap(({ method, params }) =>
      method === 'window/showMessage' ? [(params as { message: string }).message] : [],
    );
    assert.equal(said.length, none.length);
    for (const message of said) assert.match(message, /^„.{0,41}“ ist kein Wort für das Wörterbuch/u);
    assert.match(said[6]!, /„<<<<“/u);
    assert.match(said[8]!, /„Z{40}…“/u);
    heard.length = 0;
  });

  it('ignores a finding in the article that was meant', async () => {
    const ignore = (await actions()).find((a) => a.command?.command === 'schlussredaktion.dismiss')!;
    await client.sendRequest('workspace/executeCommand', ignore.command!);
    await until(() => true);
    const kept = JSON.parse(readFileSync(path.join(folder, '.schlussredaktion/ausnahmen.json'), 'utf8'));
    assert.equal(kept[0].artikel, 'stadt/rat sitzung.txt');
  });

  it('says so when a list cannot be changed, and leaves it as it was', async () => {
    const list = path.join(folder, '.schlussredaktion/textbausteine.txt');
    const latin1 = Buffer.from('Pressestelle der Behörde\n', 'latin1');
    writeFileSync(list, latin1);
    const args = { uri, phrase: 'Mehr aus dem Amt', list: 'always' };
    await client.sendRequest('workspace/executeCommand', { command: 'schlussredaktion.addPhrase', arguments: [args] });
    const said = heard.find(({ method }) => method === 'window/showMessage');
    assert.match(JSON.stringify(said), /Nicht gespeichert: „.*textbausteine\.txt“/u);
    assert.deepEqual(readFileSync(list), latin1);
    rmSync(list);
  });

  it('writes nothing over damaged exceptions, and says so', async () => {
    const file = path.join(folder, '.schlussredaktion/ausnahmen.json');
    const before = readFileSync(file, 'utf8');
    const damaged = before.replace('{}', '{"regel":7},\n{}');
    writeFileSync(file, damaged);
    heard.length = 0;
    const args = { uri, rule: 'quote/unattributed', text: '„Das ist so“' };
    await client.sendRequest('workspace/executeCommand', { command: 'schlussredaktion.dismiss', arguments: [args] });
    assert.match(JSON.stringify(heard), /Nicht gespeichert: In „.*ausnahmen\.json“ sind Zeilen beschädigt/u);
    assert.equal(readFileSync(file, 'utf8'), damaged);
    writeFileSync(file, before);
  });

  it('keeps what is said of a file outside the workspace beside that file', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-lsp-'));
    try {
      const args = { uri: pathToFileURL(path.join(elsewhere, 'amt.txt')).href, rule: 'quote/unclosed', text: '„' };
      await client.sendRequest('workspace/executeCommand', { command: 'schlussredaktion.dismiss', arguments: [args] });
      const [kept] = JSON.parse(readFileSync(path.join(elsewhere, '.schlussredaktion/ausnahmen.json'), 'utf8'));
      assert.equal(kept.artikel, 'amt.txt');
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  it('offers to ignore in articles that lie in a file, and not in an unsaved one', async () => {
    const unsaved = 'untitled:Untitled-1';
    await editor.open(unsaved, TEXT);
    for (const [at, offered] of [
      [uri, true],
      [unsaved, false],
    ] as const) {
      const found = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: at },
        range: all,
        context: { diagnostics: [] },
      });
      const commands = new Set(found.map((a) => a.command?.command));
      assert.equal(commands.has('schlussredaktion.dismiss'), offered, at);
      assert.ok(commands.has('schlussredaktion.addPhrase'), at);
    }
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: unsaved } });
  });

  it('offers the same thing once, and names what only looks the same', async () => {
    const two = pathToFileURL(path.join(folder, 'zwei.txt')).href;
    await editor.open(two, 'Er kam mit den Mann. Sie ging ohne der Frau. Er blieb mit den Mann.\n');
    const found = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: two },
      range: all,
      context: { diagnostics: [] },
    });
    const titles = found.flatMap((a) => (a.command ? [a.title] : []));
    assert.deepEqual([...new Set(titles)], titles);
    const ignoring = titles.filter((t) => t.startsWith('In diesem Artikel ignorieren'));
    assert.deepEqual(ignoring, ['In diesem Artikel ignorieren (mit den Mann)', 'In diesem Artikel ignorieren (ohne der Frau)']);
    assert.equal(titles.filter((t) => t.startsWith('Regel im ganzen Haus abschalten')).length, 1);
    const off = found.find((a) => a.title.startsWith('Regel im ganzen Haus'))!;
    assert.equal((off as { diagnostics?: unknown[] }).diagnostics?.length, 3);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: two } });
  });

  it('keeps a short title where there is nothing to tell apart', async () => {
    const one = pathToFileURL(path.join(folder, 'eins.txt')).href;
    await editor.open(one, 'Er kam mit den Mann. Er blieb mit den Mann.\n');
    const found = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: one },
      range: all,
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      found.flatMap((a) => (a.title.startsWith('In diesem') ? [a.title] : [])),
      ['In diesem Artikel ignorieren'],
    );
    await client.sendNotification('textDocument/didClose', { textDocument: { uri: one } });
  });

  it('switches a rule off in the article or in the house', async () => {
    const file = path.join(folder, '.schlussredaktion/ausnahmen.json');
    const before = readFileSync(file, 'utf8');
    for (const [where, article] of [
      ['article', 'stadt/rat sitzung.txt'],
      ['house', undefined],
    ] as const) {
      const found = (await actions()).filter((a) => a.command?.command === 'schlussredaktion.switchOffRule');
      const rules = found.map((a) => a.command!.arguments[0] as { rule: string; where: string });
      const at = rules.findIndex((r) => r.where === where && r.rule === 'quote/anonymous-source');
      assert.match(
        found[at]!.title,
        where === 'article' ? /^Regel in diesem Artikel abschalten: / : /^Regel im ganzen Haus abschalten: /u,
      );
      await client.sendRequest('workspace/executeCommand', found[at]!.command!);
      const kept = JSON.parse(readFileSync(file, 'utf8')) as { artikel?: string; regel?: string; text?: string }[];
      const own = kept.find((e) => e.regel === 'quote/anonymous-source' && e.artikel === article);
      assert.ok(own && own.text === undefined, JSON.stringify(kept));
      const left = await actions();
      assert.ok(!left.some((a) => JSON.stringify(a).includes('quote/anonymous-source')));
      writeFileSync(file, before);
      await client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    }
  });

  it('refuses a command there is not, and arguments that are none', async () => {
    const rule = 'quote/unattributed';
    for (const [command, args, code, named] of [
      ['schlussredaktion.gibtEsNicht', { uri }, -32601, 'gibtEsNicht'],
      ['schlussredaktion.switchOffRule', { uri, rule: 'Keine/Regel', where: 'house' }, -32602, 'rule'],
      ['schlussredaktion.switchOffRule', { uri, rule, where: 'welt' }, -32602, 'where'],
      ['schlussredaktion.dismiss', { uri, rule }, -32602, 'text'],
      ['schlussredaktion.dismiss', { rule, text: 'x' }, -32602, 'uri'],
      ['schlussredaktion.addWord', { uri, word: 7 }, -32602, 'word'],
      ['schlussredaktion.addPhrase', { uri, phrase: 'zwei\nZeilen' }, -32602, 'phrase'],
      ['schlussredaktion.addPhrase', undefined, -32602, 'uri, phrase'],
    ] as const) {
      const given = args === undefined ? {} : { arguments: [args] };
      await assert.rejects(client.sendRequest('workspace/executeCommand', { command, ...given }), (error) => {
        const { code: own, message } = error as { code: number; message: string };
        assert.ok(own === code && message.includes(named), `${command}: ${own} ${message}`);
        return true;
      });
    }
  });

  it('says what a rule is about where it reports something', async () => {
    type Shown = { contents: { value: string } } | null;
    const at = (line: number, character: number): Promise<Shown> =>
      client.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
    assert.match((await at(2, 42))!.contents.value, /^\*\*.+\*\* \(`quote\/anonymous-source`\)\n\n.{80,}/su);
    assert.equal(await at(0, 5), null);
  });

  it('makes no list or folder anew that has vanished, and says so', async () => {
    const house = path.join(folder, '.schlussredaktion');
    const list = path.join(house, 'woerterbuch.txt');
    const args = { uri, word: 'Zirpamt', where: 'folder' };
    const add = { command: 'schlussredaktion.addWord', arguments: [args] };
    for (const gone of [list, house]) {
      heard.length = 0;
      renameSync(gone, `${gone}.weg`);
      await client.sendRequest('workspace/executeCommand', add);
      assert.match(JSON.stringify(heard), /woerterbuch\.txt“ war vorhin noch da und ist verschwunden/u);
      assert.ok(!existsSync(gone), gone);
      renameSync(`${gone}.weg`, gone);
    }
    await client.sendRequest('workspace/executeCommand', add);
    assert.match(readFileSync(list, 'utf8'), /^Zirpamt$/mu);
  });

  it('follows changes, and takes away what it sent when the document is closed', async () => {
    const contentChanges = [{ text: 'Der Rat hat getagt.\n' }];
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    assert.deepEqual((await until((p) => p.version === 2)).diagnostics, []);
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    assert.deepEqual((await until((p) => p.version === undefined)).diagnostics, []);
  });

  it('sends no notification of its own', () => {
    assert.deepEqual(
      heard.filter(({ method }) => method.startsWith('schlussredaktion/')),
      [],
    );
  });
});

describe('lsp --stdio with a client that watches no files', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-lsp-'));
  const uri = pathToFileURL(path.join(folder, 'rat.txt')).href;
  const other = pathToFileURL(path.join(folder, 'amt.txt')).href;
  const editor = openEditor();
  const { client } = editor;
  const text = 'Am Montag tagte der Rat im Hafenamt.\n';
  const rule = (word: string): void => {
    mkdirSync(path.join(folder, '.schlussredaktion'), { recursive: true });
    writeFileSync(path.join(folder, '.schlussredaktion/hausstil.yaml'), `regeln: [{name: probe, suche: ${word}}]\n`);
  };
  const found = async (at: string): Promise<string[]> => {
    const answer = await client.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri: at } });
    return answer.items.filter((d) => d.code === 'house/probe').map((d) => JSON.stringify(d.range.start));
  };
  const rat = ['{"line":0,"character":20}'];
  const hafenamt = ['{"line":0,"character":27}'];

  before(async () => {
    await editor.start({ rootUri: pathToFileURL(folder).href, capabilities: { textDocument: { diagnostic: {} } } });
    await editor.open(uri, text);
  });
  after(() => {
    editor.close();
    rmSync(folder, { recursive: true });
  });

  it('goes by the house as it is when an article is saved, opened or edited', async () => {
    assert.deepEqual(await found(uri), []);
    rule('Rat');
    await client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual(await found(uri), rat);
    rule('Hafenamt');
    await editor.open(other, text);
    assert.deepEqual([await found(other), await found(uri)], [hafenamt, hafenamt]);
    rule('Rat');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await client.sendNotification('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text }] });
    assert.deepEqual(await found(uri), rat);
    rmSync(path.join(folder, '.schlussredaktion'), { recursive: true });
    await client.sendNotification('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual(await found(uri), []);
  });
});

describe('lsp --stdio with a rule of a house under the cursor', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-lsp-'));
  const uri = pathToFileURL(path.join(folder, 'rat.txt')).href;
  const editor = openEditor();
  before(async () => {
    mkdirSync(path.join(folder, '.schlussredaktion'));
    const rules = [
      '  - {name: rat, suche: Rat, grund: "Der *Rat* heißt Stadtrat.", link: "https://example.org/stil#rat"}',
      '  - {name: amt, suche: Hafenamt}',
    ];
    writeFileSync(path.join(folder, '.schlussredaktion/hausstil.yaml'), `regeln:\n${rules.join('\n')}\n`);
    await editor.start();
    await editor.open(uri, 'Am Montag tagte der Rat im Hafenamt. Das Boot liegt am Kai.\n');
  });
  after(() => {
    editor.close();
    rmSync(folder, { recursive: true });
  });

  for (const [character, value] of [
    [21, '**Regel des Hauses „rat“** (`house/rat`)\n\nDer \\*Rat\\* heißt Stadtrat\\.\n\n<https://example.org/stil#rat>'],
    [30, '**Regel des Hauses „amt“** (`house/amt`)'],
    [42, undefined],
    [12, undefined],
  ] as const)
    it(`says ${value ?? 'nothing'} at ${character}`, async () => {
      const params = { textDocument: { uri }, position: { line: 0, character } };
      const shown = await editor.client.sendRequest<{ contents: { value: string } } | null>('textDocument/hover', params);
      assert.equal(shown?.contents.value, value);
    });
});

describe('lsp --stdio where no house can be written', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-lsp-'));
  const inFile = pathToFileURL(path.join(folder, 'rat.txt')).href;
  const unsaved = 'untitled:Untitled-1';
  const editor = openEditor();
  const { client } = editor;
  const shown: string[] = [];

  before(async () => {
    writeFileSync(path.join(folder, '.schlussredaktion'), 'kein Ordner\n');
    client.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
    await editor.start();
    for (const uri of [inFile, unsaved]) await editor.open(uri, TEXT);
  });
  after(() => {
    editor.close();
    rmSync(folder, { recursive: true });
  });

  for (const uri of [inFile, unsaved])
    it(`offers no command that would come to nothing in ${uri.slice(0, 8)}`, async () => {
      const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
      const found = await client.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [] },
      });
      assert.ok(found.length > 0);
      assert.deepEqual(
        found.flatMap((a) => (a.command ? [a.title] : [])),
        [],
      );
    });

  for (const [uri, said] of [
    [unsaved, /^Nicht gespeichert: Der Text liegt in keinem Ordner/u],
    [inFile, /^Nicht gespeichert: „\.schlussredaktion\/.+“ lässt sich nicht lesen oder schreiben/u],
  ] as const)
    it(`says why a command came to nothing in ${uri.slice(0, 8)}`, async () => {
      const rule = 'quote/unattributed';
      for (const [command, args] of [
        ['schlussredaktion.dismiss', { uri, rule, text: '„Das ist so“' }],
        ['schlussredaktion.switchOffRule', { uri, rule, where: 'house' }],
        ['schlussredaktion.addWord', { uri, word: 'Quorxbehörde' }],
      ] as const) {
        shown.length = 0;
        assert.equal(await client.sendRequest('workspace/executeCommand', { command, arguments: [args] }), null);
        assert.match(shown.join('|'), said, command);
      }
    });
});

describe('lsp --stdio beside a house that goes away', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-lsp-'));
  const place = path.join(folder, 'stadt ressort');
  const uri = pathToFileURL(path.join(place, 'rat.txt')).href;
  const editor = openEditor();
  const shown: string[] = [];
  const run = async (command: string, args: object): Promise<string> => {
    shown.length = 0;
    await editor.client.sendRequest('workspace/executeCommand', { command, arguments: [{ uri, ...args }] });
    return shown.join('|');
  };

  before(async () => {
    mkdirSync(place);
    editor.client.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message));
    await editor.start();
    await editor.open(uri, TEXT);
  });
  after(() => {
    editor.close();
    rmSync(folder, { recursive: true });
  });

  it('refuses a phrase that says nothing', async () => {
    for (const phrase of ['*', '', ' ! '])
      assert.match(await run('schlussredaktion.addPhrase', { phrase }), /^„.*“ ist kein Textbaustein: /u);
    assert.ok(!existsSync(path.join(place, '.schlussredaktion')));
  });

  it('says that the folder is gone, and makes none', async () => {
    rmSync(place, { recursive: true });
    for (const [command, args, entry] of [
      ['schlussredaktion.addWord', { word: 'Quorxbehörde' }, ' Betrifft: „Quorxbehörde“'],
      ['schlussredaktion.addPhrase', { phrase: 'Mehr aus dem Ressort' }, ' Betrifft: „Mehr aus dem Ressort“'],
      ['schlussredaktion.switchOffRule', { rule: 'quote/unattributed', where: 'house' }, ''],
    ] as const)
      assert.equal(
        await run(command, args),
        `Nicht gespeichert: Den Ordner „${place}“ gibt es nicht. Es wurde nichts geschrieben.${entry}`,
      );
    assert.ok(!existsSync(place));
  });
});

describe('lsp --stdio with settings that are none', () => {
  /** What the client is shown for settings it has sent, until it has an answer. */
  async function shownFor(settings: unknown): Promise<string[]> {
    const uri = 'file:///nirgends/rat.txt';
    const editor = openEditor();
    const { client } = editor;
    const shown: string[] = [];
    try {
      client.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(...message.split('\n')));
      await editor.start({ initializationOptions: { settings } });
      await editor.open(uri, TEXT);
      for (const settingsNow of [{ schlussredaktion: settings }, { schlussredaktion: settings }]) {
        await client.sendNotification('workspace/didChangeConfiguration', { settings: settingsNow });
        await client.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
      }
      return shown;
    } finally {
      editor.close();
    }
  }

  it('names them once with what is allowed', async () => {
    const shown = await shownFor({
      zitatzeichne: 'german',
      rechtschreibung: 'at',
      sprache: 'fr',
      regeln: { 'gibt/es-nicht': 'off' },
    });
    assert.equal(shown.length, 4, shown.join('\n'));
    for (const said of [
      /„zitatzeichne“ gibt es nicht\. Es gibt: .*zitatzeichen/u,
      /„schlussredaktion\.rechtschreibung“ ist ungültig.*de \| ch/u,
      /„schlussredaktion\.sprache“ ist ungültig.*auto \| de \| en/u,
      /„gibt\/es-nicht“/u,
    ])
      assert.equal(shown.filter((line) => said.test(line)).length, 1, String(said));
  });

  for (const settings of [
    undefined,
    {},
    { zitatzeichen: 'german', regeln: { 'spelling/unknown-word': 'hint', 'quote/*': 'off' } },
  ])
    it(`is silent with ${JSON.stringify(settings)}`, async () => assert.deepEqual(await shownFor(settings), []));
});

describe('lsp --stdio with a client that answers for its settings', () => {
  /** The message of the one finding, as the client's settings would have it. */
  async function messageFor(initial: unknown, answer: unknown): Promise<string> {
    const uri = 'file:///nirgends/rat.txt';
    const editor = openEditor();
    const { client } = editor;
    try {
      const found = new Promise<Published>((resolve) => {
        client.onNotification('textDocument/publishDiagnostics', (params: Published) => {
          if (params.diagnostics.length > 0) resolve(params);
        });
      });
      client.onRequest('workspace/configuration', () => [answer]);
      await editor.start({
        initializationOptions: { settings: initial },
        capabilities: { workspace: { configuration: true } },
      });
      await editor.open(uri, 'Der Rat hat die die Brücke am Montag gesperrt.\n');
      return (await found).diagnostics[0]!.message;
    } finally {
      editor.close();
    }
  }

  it('goes by what came at the start where the client knows nothing of this server', async () => {
    assert.match(await messageFor({ sprache: 'en' }, null), /twice in a row/u);
    assert.match(await messageFor({ sprache: 'en' }, {}), /twice in a row/u);
  });

  it('goes by the answer where there is one', async () => {
    assert.match(await messageFor({ sprache: 'en' }, { sprache: 'de' }), /zweimal hintereinander/u);
    assert.match(await messageFor(undefined, { sprache: 'en' }), /twice in a row/u);
  });
});
