import type { DocumentParams, Range } from './places.ts';

// Commands that code actions name, with their arguments; the client runs them.

/** Arguments: {@link InsertSnippetArgs}. Replaces the range by a snippet (TextMate syntax) if the document still has the version. */
export const INSERT_SNIPPET = 'schlussredaktion.insertSnippet';

/** Arguments: {@link SwitchOffArgs}. "Regel abschalten …": asks where it does not say so. */
export const SWITCH_OFF = 'schlussredaktion.switchOffRule';

/** Arguments: {@link RestoreArgs}. "Wieder melden". */
export const RESTORE = 'schlussredaktion.reportAgain';

/** Arguments: {@link DismissArgs}. "In diesem Artikel ignorieren", "Diese Zeile gehört zum Artikel", "Kein Zitat". */
export const DISMISS = 'schlussredaktion.dismiss';

/** Arguments: {@link AddWordArgs}. */
export const ADD_WORD = 'schlussredaktion.addWord';

/** Arguments: {@link AddPhraseArgs}. "Immer entfernen: …", "Nie melden: …". */
export const ADD_PHRASE = 'schlussredaktion.addPhrase';

/** Arguments: {@link SetDateArgs}. */
export const SET_DATE = 'schlussredaktion.setDate';

/**
 * Arguments: {@link RemoveBoilerplateArgs}. Removes what is certain of the article's boilerplate as one undo step, and shows the rest for choice;
 * with `block` it shows that one only.
 */
export const REMOVE_BOILERPLATE = 'schlussredaktion.removeBoilerplate';

/** Arguments: {@link FixedArgs}. Says what fix-all did; VS Code runs it behind the edit of its code action, on save too. */
export const FIXED = 'schlussredaktion.fixed';

export interface FixedArgs extends DocumentParams {
  /** Blocks of boilerplate that went, and how many lines they had. */
  readonly blocks: number;
  readonly lines: number;
  /** How many other corrections were made. */
  readonly others: number;
  /** What makes the text again what it was: ranges of the text after. In order and apart. */
  readonly undo: readonly { readonly range: Range; readonly newText: string }[];
}

export interface RemoveBoilerplateArgs extends DocumentParams {
  /** Where a block stands that the editor wants to see. */
  readonly block?: Range;
}

/** A command takes ONE argument, an object. */
export interface InsertSnippetArgs extends DocumentParams {
  readonly version: number;
  readonly range: Range;
  readonly snippet: string;
}

export interface DismissArgs extends DocumentParams {
  /** Rule id; and the flagged text, which is what the finding is known by. */
  readonly rule: string;
  readonly text: string;
  /** Asks for a reason first. */
  readonly ask?: boolean;
}

export interface SwitchOffArgs extends DocumentParams {
  readonly rule: string;
  /** For the server, which asks nobody: in this article, or in all articles of the house. */
  readonly where?: 'article' | 'house';
}

export interface RestoreArgs extends DocumentParams {
  readonly rule: string;
  /** Without it the rule was ignored whatever it flags. */
  readonly text?: string;
}

export interface AddWordArgs extends DocumentParams {
  readonly word: string;
  /** `user` = the setting `schlussredaktion.wortliste`, `folder` = `.schlussredaktion/woerterbuch.txt`. */
  readonly where: 'user' | 'folder';
}

export interface AddPhraseArgs extends DocumentParams {
  readonly phrase: string;
  readonly list: 'always' | 'never';
}

export interface SetDateArgs extends DocumentParams {
  /** ISO date; without it the client asks. */
  readonly date?: string;
}
