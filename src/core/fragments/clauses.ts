import { MORPH } from '../lexicon/morphology.ts';
import type { Severity } from '../rules/finding.ts';
import type { Settings } from '../settings.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { deleteFix, excerpt, markFix, replaceFix } from './fixes.ts';
import { SENTENCE } from './model/models.ts';
import { strandedSubject } from './stranded-subject.ts';
import { type Defect, maybeFinite, onlyFinite, type ParagraphView, type SentenceView } from './view.ts';
import { SUBORDINATORS } from './words.ts';

/** Probability from which a sentence is reported, by what its clauses show; set on clean text that was not trained on. */
export const CLAUSE_LIMIT = {
  /** No finite verb at all. */
  none: 0.4,
  /** A finite verb in a subordinate clause only. */
  main: 0.9,
  /** A subordinate clause without its verb. */
  bare: 0.9998,
  /** Nothing but the run of the tags. */
  clause: 0.9998,
  orphan: 0.7,
};

/** Beginnings of a main part that does without its verb, whatever clause follows. Own list; lower case. */
const SHORTENED: ReadonlySet<string> = new Set('kein keine keinen nicht nichts so wie je schade gut allen'.split(' '));

/** From so many words on a sentence is too long for a remark. */
const LONG = 9;

/** Words at the head of a verbless sentence that German news uses and readers complete. Own list; lower case. */
const ELLIPTIC_STARTS = new Set(
  `kein keine keinen keiner keinerlei nicht nichts nie niemals wie was warum wieso weshalb wozu woher wohin wer je desto soweit soviel so
   ebenso genauso auch nur erst schon noch mehr weniger viel vielen herzlichen besten anders darunter darüber davon dazu daher dafür dagegen
   daneben statt stattdessen ja nein doch ende anfang und oder aber sondern denn also eher lieber besser schlimmer immerhin zumindest
   wenigstens kurz kurzum siehe vgl quelle foto fotos bild text video weitere typisch willkommen schade einziger einzige grund fazit
   dann hier dort da eben gut tel telefon infos info termin eintritt karten ort beginn`.split(/\s+/u),
);

/** Finds sentences without their finite verb and subordinate clauses that stand alone. `p` holds the sentence model's probabilities. */
export function findClauseDefect(
  paragraph: ParagraphView,
  view: SentenceView,
  p: Float64Array,
  settings: Settings,
): Defect | undefined {
  if (view.words.length < 3 || (view.stop !== '.' && view.stop !== '' && view.stop !== '!')) return undefined;
  if (view.stop === '' && view.index === view.count - 1 && view.count < 2) return undefined;
  return orphanClause(view, p, settings) ?? missingVerb(paragraph, view, p, settings);
}

function spanOf(view: SentenceView): { start: number; end: number } {
  return { start: view.sentence.start, end: view.sentence.end };
}

