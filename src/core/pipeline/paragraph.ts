import { readAgencyFacts } from '../agency/facts.ts';
import { readBoilerplateFacts } from '../boilerplate/facts.ts';
import { readCommaFacts } from '../comma/facts.ts';
import { readConsistencyFacts } from '../consistency/facts.ts';
import { readNameFacts } from '../entities/facts.ts';
import { readEventFacts } from '../events/facts.ts';
import { readFragmentFacts } from '../fragments/facts.ts';
import { readGrammarFacts } from '../grammar/facts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readOrthographyFacts } from '../orthography/facts.ts';
import { readQuoteFacts } from '../quotes/facts.ts';
import type { Paragraph } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import { readSpellingFacts } from '../spelling/facts.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { parseAgain } from '../syntax/sentence-memory.ts';
import { readPlainSpans } from '../text/protected/plain.ts';
import { mergeSpans, type ProtectedSpan } from '../text/protected/protected-span.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { readTimeFacts } from '../time/facts.ts';
import { readZoneFacts } from '../zones/facts.ts';
import { checkParagraph } from './findings.ts';
import { type GuardOptions, guardOf } from './guard.ts';
import { NO_FACTS } from './no-facts.ts';

type Facts = Paragraph['facts'];

/** What reads each capability's facts of a paragraph. Pure; a reader that throws leaves those of a paragraph without text. */
const READERS: { readonly [K in keyof Facts]: (paragraph: ParsedParagraph, lexicon: Lexicon, settings: Settings) => Facts[K] } = {
  zone: readZoneFacts,
  boilerplate: readBoilerplateFacts,
  quotes: readQuoteFacts,
  times: readTimeFacts,
  names: readNameFacts,
  events: readEventFacts,
  spelling: readSpellingFacts,
  fragments: readFragmentFacts,
  agency: readAgencyFacts,
  consistency: readConsistencyFacts,
  orthography: readOrthographyFacts,
  grammar: readGrammarFacts,
  comma: readCommaFacts,
};

/** Ids of the steps that read a paragraph, before its rules. */
export const PARAGRAPH_STEPS: readonly string[] = [
  'protected',
  'sentences',
  'tags',
  ...Object.keys(READERS).map((name) => `facts/${name}`),
];

/**
 * Analyses one paragraph: the same text and constructs always give the same. Spans in the result are relative to the paragraph, as are
 * `constructs`: what the article's Markdown makes of it; none in plain text.
 */
export function analyseParagraph(
  text: string,
  constructs: readonly ProtectedSpan[],
  lexicon: Lexicon,
  settings: Settings,
  options: GuardOptions,
): Paragraph {
  const guard = guardOf(options);
  const spans = guard.run<readonly ProtectedSpan[]>(
    'protected',
    () => mergeSpans(constructs, readPlainSpans(text)),
    () => constructs,
  );
  const sentences = guard
    .run(
      'sentences',
      () => splitSentences(tokenise(text, constructs)),
      () => [],
    )
    .flatMap((s) =>
      guard.run(
        'tags',
        () => [parseAgain(s, lexicon)],
        () => [],
      ),
    );
  const tagged: ParsedParagraph = { text, sentences, protected: spans };
  const read = <K extends keyof Facts>(name: K): Facts[K] =>
    guard.run<Facts[K]>(
      `facts/${name}`,
      () => READERS[name](tagged, lexicon, settings),
      () => NO_FACTS[name],
    );
  const facts: Facts = {
    zone: read('zone'),
    boilerplate: read('boilerplate'),
    quotes: read('quotes'),
    times: read('times'),
    names: read('names'),
    events: read('events'),
    spelling: read('spelling'),
    fragments: read('fragments'),
    agency: read('agency'),
    consistency: read('consistency'),
    orthography: read('orthography'),
    grammar: read('grammar'),
    comma: read('comma'),
  };
  const bare = { ...tagged, facts, findings: [], incomplete: [] };
  return { ...bare, findings: checkParagraph(bare, lexicon, settings, guard), incomplete: [...guard.failed] };
}
