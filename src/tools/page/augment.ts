import { createElement, type PageElement } from '../../core/page/dom/element.ts';
import { createNameReader } from '../../core/page/dom/names.ts';
import { upperFirst } from '../../core/text/first-letter.ts';
import { randomFrom } from '../fit-boilerplate/boost.ts';

/** Furniture that stands between paragraphs, as houses word it; "#" stands for another article's title. */
const INLINE = [
  'Lesen Sie auch: #',
  'Auch interessant: #',
  'Mehr dazu: #',
  'Lesetipp: #',
  '>> #',
  'Hier mehr lesen: #',
  '#',
  'Mehr zum Thema: #',
  '→ #',
];
const BOXES = [
  'Mehr zum Thema',
  'Auch interessant',
  'Das könnte Sie auch interessieren',
  'Weitere Artikel',
  'Lesen Sie auch',
  'Meistgelesen',
  'Aus dem Archiv',
];
const BOX_NAMES = ['teaser list', 'related', 'box', '', 'content box', 'article box', 'link list', 'embed'];
const SUB_NAMES = ['subhead', 'subheading', 'headline', 'h2', '', 'article subheadline', 'text heading'];
const LIST_NAMES = ['', '', 'list', 'article list', 'text list'];
const CREDITS = ['Foto: dpa', '© Imago', 'Bild: privat', 'Foto: Archiv', '(Foto: Reuters)', 'Quelle: AFP'];

/** Places where something may be put in: an article's paragraph in its parent. */
export interface Paragraph {
  readonly element: PageElement;
  readonly text: string;
}

/**
 * Puts into a page what few houses of the sample have and many others do: lists, subheadings and quotations of the article itself, made of its own
 * words, and teasers, boxes and captions between its paragraphs. Gives what was put in, with the answer for it. Seeded: the same page, the same pieces.
 */
export function augment(
  paragraphs: readonly Paragraph[],
  titles: readonly string[],
  seed: number,
): ReadonlyMap<PageElement, 0 | 1> {
  const random = randomFrom(seed);
  const readNames = createNameReader();
  const answers = new Map<PageElement, 0 | 1>();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const make = (tag: string, names: string, parent: PageElement, answer: 0 | 1, text?: string): PageElement => {
    const element = createElement({ tag, names, kinds: readNames(names).kinds, parent });
    if (text !== undefined) element.children.push(text);
    answers.set(element, answer);
    return element;
  };
  const words = (from: number, to: number, end = ''): string => {
    const all = pick(paragraphs).text.split(' ');
    const n = Math.min(all.length, from + Math.floor(random() * (to - from)));
    const at = Math.floor(random() * (all.length - n));
    const text = all
      .slice(at, at + n)
      .join(' ')
      .replace(/[.,:;!?“”„"]+$/u, '');
    return upperFirst(text) + end;
  };
  const after = (element: PageElement, ...added: PageElement[]): void => {
    const { children } = element.parent!;
    children.splice(children.indexOf(element) + 1, 0, ...added);
  };
  const link = (parent: PageElement, title: string): void => {
    const a = createElement({ tag: 'a', parent });
    a.children.push(title);
    parent.children.push(a);
  };
  for (const { element } of paragraphs) {
    const parent = element.parent;
    if (!parent || random() > 0.35) continue;
    const names = random() < 0.5 ? element.names : '';
    const die = random();
    if (die < 0.3) {
      const list = make(random() < 0.8 ? 'ul' : 'ol', random() < 0.3 ? names : pick(LIST_NAMES), parent, 1);
      const end = random() < 0.4 ? '.' : '';
      const short = random() < 0.5;
      for (let i = 2 + Math.floor(random() * 5); i > 0; i--)
        list.children.push(make('li', random() < 0.2 ? names : '', list, 1, short ? words(1, 8, end) : words(6, 30, end)));
      const intro = make('p', names || element.names, parent, 1, words(4, 12, ':'));
      after(element, ...(random() < 0.5 ? [intro, list] : [list]));
    } else if (die < 0.55)
      after(
        element,
        make(
          pick(['h2', 'h2', 'h3', 'h3', 'h4']),
          random() < 0.5 ? names : pick(SUB_NAMES),
          parent,
          1,
          words(2, 8, random() < 0.2 ? '?' : ''),
        ),
      );
    else if (die < 0.62) {
      const p = make('p', names, parent, 1);
      const strong = createElement({ tag: 'strong', parent: p });
      strong.children.push(words(2, 8));
      p.children.push(strong);
      after(element, p);
    } else if (die < 0.68) after(element, make('blockquote', random() < 0.5 ? 'quote' : '', parent, 1, `„${words(6, 25, '.')}“`));
    else if (die < 0.84) {
      const p = make(pick(['p', 'p', 'div']), random() < 0.6 ? element.names : '', parent, 0);
      const [lead = '', tail = ''] = pick(INLINE).split('#');
      if (lead !== '') p.children.push(lead);
      link(p, pick(titles) + tail);
      after(element, p);
    } else if (die < 0.94) {
      const box = make(pick(['div', 'aside', 'section']), pick(BOX_NAMES), parent, 0);
      box.children.push(make(pick(['h3', 'h4', 'p', 'div']), '', box, 0, pick(BOXES)));
      const list = make('ul', '', box, 0);
      box.children.push(list);
      for (let i = 1 + Math.floor(random() * 4); i > 0; i--) {
        const item = make(random() < 0.7 ? 'li' : 'div', '', list, 0);
        link(item, pick(titles));
        list.children.push(item);
      }
      after(element, box);
    } else {
      const figure = make('figure', '', parent, 0);
      figure.children.push(createElement({ tag: 'img', parent: figure }));
      figure.children.push(
        make(
          pick(['figcaption', 'figcaption', 'p', 'div']),
          pick(['', 'caption', 'text']),
          figure,
          0,
          `${words(6, 18, '.')} ${random() < 0.6 ? pick(CREDITS) : ''}`,
        ),
      );
      after(element, figure);
    }
  }
  return answers;
}
