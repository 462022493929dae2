import type { CandidateFact } from './candidate.ts';
import type { Figure, PlacedCandidate } from './figures.ts';
import type { Relation } from './relation.ts';

/** A quotation whose speaker is looked for, as the features see it. */
export interface Quoted {
  /** Where attribution stands by the rules: right after it, before a colon, in its clause, elsewhere in the sentence. */
  readonly relation: 'after' | 'colon' | 'clause' | 'far' | undefined;
  /** A whole sentence, not a part of one. */
  readonly whole: boolean;
  /** The sentence holds other words. */
  readonly framed: boolean;
  /** It opens its paragraph. */
  readonly opens: boolean;
  readonly zone: string;
  /** The number of its sentence, counted as those of the candidates. */
  readonly sentence: number;
  readonly paragraph: number;
}

/** A candidate for one quotation. */
export interface Option {
  readonly candidate: PlacedCandidate;
  /** Whom it means: the antecedent of a pronoun, the bearer of a role. */
  readonly figure: Figure | undefined;
  /** In the quotation's own sentence. */
  readonly relation: Relation | undefined;
  /** The number of its sentence. */
  readonly sentence: number;
  /** Other persons named between it and the quotation, if it stands before. */
  readonly personsBetween: number;
  /** Its sentence follows the quotation's and takes it up: "So beschreibt es …". */
  readonly takenUp: boolean;
  /** It is what the rules of attribution answer, and how they found it. */
  readonly byRule: string | undefined;
}

/** What came before. */
export interface History {
  readonly last: Figure | undefined;
  /** How near the last quotation stands. */
  readonly lastNear: 'adjacent' | 'near' | 'paragraph' | 'next' | 'far';
  readonly quoted: ReadonlySet<string>;
  readonly main: string | undefined;
  /** Whether the rules give any answer. */
  readonly answered: boolean;
}

const bucket = (n: number, ...limits: number[]): string => String(limits.find((l) => n <= l) ?? '+');

/** The sort of a candidate, as far as it matters who can speak. */
function sortOf({ fact, figure }: PlacedCandidate, meant: Figure | undefined): string {
  if (fact.sort === 'pronoun')
    return /^(?:er|sie)$/iu.test(fact.text) ? 'he' : /^(?:man|es|das|ich|wir)$/iu.test(fact.text) ? 'it' : 'this';
  if (!figure) return 'thing';
  return figure.sort === 'role' && meant && meant !== figure ? 'bearer' : figure.sort;
}

/** The features of an option, as names of binary features; the names are the rows of data/speaker-weights.tsv. */
export function featuresOf(quote: Quoted, option: Option, history: History): string[] {
  const { candidate, figure, relation } = option;
  const { fact } = candidate;
  const distance = option.sentence - quote.sentence;
  const sort = sortOf(candidate, figure);
  const side = relation ? (relation.side === 'before' ? 'b' : 'a') : distance < 0 ? 'earlier' : 'later';
  const form = quote.whole ? 'whole' : 'part';
  const own = quote.relation ?? 'none';
  const far = Math.abs(distance);
  const f = [
    `sort=${sort}`,
    `sort=${sort},${side}`,
    `side=${side},${own},${form}`,
    `distance=${bucket(far, 0, 1, 2, 3, 5, 8, 12)},${side}`,
    `distance=${bucket(far, 0, 1, 2, 4, 8)},${side},${own},${quote.framed ? 'framed' : 'alone'}`,
    `paragraph=${paragraphOf(candidate.paragraph - quote.paragraph)},${form},${quote.opens ? 'opens' : 'later'}`,
    `nominative=${nominative(fact)},${relation ? 0 : 1}`,
    `subject=${fact.subject},${side},${sort}`,
    `place=${fact.subject ? 'subject' : fact.rival ? 'rival' : 'free'},${relation ? 0 : 1}`,
  ];
  if (fact.preposition)
    f.push(`preposition=${/^(?:laut|nach|für|von)$/u.test(fact.preposition) ? fact.preposition : ''},${relation ? 0 : 1}`);
  if (fact.attribute) f.push('attribute');
  if (fact.cueGap !== undefined) {
    const gap = `${bucket(Math.abs(fact.cueGap) - 1, 0, 1, 2, 4, 8)},${fact.cueGap < 0 ? 'verb-first' : 'verb-last'}`;
    f.push(`cue=${gap},${relation ? 0 : 1}`, `cue=${gap},${side},${nominative(fact)}`);
  }
  if (relation) beside(f, relation, fact, sort);
  else apart(f, option, quote, distance, sort, form);
  remembered(f, quote, option, history, side, own, form);
  return f;
}

