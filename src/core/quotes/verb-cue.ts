import type { Morphology } from '../lexicon/morphology.ts';
import { finite, lower } from './clause-shape.ts';
import { MODALS, PASSIVE, PREPOSITIONS, RELATIVE, SUBORDINATORS } from './closed-words.ts';
import type { Cue } from './cue.ts';
import { AUXILIARIES, type CueForm, type CueFrame, cueForms, SPEECH_NOUNS } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { agentOf, citedObject, impersonalSource } from './other-speakers.ts';
import { subjectOf } from './subject.ts';

/** A finite verb that says, thinks or judges, alone, with its prefix, or as an auxiliary with a participle or infinitive. */
export function verbCue(words: readonly Word[], i: number, morphology: Morphology | undefined): Cue | undefined {
  const w = words[i]!;
  const readings = cueForms(w.lower).filter((f) => f.form === 'finite');
  const isFiniteHere = w.finite;
  let found: { lemma: string; frames: ReadonlySet<CueFrame>; at: number[]; plural: boolean } | undefined;
  if (readings.length > 0 && isFiniteHere) {
    const best = withPrefix(words, i, readings);
    if (best) found = best;
  }
  if (!found && isFiniteHere && (AUXILIARIES.has(w.lower) || finite(w))) {
    found = AUXILIARIES.has(w.lower) ? compound(words, i) : undefined;
    found ??= nounCue(words, i);
  }
  if (!found) return undefined;
  const plural = found.plural;
  const cited = found.lemma === 'zitieren' && !AUXILIARIES.has(w.lower);
  const verbForm = found.at.find((k) => k !== i);
  const passive =
    PASSIVE.has(w.lower) &&
    verbForm !== undefined &&
    found.lemma !== 'zitieren' &&
    cueForms(words[verbForm]!.lower).some((f) => f.form === 'participle');
  const agent = passive ? agentOf(words, i, morphology) : undefined;
  const impersonal =
    DOCUMENT.has(found.lemma) || found.at.some((k) => words[k]!.text === 'Rede' && words[k - 1]?.lower === 'die');
  const source = impersonal ? impersonalSource(words, i, morphology) : undefined;
  const object = cited ? citedObject(words, i, morphology) : undefined;
  const phrase = agent ?? source ?? object ?? subjectOf(words, i, plural, morphology);
  return {
    at: i,
    words: found.at,
    frames: found.frames,
    lemma: found.lemma,
    kind: found.lemma === 'noun' ? 'noun' : 'verb',
    plural,
    agentless: (passive && !agent) || /^(?:lässt|lassen|ließ|ließen)$/u.test(w.lower),
    speaker: phrase,
  };
}

/** Verbs of documents: what is said stands somewhere. */
const DOCUMENT: ReadonlySet<string> = new Set('heißen stehen lesen lauten finden prangen verlauten hervorgehen'.split(' '));

/** End of the clause's field: the next comma or hard boundary after `i`, passing over brackets. */
function fieldEnd(words: readonly Word[], i: number): number {
  let k = i + 1;
  while (k < words.length && !isMark(words[k], ':', ';', '.', '!', '?')) k++;
  return k;
}

function withPrefix(words: readonly Word[], i: number, readings: readonly CueForm[]) {
  const end = fieldEnd(words, i);
  for (const r of readings) {
    if (!r.prefix) continue;
    for (let k = i + 1; k < Math.min(end + 1, i + 60, words.length); k++) {
      if (words[k]!.lower !== r.prefix || !lower(words[k])) continue;
      // A separated prefix closes its clause: a mark, a quote, "und" or the end follows.
      const after = words[k + 1];
      const trained = words[k]!.tagged;
      if (
        trained
          ? words[k]!.tag === 'PTKVZ' || after === undefined || after.kind === 'punctuation'
          : after === undefined || after.kind === 'punctuation' || after.quote >= 0 || after.lower === 'und'
      )
        return { lemma: r.lemma, frames: r.frames, at: [i, k], plural: r.plural };
    }
  }
  const plain = readings.find((r) => !r.prefix);
  return plain ? { lemma: plain.lemma, frames: plain.frames, at: [i], plural: plain.plural } : undefined;
}

/** An auxiliary with the participle or infinitive of a cue verb in the same clause, or standing before it (verb last). */
function compound(words: readonly Word[], i: number) {
  const end = fieldEnd(words, i);
  const plural = /(?:en|ind|ein|eien)$/u.test(words[i]!.lower) && words[i]!.lower !== 'sein';
  const modal = MODALS.has(words[i]!.lower);
  const take = (k: number) => {
    const forms = cueForms(words[k]!.lower).filter((f) => f.form === 'participle' || (f.form === 'infinitive' && modal));
    const form = words[k]!.lower === 'bekannt' ? undefined : forms[0];
    return form && lower(words[k])
      ? { lemma: form.lemma, frames: form.frames, at: [i, k].sort((a, b) => a - b), plural }
      : undefined;
  };
  const before = words[i - 1];
  if (before && lower(before)) {
    const t = take(i - 1);
    if (t && (words[i + 1] === undefined || words[i + 1]!.kind === 'punctuation' || words[i + 1]!.quote >= 0)) return t;
  }
  for (let k = i + 1; k < Math.min(end, i + 60); k++) {
    const w = words[k]!;
    if (isMark(w, ',') && k > i + 1) {
      if (finite(words[k + 1])) break;
      const next = words[k + 1];
      const opens =
        next &&
        (SUBORDINATORS.has(next.lower) ||
          RELATIVE.has(next.lower) ||
          (PREPOSITIONS.has(next.lower) && RELATIVE.has(words[k + 2]?.lower ?? '')));
      if (opens) {
        // A subordinate clause between: go on behind its verb, if a comma closes it.
        let j = k + 1;
        while (j < end && !(finite(words[j]) && isMark(words[j + 1], ','))) j++;
        if (j >= end) break;
        k = j + 1;
        continue;
      }
    }
    if (w.quote >= 0) continue;
    const after = words[k + 1];
    const t = take(k);
    if (!t) continue;
    if (
      after === undefined ||
      after.kind === 'punctuation' ||
      after.quote >= 0 ||
      /^(?:und|oder|haben|worden|werden|hat|hatte|sein|sowie|als)$/u.test(after.lower)
    )
      return t;
    if (w.tagged && (w.tag === 'VVPP' || w.tag === 'VVINF' || w.tag === 'VVIZU')) return t;
  }
  return undefined;
}

/** Any finite verb with a noun of speech in its clause: "wagte die Prognose", "ist der Meinung", "mit den Worten". */
function nounCue(words: readonly Word[], i: number) {
  const end = Math.min(fieldEnd(words, i), i + 25, words.length);
  for (let k = i + 1; k < end; k++) {
    if (isMark(words[k], ',') && finite(words[k + 1])) break;
    if (words[k]!.quote >= 0) break;
    if (SPEECH_NOUNS.has(words[k]!.text))
      return { lemma: 'noun', frames: new Set<CueFrame>(['say']), at: [i, k], plural: /en$/u.test(words[i]!.lower) };
  }
  return undefined;
}
