import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { PARTIES } from './data/parties.generated.ts';

/** An age as the text gives it. Relative to the paragraph. */
export interface AgeMention extends Span {
  readonly age: number;
  /** The digits alone. */
  readonly number: Span;
  /** `noun` = "der 46-Jährige", `attribute` = "die 46-jährige Lehrerin", `bracket` = "Jana Reimers (46)", `predicate` = "46 Jahre alt". */
  readonly form: 'noun' | 'attribute' | 'bracket' | 'predicate';
  /** The article before it: someone known, someone new, or none. */
  readonly known: 'definite' | 'indefinite' | 'none';
  readonly gender: 'm' | 'f' | undefined;
  /** The noun behind an attribute, in lower case. */
  readonly noun: string | undefined;
  /** The sentence speaks of another time than the day of writing. */
  readonly past: boolean;
  /** "der damals 46-Jährige": the age itself is of another time, or of now as against then. */
  readonly otherDay: boolean;
}

/** A year of birth. Relative to the paragraph. */
export interface BirthMention extends Span {
  readonly year: number;
  readonly number: Span;
  readonly past: boolean;
}

/** A thing's year of making and its age, told one right after the other: "1968 gebaut. Sie ist damit 48 Jahre alt". */
export interface MadeMention {
  readonly year: number;
  readonly age: number;
  readonly yearSpan: Span;
  readonly ageSpan: Span;
}

/** A party given with a person. Relative to the paragraph. */
export interface PartyMention extends Span {
  /** The party's short name, the same for all ways to write it. */
  readonly party: string;
  /** Where the person's name ends (bracket behind it) or starts (party before it). */
  readonly nameAt: number;
  readonly side: 'behind' | 'before' | 'own';
  /** Of "ihrer Partei, der CDU": the sex of whose party it is. */
  readonly whose?: 'm' | 'f';
}

const AGE =
  /(?<![\p{L}\p{Nd}-])(?<n>\p{Nd}{1,3})-(?<form>[Jj])ährige(?<ending>[nrsm]?)(?![\p{L}-])(?: (?<noun>\p{Lu}[\p{L}-]{2,30}))?/gu;
/** "der 39 Jahre alte Mann". */
const OLD = /(?<![\p{L}\p{Nd},.-])(?<n>\p{Nd}{1,3}) Jahre alte[nrsm]? (?<noun>\p{Lu}[\p{L}-]{2,30})/gu;
const PREDICATE =
  /(?<![\p{L}\p{Nd},.-]|(?:und|bis|oder|zu|über|unter|etwa|rund|mindestens) )(?<n>\p{Nd}{1,3}) Jahre alt(?!\p{L})/gu;
/** "Mit nun 76 Jahren", "mit seinen 76 Jahren": as old as that now. */
const WITH =
  /(?<!\p{L})[Mm]it (?:(?:nun|jetzt|heute|mittlerweile|inzwischen)(?: schon)?|(?<whose>seinen|ihren)(?: (?:nun|jetzt))?) (?<n>\p{Nd}{2}) Jahren(?!\p{L})/gu;
