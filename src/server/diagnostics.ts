import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { type Locale, messageText, type ReportedFinding, type Severity } from '../core/index.ts';
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
}

/** A finding as an LSP diagnostic of the document it was found in. */
export function diagnosticOf({ document }: Analysed, finding: ReportedFinding, options: DiagnosticOptions): Diagnostic {
  const href = options.ruleLink(finding.rule);
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

/** Answers diagnostic pulls; knows by a result id when nothing has changed. One per connection. */
export class DiagnosticReports {
  readonly #last = new Map<string, { readonly id: string; readonly items: string }>();
  #count = 0;

  /** A full report, or `unchanged` when the client holds the same items already. */
  report(analysed: Analysed, previous: string | undefined, options: DiagnosticOptions): DocumentDiagnosticReport {
    const items = analysed.article.findings.map((f) => diagnosticOf(analysed, f, options));
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
