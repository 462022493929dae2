import { readAgencyFacts } from '../agency/facts.ts';
import { readBoilerplateFacts } from '../boilerplate/facts.ts';
import { readNameFacts } from '../entities/facts.ts';
import { readEventFacts } from '../events/facts.ts';
import { readFragmentFacts } from '../fragments/facts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readQuoteFacts } from '../quotes/facts.ts';
import type { Paragraph } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import { readSpellingFacts } from '../spelling/facts.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { parseSentence } from '../syntax/parse-sentence.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { readTimeFacts } from '../time/facts.ts';
import { readZoneFacts } from '../zones/facts.ts';
import { checkParagraph } from './findings.ts';
import { type GuardOptions, guardOf } from './guard.ts';

type Facts = Paragraph['facts'];

/** What reads each capability's facts of a paragraph. Pure; a reader that throws leaves the facts of an empty paragraph. */
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
};

const EMPTY: ParsedParagraph = { text: '', sentences: [] };

/** Ids of the steps that read a paragraph, before its rules. */
export const PARAGRAPH_STEPS: readonly string[] = ['sentences', 'tags', ...Object.keys(READERS).map((name) => `facts/${name}`)];

/** Analyses one paragraph: the same text always gives the same. Spans in the result are relative to the paragraph. */
export function analyseParagraph(text: string, lexicon: Lexicon, settings: Settings, options: GuardOptions): Paragraph {
  const guard = guardOf(options);
  const sentences = guard
    .run(
      'sentences',
      () => splitSentences(tokenise(text)),
      () => [],
    )
    .flatMap((s) =>
      guard.run(
        'tags',
        () => [parseSentence(s, lexicon)],
        () => [],
      ),
    );
  const tagged: ParsedParagraph = { text, sentences };
  const read = <K extends keyof Facts>(name: K): Facts[K] =>
    guard.run<Facts[K]>(
      `facts/${name}`,
      () => READERS[name](tagged, lexicon, settings),
      () => READERS[name](EMPTY, lexicon, settings),
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
  };
  const bare = { ...tagged, facts, findings: [], incomplete: [] };
  return { ...bare, findings: checkParagraph(bare, settings, guard), incomplete: [...guard.failed] };
}
