import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

// Lines that are left out and consist of pieces which only the page's styles set apart.
const P: readonly string[] = [
  'Das Wehr in Alsen wird nach dem Hochwasser nicht wieder aufgebaut. Das hat der Wasserverband am Mittwoch beschlossen.',
  'Fische sollen künftig frei bis zur Quelle schwimmen können. Der Verband rechnet mit Lachsen in drei bis vier Jahren.',
  'Der Mühlenverein hatte 2000 Unterschriften gegen den Plan gesammelt. Er will nun vor Gericht ziehen.',
];
const page = (below: string, inside = ''): string =>
  `<nav><a href="/k">Kreis</a> <a href="/s">Sport</a></nav><main><h1>Wehr in Alsen verschwindet</h1>${P.map((t) => `<p>${t}</p>`).join('')}${inside}</main><div>${below}</div><footer><a href="/i">Impressum</a></footer>`;

describe('the pieces of a line that is left out', () => {
  const LINES: readonly (readonly [string, string, string])[] = [
    [
      'a kicker and its link',
      '<span>Lesen Sie auch</span><a href="/x">Warum Lachse springen</a>',
      'Lesen Sie auch · Warum Lachse springen',
    ],
    ['words and a link', 'Mehr zum Thema<a href="/x">Streit um die Mühle</a>', 'Mehr zum Thema · Streit um die Mühle'],
    ['a kicker with its colon', '<b>Exklusiv:</b><a href="/x">Streit um die Mühle</a>', 'Exklusiv: Streit um die Mühle'],
    ['buttons', '<span>Teilen</span><span>Merken</span><span>Drucken</span>', 'Teilen · Merken · Drucken'],
    [
      'a title and its author',
      '<a href="/x"><b>Streit um die Mühle</b><i>Von Ida Kern</i></a>',
      'Streit um die Mühle · Von Ida Kern',
    ],
    [
      'what has a blank',
      '<span>Lesen Sie auch</span> <a href="/x">Warum Lachse springen</a>',
      'Lesen Sie auch Warum Lachse springen',
    ],
    [
      'one word',
      '<a href="/x">Streit um die <b>M</b>ühle am <i>Fluss</i>lauf der CO<sub>2</sub>-Bilanz</a>',
      'Streit um die Mühle am Flusslauf der CO2-Bilanz',
    ],
  ];
  for (const [what, html, line] of LINES)
    it(what, () => {
      const texts = extractArticle(page(html)).omitted.map((o) => o.text);
      assert.ok(texts.includes(line), texts.join('\n'));
    });

  it('leave the words of the article as they are', () => {
    const told =
      'Die Leser<b>Innen</b> des Blattes hatten im Mai selbst über das Wehr abgestimmt, 61 Prozent wollten es behalten.';
    assert.ok(plainTextOf(extractArticle(page('', `<p>${told}</p><p>${P[0]}!</p>`))).includes('LeserInnen'));
  });
});
