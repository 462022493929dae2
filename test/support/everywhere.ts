import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { positionFinder, type ReportedFinding } from '../../src/core/index.ts';

/** `line:column rule severity`, from 1, in the order of the text: what all ways to the checker can say of a finding. */
export type Findings = readonly string[];

const FIXTURES = 'test/fixtures';
/** Where the house counts that flags an inflected form, brings a dictionary and exceptions. */
const INSIDE = 'lokal/texte';

/** A copy of the houses of the tests with all articles of the tests in one of them. `root`: the project. */
export function articlesInHouse(root: string, target?: string): { folder: string; names: string[]; close(): void } {
  const folder = target ?? mkdtempSync(path.join(tmpdir(), 'schlussredaktion-everywhere-'));
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(root, FIXTURES, 'haus'), folder, { recursive: true });
  const articles = path.join(root, FIXTURES, 'articles');
  const own = readdirSync(articles).filter((name) => name.endsWith('.artikel'));
  for (const name of own) cpSync(path.join(articles, name), path.join(folder, INSIDE, name));
  const names = [
    ...own.map((name) => `${INSIDE}/${name}`),
    'lokal/texte/hafen.artikel',
    'lokal/texte/markt.md',
    'lokal/notizen/entwurf.txt',
  ];
  return { folder, names, close: () => rmSync(folder, { recursive: true, force: true }) };
}

export function languageOf(name: string): string {
  return name.endsWith('.md') ? 'markdown' : name.endsWith('.txt') ? 'plaintext' : 'nachrichtentext';
}

/** What the command line finds, by file. Blocks of boilerplate are one finding there; see {@link oneABlock}. */
export function fromCommandLine(node: string, cli: string, folder: string, names: readonly string[]): Record<string, Findings> {
  const { stdout } = spawnSync(node, [cli, '--lang', 'en', 'check', '--fail-on', 'never', ...names], {
    cwd: folder,
    encoding: 'utf8',
  });
  const found: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const line of stdout.split('\n').filter((l) => l !== '')) {
    const [, name, place, level, rule] = /^(.*?):(\d+:\d+): (\w+): .*\[([^\]]+)\]$/u.exec(line)!;
    found[name!]!.push(`${place} ${rule} ${level}`);
  }
  return Object.fromEntries(Object.entries(found).map(([name, list]) => [name, oneABlock(list)]));
}

/** A finding with where it begins and ends, from 1, and all that is said of it. */
export interface WholeFinding {
  readonly start: string;
  readonly end: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** What the command line finds, with everything that an editor is told as well. */
export function wholeFromCommandLine(cli: string, folder: string, names: readonly string[]): Record<string, WholeFinding[]> {
  const { stdout } = spawnSync(process.execPath, [cli, 'check', '--fail-on', 'never', '--format', 'json', ...names], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const found: Record<string, WholeFinding[]> = {};
  for (const line of stdout.trim().split('\n')) {
    const { id, findings } = JSON.parse(line) as { id: string; findings: (ReportedFinding & { message: string })[] };
    const at = positionFinder(readFileSync(path.join(folder, id), 'utf8'));
    const place = (offset: number): string => `${at(offset).line}:${at(offset).column}`;
    found[id] = findings.map(({ start, end, rule, severity, message }) => ({
      start: place(start),
      end: place(end),
      rule,
      severity,
      message,
    }));
  }
  return found;
}

/** Without the hints of boilerplate: editors fade a block stretch by stretch, each but the first as a hint. */
export function oneABlock(findings: Findings): Findings {
  return findings.filter((f) => !/ boilerplate\/\S+ hint$/u.test(f)).sort();
}

/** The bytes of a file of the compiled data. */
export function dataFile(root: string, name: string): Uint8Array {
  return readFileSync(path.join(root, 'dist/data', name));
}
