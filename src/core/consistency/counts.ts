import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import { countOf, isYear } from './number.ts';

/** How many of what a sentence speaks of: "zwölf Betten", "die 64 betroffenen Haushalte". Span from the number to its noun, relative to the paragraph. */
export interface CountMention extends Span {
  readonly count: number;
  /** The number alone. */
  readonly number: Span;
  /** What is counted, so that cases of a plural are one: "geräte" for "Geräten". */
  readonly noun: string;
  /** The number as the text writes it, in digits or as a word. */
  readonly written: string;
  /** Who was told of before: "die zwölf Betten", "alle zwölf Betten". */
  readonly definite: boolean;
  /** A sentence opens with it: "Die zwölf Betten …", "Für die zwölf Betten …". */
  readonly topic: boolean;
  /** What stands between or behind may pick some out of more: an adjective, a genitive, a preposition. */
  readonly narrowed: boolean;
  /** An adjective, a genitive or a relative clause narrows it: a phrase with a preposition mostly says where. */
  readonly kind: boolean;
  /** What narrows it is a genitive alone: "die vier Freunde des Lenkers". */
  readonly genitive: boolean;
  /** A bound, an estimate, a choice, a part: nothing can be held against it. */
  readonly open: boolean;
  /** What keeps it open is an estimate ("rund 300 Menschen"): a number far from it contradicts it. */
  readonly estimate: boolean;
  /** What keeps it open is another noun beside it: "Eltern und drei Kinder". */
  readonly joined: boolean;
  /** "von den zwölf Betten", "alle zwölf Betten": the whole set. */
  readonly whole: boolean;
  /** What its sentence tells, by the stems of nouns and verbs. */
  readonly told: readonly string[];
  /** What narrows it, by the same stems: "die 500 Menschen, die ihre Häuser verlassen mussten". Empty where nothing does, or where it cannot be read. */
  readonly picked: readonly string[];
}

/** Nouns that measure, and those of which a text speaks by the part: spells of time, money, points of a match, laps, seats. */
const MEASURES: ReadonlySet<string> = new Set(
  'jahre jahr tage tag wochen woche monate monat stunden stunde minuten minute sekunden sekunde uhr prozent prozentpunkte grad euro cent franken rappen dollar kronen pfund meter kilometer zentimeter quadratmeter kubikmeter quadratkilometer hektar liter kilo kilogramm gramm tonne tonnen millionen milliarden million tore tor treffer punkte punkt zähler spiele spiel partien partie siege sieg niederlagen satz sätze runden runde minuten plätze platz ränge etappen saisons mal male seiten seite teile teil hälften drittel viertel fälle punkten kapitel nächte nacht abende wochenenden versuche versuch tote verletzte schwerverletzte leichtverletzte vermisste festnahmen festgenommene verhaftete todesopfer schritte stufen artikel absätze mann'
    .split(' ')
    .map(nounKey),
);

/** Before a number: a bound, an estimate, a part of it, an addition. */
const OPEN_BEFORE: ReadonlySet<string> = new Set(
  'mindestens wenigstens rund etwa ungefähr circa ca. ca fast knapp beinahe nahezu gut über mehr weniger bis zu höchstens maximal oder und zwischen als weitere weiteren andere anderen je jeweils um unter beiden plus minus nummer platz rang'.split(
    ' ',
  ),
);
/** Of these, estimates. */
const ESTIMATE: ReadonlySet<string> = new Set('rund etwa ungefähr circa ca. ca fast knapp beinahe nahezu gut'.split(' '));
/** Between article and number, or number and noun: some of more, or others. */
const PICKS =
  /^(?:letzte|erste|zweite|dritte|nächste|übrige|andere|weitere|restliche|neue|zusätzliche|verbliebene|verbleibende|beste|größte|grösste|wichtigste|jüngste|älteste|folgende|genannte|vorige|vergangene|kommende|einzige|eigene|jeweilige|beide|fehlende|alte|ehemalige|frühere|künftige|geplante|freie|offene|teuerste|billigste|kleinste|schwerste|höchste|schönste|bekannteste|später|anwesende)[nrms]?$/u;

/** One key for all cases of a plural: without the -n of the dative. */
export function nounKey(form: string): string {
  return form.toLowerCase().replace(/n$/u, '');
}

/** Verbs that say nothing of what is counted. */
const EMPTY_VERB = /^V(?:A|M)/u;

/** A key for a word in its forms and for a verb and what is made of it: "erlebt", "erleben"; "gezählten", "zählte". */
export function stemOf(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/^(?:ge(?=\p{L}{4})|be(?=\p{L}{4})|er(?=\p{L}{4}))/u, '')
    .replace(/(?:ten|te|tet|en|er|es|em|t|e|n|s)$/u, '')
    .slice(0, 6);
}

/** The stems of what tokens of a sentence tell, from one to another. */
function stemsOf({ tokens, tags }: ParsedSentence, from: number, to: number): string[] {
  const stems: string[] = [];
  for (let i = from; i < to; i++) {
    const tag = tags[i]!;
    if ((tag === 'NN' || tag === 'ADJA' || tag === 'NE' || tag.startsWith('V')) && !EMPTY_VERB.test(tag))
      stems.push(stemOf(tokens[i]!.norm));
  }
  return stems;
}

