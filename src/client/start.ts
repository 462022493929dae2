import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  EVENTS,
  type EventsAnswer,
  FINDINGS,
  type FindingsAnswer,
  HOUSE,
  HOUSE_FOLDER,
  type HouseFolderParams,
  type InitializationOptions,
  PROBLEMS,
  type ProblemsParams,
  QUOTES,
  type QuotesAnswer,
  SECTION,
  STATUS,
  type StatusParams,
} from '../shared/protocol.ts';
import { articleEditor, documentSelector, schemes } from './articles.ts';
import { assistantTools } from './assistant/tools.ts';
import { articleCommands } from './commands/article.ts';
import { boilerplateCommands } from './commands/boilerplate.ts';
import { itemCommands } from './commands/event-items.ts';
import { findingCommands } from './commands/findings.ts';
import { ignoreCommands } from './commands/ignore.ts';
import { statusCommands } from './commands/status.ts';
import { viewCommands } from './commands/views.ts';
import { Comparisons, compareCommands } from './compare/comparisons.ts';
import type { Client } from './context.ts';
import { FolderCheck } from './folder/check-folder.ts';
import { moveFormerSettings } from './former-settings.ts';
import { type DiskPlace, House } from './house/house.ts';
import { listTrouble } from './house/trouble.ts';
import { pageFeatures } from './page/features.ts';
import { tellProblems } from './problems.ts';
import { StatusBar } from './status-bar.ts';
import { SymbolRefresh } from './symbol-refresh.ts';
import { type Locale, localeOf, say } from './texts.ts';
import { Timelines } from './timeline/panel.ts';
import { ArticleView } from './views/article-view.ts';
import { dateInWords } from './views/day.ts';
import { type EventTreeOptions, eventTree, type Grouping } from './views/event-tree.ts';
import { type FindingOrder, findingMessage, findingTree } from './views/finding-tree.ts';
import { quoteTree, unattributed } from './views/quote-tree.ts';
import { ViewFilter } from './views/view-filter.ts';

/** What the entries (desktop, browser) give: a client over their own kind of connection. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The views ask at most this often while somebody types. */
const REFRESH_MS = 150;

const FOLLOW_MS = 80;

function clientOptions(
  context: vscode.ExtensionContext,
  house: House,
  onTold: (params: House['params']) => void,
): LanguageClientOptions {
  return {
    documentSelector: documentSelector(),
    initializationOptions: (): InitializationOptions => {
      onTold(house.params);
      return {
        dataUri: vscode.Uri.joinPath(context.extensionUri, 'dist', 'data').toString(),
        house: house.params,
        readsHouses: true,
      };
    },
    // The client pulls nothing on change unless told to; an editor wants to see while typing.
    diagnosticPullOptions: {
      onChange: true,
      onSave: false,
      onFocus: false,
      // A tab that was never shown has no text the server could check: it does not read files.
      onTabs: false,
      // Where only a URI is known the language is not: the scheme has to do.
      match: (_selector, resource) => schemes().includes(resource.scheme),
    },
    middleware: {
      // The extension for YAML completes by the schema: nothing is offered twice.
      provideCompletionItem: (document, position, context, token, next) =>
        document.languageId === 'yaml' && vscode.extensions.getExtension('redhat.vscode-yaml')
          ? undefined
          : next(document, position, context, token),
    },
    outputChannelName: 'Schlussredaktion',
    connectionOptions: { maxRestartCount: 3 },
  };
}

function set(key: string, value: unknown): void {
  void vscode.commands.executeCommand('setContext', `schlussredaktion.${key}`, value);
}

/** Calls `run` when nothing has asked again for `ms`. */
function debounced(run: () => void, ms: number): vscode.Disposable & { ask(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask() {
      clearTimeout(timer);
      timer = setTimeout(run, ms);
    },
    dispose: () => clearTimeout(timer),
  };
}

