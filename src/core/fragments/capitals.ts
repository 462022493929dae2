import { NAME as GAZETTEER } from '../lexicon/gazetteer.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { Fix } from '../rules/finding.ts';
import type { Settings } from '../settings.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { deleteFix, excerpt, markFix, replaceFix } from './fixes.ts';
import { classify } from './model/classifier.ts';
import { capitalFeatures, isCapitalSite, type Reduced } from './model/features.ts';
import { CAPITAL, capitalModel, repairModel } from './model/models.ts';
import { DOUBT, repairFeatures } from './model/repairs.ts';
import { isNameHead } from './name-heads.ts';
import { type Defect, isCapital, looksAdjective, onlyFinite, type ParagraphView, type SentenceView } from './view.ts';

/**
 * Probability from which a site is reported, by what speaks for it beside the model; set on clean text that was not trained on
 * (see the model's report).
 */
export const LIMIT = {
  /** Before a word of a closed class, which can hardly be part of a name. */
  runOn: 0.93,
  /** Before a noun or a name. */
  runOnNoun: 0.995,
  /** The word is no noun or name by the lexicon. */
  certainCapital: 0.3,
  /** An infinitive after „zu“ that may also be a noun („zu Preisen“). */
  infinitive: 0.95,
  /** The same, but a name or noun stands before it. */
  certainAfterNoun: 0.7,
  afterName: 0.93,
  afterFirstName: 0.996,
  /** A preposition after a noun, before a noun. */
  afterNoun: 0.96,
  /** A finite verb that could also be an inflected participle. */
  finiteCapital: 0.99,
  /** A function word or finite verb before a noun. */
  likelyCapital: 0.9,
  wrongCapital: 0.992,
  /** An adjective between an indefinite article and its noun. */
  adjective: 0.86,
  /** The same after any other word, unless its noun is one that names are made of. */
  otherAdjective: 0.93,
  /** A verb of the right bracket stands before the noun, a mark behind it. */
  strayAfterVerb: 0.9,
  strayInPlace: 0.9985,
};

const NAME = MORPH.noun | MORPH.name | MORPH.firstName | MORPH.lastName;
const FUNCTION = MORPH.preposition | MORPH.pronoun | MORPH.adverb | MORPH.conjunction;
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

/** A noun the lexicon knows, behind its article, attribute or preposition: two capitals in three, and nothing to look into. */
function isPlainNoun(view: SentenceView, i: number): boolean {
  if (view.lower[i - 1] === 'zu' && (view.lowerMasks[i]! & MORPH.infinitive) !== 0) return false;
  return view.tags[i] === 'NN' && (view.masks[i]! & MORPH.noun) !== 0 && LEADS.has(view.tags[i - 1]!);
}

const LEADS: ReadonlySet<string> = new Set(['ART', 'ADJA', 'APPR', 'APPRART', 'PPOSAT', 'PIAT', 'PDAT', 'CARD', 'PRELAT']);

/** Notes whether the dictionary has the word with and without its capital; asked only where it matters. */
export function askDictionary(view: SentenceView, i: number, { lexicon }: Pick<ParagraphView, 'lexicon'>): void {
  const { spelling, gazetteer } = lexicon;
  if (spelling) view.listed[i] = (spelling.entry(view.tokens[i]!.norm) ? 1 : 0) | (spelling.entry(view.lower[i]!) ? 2 : 0);
  if (!gazetteer) return;
  for (let k = Math.max(0, i - 1); k <= i + 1 && k < view.tokens.length; k++) {
    if (view.tokens[k]!.kind === 'word' && isCapital(view.tokens[k])) view.names[k] = gazetteer.look(view.tokens[k]!.norm);
  }
}

function isCandidate(view: SentenceView, i: number): boolean {
  const token = view.tokens[i]!;
  if (token.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.norm)) return false;
  const before = view.tokens[i - 1]!;
  if (before.kind === 'url' || before.kind === 'symbol') return false;
  if (before.kind === 'punctuation' && before.text !== ',' && !/^[)“”«»"]$/u.test(before.text)) return false;
  return !/[.]$/u.test(token.text);
}

