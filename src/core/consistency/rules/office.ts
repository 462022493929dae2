import { type Entity, surnameOf } from '../../entities/entity.ts';
import { defineRule } from '../../rules/rule.ts';
import { inQuote, sharedSurnames } from '../article-view.ts';
import { inCrowd, titleBefore } from '../bearers.ts';
import { eitherSide } from '../either-side.ts';
import { officeRow } from '../exclusive-offices.ts';

/** Offices of which a person holds one: by what their names end in. Those of one row exclude each other. */
const OFFICE =
  /(?<first>\p{L}{2,})(?<head>minister|rat|rät|präsident|staatsanwalt|staatsanwält|kanzler|rektor|dezernent|senator)(?<female>in)?(?<ending>s|en|n)?$/u;
/** With these one person may hold two: parliaments, councils of cantons, chairs of parties and clubs. */
const BESIDE =
  /^(?:national|stände|kantons|gemeinde|stadt|kreis|bezirks|bundes|regierungs|staats|grossrat|gross|groß|verwaltungs|aufsichts|stiftungs|hof|partei|landespartei|vereins|klub|ehren|vize|alt|ex|fach|verbands|kirchen|hoch|fraktions|betriebs|studien|ober|sonder|euro|eu|öster|bauern|kammer|spitzen|turn|handels|klinik|fußball|bundesländer|personal|presbyterial|rund|beir|bei|vor|premier|vizepremier|ministerial|kommerzial|kommissions|parlaments|club|fifa|uefa|us|super)/u;
/** The article tells of more than one office of the person. */
const MORE =
  /(?:früher|ehemalig|einstig|vormalig|damalig|designiert|künftig|zukünftig|neue[rn]?|scheidend|zuvor|bisher|vorher|seit|bis |später|wechsel|nachfolg|ernannt|gewählt|kandidat|amtierend|geschäftsführend|zugleich|auch |Ex-|Alt-|(?:19|20)\p{Nd}{2})/iu;
/** The same of offices that nobody holds at once. */
const CHANGE =
  /(?:früher|ehemalig|einstig|vormalig|damalig|designiert|(?:zu)?künftige|scheidend|wechsel|nachfolg|ernannt|gewählt|kandidat|zugleich|in Personalunion|gelernte|studierte|Ex-|Alt-)/iu;
/** How far to either side that is looked for, in UTF-16 units. */
const REACH = 120;

/** What a word says of an office; all empty where it is none. */
interface OfficeWord {
  readonly first: string;
  readonly head: string;
  /** Its row of offices that exclude each other by a list. */
  readonly row: string | undefined;
}

function readOffice(word: string): OfficeWord {
  const { first = '', head = '' } = OFFICE.exec(word.toLowerCase())?.groups ?? {};
  return { first, head: head.replace('ä', 'a'), row: officeRow(word) };
}

