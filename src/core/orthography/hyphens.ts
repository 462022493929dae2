import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { matchesOf } from '../text/matches.ts';
import { HYPHEN_PAIRS } from './data/hyphen-pairs.generated.ts';
import type { HyphenSlip } from './slip.ts';

/** What a hyphen with a blank behind it may stand before: the rest of a row of suspended compounds. */
const CONJUNCTIONS = new Set(
  'und oder sowie bzw bis als wie noch aber sondern statt anstatt beziehungsweise respektive plus inklusive'.split(' '),
);

const FUNCTION = MORPH.pronoun | MORPH.preposition | MORPH.conjunction | MORPH.determiner;

/** A word, hyphen, one blank, a word; a suspended compound without its blank; a hyphen between two small pieces; "26jährige". */
const GAP = /(?<![\p{L}\p{N}-])(\p{L}[\p{L}\p{N}-]{0,40})- (\p{L}{2,40})(?![\p{L}-])/gu;
/** "die Verizon -Tochter", "2:0 -Führung". */
const GAP_BEFORE = /(?<![\p{L}\p{N}.,:-])(\p{Lu}[\p{L}\p{N}-]{1,30}|\d{1,2}:\d{1,2}) -(\p{Lu}\p{Ll}{2,40})(?![\p{L}-])/gu;
/** "einen 64-Bit langen Schlüssel". */
const MEASURED =
  /(?<![\p{L}\p{N}.,-])(\d{1,4}(?:,\d{1,2})?)-(Bit|Meter|Zentimeter|Kilometer|Millimeter|Kilo|Kilogramm|Tonnen|Seiten|Minuten|Stunden|Jahre|Tage) (lang|breit|hoch|tief|schwer|alt|groß|dick|weit)(e[mnrs]?)?(?![\p{L}-])/gu;
const SUSPENDED = /(?<![\p{L}\p{N}-])(\p{L}{2,40})(?:-| -)(und|oder|sowie)(?= \p{L}{2})/gu;
/** "Läuferinnen und -Läufer": what the hyphen leaves out is one word with what follows. A hyphen in the first keeps the capital. */
const SUSPENDED_CAPITAL =
  /(?<![\p{L}-])(\p{Lu}\p{Ll}{4,40}) (und|oder|sowie|bzw\.|beziehungsweise) -(\p{Lu})(\p{Ll}+)(?![\p{L}-])/gu;
const INNER = /(?<![\p{L}\p{N}.@/-])(\p{L}\p{Ll}{1,30})-(\p{Ll}{2,30})(?![\p{L}\p{N}@/-])/gu;
const FIGURE =
  /(?<![\p{L}\p{N}.,:/-])(\d{1,4})((?:jähr|prozent|täg|stünd|minüt|monat|köpf|stöck|seit|teil)ig(?:e[mnrs]?)?)(?!\p{L}|-)/gu;

/** "die 1980-er Jahre", "ein 100-stel": an ending is no part of its own behind figures (Amtliches Regelwerk 2024, § 42). */
const ENDING = /(?<![\p{L}\p{N}.,:/-])(\d{1,4})-(ern?s?|stel|tel)(?!\p{L})/gu;
/** "englisch-sprachige": derived from a language, and one word (§ 36). */
const SPOKEN =
  /(?<![\p{L}\p{N}-])(\p{L}\p{Ll}{2,20}isch|[Dd]eutsch|[Mm]ehr|[Ff]remd|[Zz]wei|[Dd]rei|[Vv]iel|[Aa]nders)-(sprachig(?:e[mnrs]?)?)(?![\p{L}-])/gu;

/** "Ost-Europa", "Süd-Koreas": the name of a part of the world or a country is one word. */
const REGION =
  /(?<![\p{L}\p{N}-]|- (?:und|oder) )((?:Süd|Nord)(?:ost|west)|Ost|West|Süd|Nord|Mittel|Zentral)-((?:Europa|Afrika|Amerika|Asien|Deutschland|Korea)s?)(?![\p{L}-])/gu;

/** "Herz-Kreislaufleiden": a third word glued to a row of two. */
const PAIRED = new RegExp(`(?<![\\p{L}-])(${HYPHEN_PAIRS.split('\n').join('|')})(\\p{Ll}{4,30})(?![\\p{L}-])`, 'gu');

/** "jährige" before a noun or an adjective, "Jährige" where the person is meant: "der 26-Jährige sagte". */
function asNoun(text: string, end: number, rest: string, morphology: Morphology | undefined): string {
  if (!/^jährige[mnrs]?$/u.test(rest)) return rest;
  const [, comma, next] = /^(,?) (\p{L}{1,40})/u.exec(text.slice(end, end + 43)) ?? [];
  if (next !== undefined && comma === '' && /^\p{Lu}/u.test(next)) return rest;
  const mask = next === undefined ? 0 : (morphology?.look(next) ?? MORPH.adjective);
  const attribute =
    mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2) && !(mask & (MORPH.finite3 | MORPH.auxiliary));
  return attribute && /e[mnrs]?$/u.test(next!) ? rest : upperFirst(rest);
}

