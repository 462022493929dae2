import type { QuoteItem, QuotesAnswer, SpeakerItem } from '../../shared/protocol.ts';
import { type Locale, say } from '../texts.ts';
import { node, shortened, type TreeNode } from './tree-node.ts';

function quoteNode(speaker: SpeakerItem, quote: QuoteItem, locale: Locale): (parent?: TreeNode) => TreeNode {
  const line = say('line', locale, { line: quote.passage.range.start.line + 1 });
  const presumed = quote.presumed ? say('quote.presumed', locale) : '';
  const cue = quote.cue ? say('quote.cue', locale, { cue: quote.cue.text }) : '';
  const name = speaker.name ?? say('quote.nobody', locale);
  return node({
    id: `${speaker.id}/${quote.id}`,
    kind: 'quote',
    label: shortened(quote.passage.text),
    description: [line, presumed].filter((t) => t !== '').join(' · '),
    tooltip: [
      shortened(quote.passage.text, 600),
      [name, speaker.role ?? ''].filter((t) => t !== '').join(', '),
      cue,
      presumed,
    ].filter((t) => t !== ''),
    icon: 'quote',
    accessible: [shortened(quote.passage.text, 300), name, line, presumed].filter((t) => t !== '').join('; '),
    range: quote.passage.range,
    copy: `${shortened(quote.passage.text, 10_000)} (${name})`,
  });
}

/** The lines of the view "Zitate": speakers in the order of the answer (unattributed first), each with the quotes. */
export function quoteTree(answer: QuotesAnswer, locale: Locale): TreeNode[] {
  return answer.speakers.map((speaker) => {
    const label = speaker.name ?? say('quote.nobody', locale);
    const { length } = speaker.quotes;
    const count = say(length === 1 ? 'quote.count-one' : 'quote.count', locale, { count: length, words: speaker.words });
    const description = [speaker.role ?? '', count].filter((t) => t !== '').join(' · ');
    return node(
      {
        id: `sprecher:${speaker.id}`,
        kind: 'speaker',
        label,
        description,
        tooltip: [label, description],
        icon: speaker.name === undefined ? 'warning' : 'person',
        accessible: `${label}; ${description}`,
        range: speaker.mention,
        copy: [label, speaker.role ?? ''].filter((t) => t !== '').join(', '),
      },
      speaker.quotes.map((q) => quoteNode(speaker, q, locale)),
    )();
  });
}

/** Number of quotes nobody is given for. */
export function unattributed(answer: QuotesAnswer): number {
  return answer.speakers.filter((s) => s.name === undefined).reduce((sum, s) => sum + s.quotes.length, 0);
}
