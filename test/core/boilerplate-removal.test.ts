import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { removalOf } from '../../src/core/boilerplate/removal.ts';
import { applyEdits } from '../../src/core/index.ts';

/** A text with its blocks between braces, a certain one marked by "!": "{Stand: heute}\n{!Teilen}\n\nDer Rat tagte." */
function blocksIn(marked: string) {
  let text = '';
  const boilerplate: {
    start: number;
    end: number;
    certain: boolean;
    category: 'metadata';
    lines: number;
    probability: number;
  }[] = [];
  for (const [, block, rest] of marked.matchAll(/\{([^}]*)\}|([^{}]+)/gu)) {
    const certain = block?.startsWith('!') === true;
    const written = block === undefined ? rest! : block.slice(certain ? 1 : 0);
    if (block !== undefined)
      boilerplate.push({
        start: text.length,
        end: text.length + written.length,
        certain,
        category: 'metadata',
        lines: 1,
        probability: 1,
      });
    text += written;
  }
  return { text, boilerplate };
}

describe('what is left when the certain blocks go', () => {
  for (const [marked, want] of [
    ['Der Rat tagte.\n\n{!Teilen}\n\nDas Bad bleibt.', 'Der Rat tagte.\n\nDas Bad bleibt.'],
    ['{Stand: heute}\n{!Teilen}\n\nDer Rat tagte.', 'Stand: heute\n\nDer Rat tagte.'],
    ['{Stand: heute}\r\n{!Teilen}\r\n\r\nDer Rat tagte.', 'Stand: heute\r\n\r\nDer Rat tagte.'],
    ['Kopf\n\n{Stand: heute}\n{!Teilen}\n{Mehr}\n\nDer Rat tagte.', 'Kopf\n\nStand: heute\nMehr\n\nDer Rat tagte.'],
    ['Der Rat tagte.\n\n{!Teilen}\n{Stand: heute}\n\nDas Bad bleibt.', 'Der Rat tagte.\n\nStand: heute\n\nDas Bad bleibt.'],
  ] as const)
    it(`keeps the paragraphs apart: ${JSON.stringify(marked)}`, () => {
      const { text, boilerplate } = blocksIn(marked);
      const edits = boilerplate.filter((b) => b.certain).map((b) => removalOf({ text, boilerplate }, b));
      assert.equal(applyEdits(text, edits), want);
    });
});
