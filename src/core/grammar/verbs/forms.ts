import { PERSON } from '../../lexicon/readings.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import type { Correction, GrammarSlip } from '../slip.ts';
import { endsClause, type Stretch } from './stretches.ts';
import { isHelper, isOneOf, MODALS, type VerbReader, type VerbWord } from './verb-words.ts';

const SMALL = /^\p{Ll}/u;
const NONFINITE = /^V.(?:INF|PP|IZU)$/u;
/** Verbs that another verb follows in the infinitive, and those that stand in it without one: "hat sagen hören", "hat … stehen". */
const BARE_INFINITIVE =
  /(?:lassen|sehen|hören|fühlen|helfen|lernen|lehren|brauchen|gehen|kommen|bleiben|haben|sein|werden|heißen|spüren|machen|finden|wissen|stehen|sitzen|liegen|hängen|wohnen|tun)$/u;
const BEFORE_NOUN = /^(?:ART|PPOSAT|PDAT|PIAT|ADJA|APPR|APPRART|CARD|KON|PTKZU)$/u;
const MOST = 3;

const has = (verb: VerbWord, lemma: string): boolean => verb.lemmas.has(lemma);
/** Strong verbs without *ge-* have one form for the preterite plural and the participle, which the lexicon may not list: "durchschnitten". */
const MAYBE_PARTICIPLE = /^(?:be|ent|er|ge|miss|ver|zer|durch|hinter|über|um|unter|wider|wieder|voll).*en$/u;
const isOnlyFinite = (verb: VerbWord, lower: string, tag: string, verbs: VerbReader): boolean =>
  lower !== 'zumute' && // "wenn ihr danach zumute ist"
  verb.persons !== 0 &&
  !verb.infinitive &&
  !verb.participle &&
  tag === 'VVFIN' &&
  !(MAYBE_PARTICIPLE.test(lower) && verbs.participles(lower).length === 0);
const isModal = (verb: VerbWord): boolean => isOneOf(verb, MODALS);

/** A wrong verb form at token `i` with the forms that may stand there. */
function slip(s: ParsedSentence, i: number, kind: string, forms: readonly string[]): GrammarSlip {
  const { start, end } = s.tokens[i]!;
  const corrections = forms.slice(0, MOST).map((text): Correction => ({ right: text, edits: [{ start, end, text }] }));
  return { rule: 'verb-form', kind, start, end, corrections };
}

/** Verb forms that cannot follow the auxiliary or modal verb of their clause. */
export function findVerbForms(s: ParsedSentence, stretches: readonly Stretch[], verbs: VerbReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (let k = 0; k < stretches.length; k++) {
    const stretch = stretches[k]!;
    if (!endsClause(stretch.mark) || stretch.finite.length === 0) continue;
    if (isFreeRelative(s, stretches, k)) continue;
    const wrong = stretch.subordinator === undefined ? formInMain(s, stretches, k, verbs) : formInSubordinate(s, stretch, verbs);
    if (wrong) found.push(wrong);
  }
  for (let i = 1; i + 1 < s.tokens.length; i++) {
    const wrong = formBeforeWerden(s, i, stretches, verbs);
    if (wrong && !found.some((f) => f.start === wrong.start)) found.push(wrong);
  }
  const second = secondPerson(s, verbs);
  if (second && !found.some((f) => f.start === second.start)) found.push(second);
  return found;
}

/**
 * "Was alle freut ist, dass …": the clause of a question word ends with its verb, and the copula behind it is that of the clause around; the comma is
 * what is missing.
 */
function isFreeRelative(s: ParsedSentence, stretches: readonly Stretch[], k: number): boolean {
  const { first, last, finite } = stretches[k]!;
  if (
    finite.at(-1) !== last - 1 ||
    finite.at(-2) !== last - 2 ||
    !/^(?:was|wer|wen|wem|wo|wie|worüber|wofür|woran|worum)$/u.test(s.words[first]!.lower)
  )
    return false;
  if (!/^(?:ist|sind|war|waren|bleibt|blieb|wäre|sei)$/u.test(s.words[last - 1]!.lower)) return false;
  const next = stretches[k + 1];
  return stretches[k]!.mark === ':' || (next?.subordinator !== undefined && stretches[k]!.mark === ',');
}

