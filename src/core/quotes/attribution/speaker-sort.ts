import { AGREEMENT, MORPH, type Morphology } from '../../lexicon/morphology.ts';
import { SPEAKING_NOUNS } from '../data/speaking-nouns.generated.ts';

/** What a noun stands for. Only persons, bodies and documents speak. */
export type SpeakerSort = 'person' | 'body' | 'document' | 'thing';

/** Nouns and ends of nouns with their sort, from the reviewed list; compounds go by the longest end that is listed. */
const LISTED: ReadonlyMap<string, SpeakerSort> = new Map(
  SPEAKING_NOUNS.split('\n').map((row) => row.split('\t') as [string, SpeakerSort]),
);

const LONGEST_END = 16;
const ENDINGS = ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern', 'r'];

/**
 * The sort of a noun in any case and number. Persons are nouns the dictionary makes feminines of ("Winzer", "Winzerinnen") and listed
 * ones; bodies and documents are listed. Unlisted compounds go by their last part; what is not found is a thing.
 */
export function speakerSort(noun: string, morphology: Morphology | undefined): SpeakerSort {
  if (!morphology) return workOut(noun, undefined);
  let known = KNOWN.get(morphology);
  if (!known || known.size > MOST_KNOWN) {
    known = new Map();
    KNOWN.set(morphology, known);
  }
  let sort = known.get(noun);
  if (sort === undefined) {
    sort = workOut(noun, morphology);
    known.set(noun, sort);
  }
  return sort;
}

/** Answers already worked out: nouns come again and again in an article. */
const KNOWN = new WeakMap<Morphology, Map<string, SpeakerSort>>();
const MOST_KNOWN = 20_000;

function workOut(noun: string, morphology: Morphology | undefined): SpeakerSort {
  const word = noun.slice(noun.lastIndexOf('-') + 1).replace(/(?:[:*_]innen|[:*_]in|Innen)$/u, '');
  if (word.length < noun.length && /[:*_]in(?:nen)?$|\p{Ll}Innen$/u.test(noun)) return 'person';
  const lower = word.toLowerCase();
  for (let from = Math.max(0, lower.length - LONGEST_END); from <= lower.length - 2; from++) {
    const end = lower.slice(from);
    const listed = listedSort(end, from === 0);
    if (listed) return listed;
    if (!morphology || lower.length - from < 4) continue;
    const part = end[0]!.toUpperCase() + end.slice(1);
    if (hasFeminine(part, morphology)) return 'person';
    if (morphology.agreement(part) !== 0 && lower.length - from >= 5) return 'thing'; // A known noun that nobody bears.
  }
  return 'thing';
}

function listedSort(end: string, whole: boolean): SpeakerSort | undefined {
  for (const ending of ENDINGS) {
    if (!end.endsWith(ending) || end.length - ending.length < 2) continue;
    const base = end.slice(0, end.length - ending.length);
    const sort = LISTED.get(`-${base}`) ?? (whole ? LISTED.get(base) : undefined);
    if (sort) return sort;
  }
  return undefined;
}

/** "Winzer", "Winzern", "Winzerin", "Experte": the dictionary knows the feminine plural. */
function hasFeminine(noun: string, morphology: Morphology): boolean {
  if (/innen$/u.test(noun)) return known(noun, morphology);
  if (noun.endsWith('in')) return known(`${noun}nen`, morphology);
  for (const ending of ['', 's', 'n', 'en', 'e', 'es']) {
    if (!noun.endsWith(ending) || noun.length - ending.length < 3) continue;
    const base = noun.slice(0, noun.length - ending.length);
    if (known(`${base}innen`, morphology)) return true;
  }
  return false;
}

function known(form: string, morphology: Morphology): boolean {
  return (morphology.look(form) & MORPH.noun) !== 0 && (morphology.agreement(form) & AGREEMENT.plural) !== 0;
}
