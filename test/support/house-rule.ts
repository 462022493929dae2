import assert from 'node:assert/strict';
import { readMarked, writeMarked } from '../../src/core/house/marked.ts';
import { readStyle } from '../../src/core/house/style-file.ts';
import { applyEdits, createAnalyser, fixesOf, type ReportedFinding } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/settings.ts';
import { builtLexicon } from './lexicon.ts';

function settingsOf(rule: string, more: Partial<Settings> = {}): Settings {
  const { style, problems } = readStyle(`regeln:\n  - {name: probe, ${rule}}`, { has: () => true });
  assert.deepEqual(problems, []);
  return { ...DEFAULT_SETTINGS, houseRules: style.rules, ...more };
}

/** What one rule of a house, given as YAML, reports. */
export function findingsOf(
  rule: string,
  text: string,
  more: Partial<Settings> = {},
  languageId: 'plaintext' | 'markdown' = 'plaintext',
): ReportedFinding[] {
  const analyser = createAnalyser({
    lexicon: builtLexicon(),
    settings: settingsOf(rule, more),
    onFailure: (f) => {
      throw f.error;
    },
  });
  return analyser.analyse({ text, languageId }).findings.filter((f) => f.rule === 'house/probe');
}

/** Flags exactly what is marked. */
export function check(rule: string, marked: string): void {
  const { text, spans } = readMarked(marked);
  assert.equal(writeMarked(text, findingsOf(rule, text)), writeMarked(text, spans));
}

/** The text after the first finding's fix; in brackets what is put in to be typed on; undefined where there is none. */
export function fixed(rule: string, text: string): string | undefined {
  const [finding] = findingsOf(rule, text);
  const [fix] = finding ? fixesOf(finding) : [];
  return fix && !fix.snippet ? applyEdits(text, fix.edits) : fix && `(${fix.edits[0]!.text.slice(4, -1)})`;
}
