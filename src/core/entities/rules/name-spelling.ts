import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { NearWords } from '../../text/near-words.ts';
import { placesWritten } from '../../text/written.ts';
import { type Entity, surnameOf } from '../entity.ts';

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

function split(name: string): { first: string; last: string } | undefined {
  const at = name.lastIndexOf(' ');
  return at < 0 ? undefined : { first: name.slice(0, at), last: name.slice(at + 1) };
}

/** Shorter surnames are alike by chance. */
const SHORTEST = 4;

/** For each name those after it that have its first name and a surname spelled nearly like its own. Linear but for names that are all alike. */
function alike(names: readonly string[]): Map<string, string[]> {
  const order = new Map(names.map((name, i) => [name, i]));
  const surnames = new Map<string, string[]>();
  for (const name of names) {
    const { first, last } = split(name)!;
    if (last.length < SHORTEST) continue;
    const there = surnames.get(first);
    if (there) there.push(last);
    else surnames.set(first, [last]);
  }
  const found = new Map<string, string[]>();
  for (const [first, lasts] of surnames) {
    if (lasts.length < 2) continue;
    const near = new NearWords(lasts);
    const bySkeleton = new Map<string, string[]>();
    for (const last of lasts) bySkeleton.set(skeleton(last), [...(bySkeleton.get(skeleton(last)) ?? []), last]);
    for (const last of lasts) {
      const name = `${first} ${last}`;
      const likes = [...new Set([...near.near(last), ...bySkeleton.get(skeleton(last))!])]
        .filter((other) => other !== last && other !== `${last}s` && last !== `${other}s`)
        .map((other) => `${first} ${other}`)
        .filter((other) => order.get(other)! > order.get(name)!);
      if (likes.length > 0)
        found.set(
          name,
          likes.sort((a, b) => order.get(a)! - order.get(b)!),
        );
    }
  }
  return found;
}

export const nameSpelling = defineRule({
  id: 'style/name-spelling',
  scope: 'document',
  severity: 'hint',
  summary: {
    de: 'Derselbe Name steht in zwei Schreibweisen',
    en: 'The same name is spelled in two ways',
  },
  docs: {
    de: `Meldet einen Nachnamen, der mit demselben Vornamen in zwei ähnlichen Schreibweisen vorkommt (Rybkow und Rjabkow): ein Buchstabe
Unterschied oder andere Vokale und eine andere Umschrift. Gemeldet wird die seltenere, bei Gleichstand die spätere.

Bleibt still, wenn die Vornamen verschieden sind (Geschwister, Paare), wenn der Unterschied nur eine Genitivendung ist oder wenn die
Nachnamen sich deutlich unterscheiden.

Ein Buchstabe Unterschied ist eine Warnung, wenn die beiden nicht beieinander stehen (dann könnten es zwei Menschen sein); eine andere Umschrift ein Hinweis.

Die Korrekturen setzen hier die andere Schreibweise ein oder überall sonst diese. Vorgezogen wird die erste nur, wenn die andere viel öfter steht.`,
    en: `Reports a surname that occurs with the same first name in two similar spellings (Rybkow and Rjabkow): one letter’s difference, or other vowels and another transliteration. The rarer one is reported, of two equal ones the later.

It stays silent where the first names differ (siblings, couples), where the difference is only a genitive ending, or where the surnames clearly differ.

One letter’s difference is a warning where the two do not stand together (then they may be two people); another transliteration is a hint.

The fixes put in the other spelling here, or this one everywhere else. The first is preferred only where the other stands far more often.`,
  },
  messages: {
    variant: { de: '„{name}“ heißt an anderer Stelle „{other}“', en: '“{name}” is “{other}” elsewhere' },
    there: { de: 'hier „{other}“', en: 'here “{other}”' },
    replace: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
    elsewhere: { de: 'Überall sonst „{name}“ einsetzen', en: 'Put “{name}” everywhere else' },
  },
  examples: [
    {
      text: 'Außenminister Sergej Rybkow reist nach Genf. Dort trifft Sergej Rybkow am Montag seine Kollegin. Später sprach [[Sergej Rjabkow]] mit der Presse.',
      fixed:
        'Außenminister Sergej Rybkow reist nach Genf. Dort trifft Sergej Rybkow am Montag seine Kollegin. Später sprach Sergej Rybkow mit der Presse.',
    },
    {
      text: '[[Sergej Rjabkow]] reist nach Genf. Dort trifft Sergej Rybkow am Montag seine Kollegin. Später sprach Rybkow mit der Presse.',
      fixed:
        'Sergej Rybkow reist nach Genf. Dort trifft Sergej Rybkow am Montag seine Kollegin. Später sprach Rybkow mit der Presse.',
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
      if (!name) continue;
      const mentions = persons.get(name);
      if (mentions) mentions.push(e);
      else persons.set(name, [e]);
    }
    const counts = new Map<string, number>();
    /** How often a surname stands in the text, with its first name or alone. */
    const times = (name: string): number => {
      const surname = surnameOf(name);
      const count = counts.get(surname) ?? placesWritten(article.text, surname).length;
      counts.set(surname, count);
      return count;
    };
    for (const [name, likes] of alike([...persons.keys()])) {
      for (const like of likes) {
        const rare = times(name) < times(like) ? name : like;
        const other = rare === name ? like : name;
        const there = persons.get(other)![0]!;
        const slip = isSlip(article, persons.get(rare)!, persons.get(other)!);
        const often = times(other) >= 3 && times(other) >= 3 * times(rare);
        for (const mention of persons.get(rare)!) {
          yield {
            start: mention.start,
            end: mention.end,
            message: 'variant',
            args: { name: rare, other },
            ...(slip && { severity: 'warning' as const }),
            related: [{ start: there.start, end: there.end, message: 'there', args: { other } }],
            fixes: [
              {
                title: 'replace',
                args: { other },
                edits: [{ start: mention.start, end: mention.end, text: other }],
                safe: false,
                ...(often && { preferred: true }),
              },
              {
                title: 'elsewhere',
                args: { name: rare },
                edits: persons.get(other)!.map(({ start, end }) => ({ start, end, text: rare })),
                safe: false,
              },
            ],
          };
        }
      }
    }
  },
});

/** So near two mentions stand together, in UTF-16 units. */
const TOGETHER = 60;

/** Whether the two are one letter apart and nowhere side by side: one person whose name was mistyped. */
function isSlip({ text }: ArticleView, rare: readonly Entity[], other: readonly Entity[]): boolean {
  const [a, b] = [rare, other].map((list) => bareSurname(text.slice(list[0]!.start, list[0]!.end)));
  if (!new NearWords([a!]).near(b!).has(a!) || (rare.length > 1 && other.length > 1)) return false;
  return !rare.some((r) => other.some((o) => Math.max(r.start, o.start) - Math.min(r.end, o.end) < TOGETHER));
}

/** A surname without the apostrophe of its genitive. */
function bareSurname(wording: string): string {
  return surnameOf(wording).replace(/['’]$/u, '');
}
