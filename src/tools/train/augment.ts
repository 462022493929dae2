import { isFiniteTag, type SttsTag } from '../../core/tagging/tags.ts';
import { normaliseWord } from '../../core/text/normalise.ts';
import type { Token } from '../../core/text/token.ts';
import { createRandom } from './perceptron.ts';
import type { GoldSentence } from './treebank.ts';

type Pair = readonly [Token, SttsTag];

function build(source: string, pairs: readonly Pair[]): GoldSentence {
  return { source, tokens: pairs.map((p) => p[0]), tags: pairs.map((p) => p[1]) };
}

function renamed(token: Token, text: string): Token {
  return { ...token, text, norm: normaliseWord(text) };
}

const OPEN_QUOTES = new Set(['„', '"', '“', '»', '«', '``']);
const STYLES = [
  ['„', '“'],
  ['»', '«'],
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
] as const;

/** The pairs with their quotation marks in another style. */
function restyle(pairs: readonly Pair[], style: readonly [string, string]): Pair[] {
  let open = false;
  return pairs.map(([token, tag]): Pair => {
    if (!OPEN_QUOTES.has(token.text) && token.text !== '”') return [token, tag];
    open = !open;
    return [renamed(token, open ? style[0] : style[1]), tag];
  });
}

const OLD_SS = /(?<=[aeiouäöü])ss(?=t|$)/u;

/**
 * Copies that make the tagger robust against what it meets in newsrooms: a fifth of the sentences again without their finite verbs (so that it
 * learns not to invent one), quotation marks in other styles, the start without its capital or all in capitals, ss for ß, without the stop.
 */
export function augment(data: readonly GoldSentence[]): GoldSentence[] {
  const random = createRandom(99);
  const result = [...data];
  for (const s of data) {
    const pairs = s.tokens.map((t, i): Pair => [t, s.tags[i]!]);
    const finite = pairs.filter((p) => isFiniteTag(p[1])).length;
    const roll = random();
    if (finite >= 1 && finite <= 2 && pairs.length >= 5 && roll < 0.2) {
      result.push(
        build(
          s.source,
          pairs.filter((p) => !isFiniteTag(p[1])),
        ),
      );
    } else if (roll < 0.32 && pairs.some((p) => OPEN_QUOTES.has(p[0].text))) {
      result.push(build(s.source, restyle(pairs, STYLES[Math.floor(random() * STYLES.length)]!)));
    } else if (roll < 0.36 && pairs.length > 4 && pairs.at(-1)![1] === '$.') {
      result.push(build(s.source, pairs.slice(0, -1)));
    } else if (roll < 0.42 && pairs.some((p) => /ß/u.test(p[0].text) || OLD_SS.test(p[0].text))) {
      result.push(
        build(
          s.source,
          pairs.map(
            ([t, tag]): Pair => [
              t.text.includes('ß') ? renamed(t, t.text.replaceAll('ß', 'ss')) : t.text === 'dass' ? renamed(t, 'daß') : t,
              tag,
            ],
          ),
        ),
      );
    }
  }
  return result;
}
