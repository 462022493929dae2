import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Locale, messageText, type ReportedFinding, type Severity, type Span } from '../core/index.ts';
import type { Analysed } from './analyses.ts';
import { rangeOf } from './positions.ts';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export interface DiagnosticOptions {
  readonly locale: Locale;
  /** The page of a rule, as a link the client can open; undefined where it has none. */
  readonly ruleLink: (rule: string) => string | undefined;
  /** Whether a faded block is given stretch by stretch: only VS Code neither underlines nor lists the hints of the others. */
  readonly inStretches: boolean;
}

/** A finding as an LSP diagnostic of the document it was found in. */
export function diagnosticOf({ document }: Analysed, finding: ReportedFinding, options: DiagnosticOptions): Diagnostic {
  const href = finding.link ?? options.ruleLink(finding.rule);
  return {
    range: rangeOf(document, finding),
    severity: SEVERITY[finding.severity],
    source: 'Schlussredaktion',
    code: finding.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    message: messageText(finding.rule, finding.message, finding.args, options.locale),
    ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    ...(finding.related && {
      relatedInformation: finding.related.map((r) => ({
        location: { uri: document.uri, range: rangeOf(document, r) },
        message: messageText(finding.rule, r.message, r.args, options.locale),
      })),
    }),
  };
}

/** The stretches of a span between its blank lines, without white space at their ends; the span itself where nothing else stands in it. */
function stretches(text: string, span: Span): Span[] {
  const found: Span[] = [];
  let at = span.start;
  let open = false;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    const own = { start: at + line.length - line.trimStart().length, end: at + line.trimEnd().length };
    at += line.length + 1;
    const last = found.at(-1);
    if (own.start >= own.end) open = false;
    else if (open && last) found[found.length - 1] = { start: last.start, end: own.end };
    else {
      found.push(own);
      open = true;
    }
  }
  return found.length === 0 ? [span] : found;
}

/**
 * A finding as the diagnostics of an editor: one, but in VS Code for text that is faded over blank lines. That is one for its first stretch, and
 * hints for the others: VS Code fades them and neither underlines nor lists them, so the Problems view keeps one entry a block and no
 * squiggle runs over empty lines. Other editors list hints like all else, and one finding would stand there twice.
 */
function diagnosticsOf(analysed: Analysed, finding: ReportedFinding, options: DiagnosticOptions): Diagnostic[] {
  const whole = diagnosticOf(analysed, finding, options);
  if (!finding.unnecessary || !options.inStretches) return [whole];
  const { document } = analysed;
  return stretches(document.getText(), finding).map((span, i) => {
    const range = rangeOf(document, span);
    if (i === 0) return { ...whole, range };
    const { relatedInformation: _told, ...rest } = whole;
    return { ...rest, range, severity: DiagnosticSeverity.Hint };
  });
}

/** The diagnostics of all findings, in the order of the text. */
export function allDiagnosticsOf(analysed: Analysed, options: DiagnosticOptions): Diagnostic[] {
  return analysed.article.findings.flatMap((f) => diagnosticsOf(analysed, f, options));
}

/** Answers diagnostic pulls; knows by a result id when nothing has changed. One per connection. */
export class DiagnosticReports {
  readonly #last = new Map<string, { readonly id: string; readonly items: string }>();
  #count = 0;

  /** A full report, or `unchanged` when the client holds the same items already. */
  report(analysed: Analysed, previous: string | undefined, options: DiagnosticOptions): DocumentDiagnosticReport {
    const items = allDiagnosticsOf(analysed, options);
    const { uri } = analysed.document;
    const text = JSON.stringify(items);
    const last = this.#last.get(uri);
    if (last?.items === text) {
      return last.id === previous ? { kind: 'unchanged', resultId: last.id } : { kind: 'full', resultId: last.id, items };
    }
    const id = String(++this.#count);
    this.#last.set(uri, { id, items: text });
    return { kind: 'full', resultId: id, items };
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
