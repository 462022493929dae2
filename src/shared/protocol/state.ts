import type { HouseParams } from './house.ts';

// Start, settings and the state of the check.

/** What the client hands over when it starts the server (`initializationOptions`). The UI language travels as LSP's `locale`. */
export interface InitializationOptions {
  /** Folder of the compiled data, as a URI, for the server on Node; one in a web worker asks for {@link DATA}. */
  readonly dataUri: string;
  /** What is known before the first document, so that the first findings are right. */
  readonly house: HouseParams;
  /** The client answers {@link HOUSE_FOLDER}; of one that does not, the server on Node reads files itself. */
  readonly readsHouses?: boolean;
}

/** Server → client, after every analysis of an open document: params {@link StatusParams}. The views ask again when it comes. */
export const STATUS = 'schlussredaktion/status';

/** Server → client, when settings or data were read anew: params {@link ProblemsParams}. */
export const PROBLEMS = 'schlussredaktion/problems';

/**
 * Server → client, in a web worker only: the bytes of a file of the compiled data. Params {@link DataParams}, answer {@link DataAnswer}.
 * The client reads it through VS Code's file system, which reaches the extension's folder on every host; a fetch does not.
 */
export const DATA = 'schlussredaktion/data';

export interface DataParams {
  /** Name without a folder. */
  readonly name: string;
}

export interface DataAnswer {
  /** Undefined where the file could not be read. Travels as it is: messages to a worker are cloned, not written as JSON. */
  readonly bytes: Uint8Array | undefined;
}

/** Where a day of the article was found. */
export type DateSource = 'given' | 'front-matter' | 'published' | 'dateline' | 'updated' | 'file-name';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly language: 'german' | 'other' | 'unknown';
  readonly date: string | undefined;
  /** All days the article may have, its own first, each with where it was found. */
  readonly dates: readonly { readonly date: string; readonly source: DateSource }[];
  readonly words: number;
  /** The text is longer than any article: only its beginning was checked. */
  readonly partial: boolean;
  /** The house leaves this article out: nothing was checked. */
  readonly excluded: boolean;
  /** Ids of the steps and rules that failed on this text: their part is missing, everything else was checked. */
  readonly incomplete: readonly string[];
  readonly findings: { readonly error: number; readonly warning: number; readonly information: number; readonly hint: number };
  readonly events: number;
  readonly quotes: number;
}

export interface ProblemsParams {
  /** Ready for the screen, in the language of the findings; never with text of an article. Empty = all is well again. */
  readonly problems: readonly {
    readonly kind: 'setting' | 'data' | 'rule' | 'house';
    /** Name of the setting as the user writes it, of the data file, or of the rule; URI of a file of a house. */
    readonly name: string;
    readonly message: string;
    /** Of a house: its file was not read, which the client has said already. */
    readonly unread?: boolean;
  }[];
}

/** Section of all settings; the server asks for it per resource by `workspace/configuration`. */
export const SECTION = 'schlussredaktion';

/** The settings as the manifest declares them (keys below {@link SECTION}); unknown until parsed at the server's boundary. */
export interface SettingsSection {
  /** Language of findings: `auto` follows the user interface. */
  readonly sprache: 'auto' | 'de' | 'en';
  /** Severity by rule id. */
  readonly regeln: Readonly<Record<string, 'error' | 'warning' | 'information' | 'hint' | 'off'>>;
  /** House style of quotation marks; `artikel` = the article's own. */
  readonly zitatzeichen: 'artikel' | 'german' | 'guillemets' | 'swiss';
  readonly rechtschreibung: 'de' | 'ch';
  /** Land or state for holidays: "BY", "AT", "CH"; empty = only those all share. */
  readonly region: string;
  readonly wortliste: readonly string[];
  readonly textbausteine: { readonly immer: readonly string[]; readonly nie: readonly string[] };
  /** Text put in by "mark for the author". */
  readonly autorenvermerk: string;
  /** Inlay hints: the resolved date after a time, the speaker after a quote whose speaker stands elsewhere. Off by default. */
  readonly einblendungen: { readonly zeiten: boolean; readonly sprecher: boolean };
}
