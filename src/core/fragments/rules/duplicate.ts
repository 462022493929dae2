import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { placedAt } from '../../text/placed.ts';
import type { Span } from '../../text/span.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';
import { excerpt, withBlank } from '../fixes.ts';
import { REPEATED, type Seen, TwinSearch } from '../twins.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set([...PROSE]);

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
    const known = article.memory.of(REPEATED);
    known.update(article.placed.map(({ paragraph }) => paragraph.facts.fragments.prints));
    const search = new TwinSearch(known);
    for (const { index, start, paragraph } of article.placed) {
      if (!ZONES.has(article.zones[index]!.kind)) continue;
      const { prints, edges } = paragraph.facts.fragments;
      if (edges.marked) continue;
      const twins = search.twinsOf(index, prints);
      if (!twins) continue;
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

/** So near, in UTF-16 units, the same sentence or paragraph stands twice in a row. */
const IN_A_ROW = 80;

function report(article: ArticleView, message: 'sentence' | 'paragraph' | 'nearly', span: Span, twin: Span) {
  const { text } = article;
  const remove = (title: 'delete-second' | 'delete-first', s: Span, preferred: boolean) => ({
    title,
    edits: [{ ...withBlank(text, s), text: '' }],
    safe: false,
    ...(preferred && { preferred: true }),
  });
  const second = remove('delete-second', span, message !== 'nearly' && span.start - twin.end <= IN_A_ROW);
  const first = remove('delete-first', twin, false);
  return {
    message,
    args: { text: excerpt(text.slice(twin.start, twin.end), 60) },
    start: span.start,
    end: span.end,
    related: [{ ...twin, message: 'first' }],
    // A lead that comes again in the body may be wanted in either place; what stands twice in a row is not. A sentence taken out of its paragraph (a
    // pull quote) goes before the one in it.
    fixes: standsAlone(article, twin) && !standsAlone(article, span) ? [first, second] : [second, first],
  };
}

/** Whether a sentence is all that its paragraph holds. */
function standsAlone({ placed }: ArticleView, { start, end }: Span): boolean {
  const own = placedAt(placed, start)!;
  return own.paragraph.text.trim().length <= end - start + MARKS;
}
/** Quotation marks and stops around a sentence, in UTF-16 units. */
const MARKS = 4;

/** The paragraph all of whose sentences stand here again, if this is so and there are at least two. */
function wholeParagraph(twins: readonly (Seen | undefined)[], article: ArticleView): number | undefined {
  const paragraph = twins[0]?.paragraph;
  if (paragraph === undefined || twins.length < 2 || twins.some((t) => t?.paragraph !== paragraph)) return undefined;
  return article.placed[paragraph]!.paragraph.sentences.length === twins.length ? paragraph : undefined;
}
