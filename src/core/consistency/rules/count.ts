import { defineRule } from '../../rules/rule.ts';
import { groupedBy } from '../../text/grouped.ts';
import { statedIn } from '../article-view.ts';
import { type CountMention, nounKey } from '../counts.ts';
import { eitherSide } from '../either-side.ts';
import { isMadeOf } from '../number.ts';
import { isSlipOfDigits, isSwapOfDigits } from '../slips.ts';

type Placed = CountMention & { readonly index: number };

/** How many paragraphs lie at most between the two. */
const REACH = 10;
/** Words for the same people or things: with these only a slip of digits tells that one set is meant. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    'besucher gäste zuschauer zuhörer fans',
    'exponate stücke objekte ausstellungsstücke werke',
    'reisende fahrgäste passagiere insassen personen menschen leute',
    'beschäftigte mitarbeiter angestellte arbeitnehmer mitarbeitende',
    'teilnehmer teilnehmende läufer starter',
    'wohnungen wohneinheiten',
    'einsatzkräfte feuerwehrleute helfer kräfte',
    'schüler schülerinnen kinder',
  ].flatMap((row) => row.split(' ').map((noun) => [nounKey(noun), row] as const)),
);
/** Counts of one noun above which the article is a list of figures. */
const MANY = 6;

export const count = defineRule({
  id: 'consistency/count',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Dieselbe Menge steht mit zwei Zahlen', en: 'The same set stands with two numbers' },
  docs: {
    de: `Meldet, wenn der Text auf eine Menge zurückkommt („die 20 Betten“, „alle 16 Mitglieder“), die er vorher mit einer anderen Zahl eingeführt hat („zwölf Betten“).

**Warum das wichtig ist:** Wer „die 20 Betten“ liest, sucht die zwölf von oben. Zahlen, die sich im selben Text widersprechen, verfehlen die Sorgfalt nach Ziffer 2 des Pressekodex; die Richtigstellung danach verlangt Ziffer 3.

**Still bleibt die Regel**, wenn die zweite Zahl im Text auch sonst steht oder sich aus zwei anderen ergibt, bei Ungefährem, bei Teilen und Weiterem („die letzten drei“, „die übrigen“, „davon“), bei verwandten Wörtern („Besucher“, „Gäste“), und wenn ein Zusatz die Menge einschränkt oder der Satz nicht mit ihr beginnt, außer die Zahlen ähneln sich wie vertippt, bei Zeit, Geld, Maßen, Toren und Punkten, und in Zitaten.

**Korrekturen:** Beide Zahlen werden angeboten, jede an der Stelle der anderen.`,
    en: `Reports where the text comes back to a set (“die 20 Betten”, “alle 16 Mitglieder”) that it brought in with another number (“zwölf Betten”).

**Why it matters:** Who reads “die 20 Betten” looks for the twelve above. Figures that contradict each other in one text miss the care that section 2 of the Press Code asks for; section 3 asks for the correction.

**It stays silent** where the second number stands elsewhere in the text or is what two others make, on what is approximate, on parts and more (“die letzten drei”, “die übrigen”, “davon”), on related words (“Besucher”, “Gäste”) and where an addition narrows the set or the sentence does not open with it, unless the numbers are alike as if mistyped, on time, money, measures, goals and points, and in quotations.

**Fixes:** Both numbers are offered, each in the place of the other.`,
  },
  messages: {
    clash: { de: 'Hier {here}, weiter oben {there}', en: '“{here}” here, “{there}” further up' },
    there: { de: 'hier {there}', en: 'here “{there}”' },
    setHere: { de: 'Hier {there} einsetzen', en: 'Put “{there}” here' },
    setThere: { de: 'Dort {here} einsetzen', en: 'Put “{here}” there' },
  },
  examples: [
    {
      text: 'Die Klinik hat am Montag eine Station mit zwölf Betten eröffnet. Der Bedarf ist groß.\n\nFür die [[zwanzig Betten]] gibt es schon Anmeldungen.',
      fixed:
        'Die Klinik hat am Montag eine Station mit zwölf Betten eröffnet. Der Bedarf ist groß.\n\nFür die zwölf Betten gibt es schon Anmeldungen.',
    },
    {
      text: 'Der Sturm traf 8.300 Haushalte. Die Stadtwerke arbeiteten die ganze Nacht.\n\nDie [[3.800 betroffenen Haushalte]] waren am Morgen wieder am Netz.',
    },
    {
      text: 'Die Klinik hat am Montag eine Station mit zwölf Betten eröffnet. Dazu kommen acht Betten im Altbau.\n\nFür die zwanzig Betten gibt es schon Anmeldungen.',
    },
    {
      text: 'Die Klinik hat am Montag eine Station mit zwölf Betten eröffnet.\n\nDie zehn Betten für Kinder stehen im Erdgeschoss, die letzten drei Betten werden im Mai geliefert.',
    },
    { text: 'Der Verein hat 120 Mitglieder. Im Mai traten drei Mitglieder aus, die rund 90 Mitglieder aus dem Ort blieben.' },
    { text: 'Auf der Weide standen zwölf Schafe. Der Wolf riss seit Mai um die 20 Schafe, 15 der 30 Schafe sind tot.' },
    {
      text: 'Zur Wahl stehen drei Kandidaten. Gefragt wurde, ob die Leute den sechs Kandidaten vom letzten Mal noch trauen.',
    },
    { text: 'Drei Männer stiegen in den Wagen. Die zwei Männer, die vorn saßen, flohen.' },
  ],
  *check(article) {
    const byNoun = groupedBy(
      statedIn(article, (facts) => facts.counts),
      ({ noun }) => ALIKE.get(noun) ?? noun,
    );
    for (const list of byNoun.values()) {
      if (list.length < 2 || list.length > MANY) continue;
      for (const here of list) {
        const there = here.open ? undefined : clashOf(here, list);
        if (there) yield { message: 'clash', ...eitherSide(article, here, there) };
      }
    }
  },
});

/** The count above that a later one contradicts: no part or sum of it, and by its digits or its wording the same set. */
function clashOf(here: Placed, list: readonly Placed[]): Placed | undefined {
  const others = list.filter((o) => o !== here);
  const counts = others.map((o) => o.count);
  if (counts.includes(here.count) || isMadeOf(here.count, counts)) return undefined;
  const before = others.filter((o) => o.start < here.start && !o.open && here.index - o.index <= REACH);
  const slips = before.filter((o) => isSlipOfDigits(here.written, o.written));
  if (here.definite && slips.length === 1) return slips[0];
  // "vor 4.200 Zuschauern … bei 2.400 Besuchern": nothing else is counted so.
  if (others.length === 1 && slips.length === 1 && here.written.length >= 4 && isSwapOfDigits(here.written, slips[0]!.written))
    return here.index === slips[0]!.index ? undefined : slips[0];
  const there = before.at(-1);
  if (!here.definite || !here.topic || (here.narrowed && !here.genitive) || !there || there.narrowed || there.noun !== here.noun)
    return undefined;
  return others.filter((o) => o.noun === here.noun).length === 1 && !there.definite ? there : undefined;
}