/** "Sie mögen den Tag kompakt zusammengefasst": what somebody likes may be said by a participle. */
const LIKES = /^(?:mag(?:st)?|mög(?:en|t)|möcht(?:e|en|est|et)|mocht(?:e|en))$/u;

/** Whether the stretch has an infinitive or participle besides token `but`. */
function otherNonfinite(s: ParsedSentence, { first, last }: Stretch, but: number): boolean {
  for (let i = first; i < last; i++) if (i !== but && (NONFINITE.test(s.tags[i]!) || s.tags[i] === 'PTKZU')) return true;
  return false;
}

function formInMain(s: ParsedSentence, stretches: readonly Stretch[], k: number, verbs: VerbReader): GrammarSlip | undefined {
  const stretch = stretches[k]!;
  const { last, finite, first } = stretch;
  const end = last - 1;
  const at = finite[0]!;
  if (end - at < 2 || !SMALL.test(s.tokens[end]!.norm) || finite.length > 2 || (finite.length === 2 && finite[1] !== end))
    return undefined;
  if (/^(?:PW|KOUS|PREL)/u.test(s.tags[first]!)) return undefined;
  const { lower } = s.words[end]!;
  const helper = verbs.look(s.words[at]!.lower);
  if (!isHelper(helper) || otherNonfinite(s, stretch, end)) return undefined;
  // "…, die einen Fuß haben und die Kinder verlocken": the helper itself ends a clause.
  if (s.tags[at + 1] === 'KON') return undefined;
  // "Das kann, wenn nötig, wiederholt werden": the verb stands in a later stretch.
  for (let j = k + 1; j < stretches.length; j++) {
    const next = stretches[j]!;
    for (let i = next.first; i < next.last; i++)
      if (/^(?:haben|sein|werden)$/u.test(s.words[i]!.lower) || (next.finite.length === 0 && NONFINITE.test(s.tags[i]!)))
        return undefined;
  }
  for (let i = at + 1; i < end; i++) if (/^(?:KON|KOKOM|KOUS)$/u.test(s.tags[i]!) && i > end - 3) return undefined;
  const verb = verbs.look(lower);
  const finiteOnly = isOnlyFinite(verb, lower, s.tags[end]!, verbs);
  if (isModal(helper)) {
    if (s.tags[end] === 'VVPP' && verb.participle && !verb.infinitive && !LIKES.test(s.words[at]!.lower))
      return slip(s, end, 'modal', formsBehindModal(s, stretch, end, verbs));
    if (finiteOnly) return slip(s, end, 'modal', verbs.infinitives(lower));
    return undefined;
  }
  if (BEFORE_NOUN.test(s.tags[end - 1]!)) return undefined;
  const bare = isComparativeBeside(helper, lower) ? undefined : onlyInflected(lower, verbs);
  if (bare !== undefined && !has(helper, 'sein')) return slip(s, end, 'inflected', [bare]);
  if (finiteOnly && (has(helper, 'haben') || has(helper, 'werden')))
    return slip(s, end, 'auxiliary', formsBeside(helper, s.words[at]!.lower, lower, verbs));
  if (has(helper, 'haben') && s.tags[end] === 'VVINF' && verb.infinitive && !verb.participle && !BARE_INFINITIVE.test(lower))
    return slip(s, end, 'auxiliary', verbs.participles(lower));
  if (
    /^würden?$/u.test(s.words[at]!.lower) &&
    verb.participle1 &&
    lower.endsWith('nd') &&
    verbs.look(lower.slice(0, -1)).infinitive
  )
    return slip(s, end, 'auxiliary', [lower.slice(0, -1)]);
  return undefined;
}

