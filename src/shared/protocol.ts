/**
 * What client and server say to each other beyond the Language Server Protocol: names and payload types, nothing that runs.
 * Positions are LSP's (line and UTF-16 column from 0), so neither side has to know the text to use them.
 */

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** What the client hands over when it starts the server (`initializationOptions`). The UI language travels as LSP's `locale`. */
export interface InitializationOptions {
  /** Folder of the compiled data, as a URI, for the server on Node; one in a web worker asks for {@link DATA}. */
  readonly dataUri: string;
  /** What is known before the first document, so that the first findings are right. */
  readonly house: HouseParams;
  /** The client answers {@link HOUSE_FOLDER}; of one that does not, the server on Node reads files itself. */
  readonly readsHouses?: boolean;
}

/** A stretch of the text with its wording. */
export interface Passage {
  readonly range: Range;
  readonly text: string;
}

// ---------------------------------------------------------------- requests of the client

/** Client → server: what happens in the article. Params {@link DocumentParams}, answer {@link EventsAnswer} or null (document not open). */
export const EVENTS = 'schlussredaktion/events';
/** Client → server: who is quoted with what. Params {@link DocumentParams}, answer {@link QuotesAnswer} or null. */
export const QUOTES = 'schlussredaktion/quotes';
/** Client → server: what is to be checked in the article, hints too. Params {@link DocumentParams}, answer {@link FindingsAnswer} or null. */
export const FINDINGS = 'schlussredaktion/findings';
/** Client → server: the boilerplate of a text and how to remove it. Params {@link CleanParams}, answer {@link CleanAnswer} or null. */
export const CLEAN = 'schlussredaktion/clean';
/** Client → server: events or quotes as a file's text. Params {@link ExportParams}, answer {@link ExportAnswer} or null. */
export const EXPORT = 'schlussredaktion/export';

/** Client → server: the article of an HTML page. Params {@link ExtractParams}, answer {@link ExtractAnswer} or null (it failed). */
export const EXTRACT = 'schlussredaktion/extract';

/** Client → server: the article beside its source. Params {@link CompareParams}, answer {@link CompareAnswer} or null. */
export const COMPARE = 'schlussredaktion/compare';

export interface DocumentParams {
  readonly uri: string;
}

export interface CompareParams extends DocumentParams {
  /** The whole text of the source: transcript, press release, authorised interview. */
  readonly source: string;
}

export interface ComparedChange {
  readonly kind: 'added' | 'dropped' | 'replaced' | 'moved';
  /** In the article; empty where words were dropped. */
  readonly article: Range;
  /** In the source; empty where words were added. */
  readonly source: Range;
  readonly negation: boolean;
  readonly number: boolean;
  /** For the screen: "„40“ statt „14“ (Zahl)". */
  readonly label: string;
}

export interface ComparedQuote {
  readonly passage: Passage;
  readonly state: 'exact' | 'changed' | 'missing';
  /** Cuts are marked in it; words of the newsroom stand in brackets. */
  readonly shortened: boolean;
  readonly inserted: boolean;
  /** For the screen: "wörtlich in der Quelle, gekürzt". */
  readonly label: string;
  /** In the source, in the order of the quotation; empty where it is missing. */
  readonly places: readonly Range[];
  readonly changes: readonly ComparedChange[];
}

/** A name or a number of the article that the source does not have. */
export interface ComparedMissing {
  readonly kind: 'name' | 'figure';
  readonly passage: Passage;
  readonly label: string;
  /** What the source has instead. */
  readonly similar?: Range;
}

export interface CompareAnswer {
  readonly version: number;
  readonly quotes: readonly ComparedQuote[];
  readonly missing: readonly ComparedMissing[];
}

/** A page as HTML or as the bytes of its file, one character a byte. */
export interface ExtractParams extends DocumentParams {
  readonly html?: string;
  readonly bytes?: string;
  /** Language of the document the text is for: Markdown gets marks, others none. */
  readonly languageId: string;
  /** Whether what is known of the article goes before it as front matter. */
  readonly frontMatter: boolean;
  /** Indices of lines of {@link ExtractAnswer.omitted} that are wanted after all. */
  readonly restored?: readonly number[];
}

