import type { Lexicon } from '../../lexicon/lexicon.ts';
import { AGREEMENT, MORPH } from '../../lexicon/morphology.ts';
import { SPEAKING_NOUNS } from '../data/speaking-nouns.generated.ts';

/** Where nouns and their feminines are looked up. */
export type Nouns = Pick<Lexicon, 'morphology' | 'spelling'>;

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
export function speakerSort(noun: string, nouns: Nouns): SpeakerSort {
  let known = KNOWN.get(nouns);
  if (!known || known.size > MOST_KNOWN) {
    known = new Map();
    KNOWN.set(nouns, known);
  }
  let sort = known.get(noun);
  if (sort === undefined) {
    sort = workOut(noun, nouns);
    known.set(noun, sort);
  }
  return sort;
}

/** Answers already worked out: nouns come again and again in an article. */
const KNOWN = new WeakMap<Nouns, Map<string, SpeakerSort>>();
const MOST_KNOWN = 20_000;

function workOut(noun: string, nouns: Nouns): SpeakerSort {
  const { morphology } = nouns;
  const word = noun.slice(noun.lastIndexOf('-') + 1).replace(/(?:[:*_]innen|[:*_]in|Innen)$/u, '');
  if (word.length < noun.length && /[:*_]in(?:nen)?$|\p{Ll}Innen$/u.test(noun)) return 'person';
  const lower = word.toLowerCase();
  for (let from = Math.max(0, lower.length - LONGEST_END); from <= lower.length - 2; from++) {
    const end = lower.slice(from);
    const part = end[0]!.toUpperCase() + end.slice(1);
    const listed = listedSort(end, from === 0);
    // "Botschafter" is no "Botschaft", "Gewerkschafter" no "Gewerkschaft".
    if (listed) return listed !== 'thing' && /ern?$/u.test(end) && hasFeminine(part, nouns) ? 'person' : listed;
    if (lower.length - from < 4) continue;
    if (hasFeminine(part, nouns) || SCHOLAR.test(end)) return 'person';
    if (morphology && morphology.agreement(part) !== 0 && lower.length - from >= 5) return 'thing'; // A known noun that nobody bears.
  }
  return 'thing';
}

/** "Onkologe", "Onkologin": no dictionary has them all; Monologe and the like are things. */
const SCHOLAR = /(?<!(?:^|-)(?:m?on|pr|epi|nekr|ap))olog(?:en?|in|innen)$/u;

function listedSort(end: string, whole: boolean): SpeakerSort | undefined {
  for (const ending of ENDINGS) {
    if (!end.endsWith(ending) || end.length - ending.length < 2) continue;
    const base = end.slice(0, end.length - ending.length);
    const sort = LISTED.get(`-${base}`) ?? (whole ? LISTED.get(base) : undefined);
    if (sort) return sort;
  }
  return undefined;
}

/** "Winzer", "Winzern", "Winzerin", "Experte": the dictionaries know the feminine plural. */
function hasFeminine(noun: string, nouns: Nouns): boolean {
  if (/innen$/u.test(noun)) return isFeminine(noun, nouns);
  if (noun.endsWith('in')) return isFeminine(`${noun}nen`, nouns);
  for (const ending of ['', 's', 'n', 'en', 'e', 'es']) {
    if (!noun.endsWith(ending) || noun.length - ending.length < 3) continue;
    if (isFeminine(`${noun.slice(0, noun.length - ending.length)}innen`, nouns)) return true;
  }
  return false;
}

/** A feminine plural: by the morphology, which knows the frequent ones, or an entry of the spelling dictionary ("Neurologinnen"). */
function isFeminine(form: string, { morphology, spelling }: Nouns): boolean {
  if (morphology && (morphology.look(form) & MORPH.noun) !== 0 && (morphology.agreement(form) & AGREEMENT.plural) !== 0)
    return true;
  return spelling?.entry(form) === true;
}