/** Starts everything: the client, the two views, the commands and the status bar item. Resolves when the server runs. */
export async function start(
  context: vscode.ExtensionContext,
  makeClient: MakeClient,
  disk?: DiskPlace,
): Promise<BaseLanguageClient> {
  const { subscriptions } = context;
  const setting = <T>(key: string): T | undefined => vscode.workspace.getConfiguration(SECTION).get<T>(key);
  const locale = (): Locale => localeOf(setting('sprache'), vscode.env.language);

  // A lone file has no workspace whose state would still be there tomorrow.
  const state = vscode.workspace.workspaceFolders?.length ? context.workspaceState : context.globalState;
  const house = new House({
    state,
    disk,
    onTrouble: (error) => void vscode.window.showWarningMessage(listTrouble(error, 'read', locale())),
  });
  let told = '';
  const language = makeClient(clientOptions(context, house, (params) => (told = JSON.stringify(params))));
  const bar = new StatusBar(locale);

  const ask = async <P, R>(method: string, params: P, token?: vscode.CancellationToken): Promise<R | undefined> => {
    if (!language.isRunning()) return undefined;
    try {
      // An undefined token would go over the wire as a second parameter.
      return await (token ? language.sendRequest<R>(method, params, token) : language.sendRequest<R>(method, params));
    } catch (error) {
      // The name only: a message could quote the article.
      if (!token?.isCancellationRequested) language.warn(`${method}: ${error instanceof Error ? error.name : typeof error}`);
      return undefined;
    }
  };

  const symbols = new SymbolRefresh(language, documentSelector());
  let grouping = context.workspaceState.get<Grouping>('gruppierung', 'tag');
  const filter = new ViewFilter({
    context: 'gefiltert',
    commands: { ask: 'schlussredaktion.filterEvents', clear: 'schlussredaktion.clearEventFilter' },
    texts: { prompt: 'filter.prompt', placeHolder: 'filter.placeholder' },
    locale,
    changed: () => events.refresh(),
  });
  const events = new ArticleView('schlussredaktion.ereignisse', async (uri, token) => {
    const answer = await ask<{ uri: string }, EventsAnswer | null>(EVENTS, { uri: uri.toString() }, token);
    if (!answer || token.isCancellationRequested) return undefined;
    const options: EventTreeOptions = { locale: locale(), grouping, filter: filter.text };
    const date = answer.date && say('view.article-date', locale(), { date: dateInWords(answer.date, locale()) });
    const filtered = filter.text === '' ? undefined : say('view.filtered', locale(), { filter: filter.text });
    set('ausgeblendet', answer.none !== undefined);
    symbols.note(uri.toString(), `${answer.none ?? 0} ${answer.date}`);
    const nodes = eventTree(answer, options);
    // A message would hide the welcome text of an empty view, which offers to lift the filter.
    events.tree.message = nodes.length === 0 ? '' : [date, filtered].filter((t) => t).join(' · ');
    return nodes;
  });
  const comparisons = new Comparisons(ask, locale);
  const quotes = new ArticleView('schlussredaktion.zitate', async (uri, token) => {
    const answer = await ask<{ uri: string }, QuotesAnswer | null>(QUOTES, { uri: uri.toString() }, token);
    if (!answer || token.isCancellationRequested) return undefined;
    const count = unattributed(answer);
    const tooltip = say(count === 1 ? 'quote.badge-one' : 'quote.badge', locale(), { count });
    quotes.tree.badge = count === 0 ? undefined : { value: count, tooltip };
    return [...(await comparisons.nodes(uri, token)), ...quoteTree(answer, locale())];
  });
  let order = context.workspaceState.get<FindingOrder>('meldungen.ordnung', 'stelle');
  let hints = context.workspaceState.get<boolean>('meldungen.hinweise', true);
  const findingFilter = new ViewFilter({
    context: 'meldungen.gefiltert',
    commands: { ask: 'schlussredaktion.filterFindings', clear: 'schlussredaktion.clearFindingFilter' },
    texts: { prompt: 'finding.filter-prompt', placeHolder: 'finding.filter-placeholder' },
    locale,
    changed: () => findings.refresh(),
  });
  const findings = new ArticleView('schlussredaktion.meldungen', async (uri, token) => {
    const answer = await ask<{ uri: string }, FindingsAnswer | null>(FINDINGS, { uri: uri.toString() }, token);
    if (!answer || token.isCancellationRequested) return undefined;
    const options = { uri: uri.toString(), locale: locale(), order, hints, filter: findingFilter.text };
    const nodes = findingTree(answer, options);
    // A message would hide the welcome text of an empty view, which offers to lift the filter.
    findings.tree.message = nodes.length === 0 && options.filter !== '' ? '' : findingMessage(answer, options);
    return nodes;
  });
  const views = [events, quotes, findings];
  const client: Client = { extension: context, language, house, events, quotes, findings, locale, ask };
  const timelines = new Timelines(client);

  const followCursor = debounced(() => {
    const editor = articleEditor();
    if (!editor || setting('ereignisse.cursorFolgen') === false) return;
    const { line, character } = editor.selection.active;
    for (const view of views) if (view.uri?.toString() === editor.document.uri.toString()) void view.follow({ line, character });
  }, FOLLOW_MS);

  const showComparison = (): void => set('abgleich', comparisons.has(quotes.uri));
  const showLanguage = (): void => {
    const uri = events.uri?.toString();
    set('sprachfremd', uri !== undefined && bar.of(uri)?.language === 'other');
  };
  const refreshViews = debounced(() => {
    void Promise.all(views.map((view) => view.refresh())).then(() => followCursor.ask());
  }, REFRESH_MS);

  const showEditor = (): void => {
    const editor = articleEditor();
    // A view or a webview that takes the focus leaves no active editor; the article on screen is still the one meant.
    const shown = events.uri?.toString();
    const stillThere = shown !== undefined && vscode.window.visibleTextEditors.some((e) => e.document.uri.toString() === shown);
    if (!editor && !vscode.window.activeTextEditor && stillThere) return;
    set('artikelAktiv', editor !== undefined);
    bar.show();
    if (!editor) quotes.tree.badge = undefined;
    if (!editor) events.tree.message = findings.tree.message = '';
    void Promise.all(views.map((view) => view.show(editor?.document.uri))).then(() => followCursor.ask());
    showLanguage();
    showComparison();
  };

  /** Remembers a choice about a view, for menus too, and shows it. */
  const keep = async (key: string, value: string | boolean, view: ArticleView): Promise<void> => {
    set(key, value);
    await context.workspaceState.update(key, value);
    await view.refresh();
  };
  const group = (to: Grouping) => (): Promise<void> => {
    grouping = to;
    return keep('gruppierung', to, events);
  };
  const orderFindings = (to: FindingOrder) => (): Promise<void> => {
    order = to;
    return keep('meldungen.ordnung', to, findings);
  };
  const showHints = (to: boolean) => (): Promise<void> => {
    hints = to;
    return keep('meldungen.hinweise', to, findings);
  };
  const { registerCommand } = vscode.commands;
  subscriptions.push(
    house,
    bar,
    events,
    quotes,
    findings,
    timelines,
    followCursor,
    refreshViews,
    ...boilerplateCommands(client),
    ...pageFeatures(client),
    ...articleCommands(client),
    ...viewCommands(client),
    ...itemCommands(client),
    ...compareCommands(client, comparisons, showComparison),
    comparisons,
    ...findingCommands(client),
    ...ignoreCommands(client),
    assistantTools(client),
    new FolderCheck(client),
    registerCommand('schlussredaktion.orderFindingsByPlace', orderFindings('stelle')),
    registerCommand('schlussredaktion.orderFindingsByKind', orderFindings('art')),
    registerCommand('schlussredaktion.showHints', showHints(true)),
    registerCommand('schlussredaktion.hideHints', showHints(false)),
    ...statusCommands(client, bar),
    registerCommand('schlussredaktion.openTimeline', () => timelines.open()),
    registerCommand('schlussredaktion.groupEventsByDay', group('tag')),
    registerCommand('schlussredaktion.groupEventsByPerson', group('person')),
    registerCommand('schlussredaktion.groupEventsByPlace', group('ort')),
    filter,
    findingFilter,
    vscode.window.onDidChangeActiveTextEditor(showEditor),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === vscode.window.activeTextEditor) followCursor.ask();
    }),
    events.tree.onDidChangeVisibility(() => followCursor.ask()),
    quotes.tree.onDidChangeVisibility(() => followCursor.ask()),
    findings.tree.onDidChangeVisibility(() => followCursor.ask()),
    vscode.workspace.onDidCloseTextDocument((document) => bar.forget(document.uri.toString())),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // Also comes when the language of an open document is changed: it may have become an article.
      if (document === vscode.window.activeTextEditor?.document) showEditor();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration(SECTION)) return;
      bar.show();
      refreshViews.ask();
    }),
    language.onRequest(HOUSE_FOLDER, (params: HouseFolderParams) => house.readFolder(params)),
    house.onDidChange(() => {
      if (language.isRunning()) void language.sendNotification(HOUSE, house.params);
    }),
    language.onDidChangeState(() => bar.setStopped(!language.isRunning())),
    language.onNotification(STATUS, (status: StatusParams) => {
      bar.update(status);
      showLanguage();
      if (status.uri === events.uri?.toString()) refreshViews.ask();
      void timelines.refresh(status.uri);
    }),
    language.onNotification(PROBLEMS, (params: ProblemsParams) => void tellProblems(params, bar, locale())),
  );
  void moveAllFormerSettings();
  set('gruppierung', grouping);
  set('meldungen.ordnung', order);
  set('meldungen.hinweise', hints);
  showEditor();
  try {
    await language.start();
    bar.setStopped(false);
    if (JSON.stringify(house.params) !== told) void language.sendNotification(HOUSE, house.params);
  } catch {
    bar.setStopped(true);
    const log = say('problem.log', locale());
    // Not awaited: the extension is active, commands and settings work, even while nobody answers the message.
    void vscode.window.showErrorMessage(say('server.failed', locale()), log).then((choice) => {
      if (choice === log) language.outputChannel.show();
    });
  }
  refreshViews.ask();
  return language;
}

/** Once for the user and the workspace, once for each folder of it. */
async function moveAllFormerSettings(): Promise<void> {
  await moveFormerSettings(vscode.workspace.getConfiguration(SECTION));
  for (const folder of vscode.workspace.workspaceFolders ?? [])
    await moveFormerSettings(vscode.workspace.getConfiguration(SECTION, folder.uri));
}
