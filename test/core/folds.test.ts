import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LOOKS } from '../../src/core/boilerplate/model.ts';
import { NAMES } from '../../src/core/entities/resolve.ts';
import { EVENT_NUMBERS } from '../../src/core/events/event-numbers.ts';
import { REPEATED } from '../../src/core/fragments/twins.ts';
import { type Article, createAnalyser } from '../../src/core/index.ts';
import { FIGURES } from '../../src/core/quotes/attribution/figures.ts';
import { ARTICLE_WORDS } from '../../src/core/spelling/article-words.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** Paragraphs of an article so long that what a key press costs must not depend on it: events, quotes, names, an unknown word in each. */
const LENGTH = 300;
const VERBS = ['eröffnete', 'besuchte', 'verkaufte', 'kritisierte', 'räumte', 'sperrte', 'gewann'];
const NOUNS = ['die Brücke', 'das Museum', 'den Hafen', 'die Messe', 'das Stadion', 'den Markt', 'die Schule', 'das Bad'];
const TOWNS = ['Husum', 'Emden', 'Aurich', 'Norden', 'Leer', 'Varel', 'Jever', 'Brake', 'Vechta', 'Stade', 'Celle'];
const LETTERS = 'bdfghklmnprstw';

/** A surname that no other paragraph has, nor one near it. */
const surname = (i: number): string =>
  `${'BDFGHKLMNPRSTW'[i % 14]}a${LETTERS[((i / 14) % 14) | 0]}${LETTERS[((i / 14) % 14) | 0]}e${LETTERS[(i / 196) | 0]}rud`;

function paragraphOf(i: number): string {
  const [verb, noun, town] = [VERBS[i % 7]!, NOUNS[i % 8]!, TOWNS[i % 11]!];
  return `Am ${(i % 28) + 1}. Mai ${verb} Petra ${surname(i)} ${noun} in ${town}. „Wir haben das ${i}-mal geprüft“, sagte ${surname(i)} vor ${i + 2} Gästen.`;
}

/** What steps have counted so far, by what it is. */
const COUNTS = {
  'pairs of events compared': ({ memory }: Article) => memory.of(EVENT_NUMBERS).compared,
  'paragraphs whose sentences were counted': ({ memory }: Article) => memory.of(REPEATED).counted,
  'lines read for the topic': ({ memory }: Article) => Math.max(...memory.of(LOOKS).topics.map((t) => t.looked)),
  'paragraphs whose words were counted': ({ memory }: Article) => memory.of(ARTICLE_WORDS).counted,
  'paragraphs read for names': ({ memory }: Article) => memory.of(NAMES).read,
  'figures made': ({ memory }: Article) => memory.of(FIGURES).made,
} as const satisfies Record<string, (article: Article) => number>;
type Count = keyof typeof COUNTS;

/** The most that one key may cost, in the middle of the article: within a word, behind a whole one, at a sentence's end. */
const MOST: Readonly<Record<Count, number>> = {
  'pairs of events compared': 1000,
  'paragraphs whose sentences were counted': 2,
  'lines read for the topic': 20,
  'paragraphs whose words were counted': 2,
  'paragraphs read for names': 1,
  'figures made': 3,
};

/** Rows that each look of the boilerplate judges. A key that makes prose of a line, or no prose, may move all of them over a threshold. */
const looked = ({ memory }: Article): number[] =>
  (['first', 'second', 'news'] as const).map((name) => memory.of(LOOKS)[name].scored);

describe('a key press in an article of 300 paragraphs', () => {
  const first = new Map<Count, number>();
  const most = new Map<Count, number>();
  const looks: number[][] = [];
  before(() => {
    const one = createAnalyser({ lexicon: builtLexicon() });
    const paragraphs = Array.from({ length: LENGTH }, (_, i) => paragraphOf(i));
    // The same words in two places, with others before them.
    paragraphs[LENGTH - 20] = paragraphs[20]!;
    const counted = new Map<Count, number>();
    for (const key of ['', ...'Das war gut.']) {
      paragraphs[LENGTH / 2] += key;
      const article = one.analyse({ text: paragraphs.join('\n\n') });
      looks.push(looked(article));
      for (const [name, count] of Object.entries(COUNTS) as [Count, (article: Article) => number][]) {
        const all = count(article);
        if (key === '') first.set(name, all);
        else most.set(name, Math.max(most.get(name) ?? 0, all - counted.get(name)!));
        counted.set(name, all);
      }
    }
  });

  for (const [name, limit] of Object.entries(MOST) as [Count, number][]) {
    it(`costs its neighbourhood: ${name}`, () => {
      assert.ok(first.get(name)! > limit, `${first.get(name)} for the whole article: nothing is counted`);
      assert.ok(most.get(name)! <= limit, `${most.get(name)} for one key`);
    });
  }

  it('judges the lines around it, but where prose becomes none', () => {
    assert.deepEqual(looks[0], [LENGTH, LENGTH, LENGTH]);
    const keys = looks.slice(1).map((all, i) => Math.max(...all.map((n, look) => n - looks[i]![look]!)));
    assert.ok(keys.filter((n) => n <= 10).length >= keys.length - 2, keys.join());
  });
});

it('a key press asks for twins where sentences have words in common with others', () => {
  const one = createAnalyser({ lexicon: builtLexicon() });
  // No three words in a row stand in two paragraphs, but for the two that are the same.
  const paragraphs = Array.from(
    { length: 200 },
    (_, i) => `Frau ${surname(i)} hat Frau ${surname(i + 300)} und Herrn ${surname(i + 600)} mit ${surname(i + 900)} besucht`,
  );
  paragraphs[150] = paragraphs[30]!;
  const asked = (): number => one.analyse({ text: paragraphs.map((p) => `${p}.`).join('\n\n') }).memory.of(REPEATED).asked;
  const first = asked();
  assert.ok(first > 2000, `${first}`);
  paragraphs[100] += ' und';
  const second = asked() - first;
  assert.ok(second < 100, `${second}`);
});
