import assert from 'node:assert/strict';
import { createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from './lexicon.ts';

/** An event as a test expects it: words that its clause holds, and what must be told of it. */
export interface ExpectedEvent {
  /** A stretch of the text inside or around the event's clause. */
  readonly text: string;
  /** TIMEX3 value up to the day; null = the text gives none. */
  readonly day?: string | null;
  /** Words of the title, the participants and the places. */
  readonly title?: readonly string[];
  readonly who?: readonly string[];
  readonly where?: readonly string[];
  readonly status?: string;
  /** Events with the same letter are one event; with different letters they are not. */
  readonly same?: string;
}

/** THE check of events: each expected event is there, with all that is said of it. Others may be there too. */
export function checkEvents(text: string, date: string | undefined, expected: readonly ExpectedEvent[]): void {
  const article = createAnalyser({
    lexicon: builtLexicon(),
    onFailure: (f) => {
      throw f.error;
    },
  }).analyse({ text, ...(date && { date }) });
  const clusters = new Map<string, number>();
  const told = article.events.map((e) => `${e.when?.value ?? '-'} ${e.title} [${article.text.slice(e.start, e.end)}]`).join('\n');
  for (const want of expected) {
    const start = text.indexOf(want.text);
    assert.ok(start >= 0, `not in the text: ${want.text}`);
    const end = start + want.text.length;
    const near = article.events.filter((e) => e.trigger.start >= start && e.trigger.end <= end);
    const message = `${want.text}\n${told}`;
    const fits = near.filter(
      (e) =>
        (want.day === undefined || (want.day === null ? e.when === undefined : e.when?.value.startsWith(want.day))) &&
        (want.title ?? []).every((w) => e.title.includes(w)) &&
        (want.who ?? []).every((w) => e.who.some((m) => m.text.includes(w))) &&
        (want.where ?? []).every((w) => e.where.some((m) => m.text.includes(w))) &&
        (want.status === undefined || e.status === want.status),
    );
    assert.ok(
      fits.length > 0,
      `${message}\nnear: ${JSON.stringify(near.map((e) => [e.when?.value, e.title, e.who.map((m) => m.text), e.where.map((m) => m.text), e.status]))}`,
    );
    if (!want.same) continue;
    const known = clusters.get(want.same);
    if (known === undefined) clusters.set(want.same, fits[0]!.cluster);
    else
      assert.ok(
        fits.some((e) => e.cluster === known),
        `not one event: ${message}`,
      );
  }
  assert.equal(new Set(clusters.values()).size, clusters.size, `different events were made one:\n${told}`);
}
