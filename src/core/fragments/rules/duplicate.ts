import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import { createTally } from '../../text/tally.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';
import { excerpt, withBlank } from '../fixes.ts';
import { isShortened, likeness, type SentencePrint } from '../prints.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set([...PROSE]);
/** Share of equal runs of three words from which two sentences are nearly the same. */
const NEARLY = 0.75;

interface Seen {
  readonly paragraph: number;
  readonly sentence: number;
  readonly print: SentencePrint;
}

/** The same sentence or paragraph twice, or nearly so. */
export const duplicate = defineRule({
  id: 'fragment/duplicate',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Satz oder Absatz steht zweimal im Text', en: 'The same sentence or paragraph stands twice' },
  docs: {
    de: `Meldet einen Satz oder Absatz, der im Artikel schon einmal stand, wörtlich oder fast wörtlich. Die erste Stelle ist angegeben.

Still bleibt die Regel bei kurzen Sätzen („Das ist falsch.“), in Überschriften, Bildunterschriften, Listen und Ergebnissen, bei Kehrreimen und bei parallel gebauten Sätzen mit anderen Angaben.

Korrekturen: die zweite oder die erste Stelle löschen.`,
    en: `Reports a sentence or paragraph that already stood in the article, word for word or nearly so. The first place is given.

It stays silent on short sentences (“Das ist falsch.”), in headings, captions, lists and results, on refrains and on sentences built alike with other facts.

Fixes: delete the second or the first place.`,
  },
  messages: {
    sentence: { de: 'Dieser Satz steht schon weiter oben: „{text}“', en: 'This sentence already stands further up: “{text}”' },
    paragraph: {
      de: 'Dieser Absatz steht schon weiter oben: „{text}“',
      en: 'This paragraph already stands further up: “{text}”',
    },
    nearly: {
      de: 'Fast derselbe Satz steht schon weiter oben: „{text}“',
      en: 'Nearly the same sentence stands further up: “{text}”',
    },
    first: { de: 'Hier steht der Text zum ersten Mal.', en: 'Here the text stands first.' },
    'delete-second': { de: 'Die zweite Stelle löschen', en: 'Delete the second one' },
    'delete-first': { de: 'Die erste Stelle löschen', en: 'Delete the first one' },
  },
  examples: [
    {
      text: 'Der Rat hat den Haushalt gestern beschlossen. [[Der Rat hat den Haushalt gestern beschlossen.]] Es gab Kritik.',
      fixed: 'Der Rat hat den Haushalt gestern beschlossen. Es gab Kritik.',
    },
    {
      text: 'Die Brücke über den Fluss bleibt bis zum Frühjahr gesperrt. Das teilte die Stadt mit.\n\nDer Umweg ist lang.\n\n[[Die Brücke über den Fluss bleibt bis zum Frühjahr gesperrt. Das teilte die Stadt mit.]]',
    },
    {
      text: 'Nach Angaben der Feuerwehr brannte der Dachstuhl des alten Rathauses am Samstag gegen Mitternacht vollständig aus, verletzt wurde niemand.\n\n[[Nach Angaben der Feuerwehr brannte der Dachstuhl des alten Rathauses am Samstag gegen Mitternacht vollständig aus, verletzt wurde keiner.]]',
    },
    { text: 'Das ist falsch. Das war falsch. Das ist falsch.' },
    { text: 'Im ersten Bezirk stimmten 4.000 Bürger für den Entwurf. Im zweiten Bezirk stimmten 3.000 Bürger für den Entwurf.' },
    { text: 'Er kam, er sah, er siegte. Sie kam, sie sah, sie ging.' },
    { text: 'Wer soll das bezahlen? Die Stadt nicht. Wer soll das planen? Der Kreis nicht.' },
  ],
  *check(article) {
    const first = new Map<number, Seen>();
    const byShingle = new Map<number, Seen[]>();
    const comesAgain = repeatedShingles(article);
    for (const { index, start, paragraph } of article.placed) {
      if (!ZONES.has(article.zones[index]!.kind)) continue;
      const { prints, edges } = paragraph.facts.fragments;
      if (edges.marked) continue;
      const twins: (Seen | undefined)[] = [];
      for (const [sentence, print] of prints.entries()) {
        twins.push(
          findTwin(
            print,
            { index, sentence },
            first,
            byShingle,
            twins.at(-1),
            sentence > 0 ? { paragraph: index, sentence: sentence - 1, print: prints[sentence - 1]! } : undefined,
          ),
        );
        remember({ paragraph: index, sentence, print }, first, byShingle, comesAgain);
      }
      const whole = wholeParagraph(twins, article);
      if (whole !== undefined) {
        yield report(
          article,
          'paragraph',
          spanAt(start, { start: 0, end: paragraph.text.trimEnd().length }),
          paragraphSpan(article, whole),
        );
        continue;
      }
      for (const [i, twin] of twins.entries()) {
        if (!twin) continue;
        const print = prints[i]!;
        const span = spanAt(start, print);
        yield report(article, twin.print.whole === print.whole ? 'sentence' : 'nearly', span, sentenceSpan(article, twin));
      }
    }
  },
});

