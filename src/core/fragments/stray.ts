import { MORPH } from '../lexicon/morphology.ts';
import { deleteFix, excerpt, markFix } from './fixes.ts';
import { type Defect, isCapital, maybeFinite, onlyFinite, type ParagraphView, type SentenceView } from './view.ts';

const RULE = 'fragment/stray-words';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Single words German news uses as sentences. Own list; lower case. */
const ALONE =
  list(`ja nein doch nie niemals nichts niemand keiner keine vielleicht natürlich sicher klar genau eben richtig falsch stimmt
  danke bitte leider gut schlecht schade schön wunderbar prima super toll bravo endlich immer jetzt sofort später heute morgen gestern
  fehlanzeige pustekuchen schluss ende punkt basta fertig aus vorbei weiter weiterlesen kopfschütteln schulterzucken stille schweigen pause applaus
  mahlzeit respekt chapeau glückwunsch unsinn quatsch blödsinn humbug stillstand null daneben davon eins zwei drei vier fünf erstens
  zweitens drittens viertens fünftens übrigens apropos nun na tja ach oh hallo servus moin adieu amen halleluja hurra mal auch nur
  rot grün gelb blau schwarz weiß unbedingt absolut jawohl keinesfalls keineswegs mitnichten durchaus durchweg kaum bislang bisher
  noch schon oft selten manchmal meistens trotzdem dennoch immerhin zumindest jedenfalls sozusagen ausgerechnet einfach ganz so hier dort
  prost prosit herrje hoppla tschüss ade ahoi uff puh ehrensache ansichtssache nebensache geschenkt richtigstellung nachtrag zwischenruf gelächter raunen beifall
  nirgends überall irgendwann irgendwo unmöglich undenkbar erledigt geschafft gewonnen verloren wahnsinn glück pech zufall`);

/** Words that open a verbless sentence news German really uses: „Kein Wunder.“, „Dann der Frost.“, „Nicht mehr.“ */
const ELLIPTIC =
  list(`kein keine keinen keinerlei nicht nichts nie wie was warum wieso wer wo welch so soweit sogar auch nur erst schon noch mehr
  weniger viel viele vielen herzlichen besten guten gute gutes schönen schöne frohe alles eher lieber besser schlimmer je vor für von
  bis gegen ohne mit ab zur zum soviel also oder und aber doch denn dazu darunter darüber davon daher dafür dagegen deshalb sowieso
  typisch willkommen ende anfang mal immer ganz sehr einfach wohl vermutlich vielleicht hoffentlich leider natürlich sicher klar`);

/** Adverbs that stand before a verb they were cut off with. */
const ADVERBS =
  list(`dann danach dabei dort hier jetzt nun derzeit zunächst deshalb deswegen darum daher trotzdem dennoch inzwischen
  mittlerweile später zuvor vorher gestern heute morgen bald schließlich zuletzt anschließend außerdem zudem damals dazu dagegen daraufhin
  allerdings jedoch bereits vermutlich offenbar`);

/** Endings that make adverbs and adverbial adjectives, and hardly ever a noun in the nominative. */
const ADVERBIAL = /\p{L}{3}(?:weit|weise|wärts|maßen|lich|mals|seits|falls|halber|hin|los|bar|sam|isch)$/u;

/** Finds sentences of one to three words that say nothing. */
export function findStray(paragraph: ParagraphView): Defect[] {
  const found: Defect[] = [];
  const { sentences, settings } = paragraph;
  for (const [i, view] of sentences.entries()) {
    if (view.stop !== '.' || view.words.length === 0 || view.words.length > 3) continue;
    if (!isPlain(view)) continue;
    const why = judge(view, paragraph.lexicon.morphology !== undefined);
    // A verb with a capital needs no neighbours to be wrong.
    if (!why || (!hasContext(paragraph, i) && !(why.message === 'capital-verb' && i === 0 && view.count > 1))) continue;
    const span = { start: view.sentence.start, end: view.sentence.end };
    const written = view.text.slice(span.start, span.end);
    found.push({
      rule: RULE,
      ...span,
      message: why.message,
      args: { text: excerpt(written), ...why.args },
      severity: why.severity,
      fixes: [deleteFix(view.text, span, why.severity === 'warning'), markFix(span, settings)],
    });
  }
  return found;
}

/** Words alone: no number, no mark but the last. */
function isPlain(view: SentenceView): boolean {
  return view.tokens.every(
    (t, i) => (t.kind === 'word' && !t.text.includes('.')) || (t.text === '.' && i === view.tokens.length - 1),
  );
}

