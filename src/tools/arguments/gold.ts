import type { Span } from '../../core/text/span.ts';
import type { Arc, ArcSentence } from '../train/treebank.ts';

/** A word of the gold: its own place, and that of everything that hangs on it. UTF-16 offsets into the sentence's text. */
export interface GoldPhrase extends Span {
  readonly head: Span;
}

/** A verb with its arguments by the arcs of a treebank: a finite one, or an infinitive with "zu". */
export interface GoldVerb {
  readonly verb: Span;
  readonly finite: boolean;
  readonly subject: GoldPhrase | undefined;
  /** The object in the accusative. */
  readonly object: GoldPhrase | undefined;
  readonly dative: GoldPhrase | undefined;
  /** The noun a copula ties to the subject. */
  readonly predicate: GoldPhrase | undefined;
  /** What a relative pronoun stands for. */
  readonly antecedent: GoldPhrase | undefined;
  /** The subject of the clause before, for a conjunct without one of its own. */
  readonly shared: GoldPhrase | undefined;
  /** The subject is a clause. */
  readonly clausal: boolean;
  readonly conjunct: boolean;
}

const FINITE = /VerbForm=Fin/u;
const HELPERS = /^(?:aux|cop)/u;

const isFiniteArc = (a: Arc): boolean => FINITE.test(a.features) || (/^(?:VERB|AUX)$/u.test(a.upos) && /Mood=/u.test(a.features));

/** The verbs of a sentence with their arguments, in order. */
export function goldVerbs({ arcs, text }: ArcSentence): GoldVerb[] {
  const children = new Map<number, Arc[]>();
  for (const a of arcs) children.set(a.head, [...(children.get(a.head) ?? []), a]);
  const byId = new Map(arcs.map((a) => [a.id, a]));
  const dependents = (a: Arc, relation: RegExp) => (children.get(a.id) ?? []).filter((c) => relation.test(c.relation));
  /** A phrase without its clauses, marks at its ends, and what only coordinates it with a clause. */
  const phrase = (a: Arc | undefined): GoldPhrase | undefined => {
    if (!a) return undefined;
    let [start, end] = [a.start, a.end];
    const names: Arc[] = dependents(a, /^(?:flat|appos)/u).filter((c) => c.upos === 'PROPN');
    const visit = (x: Arc, depth: number) => {
      if (depth > 40) return;
      start = Math.min(start, x.start);
      end = Math.max(end, x.end);
      for (const c of children.get(x.id) ?? [])
        if (!/^(?:punct|acl|advcl|ccomp|parataxis)/u.test(c.relation)) visit(c, depth + 1);
    };
    visit(a, 0);
    const head = { start: a.start, end: a.end };
    for (const n of names)
      if (n.start >= a.start && !text.slice(a.end, n.start).includes(',')) head.end = Math.max(head.end, n.end);
    return { start, end, head };
  };
  const withZu = (a: Arc) =>
    /VerbForm=Inf|^(?!.*VerbForm)/u.test(a.features) &&
    a.upos === 'VERB' &&
    (/zu/u.test(text.slice(a.start + 1, a.end)) || dependents(a, /^mark/u).some((m) => m.lemma === 'zu'));
  return arcs
    .filter((a) => isFiniteArc(a) || withZu(a))
    .map((verb): GoldVerb => {
      const predicate = HELPERS.test(verb.relation) ? (byId.get(verb.head) ?? verb) : verb;
      // "Es gibt", "es heißt, dass": what fills the subject's place counts as the subject.
      const subject =
        dependents(predicate, /^nsubj/u)[0] ??
        dependents(predicate, /^expl$/u).find((a) => a.lemma === 'es' || /^'?s$|^es$/iu.test(text.slice(a.start, a.end)));
      const objects = dependents(predicate, /^i?obj/u).filter((a) => !/Reflex=Yes/u.test(a.features));
      const cased = (name: string, a: Arc) => new RegExp(`Case=${name}`, 'u').test(a.features);
      const object =
        objects.find((a) => cased('Acc', a) && dependents(a, /^case/u).length === 0) ??
        objects.find(
          (a) => a.relation === 'obj' && !/Case=/u.test(a.features) && a.upos !== 'ADV' && dependents(a, /^case/u).length === 0,
        );
      const dative = [...objects, ...dependents(predicate, /^obl:arg/u)].find(
        (a) => cased('Dat', a) && dependents(a, /^case/u).length === 0,
      );
      const first = predicate.relation === 'conj' ? byId.get(predicate.head) : undefined;
      const relative = subject !== undefined && /PronType=Rel/u.test(subject.features);
      const isNominal = (a: Arc | undefined) =>
        a !== undefined && /^(?:NOUN|PROPN|PRON)$/u.test(a.upos) && dependents(a, /^case/u).length === 0;
      // "Sie wird Trainerin", "er heißt Berger": no copula to the treebanks.
      const linked = /^(?:werden|bleiben|heißen|sein)$/u.test(verb.lemma) ? dependents(verb, /^(?:xcomp|obj)/u)[0] : undefined;
      const nominal = verb.relation === 'cop' ? isNominal(predicate) : predicate === verb && isNominal(linked);
      return {
        verb: { start: verb.start, end: verb.end },
        finite: isFiniteArc(verb),
        subject: phrase(subject),
        object: phrase(object),
        dative: phrase(dative),
        predicate: nominal ? phrase(verb.relation === 'cop' ? predicate : linked) : undefined,
        antecedent: relative ? phrase(byId.get(predicate.head)) : undefined,
        shared: subject === undefined && first ? phrase(dependents(first, /^nsubj/u)[0]) : undefined,
        clausal: dependents(predicate, /^csubj/u).length > 0 && subject === undefined,
        conjunct: predicate.relation === 'conj',
      };
    });
}
