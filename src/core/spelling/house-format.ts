import type { ModelWords } from '../lexicon/model-words.ts';

/** One line of a house dictionary. */
export interface HouseEntry {
  readonly word: string;
  /** The word it inflects like. */
  readonly model: string | undefined;
  readonly forbidden: boolean;
  /** What to write in place of a forbidden word; '' where the line gives none. */
  readonly replacement: string;
  /** Why it is forbidden, in the house's words; '' where the line does not say. */
  readonly reason: string;
}

/** A line that cannot be read. `start` and `end` are UTF-16 offsets into that line. */
export interface HouseProblem {
  /** Counted from 0. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly kind: 'no-word' | 'spaces' | 'unknown-model' | 'empty-model' | 'two-models' | 'too-long';
}

/** Texts of the problems, for the diagnostics in a house dictionary. */
export const HOUSE_PROBLEM_TEXTS: Readonly<Record<HouseProblem['kind'], { readonly de: string; readonly en: string }>> = {
  'no-word': { de: 'In dieser Zeile steht kein Wort.', en: 'There is no word in this line.' },
  spaces: { de: 'Ein Eintrag ist ein Wort ohne Leerzeichen.', en: 'An entry is one word without spaces.' },
  'unknown-model': {
    de: 'Das Musterwort steht nicht im Wörterbuch. Nötig ist eine Grundform, zum Beispiel „Merkel“.',
    en: 'The model word is not in the dictionary. Give a base form, for example “Merkel”.',
  },
  'empty-model': { de: 'Nach dem Schrägstrich fehlt das Musterwort.', en: 'The model word is missing after the slash.' },
  'two-models': { de: 'Ein Eintrag hat nur ein Musterwort.', en: 'An entry has only one model word.' },
  'too-long': { de: 'Das Wort ist zu lang.', en: 'The word is too long.' },
};

const MAX_ENTRY = 100;

/**
 * Reads one line of a house dictionary (Hunspell's personal format): `Wort`, `Wort/Muster`, `*Wort`, `*Wort<TAB>Ersatz<TAB>Grund`. Empty lines
 * and comments (`#`) give nothing. Without `models` any model word is taken as it is. Never throws.
 */
export function readHouseLine(
  text: string,
  line: number,
  models: ModelWords | undefined,
): { readonly entry?: HouseEntry; readonly problem?: HouseProblem } {
  const content = text.replace(/^\ufeff/u, '').replace(/[\r\n]+$/u, '');
  if (content.trim() === '' || content.trimStart().startsWith('#')) return {};
  const tab = content.indexOf('\t');
  const left = (tab < 0 ? content : content.slice(0, tab)).trim();
  const offset = content.indexOf(left);
  const problem = (kind: HouseProblem['kind'], from = 0, to = left.length): { problem: HouseProblem } => ({
    problem: { line, start: offset + from, end: offset + Math.max(to, from + 1), kind },
  });
  const forbidden = left.startsWith('*');
  const [word = '', model, more] = left
    .slice(forbidden ? 1 : 0)
    .normalize('NFC')
    .split('/');
  if (!/\p{L}/u.test(word)) return problem('no-word');
  if (/\s/u.test(left)) return problem('spaces');
  if (left.length > MAX_ENTRY) return problem('too-long');
  if (more !== undefined) return problem('two-models', left.indexOf('/') + 1);
  if (model === '') return problem('empty-model', left.indexOf('/'));
  if (model !== undefined && models && models.classes(model) === undefined)
    return problem('unknown-model', left.indexOf('/') + 1);
  const [replacement = '', reason = ''] = forbidden && tab >= 0 ? content.slice(tab + 1).split('\t') : [];
  return { entry: { word, model, forbidden, replacement: replacement.trim(), reason: reason.trim() } };
}

/** Reads a whole house dictionary, line by line: the problems of its broken lines, and the entries of the rest. */
export function readHouseText(
  text: string,
  models: ModelWords | undefined,
): { readonly entries: readonly HouseEntry[]; readonly problems: readonly HouseProblem[] } {
  const entries: HouseEntry[] = [];
  const problems: HouseProblem[] = [];
  text.split('\n').forEach((content, line) => {
    const { entry, problem } = readHouseLine(content, line, models);
    if (entry) entries.push(entry);
    if (problem) problems.push(problem);
  });
  return { entries, problems };
}
