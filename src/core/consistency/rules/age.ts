import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { firstNotBefore, type Span, shift } from '../../text/span.ts';
import { ageSlips, agesOfOneName, isSlip } from '../age-slips.ts';
import { inQuote, personAt, statedIn } from '../article-view.ts';
import type { AgeMention, BirthMention } from '../persons.ts';

/** So far behind a year of birth an age without a name still is that person's, in UTF-16 units. */
const REACH = 400;

type Place = Span & { readonly index: number };
type Age = AgeMention & Place & { readonly name: string | undefined };
type Birth = BirthMention & Place & { readonly name: string | undefined };

export const age = defineRule({
  id: 'consistency/age',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Zwei Altersangaben, oder Alter und Geburtsjahr, passen nicht zusammen',
    en: 'Two ages, or an age and a year of birth, do not fit',
  },
  docs: {
    de: `Vergleicht das Alter einer Person mit ihrem Geburtsjahr und dem Datum des Artikels („1960 in Bremen geboren … der 46-Jährige“), zwei Altersangaben zu einem Namen, und in Meldungen mit nur einem Menschen, der gemeint sein kann, eine vertippte Ziffer („die 34-jährige Fahrerin … die 43-Jährige“, „den 29-Jährigen … der 39 Jahre alte Mann“). Ebenso Lebensjahre und das Alter beim Tod („1901 geboren und starb 1984 … im Alter von 73 Jahren“). Dasselbe für Bauten und Vereine: „1968 gebaut. Sie ist damit 48 Jahre alt“.

**Warum das wichtig ist:** Das Alter ist die Angabe, an der Leser eine Person wiedererkennen oder verwechseln; falsch verletzt es Sorgfalt (Pressekodex Ziffer 2) und muss berichtigt werden (Ziffer 3).

**Still bleibt die Regel** ohne Datum des Artikels (soweit sie es braucht), bei Verstorbenen, bei Sätzen über früher („mit 46 Jahren“), bei einem Jahr Unterschied (der Geburtstag kann noch kommen), wenn zwei Personen in Frage kommen, und in Zitaten.

**Korrekturen:** Beide Seiten werden angeboten: das Alter, das zum Jahr passt, und das Jahr, das zum Alter passt.`,
    en: `Compares a person’s age with the year of birth and the date of the article (“1960 in Bremen geboren … der 46-Jährige”), two ages given for one name, and in reports with only one person who may be meant a mistyped digit (“die 34-jährige Fahrerin … die 43-Jährige”, “den 29-Jährigen … der 39 Jahre alte Mann”). Likewise the years of a life and the age at death (“1901 geboren und starb 1984 … im Alter von 73 Jahren”). The same for buildings and clubs: “1968 gebaut. Sie ist damit 48 Jahre alt”.

**Why it matters:** The age is what readers recognise or confuse a person by; a wrong one is a lack of care (section 2 of the Press Code) and has to be corrected (section 3).

**It stays silent** without the date of the article (where it needs it), on the dead, on sentences about the past (“mit 46 Jahren”), on a difference of one year (the birthday may be still to come), where two persons may be meant, and in quotations.

**Fixes:** Both sides are offered: the age that fits the year, and the year that fits the age.`,
  },
  messages: {
    birth: {
      de: '{age} Jahre passen nicht zum Geburtsjahr {year}: Das wären {right} oder {less}.',
      en: '{age} years do not fit the year of birth {year}: that would be {right} or {less}.',
    },
    made: {
      de: '{age} Jahre passen nicht zum Jahr {year}: Das wären {right}.',
      en: '{age} years do not fit the year {year}: that would be {right}.',
    },
    life: {
      de: '{age} Jahre passen nicht zu den Jahren {born} bis {died}: Das wären {right} oder {less}.',
      en: '{age} years do not fit the years {born} to {died}: that would be {right} or {less}.',
    },
    two: { de: 'Alter {age} hier, {other} an anderer Stelle', en: 'Age {age} here, {other} elsewhere' },
    there: { de: 'hier {other}', en: 'here {other}' },
    setAge: { de: 'Alter hier auf {value} setzen', en: 'Make the age here {value}' },
    setYear: { de: 'Jahr auf {value} setzen', en: 'Make the year {value}' },
    setOther: { de: 'Alter dort auf {value} setzen', en: 'Make the age there {value}' },
  },
  examples: [
    {
      text: 'Der Maler wurde 1898 geboren und starb 1961. Er malte Boote.\n\nEr starb im Alter von [[73 Jahren]], steht auf einer Tafel.',
      fixed:
        'Der Maler wurde 1898 geboren und starb 1961. Er malte Boote.\n\nEr starb im Alter von 63 Jahren, steht auf einer Tafel.',
    },
    {
      text: 'Ein Elefant ist tot. Er wurde 47 Jahre alt, teilte der Zoo mit.\n\nDer im Alter von [[74 Jahren]] gestorbene Bulle hatte 20 Nachkommen.',
    },
    {
      text: 'Der Maler wurde 1898 geboren und starb 1961. Er malte Boote.\n\nSeine Frau starb im Alter von 91 Jahren, er mit 63 Jahren.',
    },
    { text: 'Der Maler (1898–1961) malte Boote. Sein Schüler wurde 84 Jahre alt.' },
    {
      text: 'Eine 71-Jährige und ihr Enkel wurden am Montag verletzt. Der Wagen überschlug sich.\n\nDer 17-Jährige konnte die Klinik am Abend verlassen.',
    },
    {
      text: 'Der Geiger Paul Reimers, 1970 in Lübeck geboren, tritt am Samstag auf. Der [[46-Jährige]] spielt Bach.',
      date: '2024-05-14',
      fixed: 'Der Geiger Paul Reimers, 1970 in Lübeck geboren, tritt am Samstag auf. Der 54-Jährige spielt Bach.',
    },
    {
      text: 'Die 27-jährige Radfahrerin stürzte am Montag in Celle. Ein Zeuge rief Hilfe. Die [[72-Jährige]] kam in eine Klinik.',
      fixed: 'Die 27-jährige Radfahrerin stürzte am Montag in Celle. Ein Zeuge rief Hilfe. Die 27-Jährige kam in eine Klinik.',
    },
    {
      text: 'Die Polizei nahm am Montag einen 29-Jährigen fest. Ein Zeuge hatte angerufen. Gegen den [[39 Jahre alten]] Mann wird ermittelt.',
    },
    {
      text: 'Die Polizei nahm am Montag einen 29-Jährigen fest. Ein Zeuge hatte angerufen. Gegen den 39 Jahre alten Begleiter wird ermittelt.',
    },
    {
      text: 'Am Montag sprach der 29-jährige Paul Reimers im Rat. Danach kam Uwe Olters ans Pult. Der 39-Jährige war dagegen.',
    },
    { text: 'Die Brücke wurde 1954 gebaut. Sie ist damit [[50]] Jahre alt.', date: '2024-05-14' },
    {
      text: 'Der Geiger Paul Reimers, 1970 in Lübeck geboren, tritt am Samstag auf. Der 53-Jährige spielt Bach.',
      date: '2024-05-14',
    },
    { text: 'Der Geiger Paul Reimers wurde 1970 geboren und starb mit 46 Jahren.', date: '2024-05-14' },
    { text: 'Die 27-jährige Radfahrerin stieß mit einer 72-jährigen Fußgängerin zusammen. Die 72-Jährige kam in eine Klinik.' },
    { text: 'Die Brücke wurde 1954 gebaut. Sie ist damit 70 Jahre alt.', date: '2024-05-14' },
  ],
  *check(article) {
    const ages: Age[] = [];
    const births: Birth[] = [];
    const year = article.date === undefined ? undefined : Number(article.date.slice(0, 4));
    for (const { start, index, paragraph } of article.placed) {
      const { ages: own, births: born, made } = paragraph.facts.consistency;
      for (const m of own) {
        const place = { ...m, ...shift(m, start), number: shift(m.number, start), index };
        if (!inQuote(article, place)) ages.push({ ...place, name: nameOfAge(article, place) });
      }
      for (const b of born) {
        const place = { ...b, ...shift(b, start), number: shift(b.number, start), index };
        if (!b.past && !inQuote(article, place)) births.push({ ...place, name: personBefore(article, place.start, start) });
      }
      if (year !== undefined)
        for (const m of made) {
          const right = year - m.year;
          if (Math.abs(right - m.age) <= 1 || right < 0) continue;
          const place = shift(m.ageSpan, start);
          if (inQuote(article, place)) continue;
          yield {
            ...place,
            message: 'made',
            args: { age: m.age, year: m.year, right },
            related: [{ ...shift(m.yearSpan, start), message: 'there', args: { other: m.year } }],
            fixes: [
              { title: 'setAge', args: { value: right }, edits: [{ ...place, text: String(right) }], safe: false },
              {
                title: 'setYear',
                args: { value: year - m.age },
                edits: [{ ...shift(m.yearSpan, start), text: String(year - m.age) }],
                safe: false,
              },
            ],
          };
        }
    }
    yield* deathClashes(article);
    if (ages.length === 0) return;
    const done = new Set<number>();
    if (year !== undefined)
      for (const birth of births)
        for (const a of agesOf(article, birth, ages)) {
          const right = year - birth.year;
          if (done.has(a.start) || a.age === right || a.age === right - 1 || right < 0) continue;
          done.add(a.start);
          yield {
            start: a.start,
            end: a.end,
            message: 'birth',
            args: { age: a.age, year: birth.year, right, less: right - 1 },
            related: [{ ...birth.number, message: 'there', args: { other: birth.year } }],
            fixes: [
              { title: 'setAge', args: { value: right }, edits: [{ ...a.number, text: String(right) }], safe: false },
              {
                title: 'setYear',
                args: { value: year - a.age },
                edits: [{ ...birth.number, text: String(year - a.age) }],
                safe: false,
              },
            ],
          };
        }
    for (const [a, other] of [...agesOfOneName(ages), ...ageSlips(article, ages)]) {
      if (done.has(a.start)) continue;
      done.add(a.start);
      yield {
        start: a.start,
        end: a.end,
        message: 'two',
        args: { age: a.age, other: other.age },
        related: [{ start: other.start, end: other.end, message: 'there', args: { other: other.age } }],
        fixes: [
          { title: 'setAge', args: { value: other.age }, edits: [{ ...a.number, text: String(other.age) }], safe: false },
          { title: 'setOther', args: { value: a.age }, edits: [{ ...other.number, text: String(a.age) }], safe: false },
        ],
      };
    }
  },
});

