import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

/** What VS Code calls in its extension host: runs every `*.test` file beside this one and rejects if any test fails. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 30_000, color: false, reporter: 'spec' });
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, name));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
