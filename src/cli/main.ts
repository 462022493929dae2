#!/usr/bin/env node
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createAnalyser, DEFAULT_SETTINGS, reportOf } from '../core/index.ts';
import { loadLexicon } from '../node/data.ts';

// First version: `analyse --jsonl` only; commands and options come with the command line proper.
const lexicon = loadLexicon(path.join(import.meta.dirname, 'data'));
const tokens = process.argv.includes('--tokens');
let failed = false;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line === '') continue;
  let id: unknown = null;
  try {
    const input = JSON.parse(line);
    id = input?.id ?? null;
    if (typeof input?.text !== 'string') throw new Error('"text" must be a string');
    const article = createAnalyser({
      lexicon,
      settings: DEFAULT_SETTINGS,
      onFailure: (f) => process.stderr.write(`${f.rule}: ${f.error}\n`),
    }).analyse(input);
    process.stdout.write(`${JSON.stringify(reportOf(String(id), article, { locale: 'de', tokens }))}\n`);
  } catch (error) {
    failed = true;
    process.stdout.write(`${JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) })}\n`);
  }
}
process.exitCode = failed ? 1 : 0;
