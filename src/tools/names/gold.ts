// Reads sentences with marked names: JSON Lines {text, entities: [{start, end, type}]}.
import { readFileSync } from 'node:fs';
import { LABELS } from '../../core/entities/recogniser.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { parseSentence } from '../../core/syntax/parse-sentence.ts';
import type { ParsedSentence } from '../../core/syntax/sentence.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { tokenise } from '../../core/text/tokens.ts';

export interface Gold {
  readonly sentence: ParsedSentence;
  /** A label for each token, as an index into LABELS. */
  readonly path: Uint8Array;
}

/** A text and what is marked in it; offsets in UTF-16 units. */
export interface MarkedText {
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const TYPES: Readonly<Record<string, string>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', OTH: 'OTH', DRV: 'DRV' };

/** Gold sentences, cut and tagged by the project's own engine; names are laid over the tokens they cover. */
export function goldOf(marked: readonly MarkedText[], lexicon: Lexicon): Gold[] {
  const gold: Gold[] = [];
  for (const { text, entities } of marked) {
    let offset = 0;
    for (const paragraph of text.split('\n')) {
      for (const cut of splitSentences(tokenise(paragraph))) {
        const sentence = parseSentence(cut, lexicon);
        const labels = new Uint8Array(sentence.tokens.length);
        for (const e of entities) {
          const type = TYPES[e.type] ?? (/deriv|part/u.test(e.type) ? 'DRV' : undefined);
          if (!type) continue;
          let inside = false;
          sentence.tokens.forEach((t, i) => {
            if (t.start + offset < e.end && e.start < t.end + offset) {
              labels[i] = LABELS.indexOf(`${inside ? 'I' : 'B'}-${type}` as (typeof LABELS)[number]);
              inside = true;
            }
          });
        }
        gold.push({ sentence, path: labels });
      }
      offset += paragraph.length + 1;
    }
  }
  return gold;
}

/** Reads marked texts from JSON Lines. */
export function readGold(file: string, lexicon: Lexicon): Gold[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return goldOf(
    lines.map((line) => JSON.parse(line) as MarkedText),
    lexicon,
  );
}
