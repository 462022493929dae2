import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { DAMAGED } from '../support/cli.ts';
import { openEditor } from '../support/editor.ts';
import { installPacked, type Packed, ROOT } from './packed.ts';

describe('the npm package in an empty folder', () => {
  let packed: Packed;
  before(() => {
    packed = installPacked();
  });
  after(() => packed.remove());

  it('is small, and brings nothing along', () => {
    const { folder, tarball } = packed;
    const { size } = statSync(path.join(folder, tarball));
    assert.ok(size < 3_500_000, `${size} bytes`);
    assert.deepEqual(
      readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.')),
      ['schlussredaktion'],
    );
  });

  it('installs without a warning, as it has nothing to run', () => {
    assert.equal(packed.warnings, '');
    const { scripts, description } = JSON.parse(
      readFileSync(path.join(packed.folder, 'node_modules/schlussredaktion/package.json'), 'utf8'),
    ) as { scripts?: object; description: string };
    assert.equal(scripts, undefined);
    assert.doesNotMatch(readFileSync(path.join(packed.folder, 'node_modules/schlussredaktion/README.md'), 'utf8'), /!\[/u);
    assert.match(description, /^[^%]{20,}$/u);
  });

  it('checks by its command', () => {
    const { bin, file, run } = packed;
    const { status, out } = run(bin, ['check', '--fail-on', 'hint', file('artikel.txt', DAMAGED)]);
    assert.match(out, /^artikel\.txt:3:1: .+\[boilerplate\/comment-form\]$/mu);
    assert.equal(status, 1);
  });

  it('serves an editor', async () => {
    const { bin, folder } = packed;
    const editor = openEditor([bin, 'lsp', '--stdio'], { cwd: folder });
    const answer = await editor.start<{ serverInfo: { name: string } }>();
    editor.close();
    assert.equal(answer.serverInfo.name, 'Schlussredaktion');
  });

  it('is a library', () => {
    const program = `
      import { createAnalyser, compareWithSource, messageText } from 'schlussredaktion';
      const article = createAnalyser().analyse({ text: ${JSON.stringify(`${DAMAGED}\n„Wir bauen“, sagte Anna Weber.\n`)} });
      const [finding] = article.findings;
      console.log(JSON.stringify([finding.rule, messageText(finding.rule, finding.message, finding.args, 'en').length > 5,
        compareWithSource(article, 'Wir bauen.').quotes.map((q) => q.state)]));`;
    const { file, run } = packed;
    const { out, err } = run(process.execPath, [file('probe.js', program)]);
    assert.equal(out, '["boilerplate/comment-form",true,["exact"]]\n', err);
  });

  it('ships types that a strict compiler takes', () => {
    const { file, run } = packed;
    file(
      'probe.ts',
      `import { type Article, createAnalyser, fixesOf, type Severity } from 'schlussredaktion';
const article: Article = createAnalyser().analyse({ text: 'Der Rat.' });
const levels: Severity[] = article.findings.map((f) => f.severity);
const names: (string | undefined)[] = article.quotes.map((q) => q.speakerName);
// @ts-expect-error a text is needed
createAnalyser().analyse({});
export const all = [levels, names, article.findings.flatMap((f) => fixesOf(f).map((x) => x.edits))];
`,
    );
    const compilerOptions = { strict: true, module: 'nodenext', target: 'es2023', noEmit: true, types: [], skipLibCheck: false };
    file('tsconfig.json', JSON.stringify({ compilerOptions, include: ['probe.ts'] }));
    const { status, out } = run(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    assert.equal(status, 0, out);
  });
});