/** Ages at death that do not fit the one life, or the one other age at death, that the article tells. */
function* deathClashes(article: ArticleView) {
  const deaths = [...statedIn(article, (facts) => facts.deathAges)];
  if (deaths.length === 0 || deaths.length > 2 || deaths.some((d) => d.other)) return;
  const lives = [...statedIn(article, (facts) => facts.lives)];
  const life = lives[0];
  const last = deaths.at(-1)!;
  if (lives.length === 1 && life) {
    const right = life.died - life.born;
    const off = Math.abs(last.age - right);
    if (deaths.length > 1 || last.age === right || last.age === right - 1 || (life.bare && off > 12) || off > 40) return;
    yield {
      start: last.start,
      end: last.end,
      message: 'life' as const,
      args: { age: last.age, born: life.born, died: life.died, right, less: right - 1 },
      related: [{ start: life.start, end: life.end, message: 'there' as const, args: { other: `${life.born}–${life.died}` } }],
      fixes: [
        { title: 'setAge' as const, args: { value: right }, edits: [{ ...last.number, text: String(right) }], safe: false },
      ],
    };
    return;
  }
  const first = deaths[0]!;
  if (lives.length > 0 || !last.known || first === last || !isSlip(last.age, first.age)) return;
  yield {
    start: last.start,
    end: last.end,
    message: 'two' as const,
    args: { age: last.age, other: first.age },
    related: [{ start: first.start, end: first.end, message: 'there' as const, args: { other: first.age } }],
    fixes: [
      { title: 'setAge' as const, args: { value: first.age }, edits: [{ ...last.number, text: String(first.age) }], safe: false },
      {
        title: 'setOther' as const,
        args: { value: last.age },
        edits: [{ ...first.number, text: String(last.age) }],
        safe: false,
      },
    ],
  };
}

