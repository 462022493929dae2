import { NAME } from '../lexicon/gazetteer.ts';
import { AGREEMENT, MORPH } from '../lexicon/morphology.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { mayGoOn, runOnAt, strayNoun, wrongCapital } from './capital-findings.ts';
import {
  askDictionary,
  FUNCTION,
  isAttribute,
  isCertainCapital,
  isFiniteInPlace,
  isFiniteOnly,
  isLikelyCapital,
  isListed,
  isListedNoun,
  isNominal,
  isNominalParticiple,
  isNounLike,
  isOrdinal,
  isPlainAttribute,
  isProperAdjective,
} from './capital-readings.ts';
import { closesClause, isLoneVerb } from './closed-bracket.ts';
import { capitalFeatures, isCapitalSite } from './model/capital-features.ts';
import { classify } from './model/classifier.ts';
import type { Reduced } from './model/features.ts';
import { CAPITAL, capitalModel, repairModel } from './model/models.ts';
import { DOUBT, repairFeatures } from './model/repairs.ts';
import { isNamed, isPair, isSpeaker, mayOpenTitle } from './proper-names.ts';
import { type Defect, isCapital, type ParagraphView, type SentenceView } from './view.ts';
import { BARE_OBJECTS } from './words.ts';

/**
 * Probability from which a site is reported, by what speaks for it beside the model; set on clean text that was not trained on
 * (see the model's report).
 */
export const LIMIT = {
  /** Before a word of a closed class, which can hardly be part of a name. */
  runOn: 0.93,
  /** Before a noun or a name. */
  runOnNoun: 0.991,
  /** The word is no noun or name by the lexicon. */
  certainCapital: 0.3,
  /** An infinitive after „zu“ that may also be a noun („zu Preisen“). */
  infinitive: 0.95,
  /** The same, but a name or noun stands before it. */
  certainAfterNoun: 0.7,
  afterName: 0.89,
  afterFirstName: 0.996,
  /** A function word before a name, which may begin one: „In Extremo“. */
  beforeName: 0.994,
  /** A preposition after a noun, before a noun. */
  afterNoun: 0.96,
  /** A finite verb that could also be an inflected participle. */
  finiteCapital: 0.98,
  /** A function word or finite verb before a noun. */
  likelyCapital: 0.9,
  wrongCapital: 0.992,
  /** An adjective between an indefinite article and its noun. */
  adjective: 0.86,
  /** The same after any other word, unless its noun is one that names are made of. */
  otherAdjective: 0.92,
  /** A verb of the right bracket stands before the noun, a mark behind it. */
  strayAfterVerb: 0.8,
  strayInPlace: 0.9985,
};

/** Polite address, which has its capital by right. */
const POLITE = /^(?:Sie|Ihr|Ihre[mnrs]?|Ihnen|Du|Dein|Deine[mnrs]?|Dich|Dir|Euch|Euer|Eure[mnrs]?)$/u;

/** Finds what went wrong at a capital inside a sentence: a missing full stop, a wrong capital, a noun left over. */
export function findCapitalDefects(view: SentenceView, reduced: Reduced | undefined, paragraph: ParagraphView): Defect[] {
  const found: Defect[] = [];
  for (const i of view.words) {
    if (i === 0 || !isCandidate(view, i)) continue;
    if (isPlainNoun(view, i) || (reduced && !isCapitalSite(reduced, i))) continue;
    askDictionary(view, i, paragraph);
    const model = capitalModel(paragraph.lexicon);
    const first = model && reduced ? classify(model, capitalFeatures(reduced, i)) : undefined;
    const defect = first && reduced ? lookTwice(view, reduced, i, first, paragraph) : judge(view, i, undefined, paragraph, 1);
    // One defect explains its neighbourhood: the next capital is the rest of it.
    if (defect && defect.start >= (found.at(-1)?.end ?? -1) + 2) found.push(defect);
  }
  return found;
}

/**
 * What comes near enough to a report after the first look is judged again with the sentence repaired in all ways: that costs as much as the
 * sentence itself, and few places need it.
 */
