import { AGREEMENT, MORPH, type Morphology } from '../lexicon/morphology.ts';
import { agreementOf, type Gender, genderOf, isPluralNoun, PLURAL_HEADS, sharedAgreement } from './agreement.ts';
import {
  DETERMINERS,
  GENITIVE,
  INDEFINITE,
  MEDIA,
  MONTHS,
  NAME_PARTICLES,
  OBLIQUE,
  PARTICLES,
  POST,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  TIME_NOUNS,
} from './closed-words.ts';
import { isMark, startsLower, type Word } from './matrix.ts';

/** A noun phrase or pronoun in a segment, as word indices, half open. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  /** Index of the head: the last name of a person, the noun of a role, the pronoun. */
  readonly head: number;
  readonly kind: 'pronoun' | 'name' | 'noun';
  /** Whether the form may be a nominative. */
  readonly nominative: boolean;
  readonly plural: boolean;
  readonly gender: Gender;
}

const upper = (w: Word): boolean => /^[\p{Lu}\p{Nd}]/u.test(w.text) && w.kind !== 'punctuation';

const capital = (w: Word | undefined): boolean => w?.nominal === true;

const lowerCase = (w: Word | undefined): boolean => w !== undefined && w.quote < 0 && startsLower(w.text);

const finiteTag = (w: Word): boolean => /^V[VAM](?:FIN|IMP)$/.test(w.tag);

/** Whether a lower-case word may stand between article and noun: an adjective or participle by its tag, or by its ending. */
function modifier(w: Word): boolean {
  if (w.kind === 'number') return true;
  if (/^\p{Nd}+-?\p{Ll}/u.test(w.text)) return true; // 23-jährige, 34jähriger
  if (!lowerCase(w)) return false;
  if (w.tagged)
    return (
      w.tag === 'ADJA' ||
      w.tag === 'CARD' ||
      (w.tag === 'PIAT' && !DETERMINERS.has(w.lower)) ||
      (w.tag === 'PIS' && w.lower === 'andere')
    );
  return (
    /(?:e|en|er|es|em)$/u.test(w.lower) &&
    !DETERMINERS.has(w.lower) &&
    !POST.has(w.lower) &&
    w.lower.length > 3 &&
    !ADVERB_LIKE.has(w.lower)
  );
}

const ADVERB_LIKE: ReadonlySet<string> = new Set(
  'oder aber über unter wieder immer weiter später früher gestern heute aller unser daher leider bisher nachher vorher seither hinter außer sonder sondern wenn denn haben hatten waren werden wurden sollen wollen können müssen dürfen wären hätten würden dieser jeder jener ihnen gegen wegen neben zwischen bereits gerade ohne bitte beide mehrere einige viele alle seine ihre eine keine deine meine diese'.split(
    ' ',
  ),
);

