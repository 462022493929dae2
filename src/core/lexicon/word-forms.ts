import { upperFirst } from '../text/first-letter.ts';
import { remembering } from '../text/memory.ts';
import { AGREEMENT } from './agreement.ts';
import { isFirstPart } from './compound-readings.ts';
import type { WordForm } from './inflections.ts';
import type { Lexicon } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import { ATTRIBUTES, CLASS, classOf, DECLENSION, declensionOf, degreeOf, makeReading, NOUNS, type Reading } from './readings.ts';

/** All forms of a word, each with its readings as a form of that word; empty where the lexicon does not know it. */
export type WordForms = ReadonlyMap<string, WordForm>;

const SHORTEST_LAST = 4;
const SHORTEST_FIRST = 2;
const NONE: WordForms = new Map();

const isOfClass =
  (c: number) =>
  (r: Reading): boolean =>
    classOf(r) === c;
const isParticiple = (r: Reading): boolean => classOf(r) === CLASS.participle1 || classOf(r) === CLASS.participle2;
const isAttribute = (r: Reading): boolean => (ATTRIBUTES & (1 << classOf(r))) !== 0;

/**
 * Forms of a listed word: of one with a capital those as a noun or name, of others all but those. A word that is a base form is meant as such
 * ("schnell" is no form of "schnellen"), and an adjective in its own degree ("gut" does not mean "beste").
 */
function listedForms(word: string, lexicon: Lexicon): WordForms {
  const { morphology } = lexicon;
  if (!morphology) return NONE;
  const noun = upperFirst(word) === word;
  const forms = new Map<string, WordForm>();
  const lemmas = morphology.lemmas(word);
  const degrees = new Set(morphology.exactReadings(word).filter(isAttribute).map(degreeOf));
  const isMeant = (r: Reading): boolean =>
    (((1 << classOf(r)) & NOUNS) !== 0) === noun && (!isAttribute(r) || degrees.size === 0 || degrees.has(degreeOf(r)));
  for (const lemma of new Set(lemmas.includes(word) ? [word] : lemmas)) {
    const own = allForms(lemma, morphology).flatMap(({ form, readings }): WordForm[] => {
      const fitting = readings.filter(isMeant);
      return fitting.length > 0 ? [{ form, readings: fitting }] : [];
    });
    // A lemma that the word itself is no form of in this class is another word.
    if (!own.some(({ form }) => form === word)) continue;
    for (const { form, readings } of own) {
      const before = forms.get(form)?.readings ?? [];
      forms.set(form, { form, readings: [...new Set([...before, ...readings])] });
    }
  }
  return forms;
}

const ENDINGS: Readonly<Record<string, readonly (readonly [declension: number, mask: number])[]>> = (() => {
  const { masculine: M, feminine: F, plural: PL } = AGREEMENT;
  const { nominative: nom, genitive: gen, dative: dat, accusative: acc } = AGREEMENT;
  const weakEn = (M & ~nom) | (F & (gen | dat)) | PL;
  const { weak, mixed, strong } = DECLENSION;
  return {
    e: [
      [weak, (M & nom) | (F & (nom | acc))],
      [mixed, F & (nom | acc)],
      [strong, (F | PL) & (nom | acc)],
    ],
    en: [
      [weak, weakEn],
      [mixed, weakEn],
      [strong, (M & (gen | acc)) | (PL & dat)],
    ],
    er: [
      [mixed, M & nom],
      [strong, (M & nom) | (F & (gen | dat)) | (PL & gen)],
    ],
    em: [[strong, M & dat]],
  };
})();

/** All forms of a person's name that is declined like an adjective: the lexicon lists such a noun in its female forms only ("Geflüchtete", not "-er"). */
function withAllEndings(lemma: string, forms: WordForms, { morphology }: Lexicon): WordForms {
  const isDeclined = ({ readings }: WordForm): boolean =>
    readings.some((r) => isOfClass(CLASS.noun)(r) && declensionOf(r) !== DECLENSION.none && (r & AGREEMENT.feminine) !== 0);
  if (!lemma.endsWith('e') || ![...forms.values()].some(isDeclined)) return forms;
  return new Map(
    Object.entries(ENDINGS).flatMap(([ending, rows]): [string, WordForm][] => {
      const form = lemma.slice(0, -1) + ending;
      // "Alter" is another noun.
      if (!forms.has(form) && morphology?.lemmas(form).includes(form)) return [];
      return [[form, { form, readings: rows.map(([declension, mask]) => makeReading(CLASS.noun, mask, { declension })) }]];
    }),
  );
}

