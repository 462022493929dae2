// Files: damaged data costs its part and is told; a house's files of any content are read or refused, never thrown at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  createAnalyser,
  DATA_FILES,
  isKnownRule,
  parseSettings,
  readExceptions,
  readHouseText,
  readLexicon,
  readStyle,
} from '../../src/core/index.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { fuzz } from './fuzz.ts';

const data = path.resolve(import.meta.dirname, '../../dist/data');
const files = new Map<string, Uint8Array>(DATA_FILES.map((name) => [name, readFileSync(path.join(data, name))]));

fuzz(
  'damaged data',
  fc.property(
    fc.constantFrom(...DATA_FILES),
    // Headers are as likely as all the rest.
    fc.array(fc.tuple(fc.oneof(fc.nat(64), fc.nat()), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
    fc.option(fc.nat()),
    (name, flips, cut) => {
      const whole = files.get(name)!;
      const bytes = Uint8Array.from(whole);
      for (const [at, mask] of flips) bytes[at % bytes.length]! ^= mask;
      const given = cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
      if (Buffer.compare(given, whole) === 0) return;
      const lexicon = readLexicon(new Map([...files, [name, given]]));
      assert.deepEqual(
        lexicon.problems.map((p) => p.file),
        [name],
      );
      createAnalyser({ lexicon }).analyse({ text: 'Die Regierug sprach am 3. Mai. „Ja“, sagte Petra Moll.' });
    },
  ),
);

const houseText = fc.oneof(pastedText, fc.string({ unit: 'binary', maxLength: 400 }), fc.json());

fuzz(
  'files of a house',
  fc.property(houseText, (text) => {
    readHouseText(text, builtLexicon().models);
    readExceptions(text);
    readStyle(text, { has: isKnownRule });
    parseSettings({ woerterbuch: text.split('\n') });
  }),
);
