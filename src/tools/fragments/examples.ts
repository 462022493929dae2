import { askDictionary } from '../../core/fragments/capital-readings.ts';
import { capitalFeatures, isCapitalSite } from '../../core/fragments/model/capital-features.ts';
import { classify } from '../../core/fragments/model/classifier.ts';
import { type Reduced, reduce } from '../../core/fragments/model/features.ts';
import { DOUBT, repairFeatures } from '../../core/fragments/model/repairs.ts';
import { sentenceFeatures } from '../../core/fragments/model/sentence-features.ts';
import { viewOf } from '../../core/fragments/view.ts';
import type { Lexicon } from '../../core/index.ts';
import type { ClassWeights } from '../../core/lexicon/class-weights.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { parseSentence } from '../../core/syntax/parse-sentence.ts';
import type { ParsedSentence } from '../../core/syntax/sentence.ts';
import { splitSentences } from '../../core/text/sentences.ts';
import { tokenise } from '../../core/text/tokens.ts';
import {
  CAPITAL_CLASSES,
  type Damaged,
  dropVerb,
  midStart,
  orphan,
  type Random,
  runOn,
  SENTENCE_CLASSES,
  strayNoun,
  wrongCapital,
} from './damage.ts';
import type { Example } from './softmax.ts';
import { readTexts } from './texts.ts';

/** A clean sentence, its spans from its own start. */
export interface Source {
  readonly text: string;
  readonly sentence: ParsedSentence;
  readonly verbless: boolean;
  readonly lexicon: Lexicon;
}

/** The examples of both models, and the words of each clean sentence by its number. */
export interface Examples {
  readonly capitals: readonly Example[];
  readonly sentences: readonly Example[];
  readonly words: readonly number[];
  readonly texts: readonly string[];
}

const analyse = (text: string, lexicon: Lexicon) => splitSentences(tokenise(text)).map((s) => parseSentence(s, lexicon));

/** Reads whole sentences with their stops from files; `lexiconOf` says which tagger may look at a text. */
export function readSources(files: readonly string[], lexiconOf: (text: string) => Lexicon): Source[] {
  const sources: Source[] = [];
  for (const file of files) {
    const single = file.endsWith('.conllu');
    for (const text of readTexts(file)) {
      const lexicon = lexiconOf(text);
      const sentences = analyse(text, lexicon);
      // One line, one sentence: what the splitter cuts in two would teach the models its mistakes.
      if (single && sentences.length !== 1) continue;
      for (const sentence of sentences) {
        const own = text.slice(sentence.start, sentence.end);
        const { length } = sentence.tokens;
        if (length < 4 || length > 70 || !/[.!?]["“”]?$/u.test(own) || !/^[„"“]?\p{Lu}/u.test(own)) continue;
        const moved = {
          ...sentence,
          start: 0,
          end: own.length,
          tokens: sentence.tokens.map((t) => ({ ...t, start: t.start - sentence.start, end: t.end - sentence.start })),
        };
        sources.push({ text: own, sentence: moved, verbless: !sentence.tags.some((t) => /^V.(?:FIN|IMP)$/u.test(t)), lexicon });
      }
    }
  }
  return sources;
}

/** A place to learn from: a capital at `at`, or a whole sentence. */
interface Site {
  readonly reduced: Reduced;
  readonly at: number | undefined;
  readonly label: number;
  readonly kind: string;
  readonly group: number;
  readonly lexicon: Lexicon;
}

/** Damages every sentence in all ways: what was damaged, and every place that was left alone. Groups count the clean sentences from 1. */
function* sites(sources: readonly Source[], random: Random): Generator<Site> {
  let group = 0;
  for (const [k, source] of sources.entries()) {
    const { lexicon } = source;
    const clean = reduced(source.text, lexicon);
    if (!clean) continue;
    group++;
    const own = { group, lexicon, kind: '' };
    for (let i = 0; i < clean.n; i++) if (isCapitalSite(clean, i)) yield { ...own, reduced: clean, at: i, label: 0 };
    if (!source.verbless) yield { ...own, reduced: clean, at: undefined, label: 0 };
    for (const damaged of damages(source, sources[(k + 1) % sources.length]!, random)) {
      const r = damaged && reduced(damaged.text, lexicon);
      if (!r) continue;
      const kind = damaged.kind ?? '';
      if (damaged.at === undefined) {
        yield { ...own, reduced: r, at: undefined, label: SENTENCE_CLASSES.indexOf(damaged.label as 'ok'), kind };
        continue;
      }
      const at = r.view.tokens.findIndex((t) => t.start === damaged.at);
      if (at > 0 && isCapitalSite(r, at))
        yield { ...own, reduced: r, at, label: CAPITAL_CLASSES.indexOf(damaged.label as 'ok'), kind };
    }
  }
}

/** Takes down the features of all sites for the first two models. */
export function makeExamples(sources: readonly Source[], random: Random): Examples {
  const found = { capitals: [] as Example[], sentences: [] as Example[], words: [] as number[], texts: [] as string[] };
  for (const { reduced: r, at, label, kind, group, lexicon } of sites(sources, random)) {
    if (found.words[group] === undefined) {
      found.words[group] = r.view.words.length;
      found.texts[group] = r.view.tokens.map((t) => t.text).join(' ');
    }
    const features = at === undefined ? sentenceFeatures(r) : featuresAt(r, at, lexicon);
    (at === undefined ? found.sentences : found.capitals).push({ features: Int32Array.from(features), label, group, kind });
  }
  return found;
}

/**
 * Takes down the features of the second look, at the capitals the first look doubts. `weightsOf` gives the first two models for a group; they
 * must not have been trained on it, or the second look would trust the first too much.
 */
export function makeRepairExamples(
  sources: readonly Source[],
  random: Random,
  weightsOf: (group: number) => readonly ClassWeights[],
): Example[] {
  const found: Example[] = [];
  for (const { reduced: r, at, label, kind, group, lexicon } of sites(sources, random)) {
    if (at === undefined) continue;
    const weights = weightsOf(group);
    const p = classify(weights[0]!, featuresAt(r, at, lexicon));
    if (p[0]! > DOUBT) continue;
    const features = repairFeatures(r.view, r, at, p, { ...lexicon, fragmentWeights: weights });
    found.push({ features: Int32Array.from(features), label, group, kind });
  }
  return found;
}

function damages(source: Source, next: Source, random: Random): (Damaged | undefined)[] {
  const made = [
    runOn(source, next, random),
    wrongCapital(source, random),
    wrongCapital(source, random),
    wrongCapital(source, random),
    strayNoun(source, random),
    strayNoun(source, random),
  ];
  if (!source.verbless)
    made.push(dropVerb(source, random), dropVerb(source, random), midStart(source, random), orphan(source, random));
  return made;
}

function featuresAt(r: Reduced, i: number, lexicon: Lexicon): number[] {
  askDictionary(r.view, i, { lexicon });
  return capitalFeatures(r, i);
}

function reduced(text: string, lexicon: Lexicon): Reduced | undefined {
  const list = analyse(text, lexicon);
  if (list.length !== 1) return undefined;
  return reduce(viewOf({ protected: [], text, sentences: list }, lexicon, DEFAULT_SETTINGS).sentences[0]!);
}

/** Shuffles in place. */
export function shuffle<T>(list: T[], random: Random): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
