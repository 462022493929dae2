import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Article, applyEdits, createAnalyser, fixesOf, RULES, reportOf } from '../../src/core/index.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';

function analyser(): ReturnType<typeof createAnalyser> {
  return createAnalyser({
    lexicon: builtLexicon(),
    onFailure: ({ step, error }) => {
      throw new Error(`${step}: ${error instanceof Error ? error.stack : error}`);
    },
  });
}

/** All that an article says, as plain data. */
function plain(article: Article): unknown {
  return reportOf('x', article, { locale: 'de', tokens: true });
}

const RUNS = { numRuns: 150 };

describe('article', () => {
  it('analyses exactly one paragraph when one of 200 is typed in', () => {
    const paragraphs = Array.from(
      { length: 200 },
      (_, i) => `Absatz ${i}: Der Rat hat am ${(i % 28) + 1}. Mai über Punkt ${i} beraten.`,
    );
    const one = analyser();
    one.analyse({ text: paragraphs.join('\n\n') });
    const before = one.analysed;
    assert.equal(before, 200);
    paragraphs[117] += ' Er vertagte sich.';
    one.analyse({ text: paragraphs.join('\n\n') });
    assert.equal(one.analysed - before, 1);
    one.analyse({ text: `Neuer Titel\n\n${paragraphs.join('\n\n')}` });
    assert.equal(one.analysed - before, 2, 'moving all paragraphs costs the new one only');
  });

  it('keeps the paragraphs done when a caller stops half-way', () => {
    const text = Array.from({ length: 20 }, (_, i) => `Absatz ${i} ist hier.`).join('\n');
    const one = analyser();
    const steps = one.steps({ text });
    for (let i = 0; i < 5; i++) steps.next();
    assert.equal(one.analysed, 5);
    one.analyse({ text });
    assert.equal(one.analysed, 20);
  });

  it('gives way between stages and between rules, and takes no harm from a caller that stops anywhere', () => {
    const start = 'Petra Moll sprach am 3. Mai in Husum. „Das ist gut“, sagte Moll. Die Brücke wurde gesperrt.';
    const texts = [start, `${start}\n\nMoll ging um 9 Uhr. „Schluss“, sagte Jens Wiebe.`, `Neu.\n\n${start}`, ''];
    const one = analyser();
    const first = one.analyse({ text: start });
    const count = [...one.steps({ text: start })].length;
    const rules = RULES.filter((rule) => rule.scope === 'document');
    assert.ok(count > rules.length, `${count} steps, ${rules.length} rules`);
    for (let stop = 0; stop < count; stop += 5) {
      const other = one.steps({ text: texts[1 + (stop % 3)]! });
      for (let i = 0; i < stop; i++) other.next();
      void first.findings.flatMap((f) => fixesOf(f)); // Asked for in between, as by a menu of fixes.
      other.next();
    }
    for (const text of texts) assert.deepEqual(plain(one.analyse({ text })), plain(analyser().analyse({ text })));
  });

  it('gives the same after any edits as from scratch', () => {
    fc.assert(
      fc.property(fc.array(pastedText, { minLength: 2, maxLength: 4 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const one = analyser();
        for (const text of texts) one.analyse({ text });
        const last = texts.at(-1)!;
        const at = last.length === 0 ? 0 : a % last.length;
        const edited = `${last.slice(0, at)}Neu.${last.slice(Math.min(last.length, at + (b % 9)))}`;
        assert.deepEqual(plain(one.analyse({ text: edited })), plain(analyser().analyse({ text: edited })));
      }),
      RUNS,
    );
  });

  it('never throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(pastedText, (text) => {
        const article = analyser().analyse({ text, date: '2024-05-03' });
        const inside = (what: string, s: { start: number; end: number }): void =>
          assert.ok(
            Number.isInteger(s.start) && 0 <= s.start && s.start <= s.end && s.end <= text.length,
            `${what} ${s.start}–${s.end} of ${text.length}`,
          );
        for (const f of article.findings) {
          inside(f.rule, f);
          for (const r of f.related ?? []) inside(`${f.rule} related`, r);
          for (const fix of fixesOf(f)) {
            for (const e of fix.edits) inside(`${f.rule} fix`, e);
            applyEdits(text, fix.edits);
            const sorted = [...fix.edits].sort((x, y) => x.start - y.start);
            for (let i = 1; i < sorted.length; i++) assert.ok(sorted[i - 1]!.end <= sorted[i]!.start, `${f.rule}: edits overlap`);
          }
        }
        for (const list of ['zones', 'boilerplate', 'quotes', 'markProblems', 'times', 'entities', 'events'] as const) {
          for (const x of article[list]) inside(list, x);
        }
        for (const q of article.quotes) for (const m of [q.speaker, q.cue]) if (m) inside('quote part', m);
        for (const e of article.events) {
          inside('trigger', e.trigger);
          if (e.when) inside('when', e.when);
          for (const m of [...e.who, ...e.where]) inside('event part', m);
        }
        let at = 0;
        for (const { start, paragraph } of article.placed) {
          assert.equal(text.slice(start, start + paragraph.text.length), paragraph.text);
          assert.ok(start >= at, 'paragraphs in order');
          at = start + paragraph.text.length;
        }
      }),
      RUNS,
    );
  });

  it('answers any string at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        analyser().analyse({ text });
      }),
      RUNS,
    );
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['a line of 10 MB', 'Der Rat tagte am Montag lange. '.repeat(340_000)],
    ['10 MB without a space', 'x'.repeat(10_000_000)],
    ['half a million line ends', '\n'.repeat(500_000)],
    ['500 opening marks', '„'.repeat(500)],
    ['NUL and lone surrogates', '\u0000\ud800\udfff\u0000'.repeat(1000)],
    ['brackets', '('.repeat(50_000)],
  ] as const) {
    it(`answers ${name}`, { timeout: 120_000 }, () => {
      const article = analyser().analyse({ text });
      assert.equal(article.text.length, text.length);
    });
  }

  it('finds nothing in an English text', () => {
    const text =
      'The council has voted on the new budget for the city. It was the first time that this had happened in the history of the town and the mayor said that she was pleased with it. Subscribe to our newsletter.';
    const article = analyser().analyse({ text });
    assert.equal(article.language, 'other');
    assert.deepEqual(article.findings, []);
  });

  it('says the same for NFC and NFD, for LF and CRLF', () => {
    const text =
      'Die Bürger von Köln fürchten höhere Gebühren.\n\n„Das wäre übel“, sagte Jürgen Müller.\n\nSchreibe einen Kommentar';
    const rules = (t: string): string[] =>
      analyser()
        .analyse({ text: t })
        .findings.map((f) => f.rule);
    assert.deepEqual(rules(text.normalize('NFD')), rules(text));
    assert.deepEqual(rules(text.replaceAll('\n', '\r\n')), rules(text));
    assert.deepEqual(rules(`\ufeff${text}`), rules(text));
  });
});
