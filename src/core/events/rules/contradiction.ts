import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { firstNotBefore, type Span } from '../../text/span.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { EventDraft } from '../draft.ts';
import type { EventMention } from '../event.ts';
import { startingWithin } from '../starting-within.ts';

/** An event that is surely one of its kind: a compound in the singular with a definite article, planned for a day stated by number. */
interface Dated {
  readonly name: string;
  readonly day: string;
  readonly time: TimeExpression;
  readonly trigger: Span;
}

const DEFINITE = new Set(['der', 'die', 'das', 'dem', 'den', 'des', 'zum', 'zur', 'beim', 'vom', 'im', 'am']);
/** A noun shorter than this ("Sitzung", "Treffen") may name many events. */
const NAME_LENGTH = 10;
/** The same of a subject, whose verb says that one day is meant. */
const SUBJECT_LENGTH = 8;

function singularName(text: string): string {
  return text.toLowerCase().replace(/(?:es|s)$/u, '');
}

/** The word before the trigger is a definite article, so the noun has no adjective that could tell two events apart. */
function isDefinite(article: ArticleView, trigger: Span): boolean {
  const before = article.text.slice(Math.max(0, trigger.start - 12), trigger.start);
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1];
  return word !== undefined && DEFINITE.has(word.toLowerCase());
}

/** Verbs that say when an event begins, and when it ends: two days of the same are a contradiction, one of each is a span. */
const PHASES: readonly (readonly [phase: string, stems: RegExp])[] = [
  ['begin', /^(?:beginn|start|eroffn|offn|anfang|anlauf|losgeh)/u],
  ['end', /^(?:end|schliess|schließ|auslauf)/u],
  ['day', /^(?:stattfind|steig|tag|feier)/u],
];

/** What is dated: the event's own noun, or the subject of a verb that says when it begins or ends. */
function nameOf(article: ArticleView, event: EventMention, draft: EventDraft): string | undefined {
  const text = (s: Span): string => article.text.slice(s.start, s.end);
  if (draft.nominal) {
    const name = singularName(text(event.trigger));
    return name.length < NAME_LENGTH || /(?:en|n|e)$/u.test(name) || !isDefinite(article, event.trigger) ? undefined : name;
  }
  const { subject } = draft;
  const phase = PHASES.find(([, stems]) => stems.test(draft.details().stem))?.[0];
  if (!subject || subject.plural || subject.pronoun || phase === undefined) return undefined;
  const offset = event.start - draft.start;
  const head = { start: subject.headStart + offset, end: subject.end + offset };
  const name = singularName(/^[\p{L}-]+/u.exec(text(head))?.[0] ?? '');
  return name.length < SUBJECT_LENGTH || !isDefinite(article, head) ? undefined : `${phase} ${name}`;
}