interface Held extends OfficeWord {
  readonly entity: Entity;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

export const office = defineRule({
  id: 'consistency/office',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Dieselbe Person steht mit zwei Ämtern', en: 'The same person stands with two offices' },
  docs: {
    de: `Vergleicht die Ämter vor einem Namen: „Schulrätin Elke Brehme … Landrätin Brehme“, „Finanzminister … Innenminister“, „Kriminaldirektorin Rieke Lund … Staatsanwältin Lund“.

**Warum das wichtig ist:** Das Amt sagt, in wessen Namen jemand spricht. Ein falsches ist eine falsche Tatsache über einen Menschen und muss richtiggestellt werden (Pressekodex Ziffer 3; Sorgfalt: Ziffer 2).

**Still bleibt die Regel**, wenn eines das andere einschließt („Bürgermeister“, „Oberbürgermeister“), bei Ämtern, die nebeneinander gehen („Nationalrätin und Parteipräsidentin“), wenn in der Nähe von früher, künftig, einem Wechsel oder einer Jahreszahl die Rede ist, wenn zwei Personen denselben Nachnamen tragen, und in Zitaten.

**Korrekturen:** Beide Ämter werden angeboten, jedes an der Stelle des anderen.`,
    en: `Compares the offices before a name: “Schulrätin Elke Brehme … Landrätin Brehme”, “Finanzminister … Innenminister”, “Kriminaldirektorin Rieke Lund … Staatsanwältin Lund”.

**Why it matters:** The office says in whose name somebody speaks. A wrong one is a wrong fact about a person and has to be corrected (section 3 of the Press Code; care: section 2).

**It stays silent** where one is part of the other (“Bürgermeister”, “Oberbürgermeister”), on offices that go together (“Nationalrätin und Parteipräsidentin”), where earlier, later, a change or a year is spoken of nearby, where two persons have the same surname, and in quotations.

**Fixes:** Both offices are offered, each in the place of the other.`,
  },
  messages: {
    clash: {
      de: '„{name}“ ist hier „{here}“, an anderer Stelle „{there}“.',
      en: '“{name}” is “{here}” here, “{there}” elsewhere.',
    },
    there: { de: 'hier „{there}“', en: 'here “{there}”' },
    setHere: { de: 'Hier „{there}“ einsetzen', en: 'Put “{there}” here' },
    setThere: { de: 'Dort „{here}“ einsetzen', en: 'Put “{here}” there' },
  },
  examples: [
    {
      text: 'Wehrführer Knut Steffens war als Erster da. Die Scheune stand in Flammen.\n\nDie Ursache ist offen, sagte [[Polizeisprecher]] Steffens.',
    },
    {
      text: 'Brandmeister Knut Steffens war als Erster da. Die Scheune stand in Flammen.\n\nDie Ursache ist offen, sagte Wehrführer Steffens.',
    },
    {
      text: 'Schulrätin Jana Reimers hat am Montag den Plan vorgelegt. Die Eltern sind dagegen.\n\nAm Abend nahm [[Landrätin]] Reimers den Beschluss hin.',
      fixed:
        'Schulrätin Jana Reimers hat am Montag den Plan vorgelegt. Die Eltern sind dagegen.\n\nAm Abend nahm Schulrätin Reimers den Beschluss hin.',
    },
    {
      text: 'Schulrätin Jana Reimers hat am Montag den Plan vorgelegt. Die Eltern sind dagegen.\n\nAm Abend nahm die künftige Landrätin Reimers den Beschluss hin.',
    },
    {
      text: 'Schulrätin Jana Reimers hat am Montag den Plan vorgelegt. Die Eltern sind dagegen.\n\nAm Abend nahm Landrätin Jutta Olters den Beschluss hin.',
    },
  ],
  *check(article) {
    const first = new Map<string, Held>();
    const read = new Map<string, OfficeWord>();
    let shared: ReadonlySet<string> | undefined;
    for (const entity of article.entities) {
      if (entity.kind !== 'person') continue;
      const word = titleBefore(article.text, entity);
      if (!word) continue;
      let office = read.get(word);
      if (!office) {
        office = readOffice(word);
        read.set(word, office);
      }
      if (office.head === '' && office.row === undefined) continue;
      const held = {
        entity,
        ...office,
        word,
        start: entity.start - 1 - word.length,
        end: entity.start - 1,
      };
      const before = first.get(entity.name);
      if (!before) {
        first.set(entity.name, held);
        continue;
      }
      if (word.includes('-') || before.word.includes('-') || !(excludes(before, held) || isOtherOfKind(before, held))) continue;
      shared ??= sharedSurnames(article);
      if (shared.has(surnameOf(entity.name)) || inQuote(article, held)) continue;
      const around = (h: Held): string => article.text.slice(Math.max(0, h.start - REACH), h.end + REACH);
      const more = excludes(before, held) ? CHANGE : MORE;
      if (more.test(around(held)) || more.test(around(before)) || inCrowd(article, held)) continue;
      const { args, ...clash } = eitherSide(article, held, before);
      yield { message: 'clash', args: { ...args, name: article.text.slice(entity.start, entity.end) }, ...clash };
    }
  },
});

/** A prosecutor is no policeman, a treasurer no mayor. */
function excludes(a: Held, b: Held): boolean {
  return a.row !== undefined && b.row !== undefined && a.row !== b.row;
}

/** "Finanzminister", "Innenminister": the same office of two houses. */
function isOtherOfKind(a: Held, b: Held): boolean {
  if (a.head === '' || a.head !== b.head || a.first.endsWith(b.first) || b.first.endsWith(a.first)) return false;
  return !BESIDE.test(a.first) && !BESIDE.test(b.first);
}