/** Finds hyphens that no reading lets stand. Pure, linear, never throws. */
export function findHyphenSlips(
  text: string,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly HyphenSlip[] {
  const found: HyphenSlip[] = [];
  for (const { index, 0: written, 1: number, 2: rest } of /\d[jptsmk]/u.test(text) ? matchesOf(text, FIGURE) : [])
    found.push({
      kind: 'figure',
      start: index,
      end: index + written.length,
      right: `${number}-${asNoun(text, index + written.length, rest!, morphology)}`,
    });
  if (!text.includes('-') || !dictionary) return found;
  for (const [pattern, guard] of [
    [ENDING, /\d-(?:er|s?tel)/u],
    [SPOKEN, /-sprachig/u],
    [REGION, /[tdl]-[EAKD]/u],
  ] as const)
    for (const { index, 0: written, 1: first, 2: second } of guard.test(text) ? matchesOf(text, pattern) : [])
      found.push({ kind: 'needless', start: index, end: index + written.length, right: first + lowerFirst(second ?? '') });
  const all = (pattern: RegExp, guard: RegExp) => (guard.test(text) ? matchesOf(text, pattern) : []);
  for (const { index, 0: written, 1: pair, 2: rest = '' } of all(PAIRED, /\p{Ll}-\p{Lu}/u)) {
    const noun = upperFirst(rest);
    if ((morphology?.look(noun) ?? 0) & MORPH.noun || (dictionary.correct(noun) && !/(?:land|ost|west|rhein|tirol)$/u.test(rest)))
      found.push({ kind: 'coupled', start: index, end: index + written.length, right: `${pair}-${noun}` });
  }
  for (const { index, 0: written, 1: number, 2: unit, 3: adjective, 4: ending = '' } of all(MEASURED, /\d-[A-Z]/u))
    found.push({
      kind: 'measured',
      start: index,
      end: index + written.length,
      right: `${number} ${unit} ${adjective}${ending}`,
    });
  for (const { index, 0: written, 1: first = '', 2: second = '' } of all(GAP_BEFORE, / -[A-ZÄÖÜ]/u)) {
    const small = lowerFirst(second);
    if ((morphology?.look(small) ?? 0) & FUNCTION || !((morphology?.look(second) ?? 0) & MORPH.noun)) continue;
    if (text.slice(0, index).endsWith('- ') || /^(?: -| (?:und|oder) -)/u.test(text.slice(index + written.length))) continue;
    found.push({ kind: 'blankBefore', start: index, end: index + written.length, right: `${first}-${second}` });
  }
  const known = (word: string): boolean =>
    dictionary.correct(word) || dictionary.correct(lowerFirst(word)) || dictionary.correct(upperFirst(word));
  for (const { index, 0: written, 1: first, 2: conjunction } of all(SUSPENDED, /-(?:und|oder|sowie) /u))
    found.push({ kind: 'suspended', start: index, end: index + written.length, right: `${first}- ${conjunction}` });
  for (const { index, 0: written, 1: first, 2: conjunction, 3: capital = '', 4: rest } of all(SUSPENDED_CAPITAL, / -[A-ZÄÖÜ]/u))
    found.push({
      kind: 'suspendedCapital',
      start: index,
      end: index + written.length,
      right: `${first} ${conjunction} -${capital.toLowerCase()}${rest}`,
    });
  for (const { index, 0: written, 1: first = '', 2: second = '' } of all(GAP, /[^ ]- [^ ]/u)) {
    const span = { start: index, end: index + written.length };
    if (CONJUNCTIONS.has(second.toLowerCase())) continue;
    const last = first.slice(first.lastIndexOf('-') + 1);
    if (/^\p{Ll}/u.test(second)) {
      if ((!dictionary.correct(second) || !known(last)) && dictionary.correct(last + second))
        found.push({ kind: 'lineEnd', ...span, right: first + second });
      continue;
    }
    // "Er kam- Die Polizei": a hyphen for a dash.
    if ((morphology?.look(lowerFirst(second)) ?? 0) & FUNCTION || /^\p{Lu}+$/u.test(second)) continue;
    const acronym = /^\p{Lu}{2,5}$|^\d{1,3}$/u.test(last) && dictionary.correct(second);
    if (acronym || (last.length > 2 && dictionary.correct(last + second.toLowerCase()) && !/\p{Lu}/u.test(last.slice(1))))
      found.push({ kind: 'blankAfter', ...span, right: `${first}-${second}` });
  }
  for (const { index, 0: written, 1: first = '', 2: second = '' } of all(INNER, /-[a-zäöüß]/u)) {
    if (!dictionary.entry(first + second) || known(first) || known(second)) continue;
    found.push({ kind: 'lineEnd', start: index, end: index + written.length, right: first + second });
  }
  return found.sort((a, b) => a.start - b.start);
}
