import { type Hover, MarkupKind } from 'vscode-languageserver';
import { type Article, describeTime, type Locale } from '../core/index.ts';
import type { Position } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { rangeOf } from './positions.ts';
import { say } from './texts.ts';

/** Words of the article in Markdown: what could be markup is escaped, so a pasted link stays text. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/gu, '\\$&');
}

function quoteLines(quote: Article['quotes'][number], locale: Locale): string[] {
  if (quote.kind === 'mention') return [say('mention', locale)];
  const lines = [quote.speaker ? say('speaker-of', locale, { speaker: plain(quote.speaker.text) }) : say('speaker-none', locale)];
  if (quote.speakerSource)
    lines[0] += ` (${say(`source-${quote.speakerSource}`, locale)}, ${Math.round(quote.confidence * 100)} %)`;
  if (quote.speakerRole) lines.push(say('role-of', locale, { role: plain(quote.speakerRole) }));
  if (quote.cue) lines.push(say('cue-of', locale, { cue: plain(quote.cue.text) }));
  return lines;
}

/** What is known of the time or the quote under the cursor. */
export function hover(analysed: Analysed, position: Position, locale: Locale): Hover | null {
  const { article, document } = analysed;
  const offset = document.offsetAt(position);
  const time = article.times.find((t) => t.start <= offset && offset < t.end);
  if (time) {
    return {
      range: rangeOf(document, time),
      contents: { kind: MarkupKind.Markdown, value: plain(describeTime(time, article.date, locale)) },
    };
  }
  // A quote is long: it answers at its marks and for its first words only where nothing smaller does.
  const quote = article.quotes.filter((q) => q.start <= offset && offset < q.end).at(-1);
  if (!quote) return null;
  return {
    range: rangeOf(document, quote),
    contents: { kind: MarkupKind.Markdown, value: quoteLines(quote, locale).join('  \n') },
  };
}
