import { defineRule } from '../../rules/rule.ts';
import { groupedBy } from '../../text/grouped.ts';
import { statedIn } from '../article-view.ts';
import { type CountMention, nounKey } from '../counts.ts';
import { clashesIn, EITHER_SIDE } from '../either-side.ts';
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
    de: `Meldet, wenn der Text auf eine Menge zurückkommt („die 20 Betten“, „alle 16 Mitglieder“), die er vorher mit einer anderen Zahl eingeführt hat („zwölf Betten“); auch unter dem Grundwort („drei Haushaltssperren … die vier Sperren“), mit einem Zusatz, der das Gesagte wiederholt („300 Menschen verließen ihre Häuser … die 500 Menschen, die ihre Häuser verließen“), und mit vertauschten Ziffern unter anderem Namen („38 Jungtiere … die 83 Kitze“).

**Warum das wichtig ist:** Wer „die 20 Betten“ liest, sucht die zwölf von oben. Zahlen, die sich im selben Text widersprechen, verfehlen die Sorgfalt nach Ziffer 2 des Pressekodex; die Richtigstellung danach verlangt Ziffer 3.

**Still bleibt die Regel**, wenn die zweite Zahl im Text auch sonst steht oder sich aus zwei anderen ergibt, bei Ungefährem, bei Teilen und Weiterem („die letzten drei“, „die übrigen“, „davon“), bei verwandten Wörtern („Besucher“, „Gäste“), wenn dazwischen weitere hinzukommen, und wenn ein Zusatz die Menge einschränkt, außer die Zahlen ähneln sich wie vertippt, bei Zeit, Geld, Maßen, Toren und Punkten, und in Zitaten.

**Korrekturen:** Beide Zahlen werden angeboten, jede an der Stelle der anderen.`,
    en: `Reports where the text comes back to a set (“die 20 Betten”, “alle 16 Mitglieder”) that it brought in with another number (“zwölf Betten”); also by the head of a compound (“drei Haushaltssperren … die vier Sperren”), with an addition that repeats what was said (“300 Menschen verließen ihre Häuser … die 500 Menschen, die ihre Häuser verließen”), and with swapped digits by another name (“38 Jungtiere … die 83 Kitze”).

**Why it matters:** Who reads “die 20 Betten” looks for the twelve above. Figures that contradict each other in one text miss the care that section 2 of the Press Code asks for; section 3 asks for the correction.

**It stays silent** where the second number stands elsewhere in the text or is what two others make, on what is approximate, on parts and more (“die letzten drei”, “die übrigen”, “davon”), on related words (“Besucher”, “Gäste”) where others join in between, and where an addition narrows the set, unless the numbers are alike as if mistyped, on time, money, measures, goals and points, and in quotations.

**Fixes:** Both numbers are offered, each in the place of the other.`,
  },
  messages: EITHER_SIDE,
  examples: [
    {
      text: 'Der Verein schafft vier Lastenräder an. Das Land zahlt die Hälfte.\n\nFür die [[fünf Räder]] gibt es einen Plan im Internet.',
      fixed:
        'Der Verein schafft vier Lastenräder an. Das Land zahlt die Hälfte.\n\nFür die vier Räder gibt es einen Plan im Internet.',
    },
    {
      text: 'Rund 250 Menschen kamen zu der Mahnwache. Sie trugen Kerzen.\n\nDie [[400 Menschen]], die zu der Mahnwache kamen, blieben bis zum Abend.',
    },
    {
      text: '64 Stücke stehen in Vitrinen aus Glas. Das Museum ist klein.\n\nFür die [[46 Puppen]] wurde die Heizung erneuert.',
    },
    {
      text: 'Elf Schulen beteiligen sich an dem Versuch. Im Mai kommt eine weitere Schule hinzu.\n\nDie zwölf Schulen bekommen mehr Geld.',
    },
    {
      text: 'Rund 250 Menschen kamen zu der Mahnwache. Sie trugen Kerzen.\n\nFür die 400 Menschen, die im Lager leben, fehlt Wasser.',
    },
    { text: 'Von 120 Läufern kamen 98 ins Ziel. Die 98 Läufer bekamen Medaillen.' },
    {
      text: 'Sieben Gemeinden gehören zum Verband. Er baut ein Klärwerk.\n\nAlle neun Gemeinden des Tals liefern künftig ihr Abwasser.',
    },
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
    joinCompounds(byNoun);
    const all = [...byNoun.values()].flat().sort((a, b) => a.start - b.start);
    yield* clashesIn(article, all, (here) => swapped(here, all, article.text));
    for (const list of byNoun.values())
      if (list.length >= 2 && list.length <= MANY) yield* clashesIn(article, list, (here) => clashOf(here, list, article.text));
  },
});

/** Shortest noun that is looked for at the ends of others. */
const SHORTEST_HEAD = 5;

/** "drei Haushaltssperren … die vier Sperren": a compound and its head become one row where each stands once. Linear in the letters. */
function joinCompounds(byNoun: Map<string, Placed[]>): void {
  const once = (noun: string): boolean => byNoun.get(noun)?.length === 1;
  const compounds = new Map<string, string[]>();
  for (const noun of byNoun.keys()) {
    if (!once(noun)) continue;
    for (let at = 1; at <= noun.length - SHORTEST_HEAD; at++) {
      const head = noun.slice(at);
      if (once(head) && !ALIKE.has(head)) compounds.set(head, [...(compounds.get(head) ?? []), noun]);
    }
  }
  for (const [head, row] of byNoun) {
    const left = row.length === 1 ? (compounds.get(head) ?? []).filter(once) : [];
    if (left.length !== 1) continue;
    row.unshift(...byNoun.get(left[0]!)!);
    byNoun.delete(left[0]!);
    row.sort((a, b) => a.start - b.start);
  }
}

