import fc from 'fast-check';

/** Milliseconds for one property. */
const TIME = 1000 * Number(process.env.FUZZ_SECONDS ?? 60);

/**
 * Tries a property with a fresh seed (`FUZZ_SEED` for one again) until the time is over. A failure is printed with its seed and its smallest
 * input, and the process ends with 1; a seed that has failed is kept in `seeds` and comes first.
 */
export function fuzz<T>(name: string, property: fc.IProperty<T>, seeds: readonly number[] = []): void {
  const given = process.env.FUZZ_SEED;
  const fresh = given === undefined ? (Date.now() ^ (process.pid << 12)) | 0 : Number(given);
  let runs = 0;
  for (const seed of [...(given === undefined ? seeds : []), fresh]) {
    const last = seed === fresh;
    const found = fc.check(property, { seed, numRuns: last ? 1_000_000 : 200, interruptAfterTimeLimit: last ? TIME : 60_000 });
    runs += found.numRuns;
    // Interrupted is not failed, unless something failed before.
    if (!found.failed || found.counterexample === null) continue;
    console.log(`${name}: failed with FUZZ_SEED=${seed}\n${fc.defaultReportMessage(found)}`);
    process.exitCode = 1;
    return;
  }
  console.log(`${name}: ${runs} runs, seed ${fresh}`);
}
