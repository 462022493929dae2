import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readMarked } from '../../src/core/house/marked.ts';
import { createAnalyser, fixesOf, messageText, parseSettings, RULES } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** What only German has: its letters, its days and months, its little words. "April", "August", "September" and "November" are English too. */
const GERMAN =
  /[äöüß]|(?<!\p{L})(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar|Februar|Mai|Juni|Juli|Oktober|Dezember|der|das|und|oder|nicht|ist|ein|eine|mit|von|im|am|Ereignisse|Zitate|Meldungen)(?!\p{L})/u;
/** Without what is quoted of the article, of the file or of the German language. */
const unquoted = (text: string): string => text.replace(/[“„][^”“]*[”“]|`[^`]*`|\*[^*]+\*|\([^)]*\)/gu, '…');

describe('what English readers see', () => {
  const analysers = new Map<string, ReturnType<typeof createAnalyser>>();
  const analyserFor = (settings: unknown): ReturnType<typeof createAnalyser> => {
    const key = JSON.stringify(settings ?? {});
    const known =
      analysers.get(key) ?? createAnalyser({ lexicon: builtLexicon(), settings: parseSettings(settings ?? {}).settings });
    analysers.set(key, known);
    return known;
  };

  for (const rule of RULES)
    it(`is English but for what ${rule.id} quotes`, () => {
      for (const text of [rule.summary.en, ...Object.values(rule.messages).map((m) => m.en)])
        assert.doesNotMatch(unquoted(text.replace(/\{\w+\}/gu, '')), GERMAN);
      for (const example of rule.examples) {
        const { text } = readMarked(example.text);
        const { findings } = analyserFor(example.settings).analyse({
          text,
          ...(example.date && { date: example.date }),
          ...(example.languageId && { languageId: example.languageId }),
        });
        for (const f of findings) {
          const told = [f, ...(f.related ?? [])].map((m) => messageText(f.rule, m.message, m.args, 'en'));
          const titles = fixesOf(f).map((x) => messageText(f.rule, x.title, x.args, 'en'));
          for (const line of [...told, ...titles]) assert.doesNotMatch(unquoted(line), GERMAN, `${f.rule}: ${line}`);
        }
      }
    });

  it('names the views, commands and settings of the manifest in English', () => {
    const file = path.resolve(import.meta.dirname, '../../package.nls.en.json');
    const texts = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    for (const [key, text] of texts) assert.doesNotMatch(unquoted(text), GERMAN, `${key}: ${text}`);
  });

  it('says of a weekday in English what is wrong, and puts the German one in', () => {
    const text = 'Die Gespräche beginnen am Dienstag, 10. Januar 2022.';
    const [finding] = analyserFor({}).analyse({ text }).findings;
    assert.equal(
      messageText('date/weekday-mismatch', finding!.message, finding!.args, 'en'),
      '“Dienstag” does not fit: 10 January 2022 is a Monday. Please change one of the two.',
    );
    assert.equal(
      messageText('date/weekday-mismatch', finding!.message, finding!.args, 'de'),
      'Der 10. Januar 2022 war oder ist ein Montag, kein Dienstag. Bitte eines von beiden ändern.',
    );
    const [fix] = fixesOf(finding!);
    assert.equal(messageText(finding!.rule, fix!.title, fix!.args, 'en'), 'Change the weekday to “Montag”');
    assert.equal(fix!.edits[0]!.text, 'Montag');
  });
});
