import { CASE, type Clause, type ParsedSentence } from '../syntax/sentence.ts';
import { MEASURES } from './event-nouns.ts';

/** Parts of a title in the order in which they are left out where it is too long; what is in none of these bands stays. */
const BAND = {
  ofSubject: 0,
  attribute: 98,
  opening: 99,
  around: 100,
  objectsGenitive: 200,
  nearVerb: 300,
  deepGenitive: 400,
} as const;

/**
 * Which parts of a title may be left out, and in what order (a token's number; the smallest first, the same for all tokens of a part).
 * Only whole prepositional phrases and genitives go, so that what stays is a sentence: first those inside the subject, then those around
 * the verb. With a right bracket the last one stays longest, since it is closest to the verb ("ins Krankenhaus gebracht"); without one, the
 * first ("verfügte über Geld").
 *
 * @param actors tokens of the subject, in order.
 * @param others all other tokens but the finite verb, in order.
 * @param subject index of the subject's phrase.
 */
export function leaveOrder(
  sentence: ParsedSentence,
  clause: Clause,
  actors: readonly number[],
  others: readonly number[],
  subject: number,
): ReadonlyMap<number, number> {
  const { phrases, tags, words } = sentence;
  const order = new Map<number, number>();
  const of = new Int16Array(sentence.tokens.length).fill(-1);
  phrases.forEach((p, at) => {
    of.fill(at, p.first, p.last);
  });
  const partOf = (tokens: readonly number[]): Map<number, number> => {
    const parts = new Map<number, number>();
    for (let k = tokens.length - 1; k >= 0; k--) {
      const i = tokens[k]!;
      const next = tokens[k + 1];
      // Words that lead to the next phrase, and commas and conjunctions of a list, go with it.
      const own = of[i]!;
      const part =
        own >= 0 ? root(own) : next === i + 1 && /^(?:APPR|ART|KOKOM|KON|\$)/u.test(tags[i]!) ? (parts.get(next) ?? -1) : -1;
      parts.set(i, part);
    }
    // A name behind its noun, and what can be neither subject nor object, belong to the phrase before: "im Museum Passeier".
    for (let k = 1; k < tokens.length; k++) {
      const i = tokens[k]!;
      const own = of[i]!;
      const before = parts.get(tokens[k - 1]!)!;
      if (own < 0 || before < 0 || parts.get(i) === before || phrases[own]!.first !== i || tokens[k - 1] !== i - 1) continue;
      const { cases, preposition, head, first } = phrases[own]!;
      const bare = !/^(?:ART|P)/u.test(tags[first]!);
      const genitive = words[first]!.lower === 'des' && preposition === undefined;
      const name = bare && /^(?:NE|FM)$/u.test(tags[head]!) && /^(?:N[NE]|\$\()$/u.test(tags[i - 1]!);
      const counted = bare && MEASURES.has(words[i - 1]!.lower);
      if (
        preposition === undefined &&
        (name ||
          genitive ||
          counted ||
          ((bare || (/^de[rs]$/u.test(words[first]!.lower) && /^N[NE]$/u.test(tags[i - 1]!))) &&
            cases !== 0 &&
            !(cases & (CASE.nom | CASE.acc))))
      ) {
        const part = parts.get(i);
        for (const j of tokens) if (j >= i && parts.get(j) === part) parts.set(j, before);
      }
    }
    // What "und" or a comma joins is one part.
    for (let k = 1; k + 1 < tokens.length; k++) {
      const i = tokens[k]!;
      if (tags[i] !== 'KON' && tags[i] !== '$,') continue;
      const [before, behind] = [parts.get(tokens[k - 1]!)!, parts.get(tokens[k + 1]!)!];
      if (behind >= 0 && before !== behind) for (const j of tokens) if (j >= i && parts.get(j) === behind) parts.set(j, before);
      parts.set(i, before);
    }
    return parts;
  };
  const root = (at: number): number => {
    let top = at;
    for (let p = phrases[top]!.parent; p !== undefined && p < top; p = phrases[top]!.parent) top = p;
    return top;
  };
  const depth = (at: number): number => {
    let steps = 0;
    for (let p = phrases[at]!.parent; p !== undefined && steps < 9; p = phrases[p]!.parent) steps++;
    return steps;
  };
  for (const [i, part] of partOf(actors)) {
    if (part >= 0 && part !== root(subject) && phrases[part]!.preposition !== undefined) order.set(i, BAND.ofSubject + part);
    else if (of[i]! >= 0 && depth(of[i]!) > 1) order.set(i, BAND.deepGenitive - depth(of[i]!));
  }
  const bracket = clause.kind !== 'main' || clause.rightBracket.some((i) => i !== clause.finite);
  const parts = partOf(others);
  const free = [...new Set(parts.values())]
    .filter((part) => part >= 0 && phrases[part]!.preposition !== undefined)
    .sort((a, b) => a - b);
  const finite = clause.finite ?? -1;
  const opens = (part: number): boolean => phrases[part]!.first < finite && clause.kind === 'main';
  const isVerb = (i: number): boolean => i !== clause.finite && clause.rightBracket.includes(i);
  const touching = (part: number): boolean =>
    tags[phrases[part]!.head] !== 'NE' &&
    others.some((i, n) => parts.get(i) === part && (n + 1 === others.length || isVerb(others[n + 1]!)));
  const kept = bracket ? free.findLast(touching) : free.find((part) => !opens(part));
  // "zur Verfügung stellen", "in Kraft treten": a bare noun at the end belongs to the verb.
  const last = bracket ? undefined : others.at(-1);
  const bound =
    last !== undefined && last > finite && parts.get(last) === free.at(-1) && isBareNoun(sentence, free.at(-1)!)
      ? free.at(-1)
      : undefined;
  for (const [i, part] of parts) {
    if (part < 0 || part === bound) continue;
    const at = free.indexOf(part);
    const own = of[i]!;
    // "über einen Umfang von zwei Oktaven": the attribute goes before the whole.
    if (own >= 0 && own !== part && phrases[own]!.link === 'attribute') order.set(i, BAND.attribute - depth(own));
    else if (at >= 0)
      order.set(i, part === kept ? BAND.nearVerb : opens(part) ? BAND.opening : BAND.around + (bracket ? at : free.length - at));
    else if (of[i]! >= 0 && of[i] !== part && depth(of[i]!) > 1) order.set(i, BAND.objectsGenitive + 9 - depth(of[i]!));
  }
  // A phrase of place right behind another hangs on it as likely as not: "zum Jahrestag des Aufstands in Danzig". It goes first.
  for (let n = 1; n < free.length; n++) {
    const [before, here] = [free[n - 1]!, free[n]!];
    const first = phrases[here]!.first;
    if (here === kept || parts.get(first - 1) !== before || !isStatic(sentence, here)) continue;
    const least = order.get(phrases[before]!.first);
    for (const [i, part] of parts)
      if (part === here && least !== undefined && (order.get(i) ?? least) >= least) order.set(i, least - 0.5);
  }
  return order;
}

/** Whether a prepositional phrase tells where something is, and not where it goes. */
function isStatic({ phrases, words }: ParsedSentence, at: number): boolean {
  const { cases, preposition } = phrases[at]!;
  const word = words[preposition!]!.lower;
  return /^(?:im|am|beim|vom)$/u.test(word) || (/^(?:in|an|auf|bei|von|vor|unter|hinter)$/u.test(word) && cases !== CASE.acc);
}

/** Whether a prepositional phrase is no more than preposition and noun. */
function isBareNoun({ phrases, tags }: ParsedSentence, at: number): boolean {
  const { first, last, head, preposition } = phrases[at]!;
  return preposition === first && head === first + 1 && last === head + 1 && tags[head] === 'NN';
}
