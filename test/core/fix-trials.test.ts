import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { type Article, applyEdits, createAnalyser, type Fix, fixesOf } from '../../src/core/index.ts';
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
