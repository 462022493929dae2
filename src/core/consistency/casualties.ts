import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import { countOf, isYear } from './number.ts';

/** What became of the counted. */
export type Fate = 'dead' | 'hurt' | 'missing' | 'arrested';

/** How many came to what fate, as one sentence says it. Span from the number to its noun, relative to the paragraph. */
export interface CasualtyCount extends Span {
  readonly fate: Fate;
  readonly count: number;
  /** The number alone. */
  readonly number: Span;
  /** Whether the number is written in digits. */
  readonly digits: boolean;
  /** Who is counted: '' for people as such, else the noun in lower case; with "schwer" or "leicht" before it where the sentence says so. */
  readonly group: string;
  /** The number is a bound, a range, an estimate, an addition or of another time: nothing can be held against it. */
  readonly open: boolean;
  /** A bound, an estimate, a range, or a sentence about a count that changes: the other counts of that fate are uncertain too. */
  readonly bound: boolean;
  /** "die vier Toten", "alle vier": who was told of before. */
  readonly definite: boolean;
  /** Days the sentence names, in lower case. */
  readonly days: string;
  /** Nouns of the sentence in lower case: the event they speak of. */
  readonly about: readonly string[];
}

/** Nouns that say the fate by themselves, by their forms. */
const FATE_NOUNS = new Map<string, Fate>();
const put = (fate: Fate, forms: string): void => {
  for (const form of forms.split(' ')) FATE_NOUNS.set(form, fate);
};
put(
  'dead',
  'tote toten toter todesopfer todesopfern todesfälle todesfällen verkehrstote verkehrstoten leichen tödlichverletzte getötete getöteten',
);
put('hurt', 'verletzte verletzten verletzter schwerverletzte schwerverletzten leichtverletzte leichtverletzten');
put('missing', 'vermisste vermissten vermisster');
put('arrested', 'festnahmen festgenommene festgenommenen verhaftete verhafteten verhaftungen');

/** People as such. */
const PEOPLE: ReadonlySet<string> = new Set('menschen mensch personen person leute leuten opfer opfern'.split(' '));

/** Verb forms that say the fate of their subject (or, of arrests, their object). */
const FATE_VERBS: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ...'starb starben sterben gestorben getötet umgekommen umkamen verstorben erschossen erstochen ertrunken ertranken verunglückt verbrannt'
    .split(' ')
    .map((v) => [v, 'dead'] as const),
  ...'verletzt'.split(' ').map((v) => [v, 'hurt'] as const),
  ...'vermisst'.split(' ').map((v) => [v, 'missing'] as const),
  ...'festgenommen verhaftet gefasst inhaftiert'.split(' ').map((v) => [v, 'arrested'] as const),
]);

/** Attributes that say the fate of the noun they stand before: "die drei getöteten Frauen". */
const FATE_ATTRIBUTES: ReadonlyMap<string, Fate> = new Map<string, Fate>([
  ['getöteten', 'dead'],
  ['verstorbenen', 'dead'],
  ['verletzten', 'hurt'],
  ['vermissten', 'missing'],
  ['festgenommenen', 'arrested'],
  ['verhafteten', 'arrested'],
]);
/** Who is arrested: people as such. */
const SUSPECTS =
  /^(?:(?:tat|haupt)?verdächtigen?|(?:mutmaßlichen? )?tätern?|männern?|beschuldigten?|jugendlichen?|einbrechern?|dieben?|räubern?|betrügern?|schleusern?|demonstranten|randalierern?|aktivisten)$/u;
