import { MORPH } from '../lexicon/morphology.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { NOT_FINITE } from './clauses.ts';
import type { CommaSlip } from './slip.ts';
import { type CommaView, finitesIn, joins, lowerAt, missing, some, verbAt } from './view.ts';

const PRONOUN = /^(?:der|die|das|den|dem|welche[rsnm]?)$/u;
/** What no article stands before: the word is a pronoun that opens a clause. */
const INSIDE: ReadonlySet<SttsTag> = new Set(['PPER', 'PRF', 'APPR', 'APPRART', 'PTKNEG', 'PROAV', 'ART', 'PPOSAT', 'PIS']);
const JOINING: ReadonlySet<SttsTag> = new Set(['KON', 'KOUS', 'KOUI', 'KOKOM', 'PWS', 'PWAV', 'PWAT', 'PTKZU', 'VVIZU', 'FM']);
/** How sure the tagger must be of both verbs. */
const SURE = 1;

/**
 * "Sie kauft eine Küche die so geliefert wird": two finite verbs in one stretch, the second at its end, and between them a noun with a pronoun
 * behind it that no noun phrase goes on with. A clause of its own needs its comma (Amtliches Regelwerk, Komma bei Nebensätzen).
 */
function relativeIn(view: CommaView, main: number, last: number): number | undefined {
  const { tags, tokens, words } = view;
  let found: number | undefined;
  for (let j = main + 2; j < last - 1; j++) {
    if (!PRONOUN.test(lowerAt(view, j)) || !/^(?:N[NE]|VVPP|VVINF|PTKVZ)$/u.test(tags[j - 1]!) || !joins(view, j)) continue;
    if (/^\p{Lu}/u.test(tokens[j]!.norm) || !/^(?:ART|PRELS|PDS)$/u.test(tags[j]!)) continue;
    const adverb = tags[j + 1] === 'ADV' && !/^ADJA$/u.test(tags[j + 2] ?? '');
    // "der im Mai gebaute Turm": an attribute before the noun that the article belongs to.
    const attribute = tags
      .slice(j + 1, last)
      .some((tag, k) => tag === 'ADJA' && words[j + 1 + k]!.lowerWhole & (MORPH.participle1 | MORPH.participle2));
    if (attribute || !(adverb || INSIDE.has(tags[j + 1]!))) continue;
    if (found !== undefined) return undefined;
    found = j;
  }
  return found;
}

/** Commas missing before relative clauses that end their stretch. */
export function relativeSlips(view: CommaView): CommaSlip[] {
  const { first, last, tags, words, finiteMargin } = view;
  const found: CommaSlip[] = [];
  for (const main of view.finites) {
    const from = first[main]!;
    const both = finitesIn(view, from, last[main]!);
    if (both.length !== 2 || both[0] !== main) continue;
    const end = both[1]!;
    let rest = end + 1;
    while (rest < last[main]! && verbAt(view, rest)) rest++;
    if (rest !== last[main] || words[end]!.lowerWhole & NOT_FINITE || words[main]!.lowerWhole & MORPH.participle2) continue;
    if (finiteMargin[main]! < SURE || finiteMargin[end]! < SURE || some(view, from, end, JOINING)) continue;
    if (/^(?:PREL|PW|KOUS)/u.test(tags[from]!)) continue;
    const at = relativeIn(view, main, end);
    if (at !== undefined) found.push(missing(view, at, 'relative'));
  }
  return found;
}
