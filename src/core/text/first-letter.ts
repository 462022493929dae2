/** The word with a capital at its beginning; the rest stays. */
export const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The word with a small letter at its beginning; the rest stays. */
export const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** The word with a capital at its beginning where another has one: what is put in a word's place begins as it did. */
export const casedLike = (word: string, like: string): string => (/^\p{Lu}/u.test(like) ? upperFirst(word) : word);
