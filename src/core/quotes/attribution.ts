import type { Morphology } from '../lexicon/morphology.ts';
import { AUXILIARIES, type CueForm, type CueFrame, cueForms, isNamingNoun, SPEECH_NOUNS } from './cue-lexicon.ts';
import { isMark, type Segment, type Word } from './matrix.ts';
import { isTemporal, type NounPhrase, phraseAt, SETS, withApposition, withinVorfeld } from './noun-phrase.ts';

/** Word indices of a segment, half open. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** A place in a sentence that says somebody spoke. */
export interface Cue {
  /** Word index of the finite verb (or of "so", "laut", "zufolge"). */
  readonly at: number;
  /** Words that make the cue up, in order. */
  readonly words: readonly number[];
  readonly frames: ReadonlySet<CueFrame>;
  readonly lemma: string;
  readonly kind: 'verb' | 'so' | 'source' | 'noun' | 'copula';
  readonly plural: boolean;
  /** A passive (or lassen) that does not say who acts: its subject is no speaker. */
  readonly agentless: boolean;
  readonly speaker: (WordRange & { readonly kind: NounPhrase['kind']; readonly phrase: NounPhrase | undefined }) | undefined;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MODALS = set(
  'will wollen wollte wollten kann können konnte konnten muss müssen musste mussten darf dürfen durfte dürfte soll sollen sollte sollten mag mögen möchte möchten lässt ließ lassen ließen wird werden würde würden',
);
const PASSIVE = set('wird werden wurde wurden worden werde würde würden');
const SUBORDINATORS = set(
  'wie als nachdem weil dass daß ob wenn während obwohl indem bevor sobald da damit obgleich sodass seit seitdem solange sofern falls wobei womit wodurch wonach worauf woraufhin weshalb weswegen warum wo wohin was wer wem wen bis ehe',
);
const PREPOSITIONS = set(
  'in im ins an am ans auf aus bei beim mit nach von vom vor vorm zu zum zur für gegen über unter um durch ohne neben zwischen seit während wegen trotz gegenüber laut gemäß innerhalb außerhalb anlässlich aufgrund angesichts hinter bis entgegen mithilfe mittels statt anstatt dank binnen ab per via pro samt nebst seitens hinsichtlich bezüglich infolge zufolge',
);
const LEADING = set(
  'und aber doch denn auch selbst sogar nur so dann zudem außerdem gleichzeitig weiter weiterhin ferner jedoch dabei dazu daraufhin danach später zuvor gestern heute schließlich allerdings dennoch trotzdem hingegen dagegen deshalb daher darum damit hierzu ebenso ebenfalls zugleich unterdessen inzwischen mittlerweile bereits schon zuletzt zunächst anschließend wörtlich dort hier nun jetzt insbesondere besonders vor allem etwa oder sowie entsprechend immerhin einerseits andererseits wiederum bisher vielmehr darüber hinaus damals kürzlich demnach demzufolge erst einst gerade insgesamt konkret letztlich nämlich offenbar offiziell sinngemäß süffisant tags übrigens ursprünglich vorher weiters wiederholt zumindest zuerst',
);
const TRAILING = set(
  'selbst jedoch dagegen hingegen wiederum allerdings aber daraufhin nun indes unterdessen heute gestern dazu nämlich zudem dann hierzu auch noch weiter',
);
const SOURCE_NOUNS =
  /^(?:Angaben?|Ansicht|Aussagen?|Auffassung|Meinung|Worten?|Einschätzung|Auskunft|Darstellung|Informationen|Berichten?|Überzeugung|Mitteilung|Medienberichten?|Aussprache|Lesart|Polizeiangaben|Presseberichten?|Medienangaben|Regierungsangaben|Meldungen?|Erkenntnissen|Schilderung(?:en)?|Darstellungen|Bewertung|Schätzung(?:en)?|Behauptung|Zeugenaussagen|Eigenangaben?|Bericht|Urteil|Studie)$/u;
const MEDIA =
  /(?:zeitung|agentur|magazin|sender|blatt|rundfunk|radio|journalisten|reportern?|presse|medien|spiegel|bild|welt|bbc|cnn|ard|zdf|reuters|dpa|afp|apa|taz|faz|mdr|ndr|wdr|swr|rundschau|tagesspiegel|stern|focus|anzeiger|nachrichten|post|times|fernsehen|programm|interview)$/u;

const PERSON = /(?:er|in|ist|ent|ant|or|mann|frau|chef|rat|eure?|en)$/u;
const finite = (w: Word | undefined): boolean => w?.finite === true;
const lower = (w: Word | undefined): boolean => w !== undefined && w.quote < 0 && /^\p{Ll}/u.test(w.text);
const hard = (w: Word): boolean => w.quote >= 0 || isMark(w, ':', ';', '–', '—', '(', ')', '.', '!', '?');

/** Finds the cues of a segment with their speakers. */
export function readCues(segment: Segment, morphology: Morphology | undefined): Cue[] {
  const { words } = segment;
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (w.quote >= 0 || w.kind === 'punctuation') continue;
    const cue = sourceCue(words, i, morphology) ?? (lower(w) ? verbCue(words, i, morphology) : undefined);
    if (cue) cues.push(cue);
  }
  return cues;
}

