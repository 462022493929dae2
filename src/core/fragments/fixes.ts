import type { Edit, Fix } from '../rules/finding.ts';
import type { Text } from '../rules/message.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';

/** Titles of the fixes that several rules share; a rule spreads what it offers into its messages. */
export const FIX_TEXTS = {
  delete: { de: '„{text}“ löschen', en: 'Delete “{text}”' },
  mark: { de: 'Für den Autor markieren: {mark}', en: 'Mark for the author: “{mark}”' },
  stop: { de: 'Punkt setzen: „{text}“', en: 'Put a full stop: “{text}”' },
  lower: { de: 'Kleinschreiben: „{text}“', en: 'Lower-case: “{text}”' },
  space: { de: 'Leerzeichen einfügen: „{text}“', en: 'Insert a space: “{text}”' },
  join: { de: 'An den Satz davor anschließen: „{text}“', en: 'Join to the sentence before: “{text}”' },
} as const satisfies Readonly<Record<string, Text>>;

const SPACE = /[\s\u00a0]/u;

/** A text for a title or message: white space as one blank, at most `limit` units with an ellipsis in the middle, never half a pair. */
export function excerpt(text: string, limit = 48): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const head = flat.slice(0, Math.ceil(limit * 0.6)).replace(/[\ud800-\udbff]$/u, '');
  const tail = flat.slice(flat.length - Math.floor(limit * 0.3)).replace(/^[\udc00-\udfff]/u, '');
  return `${head.trimEnd()} … ${tail.trimStart()}`;
}

/** The span with the white space that must go with it, so that neither a double blank nor a blank before a stop is left. */
export function withBlank(text: string, span: Span): Span {
  let { start, end } = span;
  // At the head of a line the blank behind goes: the ones before are its indentation.
  if (/(?:^|\n)[^\S\n]*$/u.test(text.slice(Math.max(0, start - 40), start)))
    while (end < text.length && SPACE.test(text[end]!)) end++;
  else while (start > 0 && SPACE.test(text[start - 1]!)) start--;
  return { start, end };
}

/** Longest sentence, in words, that is offered to be deleted. */
const LITTLE = 6;

/** Whether a sentence may be deleted without losing much: a few words, no name and no number. A longer one is for its author to mend. */
export const saysLittle = ({ words, tags }: { readonly words: readonly number[]; readonly tags: readonly string[] }): boolean =>
  words.length <= LITTLE && !words.some((i) => tags[i] === 'NE' || tags[i] === 'CARD');

/** Deletes the span with one blank beside it. */
export function deleteFix(text: string, span: Span, preferred = false): Fix {
  const whole = withBlank(text, span);
  return {
    title: 'delete',
    args: { text: excerpt(text.slice(span.start, span.end)) },
    edits: [{ ...whole, text: '' }],
    safe: false,
    ...(preferred && { preferred: true }),
  };
}

/** Puts the house's mark for the author behind the span. */
export function markFix(span: Span, settings: Settings): Fix {
  return {
    title: 'mark',
    args: { mark: settings.authorMark },
    edits: [{ start: span.end, end: span.end, text: ` ${settings.authorMark}` }],
    safe: false,
  };
}

/** One replacement as a fix of the given title, whose `text` shows the result around the place. */
export function replaceFix(title: string, shown: string, edits: readonly Edit[], preferred = false): Fix {
  return { title, args: { text: excerpt(shown) }, edits, safe: false, ...(preferred && { preferred: true }) };
}
