import { AGREEMENT, MORPH } from '../lexicon/morphology.ts';
import type { TaggedSentence, WordFacts } from '../tagging/tagged.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { SHAPE } from '../tagging/words.ts';
import type { Token } from '../text/token.ts';
import { CASE, type Phrase } from './sentence.ts';

const DETERMINERS: ReadonlySet<SttsTag> = new Set(['ART', 'PDAT', 'PIAT', 'PPOSAT', 'PWAT', 'PRELAT']);
const PREPOSITIONS: ReadonlySet<SttsTag> = new Set(['APPR', 'APPRART']);
const PRONOUNS: ReadonlySet<SttsTag> = new Set(['PPER', 'PDS', 'PIS', 'PRELS', 'PWS', 'PPOSS', 'PRF']);
const NOUNS: ReadonlySet<SttsTag> = new Set(['NN', 'NE', 'FM', 'XY']);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Nouns that a second noun without a determiner may follow ("Ende Januar", "300 Millionen Euro", "Herr Minister"). */
const MEASURES = words(
  'Million Millionen Milliarde Milliarden Billion Billionen Prozent Mio. Mrd. Tsd. Euro Dollar Franken Kilometer Meter Zentimeter Tonnen Tonne Kilo Kilogramm Gramm Liter Hektar Quadratmeter Grad Dutzend Tausende Hunderte Zehntausende Ende Anfang Mitte Stück Paar Herr Herrn Frau Professor Doktor Prof. Dr. Sankt Bündnis Art Anzahl Reihe Gruppe Art Uhr Teil Familie Stadt Firma Kanton Monat Jahr',
);
/** Quantifiers that never inflect, so that they say nothing of case and number: "mehr Zeit", "wenig Geld". */
const INVARIABLE = words('viel wenig mehr weniger genug etwas allerlei lauter');
/** Adverbs that belong to the number behind them; others are of the clause ("bisher 1000 Anträge"). */
const APPROXIMATE = words(
  'rund etwa gut knapp fast circa ca. zirka ungefähr annähernd nahezu mindestens wenigstens höchstens maximal bis über exakt genau gerade',
);
const NAME_PARTICLES = words('von van de la del di da der den zu vom zum dos al y und');
/** Agreement of a name or an unknown noun: any case of the singular. */
const NAME = AGREEMENT.singular;
const GENITIVE_S = /(?:s|'|’|x|z)$/u;

/** Cases of an agreement mask as bits of `CASE`. */
export function casesOf(agreement: number): number {
  return (agreement | (agreement >> 4) | (agreement >> 8) | (agreement >> 12)) & 15;
}

/** Number of an agreement mask. */
export function numberOf(agreement: number): Phrase['number'] {
  if (agreement === 0) return 'either';
  if ((agreement & AGREEMENT.plural) === 0) return 'singular';
  return (agreement & AGREEMENT.singular) === 0 ? 'plural' : 'either';
}

/** A phrase that hangs on no other yet. Token indices, half open; an agreement of 0 says nothing of case and number. */
export function phraseOf(first: number, last: number, head: number, agreement: number, preposition: number | undefined): Phrase {
  return {
    first,
    last,
    head,
    agreement,
    cases: casesOf(agreement),
    number: numberOf(agreement),
    preposition,
    parent: undefined,
    link: undefined,
  };
}

function nounAgreement(word: WordFacts, token: Token, tag: SttsTag): number {
  if (tag === 'NN' && word.agreement !== 0) return word.agreement;
  if (tag === 'NN' && word.mask & MORPH.noun) return AGREEMENT.any;
  if (tag === 'NE' && word.agreement !== 0 && (word.agreement & AGREEMENT.singular) === 0) return word.agreement; // USA, Niederlande
  if (word.shape === SHAPE.capitals) return AGREEMENT.any;
  const base = tag === 'NE' ? NAME : AGREEMENT.any;
  return GENITIVE_S.test(token.norm) ? base : base & ~AGREEMENT.genitive;
}

/** First words of towns whose name goes on: "New Yorker", "Bad Homburger". */
const TOWN_BEGINS: ReadonlySet<string> = new Set('New Bad Sankt St. San Los Las Alt Neu Tel Buenos Rio'.split(' '));
/** Days of the week, with their times of day. */
const DAYS =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?$/u;

/** Adjectives that a measure stands before (Duden, Grammatik: Adjektive mit Maßangabe im Akkusativ). */
const DIMENSIONS = /^(?:alt|hoh|lang|breit|tief|groß|gross|schwer|dick|weit|entfernt|dauernd)e[nmrs]?$/u;

/** Whether the word at `i` is a number that measures an adjective before its noun: "21 Jahre alte Männer", "160 Meter hohen Türme". */
export function measuresAdjective({ tags, words }: TaggedSentence, i: number): boolean {
  return (
    tags[i] === 'CARD' &&
    tags[i + 1] === 'NN' &&
    tags[i + 2] === 'ADJA' &&
    DIMENSIONS.test(words[i + 2]!.lower) &&
    NOUNS.has(tags[i + 3] ?? '$.')
  );
}

/** The base phrases of a sentence, from left to right; a phrase inside another's attribute ("die von Bonn geplante Reform") comes after it. */
export function findPhrases(s: TaggedSentence): Phrase[] {
  const { tags, tokens, words: infos } = s;
  const n = tags.length;
  const phrases: Phrase[] = [];

  /** Whether the word at `i` is the second of a town's name in -er, before its noun. */
  const isOfTown = (i: number): boolean =>
    tags[i] === 'ADJA' && /^\p{Lu}.*er$/u.test(tokens[i]!.norm) && /^(?:N[NE]|ADJA)$/u.test(tags[i + 1] ?? '');

  /** Whether `i` begins a run of attributes (adjectives with their adverbs, numbers) that ends before a noun. */
  const afterAttributes = (i: number, limit: number): number => {
    while (i < limit) {
      const tag = tags[i]!;
      // "der 21 Jahre alte Mann"
      if (measuresAdjective(s, i)) i += 2;
      // "das New Yorker Museum", "der Bad Homburger Stadtrat"
      else if ((tag === 'NE' || tag === 'NN') && TOWN_BEGINS.has(tokens[i]!.norm) && isOfTown(i + 1)) i += 2;
      else if (tag === 'ADJA' || tag === 'CARD' || tag === 'TRUNC' || tag === 'PIAT') i++;
      else if (
        (tag === 'ADV' || tag === 'ADJD' || tag === 'PTKNEG' || tag === 'PTKA' || tag === 'VVPP') &&
        tags[i + 1] === 'ADJA'
      )
        i++;
      else if ((tag === 'ADV' || tag === 'ADJD' || tag === 'PTKA') && tags[i + 1] === 'CARD') i++;
      else if ((tag === 'ADV' || tag === 'ADJD') && (tags[i + 1] === 'ADJD' || tags[i + 1] === 'ADV') && tags[i + 2] === 'ADJA')
        i++;
      else if (
        (tag === 'KON' || tag === '$,') &&
        tags[i - 1] === 'ADJA' &&
        (tags[i + 1] === 'ADJA' || ((tags[i + 1] === 'ADV' || tags[i + 1] === 'ADJD') && tags[i + 2] === 'ADJA'))
      )
        i++;
      else if (tag === 'KON' && tags[i - 1] === 'TRUNC') i++;
      else if (
        tag === '$(' &&
        /^[„"»«“‚]$/u.test(tokens[i]!.text) &&
        (tags[i + 1] === 'ADJA' || tags[i + 1] === 'NN' || tags[i + 1] === 'NE') &&
        i > 0 &&
        (DETERMINERS.has(tags[i - 1]!) || tags[i - 1] === 'ADJA')
      )
        i++;
      else break;
    }
    return i;
  };

  /** End of the noun group that begins with the noun at `i`: titles, names, measures, numbers. */
  const nounEnd = (i: number): { end: number; head: number } => {
    let head = i;
    let end = i + 1;
    for (; end < n; end++) {
      const tag = tags[end]!;
      const before = tags[end - 1]!;
      if (tag === 'NE' || tag === 'FM') {
        if (before === 'NE' || before === 'FM' || NAME_PARTICLES.has(tokens[end - 1]!.norm)) {
          if (tags[head] === 'NE') head = end;
        } else if (before !== 'NN' && before !== 'XY' && before !== 'CARD') break;
        continue;
      }
      if (tag === 'NN') {
        const unknown = (infos[end]!.mask & MORPH.noun) === 0 && infos[end]!.shape >= SHAPE.capitalHyphen;
        if (MEASURES.has(tokens[end - 1]!.norm) || (before === 'NN' && unknown && !DETERMINERS.has(tags[end - 1]!))) {
          if (
            /^(?:Millionen|Milliarden|Million|Milliarde|Mio\.|Mrd\.|Prof\.|Dr\.|Professor|Doktor|Herrn?|Frau)$/u.test(
              tokens[end - 1]!.norm,
            )
          )
            head = end;
          continue;
        }
        if (before === 'NE' && unknown) continue;
        break;
      }
      if (tag === 'CARD' && before === 'NN' && tags[end + 1] !== 'NN' && tags[end + 1] !== 'ADJA') continue;
      if (tag === 'XY' && before === 'NN') continue;
      // Ursula von der Leyen, Otto von Bismarck: the name before is a first name, or one nobody knows.
      if (before === 'NE' && NAME_PARTICLES.has(tokens[end]!.norm) && tag !== 'KON') {
        const given =
          (infos[end - 1]!.mask & (MORPH.firstName | MORPH.lastName)) !== 0 ||
          infos[end - 1]!.mask === 0 ||
          tokens[end]!.norm === 'van';
        const article = /^(?:der|den|dem)$/u.test(tokens[end + 1]?.norm ?? '') ? 1 : 0;
        if (given && tags[end + 1 + article] === 'NE') {
          end += article;
          continue;
        }
      }
      if (tag === 'ADJA' && before === 'NE' && /^[IVX]+\.$/u.test(tokens[end]!.norm)) continue; // Ludwig XIV.
      break;
    }
    return { end, head };
  };

  const parse = (start: number, limit: number, depth: number): number => {
    let i = start;
    let preposition: number | undefined;
    let allowed: number = AGREEMENT.any;
    if (PREPOSITIONS.has(tags[i]!)) {
      preposition = i;
      allowed = infos[i]!.agreement || AGREEMENT.any & ~AGREEMENT.nominative;
      if (tags[i] === 'APPR' && tags[i + 1] === 'APPR') {
        i++; // bis in, von vor …
        allowed = infos[i]!.agreement || allowed;
      } else if (tags[i] === 'APPR' && tags[i + 1] === 'APPRART') {
        i++;
        allowed = infos[i]!.agreement || allowed;
      }
      i++;
    }
    const first = preposition ?? i;
    if (i >= limit) return start;
    if (PRONOUNS.has(tags[i]!)) {
      const agreement = infos[i]!.agreement || AGREEMENT.any;
      const meet = agreement & allowed || agreement;
      phrases.push(phraseOf(first, i + 1, i, meet, preposition));
      return i + 1;
    }
    let agreement = allowed;
    let determined = preposition !== undefined && tags[preposition] === 'APPRART';
    let meets = true;
    const narrow = (by: number) => {
      if (by === 0) return;
      if ((agreement & by) === 0) meets = false;
      else agreement &= by;
    };
    // "einen Teil", of a noun whose gender is not known: the article alone says the case.
    const sure = preposition === undefined && /^(?:[kms]?eine[nm]|dem)$/u.test(infos[i]!.lower);
    const phrase = (last: number, head: number): Phrase =>
      phraseOf(first, last, head, meets || sure ? agreement : 0, preposition);
    while (i < limit && DETERMINERS.has(tags[i]!)) {
      narrow(tags[i] === 'PRELAT' || INVARIABLE.has(infos[i]!.lower) ? 0 : infos[i]!.agreement);
      determined = true;
      i++;
    }
    // A name in the genitive stands for the determiner: "Japans Außenminister".
    if (
      !determined &&
      i < limit &&
      tags[i] === 'NE' &&
      /[^s]s$/u.test(tokens[i]!.norm) &&
      !(infos[i]!.mask & MORPH.firstName) &&
      (tags[i + 1] === 'NN' || tags[i + 1] === 'ADJA') &&
      (tags[i + 1] === 'ADJA' || infos[i + 1]!.mask & MORPH.noun)
    ) {
      determined = true;
      i++;
    }
    const attributes = i;
    const at = phrases.length;
    i = afterAttributes(i, limit);
    // An attribute with phrases of its own: "die von der Regierung beschlossenen Maßnahmen".
    if (
      determined &&
      !NOUNS.has(tags[i]!) &&
      depth < 2 &&
      i < limit &&
      (PREPOSITIONS.has(tags[i]!) || tags[i] === 'PRF' || tags[i] === 'ADV' || tags[i] === 'ADJD')
    ) {
      let k = i;
      let turns = 0;
      while (
        k < limit &&
        turns++ < 4 &&
        (PREPOSITIONS.has(tags[k]!) || tags[k] === 'PRF' || tags[k] === 'ADV' || tags[k] === 'ADJD')
      ) {
        if (PREPOSITIONS.has(tags[k]!)) {
          const end = parse(k, limit, depth + 1);
          if (end === k) break;
          k = end;
        } else k++;
      }
      const reached = afterAttributes(k, limit);
      if (reached > k && tags[k] !== 'CARD' && NOUNS.has(tags[reached]!)) i = reached;
      else {
        phrases.length = at; // It was no attribute: the determiner stands alone, the rest is read again.
        i = attributes;
      }
    }
    for (let k = attributes; k < i; k++) if (tags[k] === 'ADJA') narrow(infos[k]!.agreement);
    if (i < limit && NOUNS.has(tags[i]!) && (tags[i] === 'NN' || tags[i] === 'NE' || i === attributes || tags[i] === 'FM')) {
      const { end, head } = nounEnd(i);
      const own = nounAgreement(infos[head]!, tokens[head]!, tags[head]!);
      let plural = 0;
      for (let k = attributes; k < i; k++)
        if (tags[k] === 'CARD' && !measuresAdjective(s, k) && !/^(?:ein\p{L}*|eins?|1)$/u.test(infos[k]!.lower))
          plural = AGREEMENT.plural;
      if (plural && own & plural) narrow(plural);
      narrow(plural && (own & plural) === 0 ? own | plural : own); // 45 Prozent
      if (!determined && i === attributes && preposition === undefined && tags[head] === 'NN') agreement &= ~AGREEMENT.genitive;
      phrases.splice(at, 0, phrase(Math.min(end, n), head));
      return end;
    }
    // No noun: "die anderen", "drei von ihnen", "der Große" in lower case, or a determiner that stands for its noun.
    if (i > first + (preposition === undefined ? 0 : 1)) {
      let head = i - 1;
      while (head > first && tags[head] !== 'ADJA' && tags[head] !== 'CARD' && !DETERMINERS.has(tags[head]!)) head--;
      phrases.push(phrase(head + 1, head));
      return head + 1;
    }
    return start;
  };

  for (let i = 0; i < n; ) {
    const tag = tags[i]!;
    // "2013 drei Ärzte": a year is no part of what another number counts.
    if (tag === 'CARD' && tags[i + 1] === 'CARD' && /^(?:1\d|20)\d\d$/u.test(tokens[i]!.norm)) {
      i++;
      continue;
    }
    const opens =
      PREPOSITIONS.has(tag) ||
      DETERMINERS.has(tag) ||
      PRONOUNS.has(tag) ||
      tag === 'NN' ||
      tag === 'NE' ||
      tag === 'FM' ||
      tag === 'ADJA' ||
      tag === 'CARD' ||
      tag === 'TRUNC' ||
      ((tag === 'ADV' || tag === 'ADJD') && tags[i + 1] === 'CARD' && APPROXIMATE.has(infos[i]!.lower));
    if (!opens) {
      i++;
      continue;
    }
    const end = parse(i, n, 0);
    i = end > i ? end : i + 1;
  }
  return link(s, phrases);
}

/** Joins neighbours: genitive attributes, coordinated phrases, appositions in commas, "von" phrases. */
function link(s: TaggedSentence, phrases: readonly Phrase[]): Phrase[] {
  const { tags, tokens } = s;
  const linked: Phrase[] = [];
  let lastTop = -1;
  for (let k = 0; k < phrases.length; k++) {
    const p = phrases[k]!;
    let parent: number | undefined;
    let kind: Phrase['link'];
    const before = linked[k - 1];
    const prior =
      before === undefined
        ? undefined
        : before.last <= p.first
          ? k - 1
          : lastTop >= 0 && linked[lastTop]!.last <= p.first
            ? lastTop
            : undefined;
    if (prior !== undefined) {
      const q = linked[prior]!;
      const between = p.first - q.last;
      const nounBefore = NOUNS.has(tags[q.head]!) || tags[q.head] === 'PIS' || tags[q.head] === 'CARD';
      if (between === 0 && nounBefore) {
        // "am Montag der Abriss" is none; "am Montag der Karwoche" can be nothing else.
        const dayOnly = (p.cases & CASE.nom) !== 0 && DAYS.test(s.words[q.head]!.lower);
        if (!dayOnly && p.preposition === undefined && p.cases & CASE.gen && !PRONOUNS.has(tags[p.head]!) && genitiveForm(s, p)) {
          parent = prior;
          kind = 'genitive';
        } else if (p.preposition !== undefined && /^vo[nm]$/u.test(tokens[p.preposition]!.norm)) {
          parent = prior;
          kind = 'attribute';
        }
      } else if (
        between === 1 &&
        (tags[q.last] === 'KON' || tokens[q.last]!.text === '/') &&
        !/^(?:aber|denn|doch|sondern)$/u.test(tokens[q.last]!.norm)
      ) {
        const target =
          q.link === 'genitive' && !(p.cases & CASE.gen && genitiveForm(s, p)) && q.parent !== undefined ? q.parent : prior;
        const t = linked[target]!;
        if (
          (p.preposition === undefined &&
            (t.preposition !== undefined ? true : (t.cases & p.cases) !== 0 || t.cases === 0 || p.cases === 0)) ||
          (p.preposition !== undefined && t.preposition !== undefined)
        ) {
          parent = target;
          kind = 'coordination';
        }
      } else if (
        between === 1 &&
        tags[q.last] === '$,' &&
        p.preposition === undefined &&
        nounBefore &&
        NOUNS.has(tags[p.head]!)
      ) {
        if (listGoesOn(s, phrases, k)) {
          // "Fragen, Sorgen und Nöte": a comma that is followed by more of the list.
          parent = q.link === 'coordination' && q.parent !== undefined ? q.parent : prior;
          kind = 'coordination';
        } else if ((q.cases & p.cases) !== 0 && /^(?:\$,|\$\.)$/u.test(tags[p.last] ?? '$.')) {
          parent = prior;
          kind = 'apposition';
        }
      }
    }
    linked.push({ ...p, parent, link: kind });
    if (before === undefined || before.last <= p.first) lastTop = k;
  }
  return linked;
}

/** Whether the noun phrase `k` is followed by "und" and another, or by a comma and another of which that holds. */
function listGoesOn(s: TaggedSentence, phrases: readonly Phrase[], k: number): boolean {
  for (let j = k; j < Math.min(phrases.length - 1, k + 12); j++) {
    const p = phrases[j]!;
    const next = phrases[j + 1]!;
    if (next.first === p.last) continue; // an attribute
    if (next.first !== p.last + 1 || next.preposition !== undefined || !NOUNS.has(s.tags[next.head]!)) return false;
    if (s.tags[p.last] === 'KON') return /^(?:und|oder|sowie)$/u.test(s.tokens[p.last]!.norm);
    if (s.tags[p.last] !== '$,') return false;
  }
  return false;
}

const GENITIVE_DETERMINER = /(?:es|er)$/u;

/** Whether a phrase looks like a genitive: its determiner or adjective, or the -s of a name. */
function genitiveForm(s: TaggedSentence, p: Phrase): boolean {
  const head = s.tags[p.head]!;
  if (p.first === p.head) return head === 'NE' && GENITIVE_S.test(s.tokens[p.head]!.norm);
  const first = s.tokens[p.first]!.norm.toLowerCase();
  return GENITIVE_DETERMINER.test(first) && first !== 'er';
}
