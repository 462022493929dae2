import assert from 'node:assert/strict';
import { readMarked } from '../../src/core/house/marked.ts';
import { createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from './lexicon.ts';

const MARK = { person: 'P', organisation: 'O', place: 'L' } as const;

/** The text with its names marked: `[P Jana Reimers]`, `[O Bundesrat]`, `[L Köln]`. */
export function withEntities(text: string): string {
  const article = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
  let result = '';
  let at = 0;
  for (const e of article.entities) {
    result += `${text.slice(at, e.start)}[${MARK[e.kind]} ${text.slice(e.start, e.end)}]`;
    at = e.end;
  }
  return result + text.slice(at);
}

/** THE check of entities: the marked text must come out as it went in. */
export function checkEntities(marked: string): void {
  assert.equal(withEntities(marked.replace(/\[[POL] ([^\]]+)\]/gu, '$1')), marked);
}

export { readMarked };
