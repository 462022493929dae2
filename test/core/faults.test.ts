import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type Article,
  createAnalyser,
  DEFAULT_SETTINGS,
  EMPTY_LEXICON,
  errorPlace,
  RULES,
  reportOf,
  type Settings,
  type StepFailure,
} from '../../src/core/index.ts';
import { NO_FACTS } from '../../src/core/pipeline/no-facts.ts';
import { analyseParagraph } from '../../src/core/pipeline/paragraph.ts';
import { FAULTY, OFF_RULES, SECRET, STEPS } from '../support/faults.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** Families whose findings a step may take with it: those made of its facts, and those that ask what it would have said. */
const COSTS: Readonly<Record<string, readonly string[]>> = {
  'facts/spelling': ['spelling'],
  'facts/fragments': ['fragment'],
  'facts/quotes': ['quote', 'fragment', 'spelling', 'style'],
  'facts/boilerplate': ['boilerplate', 'fragment'],
  'facts/times': ['date'],
  'facts/names': ['style', 'quote', 'fragment', 'spelling'],
  'facts/events': ['date'],
  settle: ['fragment'],
  quotes: ['quote', 'fragment', 'spelling', 'style', 'date'],
  times: ['date'],
  entities: ['style', 'quote', 'date'],
  events: ['date'],
};

/** Rules that are off unless a house wants them throw too. */
const ALL_ON: Settings = {
  ...DEFAULT_SETTINGS,
  rules: new Map(OFF_RULES.map((id) => [id, 'hint'])),
};

function run(step?: string): { article: Article; failures: readonly StepFailure[] } {
  const failures: StepFailure[] = [];
  const article = createAnalyser({
    lexicon: builtLexicon(),
    settings: ALL_ON,
    onFailure: (f) => void failures.push(f),
    around(id, body) {
      if (id === step) throw new Error(`${SECRET}\n    at ${SECRET} (${FAULTY})`);
      return body();
    },
  }).analyse({ text: FAULTY });
  return { article, failures };
}

const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));
const named = (article: Article): string[] => article.findings.map((f) => `${f.rule} ${f.start}–${f.end}`);

describe('an analyser that is given no text', () => {
  for (const text of [5, null, undefined, ['Der Rat tagte.']])
    it(`says what it needs instead of ${JSON.stringify(text)}`, () => {
      const analyser = createAnalyser({ lexicon: EMPTY_LEXICON });
      assert.throws(() => analyser.analyse({ text: text as unknown as string }), {
        name: 'TypeError',
        message: /"text" must be a string/u,
      });
      assert.equal(analyser.analyse({ text: '' }).findings.length, 0);
    });
});

describe('an analyser that is given a language of no articles', () => {
  const analyser = createAnalyser({ lexicon: EMPTY_LEXICON });
  const analyse = (languageId: unknown) => analyser.analyse({ text: 'Der Rat tagte.', languageId: languageId as 'markdown' });
  for (const language of ['klingon', 5, null])
    it(`says which there are instead of ${JSON.stringify(language)}`, () => {
      assert.throws(() => analyse(language), { name: 'TypeError', message: /"languageId" must be one of plaintext, markdown/u });
    });
  for (const language of ['plaintext', 'markdown', 'nachrichtentext', undefined])
    it(`takes ${language}`, () => assert.equal(analyse(language).text, 'Der Rat tagte.'));
});

