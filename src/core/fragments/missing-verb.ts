import { MORPH } from '../lexicon/morphology.ts';
import type { Severity } from '../rules/finding.ts';
import type { Settings } from '../settings.ts';
import { CASE } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { finiteByClause, isOdd, spanOf } from './clause-shape.ts';
import {
  ELLIPTIC_STARTS,
  endsInInfinitive,
  givesInstructions,
  hasBareNoun,
  isAddition,
  isAdvice,
  isAnaphora,
  isAttributedBySo,
  isComment,
  isDenial,
  isNounWithClause,
  SHORTENED,
  STYLE,
} from './ellipses.ts';
import { deleteFix, excerpt, markFix, saysLittle } from './fixes.ts';
import { SENTENCE } from './model/models.ts';
import { isHiddenVerb } from './second-place.ts';
import { strandedSubject } from './stranded-subject.ts';
import { lexiconVeto } from './verb-veto.ts';
import { type Defect, maybeFinite, type ParagraphView, type SentenceView } from './view.ts';

/** Probability from which a sentence is reported, by what its clauses show; set on clean text that was not trained on. */
const LIMIT = {
  /** No finite verb at all. */
  none: 0.4,
  /** A finite verb in a subordinate clause only. */
  main: 0.9,
  /** The same, with a participle at its end that can be nothing else. */
  participle: 0.5,
  /** A finite verb in a later main clause only. */
  clause: 0.95,
};

/** From so many words on a sentence is too long for a remark. */
const LONG = 9;

export function missingVerb(
  paragraph: ParagraphView,
  view: SentenceView,
  model: () => Float64Array,
  settings: Settings,
): Defect | undefined {
  const none = view.finite.length === 0;
  const counts = finiteByClause(view);
  // A pronoun that can only be a subject calls for its verb, however short the sentence.
  const subject = none && view.words.some((i) => /^(?:ich|er|man|du)$/u.test(view.lower[i]!));
  if ((view.stop === '!' && !subject) || (none && (isDenial(view) || isAdvice(view) || isAnaphora(view)))) return undefined;
  if (isTakenUp(view)) return undefined;
  const stranded = strandedSubject(view);
  const opening = stranded === undefined && !none && counts.main > 0;
  const cut = (counts.bare > 0 && endsInBareClause(view)) || endsInClauseParticiple(view);
  if (opening && !cut && !opensWithoutVerb(view)) return undefined;
  // „Table.Briefings“: the stop belongs to a name.
  if (/^\p{L}/u.test(view.text.slice(view.sentence.end, view.sentence.end + 1))) return undefined;
  if (isOdd(view) || (none && (isAttributedBySo(view) || isAddition(view)))) return undefined;
  if (cut && !view.quotesOpen && view.previous?.stop !== '?')
    return report(view, 'clause', '', 1 - model()[SENTENCE.ok]!, 'warning', settings);
  if (none && isGapped(view)) return undefined;
  const kind = none ? 'none' : opening ? 'clause' : 'main';
  const score = 1 - model()[SENTENCE.ok]!;
  if (stranded !== undefined) return report(view, 'subject', view.lower[stranded]!, score, 'warning', settings);
  const limit = kind === 'main' && endsInParticiple(view) ? LIMIT.participle : LIMIT[kind];
  if (score < limit || (kind === 'clause' ? view.words.some((i) => isHiddenVerb(view, i)) : lexiconVeto(view, subject)))
    return undefined;
  // „Weil …“ in direct speech, „Nicht nur, dass …“, „Keine Pause bis Mai, dann …“.
  if (
    kind === 'main' &&
    (view.quotesOpen ||
      // „Wer muss zahlen? Alle, denen ein Haus gehört.“
      view.previous?.stop === '?' ||
      SHORTENED.has(view.lower[view.words[0]!]!) ||
      /^PW/u.test(view.tags[view.words[0]!]!) ||
      isComment(view) ||
      isNounWithClause(view))
  )
    return undefined;
  if (/[:…]\s*$/u.test(paragraph.text.slice(Math.max(0, view.sentence.start - 3), view.sentence.start))) return undefined;
  if (view.index === 0 && isDateline(view)) return undefined;
  // A small letter at the head of the paragraph is another rule's matter.
  if (view.index === 0 && /^\p{Ll}/u.test(view.tokens[view.words[0]!]!.text)) return undefined;
  // „Vielleicht nichts für Eilige, aber …“
  if (kind === 'clause' && ELLIPTIC_STARTS.has(view.lower[view.words[0]!]!)) return undefined;
  const span = spanOf(view);
  const written = view.text.slice(span.start, span.end);
  const nonfinite = view.words.some((i) => isRightBracket(view, i));
  const opener = view.lower[view.words[0]!]!;
  if (
    none &&
    !subject &&
    (/^(?:kein|nicht|nichts|nie$|wie$|je$|so$)/u.test(opener) ||
      (!nonfinite && view.words.length < LONG && ELLIPTIC_STARTS.has(opener)))
  )
    return undefined;
  // „… unbedingt zu empfehlen.“, „Mehr Fachleute ins Land holen.“: a wish or an advice.
  const wish = none && !subject && !view.tags.some((t) => /^V.PP$/u.test(t));
  if (
    none &&
    !subject &&
    (STYLE.test(written) ||
      (wish && (view.count === 1 || (endsInInfinitive(view) && !hasBareNoun(view)) || givesInstructions(paragraph))))
  )
    return undefined;
  // A sentence of nouns alone is style unless whole sentences stand around it; one that ends in a number has been cut by it.
  if (none && !nonfinite && !subject && (view.count === 1 || view.previous?.stop === '?' || STYLE.test(written)))
    return undefined;
  if (/^(?:[IVXLC]+|\p{N}+)$/u.test(view.tokens[view.words.at(-1)!]!.text)) return undefined;
  // „… des am 23. 3. 1976 geschlossenen …“: cut behind an ordinal.
  if (view.tokens[view.words[0]!]!.kind === 'number' && /\p{N}\.$/u.test(view.text.slice(0, span.start).trimEnd()))
    return undefined;
  const named = view.tags.some((t) => t === 'NN' || t === 'NE' || t === 'PPER');
  // „Grund genug, den Plan zu prüfen.“, „Ein Fest, das viele freut.“: one phrase with what hangs on it is mostly meant so.
  const sure = none
    ? subject || (nonfinite && named && isLongEnough(view) && !isShortened(view) && !isTelegraphic(view))
    : kind !== 'main' || endsInParticiple(view) || hasTwoPhrases(view);
  return report(view, kind, '', score, sure ? 'warning' : 'hint', settings);
}

