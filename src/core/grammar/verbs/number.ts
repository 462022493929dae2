import { AGREEMENT } from '../../lexicon/agreement.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { mayBeSubject, readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { GrammarSlip } from '../slip.ts';
import { verbNumberSlip } from './number-slip.ts';
import { EXTENT, MEASURE, OBLIQUE, ONLY_PLURAL, PLURAL_PRONOUN, QUANTITY } from './number-words.ts';
import { endsClause, type Stretch } from './stretches.ts';
import { isOneOf, onlyNumber, type VerbReader, type VerbWord } from './verb-words.ts';

const JOINS = /^(?:und|sowie|oder|&|wie|beziehungsweise|bzw\.?|noch|als|plus|statt|samt|mit|\/|aber|nebst)$/u;
const COUNTING = /^(?:über|unter|bis|an|um|gegen|zwischen|rund|ab|je|pro|von)$/u;
const SKIPPED = /^(?:KON|ADV|PTKNEG|PROAV)$/u;

/** Verbs whose clause with *dass*, *ob* or *wie* is their object, never their subject. Own list. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'zeigen belegen beweisen ergeben nahelegen verdeutlichen dokumentieren verraten enthüllen offenbaren sagen mitteilen berichten erklären betonen ' +
    'melden behaupten meinen glauben wissen hoffen fürchten befürchten vermuten schätzen erwarten fordern verlangen warnen bestätigen bestreiten ' +
    'kritisieren beklagen bemängeln loben ankündigen versprechen versichern beteuern beschließen entscheiden prüfen untersuchen klären fragen ' +
    'wollen verhindern beschreiben schildern erzählen erläutern vorschlagen verkünden unterstreichen einräumen zugeben hervorheben'
  ).split(' '),
);

/** What of a clause may be its subject, and in which number. */
interface Candidates {
  singular: boolean;
  plural: boolean;
  readonly groups: { readonly group: NounGroup; readonly mask: number }[];
}

/** The stretches that belong to the clause of a main verb: its neighbours without a verb of their own. */
function rangesOf(stretches: readonly Stretch[], k: number): Stretch[] {
  const own = stretches[k]!;
  if (own.subordinator !== undefined) return [own];
  const found = [own];
  for (let j = k - 1; j >= 0; j--) {
    const s = stretches[j]!;
    if (s.finite.length > 0 && s.subordinator === undefined) break;
    if (s.subordinator === undefined) found.unshift(s);
  }
  for (let j = k + 1; j < stretches.length; j++) {
    const s = stretches[j]!;
    if (s.finite.length > 0 && s.subordinator === undefined) break;
    if (s.subordinator === undefined) found.push(s);
  }
  return found;
}

