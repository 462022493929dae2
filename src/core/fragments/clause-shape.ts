import type { SentenceView } from './view.ts';

export function spanOf(view: SentenceView): { start: number; end: number } {
  return { start: view.sentence.start, end: view.sentence.end };
}

/** The finite verbs of the sentence by clause stretch: those behind a subordinating word, and the others. */
export function finiteByClause(view: SentenceView): { main: number; subordinate: number; bare: number } {
  const result = { main: 0, subordinate: 0, bare: 0 };
  let sub = false;
  let count = 0;
  let words = 0;
  /** Words behind the last finite verb that are no verbs. */
  let behind = 0;
  const close = (): void => {
    // „Wie die Sender berichten sind zwei Züge …“: the verb of a main clause stands in front, and much follows it.
    if (sub && count > 0 && behind >= 3) {
      result.main++;
      result.subordinate += Math.min(count - 1, 1);
    } else if (sub) {
      result.subordinate += Math.min(count, 1);
      // „dass es kam und sie blieb“: with the last verb at the very end, all of them are of the subordinate clause.
      if (behind > 0) result.main += Math.max(0, count - 1);
      if (count === 0) result.bare++;
    } else result.main += count;
    sub = false;
    count = 0;
    words = 0;
    behind = 0;
  };
  for (const [i, token] of view.tokens.entries()) {
    if (token.kind === 'punctuation') {
      // Dashes and brackets interrupt a clause, they do not end it.
      if (!/^[-–—()“”„"«»]$/u.test(token.text)) close();
      continue;
    }
    const tag = view.tags[i]!;
    if (words < 3 && /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|PWAT)$/u.test(tag)) sub = true;
    words++;
    if (/^V.(?:FIN|IMP)$/u.test(tag)) {
      count++;
      behind = 0;
    } else if (!/^(?:V|PTK|KON)/u.test(tag)) behind++;
  }
  close();
  return result;
}

/**
 * Every finite verb stands at the end of its clause and none opens one: the order of subordinate clauses. `lead` is the number of words
 * before the first finite verb.
 */
export function verbLast(view: SentenceView): { readonly all: boolean; readonly lead: number } {
  if (view.finite.length === 0) return { all: false, lead: 0 };
  for (const i of view.finite) {
    const next = view.tokens[i + 1];
    const tag = view.tags[i + 1] ?? '$.';
    const before = view.tokens[i - 1];
    if (before === undefined || before.kind === 'punctuation') return { all: false, lead: 0 };
    if (next !== undefined && next.kind !== 'punctuation' && tag !== 'KON' && !tag.startsWith('V'))
      return { all: false, lead: 0 };
  }
  return { all: true, lead: view.words.filter((i) => i < view.finite[0]!).length };
}

/** The only finite verb is an auxiliary at the very end, behind its participle or infinitive: no main clause has this order. */
export function endsInVerbs({ words, tags, finite, stop }: SentenceView): boolean {
  const last = words.at(-1)!;
  return (
    stop === '.' &&
    words.length >= 4 &&
    finite.length === 1 &&
    finite[0] === last &&
    /^V[AM]FIN$/u.test(tags[last]!) &&
    /^V.(?:PP|INF|IZU)$/u.test(tags[last - 1]!) &&
    !tags
      .slice(0, last - 1)
      .some((t, i) => (/^(?:V|\$,|KON$)/u.test(t) && !/^V.(?:PP|INF)$/u.test(t)) || (i > 0 && t === 'PRELS'))
  );
}

/** Signs that the sentence is no plain sentence: a colon, a quotation that began or ends elsewhere, a beginning glued to a name. */
export function isOdd(view: SentenceView): boolean {
  let open = 0;
  for (const { text } of view.tokens) {
    if (text === ':') return true;
    if (text === '„' || text === '»') open++;
    else if (text === '“' || text === '”' || text === '«') open--;
  }
  const { start } = view.sentence;
  return open !== 0 || (start > 0 && !/[\s\u00a0“”»«"]/u.test(view.text[start - 1]!));
}
