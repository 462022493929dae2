import type { Morphology } from '../lexicon/morphology.ts';
import { antecedents } from './antecedent.ts';
import type { Clause, ParsedSentence, Phrase } from './sentence.ts';
import { clauseLemma, mainVerb, separatedPrefix, type Voice, voiceOf } from './verb-group.ts';

/** A verb with all that the sentence says it does with whom. Verbs and particles are token indices, the rest indices into `phrases`. */
export interface VerbArguments {
  readonly verb: number;
  /** The infinitive, a separated particle joined. */
  readonly lemma: string | undefined;
  readonly particle: number | undefined;
  readonly voice: Voice;
  readonly subject: number | undefined;
  /** The subject stands in another clause ("Er kam und *ging*"). */
  readonly shared: boolean;
  readonly object: number | undefined;
  readonly dative: number | undefined;
  readonly predicate: number | undefined;
  /** Who does what a passive tells: "von der Polizei". */
  readonly agent: number | undefined;
  /** On whose word the clause stands: "laut *Polizei*", "nach Angaben *der Stadt*", "*dem Bericht* zufolge". */
  readonly source: number | undefined;
  /** Who does what an infinitive with "zu" tells. */
  readonly controller: number | undefined;
  /** What the relative pronoun of the clause stands for. */
  readonly antecedent: number | undefined;
}

/** Verbs whose infinitive is the doing of their object: "Sie forderte *die Stadt* auf, … zu räumen" (Duden, Grammatik: Objektkontrolle). */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'auffordern bitten zwingen verpflichten drängen anweisen beauftragen ermöglichen erlauben verbieten raten empfehlen untersagen befehlen gestatten ermahnen aufrufen vorwerfen beschuldigen'.split(
    ' ',
  ),
);
/** Nouns that make "nach" a source: "nach Angaben der Polizei". Own list, from what newspapers write. */
const SOURCE_NOUNS: ReadonlySet<string> = new Set(
  'angaben angabe ansicht auffassung auskunft aussage aussagen bericht berichten darstellung einschätzung erkenntnissen informationen meinung mitteilung schätzung schätzungen überzeugung worten'.split(
    ' ',
  ),
);

const within = (s: ParsedSentence, k: number) => (p: Phrase) => s.clauseOf[p.head] === k;

function agentOf(s: ParsedSentence, k: number, clause: Clause): number | undefined {
  const own = s.phrases.flatMap((p, i) => {
    if (p.preposition === undefined || !within(s, k)(p)) return [];
    const { lower } = s.words[p.preposition]!;
    return lower === 'von' || lower === 'vom' || lower === 'durch' ? [i] : [];
  });
  const free = own.find((i) => s.phrases[i]!.link === undefined);
  if (free !== undefined) return free;
  // "… wurde der Antrag von der Mehrheit abgelehnt": right before the participle it is no attribute.
  const bracket = clause.rightBracket.find((i) => i !== clause.finite);
  return own.findLast((i) => s.phrases[i]!.last === bracket);
}

function sourceOf(s: ParsedSentence, k: number): number | undefined {
  const isOwn = within(s, k);
  for (let i = 0; i < s.phrases.length; i++) {
    const p = s.phrases[i]!;
    if (!isOwn(p)) continue;
    if (s.tags[p.last] === 'APPO' && s.words[p.last]!.lower === 'zufolge') return i;
    if (p.preposition === undefined) continue;
    const { lower } = s.words[p.preposition]!;
    if (lower === 'laut') return i;
    if (lower !== 'nach' || !SOURCE_NOUNS.has(s.words[p.head]!.lower)) continue;
    const whose = s.phrases.findIndex((q) => q.parent === i && (q.link === 'genitive' || q.link === 'attribute'));
    return whose < 0 ? i : whose;
  }
  return undefined;
}

function controllerOf(s: ParsedSentence, clause: Clause, morphology: Morphology | undefined): number | undefined {
  const governing = clause.parent === undefined ? undefined : s.clauses[clause.parent];
  if (clause.kind !== 'infinitive' || governing === undefined) return undefined;
  const lemma = clauseLemma(s, governing, morphology);
  if (lemma !== undefined && OBJECT_CONTROL.has(lemma)) return governing.object ?? governing.dative ?? governing.subject;
  const { subject } = governing;
  if (subject === undefined || s.tags[s.phrases[subject]!.head] !== 'PRELS') return subject;
  return antecedents(s, s.phrases, subject)[0] ?? subject;
}

/** The phrase a relative clause hangs on, by its pronoun; undefined for other clauses. */
export function antecedentOf(s: ParsedSentence, clause: Clause): number | undefined {
  if (clause.kind !== 'relative' || clause.subordinator === undefined) return undefined;
  const pronoun = s.phrases.findIndex((p) => p.first <= clause.subordinator! && clause.subordinator! < p.last);
  return pronoun < 0 ? undefined : antecedents(s, s.phrases, pronoun)[0];
}

/** The arguments of the verb of clause `k`; undefined for a clause without a verb. Linear in the sentence. */
export function argumentsOf(s: ParsedSentence, k: number, morphology?: Morphology): VerbArguments | undefined {
  const clause = s.clauses[k];
  if (clause === undefined) return undefined;
  const verb = mainVerb(s, clause);
  if (verb === undefined) return undefined;
  const lemma = clauseLemma(s, clause, morphology);
  const voice = voiceOf(s, clause, lemma);
  return {
    verb,
    lemma,
    particle: verb === clause.finite ? separatedPrefix(s, clause) : undefined,
    voice,
    subject: clause.subject,
    shared: clause.subject !== undefined && s.clauseOf[s.phrases[clause.subject]!.head] !== k,
    object: clause.object,
    dative: clause.dative,
    predicate: clause.predicate,
    agent: voice === 'passive' || voice === 'stative' ? agentOf(s, k, clause) : undefined,
    source: sourceOf(s, k),
    controller: controllerOf(s, clause, morphology),
    antecedent: antecedentOf(s, clause),
  };
}
