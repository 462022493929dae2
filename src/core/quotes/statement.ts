import { finite } from './clause-shape.ts';
import type { Cue } from './cue.ts';
import { CORE_CUES, isNamingNoun, SPEECH_NOUNS, WEAK_CUES } from './cue-lexicon.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Word } from './matrix.ts';
import { isMark } from './matrix.ts';

/** A word between the marks. */
export interface InnerWord {
  readonly text: string;
  readonly finite: boolean;
  readonly known: boolean;
  /** Tagged as an attributive adjective. */
  readonly adjective: boolean;
}

/** What is known of a passage and its surroundings when statement and mention are told apart. */
export interface PassageView {
  /** The tokens between the marks that are words or numbers. */
  readonly inner: readonly InnerWord[];
  /** The last character between the marks. */
  readonly lastCharacter: string;
  readonly words: readonly Word[];
  /** Index of the passage in `words`. */
  readonly at: number;
  /** The cue that governs it, and how. */
  readonly cue: Cue | undefined;
  readonly relation: 'after' | 'colon' | 'clause' | 'far' | undefined;
  readonly standsAlone: boolean;
  /** A letter or hyphen touches a mark from outside: „Kliper“-Projekt. */
  readonly glued: boolean;
  /** It is part of a speaker's name: the „Berliner Bote“ writes. */
  readonly named: boolean;
  /** The sentence before reports somebody's words. */
  readonly heard: boolean;
}

const KONJUNKTIV_2 = /^(?:wären?|hätten?|würden?|könnten|müssten|dürften)$/u;
const FOREIGN =
  /^(?:the|of|and|for|to|in|is|on|a|you|we|my|la|le|les|des|du|de|el|il|et|di|i|your|our|with|from|no|not|all|it|at)$/iu;
const ARTICLE = /^(?:der|die|das|den|dem|des|im|am|ins|ans|zum|zur|vom|beim)$/u;
const DETERMINED =
  /^(?:der|die|das|den|dem|des|im|am|ins|zum|zur|vom|beim|ein|eine|einen|einem|einer|eines|sein|seine|ihr|ihre)$/u;
const SO_CALLED =
  /^(?:sogenannte[nrsm]?|genannte[nrsm]?|namens|betitelte[nrsm]?|getaufte[nrsm]?|benannte[nrsm]?|lautende[nrsm]?|tituliert|betitelt|genannt|heißt|heißen|hieß|hießen|getauft|benannt|alias|aka|bekannt|bekannte[nrsm]?|bezeichnete[nrsm]?)$/u;

const STOP = /[.!?…]/u;
const GLOSS =
  /^(?:deutsch|englisch|etwa|kurz|übersetzt|sinngemäß|also|französisch|lateinisch|russisch|engl|dt|lat|abgekürzt|wörtlich)$/u;

/** „Fatal“ nennt die Ärztin den Plan: the passage is what the subject behind the verb calls it. */
function isObject({ at, cue }: Pick<PassageView, 'at' | 'cue'>): boolean {
  return (
    cue?.at === at + 1 &&
    cue.frames.has('name') &&
    cue.lemma !== 'heißen' &&
    cue.speaker !== undefined &&
    cue.speaker.first > cue.at
  );
}

/** Whether a finite verb follows the passage with nothing between, and nothing but an article or "wie" stands before it. */
function isSubject({ words, at, cue }: PassageView): boolean {
  const next = words[at + 1];
  if (!next || next.quote >= 0 || !finite(next)) return false;
  if (isObject({ at, cue })) return false;
  const before = words[at - 1];
  return before === undefined || ARTICLE.test(before.lower) || before.lower === 'wie' || before.kind === 'punctuation';
}

/** The word before the passage, or before the list of passages it stands in („A“, „B“ und „C“). */
function headOf(words: readonly Word[], at: number): number {
  let head = at;
  while (
    head >= 2 &&
    words[head - 2]!.quote >= 0 &&
    (isMark(words[head - 1], ',', '/') || /^(?:und|oder|sowie)$/u.test(words[head - 1]!.lower))
  )
    head -= 2;
  return head;
}

