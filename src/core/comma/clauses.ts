import { MORPH } from '../lexicon/morphology.ts';
import { CORE_CUES, cueForms } from '../quotes/cue-lexicon.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { CommaSlip } from './slip.ts';
import {
  type CommaView,
  finiteAt,
  finitesIn,
  isMark,
  isSmall,
  joins,
  lowerAt,
  missing,
  some,
  textAt,
  verbAt,
  verbLast,
} from './view.ts';

/** How sure the tagger must be of a finite verb. */
const SURE = 1;
/** What else a word that looks finite may be. */
export const NOT_FINITE = MORPH.infinitive | MORPH.participle2 | MORPH.adjective;
const THIRD = MORPH.thirdSingular | MORPH.thirdPlural;
/** Verbs that stand behind an infinitive or participle of their own clause. */
const CLUSTER =
  /^(?:l[aäi]ss|lie(?:ß|ss)|bek[oa]m|s[ieaä]h|hör|g[ei]h|ging|bl[ei]+b|k[oa]m|st[ea]h|stand|gehör|lern|lehr|h[ei]lf|half|schein|schien|brauch|pfleg)/u;
const QUESTION =
  /^(?:wie|was|wer|wen|wem|wo|wohin|woher|wann|warum|weshalb|wieso|welche[mnrs]?|inwieweit|inwiefern|womit|wodurch|wofür|woran|worauf|worüber|wozu|wovon)$/u;
/** Verbs that a question hangs on. */
const KNOWING =
  /^(?:wei(?:ß|ss)|wissen|wuss?ten?|frag(?:t|te|en|ten)|ahn(?:t|te|en)|versteh(?:t|en)|verstand|erklär(?:t|te|en)|erzähl(?:t|te|en)|zeig(?:t|te|en)|erf[äu]hr(?:t|en)?|sieht|sehen|sah|merk(?:t|te|en)|begreif(?:t|en))$/u;
/** Nouns that a question word may hang on: "die Art, wie …". */
const ASKING = /^(?:art|weise|frage)$/u;
const INNER: ReadonlySet<SttsTag> = new Set([
  'ADV',
  'PPER',
  'PRF',
  'ART',
  'APPR',
  'APPRART',
  'ADJD',
  'PPOSAT',
  'PIS',
  'PIAT',
  'PDS',
  'PTKNEG',
  'PROAV',
]);
/** What no article stands before, not even with an attribute between. */
const CLAUSE_START: ReadonlySet<SttsTag> = new Set(['ART', 'PPER', 'PRF', 'PPOSAT', 'PIS', 'PDS', 'PDAT', 'PIAT']);
const COORDINATING: ReadonlySet<SttsTag> = new Set(['KON', 'KOUS', 'KOUI']);

/** "Alle, die ihn kennen wissen das": a verb-last clause ends, and the verb of the clause around it follows without a comma. */
function verbBesideVerb(view: CommaView, i: number): boolean {
  const { clauses, clauseOf, finiteMargin, words, last } = view;
  if (!finiteAt(view, i) || !joins(view, i) || !isSmall(view, i)) return false;
  if (!finiteAt(view, i - 1)) return infinitiveForFinite(view, i);
  // "…, und achten verstärkt darauf": the verb behind "und" begins a clause and ends none.
  if (view.tags[i - 2] === 'KON') return false;
  const inner = clauses[clauseOf[i - 1]!];
  if (inner === undefined || inner.subordinator === undefined || inner.subordinator >= i - 2 || inner.finite !== i - 1)
    return false;
  if (clauseOf[i] === clauseOf[i - 1] || finiteMargin[i - 1]! < SURE || finiteMargin[i]! < SURE) return false;
  if (!(words[i - 1]!.lowerWhole & THIRD)) return false;
  // The verbs of one cluster look the same ("die ihn kennen wollen", "die er kommen sah"); that of the clause around goes on with its subject.
  const cluster = view.tags[i] !== 'VVFIN' || CLUSTER.test(lowerAt(view, i));
  if (words[i - 1]!.lowerWhole & NOT_FINITE && cluster) return false;
  if (i + 1 >= last[i]!) return view.tokens[i + 1]?.text === ',' && /^(?:dass|ob)$/u.test(lowerAt(view, i + 2));
  return !verbAt(view, i + 1) && view.tags[i + 1] !== 'KON';
}

