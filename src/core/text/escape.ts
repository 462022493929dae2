/** Words of an article as Markdown shows them: what could be markup within a line is escaped. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words of an article as HTML shows them, in its text and in attributes. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/gu, (c) => ENTITIES[c]!);
}

/** Words as a snippet puts them in: what it would read as its own marks is escaped. */
export function snippetText(text: string): string {
  return text.replace(/[\\$}]/gu, '\\$&');
}
