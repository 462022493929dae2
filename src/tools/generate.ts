// Makes what the registry defines: the rules' pages, the README's table and the settings section of package.json, and the modules made
// of the capabilities' TSV lists. `--check` writes nothing and fails, naming each file that is out of date.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readMarked } from '../core/house/marked.ts';
import { type Locale, RULE_FAMILIES, RULES, type Rule } from '../core/index.ts';
import { levelsOf } from '../core/rule-page.ts';
import { LEVELS } from '../core/settings.ts';
import { generatedLists } from './generate-data.ts';
import { exceptionsSchema, styleSchema } from './house-schemas.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PAGES = 'docs/regeln';

function examplesOf(rule: Rule): string {
  const quote = (text: string): string =>
    text
      .replace(/\[\[/g, '**')
      .replace(/\]\]/g, '**')
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n');
  const loud = rule.examples.filter((e) => readMarked(e.text).spans.length > 0);
  const silent = rule.examples.filter((e) => readMarked(e.text).spans.length === 0);
  const part = (title: string, list: typeof loud): string =>
    list.length === 0
      ? ''
      : `\n## ${title}\n\n${list.map((e) => quote(e.text) + (e.fixed === undefined ? '' : `\n\nnach der Korrektur:\n\n${quote(e.fixed)}`)).join('\n\n---\n\n')}\n`;
  return part('Wird gemeldet', loud) + part('Bleibt still', silent);
}

function pageOf(rule: Rule): string {
  const scope = rule.scope === 'paragraph' ? 'Absatz' : 'ganzer Artikel';
  return `<!-- Erzeugt aus der Regel selbst (npm run generate); nicht von Hand ändern. -->
# ${rule.id}

${rule.summary.de}

Stufe: **${levelsOf(rule, 'de')}** · prüft: ${scope} · Einstellung: \`"schlussredaktion.regeln": { "${rule.id}": "off" }\`

${rule.docs.de.trim()}
${examplesOf(rule)}`;
}

function tableOf(rules: readonly Rule[]): string {
  const rows = rules.map((r) => `| [${r.id}](${PAGES}/${r.id}.md) | ${r.summary.de} | ${levelsOf(r, 'de')} |`);
  return ['| Regel | was sie meldet | Stufe |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The text with what stands between the two markers replaced; without markers it stays as it is. */
function between(text: string, marker: string, content: string): string {
  const open = `<!-- ${marker} -->`;
  const close = `<!-- /${marker} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  return start < 0 || end < start ? text : `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

const LEVEL_OF: ReadonlyMap<string, string> = new Map(RULES.map((r) => [r.id, r.severity]));

/** Key of what the settings editor says of a rule or a family. */
function textKey(id: string): string {
  return `rule.${id.replace('/', '.').replace('*', 'all')}`;
}

/** The screen texts of the manifest with those of the rules in one language put in, at the end. */
function textsWith(rules: readonly Rule[], locale: Locale, source: string): string {
  const own = Object.entries(JSON.parse(source) as Record<string, string>).filter(([key]) => !key.startsWith('rule.'));
  const family = {
    de: 'Alle Regeln „{id}“, die nicht einzeln genannt sind',
    en: 'All rules “{id}” that are not named one by one',
  };
  const texts = [
    ...rules.map((r) => [textKey(r.id), r.summary[locale]]),
    ...RULE_FAMILIES.map((id) => [textKey(id), family[locale].replace('{id}', id)]),
  ];
  return `${JSON.stringify(Object.fromEntries([...own, ...texts]), null, 2)}\n`;
}

interface Section {
  properties?: Record<string, unknown>;
}

function manifestWith(rules: readonly Rule[], source: string): string {
  const manifest = JSON.parse(source) as { contributes?: { configuration?: Section | Section[] } };
  const section = [manifest.contributes?.configuration ?? []]
    .flat()
    .find((s) => s.properties && 'schlussredaktion.regeln' in s.properties);
  if (!section) return source;
  const ids = [...rules.map((r) => r.id), ...RULE_FAMILIES];
  section.properties!['schlussredaktion.regeln'] = {
    ...(section.properties!['schlussredaktion.regeln'] as object),
    type: 'object',
    default: {},
    additionalProperties: false,
    // Plain types and descriptions only: the settings editor shows a table of no others.
    properties: Object.fromEntries(
      ids.map((id) => [
        id,
        { type: 'string', enum: LEVELS, default: LEVEL_OF.get(id) ?? 'off', description: `%${textKey(id)}%` },
      ]),
    ),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Everything that is made from the registry and the lists, by path below the project's root. */
export function generated(): Map<string, string> {
  const files = new Map<string, string>(generatedLists(ROOT));
  for (const rule of RULES) files.set(`${PAGES}/${rule.id}.md`, pageOf(rule));
  const read = (name: string): string => (existsSync(path.join(ROOT, name)) ? readFileSync(path.join(ROOT, name), 'utf8') : '');
  files.set(
    `${PAGES}/README.md`,
    `<!-- Erzeugt (npm run generate); nicht von Hand ändern. -->\n# Alle Regeln\n\n${tableOf(RULES).replaceAll(`(${PAGES}/`, '(')}\n`,
  );
  if (read('README.md')) files.set('README.md', between(read('README.md'), 'regeln', tableOf(RULES)));
  files.set('package.json', manifestWith(RULES, read('package.json')));
  for (const [name, locale] of [
    ['package.nls.json', 'de'],
    ['package.nls.en.json', 'en'],
  ] as const)
    files.set(name, textsWith(RULES, locale, read(name)));
  for (const [ending, locale] of [
    ['', 'de'],
    ['.en', 'en'],
  ] as const) {
    files.set(`media/hausstil.schema${ending}.json`, styleSchema(locale));
    files.set(`media/ausnahmen.schema${ending}.json`, exceptionsSchema(locale));
  }
  return files;
}

/** Pages on disk whose rule is gone. */
function orphans(files: ReadonlyMap<string, string>): string[] {
  const folder = path.join(ROOT, PAGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.md'))
    .map((f) => `${PAGES}/${f.split(path.sep).join('/')}`)
    .filter((f) => !files.has(f));
}

function main(): void {
  const check = process.argv.includes('--check');
  const files = generated();
  const stale = [...files].filter(([name, content]) => {
    const file = path.join(ROOT, name);
    return !existsSync(file) || readFileSync(file, 'utf8') !== content;
  });
  const gone = orphans(files);
  if (check) {
    for (const name of [...stale.map(([n]) => n), ...gone]) console.error(`out of date: ${name} (run: npm run generate)`);
    process.exitCode = stale.length + gone.length > 0 ? 1 : 0;
    return;
  }
  for (const [name, content] of stale) {
    mkdirSync(path.dirname(path.join(ROOT, name)), { recursive: true });
    writeFileSync(path.join(ROOT, name), content);
  }
  for (const name of gone) rmSync(path.join(ROOT, name));
}

if (process.argv[1] === import.meta.filename) main();