/** The finite verbs of the sentence by clause stretch: those behind a subordinating word, and the others. */
export function finiteByClause(view: SentenceView): { main: number; subordinate: number; bare: number } {
  const result = { main: 0, subordinate: 0, bare: 0 };
  let sub = false;
  let count = 0;
  let words = 0;
  /** Words behind the last finite verb that are no verbs. */
  let behind = 0;
  const close = (): void => {
    // „Wie die Sender berichten sind zwei Züge …“: the verb of a main clause stands in front, and much follows it.
    if (sub && count > 0 && behind >= 3) {
      result.main++;
      result.subordinate += Math.min(count - 1, 1);
    } else if (sub) {
      result.subordinate += Math.min(count, 1);
      result.main += Math.max(0, count - 1);
      if (count === 0) result.bare++;
    } else result.main += count;
    sub = false;
    count = 0;
    words = 0;
    behind = 0;
  };
  for (const [i, token] of view.tokens.entries()) {
    if (token.kind === 'punctuation') {
      // Dashes and brackets interrupt a clause, they do not end it.
      if (!/^[-–—()“”„"«»]$/u.test(token.text)) close();
      continue;
    }
    const tag = view.tags[i]!;
    if (words < 3 && /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|PWAT)$/u.test(tag)) sub = true;
    words++;
    if (/^V.(?:FIN|IMP)$/u.test(tag)) {
      count++;
      behind = 0;
    } else if (!/^(?:V|PTK|KON)/u.test(tag)) behind++;
  }
  close();
  return result;
}

/**
 * Every finite verb stands at the end of its clause and none opens one: the order of subordinate clauses. `lead` is the number of words
 * before the first finite verb.
 */
function verbLast(view: SentenceView): { readonly all: boolean; readonly lead: number } {
  if (view.finite.length === 0) return { all: false, lead: 0 };
  for (const i of view.finite) {
    const next = view.tokens[i + 1];
    const tag = view.tags[i + 1] ?? '$.';
    const before = view.tokens[i - 1];
    if (before === undefined || before.kind === 'punctuation') return { all: false, lead: 0 };
    if (next !== undefined && next.kind !== 'punctuation' && tag !== 'KON' && tag !== 'KOKOM' && !tag.startsWith('V'))
      return { all: false, lead: 0 };
  }
  return { all: true, lead: view.words.filter((i) => i < view.finite[0]!).length };
}

/** The only finite verb is an auxiliary at the very end, behind its participle or infinitive: no main clause has this order. */
function endsInVerbs({ words, tags, finite, stop }: SentenceView): boolean {
  const last = words.at(-1)!;
  return (
    stop === '.' &&
    words.length >= 4 &&
    finite.length === 1 &&
    finite[0] === last &&
    /^V[AM]FIN$/u.test(tags[last]!) &&
    /^V.(?:PP|INF|IZU)$/u.test(tags[last - 1]!) &&
    !tags.slice(0, last - 1).some((t) => /^(?:V|\$,|KON$)/u.test(t) && !/^V.(?:PP|INF)$/u.test(t))
  );
}

function orphanClause(view: SentenceView, p: Float64Array, settings: Settings): Defect | undefined {
  const first = view.words[0]!;
  const previous = view.previous;
  // In direct speech a clause stands alone as people talk.
  if (view.quotesOpen || previous?.stop === '?') return undefined;
  const verbsLast = endsInVerbs(view) && !isOdd(view);
  if (!verbsLast && (!previous || previous.words.length < 2)) return undefined;
  const opener = view.lower[first]!;
  const tag = view.tags[first]!;
  const counts = finiteByClause(view);
  const opens = SUBORDINATORS.has(opener) && (tag === 'KOUS' || tag === 'PWAV' || tag === 'KOKOM' || opener === 'als');
  // A finite verb right behind it makes a main clause: „Da war die Ernte schon eingebracht.“
  if (isFiniteTag(view.tags[first + 1] ?? '$.')) return undefined;
  const order = verbLast(view);
  const last = order.all && order.lead >= 4;
  const opensClause = opens && (opener !== 'als' && opener !== 'wie' && opener !== 'da' ? true : order.all);
  const certain = opensClause && ((counts.main === 0 && counts.subordinate > 0) || order.all);
  const model = p[SENTENCE.orphan]!;
  const bad = 1 - p[SENTENCE.ok]!;
  if (
    !(certain && bad > 0.2 && model > 0.04) &&
    !(last && model > 0.3 && bad > 0.9) &&
    !(verbsLast && bad > 0.5) &&
    !(order.all && order.lead >= 3 && bad > 0.5 && /^(?:welche[rsnm]?|deren|dessen)$/u.test(opener)) &&
    !(model > CLAUSE_LIMIT.orphan && bad > 0.97 && counts.main === 0)
  )
    return undefined;
  const token = view.tokens[first]!;
  const lastOfPrevious = previous?.tokens.at(-1);
  const small = token.text.slice(0, 1).toLowerCase() + token.text.slice(1);
  const span = spanOf(view);
  const fixes = [markFix(span, settings), deleteFix(view.text, span)];
  if (previous?.stop === '.' && lastOfPrevious?.text === '.' && first === 0) {
    const edit = { start: lastOfPrevious.start, end: token.end, text: `, ${small}` };
    fixes.unshift(replaceFix('join', `…${previous.tokens.at(-2)?.text ?? ''}, ${small} …`, [edit], certain));
  }
  return {
    rule: 'fragment/orphan-clause',
    score: model,
    ...span,
    message: opens ? 'subordinate' : 'clause',
    args: { word: token.text },
    severity: certain ? 'warning' : 'information',
    fixes,
  };
}

/** Beginnings of remarks that are meant without a verb. */
const STYLE = /^(?:und (?:das|zwar|doch)|vor allem|ein grund|eine? (?:frage|wunder|traum)|alles in allem|ganz)(?!\p{L})/iu;

/** Tags after which a finite-looking word is no attribute of the noun behind it. */
const OPENS_PHRASE = /^(?:ART|APPR|APPRART|ADJA|PPOSAT|PIAT|PDAT|CARD|KON|\$,|ADV|ADJD|\$\()$/u;

/** Words that may be finite whatever the tagger says: a veto before every alarm. */
function lexiconVeto(view: SentenceView, singular: boolean): boolean {
  return view.words.some((i, k) => {
    const token = view.tokens[i]!;
    const mask = view.lowerMasks[i]!;
    // „Dies bedinge …“: a word nobody knows, where the verb belongs.
    if (
      k === 1 &&
      mask === 0 &&
      /^\p{Ll}.+(?:e|t|en)$/u.test(token.norm) &&
      /^(?:PDS|PPER|ADV|PROAV)$/u.test(view.tags[view.words[0]!]!)
    )
      return true;
    // What the tagger calls finite has been counted already, clause by clause.
    if (isFiniteTag(view.tags[i]!) || (k > 0 && /^\p{Lu}/u.test(token.norm)) || !maybeFinite(mask)) return false;
    if (onlyFinite(mask) && (mask & MORPH.infinitive) === 0 && (mask & MORPH.joinedSeparable) === 0) return true;
    const tag = view.tags[i]!;
    const next = view.tags[i + 1] ?? '$.';
    const before = view.tags[i - 1] ?? '$.';
    const ends = next === '$,' || next === '$.' || next === 'KON' || /^V|^PTKZU/u.test(next);
    // „Nachts überholte eine Fahrerin …“, „Dann erinnerten Redner …“: a participle form that stands before no noun of its own.
    // „Zudem diskutierten Mitarbeiter …“: an adverb at the head and no article.
    if (tag === 'ADJA' && i > 0 && view.words[0] === i - 1 && /^(?:ADV|ADJD|PROAV)$/u.test(before)) return true;
    // „Die Täter versuchten, …“: no participle without its noun ends so.
    if (tag === 'VVPP' && (mask & MORPH.preterite) !== 0 && /ten?$/u.test(token.norm)) return true;
    // „Das erklärte General Weber …“: the words of the phrase do not agree.
    if (tag === 'ADJA' && (disagrees(view, i) || (next === 'NE' && /ten$/u.test(token.norm) && !OPENS_PHRASE.test(before))))
      return true;
    // „schnelle und brutale Abschreckung“: joined to another attribute it is one itself.
    if (tag === 'ADJA' && next === 'KON' && view.tags[i + 2] === 'ADJA' && leadsToNoun(view, i + 1)) return false;
    if (tag === 'ADJA') return !leadsToNoun(view, i + 1) || !OPENS_PHRASE.test(before);
    const complement = next === '$,' && /^(?:KOUS|PWAV|PWS)$/u.test(view.tags[i + 2] ?? '');
    if (complement && /^(?:VVPP|VVINF|ADJD)$/u.test(tag)) return true;
    // „Viele Züge sitzen fest.“: an infinitive in the middle of the sentence.
    // An infinitive's form is no verb of „ich“ or „er“.
    if (tag === 'VVINF' && singular) return false;
    if (tag === 'VVINF' && k === view.words.length - 1 && view.words.length <= 8 && before !== 'PTKZU') return true;
    if (tag === 'VVINF') return !ends && before !== 'PTKZU' && view.lower[i - 1] !== 'zu';
    // „…, die dort liegt, entfallen bei der Wahl …“: behind an inserted clause stands the verb.
    if (tag === 'VVPP' && before === '$,' && !ends && (mask & MORPH.finite3) !== 0) return true;
    if (tag === 'VVPP' || tag === 'ADJD')
      return (!ends && next !== 'APPR' && next !== 'APPRART' && next !== 'KOKOM') || view.words.length <= 4;
    return false;
  });
}

/** Whether the phrase that holds the word at `i` begins with an article and has no gender, number and case in common. */
function disagrees({ sentence, tags }: SentenceView, i: number): boolean {
  const phrase = sentence.phrases.find((p) => p.first < i && i < p.last);
  return phrase !== undefined && phrase.agreement === 0 && tags[phrase.first] === 'ART' && phrase.head > i;
}

/** Whether only attributes stand before the next noun. */
function leadsToNoun(view: SentenceView, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const tag = view.tags[i];
    if (tag === 'NN' || tag === 'NE' || tag === 'TRUNC') return true;
    if (!/^(?:ADJA|ADJD|ADV|CARD|KON)$/u.test(tag ?? '') && !(tag === '$,' && view.tags[i + 1] === 'ADJA')) return false;
  }
  return false;
}

/** How many finite verbs the sentence needs at least: one for the main clause and one for each subordinating word. */
function verbsWanted(view: SentenceView): number {
  return 1 + view.tags.filter((t) => /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|PWAT)$/u.test(t)).length;
}

