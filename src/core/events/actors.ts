import type { Entity } from '../entities/entity.ts';
import { ARTICLE_IN } from '../lexicon/closed-classes.ts';
import { nominativeName } from '../quotes/nominative-name.ts';
import type { Mention } from '../quotes/quote.ts';
import type { ArticleView } from '../rules/article.ts';
import { isBody } from './animacy.ts';
import { startingWithin } from './starting-within.ts';

/** Longest stretch, in UTF-16 units, that one name takes. */
const LONGEST_NAME = 80;

/** Whom a participant's words name, as a list of names shows it. */
export interface Actor {
  /** The fullest name of the article, or the words in the nominative: "Jutta Reimann", "Kreistag". */
  readonly name: string;
  /** `other`: whoever is no person by name and no body that acts: "300 Beschäftigte", "Ergebnisse", "Fähre". */
  readonly kind: 'person' | 'organisation' | 'other';
}

/** Words that stand for somebody or somewhere named elsewhere. */
const POINTER = /^(?:er|sie|dort|hier)$/iu;

/** The mentions that say something by themselves: a list of names and places is no use with "er" and "dort". */
export const telling = <M extends Mention>(mentions: readonly M[]): M[] => mentions.filter(({ text }) => !POINTER.test(text));

/** Places that do nothing: roads, squares, waters. */
const STILL_PLACE = /(?:allee|bach|brücke|fluss|gasse|platz|see|straße|strasse|tal|ufer|wald|weg)$/u;

/** Words before a masculine or neuter genitive. */
const GENITIVE_BEFORE = /^(?:[dk]?ein|de|diese|jene|ihre|seine|unsere)[re]?s$/u;

/** A body's name without its genitive ending, where it is a compound that the lexicon does not list: "Kreistags", "Stadtrates". */
function withoutGenitive(text: string): string {
  const noun = head(text);
  const stem = [noun.replace(/es$/u, ''), noun.replace(/s$/u, '')].find((s) => s !== noun && isBody(s.toLowerCase()));
  return stem === undefined ? text : text.replace(noun, stem);
}

/** The article that stands right before a place in the text, or undefined. */
function articleBefore(text: string, start: number): string | undefined {
  const word = /(?<!\p{L})(\p{L}{2,6})\s$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1]?.toLowerCase();
  return word === undefined ? undefined : (ARTICLE_IN[word] ?? word);
}

/**
 * The words of a mention in the nominative, without an article: "(Sitzung des) Kreistags" gives "Kreistag", "(in der) Alten Schmiede"
 * gives "Alte Schmiede". As they are where the case is the nominative already or cannot be told.
 */
export function baseForm(article: Pick<ArticleView, 'text' | 'lexicon'>, { start, end, text }: Mention): string {
  // Names are given in their base form already; then the words are not those of the text.
  if (article.text.slice(start, end).replace(/\s+/gu, ' ') !== text) return text;
  const before = articleBefore(article.text, start);
  if (before === undefined) return text;
  const words = `${before} ${text}`;
  const base = nominativeName(words, article.lexicon.morphology);
  if (base !== words) return base.replace(/^(?:der|die|das|eine?) /u, '');
  return GENITIVE_BEFORE.test(before) ? withoutGenitive(text) : text;
}

/** The noun a phrase is about: the last capitalised word before a genitive, a preposition or a comma. */
function head(text: string): string {
  const own = text.split(/,|\s(?:der|des|von|vom|aus|für|in|im|und|oder|beim?|zu[mr]?|mit|gegen|über)\s/u)[0]!;
  return own.split(' ').findLast((w) => /^\p{Lu}/u.test(w)) ?? '';
}

/** Whether only small words stand in a stretch: then what follows is what the phrase is about, not somebody of it. */
function leads(text: string): boolean {
  return !/\p{Lu}/u.test(text);
}

/** The states, towns and bodies by name that a mention is about: the first after small words only, and those joined to it by "und". */
function namedBodies(article: ArticleView, { start }: Mention, inside: readonly Entity[]): Actor[] {
  const found: Actor[] = [];
  let from = start;
  for (const e of inside) {
    const between = article.text.slice(from, Math.max(from, e.start));
    if (found.length === 0 ? !leads(between) : !/^\s*(?:,|und|sowie)\s(?:die |der |das )?$/u.test(between)) break;
    if (e.kind === 'place' && STILL_PLACE.test(e.name.toLowerCase())) break;
    found.push({ name: e.name, kind: 'organisation' });
    from = e.end;
  }
  return found;
}

/**
 * Whom the words of a participant name: all persons among them; else the states, towns and bodies they are about; else the words
 * themselves. Never empty.
 */
export function actorsOf(article: ArticleView, mention: Mention): Actor[] {
  const { start, end } = mention;
  // A name may begin before the mention, as in a role cut from it; no name is longer than that.
  const inside = startingWithin(article.entities, start - LONGEST_NAME, end).filter((e) => start < e.end);
  const persons = new Set<string>();
  for (const e of inside) {
    // "die Sprecherin von Anna Weber" is another person.
    const of = /(?:^|\s)(?:von|des|der)\s$/u.test(article.text.slice(start, Math.max(start, e.start)));
    if (e.kind === 'person' && !of) persons.add(e.name);
  }
  if (persons.size > 0) return [...persons].map((name) => ({ name, kind: 'person' }));
  const named = namedBodies(article, mention, inside);
  if (named.length > 0) return named;
  const base = baseForm(article, mention);
  const parts = base.split(/\s(?:und|sowie)\s(?:de[rmns]\s|die\s|das\s)?/u);
  if (parts.some((part) => !isBody(head(part).toLowerCase()))) return [{ name: base, kind: 'other' }];
  // The body alone, so that "der hessische Landtag", "der Landtag" and "der Landtag in Wiesbaden" are one.
  return parts.map((part) => ({
    name: part.replace(/^(?:\p{Ll}\S*\s)+/u, '').replace(/\s(?:von|aus|in)\s\p{Lu}.*$/u, ''),
    kind: 'organisation',
  }));
}
