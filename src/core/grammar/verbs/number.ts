import { AGREEMENT } from '../../lexicon/agreement.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { GrammarSlip } from '../slip.ts';
import { antecedentNumber, type Candidates, see, seeSubordinator } from './number-candidates.ts';
import {
  afterAttributes,
  behindSkipped,
  type Clauses,
  clausesOf,
  endsQuote,
  nearVerb,
  opensSentence,
  opensWithSubject,
  rangesOf,
  subjectGroup,
} from './number-clauses.ts';
import { verbNumberSlip } from './number-slip.ts';
import { QUANTITY } from './number-words.ts';
import { endsClause, type Stretch } from './stretches.ts';
import { isOneOf, onlyNumber, type VerbReader, type VerbWord } from './verb-words.ts';

/** Verbs whose clause with *dass*, *ob* or *wie* is their object, never their subject. Own list. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'zeigen belegen beweisen ergeben nahelegen verdeutlichen dokumentieren verraten enthüllen offenbaren sagen mitteilen berichten erklären betonen ' +
    'melden behaupten meinen glauben wissen hoffen fürchten befürchten vermuten schätzen erwarten fordern verlangen warnen bestätigen bestreiten ' +
    'kritisieren beklagen bemängeln loben ankündigen versprechen versichern beteuern beschließen entscheiden prüfen untersuchen klären fragen ' +
    'wollen verhindern beschreiben schildern erzählen erläutern vorschlagen verkünden unterstreichen einräumen zugeben hervorheben'
  ).split(' '),
);
/** Finite verbs whose number no possible subject of their clause has. */
export function findVerbNumbers(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  phrases: PhraseReader,
  verbs: VerbReader,
): GrammarSlip[] {
  const clauses = clausesOf(s, stretches, phrases, verbs);
  return clauses.all.flatMap((_, k) => numberSlip(clauses, k) ?? sharedSubjectSlip(clauses, k) ?? []);
}

/** The finite verb of clause `k`, where it has one, in a number that nothing in its clause has. */
function numberSlip(clauses: Clauses, k: number): GrammarSlip | undefined {
  const { sentence: s, all, phrases, verbs } = clauses;
  const own = all[k]!;
  if (own.finite.length !== 1 || !(endsClause(own.mark) || endsQuote(s, own))) return undefined;
  const at = own.finite[0]!;
  const last = own.subordinator !== undefined;
  if (last && at !== own.last - 1 && !/^(?:APPR|APPRART|KOKOM)$/u.test(s.tags[at + 1]!)) return undefined;
  const verb = verbs.look(s.words[at]!.lower);
  const number = onlyNumber(verb);
  if (number === undefined) return undefined;
  const plural = number === 'plural';
  // An infinitive at the end taken for a finite verb, a capital, a verb nobody is sure of.
  if (at === own.last - 1 && ((!last && verb.infinitive) || verb.participle)) return undefined;
  if (/^\p{Lu}/u.test(s.tokens[at]!.norm) && at !== 0) return undefined;
  if (!last && plural && certainSubject(s, own, phrases, verb))
    return verbNumberSlip(s, at, 'singular-subject', 'singular', verbs);
  const kind = !last && !plural && isListed(clauses, k) ? 'plural-subject' : missingNumber(clauses, k, verb, plural);
  if (kind === undefined) return undefined;
  return verbNumberSlip(s, at, kind, plural ? 'singular' : 'plural', verbs);
}

/** "Die Umsicht, der Mut und die Kraft *hat* geholfen": all that stands before the verb is a list, which may begin behind commas. */
function isListed({ sentence, all, phrases }: Clauses, k: number): boolean {
  let first = k;
  while (first > 0 && all[first - 1]!.finite.length === 0 && all[first - 1]!.subordinator === undefined) first--;
  const opening = all[first]!;
  return opensSentence(sentence, opening) && coordinatedBefore(sentence, opening.first, all[k]!.finite[0]!, phrases);
}

/**
 * "Der Betriebshof *wurden* geschlossen": what stands alone before the verb can be nothing but a nominative in the singular, and the verb joins no two
 * nominatives ("Der Grund waren Fehler").
 */
function certainSubject(s: ParsedSentence, own: Stretch, reader: PhraseReader, verb: VerbWord): boolean {
  if (!opensSentence(s, own)) return false;
  const at = own.finite[0]!;
  const subject = subjectGroup(s, own.first, at, reader);
  if (subject?.determiner === undefined || QUANTITY.test(s.tokens[subject.head]!.norm) || subject.last !== at) return false;
  if (readGroup(s, subject, reader).fit.mask & ~(AGREEMENT.nominative & AGREEMENT.singular)) return false;
  return !isOneOf(verb, COPULAS) || s.tags.slice(at).some((tag) => /^V[VA]PP$/u.test(tag));
}
const COPULAS: ReadonlySet<string> = new Set(['sein', 'werden', 'bleiben', 'heißen']);

/** "Der Verein kümmert sich um den Bach und *stellen* Bänke auf": the verb behind "und" has the subject that stands before the first, and not its number. */
function sharedSubjectSlip({ sentence: s, all, phrases, verbs }: Clauses, k: number): GrammarSlip | undefined {
  const own = all[k]!;
  const one = all[k - 1];
  const at = own.finite[0];
  if (one === undefined || at !== own.first || s.words[at - 1]?.lower !== 'und' || one.last !== at - 1) return undefined;
  const first = one.finite[0]!;
  const subject = opensSentence(s, one) ? subjectGroup(s, one.first, first, phrases) : undefined;
  if (subject?.determiner === undefined || afterAttributes(s, subject.last, first, phrases) !== first) return undefined;
  // "… wurden gelesen und *notiert*": a participle taken for a finite verb.
  if (s.tags[at - 2] === 'VVPP') return undefined;
  const number = onlyNumber(verbs.look(s.words[first]!.lower));
  const other = onlyNumber(verbs.look(s.words[at]!.lower));
  if (number === undefined || other === undefined || number === other) return undefined;
  const found: Candidates = { singular: false, plural: false, groups: [] };
  see(s, one.first, first, phrases, found, other);
  if (found[other] || found.groups.length === 0) return undefined;
  return verbNumberSlip(s, at, number === 'singular' ? 'singular-subject' : 'plural-subject', number, verbs);
}

