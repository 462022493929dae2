import { MORPH } from '../lexicon/morphology.ts';
import type { Severity } from '../rules/finding.ts';
import type { Settings } from '../settings.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { endsInVerbs, finiteByClause, isOdd, spanOf, verbLast } from './clause-shape.ts';
import { deleteFix, markFix, replaceFix, saysLittle } from './fixes.ts';
import { SENTENCE } from './model/models.ts';
import { lexiconVeto } from './verb-veto.ts';
import { type Defect, maybeFinite, type SentenceView } from './view.ts';
import { SUBORDINATORS } from './words.ts';

/** Probability from which a sentence without a main clause is reported whatever its order. */
const LIMIT = 0.7;

/** Clauses that carry a statement of their own and stand alone in comments and features. Own list. */
const LOOSE: ReadonlySet<string> = new Set(['zumal', 'wobei', 'weshalb', 'weswegen', 'wohingegen']);

/** The last word may be a finite verb of the preterite, whatever the tagger says. */
function mayEndClause({ words, masks, tokens }: SentenceView): boolean {
  const last = words.at(-1)!;
  return words.length >= 5 && /^\p{Ll}+ten?$/u.test(tokens[last]!.norm) && (masks[last]! & MORPH.preterite) !== 0;
}

/** „Wie viel das kostet, weiss die Kämmerin.“: behind the comma a form that may be finite, then a subject. */
const mainVerbFollows = ({ tokens, tags, lowerMasks }: SentenceView): boolean =>
  tokens.some(
    (t, i) =>
      t.text === ',' &&
      !isFiniteTag(tags[i + 1] ?? '$.') &&
      maybeFinite(lowerMasks[i + 1] ?? 0) &&
      /^\p{Ll}/u.test(tokens[i + 1]!.norm) &&
      /^(?:NN|NE|ART|PPER|PPOSAT)$/u.test(tags[i + 2] ?? ''),
  );

/** A subordinate clause that stands alone: by its first word and the place of its verb, or by the model. */
export function orphanClause(view: SentenceView, model: () => Float64Array, settings: Settings): Defect | undefined {
  const first = view.words[0]!;
  const previous = view.previous;
  // In direct speech a clause stands alone as people talk.
  if (view.quotesOpen || previous?.stop === '?') return undefined;
  const verbsLast = endsInVerbs(view) && !isOdd(view);
  if (!verbsLast && (!previous || previous.words.length < 2)) return undefined;
  const opener = view.lower[first]!;
  const tag = view.tags[first]!;
  const counts = finiteByClause(view);
  const opens = SUBORDINATORS.has(opener) && (tag === 'KOUS' || tag === 'PWAV' || tag === 'KOKOM' || opener === 'als');
  // A finite verb right behind it makes a main clause: „Da war die Ernte schon eingebracht.“
  if (isFiniteTag(view.tags[first + 1] ?? '$.')) return undefined;
  if (mainVerbFollows(view)) return undefined;
  const order = verbLast(view);
  // „Die Täter versuchten, eines zu stehlen.“: what follows the verb hangs on it.
  const last = order.all && order.lead >= 4 && view.finite.at(-1) === view.words.at(-1);
  // „Als die Leute das Feuer eröffneten.“: the only verb form is one of the preterite, at the very end.
  const preterite = opens && view.finite.length === 0 && mayEndClause(view);
  const opensClause = opens && (opener !== 'als' && opener !== 'wie' && opener !== 'da' ? true : order.all);
  const certain = opensClause && ((counts.main === 0 && counts.subordinate > 0) || order.all);
  const relative = order.all && order.lead >= 3 && /^(?:welche[rsnm]?|deren|dessen)$/u.test(opener);
  if (!certain && !preterite && !last && !verbsLast && !relative && counts.main > 0) return undefined;
  const p = model();
  const score = p[SENTENCE.orphan]!;
  const bad = 1 - p[SENTENCE.ok]!;
  if (
    !(certain && bad > 0.2 && score > 0.04) &&
    !(preterite && bad > 0.9) &&
    !(last && score > 0.3 && bad > 0.9) &&
    !(verbsLast && bad > 0.2) &&
    !(relative && bad > 0.5) &&
    !(score > LIMIT && bad > 0.97 && counts.main === 0 && !lexiconVeto(view, false))
  )
    return undefined;
  const token = view.tokens[first]!;
  const lastOfPrevious = previous?.tokens.at(-1);
  const small = token.text.slice(0, 1).toLowerCase() + token.text.slice(1);
  const span = spanOf(view);
  const fixes = [...(saysLittle(view) ? [deleteFix(view.text, span)] : []), markFix(span, settings)];
  if (previous?.stop === '.' && lastOfPrevious?.text === '.' && first === 0) {
    const edit = { start: lastOfPrevious.start, end: token.end, text: `, ${small}` };
    fixes.unshift(replaceFix('join', `…${previous.tokens.at(-2)?.text ?? ''}, ${small} …`, [edit], certain));
  }
  return {
    rule: 'fragment/orphan-clause',
    score,
    ...span,
    message: opens ? 'subordinate' : 'clause',
    args: { word: token.text },
    severity: severityOf(view, opener, certain),
    fixes,
  };
}

/** Conjunctions whose clause is an afterthought behind a whole sentence, as features and comments like it. */
const AFTERTHOUGHT: ReadonlySet<string> = new Set(
  'weil wenn obwohl damit falls solange sobald dass indem womit wodurch wie ob'.split(' '),
);

/** A clause behind a whole sentence may be meant; one that begins a paragraph, or follows another fragment, has lost its main clause. */
function severityOf({ previous, finite }: SentenceView, opener: string, certain: boolean): Severity {
  if (LOOSE.has(opener)) return 'hint';
  const whole = previous?.stop === '.' && previous.finite.length > 0 && !SUBORDINATORS.has(previous.lower[previous.words[0]!]!);
  if (AFTERTHOUGHT.has(opener) && whole && finite.length > 0) return 'hint';
  return certain ? 'warning' : 'hint';
}