/** What a relative pronoun may be as a subject; a conjunction is none. */
function seeSubordinator(s: ParsedSentence, at: number, found: Candidates): void {
  const { lower } = s.words[at]!;
  if (/['’´`]s$/u.test(lower)) found.singular = true; // "weil's"
  if (/^(?:KOUS|KOUI|PWAV)$/u.test(s.tags[at]!) || OBLIQUE.test(lower) || /^(?:deren|wo\p{L}*)$/u.test(lower)) return;
  if (s.tags[at - 1] === 'APPR') return;
  found.singular = true;
  if (!/^(?:der|das|welcher|welches)$/u.test(lower)) found.plural = true;
}

/** Reads what may be a subject from `from` to before `to`, and stops where one of the number `wanted` is found: the verb is right then. */
function see(
  s: ParsedSentence,
  from: number,
  to: number,
  reader: PhraseReader,
  found: Candidates,
  wanted: 'singular' | 'plural',
): void {
  const both = (): void => {
    found.singular = true;
    found.plural = true;
  };
  for (let i = from; i < to && !found[wanted]; ) {
    const tag = s.tags[i]!;
    const { lower } = s.words[i]!;
    const group = nounGroupAt(s, i);
    if (group && group.last <= to) {
      seeGroup(s, group, reader, found);
      if (JOINS.test(s.words[group.last]?.lower ?? '') && group.last < to) found.plural = true;
      i = group.last;
      continue;
    }
    if (/^(?:.*['’´`])s$|^s$/u.test(lower)) found.singular = true;
    // "… sind ein Mann getötet und zehn verletzt worden": what is joined behind the participle is part of the subject.
    if (/^(?:und|sowie)$/u.test(lower) && /^V.PP$/u.test(s.tags[i - 1] ?? '')) found.plural = true;
    if (/^(?:und|sowie|oder)$/u.test(lower) && joinsSubject(s, i + 1, reader)) found.plural = true;
    if (tag === 'PPER') {
      if (/^(?:er|man|ich|du|'s)$/u.test(lower)) found.singular = true;
      else if (lower === 'wir' || lower === 'ihr') found.plural = true;
      else if (!OBLIQUE.test(lower)) both();
    } else if (/^(?:PDS|PIS|PRELS|PWS|PWAT|PIAT|PPOSS|PDAT|PPOSAT|PRELAT)$/u.test(tag)) {
      if (PLURAL_PRONOUN.test(lower)) found.plural = true;
      if (!ONLY_PLURAL.test(lower) && !OBLIQUE.test(lower)) found.singular = true;
    } else if (/^(?:CARD|NE|FM|XY|TRUNC|NN|ITJ)$/u.test(tag) || s.tokens[i]!.kind === 'number') {
      // "auf zwölf", "im Jahr 2024"
      const governed =
        (tag === 'CARD' || s.tokens[i]!.kind === 'number') && /^(?:APPR|APPRART|NN|CARD)$/u.test(s.tags[i - 1] ?? '');
      if (!governed) both();
    } else if (/^(?:PTKZU|VVIZU|VVINF|KOUI|KOUS)$/u.test(tag)) found.singular ||= tag !== 'VVINF';
    else if (/^(?:sowohl|weder|entweder|teils|mal)$/u.test(lower)) found.plural = true;
    else if (/^(?:ART|ADJA)$/u.test(tag) && !OBLIQUE.test(lower) && lower !== 'des') both();
    else if (/^\p{Lu}/u.test(s.tokens[i]!.norm) && i > 0 && !/^(?:APPR|APPRART|ADV|KON|V.FIN|PROAV|ADJD)/u.test(tag)) both();
    i++;
  }
}

/** Whether what stands behind "und" may be part of a subject. */
function joinsSubject(s: ParsedSentence, at: number, reader: PhraseReader): boolean {
  const group = nounGroupAt(s, at);
  if (!group) return /^(?:NE|TRUNC|CARD|PPER|PIS|PDS|ADJA|PIAT)$/u.test(s.tags[at] ?? '');
  return mayBeSubject(readGroup(s, group, reader), AGREEMENT.any);
}

function seeGroup(s: ParsedSentence, group: NounGroup, reader: PhraseReader, found: Candidates): void {
  const head = s.tokens[group.head]!.norm;
  if (group.preposition !== undefined) {
    const { lower } = s.words[group.preposition]!;
    if (group.cardinal && COUNTING.test(lower)) found.plural = true;
    // "unter anderem Leute": the noun is none of its words.
    if (group.attributes.some((i) => /^(?:anderem|allem)$/u.test(s.words[i]!.lower))) found.plural = found.singular = true;
    if (lower === 'von' && s.tags[group.head] === 'NE') found.singular = true;
    return;
  }
  const { fit, words } = readGroup(s, group, reader);
  const title = group.attributes.some((i) => i > 0 && /^\p{Lu}/u.test(s.tokens[i]!.norm));
  // Many nouns are names of somebody or some place as well ("Stadt", "Rolle"): not behind a determiner.
  const name = s.tags[group.head] === 'NE' || (s.words[group.head]!.names !== 0 && group.determiner === undefined);
  const known = reader.head(words.head).readings.length > 0 && !name && !title;
  for (let i = group.first; i < group.head; i++) if (s.tags[i] === 'KON') found.plural = true;
  const count = group.cardinal && !(group.determiner !== undefined && /^ein/u.test(s.words[group.determiner]!.lower));
  // "100 Arbeitsplätze" are many; "100 Euro ist viel", "40 Prozent bleibt".
  if (count && known && fit.mask & AGREEMENT.plural && !MEASURE.test(head)) {
    found.plural = true;
    if (!EXTENT.test(head) && !(fit.mask & AGREEMENT.singular & AGREEMENT.nominative))
      found.groups.push({ group, mask: AGREEMENT.plural & AGREEMENT.nominative });
    return;
  }
  if (!known || fit.mask === 0 || count || (QUANTITY.test(head) && !definiteNumber(s, group, head))) {
    found.singular = true;
    if (!known && group.determiner !== undefined && (fit.withoutHead & AGREEMENT.plural & AGREEMENT.nominative) === 0) return;
    found.plural = true;
    return;
  }
  const mask = fit.mask & AGREEMENT.nominative;
  if (mask & AGREEMENT.singular) found.singular = true;
  if (mask & AGREEMENT.plural) found.plural = true;
  if (mask) found.groups.push({ group, mask });
}

/** "die Zahl der Einbrüche" is one number; "eine große Zahl Einbrüche" are many. */
const definiteNumber = (s: ParsedSentence, { determiner }: NounGroup, head: string): boolean =>
  /^Zahl$/u.test(head) && determiner !== undefined && s.words[determiner]!.lower === 'die';

/** Finite verbs whose number no possible subject of their clause has. */
export function findVerbNumbers(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  phrases: PhraseReader,
  verbs: VerbReader,
): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (let k = 0; k < stretches.length; k++) {
    const slip = numberSlip(s, stretches, k, phrases, verbs);
    if (slip) found.push(slip);
  }
  return found;
}

function numberSlip(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  k: number,
  phrases: PhraseReader,
  verbs: VerbReader,
): GrammarSlip | undefined {
  const own = stretches[k]!;
  if (own.finite.length !== 1 || !endsClause(own.mark)) return undefined;
  const at = own.finite[0]!;
  const last = own.subordinator !== undefined;
  if (last && at !== own.last - 1) return undefined;
  const verb = verbs.look(s.words[at]!.lower);
  const number = onlyNumber(verb);
  if (number === undefined) return undefined;
  const plural = number === 'plural';
  // An infinitive at the end taken for a finite verb, a capital, a verb nobody is sure of.
  if (at === own.last - 1 && ((!last && verb.infinitive) || verb.participle)) return undefined;
  if (/^\p{Lu}/u.test(s.tokens[at]!.norm) && at !== 0) return undefined;
  const kind =
    !plural && !last && opensSentence(s, own) && coordinatedBefore(s, own.first, at, phrases)
      ? 'plural-subject'
      : missingNumber(s, stretches, k, phrases, verb, plural);
  if (kind === undefined) return undefined;
  return verbNumberSlip(s, at, kind, plural ? 'singular' : 'plural', verbs);
}

/** Which number the subject must have where nothing in the clause has that of its verb; undefined where something may have it. */
function missingNumber(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  k: number,
  phrases: PhraseReader,
  verb: VerbWord,
  plural: boolean,
): 'singular-subject' | 'plural-subject' | undefined {
  const own = stretches[k]!;
  const at = own.finite[0]!;
  const last = own.subordinator !== undefined;
  const found: Candidates = { singular: false, plural: false, groups: [] };
  if (!last && !opensSentence(s, own)) return undefined;
  if (/^(?:PTKZU|APPRART|ART|PPOSAT|ADJA)$/u.test(s.tags[at - 1] ?? '') || s.tags[at + 1] === 'PTKZU' || at === own.first)
    return undefined;
  const wanted = plural ? 'plural' : 'singular';
  let phrasesApart = 0;
  for (const range of rangesOf(stretches, k)) {
    const { subordinator } = range;
    const before = found.groups.length;
    if (subordinator !== undefined) seeSubordinator(s, subordinator, found);
    see(s, subordinator === undefined ? range.first : subordinator + 1, range.last, phrases, found, wanted);
    if (found[wanted]) return undefined;
    if (found.groups.length > before) phrasesApart++;
  }
  // "Dazu gehören die Reform, das Verbot und …": a list is many. "… geben werde": its subject is "es".
  if (phrasesApart > 1) found.plural = true;
  for (let i = own.first; i < own.last; i++)
    if (/^g(?:eben|egeben|ibt|ab|äbe|ebe)$/u.test(s.words[i]!.lower) && s.words[i - 1]?.lower !== 'bekannt') return undefined;
  if (plural ? found.plural : found.singular) return undefined;
  const near = found.groups.find(({ group }) => nearVerb(s, own, group, at, last));
  if (near === undefined) return undefined;
  // "Den Eltern hilft, dass …": the clause is the subject, but never of a verb that says or shows something.
  if (
    !plural &&
    !isOneOf(verb, TELLING) &&
    stretches.some(
      (x, j) =>
        j !== k && x.subordinator !== undefined && Math.abs(j - k) <= 2 && !/^(?:PREL|ART|PDS)/u.test(s.tags[x.subordinator]!),
    )
  )
    return undefined;
  return plural ? 'singular-subject' : 'plural-subject';
}

/** Nouns that stand for one thing together, or each for itself: "jeder Mann und jede Frau weiß". */
const EACH = /^(?:jed|jeglich|kein|manch|solch)/u;

/** Whether two phrases with articles and "und" are all that stands before the finite verb: "Der Rat und die Stadt *will*". */
function coordinatedBefore(s: ParsedSentence, from: number, at: number, reader: PhraseReader): boolean {
  let first = from;
  while (first < at && SKIPPED.test(s.tags[first]!)) first++;
  const one = subjectGroup(s, first, at, reader);
  if (!one || one.determiner === undefined || EACH.test(s.words[one.determiner]!.lower)) return false;
  let next = afterAttributes(s, one.last, at, reader);
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
  if (two.determiner !== undefined && EACH.test(s.words[two.determiner]!.lower)) return false;
  // "Der Leiter der Schule und des Heims", "der Kauf von Land und der Stadt": the second may hang on the first.
  const { mask } = readGroup(s, two, reader).fit;
  if (next > one.last && (mask & ~AGREEMENT.nominative) !== 0) return false;
  return afterAttributes(s, two.last, at, reader) === at;
}

/** A group without preposition whose known noun may be a nominative. */
function subjectGroup(s: ParsedSentence, at: number, limit: number, reader: PhraseReader): NounGroup | undefined {
  const group = nounGroupAt(s, at);
  if (!group || group.last > limit || group.preposition !== undefined || s.tags[group.head] !== 'NN' || group.cardinal)
    return undefined;
  const { fit, words } = readGroup(s, group, reader);
  const name = s.words[group.head]!.names !== 0 && group.determiner === undefined;
  const known = reader.head(words.head).readings.length > 0 && !name;
  return known && fit.mask & AGREEMENT.nominative ? group : undefined;
}

/** Where the genitives and prepositional phrases behind `from` end. */
function afterAttributes(s: ParsedSentence, from: number, limit: number, reader: PhraseReader): number {
  let at = from;
  for (let turn = 0; turn < 4 && at < limit; turn++) {
    const group = nounGroupAt(s, at);
    if (!group || group.last > limit) break;
    const { mask } = readGroup(s, group, reader).fit;
    const genitive = group.determiner !== undefined && (mask & AGREEMENT.genitive) !== 0 && (mask & AGREEMENT.nominative) === 0;
    if (group.preposition === undefined && !genitive) break;
    at = group.last;
  }
  return at;
}

/** Whether a stretch is the first of its sentence, or stands behind a colon or an opening mark: its subject stands in no clause before. */
const opensSentence = (s: ParsedSentence, { first }: Stretch): boolean =>
  first === 0 || s.tokens.slice(0, first).every((t) => t.kind === 'punctuation') || /^[:„»]$/u.test(s.tokens[first - 1]!.text);

/** Verbs behind which a number may measure: "Dann wurde fünf Runden gekämpft", "Es dauert drei Tage". */
const MEASURING = /^(?:wird|wurde|würde|werde|dauert|dauerte|kostet|kostete|misst|wiegt|zählt|währt)$/u;

/** Whether a group stands where subjects do: at the beginning before the verb, right behind it, or anywhere in a verb-last clause. */
function nearVerb(s: ParsedSentence, own: Stretch, group: NounGroup, at: number, last: boolean): boolean {
  if (last) return !group.cardinal;
  let first = own.first;
  while (first < at && SKIPPED.test(s.tags[first]!)) first++;
  return (
    (group.first === first && group.last <= at) ||
    (group.first === at + 1 && !(group.cardinal && MEASURING.test(s.words[at]!.lower)))
  );
}
