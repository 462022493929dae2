import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

const ROOT = path.resolve(import.meta.dirname, '../..');
const vsix = process.env.VSIX!;
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

/** Licences of code and data that may go into a program under GPL-3.0-or-later. */
const FITTING = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|\(?GPL-2\.0 OR GPL-3\.0\)?)$/;

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

describe('what the package is made of', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-materials-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const text = readFileSync(vsix.replace(/vsix$/, 'cdx.json'), 'utf8');
  const bom = JSON.parse(text) as { readonly components: readonly Component[] };
  const nameOf = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

  it('is a list of materials by the schema of CycloneDX', () => {
    const schema = (name: string) => json(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`);
    const ajv = new Ajv({ strict: false });
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    addFormats.default(ajv);
    ajv.addFormat('iri-reference', true).addFormat('idn-email', true);
    const valid = ajv.compile(schema('bom-1.6'));
    assert.ok(valid(JSON.parse(text)), JSON.stringify(valid.errors));
  });

  it('stands in NOTICE, every package of it, under a licence that fits', () => {
    const notice = read('NOTICE');
    assert.ok(bom.components.length > 30, String(bom.components.length));
    // "vscode-languageserver, -protocol": a name may stand without what it shares with the one before.
    const named = (name: string): boolean =>
      notice.includes(name) ||
      (name.startsWith('vscode-languageserver-') && notice.includes(name.slice('vscode-languageserver'.length)));
    assert.deepEqual(
      bom.components.map(nameOf).filter((name) => !named(name)),
      [],
    );
    const licence = ({ licenses = [] }: Component): string =>
      licenses.map((l) => l.expression ?? l.license?.id ?? l.license?.name).join(' AND ');
    assert.deepEqual(
      bom.components.filter((c) => !FITTING.test(licence(c))).map((c) => `${nameOf(c)}: ${licence(c)}`),
      [],
    );
  });

  it('comes out the same to the byte when it is packed again', () => {
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    const pack = `import('./src/tools/build.mjs').then(({ packVsix }) => packVsix(${JSON.stringify(folder)}))`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', pack], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.equal(hash(path.join(folder, path.basename(vsix))), hash(vsix));
  });
});
