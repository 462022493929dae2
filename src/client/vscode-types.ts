import * as vscode from 'vscode';
import type { Range } from '../shared/protocol.ts';

/** A range of the protocol as VS Code's. */
export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
