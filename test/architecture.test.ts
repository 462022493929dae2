import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { readMarked } from '../src/core/house/marked.ts';
import { RULES } from '../src/core/index.ts';
import { STAGES } from '../src/core/pipeline/stages.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const CAPABILITIES = [
  'zones',
  'boilerplate',
  'quotes',
  'time',
  'entities',
  'events',
  'spelling',
  'fragments',
  'agency',
  'consistency',
  'orthography',
  'grammar',
  'comma',
  'compare',
];

/** What a folder may import, as prefixes of paths below src/ or package names. Its own folder is always allowed. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/lexicon': ['core/text', 'core/tagging'],
  'core/tagging': ['core/text', 'core/lexicon'],
  'core/syntax': ['core/text', 'core/lexicon', 'core/tagging'],
  ...Object.fromEntries(
    CAPABILITIES.map((c) => [
      `core/${c}`,
      // A capability knows the article's model and the rule contract, and of the other capabilities their result types and facts.
      [
        'core/text',
        'core/lexicon',
        'core/tagging',
        'core/syntax',
        'core/settings.ts',
        'core/rules/',
        ...CAPABILITIES.map((o) => `core/${o}/`),
      ],
    ]),
  ),
  // The newsroom's files and rules; the pipeline runs its rules, the facade finds its files.
  'core/house': [
    'core/setting-names.ts',
    'core/text',
    'core/lexicon',
    'core/tagging',
    'core/syntax',
    'core/settings.ts',
    'core/rules/',
    'core/zones/',
    'core/grammar/',
    'core/consistency/data/variant-verbs',
  ],
  // Reads what boilerplate says of a line and who is named for the press; nothing but the facade asks it.
  'core/page': ['core/boilerplate/', 'core/agency/press-contact.ts'],
  // Reads what the whole article says; nothing but the facade asks it.
  'core/sign-off': ['core/'],
  'core/rules': ['core/'],
  'core/pipeline': ['core/'],
  core: ['core/'],
  // What ignore files say is told by the package that reads them as git does.
  shared: ['ignore'],
  node: ['core/index.ts', 'node:'],
  server: ['core/index.ts', 'shared/', 'node/', 'vscode-languageserver', 'node:path', 'node:url'],
  cli: [
    'core/index.ts',
    'shared/ignored.ts',
    'node/',
    'node:',
    'commander',
    'jsonc-parser',
    'tinyglobby',
    'fast-xml-builder',
    'sarif',
    '@modelcontextprotocol/sdk',
  ],
  // node/ and Node itself only for files on a disk, from the desktop's entry; the browser's bundle would not build with them.
  // Of the core only how lists of a house are written, since it writes them, former names of settings, since it
  // moves them, which languages articles have, what stands for "no event", where among days an event belongs and into which sections
  // events fall, with the calendar.
  client: [
    'shared/',
    'vscode',
    'vscode-languageclient',
    'core/setting-names.ts',
    'core/text/article-language.ts',
    'core/house/file-faults.ts',
    'core/house/files.ts',
    'core/house/lists.ts',
    'core/house/exceptions-file.ts',
    'core/events/not-event.ts',
    'core/events/story.ts',
    'core/events/story-day.ts',
    'core/time/calendar.ts',
    'node/file-lock.ts',
    'node/replace-file.ts',
    'node:',
  ],
};

/** Packages a folder of the core may bundle, each for the one thing it does well. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'core/text': ['@lezer/common', '@lezer/markdown'],
  'core/spelling': ['nspell'],
  'core/fragments': ['entities'],
  'core/events': ['ical-generator'],
  'core/house': ['yaml'],
  'core/page': ['htmlparser2', 'entities'],
};

function ownerOf(file: string): string {
  const parts = file.split('/');
  const two = `${parts[0]}/${parts[1]}`;
  return two in MAY ? two : parts[0]!;
}

const files = globSync(['**/*.ts'], { cwd: path.join(ROOT, 'src'), ignore: ['tools/**'] }).sort();

/** What each file imports out of `src`. */
function importsOf(names: readonly string[]): Map<string, string[]> {
  return new Map(
    names.map((file) => [
      file,
      [...readFileSync(path.join(ROOT, 'src', file), 'utf8').matchAll(/(?:from|import)\s+'(\.[^']+)'/gu)].map(([, to]) =>
        path.posix.join(path.posix.dirname(file), to!),
      ),
    ]),
  );
}

