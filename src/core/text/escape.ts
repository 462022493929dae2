/** Words of an article as Markdown shows them: what could be markup within a line is escaped. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words of an article as HTML shows them, in its text and in attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/gu, (c) => ENTITIES[c]!);
}

/** Words as a regular expression looks for them, letter for letter. */
export function literalPattern(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&');
}

/** Words as a snippet puts them in: what it would read as its own marks is escaped. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}

/** What a snippet leaves where its marks mean nothing: "${1:Name}" its word, "$0" nothing, what was escaped as it is meant. */
export function plainOfSnippet(snippet: string): string {
  return snippet.replace(
    /\$\{\d{1,2}:((?:[^\\}]|\\.)*)\}|\$\{?\d{1,2}\}?|\\([\\$}])/gsu,
    (_, word?: string, escaped?: string) => escaped ?? word?.replace(/\\([\\$}])/gu, '$1') ?? '',
  );
}

/** C0 and C1 controls, which terminals obey, and the marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Names and words as one line of a terminal or a log shows them: controls are written out ("\\u001b"), so that none is obeyed. */
export function terminalText(text: string): string {
  return text.replace(CONTROLS, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same for several lines, whose line ends stay. */
export const terminalLines = (text: string): string => text.split('\n').map(terminalText).join('\n');
