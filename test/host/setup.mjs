// What is left to do after `npm ci` in this folder. Node's own modules only: it runs before anything is installed elsewhere.
import { cpSync, existsSync, mkdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** The built-in extensions the tests need; the rest (copilot, git, authentication …) would only cost start-up time. */
const KEPT = ['theme-defaults', 'theme-seti', 'json', 'markdown-basics', 'log'];

/** Where things lie below a folder of a host. */
function placesOf(folder) {
  const modules = path.join(folder, 'node_modules');
  const vscode = path.join(modules, 'code-server/lib/vscode');
  return { vscode, link: path.join(vscode, 'node_modules'), builtins: path.join(modules, '.builtin-extensions') };
}

function linked(link) {
  try {
    return readlinkSync(link) === '../../..';
  } catch {
    return false;
  }
}

/** The older VS Code looks for ripgrep where a script after its installation would load it to; it is the same program. */
function placeRipgrep(folder) {
  const modules = path.join(folder, 'node_modules/@vscode');
  if (!existsSync(path.join(modules, 'ripgrep'))) return;
  mkdirSync(path.join(modules, 'ripgrep/bin'), { recursive: true });
  cpSync(path.join(modules, 'ripgrep-universal/bin/linux-x64/rg'), path.join(modules, 'ripgrep/bin/rg'));
}

/** Whether {@link setUpHost} has nothing to do. */
export function isHostSetUp(folder) {
  const { link, builtins } = placesOf(folder);
  return linked(link) && KEPT.every((name) => existsSync(path.join(builtins, name)));
}

/** VS Code looks for its modules in its own node_modules: points that at the folder's, and copies the few built-in extensions. */
export function setUpHost(folder) {
  const { vscode, link, builtins } = placesOf(folder);
  rmSync(link, { recursive: true, force: true });
  symlinkSync('../../..', link);
  placeRipgrep(folder);
  rmSync(builtins, { recursive: true, force: true });
  mkdirSync(builtins, { recursive: true });
  for (const name of KEPT) cpSync(path.join(vscode, 'extensions', name), path.join(builtins, name), { recursive: true });
}
