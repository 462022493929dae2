import type { Severity } from '../rules/finding.ts';

/** A word of a phrase that a house looks for: in all its forms, or (literal) just as it is written. */
export interface SearchWord {
  readonly text: string;
  readonly literal: boolean;
}

/** A rule of a house, as its `hausstil.yaml` gives it. Literals and lemmas only. */
export interface HouseRule {
  /** Small letters, digits, hyphens; the id of its findings is `house/<name>`. */
  readonly name: string;
  /** Any of these phrases; none is empty. */
  readonly phrases: readonly (readonly SearchWord[])[];
  /** Where each of the phrases stands in its file. */
  readonly places: readonly HousePlaceInFile[];
  readonly replacement: string | undefined;
  readonly reason: string;
  readonly link: string | undefined;
  readonly where: 'all' | 'headline' | 'body';
  readonly inQuotes: 'keep' | 'hint' | 'drop';
  readonly severity: Severity | 'off';
  readonly examples: readonly HouseExample[];
}

/** Where something stands in a file of a house: from 0; UTF-16 columns. */
export interface HousePlaceInFile {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** A test of a rule, with where it stands in its file. */
export interface HouseExample extends HousePlaceInFile {
  /** Marked text: `[[…]]` stands around what is to be reported, a text without marks must stay silent. */
  readonly text: string;
}

/** Family of all rules of houses. */
export const HOUSE_FAMILY = 'house';

export function houseRuleId(rule: HouseRule): string {
  return `${HOUSE_FAMILY}/${rule.name}`;
}
