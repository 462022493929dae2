import * as vscode from 'vscode';
import type { ProblemsParams, StatusParams } from '../shared/protocol.ts';
import { articleEditor } from './articles.ts';
import { countText } from './status-text.ts';
import { type Locale, say } from './texts.ts';
import { dateInWords } from './views/day.ts';

/** The one status bar item: how many findings the active article has, and whether all is well with settings and data. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('schlussredaktion.stand', vscode.StatusBarAlignment.Right, 90);
  readonly #known = new Map<string, StatusParams>();
  readonly #locale: () => Locale;
  #problems: ProblemsParams['problems'] = [];
  #stopped = false;

  constructor(locale: () => Locale) {
    this.#locale = locale;
    this.#item.name = say('status.name', 'de');
    this.#item.command = 'schlussredaktion.showStatus';
    this.show();
  }

  /** The last word on an article. */
  of(uri: string): StatusParams | undefined {
    return this.#known.get(uri);
  }

  get problems(): ProblemsParams['problems'] {
    return this.#problems;
  }

  update(status: StatusParams): void {
    this.#known.set(status.uri, status);
    this.show();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  setProblems(problems: ProblemsParams['problems']): void {
    this.#problems = problems;
    this.show();
  }

  setStopped(stopped: boolean): void {
    this.#stopped = stopped;
    this.show();
  }

  /** Writes the item anew for the active article; hides it elsewhere. */
  show(): void {
    const uri = articleEditor()?.document.uri.toString();
    if (uri === undefined) {
      this.#item.hide();
      return;
    }
    const locale = this.#locale();
    const status = this.#known.get(uri);
    const [icon, text] = this.#summary(status, locale);
    this.#item.text = `$(${icon}) ${text}`;
    this.#item.accessibilityInformation = { label: `${say('status.name', locale)}: ${text}` };
    const lines = [say('status.name', locale), text];
    if (status) lines.push(...statusLines(status, locale));
    lines.push(...this.#problems.map((p) => p.message));
    this.#item.tooltip = lines.join('\n');
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }

  #summary(status: StatusParams | undefined, locale: Locale): [icon: string, text: string] {
    if (this.#stopped) return ['error', say('status.stopped', locale)];
    if (!status) return ['sync', say('status.starting', locale)];
    if (status.language === 'other') return ['circle-slash', say('status.foreign', locale)];
    if (status.excluded) return ['circle-slash', say('status.excluded', locale)];
    const none = Object.values(status.findings).every((count) => count === 0);
    const icon = this.#problems.length > 0 || status.incomplete.length > 0 ? 'warning' : none ? 'check' : 'checklist';
    // What was not checked may not be called clean.
    if (none && status.incomplete.length > 0)
      return [icon, say('status.incomplete', locale, { steps: status.incomplete.join(', ') })];
    return [icon, countText(status.findings, locale)];
  }
}

/** Where the article's date was found, in brackets; empty where that is not known. */
function sourceText({ dates }: StatusParams, locale: Locale): string {
  const [first] = dates;
  return first ? ` (${say(`date.${first.source}`, locale)})` : '';
}

/** What is known of an article, a line each. */
export function statusLines(status: StatusParams, locale: Locale): string[] {
  return [
    say('status.levels', locale, status.findings),
    status.date === undefined
      ? say('status.no-date', locale)
      : say('status.date', locale, { date: dateInWords(status.date, locale), source: sourceText(status, locale) }),
    [
      say('status.words', locale, { words: status.words }),
      say('status.events', locale, { count: status.events }),
      say('status.quotes', locale, { count: status.quotes }),
    ].join(' · '),
    ...(status.incomplete.length > 0 ? [say('status.incomplete', locale, { steps: status.incomplete.join(', ') })] : []),
    ...(status.partial ? [say('status.partial', locale)] : []),
  ];
}