/** The end of a compound whose beginning is quoted: „Kaffee“-Ausrutscher. */
function hangsOnQuote(list: readonly Word[], i: number): boolean {
  const word = list[i]!;
  const hyphen = /^[-‐]/u.test(word.text) ? i : isMark(list[i - 1], '-') && list[i - 1]!.end === word.start ? i - 1 : 0;
  const before = list[hyphen - 1];
  return before !== undefined && (before.quote >= 0 || /^[“”"«»]$/u.test(before.text)) && before.end === list[hyphen]!.start;
}

/** An adverb or adjective that is a sentence by itself, in capitals for its place only: „Landesweit.“ */
function isAdverb(list: readonly Word[], i: number): boolean {
  return i === 0 && list[0]!.tagged && /^AD(?:JD|V)$/.test(list[0]!.tag) && list[1]?.kind !== 'word';
}

/**
 * The noun phrase that starts at word `i`: determiner, adjectives, nouns and names, then what hangs on them to the right (genitives,
 * "von …", brackets). `wide` takes appositions and prepositional phrases too, as far as the phrase is a speaker's description.
 */
export function phraseAt(
  list: readonly Word[],
  i: number,
  limit: number,
  morphology: Morphology | undefined,
): NounPhrase | undefined {
  const first = list[i];
  if (!first || i >= limit || first.quote >= 0 || first.kind === 'punctuation' || first.kind === 'symbol') return undefined;
  if (hangsOnQuote(list, i) || isAdverb(list, i)) return undefined;
  if (i === 0 && /^(?:Von|Van|De|Zu)$/u.test(first.text)) {
    // "Von der Leyen betonte": a name's particle at the start of a sentence.
    let end = /^(?:der|den|dem|t)$/u.test(list[1]?.text ?? '') ? 2 : 1;
    if (capital(list[end]) && list[end + 1]?.finite && (list[end]!.tag === 'NE' || end > 1)) {
      end++;
      return { first: 0, last: end, head: end - 1, kind: 'name', nominative: true, plural: false, gender: 'unknown' };
    }
  }
  let k = i;
  let determiner: Word | undefined;
  if (DETERMINERS.has(first.lower)) {
    determiner = first;
    k++;
    if (list[k] && DETERMINERS.has(list[k]!.lower) && lowerCase(list[k]) && k < limit) k++; // "die beiden", "seine eine"
  }
  if (determiner && list[k]?.tagged && /^(?:APPR|APPRART|ART|PRF|ADV|ADJD|PTKNEG|PPER)$/.test(list[k]!.tag))
    k = attributeEnd(list, k, limit);
  const start = k;

  while (k < limit && list[k]!.quote < 0 && modifier(list[k]!) && k - start < 6) {
    k++;
    if (isMark(list[k], ',') && list[k + 1] && modifier(list[k + 1]!) && lowerCase(list[k + 1])) k++;
    else if (k < limit && (list[k]!.lower === 'und' || list[k]!.lower === 'oder') && list[k + 1] && modifier(list[k + 1]!)) k++;
  }
  // "der CDU-Politiker", "Innen- und Verteidigungsminister"
  if (k < limit && capital(list[k]) && list[k]!.text.endsWith('-') && list[k + 1]?.lower === 'und' && capital(list[k + 2]))
    k += 2;
  else if (k < limit && capital(list[k]) && isMark(list[k + 1], '-') && list[k + 2]?.lower === 'und' && capital(list[k + 3]))
    k += 3;
  const quoted = list[k];
  if (quoted && k < limit && quoted.quote >= 0 && quoted.end - quoted.start < 60 && k > i) {
    // "die „Computerwoche“": the name in marks is the head.
    return {
      first: i,
      last: k + 1,
      head: k,
      kind: 'noun',
      nominative: determiner === undefined || !OBLIQUE.has(determiner.lower),
      plural: false,
      gender: 'unknown',
    };
  }
  if (
    determiner &&
    k === i + 1 &&
    INDEFINITE.has(determiner.lower) &&
    list[k] &&
    GENITIVE.has(list[k]!.lower) &&
    lowerCase(list[k])
  ) {
    // "einer der Feuerwehrleute", "viele der Befragten"
    const of = phraseAt(list, k, limit, morphology);
    if (of && of.kind !== 'pronoun')
      return { ...of, first: i, nominative: true, plural: /^(?:viele|einige|manche|mehrere|beide)$/u.test(determiner.lower) };
  }
  if (k >= limit || !capital(list[k]) || (list[k]!.tagged && finiteTag(list[k]!) && k > i)) {
    if (determiner && k > start && k <= limit && list[k - 1] && lowerCase(list[k - 1]) && PLURAL_HEADS.test(list[k - 1]!.lower)) {
      return {
        first: i,
        last: k,
        head: k - 1,
        kind: 'noun',
        nominative: !OBLIQUE.has(determiner.lower),
        plural: true,
        gender: 'plural',
      };
    }
    if (PRONOUNS.has(first.lower) || SUBJECT_PRONOUNS.has(first.lower)) return pronoun(i, first);
    return undefined;
  }
  if (k === i && SUBJECT_PRONOUNS.has(first.lower)) return pronoun(i, first);
  const heads = nameRun(list, k, limit, determiner ? morphology : undefined);
  let head = heads.head;
  let last = heads.last;
  const noun = list[k]!;
  const name = heads.last - k > 1 || (determiner === undefined && (heads.last - k > 1 || !isPluralNoun(noun, morphology)));
  const mask = sharedAgreement(list, start, k, determiner, morphology);
  const nominatives = mask & AGREEMENT.nominative;
  const single = determiner !== undefined || heads.last - k === 1;
  const plural = single && nominatives !== 0 && (nominatives & AGREEMENT.singular) === 0;

  const run = determiner === undefined && heads.last - k > 1;
  // A name nobody knows may stand in any case; what its last letters look like says nothing.
  const unknown = determiner === undefined && morphology !== undefined && morphology.agreement(noun.text) === 0;
  const nominative = (nominatives !== 0 || run || unknown) && (determiner === undefined || !OBLIQUE.has(determiner.lower));
  const gender = run ? roleGender(list, k, heads.last, morphology) : genderOf(nominatives !== 0 ? nominatives : mask);
  last = extend(list, last, limit, name && heads.last - k > 1, morphology);
  if (head >= last) head = last - 1;
  return { first: i, last, head, kind: name ? 'name' : 'noun', nominative, plural, gender };
}

/** An extended attribute between article and noun ("die in Wien geborene Sängerin"): the index of its participle, or `k` if there is none. */
function attributeEnd(list: readonly Word[], k: number, limit: number): number {
  for (let j = k + 1; j < Math.min(limit - 1, k + 10); j++) {
    const w = list[j]!;
    if (w.quote >= 0 || w.finite || w.kind === 'punctuation') return k;
    if (
      w.tag === 'ADJA' &&
      lowerCase(w) &&
      !/^(?:APPR|APPRART|ART|PPOSAT|ADJA)$/.test(list[j - 1]!.tag) && // That adjective belongs to a noun inside the attribute.
      (capital(list[j + 1]) || list[j + 1]!.tag === 'ADJA') &&
      /(?:[te]nde?|[te]t?e?n?)[rsmn]?$/u.test(w.lower)
    )
      return j;
  }
  return k;
}

function pronoun(i: number, w: Word): NounPhrase {
  const plural =
    w.lower === 'wir' ||
    w.lower === 'alle' ||
    w.lower === 'viele' ||
    w.lower === 'einige' ||
    w.lower === 'manche' ||
    w.lower === 'beide';
  const gender: Gender =
    w.lower === 'er' || w.lower === 'dieser'
      ? 'masculine'
      : w.lower === 'sie' || w.lower === 'diese'
        ? 'feminine'
        : plural
          ? 'plural'
          : 'unknown';
  return { first: i, last: i + 1, head: i, kind: 'pronoun', nominative: true, plural, gender };
}

/** The gender a run of names has by the role in it: "Marbecks Sportdirektor Uwe Kranz" is masculine. */
function roleGender(list: readonly Word[], from: number, to: number, morphology: Morphology | undefined): Gender {
  let gender: Gender = 'unknown';
  for (let k = from; k < to && morphology; k++) {
    const { text } = list[k]!;
    if ((morphology.look(text) & (MORPH.name | MORPH.firstName | MORPH.lastName)) !== 0) continue;
    const known = agreementOf(text, morphology) & AGREEMENT.nominative & AGREEMENT.singular;
    if (known !== 0 && !text.endsWith('s')) gender = genderOf(known);
  }
  return gender;
}

/** A noun the morphology knows and that is no name: after an article another one behind it begins a phrase of its own. */
function commonNoun(w: Word, morphology: Morphology): boolean {
  return (
    w.tag === 'NN' &&
    agreementOf(w.text, morphology) !== 0 &&
    (morphology.look(w.text) & (MORPH.name | MORPH.firstName | MORPH.lastName)) === 0
  );
}

/** A noun of time: it opens no name. Months do ("August Bohn"). */
function isDay(w: Word): boolean {
  return TIME_NOUNS.has(w.lower) || (MONTHS.has(w.lower) && w.lower.endsWith('tag'));
}

/** A run of nouns and names: "Bundeskanzlerin Angela Merkel", "Jaap de Hoop Scheffer", "John W. Snow", "Dr. Müller". */
function nameRun(
  list: readonly Word[],
  k: number,
  limit: number,
  morphology: Morphology | undefined,
): { head: number; last: number } {
  let last = k + 1;
  for (let j = k + 1; j < limit; j++) {
    const w = list[j]!;
    if (w.quote >= 0) break;
    if (j === k + 1 && isDay(list[k]!)) break; // am Abend | Wirtin Ina Moll
    if (morphology && j === k + 1 && commonNoun(list[k]!, morphology) && commonNoun(w, morphology)) break; // die Fans | Parolen
    if (capital(w) && !(w.tagged && finiteTag(w)) && !DETERMINERS.has(w.lower)) last = j + 1;
    else if (w.kind === 'number' && !/^\p{Nd}{3,}/u.test(w.text) && capital(list[j - 1])) last = j + 1;
    else if (isMark(w, '.') && list[j - 1]!.text.length <= 3 && w.start === list[j - 1]!.end && capital(list[j + 1]))
      last = j + 1;
    else if (NAME_PARTICLES.has(w.lower) && j + 1 < limit && capital(list[j - 1]) && nameAfterParticle(list, j, limit)) continue;
    else if (isMark(w, '-', '–') && w.start === list[j - 1]!.end && list[j + 1]?.start === w.end) continue;
    else if (w.text === '/' && w.start === list[j - 1]!.end && list[j + 1]?.start === w.end) {
      // "Bündnis 90/Die Grünen"
      const article = DETERMINERS.has(list[j + 1]!.lower) ? 1 : 0;
      if (!capital(list[j + 1 + article]) || j + 1 + article >= limit) break;
      j += article + 1;
      last = j + 1;
    } else break;
  }
  let head = last - 1;
  while (head > k && !upper(list[head]!)) head--;
  return { head, last };
}

/** "von" inside a name only before a capital that follows a first name; "Sprecher von Siemens" goes the other way, with the same span. */
function nameAfterParticle(list: readonly Word[], j: number, limit: number): boolean {
  let k = j;
  while (
    k < limit &&
    k < j + 3 &&
    (NAME_PARTICLES.has(list[k]!.lower) || (k > j && PARTICLES.has(list[k]!.lower) && lowerCase(list[k])))
  )
    k++;
  return k < limit && capital(list[k]);
}

/** Genitives, "von …", "aus …" and brackets to the right of a head. A dative after a person's name is another constituent. */
function extend(list: readonly Word[], from: number, limit: number, person: boolean, morphology: Morphology | undefined): number {
  let last = from;
  for (let guard = 0; guard < 6 && last < limit; guard++) {
    const w = list[last]!;
    if (isMark(w, '(')) {
      let k = last + 1;
      while (k < limit && k < last + 9 && !isMark(list[k], ')')) k++;
      if (!isMark(list[k], ')') || k >= limit) break;
      last = k + 1;
      continue;
    }
    if (w.quote >= 0 && w.end - w.start < 60 && last > from - 1 && capital(list[last - 1]) && !person) {
      if (last + 1 < limit && (isMark(list[last + 1], ',') || isMark(list[last + 1], '.'))) break;
      last++;
      continue;
    }
    const genitive =
      GENITIVE.has(w.lower) && lowerCase(w) && !(person && (w.lower === 'der' || w.lower === 'einer' || w.lower === 'dieser'));
    if (!genitive && !(POST.has(w.lower) && lowerCase(w))) break;
    if (w.lower === 'für' && person) break;
    if (/^diese[rs]$/u.test(w.lower) && MEDIA.test(list[last + 1]?.lower ?? '')) break; // "sagte ein Wirt dieser Zeitung": who was told.
    const inner = phraseAt(list, genitive ? last : last + 1, limit, morphology);
    if (!inner || inner.kind === 'pronoun') {
      break;
    }
    if (!genitive && (MONTHS.has(list[inner.head]!.lower) || TIME_NOUNS.has(list[inner.head]!.lower))) break;
    if (genitive && inner.nominative && !(w.lower === 'der' || w.lower === 'dieser') && w.lower !== 'des' && w.lower !== 'eines')
      break;
    last = inner.last;
    person = inner.kind === 'name' && inner.last - inner.first > 1 ? true : person && !genitive;
  }
  return last;
}

/** Whether the phrase names a time ("vergangene Woche", "Montag"), which is an adverbial, never a subject that speaks. */
export function isTemporal(list: readonly Word[], phrase: NounPhrase): boolean {
  const head = list[phrase.head]!.lower;
  return (
    phrase.kind !== 'pronoun' &&
    (/^(?:mon|diens|donners|frei|sams|sonn)tag(?:morgen|abend|nacht|mittag|nachmittag|vormittag)s?$|^mittwoch(?:morgen|abend|nacht|mittag)$/u.test(
      head,
    ) ||
      MONTHS.has(head) ||
      TIME_NOUNS.has(head) ||
      MONTHS.has(list[phrase.first]!.lower))
  );
}

/** "der Minister", "er": forms no other case has (a feminine after "der" was ruled out before). */
export function surelyNominative(words: readonly Word[], phrase: NounPhrase): boolean {
  const first = words[phrase.first]!.lower;
  return (
    phrase.nominative &&
    (first === 'er' ||
      first === 'man' ||
      first === 'ich' ||
      first === 'wir' ||
      (first === 'der' && phrase.gender === 'masculine' && phrase.last - phrase.first > 1))
  );
}
