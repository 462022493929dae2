import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { isForeignPassage } from '../../text/language.ts';
import type { ZoneKind } from '../../zones/zone.ts';
import { leansForward } from '../edges.ts';
import { replaceFix } from '../fixes.ts';

const SILENT: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'markup',
  'front-matter',
  'boilerplate',
  'list',
  'agency-trailer',
  'byline',
  'signature',
]);

/** A line break inside a sentence that is no hard wrap of the whole text. */
export const brokenLine = defineRule({
  id: 'fragment/broken-line',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Zeilenumbruch mitten im Satz', en: 'A line break inside a sentence' },
  docs: {
    de: `Meldet einen Zeilenumbruch mitten im Satz: Die Zeile hört ohne Satzzeichen auf, und die nächste setzt den Satz fort.

Still bleibt die Regel in Texten, die durchgehend auf feste Breite umbrochen sind, bei Listen, Tabellen, Gedichten und Ergebnissen.

Die Korrektur verbindet die Zeilen; ein Trennstrich am Zeilenende fällt dabei weg.`,
    en: `Reports a line break inside a sentence: the line ends without a mark, and the next one goes on with the sentence.

It stays silent in texts that are wrapped at a fixed width throughout, on lists, tables, poems and results.

The fix joins the lines; a hyphen at the end of the line goes.`,
  },
  messages: {
    broken: {
      de: 'Der Satz ist nach „{before}“ umbrochen und geht mit „{after}“ weiter.',
      en: 'The sentence is broken after “{before}” and goes on with “{after}”.',
    },
    join: { de: 'Zeilen verbinden: „{text}“', en: 'Join the lines: “{text}”' },
  },
  examples: [
    {
      text: 'Die Genossenschaft hat den Vertrag mit dem [[Bauunternehmen\nwurde]] gekündigt und sucht nun Ersatz.',
      fixed: 'Die Genossenschaft hat den Vertrag mit dem Bauunternehmen wurde gekündigt und sucht nun Ersatz.',
    },
    { text: 'Seit dem Sommer arbeiten alle Werke wieder mit [[der\nKapazität]] des Vorjahres und stellen ein.' },
    { text: 'Die Zahlen stammen vom Amt für Statistik und [[Wahlen\n(ASW]]) in der Landeshauptstadt.' },
    {
      text: 'Der Minister sprach gestern von einer großen [[Verant-\nwortung]] für alle.',
      fixed: 'Der Minister sprach gestern von einer großen Verantwortung für alle.',
    },
    { text: 'Wie geht es nun weiter und welche [[Bedenken \nhaben]] Sie gegen den Plan?' },
    { text: 'Die Schule bleibt zu.\nDas Amt prüft den Fall.' },
    { text: 'Zutaten:\nzwei Eier\neine Tasse Mehl\netwas Salz' },
    { text: 'am morgen kam der regen\nam abend ging der wind\nund keiner wollte reden\nund jeder war ein kind' },
    { text: '- neue Radwege in der Altstadt\n- mehr Busse' },
    { text: 'Kreisliga, 5. Spieltag\nSV Nord – TuS Süd 2:1\nFC West – SC Ost 0:0' },
    { text: 'Stürmer Kolbe spielt ab sofort bei den Profis mit\nBesondere Gäste kamen zum Training am Dienstag.' },
    { text: 'Im Rathaus wird wieder gestritten\n\nDie Fraktionen sind sich nicht einig.' },
    {
      text: 'Warum der Landkreis so lange auf die Brücke wartet: Jetzt springt das Land ein\nFreibad in Oberau bleibt geschlossen',
    },
  ],
  *check(article) {
    if (article.hardWrapped) return;
    for (let i = 1; i < article.placed.length; i++) {
      if (!isBroken(article, i)) continue;
      if (isForeignPassage(`${article.placed[i - 1]!.paragraph.text} ${article.placed[i]!.paragraph.text}`)) continue;
      // Of a list set in paragraphs, or a sentence broken several times, the first place says it all.
      if (article.placed[i]!.gap > 1 && isBroken(article, i - 1)) continue;
      const a = article.placed[i - 1]!;
      const b = article.placed[i]!;
      const before = a.paragraph.facts.fragments.edges;
      const after = b.paragraph.facts.fragments.edges;
      const start = a.start + before.last.start;
      const end = b.start + after.first.end;
      const cut = before.ending === 'hyphen' && /^\p{Ll}/u.test(article.text.slice(b.start + after.first.start));
      const lineEnd = a.start + a.paragraph.text.trimEnd().length;
      const lineStart = b.start + (b.paragraph.text.length - b.paragraph.text.trimStart().length);
      const edit = { start: cut ? lineEnd - 1 : lineEnd, end: lineStart, text: cut || before.ending === 'hyphen' ? '' : ' ' };
      const left = article.text.slice(start, edit.start);
      const right = article.text.slice(edit.end, end);
      yield {
        message: 'broken',
        args: { before: left.trim(), after: right.trim() },
        start,
        end,
        fixes: [replaceFix('join', `${left}${edit.text}${right}`, [edit], true)],
      };
    }
  },
});

/** So many broken lines in a row are looked back along. */
const LONGEST_RUN = 4;

/** Whether the break before paragraph `i` stands inside a sentence. The other edge rules ask it too, and then stay silent. */
export function isBroken(
  article: Pick<ArticleView, 'placed' | 'zones' | 'text' | 'hardWrapped'>,
  i: number,
  depth = LONGEST_RUN,
): boolean {
  const b = article.placed[i];
  const a = article.placed[i - 1];
  if (!a || !b || article.hardWrapped) return false;
  if (SILENT.has(article.zones[i - 1]!.kind) || SILENT.has(article.zones[i]!.kind)) return false;
  const before = a.paragraph.facts.fragments.edges;
  const after = b.paragraph.facts.fragments.edges;
  if (before.ending === 'closed' || before.ending === 'colon' || before.words < 4 || after.words < 2) return false;
  if (after.startsWithBullet || before.startsWithBullet || before.greets || before.marked || after.marked) return false;
  const direct = b.gap === 1;
  const lastWord = a.paragraph.text.slice(before.last.start, before.last.end);
  const hangs =
    before.ending === 'hanging' ||
    (before.ending === 'open' && (before.leans || (leansForward(lastWord) && !before.prefix)) && /^\p{Ll}/u.test(lastWord));
  if (before.ending === 'hyphen') return direct && after.startsInside;
  if (after.startsInside) {
    // Several lines that all begin small are a list or a poem, not one broken sentence.
    const c = article.placed[i + 1];
    const run = c?.gap === 1 && c.paragraph.facts.fragments.edges.startsInside && after.words < 9 && after.ending !== 'closed';
    // A line that begins small has itself been broken off from the one before, or is a verse.
    if (run || (before.startsInside && (depth === 0 || !isBroken(article, i - 1, depth - 1)))) return false;
    if (direct) return before.words >= 6 || (after.ending === 'closed' && before.finiteAtEnd === true);
    return (
      hangs ||
      (before.ending === 'comma' && after.words >= 4) ||
      (before.words >= 8 && before.sentences >= 2 && after.ending === 'closed')
    );
  }
  if (!direct) return false;
  // Two titles, the first with its prefix at the end: neither has a stop.
  if (hangs) return before.words >= 6 && after.ending !== 'open';
  return after.startsWithBracket && before.words >= 8 && after.ending === 'closed';
}
