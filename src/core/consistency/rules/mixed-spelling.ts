import { defineRule } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import { PROSE } from '../../zones/zone.ts';
import { statedIn } from '../article-view.ts';
import { PERCENT_PAIR, type VariantMention } from '../variants.ts';

type Placed = VariantMention & Span;

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
    de: `Meldet ein Wort, das der Artikel einmal so und einmal anders schreibt, wenn beides erlaubt ist: „selbständig … selbstständig“, „Photoalbum … Foto“, „mit Hilfe … mithilfe“, „seit langem … seit Langem“, „leicht verletzte … leichtverletzte“, „9:30 Uhr … 9.30 Uhr“. Gemeldet wird die seltenere Schreibweise, bei Gleichstand die spätere. Wörter, Wendungen und Wortteile stehen in geprüften Listen; Wortteile zählen auch in Zusammensetzungen.

**Warum das wichtig ist:** Falsch ist keine von beiden, aber der Wechsel liest sich, als hätten zwei geschrieben; oft stammt die zweite aus kopiertem Text. Die Agenturen haben sich seit 2007 auf je eine Schreibweise geeinigt.

**Still bleibt die Regel** in Zitaten und Eigennamen in Anführungszeichen, wenn nur eine Schreibweise vorkommt und wo sie etwas anderes heißt („rechnet mit Hilfe des Bundes“, „das neue Zuhause“, ein großer Anfangsbuchstabe am Satzbeginn, „%“ in Titeln und Klammern). Welche das Haus will, ist Sache von \`style/agency-spelling\` oder des Hausstils.

**Korrekturen:** Die andere Schreibweise hier, oder diese überall.`,
    en: `Reports a word that the article spells in two ways where both are allowed: “selbständig … selbstständig”, “Photoalbum … Foto”, “mit Hilfe … mithilfe”, “seit langem … seit Langem”, “leicht verletzte … leichtverletzte”, “9:30 Uhr … 9.30 Uhr”. The rarer spelling is reported, of two equal ones the later. Words, phrases and parts of words stand in reviewed lists; parts count in compounds too.

**Why it matters:** Neither is wrong, but the change reads as if two people had written; the second often comes from copied text. The agencies agreed on one spelling of each in 2007.

**It stays silent** in quotations and proper names between quotation marks, where only one spelling occurs, and where it means something else (“rechnet mit Hilfe des Bundes”, “das neue Zuhause”, a capital at the beginning of a sentence, “%” in titles and brackets). Which one the house wants is for \`style/agency-spelling\` or the house style.

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
    { text: 'Die Bank rechnet mit Hilfe des Bundes. Die Halle entstand mithilfe vieler Freiwilliger.' },
    { text: 'Das Foto kam von der Agentur NB Photo. Ein zweites Foto hing im Flur.' },
    { text: 'Wer selbstständig arbeitet, zahlt mehr. „Das gilt auch für selbständige Hebammen“, sagte sie.' },
  ],
  *check(article) {
    const pairs = new Map<string, [Placed[], Placed[]]>();
    for (const place of statedIn(article, (facts) => facts.variants)) {
      const zone = article.zones[place.index]!.kind;
      if (place.pair === PERCENT_PAIR && !PROSE.has(zone)) continue;
      if (TONE.has(place.pair) && (zone === 'answer' || SPEAKER.test(article.placed[place.index]!.paragraph.text))) continue;
      const sides = pairs.get(place.pair) ?? [[], []];
      pairs.set(place.pair, sides);
      sides[place.side].push(place);
    }
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