/** What the passage itself says: length, capital, stop, verb, foreign words. */
function ownForm(view: PassageView, backed: boolean): number {
  const { inner, relation } = view;
  const n = inner.length;
  const first = inner[0]!.text;
  const lowerFirst = /^\p{Ll}/u.test(first);
  const stop = STOP.test(view.lastCharacter);
  const verbal = inner.some((w) => w.finite);
  let score = n === 1 ? -1.6 : n <= 3 ? -0.9 : n <= 6 ? 0.4 : n <= 9 ? 1.6 : 3;
  if (stop && n >= 3) score += view.lastCharacter === '.' || view.lastCharacter === '…' ? 1.6 : 1;
  else if (stop && n === 2) score += 0.5;
  if (lowerFirst) score += backed ? (n >= 2 ? 2 : 1.4) : n >= 4 ? 1.2 : 0.2;
  const running = lowerFirst && n >= 3; // A piece of running text: no name is written so.
  if (!backed && !view.standsAlone && !verbal && !running) score -= n >= 7 ? 2.6 : 1;
  if (verbal && n >= 3) score += 1.4;
  const loose = relation !== 'after' && relation !== 'colon';
  const title =
    n >= 2 &&
    !lowerFirst &&
    !verbal &&
    !stop &&
    /^\p{Lu}/u.test(first) &&
    !FUNCTION_WORDS.has(first.toLowerCase()) &&
    !/(?:e|es|er|en)$/u.test(first);
  if (title && loose) score -= 1.8;
  if (n === 1 && !lowerFirst && !inner[0]!.known && loose) score -= 1.6;
  if (n >= 3 && !verbal && !lowerFirst && loose && isNamingNoun(first)) score -= 1.5; // „Gesetz zur …“
  if (/^\.|\.(?:de|com|org|net|at|ch|uk|info|eu)$/u.test(inner.at(-1)!.text)) score -= 3;
  const capitals = inner.filter((w) => /^[\p{Lu}\p{Nd}]/u.test(w.text)).length;
  if (n >= 2 && capitals === n) score -= 1.2;
  if (n >= 2 && !verbal && inner.filter((w) => FOREIGN.test(w.text)).length >= Math.max(1, n / 4)) score -= 1.2;
  if (inner.every((w) => /\p{Nd}/u.test(w.text))) score -= 1.5;
  if (n >= 2 && loose && !verbal && inner.filter((w) => !w.known).length >= Math.max(2, n / 2)) score -= 1.5;
  return score;
}

/** Whether somebody in particular speaks: not "man", not the subject of a passive. */
function spoken(cue: Cue, words: readonly Word[]): boolean {
  return cue.speaker !== undefined && !cue.agentless && words[cue.speaker.first]!.lower !== 'man';
}

/** "bezeichnete … als": the cue judges what is quoted, and no other verb stands between that has an "als" of its own. */
function judgedAs({ words, at, cue }: PassageView): boolean {
  if (!cue?.frames.has('as')) return false;
  if (cue.at > at) return words.slice(Math.max(0, at - 8), at).some((w) => w.lower === 'als');
  const between = words.slice(cue.at + 1, at);
  return between.some((w) => w.lower === 'als') && !between.some((w, k) => finite(w) && !isMark(between[k + 1], ','));
}

const MOTTO = /(?:^|\p{Ll})(?:motto|titel|slogan|überschrift|schlagzeile|leitspruch|aufschrift|inschrift)$/iu;
const GLOSS_BEFORE = /^(?:kurz|auch|alias|sprich|deutsch|genannt|künftig|früher|heute)$/u;

/** "Sprüche wie (zum Beispiel) „…“": the noun that what is quoted is an example of. */
function exampleOf(words: readonly Word[], head: number): Word | undefined {
  let k = head - 1;
  if (words[k]?.text === 'Beispiel' && words[k - 1]?.lower === 'zum') k -= 2;
  else if (/^(?:etwa|beispielsweise)$/u.test(words[k]?.lower ?? '')) k--;
  return words[k]?.lower === 'wie' ? words[k - 1] : undefined;
}