/**
 * "Andere, die im Ort wohnen bestreiten, dass …": the plural before the comma that is missing looks like an infinitive, and the clause around has
 * no other verb.
 */
function infinitiveForFinite(view: CommaView, i: number): boolean {
  const { tags, clauses, clauseOf, last, words } = view;
  if (tags[i - 1] !== 'VVINF' || tags[i] !== 'VVFIN' || i + 1 < last[i]! || textAt(view, i + 1) !== ',') return false;
  if (!/^(?:dass|ob|wie|warum|weil|obwohl|um)$/u.test(lowerAt(view, i + 2)) || CLUSTER.test(lowerAt(view, i))) return false;
  const inner = clauses[clauseOf[i]!];
  if (inner?.kind !== 'relative' || inner.finite !== i || inner.parent === undefined || inner.subordinator! >= i - 2)
    return false;
  const outer = clauses[inner.parent]!;
  return outer.finite === undefined && outer.kind === 'verbless' && (words[i]!.lowerWhole & MORPH.thirdPlural) !== 0;
}

/** "zu prüfen wie die Aufsicht das Risiko misst": a question word behind a verb opens a verb-last clause. */
function beforeQuestion(view: CommaView, i: number): boolean {
  const { tags, first } = view;
  // "weiß man wer das ist": the verb with its pronoun.
  const asked = /^(?:PPER|PIS)$/u.test(tags[i - 1]!) && finiteAt(view, i - 2) && KNOWING.test(lowerAt(view, i - 2));
  if (!asked && !verbAt(view, i - 1) && tags[i - 1] !== 'PTKVZ' && !ASKING.test(lowerAt(view, i - 1))) return false;
  if (!QUESTION.test(lowerAt(view, i)) || !joins(view, i) || first[i] === i) return false;
  const verb = coordinatedVerbLast(view, i);
  if (verb < i + 2 || (finitesIn(view, first[i]!, i).length !== 1 && tags[i - 1] !== 'VVIZU' && tags[i - 2] !== 'PTKZU'))
    return false;
  return !some(view, i + 1, verb, COORDINATING);
}

/** The finite verb of a verb-last clause from token `from` on, or the first of two: "wie er misst und prüft". -1 where the stretch is none. */
function coordinatedVerbLast(view: CommaView, from: number): number {
  const end = view.last[from]! - 1;
  const both = finitesIn(view, from, end + 1);
  const joined = both.length === 2 && both[1] === end && both[0] === end - 2 && view.tags[end - 1] === 'KON';
  return joined ? both[0]! : verbLast(view, from);
}

/** "ein Rechner auf dem ein neues System läuft": preposition and pronoun open a verb-last clause. */
function beforeRelative(view: CommaView, i: number): boolean {
  const { tags, first } = view;
  if (tags[i - 1] !== 'NN' || !joins(view, i) || first[i] === i) return false;
  if (!/^(?:der|die|das|dem|den|denen|deren|dessen)$/u.test(lowerAt(view, i + 1))) return false;
  // Without its comma the pronoun looks like an article: "auf dem ein Haus steht", not "auf dem von ihm gebauten Haus".
  if (tags[i + 1] === 'ART') {
    // No article stands right before an adverb and a noun: "auf dem nur Linux läuft".
    const after = tags[i + 2] === 'ADV' ? tags[i + 3]! : tags[i + 2]!;
    if (!CLAUSE_START.has(after) && !(tags[i + 2] === 'ADV' && /^N[NE]$/u.test(after))) return false;
  } else if (tags[i + 1] !== 'PRELAT' && (tags[i + 1] !== 'PRELS' || !INNER.has(tags[i + 2]!))) return false;
  const verb = verbLast(view, i);
  const before = finitesIn(view, first[i]!, i);
  // "Die Briefe werden mit denen von Weber verglichen": the participle of the verb before.
  const participle = verb > 0 && (view.words[verb]!.lowerWhole & MORPH.participle2) !== 0 && tags[before[0]!] === 'VAFIN';
  return verb > i + 2 && before.length === 1 && !participle && !some(view, i + 1, verb, COORDINATING);
}

