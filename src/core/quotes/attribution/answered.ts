import type { QuoteFacts, SpeakerFact } from '../facts.ts';
import type { Answer } from './answer.ts';
import { sameView, type View } from './cast.ts';
import { type Figure, sameFigure } from './figures.ts';
import type { Asked } from './options.ts';
import { BEFORE } from './options.ts';

/** Whose words stood last between marks, and where. */
export interface LastHeard {
  readonly figure: Figure;
  readonly paragraph: number;
  readonly segment: number;
  readonly end: number;
}

/** All that the answer for a quotation depends on, but for who was quoted before; nothing of it tells where in the article it stands. */
export interface Circumstances {
  /** The paragraphs around, and which of them is the quotation's. */
  readonly views: readonly View[];
  readonly own: number;
  readonly zone: string;
  readonly main: string | undefined;
  /** The rules' answer: how many paragraphs before, its words, how it was found. */
  readonly ruleBack: number;
  readonly rule: SpeakerFact | undefined;
  readonly how: string;
  /** Who was heard last: how many paragraphs before, its sentence, its end if it is in the same paragraph. */
  readonly last: Figure | undefined;
  readonly lastBack: number;
  readonly lastSegment: number;
  readonly lastEnd: number;
}

/** `views`: those of the paragraphs around, from the paragraph `from` on. */
export function circumstancesOf(
  { paragraph, byRule, how }: Asked,
  views: readonly View[],
  from: number,
  zone: string,
  main: string | undefined,
  last: LastHeard | undefined,
): Circumstances {
  const back = last ? paragraph - last.paragraph : 0;
  const far = back > BEFORE;
  return {
    views,
    own: paragraph - from,
    zone,
    main,
    ruleBack: byRule ? paragraph - byRule.paragraph : 0,
    rule: byRule?.fact,
    how,
    last: last?.figure,
    lastBack: far ? BEFORE + 1 : back,
    lastSegment: last && !far ? last.segment : 0,
    lastEnd: last && back === 0 ? last.end : 0,
  };
}

/** An answer with the place of its candidate counted from the quotation's paragraph. */
interface Known {
  readonly circumstances: Circumstances;
  /** Whom the options mean, and who of them was quoted before. */
  readonly figures: readonly Figure[];
  readonly quoted: readonly boolean[];
  readonly answer: Answer | undefined;
  readonly paragraph: number;
}

/** Answers by the facts of the quotation's paragraph and its passage: this runs on every key press, for every quotation. */
const memory = new WeakMap<QuoteFacts, Map<number, Known>>();

/** The answer of the last time, if nothing it depends on has changed; `by`: how many paragraphs further down it stands now. */
export function recall(
  facts: QuoteFacts,
  passage: number,
  paragraph: number,
  circumstances: Circumstances,
  quoted: ReadonlySet<string>,
): { readonly answer: Answer | undefined; readonly by: number } | undefined {
  const known = memory.get(facts)?.get(passage);
  if (!known || !sameCircumstances(known.circumstances, circumstances)) return undefined;
  if (known.figures.some((f, i) => quoted.has(f.key) !== known.quoted[i])) return undefined;
  return { answer: known.answer, by: paragraph - known.paragraph };
}

/** Keeps an answer; `figures`: whom the options mean. */
export function keep(
  facts: QuoteFacts,
  passage: number,
  paragraph: number,
  circumstances: Circumstances,
  quoted: ReadonlySet<string>,
  figures: ReadonlySet<Figure>,
  answer: Answer | undefined,
): void {
  const own = memory.get(facts) ?? new Map<number, Known>();
  memory.set(facts, own);
  const list = [...figures];
  own.set(passage, { circumstances, figures: list, quoted: list.map((f) => quoted.has(f.key)), answer, paragraph });
}

function sameCircumstances(a: Circumstances, b: Circumstances): boolean {
  return (
    a.own === b.own &&
    a.zone === b.zone &&
    a.main === b.main &&
    a.rule === b.rule &&
    a.ruleBack === b.ruleBack &&
    a.how === b.how &&
    a.lastBack === b.lastBack &&
    a.lastSegment === b.lastSegment &&
    a.lastEnd === b.lastEnd &&
    sameFigure(a.last, b.last) &&
    a.views.length === b.views.length &&
    a.views.every((v, i) => sameView(v, b.views[i]!))
  );
}
