// Each fix of each finding, applied alone: marks and brackets no worse, nothing new reported in the sentence, no blank or stop doubled.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { type Article, applyEdits, createAnalyser, type Edit, fixesOf, plainEditsOf } from '../../src/core/index.ts';
import { FixTrials } from '../../src/core/pipeline/trial.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = () => createAnalyser({ lexicon: builtLexicon() });

/** Sentences in which the first thought of a fix would make another word wrong, or show a second fault. */
const SENTENCES = [
  'Die Brüke ist seit Montag zu. Der Rat berät am Freitag.',
  'Nach langem Streit um das Hin und Hers hat sich der Rat auf einen Hafen geeinigt.',
  'Der Rat hofft, dass ihr alter Fehler auch im nächsten Jahr noch zu heilen sei.',
  'Diese Gast könnten am Abend die Musik hören. Der Wirt freut sich.',
  'Der Streit um Wiebe und seine Kollege wird den Rat lange beschäftigen.',
  'Das Fest war schön. Das bei Regen in die Halle zog.',
  'Die Leiterin sagte: „Das Stück ‚Alte Heimat‘ ist drausen ausverkauft.“ Die Karten sind weg.',
  'Der Bauer sagte: „Das Heu liegt in der ‚Alten Scheune“, und ging. Die Ernte war gut.',
  'Der Rat sagte zu. “ Die Arbeiten (sie dauern ein Jahr beginnen im Mai.',
  'Die Halle am Deich.\n\n, hat der Rat am Montag den Bau einer Brücke über die Aue beschlossen.',
  'Die Feuerwehr kam mit drei Wagen ,doch das Haus brannte ab .',
];

/** How many marks and brackets of a text have no partner, each paragraph by itself; apostrophes left out. */
function unpaired(text: string): { readonly double: number; readonly single: number; readonly bracket: number } {
  const sum = { double: 0, single: 0, bracket: 0 };
  for (const line of text.split('\n')) {
    const number = (pattern: RegExp): number => line.match(pattern)?.length ?? 0;
    sum.double += number(/[„“”"»«]/gu) % 2;
    sum.single += Math.abs(number(/‚/gu) - number(/‘|(?<!\p{L})’/gu)) + (number(/[‹›]/gu) % 2);
    sum.bracket += Math.abs(number(/\(/gu) - number(/\)/gu)) + Math.abs(number(/\[/gu) - number(/\]/gu));
  }
  return sum;
}

const sentencesOf = ({ placed }: Article): Span[] =>
  placed.flatMap(({ start, paragraph }) => paragraph.sentences.map((s) => ({ start: start + s.start, end: start + s.end })));

/** What is reported in the sentences around the edits of a text, as "rule: words". `after`: the edits have been made. */
function reportedAt(article: Article, edits: readonly Edit[], after: boolean): string[] {
  let grown = 0;
  const places = edits.map(({ start, end, text }) => {
    const from = start + (after ? grown : 0);
    grown += text.length - (end - start);
    return { start: from - 1, end: (after ? from + text.length : end) + 1 };
  });
  const notes = after ? edits.flatMap((e, i) => (e.text.includes('[… prüfen]') ? [places[i]!] : [])) : [];
  const sentences = sentencesOf(article).filter((s) => places.some((p) => overlaps(p, s)));
  return article.findings
    .filter((f) => sentences.some((s) => overlaps(s, f)) && !notes.some((n) => n.start <= f.start && f.end <= n.end))
    .map((f) => `${f.rule}: ${article.text.slice(f.start, f.end)}`);
}

/** What each fix of a text would harm; `tried`: how many there are. */
function harms(text: string): { readonly tried: number; readonly found: readonly string[] } {
  const one = analyser();
  const article = one.analyse({ text });
  const before = unpaired(text);
  const found: string[] = [];
  let tried = 0;
  for (const finding of article.findings)
    for (const fix of fixesOf(finding)) {
      const edits = [...plainEditsOf(fix)].sort((a, b) => a.start - b.start || a.end - b.end);
      if (edits.length === 0 || fix.review || finding.rule.startsWith('boilerplate/')) continue;
      tried++;
      const say = (what: string): number => found.push(`${finding.rule} ${JSON.stringify(edits)}: ${what}`);
      if (edits.some((e, i) => i > 0 && edits[i - 1]!.end > e.start)) say('edits overlap');
      const next = applyEdits(text, edits);
      const then = unpaired(next);
      for (const kind of ['double', 'single', 'bracket'] as const) if (then[kind] > before[kind]) say(`${kind} marks`);
      const doubled = (t: string): number => t.match(/[^\S\n]{2}|[^\S\n][,;]|,,|(?<!\.)\.\.(?!\.)/gu)?.length ?? 0;
      if (doubled(next) > doubled(text)) say('doubled');
      const rules = (list: readonly string[]): string[] => list.map((x) => x.split(':')[0]!);
      const stood = rules(reportedAt(article, edits, false));
      for (const entry of reportedAt(one.analyse({ text: next }), edits, true)) {
        const at = stood.indexOf(entry.split(':')[0]!);
        if (at >= 0) stood.splice(at, 1);
        else say(`new ${entry}`);
      }
    }
  return { tried, found };
}

describe('no fix harms the copy', () => {
  for (const text of SENTENCES) it(text.slice(0, 60), () => assert.deepEqual(harms(text).found, []));
  const folder = path.resolve(import.meta.dirname, '../fixtures/articles');
  it('in any damaged article', () => {
    let tried = 0;
    for (const name of readdirSync(folder).filter((f) => f.startsWith('beschaedigt') && f.endsWith('.artikel'))) {
      const { found, ...all } = harms(readFileSync(path.join(folder, name), 'utf8'));
      assert.deepEqual(found, [], name);
      tried += all.tried;
    }
    assert.ok(tried > 50, `${tried} fixes`);
  });

  describe('by a single mark', () => {
    const text = 'Die Leiterin sagte: „Das Stück ‚Alte Heimat‘ ist drausen bei Hans ausverkauft.“ Die Karten sind weg.';
    const word = { start: text.indexOf('drausen'), end: text.indexOf('drausen') + 7 };
    /** Whether a fix is offered that mends the word and replaces something else as well. */
    const offered = (from: string, to: string): boolean => {
      const one = analyser();
      const article = one.analyse({ text });
      const finding = article.findings.find((f) => f.start === word.start)!;
      const start = text.indexOf(from);
      const edits = [{ ...word, text: 'draußen' }, ...(from === '' ? [] : [{ start, end: start + from.length, text: to }])];
      const whole = { ...finding, fixes: [{ title: 'replace', safe: false, edits }] };
      return new FixTrials(article, [whole], (t) => one.analyse({ text: t })).of(whole).length > 0;
    };
    for (const [from, to, expected] of [
      ['', '', true],
      ['‘ ist', ' ist', false],
      ['‚Alte', 'Alte', false],
      ['‚Alte Heimat‘', '›Alte Heimat‹', true],
      ['‚Alte Heimat‘', '›Alte Heimat', false],
      ['Hans', 'Hans’', true],
    ] as const)
      it(`${from} → ${to}`, () => assert.equal(offered(from, to), expected));
  });
});