/** Before a number: a bound, an estimate, a choice. */
const OPEN_BEFORE: ReadonlySet<string> = new Set(
  'mindestens wenigstens rund etwa ungefähr circa ca. ca fast knapp beinahe nahezu gut über mehr weniger bis zu höchstens maximal oder und zwischen als noch nur zunächst vorerst weitere weiteren andere anderen je jeweils von auf um unter'.split(
    ' ',
  ),
);
/** Of these, what leaves only a part, an addition or another time: nothing against the other counts. */
const PART_BEFORE: ReadonlySet<string> = new Set(
  'noch nur weitere weiteren andere anderen je jeweils von auf um unter als'.split(' '),
);
/** Anywhere in the sentence: the count is one that changes or is feared. */
const BOUND_SENTENCE: ReadonlySet<string> = new Set(
  'erhöhte erhöht stieg gestiegen steigen korrigierte berichtigte befürchtet könnten könnte würden dürften drohen drohten zunächst anfangs ursprünglich später inzwischen mittlerweile angeblich offenbar statt insgesamt'.split(
    ' ',
  ),
);
/** Anywhere in the sentence: another time, another event, a running count. */
const OPEN_SENTENCE: ReadonlySet<string> = new Set(
  'weitere weiteren weiterer andere anderen anderer damals früher zuvor vorjahr vorjahres bereits jährlich insgesamt seit später inzwischen mittlerweile zunächst anfangs ursprünglich vorher vergangenen vergangenes letzten letztes vorigen voriges erhöhte erhöht stieg gestiegen jüngsten jüngster korrigierte berichtigte angeblich offenbar befürchtet nicht keine keiner statt könnten könnte würden dürften drohen drohten'.split(
    ' ',
  ),
);
/** Of these, what a sentence says of those it comes back to: "Die drei Toten wurden noch nicht erkannt". */
const PREDICATE: ReadonlySet<string> = new Set('nicht keine keiner bereits'.split(' '));
const DAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|gestern|vorgestern|heute|vortag)(?:s|abend|morgen|nacht|nachmittag|mittag|früh|vormittag)?$/u;
const GROUP_FATE = /^(?:schwer|leicht|lebensgefährlich)$/u;

/** The counts of casualties and arrests that one sentence states. Linear in its tokens. */
export function readCasualties(sentence: ParsedSentence): CasualtyCount[] {
  const { tokens, tags, clauseOf } = sentence;
  const found: (CasualtyCount & { readonly clause: number; readonly byVerb: boolean })[] = [];
  let facts: ReturnType<typeof ofSentence> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const tag = tags[i]!;
    if (tag !== 'CARD' && tag !== 'ART' && token.kind !== 'number') continue;
    let count = countOf(token);
    if (count === undefined && /^[Ee]ine?[rn]?$/u.test(token.norm)) count = 1;
    if (count === undefined || !Number.isInteger(count) || count > 100_000) continue;
    const ofThem = tokens[i + 1]?.norm === 'von' && /^(?:ihnen|diesen)$/u.test(tokens[i + 2]?.norm ?? '');
    const noun = ofThem ? i + 2 : nounBehind(sentence, i);
    if (noun < 0) continue;
    const form = tokens[noun]!.norm.toLowerCase();
    let fate = FATE_NOUNS.get(form);
    facts ??= ofSentence(sentence);
    let group = '';
    const byVerb = fate === undefined;
    if (fate === undefined) {
      const attribute = FATE_ATTRIBUTES.get(tokens[noun - 1]?.norm ?? '');
      if (attribute && noun - 1 > i) {
        fate = attribute;
        group = PEOPLE.has(form) ? '' : form;
      } else if ((tags[noun] !== 'NN' && !ofThem) || (!ofThem && isDependent(sentence, i, noun))) continue;
      else {
        const clause = clauseOf[i]!;
        const verb = facts.verbs.find((v) => clauseOf[v.at] === clause || facts!.headline);
        if (!verb) continue;
        fate = verb.fate;
        group = PEOPLE.has(form) || ofThem || (fate === 'arrested' && SUSPECTS.test(form)) ? '' : form;
        const how = tokens[verb.at - 1]?.norm.toLowerCase() ?? '';
        if (fate === 'hurt' && GROUP_FATE.test(how)) group += ` ${how}`;
      }
    } else {
      const how = noun - 1 > i ? tokens[noun - 1]!.norm.toLowerCase() : '';
      if (/^(?:schwer|leicht)/u.test(how)) group = ` ${how.startsWith('schwer') ? 'schwer' : 'leicht'}`;
      if (form.startsWith('schwerverletzt')) group = ' schwer';
      if (form.startsWith('leichtverletzt')) group = ' leicht';
    }
    const before = tokens[i - 1]?.norm.toLowerCase() ?? '';
    const after = tokens[i + 1]?.norm.toLowerCase() ?? '';
    // "Die 130 Opfer der Anschläge", "die vier Toten, die …" are picked out of more by what follows.
    const definite =
      !/^(?:APPR|APPRART|ART|PRELS|\$,)$/u.test(tags[noun + 1] ?? '') &&
      /^(?:die|der|den|alle|aller|allen|diese|dieser|diesen)$/u.test(before);
    found.push({
      fate,
      count,
      group,
      number: { start: token.start, end: token.end },
      digits: token.kind === 'number',
      start: token.start,
      end: tokens[noun]!.end,
      bound: facts.bound || (OPEN_BEFORE.has(before) && !PART_BEFORE.has(before)) || after === 'bis' || after === 'oder',
      open:
        facts.open ||
        (facts.said && !definite) ||
        (facts.partAt >= 0 && facts.partAt < i) ||
        (OPEN_BEFORE.has(before) && i > 0) ||
        after === 'bis' ||
        after === 'oder',
      definite,
      days: facts.days,
      about: facts.about,
      clause: clauseOf[i]!,
      byVerb,
    });
  }
  // Two counts before one verb: whose fate it is, and how many in all, nobody can say.
  return found.map(({ clause, byVerb, ...count }) =>
    byVerb && found.some((o) => o.byVerb && o.clause === clause && o.start !== count.start)
      ? { ...count, open: true, bound: true }
      : count,
  );
}

