import { type Article, isPresumed, quotesBySpeaker } from '../core/index.ts';
import type { QuoteItem, QuotesAnswer, SpeakerItem } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { stableIds } from './identity.ts';
import { passageOf, rangeOf } from './positions.ts';

type Quote = Article['quotes'][number];

/** Who is quoted with what, for the view "Zitate": unattributed quotes first, then speakers in the order of their first quotes. */
export function quotesAnswer(analysed: Analysed): QuotesAnswer {
  const { article, document, version } = analysed;
  const idOf = stableIds();
  const itemOf = (quote: Quote): QuoteItem => {
    const passage = passageOf(document, quote);
    return {
      id: idOf(passage.text),
      passage,
      words: quote.words,
      speaker: quote.speaker && passageOf(document, quote.speaker),
      cue: quote.cue && passageOf(document, quote.cue),
      confidence: quote.confidence,
      presumed: isPresumed(quote),
    };
  };
  const speakers = quotesBySpeaker(article.quotes).map(({ name, role, quotes }): SpeakerItem => {
    const entity = name === undefined ? undefined : article.entities.find((e) => e.name === name);
    const first = quotes[0]?.speaker;
    return {
      id: name === undefined ? '' : `speaker:${name}`,
      name,
      role,
      mention: first && rangeOf(document, entity ?? first),
      words: quotes.reduce((sum, q) => sum + q.words, 0),
      quotes: quotes.map(itemOf),
    };
  });
  return { version, speakers };
}
