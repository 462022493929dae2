// npm run package: builds everything and packs schlussredaktion-<version>.vsix.
import { statSync } from 'node:fs';
import path from 'node:path';
import { build, packVsix } from './build.mjs';
import { installProject, ROOT } from './install.mjs';

installProject();
build();
const file = packVsix();
console.log(`${path.relative(ROOT, file)} (${(statSync(file).size / 1e6).toFixed(2)} MB)`);
