import type { ArticleView, Paragraph } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Span, shift } from '../../text/span.ts';
import { PROSE } from '../../zones/zone.ts';
import { holdsEntity, inQuote, OWN_TEXT, statedIn } from '../article-view.ts';
import { EURO_PAIR, PERCENT_PAIR } from '../variant-figures.ts';
import type { VariantMention } from '../variant-mention.ts';
import { HYPHEN_PAIR, keyOf } from '../variants.ts';

type Placed = VariantMention & Span & { readonly index: number };

/** Matters of tone: in an interview each speaks as he does. */
const TONE: ReadonlySet<string> = new Set(['gern', 'alleine']);
/** A speaker's name at the head of a paragraph. */
const SPEAKER = /^\s*\p{Lu}[\p{L}.-]{0,30}(?: \p{Lu}[\p{L}.-]{0,30}){0,3}: /u;

export const mixedSpelling = defineRule({
  id: 'style/mixed-spelling',
  scope: 'document',
  severity: 'hint',
  summary: {
    de: 'Zwei erlaubte Schreibweisen desselben Wortes in einem Artikel',
    en: 'Two permitted spellings of one word in one article',
  },
  docs: {
    de: `Meldet ein Wort, das der Artikel einmal so und einmal anders schreibt, wenn beides erlaubt ist: „selbständig … selbstständig“, „Photoalbum … Foto“, „mit Hilfe … mithilfe“, „seit langem … seit Langem“, „bekannt geben … bekanntzugeben“, „leicht verletzte … leichtverletzte“, „Start-up … Startup“, „9:30 Uhr … 9.30 Uhr“, „20 Euro … 30 €“. Gemeldet wird die seltenere Schreibweise, bei Gleichstand die spätere. Wörter, Wendungen und Wortteile stehen in geprüften Listen; Wortteile zählen auch in Zusammensetzungen.

**Warum das wichtig ist:** Falsch ist keine von beiden, aber der Wechsel liest sich, als hätten zwei geschrieben; oft stammt die zweite aus kopiertem Text. Die Agenturen haben sich seit 2007 auf je eine Schreibweise geeinigt.

**Still bleibt die Regel** in Zitaten und Eigennamen in Anführungszeichen, wenn nur eine Schreibweise vorkommt und wo sie etwas anderes heißt („rechnet mit Hilfe des Bundes“, „das neue Zuhause“, ein großer Anfangsbuchstabe am Satzbeginn, „%“ und „€“ in Titeln und Klammern). Welche das Haus will, ist Sache von \`style/agency-spelling\` oder des Hausstils.

**Korrekturen:** Die andere Schreibweise hier, oder diese überall.`,
    en: `Reports a word that the article spells in two ways where both are allowed: “selbständig … selbstständig”, “Photoalbum … Foto”, “mit Hilfe … mithilfe”, “seit langem … seit Langem”, “bekannt geben … bekanntzugeben”, “leicht verletzte … leichtverletzte”, “Start-up … Startup”, “9:30 Uhr … 9.30 Uhr”, “20 Euro … 30 €”. The rarer spelling is reported, of two equal ones the later. Words, phrases and parts of words stand in reviewed lists; parts count in compounds too.

**Why it matters:** Neither is wrong, but the change reads as if two people had written; the second often comes from copied text. The agencies agreed on one spelling of each in 2007.

**It stays silent** in quotations and proper names between quotation marks, where only one spelling occurs, and where it means something else (“rechnet mit Hilfe des Bundes”, “das neue Zuhause”, a capital at the beginning of a sentence, “%” and “€” in titles and brackets). Which one the house wants is for \`style/agency-spelling\` or the house style.

**Fixes:** The other spelling here, or this one everywhere.`,
  },
  messages: {
    mixed: {
      de: '„{here}“ neben „{other}“: zwei Schreibweisen in einem Artikel',
      en: '“{here}” beside “{other}”: two spellings in one article',
    },
    there: { de: 'hier „{other}“', en: 'here “{other}”' },
    replace: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
    elsewhere: { de: 'Überall wie hier schreiben', en: 'Write it everywhere as here' },
  },
  examples: [
    {
      text: 'Wer selbstständig arbeitet, zahlt mehr. Das gilt auch für [[selbständige]] Hebammen.',
      fixed: 'Wer selbstständig arbeitet, zahlt mehr. Das gilt auch für selbstständige Hebammen.',
    },
    { text: 'Wer selbstständig arbeitet, zahlt mehr. Das gilt auch für selbstständige Hebammen.' },
    {
      text: 'Das Museum hat mit Hilfe des Landes gebaut. Die Halle entstand [[mithilfe]] vieler Freiwilliger.',
      fixed: 'Das Museum hat mit Hilfe des Landes gebaut. Die Halle entstand mit Hilfe vieler Freiwilliger.',
    },
    {
      text: 'Im Saal hängen Fotos aus drei Jahrzehnten. Die [[Photoausstellung]] dauert bis Mai, weitere Fotos folgen.',
      fixed: 'Im Saal hängen Fotos aus drei Jahrzehnten. Die Fotoausstellung dauert bis Mai, weitere Fotos folgen.',
    },
    {
      text: 'Die Stadt will die Namen am Freitag bekanntgeben. Wer gewählt ist, wird später [[bekannt gegeben]].',
      fixed: 'Die Stadt will die Namen am Freitag bekanntgeben. Wer gewählt ist, wird später bekanntgegeben.',
    },
    { text: 'Die Stadt will die Namen am Freitag bekanntgeben. Der Wirt ist bekannt, geben will er nichts.' },
    { text: 'Die Bank rechnet mit Hilfe des Bundes. Die Halle entstand mithilfe vieler Freiwilliger.' },
    { text: 'Das Foto kam von der Agentur NB Photo. Ein zweites Foto hing im Flur.' },
    { text: 'Wer selbstständig arbeitet, zahlt mehr. „Das gilt auch für selbständige Hebammen“, sagte sie.' },
  ],
  *check(article) {
    const pairs = new Map<string, [Placed[], Placed[]]>();
    for (const place of statedIn(article, (facts) => facts.variants)) {
      const zone = article.zones[place.index]!.kind;
      if ((place.pair === PERCENT_PAIR || place.pair === EURO_PAIR) && !PROSE.has(zone)) continue;
      if (TONE.has(place.pair) && (zone === 'answer' || SPEAKER.test(article.placed[place.index]!.paragraph.text))) continue;
      // Names have a hyphen or not, each as its bearer writes it.
      if (place.pair.startsWith(HYPHEN_PAIR) && holdsEntity(article, place)) continue;
      const sides = pairs.get(place.pair) ?? [[], []];
      pairs.set(place.pair, sides);
      sides[place.side].push(place);
    }
    addJoined(article, pairs);
    for (const [first, second] of pairs.values()) {
      if (first.length === 0 || second.length === 0) continue;
      const fewer = first.length !== second.length ? first.length < second.length : first[0]!.start > second[0]!.start;
      const rare = fewer ? first : second;
      const common = fewer ? second : first;
      const there = common[0]!;
      const other = article.text.slice(there.start, there.end).trim();
      for (const place of rare)
        yield {
          start: place.start,
          end: place.end,
          message: 'mixed',
          args: { here: article.text.slice(place.start, place.end).trim(), other },
          related: [{ start: there.start, end: there.end, message: 'there', args: { other } }],
          fixes: [
            {
              title: 'replace',
              args: { other: place.other.trim() },
              edits: [{ start: place.start, end: place.end, text: place.other }],
              safe: false,
              preferred: true,
            },
            { title: 'elsewhere', edits: common.map((c) => ({ start: c.start, end: c.end, text: c.other })), safe: false },
          ],
        };
    }
  },
});