/** Which number the subject must have where nothing in the clause has that of its verb; undefined where something may have it. */
function missingNumber(
  clauses: Clauses,
  k: number,
  verb: VerbWord,
  plural: boolean,
): 'singular-subject' | 'plural-subject' | undefined {
  const { sentence: s, all, phrases } = clauses;
  const own = all[k]!;
  const at = own.finite[0]!;
  const last = own.subordinator !== undefined;
  const found: Candidates = { singular: false, plural: false, groups: [] };
  if (!last && !opensSentence(s, own) && !opensWithSubject(clauses, k)) return undefined;
  if (/^(?:PTKZU|APPRART|ART|PPOSAT|ADJA)$/u.test(s.tags[at - 1] ?? '') || s.tags[at + 1] === 'PTKZU' || at === own.first)
    return undefined;
  // "Und stellen fest, dass …": the subject stands in the sentence before.
  if (s.tags.slice(own.first, at).every((tag) => tag === 'KON')) return undefined;
  const wanted = plural ? 'plural' : 'singular';
  const antecedent = last ? antecedentNumber(s, all, k, phrases) : undefined;
  let phrasesApart = 0;
  let seen = 0;
  for (const range of rangesOf(all, k)) {
    const { subordinator } = range;
    const before = found.groups.length;
    // "…, welche Läden schließen": it is the article of what follows.
    const asks = subordinator !== undefined && s.tags[subordinator] === 'PWAT' && s.tags[subordinator - 1] !== 'APPR';
    if (subordinator !== undefined && !asks) seeSubordinator(s, subordinator, found, antecedent);
    const from = Math.max(seen, subordinator === undefined ? range.first : subordinator + (asks ? 0 : 1));
    seen = see(s, from, range.last, phrases, found, wanted);
    if (found[wanted]) return undefined;
    if (found.groups.length > before) phrasesApart++;
  }
  // "Dazu gehören die Reform, das Verbot und …": a list is many. "… geben werde": its subject is "es".
  if (phrasesApart > 1) found.plural = true;
  const given = /^(?:wird|werden|wurden?)$/u.test(s.words[at]!.lower) ? /^geben$/u : /^g(?:eben|egeben|ibt|ab|äbe|ebe)$/u;
  for (let i = own.first; i < own.last; i++)
    if (given.test(s.words[i]!.lower) && s.words[i - 1]?.lower !== 'bekannt') return undefined;
  if (plural ? found.plural : found.singular) return undefined;
  const near = found.groups.find(({ group }) => nearVerb(s, own, group, at, last));
  if (near === undefined && antecedent === undefined) return undefined;
  // "Den Eltern hilft, dass …": the clause is the subject, but never of a verb that says or shows something.
  if (
    !plural &&
    antecedent === undefined &&
    !isOneOf(verb, TELLING) &&
    all.some(
      (x, j) =>
        j !== k &&
        x.subordinator !== undefined &&
        Math.abs(j - k) <= 2 &&
        !/^(?:PREL|ART|PDS|KOUI)/u.test(s.tags[x.subordinator]!),
    )
  )
    return undefined;
  return plural ? 'singular-subject' : 'plural-subject';
}

/** Nouns that stand for one thing together, or each for itself: "jeder Mann und jede Frau weiß". */
const EACH = /^(?:jed|jeglich|kein|manch|solch)/u;

/** Whether two phrases with articles and "und" are all that stands before the finite verb: "Der Rat und die Stadt *will*". */
function coordinatedBefore(s: ParsedSentence, from: number, at: number, reader: PhraseReader): boolean {
  const one = subjectGroup(s, behindSkipped(s, from, at), at, reader);
  if (!one || one.determiner === undefined || EACH.test(s.words[one.determiner]!.lower)) return false;
  let next = afterAttributes(s, one.last, at, reader);
  const bare = next === one.last;
  let listed = false;
  for (let turn = 0; turn < 4 && s.tokens[next]?.text === ','; turn++) {
    const more = subjectGroup(s, next + 1, at, reader);
    if (!more) return false;
    listed = true;
    next = afterAttributes(s, more.last, at, reader);
  }
  if (!/^(?:und|sowie)$/u.test(s.words[next]?.lower ?? '')) return false;
  const two = subjectGroup(s, next + 1, at, reader);
  if (!two || (two.determiner === undefined && !listed)) return false;
  // "Das Lesen, Korrigieren und Schreiben hilft": what is done is one.
  if (two.determiner === undefined && (s.words[two.head]!.lowerMask & MORPH.infinitive) !== 0) return false;
  if (two.determiner !== undefined && EACH.test(s.words[two.determiner]!.lower)) return false;
  // "Der Leiter der Schule und des Heims", "der Kauf von Land und der Stadt": the second may hang on the first.
  const { mask } = readGroup(s, two, reader).fit;
  if (!bare && (mask & ~AGREEMENT.nominative) !== 0) return false;
  return afterAttributes(s, two.last, at, reader) === at;
}
