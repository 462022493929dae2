import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { AGREEMENT } from './agreement.ts';
import {
  ATTRIBUTES,
  agreementOf,
  CLASS,
  classes,
  classOf,
  declensionOf,
  degreeOf,
  KIND,
  makeReading,
  type Reading,
} from './readings.ts';
import { readingsBySuffix } from './suffix-readings.ts';

const NOUN = classes(CLASS.noun);
const LOWER = classes(CLASS.adjective, CLASS.participle1, CLASS.participle2, CLASS.finite, CLASS.infinitive, CLASS.zuInfinitive);
/** Letters between the parts of a compound (Duden-Grammatik, Fugenelemente). */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'];
/** Shortest last part, beside a first part that is known or not. */
const SHORTEST_KNOWN = 3;
const SHORTEST_FREE = 5;
/** Shortest first part. */
const SHORTEST_FIRST = 2;
/** Longer words are no words. */
const LONGEST = 60;

/**
 * The readings of a compound: those of its last part. All splits whose first part is known count together, since "Staub-ecken" and
 * "Stau-becken" are one form; where there is none, the longest last part. `exact` looks listed forms up.
 */
export function compoundReadings(form: string, exact: (form: string) => readonly Reading[]): readonly Reading[] {
  if (form.length > LONGEST) return [];
  const hyphen = Math.max(form.lastIndexOf('-'), form.lastIndexOf('/'));
  if (hyphen >= 0) {
    const last = form.slice(hyphen + 1);
    const own = exact(last);
    return own.length > 0 || last === '' ? own : compoundReadings(last, exact);
  }
  const lower = lowerFirst(form) === form;
  const nominalised = lower ? [] : nominalReadings(lowerFirst(form), exact);
  if (nominalised.length > 0) return [...nominalised, ...endReadings(form, exact)];
  const wanted = lower ? LOWER : NOUN;
  const found = new Set<Reading>();
  let free: readonly Reading[] | undefined;
  for (let at = SHORTEST_FIRST; at <= form.length - SHORTEST_KNOWN; at++) {
    const last = form.slice(at);
    const own = exact(lower ? last : upperFirst(last)).filter((r) => (1 << classOf(r)) & wanted);
    if (own.length === 0) continue;
    if (isFirstPart(form.slice(0, at), exact, last.length >= SHORTEST_FREE)) for (const reading of own) found.add(reading);
    else if (last.length >= SHORTEST_FREE) free ??= own;
  }
  if (found.size > 0) return [...found];
  return free ?? readingsBySuffix(form);
}

const { neuter, genitive } = AGREEMENT;

/** Adjectives, participles and infinitives as nouns: "Verletzter", "Schönes", "des Verlassens". `lower`: the form with a small letter. */
function nominalReadings(lower: string, exact: (form: string) => readonly Reading[]): Reading[] {
  const found = exact(lower)
    .filter((r) => (1 << classOf(r)) & ATTRIBUTES && agreementOf(r) !== 0)
    .map((r) =>
      makeReading(CLASS.noun, agreementOf(r), { declension: declensionOf(r), degree: degreeOf(r), kind: KIND.noun.adjectival }),
    );
  const infinitive = (form: string): boolean => exact(form).some((r) => classOf(r) === CLASS.infinitive);
  if (infinitive(lower)) found.push(makeReading(CLASS.noun, neuter & ~genitive, { kind: KIND.noun.infinitive }));
  if (lower.endsWith('ns') && infinitive(lower.slice(0, -1)))
    found.push(makeReading(CLASS.noun, neuter & genitive, { kind: KIND.noun.infinitive }));
  return found;
}

const END = /^(?<first>\p{Lu}\p{L}{2,30})(?<last>ende[ns]?)$/u;

/** The readings of a form that looks like a participle and is a compound of "Ende" as well: "Stauende", "Bauende", "Streikende". */
export function endReadings(form: string, exact: (form: string) => readonly Reading[]): readonly Reading[] {
  const { first = '', last = '' } = END.exec(form)?.groups ?? {};
  return exact(first).some((r) => classOf(r) === CLASS.noun) ? exact(upperFirst(last)) : [];
}

/**
 * Whether a part may begin a compound: a listed form, with or without linking letters, or, where the last part is no short one, what ends in
 * a listed noun.
 */
export function isFirstPart(part: string, exact: (form: string) => readonly Reading[], composite: boolean): boolean {
  const listed = (word: string): boolean =>
    word.length >= SHORTEST_FIRST && (exact(upperFirst(word)).length > 0 || exact(lowerFirst(word)).length > 0);
  for (const link of LINKS) if (part.endsWith(link) && listed(part.slice(0, part.length - link.length))) return true;
  if (!composite) return false;
  const bare = part.endsWith('s') ? part.slice(0, -1) : part;
  for (let at = SHORTEST_FIRST; at <= bare.length - 4; at++) {
    if (exact(upperFirst(part.slice(at))).length > 0 || exact(upperFirst(bare.slice(at))).length > 0) return true;
  }
  return false;
}
