// npm run package: builds everything and packs schlussredaktion-<version>.vsix, and the npm package beside it (.tgz).
import { statSync } from 'node:fs';
import path from 'node:path';
import { build, packNpm, packVsix } from './build.mjs';
import { installProject, ROOT } from './install.mjs';

installProject();
build();
for (const file of [packVsix(), packNpm()])
  console.log(`${path.relative(ROOT, file)} (${(statSync(file).size / 1e6).toFixed(2)} MB)`);
