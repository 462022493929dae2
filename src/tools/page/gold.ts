import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksOf } from '../../core/page/dom/blocks.ts';
import { isWithin, type PageElement } from '../../core/page/dom/element.ts';
import { parsePage } from '../../core/page/dom/parse.ts';
import { featuresOf } from '../../core/page/features/features.ts';
import { metadataOf } from '../../core/page/metadata.ts';
import { structureOf } from '../../core/page/place-blocks.ts';
import { keyOf, type Structure } from '../../core/page/structure.ts';
import { augment } from './augment.ts';

/** A page with its labelled lines, as the folder of the trainer has them: one JSON object a line, gzipped. */
export interface GoldPage {
  readonly id: string;
  readonly host: string;
  readonly html: string;
  readonly title: string;
  readonly day: string | undefined;
  readonly lines: readonly { readonly t: string; readonly y: 'keep' | 'boiler' }[];
}

/** A page seen in one way, with an answer for each block: 1 = the article's. Blocks nobody labelled weigh little. */
export interface View {
  readonly page: GoldPage;
  readonly house: string;
  readonly kind: 'file' | 'copied' | 'bare' | 'filled';
  readonly structure: Structure;
  readonly rows: Float32Array;
  readonly answers: Uint8Array;
  readonly weights: Float32Array;
}

/** Houses of one publisher whose pages are built alike: never on both sides of a fold. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  berlinermorgenpost: 'funke',
  hamburgerabendblatt: 'funke',
  waz: 'funke',
  frankfurterrundschau: 'ippen',
  merkur: 'ippen',
};

export function houseOf({ host }: GoldPage): string {
  const name = host.toLowerCase();
  return PUBLISHERS[name] ?? name;
}

export function readGold(folder: string): GoldPage[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((f) =>
      gunzipSync(readFileSync(path.join(folder, f)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l) as GoldPage),
    );
}

/** What "select all, copy" leaves of a page: no head, no script. */
export function copied(html: string): string {
  return html.replace(/<head\b[\s\S]*?<\/head\s*>|<script\b[\s\S]*?<\/script\s*>/gi, '');
}

/** A page without the names its house gave to its elements. */
function bare(html: string): string {
  return copied(html).replace(
    / (?:class|id|data-testid|data-component|data-area|data-qa|data-type)=(?:"[^"<>]*"|'[^'<>]*')/gi,
    '',
  );
}

export function htmlOf(page: GoldPage, kind: View['kind']): string {
  if (kind === 'bare') return bare(page.html);
  return kind === 'file' ? page.html : copied(page.html);
}

const UNKNOWN = 0.3;
/** What was put into a page weighs less than what stood there. */
const PUT_IN = 0.6;

function* counted(element: PageElement): Generator<PageElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* counted(child);
}

export function viewOf(page: GoldPage, kind: View['kind'], titles: readonly string[] = []): View {
  const parsed = parsePage(htmlOf(page, kind));
  const metadata = metadataOf(parsed);
  let put: ReturnType<typeof augment> | undefined;
  if (kind === 'filled') {
    const own = new Set(page.lines.filter((l) => l.y === 'keep').map((l) => keyOf(l.t)));
    const paragraphs = blocksOf(parsed.root).blocks.filter(
      (b) => b.letters > 80 && own.has(keyOf(b.text)) && b.element.tag === 'p',
    );
    put = augment(paragraphs, titles, page.html.length);
  }
  for (const e of counted(parsed.root)) e.media = 0;
  const structure = structureOf(blocksOf(parsed.root), parsed.root, metadata);
  const { blocks } = structure;
  const places = new Map<string, number[]>();
  page.lines.forEach(({ t }, i) => {
    const key = keyOf(t);
    const list = places.get(key);
    if (list) list.push(i);
    else places.set(key, [i]);
  });
  const total = new Map<string, number>();
  for (const { key } of blocks) total.set(key, (total.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  const answers = new Uint8Array(blocks.length);
  const weights = new Float32Array(blocks.length);
  blocks.forEach(({ key, element }, b) => {
    const given = put?.get(element) ?? (element.tag === 'a' && element.parent ? put?.get(element.parent) : undefined);
    if (given !== undefined) {
      answers[b] = given;
      weights[b] = PUT_IN;
      return;
    }
    // The headline is found apart.
    if (isWithin(element, 'h1') || b === structure.heading) return;
    const lines = places.get(key);
    if (!lines) {
      weights[b] = UNKNOWN;
      return;
    }
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    // Where a line stands as often on the page as in the labels they agree one by one; else the last label counts for the rest.
    const line = lines.length === total.get(key) ? lines[nth]! : lines[Math.min(nth, lines.length - 1)]!;
    answers[b] = page.lines[line]!.y === 'keep' ? 1 : 0;
    const mixed = lines.some((l) => page.lines[l]!.y !== page.lines[line]!.y);
    weights[b] = mixed && answers[b] === 0 ? UNKNOWN : 1;
  });
  return { page, house: houseOf(page), kind, structure, rows: featuresOf(structure), answers, weights };
}