export interface ExtractAnswer {
  /** `article`: one was found on a page; `whole`: no page, but a text, which is all there; `none`: a page without an article, all of its text. */
  readonly outcome: 'article' | 'whole' | 'none';
  readonly text: string;
  /** How many parts (paragraphs, subheadings, items) the text has. */
  readonly parts: number;
  /** All that is shown on the page. */
  readonly whole: string;
  /** What was left out, in the order of the page, but for what is hidden or given as the headline. */
  readonly omitted: readonly { readonly index: number; readonly text: string; readonly label: string }[];
  /** The text ends where readers would have to pay. */
  readonly paywalled: boolean;
}

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'reported' | 'denied' | 'possible';

export interface EventWhen {
  readonly range: Range;
  /** The words of the text: "am Dienstag". */
  readonly text: string;
  /** TIMEX3 value: 2022-01-10, 2022-W03, XXXX-01-10 … */
  readonly value: string;
  /** The last day of a range, as an ISO date. */
  readonly until?: string;
  readonly certain: boolean;
  /** How the day was worked out, one sentence in the language of the findings: "aus dem Artikeldatum 28. Dezember 2021". */
  readonly explanation: string;
}

export interface EventActor {
  /** The fullest name of the article, or the words in the nominative. */
  readonly name: string;
  /** `other`: no person by name and no body that acts. */
  readonly kind: 'person' | 'organisation' | 'other';
}

/** Somebody who takes part in an event. The text is in its base form: "Kreistag" where "des Kreistags" stands. */
export interface Participant extends Passage {
  /** Whether the clause itself does not name it: a pronoun or a shared subject was traced back. */
  readonly inferred: boolean;
  /** Whom it names; never empty. */
  readonly actors: readonly EventActor[];
}

export interface EventItem {
  /** Stable while the event's words and their rank among equal ones stay the same; unique in the answer. */
  readonly id: string;
  /** The clause, in the order of which the items come. */
  readonly clause: Passage;
  readonly trigger: Range;
  readonly title: string;
  readonly when: EventWhen | undefined;
  readonly who: readonly Participant[];
  /** Texts in their base form: "leere Lagerhalle" where "in einer leeren Lagerhalle" stands. */
  readonly where: readonly Passage[];
  readonly status: EventStatus;
  /** Who says so. */
  readonly source?: Passage;
  /** It is the news itself: told by the headline or the lead. */
  readonly main?: boolean;
  /** Mentions of the same event share this number. */
  readonly cluster: number;
}

export interface EventsAnswer {
  /** Document version the answer holds for. */
  readonly version: number;
  /** ISO date of the article, undefined where unknown. */
  readonly date: string | undefined;
  readonly events: readonly EventItem[];
}

export interface QuoteItem {
  /** Stable while the quote's words and their rank among equal ones stay the same; unique in the answer. */
  readonly id: string;
  /** Marks included. Statements only: titles, names and terms are no quotes here. */
  readonly passage: Passage;
  /** Number of words between the marks. */
  readonly words: number;
  readonly speaker: Passage | undefined;
  readonly cue: Passage | undefined;
  /** How sure kind and speaker are, 0 … 1. */
  readonly confidence: number;
  /** Whether the speaker stands elsewhere than beside the quote (continued or presumed). */
  readonly presumed: boolean;
}

export interface SpeakerItem {
  /** Stable while the name stays the same; unique in the answer. */
  readonly id: string;
  /** Full name of the first mention; undefined for quotes nobody is given for. */
  readonly name: string | undefined;
  readonly role: string | undefined;
  /** First mention of the speaker. */
  readonly mention: Range | undefined;
  readonly words: number;
  readonly quotes: readonly QuoteItem[];
}

export interface QuotesAnswer {
  readonly version: number;
  /** Unattributed first, then in the order of first quotes. */
  readonly speakers: readonly SpeakerItem[];
}

export interface FindingItem {
  /** Stable while the words, the rule and the rank among equal ones stay the same; unique in the answer. */
  readonly id: string;
  readonly rule: string;
  /** What the rule is about, in the language of the findings: "Satz ohne Verb". */
  readonly kind: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly passage: Passage;
}

