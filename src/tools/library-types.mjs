// Writes the type declarations of the library (src/node/library.ts) to dist/types: the files that its types reach, and of these what it speaks of.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ALL = path.join(ROOT, 'out/types');
const TYPES = path.join(ROOT, 'dist/types');
const ENTRY = 'node/library.d.ts';

rmSync(ALL, { recursive: true, force: true });
rmSync(TYPES, { recursive: true, force: true });
const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json'], {
  cwd: ROOT,
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the types of the library cannot be written:\n${stdout}`);

/** A statement of a declaration file with its comment: what it declares, and all names that stand in it. */
function statement(text) {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  return {
    text,
    isLink: /^(?:import|export (?:type )?[{*])/.test(code),
    own: /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|function|const|let|enum) (?<name>[\w$]+)/.exec(code)
      ?.groups.name,
    names: new Set(code.match(/[A-Za-z_$][\w$]*/g)),
    address: /(?:from|import)\s*\(?\s*['"](?<address>\.[^'"]*)['"]/.exec(code)?.groups.address,
  };
}

/** The compiler begins each statement, or its comment, at the beginning of a line. */
function statementsOf(text) {
  const found = [];
  let comment = false;
  for (const line of text.split('\n')) {
    const begins = /^(?:export|import|declare|interface|type|abstract|\/\*\*)/.test(line);
    if (begins && !comment) found.push([]);
    found.at(-1)?.push(line);
    if (line.startsWith('/**')) comment = true;
    else if (begins) comment = false;
  }
  return found.map((lines) => statement(lines.join('\n').trim()));
}

/** Declaration files by their paths below the folder, from the entry on. */
const files = new Map();
const targetOf = (file, address) => path.posix.join(path.posix.dirname(file), address).replace(/\.ts$/, '.d.ts');

function read(file) {
  if (files.has(file)) return;
  const statements = statementsOf(readFileSync(path.join(ALL, file), 'utf8'));
  files.set(file, statements);
  for (const { address } of statements) {
    if (address === undefined) continue;
    if (!existsSync(path.join(ALL, targetOf(file, address)))) throw new Error(`${file} imports ${address}, which has no types`);
    read(targetOf(file, address));
  }
}

/** The names that the library gives, and those that what they name speaks of, in whatever file: more than are meant, but none is missed. */
function reached() {
  const all = [...files.values()].flat();
  const names = new Set();
  const open = files.get(ENTRY).flatMap((s) => [...s.names]);
  const speaking = new Map();
  for (const s of all) {
    if (s.own !== undefined) speaking.set(s.own, [...(speaking.get(s.own) ?? []), ...s.names]);
    // What is imported or passed on under another name is the same thing.
    for (const [, from, to] of s.isLink ? s.text.matchAll(/([\w$]+) as ([\w$]+)/g) : [])
      speaking.set(to, [...(speaking.get(to) ?? []), from]);
  }
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    open.push(...(speaking.get(name) ?? []));
  }
  return names;
}

/** Writes a file without what nothing speaks of; addresses get the ending that every resolver reads. */
function write(file, names, done = new Set()) {
  if (done.has(file)) return;
  done.add(file);
  const kept = files.get(file).filter((s) => s.isLink || s.own === undefined || names.has(s.own));
  const spoken = new Set(kept.flatMap((s) => (s.isLink ? [] : [...s.names])));
  const texts = kept.flatMap((s) => {
    const list = s.isLink && /\{(?<list>[^}]*)\}/.exec(s.text)?.groups.list;
    if (!list) return [s];
    const isWanted = (entry) => (s.text.startsWith('import') ? spoken : names).has(/[\w$]+$/.exec(entry)?.[0]);
    const wanted = list
      .split(',')
      .map((e) => e.trim())
      .filter((e) => e !== '' && isWanted(e));
    return wanted.length === 0 ? [] : [{ ...s, text: s.text.replace(/\{[^}]*\}/, `{ ${wanted.join(', ')} }`) }];
  });
  for (const { address } of texts) if (address !== undefined) write(targetOf(file, address), names, done);
  const target = path.join(TYPES, file);
  mkdirSync(path.dirname(target), { recursive: true });
  const text = texts.map((s) => s.text).join('\n');
  writeFileSync(target, `${text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')}\n`);
}

read(ENTRY);
write(ENTRY, reached());