function dated(article: ArticleView): Dated[] {
  return article.events.flatMap((event): Dated[] => {
    if (!event.when || (event.status !== 'planned' && event.status !== 'happened')) return [];
    const time = startingWithin(article.times, event.when.start, event.when.start + 1).at(-1);
    if (time?.type !== 'DATE' || time.opensRange || time.impossible) return [];
    // A mention without a day of its own has that of another.
    if (time.start < event.start || time.end > event.end) return [];
    if (!/^(?:[0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}$/u.test(time.value) || !/[0-9]/u.test(article.text.slice(time.start, time.end)))
      return [];
    const draft = draftAt(article, event.trigger.start);
    if (!draft || draft.details().moved) return [];
    const name = nameOf(article, event, draft);
    if (name === undefined) return [];
    // Several days in one clause are a list of dates.
    const inside = startingWithin(article.times, event.start, event.end);
    return inside.some((t) => t.end <= event.end && t.type === 'DATE' && t !== time)
      ? []
      : [{ name, day: time.value, time, trigger: event.trigger }];
  });
}

/** The draft whose trigger begins at an offset; of several the last. */
function draftAt({ placed }: ArticleView, offset: number): EventDraft | undefined {
  const there = placed[firstNotBefore(placed, (p) => p.start + p.paragraph.text.length <= offset)];
  return there?.paragraph.facts.events.drafts.findLast((d) => there.start + d.trigger.start === offset);
}

/** The same event on two days. */
export const contradiction = defineRule({
  id: 'date/contradiction',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Dasselbe Ereignis steht mit zwei Daten im Text', en: 'The same event stands with two dates in the text' },
  docs: {
    de: `Meldet ein Ereignis, das im Artikel an zwei verschiedenen Tagen stattfinden soll: „Die Kreistagssitzung ist am 12. Mai“ und weiter unten „Zur Kreistagssitzung am 13. Mai“.

Verglichen werden Beginn mit Beginn und Ende mit Ende („Das Stadtfest beginnt am 10. Juli“, „… beginnt am 11. Juli“).

Die Regel spricht nur bei eindeutigen Namen (zusammengesetztes Hauptwort, Einzahl, bestimmter Artikel) und bei Tagen, die mit Zahl und Monat im Text stehen. Still bleibt sie bei kurzen oder mehrdeutigen Wörtern („die Sitzung“), bei Mehrzahl, bei Spannen und Aufzählungen, und wenn von Verschieben, Verlegen oder einem ersten Termin die Rede ist.

Korrekturen gibt es keine: Nur die Redaktion weiß, welcher Tag stimmt.`,
    en: `Reports an event that is said to take place on two different days of the article: “Die Kreistagssitzung ist am 12. Mai” and further down “Zur Kreistagssitzung am 13. Mai”.

Beginnings are compared with beginnings and ends with ends (“Das Stadtfest beginnt am 10. Juli”, “… beginnt am 11. Juli”).

The rule speaks only on unmistakable names (a compound noun, singular, with the definite article) and on days that stand in the text with number and month. It stays silent on short or ambiguous words (“die Sitzung”), on plurals, on ranges and lists, and where something is postponed, moved or had a first date.

There are no fixes: only the desk knows which day is right.`,
  },
  messages: {
    two: {
      de: '„{event}“: hier {here}, an anderer Stelle {there}. Bitte prüfen, welcher Tag stimmt.',
      en: '“{event}” is “{here}” here and “{there}” elsewhere. Please check which day is right.',
    },
    other: { de: 'Hier steht der andere Tag: {there}', en: 'Here is the other day: “{there}”' },
  },
  examples: [
    {
      text: 'Die Kreistagssitzung findet am 12. Mai 2022 in Ulm statt.\n\nDie Kreistagssitzung beginnt am [[13. Mai 2022]] im Rathaus.',
    },
    {
      text: 'Die Kreistagssitzung findet am 12. Mai 2022 in Ulm statt.\n\nDie Kreistagssitzung beginnt am 12. Mai 2022 im Rathaus.',
    },
    {
      text: 'Das Lichterfest beginnt am 10. Juli in Ulm.\n\nDas Lichterfest beginnt am [[11. Juli]] mit einem Umzug.',
      date: '2026-06-03',
    },
    {
      text: 'Das Lichterfest beginnt am 10. Juli in Ulm.\n\nDas Lichterfest endet am 12. Juli mit einem Umzug.',
      date: '2026-06-03',
    },
    {
      text: 'Das Lichterfest beginnt am 10. Juli in Ulm.\n\nDas Hafenfest beginnt am 11. Juli mit einem Umzug.',
      date: '2026-06-03',
    },
    { text: 'Die Sitzung findet am 12. Mai 2022 in Ulm statt.\n\nDie Sitzung beginnt am 13. Mai 2022 im Rathaus.' },
    {
      text: 'Die Kreistagssitzung war am 12. Mai 2022 geplant.\n\nDie Kreistagssitzung wurde auf den 19. Mai 2022 verschoben.',
    },
  ],
  *check(article) {
    const first = new Map<string, Dated>();
    for (const event of dated(article)) {
      const earlier = first.get(event.name);
      if (!earlier) first.set(event.name, event);
      else if (differs(earlier.day, event.day)) {
        const text = (t: Span): string => article.text.slice(t.start, t.end);
        const args = { event: text(event.trigger), here: text(event.time), there: text(earlier.time) };
        yield {
          start: event.time.start,
          end: event.time.end,
          message: 'two',
          args,
          related: [{ start: earlier.time.start, end: earlier.time.end, message: 'other', args }],
        };
      }
    }
  },
});

/** Different days of one year; a yearly event has a day in each year. */
function differs(a: string, b: string): boolean {
  return a !== b && a.slice(0, 4) === b.slice(0, 4) && Math.abs(Number(a.slice(5, 7)) - Number(b.slice(5, 7))) <= 1;
}
