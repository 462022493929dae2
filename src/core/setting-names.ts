/**
 * Settings that had another name, by their present one: a label made from the old name showed "ae" for "ä". `standard` is the present
 * setting's default. An old name goes on counting where nothing else is said under the present one.
 */
export const FORMER_SETTINGS: Readonly<Record<string, { readonly name: string; readonly standard: unknown }>> = {
  zitatzeichen: { name: 'anfuehrungszeichen', standard: 'artikel' },
  wortliste: { name: 'woerterbuch', standard: [] },
};
