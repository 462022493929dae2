import type { Entity } from '../../entities/entity.ts';
import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import type { Span } from '../../text/span.ts';
import { placesWritten } from '../../text/written.ts';
import { inQuote } from '../article-view.ts';
import { bearersOf, inCrowd } from '../bearers.ts';
import { bareSurnameClashes, type FirstNameClash, firstNameClashes, surelyRight, surnameClashes } from '../one-person.ts';
import { isInflection, isSurnameInflection, NAME_PAIRS, nearAny, oneSlipPairs } from '../spellings.ts';

/** Shorter names are too near to too many others. */
const SHORTEST = 5;

export const name = defineRule({
  id: 'consistency/name',
  scope: 'document',
  severity: 'warning',
  summary: {
    de: 'Ein Nachname steht in zwei Schreibweisen für dieselbe Person',
    en: 'A surname stands in two spellings for one person',
  },
  docs: {
    de: `Meldet einen bloßen Nachnamen, der sich um einen Buchstaben von einem im Artikel eingeführten Namen unterscheidet und zu niemandem sonst gehört: „Landrat Piet Jansen … Janssen dankte“, vertauschte Buchstaben („Reimers … Riemers“), Vornamen („Katrin Brandt … Kathrin Brandt“). Ebenso zwei Vornamen zu einem Nachnamen und einem Amt, das nur einer hat („Einsatzleiter Gero Plate … Einsatzleiter Gerd Plate“), oder wenn nichts den zweiten Menschen vorstellt („Wirtin Ulla Senne … Ulrike Senne lacht“), und zwei ähnliche Nachnamen zu einem Vornamen („Regula Zumbrunn … Regula Zumbach“).

**Warum das wichtig ist:** Der Name ist das Erste, was stimmen muss; wer ihn falsch liest, schreibt der Redaktion. Namen zu prüfen ist Teil der Sorgfalt nach Ziffer 2 des Pressekodex, und unter falschem Namen gerät ein Unbeteiligter in die Zeitung (Ziffer 8).

**Still bleibt die Regel**, wenn die zweite Schreibweise irgendwo mit eigenem Vornamen, eigener Funktion oder Partei steht (dann ist es ein anderer Mensch), bei Genitiv und Mehrzahl, bei kurzen Namen, bei Wörtern des Wörterbuchs und in Zitaten; bei Vornamen, wo Verwandte gemeint sein können, beide in einem Satz oder beide mehrmals stehen, in Namenslisten. Gleicher Vorname mit zwei Nachnamen, die beide vorgestellt werden, ist Sache von \`style/name-spelling\`.

**Korrekturen:** Beide Schreibweisen werden angeboten: an dieser Stelle die andere, oder diese an allen anderen. Vorgezogen wird eine nur, wenn sie ein bekannter Name ist und die andere nicht, oder wenn sie viel öfter steht.`,
    en: `Reports a bare surname that differs by one letter from a name introduced in the article and belongs to nobody else: “Landrat Piet Jansen … Janssen dankte”, transposed letters (“Reimers … Riemers”), first names (“Katrin Brandt … Kathrin Brandt”). Also two first names with one surname and an office that only one holds (“Einsatzleiter Gero Plate … Einsatzleiter Gerd Plate”), or where nothing introduces the second person (“Wirtin Ulla Senne … Ulrike Senne lacht”), and two surnames that are alike with one first name (“Regula Zumbrunn … Regula Zumbach”).

**Why it matters:** The name is the first thing that has to be right; who finds it wrong writes to the desk. Checking names is care by section 2 of the Press Code, and a wrong name brings somebody uninvolved into the paper (section 8).

**It stays silent** where the other spelling stands somewhere with a first name, a role or a party of its own (then it is another person), on genitives and plurals, on short names, on words of the dictionary and in quotations; on first names where relatives may be meant, where both stand in one sentence or both more than once, and in lists of names. The same first name with two surnames, each of them introduced, is for \`style/name-spelling\`.

**Fixes:** Both spellings are offered: the other one here, or this one everywhere else. One is preferred only where it is a known name and the other is not, or where it stands far more often.`,
  },
  messages: {
    variant: { de: '„{name}“ heißt an anderer Stelle „{other}“.', en: '“{name}” is “{other}” elsewhere.' },
    there: { de: 'hier „{other}“', en: 'here “{other}”' },
    here: { de: 'Durch „{other}“ ersetzen', en: 'Replace by “{other}”' },
    elsewhere: { de: 'Überall sonst „{name}“ einsetzen', en: 'Put “{name}” everywhere else' },
  },
  examples: [
    {
      text: 'Projektleiterin Nele Warnstedt stellte die Pläne vor. Der Steg ist marode.\n\nDie Arbeiten beginnen im Herbst. Projektleiterin [[Warnstätter]] rechnet mit zwei Jahren.',
    },
    {
      text: 'Projektleiterin Nele Warnstedt stellte die Pläne vor. Der Steg ist marode.\n\nDie Arbeiten beginnen im Herbst. Anwohnerin Warnke rechnet mit Lärm.',
    },
    {
      text: 'Wirtin Ulla Senne steht seit fünf Uhr in der Küche. Das Brot ist schon im Ofen.\n\nAm Abend kommen die ersten Gäste. [[Ursula]] Senne kennt sie alle.',
    },
    {
      text: 'Regula [[Zumprunn]] ist tot\n\nDie Biologin Regula Zumbrunn zählt seit Jahren Schwalben. Ihr Team fand 40 Nester.\n\nAm Abend steigt Zumbrunn auf die Leiter. Dabei trägt Zumbrunn einen Hut.',
      fixed:
        'Regula Zumbrunn ist tot\n\nDie Biologin Regula Zumbrunn zählt seit Jahren Schwalben. Ihr Team fand 40 Nester.\n\nAm Abend steigt Zumbrunn auf die Leiter. Dabei trägt Zumbrunn einen Hut.',
    },
    {
      text: 'Preis für Regula [[Zumprunn]]\n\nDie Biologin zählt seit Jahren Schwalben. Das Team von Zumbrunn fand 40 Nester. Am Abend steigt Zumbrunn auf die Leiter. Dabei trägt Zumbrunn einen Hut.',
      fixed:
        'Preis für Regula Zumbrunn\n\nDie Biologin zählt seit Jahren Schwalben. Das Team von Zumbrunn fand 40 Nester. Am Abend steigt Zumbrunn auf die Leiter. Dabei trägt Zumbrunn einen Hut.',
    },
    {
      text: 'Preis für Regula Zumbrunn\n\nDie Biologin Regula Zumbrunn zählt seit Jahren Schwalben. Zumbrunns Team fand 40 Nester.\n\nAm Abend steigt Zumbrunn auf die Leiter.',
    },
    {
      text: 'Die Biologin Regula Zumbrunn zählt seit Jahren Schwalben. Ihr Team fand 40 Nester.\n\nAm Abend steigt sie auf die Leiter. Regula [[Zumbach]] trägt dabei einen Hut.',
      fixed:
        'Die Biologin Regula Zumbrunn zählt seit Jahren Schwalben. Ihr Team fand 40 Nester.\n\nAm Abend steigt sie auf die Leiter. Regula Zumbrunn trägt dabei einen Hut.',
    },
    {
      text: 'Wirtin Ulla Senne steht seit fünf Uhr in der Küche. Das Brot ist schon im Ofen.\n\nIm Saal deckt ihre Tochter die Tische. Ursula Senne kennt alle Gäste.',
    },
    {
      text: 'Die Biologin Regula Zumbrunn zählt seit Jahren Schwalben. Ihr Team fand 40 Nester.\n\nAm Abend kommt Besuch. Regula Zumbach aus Bern bringt eine Leiter mit.',
    },
    {
      text: 'Die Brüder Jakob und Johann Senne haben das Boot gebaut. Jakob Senne ist Tischler.\n\nDie Segel nähte eine Werkstatt. Johann Senne steht am Ruder.',
    },
    {
      text: 'Bürgermeisterin Jana Reimers eröffnete am Dienstag das Bad. [[Riemers]] dankte den Helfern. Später sprach Reimers mit Anwohnern.',
      fixed:
        'Bürgermeisterin Jana Reimers eröffnete am Dienstag das Bad. Reimers dankte den Helfern. Später sprach Reimers mit Anwohnern.',
    },
    {
      text: 'Einsatzleiter Gero Plate war am Montag vor Ort. Das Feuer war nach zwei Stunden aus.\n\nIn der Halle lag Stroh. Das Dach stürzte ein, wie Einsatzleiter [[Gerd]] Plate berichtete.',
    },
    {
      text: 'Einsatzleiter Gero Plate war am Montag vor Ort. Das Feuer war nach zwei Stunden aus.\n\nIn der Halle lag Stroh. Das sagte sein Bruder Gerd Plate, dem der Hof gehört.',
    },
    {
      text: 'Einsatzleiter Gero Plate war am Montag vor Ort. Das Feuer war nach zwei Stunden aus. Die Bäuerin Gesa Plate hatte den Rauch am Morgen bemerkt und Hilfe gerufen.',
    },
    {
      text: 'Bürgermeisterin Jana Reimers eröffnete am Dienstag das Bad. Paul Riemers dankte den Helfern. Später sprach Riemers mit Anwohnern.',
    },
    { text: 'Das Bad ist Jana Reimers zu verdanken. Reimers dankte den Helfern, und die Pläne von Reimers gefielen.' },
  ],
  *check(article) {
    const known = new Map<string, Entity[]>();
    const bare = new Map<string, Span[]>();
    const persons = new Set<string>();
    const own = new Set<string>();
    const firsts = new Map<string, Map<string, Entity[]>>();
    for (const e of article.entities) {
      if (e.kind !== 'person') continue;
      const wording = article.text.slice(e.start, e.end);
      const space = wording.lastIndexOf(' ');
      if (space < 0) {
        if (e.role) own.add(wording);
        persons.add(wording);
        if (!e.name.includes(' ')) push(bare, wording, e);
        else push(known, wording, e);
        continue;
      }
      const surname = wording.slice(space + 1);
      push(known, surname, e);
      const first = wording.slice(0, space);
      if (!first.includes(' ')) {
        const bearers = firsts.get(surname) ?? new Map<string, Entity[]>();
        firsts.set(surname, bearers);
        push(bearers, first, e);
      }
    }
    const near = nearAny(known.keys());
    for (const { start, paragraph } of article.placed)
      for (const word of paragraph.facts.names.loose)
        if (word.text.length >= SHORTEST && near(word.text))
          push(bare, word.text, { start: start + word.start, end: start + word.end });
    const forms = [...known.keys(), ...bare.keys()].filter((f) => f.length >= SHORTEST);
    for (const [a, b] of article.memory.of(NAME_PAIRS).of(new Set(forms))) {
      const [good, slip] =
        known.has(a) && !known.has(b) ? [a, b] : known.has(b) && !known.has(a) ? [b, a] : [undefined, undefined];
      if (!good || !slip || own.has(slip) || good[0] !== slip[0]) continue;
      if (persons.has(slip) ? isSurnameInflection(a, b) : isInflection(a, b)) continue;
      const places = bare.get(slip)!;
      if (!persons.has(slip) && !isUnknown(article, slip)) continue;
      if (introducedElsewhere(article, slip) || places.some((place) => inCrowd(article, place))) continue;
      const named = known.get(good)!;
      if (places.length <= named.length) yield* clashes(article, slip, places, good, named);
      // The full name stands once, in the headline perhaps, and the surname again and again in another spelling.
      else if (named.length === 1 && places.length > 2 && persons.has(slip) && article.text[named[0]!.end - 1] === good.at(-1)) {
        const { end } = named[0]!;
        yield* clashes(article, good, [{ start: end - good.length, end }], slip, places);
      }
    }
    const done = new Set<number>();
    for (const [, bearers] of firsts) {
      if (bearers.size < 2) continue;
      for (const [a, b] of oneSlipPairs(bearers.keys())) {
        if (a.length < SHORTEST || b.length < SHORTEST || isInflection(a, b) || /[aeo]$/u.test(a) !== /[aeo]$/u.test(b)) continue;
        const [slip, good] = bearers.get(a)!.length < bearers.get(b)!.length ? [a, b] : [b, a];
        const at = (first: string): Span[] => bearers.get(first)!.map((e) => ({ start: e.start, end: e.start + first.length }));
        for (const span of at(slip)) done.add(span.start);
        yield* clashes(article, slip, at(slip), good, at(good));
      }
    }
    const bearers = bearersOf(article);
    const written = (span: Span): string => article.text.slice(span.start, span.end);
    const isNew = ({ here, there }: FirstNameClash): boolean => {
      const known = done.has(here.start) || done.has(there.start);
      done.add(here.start);
      return !known;
    };
    for (const clash of firstNameClashes(article, bearers))
      if (isNew(clash)) yield* clashes(article, written(clash.here), [clash.here], written(clash.there), [clash.there]);
    for (const clash of [...surnameClashes(article, bearers), ...bareSurnameClashes(article, bearers)]) {
      if (!isNew(clash)) continue;
      const [odd, good] = [written(clash.here), written(clash.there)];
      const times = placesWritten(article.text, odd).length;
      yield* clashes(article, odd, [clash.here], good, placesWritten(article.text, good), times);
    }
  },
});

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A word that is none: no dictionary has it, so a capital makes it a name. */
function isUnknown({ lexicon }: ArticleView, word: string): boolean {
  return lexicon.spelling?.correct(word) === false && lexicon.gazetteer?.wide(word) === 0;
}

