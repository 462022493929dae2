import { familyOf, parseSettings, type Settings } from '../settings.ts';
import { exceptionsFor } from './exceptions-file.ts';
import { articlePath, type FoundHouse, type FoundHouses } from './find.ts';
import { fitsGlob } from './glob.ts';
import type { HouseRule } from './house-rule.ts';

const rulesOf = new WeakMap<FoundHouses, readonly HouseRule[]>();

/** The rules of all houses; of those with one name the nearest. The same list each time, so that it is compiled once. */
function mergedRules(found: FoundHouses): readonly HouseRule[] {
  const known = rulesOf.get(found);
  if (known) return known;
  const byName = new Map<string, HouseRule>();
  for (const { parsed } of found.houses)
    for (const rule of parsed.style.rules) if (!byName.has(rule.name)) byName.set(rule.name, rule);
  const rules = [...byName.values()];
  rulesOf.set(found, rules);
  return rules;
}

/** Whether a house says of an article that it is checked: undefined where it says nothing. */
function isChecked(house: FoundHouse, article: string, languageId: string): boolean | undefined {
  const { enabled, languages, files } = house.parsed.style;
  if (enabled === false) return false;
  if (languages && !languages.includes(languageId)) return false;
  const path = articlePath(house, article)?.normalize('NFC');
  if (files && path !== undefined) {
    const patterns = files.map((f) => f.normalize('NFC'));
    const wanted = patterns.filter((f) => !f.startsWith('!'));
    const unwanted = patterns.filter((f) => f.startsWith('!')).map((f) => f.slice(1));
    if (wanted.length > 0 && !wanted.some((f) => fitsGlob(f, path))) return false;
    if (unwanted.some((f) => fitsGlob(f, path))) return false;
  }
  return enabled;
}

/**
 * The settings of an article in its houses: lists add up, what a house says of a rule or a style counts more than the settings given, and the
 * nearest house more than those above it and those it extends.
 */
export function settingsInHouse(
  given: Settings,
  found: FoundHouses,
  article: { readonly uri: string; readonly languageId: string },
): Settings {
  const { houses } = found;
  if (houses.length === 0) return given;
  const rules = new Map(given.rules);
  const style: Record<string, string> = {};
  // From the farthest to the nearest, so that the nearest has the last word; a family's level takes those of its rules away.
  for (const { parsed } of [...houses].reverse()) {
    Object.assign(style, parsed.style.settings);
    const levels = [...parsed.style.severities].sort(([a], [b]) => Number(b.endsWith('/*')) - Number(a.endsWith('/*')));
    for (const [id, level] of levels) {
      if (id.endsWith('/*')) for (const known of [...rules.keys()]) if (familyOf(known) === familyOf(id)) rules.delete(known);
      rules.set(id, level);
    }
  }
  const named = parseSettings(style).settings;
  const exceptions = houses.flatMap((house) => exceptionsFor(house.parsed.exceptions, articlePath(house, article.uri)));
  const checked = houses.map((house) => isChecked(house, article.uri, article.languageId)).find((c) => c !== undefined);
  return {
    ...given,
    rules,
    ...('zitatzeichen' in style && { quoteStyle: named.quoteStyle }),
    ...('rechtschreibung' in style && { spelling: named.spelling }),
    ...('region' in style && { region: named.region }),
    ...('autorenvermerk' in style && { authorMark: named.authorMark }),
    enabled: given.enabled && checked !== false,
    houseWords: [...given.houseWords, ...houses.flatMap((h) => h.parsed.words)],
    boilerplateAlways: [...given.boilerplateAlways, ...houses.flatMap((h) => h.parsed.always)],
    boilerplateNever: [...given.boilerplateNever, ...houses.flatMap((h) => h.parsed.never)],
    houseRules: mergedRules(found),
    dismissed: [
      ...given.dismissed,
      ...exceptions.map(({ regel, text, grund }) => ({
        rule: regel,
        ...(text !== undefined && { text }),
        ...(grund !== undefined && { reason: grund }),
      })),
    ],
  };
}
