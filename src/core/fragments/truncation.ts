import { MORPH } from '../lexicon/morphology.ts';
import type { Span } from '../text/span.ts';
import { isHanging } from './edges.ts';
import { isCapital, looksAdjective, type ParagraphView, type SentenceView } from './view.ts';
import { ARTICLES, COORDINATORS, DETERMINERS, PREPOSITIONS, PREPOSITIONS_OR_PREFIXES, SUBORDINATORS } from './words.ts';

/** A sentence that breaks off. Relative to the paragraph; the span covers the last words. */
export interface Truncation extends Span {
  /** The word after which something is missing. */
  readonly word: string;
  readonly kind: 'hanging' | 'determiner' | 'cut-word' | 'adjective';
  /** It has a stop all the same. */
  readonly stopped: boolean;
  readonly sentence: Span;
}

/** Finds sentences whose last word cannot be the last one. */
export function findTruncations(paragraph: ParagraphView): Truncation[] {
  const found: Truncation[] = [];
  for (const view of paragraph.sentences) {
    const last = view.words.at(-1);
    if (last === undefined || view.words.length < 3) continue;
    const kind = kindOf(view, last, paragraph);
    if (!kind) continue;
    const from = view.words.at(-2) ?? last;
    found.push({
      start: view.tokens[from]!.start,
      end: view.tokens[last]!.end,
      word: view.tokens[last]!.text,
      kind,
      stopped: view.stop !== '',
      sentence: { start: view.sentence.start, end: view.sentence.end },
    });
  }
  return found;
}

function kindOf(view: SentenceView, last: number, paragraph: ParagraphView): Truncation['kind'] | undefined {
  const token = view.tokens[last]!;
  const rest = view.tokens.slice(last + 1);
  // Only a stop may follow, or nothing: a mark or bracket shows that the words are quoted or named.
  if (
    token.kind !== 'word' ||
    rest.some((t) => !/^[.…]$/u.test(t.text)) ||
    view.stop === '…' ||
    view.stop === '!' ||
    view.stop === '?'
  )
    return undefined;
  const ends = view.stop !== '' || view.index === view.count - 1;
  if (!ends || isCapital(token)) return undefined;
  const word = view.lower[last]!;
  const before = view.lower[last - 1] ?? '';
  if (isHanging(word)) return hangs(view, last, word, before) ? 'hanging' : undefined;
  if (PREPOSITIONS_OR_PREFIXES.has(word)) return undefined;
  // „…, möchte man meinen.“
  if (word === 'meinen' && (view.tags[last]!.startsWith('V') || /^(?:man|wir|sie|zu)$/u.test(before))) return undefined;
  if (DETERMINERS.has(word)) return 'determiner';
  if (/^solche[nr]$/u.test(word) && view.tags[last - 1] === 'APPR') return 'determiner';
  if (paragraph.tagged && isBareAdjective(view, last)) return 'adjective';
  if (view.stop === '' && isCutWord(view, last, paragraph)) return 'cut-word';
  return undefined;
}

/** Words of the hanging kind that end a sentence after all. */
function hangs(view: SentenceView, last: number, word: string, before: string): boolean {
  // „Was ist das“, „Ich kenne den“: a pronoun, where the sentence has little else.
  if (ARTICLES.has(word) && (view.words.length <= 4 || /^(?:wie|als|und)$/u.test(before))) return false;
  if (ARTICLES.has(word) && view.stop !== '' && /^(?:ist|sind|war|waren)$/u.test(before)) return false;
  // „Wir verweigern uns dem.“: a pronoun behind another.
  if (/^(?:dem|den|der|die)$/u.test(word) && view.stop !== '' && /^(?:PPER|PRF)$/u.test(view.tags[last - 1]!)) return false;
  // „um die Partei zu einen“, „Später sah er auch noch eine.“: a verb, a pronoun.
  if (word === 'einen' && before === 'zu') return false;
  // „…, sagen die einen.“
  if ((word === 'einen' || word === 'eine') && /^d(?:ie|er|en|em|as)$/u.test(before)) return false;
  // „Hotel, Therme und Gasthof in einem“
  if (word === 'einem' && before === 'in' && view.tags.includes('KON')) return false;
  // „Es gibt nur Platz für einen.“
  if (/^eine[nr]?$/u.test(word) && view.stop !== '' && before === 'für') return false;
  if (/^eine[nmrs]?$/u.test(word) && view.stop !== '' && /^(?:ADV|PPER|PIS|PTKNEG)$/u.test(view.tags[last - 1]!)) return false;
  // „das“ alone is a pronoun in speech and in print; after a preposition or a conjunction it is an article.
  if (word === 'das' && !(PREPOSITIONS.has(before) || COORDINATORS.has(before) || before === ',')) return false;
  // A subordinating conjunction has its comma; without one „bevor“ is a separated prefix, „wenn“ a remark on itself.
  if (SUBORDINATORS.has(word) && before !== ',' && !COORDINATORS.has(before) && word !== 'während' && word !== 'seit')
    return false;
  // „ein“ is a separated prefix more often than an article.
  if (word === 'ein') return false;
  if (/^(?:ab|an|auf|aus|bei|mit|nach|um|vor|zu|durch|über|unter|hinter)$/u.test(word)) return false;
  if ((word === 'laut' || word === 'dank') && view.tags[last] !== 'APPR') return false;
  if (word === 'bis' || word === 'während' || word === 'laut' || word === 'dank') return before !== 'zwei';
  if (word === 'gegen' || word === 'ohne' || word === 'für')
    return !/^(?:ganz|auch|dafür|dagegen|ist|sind|war|waren|oder|und)$/u.test(before);
  return view.tags[last] !== 'PTKVZ';
}