/** A finding that somebody does not want to be told. */
export interface IgnoredItem extends FindingItem {
  /** Rule or family by which it is ignored, and the wording; without it, whatever is flagged. */
  readonly by: { readonly rule: string; readonly text?: string };
  readonly reason?: string;
}

export interface FindingsAnswer {
  readonly version: number;
  /** In the order of the text. */
  readonly findings: readonly FindingItem[];
  /** What would be told but for somebody's wish, in the order of the text. */
  readonly ignored: readonly IgnoredItem[];
}

export interface CleanParams extends DocumentParams {
  /** Text of a document that is not open; without it the open document is meant. */
  readonly text?: string;
  readonly languageId?: string;
}

export interface RemovedBlock {
  readonly passage: Passage;
  /** A name of the JSON interface: related-link, comment-form … */
  readonly category: string;
  /** The same for the screen: "Kommentarformular". */
  readonly label: string;
  /** Whether removing it without asking is safe. */
  readonly certain: boolean;
  /** What to delete so that blank lines are left tidy. Ranges of an answer do not overlap. */
  readonly edit: Range;
}

export interface CleanAnswer {
  /** Version of the open document; null where the text came with the request. */
  readonly version: number | null;
  /** All blocks, certain or not, in the order of the text. */
  readonly blocks: readonly RemovedBlock[];
}

export type ExportFormat = 'markdown' | 'csv' | 'icalendar' | 'timelinejs' | 'markwhen' | 'html';

export interface ExportParams extends DocumentParams {
  readonly what: 'events' | 'quotes' | 'report';
  /** Quotes go out as Markdown and CSV only, the sign-off report as Markdown and HTML. */
  readonly format: ExportFormat;
}

export interface ExportAnswer {
  readonly text: string;
  /** Without the dot: md, csv, ics, json, mw. */
  readonly extension: string;
}

/** What assistants ask of a draft, open or not: params {@link DraftParams}; the answer is plain data for a model, null where there is none. */
export const DRAFT = 'schlussredaktion/draft';

export interface DraftParams extends DocumentParams {
  readonly question: 'findings' | 'quotes' | 'events';
  /** Text of a draft that is no open document; without it the open document is meant. */
  readonly text?: string;
}

/** Findings of a file that is not open: params {@link CheckParams}, answer {@link CheckAnswer}, null where it could not be checked. */
export const CHECK = 'schlussredaktion/check';

export interface CheckParams extends DocumentParams {
  readonly text: string;
  readonly languageId: string;
}

export interface CheckAnswer {
  /** Diagnostics of LSP, as for an open document. */
  readonly diagnostics: readonly unknown[];
}

/** The page of a rule: params {@link RulePageParams}, answer {@link RulePageAnswer}, null where there is no such rule. */
export const RULE_PAGE = 'schlussredaktion/rulePage';

export interface RulePageParams {
  readonly rule: string;
  readonly locale: 'de' | 'en';
}

export interface RulePageAnswer {
  readonly title: string;
  /** HTML without scripts, styles and addresses. */
  readonly body: string;
}

// ---------------------------------------------------------------- notifications

/** Server → client, after every analysis of an open document: params {@link StatusParams}. The views ask again when it comes. */
export const STATUS = 'schlussredaktion/status';
/** Server → client, when settings or data were read anew: params {@link ProblemsParams}. */
export const PROBLEMS = 'schlussredaktion/problems';
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
  readonly trouble?: 'not-utf8' | 'too-large' | 'not-file' | 'link' | 'failed';
  readonly reason?: string;
}

/** Null = there is no such folder; a file that is not there is left out. */
export type HouseFolderAnswer =
  | {
      readonly [F in 'words' | 'phrases' | 'style' | 'exceptions']?: HouseFileText;
    }
  | null;

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

// ---------------------------------------------------------------- commands that code actions name; the client runs them

/** Arguments: {@link InsertSnippetArgs}. Replaces the range by a snippet (TextMate syntax) if the document still has the version. */
export const INSERT_SNIPPET = 'schlussredaktion.insertSnippet';
/** Arguments: {@link SwitchOffArgs}. "Regel abschalten …": asks where. */
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

// ---------------------------------------------------------------- settings

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