function speakerOf(
  words: readonly Word[],
  phrase: NounPhrase | undefined,
  limit: number,
  morphology: Morphology | undefined,
): Cue['speaker'] {
  if (!phrase) return undefined;
  return { first: phrase.first, last: withApposition(words, phrase, limit, morphology), kind: phrase.kind, phrase };
}

/** "laut X", "nach Angaben von X", "X zufolge", "so X", "gemäß X". */
function sourceCue(words: readonly Word[], i: number, morphology: Morphology | undefined): Cue | undefined {
  const w = words[i]!;
  const make = (kind: 'so' | 'source', at: number[], speaker: Cue['speaker']): Cue => ({
    at: i,
    words: at,
    frames: new Set<CueFrame>(['say']),
    lemma: w.lower,
    kind,
    plural: false,
    agentless: false,
    speaker,
  });
  const next = words[i + 1];
  if (w.lower === 'für' && i === 0) {
    // "Für die Trainerin ist das „ein Wunder“"
    const phrase = phraseAt(words, 1, words.length, morphology);
    if (
      !phrase ||
      phrase.kind === 'pronoun' ||
      !/^(?:ist|sind|war|waren|sei|seien|bleibt|bedeutet)$/u.test(words[phrase.last]?.lower ?? '')
    )
      return undefined;
    return PERSON.test(words[phrase.head]!.lower) || phrase.kind === 'name' || phrase.last - phrase.first > 2
      ? make('source', [0], speakerOf(words, phrase, words.length, morphology))
      : undefined;
  }
  if (w.lower === 'laut' || w.lower === 'gemäß' || w.lower === 'seitens') {
    if (w.lower === 'laut' && words[i - 1] && finite(words[i - 1]) && !next) return undefined;
    const phrase = phraseAt(words, i + 1, words.length, morphology);
    return phrase && phrase.kind !== 'pronoun'
      ? make('source', [i], speakerOf(words, phrase, words.length, morphology))
      : undefined;
  }
  if (w.lower === 'zufolge') {
    for (let k = Math.max(0, i - 12); k < i; k++) {
      const phrase = phraseAt(words, k, i, morphology);
      if (phrase && phrase.last === i && phrase.kind !== 'pronoun') {
        const noun = words[phrase.head]!;
        if (SOURCE_NOUNS.test(noun.text) && phrase.last - phrase.first === 1) return make('source', [i], undefined);
        return make('source', [i], speakerOf(words, phrase, i, morphology));
      }
    }
    return undefined;
  }
  if (w.lower === 'nach' && i > 1 && words[i - 1]!.quote < 0) {
    // "seiner Ansicht nach", "Meinung des Ministers nach"
    for (let k = i - 1; k >= Math.max(0, i - 8); k--) {
      if (words[k]!.kind === 'punctuation' || words[k]!.quote >= 0) break;
      if (!/^(?:Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Aussage)$/u.test(words[k]!.text)) continue;
      if (k === i - 1 && /^(?:seiner|ihrer|deren|dessen|unserer|meiner)$/u.test(words[k - 1]?.lower ?? ''))
        return make('source', range(k - 1, i + 1), { first: k - 1, last: k, kind: 'pronoun', phrase: undefined });
      const from = words[k + 1]!.lower === 'von' || words[k + 1]!.lower === 'vom' ? k + 2 : k + 1;
      const phrase = from < i ? phraseAt(words, from, i, morphology) : undefined;
      if (phrase?.last === i) return make('source', [k, i], speakerOf(words, phrase, i, morphology));
    }
  }
  if (w.lower === 'nach' && next) {
    // "nach Angaben von X", "nach den Worten des X", "nach eigenen Angaben", "nach X' Angaben", "nach seiner Ansicht"
    let k = i + 1;
    while (k < i + 5 && words[k] && !SOURCE_NOUNS.test(words[k]!.text)) k++;
    const noun = words[k];
    if (!noun || !SOURCE_NOUNS.test(noun.text)) return undefined;
    for (let j = i + 1; j < k; j++) if (words[j]!.kind === 'punctuation' || words[j]!.quote >= 0) return undefined;
    const of = words[k + 1];
    const from = of && (of.lower === 'von' || of.lower === 'vom') ? k + 2 : k + 1;
    const phrase = phraseAt(words, from, words.length, morphology);
    if (phrase && phrase.kind !== 'pronoun' && (from === k + 2 || SETS.DETERMINERS.has(words[from]!.lower)))
      return make('source', range(i, k + 1), speakerOf(words, phrase, words.length, morphology));
    if (k > i + 1 && /^\p{Lu}/u.test(words[i + 1]!.text)) {
      const owner = phraseAt(words, i + 1, k, morphology);
      if (owner) return make('source', range(i, k + 1), speakerOf(words, owner, k, morphology));
    }
    if (k > i + 1 && /^(?:seiner|ihrer|seinen|ihren|deren|dessen)$/u.test(words[i + 1]!.lower))
      return make('source', range(i, k + 1), { first: i + 1, last: i + 2, kind: 'pronoun', phrase: undefined });
    return make('source', range(i, k + 1), undefined);
  }
  if (w.lower === 'so' && next && (i === 0 || hard(words[i - 1]!) || isMark(words[i - 1], ',') || words[i - 1]!.quote >= 0)) {
    // "so X", "so X weiter"; not "so dass", "so sagte", "so ein".
    if (/^(?:dass|daß|ein|eine|viele|viel|genannte|genannten)$/u.test(next.lower) || next.quote >= 0) return undefined;
    let j = i + 1;
    if (words[j]!.lower === 'auch' || words[j]!.lower === 'etwa' || words[j]!.lower === 'zum') j++;
    const phrase = phraseAt(words, j, words.length, morphology);
    if (!phrase?.nominative || isTemporal(words, phrase)) return undefined;
    const after = words[phrase.last];
    const ends =
      !after ||
      after.quote >= 0 ||
      after.kind === 'punctuation' ||
      /^(?:weiter|wörtlich|gegenüber|in|im|am|auf|bei|beim|zu|zum|zur|vor|nach|heute|gestern|und|sowie|über|abschließend|kürzlich|jüngst|damals|dazu|ferner|an|anlässlich|laut|selbst|nochmals)$/u.test(
        after.lower,
      );
    if (!ends || (i === 0 && after && after.kind !== 'punctuation' && after.quote < 0)) return undefined;
    let last = phrase.last;
    if (after && (after.lower === 'und' || after.lower === 'sowie')) {
      const more = phraseAt(words, phrase.last + 1, words.length, morphology);
      if (more && (words[more.last] === undefined || words[more.last]!.kind === 'punctuation')) last = more.last;
    }
    const speaker = speakerOf(words, phrase, words.length, morphology)!;
    return make('so', [i], last > speaker.last ? { ...speaker, last } : speaker);
  }
  return undefined;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);