/** Signs that the sentence is no plain sentence: a colon, a quotation that began or ends elsewhere, a beginning glued to a name. */
function isOdd(view: SentenceView): boolean {
  let open = 0;
  for (const { text } of view.tokens) {
    if (text === ':') return true;
    if (text === '„' || text === '»') open++;
    else if (text === '“' || text === '”' || text === '«') open--;
  }
  const { start } = view.sentence;
  return open !== 0 || (start > 0 && !/[\s\u00a0“”»«"]/u.test(view.text[start - 1]!));
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

function missingVerb(paragraph: ParagraphView, view: SentenceView, p: Float64Array, settings: Settings): Defect | undefined {
  const none = view.finite.length === 0;
  const score = 1 - p[SENTENCE.ok]!;
  const counts = finiteByClause(view);
  // A pronoun that can only be a subject calls for its verb, however short the sentence.
  const subject = none && view.words.some((i) => /^(?:ich|er|man|du)$/u.test(view.lower[i]!));
  if (view.stop === '!' && !subject) return undefined;
  const stranded = strandedSubject(view);
  const kind = none ? 'none' : counts.main === 0 ? 'main' : counts.bare > 0 ? 'bare' : 'clause';
  if (stranded !== undefined && !isOdd(view)) return report(view, 'subject', view.lower[stranded]!, score, 'warning', settings);
  if (score < CLAUSE_LIMIT[kind] || isOdd(view) || ((none || kind === 'main') && lexiconVeto(view, subject))) return undefined;
  // „Weil …“ in direct speech, „Nicht nur, dass …“, „Keine Pause bis Mai, dann …“.
  if (kind === 'main' && (view.quotesOpen || SHORTENED.has(view.lower[view.words[0]!]!))) return undefined;
  if (kind === 'bare' && view.finite.length >= verbsWanted(view)) return undefined;
  if (/[:…]\s*$/u.test(paragraph.text.slice(Math.max(0, view.sentence.start - 3), view.sentence.start))) return undefined;
  if (view.index === 0 && isDateline(view)) return undefined;
  // A small letter at the head of the paragraph is another rule's matter.
  if (view.index === 0 && /^\p{Ll}/u.test(view.tokens[view.words[0]!]!.text)) return undefined;
  const span = spanOf(view);
  const written = view.text.slice(span.start, span.end);
  const nonfinite = view.tags.some((t) => /^V.(?:PP|INF|IZU)$/u.test(t));
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
  if (none && !subject && (STYLE.test(written) || (wish && view.count === 1))) return undefined;
  // A sentence of nouns alone is style unless whole sentences stand around it; one that ends in a number has been cut by it.
  if (none && !nonfinite && !subject && (view.count === 1 || view.previous?.stop === '?' || STYLE.test(written)))
    return undefined;
  if (/^(?:[IVXLC]+|\p{N}+)$/u.test(view.tokens[view.words.at(-1)!]!.text)) return undefined;
  const severity = none
    ? subject || (nonfinite && view.words.length >= 5)
      ? 'warning'
      : 'hint'
    : kind === 'main'
      ? 'warning'
      : 'information';
  return report(view, kind, '', score, severity, settings);
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
  const fixes = [markFix(span, settings), deleteFix(view.text, span)];
  return { rule: 'fragment/missing-verb', ...span, message, args, score, severity, fixes };
}
