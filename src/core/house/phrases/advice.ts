import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import { CLASS, classOf } from '../../lexicon/readings.ts';
import { separableVerb, wordForms } from '../../lexicon/word-forms.ts';
import type { Text } from '../../rules/message.ts';
import type { SearchWord } from '../house-rule.ts';
import { isKnownWord } from './compile.ts';

/** What other search boxes take for a pattern: "Kr.*", "*krise", "[Kk]rise", "Krise|Krisen"; no star inside a word ("Schüler*innen"). */
const PATTERN = /\.[*+?]|^\*|\*$|\\|\||^\^|\[[^[\]]*\]\p{L}|\p{L}\[[^[\]]*\]|\)\?/u;

/** A pattern among the words that are sought; undefined where none is. */
export function patternAdvice(phrase: readonly SearchWord[]): Text | undefined {
  const found = phrase.find(({ text }) => PATTERN.test(text))?.text;
  return found === undefined
    ? undefined
    : {
        de: `„${found}“ ist ein Muster; gesucht werden nur Wörter, in allen Formen oder (mit = davor) so, wie sie dastehen.`,
        en: `“${found}” is a pattern; only words are sought, in all forms or (with = before them) as they are written.`,
      };
}

/** Readings that make a word more than a finite form. */
const NOT_FINITE =
  MORPH.infinitive |
  MORPH.zuInfinitive |
  MORPH.participle1 |
  MORPH.participle2 |
  MORPH.noun |
  MORPH.adjective |
  MORPH.preposition |
  MORPH.pronoun |
  MORPH.adverb |
  MORPH.conjunction |
  MORPH.separablePrefix |
  MORPH.other;
const FINITE = MORPH.finite3 | MORPH.finite2 | MORPH.imperative;
/** Words that make a sentence of a phrase, which is sought as it is: "wie es heißt", "das geht so". */
const OF_SENTENCES = /^(?:ich|du|er|es|wir|ihr|man|das|dies|wer|was|wie|dass|ob|wo|weil|wenn|als|so|da)$/u;
/** A word with the mark behind it that ends the clause it stands in. */
const ENDS_CLAUSE = /[,;:.!?]$/u;

function infinitivesOf(form: string, { morphology }: Lexicon): string[] {
  const isInfinitive = (lemma: string): boolean =>
    morphology?.exactReadings(lemma).some((r) => classOf(r) === CLASS.infinitive) === true;
  return (morphology?.lemmas(form) ?? []).filter(isInfinitive);
}

/** The infinitive of a finite form with the particle that stands apart from it ("geht", "aus": "ausgehen"). */
function joined(form: string, particle: string, lexicon: Lexicon): string | undefined {
  return infinitivesOf(form, lexicon)
    .map((verb) => particle + verb)
    .find((verb) => separableVerb(wordForms(verb, lexicon), lexicon)?.particle === particle);
}

/**
 * A phrase of several words that is given with a finite form ("geht davon aus"), which stands for one order of words only, and where its particle
 * stands apart for none: the phrase as it is to be sought ("davon ausgehen"). Undefined for others.
 */
export function finiteAdvice(phrase: readonly SearchWord[], lexicon: Lexicon): Text | undefined {
  const end = phrase.findIndex(({ text }) => ENDS_CLAUSE.test(text));
  const clause = end < 0 ? phrase : phrase.slice(0, end + 1);
  const words = clause.map(({ text }) => text.replace(ENDS_CLAUSE, ''));
  if (words.length < 2 || clause.some((w) => w.literal)) return undefined;
  // "last but not least" is no German.
  if (!words.every((word) => isKnownWord(word, lexicon))) return undefined;
  const isFiniteForm = (word: string): boolean => {
    const found = lexicon.morphology?.look(word) ?? 0;
    return (found & FINITE) !== 0 && (found & NOT_FINITE) === 0;
  };
  const at = isFiniteForm(words[0]!) ? 0 : isFiniteForm(words.at(-1)!) ? words.length - 1 : -1;
  if (at < 0) return undefined;
  const form = words[at]!;
  const others = words.filter((_, i) => i !== at);
  const apart = at === 0 ? joined(form, others.at(-1)!, lexicon) : undefined;
  if (apart === undefined && words.some((w) => OF_SENTENCES.test(w))) return undefined;
  const [plain] = infinitivesOf(form, lexicon);
  if (apart === undefined && plain === undefined) return undefined;
  const base = (apart === undefined ? [...others, plain] : [...others.slice(0, -1), apart]).join(' ');
  return {
    de: `„${form}“ ist eine gebeugte Form; gesucht wird die Grundform: ${base}`,
    en: `“${form}” is an inflected form; what is sought is the base form: ${base}`,
  };
}
