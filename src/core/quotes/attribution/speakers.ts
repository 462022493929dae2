import type { Reads } from '../../rules/article.ts';
import type { QuoteFacts } from '../facts.ts';
import type { Draft, Mention, SpeakerSource } from '../quote.ts';
import type { Answer } from './answer.ts';
import { echoes } from './echo.ts';
import { intervieweeOf } from './interviewee.ts';
import { Names } from './names.ts';
import type { Asked } from './options.ts';
import { type Choose, rankSpeakers } from './rank.ts';

/** A statement whose speaker is to be found, as the rules left it. */
export interface AskedQuote extends Asked {
  readonly draft: Draft;
}

/** From here on a speaker is shown, and from here on it counts as given beside the quotation, so that nobody is asked for. */
const SHOWN = 0.5;
/** Below this a speaker that does not stand beside the quotation is marked as inferred. */
const INFERRED = 0.8;
const GIVEN = 0.9;
/** The same where a short sentence beside the quotation is about the person. */
const SURE = 0.8;
/** A short sentence, in UTF-16 units: ten words or so. */
const SHORT = 75;

/** How sure the speaker of a heading is that stands with the same words below, and who answers in an interview. */
const COPIED = 0.95;
/** How sure somebody beside a quotation in an interview's answer must be to be preferred to who answers. */
const BESIDE = 0.6;

const HEADING = /^(?:headline|kicker|subheading)$/;

/** Ranks the speakers of all statements and writes them into the drafts. */
export function speakersOf(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  asked: readonly AskedQuote[],
  choose?: Choose,
): void {
  if (asked.length === 0) return;
  const names = new Names(article);
  const answers = answersOf(article, facts, asked, names, choose);
  asked.forEach((one, k) => {
    const answer = answers[k];
    const { draft } = one;
    if (!draft.attributed) draft.presumed = answer && isSomebody(answer) ? wordsOf(article, answer, one) : undefined;
    if (!answer || answer.confidence < SHOWN) {
      if (draft.speakerSource !== 'same-sentence' && draft.speakerSource !== 'colon') draft.speaker = undefined;
      if (!draft.speaker) draft.speakerSource = undefined;
      else if (one.byRule?.fact.kind !== 'pronoun') draft.speakerName = names.filedNoun(draft.speaker.text);
      return;
    }
    const speaker = wordsOf(article, answer, one);
    const near = answer.option.candidate.paragraph >= one.paragraph || answer.interview === true;
    const given = isSomebody(answer) && near && (answer.said >= GIVEN || shownBeside(facts, answer, one));
    const unsaid = !draft.attributed && draft.speakerSource !== 'continued';
    if (unsaid && !given && !isPerson(answer)) return; // A body does not suddenly say "we": nobody is given.
    draft.speaker = speaker;
    draft.speakerSource = sourceOf(answer, one, unsaid && !given);
    if (given) draft.attributed = true;
    draft.confidence = Math.min(draft.confidence, answer.confidence);
    Object.assign(draft, names.identity(answer.option, speaker));
  });
}

/**
 * "Trainerin Ute Pohl klatschte in die Hände. „…“": a short sentence before or behind the quotation that opens with a person by full
 * name shows whose words these are; longer sentences tell news of their own.
 */
function shownBeside(facts: readonly QuoteFacts[], answer: Answer, { paragraph }: Asked): boolean {
  const { candidate, figure } = answer.option;
  const { fact } = candidate;
  if (figure?.sort !== 'person' || candidate.paragraph !== paragraph || answer.confidence < SURE) return false;
  if (Math.abs(answer.distance) !== 1 || fact.order > 0 || !fact.subject || !figure.name!.endsWith(fact.head.text)) return false;
  const sentence = facts[paragraph]!.segments[fact.segment]!;
  return sentence.end - sentence.start <= SHORT;
}

function isPerson({ option: { figure } }: Answer): boolean {
  return figure?.sort === 'person' || figure?.sort === 'role' || figure?.sort === 'name';
}

/** Whether an answer names somebody who can speak: a person, by name or role, or a body; not a pronoun that means nobody known. */
function isSomebody({ option: { figure } }: Answer): boolean {
  return figure !== undefined && figure.sort !== 'thing' && figure.sort !== 'place';
}

/** Who says each statement: by the ranking, in answers who is interviewed, in headings who says the same words below. */
export function answersOf(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  asked: readonly AskedQuote[],
  names: Names,
  choose?: Choose,
): (Answer | undefined)[] {
  const answers = rankSpeakers(article, facts, asked, choose);
  const zone = (k: number): string => article.zones[asked[k]!.paragraph]?.kind ?? 'body';
  const interviewee = asked.some((_, k) => zone(k) === 'answer') ? intervieweeOf(article) : undefined;
  const answering = interviewee && names.option(interviewee);
  if (answering) {
    answers.forEach((answer, k) => {
      if (zone(k) !== 'answer' || (answer?.option.relation && answer.confidence > BESIDE)) return;
      answers[k] = { option: answering, confidence: COPIED, said: COPIED, distance: 0, interview: true };
    });
  }
  const texts = asked.map((one, k) => ({
    text: article.text.slice(one.draft.start, one.draft.end),
    heading: HEADING.test(zone(k)),
  }));
  for (const [heading, below] of echoes(texts)) {
    const [own, other] = [answers[heading], answers[below]];
    if (!other || (own?.option.relation && own.confidence > GIVEN)) continue;
    answers[heading] = { ...other, confidence: Math.min(COPIED, other.confidence), distance: Number.POSITIVE_INFINITY };
  }
  return answers.map((answer, k) => {
    // Headings name people; a pronoun far away helps nobody.
    const pronoun = answer?.option.candidate.fact.sort === 'pronoun' && answer.option.figure;
    if (!answer || !pronoun || (!texts[k]!.heading && Math.abs(answer.distance) < 2)) return answer;
    const named = names.optionOf(pronoun);
    return named ? { ...answer, option: named } : answer;
  });
}

/** The words that say who speaks: those the rules found, where they name the same, else the candidate's. */
function wordsOf(article: Reads<'zones' | 'entities'>, { option }: Answer, { byRule }: Asked): Mention {
  const { fact, base } = option.candidate;
  const exact = byRule && option.byRule && !option.byRule.endsWith('inside');
  const [start, end] = exact ? [base + byRule.fact.start, base + byRule.fact.end] : [base + fact.start, base + fact.end];
  return { start, end, text: article.text.slice(start, end) };
}

function sourceOf(
  { option, confidence, distance, interview }: Answer,
  { how, paragraph }: Asked,
  unsaid: boolean,
): SpeakerSource {
  if (interview) return 'interview';
  if (option.relation) return how === 'colon' ? 'colon' : 'same-sentence';
  if (unsaid) return 'presumed';
  if (confidence < INFERRED && how !== 'continued') return 'presumed';
  if (option.byRule && (how === 'colon' || how === 'continued' || how === 'neighbour-sentence')) return how;
  return Math.abs(distance) <= 1 && option.candidate.paragraph === paragraph ? 'neighbour-sentence' : 'continued';
}
