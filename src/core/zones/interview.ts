import type { ZoneFacts } from './facts.ts';

/** A turn of an interview. `index` counts the article's paragraphs. */
export interface Turn {
  readonly index: number;
  readonly kind: 'question' | 'answer';
  readonly confidence: number;
}

const MINIMUM_TURNS = 4;

/**
 * Finds interviews. Two forms: speaker labels ("ZEITUNG: …", "Meier: …") that come back, or paragraphs that end with a question mark,
 * each followed by a paragraph that does not, at least three times. Paragraphs already labelled are left out.
 */
export function findInterview(facts: readonly ZoneFacts[], labels: readonly unknown[]): Turn[] {
  const labelled = byLabels(facts, labels);
  return labelled.length > 0 ? labelled : byQuestions(facts, labels);
}

function byLabels(facts: readonly ZoneFacts[], labels: readonly unknown[]): Turn[] {
  const counts = new Map<string, { turns: number; questions: number }>();
  facts.forEach((f, i) => {
    if (!f.label || labels[i]) return;
    const c = counts.get(f.label) ?? { turns: 0, questions: 0 };
    counts.set(f.label, { turns: c.turns + 1, questions: c.questions + (f.end === 'question' ? 1 : 0) });
  });
  const speakers = new Map([...counts].filter(([, c]) => c.turns >= 2));
  const turns = [...speakers.values()].reduce((n, c) => n + c.turns, 0);
  if (speakers.size < 2 || turns < MINIMUM_TURNS) return [];
  const asks = (label: string): boolean => {
    const c = speakers.get(label)!;
    return /^(?:frage|redaktion|interviewer(?:in)?)$/iu.test(label) || c.questions * 2 > c.turns;
  };
  if (![...speakers.keys()].some(asks)) return [];
  const result: Turn[] = [];
  let kind: Turn['kind'] | undefined;
  let last = -1;
  facts.forEach((f, i) => {
    if (labels[i]) return;
    if (f.label && speakers.has(f.label)) kind = asks(f.label) ? 'question' : 'answer';
    // An answer may run over paragraphs; a question does not.
    else if (kind === 'question' || f.length < 60 || i !== last + 1)
      kind = kind === 'answer' && f.length >= 60 ? 'answer' : undefined;
    if (!kind) return;
    result.push({ index: i, kind, confidence: f.label ? 0.92 : 0.7 });
    last = i;
  });
  return result;
}

function byQuestions(facts: readonly ZoneFacts[], labels: readonly unknown[]): Turn[] {
  const asks = (i: number): boolean =>
    !labels[i] && facts[i]?.end === 'question' && facts[i]!.length >= 12 && facts[i]!.length <= 600;
  const answers = (i: number): boolean => i < facts.length && !labels[i] && facts[i]!.end !== 'question' && facts[i]!.length >= 2;
  const questions = facts.flatMap((_, i) => (asks(i) && answers(i + 1) ? [i] : []));
  const lines = facts.length;
  // Questions as subheadings of an explainer come as well; there the question is short and the text long: still question and answer.
  if (questions.length < 3 || questions.length * 6 < lines - questions[0]!) return [];
  const turns: Turn[] = [];
  const last = questions.at(-1)!;
  const asked = new Set(questions);
  let open = false;
  for (let i = questions[0]!; i < lines; i++) {
    if (labels[i]) continue;
    if (asked.has(i)) {
      turns.push({ index: i, kind: 'question', confidence: 0.8 });
      open = true;
    } else if (open && (i <= last + 1 || facts[i]!.length >= 60)) {
      turns.push({ index: i, kind: 'answer', confidence: i === last + 2 ? 0.6 : 0.7 });
    }
  }
  return turns;
}