/** A finite verb that says, thinks or judges, alone, with its prefix, or as an auxiliary with a participle or infinitive. */
function verbCue(words: readonly Word[], i: number, morphology: Morphology | undefined): Cue | undefined {
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
  const object = cited ? objectAfter(words, i, morphology) : undefined;
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
const DOCUMENT = set('heißen stehen lesen lauten finden prangen verlauten hervorgehen');

/** "von Fachleuten … bezeichnet": who acts in a passive. */
function agentOf(words: readonly Word[], v: number, morphology: Morphology | undefined): Cue['speaker'] {
  let found: Cue['speaker'];
  for (let k = v + 1; k < Math.min(words.length, v + 30); k++) {
    if (isMark(words[k], ':', '.', ';') || words[k]!.lower === 'als') break;
    if (words[k]!.lower !== 'von' && words[k]!.lower !== 'vom') continue;
    const phrase = phraseAt(words, k + 1, words.length, morphology);
    if (phrase && phrase.kind !== 'pronoun') found = { first: phrase.first, last: phrase.last, kind: phrase.kind, phrase };
  }
  return found;
}

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
          SETS.RELATIVE.has(next.lower) ||
          (PREPOSITIONS.has(next.lower) && SETS.RELATIVE.has(words[k + 2]?.lower ?? '')));
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

