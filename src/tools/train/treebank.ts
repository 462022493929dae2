import { readFileSync } from 'node:fs';
import path from 'node:path';
import { STTS_TAGS, type SttsTag } from '../../core/tagging/tags.ts';
import type { Token } from '../../core/text/token.ts';
import { tokenise } from '../../core/text/tokens.ts';
import { pudTag } from './pud.ts';

/** A word of the treebank with the arc to its head, by the treebank's own numbers (from 1; a head of 0 is the root). */
export interface Arc {
  readonly id: number;
  readonly head: number;
  readonly relation: string;
  /** Features as they stand in the file, and the lemma. */
  readonly features: string;
  readonly lemma: string;
  readonly upos: string;
  /** Where the word stands in the text, UTF-16; words written as one ("am") share their place. */
  readonly start: number;
  readonly end: number;
}

/** A sentence of the treebank with its arcs. */
export interface ArcSentence {
  readonly source: string;
  /** The file's own name for it. */
  readonly id: string;
  readonly text: string;
  /** The text as the file has it, without white space and modern quotation marks: what a `GoldSentence` of it is known by. */
  readonly original: string;
  readonly arcs: readonly Arc[];
}

/** A sentence of the treebank in this project's own tokens. */
export interface GoldSentence {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly tags: readonly SttsTag[];
}

interface RawToken {
  readonly text: string;
  readonly tag: SttsTag | undefined;
  readonly spaceAfter: boolean;
  readonly rows: readonly (readonly string[])[];
}

const TAGS: ReadonlySet<string> = new Set(STTS_TAGS);
/** Tags of other STTS editions and of EmpiriST's extension, as the tag set of this project has them. */
const RENAMED: Readonly<Record<string, SttsTag>> = {
  PAV: 'PROAV',
  PIDAT: 'PIAT',
  PTKMA: 'ADV',
  PTKIFG: 'ADV',
  PTKMWL: 'ADV',
  DM: 'ADV',
  ONO: 'ITJ',
  AKW: 'ITJ',
  EMOASC: '$(',
  EMOIMG: '$(',
  HST: 'XY',
  URL: 'XY',
  EML: 'XY',
  ADR: 'NE',
  VVPPER: 'VVFIN',
  VAPPER: 'VAFIN',
  VMPPER: 'VMFIN',
  KOUSPPER: 'KOUS',
  PPERPPER: 'PPER',
  ADVART: 'ADV',
};
const APPRART = new Set(
  'am ans aufs beim durchs fürs hinterm hinters im ins überm übers ums unterm unters vom vorm vors zum zur'.split(' '),
);

function tagOf(name: string): SttsTag | undefined {
  if (TAGS.has(name)) return name as SttsTag;
  return RENAMED[name];
}

