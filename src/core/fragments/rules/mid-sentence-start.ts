import type { ArticleView } from '../../rules/article.ts';
import type { Fix } from '../../rules/finding.ts';
import { isQuotedAt } from '../../rules/in-article.ts';
import { joinedToAbove } from '../../rules/joined.ts';
import { defineRule } from '../../rules/rule.ts';
import type { Settings } from '../../settings.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import type { Sentence } from '../../text/token.ts';
import { PROSE } from '../../zones/zone.ts';
import { excerpt, FIX_TEXTS, markFix, replaceFix } from '../fixes.ts';
import { leadsIn } from '../lead-in.ts';
import { isBroken } from './broken-line.ts';

/** „(lacht) Das sage ich nicht.“: how somebody speaks, before a sentence of its own. */
const STAGE_DIRECTION = /^\s*[([]\p{Ll}[^()[\].]{1,40}[)\]]\s+["„“»«]?\p{Lu}/u;

/** A paragraph that begins in the middle of a sentence. */
export const midSentenceStart = defineRule({
  id: 'fragment/mid-sentence-start',
  scope: 'document',
  severity: 'warning',
  also: ['information'],
  summary: { de: 'Der Absatz beginnt mitten im Satz', en: 'The paragraph begins in the middle of a sentence' },
  docs: {
    de: `Meldet einen Absatz, der klein, mit einem Komma oder einer schließenden Klammer beginnt: Der Anfang des Satzes fehlt.

Still bleibt die Regel bei Listen, Gedichten, Namen, die klein beginnen („eBay“), Kürzeln, Autorenzeilen, nach einer Zeile, die mit Doppelpunkt oder Auslassung endet, und in umbrochenen Zeilen (die meldet „Zeilenumbruch mitten im Satz“).

Korrekturen: an den Absatz davor anschließen, wenn der ohne Satzzeichen abbricht; sonst groß beginnen, wenn nichts fehlt (nicht nach einer Liste), oder für den Autor markieren.`,
    en: `Reports a paragraph that begins with a small letter, a comma or a closing bracket: the beginning of the sentence is missing.

It stays silent on lists, poems, names with a small first letter (“eBay”), initials, bylines, after a line that ends in a colon or an omission, and in broken lines (those are for \`fragment/broken-line\`).

Fixes: join it to the paragraph above where that breaks off without a stop; else begin with a capital if nothing is missing (not after a list), or mark for the author.`,
  },
  messages: {
    capital: {
      de: 'Dem ersten Satz fehlt wohl der Anfang: „{text}“',
      en: 'The first sentence seems to have lost its beginning: “{text}”',
    },
    lower: {
      de: 'Der Absatz beginnt mitten im Satz: „{text}“',
      en: 'The paragraph begins in the middle of a sentence: “{text}”',
    },
    mark: { de: 'Für den Autor markieren: {mark}', en: 'Mark for the author: “{mark}”' },
    join: FIX_TEXTS.join,
    upper: { de: 'Großschreiben: „{text}“', en: 'Capitalise: “{text}”' },
  },
  examples: [
    { text: 'Der Rat tagte am Montag in Auheim.\n\nDie Bahn streikt weiter\\\nseit dem frühen Montag in allen Orten.' },
    { text: 'Die Messe begann am Freitag.\n\n[[und sagte]] die Reise nach Wien ab. Der Grund ist unklar.' },
    { text: 'Der Zoo ist wieder offen.\n\n[[, weil die]] Kosten im Winter gestiegen waren. Danach ging es bergauf.' },
    {
      text: '„Wir haben etwas Brauchbares\n\n[[hinbekommen“, sagte]] die Wirtin am Montag. Der Rat stimmte zu.',
      fixed: '„Wir haben etwas Brauchbares hinbekommen“, sagte die Wirtin am Montag. Der Rat stimmte zu.',
    },
    { text: '[[teilte am]] Montag der Sprecher mit. Die Polizei sucht nach Zeugen.' },
    { text: 'Benötigt werden:\n\nzwei Eier und etwas Mehl' },
    { text: 'eBay hat die Gebühren für Händler erhöht. Das meldet der Verband.' },
    { text: 'Von Anna Muster\n\nDie Stadt plant eine Brücke.' },
    { text: '… und dann kam der Regen. Alle liefen heim.' },
    { text: 'Die Lage ist ernst.\n\n(dpa)' },
    { text: 'Warum gehen Sie jetzt?\n\n(lacht) Das sage ich Ihnen im Herbst.' },
    { text: 'der mond ist rund\nder hund ist wach\ndas haus ist bunt\ndas kind macht krach' },
  ],
  *check(article, settings) {
    for (const { start, index, paragraph, gap } of article.placed) {
      const zone = article.zones[index]!;
      const { edges, headless } = paragraph.facts.fragments;
      if (
        headless &&
        (zone.kind === 'body' || zone.kind === 'lead') &&
        !edges.marked &&
        (edges.ending === 'closed' || edges.sentences > 1)
      ) {
        yield capitalised(article, settings, start, paragraph.text, paragraph.sentences[0]!);
        continue;
      }
      if (!PROSE.has(zone.kind) || !edges.startsInside || edges.startsWithBullet || edges.marked || edges.words < 3) continue;
      const { text } = paragraph;
      const first = text.slice(edges.first.start, edges.first.end);
      if (
        (/\p{Lu}|\p{N}|[@/.-]/u.test(first) && !/^\p{Ll}\.(?:\p{L}\.)?$/u.test(first)) ||
        edges.startsWithName ||
        /^[^.!?]{0,80}:/u.test(text) ||
        /^\s*(?:\.{2,}|…)/u.test(text) ||
        STAGE_DIRECTION.test(text)
      )
        continue;
      if (edges.ending === 'open' && edges.words < 8) continue;
      // A hard line break of Markdown.
      if (gap === 1 && article.placed[index - 1]?.paragraph.text.endsWith('\\')) continue;
      const previous = article.placed[index - 1]?.paragraph.facts.fragments.edges;
      if (previous?.ending === 'colon' || previous?.greets || (gap === 1 && previous?.startsInside)) continue;
      // Of several such paragraphs in a row the first says it all, and a list says nothing.
      if (previous && previous.ending !== 'closed' && (previous.startsInside || leadsIn(article, index - 1))) continue;
      const next = article.placed[index + 1];
      if (next?.gap === 1 && next.paragraph.facts.fragments.edges.startsInside && edges.ending !== 'closed') continue;
      if (isBroken(article, index) || isOneOfSeveral(article, index, first)) continue;
      const from = text.length - text.trimStart().length;
      const words = paragraph.sentences.flatMap((s) => s.tokens).filter((t) => t.kind === 'word' || t.kind === 'number');
      const end = words[1]?.end ?? edges.first.end;
      const span = { start: start + from, end: start + end };
      yield {
        message: 'lower',
        args: { text: excerpt(text.slice(from, from + 60)) },
        ...span,
        ...(isQuotedAt(article, span) && { severity: 'hint' as const }),
        fixes: [
          ...firstFixes(article, index, end),
          {
            ...markFix({ start: span.start, end: span.start }, settings),
            edits: [{ start: span.start, end: span.start, text: settings.authorMark + (/[,;.]/u.test(text[from]!) ? '' : ' ') }],
          },
        ],
      };
    }
  },
});

/** Joins the paragraph to the one above where that breaks off; else it begins with a capital, unless a list stands above it. `end`: of its second word. */
function firstFixes(article: ArticleView, index: number, end: number): Fix[] {
  const { start, paragraph } = article.placed[index]!;
  const { text, sentences } = paragraph;
  const { first } = paragraph.facts.fragments.edges;
  const edit = joinedToAbove(article, index);
  if (edit) {
    const left = article.placed[index - 1]!.paragraph;
    const shown = `${left.text.slice(left.facts.fragments.edges.last.start).trimEnd()} ${text.slice(first.start, end)}`;
    return [replaceFix('join', shown, [edit])];
  }
  if (article.placed[index - 1]?.paragraph.facts.fragments.edges.startsWithBullet) return [];
  const isFirst = text.length - text.trimStart().length === first.start;
  if (!isFirst || isFiniteTag(sentences[0]!.tags[0]!)) return [];
  const word = text.slice(first.start, first.end);
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  return [
    replaceFix('upper', `${capital}${text.slice(first.end, end)}`, [
      { start: start + first.start, end: start + first.end, text: capital },
    ]),
  ];
}

/** So many paragraphs before and behind are looked at for the other items of a list. */
const LIST_REACH = 6;

/** Whether another paragraph nearby begins with the same small word: „für die Musik“, „für das beste Spiel“ are items of a list. */
function isOneOfSeveral({ placed }: ArticleView, index: number, first: string): boolean {
  for (let i = Math.max(0, index - LIST_REACH); i <= Math.min(placed.length - 1, index + LIST_REACH); i++) {
    if (i === index) continue;
    const { text, facts } = placed[i]!.paragraph;
    const { edges } = facts.fragments;
    if (edges.startsInside && text.slice(edges.first.start, edges.first.end) === first) return true;
  }
  return false;
}

function capitalised(article: ArticleView, settings: Settings, start: number, text: string, sentence: Sentence) {
  const words = sentence.tokens.filter((t) => t.kind === 'word' || t.kind === 'number');
  const span = { start: start + words[0]!.start, end: start + (words[1] ?? words[0]!).end };
  const edits = [{ start: span.start, end: span.start, text: `${settings.authorMark} ` }];
  return {
    message: 'capital' as const,
    args: { text: excerpt(text.slice(0, 60)) },
    ...span,
    severity: isQuotedAt(article, span) ? ('hint' as const) : ('information' as const),
    fixes: [{ ...markFix(span, settings), edits }],
  };
}
