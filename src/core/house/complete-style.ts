import type { Text } from '../rules/message.ts';
import { LEVELS } from '../settings.ts';
import { ARTICLE_LANGUAGES } from '../text/article-language.ts';
import { PLACES, QUOTES, RULE_KEYS } from './rule-entry.ts';
import { GENDER_WORDS, STYLE_KEYS, STYLE_SETTINGS } from './style-file.ts';
import { RULE_TEXTS, STYLE_TEXTS } from './style-texts.ts';

/** What may stand at a place of a `hausstil.yaml`. */
export interface StyleProposal {
  readonly label: string;
  /** What is put in from `start`, a column of the line. */
  readonly insert: string;
  readonly start: number;
  readonly text?: Text | undefined;
}

/** A rule or a family that a level may be given to. */
export interface LevelTarget {
  readonly id: string;
  readonly text?: Text;
}

const FLAGS = ['true', 'false'];
/** Values of keys at the top of the file, and of a rule of the house. */
const STYLE_VALUES: Readonly<Record<string, readonly string[]>> = {
  ...STYLE_SETTINGS,
  genderzeichen: GENDER_WORDS,
  wurzel: FLAGS,
  enabled: FLAGS,
  agentur: FLAGS,
};
const RULE_VALUES: Readonly<Record<string, readonly string[]>> = { wo: PLACES, zitate: QUOTES, stufe: LEVELS };
/** Keys that lines of their own follow. */
const OPENS: ReadonlySet<string> = new Set(['stufen', 'regeln', 'beispiele']);

const indentOf = (line: string): number => /^ */u.exec(line)![0].length;
const keyOf = (line: string): string | undefined => /^ *(?:- +)?["']?([a-z\d/*-]+)["']?:/u.exec(line)?.[1];

/** The key at the margin that a line belongs to. */
function sectionOf(lines: readonly string[], at: number): string | undefined {
  for (let i = at - 1; i >= 0; i--) if (/^[a-z]/u.test(lines[i]!)) return keyOf(lines[i]!);
  return undefined;
}

/** The key that opens the list or the block that a line stands in. */
function parentOf(lines: readonly string[], at: number): string | undefined {
  const indent = indentOf(lines[at]!);
  for (let i = at - 1; i >= 0; i--) if (lines[i]!.trim() !== '' && indentOf(lines[i]!) < indent) return keyOf(lines[i]!);
  return undefined;
}

/** The keys of the rule of the house that a line stands in: from its dash to the next. */
function keysOfRule(lines: readonly string[], at: number): Set<string> {
  const opens = (i: number): boolean => /^ *- +[a-z]+:/u.test(lines[i]!) || (i === at && /^ *- /u.test(lines[i]!));
  const ends = (i: number): boolean => opens(i) || /^[a-z]/u.test(lines[i]!);
  let first = at;
  while (first > 0 && !ends(first)) first--;
  let last = at + 1;
  while (last < lines.length && !ends(last)) last++;
  return new Set(lines.slice(first, last).flatMap((line, i) => (first + i === at ? [] : (keyOf(line) ?? []))));
}

const proposed = (words: readonly string[], start: number): StyleProposal[] =>
  words.map((word) => ({ label: word, insert: word, start }));

function keys<K extends string>(
  words: readonly K[],
  there: ReadonlySet<string>,
  texts: Readonly<Record<K, Text>>,
  start: number,
): StyleProposal[] {
  return words
    .filter((word) => !there.has(word))
    .map((word) => ({ label: word, insert: OPENS.has(word) ? `${word}:` : `${word}: `, start, text: texts[word] }));
}

/**
 * What may stand at a place of a `hausstil.yaml`, read off the lines alone: the file is broken while somebody types in it. `targets`: the rules
 * and families there are.
 */
export function completeStyle(
  text: string,
  { line, character }: { readonly line: number; readonly character: number },
  targets: readonly LevelTarget[],
): readonly StyleProposal[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const before = (lines[line] ?? '').slice(0, character);
  const section = indentOf(before) > 0 ? sectionOf(lines, line) : undefined;
  const value = /^ *(?:- +)?["']?([a-z\d/*-]+)["']?: +([a-z\d/-]*)$/u.exec(before);
  if (value) {
    const [, key = '', word = ''] = value;
    const start = character - word.length;
    if (section === 'stufen') return proposed(LEVELS, start);
    return proposed((section === 'regeln' ? RULE_VALUES : section === undefined ? STYLE_VALUES : {})[key] ?? [], start);
  }
  const word = /^ *(?:- +)?([a-z\d/*-]*)$/u.exec(before)?.[1];
  if (word === undefined) return [];
  const start = character - word.length;
  if (section === 'stufen') return targets.map(({ id, text: about }) => ({ label: id, insert: `${id}: `, start, text: about }));
  // Texts of a rule: an example, one of several phrases.
  if (section === 'regeln' && /^ *- /u.test(before) && parentOf(lines, line) !== 'regeln') return [];
  if (section === 'regeln') return keys(RULE_KEYS, keysOfRule(lines, line), RULE_TEXTS, start);
  if (section === 'sprachen') return proposed(ARTICLE_LANGUAGES, start);
  if (section !== undefined || before !== word) return [];
  const there = new Set(lines.flatMap((l, i) => (i !== line && /^[a-z]/u.test(l) ? (keyOf(l) ?? []) : [])));
  return keys(STYLE_KEYS, there, STYLE_TEXTS, start);
}
