import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import type { Slip } from './slip.ts';

/** What can begin no name or title that is left without marks: articles, possessives, a few adverbs. */
const OPENER =
  /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|seine?|seinen|seinem|seiner|ihre?|ihren|ihrem|ihrer|nämlich|erstens|allein|zumindest|mindestens|wohl|etwa)$/u;
/** Longest rest behind the colon, in tokens: what is longer may have its verb where nobody sees it. */
const LONGEST = 9;
const MARK = /^[„“”"»«‚‘:;–—?!()/…]$/u;
const QUOTATION = /^[„“”"»«]$/u;
/** "Grund dafür: das Papier." */
const REASON = /^(?:Grund|Gründe|Ursache|Ursachen|Anlass|Auslöser|Voraussetzung|Bedingung|Vorbild|Beispiel|Hintergrund)$/u;
const VERBAL = MORPH.finite3 | MORPH.finite2;

/** Whether a word may be a verb or the participle of a sentence without its auxiliary. */
const maybeVerb = ({ words, tags, tokens }: ParsedSentence, i: number): boolean =>
  tags[i]!.startsWith('V') || (/^\p{Ll}/u.test(tokens[i]!.norm) && tags[i] !== 'ADJA' && (words[i]!.lowerWhole & VERBAL) !== 0);

/** "Das jüngst veröffentlichte „Papier“": the article waits for its noun, which comes right behind the participle. */
function isAttribute({ words, tags, tokens }: ParsedSentence, first: number, i: number): boolean {
  if (tags[first] !== 'ART' || i < first + 2 || !(words[i]!.lowerWhole & MORPH.participle2)) return false;
  const next = QUOTATION.test(tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
  return tags[next] === 'NN' && !tags.slice(first + 1, i).some((tag) => /^N[NE]$/u.test(tag));
}

/**
 * "Das ist die Lage: dazu gehören viele Dinge." A whole sentence follows the colon, its verb in second place, and begins large (Amtliches Regelwerk
 * 2024, § 54 (1)). Only behind running text with its verb.
 */
export function findColonSentence({ tokens, tags }: ParsedSentence): readonly Slip[] {
  const colon = tokens.findIndex((t) => t.text === ':');
  const first = tokens[colon + 1];
  if (colon < 4 || first === undefined || !/^\p{Ll}/u.test(first.norm) || first.start !== tokens[colon]!.end + 1) return [];
  if (!/^(?:PROAV|PDS|PPER)$/u.test(tags[colon + 1]!) || !/^V[VAM]FIN$/u.test(tags[colon + 2] ?? '')) return [];
  const whole = tokens.at(-1)!.text === '.' && tokens.length - colon > 6;
  if (
    !whole ||
    !tags.slice(0, colon).some((tag) => /^V[VAM]FIN$/u.test(tag)) ||
    tokens.some((t) => MARK.test(t.text) && t.text !== ':')
  )
    return [];
  return [{ start: first.start, end: first.end, right: upperFirst(first.text) }];
}

/**
 * "Es fehlt nur noch eines: Das Geld." What follows the colon is no sentence of its own and begins small (Amtliches Regelwerk 2024, § 54 (1)).
 * Only where the first part is running text with its verb or article and the rest is one short phrase.
 */
export function findColonCapital(sentence: ParsedSentence, morphology: Morphology | undefined): readonly Slip[] {
  const { tokens, tags, words } = sentence;
  const last = tokens.length - 1;
  if (!morphology || tokens[last]?.text !== '.') return [];
  const colon = tokens.findIndex((t) => t.text === ':');
  const first = colon + 1;
  const reason = colon === 2 && REASON.test(tokens[0]!.norm) && tags[1] === 'PROAV';
  if ((colon < 3 && !reason) || last - first < 2 || last - first > LONGEST) return [];
  const { norm, start, end } = tokens[first]!;
  if (!/^\p{Lu}\p{Ll}+$/u.test(norm) || !OPENER.test(words[first]!.lower)) return [];
  // A name in marks may stand in the phrase, behind its article.
  for (let i = 0; i <= last; i++)
    if (i !== colon && MARK.test(tokens[i]!.text) && !(i > first + 1 && QUOTATION.test(tokens[i]!.text))) return [];
  for (let i = first; i < last; i++)
    if (tags[i] === 'FM' || (maybeVerb(sentence, i) && !isAttribute(sentence, first, i))) return [];
  // A label ("Regie:"), a headline ("Klimabericht 2016:") or a speaker's name before it: no running text.
  const verb = tags.slice(0, colon).some((tag) => /^V[VAM]FIN$/u.test(tag));
  const phrase = /^(?:ART|APPRART|APPR|PPOSAT)$/u.test(tags[0]!) && /^(?:N[NE]|PPER)$/u.test(tags[colon - 1]!);
  if (!verb && !phrase && !reason) return [];
  return [{ start, end, right: norm.toLowerCase() }];
}