/** Words made of a noun and one of these are whole, whether a dictionary has them or not: „dorfnah“. */
const WHOLE = /(?:nah|fern|frei|reich|arm|los|weit|voll|leer|fähig|artig|mäßig|bar|sam|haft|lich|isch|ig)$/u;

/** A small-lettered word that no dictionary knows, at the end of the paragraph, after a word that calls for more. */
function isCutWord(view: SentenceView, last: number, { lexicon }: ParagraphView): boolean {
  const word = view.tokens[last]!.norm;
  if (
    !lexicon.spelling ||
    WHOLE.test(word) ||
    view.masks[last] !== 0 ||
    word.length < 3 ||
    view.words.length < 6 ||
    !/^\p{Ll}+$/u.test(word)
  )
    return false;
  return !lexicon.spelling.correct(word);
}

/** Adjectives in set phrases without a noun: „seit langem“, „ohne weiteres“. */
const FIXED =
  /^(?:neuem|neue|langem|kurzem|weiteres|weiteren|weitem|höchste|beste|gutem|anderen|anderem|anderes|übrigen|folgenden|einzelnen|ganzen|meisten|beiden|deutschen?)$/u;

/** An attributive adjective with its article or preposition and no noun: „die erforderliche.“ */
function isBareAdjective(view: SentenceView, last: number): boolean {
  const mask = view.masks[last]!;
  const word = view.lower[last]!;
  const adjective =
    ((mask & (MORPH.adjective | MORPH.participle1)) !== 0 && (mask & (MORPH.finite3 | MORPH.adverb)) === 0) ||
    (mask === 0 && looksAdjective(word));
  if (
    !(view.tags[last] === 'ADJA' || adjective) ||
    !/^\p{Ll}.*e[nmrs]?$/u.test(word) ||
    FIXED.test(word) ||
    /(?:st|t)e[nmrs]?$/u.test(word) ||
    // „nach und nach freigelassen“: a participle without an ending.
    ((mask & MORPH.participle2) !== 0 && word.endsWith('en')) ||
    (mask & (MORPH.comparative | MORPH.superlative | MORPH.pronoun)) !== 0
  )
    return false;
  // „Anfänger bekommen den weißen Gurt, Meister den schwarzen.“, „Meister den schwarzen.“: without a verb it is an ellipsis.
  if (view.tags[last - 1] === 'ART' && view.tags[last - 2] !== 'APPR' && !view.tags.some((t) => t.startsWith('V'))) return false;
  let first = last;
  while (first > 0 && LEADING.has(view.tags[first - 1]!)) first--;
  if (first === last) return false;
  // „nicht die alten, sondern die neuen“, „strenger als die deutschen“: the noun is understood.
  if (first === 0 || ELLIPTIC_BEFORE.test(view.lower[first - 1]!) || ELLIPTIC_BEFORE.test(view.lower[first]!)) return false;
  // „Die Nummer ist nicht die richtige“: said of something, where the phrase may be a nominative.
  const article = view.lower[first]!;
  const nominative =
    /^(?:die|das|der|k?eine?|[msd]eine?|ihre?|unsere?)$/u.test(article) && (word.endsWith('e') || article === 'die');
  return !(nominative && view.finite.some((i) => COPULA.test(view.lower[i]!)));
}

const LEADING: ReadonlySet<string> = new Set(['ART', 'APPR', 'APPRART', 'ADJA', 'PPOSAT', 'PDAT']);
const ELLIPTIC_BEFORE = /^(?:und|oder|sondern|als|wie|statt|sowie|bzw\.?|beziehungsweise|noch|nur|gegen|teils)$/u;
const COPULA = /^(?:ist|sind|war|waren|sei|bleibt|blieb|wäre|bin|werden|wird)$/u;
