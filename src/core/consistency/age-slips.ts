import type { Entity } from '../entities/entity.ts';
import type { ArticleView } from '../rules/article.ts';
import { firstNotBefore, type Span } from '../text/span.ts';
import type { AgeMention } from './persons.ts';
import { isSwapOfDigits } from './slips.ts';

export type PlacedAge = AgeMention & Span & { readonly name: string | undefined };

/** Nouns for anyone: with these a second age is the same person's sooner than another's. */
const ANYONE =
  /^(?:mann|frau|opfer|verdächtigen?|tatverdächtigen?|angeklagten?|beschuldigten?|jugendlichen?|jungen?|mädchen|rentner(?:in)?s?|senior(?:in)?|seniorin|besitzer(?:in)?s?|geschädigten?|verletzten?|verstorbenen?|verunglückten?|getöteten?|vermissten?|täters?|bewohner(?:in)?)$/u;
/** They are named for their office, not their age. */
const OFFICIAL =
  /(?:richter|anwalt|anwält|sprecher|bürgermeister|minister|leiter|chef|chefin|vorsitz|präsident|landrat|landrät|arzt|ärzt|trainer|direktor|gutachter|staatsanwalt|kommissar|pfarrer|experte|expertin|forscher|wehrführer|verteidiger|vorgänger)(?:in|s|ende[rn]?|en?)?$/iu;
const COMPANY =
  /(?<!\p{L})(?:[Bb]eiden?|Brüder|Geschwister|Freunde?s?|Freundin|Begleiter(?:in)?|Beifahrer(?:in)?|Mitfahrer(?:in)?|Kollegen?|Trio|Duo|Gruppe|Paar|Ehepaar|Komplizen?|Bande|Mittäter)(?!\p{L})/u;
/** Several of one sex, or one more of it. */
const SEVERAL = {
  m: /(?<!\p{L})(?:zwei|drei|vier|fünf|weitere[nr]?|andere[nr]?|zweite[nr]?|junge) (?:\p{Ll}+ )?(?:Männ|Mann|Jugendliche|Person|Verdächtig|Jungen|Fahrer)/u,
  f: /(?<!\p{L})(?:zwei|drei|vier|fünf|weitere[nr]?|andere[nr]?|zweite[nr]?|junge) (?:\p{Ll}+ )?(?:Frau|Jugendliche|Person|Mädchen|Fahrerin)/u,
};

/**
 * An age of somebody told of before that no other place has, one slip of a digit from the only age that may be meant. With a name the name
 * says who; without one the article has but one person of that age and sex.
 */
export function* ageSlips(article: ArticleView, ages: readonly PlacedAge[]): Iterable<readonly [PlacedAge, PlacedAge]> {
  if (ages.length < 2 || ages.length > 12) return;
  const times = new Map<number, number>();
  for (const a of ages) times.set(a.age, (times.get(a.age) ?? 0) + 1);
  for (const a of ages) {
    if (a.known !== 'definite' || a.otherDay || a.age < 12 || a.age > 99 || times.get(a.age) !== 1) continue;
    const before = ages.filter((o) => o.start < a.start && mayBe(a, o));
    if (before.length === 0 || before.some((o) => o.otherDay) || new Set(before.map((o) => o.age)).size > 1) continue;
    const other = before[0]!;
    if (!isSlip(a.age, other.age)) continue;
    if (a.name !== undefined) continue;
    const anyone = a.noun !== undefined && (ANYONE.test(a.noun) || before.some((o) => o.noun === a.noun));
    if (a.form === 'attribute' && !anyone && !isOfPlace(article, a.noun)) continue;
    // Somebody else has an age that the article gives once: all others of that sex are officials.
    if (ages.some((o) => o.start > a.start && mayBe(a, o) && o.age !== other.age)) continue;
    const between = article.text.slice(other.end, a.start);
    if (COMPANY.test(between) || SEVERAL[a.gender ?? 'm'].test(between)) continue;
    // Swapped digits, or a word for whoever it was: then only somebody named right before may be meant.
    const sure =
      (isSwapOfDigits(String(a.age), String(other.age)) || (a.form === 'attribute' && anyone)) &&
      !isNamedBefore(article, a, other);
    if (!sure && mayBeNamed(article, a, other)) continue;
    yield [a, other];
  }
}

