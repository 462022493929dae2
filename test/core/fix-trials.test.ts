import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { type Article, applyEdits, createAnalyser, type Fix, fixesOf } from '../../src/core/index.ts';
import { FixTrials } from '../../src/core/pipeline/trial.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyse = (text: string, settings: unknown = {}): Article =>
  createAnalyser({ lexicon: builtLexicon(), settings: parseSettings(settings).settings }).analyse({ text });

const filled = (fix: Fix): Fix['edits'] => fix.edits.map((e) => ({ ...e, text: e.text.replace(/\$\{\d+:([^}]*)\}/gu, '$1') }));

/** What each fix of a rule makes of the text. */
function results(article: Article, rule: string): string[] {
  return article.findings
    .filter((f) => f.rule === rule)
    .flatMap((f) => fixesOf(f).map((fix) => applyEdits(article.text, filled(fix))));
}

const suggestions = (text: string, word: string, settings: unknown = {}): string[] => {
  const article = analyse(text, settings);
  return article.findings
    .filter((f) => f.rule.startsWith('spelling/') && text.slice(f.start, f.end) === word)
    .flatMap((f) => fixesOf(f).flatMap((fix) => fix.edits.map((e) => e.text)));
};

describe('fixes are tried before they are offered', () => {
  it('replaces the odd mark of an article with both styles, not the right one', () => {
    const text =
      'Ute Brandt sagte: »Der Hafen bleibt offen.« Ihr Vorgänger sagte: »Das war nie anders.« Piet Lang sagte: „Wir zahlen dafür.“ Er sagte auch: „Wir bauen weiter."';
    assert.ok(results(analyse(text), 'quote/mismatched-marks').every((t) => t.endsWith('„Wir bauen weiter.“')));
  });

  it('attributes a quotation with its stop behind the name, closed or not', () => {
    const text =
      'Am Dienstag brannte die Scheune am Deich ab.\n\n„So etwas habe ich in vierzig Jahren nicht gesehen.“\n\nDie Ursache ist offen.';
    const made = results(analyse(text), 'quote/unattributed');
    assert.ok(
      made.some((t) => t.includes('gesehen“, sagte Name.')),
      made.join('\n'),
    );
    for (const t of [...made, ...results(analyse(text.replace('“', '')), 'quote/unattributed')])
      assert.doesNotMatch(t, /\.[“"]?,|,,|\.\./u);
  });

  it('names nobody behind a quotation that breaks off', () => {
    const text = (quote: string): string =>
      `Am Dienstag brannte die Scheune am Deich ab. ${quote}\n\nDie Ursache ist offen. Der Rat berät am Freitag.`;
    for (const end of ['und', 'und.', 'weil', 'mit der'])
      for (const close of ['', '“'])
        assert.ok(
          results(analyse(text(`„So etwas habe ich in vierzig Jahren nicht gesehen ${end}${close}`)), 'quote/unattributed').every(
            (t) => !t.includes('sagte'),
          ),
          `${end}${close}`,
        );
    const whole = results(analyse(text('„So etwas habe ich in vierzig Jahren nicht gesehen und gehört.“')), 'quote/unattributed');
    assert.ok(whole.some((t) => t.includes('gehört“, sagte')));
  });

  it('makes of one adjective of a group no other', () => {
    assert.deepEqual(suggestions('Zur drusischen und zur jenischen Gemeinde gehören 900 Menschen.', 'drusischen'), []);
    assert.ok(!suggestions('Die russiche Regierung und der drobische Rat tagten.', 'drobische').includes('russische'));
    assert.ok(suggestions('Die Stadt empfing am Montag eine drusiche Delegation.', 'drusiche').includes('drusische'));
  });

  it('offers no ß where Swiss spelling is set', () => {
    for (const word of suggestions('Die Strasse war drausen gesperrt.', 'drausen', { rechtschreibung: 'ch' }))
      assert.ok(!word.includes('ß'), word);
  });

  const folder = path.resolve(import.meta.dirname, '../fixtures/articles');
  for (const name of readdirSync(folder)
    .filter((f) => f.endsWith('.artikel'))
    .slice(0, 3)) {
    it(`leaves marks, brackets and the place no worse: ${name}`, () => {
      const text = readFileSync(path.join(folder, name), 'utf8').slice(0, 2500);
      const article = analyse(text);
      for (const finding of article.findings) {
        if (finding.rule.startsWith('boilerplate/')) continue;
        for (const fix of fixesOf(finding).filter((f) => f.edits.length > 0)) {
          const after = applyEdits(text, filled(fix));
          assert.notEqual(after, text, `${finding.rule}: a fix that changes nothing`);
          assert.ok(analyse(after).markProblems.length <= article.markProblems.length, `${finding.rule} ${fix.title}`);
        }
      }
    });
  }
});

describe('the trial of a fix', () => {
  /** An article in which each word of `reports` is reported by its rule. */
  const article = (text: string, reports: Readonly<Record<string, string>>): Article => {
    const findings = Object.entries(reports).flatMap(([word, rule]) =>
      [...text.matchAll(new RegExp(word, 'gu'))].map((m) => ({ rule, start: m.index, end: m.index + word.length })),
    );
    const sentences = [...text.matchAll(/\S[^.]*\.?/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const singles = { pairs: 0, lone: 0, apostrophes: 0 };
    const placed = [{ start: 0, index: 0, gap: 0, paragraph: { sentences, facts: { quotes: { marks: { singles } } } } }];
    return { text, markProblems: [], findings, placed } as unknown as Article;
  };
  const text = 'Der Ratt tagte am Montach.';
  const fix = (to: string, title = 'replace', at = { start: 4, end: 8 }): Fix => ({
    title,
    edits: [{ ...at, text: to }],
    safe: false,
  });
  const offered = (fixes: readonly Fix[], reports: Readonly<Record<string, string>>): string[] => {
    const before = article(text, reports);
    const finding = { ...before.findings[0]!, fixes };
    const trials = new FixTrials(before, [finding], (t) => article(t, reports));
    return trials.of(finding).map((f) => f.edits[0]!.text);
  };
  const words = { Ratt: 'spelling/unknown-word', Montach: 'spelling/unknown-word' };

  it('offers what silences its finding, whatever stands elsewhere', () =>
    assert.deepEqual(offered([fix('Rat')], words), ['Rat']));

  it('offers nothing after which the same rule speaks there again', () => {
    assert.deepEqual(offered([fix('Radd'), fix('Rat')], { ...words, Radd: 'spelling/unknown-word' }), ['Rat']);
    assert.deepEqual(offered([fix('Ratt Ratt')], words), []);
    assert.deepEqual(offered([fix(' x', 'replace', { start: 2, end: 2 })], words), []);
  });

  it('offers nothing that another rule reports', () => {
    assert.deepEqual(offered([fix('rat'), fix('Rat')], { ...words, rat: 'fragment/wrong-capital' }), ['Rat']);
    assert.deepEqual(offered([fix('')], { ...words, '  ': 'marks/spacing' }), []);
  });

  it('offers nothing that makes another word of its sentence be reported', () => {
    const made = (sentence: string, to: string, reports: Readonly<Record<string, string>>): string[] => {
      const before = article(sentence, { Ratt: 'spelling/unknown-word', ...reports });
      const finding = { ...before.findings[0]!, fixes: [fix(to), fix('Rat')] };
      const next = (t: string): Article =>
        article(t, t.includes('Räte') ? { ...reports, tagte: 'grammar/verb-number' } : reports);
      return new FixTrials(before, [finding], next).of(finding).map((f) => f.edits[0]!.text);
    };
    assert.deepEqual(made('Der Ratt am Hafen tagte lange.', 'Räte', {}), ['Rat']);
    assert.deepEqual(made('Der Ratt war voll. Er tagte lange.', 'Räte', {}), ['Räte', 'Rat']);
    assert.deepEqual(made('Der Ratt am Hafen tagte lange.', 'Räte', { tagte: 'grammar/verb-number' }), ['Räte', 'Rat']);
  });

  it('asks a bounded number of times where a sentence holds very many findings', () => {
    const sentence = `Der Rat tagte ${'Ratt '.repeat(400)}lange.`;
    /** `bad`: the numbers of the replaced words after which the verb is reported. */
    const run = (bad: (n: number) => boolean) => {
      const before = article(sentence, { Ratt: 'spelling/unknown-word' });
      const findings = before.findings.map((f, i) => ({ ...f, fixes: [fix(`Rat${i}x`, 'replace', f)] }));
      const next = (t: string): Article => {
        const wrong = [...t.matchAll(/Rat(\d+)x/gu)].some((m) => bad(Number(m[1])));
        return article(t, { Ratt: 'spelling/unknown-word', ...(wrong && { tagte: 'grammar/verb-number' }) });
      };
      const trials = new FixTrials(before, findings, next);
      return { offered: findings.map((f) => trials.of(f).length), analysed: trials.analysed };
    };
    const none = run(() => true);
    assert.ok(none.offered.every((n) => n === 0) && none.analysed < 120, `${none.analysed} trials`);
    const one = run((n) => n === 60);
    assert.ok(one.analysed < 60, `${one.analysed} trials`);
    assert.deepEqual(
      one.offered.flatMap((n, i) => (n === 0 ? [i] : [])),
      [60],
    );
  });

  it('lets a note for the author be reported, but not what it says of', () => {
    const reports = { ...words, prüfen: 'fragment/placeholder' };
    const note = fix(' [prüfen]', 'mark', { start: 8, end: 8 });
    assert.deepEqual(offered([note], { ...reports, Ratt: 'style/word' }), []);
    assert.deepEqual(offered([fix('Rat [prüfen]', 'mark')], reports), ['Rat [prüfen]']);
  });
});

describe('fixes of very many findings', () => {
  /** The fixes offered for all findings, the trials they took, and what each offered one makes of the text alone. */
  function all(text: string) {
    const analyser = createAnalyser({ lexicon: builtLexicon() });
    const raw = analyser.analyse({ text });
    const trials = new FixTrials(raw, raw.findings, (t) => analyser.analyse({ text: t }));
    return { offered: raw.findings.map((f) => trials.of(f)), findings: raw.findings, trials: trials.analysed };
  }
  const line = (n: number): string => `Der Zug${n} kam an ,doch er fuhr ab .`;
  const text = (n: number): string => Array.from({ length: n }, (_, i) => line(i)).join('\n\n');

  it('cost no trial each', () => {
    const [some, many] = [all(text(60)), all(text(180))];
    assert.ok(many.findings.length >= 180, `${many.findings.length} findings`);
    assert.ok(many.offered.filter((fixes) => fixes.length > 0).length >= 180);
    assert.ok(many.trials < 80, `${many.trials} trials`);
    assert.ok(many.trials - some.trials < 40, `${some.trials}, then ${many.trials} trials`);
  });

  it('are those that stand alone', () => {
    const { offered, findings } = all(text(20));
    for (const [i, finding] of findings.entries())
      for (const fix of offered[i]!) {
        const after = analyse(applyEdits(text(20), filled(fix)));
        assert.ok(after.findings.length < findings.length, finding.rule);
      }
  });

  it('are asked for and judged one by one where a batch loses marks', () => {
    const quotes = Array.from({ length: 40 }, (_, i) => `Der Rat sagte: „Wir bauen Haus ${i}. Das ist gut.`).join('\n\n');
    const { offered, trials } = all(quotes);
    assert.ok(trials <= 200, `${trials} trials`);
    assert.ok(offered.some((fixes) => fixes.length > 0));
  });
});