function objectAfter(words: readonly Word[], v: number, morphology: Morphology | undefined): Cue['speaker'] {
  for (let k = v + 1; k < Math.min(words.length, v + 8); k++) {
    if (words[k]!.quote >= 0 || isMark(words[k], ':', ',')) return undefined;
    const phrase = phraseAt(words, k, words.length, morphology);
    if (phrase && phrase.kind !== 'pronoun' && !isTemporal(words, phrase)) {
      const subject = subjectOf(words, v, false, morphology);
      if (subject && subject.first === phrase.first) {
        k = phrase.last - 1;
        continue;
      }
      return speakerOf(words, phrase, words.length, morphology);
    }
    if (PREPOSITIONS.has(words[k]!.lower) && phraseAt(words, k + 1, words.length, morphology)) return undefined;
  }
  return undefined;
}

/** The subject of the finite verb at `v`: before it in the Vorfeld, after it where something else stands there, after the conjunction of a verb-last clause. */
export function subjectOf(
  words: readonly Word[],
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
  depth = 0,
): Cue['speaker'] {
  let start = v;
  while (start > 0 && !hard(words[start - 1]!)) start--;
  // A bracket belongs to what stands before it: "Müller (SPD) sagte".
  while (start > 0 && isMark(words[start - 1], ')', '–', '—')) {
    const open = words[start - 1]!.text === ')' ? '(' : words[start - 1]!.text;
    let k = start - 2;
    while (k >= 0 && !isMark(words[k], open) && words[k]!.quote < 0) k--;
    if (k < 0 || !isMark(words[k], open)) break;
    start = k;
    while (start > 0 && !hard(words[start - 1]!)) start--;
  }
  // A short quoted name inside the Vorfeld: "Der Sprecher der „Tafel“ sagte".
  while (
    start > 1 &&
    words[start - 1]!.quote >= 0 &&
    words[start - 1]!.end - words[start - 1]!.start < 60 &&
    !isMark(words[start], ',') &&
    start < v &&
    lowerOrCapitalNoun(words, start - 2)
  ) {
    start--;
    while (start > 0 && !hard(words[start - 1]!)) start--;
  }
  let from = start;
  while (
    from < v &&
    (isMark(words[from], ',') || (LEADING.has(words[from]!.lower) && words[from]!.quote < 0 && !startsPhrase(words, from)))
  )
    from++;
  if (from < v) {
    const before = before_(words, start, from, v, plural, morphology);
    if (before === 'last') return undefined;
    if (before) return before;
  }
  const joined = words[v - 1];
  const after = subjectAfter(words, v, plural, morphology);
  const coordinated =
    joined !== undefined && /^(?:und|oder|sowie|sondern)$/u.test(joined.lower) && depth < 3 && words.slice(0, v - 1).some(finite);
  if (after && !(coordinated && after.phrase && !surelyNominative(words, after.phrase))) return after;
  // Coordinated verbs and left-out subjects: that of the finite verb before.
  if (depth < 3) {
    for (let k = v - 1; k >= 0; k--) if (finite(words[k])) return subjectOf(words, k, plural, morphology, depth + 1);
  }
  return undefined;
}

const startsPhrase = (words: readonly Word[], i: number): boolean =>
  words[i]!.lower === 'so' && /^\p{Lu}/u.test(words[i + 1]?.text ?? '') && false;
const lowerOrCapitalNoun = (words: readonly Word[], i: number): boolean =>
  words[i] !== undefined && words[i]!.quote < 0 && words[i]!.kind === 'word';