/** Two ages told of one name, neither of another time. */
export function* agesOfOneName(ages: readonly PlacedAge[]): Iterable<readonly [PlacedAge, PlacedAge]> {
  const first = new Map<string, PlacedAge>();
  for (const a of ages) {
    if (a.name === undefined || a.otherDay || a.age < 5) continue;
    const other = first.get(a.name);
    if (!other) first.set(a.name, a);
    else if (other.age === a.age) continue;
    // In sentences about the past only a slip of a digit says more than a birthday.
    else if ((!a.past && !other.past) || isSlip(a.age, other.age)) yield [a, other];
  }
}

function mayBe(a: PlacedAge, o: PlacedAge): boolean {
  return !(a.gender && o.gender && a.gender !== o.gender);
}

/** Two digits that changed places, or one that is another. */
export function isSlip(a: number, b: number): boolean {
  const [x, y] = [String(a), String(b)];
  if (a === b || x.length !== y.length || x.length < 2) return false;
  if (isSwapOfDigits(x, y)) return true;
  if (x.length === 3) return x.slice(0, 2) === y.slice(0, 2) && Math.abs(a - b) > 1;
  return (x[0] === y[0]) !== (x[1] === y[1]) && Math.abs(a - b) !== 1;
}

/** "Die 19 Jahre alte Tirolerin": who is called by a place that the article names. */
function isOfPlace({ text }: ArticleView, noun: string | undefined): boolean {
  const place = /^(?<base>\p{L}{4,})er(?:in)?$/u.exec(noun ?? '')?.groups?.base;
  return place !== undefined && new RegExp(`(?<!\\p{L})${place[0]!.toUpperCase()}${place.slice(1)}(?!\\p{L})`, 'u').test(text);
}

/** Whether the paragraph names somebody else of that sex right before the age: he may be meant. */
function isNamedBefore({ entities, text }: ArticleView, a: PlacedAge, other: PlacedAge): boolean {
  const from = text.lastIndexOf('\n', a.start);
  for (let i = firstNotBefore(entities, (e) => e.start < a.start) - 1; i >= 0 && entities[i]!.start > from; i--) {
    const e = entities[i]!;
    if (e.kind === 'person' && e.name !== other.name && maySex(text, e, a.gender)) return true;
  }
  return false;
}

/** Whether a person named in the article, but the one whose age is known, may be meant. */
function mayBeNamed({ entities, text }: ArticleView, a: PlacedAge, other: PlacedAge): boolean {
  const names = new Set<string>();
  for (const e of entities)
    if (e.kind === 'person' && e.start < a.start && e.name.includes(' ') && !isOfficial(text, e) && maySex(text, e, a.gender))
      names.add(e.name);
  if (other.name !== undefined) names.delete(other.name);
  // One named person is the one of the age, unless the age was given without a name beside it.
  return other.name !== undefined ? names.size > 0 : names.size > 1;
}

function roleOf(text: string, { role, start }: Entity): string {
  return role
    ? text.slice(role.start, role.end)
    : (/\p{Lu}[\p{L}-]{3,} $/u.exec(text.slice(Math.max(0, start - 40), start))?.[0].trim() ?? '');
}

function isOfficial(text: string, e: Entity): boolean {
  return OFFICIAL.test(roleOf(text, e));
}

function maySex(text: string, e: Entity, gender: 'm' | 'f' | undefined): boolean {
  if (!gender) return true;
  const role = roleOf(text, e);
  const female = /(?:^|\s)[Dd]ie\s|\p{Ll}in$/u.test(role);
  if (gender === 'm') return !female && !/^\p{L}+a /u.test(e.name);
  return female || !/(?:^|\s)(?:[Dd]er|[Ss]ein|[Ii]hr|[Dd]es)\s|(?:er|mann|ent|or)$/u.test(role);
}
