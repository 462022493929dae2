import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { candidatesOf } from '../../core/syntax/arguments.ts';
import { parseSentence } from '../../core/syntax/parse-sentence.ts';
import { mainVerb } from '../../core/syntax/query.ts';
import type { ParsedSentence } from '../../core/syntax/sentence.ts';
import type { Span } from '../../core/text/span.ts';
import { tokenise } from '../../core/text/tokens.ts';
import type { ArcSentence } from '../train/treebank.ts';
import { type GoldPhrase, type GoldVerb, goldVerbs } from './gold.ts';
import { type Example, isReachable } from './ranking.ts';

const over = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A sentence of the treebank as the product parses it, with the arcs' verbs. */
export interface Parsed {
  readonly gold: ArcSentence;
  readonly verbs: readonly GoldVerb[];
  readonly parsed: ParsedSentence;
}

/** Parses the sentences; `lexiconOf` says which tagger may look at a text. */
export function parseGold(all: readonly ArcSentence[], lexiconOf: (original: string) => Lexicon): Parsed[] {
  return all.map((gold) => ({
    gold,
    verbs: goldVerbs(gold),
    parsed: parseSentence({ start: 0, end: gold.text.length, tokens: tokenise(gold.text) }, lexiconOf(gold.original)),
  }));
}

/** The clauses of a sentence whose verb and arguments the parse and the arcs agree to have. */
export function examplesOf({ verbs, parsed }: Parsed, lexicon: Lexicon): Example[] {
  return candidatesOf(parsed, lexicon.morphology).flatMap((candidates, c) => {
    if (candidates === undefined) return [];
    const clause = parsed.clauses[c]!;
    const at = clause.finite ?? mainVerb(parsed, clause);
    const verb = at === undefined ? undefined : verbs.find((v) => over(v.verb, parsed.tokens[at]!));
    if (verb === undefined || verb.finite !== (clause.finite !== undefined)) return [];
    const placed = (phrase: GoldPhrase | undefined): number | undefined => {
      if (phrase === undefined) return -1;
      const k = candidates.view.candidates.findIndex(
        (p) =>
          over({ start: parsed.tokens[p.first]!.start, end: parsed.tokens[p.last - 1]!.end }, phrase.head) &&
          over(parsed.tokens[p.head]!, phrase),
      );
      return k < 0 ? undefined : k;
    };
    const subject = verb.finite && clause.kind !== 'imperative' ? placed(verb.subject) : -1;
    // No subject where there should be one: a slip of the arcs.
    if (
      verb.finite &&
      verb.subject === undefined &&
      !verb.clausal &&
      !verb.conjunct &&
      candidates.view.voice !== 'passive' &&
      candidates.view.voice !== 'stative'
    )
      return [];
    const object = placed(candidates.view.voice === 'copula' ? verb.predicate : verb.object);
    const dative = placed(verb.dative);
    if (subject === undefined || object === undefined || (subject === object && subject >= 0)) return [];
    const example = { candidates, subject, object, dative: dative === subject || dative === object ? -1 : (dative ?? -1) };
    return isReachable(example) ? [example] : [];
  });
}
