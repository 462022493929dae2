import { plainOfSnippet } from '../text/escape.ts';
import type { Span } from '../text/span.ts';
import type { Text } from './message.ts';

/** The gravest first. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A replacement; relative to whatever its finding is relative to. */
export interface Edit extends Span {
  readonly text: string;
}

export interface Fix {
  /** Id of a message of the finding's rule. */
  readonly title: string;
  readonly args?: MessageArgs;
  readonly edits: readonly Edit[];
  /** Safe fixes may run in fix-all and on save: exact boilerplate and markup leftovers only. */
  readonly safe: boolean;
  /** The fix a reader would pick nearly always; at most one a finding. */
  readonly preferred?: boolean;
  /** The edits' texts are snippets, with a placeholder such as `${1:Name}`; whoever inserts none asks for {@link plainEditsOf}. */
  readonly snippet?: boolean;
  /**
   * What it takes out may be the article's: an editor sees the result in a diff and ticks it before it is done. It is no edit of its own
   * anywhere, neither a code action's nor the JSON interface's.
   */
  readonly review?: boolean;
  /** Fixes of the same group can be applied together ("all boilerplate in the article"). */
  readonly group?: string;
}

/** A text that is worded here rather than quoted (a date, a weekday's name) stands in both languages. */
export type MessageArgs = Readonly<Record<string, string | number | Text>>;

/** A place that explains a finding, e.g. the presumed speaker. Absolute offsets. */
export interface Related extends Span {
  readonly message: string;
  readonly args?: MessageArgs;
}

/** What a rule found. A paragraph rule's spans are relative to the paragraph, a document rule's are absolute. */
export interface Finding extends Span {
  readonly message: string;
  readonly args?: MessageArgs;
  /** Overrides the rule's default; a user's setting overrides both. */
  readonly severity?: Severity;
  /** A function where working the fixes out is dear (spelling): it is called when somebody asks, and must be pure. */
  readonly fixes?: readonly Fix[] | (() => readonly Fix[]);
  readonly related?: readonly Related[];
  /** Where more is to be read: an address on the web. */
  readonly link?: string;
  /** Shown faded as well as reported (boilerplate). */
  readonly unnecessary?: boolean;
}

/** A finding as an article reports it: absolute, with its rule and final severity. */
export interface ReportedFinding extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}

/** A finding that somebody does not want to be told, with why. */
export interface IgnoredFinding extends ReportedFinding {
  /** Rule or family by which it is ignored, and whether with every wording. */
  readonly ignored: { readonly rule: string; readonly anyText: boolean; readonly reason?: string };
}

/** A fix that may be applied unasked, with what it is for. */
export interface SafeFix {
  readonly finding: ReportedFinding;
  readonly fix: Fix;
}

/** The fixes of a finding, worked out if need be. */
export function fixesOf(finding: Finding): readonly Fix[] {
  return typeof finding.fixes === 'function' ? finding.fixes() : (finding.fixes ?? []);
}

/** The edits of a fix as plain text, for all that insert no snippets: a placeholder leaves its word. */
export function plainEditsOf({ edits, snippet }: Fix): readonly Edit[] {
  return snippet ? edits.map((e) => ({ ...e, text: plainOfSnippet(e.text) })) : edits;
}

/** The fixes that may be applied as they are; without those that want to be reviewed. */
export function directFixesOf(finding: Finding): readonly Fix[] {
  return fixesOf(finding).filter((fix) => !fix.review);
}