/** What the word before says: a naming noun, an article, a colon, "so genannt", "als" and "von" of a cue. */
function wordBefore(view: PassageView): number {
  const { inner, words, at, cue, relation } = view;
  const n = inner.length;
  const lowerFirst = /^\p{Ll}/u.test(inner[0]!.text);
  const head = headOf(words, at);
  const before = words[head - 1];
  const before2 = words[head - 2];
  if (!before || before.quote >= 0) return 0;
  const so = before2 && SO_CALLED.test(before2.lower) && before.lower !== 'als' ? -1.5 : 0;
  if (SPEECH_NOUNS.has(before.text)) return so + 1.2;
  const example = exampleOf(words, head);
  if (example)
    return (
      so + (SPEECH_NOUNS.has(example.text) || /^Sprüchen?$/u.test(example.text) ? 2.8 : isNamingNoun(example.text) ? -2.2 : 0)
    );
  if (/^(?:laut|zufolge)$/u.test(before.lower) && n <= 4) return so - 4; // laut „Abendblatt“
  if (MOTTO.test(before.text)) return so - 5;
  if (isMark(before, ',') && before2 && isNamingNoun(before2.text) && !SPEECH_NOUNS.has(before2.text))
    return so - (n >= 7 ? 3.5 : 2.5);
  if (GLOSS_BEFORE.test(before.lower) && before2?.kind === 'punctuation') return so - 3; // …, kurz „TSV“
  if (isMark(before, '(') && before2 !== undefined && before2.quote >= 0) return so - 3; // „Cast“ („Guss“)
  if (isNamingNoun(before.text) && !(cue && CHANTS.test(cue.lemma))) return so - (lowerFirst ? 1.5 : n >= 7 ? 2.2 : 3.2);
  if (before.nominal && at > 1 && !lowerFirst && !(cue?.speaker && cue.speaker.last === head)) return so - 1.4;
  if (DETERMINED.test(before.lower) && before2 && relation === 'clause' && prepositionWeight(cue, before2.lower) > 0)
    return so + (ARTICLE.test(before.lower) ? 1.4 : 2.2); // warnte vor den „…“, sprach von einem „…“
  const [first, second] = inner;
  if (
    n >= 2 &&
    /^\p{Lu}/u.test(first!.text) &&
    first!.adjective &&
    /^\p{Lu}/u.test(second!.text) &&
    DETERMINED.test(before.lower)
  )
    return so - 2.6; // „der „Rote Löwe““: in running text the adjective would be small.
  if (/^(?:der|des)$/u.test(before.lower) && before2?.nominal && nameLike(view) && n <= 5) return so - 1.6; // die Rückgabe der „Krone“
  if (ARTICLE.test(before.lower))
    return so + (lowerFirst ? 0.3 : n === 1 && !/^(?:der|die|das)$/u.test(before.lower) ? -1.2 : -0.8);
  if (SO_CALLED.test(before.lower)) return so - 3;
  if (before.tag === 'ADJA' && cue && cueWeight(view) >= 1 && inner.every((w) => w.known)) return so + 0.8; // … eine wachsende „Kluft …“
  if (before.lower === 'als' && cue && judgedAs(view)) return so + (spoken(cue, words) ? 3.2 : 0.4);
  const taken = relation === 'clause' ? prepositionWeight(cue, before.lower) : 0;
  if (taken > 0) return so + taken;
  if (/^vo[nm]$/u.test(before.lower) && nameLike(view) && before2?.nominal && cue && before2.start >= words[cue.at]!.start)
    return so - 2;
  if (/^(?:ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner)$/u.test(before.lower)) return so + 0.4;
  if (isMark(before, ':') && before2 && GLOSS.test(before2.lower)) return so - 3;
  if (isMark(before, ':')) {
    const names = before2 !== undefined && isNamingNoun(before2.text) && !SPEECH_NOUNS.has(before2.text);
    if (names && MOTTO.test(before2.text)) return so - 4;
    if (headed(words, at)) return so - 3;
    if ((!cue || WEAK_CUES.has(cue.lemma) || /^bekannt/u.test(cue.lemma)) && nameLike(view) && namesSomething(words, at))
      return so - 3.5;
    return so + (names ? -1.5 : n <= 2 && relation !== 'colon' ? 0.6 : 2.4);
  }
  return so + (isMark(before, '(') ? -1.6 : 0);
}

