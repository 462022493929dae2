import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import {
  ARTICLE_LANGUAGES,
  type ArticleLanguage,
  calendarDay,
  type DocumentInput,
  draftAnswer,
  errorPlace,
  isArticleLanguage,
} from '../../core/index.ts';
import type { Session } from '../session.ts';
import { TOOLS } from './tools.ts';

/** Asked of clients never, so that no validator of JSON schemas is bundled for it. */
const NO_VALIDATOR = {
  getValidator() {
    throw new Error('nothing is asked of the user');
  },
};

/** What a call says that cannot be answered; for a model, which may try again. */
class BadCall extends Error {}

function inputOf(args: Readonly<Record<string, unknown>>): DocumentInput & { readonly languageId: ArticleLanguage } {
  const { text, date, languageId = 'plaintext' } = args;
  if (typeof text !== 'string' || text.trim() === '') throw new BadCall('"text" must be the draft');
  if (!isArticleLanguage(languageId)) throw new BadCall(`"languageId" must be one of ${ARTICLE_LANGUAGES.join(', ')}`);
  const day = typeof date === 'string' ? calendarDay(date) : undefined;
  if (date !== undefined && day === undefined) throw new BadCall('"date" must be a day as YYYY-MM-DD');
  return { text, languageId, ...(day !== undefined && { date: day }) };
}

/** Answers one call; errors are answers, without a word of the draft. */
function call(session: Session, name: string, args: Readonly<Record<string, unknown>>): CallToolResult {
  const failed = (text: string): CallToolResult => ({ isError: true, content: [{ type: 'text', text }] });
  const tool = TOOLS.find((t) => t.name === name);
  if (!tool) return failed(`there is no tool of that name`);
  try {
    const input = inputOf(args);
    session.houses?.refresh();
    const article = session.analyser({ path: undefined, languageId: input.languageId }).analyse(input);
    const answer = draftAnswer(article, tool.question, session.locale);
    return { structuredContent: { ...answer }, content: [{ type: 'text', text: JSON.stringify(answer) }] };
  } catch (error) {
    return failed(error instanceof BadCall ? error.message : `the draft could not be analysed: ${errorPlace(error).name}`);
  }
}

/** Serves an assistant over standard input and output until it hangs up. The house is that of the working folder. */
export async function serveMcp(session: Session, version: string): Promise<void> {
  const server = new Server(
    { name: 'schlussredaktion', title: 'Schlussredaktion', version },
    { capabilities: { tools: {} }, jsonSchemaValidator: NO_VALIDATOR },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS.map(({ question: _, ...tool }) => tool) }));
  server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(session, params.name, params.arguments ?? {}));
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
  });
  await server.connect(new StdioServerTransport());
  await closed;
}
