import type { ParsedSentence } from '../syntax/sentence.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { ASSISTANT_PHRASES } from './data/assistant-phrases.generated.ts';
import { templateSource } from './template.ts';

/** What a writing assistant says with a sentence; `trace` is a code it leaves inside one, `bold` Markdown in plain copy. */
export type TalkKind = 'greeting' | 'opening' | 'offer' | 'closing' | 'self' | 'cutoff' | 'note' | 'trace' | 'bold';

/** A sentence, or for a trace the code, that an assistant left. Relative to the paragraph. */
export interface Talk extends Span {
  readonly kind: TalkKind;
  /** Nobody else talks like this; else it counts only in such company or in its place. */
  readonly sure: boolean;
}

interface Matcher {
  readonly regex: RegExp;
  readonly kinds: readonly { readonly kind: TalkKind; readonly sure: boolean; readonly whole: boolean }[];
}

function readMatcher(): Matcher {
  const kinds: { kind: TalkKind; sure: boolean; whole: boolean }[] = [];
  const sources = ASSISTANT_PHRASES.split('\n').map((row) => {
    const [kind, where, strength, template] = row.split('\t') as [TalkKind, string, string, string];
    const whole = where === 'sentence';
    kinds.push({ kind, sure: strength === 'sure', whole });
    return `(${templateSource(template)}${whole ? '[\\s.!?:…]{0,4}$' : '(?![\\p{L}\\p{N}])'})`;
  });
  return { regex: new RegExp(`^[\\s#*>–—-]{0,6}(?:${sources.join('|')})`, 'u'), kinds };
}

let matcher: Matcher | undefined;

/** What must be in a sentence for any phrase to match: first words, by their first letters. One cheap look for nearly all sentences. */
const OPENS = /^[\s#*>–—-]{0,6}(?:[A-ZÜ])/u;
/** Longest sentence that is looked at, in UTF-16 units. */
const LONGEST = 500;
/** How far back a colon may stand that announces a quotation, in UTF-16 units. */
const COLON_REACH = 250;

/** The words of somebody who reports what was said: then it is no assistant's remains. */
const REPORTED =
  /[,“"»«]\s?(?:so\s|(?:sagt|sagte|sagten|schreibt|schrieb|antwortet|antwortete|meint|meinte|erklärt|erklärte|teilte|betont|betonte|hieß|heißt|lautet|lautete|fragt|fragte|verspricht|versprach|steht|stand)(?![\p{L}]))/u;

/** Codes that assistants leave where they cite: nobody writes them by hand. All bounded. */
const TRACES =
  /:?contentReference\[oaicite:\p{Nd}{1,4}\](?:\{index=\p{Nd}{1,4}\})?|\[?oaicite:\p{Nd}{1,4}\]?(?:\{index=\p{Nd}{1,4}\})?|[\ue200-\ue206]{0,2}(?:cite|navlist|filecite)(?:[\ue200-\ue206]?turn\p{Nd}{1,3}(?:search|view|news|image|file|academia|product|reddit|fetch|forecast|sports)\p{Nd}{1,3}){1,12}[\ue200-\ue206]{0,2}|(?<![\p{L}\p{N}])(?:turn\p{Nd}{1,3}(?:search|view|news|image|file|academia|product|reddit|fetch)\p{Nd}{1,3}){1,12}|【[^【】\n]{1,80}】|\[\^\p{Nd}{1,3}\^\]|<(?:grok|oai)[-:][^<>\n]{1,200}>|\[(?:attached_file|web|cite_start|cite|source):?\s?\p{Nd}{0,4}\]|(?<lead>[?&])utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|grok\.com|gemini)/gu;
const TRACE_HINT = /oaicite|turn\p{Nd}|【|\[\^|<(?:grok|oai)|\[(?:attached_file|web|cite|source)|utm_source=/u;

/** Bold of Markdown: two stars on both sides of a text. */
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;

/** What a writing assistant left in one paragraph, in the order of its places. Linear. */
export function findAssistantTalk(text: string, sentences: readonly ParsedSentence[]): Talk[] {
  matcher ??= readMatcher();
  const found: Talk[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s]!;
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    if (!OPENS.test(sentence)) continue;
    const match = matcher.regex.exec(sentence);
    if (!match || REPORTED.test(sentence)) continue;
    // Behind a colon somebody is quoted, with or without marks; unless the colon is the assistant's own.
    const own = found.at(-1)?.end ?? 0;
    if (text.slice(Math.max(own, start - COLON_REACH), start).includes(': ')) continue;
    let k = 1;
    while (match[k] === undefined) k++;
    const { kind, sure } = matcher.kinds[k - 1]!;
    found.push({ kind, sure, start, end });
  }
  if (TRACE_HINT.test(text))
    for (const match of matchesOf(text, TRACES)) {
      const lead = match.groups?.lead === '?' && text[match.index + match[0].length] === '&' ? 1 : 0;
      found.push({ kind: 'trace', sure: true, start: match.index + lead, end: match.index + match[0].length + lead });
    }
  if (text.includes('**'))
    for (const match of matchesOf(text, BOLD))
      found.push({ kind: 'bold', sure: false, start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}
