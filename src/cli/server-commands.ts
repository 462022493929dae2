import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Command, Option } from 'commander';
import type { Session } from './session.ts';

/** Bundled for itself: who checks a file need not load it. */
type McpModule = typeof import('./mcp/server.ts');

/** What clients put behind the command by themselves. */
const BY_CLIENTS: readonly string[] = ['--node-ipc', '--socket <port>', '--pipe <name>', '--clientProcessId <id>'];

/** The commands that go on answering other programs: editors and assistants. `t` chooses the language, `open` opens the session. */
export function serverCommands(
  program: Command,
  t: (de: string, en: string) => string,
  open: () => Session,
  version: string,
): void {
  const lsp = program
    .command('lsp')
    .description(t('startet den Sprachserver für andere Editoren', 'starts the language server for other editors'))
    .option('--stdio', t('spricht über Standardein- und -ausgabe (immer)', 'speaks over standard input and output (always)'))
    .action(async () => {
      if (!process.argv.includes('--stdio')) process.argv.push('--stdio'); // Read by the server's connection.
      await import(pathToFileURL(path.join(import.meta.dirname, 'server.js')).href);
    });
  for (const flags of BY_CLIENTS) lsp.addOption(new Option(flags).hideHelp());

  program
    .command('mcp')
    .description(
      t(
        'beantwortet Fragen eines Assistenten auf diesem Rechner (Model Context Protocol über Standardein- und -ausgabe)',
        'answers an assistant on this machine (Model Context Protocol over standard input and output)',
      ),
    )
    .action(async () => {
      const file = path.join(import.meta.dirname, 'mcp.js');
      if (!existsSync(file))
        program.error(
          t(
            'schlussredaktion: Der Server für Assistenten liegt nur dem npm-Paket bei, nicht der Erweiterung.',
            'schlussredaktion: the server for assistants comes with the npm package only, not with the extension.',
          ),
          { exitCode: 2 },
        );
      const { serveMcp } = (await import(pathToFileURL(file).href)) as McpModule;
      await serveMcp(open(), version);
    });
}
