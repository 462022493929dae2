import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  applyEdits,
  type Edit,
  type Fix,
  fixesOf,
  hasFolders,
  messageText,
  plainEditsOf,
  type ReportedFinding,
  type Span,
  snippetText,
  summaryText,
} from '../core/index.ts';
import * as protocol from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { type DiagnosticOptions, diagnosticOf } from './diagnostics.ts';
import { rangeOf, spanOf } from './positions.ts';
import { shorten } from './symbols.ts';
import { say } from './texts.ts';

/** What an action may name depends on who is to run it. */
export interface ActionOptions extends DiagnosticOptions {
  readonly client: ClientAbilities;
  /** Commands that the server runs for clients other than the extension. */
  readonly houseCommands: readonly string[];
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.schlussredaktion`;

function textEdits({ document }: Analysed, edits: readonly Edit[]): TextEdit[] {
  return edits.map((e) => ({ range: rangeOf(document, e), newText: e.text }));
}

/** An edit that is refused when the document has another version by then, where the client can do that. */
function versioned(analysed: Analysed, edits: readonly Edit[], { documentChanges }: ClientAbilities): WorkspaceEdit {
  const { uri } = analysed.document;
  if (!documentChanges) return { changes: { [uri]: textEdits(analysed, edits) } };
  return { documentChanges: [{ textDocument: { uri, version: analysed.version }, edits: textEdits(analysed, edits) }] };
}

function command<T extends object>(title: string, name: string, args: T): Command {
  return { title, command: name, arguments: [args] };
}

/** The edit, not to be made before the user has looked at it and said so. */
function confirmed(analysed: Analysed, edits: readonly Edit[], label: string): WorkspaceEdit {
  const changes = textEdits(analysed, edits).map((e) => ({ ...e, annotationId: 'suspected' }));
  return {
    documentChanges: [{ textDocument: { uri: analysed.document.uri, version: analysed.version }, edits: changes }],
    changeAnnotations: { suspected: { label, needsConfirmation: true } },
  };
}

/** The action for a fix. None for what is only suspected where the client can neither compare nor ask. */
function actionOf(analysed: Analysed, finding: ReportedFinding, fix: Fix, options: ActionOptions): CodeAction | undefined {
  const title = messageText(finding.rule, fix.title, fix.args, options.locale);
  const action: CodeAction = {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnosticOf(analysed, finding, options)],
    ...(fix.preferred && { isPreferred: true }),
  };
  const { client } = options;
  if (fix.review && client.own) {
    const block = rangeOf(analysed.document, finding);
    const args: protocol.RemoveBoilerplateArgs = { uri: analysed.document.uri, block };
    return { ...action, command: command(title, protocol.REMOVE_BOILERPLATE, args) };
  }
  if (fix.review) return client.confirms ? { ...action, edit: confirmed(analysed, fix.edits, title) } : undefined;
  if (!fix.snippet || fix.edits.length === 0) return { ...action, edit: versioned(analysed, fix.edits, client) };
  if (!client.own) return { ...action, edit: versioned(analysed, plainEditsOf(fix), client) };
  const { document, version, article } = analysed;
  const { span, snippet } = snippetOf(article.text, fix.edits);
  const args: protocol.InsertSnippetArgs = { uri: document.uri, version, range: rangeOf(document, span), snippet };
  return { ...action, command: command(title, protocol.INSERT_SNIPPET, args) };
}

/** One snippet for all edits: what stands between them is taken along, with what a snippet would read as its own marks escaped. */
function snippetOf(text: string, edits: readonly Edit[]): { span: Span; snippet: string } {
  const sorted = [...edits].sort((x, y) => x.start - y.start || x.end - y.end);
  const span = { start: sorted[0]!.start, end: sorted.at(-1)!.end };
  let snippet = '';
  let at = span.start;
  for (const edit of sorted) {
    snippet += snippetText(text.slice(at, edit.start)) + (edit.text.includes('${') ? edit.text : snippetText(edit.text));
    at = edit.end;
  }
  return { span, snippet };
}

/** Titles of "dismiss", by what the finding is about. */
function dismissTitle(rule: string): Parameters<typeof say>[0] {
  if (rule.startsWith('boilerplate/')) return 'belongs';
  if (rule === 'quote/unattributed') return 'no-quote';
  return 'ignore-here';
}

/** What the house can do about a finding besides editing: remember, ignore. */
function houseActions(analysed: Analysed, finding: ReportedFinding, options: ActionOptions): CodeAction[] {
  const { own } = options.client;
  const { document, article } = analysed;
  const { uri } = document;
  const text = article.text.slice(finding.start, finding.end);
  const diagnostics = [diagnosticOf(analysed, finding, options)];
  const quickfix = (title: string, name: string, args: object): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: command(title, name, args),
  });
  const actions: CodeAction[] = [];
  const { locale } = options;
  if (finding.rule === 'spelling/unknown-word') {
    // Other editors have no setting of ours to keep words in.
    for (const where of own ? (['user', 'folder'] as const) : (['folder'] as const)) {
      actions.push(
        quickfix(say(`add-word-${where}`, locale, { word: text }), protocol.ADD_WORD, {
          uri,
          word: text,
          where,
        } satisfies protocol.AddWordArgs),
      );
    }
  }
  if (finding.rule.startsWith('boilerplate/')) {
    const [line = ''] = text.split(/\r\n?|\n/u);
    const phrase = line.trim();
    const short = phrase.length > 40 ? `${phrase.slice(0, 40)}…` : phrase;
    for (const list of ['always', 'never'] as const) {
      actions.push(
        quickfix(say(`phrase-${list}`, locale, { phrase: short }), protocol.ADD_PHRASE, {
          uri,
          phrase,
          list,
        } satisfies protocol.AddPhraseArgs),
      );
    }
  }
  if (own && finding.rule === 'date/needs-article-date')
    actions.push(quickfix(say('set-date', locale), protocol.SET_DATE, { uri } satisfies protocol.SetDateArgs));
  const { rule } = finding;
  // The server remembers an article by its file: one that is in none yet cannot be ignored in.
  if (own || hasFolders(uri))
    actions.push(quickfix(say(dismissTitle(rule), locale), protocol.DISMISS, { uri, rule, text } satisfies protocol.DismissArgs));
  if (!own) {
    for (const where of hasFolders(uri) ? (['article', 'house'] as const) : (['house'] as const))
      actions.push(
        quickfix(say(`switch-off-${where}`, locale, { rule: summaryText(rule, locale) }), protocol.SWITCH_OFF, {
          uri,
          rule,
          where,
        } satisfies protocol.SwitchOffArgs),
      );
  }
  if (!own) return actions.filter((a) => options.houseCommands.includes(a.command!.command));
  actions.push(
    quickfix(say('ignore-because', locale), protocol.DISMISS, { uri, rule, text, ask: true } satisfies protocol.DismissArgs),
    quickfix(say('switch-off', locale, { rule: summaryText(rule, locale) }), protocol.SWITCH_OFF, {
      uri,
      rule,
    } satisfies protocol.SwitchOffArgs),
  );
  return actions;
}

/** Longest wording that the title of an action shows. */
const LONGEST_SHOWN = 30;

/** Each action once, though several findings offer it; what only looks like another names what it is about. */
function distinct(actions: readonly CodeAction[]): CodeAction[] {
  const once = new Map<string, CodeAction>();
  for (const action of actions) {
    const key = JSON.stringify(action.command);
    const diagnostics = [...(once.get(key)?.diagnostics ?? []), ...action.diagnostics!];
    once.set(key, { ...action, diagnostics });
  }
  const all = [...once.values()];
  return all.map((action) => {
    const { text } = action.command!.arguments![0] as { text?: string };
    if (text === undefined || all.every((a) => a === action || a.title !== action.title)) return action;
    const title = `${action.title} (${shorten(text, LONGEST_SHOWN)})`;
    return { ...action, title, command: { ...action.command!, title } };
  });
}

/** All safe fixes in one edit, and behind it the account of what they did. */
function fixAll(analysed: Analysed, { locale, client }: ActionOptions): CodeAction[] {
  const { document } = analysed;
  const done = analysed.article.safeFixes();
  const edits = done.flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start || a.end - b.end);
  if (edits.length === 0) return [];
  const blocks = done.filter((f) => f.finding.rule.startsWith('boilerplate/'));
  const title = say('fix-all', locale);
  const edit = versioned(analysed, edits, client);
  if (!client.own) return [{ title, kind: FIX_ALL, edit }];
  const args: protocol.FixedArgs = {
    uri: document.uri,
    blocks: blocks.length,
    lines: blocks.reduce((sum, { finding }) => sum + linesOf(rangeOf(document, finding)), 0),
    others: done.length - blocks.length,
    undo: inverseOf(document, edits),
  };
  return [{ title, kind: FIX_ALL, edit, command: command(title, protocol.FIXED, args) }];
}

const linesOf = ({ start, end }: Range): number => end.line - start.line + 1;

/** The edits that make the text what it was, at their places in the text after. */
function inverseOf(document: Analysed['document'], edits: readonly Edit[]): TextEdit[] {
  const text = document.getText();
  const after = TextDocument.create(document.uri, document.languageId, 0, applyEdits(text, edits));
  let shift = 0;
  return edits.map(({ start, end, text: put }) => {
    const range = rangeOf(after, { start: start + shift, end: start + shift + put.length });
    shift += put.length - (end - start);
    return { range, newText: text.slice(start, end) };
  });
}

function wants(params: CodeActionParams, kind: string): boolean {
  const only = params.context.only;
  return !only || only.some((o) => kind === o || kind.startsWith(`${o}.`));
}

/** Of so many findings actions are offered at once: nobody reads a longer menu, and each fix is tried before it stands in one. */
const MOST = 100;

/** The code actions at a range, from the current analysis: fixes, what the house remembers, and all safe fixes together. */
export function codeActions(analysed: Analysed, params: CodeActionParams, options: ActionOptions): CodeAction[] {
  const { article, document } = analysed;
  const { uri } = document;
  const at = spanOf(document, params.range);
  const actions: CodeAction[] = [];
  if (wants(params, CodeActionKind.QuickFix)) {
    const here = article.findings.filter((f) => f.start <= at.end && at.start <= f.end).slice(0, MOST);
    for (const finding of here)
      for (const fix of fixesOf(finding)) {
        const action = actionOf(analysed, finding, fix, options);
        if (action) actions.push(action);
      }
    if (options.client.own && here.some((f) => f.rule.startsWith('boilerplate/'))) {
      const title = say('remove-all-boilerplate', options.locale);
      actions.push({
        title,
        kind: CodeActionKind.QuickFix,
        command: command(title, protocol.REMOVE_BOILERPLATE, { uri } satisfies protocol.RemoveBoilerplateArgs),
      });
    }
    actions.push(...distinct(here.flatMap((finding) => houseActions(analysed, finding, options))));
  }
  // What a failed step did not see (a code block, a quote) may be why a fix looks safe: nothing is done unasked on an incomplete check.
  if (wants(params, FIX_ALL) && article.incomplete.length === 0) actions.push(...fixAll(analysed, options));
  return actions;
}