/** „Ein Stuhl mehr, das sei der Gewinn.“: a pronoun right before its verb takes up what stands before the comma; no relative clause has it there. */
function isTakenUp({ tokens, tags, lower }: SentenceView): boolean {
  return tokens.some(
    ({ text }, i) =>
      text === ',' &&
      /^(?:das|dies)$/u.test(lower[i + 1] ?? '') &&
      /^(?:ist|sei|war|wäre|sind|seien|waren|wären|wird|heißt|bleibt)$/u.test(lower[i + 2] ?? '') &&
      i + 3 < tokens.length &&
      /^(?:ART|AD[VJ]|ADJ[AD]|PPOSAT|PIAT|N[NE]|PTKNEG|CARD)$/u.test(tags[i + 3]!),
  );
}

/** Only infinitives with „zu“, or a participle at the head: „Und natürlich, um zu helfen.“, „Gemessen an der Leistung und am Preis.“ */
function isShortened({ tags, words }: SentenceView): boolean {
  if (tags[words[0]!] === 'VVPP') return true;
  return words.every((i) => !/^V.(?:PP|INF)$/u.test(tags[i]!) || tags[i - 1] === 'PTKZU' || tags[i + 1] === 'PTKZU');
}

/** „Brücke nach Unwetter gesperrt.“ at the head of a paragraph: a heading, whose nouns do without articles. */
function isTelegraphic({ index, sentence, tags, words }: SentenceView): boolean {
  if (index > 0) return false;
  const bare = sentence.phrases.find((p) => p.preposition === undefined);
  return bare === undefined || (!/^(?:ART|PPOSAT|PDAT|PIAT|PPER)$/u.test(tags[bare.first]!) && tags[words[0]!] !== 'ART');
}

/** Whether the main clause has a pronoun as its subject, or two phrases without prepositions that hang on each other in no way. */
function hasTwoPhrases({ sentence, tags, lower }: SentenceView): boolean {
  const inMain = sentence.phrases.filter(({ head, parent }) => {
    const clause = sentence.clauses[sentence.clauseOf[head]!];
    return parent === undefined && clause?.subordinator === undefined && clause?.kind !== 'infinitive';
  });
  if (inMain.some(({ head }) => /^(?:ich|er|wir|man|es)$/u.test(lower[head]!))) return true;
  const bare = inMain.filter(
    (p, k) => p.preposition === undefined && (k === 0 || !(p.cases & CASE.gen)) && tags[p.first] !== 'PPER',
  );
  return bare.length > 1;
}

function report(
  view: SentenceView,
  message: string,
  word: string,
  score: number,
  severity: Severity,
  settings: Settings,
): Defect {
  const span = spanOf(view);
  const args = { text: excerpt(view.text.slice(span.start, span.end)), ...(word !== '' && { word }) };
  const fixes = [...(saysLittle(view) ? [deleteFix(view.text, span)] : []), markFix(span, settings)];
  return { rule: 'fragment/missing-verb', ...span, message, args, score, severity, fixes };
}

/** A participle or infinitive at the end of its clause, which calls for a finite verb; the participle of „besser gesagt das Loch“ does not. */
function isRightBracket({ tags, tokens, lower }: SentenceView, i: number): boolean {
  if (!/^V.(?:PP|INF|IZU)$/u.test(tags[i]!) || /^un(?!ter)/u.test(lower[i]!)) return false;
  const next = tokens[i + 1];
  return next === undefined || !/^(?:ART|ADJA|NN|NE|PPOSAT|PDAT|CARD)$/u.test(tags[i + 1]!);
}

