import { MORPH } from '../lexicon/morphology.ts';
import { MONTH_NAMES, WEEKDAYS } from '../time/calendar-words.ts';
import { findCapitalDefects } from './capitals.ts';
import { findClauseDefect } from './clauses.ts';
import { classify } from './model/classifier.ts';
import { reduce } from './model/features.ts';
import { SENTENCE, sentenceModel } from './model/models.ts';
import { sentenceFeatures } from './model/sentence-features.ts';
import { findStray } from './stray.ts';
import type { Defect, ParagraphView, SentenceView } from './view.ts';

/** Longest sentence that is looked into, in tokens: what is longer is a list or a text without stops. */
const LONGEST = 150;

export interface Detected {
  readonly defects: readonly Defect[];
  /** The paragraph's first sentence has lost its beginning, though it starts with a capital. */
  readonly headless: boolean;
}

/** Finds what stands wrong inside the sentences of a paragraph, in order. Linear in the text. */
export function detect(paragraph: ParagraphView): Detected {
  const defects: Defect[] = findStray(paragraph);
  const taken = new Set(defects.map((d) => d.start));
  let headless = false;
  if (isShouting(paragraph)) return { defects, headless };
  for (const view of paragraph.sentences) {
    if (view.tokens.length > LONGEST || view.words.length < 3 || isForeign(view)) continue;
    const reduced = paragraph.tagged ? reduce(view) : undefined;
    const model = sentenceModel(paragraph.lexicon);
    let known: Float64Array | undefined;
    const ask =
      model &&
      reduced &&
      ((): Float64Array => {
        known ??= classify(model, sentenceFeatures(reduced));
        return known;
      });
    if (view.index === 0 && ask && mayBeHeadless(view)) headless = isHeadless(view, ask()[SENTENCE.midStart]!);
    if (taken.has(view.sentence.start)) continue;
    const inside = findCapitalDefects(view, reduced, paragraph);
    defects.push(...inside);
    // A wrong capital does not explain that the verb is missing; a second sentence or a noun left over may.
    const capitalOnly = inside.every((d) => d.rule === 'fragment/wrong-capital') && view.finite.length === 0;
    if (!ask || (inside.length > 0 && !capitalOnly)) continue;
    const clause = findClauseDefect(paragraph, view, ask, paragraph.settings);
    // Two signs in one sentence: no question of style.
    if (clause) defects.push(inside.length > 0 && clause.severity === 'hint' ? { ...clause, severity: 'information' } : clause);
  }
  return { defects: defects.sort((a, b) => a.start - b.start), headless };
}

const THIRD =
  /^(?:wurden?|wird|werden|soll(?:en|ten?)?|hat|ist|sind|kann|können|könnten?|muss|müssen|mussten?|will|darf|dürfen|durften?)$/u;

/** Most sentences begin as sentences do, with a phrase that has its article, a pronoun or a name. */
function mayBeHeadless(view: SentenceView): boolean {
  const first = view.words[0]!;
  if (view.stop !== '.' || /^\p{Ll}/u.test(view.tokens[first]!.text)) return false;
  return view.lower[first] === 'des' || !/^(?:ART|PPER|PPOSAT|PDS|PDAT|NE)$/u.test(view.tags[first]!);
}

/** A statement that begins with its finite verb and has no subject, or a run of tags that hardly begins a sentence. */
function isHeadless(view: SentenceView, score: number): boolean {
  // „Kann ich empfehlen.“: nothing is missing but the topic.
  if (/^(?:ich|wir|man|er|sie|es|du|ihr)$/u.test(view.lower[view.words[1] ?? 0]!)) return false;
  if (opensWithTime(view)) return false;
  if (score > 0.9975 || (score > 0.9 && isLooseGenitive(view)) || (score > 0.3 && disagreesAtHead(view))) return true;
  // „Spekulierte Weber weiter darüber, ob …“: what looks like an attribute of the name is the verb.
  if (score > 0.9 && view.tags[0] === 'ADJA' && view.tags[1] === 'NE' && (view.lowerMasks[0]! & MORPH.preterite) !== 0)
    return true;
  const first = view.sentence.clauses[0];
  // Notes leave out „ich“ and „wir“ („Habe gestern angerufen.“): forms that may be theirs say nothing.
  const opens = first !== undefined && first.finite === view.words[0] && THIRD.test(view.lower[view.words[0]!]!);
  return opens && score > 0.7 && view.finite.length === 1 && view.words.length >= 5;
}

