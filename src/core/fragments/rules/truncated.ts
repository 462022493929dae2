import type { ArticleView, PlacedParagraph } from '../../rules/article.ts';
import { isQuotedAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import type { Settings } from '../../settings.ts';
import { isForeignPassage } from '../../text/language.ts';
import type { Span } from '../../text/span.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';
import { excerpt, FIX_TEXTS, markFix, replaceFix } from '../fixes.ts';
import { leadsIn } from '../lead-in.ts';
import { isBroken } from './broken-line.ts';

/** Zones in which even a sentence cut after an article is none of ours. */
const SILENT: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'markup',
  'front-matter',
  'boilerplate',
  'byline',
  'dateline',
  'signature',
  'list',
  'agency-trailer',
  'caption',
  'kicker',
]);

/** A sentence that breaks off. */
export const truncated = defineRule({
  id: 'fragment/truncated',
  scope: 'document',
  severity: 'warning',
  also: ['information'],
  summary: { de: 'Der Satz bricht ab', en: 'The sentence breaks off' },
  docs: {
    de: `Meldet einen Satz, der nach einem Artikel, einer Präposition, einer Konjunktion oder mitten im Wort aufhört („Er verwies auf die“), und einen Absatz, dessen letzter Satz kein Schlusszeichen hat, wenn er mehrere Sätze hat oder zwischen Absätzen des Textes steht.

Still bleibt die Regel bei abgetrennten Verbteilen („Er fängt damit an.“), bei Auslassungspunkten, Fragen und Ausrufen, in Überschriften, Bildunterschriften, Listen und Ortsmarken, und wo der Satz nach einem Zeilenumbruch weitergeht. In direkter Rede gibt sie nur einen Hinweis.

Korrekturen: für den Autor markieren oder den fehlenden Punkt setzen.`,
    en: `Reports a sentence that ends after an article, a preposition, a conjunction or inside a word (“Er verwies auf die”), and a paragraph whose last sentence has no stop, where it has several sentences or stands among paragraphs of the text.

It stays silent on separated parts of verbs (“Er fängt damit an.”), on ellipses, questions and exclamations, in headings, captions, lists and datelines, and where the sentence goes on after a line break. In direct speech it is only a hint.

Fixes: mark for the author, or put the missing stop.`,
  },
  messages: {
    ...FIX_TEXTS,
    hanging: { de: 'Der Satz bricht nach „{word}“ ab.', en: 'The sentence breaks off after “{word}”.' },
    comma: { de: 'Der Absatz endet mit einem Komma.', en: 'The paragraph ends with a comma.' },
    hyphen: { de: 'Der Absatz endet mitten im Wort „{word}“.', en: 'The paragraph ends inside the word “{word}”.' },
    'no-stop': {
      de: 'Der letzte Satz des Absatzes hat kein Schlusszeichen: „{word}“',
      en: 'The last sentence of the paragraph has no stop: “{word}”',
    },
  },
  examples: [
    { text: 'Der Anwalt kündigte eine Klage an. Er verwies dabei [[auf die]]\n\nDas Gericht hat den Eingang bestätigt.' },
    { text: 'Die Linie soll ab Herbst fahren. Der Rat stimmte [[gegen den]]. Die Kosten sind hoch.' },
    {
      text: 'Die Schulen bleiben zu, teilte die Stadt mit. Eltern sollen ihre Kinder daheim [[betreuen und]]\n\nDie Regelung gilt ab Montag.',
    },
    {
      text: 'Der Vorstand tritt am Montag zusammen. Er berät über die Pläne, die der Betrieb im Mai [[vorlegte]],\n\nEin Termin steht fest.',
    },
    { text: 'Der Kurs fing sich wieder. Am Abend brach er erneut ein.\n\nHändler sprachen von Panik.' },
    { text: 'Die Feier fängt um acht Uhr an. Karten gibt es ab Mai. Wer hört da schon zu?' },
    { text: 'Liebe Leserinnen und Leser,\n\nheute geht es um die Ernte. Sie fällt gut aus.' },
    { text: 'Und dann ging er in die … Mehr wurde nicht bekannt.' },
    { text: 'Kritik an der Spitze\n\nMehrere Mitglieder forderten Folgen.' },
    { text: 'Er lehnte den Vorschlag ab, sie stimmte ihm zu. Das lag am Streit davor.' },
    { text: 'Die Zahl der Gäste soll um ein Drittel gestiegen sein. Eine Entscheidung steht unmittelbar bevor. Wer weiß das?' },
  ],
  *check(article, settings) {
    // Where no other paragraph closes with a stop, this text does without.
    const closed = article.placed.filter(
      (q) => PROSE.has(article.zones[q.index]!.kind) && q.paragraph.facts.fragments.edges.ending === 'closed',
    ).length;
    for (const placed of article.placed) {
      const { start, index, paragraph } = placed;
      const zone = article.zones[index]!.kind;
      const { edges, truncations } = paragraph.facts.fragments;
      if (SILENT.has(zone) || edges.marked) continue;
      // Several sentences make prose, whatever the missing stop made of the paragraph.
      const prose = PROSE.has(zone) || edges.sentences >= 3;
      const broken = isBroken(article, index + 1);
      let atEnd = false;
      if (isForeignPassage(paragraph.text)) continue;
      for (const cut of truncations) {
        if (!cut.stopped && (broken || goesOnInList(article, index, cut.word) || leadsIn(article, index))) continue;
        // A headline without a stop may end in anything but an article or a preposition.
        if (!prose && (cut.stopped || (cut.kind !== 'hanging' && cut.kind !== 'cut-word'))) continue;
        if (!cut.stopped) atEnd = true;
        const span = { start: start + cut.start, end: start + cut.end };
        yield report(article, settings, 'hanging', cut.word, span, cut.kind === 'adjective' ? 'information' : undefined);
      }
      if (!prose || broken || atEnd || article.placed[index + 1]?.gap === 1 || leadsIn(article, index)) continue;
      const end = closed > 0 ? endOf(placed, article) : undefined;
      if (end)
        yield report(
          article,
          settings,
          end.message,
          end.word,
          end.span,
          end.message === 'no-stop' ? 'information' : undefined,
          end.stop,
        );
    }
  },
});