/** The prepositions verbs take what is said with, and how surely a passage right behind is somebody's words. */
const PREPOSITIONS_OF: ReadonlyMap<string, readonly [RegExp, number]> = new Map([
  ...list('sprechen reden schwärmen fabulieren faseln orakeln', /^von$/u, 3.4),
  ...list('warnen', /^vor$/u, 3.4),
  ...list('halten plädieren werben', /^für$/u, 3.4),
  ...list('raten mahnen', /^zur?$/u, 3.4),
  ...list('rechnen begründen drohen', /^mit$/u, 3.4),
  ...list('klagen', /^über$/u, 3.4),
  ...list('berichten erzählen abraten', /^von$/u, 2.2),
  ...list('verweisen hinweisen anspielen berufen', /^auf$/u, 2.2),
  ...list('aufrufen', /^zu$/u, 2.2),
]);

function list(lemmas: string, preposition: RegExp, weight: number): [string, readonly [RegExp, number]][] {
  return lemmas.split(' ').map((lemma) => [lemma, [preposition, weight] as const]);
}

/** How surely the passage is what the cue says with this preposition; 0 if it takes another. */
function prepositionWeight(cue: Cue | undefined, preposition: string): number {
  const known = cue && PREPOSITIONS_OF.get(cue.lemma);
  return known?.[0].test(preposition) && (cue!.speaker || cue!.frames.has('say')) ? known[1] : 0;
}

/** Looks like a name or a title: a capital first, no verb, nothing that ends in a stop. */
function nameLike({ inner, lastCharacter }: PassageView): boolean {
  return /^\p{Lu}/u.test(inner[0]!.text) && !inner.some((w) => w.finite) && !STOP.test(lastCharacter);
}

/** "(Überschrift auf der Seite: „…“)" */
function headed(words: readonly Word[], at: number): boolean {
  let k = at - 2;
  while (k > 0 && !isMark(words[k], '(') && !finite(words[k])) k--;
  return isMark(words[k], '(') && MOTTO.test(words[k + 1]?.text ?? '');
}

/** "Sie stellte ihr neues Buch vor: „…“": a noun that has a name or title stands in the sentence before the colon. */
function namesSomething(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some((w) => w.nominal && isNamingNoun(w.text) && !SPEECH_NOUNS.has(w.text));
}

/** What follows: "genannt", "wie … genannt wird". */
function wordAfter(view: PassageView): number {
  const { words, at } = view;
  const after = words[at + 1];
  if (!after || after.quote >= 0) return 0;
  if (SO_CALLED.test(after.lower) && !finite(after)) return -2.5;
  if (
    isMark(after, ',', '–', '(') &&
    words[at + 2]?.lower === 'wie' &&
    words.slice(at + 3, at + 10).some((w) => /^(?:genannt|nennt|heißt|nannte)$/u.test(w.lower))
  )
    return -4;
  return 0;
}

const CHANTS = /^(?:skandieren|brüllen|grölen|schreien)$/u;

/** "… bezeichnet", "… nennt": the cue gives a name and says nothing by itself. */
const NAMES_ONLY = (cue: Cue): boolean => !cue.frames.has('say') && (cue.frames.has('name') || cue.frames.has('as'));

/** "Wie X berichtet, …": the cue stands in a subordinate clause of its own, the passage outside it. */
function aside({ words, at, cue }: PassageView): boolean {
  const verb = words[cue!.at]!;
  const { sentence } = verb;
  const index = sentence.clauseOf[verb.token];
  const passage = words[at]!;
  if (index === undefined || sentence.clauses[index]?.kind !== 'subordinate') return false;
  return passage.sentence !== sentence || sentence.clauseOf[passage.token] !== index;
}