/** „Letzten Montag kam …“, „Kommenden Sommer soll …“: the accusative of time needs no article. */
function opensWithTime({ lower, words }: SentenceView): boolean {
  const [first, second] = words;
  return TIME_ATTRIBUTE.test(lower[first!]!) && second !== undefined && TIMES.has(lower[second]!);
}

const TIME_ATTRIBUTE =
  /^(?:(?:vor|über)?(?:letzt|nächst)|kommend|vorig|vergangen|vorvergangen|jed|dies|manch|all|erst|zweit|dritt|viert)e[nsr]?$/u;
const TIMES: ReadonlySet<string> = new Set([
  ...MONTH_NAMES,
  ...WEEKDAYS.flatMap((names) => names.split(' ')),
  ...'tag morgen vormittag mittag nachmittag abend nacht woche wochenende monat quartal jahr frühling frühjahr sommer herbst winter advent'.split(
    ' ',
  ),
]);

/** „Des Ministers Anna Weber in Berlin …“: a genitive at the head with no noun behind it to hang on. */
function isLooseGenitive({ lower, tags, tokens, sentence }: SentenceView): boolean {
  const phrase = sentence.phrases[0];
  if (lower[0] !== 'des' || /^(?:weiteren|öfteren)$/u.test(lower[1] ?? '') || tags[0] !== 'ART' || phrase?.first !== 0)
    return false;
  const next = tokens[phrase.last];
  return next?.kind === 'word' && !/^(?:N[NE]|ADJA|CARD|ADV|ADJD|KON)$/u.test(tags[phrase.last]!);
}

/** „Städtischen Behörde …“: a weak adjective at the head, whose article is gone. */
function disagreesAtHead({ tags, lower, masks, sentence }: SentenceView): boolean {
  const phrase = sentence.phrases[0];
  if (tags[0] !== 'ADJA' || phrase?.first !== 0 || phrase.agreement !== 0 || !/en$/u.test(lower[0]!)) return false;
  return phrase.head === 1 && tags[1] === 'NN' && (masks[1]! & MORPH.noun) !== 0;
}

/** Mostly capitals: nothing can be read off the case of the letters. */
function isShouting(paragraph: ParagraphView): boolean {
  let capital = 0;
  let small = 0;
  // The first sentences tell; words that begin small are many, so that most paragraphs are done after a look at their first letters.
  for (const { tokens, capitals, words } of paragraph.sentences.slice(0, 3)) {
    for (const i of words.slice(0, 60)) {
      if (capitals[i] === 1) capital += /^\p{Lu}{2,}$/u.test(tokens[i]!.text) ? 1 : 0;
      else if (tokens[i]!.kind === 'word') small++;
    }
  }
  return capital > small && capital > 3;
}

/** A row has at least so many words. */
const ROW = 8;

/** A good part of the words is foreign by the tagger, or the sentence is a row of names and numbers: a team, a list of results. */
function isForeign(view: SentenceView): boolean {
  let foreign = 0;
  let small = 0;
  for (const i of view.words) {
    if (view.tags[i] === 'FM' || view.tags[i] === 'XY') foreign++;
    if (view.capitals[i] === 0 && view.tokens[i]!.kind === 'word') small++;
  }
  return foreign * 4 > view.words.length || (view.words.length >= ROW && small * 5 <= view.words.length);
}
