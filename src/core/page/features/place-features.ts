import { isHeading, isWithin, type PageElement } from '../dom/element.ts';
import { kindBit } from '../dom/names.ts';
import type { Placed, Structure } from '../structure.ts';
import { CUE_NAMES, contextOf, SECTION_FAR } from './context.ts';

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const OF_NEIGHBOUR = ['letters', 'density', 'ends', 'function', 'topShape', 'heading', 'linked', 'strength', 'inMain'] as const;

/** Names of what a block's place on its page says. The fitted model refers to them by place. */
export const PLACE_FEATURES = [
  'proseHere',
  'proseParent',
  'proseGrandparent',
  'proseThird',
  'densityParent',
  'densityGrandparent',
  'densityThird',
  'blocksParent',
  'blocksGrandparent',
  'lettersParent',
  'mediaHere',
  'mediaParent',
  'mediaFew',
  'mediaGrandparentFew',
  'siblings',
  'proseSiblings',
  'inMain',
  'toMain',
  'belowMain',
  'mainDepth',
  'branchProse',
  'branchDensity',
  'branchBlocks',
  'branchMean',
  'branchNavigation',
  'branchArticle',
  'branchOffer',
  'branchTeaser',
  'branchRelated',
  'shapeProse',
  'shapeBlocks',
  'shapeMean',
  'topShape',
  'relative',
  'fromHeading',
  'isHeading',
  'afterHeading',
  'fromFirst',
  'fromLast',
  'inside',
  'headingToFirst',
  'isTitle',
  'inTitle',
  'isDescription',
  'inBody',
  'titleWords',
  'vocabulary',
  'repeats',
  ...NEIGHBOURS.flatMap((d) => OF_NEIGHBOUR.map((name) => `${name}@${d}`)),
  'samePrevious',
  'sameNext',
  'parentPrevious',
  'parentNext',
  'elementPrevious',
  'windowDensity',
  'windowProse',
  'nextProse',
  'lastProse',
  'listIntroduced',
  'listDensity',
  'listPlain',
  'listInMain',
  'listItems',
  'besideProse',
  'proseNextHere',
  'proseLastHere',
  'mediaBetween',
  'strengthAbove',
  'strengthBelow',
  'strongSince',
  ...CUE_NAMES.map((name) => `since:${name}`),
  'sectionLevel',
  'sectionStrength',
  ...CUE_NAMES.map((name) => `section:${name}`),
  'fromSection',
  'nextHeading',
  'nextDensity',
  'listMean',
  'listEnds',
  'proseAboveShare',
  'metadata',
] as const;

const clip = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const BITS = {
  navigation: kindBit('navigation'),
  article: kindBit('article') | kindBit('paragraph'),
  offer: kindBit('offer'),
  teaser: kindBit('teaser'),
  related: kindBit('related'),
};

function agreesWithDescription(key: string, descriptions: readonly string[]): boolean {
  return descriptions.some(
    (d) => d === key || (key.length > 40 && (d.startsWith(key.slice(0, 60)) || key.startsWith(d.slice(0, 60)))),
  );
}

/** How far a list is introduced by what stands above it: a colon or prose, 1; something else, -1; no list, 0. */
function listIntroduction(structure: Structure, index: number): number {
  const { blocks } = structure;
  const isList = (b: Placed): boolean => isWithin(b.element, 'li', 'ul', 'ol');
  if (!isList(blocks[index]!)) return 0;
  for (let i = index - 1; i >= Math.max(0, index - 12); i--) {
    const b = blocks[i]!;
    if (!isList(b)) return b.text.endsWith(':') || (b.prose > 0 && b.inMain) ? 1 : -1;
  }
  return 0;
}

/** The child of the main path that a block stands in: the branch by which it leaves the article's container. */
function branchOf(
  element: PageElement,
  mainPath: ReadonlySet<PageElement>,
): { branch: PageElement; up: number; meets: PageElement } {
  let branch = element;
  let up = 0;
  while (!mainPath.has(branch)) {
    if (!branch.parent || mainPath.has(branch.parent)) return { branch, up: up + 1, meets: branch.parent ?? branch };
    branch = branch.parent;
    up++;
  }
  return { branch: element, up: 0, meets: element };
}

function vocabularyShare(block: Placed, vocabulary: ReadonlyMap<number, number>): number {
  const { stems } = block.line;
  if (stems.length === 0) return -0.1;
  const own = block.inMain && block.prose > 0 ? 1 : 0;
  let shared = 0;
  for (const stem of stems) if ((vocabulary.get(stem) ?? 0) > own) shared++;
  return shared / stems.length;
}