/** Whether the form stands behind a capitalised word somewhere ("Paul Riemers", "Anwalt Riemers") or in a compound: then it is its own name. */
function introducedElsewhere({ text }: ArticleView, form: string): boolean {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (/^\p{L}/u.test(text.slice(at + form.length, at + form.length + 2))) continue;
    if (
      /\p{Lu}(?:\p{L}*|r\.|rof\.) $/u.test(text.slice(Math.max(0, at - 30), at)) ||
      /^(?:-\p{Lu}| \p{Lu}\p{Ll})/u.test(text.slice(at + form.length, at + form.length + 4))
    )
      return true;
  }
  return false;
}

function* clashes(
  article: ArticleView,
  slip: string,
  places: readonly Span[],
  good: string,
  others: readonly Span[],
  times = places.length,
) {
  const there = others[0]!;
  const right = surelyRight(article, slip, times, good, others.length);
  const written = (span: Span): { start: number; end: number } => {
    const at = article.text.indexOf(good, span.start);
    return { start: at, end: at + good.length };
  };
  for (const place of places) {
    if (inQuote(article, place)) continue;
    yield {
      start: place.start,
      end: place.end,
      message: 'variant' as const,
      args: { name: slip, other: good },
      related: [{ ...written(there), message: 'there' as const, args: { other: good } }],
      fixes: [
        {
          title: 'here' as const,
          args: { other: good },
          edits: [{ start: place.start, end: place.end, text: good }],
          safe: false,
          ...(right === good && { preferred: true }),
        },
        {
          title: 'elsewhere' as const,
          args: { name: slip },
          edits: others.map((o) => ({ ...written(o), text: slip })),
          safe: false,
          ...(right === slip && { preferred: true }),
        },
      ],
    };
  }
}