function formInSubordinate(s: ParsedSentence, stretch: Stretch, verbs: VerbReader): GrammarSlip | undefined {
  const { last, finite, first } = stretch;
  const end = last - 1;
  const at = end - 1;
  if (finite.at(-1) !== end || at <= first || !SMALL.test(s.tokens[at]!.norm)) return undefined;
  const helper = verbs.look(s.words[end]!.lower);
  if (!isHelper(helper)) return undefined;
  const { lower } = s.words[at]!;
  const verb = verbs.look(lower);
  const finiteOnly = isOnlyFinite(verb, lower, s.tags[at]!, verbs);
  if (finite.length > (finiteOnly ? 2 : 1) || otherNonfinite(s, stretch, at) || BEFORE_NOUN.test(s.tags[at - 1]!))
    return undefined;
  if (isModal(helper)) {
    // "… ob sie in den Bundestag einzuziehen kann"
    if (s.tags[at] === 'VVIZU' && verb.zuInfinitive) return slip(s, at, 'modal', withoutZu(lower, verbs));
    if (finiteOnly) return slip(s, at, 'modal', verbs.infinitives(lower));
    if (s.tags[at] === 'VVPP' && verb.participle && !verb.infinitive)
      return slip(s, at, 'modal', formsBehindModal(s, stretch, at, verbs));
    return undefined;
  }
  const bare = isComparativeBeside(helper, lower) ? undefined : onlyInflected(lower, verbs);
  if (bare !== undefined) return slip(s, at, 'inflected', [bare]);
  if (finiteOnly) return slip(s, at, 'auxiliary', formsBeside(helper, s.words[end]!.lower, lower, verbs));
  if (has(helper, 'haben') && s.tags[at] === 'VVINF' && !verb.participle && verb.infinitive && !BARE_INFINITIVE.test(lower))
    return slip(s, at, 'auxiliary', verbs.participles(lower));
  if (/^würden?$/u.test(s.words[end]!.lower) && verb.participle1 && verbs.look(lower.slice(0, -1)).infinitive)
    return slip(s, at, 'auxiliary', [lower.slice(0, -1)]);
  return undefined;
}

/** The infinitive of one with *zu* inside: "einzuziehen" → "einziehen". */
function withoutZu(lower: string, verbs: VerbReader): readonly string[] {
  const found: string[] = [];
  for (let at = lower.indexOf('zu', 1); at > 0; at = lower.indexOf('zu', at + 1)) {
    const form = lower.slice(0, at) + lower.slice(at + 2);
    if (verbs.look(form).infinitive) found.push(form);
  }
  return found;
}

/** A form right before the infinitive of the passive that is no participle as it stands. */
function formBeforeWerden(
  s: ParsedSentence,
  i: number,
  stretches: readonly Stretch[],
  verbs: VerbReader,
): GrammarSlip | undefined {
  if (s.words[i + 1]!.lower !== 'werden' || !SMALL.test(s.tokens[i]!.norm)) return undefined;
  const bare = inflectedBeforeWerden(s, i, verbs);
  if (bare !== undefined) return slip(s, i, 'inflected', [bare]);
  const forms = infinitiveBeforeWerden(s, i, stretches, verbs);
  return forms && slip(s, i, 'auxiliary', forms);
}

/** "Das muss ausgeschlossenen werden": the participle right before the infinitive of the passive, and nothing that could make a noun of it. */
function inflectedBeforeWerden(s: ParsedSentence, i: number, verbs: VerbReader): string | undefined {
  if (s.tags[i] !== 'VVPP' || s.tags[i + 1] !== 'VAINF' || BEFORE_NOUN.test(s.tags[i - 1]!)) return undefined;
  return onlyInflected(s.words[i]!.lower, verbs);
}

/** "sollen … untersuchen werden": behind a modal verb *werden* makes a passive, which takes the participle. */
function infinitiveBeforeWerden(
  s: ParsedSentence,
  i: number,
  stretches: readonly Stretch[],
  verbs: VerbReader,
): readonly string[] | undefined {
  if (s.tags[i] !== 'VVINF') return undefined;
  const own = stretches.find(({ first, last }) => first <= i && i < last);
  if (own === undefined || /^(?:KON|PTKZU|KOKOM)$/u.test(s.tags[i - 1] ?? '') || s.tags[i + 2] === 'KON') return undefined;
  const verbLast = own.subordinator !== undefined;
  const modal = verbLast ? own.last - 1 : own.finite[0];
  if (modal === undefined || own.finite[0] !== modal || i + 1 !== own.last - (verbLast ? 2 : 1)) return undefined;
  const { infinitive, participle } = verbs.look(s.words[i]!.lower);
  if (!infinitive || participle || s.tags[modal] !== 'VMFIN' || !isModal(verbs.look(s.words[modal]!.lower))) return undefined;
  for (let k = own.first; k < i; k++) if (NONFINITE.test(s.tags[k]!)) return undefined;
  const forms = verbs.participles(s.words[i]!.lower);
  return forms.length > 0 ? forms : undefined;
}

