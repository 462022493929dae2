// npm runs this where the project is installed out of git, as pre-commit does: what comes out of git has no dist. On a desk it does nothing
// (.npmrc runs no scripts; dist is there).
import { existsSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { installProject, ROOT } from './install.mjs';

if (!existsSync(path.join(ROOT, 'dist/cli.js'))) {
  // `npm install --global` hands its own settings down: the packages for building would go where the command goes.
  for (const name of Object.keys(process.env))
    if (/^npm_config_(?:global|location|prefix)/iu.test(name)) delete process.env[name];
  installProject();
  build();
}
