import { surnameOf } from '../../entities/entity.ts';
import { defineRule } from '../../rules/rule.ts';
import { shift } from '../../text/span.ts';
import { inQuote, personAt, sharedSurnames } from '../article-view.ts';
import type { PartyMention } from '../persons.ts';

/** Words that tell of a change of party, or of its name. */
const CHANGE =
  /Parteiwechsel|Parteiaustritt|Übertritt|übergetreten|wechselte|gewechselt|wechselt|ausgetreten|austrat|trat aus|ehemals|früher(?:e[rn]?)? (?:CDU|SPD|FDP|CSU|AfD|Grüne|Linke|ÖVP|FPÖ)|Ex-(?:CDU|SPD|FDP|CSU|AfD|Grünen|Linken|ÖVP|FPÖ)|parteilos|Überläufer/u;

export const party = defineRule({
  id: 'consistency/party',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Dieselbe Person steht mit zwei Parteien', en: 'The same person stands with two parties' },
  docs: {
    de: `Vergleicht, welche Partei bei einer Person steht: „Lutz Maier (CDU)“ oben, „Maier (SPD)“ unten, „die SPD-Abgeordnete Maier“; ebenso „der SPD, ihrer Partei … ihrer Partei, der CDU“.

**Warum das wichtig ist:** Eine falsche Partei ist eine falsche Tatsache über einen Menschen und muss richtiggestellt werden (Pressekodex Ziffer 3; Sorgfalt: Ziffer 2). Beim Kopieren von Satzteilen passiert sie leicht.

**Still bleibt die Regel**, wenn zwei Personen denselben Nachnamen tragen, wenn der Artikel von einem Wechsel, Austritt oder früherer Mitgliedschaft erzählt, und in Zitaten.

**Korrekturen:** Beide Parteien werden angeboten, jede an der Stelle der anderen.`,
    en: `Compares which party stands with a person: “Lutz Maier (CDU)” above, “Maier (SPD)” below, “die SPD-Abgeordnete Maier”; likewise “der SPD, ihrer Partei … ihrer Partei, der CDU”.

**Why it matters:** A wrong party is a wrong fact about a person and has to be corrected (section 3 of the Press Code; care: section 2). It happens easily when parts of sentences are copied.

**It stays silent** where two persons have the same surname, where the article tells of a change of party, of leaving or of former membership, and in quotations.

**Fixes:** Both parties are offered, each in the place of the other.`,
  },
  messages: {
    clash: {
      de: '„{name}“ steht hier mit {party}, an anderer Stelle mit {other}.',
      en: '“{name}” stands with {party} here, with {other} elsewhere.',
    },
    own: {
      de: '„{name} Partei“ ist hier {party}, an anderer Stelle {other}.',
      en: '“{name} Partei” is {party} here, {other} elsewhere.',
    },
    there: { de: 'hier {other}', en: 'here {other}' },
    here: { de: 'Hier {other} einsetzen', en: 'Put {other} here' },
    elsewhere: { de: 'Dort {party} einsetzen', en: 'Put {party} there' },
  },
  examples: [
    {
      text: 'Die Abgeordnete Jana Reimers (CDU) fordert mehr Busse. Der Rat berät am Montag.\n\nReimers ([[SPD]]) will einen Antrag stellen.',
    },
    {
      text: 'Das Geld ging an die Kasse der SPD, ihrer Partei. Reimers trat am Montag zurück.\n\nIn ihrer Partei, der [[CDU]], herrscht Ratlosigkeit.',
    },
    {
      text: 'Das Geld ging an die Kasse der SPD, ihrer Partei. Der Minister trat am Montag zurück.\n\nIn seiner Partei, der CDU, herrscht Ratlosigkeit.',
    },
    {
      text: 'Landesrat Klaus Hinterbichl (ÖVP) stellte das Programm vor.\n\nDarüber will Hinterbichl ([[SPÖ]]) im März verhandeln.',
      fixed: 'Landesrat Klaus Hinterbichl (ÖVP) stellte das Programm vor.\n\nDarüber will Hinterbichl (ÖVP) im März verhandeln.',
    },
    { text: 'Landesrat Klaus Hinterbichl (ÖVP) stellte das Programm vor. Darüber will Oberbichl (SPÖ) im März verhandeln.' },
    { text: 'Die Abgeordnete Jana Reimers (CDU) fordert mehr Busse. Paul Reimers (SPD) ist dagegen.' },
    { text: 'Jana Reimers (CDU) wechselte im Mai die Partei. Seitdem sitzt Reimers (SPD) in der zweiten Reihe.' },
  ],
  *check(article) {
    const first = new Map<string, { readonly party: string; readonly start: number; readonly end: number }>();
    let shared: ReadonlySet<string> | undefined;
    for (const { start, paragraph } of article.placed) {
      for (const mention of paragraph.facts.consistency.parties) {
        const place = shift(mention, start);
        if (inQuote(article, place)) continue;
        const person =
          mention.side === 'own'
            ? undefined
            : personAt(article, start + mention.nameAt, mention.side === 'behind' ? 'ends' : 'starts');
        const known = person ? undefined : knownBySurname(article.text.slice(0, start + mention.nameAt), mention, first.keys());
        if (!person && known === undefined && mention.side !== 'own') continue;
        shared ??= sharedSurnames(article);
        const name = person?.name ?? known;
        // "ihrer Partei, der CDU": whoever she is, it is one party.
        const surname = name === undefined ? (mention.whose === 'f' ? 'ihre' : 'seine') : surnameOf(name);
        const key = name ?? surname;
        if (shared.has(surname)) continue;
        const before = first.get(key);
        if (!before) first.set(key, { party: mention.party, start: place.start, end: place.end });
        else if (before.party !== mention.party && !CHANGE.test(article.text)) {
          const written = article.text.slice(before.start, before.end);
          const own = article.text.slice(place.start, place.end);
          yield {
            ...place,
            message: name === undefined ? 'own' : 'clash',
            args: { name: surname, party: own, other: written },
            related: [{ start: before.start, end: before.end, message: 'there', args: { other: written } }],
            fixes: [
              { title: 'here', args: { other: written }, edits: [{ ...place, text: written }], safe: false },
              {
                title: 'elsewhere',
                args: { party: own },
                edits: [{ start: before.start, end: before.end, text: own }],
                safe: false,
              },
            ],
          };
        }
      }
    }
  },
});

/** The one person told of before whose last name stands before a party in brackets: "Hinterreiter (SPÖ)". */
function knownBySurname(before: string, { side }: Pick<PartyMention, 'side'>, names: Iterable<string>): string | undefined {
  if (side !== 'behind') return undefined;
  const word = /(?<![\p{L}-])(?<word>\p{Lu}[\p{L}-]{2,})$/u.exec(before.slice(-60))?.groups?.word;
  const same = [...names].filter((name) => name.includes(' ') && surnameOf(name) === word);
  return same.length === 1 ? same[0] : undefined;
}