describe('a step that throws on every text', () => {
  const analyser = createAnalyser({ lexicon: builtLexicon() });
  const { placed } = analyser.analyse({ text: '\n' });
  it('leaves what is known of a paragraph without text, and reads none for it', () => {
    const { facts } = analyseParagraph('', [], builtLexicon(), DEFAULT_SETTINGS, {});
    assert.equal(placed.length, 0);
    // How a line looks is of no account where nothing else of it is known.
    const { line, ...boilerplate } = facts.boilerplate;
    const { line: own, ...rest } = NO_FACTS.boilerplate;
    assert.deepEqual({ ...NO_FACTS, boilerplate: rest }, { ...facts, boilerplate });
    assert.deepEqual({ ...own, shape: line.shape, features: line.features }, line);
    assert.equal(own.features.length, line.features.length);
  });

  it('costs its own part only where the words cannot be read at all', () => {
    const broken = new Proxy(builtLexicon(), {
      get() {
        throw new Error(SECRET);
      },
    });
    const failures: StepFailure[] = [];
    const article = createAnalyser({ lexicon: broken, onFailure: (f) => void failures.push(f) }).analyse({ text: FAULTY });
    assert.ok(failures.length > 0);
    assert.ok(article.findings.length > 0, 'what needs no words is still found');
    assert.ok(!JSON.stringify(reportOf('x', article, { locale: 'de', tokens: true })).includes(SECRET));
  });
});

describe('a step that throws', () => {
  const whole = run();

  it('is none of those that run on a sound text, which has findings of many families', () => {
    assert.deepEqual(whole.failures, []);
    assert.deepEqual(whole.article.incomplete, []);
    assert.ok(new Set(whole.article.findings.map((f) => familyOf(f.rule))).size >= 4, named(whole.article).join('\n'));
  });

  it('costs what it threw on where it puts findings into their places', () => {
    const countWhere = (nth: number): number => {
      let calls = 0;
      const article = createAnalyser({
        lexicon: builtLexicon(),
        settings: ALL_ON,
        around(id, body) {
          if (id === 'findings' && ++calls === nth) throw new Error(SECRET);
          return body();
        },
      }).analyse({ text: FAULTY });
      assert.deepEqual(article.incomplete, ['findings']);
      return article.findings.length;
    };
    const counts = [1, 2, 3, 4, 5, 6, 7].map(countWhere);
    assert.ok(Math.min(...counts) > 1, counts.join(' '));
    assert.ok(Math.min(...counts) < whole.article.findings.length, counts.join(' '));
  });

  for (const step of [...STEPS, ...OFF_RULES]) {
    it(`costs its own part only: ${step}`, () => {
      const { article, failures } = run(step);
      assert.deepEqual(new Set(failures.map((f) => f.step)), new Set([step]));
      assert.deepEqual(article.incomplete, [step]);
      const report = reportOf('x', article, { locale: 'de', tokens: true });
      assert.deepEqual(report.incomplete, [step]);
      for (const word of SECRET.split(' ')) assert.ok(!JSON.stringify(report).includes(word), word);
      for (const { error } of failures) {
        const { name, place } = errorPlace(error);
        assert.equal(name, 'Error');
        for (const word of [...SECRET.split(' '), 'Stadtrat']) assert.ok(!place.includes(word), place);
      }
      const costs = RULES.some((r) => r.id === step) ? [step] : COSTS[step];
      if (!costs) return; // Without sentences, tags, zones there is little left to compare.
      const kept = (a: Article): string[] =>
        named(a).filter(
          (n) => !costs.some((c) => n.startsWith(c.includes('/') ? `${c} ` : `${c}/`)) && !n.startsWith('fragment/'),
        );
      assert.deepEqual(kept(article), kept(whole.article));
    });
  }
});

describe('what is said of an error', () => {
  it('is its name and place, never its message', () => {
    const error = new TypeError('Erste Zeile\n    at Bahnhof (Ort:1:2)\n    at Hafen');
    const { name, place } = errorPlace(error);
    assert.equal(name, 'TypeError');
    assert.match(place, /^ {4}at .*faults\.test\.ts/u);
    assert.doesNotMatch(place, /Bahnhof|Hafen|Zeile/u);
    error.message = 'anders'; // The stack still holds the old one.
    assert.equal(errorPlace(error).place, '');
    assert.deepEqual(errorPlace('ein Satz'), { name: 'string', place: '' });
    assert.equal(errorPlace(Object.assign(new Error('x'), { name: 'Der Rat tagte' })).name, 'Error');
  });
});
