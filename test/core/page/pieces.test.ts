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

// Elements side by side in a box, which would be read as one word.
describe('elements of a box', () => {
  const BOXES: readonly (readonly [string, string])[] = [
    [
      'a label and its link',
      '<div class="r"><span>Auch interessant</span><a href="/x">Biber kehren an die Alse zurück</a></div>',
    ],
    ['who wrote it and when', '<div><span>Ida Kern</span><span>Publiziert: 04.05.2026, 08:48 Uhr</span></div>'],
    [
      'an offer',
      '<div class="p"><span>Anzeige</span><strong>Gummistiefel „Watt“, Größe 43</strong><span>49,90 €</span><a href="/k">Zum Shop</a></div>',
    ],
  ];
  const mid = (box: string): string => page('').replace(`</p><p>${P[1]}`, () => `</p>${box}<p>${P[1]}`);
  for (const [what, box] of BOXES)
    it(`that are ${what} are left out`, () => {
      const { parts } = extractArticle(mid(box));
      assert.deepEqual(
        parts.map((p) => p.text),
        P,
      );
    });

  const LINES: readonly (readonly [string, string, string])[] = [
    [
      'are parted where they are lines',
      '<span>Bauamt Alsen</span><b>Sprecherin Ida Kern</b>',
      'Bauamt Alsen Sprecherin Ida Kern',
    ],
    ['are parted before a number', '<b>Spenden seit Mai</b><span>4800 Euro</span>', 'Spenden seit Mai 4800 Euro'],
    ['are one word where it begins large', '<b>D</b><span>ie Alse steigt</span>', 'Die Alse steigt'],
    ['are one word with its index', '<span>Das CO</span><sub>2</sub><span>-Ziel der Stadt</span>', 'Das CO2-Ziel der Stadt'],
    ['are one word in small letters', '<em>Hoch</em><span>wasser an der Alse</span>', 'Hochwasser an der Alse'],
    ['are one word that names all', '<span>Die Leser</span><b>Innen</b><span> am Wehr</span>', 'Die LeserInnen am Wehr'],
    ['are one word behind a letter', '<span>Das neue e</span><b>Auto</b><span> der Stadt</span>', 'Das neue eAuto der Stadt'],
  ];
  for (const [what, html, line] of LINES)
    it(what, () => assert.ok(plainTextOf(extractArticle(`<div>${html}</div>`)).includes(line)));

  it('stay one word in a paragraph', () =>
    assert.ok(plainTextOf(extractArticle('<p><span>Das Wehr auf You</span><b>Tube</b></p>')).includes('YouTube')));

  it('that tell of a price are no offer', () => {
    const told = 'Kern zahlt für jeden Meter des Ufers 49,90 Euro im Jahr an den Verband, mehr will sie nicht geben.';
    const { parts } = extractArticle(mid(`<div><span>${told}</span><b>Das sagte sie am Mittwoch der Zeitung.</b></div>`));
    assert.ok(parts.some((p) => p.text.includes('49,90')));
  });
});
