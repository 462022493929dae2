// npm test: everything, from a fresh clone on. Node's own modules only, until the packages are installed.
// `npm test -- unit ui` runs the steps named, after the build.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build, packVsix } from '../src/tools/build.mjs';
import { installProject, ROOT } from '../src/tools/install.mjs';

const began = performance.now();
const words = process.argv.slice(2);
const failures = [];
/** Steps that the others stand on. */
const ALWAYS = ['build', 'package', 'host'];
let passed = 0;
let failed = 0;

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Runs Node on the words given, passes its output on, and answers its exit code and that output. */
function node(args, env = {}) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const pass = (to) => (chunk) => {
    output += chunk;
    to.write(chunk);
  };
  child.stdout.on('data', pass(process.stdout));
  child.stderr.on('data', pass(process.stderr));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** Sum of the numbers that Node's runner or mocha closes with. */
function sum(output, pattern) {
  return [...output.matchAll(pattern)].reduce((total, [, ofNode, ofMocha]) => total + Number(ofNode ?? ofMocha), 0);
}

/** Runs a step if it is wanted. A check counts as one test; a step of tests counts what its runner says, and fails if that is none. */
async function step(name, kind, run) {
  if (words.length > 0 && !words.includes(name) && !ALWAYS.includes(name)) return;
  const start = performance.now();
  console.log(`\n== ${name}`);
  let result;
  try {
    result = await run();
  } catch (error) {
    console.error(error);
    result = { code: 1, output: '' };
  }
  const good = kind === 'check' ? Number(result.code === 0) : sum(result.output, /^(?:ℹ pass (\d+)|\s*(\d+) passing\b)/gm);
  const bad = sum(result.output, /^(?:ℹ fail (\d+)|\s*(\d+) failing\b)/gm);
  const broken = result.code !== 0 || good === 0;
  passed += good;
  failed += bad || Number(broken);
  if (broken) failures.push(name);
  console.log(`== ${name}: ${broken ? 'FAILED' : 'ok'} (${seconds(start)})`);
}

/** Closes the run: the last line is the one that counts. */
function finish() {
  console.log(`\n${failures.length > 0 ? `FAILED: ${failures.join(', ')}` : 'all is well'} after ${seconds(began)}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}

const tests = (folder) =>
  readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name));
const runner = ['--import', 'tsx', '--test', '--test-reporter=spec', '--test-concurrency=1'];

installProject();
// Beside the steps that do not need it.
const host = node(['src/tools/install.mjs', 'host', 'browser']);
await step('build', 'check', async () => {
  build();
  return { code: 0, output: '' };
});
if (failed > 0) finish();
await step('generated', 'check', () => node(['--import', 'tsx', 'src/tools/generate.ts', '--check']));
await step('types', 'check', () => node(['node_modules/typescript/bin/tsc', '-p', '.']));
await step('lint', 'check', () => node(['node_modules/@biomejs/biome/bin/biome', 'check', '.']));
await step('unit', 'tests', () => node(['test/run.mjs']));
let vsix = '';
await step('package', 'check', async () => {
  vsix = packVsix(path.join(ROOT, 'out'));
  return { code: 0, output: '' };
});
await step('npm', 'tests', async () => {
  const { code } = await node(['src/tools/install.mjs', 'nodes']);
  return code === 0 ? node([...runner, ...tests('test/package')]) : { code, output: '' };
});
await step('vsix', 'tests', () => node([...runner, ...tests('test/vsix')], { VSIX: vsix }));
await step('host', 'check', () => host);
await step('editors', 'tests', () => node([...runner, ...tests('test/editors')]));
await step('start', 'check', () => node(['src/tools/start.mjs', '--once']));
await step('vscode', 'tests', () => node(['--import', 'tsx', 'test/vscode/launch.ts']));
await step('ui', 'tests', () => node([...runner, ...tests('test/vscode/ui')], { VSIX: vsix }));
finish();