/** Whether the noun hangs on a preposition, or is a genitive by its number ("zweier Autos"): then the verb says nothing of it. */
function isDependent({ phrases, tokens }: ParsedSentence, number: number, noun: number): boolean {
  return /^(?:zweier|dreier)$/u.test(tokens[number]!.norm) || phrases.some((p) => p.head === noun && p.preposition !== undefined);
}

/** The noun a number counts: behind adjectives and participles, nothing else between. */
function nounBehind({ tokens, tags, words }: ParsedSentence, number: number): number {
  for (let i = number + 1; i < tokens.length && i <= number + 4; i++) {
    const tag = tags[i]!;
    const { norm } = tokens[i]!;
    if (FATE_NOUNS.has(words[i]!.lower) && /^\p{Lu}/u.test(norm)) return i;
    if (tag === 'NN') return i;
    if (tag !== 'ADJA' && tag !== 'ADJD' && tag !== 'ADV' && tag !== 'VVPP') return -1;
  }
  return -1;
}

function ofSentence({ tokens, tags, words }: ParsedSentence) {
  const verbs: { readonly at: number; readonly fate: Fate }[] = [];
  const about: string[] = [];
  const days: string[] = [];
  let open = false;
  let said = false;
  let bound = false;
  let partAt = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { norm, kind } = tokens[i]!;
    const { lower } = words[i]!;
    const fate = FATE_VERBS.get(lower);
    // "Verletzt wurden 14 Fahrgäste"
    if (fate && (norm === lower || (i === 0 && tags[i + 1]?.startsWith('VA')))) verbs.push({ at: i, fate });
    else if (lower === 'leben' && words[i - 1]?.lower === 'ums') verbs.push({ at: i, fate: 'dead' });
    else if (/^erlitten?$/u.test(lower) && words.some((w) => /verletzungen$/u.test(w.lower))) verbs.push({ at: i, fate: 'hurt' });
    else if (lower === 'fest' && tags[i] === 'PTKVZ') verbs.push({ at: i, fate: 'arrested' });
    if (PREDICATE.has(lower)) said = true;
    else if (OPEN_SENTENCE.has(lower) || isYear(tokens[i]!)) open = true;
    // "noch am Abend" is a time; "noch drei" is a rest; "davon" makes a part of what follows it.
    if (lower === 'noch' && words[i + 1]?.lower !== 'nicht' && !/^(?:am|im|in|an|auf|vor)$/u.test(words[i + 1]?.lower ?? ''))
      open = true;
    if (partAt < 0 && (lower === 'davon' || lower === 'darunter')) partAt = i;
    if (BOUND_SENTENCE.has(lower)) bound = true;
    if (DAY.test(lower)) days.push(lower);
    if (kind === 'word' && tags[i] === 'NN') about.push(lower);
  }
  return {
    verbs,
    about,
    days: days.sort().join(' '),
    open: open || bound,
    said,
    bound,
    partAt,
    headline: !tokens.some((t) => t.text === '.'),
  };
}