/** „Anfänger bekommen den gelben Gurt. Meister den schwarzen.“: the verb and the noun of the sentence before are understood. */
function isGapped({ words, tags, lower, previous }: SentenceView): boolean {
  const last = words.at(-1)!;
  if (words.length > MOST_GAPPED || previous === undefined || previous.finite.length === 0) return false;
  return tags[last - 1] === 'ART' && /^\p{Ll}{3,}e[nmrs]?$/u.test(lower[last]!) && /^(?:ADJ|VVPP|VVINF)/u.test(tags[last]!);
}
const MOST_GAPPED = 5;

/** Five words, or four with subject, adverb and participle: „Die Vorschriften häufig missachtet.“ */
function isLongEnough({ words, tags }: SentenceView): boolean {
  return words.length >= 5 || (words.length === 4 && words.map((i) => tags[i]).join(' ') === 'ART NN ADJD VVPP');
}

/** The last word is a participle by tag and lexicon, and no form that could be finite. */
function endsInParticiple({ tags, masks, words }: SentenceView): boolean {
  const last = words.at(-1)!;
  return tags[last] === 'VVPP' && (masks[last]! & MORPH.participle2) !== 0 && !maybeFinite(masks[last]!);
}

/** Conjunctions behind which a noun phrase alone is no clause. Not among them: what is also a preposition, or stands before bare phrases. */
const WANTS_VERB: ReadonlySet<string> = new Set(
  'weil obwohl obgleich nachdem sofern falls sobald solange bevor dass indem sodass'.split(' '),
);
const BARE = /^(?:ART|PPOSAT|PDAT|ADJA|CARD|NN|NE)$/u;

/** „Weil die Lastwagen.“, „…, sofern das Wetter.“: a conjunction, one noun phrase with its article, and the full stop. */
function endsInBareClause({ tags, lower, words, sentence, stop }: SentenceView): boolean {
  if (stop !== '.') return false;
  let from = words.length - 1;
  while (from >= 0 && BARE.test(tags[words[from]!]!)) from--;
  const conjunction = words[from];
  if (conjunction === undefined || !WANTS_VERB.has(lower[conjunction]!) || tags[conjunction] !== 'KOUS') return false;
  const first = words[from + 1];
  if (first === undefined || !/^(?:ART|PPOSAT|PDAT)$/u.test(tags[first]!)) return false;
  // Nothing but the phrase: „weil das Wetter Reisende …“ has lost more than that and is left to the model.
  return sentence.phrases.some((p) => p.first <= first && p.last > words.at(-1)!);
}

/** „…, weil der Wagen im Tal gestohlen.“: a clause whose conjunction puts the finite verb last ends in a participle that can be nothing else. */
function endsInClauseParticiple(view: SentenceView): boolean {
  const { tags, lower, words, tokens, stop } = view;
  const last = words.at(-1)!;
  // Verbs with a prefix have one form for both: „…, dass sich das hinwegentwickelt.“
  if (stop !== '.' || !endsInParticiple(view) || !/ge|en$/u.test(lower[last]!)) return false;
  let first = last;
  while (first > 0 && tokens[first - 1]!.kind !== 'punctuation') first--;
  const clause = tags.slice(first, last);
  if (first === 0 || tags[first] !== 'KOUS' || clause.length < SHORTEST_CLAUSE || clause.some(isFiniteTag)) return false;
  return clause.some((tag) => /^(?:ART|PPER|PPOSAT|PDS|NE)$/u.test(tag));
}
/** Conjunction and subject at least: „wie geplant“, „sobald bekannt“ are phrases. */
const SHORTEST_CLAUSE = 3;

/** The first clause has no finite verb by the clause layer, and none by the lexicon: „Der Arzt zwar freundlich, aber es half nicht.“ */
function opensWithoutVerb({ sentence, tags, masks, tokens, finite }: SentenceView): boolean {
  const clause = sentence.clauses[0];
  if (
    clause?.kind !== 'verbless' ||
    clause.first > 0 ||
    clause.last < 5 ||
    sentence.clauses[1]?.kind === 'relative' ||
    tags[0] === 'APPR' ||
    tags[0] === 'APPRART'
  )
    return false;
  // „Der Rekord, der lange hielt, wurde gebrochen.“: the verb stands behind an insertion.
  if (finite.some((i) => tokens[i - 1]?.kind === 'punctuation')) return false;
  for (let i = 0; i < clause.last; i++)
    if (/^\p{Ll}/u.test(tokens[i]!.norm) && tags[i] !== 'ADJA' && maybeFinite(masks[i]!)) return false;
  return true;
}

const MONTHS =
  /^(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|apr|jun|jul|aug|sept?|okt|nov|dez)$/u;

/** „Kappelsund, 8. Juli 2026.“ at the head of a paragraph: a place, if any, and a day. */
function isDateline({ tokens, lower }: SentenceView): boolean {
  if (tokens.length > 9 || !lower.some((w) => MONTHS.test(w))) return false;
  return (
    tokens.every(({ kind, norm }) => kind !== 'word' || /^(?:\p{Lu}|am$|im$|den$|der$)/u.test(norm)) &&
    tokens.some((t) => t.kind === 'number')
  );
}
