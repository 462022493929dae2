import { CASE, type ParsedSentence, type Phrase } from '../syntax/sentence.ts';
import { type ClausePlace, isGovernedInfinitive, opensWith } from './clause-place.ts';
import { wholeSubject } from './title-cut.ts';

/** A full verb of a clause with the mark or conjunction before it that parts it from the one before. Token indices. */
interface Joined {
  readonly verb: number;
  /** Undefined for the first. */
  readonly joint: number | undefined;
}

/** Participles and infinitives of a clause that "und" or a comma joins: "wurde verletzt und entführt". */
function joinedVerbs({ sentence, clause, own }: ClausePlace): Joined[] {
  const { tags } = sentence;
  const full = clause.rightBracket.filter((i) => /^VV(?:PP|INF|IZU)$/u.test(tags[i]!) && own.includes(i));
  const found: Joined[] = [];
  for (const verb of full) {
    const before = found.at(-1)?.verb;
    if (before === undefined) {
      found.push({ verb, joint: undefined });
      continue;
    }
    const joint = own.find((i) => i > before && i < verb && (tags[i] === 'KON' || tags[i] === '$,'));
    if (tags[before] === tags[verb] && joint !== undefined) found.push({ verb, joint });
  }
  return found.length > 1 ? found : [];
}

/**
 * The conjuncts of a clause as clauses of their own: "hat die Frau missbraucht und den Fahrer getötet" is two events. Each keeps the words
 * before the first participle that it needs: what is no adverb where it has no phrase of its own, else subject and finite verb, and nothing
 * where it has a subject of its own ("Straßen wurden gesperrt, Häuser geräumt"). The clause itself where it has but one full verb.
 */
export function conjunctsOf(place: ClausePlace): ClausePlace[] {
  const verbs = joinedVerbs(place);
  if (verbs.length === 0) return [place];
  const { sentence, clause, k, own, phrases, subject } = place;
  const { tags } = sentence;
  const passive =
    clause.finite !== undefined &&
    /^VA/u.test(tags[clause.finite]!) &&
    !/^ha/u.test(sentence.words[clause.finite]!.lower) &&
    tags[verbs[0]!.verb] === 'VVPP';
  const range = subject && !subject.shared ? wholeSubject(sentence, subject.phrase) : undefined;
  const isFrame = (i: number): boolean =>
    i === clause.finite || i === clause.subordinator || (range !== undefined && range.first <= i && i < range.last);
  const isSubjectLike = (p: Phrase): boolean =>
    passive && p.preposition === undefined && p.link === undefined && (p.cases === 0 || (p.cases & CASE.nom) !== 0);
  const last = verbs.at(-1)!.verb;
  const tail = own.filter((i) => i > last);
  return verbs.map(({ verb, joint }, n): ClausePlace => {
    const from = joint ?? -1;
    const to = verbs[n + 1]?.joint ?? Number.POSITIVE_INFINITY;
    let inner = own.filter((i) => i > from && i < to && (n === verbs.length - 1 || i <= last));
    while (inner.length > 0 && joint !== undefined && /^(?:KON|\$)/u.test(tags[inner[0]!]!)) inner = inner.slice(1);
    const mine = phrases.filter(({ p }) => p.head > from && p.head < verb);
    const others = verbs.slice(n + 1).some((v) => phrases.some(({ p }) => p.head > v.joint! && p.head < v.verb));
    // "wurde auf den Fall hingewiesen und aufgerufen, nicht zu schweigen": what follows is all it needs.
    const whole = n === verbs.length - 1 && hasContent(sentence, k, verb);
    const impersonal = n > 0 && passive && isImpersonal(sentence, mine, verb);
    const shared =
      n === 0 || mine.some(({ p }) => isSubjectLike(p))
        ? []
        : own.filter(
            (i) =>
              i < verbs[0]!.verb &&
              (!impersonal || i === clause.finite || i === clause.subordinator) &&
              (mine.length > 0 || whole ? isFrame(i) : isFrame(i) || !/^AD(?:V|JD)$/u.test(tags[i]!)),
          );
    // "ist verletzt und entführt worden": what closes the last closes all that have no phrase of their own behind them.
    const closing = n === verbs.length - 1 || others ? [] : tail.filter((i) => i === clause.finite || /^V[AM]/u.test(tags[i]!));
    const tokens = [...new Set([...shared, ...inner, ...closing])].sort((a, b) => a - b);
    const has = new Set(tokens);
    return {
      ...place,
      conjunct: n,
      own: tokens,
      clause: { ...clause, rightBracket: clause.rightBracket.filter((i) => has.has(i)) },
      phrases: phrases.filter(({ p }) => has.has(p.head)),
    };
  });
}

/** Whether an infinitive or "dass" clause follows a verb that it hangs on. */
function hasContent(sentence: ParsedSentence, k: number, verb: number): boolean {
  return sentence.clauses.some(
    (c) =>
      c.parent === k &&
      c.first >= verb &&
      c.first <= verb + 2 &&
      (isGovernedInfinitive(sentence, c) || opensWith(sentence, c, /^(?:dass|ob)$/u)),
  );
}

/** Verbs with the preposition of their object; in the passive they have no subject: "wurde nach Investoren gesucht". */
const WITH_PREPOSITION: Readonly<Record<string, RegExp>> = {
  gesucht: /^nach$/u,
  gefahndet: /^nach$/u,
  gefragt: /^nach$/u,
  gewarnt: /^vor$/u,
  berichtet: /^(?:über|von)$/u,
  gesprochen: /^(?:über|von|mit)$/u,
  gerechnet: /^mit$/u,
  hingewiesen: /^auf$/u,
  verzichtet: /^auf$/u,
  geachtet: /^auf$/u,
  gebeten: /^um$/u,
  gestritten: /^(?:um|über)$/u,
  diskutiert: /^über$/u,
  beraten: /^über$/u,
  protestiert: /^gegen$/u,
  demonstriert: /^gegen$/u,
};

function isImpersonal({ words }: ParsedSentence, mine: readonly { readonly p: Phrase }[], verb: number): boolean {
  const preposition = WITH_PREPOSITION[words[verb]!.lower];
  return (
    preposition !== undefined &&
    mine.some(({ p }) => p.preposition !== undefined && preposition.test(words[p.preposition]!.lower))
  );
}
