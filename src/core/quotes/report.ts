import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { WEAK_CUES } from './cue-lexicon.ts';
import type { Segment } from './matrix.ts';
import { takesStance } from './stance.ts';

const STRONG_NOUNS = new Set(
  'Worte Worten Aussage Äußerung Vorwurf Zitat Begründung Stellungnahme Kommentar Kritik Appell Fazit Urteil These Forderung Warnung Ausdruck Meinung Ansicht Auffassung'.split(
    ' ',
  ),
);

/** Nouns by which a sentence takes up the words before it: "Das ist die Aussage einer Studie", "Diese Weisheit …". */
const TOLD = new Set(
  'Aussage Worte Worten Satz Fazit Zitat Weisheit Spruch Ausspruch Sprichwort Botschaft Erkenntnis Befund Kernaussage Ansage Credo Appell Forderung Feststellung Frage'.split(
    ' ',
  ),
);

/** Whether a sentence reports words, by a cue or by a noun of speech. */
export function segmentReports(segment: Segment, cues: readonly Cue[]): boolean {
  return (
    cues.some((c) => reportsWords(c, segment.words)) ||
    segment.words.some((w, k) => (w.nominal && STRONG_NOUNS.has(w.text)) || announces(w, segment.words[k + 1])) ||
    takesStance(segment.words)
  );
}

/** "… leitet sie wie folgt ein", "… begründet er folgendermaßen": words come next. */
function announces(w: Segment['words'][number], next: Segment['words'][number] | undefined): boolean {
  return w.lower === 'folgendermaßen' || (w.lower === 'wie' && next?.lower === 'folgt');
}

/** "heißt es in dem Papier": of the verbs of documents those that mean nothing else. */
const SAYS_SO = new Set(['heißen', 'verlauten', 'hervorgehen']);

/** Whether a cue reports words even in a sentence without quotes. */
export function reportsWords(cue: Cue, words: Segment['words']): boolean {
  if (cue.kind === 'noun') return cue.words.some((k) => STRONG_NOUNS.has(words[k]!.text));
  if (
    cue.frames.has('reflexive') &&
    words.slice(cue.at + 1, cue.at + 4).some((w) => w.lower === 'sich') &&
    /^(?:zeigen|äußern|aussprechen|wenden|beschweren|beklagen|geben|empören|entsetzen|freuen)$/u.test(cue.lemma)
  )
    return true;
  if (cue.document && cue.speaker && SAYS_SO.has(cue.lemma)) return true;
  return !WEAK_CUES.has(cue.lemma) && !(cue.agentless && cue.lemma !== 'zitieren');
}

export function lautVerb({ words }: Segment, cues: readonly Cue[], verb: number): Span | undefined {
  const w = words[verb];
  if (!w?.subjunctive || cues.some((c) => c.kind === 'verb' && c.at < verb)) return undefined;
  const source = cues.find((c) => c.kind === 'source' && c.speaker && c.at < verb + 12);
  if (!source?.speaker) return undefined;
  // The source stands in the Vorfeld or right behind the verb, with no comma between.
  const [from, to] = source.at < verb ? [source.speaker.last, verb] : [verb, source.at];
  if (words.slice(from, to).some((x) => x.kind === 'punctuation' || x.quote >= 0)) return undefined;
  return { start: w.start, end: w.end };
}

export function pureIndirect(words: Segment['words'], verb: number, firstPerson: boolean): boolean {
  const at = (k: number): string => words[k]?.lower ?? '';
  if (firstPerson || verb === 0) return false;
  if (
    at(verb) === 'sei' &&
    (at(verb + 1) === 'denn' || at(verb + 1) === 'es' || at(verb - 1) === 'und' || at(verb + 1) === 'dank')
  )
    return false;
  if (at(verb - 1) === 'man' || at(verb + 1) === 'man' || at(verb + 1) === 'ich') return false;
  return !words.some(
    (w) =>
      w.lower === 'ich' ||
      w.lower === 'mir' ||
      w.lower === 'mich' ||
      w.text === '?' ||
      /^(?:als|wenn|ob|dass|wie|dem|damit)$/u.test(w.lower),
  );
}

/** "Das sagte …", "So …", "Diese Weisheit …", "Mit diesen Worten …": whether a sentence speaks of the words before it. */
export function looksBack({ words }: Segment, cues: readonly Cue[]): boolean {
  const [first, second, third] = words;
  if (!first || first.quote >= 0) return false;
  if (/^(?:so|soweit)$/u.test(first.lower) && cues[0] !== undefined && cues[0].at <= 1 && words.length < 14) return true;
  if (first.lower === 'mit')
    return /^dies/u.test(second?.lower ?? '') && /^(?:Worten|Satz|Sätzen|Appell|Bekenntnis)$/u.test(third?.text ?? '');
  const pronoun = second?.finite === true; // Not the article of a noun.
  if (/^(?:das|dies|so)$/u.test(first.lower) ? !pronoun : !/^diese[rs]?$/u.test(first.lower)) return false;
  if (words.slice(1, 14).some((w) => w.nominal && TOLD.has(w.text))) return true;
  return pronoun && cues.some((c) => c.kind === 'verb' && c.at === 1 && !WEAK_CUES.has(c.lemma));
}
