import { finite } from './clause-shape.ts';
import { MEDIA } from './closed-words.ts';
import { isNamingNoun, SPEECH_NOUNS, WEAK_CUES } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { nameLike, type PassageView, STOP } from './passage-view.ts';
import { CHANTS, cueWeight, judgedAs, prepositionWeight, spoken } from './statement-cue.ts';

/** Definite articles, also with their prepositions. */
export const ARTICLE = /^(?:der|die|das|den|dem|des|im|am|ins|ans|zum|zur|vom|beim)$/u;

const DETERMINED =
  /^(?:der|die|das|den|dem|des|im|am|ins|zum|zur|vom|beim|ein|eine|einen|einem|einer|eines|sein|seine|ihr|ihre)$/u;

const SO_CALLED =
  /^(?:sogenannte[nrsm]?|genannte[nrsm]?|namens|betitelte[nrsm]?|getaufte[nrsm]?|benannte[nrsm]?|lautende[nrsm]?|tituliert|betitelt|genannt|heißt|heißen|hieß|hießen|getauft|benannt|alias|aka|bekannt|bekannte[nrsm]?|bezeichnete[nrsm]?)$/u;

const GLOSS =
  /^(?:deutsch|englisch|etwa|kurz|übersetzt|sinngemäß|also|französisch|lateinisch|russisch|engl|dt|lat|abgekürzt|wörtlich)$/u;

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
export function wordBefore(view: PassageView): number {
  const { inner, words, at, cue, relation } = view;
  const n = inner.length;
  const lowerFirst = /^\p{Ll}/u.test(inner[0]!.text);
  const head = headOf(words, at);
  const before = words[head - 1];
  const before2 = words[head - 2];
  if (!before || before.quote >= 0) return 0;
  const so = before2 && SO_CALLED.test(before2.lower) && before.lower !== 'als' ? -1.5 : 0;
  if (/^Wort$/u.test(before.text) && n <= 2 && !STOP.test(view.lastCharacter)) return so - 3; // das Wort „Kalender“
  if (SPEECH_NOUNS.has(before.text)) return so + 1.2;
  if (ALLEGED.test(before.lower)) return so + 2.6; // wegen angeblicher „schwerer Mängel“
  if (told(view, before)) return so - 4;
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

/** Somebody says so, and the writer does not vouch for it. */
const ALLEGED = /^(?:angeblich|vermeintlich)e?[nmrs]?$/u;

/** "im „Abendblatt“", "gegenüber «Radio Nord»": the medium that was told. */
function told(view: PassageView, before: Word): boolean {
  if (!nameLike(view) || view.inner.length > 3) return false;
  if (before.lower === 'gegenüber') return true;
  return /^(?:im|in|beim|bei|dem|der)$/u.test(before.lower) && MEDIA.test(view.inner.at(-1)!.text.toLowerCase());
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
export function wordAfter(view: PassageView): number {
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
