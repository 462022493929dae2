import { MORPH } from '../lexicon/morphology.ts';
import type { Prepared } from './features.ts';
import { isFiniteTag, type SttsTag } from './tags.ts';
import { SHAPE } from './words.ts';

const SUBORDINATING: ReadonlySet<SttsTag> = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWAV', 'PWS', 'PWAT']);
/** How far below zero a word's margin may lie to be called finite where a question word opens its clause. Other openers leave no doubt. */
const CLOSE = -2.5;
const ARTICLES: ReadonlySet<string> = new Set(['der', 'die', 'das', 'den', 'dem']);
const NOUN_LIKE: ReadonlySet<SttsTag> = new Set(['NN', 'NE', 'ADJA', 'CARD', 'TRUNC', 'FM', 'ADJD', 'ADV']);
/** What a form is when it is the finite verb after all. */
const AS_FINITE: Readonly<Partial<Record<SttsTag, SttsTag>>> = { VVINF: 'VVFIN', VVPP: 'VVFIN', VAINF: 'VAFIN', VMINF: 'VMFIN' };
const AS_INFINITIVE: Readonly<Partial<Record<SttsTag, SttsTag>>> = { VAFIN: 'VAINF', VMFIN: 'VMINF' };
const NONFINITE: ReadonlySet<SttsTag> = new Set(['VVINF', 'VVPP', 'VAINF', 'VAPP']);

/** What grammar rules out, whatever the weights say. Changes `tags`; `margin` is how sure the tagger was of finite verbs. Linear. */
export function settleTags(prepared: Prepared, tags: SttsTag[], margin: Float32Array): void {
  for (let i = 0; i < tags.length; i++) if (prepared.words[i]!.contracted && !tags[i]!.startsWith('V')) tags[i] = 'VVFIN';
  settleVerbLast(prepared, tags, margin);
  settleLastInfinitive(prepared, tags);
  settleSecondFinite(prepared, tags);
  settleFirstAdjective(prepared, tags);
  settlePurpose(prepared, tags);
  settleParticles(prepared, tags);
  settlePrepositions(prepared, tags);
  settleNameParticle(prepared, tags);
  settleTown(prepared, tags);
  settleImperatives(prepared, tags);
}

/** "Quorn, 3. März – Die Werft …": the first word, before a comma or dash, is no infinitive that no lexicon knows. */
function settleTown({ words }: Prepared, tags: SttsTag[]): void {
  if (tags[0] !== 'VVINF' || (tags[1] !== '$,' && tags[1] !== '$(')) return;
  if (words[0]!.shape === SHAPE.capital && !(words[0]!.lowerMask & MORPH.infinitive)) tags[0] = 'NE';
}

/**
 * Nouns that look like orders: the first word of a stretch that has its finite verb elsewhere ("*Werft* in Auheim schließt"), and a word in
 * capitals beside others ("an der Station *ISS*").
 */
function settleImperatives({ words, initial }: Prepared, tags: SttsTag[]): void {
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== 'VVIMP') continue;
    const { mask, shape } = words[i]!;
    const alone = words[i - 1]?.shape !== SHAPE.capitals && words[i + 1]?.shape !== SHAPE.capitals;
    if (shape === SHAPE.capitals) {
      if (i > 0 && alone) tags[i] = 'NE';
      continue;
    }
    if (
      initial[i] === 0 ||
      shape !== SHAPE.capital ||
      !(mask & MORPH.noun) ||
      /^(?:PPER|PRF|PDS|ART|PPOSAT)$/u.test(tags[i + 1] ?? '')
    )
      continue;
    for (let k = i + 1; k < tags.length && words[k]!.shape !== SHAPE.mark && tags[k] !== 'KON'; k++)
      if (isFiniteTag(tags[k]!) && tags[k] !== 'VVIMP') {
        tags[i] = 'NN';
        break;
      }
  }
}

/** "Mohammed bin Zayed": between two words with capitals, in a clause without "ich", the Arabic "son of" and no verb. */
function settleNameParticle({ words }: Prepared, tags: SttsTag[]): void {
  for (let i = 1; i + 1 < tags.length; i++) {
    if (words[i]!.lower !== 'bin' || words[i]!.shape === SHAPE.capital) continue;
    const named = words[i - 1]!.shape === SHAPE.capital && words[i + 1]!.shape === SHAPE.capital;
    if (!named || words[i - 1]!.lower === 'ich' || words[i + 1]!.lower === 'ich') continue;
    tags[i] = 'NE';
    if (tags[i - 1] === 'NN') tags[i - 1] = 'NE';
    if (tags[i + 1] === 'NN') tags[i + 1] = 'NE';
  }
}

