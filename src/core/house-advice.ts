import type { HouseRule, SearchWord } from './house/house-rule.ts';
import { finiteAdvice, patternAdvice } from './house/phrases/advice.ts';
import { isPersonWord } from './house/phrases/compile.ts';
import { houseRulesOnly } from './house-examples.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { createAnalyser } from './pipeline/analyser.ts';
import type { Text } from './rules/message.ts';

/** What a house should know of a phrase that it seeks; the phrase counts all the same. */
export interface PhraseAdvice {
  /** Which of the rule's phrases, from 0. */
  readonly phrase: number;
  readonly message: Text;
}

/** A phrase with somebody's name, which is not found where it stands word for word, as the names of persons are spared. */
function nameAdvice(rule: HouseRule, phrase: readonly SearchWord[], lexicon: Lexicon): Text | undefined {
  if (phrase.length < 2 || !phrase.some((w) => !w.literal && isPersonWord(w.text, lexicon))) return undefined;
  const words = phrase.map((w) => w.text).join(' ');
  const everywhere: HouseRule = { ...rule, phrases: [phrase], where: 'all', inQuotes: 'keep', severity: 'warning' };
  const text = `Sie sahen ${words} am Montag im Rathaus.\n\nAm Montag war ${words} im Rathaus.\n`;
  const { findings } = createAnalyser({ lexicon, settings: houseRulesOnly([everywhere]) }).analyse({ text });
  if (findings.length > 0) return undefined;
  return {
    de: `„${words}“ wird so nie gefunden, weil Namen von Personen nicht gemeint sind; mit = vor jedem Wort gilt, was dasteht.`,
    en: `“${words}” is never found like this, as names of persons are not meant; with = before each word it counts as it is written.`,
  };
}

/** What is to be said of the phrases that a rule seeks: patterns, inflected forms, names that can never be found. */
export function phraseAdvice(rule: HouseRule, lexicon: Lexicon): PhraseAdvice[] {
  return rule.phrases.flatMap((words, phrase): PhraseAdvice[] => {
    const message = patternAdvice(words) ?? finiteAdvice(words, lexicon) ?? nameAdvice(rule, words, lexicon);
    return message ? [{ phrase, message }] : [];
  });
}