/** The person a bracket stands behind or an attribute before. */
function nameOfAge(article: ArticleView, a: AgeMention & Span): string | undefined {
  if (a.form === 'bracket')
    return personAt(article, article.text.lastIndexOf(article.text[a.start - 1] === '(' ? ' (' : ', ', a.start), 'ends')?.name;
  const { entities, text } = article;
  // "Jana Reimers ist 46 Jahre alt"
  if (a.form === 'predicate' && a.known === 'none')
    return / ist $/u.test(text.slice(a.start - 5, a.start))
      ? personAt(article, a.start - ' ist '.length, 'ends')?.name
      : undefined;
  if (a.form !== 'attribute') return undefined;
  const next = entities[firstNotBefore(entities, (e) => e.start < a.end)];
  if (next?.kind !== 'person' || next.start - a.end > 60) return undefined;
  return /^ ?(?:[\p{L}-]+ ){0,4}$/u.test(text.slice(a.end, next.start)) ? next.name : undefined;
}

/** The last person named in the paragraph before an offset. */
function personBefore({ entities }: ArticleView, offset: number, from: number): string | undefined {
  for (let i = firstNotBefore(entities, (e) => e.start < offset) - 1; i >= 0 && entities[i]!.start >= from; i--)
    if (entities[i]!.kind === 'person') return entities[i]!.name;
  return undefined;
}

/** Ages that can only be the born one's: with the name, or "der 46-Jährige" behind it with no other person between. */
function* agesOf(article: ArticleView, birth: Birth, ages: readonly Age[]): Iterable<Age> {
  if (!birth.name) return;
  const { entities } = article;
  for (
    let i = firstNotBefore(ages, (a) => a.start < birth.start - REACH);
    i < ages.length && ages[i]!.start < birth.end + REACH;
    i++
  ) {
    const a = ages[i]!;
    if (a.past && a.form !== 'noun') continue;
    if (a.name !== undefined) {
      if (a.name === birth.name) yield a;
      continue;
    }
    if (
      a.start < birth.end ||
      a.form === 'attribute' ||
      a.form === 'bracket' ||
      a.known === 'indefinite' ||
      /(?<!\p{L})(?:starb|gestorben|damals|mit)(?!\p{L})/u.test(article.text.slice(birth.end, a.end))
    )
      continue;
    let other = false;
    for (let e = firstNotBefore(entities, (x) => x.start < birth.end); e < entities.length && entities[e]!.start < a.start; e++)
      if (entities[e]!.kind === 'person' && entities[e]!.name !== birth.name) other = true;
    if (!other && (a.form === 'noun' || /(?:Er|Sie) ist $/u.test(article.text.slice(a.start - 10, a.start)))) yield a;
  }
}
