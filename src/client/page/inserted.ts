import * as vscode from 'vscode';
import { EXTRACT, type ExtractAnswer, type ExtractParams } from '../../shared/protocol.ts';
import type { Client } from '../context.ts';
import { say } from '../texts.ts';

/** An article that has just come into a document, and what it came from. */
export interface Inserted {
  readonly document: vscode.TextDocument;
  /** Where its text begins, as UTF-16 offset, and the text as the document holds it. */
  readonly start: number;
  readonly text: string;
  readonly params: ExtractParams;
  readonly answer: ExtractAnswer;
}

/** Most characters of a line that the list shows. */
const SHOWN = 110;

/** A document's way of ending lines. */
export function inLinesOf(document: vscode.TextDocument, text: string): string {
  return document.eol === vscode.EndOfLine.CRLF ? text.replace(/\r?\n/g, '\r\n') : text;
}

/** Puts another text in its place, as one step of undo, unless somebody has written in it meanwhile. */
async function replace(client: Client, { document, start, text }: Inserted, by: string): Promise<void> {
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, by);
  if (document.isClosed || document.getText(range) !== text || !(await vscode.workspace.applyEdit(edit)))
    void vscode.window.showWarningMessage(say('stale', client.locale()));
}

/** Lists what was left out, nothing ticked, and puts what is ticked where it stood. */
async function choose(client: Client, inserted: Inserted): Promise<void> {
  const { answer, params } = inserted;
  const items = answer.omitted.map(({ index, text, label }) => ({
    label: text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text,
    description: label,
    index,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    matchOnDescription: true,
    title: say('page.pick', client.locale()),
  });
  if (!picked || picked.length === 0) return;
  const again = await client.ask<ExtractParams, ExtractAnswer | null>(EXTRACT, {
    ...params,
    restored: picked.map((p) => p.index),
  });
  if (again) await replace(client, inserted, trimmed(again.text));
  else void vscode.window.showWarningMessage(say('no-answer', client.locale()));
}

/** A text without its last line end: what stands behind it in the document has its own. */
export function trimmed(text: string): string {
  return text.replace(/\n$/, '');
}

/** Says what stayed out, with the ways to see it and to have it after all. Says nothing where all is there. */
export async function tellOmitted(client: Client, inserted: Inserted): Promise<void> {
  const { outcome, omitted, paywalled, whole } = inserted.answer;
  const locale = client.locale();
  const count = outcome === 'article' ? omitted.length : 0;
  const text = [
    outcome === 'none' ? say('page.none', locale) : '',
    count > 0 ? say('page.omitted', locale, { count }) : '',
    paywalled ? say('page.paywall', locale) : '',
  ].filter((t) => t !== '');
  if (text.length === 0) return;
  const show = say('account.show', locale);
  const all = say('page.all', locale);
  const choice = await vscode.window.showInformationMessage(text.join(' '), ...(count > 0 ? [show, all] : []));
  if (choice === show) await choose(client, inserted);
  else if (choice === all) await replace(client, inserted, trimmed(whole));
}
