import type { Article } from '../core/index.ts';
import type { QuoteItem, QuotesAnswer, SpeakerItem } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { stableIds } from './identity.ts';
import { passageOf, rangeOf } from './positions.ts';

type Quote = Article['quotes'][number];

/** "ihr Sprecher" is a "Sprecher" in a list. */
const BEFORE_ROLE = /^(?:der|die|das|eine?|ihre?|seine?|deren|dessen|unsere?)\s(?=\S)/iu;

/** Who is quoted with what, for the view "Zitate": unattributed quotes first, then speakers in the order of their first quotes. */
export function quotesAnswer(analysed: Analysed): QuotesAnswer {
  const { article, document, version } = analysed;
  const idOf = stableIds();
  const bySpeaker = new Map<string | undefined, { quotes: QuoteItem[]; first: Quote }>();
  for (const quote of article.quotes) {
    if (quote.kind !== 'statement') continue;
    const passage = passageOf(document, quote);
    const item: QuoteItem = {
      id: idOf(passage.text),
      passage,
      words: quote.words,
      speaker: quote.speaker && passageOf(document, quote.speaker),
      cue: quote.cue && passageOf(document, quote.cue),
      confidence: quote.confidence,
      presumed: quote.speakerSource === 'presumed' || quote.speakerSource === 'continued',
    };
    const name = quote.speaker && (quote.speakerName ?? quote.speaker.text);
    const known = bySpeaker.get(name);
    if (known) known.quotes.push(item);
    else bySpeaker.set(name, { quotes: [item], first: quote });
  }
  const speakers = [...bySpeaker].map(([name, { quotes, first }]): SpeakerItem => {
    const entity = name === undefined ? undefined : article.entities.find((e) => e.name === name);
    return {
      id: name === undefined ? '' : `speaker:${name}`,
      name,
      role: first.speakerRole?.replace(BEFORE_ROLE, ''),
      mention: first.speaker && rangeOf(document, entity ?? first.speaker),
      words: quotes.reduce((sum, q) => sum + q.words, 0),
      quotes,
    };
  });
  return { version, speakers: speakers.sort((a, b) => Number(a.name !== undefined) - Number(b.name !== undefined)) };
}
