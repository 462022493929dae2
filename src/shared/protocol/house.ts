// The files of a house, which the client reads and the server applies.

/**
 * Client → server, at start (initializationOptions), on change, and when files of a house have changed: params {@link HouseParams}; replaces
 * all that was sent before, and lets the houses be read anew.
 */
export const HOUSE = 'schlussredaktion/house';

/** Server → client: the files of a house folder. Params {@link HouseFolderParams}, answer {@link HouseFolderAnswer}. */
export const HOUSE_FOLDER = 'schlussredaktion/houseFolder';

export interface HouseFolderParams {
  readonly uri: string;
  /** Another house names it; in a folder that is not trusted it may not lie elsewhere. */
  readonly extended: boolean;
}

/** A file of a house as it was found; `trouble` beside a text: what was read before still counts. */
export interface HouseFileText {
  readonly text?: string;
  readonly trouble?: 'not-utf8' | 'too-large' | 'not-file' | 'link' | 'misnamed' | 'failed';
  readonly reason?: string;
}

/** Null = there is no such folder; a file that is not there is left out. */
export type HouseFolderAnswer =
  | {
      readonly [F in 'words' | 'phrases' | 'style' | 'exceptions']?: HouseFileText;
    }
  | null;

/** What the client keeps for single articles, since only it has a state. */
export interface HouseParams {
  /** Remembered for single articles, e.g. by "Datum des Artikels setzen …"; dismissals of those that no house can keep. */
  readonly articles: readonly {
    readonly uri: string;
    /** ISO date. */
    readonly date?: string;
    readonly dismissed?: readonly { readonly rule: string; readonly text?: string; readonly reason?: string }[];
  }[];
}