/** The features of the case that nobody around says it. */
export function featuresOfNobody(quote: Quoted, history: History): string[] {
  const frame = quote.framed ? 'framed' : 'alone';
  return [
    'nobody',
    `nobody=${frame}`,
    `nobody=${frame},${quote.whole ? 'whole' : 'part'},${history.answered ? 'answered' : 'open'}`,
  ];
}

const nominative = (fact: CandidateFact): boolean => fact.nominative && !fact.preposition;

const paragraphOf = (by: number): string => (by === 0 ? 'same' : by === -1 ? 'previous' : by < 0 ? 'earlier' : 'later');

/** Features of a candidate in the quotation's own sentence. */
function beside(f: string[], r: Relation, fact: CandidateFact, sort: string): void {
  const side = r.side === 'after' ? 'a' : 'b';
  f.push(
    `gap=${side},${bucket(r.gap, 1, 2, 3, 6, 12, 20)}`,
    `others=${side},${bucket(r.others, 0, 1, 2, 4)}${r.colon ? ',colon' : ''}`,
  );
  if (r.verb) f.push(`verb=${side},${r.verb},${bucket(r.verbGap, 0, 1, 3, 6)}${r.verbAtQuote ? ',at-quote' : ''}`);
  if (r.side === 'after' && r.verb === 'saying' && r.verbGap === 0 && r.verbAtQuote) f.push(`said-by=${sort}`);
  if (r.side === 'before') {
    f.push(`order=${bucket(fact.order, 0, 1, 2, 4)}`, `subordinators=${bucket(r.subordinators, 0, 1)}`);
    if (r.verbBefore) f.push(`verb-before=${r.verbBefore}`);
    if (r.label) f.push(`label=${sort}`);
    if (r.colon) f.push(`colon=${sort}${fact.subject ? ',subject' : ''}`);
  }
  if (r.source) f.push(`source=${r.source}`);
}

/** Features of a candidate in another sentence. */
function apart(f: string[], option: Option, quote: Quoted, distance: number, sort: string, form: string): void {
  const { fact } = option.candidate;
  const where = distance === -1 ? 'previous' : distance < 0 ? 'earlier' : 'later';
  f.push(`order=${bucket(fact.order, 0, 1, 3)},${where}`);
  f.push(`nominative=${nominative(fact)},${where},${form}${fact.subject ? ',subject' : ''}`);
  if (distance < 0) f.push(`between=${bucket(option.personsBetween, 0, 1, 2, 3, 5)}${sort === 'person' ? ',person' : ''}`);
  if (distance === 1 && !quote.framed) f.push('next');
  if (option.takenUp) f.push(`taken-up${fact.subject ? ',subject' : ''}`);
}

/** Features of what came before and of what the rules say. */
function remembered(f: string[], quote: Quoted, option: Option, history: History, side: string, own: string, form: string): void {
  const { figure } = option;
  if (figure && history.last?.key === figure.key) {
    const near = history.lastNear;
    f.push(`last=${near}`, `last=${near},${own},${form},${quote.framed ? 'framed' : 'alone'}`);
    if (option.relation) f.push('last=beside');
  } else if (history.last) f.push(`not-last=${history.lastNear},${side}`);
  if (figure && history.quoted.has(figure.key)) f.push(`quoted=${side}`);
  if (figure?.sort === 'person') f.push(`named=${bucket(figure.count, 1, 3, 6, 10)},${option.relation ? 0 : 1}`);
  if (figure && history.main === figure.key) f.push(`main=${option.relation ? 0 : 1}`);
  if (/^(?:headline|kicker|subheading|lead)$/.test(quote.zone)) f.push(`zone=${quote.zone},${side},${figure?.sort}`);
  if (option.byRule) f.push('rule', `rule=${option.byRule}`);
  else if (!history.answered) f.push(`no-rule=${side}`);
}
