import {
  type CancellationToken,
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type InlayHint,
  MessageType,
  ShowMessageNotification,
  type SymbolInformation,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { errorPlace, type GuardOptions, HOUSE_FOLDER, type Lexicon, type Locale, type StepFailure } from '../core/index.ts';
import * as protocol from '../shared/protocol.ts';
import { type Analysed, Analyses } from './analyses.ts';
import { capabilitiesOf } from './capabilities.ts';
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts';
import { codeActions } from './code-actions.ts';
import { allDiagnosticsOf, type DiagnosticOptions, DiagnosticReports } from './diagnostics.ts';
import { EMPTY_HOUSE, type Resolved, resolveCircumstances, type ServerSettings, serverSettings } from './house.ts';
import {
  type ChangeFile,
  type HousePlace,
  houseToWrite,
  refusalOf,
  runHouseCommand,
  SERVER_COMMANDS,
  unwrittenText,
} from './house-commands.ts';
import { houseCompletion, houseDiagnostics, houseFile, houseHover, houseLenses, styleCompletion } from './house-file.ts';
import { Houses, type ReadHouseFolder, type StampHouseFolder } from './houses.ts';
import { hover } from './hover.ts';
import { answerOwnRequests, type LooseText } from './own-requests.ts';
import { problemsOf, pushedProblems } from './problems.ts';
import { PushedDiagnostics } from './pushed-diagnostics.ts';
import { statusOf } from './status.ts';
import { foldingRanges, inlayHints, semanticTokens } from './structure.ts';
import { documentSymbols, workspaceSymbols } from './symbols.ts';

/** While somebody types, houses are looked at no more often. Milliseconds. */
const LOOK_PAUSE = 1000;

/** What the entries (Node, web worker) give the server: the connection and a way to the compiled data. */
export interface ServerHost {
  readonly connection: Connection;
  /** Version of the program, where it is known. */
  readonly version?: string;
  /** Reads the compiled data once; `dataUri` is the client's word on where it is. Never rejects. */
  readonly loadLexicon: (dataUri: string | undefined) => Promise<Lexicon>;
  /** Reads the house folders where the client does not. Without it there are none. */
  readonly readHouseFolder?: ReadHouseFolder;
  /** Looks whether they have changed, where the client does not read them. Without it they change when the client says so. */
  readonly stampHouseFolder?: StampHouseFolder;
  /** Changes files of a house for clients that do not. */
  readonly changeHouseFile?: ChangeFile;
  /** Whether a folder could hold a house: nothing else goes by that name. Without it every folder can. */
  readonly canHoldHouse?: (folder: string) => boolean;
  /** Stands around each step of an analysis; for tests. */
  readonly around?: GuardOptions['around'];
}

/**
 * Wires one connection: documents in, everything an editor sees out. The only module that knows both LSP's requests and their order.
 * A request on a closed document, or one that is no longer wanted, is answered with nothing.
 */
export function startServer(host: ServerHost): void {
  const { connection, loadLexicon, readHouseFolder, stampHouseFolder, changeHouseFile, canHoldHouse, around } = host;
  const documents = new TextDocuments(TextDocument);
  const reports = new DiagnosticReports();
  const resolved = new Map<string, Promise<Resolved>>();
  const failures = new Set<string>();
  let house: protocol.HouseParams = EMPTY_HOUSE;
  let client: ClientAbilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });
  let pushed: unknown;
  let dataUri: string | undefined;
  let lexicon: Promise<Lexicon> | undefined;
  let shownProblems = '[]';
  const toldSettings = new Set<string>();
  let readsHouses = false;
  let workspace: string | undefined;
  const houses = new Houses(async (request) => {
    if (!readsHouses) return readHouseFolder?.(request);
    const answer = await connection
      .sendRequest<protocol.HouseFolderAnswer>(protocol.HOUSE_FOLDER, request satisfies protocol.HouseFolderParams)
      .catch(() => null);
    return answer ?? undefined;
  }, stampHouseFolder);

  const lexiconOnce = (): Promise<Lexicon> => {
    lexicon ??= loadLexicon(dataUri).then((loaded) => {
      for (const p of loaded.problems) connection.console.error(`data file ${p.file}: ${p.reason}`);
      return loaded;
    });
    return lexicon;
  };

  const resolveAs = async (uri: string, languageId: string): Promise<Resolved> => {
    const asked = client.configuration
      ? await connection.workspace.getConfiguration({ scopeUri: uri, section: protocol.SECTION }).catch(() => undefined)
      : undefined;
    // Many editors answer for sections they know nothing of: what came at the start counts where they say nothing.
    const section: unknown = asked && pushed ? { ...pushed, ...asked } : (asked ?? pushed ?? undefined);
    return resolveCircumstances({ uri, languageId }, section, house, await houses.of(uri, workspace));
  };

  const resolve = (uri: string): Promise<Resolved> => {
    let known = resolved.get(uri);
    if (!known) {
      known = resolveAs(uri, documents.get(uri)?.languageId ?? 'plaintext');
      resolved.set(uri, known);
    }
    return known;
  };

  const localeOf = (r: Resolved): Locale => localeIn(r.server);
  const localeIn = ({ sprache }: ServerSettings): Locale => {
    return sprache === 'auto' ? (client.locale.toLowerCase().startsWith('de') ? 'de' : 'en') : sprache;
  };

  const optionsIn = (locale: Locale): DiagnosticOptions => ({
    locale,
    inStretches: client.own,
    // A `command:` link does nothing in a hover; what has a scheme of its own is opened from everywhere.
    ruleLink: (rule) => (client.own && !rule.startsWith('house/') ? `${protocol.RULE_SCHEME}:/${rule}` : undefined),
  });
  const optionsFor = async (uri: string): Promise<DiagnosticOptions> => optionsIn(localeOf(await resolve(uri)));

  const analyses = new Analyses({
    lexicon: lexiconOnce,
    document: (uri) => documents.get(uri),
    circumstances: async (uri) => (await resolve(uri)).circumstances,
    onFailure: noteFailure,
    onAnalysed(analysed) {
      // What throws here must not cost the analysis.
      void guarded('status', undefined, async () => {
        if (client.own) await connection.sendNotification(protocol.STATUS, statusOf(analysed));
        await sendProblems(analysed.document.uri);
      });
    },
    ...(around && { around }),
  });

  /** Logs a part that threw, once: its id, the error's name and place, never the message, which could quote the article. */
  function noteFailure({ step, error }: StepFailure): void {
    if (failures.has(step)) return;
    failures.add(step);
    const { name, place } = errorPlace(error);
    connection.console.error(`${step} failed: ${name}\n${place}`);
  }

  /** An answer, or `nothing` where working it out throws: a refusal would carry the error's message to the client. */
  async function guarded<T>(step: string, nothing: T, run: () => T | Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      noteFailure({ step: `server/${step}`, error });
      return nothing;
    }
  }

  const show = (type: MessageType, message: string): Promise<void> =>
    connection.sendNotification(ShowMessageNotification.type, { type, message });

  /** Shows a plain client what is wrong with its settings, each thing once; the extension says so itself. */
  async function tellSettings(problems: readonly string[]): Promise<void> {
    const fresh = problems.filter((p) => !toldSettings.has(p));
    for (const p of fresh) toldSettings.add(p);
    if (!client.own && fresh.length > 0) await show(MessageType.Warning, fresh.join('\n'));
  }

  /** Says what is wrong with the settings that the client has sent. */
  function lookAtSettings(): void {
    void guarded('settings', undefined, () => tellSettings(pushedProblems(pushed, localeIn(serverSettings(pushed, [])))));
  }

  /** Tells the client what is wrong with settings, data and rules, whenever that changes. */
  async function sendProblems(uri: string): Promise<void> {
    const own = await resolve(uri);
    const locale = localeOf(own);
    const loaded = await lexiconOnce();
    const problems = problemsOf(own, loaded, failures, locale);
    const text = JSON.stringify(problems);
    if (text === shownProblems) return;
    shownProblems = text;
    // A plain client knows no such notification; its log is read.
    await tellSettings(problems.flatMap((p) => (p.kind === 'setting' ? [p.message] : [])));
    if (!readsHouses) for (const p of problems) if (p.kind === 'house') connection.console.warn(p.message);
    if (client.own) await connection.sendNotification(protocol.PROBLEMS, { problems } satisfies protocol.ProblemsParams);
  }

  /** What is wrong in a file of a house that is open. */
  async function houseItems(uri: string): Promise<Diagnostic[]> {
    const document = documents.get(uri);
    if (!document) return [];
    const { locale } = await optionsFor(uri);
    const { problems } = (await resolve(uri)).found;
    return houseDiagnostics(document, await lexiconOnce(), problems, locale);
  }

  const sent = new PushedDiagnostics({
    send: (params) => connection.sendDiagnostics(params),
    read: (uri) =>
      guarded('diagnostics', undefined, async () => {
        const version = documents.get(uri)?.version;
        if (houseFile(uri)) return version === undefined ? undefined : { version, items: await houseItems(uri) };
        const analysed = await analyses.get(uri);
        const options = await optionsFor(uri);
        return (
          analysed && {
            version: analysed.version,
            items: allDiagnosticsOf(analysed, options),
          }
        );
      }),
  });

  /** Commands the server runs itself: for others than the extension, where it may write files. */
  const houseCommands = (): readonly string[] => (client.own || !changeHouseFile ? [] : SERVER_COMMANDS);
  const placeOf = async (uri: string): Promise<HousePlace> => {
    const { houses: found } = await houses.of(uri, workspace);
    return { houses: found.flatMap((h) => h.base ?? []), workspace };
  };
  /** Those that could write something for a document. */
  const offeredCommands = async (uri: string): Promise<readonly string[]> => {
    const home = houseCommands().length === 0 ? undefined : houseToWrite(uri, await placeOf(uri));
    return home !== undefined && canHoldHouse?.(home) !== false ? houseCommands() : [];
  };

  /** Forgets what was read of settings and lists, and asks the client to ask again. */
  const refresh = (): void => {
    resolved.clear();
    if (client.refresh) connection.languages.diagnostics.refresh().catch(() => undefined);
    if (!client.pulls) for (const uri of documents.keys()) sent.ask(uri);
    if (client.hints) connection.languages.inlayHint.refresh().catch(() => undefined);
  };

  /** Reads the houses anew. */
  const rereadHouses = (): void => {
    houses.forget();
    refresh();
  };

  /** Takes in what has changed in a house since it was read. */
  const lookAtHouses = (pause = 0): void => {
    if (!readsHouses && houses.refresh(pause)) refresh();
  };

  /** Answers from the present analysis, or with `nothing` when the document is gone, the answer is no longer wanted, or it throws. */
  function answer<T>(
    step: string,
    uri: string,
    token: CancellationToken,
    nothing: T,
    read: (analysed: Analysed, locale: Locale) => T | Promise<T>,
  ): Promise<T> {
    return guarded(step, nothing, async () => {
      if (houseFile(uri)) return nothing;
      const analysed = await analyses.get(uri, token);
      if (!analysed || token.isCancellationRequested) return nothing;
      return read(analysed, localeOf(await resolve(uri)));
    });
  }

  /** Answers about a text that is no open document, as if it stood at the address; nothing of it is kept. */
  function answerText<T>(
    step: string,
    { uri, text, languageId = 'plaintext' }: LooseText,
    token: CancellationToken,
    read: (analysed: Analysed, locale: Locale) => T,
  ): Promise<T | null> {
    return guarded<T | null>(step, null, async () => {
      const own = await resolveAs(uri, languageId);
      const document = TextDocument.create(uri, languageId, 0, text);
      const single = new Analyses({
        lexicon: lexiconOnce,
        document: () => document,
        circumstances: async () => own.circumstances,
        onFailure: noteFailure,
        onAnalysed: () => undefined,
        ...(around && { around }),
      });
      const analysed = await single.get(uri, token);
      return analysed ? read(analysed, localeOf(own)) : null;
    });
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const options = params.initializationOptions as
      | (Partial<protocol.InitializationOptions> & { settings?: unknown })
      | undefined;
    dataUri = options?.dataUri;
    readsHouses = options?.readsHouses === true;
    workspace = params.workspaceFolders?.[0]?.uri ?? params.rootUri ?? undefined;
    house = options?.house ?? EMPTY_HOUSE;
    pushed = options?.settings;
    client = abilitiesOf(params);
    return {
      serverInfo: { name: 'Schlussredaktion', ...(host.version !== undefined && { version: host.version }) },
      capabilities: capabilitiesOf(houseCommands()),
    };
  });

  connection.onInitialized(() => {
    if (client.registration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: protocol.SECTION });
    if (client.watching && !readsHouses)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${HOUSE_FOLDER}/*` }],
      });
    lookAtSettings();
    void lexiconOnce(); // Read while the first document is still on its way.
  });

  connection.onDidChangeConfiguration((change) => {
    pushed = (change.settings as Record<string, unknown> | null)?.[protocol.SECTION] ?? pushed;
    lookAtSettings();
    refresh();
  });
  connection.onNotification(protocol.HOUSE, (params: protocol.HouseParams) => {
    house = params;
    rereadHouses();
  });
  connection.onDidChangeWatchedFiles(rereadHouses);
  documents.onDidSave(({ document }) => (houseFile(document.uri) && !readsHouses ? rereadHouses() : lookAtHouses()));
  documents.onDidOpen(() => lookAtHouses());

  documents.onDidChangeContent(({ document }) => {
    lookAtHouses(LOOK_PAUSE);
    if (!client.pulls) sent.ask(document.uri);
  });
  documents.onDidClose(({ document }) => {
    if (!client.pulls) sent.forget(document.uri);
    analyses.forget(document.uri);
    reports.forget(document.uri);
    resolved.delete(document.uri);
  });

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) => {
    const none: DocumentDiagnosticReport = { kind: 'full', items: [] };
    if (!houseFile(uri))
      return answer<DocumentDiagnosticReport>('diagnostics', uri, token, none, async (a) =>
        reports.report(a, previousResultId, await optionsFor(uri)),
      );
    return guarded<DocumentDiagnosticReport>('diagnostics', none, async () => ({ kind: 'full', items: await houseItems(uri) }));
  });
  connection.onExecuteCommand(
    ({ command, arguments: [args] = [] }) =>
      refusalOf(command, args, houseCommands()) ??
      guarded('command', null, async () => {
        const outcome = await runHouseCommand(command, args, placeOf, changeHouseFile!, (file) => houses.wasThere(file));
        if (outcome === 'changed') rereadHouses();
        else await show(MessageType.Error, unwrittenText(outcome, localeOf(await resolve(args.uri)), args));
        return null;
      }),
  );
  connection.onCodeAction((params, token) =>
    answer('code-actions', params.textDocument.uri, token, [] as CodeAction[], async (a) =>
      codeActions(a, params, {
        ...(await optionsFor(params.textDocument.uri)),
        client,
        houseCommands: await offeredCommands(params.textDocument.uri),
      }),
    ),
  );
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) => answer('symbols', uri, token, [], documentSymbols));
  connection.onWorkspaceSymbol(({ query }) =>
    guarded('workspace-symbols', [] as SymbolInformation[], () => workspaceSymbols(analyses.all(), query)),
  );
  connection.onHover(({ textDocument: { uri }, position }, token) => {
    const document = documents.get(uri);
    if (houseFile(uri) === 'words' && document)
      return guarded<Hover | null>('hover', null, async () =>
        houseHover(document, position, await lexiconOnce(), localeOf(await resolve(uri))),
      );
    return answer<Hover | null>('hover', uri, token, null, (a, locale) => hover(a, position, locale, !client.own));
  });
  connection.onCodeLens(({ textDocument: { uri } }) => {
    const document = documents.get(uri);
    return guarded('code-lens', [] as CodeLens[], async () =>
      document && houseFile(uri) === 'style' ? houseLenses(document, await lexiconOnce(), localeOf(await resolve(uri))) : [],
    );
  });
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    const document = documents.get(uri);
    return guarded('completion', [] as CompletionItem[], async () => {
      if (!document) return [];
      const file = houseFile(uri);
      if (file === 'style') return styleCompletion(document, position, localeOf(await resolve(uri)));
      return file === 'words' ? houseCompletion(document, position, await lexiconOnce()) : [];
    });
  });
  connection.onFoldingRanges(({ textDocument: { uri } }, token) => answer('folding', uri, token, [], foldingRanges));
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    answer('semantic-tokens', uri, token, { data: [] }, semanticTokens),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer('inlay-hints', uri, token, [] as InlayHint[], async (a, locale) =>
      inlayHints(a, range, (await resolve(uri)).server.inlayHints, locale),
    ),
  );
  answerOwnRequests(connection, {
    open: answer,
    loose: answerText,
    guarded,
    localeAt: async (uri) => localeOf(await resolve(uri)),
    optionsIn,
  });

  documents.listen(connection);
  connection.listen();
}
