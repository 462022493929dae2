import { Session } from 'node:inspector';

/**
 * Counts work instead of timing it: how often the blocks of all loaded modules ran (V8's precise
 * block coverage), the same on every machine and under any load. What builtins do inside (sorting,
 * regular expressions, searching a string) is not counted.
 *
 * A function that has run before this module is loaded is counted by its calls alone.
 */
const session = new Session();
session.connect();

/** One call of the inspector; with a session of the own thread it answers before `post` returns. */
function ask<T>(send: (answer: (error: Error | null, result?: T) => void) => void): T {
  let failure: Error | null = null;
  let answer: T | undefined;
  send((error, result) => {
    failure = error;
    answer = result;
  });
  if (failure) throw failure;
  return answer as T;
}
const taken = () =>
  ask<import('node:inspector').Profiler.TakePreciseCoverageReturnType>((answer) =>
    session.post('Profiler.takePreciseCoverage', answer),
  ).result;

session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The blocks that ran during `run`: a count without a unit, to be compared with another count. */
export function workOf(run: () => void): number {
  taken();
  run();
  let blocks = 0;
  for (const script of taken())
    if (script.url.startsWith('file:'))
      for (const { ranges } of script.functions) for (const range of ranges) blocks += range.count;
  return blocks;
}

/**
 * How many times more work `run(times * size)` is than `run(size)`: near `times` where it is linear,
 * near its square where something looks at everything for each part.
 */
export function growthOf(run: (size: number) => void, size: number, times = 4): number {
  run(size);
  const [once, more] = [workOf(() => run(size)), workOf(() => run(times * size))];
  return more / once;
}
