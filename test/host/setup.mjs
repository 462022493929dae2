// What is left to do after `npm ci` in this folder. Node's own modules only: it runs before anything is installed elsewhere.
import { cpSync, existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const MODULES = path.join(import.meta.dirname, 'node_modules');
const VSCODE = path.join(MODULES, 'code-server/lib/vscode');
const LINK = path.join(VSCODE, 'node_modules');
const BUILTINS = path.join(MODULES, '.builtin-extensions');
/** The built-in extensions the tests need; the rest (copilot, git, authentication …) would only cost start-up time. */
const KEPT = ['theme-defaults', 'theme-seti', 'json', 'markdown-basics', 'log'];

function linked() {
  try {
    return readlinkSync(LINK) === '../../..';
  } catch {
    return false;
  }
}

/** Whether {@link setUpHost} has nothing to do. */
export function isHostSetUp() {
  return linked() && KEPT.every((name) => existsSync(path.join(BUILTINS, name)));
}

/** VS Code looks for its modules in its own node_modules: points that at this folder's, and copies the few built-in extensions. */
export function setUpHost() {
  rmSync(LINK, { recursive: true, force: true });
  symlinkSync('../../..', LINK);
  rmSync(BUILTINS, { recursive: true, force: true });
  mkdirSync(BUILTINS, { recursive: true });
  for (const name of KEPT) cpSync(path.join(VSCODE, 'extensions', name), path.join(BUILTINS, name), { recursive: true });
}
