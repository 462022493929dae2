import type { WordForm } from '../../lexicon/inflections.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classOf, isJoined, PERSON, personsOf, type Reading, TENSE, tenseOf } from '../../lexicon/readings.ts';
import { type WordForms, wordForms } from '../../lexicon/word-forms.ts';
import type { Edit } from '../../rules/finding.ts';
import { clauseOfToken } from '../../syntax/query.ts';
import type { Clause, ParsedSentence } from '../../syntax/sentence.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import { apartVerb } from './compile.ts';
import { formLike } from './form-like.ts';
import type { Match } from './match.ts';

/** A verb in the place of another. */
export interface VerbReplacement {
  readonly first: number;
  readonly text: string;
  /** What becomes of a particle that stands apart. */
  readonly more: readonly Edit[];
}

const isInfinitive = (r: Reading): boolean => classOf(r) === CLASS.infinitive;
const isZuInfinitive = (r: Reading): boolean => classOf(r) === CLASS.zuInfinitive;
const isFiniteForm = (r: Reading): boolean => classOf(r) === CLASS.finite;

const THIRD = PERSON.thirdSingular | PERSON.thirdPlural;
const PERSONS: ReadonlyMap<string, number> = new Map([
  ['ich', PERSON.firstSingular],
  ['du', PERSON.secondSingular],
  ['wir', PERSON.firstPlural],
  ['ihr', PERSON.secondPlural],
]);
/** Words beside which a form that is preterite and subjunctive may be either. */
const SUPPOSING = /^(?:wenn|falls|sofern|sonst|ob|als|(?:würd|hätt|wär|könnt|müsst|dürft|möcht)\p{L}+)$/u;

/** What a finite form says where it stands: the person of its subject; and no subjunctive where nothing supposes. */
function readingsIn(sentence: ParsedSentence, clause: Clause, at: number, readings: readonly Reading[]): readonly Reading[] {
  const { subject, kind } = clause;
  if (subject === undefined) return readings;
  const { head } = sentence.phrases[subject]!;
  const persons = (sentence.tags[head] === 'PPER' && PERSONS.get(sentence.words[head]!.lower)) || THIRD;
  const told =
    (kind === 'relative' || kind === 'subordinate' || (kind === 'main' && clause.parent === undefined && clause.first < at)) &&
    !sentence.words.some(({ lower }) => SUPPOSING.test(lower));
  const own = readings.filter((r) => isFiniteForm(r) && personsOf(r) & persons);
  const preterite = told && own.some((r) => tenseOf(r) === TENSE.preterite);
  return own
    .filter((r) => !(preterite && tenseOf(r) === TENSE.subjunctive2))
    .map((r) => (r & ~PERSON.any) | (personsOf(r) & persons));
}

/** Puts something in the place of a particle, or takes it away with the space before it; undefined where what is left would not read well. */
function particleEdit({ tokens }: ParsedSentence, at: number, text: string): Edit | undefined {
  const { start, end } = tokens[at]!;
  if (text !== '') return { start, end, text };
  const before = tokens[at - 1]!;
  if (before.kind !== 'punctuation') return { start: before.end, end, text };
  const next = tokens[at + 1];
  if (!/^[,)]$/u.test(before.text) || (next && next.kind === 'punctuation' && !/^[.,;:!?]$/u.test(next.text))) return undefined;
  // "… , die alle kennen, durch." has no use for its second comma.
  const comma = before.text === ',' && next?.kind === 'punctuation';
  return { start: comma ? before.start : before.end, end, text };
}

/**
 * The verb of a replacement, with all that stands before it ("in Angriff nehmen"), in the form of the verb that is there; both may come apart. Null
 * where no form is certain, undefined where either is no verb.
 */
export function verbLike(match: Match, given: readonly string[], lexicon: Lexicon): VerbReplacement | null | undefined {
  const { sentence, words, first: at, particle } = match;
  const [word] = words;
  const infinitive = given.at(-1)!;
  const forms = wordForms(infinitive, lexicon);
  const isVerb = (of: WordForms | undefined, base: string): boolean => of?.get(base)?.readings.some(isInfinitive) === true;
  if (words.length > 1 || !word?.forms || !isVerb(forms, infinitive)) return undefined;
  const { norm } = sentence.tokens[at]!;
  const own = particle === undefined ? word.forms : word.apart!.forms;
  const readings = (own.get(norm) ?? own.get(lowerFirst(norm)))?.readings;
  if (!readings) return null;

  const lead = given.slice(0, -1);
  // "sich" stands behind the verb, and it may have to be "uns".
  if (lead.includes('sich')) return null;
  const apart = apartVerb(forms, lexicon);
  const put = (form: string | undefined, first = at): VerbReplacement | null =>
    form === undefined ? null : { first, text: [...lead, form].join(' '), more: [] };
  const like = (from: Iterable<WordForm>, wanted: readonly Reading[]): string | undefined =>
    formLike(wanted, [...from], /^\p{Lu}/u.test(sentence.tokens[at + 1]?.norm ?? ''));

  const clause = clauseOfToken(sentence, at);
  if (clause?.finite === at) {
    const wanted = readingsIn(sentence, clause, at, readings);
    if (wanted.length === 0) return null;
    if (particle !== undefined) {
      const text = like((apart?.forms ?? forms).values(), wanted);
      const edit = particleEdit(sentence, particle, [...lead, ...(apart ? [apart.particle] : [])].join(' '));
      return text !== undefined && edit ? { first: at, text, more: [edit] } : null;
    }
    // In the second place nothing says where a particle would go.
    const last = clause.rightBracket.includes(at);
    return last || (!apart && lead.length === 0) ? put(like(forms.values(), wanted)) : null;
  }
  const zu = apart ? `${apart.particle}zu${infinitive.slice(apart.particle.length)}` : `zu ${infinitive}`;
  if (readings.every(isZuInfinitive)) return put(zu);
  if (sentence.tags[at - 1] === 'PTKZU' && readings.some(isInfinitive)) return put(zu, at - 1);
  // A finite form whose clause is not seen.
  if ((apart || lead.length > 0) && readings.every((r) => isFiniteForm(r) && !isJoined(r))) return null;
  return put(like(forms.values(), readings));
}
