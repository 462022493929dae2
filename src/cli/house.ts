import { statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createAnalyser,
  type FoundHouses,
  failedExample,
  failedExampleText,
  HOUSE_FILES,
  type HouseRule,
  houseRuleId,
  houseRulesOnly,
  phraseAdvice,
  positionFinder,
  settingsInHouse,
  unknownWords,
} from '../core/index.ts';
import { sayExcluded } from './check.ts';
import { attempt, type Session } from './session.ts';
import { Sources } from './sources.ts';
import { complain, reasonOf, say } from './texts.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** The rules that count in a folder with the files they stand in: of those with one name the nearest. */
function rulesOf({ houses }: FoundHouses): Map<HouseRule, string> {
  const files = new Map<HouseRule, string>();
  const names = new Set<string>();
  for (const { uri, parsed } of houses) {
    const file = path.relative('', path.join(fileURLToPath(uri), HOUSE_FILES.style));
    for (const rule of parsed.style.rules) {
      if (!names.has(rule.name)) files.set(rule, file);
      names.add(rule.name);
    }
  }
  return files;
}

/** The houses of a folder; undefined where there is no such folder or no house, which is said. */
function housesOf(session: Session, folder: string): FoundHouses | undefined {
  const { locale } = session;
  const there = statSync(folder, { throwIfNoEntry: false });
  if (!there?.isDirectory()) {
    const reason = there ? say('not-folder', locale) : reasonOf('ENOENT', locale);
    complain(say('unreadable', locale, { name: folder, reason }));
    return undefined;
  }
  const found = session.houses?.of(folder);
  if (found && found.houses.length > 0) return found;
  complain(say('no-house', locale, { name: path.resolve(folder) }));
  return undefined;
}

/** Says which houses count in a folder, and what they hold. */
export function showHouse(session: Session, folder: string): number {
  const found = housesOf(session, folder);
  if (!found) return 2;
  const { locale } = session;
  for (const { uri, parsed } of found.houses) {
    const { words, always, never, exceptions, style } = parsed;
    const counts = {
      words: words.length,
      lines: always.length + never.length,
      rules: style.rules.length,
      exceptions: exceptions.length,
    };
    print(`${path.relative('', fileURLToPath(uri)) || '.'}: ${say('house', locale, counts)}`);
  }
  return found.problems.length > 0 ? 2 : 0;
}

/** Runs the examples of the rules that count in a folder. Gives 1 where one fails, 2 where a file of the house is broken. */
export function testHouse(session: Session, folder: string): number {
  const found = housesOf(session, folder);
  if (!found) return 2;
  const { locale, lexicon } = session;
  const rules = rulesOf(found);
  let count = 0;
  let failed = 0;
  for (const [rule, file] of rules) {
    for (const example of rule.examples) {
      count++;
      const wrong = failedExample(rule, example, lexicon);
      if (wrong === undefined) continue;
      failed++;
      print(`${file}:${example.line + 1}:${example.start + 1}: ${failedExampleText(wrong)[locale]} [${houseRuleId(rule)}]`);
    }
    if (rule.examples.length === 0) complain(say('no-example', locale, { name: file, rule: houseRuleId(rule) }));
    for (const { phrase, message } of phraseAdvice(rule, lexicon)) {
      const { line, start } = rule.places[phrase]!;
      complain(`${file}:${line + 1}:${start + 1}: ${message[locale]} [${houseRuleId(rule)}]`);
    }
    for (const word of unknownWords(rule, lexicon))
      complain(say('unknown-form', locale, { name: file, rule: houseRuleId(rule), word }));
  }
  complain(say('examples', locale, { rules: rules.size, count, failed }));
  if (found.problems.length > 0) return 2;
  return failed > 0 ? 1 : 0;
}

/** Most wordings and places that are shown of a rule. */
const SHOWN = 5;

/** Tries the rules that count in `folder` on articles: how often each would report, on what, and where first. */
export function tryHouse(session: Session, folder: string, articles: readonly string[]): number {
  const found = housesOf(session, folder);
  if (!found) return 2;
  const { locale, lexicon, settings } = session;
  const rules = [...rulesOf(found).keys()];
  const alone = houseRulesOnly(rules, settings);
  const hits = new Map(
    rules.map((rule) => [houseRuleId(rule), { wordings: new Map<string, number>(), places: [] as string[], files: 0, count: 0 }]),
  );
  const sources = new Sources(articles, locale);
  let total = 0;
  let failed = 0;
  const left: string[] = [];
  for (const { name, path: file, text, languageId } of sources.read()) {
    const uri = file === undefined ? '' : pathToFileURL(path.resolve(file)).href;
    if (!settingsInHouse(settings, found, { uri, languageId }).enabled) {
      left.push(name);
      continue;
    }
    const done = attempt(session, name, () =>
      createAnalyser({ lexicon, settings: alone }).analyse({ text, languageId, fileName: name }),
    );
    if (!done?.whole) failed++;
    const at = positionFinder(text);
    const here = new Set<string>();
    for (const { rule, start, end } of done?.value.findings ?? []) {
      const own = hits.get(rule);
      if (!own) continue;
      total++;
      own.count++;
      if (!here.has(rule)) own.files++;
      here.add(rule);
      const wording = text.slice(start, end).replace(/\s+/gu, ' ');
      own.wordings.set(wording, (own.wordings.get(wording) ?? 0) + 1);
      const { line, column } = at(start);
      if (own.places.length < SHOWN) own.places.push(`${name}:${line}:${column}`);
    }
  }
  for (const [rule, { wordings, places, files, count }] of [...hits].sort(([, a], [, b]) => b.count - a.count)) {
    const most = [...wordings].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
    print(
      `${rule}: ${count === 0 ? say('no-hits', locale) : say('hits', locale, { count, files })}${most.length > 0 ? ':' : ''}${most.map(([w, n]) => ` „${w}“ ${n}×`).join(',')}`,
    );
    for (const place of places) print(`  ${place}`);
  }
  print(say('hits', locale, { count: total, files: sources.given - left.length }));
  sayExcluded(session, left.length, left[0] ?? '');
  return sources.failed > 0 || failed > 0 ? 2 : 0;
}
