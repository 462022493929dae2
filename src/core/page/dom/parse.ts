import { Tokenizer } from 'htmlparser2';
import { createElement, type PageElement } from './element.ts';
import { makeTables } from './grids.ts';
import { createNameReader, kindBit, type ReadNames } from './names.ts';
import { tidy } from './tidy.ts';

/** A page as a tree, with the scripts of data that say what it is. */
export interface ParsedPage {
  readonly root: PageElement;
  /** Contents of scripts of type `application/ld+json`, in order. */
  readonly data: readonly string[];
  /** `property`, `name` or `itemprop` of the meta elements in lower case; the first of a name counts. */
  readonly metas: ReadonlyMap<string, string>;
  /** Text of the head's title. */
  readonly title: string;
  readonly canonical: string | undefined;
  readonly language: string | undefined;
  /** Texts of elements that are not shown or not read as text: what scripts would replace, templates, what an editor has struck out. None twice. */
  readonly unseen: readonly string[];
  /** How much of the HTML was read, in UTF-16 units: a page with more tags than any has is not read to its end. */
  readonly read: number;
}

const VOID = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(' '),
);
/** What an opening tag closes when it stands on top, as the standard implies end tags. */
const P = new Set(['p']);
const NAVIGATION = kindBit('navigation');
const CLOSES = new Map<string, ReadonlySet<string>>([
  ['li', new Set(['li', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['tr', new Set(['tr', 'th', 'td', 'p'])],
  ['td', new Set(['th', 'td', 'p'])],
  ['th', new Set(['th', 'td', 'p'])],
  ['tbody', new Set(['thead', 'tbody', 'tr', 'td', 'th', 'p'])],
  ['option', new Set(['option'])],
  ['optgroup', new Set(['optgroup', 'option'])],
  ['a', new Set(['a'])],
  ['body', new Set(['head'])],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((h): [string, ReadonlySet<string>] => [
    h,
    new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']),
  ]),
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol p pre section table ul'
    .split(' ')
    .map((tag): [string, ReadonlySet<string>] => [tag, P]),
]);
/** Elements that leave no text behind; what an editor has struck out (`del`) is no text any more. */
const SKIPPED = new Set(
  'del script style noscript template svg annotation annotation-xml select datalist textarea iframe object canvas video audio map title noembed noframes'.split(
    ' ',
  ),
);
/** Of these the ones whose text somebody may miss. */
const LISTED = new Set(['del', 'noscript', 'template']);
const RAW: ReadonlySet<string> = new Set('script style title textarea iframe noembed noframes'.split(' '));
const KEPT = new Set(['datetime', 'href', 'title', 'content', 'property', 'name', 'itemprop', 'type', 'rel', 'lang', 'size']);
const NAMING = new Set(['class', 'id', 'data-testid', 'role', 'itemprop', 'data-area', 'data-component', 'data-qa', 'data-type']);
const WANTED = new Set([...KEPT, ...NAMING, 'style', 'hidden', 'aria-hidden', 'open', 'shadowrootmode']);
/** Styles that show nothing, and those that move a text beside the screen. */
const HIDES =
  /mso-hide\s*:\s*all|display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:left|text-indent)\s*:\s*-\d{4,}px|clip\s*:\s*rect\(0(?:px)?[, ]\s*0(?:px)?[, ]\s*0/i;
/** Classes that frameworks hide an element by on every screen, and those by which some screens or paper show it. */
const HIDDEN_CLASS = /(?:^|\s)(?:d-none|is-hidden|js-hidden|u-hidden|print-only|only-print|visible-print(?:-block)?)(?:\s|$)/;
const SHOWN_CLASS = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-|[a-z]{2}:(?:block|flex|inline|grid))/;
/** Names of elements that only screen readers read out, as the common frameworks have them. */
const READ_OUT_ONLY =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader(?:s?-(?:text|only))?|katex-mathml|mjx-?assistive-?mathml|mwe-math-mathml-[a-z\d_]{1,10}|u-(?:hidden-visually|visually-?hidden)|a11y-hidden)(?:\s|$)/i;
/** Deeper elements are laid beside each other, as browsers do: a path to the root is then never long. */
const DEEPEST = 200;
/** Most opening tags that are read; the largest pages of newsrooms have a tenth of them. */
const MOST_TAGS = 120_000;
const NO_NAMES: ReadNames = { words: '', kinds: 0 };
/** The beginning of a tag at the end of a page that was cut off. */
const CUT = /(?:<\/?)?$/;
/** What is collected is the text of an element that is left out. */
const LEFT = 'left';
/** Whether a tag parts words. */
const isApart = (tag: string): boolean => tag !== 'a' && (tag === 'br' || CLOSES.has(tag));
const LETTER = /[\p{L}\p{Nd}]/u;
/** Longest value of an attribute that is kept, in UTF-16 units: data links are not. */
const LONGEST_VALUE = 2000;

/**
 * Reads HTML into a tree. Any string is answered, in time linear in its length: the tokens are htmlparser2's; the tree is built here, because
 * a stack that is searched at each tag costs the square of the nesting.
 */
export function parsePage(html: string): ParsedPage {
  return parse(html, SKIPPED);
}

function parse(html: string, left: ReadonlySet<string>): ParsedPage {
  const readNames = createNameReader();
  const root = createElement({ tag: '#root', parent: undefined });
  const stack: PageElement[] = [root];
  const open = new Map<string, number>();
  const data: string[] = [];
  const metas = new Map<string, string>();
  let title = '';
  let canonical: string | undefined;
  let language: string | undefined;

  let tag = '';
  let naming = '';
  let attributes: Record<string, string> | undefined;
  let hidden = false;
  let muted = false;
  let attribute = '';
  let wanted = false;
  let value = '';
  /** The element whose content is left out, and how many of its name are open in it. */
  let skipped = '';
  let nested = 0;
  let special = '';
  let collected = '';
  /** The script or style inside the element that is left out: its content is no text. */
  let code = '';
  const unseen = new Set<string>();

  /** Text that was read and is not yet in the tree: the tokenizer gives one text in as many pieces as it has signs of its own. */
  let textStart = 0;
  let textEnd = 0;

  let tags = 0;
  let read = html.length;

  const addUnseen = (text: string): void => {
    const line = tidy(text);
    if (LETTER.test(line)) unseen.add(line);
  };
  const top = (): PageElement => stack[stack.length - 1]!;
  const pop = (): void => {
    const { tag: name } = stack.pop()!;
    open.set(name, open.get(name)! - 1);
  };
  const addText = (text: string): void => {
    if (special !== '') collected += special === LEFT && code !== '' ? '' : text;
    else if (skipped === '') {
      const { children } = top();
      const last = children.length - 1;
      if (typeof children[last] === 'string') children[last] += text;
      else children.push(text);
    }
  };
  const flushText = (): void => {
    if (textStart < textEnd && (skipped === '' || special !== '')) addText(html.slice(textStart, textEnd));
    textStart = textEnd;
  };
  const endAttribute = (given: string): void => {
    if (NAMING.has(attribute)) naming += ` ${given}`;
    if (attribute === 'class') {
      const names = given.slice(0, LONGEST_VALUE);
      hidden ||= READ_OUT_ONLY.test(names) || (HIDDEN_CLASS.test(names) && !SHOWN_CLASS.test(names));
    }
    if (attribute === 'style') hidden ||= HIDES.test(given.slice(0, LONGEST_VALUE));
    else if (attribute === 'hidden') hidden = true;
    else if (attribute === 'open') attributes = { ...attributes, open: '' };
    else if (attribute === 'aria-hidden') muted = given === 'true';
    if ((KEPT.has(attribute) || (attribute === 'style' && given.length < 400)) && given.length <= LONGEST_VALUE) {
      attributes ??= {};
      attributes[attribute] ??= given;
    } else if (attribute === 'shadowrootmode') attributes = { ...attributes, shadowrootmode: given };
  };
  const noteHead = (): void => {
    if (tag === 'meta') {
      const name = (attributes?.property ?? attributes?.name ?? attributes?.itemprop ?? '').toLowerCase();
      if (name !== '' && !metas.has(name)) metas.set(name, attributes?.content ?? '');
    } else if (tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes?.rel ?? '')) canonical ??= attributes?.href;
    else if (tag === 'html') language ??= attributes?.lang;
  };
  const begin = (selfClosing: boolean): void => {
    noteHead();
    if (skipped !== '') {
      if (tag === skipped && !selfClosing && !VOID.has(tag)) nested++;
      else if (special === LEFT && !selfClosing && (tag === 'script' || tag === 'style')) code = tag;
      if (special === LEFT && isApart(tag)) collected += ' ';
      return;
    }
    if (left.has(tag) && attributes?.shadowrootmode === undefined) {
      if (tag === 'video' || tag === 'audio' || tag === 'iframe') addElement(true);
      if (selfClosing && (tag === 'svg' || tag === 'math')) return;
      skipped = tag;
      nested = 0;
      if (tag === 'script' && /ld\+json/i.test(attributes?.type ?? '')) special = 'data';
      else if (tag === 'title' && title === '') special = 'title';
      else if (LISTED.has(tag) && !hidden) special = LEFT;
      code = '';
      collected = '';
      return;
    }
    const closes = CLOSES.get(tag);
    if (closes) while (stack.length > 1 && closes.has(top().tag)) pop();
    addElement(VOID.has(tag));
  };
  const addElement = (empty: boolean): void => {
    const { words: names, kinds: said } = naming === '' ? NO_NAMES : readNames(naming);
    // "recipe header", "header anchor": the name of a heading, not of a page's head.
    const kinds = names.includes('header') && /^h[1-6]$/.test(tag) ? said & ~NAVIGATION : said;
    // Past the depth the stack still grows, so that end tags find their elements; the tree does not.
    const parent = stack.length <= DEEPEST ? top() : stack[DEEPEST - 1]!;
    const element = createElement({ tag, parent, names, kinds, hidden, muted, attributes });
    parent.children.push(element);
    if (empty) return;
    stack.push(element);
    open.set(tag, (open.get(tag) ?? 0) + 1);
  };
  /** Counts a tag that makes an element; behind the last one nothing is read. */
  const countTag = (start: number): void => {
    if (++tags <= MOST_TAGS) return;
    read = start;
    tokenizer.pause();
  };
  const end = (name: string): void => {
    if (skipped !== '') {
      if (name === code) code = '';
      if (special === LEFT && isApart(name)) collected += ' ';
      if (name !== skipped || nested-- > 0) return;
      if (special === 'data') data.push(collected);
      else if (special === LEFT) addUnseen(collected);
      else if (special === 'title') title = tidy(collected);
      special = '';
      skipped = '';
      return;
    }
    if (name === 'br') top().children.push(createElement({ tag: 'br', parent: top() }));
    else if ((open.get(name) ?? 0) > 0) {
      while (top().tag !== name) pop();
      pop();
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, stop) => {
        if (start !== textEnd) {
          flushText();
          textStart = start;
        }
        textEnd = stop;
      },
      ontextentity: (code) => {
        flushText();
        addText(String.fromCodePoint(code));
      },
      onopentagname: (start, stop) => {
        flushText();
        countTag(start - 1);
        tag = html.slice(start, stop).toLowerCase();
        if (tag === 'image') tag = 'img';
        naming = '';
        attributes = undefined;
        hidden = false;
        muted = false;
      },
      onattribname: (start, stop) => {
        attribute = html.slice(start, stop).toLowerCase();
        wanted = WANTED.has(attribute);
        value = '';
      },
      onattribdata: (start, stop) => {
        if (wanted) value += html.slice(start, stop);
      },
      onattribentity: (code) => {
        if (wanted) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (wanted) endAttribute(value);
      },
      onopentagend: () => begin(false),
      onselfclosingtag: () => begin(true),
      onclosetag: (start, stop) => {
        flushText();
        const name = html.slice(start, stop).toLowerCase();
        if (name === 'br') countTag(start - 2);
        end(name);
      },
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: flushText,
    },
  );
  tokenizer.write(html.slice(0, html.length - CUT.exec(html.slice(-2))![0].length));
  tokenizer.end();
  // Never closed: what follows is no part of it, unless it is raw text to the end for a browser as well.
  if (skipped !== '' && !RAW.has(skipped) && left !== RAW) return parse(html, RAW);
  makeTables(root);
  return { root, data, metas, title, canonical, language, read, unseen: [...unseen] };
}