/** The count above that a later one contradicts: no part or sum of it, and by its digits or its wording the same set. */
function clashOf(here: Placed, list: readonly Placed[], text: string): Placed | undefined {
  if (here.open) return undefined;
  const others = list.filter((o) => o !== here);
  const counts = others.map((o) => o.count);
  if (counts.includes(here.count) || isMadeOf(here.count, counts)) return undefined;
  const before = others.filter((o) => o.start < here.start && !o.open && here.index - o.index <= REACH);
  const slips = before.filter((o) => isSlipOfDigits(here.written, o.written));
  if (here.definite && slips.length === 1) return slips[0];
  // "vor 4.200 Zuschauern … bei 2.400 Besuchern": nothing else is counted so.
  if (others.length === 1 && slips.length === 1 && here.written.length >= 4 && isSwapOfDigits(here.written, slips[0]!.written))
    return here.index === slips[0]!.index ? undefined : slips[0];
  const there = takenUp(here, others, text);
  return there && !isChanged(here, there, text) ? there : undefined;
}

/** "38 Jungtiere … die 83 Kitze": a set that was never brought in by this name, and the one count above whose digits it has in another order. */
function swapped(here: Placed, all: readonly Placed[], text: string): Placed | undefined {
  if (here.open || !here.definite || here.count < 12 || !/^\p{Nd}/u.test(here.written) || (here.kind && !here.genitive))
    return undefined;
  const row = ALIKE.get(here.noun) ?? here.noun;
  if (all.some((o) => o !== here && (ALIKE.get(o.noun) ?? o.noun) === row)) return undefined;
  const like = all.filter(
    (o) => o.start < here.start && here.index - o.index <= REACH && isSwapOfDigits(here.written, o.written),
  );
  return like.length === 1 && !like[0]!.open && !like[0]!.definite && !isChanged(here, like[0]!, text) ? like[0] : undefined;
}

/** The count above, the only one told so far, that a later one takes up with another number: the same noun, or a compound with it, and nothing that picks some out. */
function takenUp(here: Placed, others: readonly Placed[], text: string): Placed | undefined {
  const there = others.findLast((o) => o.start < here.start);
  if (!there || others.some((o) => o.count !== there.count)) return undefined;
  if (here.index - there.index > REACH || there.definite) return undefined;
  if (there.open && !there.joined && !(there.estimate && isFar(here.count, there.count))) return undefined;
  // "die 500 Menschen, die ihre Häuser verlassen mussten": those who were told to do so.
  const retold = here.picked.length > 0 && here.picked.every((stem) => there.told.includes(stem));
  if (!here.definite && !retold) return undefined;
  if (here.narrowed && !retold && !(here.genitive && isKnownOwner(here, text))) return undefined;
  if (there.kind && !retold) return undefined;
  if (there.noun !== here.noun && !(there.noun.endsWith(here.noun) && here.noun.length >= 5) && !here.whole) return undefined;
  return here.topic || retold || here.index !== there.index ? there : undefined;
}

/** Nobody who writes "rund" means a quarter more or less. Set by hand, fitted to nothing. */
const NO_ESTIMATE = 1.25;

/** Whether a number is no estimate of another. */
function isFar(a: number, b: number): boolean {
  return Math.max(a, b) / Math.min(a, b) >= NO_ESTIMATE;
}

/** "die vier Freunde des Lenkers": of somebody who was spoken of before. */
function isKnownOwner({ start, end }: Placed, text: string): boolean {
  const owner = /^ (?:des|der|eines|einer) (?:\p{Ll}+ )?(?<noun>\p{Lu}[\p{L}-]{2,})/u.exec(text.slice(end, end + 60))?.groups
    ?.noun;
  return (
    owner !== undefined &&
    (/^(?:Abends|Tages|Jahres|Wochenendes|Morgens|Sommers|Winters|Frühlings|Herbstes|Vormittags|Nachmittags|Nacht|Woche)$/u.test(
      owner,
    ) ||
      text.slice(0, start).includes(owner.replace(/e?s$/u, '')))
  );
}

/** Others that come in, or leave, between two counts. */
const CHANGES =
  /(?<!\p{L})(?:weitere\p{Ll}*|zusätzlich\p{Ll}*|hinzu\p{Ll}*|[Dd]azu komm\p{Ll}*|komm\p{Ll}* [^.!?]{0,40}dazu|dazugekommen|beide[nr]? \p{Lu}\p{L}+|aufgestockt|erhöh\p{Ll}*|verringer\p{Ll}*|reduzier\p{Ll}*|zurückgezog\p{Ll}*|abgesagt\p{Ll}*)(?!\p{L})/u;

/** Whether the text tells of more or fewer between two counts, or has the later number elsewhere: "Von 120 kamen 98 ins Ziel. Die 98 Läufer". */
function isChanged(here: Placed, there: Placed, text: string): boolean {
  if (CHANGES.test(text.slice(there.end, here.start))) return true;
  const number = new RegExp(`(?<![\\p{L}\\p{Nd}.,])${here.written.replaceAll('.', '\\.')}(?![\\p{L}\\p{Nd}]|[.,:]\\p{Nd})`, 'iu');
  return number.test(text.slice(0, here.start)) || number.test(text.slice(here.end));
}
