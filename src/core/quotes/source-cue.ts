import type { Morphology } from '../lexicon/morphology.ts';
import { PLURAL_HEADS } from './agreement.ts';
import { finite, hard } from './clause-shape.ts';
import { DETERMINERS } from './closed-words.ts';
import type { Cue } from './cue.ts';
import type { CueFrame } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { isTemporal, phraseAt } from './noun-phrase.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { subjectOf } from './subject.ts';

const SOURCE_NOUNS =
  /^(?:Angaben?|Ansicht|Aussagen?|Auffassung|Meinung|Worten?|Einschätzung|Auskunft|Darstellung|Informationen|Berichten?|Überzeugung|Mitteilung|Medienberichten?|Aussprache|Lesart|Polizeiangaben|Presseberichten?|Medienangaben|Regierungsangaben|Meldungen?|Erkenntnissen|Schilderung(?:en)?|Darstellungen|Bewertung|Schätzung(?:en)?|Behauptung|Zeugenaussagen|Eigenangaben?|Bericht|Urteil|Studie|Bekunden|Bekundung(?:en)?|Beteuerung(?:en)?)$/u;

const PERSON =
  /(?:er|in|ist|ent|ant|or|mann|frau|chef|rat|eure?|en|kapitän|wirt|pilot|arzt|koch|anwalt|papst|könig|vorstand|verein|verband|partei|polizei|regierung|stadt|gemeinde|gewerkschaft|opposition|feuerwehr|behörde|amt|ministerium|gericht)$/u;

const COPULA = /^(?:ist|sind|war|waren|bleibt|bedeutet)$/u;

const SOURCES = new Set(['für', 'laut', 'gemäß', 'zufolge', 'nach', 'so']);

/** "laut X", "nach Angaben von X", "X zufolge", "so X", "gemäß X". */
export function sourceCue(words: readonly Word[], i: number, morphology: Morphology | undefined): Cue | undefined {
  const w = words[i]!;
  if (!SOURCES.has(w.lower)) return undefined;
  const make = (kind: 'so' | 'source', at: number[], speaker: Speaker | undefined): Cue => ({
    at: i,
    words: at,
    frames: new Set<CueFrame>(['say']),
    lemma: w.lower,
    kind,
    plural: false,
    agentless: false,
    document: false,
    speaker,
  });
  const next = words[i + 1];
  if (w.lower === 'für') {
    // "Für die Trainerin ist das „ein Wunder“", "… war für die Trainerin „ein Wunder“", "Was für die Trainerin ein „Wunder“ ist"
    const phrase = phraseAt(words, i + 1, words.length, morphology);
    if (!phrase || phrase.kind === 'pronoun') return undefined;
    const opens = i === 0 || (i === 1 && words[0]!.lower === 'was') || isMark(words[i - 1], ',');
    const after = words[phrase.last];
    const judges = opens ? COPULA.test(after?.lower ?? '') || words[0]!.lower === 'was' : COPULA.test(words[i - 1]!.lower);
    if (!judges) return undefined;
    const head = words[phrase.head]!;
    return phrase.kind === 'name' || PERSON.test(head.lower) || PLURAL_HEADS.test(head.lower)
      ? make('source', [i], speakerOf(words, phrase, words.length, morphology))
      : undefined;
  }
  if (w.lower === 'laut' || w.lower === 'gemäß') {
    if (w.lower === 'laut' && words[i - 1] && finite(words[i - 1]) && !next) return undefined;
    if (next && next.quote >= 0 && next.end - next.start < 40)
      return make('source', [i], { first: i + 1, last: i + 2, kind: 'name', phrase: undefined });
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
    if (phrase && phrase.kind !== 'pronoun' && (from === k + 2 || DETERMINERS.has(words[from]!.lower)))
      return make('source', range(i, k + 1), speakerOf(words, phrase, words.length, morphology));
    if (k > i + 1 && /^\p{Lu}/u.test(words[i + 1]!.text)) {
      const owner = phraseAt(words, i + 1, k, morphology);
      if (owner) return make('source', range(i, k + 1), speakerOf(words, owner, k, morphology));
    }
    if (k > i + 1 && /^(?:seiner|ihrer|seinen|ihren|deren|dessen)$/u.test(words[i + 1]!.lower))
      return make('source', range(i, k + 1), { first: i + 1, last: i + 2, kind: 'pronoun', phrase: undefined });
    // "nach eigenen Angaben": who is the subject says so.
    const verb = /^eigene[nmr]$/u.test(words[k - 1]!.lower) ? nearestFinite(words, i) : -1;
    return make(
      'source',
      range(i, k + 1),
      verb < 0 ? undefined : subjectOf(words, verb, /en$/u.test(words[verb]!.lower), morphology),
    );
  }
  if (w.lower === 'so' && next && (i === 0 || hard(words[i - 1]!) || isMark(words[i - 1], ',') || words[i - 1]!.quote >= 0)) {
    // "so X", "so X weiter", "…, so eine Sprecherin"; not "so dass", "so sagte", and "so ein Tag" not at the start.
    if (/^(?:dass|daß|viele|viel|genannte|genannten)$/u.test(next.lower) || next.quote >= 0) return undefined;
    if (/^eine?$/u.test(next.lower) && !isMark(words[i - 1], ',', '–', '—')) return undefined;
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
    const speaker = speakerOf(words, phrase, words.length, morphology);
    return make('so', [i], speaker && last > speaker.last ? { ...speaker, last } : speaker);
  }
  return undefined;
}

/** The finite verb nearest to word `i`, in its sentence; -1 if there is none. */
function nearestFinite(words: readonly Word[], i: number): number {
  for (let d = 1; d < Math.max(i + 1, words.length - i); d++) {
    if (finite(words[i - d])) return i - d;
    if (finite(words[i + d])) return i + d;
  }
  return -1;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, k) => from + k);