/** "zeigte sich „tief bestürzt“": what somebody says of their own feelings. */
function showsItself({ inner, words, at, cue }: PassageView): boolean {
  return (
    cue !== undefined &&
    /^(?:zeigen|äußern|geben|erklären)$/u.test(cue.lemma) &&
    cue.at < at &&
    words.slice(cue.at, at).some((w) => w.lower === 'sich') &&
    /^\p{Ll}/u.test(inner[0]!.text) &&
    words[at - 1]!.kind === 'word' &&
    words.slice(cue.at, at).every((w) => w.kind === 'word')
  );
}

/** What the cue says that governs the passage. */
function cueWeight(view: PassageView): number {
  const { words, at, cue, relation } = view;
  if (!cue) return 0;
  const core = CORE_CUES.has(cue.lemma);
  const weak = WEAK_CUES.has(cue.lemma) && cue.kind === 'verb';
  if (relation === 'after' && NAMES_ONLY(cue)) return cue.lemma === 'nennen' && isObject(view) ? 2.6 : 0.5;
  if (relation === 'after') return cue.kind === 'so' ? 3.5 : weak ? (cue.frames.has('say') ? 3 : 1.5) : 4;
  if (relation === 'colon') return weak ? 1.2 : 2.5;
  if (relation !== 'clause') return weak ? 0 : core || cue.kind === 'so' || cue.kind === 'source' ? 1.1 : 0.6;
  if (cue.kind === 'source') return cue.lemma === 'für' ? 2.6 : 1.6;
  if (cue.lemma === 'nennen')
    return cue.agentless || words.some((w, k) => k !== at && (w.lower === 'sich' || w.lower === 'man')) ? -1 : 2.6;
  if (judgedAs(view)) return spoken(cue, words) ? 2.4 : 0.2;
  if (CHANTS.test(cue.lemma) && at > cue.at) return 2.4;
  if (showsItself(view)) return 2.2;
  if (cue.lemma === 'singen') return -1; // A song.
  if (
    cue.lemma === 'lauten' &&
    cue.speaker?.phrase &&
    isNamingNoun(words[cue.speaker.phrase.head]!.text) &&
    !SPEECH_NOUNS.has(words[cue.speaker.phrase.head]!.text)
  )
    return -2.5;
  if (weak) return 0.3;
  if (cue.kind === 'noun') return 0.8;
  if (cue.frames.has('say')) return core && !aside(view) ? 1.8 : 1.3;
  if (cue.frames.has('think')) return 1.2;
  if (cue.frames.has('object') || cue.frames.has('cite')) return 1;
  return cue.frames.has('manner') || cue.frames.has('reflexive') ? 0.7 : 0.6;
}

/**
 * How much speaks for somebody's words (positive) and against (negative). The weights are set by hand from what is known of short quotes
 * in news: length first, then the word before, the cue in the clause, capitals, the stop inside.
 */
export function statementScore(view: PassageView): number {
  const { inner, words, at, cue } = view;
  const n = inner.length;
  if (n === 0 || view.glued) return -5;
  const stop = STOP.test(view.lastCharacter);
  const subjunctive = words.some((w) => w.subjunctive || KONJUNKTIV_2.test(w.lower));
  const weak = cue !== undefined && WEAK_CUES.has(cue.lemma) && cue.kind === 'verb';
  const weight = cueWeight(view);
  const backed = (cue !== undefined && !weak && weight >= 0) || subjunctive;
  let score = ownForm(view, backed) + wordBefore(view) + wordAfter(view) + weight;
  if (view.named) score -= 4;
  if (subjunctive) score += 1;
  if (view.heard && !view.standsAlone) score += /^\p{Ll}/u.test(inner[0]!.text) ? 1 : 0.5;
  // The passage itself is the subject of the verb right after it: „heise online“ berichtet.
  if (isSubject(view) && n <= 6 && !stop) score -= 4;
  if (/^(?:und|sowie)$/u.test(words[at + 1]?.lower ?? '') && at === 0 && n <= 6 && nameLike(view)) score -= 2.5; // „Ärzte helfen“ und das Rote Kreuz teilten mit
  if (view.standsAlone) score += n >= 4 ? 2.2 : stop ? 1.2 : 0;
  return score;
}
