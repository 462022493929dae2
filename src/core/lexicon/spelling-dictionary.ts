/** The compiled spelling dictionary with its compound flags: the interface the spelling capability and the others ask. */
export interface SpellingDictionary {
  /** Whether the word is spelled right as it stands (case matters; compounds by the dictionary's own flags). */
  correct(word: string): boolean;
  /** Whether this exact form is an entry, compounds not split. */
  entry(word: string): boolean;
}