/** A stray sentence stands among others, is no answer, and is not one of a run of short ones (which is style). */
function hasContext({ sentences, text }: ParagraphView, i: number): boolean {
  const view = sentences[i]!;
  const before = sentences[i - 1];
  const after = sentences[i + 1];
  // At the head of a paragraph one word is a dateline or a label; alone in it, a signature.
  if (!before) return false;
  if (before.stop === '?' || /[:…]["“»«]?\s*$/u.test(text.slice(0, view.sentence.start))) return false;
  if (before.words.length <= 3 && before.index > 0) return false;
  // „Anna Kern: Schnee. Roman. Hanser, München 2025.“: the parts of an entry of a list of books, plays, films.
  if (before.index === 0 && before.finite.length === 0 && before.tokens.some(({ text: t }) => t === ':')) return false;
  if (after && after.words.length <= 2 && after.stop === '.' && isPlain(after)) return false;
  // An abbreviation or a number before a stop may have been taken for a sentence's end.
  const last = before.words.at(-1);
  const word = last === undefined ? '' : before.tokens[last]!.text;
  return !word.endsWith('.') && !/^\p{N}{1,3}$|^\p{N}+\.[\p{N}.]*$|^\p{L}$/u.test(word);
}

interface Verdict {
  readonly message: string;
  readonly args?: Record<string, string>;
  readonly severity: 'warning' | 'information' | 'hint';
}

function judge(view: SentenceView, known: boolean): Verdict | undefined {
  const [a, b, c] = view.words;
  const first = view.lower[a!]!;
  if (b === undefined) {
    if (ALONE.has(first) || first.length < 3) return undefined;
    const small = view.lowerMasks[a!]!;
    // „Europaweit.“, „Glücklicherweise.“: an adverb by its ending, as an afterthought.
    if (ADVERBIAL.test(first)) return known ? { message: 'word', severity: 'hint' } : undefined;
    // „Beschämend.“: a verdict on what was told.
    if (view.tags[a!] === 'ADJD' && (view.masks[a!]! & MORPH.noun) === 0)
      return known ? { message: 'word', severity: 'hint' } : undefined;
    if ((small & MORPH.adverb) !== 0) return undefined;
    // „Klapprig.“: of a word that the lexicon has not, nothing is certain.
    if (known && view.masks[a!]! === 0 && small === 0) return { message: 'word', severity: 'hint' };
    const noun = (view.masks[a!]! & (MORPH.noun | MORPH.name)) !== 0 || !known;
    if (!noun && (small & MORPH.conjunction) !== 0) return undefined;
    return { message: noun ? 'noun' : 'word', severity: noun || onlyFinite(small) ? 'warning' : 'hint' };
  }
  const second = view.lower[b]!;
  if (c === undefined && ADVERBS.has(first) && !known) {
    // Without the lexicon the shape of the word must do.
    return isCapital(view.tokens[b]) || /ten?$/u.test(second) ? { message: 'words', severity: 'hint' } : undefined;
  }
  if (c === undefined && (ADVERBS.has(first) || ((view.lowerMasks[a!]! & MORPH.adverb) !== 0 && isCapital(view.tokens[b])))) {
    const token = view.tokens[b]!;
    const small = view.lowerMasks[b]!;
    // A capital on a verb form: no writer does this.
    if (
      isCapital(token) &&
      maybeFinite(small | MORPH.infinitive) &&
      (small & (MORPH.finite3 | MORPH.finite2 | MORPH.infinitive)) !== 0
    ) {
      if ((view.masks[b]! & (MORPH.noun | MORPH.name)) === 0)
        return { message: 'capital-verb', args: { verb: token.text }, severity: 'warning' };
      return ADVERBS.has(first) ? { message: 'words', severity: 'hint' } : undefined;
    }
    if (!isCapital(token)) {
      if (onlyFinite(small)) return { message: 'no-subject', args: { verb: token.text }, severity: 'warning' };
      if ((small & MORPH.participle2) !== 0) return { message: 'words', severity: 'hint' };
      return undefined;
    }
    return ADVERBS.has(first) ? { message: 'words', severity: 'hint' } : undefined;
  }
  if (ELLIPTIC.has(first) || view.finite.length > 0) return undefined;
  if (view.words.some((i) => maybeFinite(view.masks[i]!) && !isCapital(view.tokens[i]) && i !== a)) return undefined;
  const last = view.tokens[c ?? b]!;
  if (!isCapital(last)) return undefined;
  // Article or preposition and a noun, and nothing else.
  if (DETERMINED.has(first) && c === undefined) return { message: 'phrase', severity: 'hint' };
  if (PREPOSED.has(first) && (c === undefined || DETERMINED.has(second))) return { message: 'phrase', severity: 'hint' };
  return undefined;
}

const DETERMINED = list('der die das den dem des ein eine einen einem einer eines');
const PREPOSED = list(
  'in im ins an am ans auf aufs aus bei beim nach seit über unter um durch wegen zwischen hinter neben laut trotz',
);