function before_(
  words: readonly Word[],
  _start: number,
  from: number,
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
): Cue['speaker'] | 'last' {
  // The verb's own clause begins after the last comma, unless that comma closes an apposition or a relative clause.
  let comma = v - 1;
  while (comma >= from && !isMark(words[comma], ',')) comma--;
  const clause = comma >= from ? comma + 1 : from;
  const first = words[clause];
  if (clause < v && first) {
    if (SUBORDINATORS.has(first.lower) && verbLast(words, v)) return firstNominative(words, clause + 1, v, morphology);
    if (comma >= from && SETS.RELATIVE.has(first.lower) && verbLast(words, v) && clause < v)
      return relative(words, clause, v, morphology);
  }
  if (SUBORDINATORS.has(words[from]!.lower) && comma < from && verbLast(words, v))
    return firstNominative(words, from + 1, v, morphology);
  if (SUBORDINATORS.has(words[from]!.lower) && verbLast(words, v) && !words.slice(from, v).some(finite))
    return firstNominative(words, from + 1, v, morphology);
  const open = phraseAt(words, from, v, morphology);
  if (comma === v - 1) {
    // "X, Sprecher der Y, sagte" and "X, der …, sagte": the phrase that opens the sentence, if a comma follows it at once.
    if (!open?.nominative || isTemporal(words, open) || SUBORDINATORS.has(words[from]!.lower)) return undefined;
    if (/^(?:er|sie|es|man|wir|ich)$/u.test(words[v + 1]?.lower ?? '') || (open.plural && !plural)) return undefined;
    const openEnd = withinVorfeld(words, open, v, morphology);
    if (!isMark(words[openEnd], ',') || openEnd === comma) return undefined;
    const whole = { ...open, last: openEnd };
    const next = words[openEnd + 1];
    const isRelative =
      next !== undefined && SETS.RELATIVE.has(next.lower) && !phraseStartsApposition(words, openEnd + 1, v, morphology);
    const apposition = withApposition(words, whole, v, morphology);
    if (apposition === comma || isRelative)
      return { first: open.first, last: isRelative ? openEnd : comma, kind: open.kind, phrase: open };
    if (!words.slice(openEnd, comma).some(finite) && !SUBORDINATORS.has(next?.lower ?? ''))
      return { first: open.first, last: comma, kind: open.kind, phrase: open };
    const third = phraseAt(words, openEnd + 1, v, morphology);
    return third ? { first: open.first, last: Math.max(apposition, openEnd), kind: open.kind, phrase: open } : undefined;
  }
  let at = clause;
  while (at < v && LEADING.has(words[at]!.lower)) at++;
  let phrase = at < v ? phraseAt(words, at, v, morphology) : undefined;
  if (
    comma >= from &&
    open &&
    open.last === comma &&
    phrase &&
    open.kind === 'name' &&
    phrase.last === v &&
    !SUBORDINATORS.has(words[clause]!.lower)
  ) {
    phrase = open; // "X, Sprecher der Y sagte": the closing comma is missing.
    at = from;
  }
  const particle = phrase?.kind === 'name' && /^(?:Von|Van|De|Zu)$/u.test(words[at]!.text);
  if (!phrase || (PREPOSITIONS.has(words[at]!.lower) && !particle) || words[at]!.lower === 'als' || words[at]!.lower === 'wie')
    return undefined;
  if (!phrase.nominative || isTemporal(words, phrase)) return undefined;
  const next = words[v + 1];
  if (
    next &&
    /^(?:er|sie|es|man|wir|ich)$/u.test(next.lower) &&
    phrase.kind !== 'pronoun' &&
    finite(words[v]) &&
    (MEDIA.test(words[phrase.head]!.lower) || words[at]!.lower === 'das' || words[at]!.lower === 'die')
  )
    return undefined;
  if (!surelyNominative(words, phrase) && next) {
    const right = phraseAt(words, v + 1, words.length, morphology);
    const pronoun = /^(?:er|man|wir|ich)$/u.test(next.lower) || (next.lower === 'sie' && phrase.kind !== 'name');
    if (right && (pronoun || (surelyNominative(words, right) && phrase.kind !== 'pronoun'))) return undefined;
  }
  let last = v;
  while (last > phrase.last && (TRAILING.has(words[last - 1]!.lower) || isMark(words[last - 1], ','))) last--;
  // Another verb between the phrase and this one: the phrase is that verb's subject, and this verb's by coordination.
  for (let k = phrase.last; k < last; k++) if (finite(words[k])) return undefined;
  if (phrase.kind === 'pronoun' && last > phrase.last) last = phrase.last;
  if (plural === false && phrase.plural && phrase.kind !== 'name') return undefined;
  return { first: at, last, kind: phrase.kind, phrase };
}