/** Shortest verb behind a separable part: "tun". */
const SHORTEST_VERB = 3;

/**
 * Forms of a lemma; of a verb with those that hold *ge* or *zu* behind a separable part ("abgeschoben", "abzuschieben": the second part's own
 * participle says which) and with its participles as attributes ("abgeschobenen").
 */
function allForms(lemma: string, morphology: Morphology): readonly WordForm[] {
  const forms = [...morphology.inflections(lemma)];
  if (!forms.some((f) => f.form === lemma && f.readings.some(isOfClass(CLASS.infinitive)))) return forms;
  const known = new Set(forms.map((f) => f.form));
  const add = (form: string, readings: readonly Reading[]): void => {
    if (known.has(form) || !morphology.lemmas(form).includes(lemma)) return;
    known.add(form);
    forms.push({ form, readings });
  };
  for (let at = SHORTEST_FIRST; at <= lemma.length - SHORTEST_VERB; at++) {
    const verb = lemma.slice(at);
    if (!morphology.exactReadings(verb).some(isOfClass(CLASS.infinitive))) continue;
    const withZu = `${lemma.slice(0, at)}zu${verb}`;
    add(withZu, morphology.exactReadings(withZu).filter(isOfClass(CLASS.zuInfinitive)));
    for (const { form, readings } of morphology.inflections(verb)) {
      const participle = readings.filter(isOfClass(CLASS.participle2));
      if (participle.length > 0) add(lemma.slice(0, at) + form, participle);
    }
  }
  for (const { form, readings } of [...forms]) {
    if (!readings.some(isParticiple)) continue;
    for (const own of morphology.inflections(form))
      if (!known.has(own.form) && own.readings.some(isParticiple)) {
        known.add(own.form);
        forms.push({ form: own.form, readings: own.readings.filter(isParticiple) });
      }
  }
  return forms;
}

/** Forms of a noun or name that is a compound: those of its last part, the longest that is listed. */
function compoundForms(word: string, lexicon: Lexicon): WordForms {
  const exact = (form: string) => lexicon.morphology?.exactReadings(form) ?? [];
  const hyphen = word.lastIndexOf('-') + 1;
  // Where the whole reads as a noun ("Spezialoperation"), its last part says how it is inflected, whatever stands before it.
  const isNoun = (lexicon.morphology?.readings(word) ?? []).some(isOfClass(CLASS.noun));
  for (let at = Math.max(hyphen, SHORTEST_FIRST); at <= word.length - SHORTEST_LAST; at++) {
    const joined = at !== hyphen;
    if (joined && !isNoun && !isFirstPart(word.slice(hyphen, at), exact, false)) continue;
    const forms = listedForms(upperFirst(word.slice(at)), lexicon);
    if (forms.size === 0) continue;
    const before = word.slice(0, at);
    return new Map(
      [...forms.values()].map(({ form, readings }) => {
        const whole = before + (joined ? form.toLowerCase() : form);
        return [whole, { form: whole, readings }];
      }),
    );
  }
  return NONE;
}

const readers = new WeakMap<Lexicon, (word: string) => WordForms>();

/** The forms of a word that is given in any form, with their readings. Remembers what it has worked out. */
export function wordForms(word: string, lexicon: Lexicon): WordForms {
  const reader = readers.get(lexicon) ?? remembering(2_000, 60, (own: string) => workOut(own, lexicon));
  readers.set(lexicon, reader);
  return reader(word);
}

function workOut(word: string, lexicon: Lexicon): WordForms {
  const listed = listedForms(word, lexicon);
  if (upperFirst(word) !== word) return listed;
  if (listed.size > 0) return withAllEndings(word.replace(/(?<=e)[mnr]$/u, ''), listed, lexicon);
  const base = word.replace(/(?<=e)[mr]$/u, '');
  if (base !== word) {
    const declined = withAllEndings(base, listedForms(base, lexicon), lexicon);
    if (declined.has(word)) return declined;
  }
  return compoundForms(word, lexicon);
}

/** The only form of another word that has all these readings: the same case, number and gender, person and tense; undefined where none or several do. */
export function sameForm(readings: readonly Reading[], forms: WordForms): string | undefined {
  const fitting = [...forms.values()].filter((own) =>
    readings.every((r) =>
      own.readings.some(
        (o) =>
          classOf(o) === classOf(r) &&
          (o & r & 0xffff) === (r & 0xffff) &&
          declensionOf(o) === declensionOf(r) &&
          degreeOf(o) === degreeOf(r),
      ),
    ),
  );
  return fitting.length === 1 ? fitting[0]!.form : undefined;
}
