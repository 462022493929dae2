import type { Entity } from '../entities/entity.ts';
import type { Reads } from '../rules/article.ts';
import { firstNotBefore } from '../text/span.ts';
import type { QuoteFacts, SegmentFact, SpeakerFact } from './facts.ts';
import { nominativeName } from './nominative-name.ts';
import type { Mention, Quote } from './quote.ts';
import type { PlacedSpeaker } from './resolve.ts';

type Identity = Pick<Quote, 'speakerFull' | 'speakerName' | 'speakerRole'>;

/** Finds whom a speaker's words mean: the person behind a pronoun or a surname, with full name and role from the first mention. */
export function identify(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  speaker: PlacedSpeaker,
  last: () => PlacedSpeaker | undefined,
): Identity {
  const meant = speaker.fact.kind === 'pronoun' ? antecedent(article, facts, speaker, last()) : speaker;
  if (!meant) return { speakerFull: undefined, speakerName: undefined, speakerRole: undefined };
  const { start, end } = { start: meant.base + meant.fact.start, end: meant.base + meant.fact.end };
  const inside = article.entities.filter((e) => e.start < end && start < e.end);
  const own = inside.find((e) => e.kind === 'person') ?? inside.find((e) => e.start === start);
  const first = own && article.entities.find((e) => e.name === own.name && (e.role !== undefined || e.start === own.start));
  const role = own?.role ?? first?.role;
  const name = own ? own.name : nameOf(meant.fact.text);
  const full = fullest(article, facts, meant, own?.name ?? name, own?.kind === 'person' ? first : undefined);
  return {
    speakerFull: full,
    speakerName:
      own?.kind === 'person' ? personName(article, own, end) : nameOf(nominativeName(full.text, article.lexicon.morphology)),
    speakerRole: role ? article.text.slice(role.start, role.end) : undefined,
  };
}

/** A person's name; a first name alone goes on with the capitals right behind it, which the recogniser may have taken for a noun. */
function personName(article: Reads<'zones' | 'entities'>, own: Entity, end: number): string {
  if (own.name.includes(' ')) return own.name;
  return own.name + (/^ \p{Lu}\p{L}+(?!\p{L})/u.exec(article.text.slice(own.end, end))?.[0] ?? '');
}

/** How many paragraphs back an earlier mention of somebody the names layer does not know is looked for. */
const BACK = 6;

/** The first mention of the name where it says more than the words here: with the first name, with the role before it. */
function fullest(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  meant: PlacedSpeaker,
  name: string,
  first: Entity | undefined,
): Mention {
  const here = { start: meant.base + meant.fact.start, end: meant.base + meant.fact.end, text: meant.fact.text };
  if (meant.fact.kind === 'noun') return here;
  if (first) {
    const { role } = first;
    const start = role && role.end <= first.start && first.start - role.end <= 1 ? role.start : first.start;
    if (first.end > here.start && start < here.end) return here;
    return first.end - start > here.text.length ? { start, end: first.end, text: article.text.slice(start, first.end) } : here;
  }
  const surname = name.split(/\s+/u).at(-1) ?? name;
  if (surname.length < 3) return here;
  for (let k = Math.max(0, meant.paragraph - BACK); k <= meant.paragraph; k++) {
    const found = facts[k]!.mentions.find((m) => m.text.length > here.text.length && m.text.split(/[\s,()]+/u).includes(surname));
    if (found) {
      const base = article.placed[k]!.start;
      return { start: base + found.start, end: base + found.end, text: found.text };
    }
  }
  return here;
}

/** The name at a phrase's end without its role, where two capitals and more stand together; else the phrase with a capital. */
function nameOf(text: string): string {
  const bare = text.split(/[,(]/u)[0]!.trim();
  return bare === '' ? text : bare[0]!.toUpperCase() + bare.slice(1);
}

const fits = (fact: SpeakerFact, pronoun: SpeakerFact): boolean =>
  pronoun.gender === 'unknown' ||
  fact.gender === 'unknown' ||
  fact.gender === pronoun.gender ||
  (pronoun.gender === 'feminine' && fact.gender === 'plural') ||
  (pronoun.gender === 'masculine' && fact.gender === 'neuter' && false);

/** How many sentences back the person a pronoun means is looked for. */
const NEAREST = 24;

/** Index of the last segment that starts before `offset`, or -1. */
function lastBefore(segments: readonly SegmentFact[], offset: number): number {
  return firstNotBefore(segments, (segment) => segment.start < offset) - 1;
}

/** Whom a pronoun means: who spoke last if gender allows, else the last subject, else the last name before it. */
function antecedent(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  pronoun: PlacedSpeaker,
  last: PlacedSpeaker | undefined,
): PlacedSpeaker | undefined {
  const at = pronoun.base + pronoun.fact.start;
  const here = facts[pronoun.paragraph]!;
  const base = article.placed[pronoun.paragraph]!.start;
  const { segments } = here;
  for (let k = lastBefore(segments, at - base), n = 0; k >= 0 && n < NEAREST; k--, n++) {
    const subject = [segments[k]!.speaker, segments[k]!.subject].find(
      (x) => x !== undefined && x.kind !== 'pronoun' && base + x.end <= at && fits(x, pronoun.fact),
    );
    if (subject) return { fact: subject, base, paragraph: pronoun.paragraph };
  }
  if (last && last.fact.kind !== 'pronoun' && pronoun.paragraph - last.paragraph <= 2 && fits(last.fact, pronoun.fact))
    return last;
  for (let k = pronoun.paragraph; k >= Math.max(0, pronoun.paragraph - 3); k--) {
    const start = article.placed[k]!.start;
    const found = facts[k]!.mentions.findLast((m) => start + m.end <= at && m.kind === 'name' && fits(m, pronoun.fact));
    if (found) return { fact: found, base: start, paragraph: k };
  }
  return last?.fact.kind === 'pronoun' ? undefined : last;
}
