import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { remembering } from '../text/memory.ts';
import { ADJECTIVE_ENDINGS, readingsOfEnding } from './adjective-endings.ts';
import { AGREEMENT } from './agreement.ts';
import { isFirstPart } from './compound-readings.ts';
import type { WordForm } from './inflections.ts';
import type { Lexicon } from './lexicon.ts';
import type { Morphology } from './morphology.ts';
import { ATTRIBUTES, CLASS, classOf, DECLENSION, declensionOf, degreeOf, NOUNS, type Reading } from './readings.ts';

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
  for (const lemma of new Set(lemmas.includes(word) ? [word] : lemmas)) {
    const all = allForms(lemma, morphology);
    // Of this lemma: "vornehmen" is a form of "vornehm" too.
    const readingsOfWord = all.find(({ form }) => form === word)?.readings ?? [];
    const degrees = new Set(readingsOfWord.filter(isAttribute).map(degreeOf));
    const isMeant = (r: Reading): boolean =>
      (((1 << classOf(r)) & NOUNS) !== 0) === noun && (!isAttribute(r) || degrees.size === 0 || degrees.has(degreeOf(r)));
    const own = all.flatMap(({ form, readings }): WordForm[] => {
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
  return noun ? withoutInfinitive(word, forms, morphology) : forms;
}

const SINGULAR_NEUTER = AGREEMENT.neuter & AGREEMENT.singular;

/** A noun that a verb's infinitive looks like ("der Wagen", "das Wagen") is meant as the noun. */
function withoutInfinitive(word: string, forms: Map<string, WordForm>, morphology: Morphology): WordForms {
  const own = [...forms.values()].flatMap((f) => f.readings);
  const isOther = own.some(
    (r) => isOfClass(CLASS.noun)(r) && (r & AGREEMENT.nominative & (AGREEMENT.masculine | AGREEMENT.feminine)) !== 0,
  );
  if (!isOther || !morphology.exactReadings(lowerFirst(word)).some(isOfClass(CLASS.infinitive))) return forms;
  const kept = [...forms.values()].flatMap(({ form, readings }): [string, WordForm][] => {
    const left = readings.flatMap((r): Reading[] =>
      (r & 0xffff) !== 0 && (r & 0xffff & ~SINGULAR_NEUTER) === 0 ? [] : [(r & ~SINGULAR_NEUTER) as Reading],
    );
    return left.length > 0 ? [[form, { form, readings: left }]] : [];
  });
  return new Map(kept);
}

/** Genders and numbers of nouns for persons. */
const PERSONS = AGREEMENT.masculine | AGREEMENT.feminine | AGREEMENT.plural;

/** All forms of a person's name that is declined like an adjective: the lexicon lists such a noun in its female forms only ("Geflüchtete", not "-er"). */
function withAllEndings(lemma: string, forms: WordForms, { morphology }: Lexicon): WordForms {
  const isDeclined = ({ readings }: WordForm): boolean =>
    readings.some((r) => isOfClass(CLASS.noun)(r) && declensionOf(r) !== DECLENSION.none && (r & AGREEMENT.feminine) !== 0);
  if (!lemma.endsWith('e') || ![...forms.values()].some(isDeclined)) return forms;
  return new Map(
    Object.keys(ADJECTIVE_ENDINGS).flatMap((ending): [string, WordForm][] => {
      const form = lemma.slice(0, -1) + ending;
      const readings = readingsOfEnding(ending, CLASS.noun, { among: PERSONS });
      // "Alter" is another noun.
      if (readings.length === 0 || (!forms.has(form) && morphology?.lemmas(form).includes(form))) return [];
      return [[form, { form, readings }]];
    }),
  );
}

/** Forms that no stem leads to. */
const SUPPLETIVE: ReadonlyMap<string, readonly string[]> = new Map([
  ['wissen', ['weiß', 'weißt']],
  [
    'sein',
    ['bin', 'bist', 'ist', 'war', 'warst', 'waren', 'wart', 'wäre', 'wärst', 'wärest', 'wären', 'wäret', 'wärt', 'gewesen'],
  ],
]);

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
  // "weiß" is a colour as well.
  const isOfVerb = (r: Reading): boolean => classOf(r) !== CLASS.adjective;
  for (const form of SUPPLETIVE.get(lemma) ?? []) add(form, morphology.exactReadings(form).filter(isOfVerb));
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

/** Endings that make adjectives of other words, each with an adjective that is inflected like all of them (Duden, "Wortbildung des Adjektivs"). */
const ADJECTIVES: readonly (readonly [ending: string, model: string])[] = [
  ['isch', 'politisch'],
  ['fähig', 'fähig'],
  ['mäßig', 'mäßig'],
  ['ig', 'wichtig'],
  ['lich', 'freundlich'],
  ['bar', 'sichtbar'],
  ['sam', 'wirksam'],
  ['haft', 'dauerhaft'],
  ['los', 'arbeitslos'],
  ['voll', 'wertvoll'],
  ['nah', 'nah'],
  ['fern', 'fern'],
  ['frei', 'frei'],
  ['reich', 'reich'],
  ['stumm', 'stumm'],
];
/** Shortest word before such an ending. */
const SHORTEST_STEM = 3;

/** Forms of an adjective that the lexicon does not list, by its ending: "zeitnah" like "nah". */
function derivedForms(word: string, lexicon: Lexicon): WordForms {
  const [, model] = ADJECTIVES.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM) ?? [];
  if (model === undefined) return NONE;
  const forms = [...listedForms(model, lexicon).values()].filter(({ form }) => form.startsWith(model));
  return new Map(
    forms.map(({ form: own, readings }) => {
      const form = word + own.slice(model.length);
      return [form, { form, readings }];
    }),
  );
}

function workOut(word: string, lexicon: Lexicon): WordForms {
  const listed = listedForms(word, lexicon);
  if (upperFirst(word) !== word) return listed.size > 0 ? listed : derivedForms(word, lexicon);
  if (listed.size > 0) return withAllEndings(word.replace(/(?<=e)[mnr]$/u, ''), listed, lexicon);
  const base = word.replace(/(?<=e)[mr]$/u, '');
  if (base !== word) {
    const declined = withAllEndings(base, listedForms(base, lexicon), lexicon);
    if (declined.has(word)) return declined;
  }
  return compoundForms(word, lexicon);
}

/** A verb that comes apart: its particle ("durch"), and the verb that it is without ("führen"). */
export interface SeparableVerb {
  readonly particle: string;
  readonly verb: string;
}

/** The parts of a separable verb, by its infinitive with *zu*: "durchzuführen"; of several the longest particle: "hinzu|zu|fügen". */
export function separableVerb(forms: WordForms, { morphology }: Lexicon): SeparableVerb | undefined {
  for (const { form, readings } of forms.values()) {
    if (!readings.some(isOfClass(CLASS.zuInfinitive))) continue;
    for (let at = form.lastIndexOf('zu'); at >= SHORTEST_FIRST; at = form.lastIndexOf('zu', at - 1)) {
      const parts = { particle: form.slice(0, at), verb: form.slice(at + 2) };
      if (forms.has(parts.particle + parts.verb) && morphology?.exactReadings(parts.verb).some(isOfClass(CLASS.infinitive)))
        return parts;
    }
  }
  return undefined;
}

/** Whether one reading says all that another does: case, number and gender or person and tense, declension and degree; of whatever class. */
export function saysAllOf(own: Reading, other: Reading): boolean {
  const low = other & 0xffff;
  return (
    (own & low) === low &&
    (low !== 0 || (own & 0xffff) === 0) &&
    declensionOf(own) === declensionOf(other) &&
    degreeOf(own) === degreeOf(other)
  );
}

/** The only form of another word that has all these readings; undefined where none or several do. */
export function sameForm(readings: readonly Reading[], forms: WordForms): string | undefined {
  const fitting = [...forms.values()].filter((own) =>
    readings.every((r) => own.readings.some((o) => classOf(o) === classOf(r) && saysAllOf(o, r))),
  );
  return fitting.length === 1 ? fitting[0]!.form : undefined;
}
