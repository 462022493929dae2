import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { detectLanguage, LanguageReader } from '../../src/core/text/language.ts';
import { layOut, MAX_PARAGRAPH } from '../../src/core/text/layout.ts';

const SENTENCES =
  'Der Gemeinderat von Neustadt hat am Montagabend beschlossen, die alte Brücke am Mühlbach zu sanieren. Die Arbeiten beginnen nach Angaben der Verwaltung im Mai und dauern bis zum Herbst, wenn das Wetter hält und die Lieferungen pünktlich sind. Anwohner fürchten den Umweg über die Nachbargemeinde, und für Schulkinder soll deshalb ein Bus fahren.';

function wrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    if (last && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.join('\n');
}

const paragraphsOf = (text: string): string[] => layOut(text).paragraphs.map((p) => text.slice(p.start, p.end));

describe('hard-wrapped text is recognised and joined', () => {
  for (const width of [66, 72, 80]) {
    for (const end of ['\n', '\r\n', '\r']) {
      it(`${width} characters, line end ${JSON.stringify(end)}`, () => {
        const text = `Rat saniert Brücke\n\n${wrap(SENTENCES, width)}\n\n${wrap(SENTENCES, width)}\n`.replaceAll('\n', end);
        const layout = layOut(text);
        assert.equal(layout.hardWrapped, true);
        assert.equal(layout.paragraphs.length, 3);
        assert.equal(text.slice(layout.paragraphs[1]!.start, layout.paragraphs[1]!.end).replace(/\s+/g, ' '), SENTENCES);
      });
    }
  }
  const not: [string, string][] = [
    ['a paragraph a line', `${SENTENCES}\n${SENTENCES}\n${SENTENCES}\n${SENTENCES}\n${SENTENCES}\n${SENTENCES}`],
    [
      'a list of headlines',
      Array.from({ length: 8 }, (_, i) => `Feuerwehr rettet Hund Nummer ${i} aus dem Mühlbach bei Neustadt am Abend`).join('\n'),
    ],
    [
      'verses',
      'Es steht ein Baum am Wege\nund keiner geht vorbei\nder nicht die Hand erhöbe\nund grüßte alle drei\nim Regen und im Wind',
    ],
  ];
  for (const [what, text] of not) it(`not so: ${what}`, () => assert.equal(layOut(text).hardWrapped, false));
});

describe('paragraphs', () => {
  it('are the non-blank lines, with the breaks before each', () => {
    assert.deepEqual(
      layOut('\ufeffEins\n\n \nZwei\nDrei').paragraphs.map((p) => p.gap),
      [0, 3, 1],
    );
    assert.deepEqual(paragraphsOf('\ufeffEins\n\n \nZwei\nDrei'), ['Eins', 'Zwei', 'Drei']);
  });
  it('cover all that is not blank, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'Wort ', '\n', '\r\n', '\r', ' ', '\u200b', '\ud83d\ude00'), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          const { paragraphs } = layOut(text);
          paragraphs.forEach((p, i) => {
            assert.ok(p.start < p.end && (i === 0 || paragraphs[i - 1]!.end <= p.start));
          });
          const blank = /[\s\u200b\ufeff]/g;
          assert.equal(paragraphsOf(text).join('').replace(blank, ''), text.replace(blank, ''));
        },
      ),
    );
  });
  it('of a huge line are cut, never inside a surrogate pair', () => {
    const text = '\ud83d\ude00'.repeat(MAX_PARAGRAPH);
    for (const part of paragraphsOf(text)) assert.ok(!/\p{Surrogate}/u.test(part) && part.length <= MAX_PARAGRAPH);
  });
});

describe('language', () => {
  const cases: [string, string][] = [
    [SENTENCES, 'german'],
    [
      'The council of the town decided on Monday that the old bridge is to be closed and that it will not be open before the end of the year.',
      'other',
    ],
    [
      `Die Band spielte am Montag im Stadtpark und eröffnete den Abend mit einem alten Lied.\n${Array.from({ length: 20 }, (_, i) => `${i + 1}. The Song of the River and the Sea`).join('\n')}`,
      'german',
    ],
    [
      `Die Preise steigen in diesem Jahr um mehr als ein Drittel, sagte der Verband am Montag.\n${'| x | y |\n'.repeat(400)}`,
      'german',
    ],
    [
      `${'The council of the town decided on Monday that the old bridge is to be closed, and that it will not be open again.\n'.repeat(4)}„Die Brücke ist alt, und das wissen wir seit vielen Jahren“, sagte der Bürgermeister.`,
      'other',
    ],
    ['Neustadt', 'unknown'],
    ['', 'unknown'],
  ];
  for (const [text, language] of cases) it(language, () => assert.equal(detectLanguage(text), language));

  it('counts the changed line of a text that it has read before', () => {
    const reader = new LanguageReader();
    const lines = Array.from(
      { length: 40 },
      (_, i) => `Der Rat der Stadt hat den ${i}. Antrag mit den Stimmen der Mehrheit angenommen.`,
    );
    reader.read(lines.join('\n'));
    assert.equal(reader.counted, 40);
    lines[20] += ' Gut.';
    assert.equal(reader.read(lines.join('\n')), 'german');
    assert.equal(reader.counted, 41);
  });
});