/** "Versprochene schnelle Hilfe": what begins a sentence right before an adjective and may be one is one. */
function settleFirstAdjective({ words, initial }: Prepared, tags: SttsTag[]): void {
  for (let i = 0; i + 1 < tags.length; i++) {
    if (initial[i] === 0 || (tags[i] !== 'NN' && tags[i] !== 'ADJD' && tags[i] !== 'VVFIN') || tags[i + 1] !== 'ADJA') continue;
    const { lowerMask, lower, shape } = words[i]!;
    const inflected = lowerMask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2) && /(?:e|e[nmrs])$/u.test(lower);
    if (shape === SHAPE.capital && inflected && !(lowerMask & MORPH.finite3)) tags[i] = 'ADJA';
  }
}

const QUOTE = /^[„“"»«]$/u;
const WITHOUT: ReadonlySet<string> = new Set(['ohne', 'statt', 'anstatt']);

/** "um das Wasser herunterzukühlen": what ends a stretch with "um" is no participle. */
function settlePurpose({ words }: Prepared, tags: SttsTag[]): void {
  let purpose = false;
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] === 'KOUI') purpose = true;
    if (words[i]!.shape !== SHAPE.mark) continue;
    if (purpose && tags[i - 1] === 'VVPP' && /zu\p{Ll}{2,}n$/u.test(words[i - 1]!.lower)) tags[i - 1] = 'VVIZU';
    purpose = false;
  }
}

/** "teilte die Stadt mit:": behind a finite verb, where nothing follows that it could govern, a word is a particle. */
function settleParticles({ words }: Prepared, tags: SttsTag[]): void {
  let finite = false;
  for (let i = 0; i < tags.length; i++) {
    if (words[i]!.shape === SHAPE.mark) finite = false;
    else if (tags[i] === 'VVFIN') finite = true;
    if (!finite || tags[i] !== 'APPR' || !(words[i]!.lowerMask & MORPH.separablePrefix)) continue;
    const ends = i + 1 === tags.length || (words[i + 1]!.shape === SHAPE.mark && tags[i + 1] !== '$(');
    if (ends || (tags[i + 1] === 'KON' && !/^APPR/u.test(tags[i + 2] ?? ''))) tags[i] = 'PTKVZ';
  }
}

/** "ohne die Gemeinde": a preposition where no infinitive with "zu" follows before the next mark. */
function settlePrepositions({ words }: Prepared, tags: SttsTag[]): void {
  for (let i = 0; i < tags.length; i++) {
    if ((tags[i] !== 'KOUI' && tags[i] !== 'KOUS') || !WITHOUT.has(words[i]!.lower)) continue;
    if (tags[i + 1] === 'KOUS') {
      tags[i] = 'KOUI'; // ohne dass
      continue;
    }
    let infinitive = false;
    for (let k = i + 1; k < tags.length && words[k]!.shape !== SHAPE.mark; k++)
      infinitive ||= tags[k] === 'PTKZU' || tags[k] === 'VVIZU';
    if (!infinitive) tags[i] = 'APPR';
  }
}

/**
 * Vetoes by the stretch between two marks. Where a subordinating word opens it, it ends in a form that may be finite, and nothing else in it is
 * finite, that form is the finite verb ("weil alle Beteiligten das wissen"). Where a modal verb stands before, in no subordinate clause,
 * the last of the verbs at its end is an infinitive ("soll geprüft werden können").
 */
function settleVerbLast(prepared: Prepared, tags: SttsTag[], margin: Float32Array): void {
  const { words } = prepared;
  let from = 0; // Where the stretch begins.
  let open = -1; // Its subordinating word.
  let finite = -1;
  for (let i = 0; i < tags.length; i++) {
    const tag = tags[i]!;
    if (words[i]!.shape !== SHAPE.mark) {
      if (SUBORDINATING.has(tag)) {
        open = i;
        finite = -1;
      } else if (isFiniteTag(tag) && finite < 0) finite = i;
      continue;
    }
    const last = i - 1;
    if (open < 0 && finite < 0 && last > from + 1 && tags[from - 1] === '$,') open = hiddenRelative(prepared, tags, from);
    if (open >= 0 && finite < 0 && last > open) closeSubordinate(prepared, tags, margin, open, last, tag);
    else if (open < 0 && finite >= 0) closeMain(prepared, tags, finite, last);
    if (tag === '$,' || tag === '$.') {
      open = -1;
      finite = -1;
    }
    from = i + 1;
  }
}

/** What the last word of a main clause's stretch is, given its finite verb: a participle or an infinitive that looks like something else. */
function closeMain(prepared: Prepared, tags: SttsTag[], finite: number, last: number): void {
  const { words } = prepared;
  if (tags[finite] === 'VMFIN' && last > finite + 1 && NONFINITE.has(tags[last - 1]!)) {
    const infinitive = AS_INFINITIVE[tags[last]!];
    if (infinitive && words[last]!.mask & MORPH.infinitive) tags[last] = infinitive;
  } else if (tags[finite] === 'VAFIN' && tags[last] === 'VMFIN' && tags[last - 1] === 'VVINF') {
    tags[last] = 'VMINF'; // "hätte stattfinden sollen"
  } else if (tags[last] === 'ADJD' && isPerfect(prepared, tags, finite, last)) tags[last] = 'VVPP';
  else if (governsInfinitive(prepared, tags, finite) && isLateInfinitive(prepared, tags, finite, last)) tags[last] = 'VVINF';
}

