import type { Figure, PlacedCandidate } from './figures.ts';

/** What finding antecedents needs to know of the article. */
export interface Surroundings {
  /** Candidates of the paragraphs around, in the order of their starts. */
  readonly candidates: readonly PlacedCandidate[];
  /** The number of each candidate's sentence, counted from the first paragraph around. */
  readonly sentences: readonly number[];
  /** Whose words stood last between marks. */
  readonly last: Figure | undefined;
  /** Sentences since then. */
  readonly sinceLast: number;
}

/** Sentences back a pronoun reaches. */
const REACH = 8;

/** How well a mention serves as antecedent by its distance in sentences: newspapers name a person again after two or three. */
const BY_DISTANCE = [1.2, 1, 0.2, -0.2, -0.5, -0.8, -1, -1.2, -1.4];

/** Below this a pronoun means nobody in particular. */
const LEAST = -0.6;

/** Whom a pronoun means; undefined for "man", "es", "wir" and where nobody agrees with it. */
export function antecedentOf(
  at: number,
  around: Surroundings,
  meant: (candidate: number) => Figure | undefined,
): Figure | undefined {
  const { candidates, sentences } = around;
  const pronoun = candidates[at]!;
  const { fact } = pronoun;
  const word = fact.text.toLowerCase();
  if (/^(?:man|ich|wir|es|das|viele|einige|manche|jemand)$/u.test(word)) return undefined;
  if (fact.relative) {
    let k = at - 1;
    while (k >= 0 && candidates[k]!.fact.sort === 'pronoun') k--;
    return k >= 0 && sentences[k] === sentences[at] ? meant(k) : undefined;
  }
  let best: Figure | undefined;
  let most = LEAST;
  const seen = new Set<string>();
  for (let k = at - 1; k >= 0; k--) {
    const c = candidates[k]!;
    const distance = sentences[at]! - sentences[k]!;
    if (distance > REACH) break;
    const figure = c.fact.sort === 'pronoun' ? undefined : meant(k);
    if (!figure || seen.has(figure.key)) continue;
    seen.add(figure.key);
    const score = fitness(c, figure, pronoun) + BY_DISTANCE[distance]! + (around.last?.key === figure.key ? 0.5 : 0);
    if (score > most) [best, most] = [figure, score];
  }
  return best;
}

/** Agreement and prominence. The numbers rank: a wrong gender outweighs all else, persons come before bodies, subjects before the rest. */
function fitness(c: PlacedCandidate, figure: Figure, { fact, paragraph }: PlacedCandidate): number {
  const gender = fact.plural || fact.gender === 'plural' ? 'plural' : fact.gender;
  let score: number;
  if (figure.sort === 'person') score = gender === 'plural' ? -2 : figure.gender === gender ? 1.2 : figure.gender ? -3 : 0;
  else if (figure.sort === 'role')
    score = (c.fact.plural ? 'plural' : c.fact.gender) === gender ? 0.8 - (c.fact.determiner ? 0 : 1.5) : -3;
  else if (figure.sort === 'thing' || figure.sort === 'place' || figure.sort === 'document') score = -2.3;
  else score = gender === 'masculine' ? -2.2 : gender === 'plural' ? -0.9 : -1.4;
  if (c.paragraph !== paragraph) score -= 0.3;
  if (c.fact.subject) score += 0.7;
  if (c.fact.preposition) score -= 0.5;
  if (c.fact.order === 0) score += 0.25;
  return score + 0.15 * Math.log(1 + figure.count);
}

/** Roles so wide that any person of the gender may bear them. Experts and spokespeople are none: they need a role that says so. */
const WIDE = /^(?:Mann|Frau|Politiker|Politikerin|Mutter|Vater)$|jährigen?r?$/u;

/** Below this a role noun stands for itself. */
const LEAST_ROLE = 0.75;

/** The person a role noun with a definite article takes up: "der Minister" for somebody introduced as "Finanzminister". */
export function bearerOf(at: number, { candidates, sentences, last, sinceLast }: Surroundings): Figure | undefined {
  const { fact } = candidates[at]!;
  if (fact.plural || !/^(?:der|die|dem|den|des|dieser|diese|diesem)$/u.test(fact.determiner ?? '')) return undefined;
  const role = fact.head.text;
  const party = /^(\p{Lu}\p{L}{1,5})-/u.exec(role)?.[1];
  const ownComplement = /^\s(?:der|des|von|vom)\s/u.test(fact.text.slice(fact.head.end - fact.start));
  let best: Figure | undefined;
  let most = LEAST_ROLE;
  const seen = new Set<string>();
  for (let k = at - 1; k >= 0; k--) {
    const c = candidates[k]!;
    const { figure } = c;
    if (figure?.sort !== 'person' || seen.has(figure.key)) continue;
    seen.add(figure.key);
    if (party && !figure.roles.some((r) => r.startsWith(`${party}-`)) && !c.fact.text.includes(`(${party}`)) continue;
    const distance = sentences[at]! - sentences[k]!;
    const likeness = Math.max(0, ...figure.roles.map((r) => alike(r, role)));
    const genders = figure.gender !== undefined && fact.gender !== 'unknown' && figure.gender !== fact.gender;
    if (genders && likeness < 5) continue;
    const wide = !ownComplement && WIDE.test(role) && distance <= 5;
    if (likeness === 0 && !wide) continue;
    const lastSpeaker = last?.key === figure.key && sinceLast <= 4 ? 1.6 : 0;
    const score = (likeness || 0.8) + 1 / (1 + distance) - 0.02 * distance + (c.fact.subject ? 0.2 : 0) + lastSpeaker;
    if (score > most) [best, most] = [figure, score];
  }
  return best;
}

/** How alike two role nouns are: 5 the same, 4 one is the last part of the other, 3 a long common end, 0 not. */
function alike(a: string, b: string): number {
  const [x, y] = [a, b].map((w) => w.toLowerCase().replace(/(?:s|n)$/u, ''));
  if (x === y) return 5;
  if (x!.endsWith(y!) || y!.endsWith(x!)) return 4;
  let k = 0;
  while (k < x!.length && k < y!.length && x!.at(-1 - k) === y!.at(-1 - k)) k++;
  return k >= 6 ? 3 : 0;
}
