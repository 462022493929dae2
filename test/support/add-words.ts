// A window of its own: adds words to a list of the house, some at a time, and ends when all are on the disk.
import { diskPlace } from '../../src/client/house/disk.ts';
import { ListFiles } from '../../src/client/house/list-files.ts';
import { HEADS, WORDS_FILE } from '../../src/core/house/lists.ts';
import { faultyPlace } from './faulty-place.ts';

const [folder = '', prefix = '', count = '0', together = '1'] = process.argv.slice(2);
const lists = new ListFiles();
const place = faultyPlace(diskPlace(folder, WORDS_FILE, true));
for (let i = 0; i < Number(count); i += Number(together)) {
  const words = Array.from({ length: Number(together) }, (_, k) => `${prefix}${i + k}`);
  await Promise.all(words.map((word) => lists.add(place, HEADS[WORDS_FILE], word)));
}
