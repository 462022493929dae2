import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDocument } from 'htmlparser2';
import { createAnalyser, DEFAULT_SETTINGS, signOff, signOffHtml, signOffMarkdown } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const TEXT = `Der Hafen <wird> neu

Am 3. Mai 2021 hat der Rat der Stadt den Umbau beschlossen. [… prüfen] Die Komission tagte lange.

„Das ist ein guter Tag“, sagte Bürgermeisterin Ada Quorbach. „Wir bauen sofort.“

„Niemand hat uns gefragt.“
`;
const article = createAnalyser({
  lexicon: builtLexicon(),
  settings: {
    ...DEFAULT_SETTINGS,
    dismissed: [{ rule: 'spelling/unknown-word', text: 'Komission', reason: 'so im *Beschluss*' }],
  },
}).analyse({ text: TEXT, date: '2021-05-04' });
const report = signOff(article, { locale: 'de', authorMark: '[… prüfen]' });
const section = (heading: string) => report.sections.find((s) => s.heading === heading)!;

describe('the sign-off report', () => {
  it('says what the article is', () => {
    assert.equal(report.title, 'Der Hafen <wird> neu');
    assert.equal(report.facts[0]?.join(': '), 'Datum des Artikels: Dienstag, 4. Mai 2021');
    assert.match(report.facts[1]!.join(': '), /^Wörter: \d\d$/u);
  });

  it('lists open findings by level and ignored ones with the reason', () => {
    const open = section('Offene Meldungen').groups.flatMap((g) => g.items);
    assert.equal(open.length, article.findings.length);
    const [ignored] = section('Ignorierte Meldungen').groups[0]!.items;
    assert.deepEqual(ignored?.notes.slice(0, 3), ['Zeile 3', '„Komission“', 'so im *Beschluss*']);
  });

  it('lists what is still to be settled', () => {
    const [marks] = section('Noch zu klären').groups;
    assert.equal(marks?.title, 'Rückfragen im Text');
    assert.deepEqual(marks?.items[0]?.notes, ['Zeile 3']);
  });

  it('lists quotes by speaker and events by day', () => {
    const quoted = section('Zitate').groups;
    const mayor = quoted.find((g) => g.title.startsWith('Ada Quorbach'));
    assert.ok(mayor && mayor.items.length >= 2, JSON.stringify(quoted));
    const days = section('Ereignisse').groups;
    assert.ok(
      days.some((d) => /3\. Mai 2021/u.test(d.title)),
      JSON.stringify(days.map((d) => d.title)),
    );
  });

  it('is Markdown in which the words of the article are no markup', () => {
    const text = signOffMarkdown(report);
    assert.match(text, /^# Freigabebericht: Der Hafen \\<wird\\> neu\n/u);
    assert.match(text, /so im \\\*Beschluss\\\*/u);
    assert.match(text, /^- \[ \] /mu);
    const day = { title: '3. Mai', items: [{ text: '- und', notes: ['4) so', 'am 5. Mai'] }] };
    const lists = signOffMarkdown({ ...report, sections: [{ heading: 'Tage', none: '', groups: [day] }] });
    assert.match(lists, /### 3\\\. Mai\n\n- \[ \] \\- und \(4\\\) so · am 5\. Mai\)/u);
  });

  it('is one HTML page without scripts that a parser reads back', () => {
    const html = signOffHtml(report, 'de');
    assert.doesNotMatch(html, /<script|<wird>|https?:/u);
    const tags: string[] = [];
    const visit = (nodes: readonly { name?: string; children?: readonly never[] }[]): void => {
      for (const node of nodes) {
        if (node.name) tags.push(node.name);
        visit(node.children ?? []);
      }
    };
    visit(parseDocument(html).children as never[]);
    assert.equal(tags.filter((t) => t === 'h2').length, report.sections.length);
    assert.equal(tags.filter((t) => t === 'li').length, report.sections.flatMap((s) => s.groups.flatMap((g) => g.items)).length);
  });

  it('holds the words of a Markdown file as its readers see them, and counts those', () => {
    const front = '---\ntitle: Der Rat tagt\nautor: Ada Kern\n---\n';
    const body =
      '# Rat **tagt** heute\n\nDer Rat *kam* am 2. März 2026 nach [Köln](https://e.example/der-weg). „Das ist **gut**“, sagte Ada Kern.\n';
    const words = (text: string, languageId: 'markdown' | 'plaintext'): string => {
      const read = createAnalyser({ lexicon: builtLexicon() }).analyse({ text, languageId });
      return signOff(read, { locale: 'de', authorMark: '[…]' }).facts[1]![1];
    };
    const read = createAnalyser({ lexicon: builtLexicon() }).analyse({ text: front + body, languageId: 'markdown' });
    const text = signOffMarkdown(signOff(read, { locale: 'de', authorMark: '[…]' }));
    assert.match(text, /^# Freigabebericht: Rat tagt heute\n/u);
    assert.doesNotMatch(text, /\\[*#[]|e\.example/u);
    assert.match(text, /„Das ist gut“/u);
    assert.match(text, /Der Rat kam nach Köln/u);
    assert.equal(words(front + body, 'markdown'), '16');
    assert.equal(words(body.replace(/[#*[\]]|\(.*?\)/gu, ''), 'plaintext'), '16');
  });

  for (const [date, point] of [
    [undefined, true],
    ['2021-05-04', false],
  ] as const)
    it(`${point ? 'names an unknown' : 'says nothing of a known'} date among what is to be settled`, () => {
      const input = { text: 'Der Rat tagte am Dienstag in Ulm.\n', ...(date && { date }) };
      const read = createAnalyser({ lexicon: builtLexicon() }).analyse(input);
      const { sections } = signOff(read, { locale: 'de', authorMark: '[…]' });
      assert.equal(
        sections[0]!.groups.some((g) => g.title === 'Datum des Artikels'),
        point,
      );
    });

  it('says nothing where there is nothing', () => {
    const empty = createAnalyser({ lexicon: builtLexicon() }).analyse({ text: '' });
    const text = signOffMarkdown(signOff(empty, { locale: 'en', authorMark: '[…]' }));
    assert.match(text, /^# Sign-off report: Untitled/u);
    assert.match(text, /## Open findings\n\nNone\./u);
  });
});
