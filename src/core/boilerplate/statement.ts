import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';

/** Fewest words of a sentence that tells something. */
const WORDS = 2;
/** A sentence of fewer words says too little if it opens with its verb: "Wird geladen." */
const VERB_FIRST_WORDS = 4;
/** The second person, and the house speaking of itself: page furniture talks to the reader, articles hardly ever do outside quotes. */
const TO_READER = /^(?:ihnen|ihre?[mnrs]?|du|dich|dir|deine?[mnrs]?|euch|euer|eure?[mnrs]?|wir|uns|unser|unsere?[mnrs]?)$/iu;
const CAPITAL_ONLY = /^Ih(?:nen|re?[mnrs]?)$/u;
const OPEN = /^[„“"»«‚›‹]$/u;
const CLOSE = /^[“”"«»’›‹]$/u;

/** A remark without a verb ("Ende offen.") has no more words than these; its last word is none of the abbreviations pages end lines with. */
const REMARK_WORDS = 5;
const LAST_WORD = /\p{L}{4}[.!?]["“”«»’›‹)]*\s*$/u;

/**
 * Whether a paragraph is one or more whole sentences that tell of the world: each with a finite verb and a full stop (or a quotation that ends
 * like one), and no word to the reader outside quotation marks; or a short remark with its stop. That is how articles talk; teasers, buttons and
 * offers hardly ever do.
 */
export function isStatement({ text, sentences }: ParsedParagraph): boolean {
  let words = 0;
  let finite = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (token.kind === 'word') words++;
      else if (token.kind === 'url') return false;
    }
    if (sentence.tags.some(isFiniteTag)) finite++;
    if (sentence.clauses[0]?.kind === 'imperative' || speaksToReader(sentence)) return false;
  }
  if (words < WORDS || (words < VERB_FIRST_WORDS && isFiniteTag(sentences[0]?.tags[0] ?? '$.')) || !endsTold(text)) return false;
  return finite * 2 >= sentences.length || (words <= REMARK_WORDS && sentences.length === 1 && isRemark(text, sentences[0]!));
}

/** No button ("Alle anzeigen.") and no word to the reader ("Ihre Vorteile."). */
function isRemark(text: string, { tags }: ParsedSentence): boolean {
  const opens = /^["„»“«(]?\p{Lu}/u.test(text.trimStart()) && !/^Ihre?[mnrs]?\s/u.test(text.trimStart());
  const spoken = /^["„»“«]/u.test(text.trimStart());
  return opens && LAST_WORD.test(text) && (spoken || !tags.some((tag) => /^V.(?:INF|IZU|IMP)$/u.test(tag)));
}

/** Who reported it, in brackets behind the last stop: „… angehoben worden. (APA, red)“ */
const REPORTED = /(?<=[.!?"“”«»]\s?)\([^()]{2,40}\)$/u;

/** A full stop, or a closing mark after a full stop, a question or an exclamation; a source in brackets may follow. */
function endsTold(text: string): boolean {
  const whole = text.trimEnd();
  const line = whole.endsWith(')') ? whole.replace(REPORTED, '').trimEnd() : whole;
  let i = line.length - 1;
  while (i > 0 && '"“”«»’›‹)'.includes(line[i]!)) i--;
  const last = line[i];
  if (last === '.') return !line.slice(Math.max(0, i - 2), i).includes('..');
  return (last === '?' || last === '!') && i < line.length - 1;
}

function speaksToReader({ tokens, tags, clauses }: ParsedSentence): boolean {
  // "Hier geht es zur Anmeldung." points at the page.
  if (tokens[0]?.norm === 'Hier') return true;
  let quoted = false;
  for (let i = 0; i < tokens.length; i++) {
    const { norm } = tokens[i]!;
    if (quoted ? CLOSE.test(norm) : OPEN.test(norm)) quoted = !quoted;
    else if (!quoted && TO_READER.test(norm) && (!/^ih/iu.test(norm) || (i > 0 && CAPITAL_ONLY.test(norm)))) return true;
    // "Möchten Sie …": the polite form stands in capitals within a sentence.
    else if (!quoted && norm === 'Sie' && i > 0 && tags[i] === 'PPER' && !/^[:.–—]$/u.test(tokens[i - 1]!.norm)) return true;
  }
  return clauses.some((c) => c.kind === 'imperative');
}
