import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';
import { isKnownRule, type Locale, parseSettings, RULES, type Settings, unknownSettings } from '../core/index.ts';
import { codeOf } from '../node/replace-file.ts';
import { decode } from '../node/text-encoding.ts';
import { complain, reasonOf, say } from './texts.ts';

/** The settings cannot be used as they stand; the message is for people. */
export class SettingsError extends Error {}

/** JSON as VS Code reads it: comments, commas at the end, a byte order mark. */
function readJsonc(file: string, locale: Locale): unknown {
  const broken = (reason: string): SettingsError => new SettingsError(say('settings', locale, { name: file, reason }));
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw broken(reasonOf(codeOf(error), locale));
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) throw broken(say(decoded.refused, locale));
  const text = decoded.text.replace(/^\ufeff/u, '');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first) throw broken(say('no-json', locale, { line: text.slice(0, first.offset).split(/\r\n?|\n/u).length }));
  return value;
}

/** The section: alone in the file, under its name, or as the dotted names of a settings.json. */
function sectionOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const own = entries.find(([key]) => key === 'schlussredaktion');
  const prefix = 'schlussredaktion.';
  const dotted = entries
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, v]): [string, unknown] => [key.slice(prefix.length), v]);
  if (own && dotted.length === 0) return own[1];
  if (own) return { ...(own[1] as object), ...Object.fromEntries(dotted) };
  return dotted.length > 0 ? Object.fromEntries(dotted) : value;
}

/** The registered rule with the same name in another family, or of the same family if it has one only alike: what a slip may have meant. */
function meantBy(id: string): string | undefined {
  const name = id.slice(id.indexOf('/') + 1).toLowerCase();
  return RULES.find((r) => r.id.slice(r.id.indexOf('/') + 1) === name)?.id;
}

/**
 * Reads the file of `--settings`. A value that is not valid is said, and the default used, as in the editor; a file that cannot be read, a name
 * and a rule that do not exist are errors: a check that silently does less than it was told to is worse than none.
 */
export function readSettings(file: string | undefined, locale: Locale): Settings {
  const section = file === undefined ? undefined : sectionOf(readJsonc(file, locale));
  if (file !== undefined && section !== undefined && section !== null && (typeof section !== 'object' || Array.isArray(section)))
    throw new SettingsError(say('settings', locale, { name: file, reason: say('no-section', locale) }));
  const { settings, problems } = parseSettings(section);
  const name = file ?? '';
  const unknown = [
    ...unknownSettings(section).map((setting) => say('unknown-setting', locale, { name, setting })),
    ...[...settings.rules.keys()]
      .filter((rule) => !isKnownRule(rule))
      .map((rule) => {
        const meant = meantBy(rule);
        return say('unknown-rule', locale, { name, rule, hint: meant ? say('meant', locale, { rule: meant }) : '' });
      }),
  ];
  for (const p of problems) complain(say('bad-setting', locale, { name: p.setting, expected: p.expected }));
  if (unknown.length > 0) throw new SettingsError(unknown.join('\n'));
  return settings;
}
