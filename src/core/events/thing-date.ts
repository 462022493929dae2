import { overlaps, type Span, shift } from '../text/span.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { EventDraft } from './draft.ts';
import { eventNoun } from './event-nouns.ts';
import type { OwnText } from './own-text.ts';

/** What leads to a time that only compares, and to one that dates the noun before it: "gegenüber 2014", "die Anschläge vom 3. Mai". */
const COMPARING = /(?:^|[^\p{L}])(?:gegenüber|als|wie|Vergleich zu|Vergleich zum|Vergleich mit) (?:de[mnr] )?(?:Jahr )?$/u;
const DATING = /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+) (?:vom|von|aus dem Jahr|aus) (?:de[mnr] )?$/u;
const NAMED_YEAR = /\p{Lu}[\p{L}-]+ (?:von|aus) $/u;
/** A noun behind a preposition that only says what came before or why, with the time right behind it: "seit der Flut 2021", "nach dem Brand am Montag". */
const KNOWN_BEFORE =
  /(?:^|[^\p{L}])(?:[Nn]ach|[Ss]eit|[Tt]rotz|[Ww]egen|[Ii]nfolge|[Aa]ufgrund|[Vv]or) (?:\p{Ll}{3,7} )?(?:\p{Ll}{3,16}e[nmrs]? )?(\p{Lu}[\p{L}-]+) (?:de[rs] \p{Lu}[\p{L}-]+ )?(?:in der |im |am |vom )?$/u;
/** A time in the genitive or behind "aus" right after a noun says of what time the noun is: "die Katastrophe des …", "Anhänger aus dem Jahr …". */
const OF_TIME = /[^\p{L}](\p{Lu}[\p{L}-]+) (?:des|der|aus de[mr](?: Jahr)?) $/u;
/** What is as of a time: "das Niveau von Ende 2019", "die Zahlen zum ersten Quartal". */
const AS_OF =
  /(?:niveau|stand|wert|zahlen|daten|bilanz|ergebnis(?:se)?|rekord|prognose|vorhersage|verweis|umfrage)n? (?:von|vom|zum|für das|für den) $/iu;
/** "schneller als bei ihrem Debüt vor einem Jahr": the time of what is compared. */
const COMPARED = /(?<!\p{L})als (?:bei|beim|in|im|am) (?:\p{L}+ ){1,3}$/u;
/** "nach letzter Woche", "vor Ostern": the day itself is not meant. "kurz nach Ostern" is close enough. */
const BESIDE = /(?:^|[^\p{L}])(?<!kurz )(?:[Nn]ach|[Vv]or) (?:de[mr] )?$/u;
/** "für den nächsten Morgen": what something was meant for. */
const MEANT_FOR = /(?:^|[^\p{L}])[Ff]ürs? (?:de[nr] |das )?$/u;
/** "der heute 49-jährige Fahrer": between an article, which is no relative pronoun, and an adjective before its noun. */
const IN_ATTRIBUTE = /(?<!, |\p{L})(?:[Dd](?:er|ie|as|e[nms])|[Ee]ine?[nmrs]?) $/u;
const ATTRIBUTE = /^ (?:\d+-)?\p{Ll}[\p{Ll}-]*e[nmrs]? \p{Lu}/u;
const YEAR = 4;
/** How far before a time these are looked for. */
const BEFORE = 64;

/** Whether a time dates a thing rather than the event: "das 1934 gebaute Haus"; "die Anschläge vom 3. Mai", unless those are the event. */
export function datesThing(t: TimeExpression, draft: EventDraft, start: number, text: OwnText): boolean {
  const { attributes, phrases } = draft.details();
  if (attributes.some((a) => overlaps(shift(a, start), t))) return true;
  if (
    phrases.some((p) => p.start + start <= t.start && t.end < p.headStart + start) &&
    /^\s+\p{Ll}/u.test(text.slice(t.end, t.end + 4))
  )
    return true;
  const before = text.slice(Math.max(0, t.start - BEFORE), t.start);
  if (IN_ATTRIBUTE.test(before) && ATTRIBUTE.test(text.slice(t.end, t.end + BEFORE))) return true;
  if (COMPARING.test(before) || (t.type === 'DATE' && BESIDE.test(before))) return true;
  if (COMPARED.test(before)) return true;
  const ofTime = OF_TIME.exec(before);
  if (
    !draft.nominal &&
    t.type === 'DATE' &&
    (AS_OF.test(before) || (ofTime && !isNounIn(ofTime, shift(draft.trigger, start), t.start - before.length)))
  )
    return true;
  // What is called off or announced for a day is told with that day.
  const meant = draft.past && !draft.nominal && !draft.cues.includes('verb=act') && draft.details().status !== 'planned';
  if (meant && MEANT_FOR.test(before)) return true;
  const trigger = shift(draft.trigger, start);
  const known = KNOWN_BEFORE.exec(before);
  // The noun is an event of its own, which the time dates, or a name.
  if (known && isNounIn(known, trigger, t.start - before.length)) return false;
  if (known && /^\p{Lu}/u.test(known[1]!)) return true;
  // "das Abkommen von 2005".
  if (!t.opensRange && t.end - t.start === YEAR && /^[0-9]{4}$/u.test(text.slice(t.start, t.end)) && NAMED_YEAR.test(before))
    return true;
  const dated = DATING.exec(before);
  const at = dated === null ? -1 : t.start - before.length + dated.index + dated[0].indexOf(dated[1]!);
  return (
    dated !== null &&
    at !== (draft.subject?.headStart ?? -1) + start &&
    eventNoun(dated[1]!.toLowerCase()) !== undefined &&
    !overlaps(trigger, { start: t.start - before.length + dated.index, end: t.start })
  );
}

/** Whether the noun that an expression has caught stands in a span; `from` is where the text began. */
function isNounIn(caught: RegExpExecArray, span: Span, from: number): boolean {
  const start = from + caught.index + caught[0].lastIndexOf(caught[1]!);
  return overlaps(span, { start, end: start + caught[1]!.length });
}