/** Prepares what fills one row after another with features of place, from `at` on. */
export function placeFiller(structure: Structure): (index: number, out: Float32Array, at: number) => number {
  const { blocks, main, mainPath, shapes, topShape, heading, first, last, metadata, root } = structure;
  const context = contextOf(structure);
  const total = root.prose || 1;
  const n = blocks.length;
  const mean = (sums: ArrayLike<number>, from: number, to: number): number => {
    const a = Math.max(0, from);
    const b = Math.min(n, to);
    return b > a ? (sums[b]! - sums[a]!) / (b - a) : 0;
  };
  return (index, out, at) => {
    const block = blocks[index]!;
    const { element, key } = block;
    const parent = element.parent ?? element;
    const grand = parent.parent ?? parent;
    const third = grand.parent ?? grand;
    let k = at;
    const put = (value: number): void => {
      out[k++] = value;
    };
    const flag = (value: unknown): void => put(value ? 1 : 0);
    const density = (e: PageElement): number => e.linked / Math.max(1, e.letters);
    put(element.prose / total);
    put(parent.prose / total);
    put(grand.prose / total);
    put(third.prose / total);
    put(density(parent));
    put(density(grand));
    put(density(third));
    put(Math.log2(1 + parent.blocks));
    put(Math.log2(1 + grand.blocks));
    put(Math.log2(1 + parent.letters));
    flag(element.media > 0);
    put(Math.min(3, parent.media));
    flag(parent.media > 0 && parent.blocks <= 4);
    flag(grand.media > 0 && grand.blocks <= 5);
    put(Math.log2(1 + parent.children.length));
    put(parent.proseBlocks);
    flag(block.inMain);
    const { branch, up, meets } = branchOf(element, mainPath);
    put(up);
    put(element.depth - main.depth);
    put(main.depth - meets.depth);
    put(branch.prose / total);
    put(density(branch));
    put(Math.log2(1 + branch.blocks));
    put(branch.letters / Math.max(1, branch.blocks));
    flag(branch.kinds & BITS.navigation);
    flag(branch.kinds & BITS.article);
    flag(branch.kinds & BITS.offer);
    flag(branch.kinds & BITS.teaser);
    flag(branch.kinds & BITS.related);
    const shape = shapes.get(block.shape)!;
    put(shape.prose / total);
    put(Math.log2(shape.blocks));
    put(shape.prose / shape.blocks / 200);
    flag(block.shape === topShape);
    put(index / n);
    put(heading < 0 ? 0 : clip(index - heading, -20, 60));
    flag(index === heading);
    put(heading < 0 ? 0.5 : index > heading ? 1 : 0);
    put(first < 0 ? 0 : clip(index - first, -20, 20));
    put(last < 0 ? 0 : clip(index - last, -20, 20));
    flag(index >= first && index <= last);
    flag(heading >= 0 && index > heading && index < first);
    flag(context.titles.includes(key));
    flag(key.length > 12 && context.titles.some((t) => t.includes(key)));
    flag(agreesWithDescription(key, context.descriptions));
    const { body } = context;
    put(body.length < 300 ? 0.5 : body.includes(key.length > 80 ? key.slice(10, 60) : key) ? (key.length > 20 ? 1 : 0.8) : 0);
    let titleWords = 0;
    for (const stem of block.line.stems) if (context.titleStems.has(stem)) titleWords++;
    put(titleWords);
    put(vocabularyShare(block, context.vocabulary));
    put(Math.min(4, context.repeats.get(key)!));
    for (const d of NEIGHBOURS) {
      const other = blocks[index + d];
      put(other ? Math.log2(1 + other.letters) : 0);
      put(other ? other.density : 1);
      put(other ? other.ends : 0);
      put(other ? other.functionShare : 0);
      flag(other && other.shape === topShape);
      flag(other && isHeading(other.element));
      flag(!other || isWithin(other.element, 'a') || other.inline === 'a');
      put(other ? other.line.strength : 0);
      flag(other?.inMain);
    }
    const previous = blocks[index - 1];
    const following = blocks[index + 1];
    flag(previous?.shape === block.shape);
    flag(following?.shape === block.shape);
    flag(previous?.element.parent === parent);
    flag(following?.element.parent === parent);
    flag(previous?.element === element);
    put(mean(context.densities, index - 5, index + 6));
    put(mean(context.proses, index - 5, index + 6));
    put(context.next[index]!);
    put(context.before[index]!);
    put(listIntroduction(structure, index));
    let list: PageElement | undefined = element;
    while (list && list.tag !== 'ul' && list.tag !== 'ol') list = list.parent;
    put(list ? density(list) : -1);
    flag(list && list.names === '' && element.names === '');
    flag(list?.parent && mainPath.has(list.parent));
    put(list ? Math.min(30, list.blocks) : 0);
    flag(first >= 0 && parent === blocks[first]!.element.parent);
    flag(following && following.prose > 0 && following.element.parent === parent);
    flag(previous && previous.prose > 0 && previous.element.parent === parent);
    put(previous ? Math.min(3, block.mediaAbove - previous.mediaAbove) : 0);
    put(mean(context.strengths, index - 4, index));
    put(mean(context.strengths, index + 1, index + 5));
    put(context.strongSince[index]!);
    for (const cue of context.cues) put(Math.min(SECTION_FAR, index - cue[index]!));
    const sectionAt = context.sections[index]!;
    const section = blocks[sectionAt];
    put(section ? Number(section.element.tag[1]) : 0);
    put(section ? section.line.strength : -1);
    for (let c = 0; c < CUE_NAMES.length; c++) flag(section && section.line.cues & (1 << c));
    put(section ? Math.min(SECTION_FAR, index - sectionAt) : SECTION_FAR);
    flag(following && isHeading(following.element) && following.element.parent === parent);
    put(following ? following.density : 1);
    put(list ? list.letters / Math.max(1, list.blocks) : 0);
    put(list ? list.prose / Math.max(1, list.letters) : 0);
    put(context.proseAbove[index]! / total);
    flag(metadata.present);
    return k;
  };
}
