import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { localeOf, say } from '../../src/client/texts.ts';
import { FORMER_SETTINGS, SETTING_NAMES } from '../../src/core/setting-names.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { TOKEN_TYPES } from '../../src/server/structure.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const texts = { de: JSON.parse(read('package.nls.json')), en: JSON.parse(read('package.nls.en.json')) };
const CLIENT = globSync(['src/client/**/*.ts', 'src/shared/protocol/*.ts'], { cwd: ROOT }).map(read).join('\n');

describe('the manifest', () => {
  it('has every text in both languages and no text that nobody uses', () => {
    const used = [...read('package.json').matchAll(/%([a-zA-Z.-]+)%/g)].map((m) => m[1]!);
    assert.deepEqual(Object.keys(texts.de).sort(), [...new Set(used)].sort());
    assert.deepEqual(Object.keys(texts.en).sort(), Object.keys(texts.de).sort());
  });

  it('has defaults for its own language, and for others only what harms nobody there', () => {
    const { configurationDefaults } = manifest.contributes;
    // Paragraphs are one line each: hints in them would be cut.
    assert.equal(configurationDefaults['[nachrichtentext]']['editor.inlayHints.maximumLength'], 0);
    // The light theme of high contrast does not ask for styling by itself.
    const prose = { 'editor.unicodeHighlight.nonBasicASCII': false, 'editor.semanticHighlighting.enabled': true };
    assert.deepEqual(configurationDefaults['[plaintext]'], { 'editor.wordWrap': 'on', ...prose });
    assert.deepEqual(configurationDefaults['[markdown]'], prose);
  });

  it('declares the token types that the server sends, and no others', () => {
    const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
    const declared = semanticTokenTypes.map((t: { id: string }) => t.id);
    assert.deepEqual([...declared].sort(), [...TOKEN_TYPES].sort());
    for (const { scopes } of semanticTokenScopes) assert.deepEqual(Object.keys(scopes).sort(), [...declared].sort());
  });

  it('declares no command that nobody runs', () => {
    for (const { command } of manifest.contributes.commands) assert.ok(CLIENT.includes(`'${command}'`), command);
  });

  it('names only declared commands in menus and links', () => {
    const declared = new Set(manifest.contributes.commands.map((c: { command: string }) => c.command));
    const menus = Object.values(manifest.contributes.menus as Record<string, { command?: string }[]>).flat();
    for (const { command } of menus) if (command) assert.ok(declared.has(command), command);
    for (const text of Object.values(texts.de) as string[])
      for (const [, id = ''] of text.matchAll(/\(command:(schlussredaktion\.[a-zA-Z]+)\)/g)) assert.ok(declared.has(id), id);
  });

  it('hides from the palette what needs an article', () => {
    const palette = new Map(
      manifest.contributes.menus.commandPalette.map((m: { command: string; when: string }) => [m.command, m.when]),
    );
    for (const { command, enablement } of manifest.contributes.commands)
      if (String(enablement ?? '').includes('artikelAktiv')) assert.ok(palette.has(command), command);
  });

  it('starts only on articles and in a house, in restricted and virtual workspaces too', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:plaintext',
      'onLanguage:markdown',
      'onLanguage:nachrichtentext',
      // One look at one path, not a search: who edits the style of the house is told what is wrong in it.
      'workspaceContains:.schlussredaktion/hausstil.yaml',
    ]);
    assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('names files that exist', () => {
    const files = [...read('package.json').matchAll(/"(?:\.\/)?((?:media|syntaxes)\/[^"]+|[a-z-]+\.json)"/g)].map((m) => m[1]!);
    assert.ok(files.length > 8);
    for (const file of files) assert.ok(existsSync(path.join(ROOT, file)), file);
  });

  it('names the schemas of a house in the language of the window', () => {
    const { yamlValidation, jsonValidation } = manifest.contributes;
    for (const { url } of [...yamlValidation, ...jsonValidation])
      for (const [locale, ending] of [
        ['de', 'json'],
        ['en', 'en.json'],
      ] as const) {
        const file = texts[locale][url.slice(1, -1)];
        assert.match(file, new RegExp(`^\\./media/[a-z]+\\.schema\\.${ending.replace('.', '\\.')}$`, 'u'));
        assert.ok(existsSync(path.join(ROOT, file)), file);
      }
  });

  it('gives every setting an order, a scope and a description', () => {
    for (const { properties } of manifest.contributes.configuration)
      for (const [key, schema] of Object.entries(properties as Record<string, Record<string, unknown>>))
        for (const needed of ['order', 'scope', 'markdownDescription'])
          assert.ok(schema[needed] !== undefined, `${key}: ${needed}`);
  });

  it('has the levels of rules shown as a table: of nothing but plain types, described', () => {
    const settings = Object.assign({}, ...manifest.contributes.configuration.map((c: { properties: object }) => c.properties));
    const rules = settings['schlussredaktion.regeln'];
    assert.equal(rules.additionalProperties, false);
    const entries = Object.values(rules.properties) as { type: unknown; description: unknown }[];
    assert.ok(entries.length > 50);
    for (const { type, description } of entries) {
      assert.equal(type, 'string');
      assert.match(String(description), /^%rule\.[a-z.-]+%$/u);
    }
  });

  it('has no setting whose label would lose its umlauts, and knows the former names', () => {
    const keys = manifest.contributes.configuration.flatMap((c: { properties: object }) => Object.keys(c.properties));
    assert.deepEqual(keys.toSorted(), SETTING_NAMES.map((name) => `schlussredaktion.${name}`).toSorted());
    for (const key of keys) assert.doesNotMatch(key, /ae|oe|(?<![aeq])ue/u, key);
    for (const [now, { name, standard }] of Object.entries(FORMER_SETTINGS)) {
      const section = manifest.contributes.configuration.find(
        (c: { properties: object }) => `schlussredaktion.${now}` in c.properties,
      );
      assert.deepEqual(section.properties[`schlussredaktion.${now}`].default, standard);
      assert.ok(!keys.includes(`schlussredaktion.${name}`), name);
    }
  });

  it('offers no value of a setting that the analyser refuses', () => {
    for (const { properties } of manifest.contributes.configuration)
      for (const [key, schema] of Object.entries(properties as Record<string, { enum?: unknown[]; default: unknown }>))
        for (const value of [schema.default, ...(schema.enum ?? [])]) {
          const { problems } = parseSettings({ [key.slice('schlussredaktion.'.length)]: value });
          assert.deepEqual(problems, [], `${key}: ${JSON.stringify(value)}`);
        }
  });

  it('has a grammar whose patterns are valid and end', () => {
    const grammar = read('syntaxes/nachrichtentext.tmLanguage.json');
    for (const [, source = ''] of grammar.matchAll(/"(?:match|begin|end)": (".*?[^\\]")/g))
      assert.doesNotThrow(() => new RegExp(JSON.parse(source).replace('\\A', '^'), 'u'), source);
  });
});

describe('screen texts', () => {
  it('follow the user interface, unless a language is set', () => {
    assert.deepEqual(
      [localeOf(undefined, 'en'), localeOf('de', 'en'), localeOf('en', 'de'), localeOf('auto', 'de-AT'), localeOf('auto', 'fr')],
      ['en', 'de', 'en', 'de', 'en'],
    );
  });

  it('put arguments in, numbers as the language writes them', () => {
    assert.equal(say('status.words', 'de', { words: 12345 }), '12.345 Wörter');
    assert.equal(say('status.words', 'en', { words: 12345 }), '12,345 words');
    assert.equal(say('status.words', 'de', { words: 1 }), '1 Wort');
    assert.equal(say('status.events', 'en', { count: 1 }), '1 event');
    assert.equal(say('status.date', 'de'), 'Datum des Artikels: {date}{source}', 'what is not given stays to be seen');
  });
});
