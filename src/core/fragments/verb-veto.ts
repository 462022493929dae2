import { MORPH } from '../lexicon/morphology.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { isExtendedAttribute, isHiddenVerb, isPluralInSecondPlace } from './second-place.ts';
import { maybeFinite, onlyFinite, type SentenceView } from './view.ts';

/** Words that may be finite whatever the tagger says: a veto before every alarm. */
export function lexiconVeto(view: SentenceView, singular: boolean): boolean {
  return view.words.some((i, k) => {
    const token = view.tokens[i]!;
    const mask = view.lowerMasks[i]!;
    if (isExtendedAttribute(view.tags, i)) return false;
    // „Dies bedinge …“: a word nobody knows, where the verb belongs.
    if (
      k === 1 &&
      mask === 0 &&
      /^\p{Ll}.+(?:e|t|en)$/u.test(token.norm) &&
      /^(?:PDS|PPER|ADV|PROAV)$/u.test(view.tags[view.words[0]!]!)
    )
      return true;
    // „Die Hand umschließt einen Ballon“: nor does an adverb stand right before an article.
    if (
      mask === 0 &&
      view.tags[i] === 'ADJD' &&
      /^\p{Ll}{3,}t(?:en?)?$/u.test(token.norm) &&
      /^(?:ART|PPOSAT|PPER|PRF)$/u.test(view.tags[i + 1] ?? '')
    )
      return true;
    // „Stell dir vor, …“, „Montieren Sie das Profil …“
    if (k === 0 && /^(?:PPER|PRF)$/u.test(view.tags[i + 1] ?? '') && opensWithRequest(view, i)) return true;
    // What the tagger calls finite has been counted already, clause by clause.
    if (isFiniteTag(view.tags[i]!) || (k > 0 && /^\p{Lu}/u.test(token.norm))) return false;
    if (isHiddenVerb(view, i)) return true;
    if (!maybeFinite(mask)) return mask === 0 && isPluralInSecondPlace(view, i);
    if (onlyFinite(mask) && (mask & MORPH.infinitive) === 0 && (mask & MORPH.joinedSeparable) === 0) return true;
    const tag = view.tags[i]!;
    if (/^V[AMV]INF$/u.test(tag) && isPluralInSecondPlace(view, i)) return true;
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
    // „Im Mai 1976 studierte Weber in …“: behind a year stands the verb.
    if (tag === 'ADJA' && (mask & MORPH.preterite) !== 0 && /^(?:1[5-9]|20)\d\d$/u.test(view.lower[i - 1] ?? '')) return true;
    // „schnelle und brutale Abschreckung“: joined to another attribute it is one itself.
    if (tag === 'ADJA' && next === 'KON' && view.tags[i + 2] === 'ADJA' && leadsToNoun(view, i + 1)) return false;
    if (tag === 'ADJA') return !leadsToNoun(view, i + 1) || !OPENS_PHRASE.test(before);
    const complement = next === '$,' && /^(?:KOUS|PWAV|PWS)$/u.test(view.tags[i + 2] ?? '');
    if (complement && /^(?:VVPP|VVINF|ADJD)$/u.test(tag)) return true;
    // „Viele Züge sitzen fest.“: an infinitive in the middle of the sentence.
    // „Manche Paare beschließen, … aufzuhören.“: behind the first phrase, before the clause that hangs on it.
    if (tag === 'VVINF' && next === '$,' && isSecond(view, i)) return true;
    // An infinitive's form is no verb of „ich“ or „er“.
    if (tag === 'VVINF' && singular) return false;
    if (tag === 'VVINF' && k === view.words.length - 1 && view.words.length <= 8 && before !== 'PTKZU') return true;
    if (tag === 'VVINF') return !ends && before !== 'PTKZU' && view.lower[i - 1] !== 'zu';
    // „Die Gebühren, die der Kreis erhebt, werden gesenkt.“
    if (/^V[AM]INF$/u.test(tag) && before === '$,' && (mask & MORPH.finite3) !== 0 && next.startsWith('V')) return true;
    // „…, die dort liegt, entfallen bei der Wahl …“: behind an inserted clause stands the verb.
    if (tag === 'VVPP' && before === '$,' && !ends && (mask & MORPH.finite3) !== 0) return true;
    // „Die Vorschriften häufig missachtet.“: a finite verb would stand before the adverb.
    if (tag === 'VVPP' && ends && k >= 3 && /^(?:ADJD|ADV)$/u.test(before) && /^N[NE]$/u.test(view.tags[i - 2]!)) return false;
    if (tag === 'VVPP' || tag === 'ADJD')
      return (!ends && next !== 'APPR' && next !== 'APPRART' && next !== 'KOKOM') || view.words.length <= 4;
    return false;
  });
}

/** An imperative before „dir“, the form in -en before „Sie“. */
function opensWithRequest({ lower, lowerMasks, tokens }: SentenceView, i: number): boolean {
  const formal = tokens[i + 1]!.norm === 'Sie' && /e?n$/u.test(lower[i]!) && (lowerMasks[i]! & MORPH.infinitive) !== 0;
  return formal || (/^(?:dir|dich|euch)$/u.test(lower[i + 1]!) && (lowerMasks[i]! & MORPH.imperative) !== 0);
}

/** Behind the sentence's first phrase, which is no prepositional one. */
function isSecond({ sentence, tags, words }: SentenceView, i: number): boolean {
  const first = sentence.phrases[0];
  return first !== undefined && first.first === words[0] && first.last === i && !/^APPR/u.test(tags[first.first]!);
}

/** Tags after which a finite-looking word is no attribute of the noun behind it. */
const OPENS_PHRASE = /^(?:ART|APPR|APPRART|ADJA|PPOSAT|PIAT|PDAT|CARD|KON|\$,|ADV|ADJD|\$\()$/u;

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