const BRACKET = / \((?<=\p{L} \()(?<n>\p{Nd}{1,2})\)/gu;
const COMMAS = /, (?<=\p{Ll}, )(?<n>\p{Nd}{2}), (?=\p{Ll})/gu;
const BORN =
  /(?:geboren|geb\.|Jahrgang|Geburtsjahr)(?: im Jahre?| am \p{Nd}{1,2}\. (?:\p{L}{3,9}|\p{Nd}{1,2}\.))? ?(?<y>(?:18|19|20)\p{Nd}{2})(?!\p{Nd})|(?<![\p{Nd}.,])(?<z>(?:18|19|20)\p{Nd}{2})(?: in (?:der |dem |den )?\p{Lu}[\p{L}./-]{1,30}(?: \p{Lu}?[\p{L}./-]{1,20}){0,3})?(?: als [^,.;]{3,50})? (?:geboren|zur Welt)(?!\p{L})/gu;
/** The sentence is about another day: a death, a year, a story of long ago. */
const PAST =
  /(?<!\p{L})(?:starb|gestorben|verstorben|stirbt|Tod|Tode|getötet|damals|seinerzeit|seinerzeitige|einst|war|waren|wurde er|wurde sie|hatte|als er|als sie|mit \p{Nd}{1,3} Jahren|im Alter von|nächstes|bald|feiert|würde|wird|werden|künftig|erst)(?!\p{L})|†|(?<![\p{Nd}.,])(?:18|19|20)\p{Nd}{2}(?!\p{Nd})/u;
/** Right before an age: not the age of the news. */
const THEN =
  /(?<!\p{L})(?:damals|seinerzeit|seinerzeitige[nrs]?|einst|damalige[nrs]?|inzwischen|mittlerweile)(?: erst| schon| gerade)? $/u;
const DEAD = /(?<!\p{L})(?:starb|gestorben|verstorben|verstorbene|verstorbenen|stirbt|Tod|Tode|Todes|getötet)(?!\p{L})|†/u;
const DEFINITE =
  /(?:^|[^\p{L}])(?<d>[Dd]er|[Dd]ie|[Dd]en|[Dd]em|[Dd]es|[Dd]ieser?|[Ee]ine?[rnms]?|[Vv]om|[Bb]eim|[Zz]um|[Zz]ur|[Dd]as)(?: \p{Ll}{3,20})? $/u;
const FEMININE = /(?:in|frau|tochter|mutter|schwester|witwe|oma)$/u;
const MASCULINE = /(?:mann|(?<!opf)er|vater|sohn|bruder|polizist|junge|pilot|student|tourist|soldat)$/u;

const MADE =
  /(?<![\p{Nd}.,])(?<y>(?:1[5-9]|20)\p{Nd}{2})(?: [^.!?\n]{0,30}?)? (?:gebaut|erbaut|errichtet|gegründet|eröffnet|eingeweiht|fertiggestellt)(?!\p{L})[^.!?\n]{0,40}[.!?] (?:Sie|Er|Es|Das \p{Lu}\p{L}{2,30}|Die \p{Lu}\p{L}{2,30}|Der \p{Lu}\p{L}{2,30}) (?:ist|besteht)(?: also| damit| heute| nun| jetzt| inzwischen| mittlerweile| somit| seit| bereits| schon){0,3} (?<n>\p{Nd}{2,3}) Jahren?(?: alt)?(?!\p{L})/gu;

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

/** The sentence around a place, cut at stops that end one; at most 300 units to either side. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 300);
  const before = text.slice(from, start);
  const stop = Math.max(before.lastIndexOf('. '), before.lastIndexOf('! '), before.lastIndexOf('? '), before.lastIndexOf('\n'));
  const behind = text.slice(end, end + 300);
  const next = behind.search(/[.!?](?:\s\p{Lu}|$)/u);
  return `${before.slice(stop + 1)} ${behind.slice(0, next < 0 ? behind.length : next)}`;
}

/** Pieces of which one is in each wording. */
const BORN_HINTS = ['geboren', 'geb.', 'Jahrgang', 'Geburtsjahr', 'zur Welt'];
const MADE_HINTS = ['gebaut', 'erbaut', 'errichtet', 'gegründet', 'eröffnet', 'eingeweiht', 'fertiggestellt'];

/** The ages a paragraph gives, in the order of their places. Linear. */
export function readAges(text: string): AgeMention[] {
  const found: AgeMention[] = [];
  if (!/\p{Nd}/u.test(text)) return found;
  const add = (
    match: RegExpExecArray,
    form: AgeMention['form'],
    known: AgeMention['known'],
    gender: AgeMention['gender'],
    noun: string | undefined,
  ): void => {
    const n = match.groups!.n!;
    const at = match.index + match[0].indexOf(n);
    const end =
      (form === 'attribute' || form === 'noun') && text[at + n.length] === '-'
        ? at + n.length + '-Jährige'.length + (match.groups!.ending ?? '').length
        : form === 'attribute'
          ? text.lastIndexOf(' ', match.index + match[0].length - 1)
          : match.index + match[0].trimEnd().length;
    found.push({
      age: Number(n),
      form,
      known,
      gender,
      noun,
      number: spanOf(at, n.length),
      start: at,
      end,
      past: PAST.test(around(text, match.index, end)),
      otherDay: THEN.test(text.slice(Math.max(0, at - 30), at)),
    });
  };
  if (text.includes('ährige'))
    for (const match of matchesOf(text, AGE)) {
      const { form, ending, noun } = match.groups!;
      const word = DEFINITE.exec(text.slice(Math.max(0, match.index - 30), match.index))?.groups?.d?.toLowerCase();
      const known = word === undefined ? 'none' : word.startsWith('ein') ? 'indefinite' : 'definite';
      const lower = noun?.toLowerCase();
      let gender: AgeMention['gender'];
      if (form === 'j' && lower) gender = FEMININE.test(lower) ? 'f' : MASCULINE.test(lower) ? 'm' : undefined;
      // "der 46-Jährige" is a man; "der 46-Jährigen" and "die" plural say nothing certain.
      else if (word === 'der' && ending === '') gender = 'm';
      else if (word === 'ein' || word === 'dem' || word === 'einem' || word === 'des' || word === 'den') gender = 'm';
      else if (word === 'die' && ending === '') gender = 'f';
      else if (word === 'eine' || word === 'einer') gender = 'f';
      add(match, form === 'J' ? 'noun' : 'attribute', known, gender, form === 'j' ? lower : undefined);
    }
  if (text.includes('Jahre alte'))
    for (const match of matchesOf(text, OLD)) {
      const lower = match.groups!.noun!.toLowerCase();
      const word = DEFINITE.exec(text.slice(Math.max(0, match.index - 30), match.index))?.groups?.d?.toLowerCase();
      const known = word === undefined ? 'none' : word.startsWith('ein') ? 'indefinite' : 'definite';
      add(match, 'attribute', known, FEMININE.test(lower) ? 'f' : MASCULINE.test(lower) ? 'm' : undefined, lower);
    }
  if (text.includes('Jahre alt'))
    for (const match of matchesOf(text, PREDICATE)) add(match, 'predicate', 'none', undefined, undefined);
  if (text.includes(' Jahren'))
    for (const match of matchesOf(text, WITH)) {
      const whose = match.groups!.whose;
      add(match, 'predicate', 'definite', whose === 'seinen' ? 'm' : whose === 'ihren' ? 'f' : undefined, undefined);
    }
  if (text.includes('(')) for (const match of matchesOf(text, BRACKET)) add(match, 'bracket', 'none', undefined, undefined);
  for (const match of matchesOf(text, COMMAS)) add(match, 'bracket', 'none', undefined, undefined);
  return found.sort((a, b) => a.start - b.start);
}

/** The years of birth a paragraph gives. Linear. */
export function readBirths(text: string): BirthMention[] {
  if (!BORN_HINTS.some((hint) => text.includes(hint))) return [];
  return matchesOf(text, BORN).map((match) => {
    const y = (match.groups!.y ?? match.groups!.z)!;
    const at = match.index + match[0].lastIndexOf(y);
    return {
      year: Number(y),
      number: spanOf(at, 4),
      start: match.index,
      end: match.index + match[0].length,
      past: DEAD.test(around(text, match.index, match.index + match[0].length)),
    };
  });
}

/** Years of making with the age told right behind. Linear. */
export function readMade(text: string): MadeMention[] {
  if (!text.includes(' Jahre') || !MADE_HINTS.some((hint) => text.includes(hint))) return [];
  return matchesOf(text, MADE).map((match) => {
    const { y, n } = match.groups as { y: string; n: string };
    const at = match.index + match[0].lastIndexOf(` ${n} Jahr`) + 1;
    return { year: Number(y), age: Number(n), yearSpan: spanOf(match.index, 4), ageSpan: spanOf(at, n.length) };
  });
}

interface PartyTable {
  readonly behind: RegExp;
  readonly before: RegExp;
  readonly own: RegExp;
  readonly names: ReadonlyMap<string, string>;
}
let parties: PartyTable | undefined;

function readParties(): PartyTable {
  const names = new Map(PARTIES.split('\n').map((row) => row.split('\t') as [string, string]));
  const any = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((n) => n.replace(/[/.]/gu, '\\$&'))
    .join('|');
  return {
    behind: new RegExp(` \\((?<=\\p{L} \\()(?<p>${any})(?:[,;] ?[^()\\n]{1,30})?\\)`, 'gu'),
    before: new RegExp(`-(?<=(?<![\\p{L}-])(?<p>${any})-)(?:\\p{Lu}[\\p{L}-]{2,30}) (?=\\p{Lu})`, 'gu'),
    own: new RegExp(
      `(?<!\\p{L})(?:der (?<p>${any}), (?<w>ihrer|seiner) Partei|(?<v>[Ii]hre[rn]?|[Ss]eine[rn]?) (?:eigenen )?Partei, (?:der|die) (?<q>${any}))(?!\\p{L})`,
      'gu',
    ),
    names,
  };
}

/** The parties a paragraph gives with persons. Linear. */
export function readPartyMentions(text: string): PartyMention[] {
  parties ??= readParties();
  const found: PartyMention[] = [];
  if (text.includes('('))
    for (const match of matchesOf(text, parties.behind)) {
      const p = match.groups!.p!;
      found.push({ party: parties.names.get(p)!, side: 'behind', nameAt: match.index, ...spanOf(match.index + 2, p.length) });
    }
  if (text.includes('-'))
    for (const match of matchesOf(text, parties.before)) {
      const p = match.groups!.p!;
      found.push({
        party: parties.names.get(p)!,
        side: 'before',
        nameAt: match.index + match[0].length,
        ...spanOf(match.index - p.length, p.length),
      });
    }
  if (text.includes(' Partei'))
    for (const match of matchesOf(text, parties.own)) {
      const p = (match.groups!.p ?? match.groups!.q)!;
      const at = match.groups!.p ? match.index + 4 : match.index + match[0].length - p.length;
      const whose = /^i/iu.test((match.groups!.w ?? match.groups!.v)!) ? 'f' : 'm';
      found.push({ party: parties.names.get(p)!, side: 'own', nameAt: match.index, whose, ...spanOf(at, p.length) });
    }
  return found.sort((a, b) => a.start - b.start);
}
