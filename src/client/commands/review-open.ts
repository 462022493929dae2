import * as vscode from 'vscode';
import type { CodeAction } from 'vscode-languageclient';
import { type FindingItem, INSERT_SNIPPET, type Position } from '../../shared/protocol.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';
import { onwards } from '../views/finding-walk.ts';
import { applyAction, type FindingsInEditor, fixesAt, fixItems } from './fixes.ts';

interface Choice extends vscode.QuickPickItem {
  readonly action?: CodeAction;
  readonly onward?: true;
}

/** What can be done about a finding: its fixes, the preferred first, what lets it be; then on, untouched. */
function choicesFor(actions: readonly CodeAction[], client: Client): Choice[] {
  const fixes = fixItems(actions);
  const onward: Choice = { label: `$(arrow-right) ${say('walk.next', client.locale())}`, onward: true };
  // Enter does what is preferred; where nothing is, it goes on.
  return fixes[0]?.action.isPreferred ? [...fixes, onward] : [onward, ...fixes];
}

async function ask(
  client: Client,
  finding: FindingItem,
  actions: readonly CodeAction[],
  left: number,
): Promise<Choice | undefined> {
  const title = say('walk.title', client.locale(), { count: left });
  return vscode.window.showQuickPick(choicesFor(actions, client), { title, placeHolder: finding.message, ignoreFocusOut: true });
}

/**
 * "Offene Punkte prüfen": from the cursor on one finding after the other, each with its fixes in a list; Enter takes the first, Escape ends it.
 * Hints count where the view shows them.
 */
export async function reviewOpen(client: Client, findings: FindingsInEditor, hints: boolean): Promise<void> {
  const { editor } = findings;
  const start = editor.selection.active;
  let at: Position = { line: start.line, character: start.character };
  let stay = true;
  for (;;) {
    const all = (await findings.all()).filter((f) => hints || f.severity !== 'hint');
    const left = onwards(all, at, stay);
    const [finding] = left;
    if (!finding) {
      void vscode.window.showInformationMessage(say(all.length > 0 ? 'walk.end' : 'finding.none', client.locale()));
      return;
    }
    await findings.show(finding);
    const actions = await fixesAt(client, editor.document.uri.toString(), finding.passage.range);
    const choice = await ask(client, finding, actions, left.length);
    if (!choice) return;
    at = finding.passage.range.start;
    stay = choice.action?.edit !== undefined;
    if (choice.action) await applyAction(client, choice.action);
    // A snippet waits for words to be typed.
    if (choice.action?.command?.command === INSERT_SNIPPET) return;
  }
}
