// Speed of the analyser on the sample articles, in one process: quote ratios of one run, not figures of two.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBoilerplateFacts } from '../../src/core/boilerplate/facts.ts';
import { readNameFacts } from '../../src/core/entities/facts.ts';
import { readEventFacts } from '../../src/core/events/facts.ts';
import { readFragmentFacts } from '../../src/core/fragments/facts.ts';
import { createAnalyser } from '../../src/core/index.ts';
import { readQuoteFacts } from '../../src/core/quotes/facts.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { readSpellingFacts } from '../../src/core/spelling/facts.ts';
import { parseSentence } from '../../src/core/syntax/parse-sentence.ts';
import { layOut } from '../../src/core/text/layout.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { readTimeFacts } from '../../src/core/time/facts.ts';
import { readZoneFacts } from '../../src/core/zones/facts.ts';
import { loadLexicon } from '../../src/node/data.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Rounds until all fast code of a capability is there: after 25 the times still fell by half. */
const WARM = 120;

/** Milliseconds of one call, the median of many after a warm-up. */
function time(run: () => unknown, rounds = 40, warm = 25): number {
  for (let i = 0; i < warm; i++) run();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

function say(what: string, value: number, unit: string): void {
  console.log(`${what.padEnd(58)} ${value.toFixed(value < 10 ? 2 : 0).padStart(10)} ${unit}`);
}

const lexicon = loadLexicon(path.join(ROOT, 'dist/data'));

const folder = path.join(ROOT, 'test/fixtures/articles');
const articles = readdirSync(folder)
  .filter((f) => f.endsWith('.artikel'))
  .map((f) => readFileSync(path.join(folder, f), 'utf8'));
const text = articles.join('\n\n');
const words = text.match(/\p{L}+/gu)!.length;
const perThousand = 1000 / words;

const paragraphs = layOut(text).paragraphs.map((p) => text.slice(p.start, p.end));
const engine = time(() => paragraphs.map((p) => splitSentences(tokenise(p)).map((s) => parseSentence(s, lexicon))));
say('tokens, sentences, tags, clauses', words / (engine / 1000), 'words/s');
say('  the same, of 1000 words', engine * perThousand, 'ms');
const tagged = paragraphs.map((p) => ({
  text: p,
  protected: [],
  sentences: splitSentences(tokenise(p)).map((s) => parseSentence(s, lexicon)),
}));
for (const [name, read] of Object.entries({
  zones: readZoneFacts,
  boilerplate: readBoilerplateFacts,
  quotes: readQuoteFacts,
  times: readTimeFacts,
  names: readNameFacts,
  events: readEventFacts,
  spelling: readSpellingFacts,
  fragments: readFragmentFacts,
})) {
  const facts = time(() => tagged.map((p) => read(p, lexicon, DEFAULT_SETTINGS)), 40, WARM);
  say(`facts of ${name}, of 1000 words`, facts * perThousand, 'ms');
}
const whole = time(() => articles.map((a) => createAnalyser({ lexicon }).analyse({ text: a })), 15);
say('a whole article, of 1000 words, from scratch', whole * perThousand, 'ms');

const long = Array.from({ length: 200 }, (_, i) => tagged[i % tagged.length]!.text).join('\n\n');
const one = createAnalyser({ lexicon });
one.analyse({ text: long });
let key = 0;
const press = (): unknown => one.analyse({ text: `${long.slice(0, 4000)}${'x'.repeat(++key % 7)}${long.slice(4000)}` });
say('a key press in one of 200 paragraphs', time(press), 'ms');
say(
  '  the same article, unchanged',
  time(() => one.analyse({ text: long })),
  'ms',
);

// Flat time: ten times the text may cost ten times the time, not more.
for (const [name, unit] of [
  ['one word', 'x'],
  ['capitals', 'ACHTUNG '],
  ['numbers', '12 345,6 '],
  ['another script', 'текст '],
  ['marks', '„'],
] as const) {
  const cost = (length: number): number => {
    const sample = unit.repeat(length / unit.length);
    return time(() => createAnalyser({ lexicon }).analyse({ text: sample }), 7) / sample.length;
  };
  say(`time per character, 20 000 against 2 000: ${name}`, cost(20_000) / cost(2_000), 'times');
}