/** The participle in a form that is no other form of a verb. */
function onlyInflected(lower: string, verbs: VerbReader): string | undefined {
  const { participle, infinitive, persons } = verbs.look(lower);
  return participle || infinitive || persons !== 0 ? undefined : participleWithout(lower, verbs);
}

/** Forms that may stand beside an auxiliary for a finite one: the participle, beside "werden" the infinitive too, but not beside "wurde". */
function formsBeside(helper: VerbWord, auxiliary: string, lower: string, verbs: VerbReader): readonly string[] {
  const future = has(helper, 'werden') && !auxiliary.startsWith('wurde');
  if (!future) return verbs.participles(lower);
  const infinitives = verbs.infinitives(lower);
  // "arbeite werde": the infinitive has lost its last letter.
  const cut = infinitives.filter((form) => form === `${lower}n`);
  return [...cut, ...verbs.participles(lower), ...infinitives.filter((form) => !cut.includes(form))];
}

/** Verbs without a passive of their own, by their ends. */
const INTRANSITIVE =
  /(?:kommen|gehen|fahren|laufen|fliegen|reisen|steigen|fallen|sinken|wachsen|sterben|bleiben|werden|sein|langen|kehren|eilen|treten|springen|rücken|wandern|stürzen|schwinden|stehen|sitzen|liegen|leben|wohnen|arbeiten|schlafen|helfen|dienen|folgen|passen|passieren|lachen|weinen|warten|scheitern|gelingen|schweigen|kämpfen|funktionieren|reagieren|platzen|brennen|tagen|regnen)$/u;

/** What can follow a modal verb in the place of a participle: the infinitive, or, where the clause has no object, the passive: "soll verkauft werden". */
function formsBehindModal(s: ParsedSentence, { first, last }: Stretch, at: number, verbs: VerbReader): readonly string[] {
  const { lower } = s.words[at]!;
  const infinitives = verbs.infinitives(lower);
  if (infinitives.some((form) => INTRANSITIVE.test(form))) return infinitives;
  let bare = 0;
  for (const p of s.phrases)
    if (p.preposition === undefined && p.parent === undefined && p.head >= first && p.head < last && p.head !== at) bare++;
  for (let i = first; i < last; i++) if (/^(?:PPER|PRF|PIS|PDS)$/u.test(s.tags[i]!) && s.words[i]!.lower !== 'es') bare += 2;
  return bare === 1 ? [`${lower} werden`, ...infinitives] : infinitives;
}

/** The participle inside an inflected one: "gelieferte" → "geliefert"; undefined for other words. */
function participleWithout(lower: string, verbs: VerbReader): string | undefined {
  const ending = /e[nmrs]?$/u.exec(lower)?.[0];
  if (ending === undefined || lower.length < 6) return undefined;
  const bare = lower.slice(0, lower.length - ending.length);
  return verbs.look(bare).participle ? bare : undefined;
}

/** "wird immer beliebter": many participles are adjectives, which have a comparative. */
const isComparativeBeside = (helper: VerbWord, lower: string): boolean =>
  lower.endsWith('er') && (has(helper, 'werden') || has(helper, 'sein'));

/** "hat versuchst": a form for "du" where nobody is addressed. */
function secondPerson(s: ParsedSentence, verbs: VerbReader): GrammarSlip | undefined {
  for (let i = 1; i < s.tokens.length; i++) {
    const { lower } = s.words[i]!;
    if (!lower.endsWith('st') || lower === 'äußerst' || lower.length < 6 || !SMALL.test(s.tokens[i]!.norm)) continue;
    const verb = verbs.look(lower);
    if (verb.persons !== PERSON.secondSingular || verb.infinitive || verb.participle) continue;
    if (/^(?:ADJ[AD]|ADV|NN|NE|APPR)$/u.test(s.tags[i]!)) continue;
    if (s.words.some((w) => /^(?:du|dich|dir|dein\p{L}*)$/u.test(w.lower))) return undefined;
    const t = lower.replace(/st$/u, 't');
    const forms = [t, ...verbs.otherNumber(lower, 'singular')].filter(
      (f, k, all) => all.indexOf(f) === k && verbs.look(f).persons | Number(verbs.look(f).participle),
    );
    if (forms.length > 0) return slip(s, i, 'second-person', forms);
  }
  return undefined;
}
