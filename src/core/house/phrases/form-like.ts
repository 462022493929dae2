import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { WordForm } from '../../lexicon/inflections.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { ATTRIBUTES, agreementOf, CLASS, classOf, NOUNS, type Reading } from '../../lexicon/readings.ts';
import { saysAllOf } from '../../lexicon/word-forms.ts';

/** "dem Kriege": nobody writes it. */
const isOldDative = ({ form, readings }: WordForm): boolean =>
  form.endsWith('e') && readings.every((r) => (agreementOf(r) & ~(AGREEMENT.dative & AGREEMENT.singular)) === 0);

/** The one form that does for all readings, or undefined: none does, or several do. */
export function onlyForm(forms: Iterable<WordForm>, does: (readings: readonly Reading[]) => boolean): string | undefined {
  const fitting = [...forms].filter((f) => does(f.readings) && !isOldDative(f));
  return fitting.length === 1 ? fitting[0]!.form : undefined;
}

/** How much rarer a plural must be than its singular, in classes of the list of frequent words, for nobody to write it: a hundred times. */
const MADE_UP = 4;

/** Whether a noun has a plural that people write: "Publika", "Personale" and "Bevölkerungen" are only made by the rule. */
export function hasPlural(forms: Iterable<WordForm>, { frequencies }: Lexicon): boolean {
  if (!frequencies) return true;
  const { plural, singular } = AGREEMENT;
  const all = [...forms];
  const most = (number: number): number => {
    const own = all.filter(({ readings }) => readings.some((r) => NOUNS & (1 << classOf(r)) && agreementOf(r) & number));
    return Math.max(0, ...own.map(({ form }) => frequencies.classOf(form)));
  };
  return most(singular) - most(plural) < MADE_UP;
}

/** Whether two readings are inflected alike before a noun: adjectives and participles, of these only like ones. */
function areAttributes(a: Reading, b: Reading): boolean {
  return [a, b].every((r) => (ATTRIBUTES & (1 << classOf(r))) !== 0) && [a, b].some((r) => classOf(r) === CLASS.adjective);
}

/** Form of another word with all that the readings say: of an adjective its ending and degree, of a verb person, number and tense. */
export function formLike(readings: readonly Reading[], forms: readonly WordForm[], beforeNoun: boolean): string | undefined {
  // Before its noun an adjective is declined: "illegaler" is no comparative there.
  const declined = beforeNoun ? readings.filter((r) => (r & 0xffff) !== 0) : [];
  const meant = declined.length > 0 ? declined : readings;
  return onlyForm(forms, (own) =>
    meant.every((r) => own.some((o) => (classOf(o) === classOf(r) || areAttributes(o, r)) && saysAllOf(o, r))),
  );
}
