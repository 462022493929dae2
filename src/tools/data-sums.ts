// Last part of `npm run data`: the checksums of all files of the data, which their reader compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SUMMED_FILES, SUMS_FILE } from '../core/lexicon/read.ts';
import { writeSums } from '../core/lexicon/sums.ts';

const folder = path.resolve(import.meta.dirname, '../../dist/data');
const sums = writeSums(SUMMED_FILES.map((name) => readFileSync(path.join(folder, name))));
const target = path.join(folder, SUMS_FILE);
if (!existsSync(target) || !readFileSync(target).equals(sums)) writeFileSync(target, sums);
