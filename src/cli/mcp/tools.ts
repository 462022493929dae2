import type { Tool } from '@modelcontextprotocol/sdk/types.js';
import { ARTICLE_LANGUAGES, type DraftQuestion } from '../../core/index.ts';

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const maybe: Schema = { type: ['string', 'null'] };
const number: Schema = { type: 'integer', minimum: 1 };
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: Schema): Schema => ({ type: 'array', items });

const EDIT = object({ line: number, column: number, old: text, new: text });
const FIX = object({ title: text, safe: { type: 'boolean' }, edits: list(EDIT) });
const FINDING = object({ rule: text, level: text, line: number, column: number, text, message: text, fixes: list(FIX) });
const QUOTE = object({ line: number, text, speaker: maybe, role: maybe, presumed: { type: 'boolean' } });
const EVENT = object({
  title: text,
  when: maybe,
  until: maybe,
  words: text,
  who: list(text),
  where: list(text),
  status: text,
  group: text,
  source: maybe,
});

const INPUT = {
  type: 'object' as const,
  properties: {
    text: { type: 'string', description: 'The whole draft, headline first, one paragraph a line. German.' },
    date: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      description: 'Day of the article, where its text does not say it.',
    },
    languageId: { type: 'string', enum: ARTICLE_LANGUAGES, description: 'Default: plaintext.' },
  },
  required: ['text'],
  additionalProperties: false,
};

/** Nothing is written, and nothing is asked beyond this machine. */
const annotations = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

/** The tools, each with the question it answers. What a tool says of itself is for a model: English. */
export const TOOLS: readonly (Tool & { readonly question: DraftQuestion })[] = [
  {
    name: 'check_draft',
    question: 'findings',
    title: 'Check a German news draft',
    description:
      'Checks a German news article before it is published: boilerplate left in the text, stray sentences, quotes without a speaker, spelling, grammar, commas, dates that do not fit, and the rules of the house. Answers each finding with line, column, message and fixes. "checked": false means that the text was not (wholly) checked.',
    inputSchema: INPUT,
    outputSchema: object({ date: maybe, checked: { type: 'boolean' }, findings: list(FINDING) }) as Tool['outputSchema'],
    annotations,
  },
  {
    name: 'list_quotes',
    question: 'quotes',
    title: 'Who says what in a German news draft',
    description:
      'Lists the direct quotes of a German news article with their speakers. "speaker": null means that the text names none; "presumed": true that the speaker is concluded from what stands before.',
    inputSchema: INPUT,
    outputSchema: object({ quotes: list(QUOTE) }) as Tool['outputSchema'],
    annotations,
  },
  {
    name: 'list_events',
    question: 'events',
    title: 'What happens when in a German news draft',
    description:
      'Lists the events of a German news article with day (TIMEX3), people, place whether they happened, are planned, denied or only reported, and what they are to the news (news, day, background, planned, undated).',
    inputSchema: INPUT,
    outputSchema: object({ date: maybe, events: list(EVENT) }) as Tool['outputSchema'],
    annotations,
  },
];