/** "hat das Bad geschlossen": a participle that ends the stretch of "haben", with an object before it. */
function isPerfect({ words }: Prepared, tags: readonly SttsTag[], finite: number, last: number): boolean {
  if (tags[finite] !== 'VAFIN' || !/^h(?:a|ä|ast)/u.test(words[finite]!.lower) || !(words[last]!.lowerMask & MORPH.participle2))
    return false;
  if (!/^N[NE]$/u.test(tags[last - 1]!)) return false;
  for (let i = finite + 1; i < last; i++) if (/^(?:V|KO)/u.test(tags[i]!)) return false;
  return true;
}

/** Whether a finite verb has an infinitive without "zu": a modal verb, "lassen". */
function governsInfinitive({ words }: Prepared, tags: readonly SttsTag[], finite: number): boolean {
  return tags[finite] === 'VMFIN' || /^l(?:[aä]ss|ie[sß])/u.test(words[finite]!.lower);
}

/** "sollen in die Stadt gelangen": an infinitive that looks like a finite verb, at the end of the modal verb's own stretch. */
function isLateInfinitive({ words }: Prepared, tags: readonly SttsTag[], modal: number, last: number): boolean {
  if (tags[last] !== 'VVFIN' || !words[last]!.lower.endsWith('n') || last < modal + 2) return false;
  for (let i = modal + 1; i < last; i++) if (/^(?:KO|V)/u.test(tags[i]!)) return false;
  return true;
}

/**
 * "kann es zu Atemnot, Husten oder Fieber kommen": the infinitive at the end of a sentence whose only finite verb before is modal, with
 * commas between.
 */
function settleLastInfinitive({ words }: Prepared, tags: SttsTag[]): void {
  for (let i = 0; i < tags.length; i++) {
    const last = i - 1;
    if (tags[i] !== '$.' || tags[last] !== 'VVFIN' || !(words[last]!.mask & MORPH.infinitive)) continue;
    for (let k = last - 1; k >= 0 && tags[k] !== '$.'; k--) {
      const tag = tags[k]!;
      if (SUBORDINATING.has(tag) || (tag.startsWith('V') && tag !== 'VMFIN')) break;
      if (tag !== 'VMFIN') continue;
      tags[last] = 'VVINF';
      break;
    }
  }
}

/** "gab sich betont optimistisch", "das beschlossene »Abkommen«": behind a finite verb of the same stretch, a participle describes what follows. */
function settleSecondFinite({ words }: Prepared, tags: SttsTag[]): void {
  let finite = false;
  for (let i = 0; i + 1 < tags.length; i++) {
    if (words[i]!.shape === SHAPE.mark || tags[i] === 'KON' || SUBORDINATING.has(tags[i]!)) finite = false;
    else if (tags[i] === 'VVFIN' && finite && words[i]!.lowerMask & MORPH.participle2 && tags[i + 1] === 'ADJD') tags[i] = 'ADJD';
    else if (tags[i] === 'VVFIN' && finite && QUOTE.test(words[i + 1]!.lower) && tags[i + 2]?.startsWith('N')) tags[i] = 'ADJA';
    else if (isFiniteTag(tags[i]!)) finite = true;
  }
}

/** A relative pronoun taken for an article: "…, das in allen Farben leuchtet". -1 where there is none. */
function hiddenRelative({ words }: Prepared, tags: readonly SttsTag[], from: number): number {
  const tag = tags[from]!;
  if ((tag !== 'ART' && tag !== 'PDS') || !ARTICLES.has(words[from]!.lower) || NOUN_LIKE.has(tags[from + 1]!)) return -1;
  return from;
}

/** Finds the finite verb of a verb-last clause that `open` opens and that ends with the token `last`; `mark` follows. */
function closeSubordinate(
  { words }: Prepared,
  tags: SttsTag[],
  margin: Float32Array,
  open: number,
  last: number,
  mark: SttsTag,
): void {
  const opener = tags[open]!;
  const infinitive = tags[last] === 'VVIZU' || (tags[last] === 'VVINF' && tags[last - 1] === 'PTKZU');
  if (infinitive) {
    // "…, die Botschaften zu lesen": no relative clause.
    if (opener === 'PRELS' && ARTICLES.has(words[open]!.lower) && (mark === '$.' || mark === '$,'))
      tags[open] = NOUN_LIKE.has(tags[open + 1]!) ? 'ART' : 'PDS';
    return;
  }
  const asFinite = AS_FINITE[tags[last]!];
  const sure = opener === 'PRELS' || opener === 'KOUS' || opener === 'ART' || opener === 'PDS';
  if (!asFinite || !(words[last]!.mask & MORPH.finite3) || !(sure || margin[last]! > CLOSE)) return;
  tags[last] = asFinite;
  if (opener === 'ART' || opener === 'PDS') tags[open] = 'PRELS';
}