function lookTwice(
  view: SentenceView,
  reduced: Reduced,
  i: number,
  first: Float64Array,
  paragraph: ParagraphView,
): Defect | undefined {
  const { lexicon } = paragraph;
  const model = repairModel(lexicon);
  if (!model) return judge(view, i, first, paragraph, 1);
  if (first[CAPITAL.ok]! > DOUBT || !judge(view, i, first, paragraph, SLACK)) return undefined;
  return judge(view, i, classify(model, repairFeatures(view, reduced, i, first, lexicon)), paragraph, 1);
}

/** How many times further from certainty the first look may be than the second. */
const SLACK = 12;

/**
 * Nothing to look into, which is so for four capitals in five: a noun the lexicon knows, behind its article, attribute or preposition, or joined
 * to another; the rest of a name.
 */
function isPlainNoun(view: SentenceView, i: number): boolean {
  const before = view.tags[i - 1]!;
  if (view.lower[i - 1] === 'zu' && (view.lowerMasks[i]! & MORPH.infinitive) !== 0) return false;
  const tag = view.tags[i];
  if ((view.lowerMasks[i]! & OTHERWISE) === 0) {
    if (tag === 'NE' && before === 'NE' && isCapital(view.tokens[i - 1])) return true;
    const known = tag === 'NN' && (view.masks[i]! & MORPH.noun) !== 0;
    if (known && before === 'KON') return true;
    // What is left is a noun behind a verb, or the beginning of a sentence run into another.
    const between = view.finite.length > 1 && view.finite[0]! < i && view.finite.at(-1)! > i;
    if ((known || tag === 'NE') && !between && !/^(?:V|PTKVZ)/u.test(before)) return true;
  }
  return view.tags[i] === 'NN' && (view.masks[i]! & MORPH.noun) !== 0 && LEADS.has(view.tags[i - 1]!);
}

/** Readings that a capital may hide. */
const OTHERWISE =
  FUNCTION | MORPH.finite3 | MORPH.finite2 | MORPH.infinitive | MORPH.adjective | MORPH.participle1 | MORPH.participle2;
const LEADS: ReadonlySet<string> = new Set(['ART', 'ADJA', 'APPR', 'APPRART', 'PPOSAT', 'PIAT', 'PDAT', 'CARD', 'PRELAT']);

