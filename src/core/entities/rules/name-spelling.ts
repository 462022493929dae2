import { defineRule } from '../../rules/rule.ts';
import type { Entity } from '../entity.ts';

/** Letters that transcriptions write differently, brought to one: Rybkow, Rjabkow, Ryabkov. Order matters: longer ones first. */
const TRANSCRIPTION: readonly (readonly [RegExp, string])[] = [
  [/sch|sh|sz|š|ş/gu, 's'],
  [/tsch|tch|ch|č|ć|ç/gu, 'c'],
  [/kh/gu, 'k'],
  [/ts|tz/gu, 'z'],
  [/dsch|dj/gu, 'j'],
  [/w|v|ff/gu, 'v'],
  [/ij|iy|yj|y|j|ï/gu, 'i'],
  [/ja|ya/gu, 'ia'],
  [/[èéêë]/gu, 'e'],
  [/[áàâãå]/gu, 'a'],
  [/[óòôõø]/gu, 'o'],
  [/ä|ae/gu, 'a'],
  [/ö|oe/gu, 'o'],
  [/ü|ue|ou/gu, 'u'],
  [/(.)\1/gu, '$1'],
];

/** The consonants of a surname, without what transcriptions vary in. */
function skeleton(surname: string): string {
  let s = surname.toLowerCase();
  for (const [from, to] of TRANSCRIPTION) s = s.replace(from, to);
  return s.replace(/[aeiou]/gu, '');
}

/** Levenshtein distance, given up at 2. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

function split(name: string): { first: string; last: string } | undefined {
  const at = name.lastIndexOf(' ');
  return at < 0 ? undefined : { first: name.slice(0, at), last: name.slice(at + 1) };
}

export const nameSpelling = defineRule({
  id: 'style/name-spelling',
  scope: 'document',
  severity: 'hint',
  summary: {
    de: 'Derselbe Name steht in zwei Schreibweisen',
    en: 'The same name is spelled in two ways',
  },
  docs: `Meldet einen Nachnamen, der mit demselben Vornamen in zwei ähnlichen Schreibweisen vorkommt (Rybkow und Rjabkow): ein Buchstabe
Unterschied oder andere Vokale und eine andere Umschrift. Gemeldet wird die seltenere, bei Gleichstand die spätere.

Bleibt still, wenn die Vornamen verschieden sind (Geschwister, Paare), wenn der Unterschied nur eine Genitivendung ist oder wenn die
Nachnamen sich deutlich unterscheiden.

Die Korrektur setzt die andere Schreibweise ein.`,
  messages: {
    variant: { de: '„{name}“ heißt an anderer Stelle „{other}“', en: '“{name}” is “{other}” elsewhere' },
    there: { de: 'hier „{other}“', en: 'here “{other}”' },
    replace: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
  },
  examples: [
    {
      text: 'Außenminister Sergej Rybkow reist nach Genf. Dort trifft Sergej Rybkow am Montag seine Kollegin. Später sprach [[Sergej Rjabkow]] mit der Presse.',
      fixed:
        'Außenminister Sergej Rybkow reist nach Genf. Dort trifft Sergej Rybkow am Montag seine Kollegin. Später sprach Sergej Rybkow mit der Presse.',
    },
    { text: 'Jana Reimers und Jana Reuter leiten das Amt gemeinsam.' },
    { text: 'Jana Reimers und Paul Reimer leiten das Amt gemeinsam.' },
    { text: 'Das ist das Büro von Jana Reimers. Jana Reimers arbeitet dort seit Jahren.' },
  ],
  *check(article) {
    const persons = new Map<string, Entity[]>();
    for (const e of article.entities) {
      if (e.kind !== 'person') continue;
      const wording = article.text.slice(e.start, e.end).replace(/\s+/gu, ' ');
      const name = split(wording) ? (e.name.includes(' ') ? e.name : wording) : undefined;
      if (name) persons.set(name, [...(persons.get(name) ?? []), e]);
    }
    const names = [...persons.keys()];
    for (let i = 0; i < names.length; i++) {
      for (let j = i + 1; j < names.length; j++) {
        const a = split(names[i]!)!;
        const b = split(names[j]!)!;
        if (a.first !== b.first || a.last === b.last) continue;
        if (a.last === `${b.last}s` || b.last === `${a.last}s`) continue;
        if (!near(a.last, b.last) && skeleton(a.last) !== skeleton(b.last)) continue;
        if (a.last.length < 5 || b.last.length < 5) continue;
        const rare = persons.get(names[i]!)!.length < persons.get(names[j]!)!.length ? names[i]! : names[j]!;
        const other = rare === names[i]! ? names[j]! : names[i]!;
        const there = persons.get(other)![0]!;
        for (const mention of persons.get(rare)!) {
          yield {
            start: mention.start,
            end: mention.end,
            message: 'variant',
            args: { name: rare, other },
            related: [{ start: there.start, end: there.end, message: 'there', args: { other } }],
            fixes: [
              {
                title: 'replace',
                args: { other },
                edits: [{ start: mention.start, end: mention.end, text: other }],
                safe: false,
                preferred: true,
              },
            ],
          };
        }
      }
    }
  },
});
