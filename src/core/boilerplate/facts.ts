import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { isHousePhrase } from './house-phrases.ts';
import { type Line, readLine } from './line.ts';
import { isStatement } from './statement.ts';

/** What this capability keeps of a paragraph for the article as a whole. */
export interface BoilerplateFacts {
  readonly line: Line;
  /** Whole sentences that tell of the world and speak to nobody (see statement.ts). */
  readonly statement: boolean;
  /** All of it is a clock's reading; `player`: as players show how far they are. */
  readonly clock: 'player' | 'time' | undefined;
  /** What stands before its colon, in lower case: „Regie: Mia Lorenz“. */
  readonly label: string | undefined;
  /** One word with a capital and others without, with commas between them. */
  readonly enumerates: boolean;
  /** A sentence of it opens with its verb or calls on somebody: „Schreiben Sie einen Kommentar“. */
  readonly calls: boolean;
  /** It opens by pointing back at what stands above it: „Das ist ein Knopf …“, „So heißt auch …“. */
  readonly refers: boolean;
  /** Behind a call or a colon it tells something, as headlines do: „Siehe auch: Neue Rutsche öffnet im Mai“, but not „Siehe auch: Hartz IV“. */
  readonly recommends: boolean;
  /** Its first word, in lower case. */
  readonly opening: string;
  /** What the house says of this line, if anything; `never` wins. */
  readonly house: 'always' | 'never' | undefined;
}

/** "00:00 / 03:41". */
const CLOCK = /^\s{0,4}\p{Nd}{1,2}:\p{Nd}{2}(?: ?[/|–-] ?\p{Nd}{1,2}:\p{Nd}{2})?\s{0,4}$/u;

/** „0:00“, „00:00 / 03:41“. */
const PLAYER = /[/|–]|^\s*0{1,2}:/u;

/** „Regie: Mia Lorenz“. */
const LABEL = /^([\p{L}\p{Nd}][\p{L}\p{Nd}.: -]{0,20}?): \S/u;

/** „Anmelden, suchen und teilen“. */
const ENUMERATION = /^\p{Lu}[\p{L}-]{1,20}(?:, \p{Ll}[\p{L}-]{1,20}){1,4}(?: und \p{Ll}[\p{L}-]{1,20})?$/u;

const QUOTED = /["„“”»«‚‘›‹]/u;
/** Words of the shortest call to read on: „Lies auch“. */
const CALL_WORDS = 2;

/** Whether the words behind the call hold a finite verb, not as the last of them (titles of books are often clauses), and name no work in quotation marks. */
function recommends({ text, sentences }: ParsedParagraph): boolean {
  if (QUOTED.test(text) || /[.!]\s*$/u.test(text)) return false;
  const tokens = sentences.flatMap((s) => s.tokens.map((token, i) => ({ token, tag: s.tags[i]! })));
  const colon = tokens.findIndex(({ token }) => token.norm === ':');
  const said = tokens.slice(colon < 0 ? CALL_WORDS : colon + 1).filter(({ token }) => token.kind === 'word');
  return said.some(({ tag }, i) => i > 0 && i < said.length - 1 && isFiniteTag(tag));
}

/** An imperative, by the clause or by its form: „Schreiben Sie …“, „Bitte beachten Sie …“. */
function calls({ tokens, tags, clauses }: ParsedSentence): boolean {
  if (/^V/u.test(tags[0] ?? '') || clauses.some((c) => c.kind === 'imperative')) return true;
  return tokens.some(({ norm }, i) => norm === 'Sie' && i > 0 && isFiniteTag(tags[i - 1]!));
}

function refers({ sentences }: ParsedParagraph): boolean {
  const [first] = sentences;
  if (!first) return false;
  const [tag, next] = first.tags;
  return tag === 'PDS' || (first.tokens[0]?.norm === 'So' && next !== undefined && isFiniteTag(next));
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readBoilerplateFacts(paragraph: ParsedParagraph, _lexicon: Lexicon, settings: Settings): BoilerplateFacts {
  const { text } = paragraph;
  return {
    line: readLine(text),
    statement: isStatement(paragraph),
    clock: CLOCK.test(text) ? (PLAYER.test(text) ? 'player' : 'time') : undefined,
    label: LABEL.exec(text)?.[1]?.toLowerCase(),
    enumerates: ENUMERATION.test(text),
    calls: paragraph.sentences.some(calls),
    refers: refers(paragraph),
    recommends: recommends(paragraph),
    opening: /\p{L}[\p{L}\p{M}-]*/u.exec(text.slice(0, 60))?.[0].toLowerCase() ?? '',
    house: isHousePhrase(text, settings.boilerplateNever)
      ? 'never'
      : isHousePhrase(text, settings.boilerplateAlways)
        ? 'always'
        : undefined,
  };
}
