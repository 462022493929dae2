import type { Morphology } from '../../lexicon/morphology.ts';
import { agreementOf, CLASS, classOf, PERSON, personsOf, type Reading, TENSE } from '../../lexicon/readings.ts';
import { separablePrefix } from '../../syntax/verb-lemma.ts';
import { remembering } from '../../text/memory.ts';

/** What a word form may be as a verb. */
export interface VerbWord {
  /** `PERSON` bits of its finite readings; 0 = it is never finite. */
  readonly persons: number;
  readonly infinitive: boolean;
  /** Participle II without an ending, as in "hat gesagt". */
  readonly participle: boolean;
  /** Participle II with an ending, as in "das Gesagte"; also of words that are adjectives besides. */
  readonly inflected: boolean;
  readonly participle1: boolean;
  readonly zuInfinitive: boolean;
  readonly lemmas: ReadonlySet<string>;
}

/** Asks the lexicon what words are as verbs, and for other forms of a verb. */
export interface VerbReader {
  look(lower: string): VerbWord;
  /** Infinitives and participles of the verbs that a form may be of. For fixes: not fast. */
  infinitives(lower: string): readonly string[];
  participles(lower: string): readonly string[];
  /** Finite forms of the same verbs, tense and mood in the third person of the other number. */
  otherNumber(lower: string, to: 'singular' | 'plural'): readonly string[];
}

const VERBAL = new Set<number>([CLASS.finite, CLASS.infinitive, CLASS.zuInfinitive, CLASS.participle2]);
export const AUXILIARIES: ReadonlySet<string> = new Set(['haben', 'sein', 'werden']);
export const MODALS: ReadonlySet<string> = new Set(['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen']);

const isBareParticiple = (r: Reading): boolean => classOf(r) === CLASS.participle2 && agreementOf(r) === 0;
const isInfinitive = (r: Reading): boolean => classOf(r) === CLASS.infinitive;

/** Singular and plural of verbs whose stem changes: what is made from the stem alone would miss them. */
const PAIRS: readonly (readonly [string, string])[] = (
  'ist sind,war waren,wäre wären,sei seien,hat haben,habe haben,hatte hatten,hätte hätten,wird werden,wurde wurden,würde würden,werde werden,' +
  'kann können,könne können,konnte konnten,könnte könnten,muss müssen,müsse müssen,musste mussten,müsste müssten,soll sollen,sollte sollten,' +
  'will wollen,wollte wollten,darf dürfen,dürfe dürfen,durfte durften,dürfte dürften,mag mögen,möge mögen,mochte mochten,möchte möchten,' +
  'weiß wissen,wusste wussten,geht gehen,ging gingen,steht stehen,stand standen,tut tun,tat taten'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);

/** Makes a reader of verb forms, with a memory. */
export function verbReader(morphology: Morphology): VerbReader {
  const look = remembering(10_000, 40, (lower: string): VerbWord => {
    const readings = morphology.readings(lower);
    const some = (wordClass: number): boolean => readings.some((r) => classOf(r) === wordClass);
    let persons = 0;
    for (const r of readings) if (classOf(r) === CLASS.finite) persons |= personsOf(r);
    const lemmas = readings.some((r) => VERBAL.has(classOf(r))) ? morphology.lemmas(lower) : [];
    return {
      persons,
      infinitive: some(CLASS.infinitive),
      participle: readings.some(isBareParticiple),
      inflected: readings.some((r) => classOf(r) === CLASS.participle2 && agreementOf(r) !== 0),
      participle1: some(CLASS.participle1),
      zuInfinitive: some(CLASS.zuInfinitive),
      lemmas: new Set(lemmas.map((lemma) => lemma.toLowerCase())),
    };
  });
  const formsOf = (lower: string, wanted: (r: Reading) => boolean): string[] => {
    const forms = new Set<string>();
    for (const lemma of morphology.lemmas(lower))
      for (const { form, readings } of morphology.inflections(lemma))
        if (form !== lower && /^\p{Ll}/u.test(form) && readings.some(wanted)) forms.add(form);
    return [...forms];
  };
  return {
    look,
    infinitives: (lower) => formsOf(lower, isInfinitive),
    participles(lower) {
      const listed = formsOf(lower, isBareParticiple);
      const prefix = listed.length > 0 ? undefined : separablePrefix(lower, morphology);
      if (prefix === undefined) return listed;
      // "ablehnt": "abgelehnt" is listed apart.
      const joined = `${prefix}ge${lower.slice(prefix.length)}`;
      return look(joined).participle ? [joined] : listed;
    },
    otherNumber(lower, to) {
      const pairs = PAIRS.flatMap(([one, many]) =>
        to === 'singular' ? (many === lower ? [one] : []) : one === lower ? [many] : [],
      );
      if (pairs.length > 0) return pairs;
      const own = morphology.readings(lower).filter((r) => classOf(r) === CLASS.finite);
      const third = to === 'singular' ? PERSON.thirdSingular : PERSON.thirdPlural;
      const tenses = own.reduce((mask, r) => mask | (r & 0xf00), 0);
      const wanted = (mask: number) =>
        formsOf(lower, (r) => classOf(r) === CLASS.finite && (personsOf(r) & third) !== 0 && (r & mask & tenses) !== 0);
      // "stiegen" is a preterite first: "stieg", then "stiege".
      const indicative = new Set(wanted(TENSE.present | TENSE.preterite));
      return wanted(0xf00).sort(
        (a, b) => Number(indicative.has(b)) - Number(indicative.has(a)) || likeness(b, lower) - likeness(a, lower),
      );
    },
  };
}

/** Whether a form may be one of some verbs. */
export const isOneOf = ({ lemmas }: VerbWord, wanted: ReadonlySet<string>): boolean => [...lemmas].some((l) => wanted.has(l));

/** Whether two forms may be of one verb. */
export const sharesLemma = (a: VerbWord, b: VerbWord): boolean => isOneOf(a, b.lemmas);

/** The number that a finite form asks of a third person; undefined where it may have both, or is never finite. */
export function onlyNumber({ persons }: VerbWord): 'singular' | 'plural' | undefined {
  const singular = (persons & PERSON.thirdSingular) !== 0;
  const plural = (persons & PERSON.thirdPlural) !== 0;
  if (singular) return plural ? undefined : 'singular';
  return plural && !(persons & PERSON.firstSingular) ? 'plural' : undefined;
}

/** Whether a verb form is one of *haben, sein, werden* or a modal verb. */
export const isHelper = (verb: VerbWord): boolean => isOneOf(verb, AUXILIARIES) || isOneOf(verb, MODALS);

/** Letters that two words have in common at their beginnings. */
function likeness(a: string, b: string): number {
  let k = 0;
  while (k < a.length && a[k] === b[k]) k++;
  return k;
}