const WORD = /(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}{5,30}(?![\p{L}\p{N}-])/gu;

interface JoinedWord extends Span {
  readonly key: string;
  readonly text: string;
}
const known = new WeakMap<Paragraph, readonly JoinedWord[]>();

/** The words of a paragraph that might be written with a hyphen, kept with it: read once an article has such a word. */
function joinedWords(paragraph: Paragraph): readonly JoinedWord[] {
  let words = known.get(paragraph);
  if (words === undefined) {
    words = matchesOf(paragraph.text, WORD).map(({ index, 0: text }) => ({
      key: keyOf(text),
      text,
      start: index,
      end: index + text.length,
    }));
    known.set(paragraph, words);
  }
  return words;
}

/** Words that are those with a hyphen but for it. */
function addJoined(article: ArticleView, pairs: Map<string, [Placed[], Placed[]]>): void {
  const wanted = new Map<string, [Placed[], Placed[]]>();
  for (const [pair, sides] of pairs) if (pair.startsWith(HYPHEN_PAIR)) wanted.set(pair.slice(HYPHEN_PAIR.length), sides);
  if (wanted.size === 0) return;
  for (const { start, index, paragraph } of article.placed) {
    if (!OWN_TEXT.has(article.zones[index]!.kind)) continue;
    for (const word of joinedWords(paragraph)) {
      const sides = wanted.get(word.key);
      const place = sides && shift(word, start);
      if (!sides || !place || inQuote(article, place)) continue;
      const hyphened = article.text.slice(sides[0][0]!.start, sides[0][0]!.end);
      const at = hyphened.indexOf('-');
      const second = word.text.slice(at);
      // „Black-out“ keeps its small letter, „Hackerangriffe“ gets the capital of „Hacker-Angriff“.
      const other = hyphened.slice(0, at + 1) + (/^\p{Lu}/u.test(hyphened.slice(at + 1)) ? upperFirst(second) : second);
      sides[1].push({ pair: HYPHEN_PAIR, side: 1, other, agency: undefined, index, ...place });
    }
  }
}