function spanAt(start: number, span: Span): Span {
  return { start: start + span.start, end: start + span.end };
}

const sentenceSpan = (article: ArticleView, seen: Seen): Span => spanAt(article.placed[seen.paragraph]!.start, seen.print);
const paragraphSpan = (article: ArticleView, index: number): Span => {
  const { start, paragraph } = article.placed[index]!;
  return { start, end: start + paragraph.text.trimEnd().length };
};

function report(article: ArticleView, message: 'sentence' | 'paragraph' | 'nearly', span: Span, twin: Span) {
  const { text } = article;
  const remove = (title: 'delete-second' | 'delete-first', s: Span, preferred: boolean) => ({
    title,
    edits: [{ ...withBlank(text, s), text: '' }],
    safe: false,
    ...(preferred && { preferred: true }),
  });
  return {
    message,
    args: { text: excerpt(text.slice(twin.start, twin.end), 60) },
    start: span.start,
    end: span.end,
    related: [{ ...twin, message: 'first' }],
    fixes: [remove('delete-second', span, message !== 'nearly'), remove('delete-first', twin, false)],
  };
}

/** Tells the runs of three words that stand more than once in the article: nearly all stand once, and need not be kept. */
function repeatedShingles({ placed }: ArticleView): (shingle: number) => boolean {
  let most = 0;
  for (const { paragraph } of placed) for (const { shingles } of paragraph.facts.fragments.prints) most += shingles.length;
  const tally = createTally(most);
  for (const { paragraph } of placed)
    for (const { shingles } of paragraph.facts.fragments.prints) for (const shingle of shingles) tally.add(shingle);
  return (shingle) => tally.count(shingle) > 1;
}

function remember(
  seen: Seen,
  first: Map<number, Seen>,
  byShingle: Map<number, Seen[]>,
  comesAgain: (shingle: number) => boolean,
): void {
  if (!first.has(seen.print.whole)) first.set(seen.print.whole, seen);
  for (const s of seen.print.shingles) {
    if (!comesAgain(s)) continue;
    const list = byShingle.get(s);
    if (!list) byShingle.set(s, [seen]);
    else if (list.length < 4) list.push(seen);
  }
}

function findTwin(
  print: SentencePrint,
  at: { index: number; sentence: number },
  first: ReadonlyMap<number, Seen>,
  byShingle: ReadonlyMap<number, readonly Seen[]>,
  before: Seen | undefined,
  previous: Seen | undefined,
): Seen | undefined {
  const same = first.get(print.whole);
  // Short sentences are repeated on purpose; next to each other even four words are too many.
  if (same && same.print.words === print.words) {
    const next = same.paragraph === at.index && same.sentence === at.sentence - 1;
    const goesOn = before?.paragraph === same.paragraph && before.sentence === same.sentence - 1;
    return print.words >= (next ? 4 : goesOn ? 3 : 6) && print.ends ? same : undefined;
  }
  if (previous && isShortened(previous.print, print)) return previous;
  if (print.words < 10) return undefined;
  const votes = new Map<Seen, number>();
  for (const s of print.shingles) for (const seen of byShingle.get(s) ?? []) votes.set(seen, (votes.get(seen) ?? 0) + 1);
  let best: Seen | undefined;
  let most = 0;
  for (const [seen, n] of votes) if (n > most) [best, most] = [seen, n];
  return best && most >= print.shingles.length * NEARLY && likeness(best.print, print) >= NEARLY ? best : undefined;
}

/** The paragraph all of whose sentences stand here again, if this is so and there are at least two. */
function wholeParagraph(twins: readonly (Seen | undefined)[], article: ArticleView): number | undefined {
  const paragraph = twins[0]?.paragraph;
  if (paragraph === undefined || twins.length < 2 || twins.some((t) => t?.paragraph !== paragraph)) return undefined;
  return article.placed[paragraph]!.paragraph.sentences.length === twins.length ? paragraph : undefined;
}
