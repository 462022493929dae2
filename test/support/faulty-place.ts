import type { ListPlace } from '../../src/client/house/list-files.ts';

/**
 * A place whose reads and writes fail in turn: of each three reads one, and of each three writes one before and one after the fact. Beginning
 * with a failure, so that a single addition meets one too.
 */
export function faultyPlace(place: ListPlace): ListPlace {
  let reads = 0;
  let writes = 0;
  const fail = (code: string): never => {
    throw Object.assign(new Error(code), { code });
  };
  return {
    ...place,
    async read() {
      if (reads++ % 3 === 0) fail('EBUSY');
      return place.read();
    },
    async replace(bytes) {
      const turn = writes++ % 3;
      if (turn === 0) fail('ENOSPC');
      await place.replace(bytes);
      if (turn === 1) fail('EIO');
    },
  };
}