function isCandidate(view: SentenceView, i: number): boolean {
  const token = view.tokens[i]!;
  if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.norm)) return false;
  const before = view.tokens[i - 1]!;
  if (before.kind === 'url' || before.kind === 'symbol') return false;
  // „1. Erstelle ein Bild.“: the number of an item, and its first word.
  if (i === 1 && view.index === 0 && /^\p{N}{1,2}\.$/u.test(before.text)) return false;
  // Two commas as a mark: „,,Wer sucht, der findet.“; a title in another language: „Love is War“.
  if (before.text === ',' && view.tokens[i - 2]?.text === ',') return false;
  if (isForeign(view, i - 1) || isForeign(view, i + 1)) return false;
  // "iPad Pro", "macOS Big Sur": the name of a product goes on.
  if (/^\p{Ll}{1,5}\p{Lu}/u.test(before.norm)) return false;
  // „… auf der Plattform: "Bei …“: straight marks open and close alike.
  if (/^["“”«»]$/u.test(before.text) && view.tokens[i - 2]?.text === ':') return false;
  if (before.kind === 'punctuation' && before.text !== ',' && !/^[)“”«»"]$/u.test(before.text)) return false;
  return !/[.]$/u.test(token.text) && !isWeekdayBeside(view, i);
}

/** A word in small letters that the lexicon does not know. */
function isForeign({ tokens, masks, lowerMasks }: SentenceView, i: number): boolean {
  return tokens[i]?.kind === 'word' && masks[i] === 0 && lowerMasks[i] === 0 && /^\p{Ll}/u.test(tokens[i]!.norm);
}

const WEEKDAY = /^(?:mo|di|mi|do|fr|sa|so)\.?$/u;

/** „nur Sa. und So. geöffnet“, „Mo–Do“: a weekday's abbreviation beside another. */
function isWeekdayBeside({ lower }: SentenceView, i: number): boolean {
  return WEEKDAY.test(lower[i]!) && lower.some((word, k) => k !== i && Math.abs(k - i) <= 4 && WEEKDAY.test(word));
}

/**
 * Words of a name: what ends before the colon of a listing („20.15 Uhr, Arte:“), stands beside an ampersand („Old Man & Young Boy“), or opens a
 * surname („der kleine Von Auheim“).
 */
function isOfName({ tokens, tags }: SentenceView, i: number): boolean {
  const at = (k: number): string => tokens[k]?.text ?? '';
  if (at(i + 1) === ':' && at(i - 1) === ',' && i <= LISTING) return true;
  if ([i - 2, i - 1, i + 1, i + 2].some((k) => at(k) === '&') && /^\p{Lu}/u.test(at(i - 1) || at(i))) return true;
  return /^(?:Von|Van|De|Zu)$/u.test(at(i)) && tags[i - 1] === 'ADJA' && /^\p{Lu}/u.test(at(i + 1));
}
/** So many words and signs stand before the station of a listing at most. */
const LISTING = 6;

/** Prepositions with one case, and articles that are in none such: "aus Die Verwandlung", "für Der Sturm". */
const OF_DATIVE = /^(?:aus|bei|mit|nach|seit|von|zu|gegenüber)$/u;
const OF_ACCUSATIVE = /^(?:durch|für|gegen|ohne|um)$/u;
/** Papers and channels that are named with their article. */
const MEDIA =
  /^(?:Das Erste|Das Parlament|Das Ding|Der Spiegel|Der Standard|Der Freitag|Der Bund|Die Welt|Die Zeit|Die Presse|Die Woche|Die Rheinpfalz)$/u;

/** A title without its marks, or the name of a paper. */
function isTitle({ tokens, lower, tags }: SentenceView, i: number): boolean {
  const article = tokens[i]!.norm;
  const next = tokens[i + 1]?.norm ?? '';
  if (!/^(?:D(?:er|ie|as)|Ein|Eine)$/u.test(article) || !/^\p{Lu}/u.test(next)) return false;
  if (MEDIA.test(`${article} ${next}`)) return true;
  if (tags[i - 1] !== 'APPR') return false;
  return OF_DATIVE.test(lower[i - 1]!) ? article !== 'Der' : OF_ACCUSATIVE.test(lower[i - 1]!) && article === 'Der';
}

/** "Angenommen Sie verdienen …": a comma may be lost, no stop. */
const isSupposed = ({ tokens, lower }: SentenceView, i: number): boolean =>
  POLITE.test(tokens[i]!.norm) && /^(?:angenommen|vorausgesetzt|gesetzt|unterstellt|zugegeben|gesagt)$/u.test(lower[i - 1] ?? '');

/** Judges a capital by its probabilities. `slack` widens every limit's distance from certainty by that factor. */
function judge(
  view: SentenceView,
  i: number,
  p: Float64Array | undefined,
  paragraph: ParagraphView,
  slack: number,
): Defect | undefined {
  const { settings } = paragraph;
  if (isPair(view, i) || isSpeaker(view, i) || isTitle(view, i) || isSupposed(view, i) || isOfName(view, i)) return undefined;
  if (isNamed(view, i, p === undefined || p[CAPITAL.ok]! > 0.005 || p[CAPITAL.runOn]! < 0.7)) return undefined;
  if (!p)
    return isCertainCapital(view, i) && !POLITE.test(view.tokens[i]!.norm)
      ? wrongCapital(view, i, settings, 'warning')
      : undefined;
  const runOn = p[CAPITAL.runOn]!;
  const wrong = p[CAPITAL.wrongCapital]!;
  const stray = p[CAPITAL.strayNoun]!;
  const ok = p[CAPITAL.ok]!;
  const score = 1 - ok;
  const over = (limit: number): boolean => ok < (1 - limit) * slack;
  const certain = isCertainCapital(view, i) && !POLITE.test(view.tokens[i]!.norm);
  if (runOn >= wrong && runOn >= stray) {
    if (view.tokens[i - 1]!.text.endsWith('.')) return undefined;
    const noun = /^(?:NN|NE|CARD|FM|XY)$/u.test(view.tags[i]!) && (isListed(view, i) || (view.lowerMasks[i]! & FUNCTION) === 0);
    if (isOrdinal(view.lower[i]!) || /^(?:ja|nein)$/u.test(view.lower[i]!)) return undefined;
    // „die restlichen fünf Verhafteten“: a participle used as a noun.
    if (noun && view.tags[i - 1] === 'CARD' && !isListed(view, i)) return undefined;
    if (noun && (isAttribute(view, i - 1) || view.lower[i - 1] === view.lower[i])) return undefined;
    // „auf dem Markt Frisches gekauft“: an adjective used as a noun, in a form that only such a noun has without an article.
    if (/e[sm]$/u.test(view.lower[i]!) && mayGoOn(view, i)) return undefined;
    // „liest und trägt Anna Weber …“: the subject of two verbs.
    if (noun && view.tags[i - 2] === 'KON' && isFiniteTag(view.tags[i - 1]!)) return undefined;
    if (over(noun ? LIMIT.runOnNoun : LIMIT.runOn)) return { ...runOnAt(view, i, settings), score };
    return certain && over(capitalLimit(view, i, true, true))
      ? { ...wrongCapital(view, i, settings, 'warning'), score }
      : undefined;
  }
  if (wrong >= stray) {
    if (POLITE.test(view.tokens[i]!.norm) || isInNounPlace(view, i) || isClosed(view, i) || isForeignName(view, i))
      return undefined;
    const likely = certain || isLikelyCapital(view, i);
    if (!likely && !isPlainAttribute(view, i)) {
      if (!over(LIMIT.finiteCapital)) return undefined;
      const nominal = isProperAdjective(view, i) || isNominal(view, i) || isListedNoun(view, i) || isNounLike(view, i);
      if (nominal && (!isFiniteInPlace(view, i) || isNominalParticiple(view, i))) return undefined;
    }
    if (!over(capitalLimit(view, i, certain, likely))) return undefined;
    return { ...wrongCapital(view, i, settings, certain ? 'warning' : mayBeNamed(view, i) ? 'hint' : 'information'), score };
  }
  if (BARE_OBJECTS.has(view.lower[i]!) || isGenitiveObject(view, i, paragraph) || ADVERBIAL.test(view.lower[i - 1]!))
    return undefined;
  if (isOwnClause(view, i)) return undefined;
  // „Demnach erwartet Oslo, dass …“: the subject of the only verb.
  if (/^V.PP$/u.test(view.tags[i - 1]!) && (view.lowerMasks[i - 1]! & MORPH.finite3) !== 0 && isLoneVerb(view, i - 1))
    return undefined;
  const after = view.tokens[i + 1];
  const closes = after === undefined || (after.kind === 'punctuation' && /^[,.;!?–)]$/u.test(after.text));
  const bracket = closes && closesClause(view, i - 1);
  return over(bracket ? LIMIT.strayAfterVerb : LIMIT.strayInPlace) ? { ...strayNoun(view, i, settings), score } : undefined;
}

/** „…, die Enns führt Hochwasser“: what looks like a relative clause with its verb last is a main clause with its object behind the verb. */
const isOwnClause = ({ tags, tokens, lower }: SentenceView, i: number): boolean =>
  isFiniteTag(tags[i - 1]!) &&
  isCapital(tokens[i - 2]) &&
  /^N[NE]$/u.test(tags[i - 2]!) &&
  /^(?:der|die|das|den)$/u.test(lower[i - 3] ?? '') &&
  tokens[i - 4]?.text === ',';

/** „in dem Bericht Aussagen“ …“: a noun by the lexicon as the last word before a closing mark, whose opening one may be lost. */
const isClosed = (view: SentenceView, i: number): boolean =>
  /^[“”«»"]$/u.test(view.tokens[i + 1]?.text ?? '') && isListed(view, i) && (view.masks[i]! & MORPH.noun) !== 0;

/** „Mir Hossein Mussawi“: what is a personal pronoun besides, with two names behind it. */
const isForeignName = ({ tags, tokens, lower, masks }: SentenceView, i: number): boolean =>
  PERSONAL.test(lower[i]!) && [i + 1, i + 2].every((k) => isCapital(tokens[k]) && (tags[k] === 'NE' || masks[k] === 0));
const PERSONAL = /^(?:mir|mich|dich|sich|ihm|ihn|es|uns|man)$/u;

/** Participles that stand before a noun as adverbs: „nur noch gefühlt Luxus“. */
const ADVERBIAL = /^(?:gefühlt|geschätzt|garantiert|vermehrt|verstärkt|bevorzugt|gehäuft|geballt|umgerechnet|angefangen)$/u;

/** „erfreut sich großen Zulaufs“: an attribute with the noun's ending, and a noun that can only be a genitive. */
function isGenitiveObject({ lower, tokens, tags }: SentenceView, i: number, { lexicon }: ParagraphView): boolean {
  if (!/(?:en|er)$/u.test(lower[i - 1]!) || !/^\p{Ll}/u.test(tokens[i - 1]!.norm)) return false;
  const mask = lexicon.morphology?.agreement(tokens[i]!.norm) ?? 0;
  const genitive = (mask & AGREEMENT.genitive) !== 0 && (mask & ~AGREEMENT.genitive & CASES) === 0;
  // The tagger may take the attribute for a verb ("regen", "reichen").
  return genitive && (tags.slice(0, i).some((t) => t === 'PRF') || /^ADJ/u.test(tags[i - 1]!));
}

const CASES = AGREEMENT.nominative | AGREEMENT.dative | AGREEMENT.accusative;

/** Behind an article and an adjective, with nothing behind it that could be their noun: „vom eigenen Selbst.“ */
function isInNounPlace({ tags }: SentenceView, i: number): boolean {
  const after = tags[i + 1];
  return (
    tags[i - 1] === 'ADJA' && /^(?:ART|APPRART|PPOSAT)$/.test(tags[i - 2] ?? '') && !/^(?:NN|NE|ADJA|CARD|FM)$/.test(after ?? '')
  );
}

/** A title in a list or behind „wie“, or a word that is a noun besides: „Interessierte“, „das Erstaunen“. */
function mayBeNamed(view: SentenceView, i: number): boolean {
  return mayOpenTitle(view, i) || (isListed(view, i) && /^(?:NN|NE)$/u.test(view.tags[i]!)) || isNominal(view, i);
}

function capitalLimit(view: SentenceView, i: number, certain: boolean, likely: boolean): number {
  if (!certain && likely && (view.lowerMasks[i]! & FUNCTION) === 0 && !isFiniteOnly(view.lowerMasks[i]!)) return LIMIT.adjective;
  if (!likely && isPlainAttribute(view, i)) return LIMIT.otherAdjective;
  if (view.lower[i - 1] === 'zu' && isListed(view, i)) return LIMIT.infinitive;
  const before = view.tokens[i - 1]!.norm;
  if (!certain) {
    if (likely && view.tags[i + 1] === 'NE') return LIMIT.beforeName;
    if (likely) return /^\p{Lu}/u.test(before) ? LIMIT.afterNoun : LIMIT.likelyCapital;
    return isFiniteInPlace(view, i) ? LIMIT.finiteCapital : LIMIT.wrongCapital;
  }
  if (!/^\p{Lu}/u.test(before)) return LIMIT.certainCapital;
  // „Ministerin Anna Der“: a first name wants a family name.
  if ((view.names[i - 1]! & NAME.first) !== 0 && (view.names[i - 1]! & NAME.weak) === 0) return LIMIT.afterFirstName;
  return view.tags[i - 1] === 'NE' ? LIMIT.afterName : LIMIT.certainAfterNoun;
}