/** Decides the white space of a source that does not state it: none before closing marks, none after opening ones. */
function spaceBetween(left: string, right: string, open: { quote: boolean }): boolean {
  if (/^[,.;:!?)\]}…]$/u.test(right) || right === '...') return false;
  if (/^[([{„‚]$/u.test(left)) return false;
  if (left === '"') return !open.quote;
  if (right === '"') return !open.quote;
  if (/^[“‘]$/u.test(right)) return false;
  if (left === '/' || right === '/') return false;
  if (/^['’]s$/u.test(right)) return false;
  return true;
}

/** What the dictionary is asked for where a source's own tag set says less than STTS. */
export interface TagDictionary {
  /** Whether a lower-case word may be an adjective and is no adverb of the closed list. */
  adjective(lower: string): boolean;
  noun(form: string): boolean;
}

/**
 * HDT tags parts of foreign names FM, and also some German nouns; STTS keeps FM for stretches of foreign text. A noun of the dictionary
 * becomes NN, another capitalised word NE.
 */
function hdtTag(form: string, tag: SttsTag | undefined, dictionary: TagDictionary): SttsTag | undefined {
  if (tag !== 'FM' || !/^\p{Lu}/u.test(form)) return tag;
  return dictionary.noun(form) ? 'NN' : 'NE';
}

/**
 * "als" and "wie" before a noun or adjective: EmpiriST and parts of GSD call "als" before a role APPR ("als Zeuge") or KON, HDT and PUD call
 * it KOKOM throughout, and so does this project.
 */
function comparative(form: string, tag: SttsTag | undefined): SttsTag | undefined {
  return tag === 'APPR' && form.toLowerCase() === 'als' ? 'KOKOM' : tag;
}

function conllu(source: string, text: string, dictionary: TagDictionary): { id: string; raw: RawToken[] }[] {
  const sentences: { id: string; raw: RawToken[] }[] = [];
  for (const block of text.split('\n\n')) {
    const raw: RawToken[] = [];
    let skipUntil = 0;
    const rows = block
      .split('\n')
      .filter((l) => l !== '' && !l.startsWith('#'))
      .map((l) => l.split('\t'));
    const stated = source !== 'hdt';
    const open = { quote: false };
    for (const row of rows) {
      const [id, form, , , xpos, , , , , misc] = row as string[] & { length: 10 };
      if (id!.includes('.')) continue;
      const spaceAfter = !misc!.includes('SpaceAfter=No');
      if (id!.includes('-')) {
        const [from, to] = id!.split('-').map(Number);
        skipUntil = to!;
        const parts = rows.filter((r) => Number(r[0]) >= from! && Number(r[0]) <= to! && !r[0]!.includes('-'));
        const firstTag = source === 'pud' ? pudTag(parts[0]!, rows, dictionary.adjective) : tagOf(parts[0]![4]!);
        raw.push({ text: form!, tag: APPRART.has(form!.toLowerCase()) ? 'APPRART' : firstTag, spaceAfter, rows: parts });
        continue;
      }
      if (Number(id) <= skipUntil) continue;
      raw.push({
        text: form!,
        tag:
          source === 'pud'
            ? pudTag(row, rows, dictionary.adjective)
            : source === 'hdt'
              ? hdtTag(form!, tagOf(xpos!), dictionary)
              : tagOf(xpos!),
        spaceAfter,
        rows: [row],
      });
    }
    if (!stated) {
      for (let i = 0; i < raw.length; i++) {
        if (raw[i]!.text === '"') open.quote = !open.quote;
        const next = raw[i + 1];
        if (next) raw[i] = { ...raw[i]!, spaceAfter: spaceBetween(raw[i]!.text, next.text, open) };
      }
    }
    if (raw.length > 0) sentences.push({ id: /^# sent_id = (\S+)/mu.exec(block)?.[1] ?? '', raw });
  }
  return sentences;
}

function vrt(text: string): { name: string; raw: RawToken[] }[] {
  const sentences: { name: string; raw: RawToken[] }[] = [];
  let raw: RawToken[] = [];
  let name = 'cmc';
  const open = { quote: false };
  for (const line of text.split('\n')) {
    const sub = /^<text subcorpus="(\w+)"/u.exec(line);
    if (sub) name = sub[1]!;
    if (line.startsWith('<') && !line.includes('\t')) {
      if (line === '</s>' && raw.length > 0) {
        open.quote = false;
        for (let i = 0; i < raw.length; i++) {
          if (raw[i]!.text === '"') open.quote = !open.quote;
          if (raw[i + 1]) raw[i] = { ...raw[i]!, spaceAfter: spaceBetween(raw[i]!.text, raw[i + 1]!.text, open) };
        }
        sentences.push({ name, raw });
        raw = [];
      }
      continue;
    }
    const [form, tag] = line.split('\t');
    if (!form || !tag) continue;
    raw.push({ text: plainText(form), tag: tagOf(tag), spaceAfter: true, rows: [] });
  }
  return sentences;
}

const plainText = (s: string) =>
  s.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const MARKS: Readonly<Record<string, SttsTag>> = { ',': '$,', '.': '$.', '!': '$.', '?': '$.', ';': '$.', ':': '$.' };

/** The tag a punctuation token always has. */
export function markTag(text: string): SttsTag {
  return MARKS[text] ?? '$(';
}

/** Puts gold tags on this project's own tokens: split tokens share a tag; of merged ones the head's part counts. */
function align(source: string, raw: readonly RawToken[]): GoldSentence | undefined {
  let text = '';
  const spans: { start: number; end: number; tag: SttsTag | undefined; text: string }[] = [];
  for (const r of raw) {
    spans.push({ start: text.length, end: text.length + r.text.length, tag: r.tag, text: r.text });
    text += r.text + (r.spaceAfter ? ' ' : '');
  }
  text = text.trimEnd();
  const tokens = tokenise(text);
  const tags: SttsTag[] = [];
  let g = 0;
  for (const token of tokens) {
    while (g < spans.length && spans[g]!.end <= token.start) g++;
    const over: typeof spans = [];
    for (let k = g; k < spans.length && spans[k]!.start < token.end; k++) over.push(spans[k]!);
    if (token.kind === 'punctuation') {
      tags.push(markTag(token.text));
      continue;
    }
    if (/^\d+\.$/u.test(token.text)) {
      tags.push('ADJA');
      continue;
    }
    const wordy = over.filter((s) => s.tag !== undefined && !s.tag.startsWith('$'));
    const chosen = token.text.includes("'") || token.text.includes('’') || token.text.endsWith('.') ? wordy[0] : wordy.at(-1);
    const tag = chosen?.tag ?? (over[0]?.tag?.startsWith('$') ? over[0].tag : undefined);
    if (tag === undefined) return undefined;
    tags.push(comparative(token.text, tag)!);
  }
  return tokens.length === 0 ? undefined : { source, tokens, tags };
}

const ARC_FILES = [
  ['gsd', 'gsd-dev.conllu'],
  ['hdt', 'hdt-part.conllu'],
  ['pud', 'pud-part.conllu'],
] as const;

/** Typewriter marks of the sources, as newspapers have them. */
const MODERN: Readonly<Record<string, string>> = { '``': '„', "''": '“', '--': '–' };

/** Reads the sentences that have arcs, with modern quotation marks and dashes. Deterministic order, that of the files. */
export function readArcs(folder: string): ArcSentence[] {
  return ARC_FILES.flatMap(([source, file]) =>
    conllu(source, readFileSync(path.join(folder, file), 'utf8'), { adjective: () => false, noun: () => false }).map(
      ({ id, raw }) => {
        let text = '';
        const arcs: Arc[] = [];
        for (const r of raw) {
          const form = MODERN[r.text] ?? r.text;
          for (const [n, , lemma, upos, , features, head, relation] of r.rows as (readonly string[] & { length: 10 })[])
            arcs.push({
              id: Number(n),
              head: Number(head),
              relation: relation!,
              features: features!,
              lemma: lemma!,
              upos: upos!,
              start: text.length,
              end: text.length + form.length,
            });
          text += form + (r.spaceAfter ? ' ' : '');
        }
        return { source, id, text: text.trimEnd(), original: raw.map((r) => r.text).join(''), arcs };
      },
    ),
  );
}

/** Reads the treebank folder: four files, five sources (EmpiriST counts as two, `cmc` and `web`). Deterministic order. */
export function readTreebank(folder: string, dictionary: TagDictionary): GoldSentence[] {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const result: GoldSentence[] = [];
  for (const [source, file] of ARC_FILES) {
    for (const { raw } of conllu(source, read(file), dictionary)) {
      const sentence = align(source, raw);
      if (sentence) result.push(sentence);
    }
  }
  for (const { name, raw } of vrt(read('empirist.vrt'))) {
    const sentence = align(name, raw);
    if (sentence) result.push(sentence);
  }
  return result;
}

/** Reads sentences of "word/TAG" a line; the words are this project's own tokens already. */
export function readTaggedLines(source: string, text: string): GoldSentence[] {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const pairs = line.split(' ').map((pair) => {
        const cut = pair.lastIndexOf('/');
        return [pair.slice(0, cut), tagOf(pair.slice(cut + 1))!] as const;
      });
      const tokens = tokenise(pairs.map((p) => p[0]).join(' '));
      if (tokens.length !== pairs.length) throw new Error(`not one tag a token: ${line}`);
      return { source, tokens, tags: pairs.map((p) => p[1]) };
    });
}
