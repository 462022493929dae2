import { LINE_FEATURES } from '../../boilerplate/line.ts';
import { isHeading, isWithin, type PageElement } from '../dom/element.ts';
import { NAME_KINDS } from '../dom/names.ts';
import type { Placed } from '../structure.ts';

const OWN_TAGS = ['p', 'div', 'li', 'button', 'blockquote', 'td', 'figcaption', 'label', 'dd'] as const;
const AROUND = [
  'article',
  'main',
  'aside',
  'nav',
  'footer',
  'header',
  'figure',
  'form',
  'ul',
  'ol',
  'table',
  'section',
  'a',
  'blockquote',
  'figcaption',
  'dl',
  'details',
  'button',
] as const;

/** Names of what a block says by itself and by the elements around it. The fitted model refers to them by place. */
export const OWN_FEATURES = [
  ...LINE_FEATURES,
  'letters',
  'density',
  'bold',
  'ends',
  'breaks',
  'lowerStart',
  'question',
  'sentences',
  'label',
  'creditEnd',
  'agencyEnd',
  'lineLike',
  'hidden',
  'muted',
  ...OWN_TAGS.map((t) => `own:${t}`),
  'inline:a',
  'inline:strong',
  'inline:span',
  'inline:none',
  'heading',
  ...AROUND.map((t) => `in:${t}`),
  'articles',
  ...NAME_KINDS.flatMap((k) => [`own~${k}`, `near~${k}`, `far~${k}`]),
  'unnamed',
  'depth',
] as const;

const CREDIT =
  /(?:fotos?|bild(?:er)?|quelle|credits?|grafik|illustration|montage|screenshot)\s*:\s*\S|©|\/(?:dpa|imago|afp|reuters|apa|keystone)|\((?:dpa|afp|sda|apa|reuters|imago|picture)/i;
const AGENCY =
  /\((?:dpa|afp|sda|apa|ap|kna|epd|sid|red|reuters)[^)]{0,30}\)\.?\s*$|^\(?(?:dpa|afp|sda|apa|red|sid|kna|epd)[/\p{L}, -]{0,20}\)?$/iu;
const LABEL = /^\p{Lu}[\p{L} .&+-]{2,28}:/u;
const SENTENCE_END = /[.!?…][»«“”"')\]]*(?:\s|$)/gu;

/** Level of the heading around it, 0 for none. */
function headingLevel(element: PageElement): number {
  if (isHeading(element)) return Number(element.tag[1]);
  return 1 + (['h1', 'h2', 'h3', 'h4'] as const).findIndex((h) => isWithin(element, h));
}

function articlesAround(element: PageElement): number {
  let n = 0;
  for (let e: PageElement | undefined = element; e; e = e.parent) if (e.tag === 'article') n++;
  return n;
}

/** Writes a block's own features from `at` on; gives the place behind the last. */
export function fillOwn(block: Placed, out: Float32Array, at: number): number {
  const { line, text, element } = block;
  out.set(line.features, at);
  let k = at + LINE_FEATURES.length;
  const put = (value: number): void => {
    out[k++] = value;
  };
  const flag = (value: unknown): void => put(value ? 1 : 0);
  const tail = text.slice(-90);
  put(Math.log2(1 + block.letters));
  put(block.density);
  put(block.bold / Math.max(1, block.letters));
  put(block.ends);
  put(Math.min(20, block.breaks));
  flag(/^\p{Ll}/u.test(text));
  flag(/\?["“”»«]?$/u.test(text));
  put(text.length < 3000 ? (text.match(SENTENCE_END)?.length ?? 0) : 20);
  flag(LABEL.test(text));
  flag(CREDIT.test(tail));
  flag(AGENCY.test(tail));
  put(line.strength);
  flag(block.hidden);
  flag(block.muted);
  for (const tag of OWN_TAGS) flag(element.tag === tag);
  flag(block.inline === 'a');
  flag(block.inline === 'strong' || block.inline === 'b');
  flag(block.inline === 'span');
  flag(block.inline === '');
  put(headingLevel(element));
  for (const tag of AROUND) flag(isWithin(element, tag));
  put(articlesAround(element));
  for (let i = 0; i < NAME_KINDS.length; i++) {
    flag(block.ownKinds & (1 << i));
    flag(block.nearKinds & (1 << i));
    flag(block.farKinds & (1 << i));
  }
  flag(element.names === '');
  put(element.depth);
  return k;
}
