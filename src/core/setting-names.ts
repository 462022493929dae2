/**
 * Settings that had another name, by their present one: a label made from the old name showed "ae" for "ä". `standard` is the present
 * setting's default. An old name goes on counting where nothing else is said under the present one.
 */
export const FORMER_SETTINGS: Readonly<Record<string, { readonly name: string; readonly standard: unknown }>> = {
  zitatzeichen: { name: 'anfuehrungszeichen', standard: 'artikel' },
  wortliste: { name: 'woerterbuch', standard: [] },
};

/** All settings, without `schlussredaktion.`: what the analyser reads, and what the extension alone does. A test holds them against the manifest. */
export const SETTING_NAMES: readonly string[] = [
  'sprache',
  'zitatzeichen',
  'rechtschreibung',
  'region',
  'autorenvermerk',
  'einblendungen.zeiten',
  'einblendungen.sprecher',
  'ereignisse.cursorFolgen',
  'seite.kopfdaten',
  'assistent',
  'wortliste',
  'textbausteine.immer',
  'textbausteine.nie',
  'regeln',
  'trace.server',
];
/** Given by programs only, not in the manifest. */
const UNLISTED: readonly string[] = ['ausgeblendet'];
const KNOWN: ReadonlySet<string> = new Set([
  ...SETTING_NAMES,
  ...UNLISTED,
  ...Object.values(FORMER_SETTINGS).map(({ name }) => name),
]);

/** The names in a section of settings that are none, nested ones with dots; in the order of the section. */
export function unknownSettings(section: unknown, above = ''): string[] {
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return [];
  return Object.entries(section).flatMap(([key, value]) => {
    const name = above + key;
    if (KNOWN.has(name)) return [];
    const opens = [...KNOWN].some((known) => known.startsWith(`${name}.`));
    return opens && typeof value === 'object' ? unknownSettings(value, `${name}.`) : [name];
  });
}
