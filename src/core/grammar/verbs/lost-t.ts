import { MORPH } from '../../lexicon/morphology.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { GrammarSlip } from '../slip.ts';
import type { VerbReader } from './verb-words.ts';

const ARTICLE = /^(?:ART|PPOSAT|PDAT|APPRART)$/u;
/** What an attribute may have before it, between its article and itself. */
const BETWEEN = /^(?:APPR|APPRART|ART|PPOSAT|NN|NE|ADJA|CARD|ADV|ADJD|PTKNEG)$/u;
/** Most words between the article and the attribute. */
const REACH = 8;
/** Determiners with which no verb in the plural can have its subject: "nach den veröffentlichen Zahlen". */
const OBLIQUE = /^(?:den|dem|des|diesem|einer|eines|einem|(?:sein|ihr|unser)e[mnrs]|zum|zur|im|vom|beim)$/u;

/** A verb's stem that is an adjective as well: "der verständige Leser". */
const ADJECTIVE = 'verständig';

/**
 * "eine am Montag veröffentliche Liste", "der vom Rat beabsichtige Umbau": between an article and its noun stands a form of the verb that is no
 * adjective, and with a *t* more it is the participle, which agrees.
 */
export function findLostT(s: ParsedSentence, verbs: VerbReader, phrases: PhraseReader): GrammarSlip[] {
  const { tokens, tags, words } = s;
  const found: GrammarSlip[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { norm, start, end } = tokens[i]!;
    const [, stem, ending] = /^(\p{Ll}{5,30}[^t])(e[nrms]?)$/u.exec(norm) ?? [];
    if (stem === undefined || ending === undefined || stem === ADJECTIVE || tags[i + 1] !== 'NN' || !tags[i]!.startsWith('V'))
      continue;
    if (words[i]!.lowerWhole & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) continue;
    const right = `${stem}t${ending}`;
    if (!verbs.look(`${stem}t`).participle || phrases.attribute(right).length === 0) continue;
    const article = articleBefore(s, i);
    if (article === undefined) continue;
    const determiner = words[article]!.lower;
    if (ending === 'en' && !OBLIQUE.test(determiner)) continue;
    const contracted = tags[article] === 'APPRART';
    const group = { attributes: [right], head: tokens[i + 1]!.norm };
    const mask = phrases.fit({
      ...group,
      determiner: contracted ? undefined : determiner,
      contraction: contracted ? determiner : undefined,
    }).mask;
    if (mask === 0) continue;
    found.push({
      rule: 'verb-form',
      kind: 'attribute',
      start,
      end,
      corrections: [{ right, edits: [{ start, end, text: right }] }],
    });
  }
  return found;
}

/** The article whose noun is still to come at token `i`: right before it, or before a phrase that belongs to the participle. */
function articleBefore({ tokens, tags }: ParsedSentence, i: number): number | undefined {
  if (ARTICLE.test(tags[i - 1]!)) return tokens[i - 2]?.text === ',' ? undefined : i - 1;
  for (let k = i - 2; k >= Math.max(0, i - REACH); k--) {
    if (!BETWEEN.test(tags[k]!)) return undefined;
    // An article that a preposition or an adverb follows waits for its noun.
    if (tags[k] === 'ART' && /^(?:APPR|APPRART|ADV)$/u.test(tags[k + 1]!)) return tokens[k - 1]?.text === ',' ? undefined : k;
  }
  return undefined;
}