/** Judges a capital by its probabilities. `slack` widens every limit's distance from certainty by that factor. */
function judge(
  view: SentenceView,
  i: number,
  p: Float64Array | undefined,
  paragraph: ParagraphView,
  slack: number,
): Defect | undefined {
  const { settings } = paragraph;
  if (isPair(view, i)) return undefined;
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
    if (noun && (isAttribute(view, i - 1) || view.lower[i - 1] === view.lower[i])) return undefined;
    // „liest und trägt Anna Weber …“: the subject of two verbs.
    if (noun && view.tags[i - 2] === 'KON' && isFiniteTag(view.tags[i - 1]!)) return undefined;
    if (over(noun ? LIMIT.runOnNoun : LIMIT.runOn)) return { ...runOnAt(view, i, settings), score };
    return certain && over(capitalLimit(view, i, true, true))
      ? { ...wrongCapital(view, i, settings, 'warning'), score }
      : undefined;
  }
  if (wrong >= stray) {
    if (POLITE.test(view.tokens[i]!.norm)) return undefined;
    const likely = certain || isLikelyCapital(view, i);
    if (!likely && !over(LIMIT.finiteCapital)) {
      if (!isPlainAttribute(view, i)) return undefined;
    } else if (!likely && !isFiniteInPlace(view, i)) {
      if (isProperAdjective(view, i) || isNominal(view, i) || isListedNoun(view, i) || isNounLike(view, i)) return undefined;
    }
    if (!over(capitalLimit(view, i, certain, likely))) return undefined;
    return { ...wrongCapital(view, i, settings, certain ? 'warning' : 'information'), score };
  }
  // „Demnach erwartet Oslo, dass …“: the subject of the only verb.
  if (/^V.PP$/u.test(view.tags[i - 1]!) && (view.lowerMasks[i - 1]! & MORPH.finite3) !== 0 && isLoneVerb(view, i - 1))
    return undefined;
  const after = view.tokens[i + 1];
  const closes = after === undefined || (after.kind === 'punctuation' && /^[,.;!?–)]$/u.test(after.text));
  const bracket = closes && closesClause(view, i - 1);
  return over(bracket ? LIMIT.strayAfterVerb : LIMIT.strayInPlace) ? { ...strayNoun(view, i, settings), score } : undefined;
}

/** The dictionary has the word with its capital, or (without a dictionary) the morphology knows it as noun or name. */
function isListed(view: SentenceView, i: number): boolean {
  return view.listed[i] === 4 ? (view.masks[i]! & NAME) !== 0 : (view.listed[i]! & 1) !== 0;
}

function capitalLimit(view: SentenceView, i: number, certain: boolean, likely: boolean): number {
  if (!certain && likely && (view.lowerMasks[i]! & FUNCTION) === 0 && !isFiniteOnly(view.lowerMasks[i]!)) return LIMIT.adjective;
  if (!likely && isPlainAttribute(view, i)) return LIMIT.otherAdjective;
  if (view.lower[i - 1] === 'zu' && isListed(view, i)) return LIMIT.infinitive;
  const before = view.tokens[i - 1]!.norm;
  if (!certain) {
    if (likely) return /^\p{Lu}/u.test(before) ? LIMIT.afterNoun : LIMIT.likelyCapital;
    return isFiniteInPlace(view, i) ? LIMIT.finiteCapital : LIMIT.wrongCapital;
  }
  if (!/^\p{Lu}/u.test(before)) return LIMIT.certainCapital;
  // „Ministerin Anna Der“: a first name wants a family name.
  if ((view.names[i - 1]! & GAZETTEER.first) !== 0 && (view.names[i - 1]! & GAZETTEER.weak) === 0) return LIMIT.afterFirstName;
  return view.tags[i - 1] === 'NE' ? LIMIT.afterName : LIMIT.certainAfterNoun;
}

/** Names that begin with an article or look like a common word; the word that follows the article. Own list of facts. */
const ARTICLE_NAMES = new Set(
  'haag spiegel zeit welt standard presse linke grünen partei basis ärzte stern heute bild woche post hoek'.split(' '),
);
/** Nouns after which a name follows, with its own capitals. */
const NAMED =
  /(?:magazin|zeitung|zeitschrift|blatt|partei|band|gruppe|film|roman|serie|sendung|stück|oper|musical|album|lied|song|titel|buch|projekt|initiative|verein|bündnis|firma|restaurant|hotel|gasthof|straße|platz|stadt|ort|schiff|programm|reihe|verlag|liste|bewegung|organisation|fraktion|portal|sender|kirche|schule|spiel|show|festival|werk|nummer|stadtteil|ortsteil|bahnhof)s?$/u;

