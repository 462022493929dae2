import { resolveBoilerplate } from '../boilerplate/resolve.ts';
import { resolveEntities } from '../entities/resolve.ts';
import { resolveEvents } from '../events/resolve.ts';
import { resolveQuotes } from '../quotes/resolve.ts';
import { resolveTimes } from '../time/resolve.ts';
import { resolveZones } from '../zones/resolve.ts';
import { defineStage, type Stage } from './stage.ts';

/** All stages in their order, which is the order of dependence: a stage reads only what stands above it. */
export const STAGES: readonly Stage[] = [
  defineStage({
    id: 'boilerplate',
    reads: [],
    writes: ['boilerplate'],
    run: (article, settings) => ({ boilerplate: resolveBoilerplate(article, settings) }),
    empty: () => ({ boilerplate: [] }),
  }),
  defineStage({
    id: 'zones',
    reads: ['boilerplate'],
    writes: ['zones'],
    run: (article) => ({ zones: resolveZones(article) }),
    // Every paragraph has a zone; the plainest is prose.
    empty: ({ placed }) => ({
      zones: placed.map(({ start, paragraph }) => ({ kind: 'body', start, end: start + paragraph.text.length, confidence: 0 })),
    }),
  }),
  defineStage({
    id: 'entities',
    reads: ['zones'],
    writes: ['entities'],
    run: (article) => ({ entities: resolveEntities(article) }),
    empty: () => ({ entities: [] }),
  }),
  defineStage({
    id: 'quotes',
    reads: ['zones', 'entities'],
    writes: ['quotes', 'markProblems'],
    run: (article, settings) => resolveQuotes(article, settings),
    empty: () => ({ quotes: [], markProblems: [] }),
  }),
  defineStage({
    id: 'times',
    reads: ['zones', 'quotes'],
    writes: ['times', 'date'],
    run: (article, settings) => resolveTimes(article, settings),
    empty: ({ givenDate }) => ({ times: [], date: givenDate }),
  }),
  defineStage({
    id: 'events',
    reads: ['zones', 'entities', 'quotes', 'times', 'date'],
    writes: ['events', 'notEvents'],
    run: (article, settings) => resolveEvents(article, settings),
    empty: () => ({ events: [], notEvents: [] }),
  }),
];
