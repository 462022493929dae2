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
  /** It opens by pointing back at what stands above it: „Das ist ein Knopf …“, „So heißt auch …“, „Der Satz …“, „Auf diese Antwort …“. */
  readonly refers: boolean;
  /** Its last sentence leads to what is read or said below it: „Auf dem Zettel steht:“, „Am Ende las sie vor, was da stand.“ */
  readonly announces: boolean;
  /** It does so with a verb and a colon. */
  readonly cites: boolean;
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
const OPENS_QUOTE = /^["„“»«]$/u;
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

/** What somebody said or wrote, or a page shows: „der Satz“, „diese Antworten“, „die vier Knöpfe“. Compounds as well. */
const SAID =
  /(?:satz|sätze|sätzen|satzes|antwort(?:en)?|zeilen?|worte?n?|wörter|wortlaut|text(?:e|es|en)?|hinweis(?:e|en)?|formeln?|floskeln?|aufforderung(?:en)?|auskunft|auskünfte|wendung(?:en)?|passagen?|formulierung(?:en)?|liste|knopf|knöpfen?|buttons?|schaltflächen?|tasten?|vermerk(?:e|en)?|begriffe?n?)$/iu;
/** Openers that go on from what has just been read, before their verb: „Dann lacht sie“. */
const GOES_ON: ReadonlySet<string> = new Set(['So', 'Dann', 'Darüber', 'Daraufhin']);
/** So far into a sentence a noun that it points back with may stand. */
const POINTS = 8;

function refers({ sentences }: ParsedParagraph): boolean {
  const [first] = sentences;
  if (!first) return false;
  const { tokens, tags } = first;
  if (tags[0] === 'PDS') return true;
  if (GOES_ON.has(tokens[0]?.norm ?? '') && tags[1] !== undefined && isFiniteTag(tags[1])) return true;
  const noun = tokens.slice(0, POINTS).findIndex(({ norm }, i) => tags[i] === 'NN' && SAID.test(norm));
  if (noun <= 0) return false;
  return tags.slice(0, noun).some((tag) => tag === 'ART' || tag === 'PDAT') && !/^eine?/iu.test(tokens[noun - 1]!.norm);
}

/** Words that lead to what is read or said, in the forms that reports have them in. */
const LEADS =
  /^(?:Antwort|liest|las|lasen|schreibt|schrieb|schreiben|schrieben|steht|stand|stehen|standen|lautet|lautete|lauten|lauteten|antwortet|antwortete|antworteten|heißt|hieß|zitiert|zitierte|meldet|meldete|verkündet|verkündete|vorlas|vorliest)$/u;

function announces({ sentences }: ParsedParagraph): 'verb' | 'colon' | 'both' | undefined {
  const tokens = sentences.at(-1)?.tokens ?? [];
  if (tokens.some(({ norm }) => OPENS_QUOTE.test(norm))) return undefined;
  const colon = tokens.at(-1)?.norm === ':';
  // Behind a comma a verb tells who has said what stands before it: „…, schrieb die Kämmerin.“
  const verb = tokens.some(({ norm }, i) => LEADS.test(norm) && i > 0 && tokens[i - 1]!.norm !== ',');
  return colon ? (verb ? 'both' : 'colon') : verb ? 'verb' : undefined;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readBoilerplateFacts(paragraph: ParsedParagraph, _lexicon: Lexicon, settings: Settings): BoilerplateFacts {
  const { text } = paragraph;
  const announced = announces(paragraph);
  return {
    line: readLine(text),
    statement: isStatement(paragraph),
    clock: CLOCK.test(text) ? (PLAYER.test(text) ? 'player' : 'time') : undefined,
    label: LABEL.exec(text)?.[1]?.toLowerCase(),
    enumerates: ENUMERATION.test(text),
    calls: paragraph.sentences.some(calls),
    refers: refers(paragraph),
    announces: announced !== undefined,
    cites: announced === 'both',
    recommends: recommends(paragraph),
    opening: /\p{L}[\p{L}\p{M}-]*/u.exec(text.slice(0, 60))?.[0].toLowerCase() ?? '',
    house: isHousePhrase(text, settings.boilerplateNever)
      ? 'never'
      : isHousePhrase(text, settings.boilerplateAlways)
        ? 'always'
        : undefined,
  };
}
