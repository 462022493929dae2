import { defineRule } from '../../rules/rule.ts';
import { statedIn, TITLES } from '../article-view.ts';
import type { CasualtyCount } from '../casualties.ts';
import { EITHER_SIDE, eitherSide } from '../either-side.ts';

type Placed = CasualtyCount & { readonly index: number; readonly title: boolean };

export const casualties = defineRule({
  id: 'consistency/casualties',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Zahl der Toten, Verletzten, Vermissten oder Festgenommenen widerspricht sich',
    en: 'The number of dead, hurt, missing or arrested contradicts itself',
  },
  docs: {
    de: `Vergleicht die Zahl der Toten, Verletzten, Vermissten und Festgenommenen in Überschrift, Vorspann und Text: „Drei Tote“ oben, „vier Menschen starben“ unten.

**Warum das wichtig ist:** Es geht um Menschen, und die Zahl in der Überschrift ist die, die weitergetragen wird. Überschrift und Text müssen sich decken; das gehört zur Sorgfalt nach Ziffer 2 des Pressekodex, die Berichtigung zu Ziffer 3. Agenturen ändern Opferzahlen in der laufenden Meldung: Da bleibt oben leicht die alte stehen.

**Still bleibt die Regel** bei Ungefährem, Grenzen und Spannen („mindestens“, „bis zu“, „zwischen“), bei „weiteren“ und „insgesamt“, bei anderen Tagen, Jahren und Gruppen (Frauen, Kinder, Polizisten), wenn mehrere Angaben zusammen die erste ergeben, wenn eine Stelle vom Steigen oder Berichtigen erzählt, und in Zitaten.

**Korrekturen:** Beide Zahlen werden angeboten, jede an der Stelle der anderen.`,
    en: `Compares the number of dead, hurt, missing and arrested in headline, lead and text: “Drei Tote” above, “vier Menschen starben” below.

**Why it matters:** This is about people, and the number in the headline is the one that travels. Headline and text must agree; that is care by section 2 of the Press Code, correction by section 3. Agencies change numbers of victims in a running report: the old one easily stays above.

**It stays silent** on what is approximate, on limits and ranges (“mindestens”, “bis zu”, “zwischen”), on “weitere” and “insgesamt”, on other days, years and groups (women, children, police), where several figures make up the first one, where one place tells of a rise or a correction, and in quotations.

**Fixes:** Both numbers are offered, each in the place of the other.`,
  },
  messages: {
    title: { de: 'Die Überschrift nennt {here}, der Text {there}.', en: 'The headline says “{here}”, the text “{there}”.' },
    text: { de: 'Hier {here}, weiter oben {there}', en: '“{here}” here, “{there}” further up' },
    there: EITHER_SIDE.there,
    setHere: EITHER_SIDE.setHere,
    setThere: EITHER_SIDE.setThere,
  },
  examples: [
    {
      text: 'Bei dem Brand starben zwei Bewohner. Das Haus steht noch.\n\nDie [[drei Toten]] konnten noch nicht identifiziert werden.',
    },
    {
      text: 'Bei dem Brand starben zwei Bewohner. Das Haus steht noch.\n\nNicht alle drei Verletzten konnten befragt werden, die Toten sind noch nicht identifiziert.',
    },
    {
      text: 'Bei dem Brand wurden zwei Feuerwehrleute leicht verletzt. Das Haus steht noch.\n\nDie [[drei verletzten Feuerwehrleute]] durften die Klinik verlassen.',
    },
    {
      text: 'Bei dem Brand wurden zwei Feuerwehrleute leicht verletzt. Auch ein Mieter wurde verletzt.\n\nDie drei Verletzten durften die Klinik verlassen.',
    },
    {
      text: '[[Zwei Tote]] bei Brand in Celle\n\nBei einem Brand in Celle sind am Montag drei Menschen ums Leben gekommen. Das Feuer brach in der Nacht aus.',
      fixed:
        'Drei Tote bei Brand in Celle\n\nBei einem Brand in Celle sind am Montag drei Menschen ums Leben gekommen. Das Feuer brach in der Nacht aus.',
    },
    {
      text: 'Brand in Celle\n\nBei einem Brand in Celle sind am Montag drei Menschen ums Leben gekommen. Das Feuer brach in der Nacht aus.\n\nDie [[vier Toten]] wurden in die Gerichtsmedizin gebracht. Die Polizei ermittelt.',
    },
    {
      text: 'Drei Tote bei Brand in Celle\n\nBei einem Brand in Celle sind am Montag drei Menschen ums Leben gekommen. Fünf wurden verletzt.',
    },
    {
      text: 'Drei Tote bei Brand in Celle\n\nBei einem Brand in Celle sind am Montag mindestens zwei Menschen ums Leben gekommen. Die Zahl könnte steigen.',
    },
    {
      text: 'Drei Tote bei Brand in Celle\n\nBei einem Brand in Celle sind am Montag zwei Frauen und ein Kind ums Leben gekommen. 2019 waren dort vier Menschen gestorben.',
    },
    {
      text: 'Drei Tote bei Brand in Celle\n\nZwei Menschen starben am Montag im Haus. Ein Mann starb später in der Klinik, teilte die Polizei mit.',
    },
  ],
  *check(article) {
    const all: Placed[] = [];
    for (const c of statedIn(article, (facts) => facts.casualties)) {
      const { paragraph } = article.placed[c.index]!;
      const title = TITLES.has(article.zones[c.index]!.kind) || (c.index === 0 && paragraph.facts.zone.end === 'none');
      all.push({ ...c, title });
    }
    if (all.length < 2) return;
    for (const head of all) {
      if (!head.title || head.open) continue;
      const told = all.filter((c) => !c.title && isSame(head, c));
      const clash = clashOf(head, told);
      // The news itself is told at the top; below, another event may be.
      if (clash && clash.index <= head.index + 3) yield { message: 'title', ...eitherSide(article, head, clash) };
    }
    const told = all.filter((c) => !c.title);
    for (let i = 1; i < told.length; i++) {
      const c = told[i]!;
      if (!c.definite || c.open || c.count < 2) continue;
      const before = all.filter((o) => o.start < c.start && isSame(c, o));
      const clash = clashOf(c, before);
      if (clash && c.index - clash.index <= 8) yield { message: 'text', ...eitherSide(article, c, clash) };
    }
  },
});

