import assert from 'node:assert/strict';
import { readMarked } from '../../src/core/house/marked.ts';
import { createAnalyser, DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { builtLexicon } from './lexicon.ts';

/** What surrounds a text: the day it is dated (none by default), its file name, a region for holidays. */
export interface TimeContext {
  readonly date?: string;
  readonly fileName?: string;
  readonly region?: string;
}

/**
 * THE check of time expressions: `marked` has `[[…]]` around each expression that must be found, with its value after a bar:
 * `Der Rat tagt am [[10. Januar|2022-01-10]].` No other expression may be found.
 */
export function checkTimes(marked: string, context: TimeContext = {}): void {
  const values: string[] = [];
  const bare = marked.replace(/\[\[([^\]|]*)\|([^\]]*)\]\]/gu, (_, text: string, value: string) => {
    values.push(value);
    return `[[${text}]]`;
  });
  const { text, spans } = readMarked(bare);
  const article = createAnalyser({
    lexicon: builtLexicon(),
    onFailure: (f) => {
      throw f.error;
    },
    ...(context.region && { settings: { ...DEFAULT_SETTINGS, region: context.region } }),
  }).analyse({ text, ...(context.date && { date: context.date }), ...(context.fileName && { fileName: context.fileName }) });
  const show = (list: readonly { readonly start: number; readonly end: number; readonly value: string }[]): string =>
    list.map((t) => `${text.slice(t.start, t.end)} = ${t.value}`).join('; ');
  assert.equal(show(article.times), show(spans.map((s, i) => ({ ...s, value: values[i]! }))), text);
}