/** Whether the word may be the head of a name or a title: after a noun that introduces one, within short quotation marks, or „Den Haag“. */
function isNamed(view: SentenceView, i: number, doubtful: boolean): boolean {
  const word = view.lower[i]!;
  if (
    /^(?:de[nmr]|di?e|das|el|la|le|los|las|al|am|im|zu[mr]|van|von|vom)$/u.test(word) &&
    ARTICLE_NAMES.has(view.lower[i + 1] ?? '')
  )
    return true;
  if (
    doubtful &&
    NAMED.test(view.lower[i - 1]!) &&
    /^\p{Lu}/u.test(view.tokens[i - 1]!.norm) &&
    view.tags[i + 1] !== undefined &&
    isNameLike(view, i + 1)
  )
    return true;
  // Within quotation marks a few words long stands a title.
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const mark = view.tokens[k]!.text;
    if (/^[“”«"]$/u.test(mark) && k < i - 1) return false;
    if (/^[„»‚"“]$/u.test(mark)) return view.tokens.slice(i, i + 8).some((t) => /^[“”«"’‘]$/u.test(t.text));
  }
  return false;
}

/** „das Für und Wider“, „ein wildes Hin und Her“: function words used as nouns, in pairs. */
function isPair({ tokens, lower, lowerMasks }: SentenceView, i: number): boolean {
  const nominal = (k: number) => isCapital(tokens[k]) && ((lowerMasks[k] ?? 0) & FUNCTION) !== 0;
  return (
    nominal(i) &&
    ((lower[i + 1] === 'und' && nominal(i + 2)) ||
      (lower[i - 1] === 'und' && nominal(i - 2) && !/^[.!?]$/u.test(tokens[i - 3]?.text ?? '.')))
  );
}

const isNameLike = (view: SentenceView, i: number): boolean => /^\p{Lu}/u.test(view.tokens[i]!.norm);

/** An attributive adjective or participle, which belongs to the noun after it whatever the tagger thinks. */
function isAttribute(view: SentenceView, i: number): boolean {
  if (view.tags[i] === 'ADJA') return true;
  const mask = view.masks[i]!;
  return (mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0 && /e[nmrs]?$/u.test(view.lower[i]!);
}

/** An adjective, participle or infinitive used as a noun: „der Vorsitzende“, „beim Joggen“, „als Vierte“. */
function isNominal(view: SentenceView, i: number): boolean {
  if (isListed(view, i)) return true;
  const small = view.lowerMasks[i]!;
  const next = view.tokens[i + 1];
  const alone = next === undefined || next.kind !== 'word' || !/^\p{Lu}/u.test(next.norm);
  if ((small & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0 && alone && /e[nmrs]?$/u.test(view.lower[i]!))
    return true;
  if (small === 0 && alone) return true;
  return (small & MORPH.infinitive) !== 0 && /^(?:ART|APPRART|APPR|PPOSAT|ADJA|KON)$/u.test(view.tags[i - 1]!);
}

/** An ordinal or a quantity used as a noun, or the end of a name. */
function isListedNoun(view: SentenceView, i: number): boolean {
  return ORDINAL.test(view.lower[i]!) || (view.tags[i - 1] === 'NE' && /^\p{Lu}/u.test(view.tokens[i - 1]!.norm));
}

const ORDINAL =
  /^(?:einig|all|viel|wenig|ander|manch|einzeln|erst|zweit|dritt|viert|fünft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwölft|letzt|nächst|beid|einzig|best|größt|meist)e[nmrs]?$|^(?:ihm|ihn|er)$/u;

/** A capital adjective before a noun, after a definite article or none: a name („das Rote Kreuz“, „Innere Sicherheit“). */
function isProperAdjective(view: SentenceView, i: number): boolean {
  const next = view.tokens[i + 1];
  if (next === undefined || !/^\p{Lu}/u.test(next.norm)) return false;
  if ((view.lowerMasks[i]! & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) === 0 && view.lowerMasks[i] !== 0)
    return false;
  const before = view.lower[i - 1]!;
  return !INDEFINITE.test(before);
}

/** An adjective by the lexicon, or by its shape where only the dictionary knows it. */
function isAdjective({ lowerMasks, listed, lower }: SentenceView, i: number): boolean {
  const small = lowerMasks[i]!;
  if ((small & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0) return true;
  return small === 0 && (listed[i]! & 2) !== 0 && looksAdjective(lower[i]!);
}

/** A form that may be finite, where no noun phrase waits for its noun. */
function isFiniteInPlace(view: SentenceView, i: number): boolean {
  return (
    (view.lowerMasks[i]! & (MORPH.finite3 | MORPH.finite2)) !== 0 &&
    !/^(?:ART|APPRART|APPR|PPOSAT|PIAT|PDAT|ADJA|CARD)$/u.test(view.tags[i - 1]!)
  );
}

/** An adjective before a common noun that names are not made of: „die Strengen Regeln“. */
function isPlainAttribute(view: SentenceView, i: number): boolean {
  return (
    isAdjective(view, i) &&
    view.tags[i + 1] === 'NN' &&
    (view.masks[i + 1]! & MORPH.noun) !== 0 &&
    /^(?:ART|PPOSAT|PIAT|PDAT|ADJA)$/u.test(view.tags[i - 1]!) &&
    !view.lower[i]!.includes('-') &&
    !/(?:isch|deutsch)e[nmrs]?$/u.test(view.lower[i]!) &&
    !isNameHead(view.lower[i + 1]!)
  );
}

/** Whether the verb at i closes its clause's bracket: a participle, infinitive or prefix, or a finite verb at the end of its clause. */
function closesClause(view: SentenceView, i: number): boolean {
  const tag = view.tags[i]!;
  if (/^V.PP$/u.test(tag) && (view.lowerMasks[i]! & MORPH.finite3) !== 0 && isLoneVerb(view, i)) return false;
  if (/^(?:V.PP|V.INF|VVIZU|PTKVZ)$/u.test(tag)) return true;
  if (!/^V.FIN$/u.test(tag) || view.tags[i - 1] === 'KON') return false;
  // A finite verb at the end needs its subordinating word before it in the same clause.
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    if (view.tokens[k]!.text === ',' || k === 0)
      return /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|APPR|KON|PWAT)$/u.test(
        view.tags[k === 0 && view.tokens[0]!.text !== ',' ? 0 : k + 1]!,
      );
  }
  return false;
}

/** „Demnach erwartet Oslo, dass …“: what looks like a participle is the only verb of its clause. */
function isLoneVerb(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= 0 && view.tokens[k]!.kind !== 'punctuation'; k--)
    if (isFiniteTag(view.tags[k]!) || /^(?:KOUS|PRELS|PWAV|PWS)$/u.test(view.tags[k]!)) return false;
  return true;
}

/** By the lexicon alone: the word is no noun or name, in lower case it is a function word or a finite verb, and no name is about. */
export function isCertainCapital(view: SentenceView, i: number): boolean {
  const token = view.tokens[i]!;
  const small = view.lowerMasks[i]!;
  const before = view.tokens[i - 1]!;
  const after = view.tokens[i + 1];
  if (
    before.text === 'zu' &&
    (small & MORPH.infinitive) !== 0 &&
    !/^(?:lasten|schaden|händen|zeiten|gunsten|essen)$/u.test(view.lower[i]!)
  )
    return true;
  if (isListed(view, i) || token.norm.length < 2 || isNounLike(view, i)) return false;
  // Without the dictionary's word for it the morphology's noun still counts against a verb.
  if ((small & FUNCTION) === 0 && (view.masks[i]! & MORPH.noun) !== 0) return false;
  if ((small & FUNCTION) === 0 && (!isFiniteOnly(small) || view.tags[i - 1] === 'ART')) return false;
  // The end of a name: „Thomas Lang.“, „Werk Höchst.“
  if (/^N[NE]$/u.test(view.tags[i - 1]!) && /^\p{Lu}/u.test(before.norm) && after?.kind === 'punctuation') return false;
  if (!/^[\p{L}-]+$|^,$/u.test(before.norm)) return false;
  return after !== undefined && !/^[\p{Lu}\p{N}“”"«»„/]/u.test(after.norm);
}

/** The same words before a noun, where a name is possible; and an adjective between an indefinite article and its noun. */
function isLikelyCapital(view: SentenceView, i: number): boolean {
  if (isListed(view, i) || isNounLike(view, i)) return false;
  const small = view.lowerMasks[i]!;
  const before = view.lower[i - 1]!;
  if ((small & FUNCTION) !== 0 || isFiniteOnly(small)) {
    // „…, Will Grant, …“: an apposition.
    if (isFiniteOnly(small)) return before !== ',' || !/^\p{Lu}/u.test(view.tokens[i + 1]?.norm ?? '');
    // A preposition after a noun may begin a name („Straße Am Wall“); the model must be surer there, and no such noun may stand before.
    return /^\p{Ll}[\p{L}-]*$|^,$/u.test(view.tokens[i - 1]!.norm) || (/^APPR/u.test(view.tags[i]!) && view.tags[i - 1] === 'NN');
  }
  return (
    isAdjective(view, i) &&
    view.tags[i + 1] === 'NN' &&
    INDEFINITE.test(before) &&
    !view.lower[i]!.includes('-') &&
    !isNameHead(view.lower[i + 1]!)
  );
}

/** A finite verb by all its readings; forms like „anklage“ that only „ich“ could have in a subordinate clause are nouns in print. */
const isFiniteOnly = (mask: number): boolean =>
  onlyFinite(mask) &&
  (mask & MORPH.infinitive) === 0 &&
  (mask & (MORPH.joinedSeparable | MORPH.preterite)) !== MORPH.joinedSeparable;

/** A function word used as a noun („das Aber“, „ein Ja“, „am Morgen“, „die Oder“), a part of the day, an ordinal or a quantity. */
function isNounLike(view: SentenceView, i: number): boolean {
  const word = view.lower[i]!;
  if (ORDINAL.test(word) || /^(?:ja|nein|morgen|abend|mittag|tausende?|hunderte?)$/u.test(word)) return true;
  const next = view.tags[i + 1] ?? '$.';
  const noun = next === 'NN' || next === 'NE' || next === 'ADJA' || next === 'CARD' || next === 'ART' || next === 'PPOSAT';
  return !noun && /^(?:ART|APPRART|PPOSAT|PDAT|PIAT)$/u.test(view.tags[i - 1]!) && (view.lowerMasks[i]! & FUNCTION) !== 0;
}

const INDEFINITE = /^(?:k?eine[nmrs]?|k?ein|[msd]eine[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|viele|mehrere|einige|zwei|drei)$/u;

function wrongCapital(view: SentenceView, i: number, settings: Settings, severity: 'warning' | 'information'): Defect {
  const token = view.tokens[i]!;
  const small = token.text.slice(0, 1).toLowerCase() + token.text.slice(1);
  const span = { start: token.start, end: token.end };
  const fixes: Fix[] = [replaceFix('lower', small, [{ ...span, text: small }], true), stopFix(view, i), markFix(span, settings)];
  return { rule: 'fragment/wrong-capital', ...span, message: 'capital', args: { word: token.text }, severity, fixes };
}

function stopFix(view: SentenceView, i: number, preferred = false): Fix {
  const before = view.tokens[i - 1]!;
  const token = view.tokens[i]!;
  return replaceFix('stop', `${before.text}. ${token.text}`, [{ start: before.end, end: before.end, text: '.' }], preferred);
}

function runOnAt(view: SentenceView, i: number, settings: Settings): Defect {
  const before = view.tokens[i - 1]!;
  const token = view.tokens[i]!;
  const left = view.finite.findLast((k) => k < i);
  const right = view.finite.find((k) => k >= i);
  const span = { start: before.kind === 'word' ? before.start : token.start, end: token.end };
  const verbs = left !== undefined && right !== undefined;
  return {
    rule: 'fragment/run-on',
    ...span,
    message: verbs ? 'verbs' : 'start',
    args: {
      word: token.text,
      before: before.text,
      ...(verbs && { left: view.tokens[left]!.text, right: view.tokens[right]!.text }),
    },
    fixes: [stopFix(view, i, verbs), markFix(span, settings)],
  };
}

function strayNoun(view: SentenceView, i: number, settings: Settings): Defect {
  const token = view.tokens[i]!;
  const span = { start: token.start, end: token.end };
  const verb = isFiniteTag(view.tags[i - 1]!) || /^V/u.test(view.tags[i - 1]!);
  let from = i - 1;
  while (from > 0 && /^V/u.test(view.tags[from - 1]!) && i - from < 3) from--;
  const before = view.text.slice(view.tokens[from]!.start, view.tokens[i - 1]!.end);
  return {
    rule: 'fragment/stray-noun',
    ...span,
    message: verb ? 'after-verb' : 'in-place',
    args: { word: token.text, before: excerpt(before) },
    severity: verb ? 'warning' : 'information',
    fixes: [deleteFix(view.text, span), markFix(span, settings)],
  };
}
