import type { ToldDraft } from './draft.ts';
import type { EventMention } from './event.ts';
import { wordKey } from './listing.ts';
import type { Unclustered } from './unclustered.ts';

/** How many words a lead and the headline share at least where they tell one event. */
const SHARED = 2;

/** Words that an event's name and participants share: "NATO-Gespräche" and "Gesprächen". */
function sharesParticipant(a: EventMention, b: EventMention): boolean {
  return a.who.some((x) =>
    b.who.some((y) => x.text !== '' && (x.text === y.text || x.text.includes(y.text) || y.text.includes(x.text))),
  );
}

/** Whether a noun or name stands in the participants of both, in whatever form: "Stadtwerken" and "Beschäftigte der Stadtwerke". */
function sharesName(a: EventMention, b: EventMention): boolean {
  const keys = (e: EventMention): string[] =>
    e.who.flatMap((w) => (w.text.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []).map((word) => wordKey(word.toLowerCase())));
  const own = new Set(keys(a));
  return keys(b).some((key) => own.has(key));
}

/** Whether the places of two mentions may be the same: one is named in both, or one mention names none. */
function sharesPlace(a: EventMention, b: EventMention): boolean {
  return (
    a.where.length === 0 ||
    b.where.length === 0 ||
    a.where.some((x) => b.where.some((y) => x.text.includes(y.text) || y.text.includes(x.text)))
  );
}

/** The content words of a draft, each once; kept as long as the draft is: each is compared with all that stand near it, on every key press. */
const wordSets = new WeakMap<ToldDraft, ReadonlySet<string>>();

function wordsOf(draft: ToldDraft): ReadonlySet<string> {
  const known = wordSets.get(draft);
  if (known) return known;
  const words = new Set(draft.keys);
  wordSets.set(draft, words);
  return words;
}

function sharedWords(a: Unclustered, b: Unclustered): number {
  const own = wordsOf(a.draft);
  let shared = 0;
  for (const word of wordsOf(b.draft)) if (own.has(word)) shared++;
  return shared;
}

/** What two mentions have in common that tells what happens: the stem of verb or noun, or the noun itself. */
function sharesDeed(a: Unclustered, b: Unclustered): boolean {
  return (
    (a.draft.stem !== '' && a.draft.stem === b.draft.stem) ||
    (a.draft.nominal && b.draft.nominal && a.draft.word === b.draft.word)
  );
}

/**
 * Whether two mentions tell of the same event. On one day: talks are the same talks, else the same deed with the same people or place. Where
 * one of them has no day, the same deed has to share two words or somebody; a headline and the text also where they share two words and
 * somebody; a noun that resumes has its verb. Never with different days, and never a denial with what it denies.
 */
export function isSame(a: Unclustered, b: Unclustered): boolean {
  if (a.day !== undefined && b.day !== undefined && a.day !== b.day) return false;
  if ((a.event.status === 'denied') !== (b.event.status === 'denied')) return false;
  const deed = sharesDeed(a, b);
  if (a.day !== undefined && a.day === b.day) {
    if (a.draft.kind === 'meeting' && b.draft.kind === 'meeting') return true;
    if (!deed) return false;
    if (a.draft.nominal && b.draft.nominal) return true;
    return sharesParticipant(a.event, b.event) || (a.draft.nominal !== b.draft.nominal && sharesPlace(a.event, b.event));
  }
  const title = isLine(a) !== isLine(b);
  // A headline's talks are those of the lead, whatever others follow.
  if (title && isLeadMeeting(a, b)) return true;
  // The words beside a noun named on the way are those of what its clause tells.
  if (!deed) return title && !a.draft.beside && !b.draft.beside && sharedWords(a, b) > SHARED;
  // "Die Sprengung" behind "wurde gesprengt".
  if (a.draft.resumes && !b.draft.nominal) return true;
  if (!sharesPlace(a.event, b.event)) return false;
  if (sharesParticipant(a.event, b.event) || sharedWords(a, b) > SHARED) return true;
  return title && (a.event.who.length === 0 || b.event.who.length === 0 || sharesName(a.event, b.event));
}

/** Whether a headline and a main clause of the lead both tell of a meeting. */
function isLeadMeeting(a: Unclustered, b: Unclustered): boolean {
  const [line, other] = isLine(a) ? [a, b] : [b, a];
  if (line.zone !== 'headline' || other.zone !== 'lead' || other.draft.subordinate || other.draft.beside) return false;
  return line.draft.kind === 'meeting' && other.draft.kind === 'meeting';
}

/** Whether a mention stands in a headline or Zwischentitel, which repeat what the text tells. */
function isLine({ zone }: Unclustered): boolean {
  return zone === 'headline' || zone === 'subheading';
}
