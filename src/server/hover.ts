import { type Hover, MarkupKind, type Range } from 'vscode-languageserver';
import { type Article, describeTime, type HouseRule, houseRuleId, type Locale, RULES, summaryText } from '../core/index.ts';
import type { Position } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { rangeOf } from './positions.ts';
import { say } from './texts.ts';

interface Shown {
  readonly range: Range;
  readonly value: string;
}

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

/** What is known of the time or the quote under the cursor; undefined where there is none. */
function passageHover({ article, document }: Analysed, offset: number, locale: Locale): Shown | undefined {
  const time = article.times.find((t) => t.start <= offset && offset < t.end);
  if (time) return { range: rangeOf(document, time), value: plain(describeTime(time, article.date, locale)) };
  // A quote is long: it answers at its marks and for its first words only where nothing smaller does.
  const quote = article.quotes.filter((q) => q.start <= offset && offset < q.end).at(-1);
  return quote && { range: rangeOf(document, quote), value: quoteLines(quote, locale).join('  \n') };
}

/** What a house says of its rule: its reason in its own words, and where more is written. */
function houseLines(rule: HouseRule, locale: Locale): string {
  const id = houseRuleId(rule);
  const more = rule.link === undefined ? [] : [`<${rule.link.replace(/[<>]/gu, encodeURIComponent)}>`];
  return [`**${plain(summaryText(id, locale))}** (\`${id}\`)`, ...(rule.reason === '' ? [] : [plain(rule.reason)]), ...more].join(
    '\n\n',
  );
}

/** What the rules say of themselves that report something under the cursor: the page that only VS Code can open. */
function ruleHover({ article, document, settings }: Analysed, offset: number, locale: Locale): Shown | undefined {
  const found = article.findings.filter((f) => f.start <= offset && offset < f.end);
  const isFound = (id: string): boolean => found.some((f) => f.rule === id);
  const houses = settings.houseRules.map(houseRuleId);
  const told = [
    ...RULES.filter((rule) => isFound(rule.id)).map(
      ({ id, summary, docs }) => `**${summary[locale]}** (\`${id}\`)\n\n${docs[locale].trim()}`,
    ),
    ...settings.houseRules.filter((rule) => isFound(houseRuleId(rule))).map((rule) => houseLines(rule, locale)),
  ];
  if (told.length === 0) return undefined;
  const first = found.find((f) => RULES.some((r) => r.id === f.rule) || houses.includes(f.rule))!;
  return { range: rangeOf(document, first), value: told.join('\n\n---\n\n') };
}

/** What is known of what stands under the cursor; `rules`: also of the rules that report something there. */
export function hover(analysed: Analysed, position: Position, locale: Locale, rules: boolean): Hover | null {
  const offset = analysed.document.offsetAt(position);
  const rule = rules ? ruleHover(analysed, offset, locale) : undefined;
  const passage = passageHover(analysed, offset, locale);
  const shown = [rule, passage].flatMap((part) => part ?? []);
  if (shown.length === 0) return null;
  const value = shown.map((part) => part.value).join('\n\n---\n\n');
  return { range: shown[0]!.range, contents: { kind: MarkupKind.Markdown, value } };
}