/** How badly somebody is hurt, behind the group. */
const HOW = / (?:schwer|leicht|lebensgefährlich)$/u;

/** Whether two counts are of the same fate. */
function isSame(a: CasualtyCount, b: CasualtyCount): boolean {
  return a.fate === b.fate;
}

/** The count a certain one contradicts: none of the others, no sum of them, makes it, and they agree among themselves. */
function clashOf(claim: Placed, others: readonly Placed[]): Placed | undefined {
  if (others.length === 0 || others.length > 12 || others.some((o) => o.count === claim.count)) return undefined;
  if (others.some((o) => o.bound)) return undefined;
  // "die drei verletzten Feuerwehrleute" are all of them, however badly they are hurt.
  const certain = others.filter(
    (o) =>
      !o.open &&
      (o.group === claim.group || (claim.definite && (claim.group === '' || o.group.replace(HOW, '') === claim.group))),
  );
  if (certain.length === 0 || new Set(certain.map((o) => o.count)).size > 1) return undefined;
  // What others add up to: any two or three, or all.
  const counts = others.map((o) => o.count);
  const total = counts.reduce((x, y) => x + y, 0);
  if (total === claim.count) return undefined;
  for (let i = 0; i < counts.length; i++)
    for (let j = i + 1; j < counts.length; j++)
      if (counts[i]! + counts[j]! === claim.count || counts.some((c, k) => k > j && counts[i]! + counts[j]! + c === claim.count))
        return undefined;
  const other = certain[0]!;
  if (claim.days !== '' && other.days !== '' && claim.days !== other.days) return undefined;
  return other;
}