/** "der Minister", "er": forms no other case has (a feminine after "der" was ruled out before). */
function surelyNominative(words: readonly Word[], phrase: NounPhrase): boolean {
  const first = words[phrase.first]!.lower;
  return (
    phrase.nominative &&
    (first === 'er' ||
      first === 'man' ||
      first === 'ich' ||
      first === 'wir' ||
      (first === 'der' && phrase.gender === 'masculine' && phrase.last - phrase.first > 1))
  );
}

/** Whether the finite verb at `v` ends a clause that a conjunction or a relative pronoun opens. */
export function isSubordinate(words: readonly Word[], v: number): boolean {
  if (!verbLast(words, v)) return false;
  let start = v;
  while (start > 0 && !hard(words[start - 1]!) && !isMark(words[start - 1], ',')) start--;
  const first = words[start];
  if (!first || start === v) return false;
  const second = words[start + 1];
  return (
    SUBORDINATORS.has(first.lower) ||
    (start > 0 &&
      (SETS.RELATIVE.has(first.lower) ||
        (PREPOSITIONS.has(first.lower) && second !== undefined && SETS.RELATIVE.has(second.lower)))) ||
    (/^(?:und|oder)$/u.test(first.lower) && second !== undefined && SUBORDINATORS.has(second.lower))
  );
}

/** The finite verb of the main clause: the first before `limit` that is not in a subordinate one. */
export function mainVerb(words: readonly Word[], limit: number): number {
  let any = -1;
  for (let k = 0; k < words.length; k++) {
    if (!finite(words[k])) continue;
    if (any < 0) any = k;
    if (k < limit && !isSubordinate(words, k)) return k;
  }
  return any;
}

function phraseStartsApposition(words: readonly Word[], i: number, limit: number, morphology: Morphology | undefined): boolean {
  const phrase = phraseAt(words, i, limit, morphology);
  return phrase !== undefined && phrase.kind !== 'pronoun' && (isMark(words[phrase.last], ',') || phrase.last === limit);
}

function verbLast(words: readonly Word[], v: number): boolean {
  const next = words[v + 1];
  return (
    next === undefined ||
    next.kind === 'punctuation' ||
    next.quote >= 0 ||
    finite(next) ||
    /^(?:haben|und|oder|werden)$/u.test(next.lower)
  );
}