/** The circles of a graph of imports: its strongly connected parts of two files and more, sorted (Tarjan). */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next) ?? index.get(next) ?? 0));
    }
    if (low.get(file) !== index.get(file)) return;
    const part = stack.splice(stack.indexOf(file));
    if (part.length > 1) found.push(part.sort());
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return found.sort();
}

describe('architecture', () => {
  for (const file of files) {
    const source = readFileSync(path.join(ROOT, 'src', file), 'utf8');
    const owner = ownerOf(file);
    it(`${file} imports only what its layer may`, () => {
      for (const [, specifier] of source.matchAll(/(?:from|import)\s+'([^']+)'/gu)) {
        const target = specifier!.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier!) : specifier!;
        if (target.startsWith(`${owner}/`)) continue;
        const allowed = [...MAY[owner]!, ...(LIBRARIES[owner] ?? [])];
        assert.ok(
          allowed.some((prefix) => target.startsWith(prefix)),
          `${file} imports ${specifier}`,
        );
      }
    });
    if (!file.startsWith('core/') || file.endsWith('.generated.ts')) continue;
    it(`${file} knows no console and no ASCII word boundary`, () => {
      const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '');
      assert.doesNotMatch(code, /\bconsole\.|\bprocess\.|\brequire\(|\bDate\.now\(|new Date\(\)/u);
      const patterns = [...code.matchAll(/(?<![\w)\]])\/(?![/*])((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[a-z]*/gu)].map(
        (m) => m[1]!,
      );
      for (const pattern of patterns) assert.doesNotMatch(pattern, /\\[bBwW]/u, `in ${pattern}`);
    });
  }

  it('has no circle of imports', () => {
    assert.deepEqual(circles(importsOf(files)), []);
  });

  it('has stages that read only what stands above them, and one writer for each list', () => {
    const written = new Set<string>();
    for (const stage of STAGES) {
      for (const key of stage.reads) assert.ok(written.has(key), `${stage.id} reads ${key} before it is there`);
      for (const key of stage.writes) {
        assert.ok(!written.has(key), `${stage.id} writes ${key} a second time`);
        written.add(key);
      }
    }
  });

  it('has rules with unique ids, each in a file of its name', () => {
    const ids = RULES.map((r) => r.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) {
      const [, name] = id.split('/');
      assert.ok(
        CAPABILITIES.some((c) => existsSync(path.join(ROOT, 'src/core', c, 'rules', `${name}.ts`))),
        `no rules/${name}.ts for ${id}`,
      );
    }
  });

  it('registers every rule file', () => {
    const names = new Set(RULES.map((r) => r.id.split('/')[1]));
    for (const file of globSync(['core/*/rules/*.ts'], { cwd: path.join(ROOT, 'src') })) {
      const name = path.basename(file, '.ts');
      if (name === 'index' || !/defineRule|Rule\(/u.test(readFileSync(path.join(ROOT, 'src', file), 'utf8'))) continue;
      if (/export function/u.test(readFileSync(path.join(ROOT, 'src', file), 'utf8')) && !names.has(name)) continue; // A helper of rules.
      assert.ok(names.has(name), `${file} is not registered`);
    }
  });

  for (const rule of RULES) {
    it(`${rule.id} has a page, texts in both languages, and at least as many silent as loud examples`, () => {
      assert.ok(existsSync(path.join(ROOT, 'docs/regeln', `${rule.id}.md`)), 'no page: npm run generate');
      for (const text of [rule.summary, ...Object.values(rule.messages)]) assert.ok(text.de && text.en);
      const loud = rule.examples.filter((e) => readMarked(e.text).spans.length > 0).length;
      assert.ok(loud > 0, 'no loud example');
      assert.ok(rule.examples.length - loud >= loud, `${loud} loud, ${rule.examples.length - loud} silent`);
    });
  }
});