/** "Das war knapp sagte ein Sprecher": a whole clause, and a verb of saying with its subject behind it. */
function beforeInquit(view: CommaView, i: number): boolean {
  const { tags, first, last, clauses, clauseOf } = view;
  if (!finiteAt(view, i) || !joins(view, i) || !isSmall(view, i)) return false;
  if (!cueForms(lowerAt(view, i)).some((c) => c.form === 'finite' && c.prefix === undefined && CORE_CUES.has(c.lemma)))
    return false;
  const before = finitesIn(view, first[i]!, i);
  if (before.length !== 1 || before[0]! > i - 2 || finitesIn(view, i + 1, last[i]!).length > 0) return false;
  if (
    tags[i - 1] === 'KON' ||
    tags[i - 1] === 'KOKOM' ||
    lowerAt(view, i - 1) === 'wie' ||
    some(view, first[i]!, i, new Set(['KOUS', 'PRELS', 'PWS', 'PWAV', 'KON'] as const))
  )
    return false;
  if (clauses[clauseOf[before[0]!]!]?.kind !== 'main') return false;
  return /^(?:ART|NE|PPER|NN|PPOSAT|PIS)$/u.test(tags[i + 1] ?? '') && last[i]! - i <= 12 && last[i]! - i > 1;
}

/**
 * "Er nutzte die Chance, die das Radio bot und forderte mehr Geld": the clause has ended with its verb, and what follows "und" has its verb in front,
 * with its object behind it, so it is the clause around that goes on.
 */
function goesOnBehindUnd(view: CommaView, i: number): boolean {
  const { tags, clauses, clauseOf, finiteMargin, first, last, words } = view;
  if (!/^(?:und|aber)$/u.test(lowerAt(view, i)) || !joins(view, i) || !finiteAt(view, i - 1) || !finiteAt(view, i + 1))
    return false;
  const from = first[i]!;
  if (from < 2 || textAt(view, from - 1) !== ',' || !isSmall(view, i + 1)) return false;
  const inner = clauses[clauseOf[i - 1]!];
  if (inner?.finite !== i - 1 || inner.subordinator === undefined || inner.subordinator < from || inner.subordinator >= i - 2)
    return false;
  if (finitesIn(view, from, last[i]!).length !== 2 || finiteMargin[i - 1]! < SURE || finiteMargin[i + 1]! < SURE) return false;
  const outer = finitesIn(view, 0, from - 1).at(-1);
  if (outer === undefined || tags[outer] === 'VMFIN') return false;
  // "Als einer der Ersten sah er …": no clause, though it looks like one.
  if (clauses[clauseOf[outer]!]?.kind !== 'main' && !(lowerAt(view, 0) === 'als' && !isMark(view, outer + 1))) return false;
  const number = MORPH.thirdSingular | MORPH.thirdPlural;
  if ((words[outer]!.lowerWhole & words[i + 1]!.lowerWhole & number) === 0 || words[i + 1]!.lowerWhole & MORPH.infinitive)
    return false;
  let k = i + 2;
  while (tags[k] === 'ADV' || tags[k] === 'PRF') k++;
  return k < last[i]! - 1 && /^(?:ART|PPOSAT|PIAT|ADJA)$/u.test(tags[k] ?? '') && !/^(?:der|des|dem)$/u.test(lowerAt(view, k));
}

