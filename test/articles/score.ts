// Counts what the analyser finds in the sample articles against what is marked in them. A look at the state of things, not a test.
import { createAnalyser, type ReportedFinding } from '../../src/core/index.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { type Expected, type ExpectedEvent, type Misreading, placesOf, type Sample, samples, UNREAD } from './fixtures.ts';

const share = (part: number, whole: number): string => `${part}/${whole} = ${((100 * part) / whole).toFixed(1)} %`;
const verbose = process.argv.includes('--verbose');

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function meets(text: string, expected: Expected, finding: ReportedFinding): boolean {
  const family = expected.rule.endsWith('/*') ? expected.rule.slice(0, -1) : undefined;
  const rule = family === undefined ? finding.rule === expected.rule : finding.rule.startsWith(family);
  return rule && placesOf(text, expected).some((place) => overlaps(place, finding));
}

function analysed({ text, date, settings, name }: Sample): ReturnType<ReturnType<typeof createAnalyser>['analyse']> {
  const analyser = createAnalyser({ lexicon: builtLexicon(), settings: parseSettings(settings ?? {}).settings });
  return analyser.analyse({ text, languageId: 'nachrichtentext', fileName: `${name}.artikel`, date });
}

type Article = ReturnType<typeof analysed>;

function eventResult(
  article: Article,
  text: string,
  expected: ExpectedEvent,
): Record<'found' | 'day' | 'title' | 'who' | 'where', boolean> {
  const start = text.indexOf(expected.text);
  const place = { start, end: start + expected.text.length };
  const close = article.events.filter((e) => overlaps(e, place));
  const some = (words: readonly string[], own: readonly string[]): boolean =>
    words.length === 0 || words.some((w) => own.some((o) => o.toLowerCase().includes(w.toLowerCase())));
  // "mitteilte" is also met by a title that has put its parts where a main clause has them: "teilte … mit".
  const split = (title: string, word: string): boolean =>
    [...word.slice(2, -3)].some((_, k) => {
      const words = title.toLowerCase().split(/[^\p{L}]+/u);
      return words.includes(word.slice(k + 2)) && words.includes(word.slice(0, k + 2));
    });
  const test = (e: (typeof close)[number]) => ({
    found: true,
    day: expected.day === null || (e.when?.value ?? '').startsWith(expected.day),
    title: some(expected.title, [e.title]) || expected.title.some((w) => split(e.title, w)),
    who: some(
      expected.who,
      e.who.map((m) => m.text),
    ),
    where: some(
      expected.where,
      e.where.map((m) => m.text),
    ),
  });
  const results = close.map(test);
  const right = (r: ReturnType<typeof test>): number => Object.values(r).filter(Boolean).length;
  return results.sort((a, b) => right(b) - right(a))[0] ?? { found: false, day: false, title: false, who: false, where: false };
}

/** Titles of events that make of a passage what it does not say. */
function misreadings(article: Article, text: string, { text: passage, not }: Misreading): string[] {
  const start = text.indexOf(passage);
  const place = { start, end: start + passage.length };
  const says = (e: Article['events'][number], word: string): boolean =>
    [e.title, ...e.who.map((m) => m.text)].some((t) => t.includes(word));
  const wrong = article.events.filter((e) =>
    not.length === 0 ? overlaps(e.trigger, place) : overlaps(e, place) && not.some((w) => says(e, w)),
  );
  return wrong.map((e) => e.title);
}

const none = {
  expected: 0,
  hit: 0,
  loud: 0,
  listed: 0,
  events: 0,
  found: 0,
  day: 0,
  title: 0,
  who: 0,
  where: 0,
  all: 0,
  traps: 0,
  misread: 0,
};
const right = (parts: readonly (typeof none)[]): string =>
  share(
    parts.reduce((sum, p) => sum + p.all, 0),
    parts.reduce((sum, p) => sum + p.events, 0),
  );
const totals = { read: { ...none }, drawn: { ...none }, later: { ...none } };
for (const sample of samples()) {
  const unread = UNREAD.get(sample.name);
  const total = totals[unread ?? 'read'];
  const article = analysed(sample);
  const { text, findings, allowed = [] } = sample;
  const missed = findings.filter((e) => !article.findings.some((f) => meets(text, e, f)));
  const wrong = article.findings.filter(
    (f) => (f.severity === 'error' || f.severity === 'warning') && ![...findings, ...allowed].some((e) => meets(text, e, f)),
  );
  total.expected += findings.length;
  total.hit += findings.length - missed.length;
  total.loud += wrong.length;
  total.listed += article.events.length;
  const results = sample.events.map((e) => ({ event: e, result: eventResult(article, text, e) }));
  for (const { result } of results) {
    total.events++;
    for (const key of ['found', 'day', 'title', 'who', 'where'] as const) if (result[key]) total[key]++;
    if (Object.values(result).every(Boolean)) total.all++;
  }
  const misread = (sample.misread ?? []).map((m) => ({ passage: m.text, titles: misreadings(article, text, m) }));
  total.traps += misread.length;
  const fallen = misread.filter((m) => m.titles.length > 0);
  total.misread += fallen.length;
  const good = results.filter(({ result }) => Object.values(result).every(Boolean)).length;
  console.log(
    `${sample.name.padEnd(34)} findings ${findings.length - missed.length}/${findings.length}, false ${wrong.length}; events ${good}/${results.length}, misread ${fallen.length}/${misread.length}`,
  );
  if (!verbose || unread !== undefined) continue;
  for (const e of missed) console.log(`  missed ${e.rule}: ${e.text.slice(0, 70)}`);
  for (const f of wrong) console.log(`  false  ${f.rule}: ${text.slice(f.start, Math.min(f.end, f.start + 70))}`);
  for (const { passage, titles } of fallen) console.log(`  misread ${passage.slice(0, 60)}: ${titles.join(' / ')}`);
  for (const { event, result } of results) {
    const bad = Object.entries(result).flatMap(([key, ok]) => (ok ? [] : [key]));
    if (bad.length > 0) console.log(`  event  ${event.text.slice(0, 60)} (${event.day}): not ${bad.join(', ')}`);
  }
}
console.log(totals);
const { read, drawn, later } = totals;
for (const [name, parts] of Object.entries({ read: [read], 'unread, drawn by lot': [drawn], 'unread, written later': [later] }))
  console.log(`${name}: ${right(parts)}`);
console.log(`all unread: ${right([drawn, later])}; together: ${right([read, drawn, later])}`);
