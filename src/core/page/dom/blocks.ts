import { isWithinHeading, type PageElement } from './element.ts';
import { tidy, withoutInvisible } from './tidy.ts';

/** A piece of a page's text between block elements and line breaks. What is counted is counted without white space. */
export interface Block {
  readonly index: number;
  /** Text with single blanks; holds a letter or a digit. */
  readonly text: string;
  /** The same with a mark where elements of a line stand side by side without a blank, as what a page sets apart; undefined where none do. */
  readonly pieces: string | undefined;
  /** The innermost block element around it. */
  readonly element: PageElement;
  /** Kinds of names on the inline elements around most of it (see names.ts), and the tag of the outermost of these; '' for bare text. */
  readonly inlineKinds: number;
  readonly inline: string;
  readonly letters: number;
  readonly linked: number;
  readonly bold: number;
  /** Line breaks (`br`) between it and the block element's beginning. */
  readonly breaks: number;
  /** Pictures and players on the page above it. */
  readonly mediaAbove: number;
  /** Text as it stands in `pre`: line breaks kept. */
  readonly preformatted: string | undefined;
  /** How large most of it is set by `font`, from 1 to 7; 0 where nothing says so. */
  readonly size: number;
  /** An element around it is not shown, or only not read out. */
  readonly hidden: boolean;
  readonly muted: boolean;
}

/** A `time` element, before the block of this index. */
export interface TimeMark {
  readonly at: number;
  readonly value: string;
  readonly text: string;
  readonly element: PageElement;
}

export interface BlockPage {
  readonly blocks: readonly Block[];
  readonly times: readonly TimeMark[];
  /** Words inside lines that are not shown, such as what only screen readers read out. None twice. */
  readonly unseen: ReadonlySet<string>;
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul caption button label #root'.split(
    ' ',
  ),
);
const MEDIA = new Set(['img', 'picture', 'video', 'audio', 'iframe']);

interface Frame {
  readonly element: PageElement;
  readonly block: PageElement;
  readonly inlineKinds: number;
  readonly inline: string;
  readonly linked: boolean;
  readonly bold: boolean;
  readonly size: number;
  readonly hidden: boolean;
  /** The same but for its letters; it shows nothing by its style; its letters have no size. */
  readonly shut: boolean;
  readonly clear: boolean;
  readonly tiny: boolean;
  /** The block element around it is hidden as a whole. */
  readonly blockHidden: boolean;
  readonly muted: boolean;
  readonly preformatted: boolean;
  next: number;
}

interface Draft {
  text: string;
  /** Its last two UTF-16 units. A text that grows is not asked for it: each time it would be copied as a whole. */
  end: string;
  /** Where in the text pieces meet. */
  readonly seams: number[];
  readonly element: PageElement;
  inlineKinds: number;
  inline: string;
  longest: number;
  letters: number;
  linked: number;
  bold: number;
  size: number;
  readonly breaks: number;
  readonly mediaAbove: number;
  readonly preformatted: boolean;
  readonly hidden: boolean;
  readonly muted: boolean;
}

/** Google Docs wraps what it copies in a `b` that is not bold. */
const NOT_BOLD = /font-weight\s*:\s*(?:normal|[1-4]00)/i;
/** Nothing shows through; what a script fades in is told by how it moves. */
const CLEAR = /(?:^|[;\s])opacity\s*:\s*(?:0(?:\.0+)?|\.0+)%?\s*(?:[;!]|$)/i;
const MOVED = /(?:^|[;\s-])(?:transform|transition|animation|will-change)/i;
const FONT_SIZE = /(?:^|[;\s])font-size\s*:\s*(?<zero>(?:0(?:\.0+)?|\.0+)(?:[a-z]{2,4}|%)?\s*(?:[;!]|$))?/i;
/** From this share of a page's letters on, what its styles do not show is shown by scripts. */
const FADED_SHARE = 0.3;

/** Whether an element's own style shows nothing of it, and whether its letters have no size: undefined where nothing says so. */
function fadedBy({ attributes, names }: PageElement, isBlock: boolean): { clear: boolean; tiny: boolean | undefined } {
  const style = attributes?.style ?? '';
  const size = style === '' ? null : FONT_SIZE.exec(style);
  // A gap between boxes is closed by such letters around them; the boxes have a class that sets theirs.
  const own = size ? size.groups!.zero !== undefined : undefined;
  return { clear: CLEAR.test(style) && !MOVED.test(style), tiny: own ?? (isBlock && names !== '' ? false : undefined) };
}

