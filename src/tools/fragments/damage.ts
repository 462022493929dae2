import type { ParsedSentence } from '../../core/syntax/sentence.ts';
import { isFiniteTag } from '../../core/tagging/tags.ts';
import type { Token } from '../../core/text/token.ts';

/** Classes of the two models; the place in the list is the class. */
export const CAPITAL_CLASSES = ['ok', 'run-on', 'wrong-capital', 'stray-noun'] as const;
export const SENTENCE_CLASSES = ['ok', 'missing-verb', 'mid-sentence-start', 'orphan-clause'] as const;

/** A sentence made wrong on purpose. `at` is the offset of the word that shows it, where one word does. */
export interface Damaged {
  readonly text: string;
  readonly label: (typeof CAPITAL_CLASSES)[number] | (typeof SENTENCE_CLASSES)[number];
  readonly at: number | undefined;
  /** Which sort of its class: for the figures. */
  readonly kind?: string;
}

export type Random = () => number;

/** Mulberry32: a small deterministic generator. */
export function randomFrom(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(random: Random, list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
const capital = (w: string): string => w.slice(0, 1).toUpperCase() + w.slice(1);
const isLower = (t: Token): boolean => /^\p{Ll}/u.test(t.text);

/** Text of the tokens with the blanks they had; `upper` capitalises the first word. */
function write(text: string, tokens: readonly Token[], upper: boolean): { text: string; at: Map<Token, number> } {
  let out = '';
  const at = new Map<Token, number>();
  for (const [i, t] of tokens.entries()) {
    const before = tokens[i - 1];
    const gap = before && (before.end < t.start || before.end > t.start);
    const tight = t.kind === 'punctuation' && /^[.,;:!?)“”]$/u.test(t.text);
    if (before && (before.end === t.start ? false : gap && !tight)) out += ' ';
    at.set(t, out.length);
    out += t.text;
  }
  if (upper) out = capital(out);
  void text;
  return { text: out, at };
}

interface Source {
  readonly text: string;
  readonly sentence: ParsedSentence;
}

const words = (s: ParsedSentence): number[] => s.tokens.flatMap((t, i) => (t.kind === 'word' || t.kind === 'number' ? [i] : []));
const finites = (s: ParsedSentence): number[] => s.tags.flatMap((t, i) => (isFiniteTag(t) ? [i] : []));

/** Deletes one finite verb, or all of them. */
export function dropVerb({ text, sentence }: Source, random: Random): Damaged | undefined {
  const all = finites(sentence);
  if (all.length === 0) return undefined;
  const gone = new Set(all.length > 1 && random() < 0.25 ? all : [pick(random, all)!]);
  const kept = sentence.tokens.filter((_, i) => !gone.has(i));
  if (kept.filter((t) => t.kind === 'word').length < 3) return undefined;
  return { text: write(text, kept, true).text, label: 'missing-verb', at: undefined };
}

/** Joins two sentences with no mark between them; now and then the first one is cut short. */
export function runOn(a: Source, b: Source, random: Random): Damaged | undefined {
  let first = [...a.sentence.tokens];
  while (first.length > 0 && first.at(-1)!.kind === 'punctuation') first.pop();
  if (random() < 0.3) {
    const cut = 3 + Math.floor(random() * Math.max(1, first.length - 4));
    first = first.slice(0, cut);
    while (first.length > 0 && first.at(-1)!.kind === 'punctuation') first.pop();
  }
  const second = b.sentence.tokens;
  if (first.length < 2 || second.length < 4 || second[0]!.kind !== 'word' || !/^\p{Lu}/u.test(second[0]!.text)) return undefined;
  const left = write(a.text, first, false).text;
  const right = write(b.text, second, false).text;
  return {
    text: `${left} ${right}`,
    label: 'run-on',
    at: left.length + 1,
    kind: /^N/u.test(b.sentence.tags[0]!) ? 'noun' : 'word',
  };
}

/** Capitalises one lower-case word inside the sentence. */
export function wrongCapital({ text, sentence }: Source, random: Random): Damaged | undefined {
  const places = words(sentence).filter(
    (i) =>
      i > 0 &&
      isLower(sentence.tokens[i]!) &&
      (sentence.tokens[i - 1]!.kind !== 'punctuation' || sentence.tokens[i - 1]!.text === ','),
  );
  const groups = new Map<string, number[]>();
  for (const i of places) {
    const tag = sentence.tags[i]!;
    const group = isFiniteTag(tag)
      ? 'fin'
      : tag.startsWith('V')
        ? 'verb'
        : tag.startsWith('ADJ')
          ? 'adj'
          : tag.startsWith('APPR')
            ? 'prep'
            : tag === 'ADV'
              ? 'adv'
              : tag === 'ART'
                ? 'art'
                : tag.startsWith('KO')
                  ? 'kon'
                  : 'other';
    const list = groups.get(group);
    if (list) list.push(i);
    else groups.set(group, [i]);
  }
  const group = pick(random, [...groups.keys()]);
  const i = group === undefined ? undefined : pick(random, groups.get(group)!);
  if (i === undefined) return undefined;
  const written = write(text, sentence.tokens, false);
  const at = written.at.get(sentence.tokens[i]!)!;
  return {
    text: written.text.slice(0, at) + capital(written.text.slice(at, at + 1)) + written.text.slice(at + 1),
    label: 'wrong-capital',
    at,
    kind: group!,
  };
}

/** Takes a prepositional phrase apart: its noun is left in place without preposition and article, or stands after the verb of the clause. */
export function strayNoun({ text, sentence }: Source, random: Random): Damaged | undefined {
  const { tags, tokens } = sentence;
  const sites: { from: number; noun: number }[] = [];
  for (let i = 1; i < tags.length; i++) {
    if (tags[i] !== 'APPR' && tags[i] !== 'APPRART' && !(tags[i] === 'ART' && random() < 0.3)) continue;
    let k = i + 1;
    while (k < tags.length && (tags[k] === 'ART' || tags[k] === 'ADJA' || tags[k] === 'PPOSAT' || tags[k] === 'CARD')) k++;
    if (
      k < tags.length &&
      (tags[k] === 'NN' || tags[k] === 'NE') &&
      tokens[k]!.kind === 'word' &&
      /^\p{Lu}/u.test(tokens[k]!.text)
    )
      sites.push({ from: i, noun: k });
  }
  const site = pick(random, sites);
  if (!site) return undefined;
  const noun = tokens[site.noun]!;
  if (random() < 0.45) {
    if (tokens[site.from - 1]!.kind === 'punctuation') return undefined;
    const kept = tokens.filter((_, i) => i < site.from || i >= site.noun);
    const written = write(text, kept, false);
    return { text: written.text, label: 'stray-noun', at: written.at.get(noun)!, kind: 'in place' };
  }
  const kept = tokens.filter((_, i) => i < site.from || i > site.noun);
  const verbs = kept.flatMap((t, k) => {
    const i = tokens.indexOf(t);
    const next = kept[k + 1];
    const verb = /^V.(?:FIN|PP|INF|IZU)$/u.test(tags[i]!);
    return verb &&
      k > 1 &&
      next &&
      (next.kind === 'punctuation' || (isLower(next) && random() < 0.3)) &&
      !/^V/u.test(tags[tokens.indexOf(next)]!)
      ? [k]
      : [];
  });
  const after = pick(random, verbs);
  if (after === undefined) return undefined;
  const moved = [...kept.slice(0, after + 1), { ...noun }, ...kept.slice(after + 1)];
  const written = write(text, moved, false);
  return { text: written.text, label: 'stray-noun', at: written.at.get(moved[after + 1]!)!, kind: 'after verb' };
}

/** A sentence without its first words. */
export function midStart({ text, sentence }: Source, random: Random): Damaged | undefined {
  const w = words(sentence);
  if (w.length < 6) return undefined;
  const from = w[1 + Math.floor(random() * Math.min(6, w.length - 4))]!;
  const kept = sentence.tokens.slice(from);
  if (kept.length < 4 || kept[0]!.kind !== 'word') return undefined;
  return { text: write(text, kept, true).text, label: 'mid-sentence-start', at: undefined };
}

const OPENERS = new Set([
  'dass',
  'daß',
  'weil',
  'da',
  'obwohl',
  'wenn',
  'während',
  'damit',
  'nachdem',
  'bevor',
  'indem',
  'ob',
  'falls',
  'sobald',
  'solange',
  'als',
  'zumal',
  'wobei',
  'sodass',
  'wie',
  'um',
  'der',
  'die',
  'das',
  'dem',
  'den',
  'deren',
  'dessen',
]);

/** The subordinate clause of a sentence as a sentence of its own. */
export function orphan({ text, sentence }: Source, random: Random): Damaged | undefined {
  const { tokens, tags } = sentence;
  const sites: number[] = [];
  for (let i = 1; i + 3 < tokens.length; i++) {
    if (tags[i - 1] !== '$,' || !OPENERS.has(tokens[i]!.text)) continue;
    if (tags[i] === 'KOUS' || tags[i] === 'KOUI' || tags[i] === 'PRELS' || tags[i] === 'PWAV') sites.push(i);
  }
  const at = pick(random, sites);
  if (at === undefined) return undefined;
  let end = at;
  while (end < tokens.length && tags[end] !== '$,' && tags[end] !== '$.' && tags[end] !== '$(') end++;
  if (end - at < 4 || (tags[at] !== 'KOUI' && !tags.slice(at, end).some(isFiniteTag))) return undefined;
  const rest =
    random() < 0.5 && !tags.slice(end).some((t) => t === 'KON')
      ? tokens.slice(at, end)
      : tokens.slice(at).filter((t, k, l) => k < l.length - 1 || t.text !== '.');
  const written = write(text, rest, true).text.replace(/[\s.,;]+$/u, '');
  return { text: `${written}.`, label: 'orphan-clause', at: undefined };
}
