import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Article, createAnalyser, reportOf } from '../../src/core/index.ts';
import { samples } from '../articles/fixtures.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = (): ReturnType<typeof createAnalyser> => createAnalyser({ lexicon: builtLexicon() });

/** All that editors see of an article, fixes and titles too, and what the views are made of. */
function plain(article: Article): unknown {
  const { date, markProblems, entities, events, boilerplate, incomplete } = article;
  return {
    ...reportOf('x', article, { locale: 'de', tokens: false }),
    date,
    markProblems,
    entities,
    events,
    boilerplate,
    incomplete,
  };
}

/** Articles of a size that leaves time for many edits, as lines. */
const ARTICLES = samples()
  .map((s) => s.text.split('\n'))
  .filter((lines) => lines.join('\n').length < 3000);

type Edit = {
  readonly kind: 'insert' | 'delete' | 'split' | 'join' | 'paste' | 'move' | 'type';
  readonly a: number;
  readonly b: number;
};
const KEYS = ['a', ' ', '.', ',', '„', '“', 'Am Montag ', ', sagte er', ''];

/** The lines after an edit as an editor makes it: lines and pieces come from other articles. */
function edited(lines: readonly string[], { kind, a, b }: Edit): string[] {
  const at = a % Math.max(1, lines.length);
  const line = lines[at] ?? '';
  const cut = b % (line.length + 1);
  const other = ARTICLES[b % ARTICLES.length]!;
  const from = a % other.length;
  const rest = [lines.slice(0, at), lines.slice(at + 1)] as const;
  if (kind === 'insert') return [...rest[0], other[from]!, ...lines.slice(at)];
  if (kind === 'paste') return [...rest[0], ...other.slice(from, from + 4), ...lines.slice(at)];
  if (kind === 'delete') return [...rest[0], ...rest[1]];
  if (kind === 'split') return [...rest[0], line.slice(0, cut), line.slice(cut), ...rest[1]];
  if (kind === 'join') return [...rest[0], `${line} ${rest[1][0] ?? ''}`, ...rest[1].slice(1)];
  if (kind === 'type') return [...rest[0], line.slice(0, cut) + KEYS[a % KEYS.length]! + line.slice(cut + (b % 3)), ...rest[1]];
  const others = [...rest[0], ...rest[1]];
  return [...others.slice(0, b % (others.length + 1)), line, ...others.slice(b % (others.length + 1))];
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('insert', 'delete', 'split', 'join', 'paste', 'move', 'type'),
    a: fc.nat({ max: 10_000 }),
    b: fc.nat({ max: 10_000 }),
  }),
  { minLength: 1, maxLength: 8 },
);

describe('typing in an article', () => {
  it('gives after each edit what a fresh analysis gives: findings, fixes, quotes, times, events, titles', () => {
    fc.assert(
      fc.property(fc.nat({ max: ARTICLES.length - 1 }), edits, (which, list) => {
        const one = analyser();
        let lines: string[] = ARTICLES[which]!;
        one.analyse({ text: lines.join('\n') });
        for (const edit of list) {
          lines = edited(lines, edit);
          const text = lines.join('\n');
          assert.deepEqual(plain(one.analyse({ text })), plain(analyser().analyse({ text })));
        }
      }),
      { numRuns: 15 },
    );
  });

  it('leaves a speaker where he stands when the paragraph between him and his words grows', () => {
    const one = analyser();
    for (const press of ['Presse', 'versammelten Presse']) {
      const text = `Jana Reimers sagte am Montag vor der ${press}:\n\n„Der Rat hat am Dienstag den Neubau der Schule beschlossen.“`;
      const [event] = one.analyse({ text }).events;
      assert.deepEqual(event?.source, { start: 0, end: 12, text: 'Jana Reimers' });
    }
  });

  it('makes no title out of another paragraph', () => {
    const sentence = 'Gestern wurde Jürgen Maria Altmann zum dritten Mal zum Präsidenten der Kammer gewählt.';
    const title = (before: string): string | undefined =>
      analyser()
        .analyse({ text: `${before}\n\n${sentence}` })
        .events.at(-1)?.title;
    const expected = title('Die Lage am Abend war ruhig und alle waren es zufrieden wie stets.');
    assert.match(expected ?? '', /Jürgen Maria Altmann/);
    // Commas where the gaps between the names would be, were they counted from the beginning of the article.
    for (const lead of ['O, ', 'Ja, ', 'Rot, ', 'Grün, ', 'Weiße, ', 'Hellrot, '])
      assert.equal(title(`${lead}${'blau, '.repeat(20)}grün und gelb sind Farben.`), expected);
  });
});
