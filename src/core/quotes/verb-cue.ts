import type { Morphology } from '../lexicon/morphology.ts';
import { finite, lower } from './clause-shape.ts';
import { MODALS, PASSIVE, PREPOSITIONS, RELATIVE, SUBORDINATORS } from './closed-words.ts';
import type { Cue } from './cue.ts';
import { AUXILIARIES, type CueForm, type CueFrame, cueForms, SPEECH_NOUNS, WEAK_CUES } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { agentOf, citedObject, impersonalSource, mediumOf } from './other-speakers.ts';
import { subjectOf } from './subject.ts';

/** A finite verb that says, thinks or judges, alone, with its prefix, or as an auxiliary with a participle or infinitive. */
export function verbCue(words: readonly Word[], i: number, morphology: Morphology | undefined): Cue | undefined {
  const w = words[i]!;
  if (!w.finite) return undefined;
  const readings = cueForms(w.lower).filter((f) => f.form === 'finite');
  let found: { lemma: string; frames: ReadonlySet<CueFrame>; at: number[]; plural: boolean } | undefined;
  if (readings.length > 0) found = withPrefix(words, i, readings);
  if (found && WEAK_CUES.has(found.lemma)) found = supportVerb(words, i) ?? found;
  if (!found) {
    found = AUXILIARIES.has(w.lower) ? compound(words, i) : undefined;
    found ??= supportVerb(words, i) ?? nounCue(words, i);
  }
  if (!found) return undefined;
  const plural = found.plural;
  const cited = found.lemma === 'zitieren' && !AUXILIARIES.has(w.lower);
  const verbForm = found.at.find((k) => k !== i);
  const passive =
    verbForm !== undefined &&
    (PASSIVE.has(w.lower) || words[verbForm + 1]?.lower === 'worden') &&
    found.lemma !== 'zitieren' &&
    cueForms(words[verbForm]!.lower).some((f) => f.form === 'participle');
  const agent = passive ? (agentOf(words, i, morphology) ?? mediumOf(words, i, morphology)) : undefined;
  const permits = PERMITS.test(w.lower);
  const impersonal =
    (DOCUMENT.has(found.lemma) && !permits) || found.at.some((k) => words[k]!.text === 'Rede' && words[k - 1]?.lower === 'die');
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
    agentless: (passive && !agent) || (permits && !PERMITTED.has(found.lemma)),
    document: impersonal,
    speaker: phrase,
  };
}

/** Verbs of documents: what is said stands somewhere. */
const DOCUMENT: ReadonlySet<string> = new Set('heißen stehen lesen finden prangen verlauten hervorgehen'.split(' '));

/** "ließ verlauten": who lets something be known speaks; with other infinitives somebody else acts. */
const PERMITS = /^(?:lässt|lassen|ließ|ließen|lasse)$/u;
const PERMITTED: ReadonlySet<string> = new Set('verlauten wissen durchblicken erkennen verbreiten mitteilen'.split(' '));

/** Verbs that say something only together with these words in the same clause. */
const SUPPORT_VERBS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^n(?:immt|ahm|ehmen|ahmen)$/u, ['stellung', 'in schutz']],
  [/^w(?:eist|ies|eisen|iesen)$/u, ['von sich', 'zurück']],
  [/^stell(?:t|te|en|ten)$/u, ['in frage', 'infrage', 'in abrede', 'in zweifel']],
  [/^(?:gibt|gab|geben|gaben)$/u, ['zu protokoll', 'zu bedenken', 'zu verstehen', 'auskunft', 'die parole']],
  [/^(?:bringt|brachte|bringen|brachten)$/u, ['zum ausdruck', 'ins gespräch']],
  [/^(?:bezieht|bezog|beziehen|bezogen)$/u, ['stellung', 'position']],
  [/^(?:übt|übte|üben|übten)$/u, ['kritik', 'selbstkritik']],
  [/^(?:erhebt|erhob|erheben|erhoben)$/u, ['vorwürfe', 'einspruch', 'anklage']],
  [/^melde(?:t|te|n|ten)$/u, ['zu wort']],
  [/^(?:macht|machte|machen|machten)$/u, ['luft', 'vorwürfe']],
  [/^(?:zieht|zog|ziehen|zogen)$/u, ['bilanz', 'in zweifel']],
];

/** "nahm zu der Frage Stellung", "weist jede Schuld von sich". */
function supportVerb(words: readonly Word[], i: number) {
  const tails = SUPPORT_VERBS.find(([form]) => form.test(words[i]!.lower))?.[1];
  if (!tails) return undefined;
  const end = Math.min(fieldEnd(words, i), i + 40, words.length);
  for (let k = i + 1; k < end; k++) {
    const one = words[k]!.lower;
    const two = `${one} ${words[k + 1]?.lower ?? ''}`;
    if (!tails.includes(one) && !tails.includes(two)) continue;
    return { lemma: 'stellungnehmen', frames: SAY, at: [i, k], plural: /en$/u.test(words[i]!.lower) };
  }
  return undefined;
}
const SAY: ReadonlySet<CueFrame> = new Set(['say']);

/** "ist zu lesen": what stands in a document or on a poster. */
const READABLE = /^(?:lesen|hören|finden)$/u;

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
    const readable =
      READABLE.test(words[k]!.lower) &&
      words[k - 1]?.lower === 'zu' &&
      /^(?:ist|sind|war|waren|sei|seien)$/u.test(words[i]!.lower);
    const forms = cueForms(words[k]!.lower).filter(
      (f) => f.form === 'participle' || (f.form === 'infinitive' && (modal || readable)),
    );
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
    if (isMark(w, ',') && finite(words[k + 1])) break;
    if (isMark(w, ',') && k > i + 1) {
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
    if (words[k]!.quote >= 0) {
      if (words[k + 2]?.text === 'Rede') continue;
      break;
    }
    if (SPEECH_NOUNS.has(words[k]!.text))
      return { lemma: 'noun', frames: new Set<CueFrame>(['say']), at: [i, k], plural: /en$/u.test(words[i]!.lower) };
  }
  return undefined;
}
