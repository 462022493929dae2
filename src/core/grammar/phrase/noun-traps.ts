import { AGREEMENT, CASES } from '../../lexicon/agreement.ts';
import { NAME } from '../../lexicon/gazetteer.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import { endsVerbLast, nounGroupAt } from '../../syntax/noun-groups.ts';
import { type HeadReadings, headMask } from './head-readings.ts';
import { hasVerb, type NounSlipKind, type ReadGroup, readGroup } from './noun-reading.ts';
import { DETERMINERS, endingOf } from './paradigms.ts';
import type { PhraseReader } from './phrase-fit.ts';
import { MEASURE, wordReason } from './word-traps.ts';

const PLACE = NAME.town | NAME.country | NAME.region;
const LARGE_PLACE = NAME.country | NAME.region;
/** A town whose name is as frequent as this is an ordinary word first: "Wetter". */
const COMMON_WORD = 4;
const CAPITAL = /^\p{Lu}/u;
/** A last part of a compound as long as this tells its forms. */
const LONG_PART = 4;
const OPENS_NAME = /^[:„“"»«‚–\-(]$/u;
const FOREIGN = /^(?:of|the|and|for|de|la|du|le|les|di|del|al|el|van|&|\/|\+)$/u;
/** Nouns that stand before "nach": "aller Voraussicht nach". */
const POSTPOSED =
  /(?:meinung|ansicht|voraussicht|auffassung|aussagen?|angaben|berichte?n?|einschätzung|schätzung|darstellung|reihe|art|natur|wissen|sinn|erfahrung|vernehmen|logik|anschein|überzeugung|und|wunsch|recht)$/u;
/** Endings that only a noun has: what stands before it is its attribute, "der Meraner Studierendenschaft". */
const NOUN_ENDING = /(?:schaft|ung|heit|keit|tät|ion)(?:en)?$/u;
/** Nouns whose gender their ending tells and that stand before a name: "Universität Bern". */
const INSTITUTION = /(?:ität|schaft|stiftung|regierung|verwaltung|zeitung|gericht|ministerium|parlament|museum)$/u;
/** Verbs that are no attribute although they end like one. */
const FINITE = /FIN$/u;

/** "teilte das Universität mit": a body whose name never stands without an article, so the word before it is one. */
const isInstitution = (head: string, mask: number): boolean =>
  /(?:universität|regierung|verwaltung|zeitung|behörde|polizei|gewerkschaft|feuerwehr|partei|stiftung)$/iu.test(head) &&
  (mask & AGREEMENT.plural) === 0;

/**
 * Why a phrase whose words do not fit may stand all the same, by a name for whoever reads the figures; undefined where nothing excuses it.
 * Each reason is a kind of false alarm met in copy: names and titles, relative pronouns, attributes that begin behind the noun, measures.
 */
export function silentReason(read: ReadGroup, kind: NounSlipKind, reader: PhraseReader): string | undefined {
  return nameReason(read, kind, reader) ?? besideReason(read, kind, reader) ?? wordReason(read, kind, reader);
}

const COLOUR = /^(?:Blau|Rot|Grün|Gelb|Schwarz|Wei(?:ß|ss)|Grau|Braun|Violett|Lila|Rosa|Türkis|Orange)$/u;

/** The head, or what stands next to it, is a name, a title or foreign. */
function nameReason(read: ReadGroup, kind: NounSlipKind, reader: PhraseReader): string | undefined {
  const { sentence, group, words } = read;
  const { tokens, tags, words: facts } = sentence;
  const { head, last } = group;
  const own = reader.head(words.head);
  const after = tokens[last];
  if (
    tags[head] === 'NE' &&
    (own.readings.length === 0 || own.before !== '' || facts[head]!.names !== 0 || words.head.length < 6)
  )
    return 'name';
  if (
    own.before === '' &&
    facts[head]!.names & PLACE &&
    (facts[head]!.names & LARGE_PLACE || reader.frequency(words.head) < COMMON_WORD)
  )
    return 'place';
  // „die Blau“, „an der Roten“: rivers, parties, teams, pieces of a game.
  if (kind === 'determiner-noun' && COLOUR.test(words.head)) return 'colour';
  // „des ATP-Ranking“: what stands before the hyphen changes nothing.
  if (/^\p{Lu}{2,}/u.test(words.head) && !(kind === 'genitive' && own.before !== '')) return 'capitals';
  if (/[-–]$/u.test(words.head) || tags[head] === 'TRUNC') return 'truncated';
  if (kind === 'determiner-noun' && isNickname(read, reader)) return 'nickname';
  if (after && (FOREIGN.test(after.text) || tags[last] === 'FM')) return 'foreign';
  if (after && /^[-–/*:@'’]$/u.test(after.text) && after.start === tokens[head]!.end) return 'glued';
  if (after && /^(?:[-–—]|--)$/u.test(after.text) && CAPITAL.test(tokens[last + 1]?.norm ?? '')) return 'glued';
  if (after && /^(?:-|--)$/u.test(after.text)) return 'glued';
  if (after && /^[„“"»«‚‘”]$/u.test(after.text) && CAPITAL.test(tokens[last + 1]?.norm ?? '')) return 'name-follows';
  if (
    after &&
    CAPITAL.test(after.text) &&
    /^(?:NN|NE|FM|XY|CARD)$/u.test(tags[last]!) &&
    !standsBeforeName(sentence, group, kind, own) &&
    !standsBeforeNoun(read, reader)
  )
    return 'name-follows';
  if (
    /^(?:Van|van|Von|von|Ten|Op|De|Vom)$/u.test(tokens[(group.determiner ?? group.first) - 1]?.norm ?? '') &&
    tags[head] !== 'NN'
  )
    return 'name-particle';
  if (/^(?:Van|Ten|Op|De)$/u.test(tokens[(group.determiner ?? group.first) - 1]?.norm ?? '')) return 'name-particle';
  for (let i = group.first; i < head; i++) {
    if (tags[i] === 'TRUNC') continue;
    if (!CAPITAL.test(tokens[i]!.norm)) {
      if (group.attributes.includes(i) && !/^(?:\d+-)?\p{Ll}[\p{Ll}-]+$/u.test(tokens[i]!.norm)) return 'title';
      continue;
    }
    if (i === group.first && (i === 0 || (tokens[i - 1]!.kind === 'punctuation' && OPENS_NAME.test(tokens[i - 1]!.text))))
      continue;
    return 'title';
  }
  return undefined;
}

/** A word as frequent as this has its plural in the lexicon. */
const ORDINARY = 5;

/** „Die Blues waren besser“: a word on -s that is not frequent, beside a verb in the plural, is what a team is called. */
function isNickname({ sentence: { tokens, tags }, group, words }: ReadGroup, reader: PhraseReader): boolean {
  if (words.determiner !== 'die' || group.attributes.length > 0 || !/s$/u.test(words.head)) return false;
  const verb = /^V/u.test(tags[group.first - 1] ?? '')
    ? group.first - 1
    : tags.findIndex((tag, i) => i >= group.last && FINITE.test(tag));
  return verb >= 0 && /(?:e[lr]?n|sind)$/u.test(tokens[verb]!.norm) && reader.frequency(words.head) < ORDINARY;
}

/**
 * Whether a name behind the phrase changes nothing: article and attribute contradict each other ("der französischer Außenminister Weber"), a
 * listed noun has lost its genitive ("des Museum Bern"), or it does not go with its attribute ("Die griechischen Zeitung Vima").
 */
function standsBeforeName(
  { tokens, tags }: ReadGroup['sentence'],
  { head, last, determiner, attributes }: ReadGroup['group'],
  kind: NounSlipKind,
  own: HeadReadings,
): boolean {
  if (kind === 'determiner-adjective') return true;
  // "zwischen den Bahnhöfe Ilmtal und Auheim": a plural that has a dative of its own.
  if (kind === 'determiner-noun' && onlyPlural(own) && tokens[determiner ?? head]!.norm === 'den') return true;
  if (kind === 'governed' || kind === 'determiner-noun')
    return (
      (INSTITUTION.test(tokens[head]!.norm) || (kind === 'governed' && own.before === '' && /er$/u.test(tokens[head]!.norm))) &&
      tags[last] === 'NE' &&
      !NOUN_ENDING.test(tokens[last]!.norm) &&
      (!CAPITAL.test(tokens[last + 1]?.norm ?? '') || (tags[last + 1] === 'NE' && /universität$/iu.test(tokens[head]!.norm)))
    );
  if (tags[head] !== 'NN' || own.readings.length === 0 || tokens[last]!.norm.includes('-') || /er$/u.test(tokens[head]!.norm))
    return false;
  if (kind === 'genitive') return !/s$/u.test(tokens[last]!.norm);
  // "gegen den Pilot Christian Weber": with its article a weak noun is declined before a name, too.
  if (kind === 'weak-noun') return determiner !== undefined && tags[last] === 'NE';
  return kind === 'adjective-noun' && determiner === 0 && attributes.length > 0 && tags[last] === 'NE';
}

/**
 * Whether the noun behind the phrase is another phrase: "an allen Haltestelle Aushänge anbringen". Both are listed, and the article does not go
 * with the second one either, as it does where a compound is written apart ("die Fußball Liga").
 */
function standsBeforeNoun(
  { sentence: { tokens, tags, words: facts }, group, words, fit, governed }: ReadGroup,
  reader: PhraseReader,
): boolean {
  const { last } = group;
  const own = reader.head(words.head);
  const next = tokens[last]!.norm;
  if (tags[last] !== 'NN' || words.head.length < 5 || next.length < 5 || facts[last]!.names !== 0) return false;
  // "mit ihrer Hände Fleiß": a genitive before its noun.
  if ((words.determiner === undefined && words.contraction === undefined) || fit.mask & AGREEMENT.genitive) return false;
  if (CAPITAL.test(tokens[last + 1]?.norm ?? '') || own.readings.length === 0 || reader.head(next).readings.length === 0)
    return false;
  if (MEASURE.test(words.head) || /^(?:Anfang|Mitte|Ende)$/u.test(words.head) || words.head.includes('-')) return false;
  return (reader.fit({ ...words, head: next }).mask & governed) === 0;
}

/** A plural that is listed and no dative. */
const onlyPlural = (own: HeadReadings): boolean => {
  const mask = headMask(own);
  return mask !== 0 && (mask & ~AGREEMENT.plural) === 0 && !(mask & AGREEMENT.dative);
};

/** What stands before or behind the phrase makes another phrase of it. */
function besideReason(read: ReadGroup, kind: NounSlipKind, reader: PhraseReader): string | undefined {
  const { sentence, group, words } = read;
  const { tokens, tags, words: facts } = sentence;
  const { last, first, determiner, preposition } = group;
  const after = tags[last];
  // "mit internationalen Haftbefehl gesuchte": the participle governs the phrase, and takes nothing of its words.
  const governs = kind === 'governed-bare' && isPassive(read, last);
  if (governs) return undefined;
  const counted = after === 'CARD' || tokens[last]?.kind === 'number';
  const apart = standsApart(read);
  if ((after === 'ADJA' && !apart) || (counted && kind !== 'determiner-adjective' && kind !== 'governed'))
    return 'attribute-follows';
  if (tokens[last] && MEASURE.test(tokens[last]!.text)) return 'measure-follows';
  if (
    after !== undefined &&
    !apart &&
    /^\p{Ll}/u.test(tokens[last]!.norm) &&
    reader.attribute(tokens[last]!.norm).length > 0 &&
    facts[last]!.lowerMask & (MORPH.participle1 | MORPH.participle2 | MORPH.adjective) &&
    CAPITAL.test(tokens[last + 1]?.norm ?? '') &&
    !/FIN$|^(?:APPR|ART|PIAT|PDAT|PPOSAT|KON|ADV)/u.test(after)
  )
    return 'attribute-follows';
  const lower = determiner === undefined ? '' : facts[determiner]!.lower;
  const before = determiner === undefined ? first : (preposition ?? determiner);
  const comma = tokens[before - 1]?.text === ',' || tags[before - 1] === 'KON';
  if (
    /^(?:d(?:er|ie|as|en|em|es)|welche[nmrs]?)$/u.test(lower) &&
    comma &&
    (preposition !== undefined ? hasFinite(sentence, last) : endsVerbLast(sentence, determiner!))
  )
    return 'relative';
  if (
    determiner !== undefined &&
    preposition === undefined &&
    first > 0 &&
    (tags[first - 1] === 'ART' || tags[first - 1] === 'APPRART')
  )
    return 'object-of-attribute';
  if (/^PREL/u.test(tags[first - 1] ?? '') && preposition === undefined && /^d/u.test(lower)) return 'behind-relative';
  if (determiner !== undefined && read.fit.mask === 0 && pronounLikely(read, reader, comma)) return 'pronoun';
  if (tokens[before - 1]?.text === ',' && relativeLikely(read, reader)) return 'relative';
  // „Ich, die voller Stolz nach Hause kam“
  if (facts.slice(first, group.head).some((f) => f.lower === 'voller')) return 'pronoun';
  if (repeatsPattern(read)) return 'ellipsis';
  if (lower === 'das' && group.cardinal) return 'pronoun';
  if (lower === 'alles') return 'pronoun';
  // "das" beside a plural or behind a verb is a pronoun of its own: "Sind das Männer?", "wenn das Kinder tun".
  // Before the finite verb of a main clause it is none: "Das Ergebnisse ist gut".
  const opens = first === 0 && FINITE.test(after ?? '');
  if (lower === 'das' && group.attributes.length === 0 && preposition === undefined && !opens) {
    const head = headMask(reader.head(words.head));
    const prior = tags[first - 1] ?? '';
    if (
      !(head & AGREEMENT.neuter & AGREEMENT.genitive) &&
      !isInstitution(words.head, head) &&
      (FINITE.test(prior) || /^(?:KOUS|PREL|PPER|ADV|\$,)/u.test(prior) || head & AGREEMENT.plural)
    )
      return 'pronoun';
  }
  // „Das berichteten Mitarbeiter am Abend.“
  if (lower === 'das' && group.attributes.length === 1 && facts[group.attributes[0]!]!.lowerMask & MORPH.preterite)
    return 'pronoun';
  if (lower === 'das' && group.attributes.length > 0 && kind !== 'determiner-adjective') {
    const head = headMask(reader.head(words.head));
    if (/e$/u.test(words.attributes.at(-1)!) && head & AGREEMENT.plural && !(head & AGREEMENT.neuter & AGREEMENT.genitive))
      return 'pronoun';
  }
  const by = preposition === undefined ? '' : facts[preposition]!.lower;
  // "meiner Meinung nach eine Hürde", "von dort aus ihren Weg": what follows is no part of it.
  if (by === 'nach' && /^(?:NN|PIS|KON)$/u.test(tags[first - 1] ?? '') && POSTPOSED.test(facts[first - 1]!.lower))
    return 'postposition';
  if (by === 'aus' && opensFrom(sentence, first)) return 'circumposition';
  if (
    preposition === undefined &&
    /^ein/u.test(lower) &&
    /^(?:der|die|das|dem|den|diese[rmns]?|jene[rmns]?|was)$/u.test(facts[first - 1]?.lower ?? '')
  )
    return 'one';
  // „wenn ihr kleine Gäste habt“: no noun takes *ihr* with an attribute in -e.
  if (lower === 'ihr' && (group.attributes.length === 0 || /e$/u.test(words.attributes[0]!))) return 'pronoun';
  // „Er gibt jedem Tipps.“
  if (/^jede[nmrs]?$/u.test(lower) && kind === 'determiner-noun' && isPlural(reader.head(words.head))) return 'pronoun';
  if (determiner === undefined && preposition === undefined && !mayStandBare(read, reader) && !contradicts(read)) return 'bare';
  return undefined;
}

/**
 * „Wie das deutsche Personal genießt auch das britische Freiheit“: article and attribute stand for a noun named before with the same article, and
 * the noun behind them is another phrase. Joined with „und“ they are a phrase of their own.
 */
function repeatsPattern({ sentence: { tags, words }, group: { determiner, attributes } }: ReadGroup): boolean {
  if (determiner === undefined || attributes.length !== 1 || tags[determiner - 1] === 'KON') return false;
  const ending = endingOf(words[attributes[0]!]!.lower);
  for (let i = 0; i + 2 < determiner; i++)
    if (
      tags[i] === 'ART' &&
      tags[i + 1] === 'ADJA' &&
      tags[i + 2] === 'NN' &&
      words[i]!.lower === words[determiner]!.lower &&
      endingOf(words[i + 1]!.lower) === ending
    )
      return true;
  return false;
}

/** "von hier aus": whether a *von* not far before, in the same clause, waits for its *aus*. */
function opensFrom({ tags, words }: ReadGroup['sentence'], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 7) && !FINITE.test(tags[i]!); i--)
    if (/^vo[nm]$/u.test(words[i]!.lower)) return true;
  return false;
}

/**
 * "zu den Impfstoffe regelmäßige Berichte": an adjective made from no verb governs nothing before it, and agrees with the noun right behind it, so
 * that noun and the phrase before are two.
 */
function standsApart({ sentence: { tags, tokens, words }, group: { last, preposition, determiner } }: ReadGroup): boolean {
  if (preposition === undefined || determiner === undefined || tags[last + 1] !== 'NN') return false;
  const { lower, lowerMask } = words[last]!;
  const verbal = (lowerMask & (MORPH.participle1 | MORPH.participle2)) !== 0;
  return !verbal && /(?:ig|lich|isch|sam)e$/u.test(lower) && /^\p{Ll}/u.test(tokens[last]!.norm);
}

/** Whether a declined past participle stands at `i`, which governs no noun of its own. */
const isPassive = ({ sentence: { tags, words } }: ReadGroup, i: number): boolean =>
  tags[i] === 'ADJA' && (words[i]!.lowerMask & MORPH.participle2) !== 0 && (words[i]!.lowerMask & MORPH.participle1) === 0;

/** „Drohende ökonomischen Nachteile“: at the head of a sentence two adjectives side by side that share no case. */
function contradicts({ sentence, group, fit }: ReadGroup): boolean {
  const [one, two] = group.attributes;
  return (
    group.first === 0 &&
    one === 0 &&
    two === 1 &&
    sentence.tags[0] === 'ADJA' &&
    sentence.tags[1] === 'ADJA' &&
    fit.withoutHead === 0
  );
}

/** How far before a phrase an article is looked for that may own it, in tokens. */
const OWNER_REACH = 24;
/** Words that may wait for their noun. */
const OWNER = /^(?:ART|APPRART|PPOSAT|PDAT|PIAT|PWAT|PDS|PIS|CARD)$/u;
/** Behind these an attribute may belong to what they stand in: a list, a number, another attribute. */
const CONTINUES = /^(?:KON|TRUNC|CARD|ADJA|ADJD|PIAT|PIS|ART|APPRART|PPOSAT|PDAT|PDS|XY|FM|PTKA)$/u;
const PARTICIPLE = MORPH.participle1 | MORPH.participle2 | MORPH.adjective;
/** What may be a finite verb, or looks like the preterite of one that the lexicon lists as a participle only ("gelangten"). */
const VERBAL = MORPH.finite3 | MORPH.preterite | MORPH.thirdPlural | MORPH.participle2;

/**
 * Whether a phrase without article or preposition is one by itself: nothing before it goes on into it, and since the last finite verb no
 * article waits for its noun ("die von ihnen verfassten Texte").
 */
function mayStandBare(read: ReadGroup, reader: PhraseReader): boolean {
  const { sentence, group, words } = read;
  const { tags, tokens, words: facts } = sentence;
  const { first } = group;
  const own = reader.head(words.head);
  if (first === 0 || group.cardinal || words.head.length < 4 || (own.before !== '' && own.listed.length < LONG_PART))
    return false;
  const comma = tokens[first - 1]!.text === ',';
  // "diese lauten, betont männlichen Auftritte", "der rückwirkend erklärten, offiziellen Insolvenz"
  const attributive = (i: number): boolean => i >= 0 && (tags[i] === 'ADJA' || (facts[i]!.lowerMask & PARTICIPLE) !== 0);
  if (
    comma
      ? !/FIN$|INF$/u.test(tags[first - 2] ?? '') || attributive(first - 2)
      : tokens[first - 1]!.kind === 'punctuation' || CONTINUES.test(tags[first - 1]!)
  )
    return false;
  if (words.attributes.some((word) => !/^\p{Ll}+$/u.test(word) || /^(?:solche|manche|lange$)/u.test(word))) return false;
  const verbal = (i: number): boolean => (facts[i]!.lowerMask & VERBAL) !== 0;
  if (group.attributes.some(verbal) && !hasVerb(read)) return false;
  // "gelangten weitere Fälle an die Öffentlichkeit": the first is the verb.
  if (
    group.attributes.length > 1 &&
    verbal(group.attributes[0]!) &&
    reader.fit({ ...words, attributes: words.attributes.slice(1) }).mask !== 0
  )
    return false;
  if (FINITE.test(tags[first - 1]!) && /^(?:KON|\$,)$/u.test(tags[first - 2] ?? '$,')) return false; // "diese lauten, betont männlichen Auftritte"
  for (let i = first - 1; i >= 0 && i > first - OWNER_REACH; i--) {
    if (FINITE.test(tags[i]!) && !attributive(i)) return true;
    if (/^[;:„“"»«‚‘(]$/u.test(tokens[i]!.text) || (tokens[i]!.text === ',' && attributive(i - 1))) return false;
    if (DETERMINERS.has(facts[i]!.lower) && reader.fit({ ...words, determiner: facts[i]!.lower }).mask !== 0) return false;
    // A clause begins: no attribute reaches over it.
    if (tags[i] === 'KOUS' || tags[i] === 'PRELS') return true;
    if (!OWNER.test(tags[i]!)) continue;
    const opened = nounGroupAt(sentence, i);
    if (
      !opened ||
      opened.last > first ||
      readGroup(sentence, opened, reader).fit.mask === 0 ||
      MEASURE.test(tokens[opened.head]!.norm)
    )
      return false;
  }
  return true;
}

/** Whether the clause goes on to a finite verb before its next comma or stop. */
function hasFinite({ tags, tokens }: ReadGroup['sentence'], from: number): boolean {
  for (let i = from; i < tags.length && !/^[,.;:!?]$/u.test(tokens[i]!.text); i++) if (FINITE.test(tags[i]!)) return true;
  // A list may come between: "die Stadt, mit der Alpinisten, Wirte und Gäste streiten".
  return !tags.slice(from).some((tag) => tag === 'PTKZU' || tag === 'VVIZU');
}

/** "von *diesem* militärische Unterstützung erhalten": the determiner is a pronoun, and what follows agrees in another case. */
function pronounLikely({ words, governed, group }: ReadGroup, reader: PhraseReader, comma: boolean): boolean {
  const determiner = DETERMINERS.get(words.determiner!);
  if (determiner === undefined || words.attributes.length === 0 || !/^(?:d|dies|jen|welch|all)$/u.test(determiner.stem))
    return false;
  if (!comma && (determiner.stem === 'd' || group.preposition === undefined)) return false;
  const rest = reader.fit({ ...words, determiner: undefined, contraction: undefined }).mask;
  // „Genesene oder diesen gleichgestellte Personen“: what a participle governs stands before it.
  if (rest !== 0 && /^(?:dies|jen)e[mn]$/u.test(words.determiner!) && /te[nmrs]?$/u.test(words.attributes[0]!)) return true;
  return rest !== 0 && !CASES.some((c) => (rest & c) !== 0 && (determiner.mask & governed & c) !== 0);
}

/** „…, die komplexe Vorgänge auf Basis von Software, Daten und Strom steuert“: behind its comma the article is a pronoun, and the rest agrees alone. */
function relativeLikely({ words, sentence, group }: ReadGroup, reader: PhraseReader): boolean {
  if (group.preposition !== undefined || words.attributes.length === 0 || !/^d(?:er|ie|as|en|em)$/u.test(words.determiner ?? ''))
    return false;
  if (!sentence.words.some((w, i) => i >= group.last && (FINITE.test(sentence.tags[i]!) || w.lowerMask & MORPH.finite3)))
    return false;
  return reader.fit({ ...words, determiner: undefined, contraction: undefined }).mask !== 0;
}

const isPlural = ({ readings }: HeadReadings): boolean =>
  readings.length > 0 && readings.every((r) => (r & AGREEMENT.singular & ~AGREEMENT.genitive) === 0);