/** Forms of the modal verbs that only report or suppose. */
const SUPPOSED = /^(?:(?:müs|kön|dür)(?:s|n|f)t?e[n]?|solle|wolle)$/u;

/** "Er sagte, sie müssten warten und ging": what is reported has ended with its infinitive, and the verb behind "und" tells again. */
function goesOnBehindReport(view: CommaView, i: number): boolean {
  const { tags, words, first, last, finiteMargin, clauses, clauseOf } = view;
  const from = first[i]!;
  if (lowerAt(view, i) !== 'und' || !joins(view, i) || tags[i - 1] !== 'VVINF' || from < 2 || textAt(view, from - 1) !== ',')
    return false;
  const [said, next, more] = finitesIn(view, from, last[i]!);
  if (said === undefined || next !== i + 1 || more !== undefined || tags[next] !== 'VVFIN' || !isSmall(view, next)) return false;
  if (!SUPPOSED.test(lowerAt(view, said)) || some(view, from, said, COORDINATING) || /^PREL/u.test(tags[from]!)) return false;
  const told = finitesIn(view, 0, from - 1).at(-1);
  if (told === undefined || tags[told] !== 'VVFIN' || clauses[clauseOf[told]!]?.kind !== 'main' || last[i]! < i + 4) return false;
  const both = words[told]!.lowerWhole & words[next]!.lowerWhole;
  return (both & MORPH.preterite) !== 0 && (both & MORPH.thirdSingular) !== 0 && finiteMargin[next]! >= SURE;
}

const DASH = /^[-–]$/u;

/** Whether a dash stands at token `i`, with a blank on both sides. */
const isDash = ({ tokens }: CommaView, i: number): boolean =>
  DASH.test(tokens[i]?.text ?? '') && tokens[i]!.start > tokens[i - 1]!.end && tokens[i]!.end < (tokens[i + 1]?.start ?? 0);

/** "Als er kam – es war schon dunkel – war niemand da": dashes around what is inserted do not stand for the comma behind the clause. */
function behindDash(view: CommaView, i: number): boolean {
  const { tags, clauses, clauseOf, first, last, finites } = view;
  if (!isSmall(view, i) || !isDash(view, i - 1) || last[i]! < i + 2) return false;
  let open = i - 2;
  while (open > 2 && !isDash(view, open)) open--;
  const verb = open - 1;
  if (open <= 2 || textAt(view, open) !== textAt(view, i - 1)) return false;
  // "Als Ada Kern im Ort ankam – …": its conjunction may be taken for a comparison.
  if (lowerAt(view, 0) === 'als' && finites[0] === verb) return true;
  if (finites.some((k) => k < open && clauses[clauseOf[k]!]?.kind === 'main')) return false;
  if (finiteAt(view, verb)) return (clauses[clauseOf[verb]!]?.subordinator ?? verb) < verb - 1;
  const group = tags[verb] === 'VVIZU' || (tags[verb - 1] === 'PTKZU' && tags[verb] === 'VVINF');
  return group && textAt(view, first[verb]! - 1) === ',';
}

/** Commas missing at subordinate clauses and before an inquit. */
export function clauseSlips(view: CommaView): CommaSlip[] {
  const found: CommaSlip[] = [];
  for (let i = 1; i < view.tokens.length; i++) {
    if (finiteAt(view, i)) {
      if (behindDash(view, i)) found.push(missing(view, i, 'dash'));
      else if (verbBesideVerb(view, i)) found.push(missing(view, i, 'clauseEnd'));
      else if (beforeInquit(view, i)) found.push(missing(view, i, 'inquit'));
    } else if (view.tags[i] === 'APPR') {
      if (beforeRelative(view, i)) found.push(missing(view, i, 'relative'));
    } else if (view.tags[i] === 'KON') {
      if (goesOnBehindUnd(view, i) || goesOnBehindReport(view, i)) found.push(missing(view, i, 'clauseEnd'));
    } else if (beforeQuestion(view, i)) found.push(missing(view, i, 'question'));
  }
  return found;
}