/** Where what narrows a noun ends: its genitive, its phrase with a preposition, its relative clause. */
function narrowingEnd({ tokens, tags }: ParsedSentence, noun: number): number {
  let i = noun + 1;
  if (tokens[i]?.text === ',') {
    for (i++; i < tokens.length && tokens[i]!.text !== ',' && tags[i] !== '$.'; i++);
    return i;
  }
  while (i < tokens.length && /^(?:APPR|APPRART|ART|PPOSAT|ADJA|CARD)$/u.test(tags[i]!)) i++;
  return /^N[NE]$/u.test(tags[i] ?? '') && i > noun + 1 ? i + 1 : noun + 1;
}

/** Behind a noun, a time: it goes with the verb. */
const TIME_WORD =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Morgen|Mittag|Nachmittag|Abend|Nacht|Frühjahr|Frühling|Sommer|Herbst|Winter|Woche|Monat|Wochenende|Vormittag)\p{Ll}{0,2}$/u;

function isTimeBehind({ tokens, tags }: ParsedSentence, noun: number): boolean {
  if (!/^(?:APPR|APPRART)$/u.test(tags[noun + 1] ?? '')) return false;
  for (let i = noun + 2; i < tokens.length && i < noun + 5; i++)
    if (tags[i] === 'NN') return TIME_WORD.test(tokens[i]!.norm) || /(?:tag|abend|morgen|nacht)s?$/u.test(tokens[i]!.norm);
  return false;
}

/** The counts one sentence gives. Linear in its tokens. */
export function readCounts(sentence: ParsedSentence): CountMention[] {
  const { tokens, tags } = sentence;
  const found: CountMention[] = [];
  let told: readonly string[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (tags[i] !== 'CARD' && token.kind !== 'number') continue;
    const count = countOf(token);
    if (count === undefined || count < 2 || !Number.isInteger(count) || isYear(token)) continue;
    let noun = i + 1;
    while (noun < tokens.length && noun <= i + 3 && /^(?:ADJA|ADJD|ADV|VVPP)$/u.test(tags[noun]!)) noun++;
    if (tags[noun] !== 'NN') continue;
    const key = nounKey(tokens[noun]!.norm);
    if (MEASURES.has(key)) continue;
    // "die nun 64 Betten"
    let at = i - 1;
    while (at > 0 && at >= i - 2 && tags[at] === 'ADV' && !OPEN_BEFORE.has(tokens[at]!.norm.toLowerCase())) at--;
    const before = tokens[at]?.norm.toLowerCase() ?? '';
    const picks = tokens.slice(i + 1, noun).some((t) => PICKS.test(t.norm.toLowerCase()));
    const behind = tags[noun + 1] ?? '';
    // "um die 20 Schafe" is about twenty; ", der 259 Personen …" is a relative pronoun; "22 der 23 Stimmen" are a part.
    const lead = tokens[at - 1]?.norm.toLowerCase() ?? '';
    const vague = lead === 'um' || lead === ',' || tags[at - 1] === 'CARD' || tokens[at - 1]?.kind === 'number';
    const definite =
      !vague &&
      /^(?:ART|PDS|PDAT|PIS|PIAT|PIDAT)$/u.test(tags[at] ?? '') &&
      /^(?:die|der|den|alle|aller|allen|diese|dieser|diesen)$/u.test(before);
    const relative = isRelative(tokens, tags, noun);
    const narrowed =
      noun > i + 1 ||
      (/^(?:APPR|APPRART|ART|PRELS|PPOSAT|NE|NN|CARD|ADJA)$/u.test(behind) && !isTimeBehind(sentence, noun)) ||
      relative;
    const openBefore = at < i && at >= 0 && (OPEN_BEFORE.has(before) || PICKS.test(before));
    told ??= stemsOf(sentence, 0, tokens.length);
    const part = picks || vague || /^(?:bis|oder|und|Uhr|von|der)$/u.test(tokens[i + 1]?.norm ?? '');
    found.push({
      count,
      number: { start: token.start, end: token.end },
      noun: key,
      start: token.start,
      end: tokens[noun]!.end,
      written: token.norm.toLowerCase(),
      definite: definite && !relative,
      topic: definite && at <= 3 && !tags.slice(0, at).some((tag) => tag.startsWith('V')),
      narrowed,
      kind: noun > i + 1 || /^(?:ART|PRELS|PPOSAT|NE|NN|CARD|ADJA)$/u.test(behind) || relative,
      genitive: noun === i + 1 && behind === 'ART' && /^(?:des|der|eines|einer)$/u.test(tokens[noun + 1]!.norm),
      open: part || openBefore,
      estimate: !part && openBefore && ESTIMATE.has(before),
      joined:
        !part &&
        before === 'und' &&
        /^N[NE]$/u.test(tags[at - 1] ?? '') &&
        tags[at - 2] !== 'CARD' &&
        tokens[at - 2]?.kind !== 'number',
      whole: definite && /^(?:von|alle|aller|allen)$/u.test(before === 'den' ? lead : before),
      told,
      picked:
        definite && narrowed
          ? [...stemsOf(sentence, i + 1, noun), ...stemsOf(sentence, noun + 1, narrowingEnd(sentence, noun))]
          : [],
    });
  }
  return found;
}

/** "die zwölf Betten, die …" picks them out. */
function isRelative(tokens: ParsedSentence['tokens'], tags: ParsedSentence['tags'], noun: number): boolean {
  return tokens[noun + 1]?.text === ',' && /^(?:PRELS|APPR|PWAV)$/u.test(tags[noun + 2] ?? '');
}
