/** Runs one piece of work after the other: each begins when those given before have ended, well or not. Gives what its own work gives. */
export function takingTurns(): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const turn = last.then(run, run);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * One turn for all that fixes the article or walks through it by a key: what is asked for while a step still moves the cursor would be given up by
 * the editor, which takes a moved cursor for a change of mind.
 */
export const inTurn = takingTurns();
