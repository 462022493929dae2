import type { CancellationToken, Connection } from 'vscode-languageserver';
import { draftAnswer, type Locale, rulePage } from '../core/index.ts';
import * as protocol from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { cleanAnswer } from './clean.ts';
import { compareAnswer } from './compare.ts';
import { allDiagnosticsOf, type DiagnosticOptions } from './diagnostics.ts';
import { eventsAnswer } from './events.ts';
import { exportAnswer } from './export.ts';
import { extractAnswer } from './extract.ts';
import { findingsAnswer } from './findings.ts';
import { quotesAnswer } from './quotes.ts';

/** A text that is no open document, with the address at which it is to be judged. */
export interface LooseText {
  readonly uri: string;
  readonly text: string;
  readonly languageId?: string | undefined;
}

/** What the server does to answer a request. Each names its step, which is what a failure says. */
export interface Answers {
  /** From the present analysis of an open document; `nothing` where there is none, it is not wanted any more, or something throws. */
  readonly open: <T>(
    step: string,
    uri: string,
    token: CancellationToken,
    nothing: T,
    read: (analysed: Analysed, locale: Locale) => T | Promise<T>,
  ) => Promise<T>;
  /** About a text that is no open document; nothing of it is kept. Null where it could not be analysed. */
  readonly loose: <T>(
    step: string,
    text: LooseText,
    token: CancellationToken,
    read: (analysed: Analysed, locale: Locale) => T,
  ) => Promise<T | null>;
  /** Without an analysis; `nothing` where it throws. */
  readonly guarded: <T>(step: string, nothing: T, work: () => T | Promise<T>) => Promise<T>;
  readonly localeAt: (uri: string) => Promise<Locale>;
  readonly optionsIn: (locale: Locale) => DiagnosticOptions;
}

/** Answers what the extension asks beyond the Language Server Protocol: views, exports, and whole texts. */
export function answerOwnRequests(connection: Connection, { open, loose, guarded, localeAt, optionsIn }: Answers): void {
  const view = (request: string, step: string, read: (analysed: Analysed, locale: Locale) => object): void => {
    connection.onRequest(request, ({ uri }: protocol.DocumentParams, token: CancellationToken) =>
      open<object | null>(step, uri, token, null, read),
    );
  };
  view(protocol.EVENTS, 'events', eventsAnswer);
  view(protocol.QUOTES, 'quotes', quotesAnswer);
  view(protocol.FINDINGS, 'findings', findingsAnswer);
  connection.onRequest(protocol.EXPORT, (params: protocol.ExportParams, token: CancellationToken) =>
    open<protocol.ExportAnswer | null>('export', params.uri, token, null, (a, locale) => exportAnswer(a, params, locale)),
  );
  connection.onRequest(protocol.COMPARE, (params: protocol.CompareParams, token: CancellationToken) =>
    open<protocol.CompareAnswer | null>('compare', params.uri, token, null, (a, locale) => compareAnswer(a, params, locale)),
  );
  connection.onRequest(protocol.EXTRACT, (params: protocol.ExtractParams) =>
    guarded<protocol.ExtractAnswer | null>('extract', null, async () => extractAnswer(params, await localeAt(params.uri))),
  );
  connection.onRequest(protocol.CLEAN, ({ uri, text, languageId }: protocol.CleanParams, token: CancellationToken) =>
    text === undefined
      ? open<protocol.CleanAnswer | null>('clean', uri, token, null, (a, locale) => cleanAnswer(a, a.version, locale))
      : loose('clean', { uri, text, languageId }, token, (a, locale) => cleanAnswer(a, null, locale)),
  );
  connection.onRequest(protocol.DRAFT, ({ uri, text, question }: protocol.DraftParams, token: CancellationToken) => {
    const read = (analysed: Analysed, locale: Locale): object => draftAnswer(analysed.article, question, locale);
    return text === undefined ? open<object | null>('draft', uri, token, null, read) : loose('draft', { uri, text }, token, read);
  });
  connection.onRequest(protocol.CHECK, (params: protocol.CheckParams, token: CancellationToken) =>
    loose<protocol.CheckAnswer>('check', params, token, (a, locale) => ({ diagnostics: allDiagnosticsOf(a, optionsIn(locale)) })),
  );
  connection.onRequest(protocol.RULE_PAGE, ({ rule, locale }: protocol.RulePageParams) =>
    guarded<protocol.RulePageAnswer | null>('rule-page', null, () => rulePage(rule, locale) ?? null),
  );
}