function firstNominative(
  words: readonly Word[],
  from: number,
  to: number,
  morphology: Morphology | undefined,
): Cue['speaker'] | 'last' {
  for (let k = from; k < to; k++) {
    const w = words[k]!;
    if (w.quote >= 0) break;
    if (PREPOSITIONS.has(w.lower)) {
      const inner = phraseAt(words, k + 1, to, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, to, morphology);
    if (!phrase) continue;
    if (phrase.nominative && !isTemporal(words, phrase)) return speakerOf(words, phrase, to, morphology);
    k = phrase.last - 1;
  }
  return 'last';
}

/** In a relative clause the subject is a phrase after the pronoun, else the pronoun itself. */
function relative(
  words: readonly Word[],
  clause: number,
  v: number,
  morphology: Morphology | undefined,
): Cue['speaker'] | 'last' {
  for (let k = clause + 1; k < v; k++) {
    const w = words[k]!;
    if (w.quote >= 0 || isMark(w, ',')) break;
    if (PREPOSITIONS.has(w.lower)) {
      const inner = phraseAt(words, k + 1, v, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, v, morphology);
    if (!phrase) continue;
    if (phrase.nominative && !isTemporal(words, phrase) && !/^(?:die|das)$/u.test(words[phrase.first]!.lower))
      return speakerOf(words, phrase, v, morphology);
    k = phrase.last - 1;
  }
  if (/^(?:der|die|das|welcher|welche|welches)$/u.test(words[clause]!.lower))
    return { first: clause, last: clause + 1, kind: 'pronoun', phrase: undefined };
  return 'last';
}

/** A short passage right after an article or a noun: a medium's or a group's name, which belongs to the phrase. */
function namedHere(words: readonly Word[], k: number): boolean {
  const before = words[k - 1];
  const w = words[k]!;
  return (
    before !== undefined &&
    before.quote < 0 &&
    w.end - w.start < 50 &&
    (SETS.DETERMINERS.has(before.lower) || (/^\p{Lu}/u.test(before.text) && isNamingNoun(before.text)))
  );
}

function subjectAfter(words: readonly Word[], v: number, plural: boolean, morphology: Morphology | undefined): Cue['speaker'] {
  const named = words[v + 1];
  if (named && named.quote >= 0 && named.end - named.start < 50 && isMark(words[v - 1], ','))
    return { first: v + 1, last: v + 2, kind: 'name', phrase: undefined };
  let end = v + 1;
  while (end < words.length && (words[end]!.quote < 0 || namedHere(words, end)) && !isMark(words[end], ':', ';', '.', '!', '?'))
    end++;

  for (let k = v + 1; k < end; k++) {
    const w = words[k]!;
    if (isMark(w, ',')) return undefined;
    if (SETS.OBLIQUE_PRONOUNS.has(w.lower)) continue;
    if (PREPOSITIONS.has(w.lower) && lower(w)) {
      const inner = phraseAt(words, k + 1, end, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, end, morphology);
    if (!phrase) {
      if (finite(w)) return undefined;
      continue;
    }
    if (
      !phrase.nominative ||
      isTemporal(words, phrase) ||
      (w.lower === 'es' && phrase.kind === 'pronoun' && /^(?:heißt|hieß)$/u.test(words[v]!.lower))
    ) {
      k = phrase.last - 1;
      continue;
    }
    if (!plural && phrase.plural && phrase.kind === 'noun') {
      k = phrase.last - 1;
      continue;
    }
    // "sagte der Zeitung Müller": a medium before a second phrase is who was told.
    if (MEDIA.test(words[phrase.head]!.lower) && words[phrase.last]) {
      const second = phraseAt(words, phrase.last, end, morphology);
      const told = words[phrase.first]!.lower === 'der' || !SETS.DETERMINERS.has(words[phrase.first]!.lower);
      if (told && second?.nominative && !isTemporal(words, second) && (second.kind !== 'noun' || surelyNominative(words, second)))
        return speakerOf(words, second, words.length, morphology);
    }
    let last = withApposition(words, phrase, words.length, morphology);
    const join = words[last];
    if (plural && join && (join.lower === 'und' || join.lower === 'sowie')) {
      const more = phraseAt(words, last + 1, words.length, morphology);
      if (more?.nominative) last = withApposition(words, more, words.length, morphology);
    }
    return { first: k, last, kind: phrase.kind, phrase };
  }
  return undefined;
}

/** "heißt es in dem Schreiben", "im Bericht steht", "in dem Brief ist von … die Rede": the source, after the verb or before it. */
export function impersonalSource(words: readonly Word[], v: number, morphology: Morphology | undefined): Cue['speaker'] {
  const at = (k: number): Cue['speaker'] => {
    if (!/^(?:in|im|aus|von|vom|beim|bei|auf|seitens|unter|laut)$/u.test(words[k]!.lower) || words[k]!.quote >= 0)
      return undefined;
    const phrase = phraseAt(words, k + 1, words.length, morphology);
    return phrase && phrase.kind !== 'pronoun' && !isTemporal(words, phrase)
      ? speakerOf(words, phrase, words.length, morphology)
      : undefined;
  };
  for (let k = v + 1; k < words.length; k++) {
    if (words[k]!.quote >= 0 || isMark(words[k], ':', ',', '.')) break;
    const found = words[k]!.lower === 'von' && /Rede/u.test(words.at(-2)?.text ?? '') ? undefined : at(k);
    if (found) return found;
  }
  for (let k = v - 1; k >= 0; k--) {
    if (words[k]!.quote >= 0 || isMark(words[k], ':', '.')) break;
    const found = at(k);
    if (found) return found;
  }
  return undefined;
}

export { finite as isFiniteWord };