/** How large `font` sets a text: from 1 to 7, or by steps from 3 on. */
function sizeOf({ tag, attributes }: PageElement): number | undefined {
  const size = tag === 'font' ? /^(?<sign>[+-]?)(?<digit>[1-7])$/.exec(attributes?.size?.trim() ?? '')?.groups : undefined;
  if (!size) return undefined;
  const digit = Number(size.digit!);
  return size.sign === '' ? digit : Math.max(1, Math.min(7, size.sign === '+' ? 3 + digit : 3 - digit));
}
const AS_LINE = /display\s*:\s*(?:block|flex|grid|table)/i;
const LETTER = /[\p{L}\p{Nd}]/u;
const countInk = (text: string): number => {
  let n = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c > 32 && c !== 0xa0) n++;
  }
  return n;
};
/**
 * Text rather than a button or a link: fewest letters, below which share of them in links, and above which share of function words among its words. As
 * the model was fitted with.
 */
export const TEXT = { letters: 70, linked: 0.4, functions: 0.14 } as const;

/** Elements that part no words, and signs between which words are parted: a word ends and another begins. */
const JOINS = new Set(['sub', 'sup', 'wbr', 'abbr', 'small']);
const WORD_ENDS = /[\p{Ll}\p{Nd}.:!?)“”…€]$/u;
const WORD_BEGINS = /^[\p{Lu}\p{Nd}„»(]/u;
/** Whether two pieces of a line, of which the first ends like this, meet so that a reader takes them for one word. */
function meets(end: string, right: string): boolean {
  return WORD_ENDS.test(end) && WORD_BEGINS.test(right) && !(/\p{Nd}$/u.test(end) && /^\p{Nd}/u.test(right));
}

/** What holds running text, whose words may be set piece by piece. */
const RUNNING = /^(?:p|li|pre|blockquote|td|th|dd|h[1-6]|#root|body)$/;
/** Names of one word: "LeserInnen", "G7". */
const ONE_WORD_BEGINS = /^(?:In|Innen)(?!\p{L})/u;
const ONE_WORD_ENDS = /(?:^|[^\p{L}])\p{L}$|[\p{Nd}.:]$/u;
/** Whether two elements of a box that meet without a blank are two lines of it. */
function areLines(end: string, right: string, { tag }: PageElement): boolean {
  return !RUNNING.test(tag) && !ONE_WORD_BEGINS.test(right) && !ONE_WORD_ENDS.test(end);
}

/** The mark between pieces. */
export const SEAM = ' · ';
/** A text with a mark at its seams. */
function withMarks(text: string, seams: readonly number[]): string | undefined {
  if (seams.length === 0) return undefined;
  const marked = [text.slice(0, seams[0])];
  for (const [i, from] of seams.entries()) marked.push(text[from - 1] === ':' ? ' ' : SEAM, text.slice(from, seams[i + 1]));
  return tidy(marked.join(''));
}

/** The blocks of a tree in the order of the page: those that hold a letter or a digit, or of a text all that show something ("* * *"). Iterative and linear. */
export function blocksOf(root: PageElement, ofText = false): BlockPage {
  const page = readBlocks(root, ofText, true);
  return page.faded > FADED_SHARE * page.ink ? readBlocks(root, ofText, false) : page;
}

/** `fades`: what styles do not show is hidden; `ink`, `faded`: how many letters there are, and how many of them that hides. */
function readBlocks(
  root: PageElement,
  ofText: boolean,
  fades: boolean,
): BlockPage & { readonly ink: number; readonly faded: number } {
  const blocks: Block[] = [];
  const times: TimeMark[] = [];
  const unseen = new Set<string>();
  let draft: Draft | undefined;
  let allInk = 0;
  let faded = 0;
  let media = 0;
  let broken = 0;
  let joined = false;
  let apart: '' | 'line' | 'maybe' | 'link' = '';
  let beside: '' | 'left' | 'both' = '';
  const part = (element: PageElement, enters: boolean, linked: boolean): void => {
    joined ||= JOINS.has(element.tag);
    // An element ends, and the next begins right behind it.
    if (!enters) beside = 'left';
    else if (beside === 'left') beside = 'both';
    // Two links side by side are two words.
    if (element.tag === 'a') {
      if (!enters) apart = 'link';
      else if (apart === 'link') apart = 'line';
      return;
    }
    if (element.tag !== 'span' || !(isWithinHeading(element) || linked)) return;
    if (AS_LINE.test(element.attributes?.style ?? '')) apart = 'line';
    else if (apart === '' || apart === 'link') apart = 'maybe';
  };

  const flush = (): void => {
    if (draft) {
      const text = tidy(draft.text);
      if (ofText ? text !== '' : LETTER.test(text)) {
        const { element, inlineKinds, inline, letters, linked, bold, size, breaks, mediaAbove, hidden, muted } = draft;
        const preformatted = draft.preformatted ? withoutInvisible(draft.text) : undefined;
        const index = blocks.length;
        blocks.push({
          index,
          text,
          pieces: withMarks(draft.text, draft.seams),
          element,
          inlineKinds,
          inline,
          letters,
          linked,
          bold,
          breaks,
          mediaAbove,
          preformatted,
          size,
          hidden,
          muted,
        });
      }
    }
    draft = undefined;
    apart = '';
  };
  const add = (frame: Frame, text: string): void => {
    const ink = countInk(text);
    if (frame.clear || frame.tiny) faded += ink;
    allInk += ink;
    // A hidden word in a line that is shown is no word of it.
    if (frame.hidden && !frame.blockHidden) {
      const word = tidy(text);
      if (LETTER.test(word)) unseen.add(word);
      return;
    }
    if (ink === 0) {
      const blank = frame.preformatted ? text : ' ';
      if (draft && blank !== '') {
        draft.text += blank;
        draft.end = (draft.end + blank.slice(-2)).slice(-2);
      }
      return;
    }
    draft ??= {
      text: '',
      end: '',
      seams: [],
      element: frame.block,
      inlineKinds: 0,
      inline: '',
      longest: 0,
      letters: 0,
      linked: 0,
      bold: 0,
      size: 0,
      breaks: broken,
      mediaAbove: media,
      preformatted: frame.preformatted,
      hidden: frame.hidden,
      muted: frame.muted,
    };
    // Lines of a heading or a link: what is set as a block in it parts words, and so do two elements where a small letter meets a capital.
    if (apart !== '') {
      if (apart === 'line' || (apart === 'maybe' && /\p{Ll}$/u.test(draft.end) && /^\p{Lu}/u.test(text))) {
        draft.text += ' ';
        draft.end = ' ';
      }
      apart = '';
    }
    if (!joined && draft.text !== '' && meets(draft.end, text)) {
      draft.seams.push(draft.text.length);
      if (beside === 'both' && areLines(draft.end, text, draft.element)) draft.text += ' ';
    }
    joined = false;
    beside = '';
    draft.text += text;
    draft.end = (draft.end + text.slice(-2)).slice(-2);
    draft.letters += ink;
    if (frame.linked) draft.linked += ink;
    if (frame.bold) draft.bold += ink;
    if (ink > draft.longest) {
      draft.longest = ink;
      draft.inlineKinds = frame.inlineKinds;
      draft.inline = frame.inline;
      draft.size = frame.size;
    }
  };
  const enter = (element: PageElement, outer: Frame | undefined): Frame => {
    const { tag } = element;
    // A button inside a paragraph is a word of it: what a glossary explains.
    const isBlock = BLOCK_TAGS.has(tag) && !(tag === 'button' && outer?.block.tag === 'p');
    const own = fades ? fadedBy(element, isBlock) : undefined;
    const tiny = own?.tiny ?? outer?.tiny === true;
    const clear = own?.clear === true || outer?.clear === true;
    const shut = element.hidden || clear || outer?.shut === true;
    const hidden = shut || tiny;
    return {
      element,
      block: isBlock || !outer ? element : outer.block,
      inlineKinds: isBlock || !outer ? 0 : outer.inlineKinds | element.kinds,
      inline: isBlock || !outer ? '' : outer.inline || tag,
      linked: tag === 'a' || outer?.linked === true,
      size: sizeOf(element) ?? outer?.size ?? 0,
      bold: ((tag === 'b' || tag === 'strong') && !NOT_BOLD.test(element.attributes?.style ?? '')) || outer?.bold === true,
      hidden,
      shut,
      clear,
      tiny,
      blockHidden: isBlock || !outer ? hidden : outer.blockHidden,
      muted: element.muted || outer?.muted === true,
      preformatted: tag === 'pre' || outer?.preformatted === true,
      next: 0,
    };
  };

  const stack: Frame[] = [enter(root, undefined)];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.element.children[frame.next++];
    if (child === undefined) {
      if (frame.block === frame.element) flush();
      else part(frame.element, false, frame.linked);
      stack.pop();
    } else if (typeof child === 'string') add(frame, child);
    else if (child.tag === 'br') {
      if (frame.preformatted && draft) draft.text += '\n';
      else flush();
      broken++;
    } else if (child.tag !== 'input') {
      if (MEDIA.has(child.tag)) {
        media++;
        // Counted at the first look.
        if (fades) for (let e: PageElement | undefined = frame.element; e; e = e.parent) e.media++;
      }
      const inner = enter(child, frame);
      if (inner.block === child) {
        flush();
        broken = 0;
      }
      if (child.tag === 'time')
        times.push({ at: blocks.length, value: child.attributes?.datetime ?? '', text: '', element: child });
      if (inner.block !== child) part(child, true, inner.linked);
      stack.push(inner);
    }
  }
  return { blocks, times, unseen, ink: allInk, faded };
}
