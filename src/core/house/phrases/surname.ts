import { AGREEMENT } from '../../lexicon/agreement.ts';
import { NAME, WIDE_NAME } from '../../lexicon/gazetteer.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { agreementOf, CLASS, classOf, KIND, kindOf, type Reading } from '../../lexicon/readings.ts';
import { clauseOfToken } from '../../syntax/query.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';

const ADDRESS = /^(?:herrn?|frau|fräulein|familie|eheleute|ehepaar|dr\.?|prof\.?|doktor|professor)$/u;
/** Finite forms in the singular of verbs of saying. */
const SAYS =
  /^(?:(?:sag|mein|bericht|warn|schreib|ergänz|beton|erzähl|mahn|erklär|äußer|versicher|forder|bekräftig|ankündig|kündig|(?:mit)?teil|(?:hinzu)?füg|(?:ein)?räum|kritisier)(?:e?te?)|schrieb|verwies|versprach|verspricht)$/u;
const WHOSE = /^(?:ART|ADJA|P(?:POS|D|I|W|REL|ID)AT|CARD|APPR|APPRART|KON|N[NE]|TRUNC)$/u;
const MANY =
  /^(?:viele|alle|einige|mehrere|manche|wenige|zahlreiche|etliche|beide|sämtliche|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)[nr]?$/u;

const isNoun = (r: Reading): boolean => classOf(r) === CLASS.noun;
const isSingular = (r: Reading): boolean => (agreementOf(r) & ~AGREEMENT.plural) !== 0;
const umlauted = (word: string): string =>
  word.replace(/a(?!.*[aou])|o(?!.*[aou])|u(?!.*[aou])/u, (v) => ({ a: 'ä', o: 'ö', u: 'ü' })[v]!);

/** Whether a word is a noun of a person in the singular: there is a word for a woman beside it, or it is one ("Trainer", "Anwältin", "Abgeordnete"). */
function isPerson(word: string, lexicon: Lexicon): boolean {
  const read = (form: string): readonly Reading[] => (lexicon.morphology?.readings(form) ?? []).filter(isNoun);
  const own = read(word).filter(isSingular);
  if (own.length === 0 || !/^\p{Lu}/u.test(word)) return false;
  if (own.some((r) => kindOf(r) === KIND.noun.adjectival) || /(?:mann|frau)$/u.test(word)) return true;
  if (word.endsWith('in')) return read(`${word}nen`).length > 0;
  // "des Trainers": without the ending of the genitive.
  return [word, umlauted(word), word.replace(/(?<=[^aeiouäöü])s$/u, '')].some((stem) => read(`${stem}in`).length > 0);
}

/** Whether a plural is certain by what stands before a noun: "30 Fischer", "viele Fischer", "die alten Fischer", "die Fischer protestieren". */
function isPlural(sentence: ParsedSentence, i: number, lexicon: Lexicon): boolean {
  const { tokens, tags, words, phrases } = sentence;
  const before = words[i - 1]?.lower ?? '';
  if (tokens[i - 1]?.kind === 'number' || MANY.test(before)) return true;
  const article = tags[i - 1] === 'ADJA' ? (words[i - 2]?.lower ?? '') : before;
  if (tags[i - 1] === 'ADJA' && article === 'die') return before.endsWith('en');
  if (!/^(?:die|diese|jene|unsere|ihre|seine|meine|keine)$/u.test(article)) return false;
  const clause = clauseOfToken(sentence, i);
  const subject = clause?.subject === undefined ? undefined : phrases[clause.subject]!.head;
  const at = clause?.finite ?? (tags[i + 1]?.startsWith('V') ? i + 1 : undefined);
  if (at === undefined || (subject !== i && !(subject === undefined && at === i + 1))) return false;
  const verb = words[at]!.lower;
  const finite = (lexicon.morphology?.readings(verb) ?? []).filter((r) => classOf(r) === CLASS.finite);
  return finite.length > 0 && /(?:en|ern|eln|sind)$/u.test(verb);
}

/**
 * What a word is where it may be somebody's name as well as a noun: "name" behind a form of address, a first name or a noun of a person and bare
 * beside a verb of saying, "noun" behind the genitive of a place and in a plural; undefined where neither is sure.
 */
export function surnameOrNoun(sentence: ParsedSentence, i: number, lexicon: Lexicon): 'name' | 'noun' | undefined {
  const { tokens, tags, words } = sentence;
  const { norm } = tokens[i]!;
  const look = (word: string): number => lexicon.gazetteer?.look(word) ?? 0;
  const isLast = (word: string): boolean =>
    (look(word) & NAME.last) !== 0 || ((lexicon.gazetteer?.wide(word) ?? 0) & WIDE_NAME.last) !== 0;
  if (!isLast(norm) && !isLast(norm.replace(/s$/u, ''))) return undefined;
  const before = i > 0 ? tokens[i - 1]!.norm : '';
  const lower = words[i - 1]?.lower ?? '';
  if (ADDRESS.test(lower)) return 'name';
  const known = look(before);
  if (known & NAME.first && !(known & NAME.weak)) return 'name';
  if (/^\p{Lu}.*s$/u.test(before) && look(before.slice(0, -1)) & (NAME.town | NAME.country | NAME.region)) return 'noun';
  // "der Vorsitzende Richter" is what a judge is called.
  if (/^N[NE]$/u.test(tags[i - 1] ?? '') && !/^vorsitzende/u.test(lower) && isPerson(before, lexicon)) return 'name';
  if (isPlural(sentence, i, lexicon)) return 'noun';
  const says = (at: number | undefined): boolean => at !== undefined && tags[at] === 'VVFIN' && SAYS.test(words[at]?.lower ?? '');
  // "sagte König Felipe": the name comes behind.
  const spoken = says(i - 1) && !/^N[NE]$/u.test(tags[i + 1] ?? '');
  if (!WHOSE.test(tags[i - 1] ?? '') && (spoken || says(i + 1))) return 'name';
  // "Wie Fischer am Montag mitteilte"
  return lower === 'wie' && says(clauseOfToken(sentence, i)?.finite) ? 'name' : undefined;
}