/** „der Nachweis der Impfung sowie ¶ die Maske“: the last item but one of a list whose items stand on lines of their own. */
function goesOnInList({ placed }: ArticleView, index: number, word: string): boolean {
  const next = placed[index + 1];
  if (next?.gap !== 1 || !/^(?:und|oder|sowie|bzw\.?|beziehungsweise)$/u.test(word)) return false;
  const before = placed[index - 1]?.paragraph.facts.fragments.edges;
  return before?.ending === 'comma' || (placed[index]!.gap === 1 && before?.ending === 'open');
}

/** The heading of an entry in a live ticker: „13.28 Uhr: …“, „+++ 9:05 …“. */
const TICKER = /^\s*(?:\+{2,4}\s*)?(?:\p{N}{1,2}[.:]\p{N}{2}(?:\s?Uhr)?)\s?(?:[:|–-]|\+{2,4}|\p{Lu})/u;

/** Whether the paragraphs beside this one are prose with its stops: a sentence between a date and a button is rather a headline that was not told as one. */
function isAmongClosed({ placed, zones }: ArticleView, index: number): boolean {
  const closed = (at: number): boolean =>
    PROSE.has(zones[at]!.kind) && placed[at]!.paragraph.facts.fragments.edges.ending === 'closed';
  return index > 0 && closed(index - 1) && (index + 1 >= placed.length || closed(index + 1));
}

const BEFORE_NOUN = /^(?:ART|APPR|APPRART|PPOSAT|PDAT|PIAT|ADJA)$/u;
const NO_ATTRIBUTE = /^[VP]/u;

function endOf({ start, index, paragraph }: PlacedParagraph, article: ArticleView) {
  const { edges } = paragraph.facts.fragments;
  const last = paragraph.sentences.at(-1);
  if (!last || article.hardWrapped || TICKER.test(paragraph.text)) return undefined;
  const zone = article.zones[index]!.kind;
  const alone = edges.words >= 10 && (zone === 'body' || zone === 'lead') && isAmongClosed(article, index);
  const long = (edges.sentences >= 2 && last.tokens.length >= 4) || alone;
  const word = paragraph.text.slice(edges.last.start, edges.last.end);
  const span = { start: start + edges.last.start, end: start + edges.last.end };
  if (edges.ending === 'comma' && (edges.sentences >= 2 || edges.words >= 9)) return { message: 'comma' as const, word, span };
  if (edges.ending === 'hyphen' && (edges.sentences >= 2 || edges.words >= 9)) return { message: 'hyphen' as const, word, span };
  if (edges.ending === 'open' && long && edges.finiteAtEnd) {
    // "auf den türkis": the noun is lost, and a stop would hide that.
    const lacksNoun =
      BEFORE_NOUN.test(last.tags.at(-2) ?? '') &&
      /^\p{Ll}/u.test(last.tokens.at(-1)!.norm) &&
      !NO_ATTRIBUTE.test(last.tags.at(-1)!);
    const stop = edges.endsUnknown || lacksNoun ? undefined : start + paragraph.text.trimEnd().length;
    return { message: 'no-stop' as const, word, span, stop };
  }
  return undefined;
}

function report(
  article: ArticleView,
  settings: Settings,
  message: 'hanging' | 'comma' | 'hyphen' | 'no-stop',
  word: string,
  span: Span,
  severity: 'information' | undefined,
  stop?: number | undefined,
) {
  const quoted = isQuotedAt(article, span);
  const mark = markFix(span, settings);
  const level = quoted ? ('hint' as const) : severity;
  return {
    message,
    args: { word: excerpt(word) },
    ...span,
    ...(level && { severity: level }),
    fixes: stop === undefined ? [mark] : [replaceFix('stop', `${word}.`, [{ start: stop, end: stop, text: '.' }], true), mark],
  };
}
