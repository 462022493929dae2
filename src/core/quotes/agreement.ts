import { AGREEMENT, type Morphology } from '../lexicon/morphology.ts';
import { OBLIQUE } from './closed-words.ts';
import type { Word } from './matrix.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter' | 'plural' | 'unknown';

const FEMININE_END =
  /(?:ung|heit|keit|schaft|ion|tät|in|ei|ur|anz|enz|ie|ik|presse|agentur|zeitung|polizei|behörde|partei|gruppe|kirche|frau|mutter|tochter|schwester|welle|bank|firma|stadt|post|woche|seite|union|nato|eu|uno|armee|justiz|feuerwehr|bundeswehr)$/u;

const MASCULINE_END =
  /(?:er|or|ist|ent|ant|eur|ling|mann|chef|rat|vater|sohn|bruder|könig|präsident|minister|rat|anwalt|arzt|vorstand|verband|verein|konzern|klub|club|sender)$/u;

const NEUTER_END =
  /(?:chen|lein|ment|um|ium|amt|magazin|blatt|gericht|institut|unternehmen|radio|team|haus|paar|kind|mitglied|papier|dokument|schreiben)$/u;

export const PLURAL_HEADS =
  /(?:leute|eltern|medien|experten|behörden|kreise|kreisen|ärzte|kritiker|forscher|vertreter|innen|anwälte|gewerkschaften|beamte|beobachter|augenzeugen|politiker|demonstranten|wissenschaftler|juristen|abgeordnete|abgeordneten|fans|bürger|anhänger|gegner|mitarbeiter|parteien|grünen|linken|richter|ermittler|angehörige)$/u;

/** What a noun form may be; of a compound that is not listed, what its last part may be. 0 = unknown. */
export function agreementOf(text: string, morphology: Morphology): number {
  let known = KNOWN.get(morphology);
  if (!known || known.size > MOST_KNOWN) {
    known = new Map();
    KNOWN.set(morphology, known);
  }
  let mask = known.get(text);
  if (mask === undefined) {
    mask = workOutAgreement(text, morphology);
    known.set(text, mask);
  }
  return mask;
}

/** Answers already worked out: names and compounds come again and again in an article. */
const KNOWN = new WeakMap<Morphology, Map<string, number>>();

const MOST_KNOWN = 20_000;

function workOutAgreement(text: string, morphology: Morphology): number {
  const whole = morphology.agreement(text);
  if (whole !== 0) return whole;
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0) return morphology.agreement(text.slice(hyphen + 1));
  for (let i = 3; i < text.length - 3 && i < 24; i++) {
    const part = morphology.agreement(text[i]!.toUpperCase() + text.slice(i + 1));
    if (part !== 0) return part;
  }
  return 0;
}

/** The readings all words of a phrase share: determiner, adjectives, first noun. Without a morphology, by endings alone. */
export function sharedAgreement(
  list: readonly Word[],
  first: number,
  noun: number,
  determiner: Word | undefined,
  morphology: Morphology | undefined,
): number {
  const head = list[noun]!;
  if (!morphology) return byEnding(head, determiner);
  let mask = agreementOf(head.text, morphology) || AGREEMENT.any;
  if (mask === AGREEMENT.any) mask = byEnding(head, undefined);
  for (let k = determiner ? first - 1 : first; k < noun; k++) {
    const w = k < first ? determiner! : list[k]!;
    if (w.kind !== 'word') continue;
    const own = morphology.agreement(w.lower);
    if (own !== 0 && (mask & own) !== 0) mask &= own;
  }
  return mask;
}

function byEnding(head: Word, determiner: Word | undefined): number {
  const { lower } = head;
  let mask: number = AGREEMENT.any;
  if (FEMININE_END.test(lower)) mask = AGREEMENT.feminine;
  else if (PLURAL_HEADS.test(lower)) mask = AGREEMENT.plural | (/(?:er|te|ten)$/u.test(lower) ? AGREEMENT.masculine : 0);
  else if (NEUTER_END.test(lower)) mask = AGREEMENT.neuter;
  else if (MASCULINE_END.test(lower)) mask = AGREEMENT.masculine | (lower.endsWith('er') ? AGREEMENT.plural : 0);
  const d = determiner?.lower;
  if (d === undefined) return mask;
  if (OBLIQUE.has(d)) return mask & ~AGREEMENT.nominative;
  if (d === 'der') return mask & (AGREEMENT.masculine & AGREEMENT.nominative) || mask & ~AGREEMENT.nominative;
  return mask;
}

export function genderOf(mask: number): Gender {
  const m = (mask & AGREEMENT.masculine) !== 0;
  const f = (mask & AGREEMENT.feminine) !== 0;
  const n = (mask & AGREEMENT.neuter) !== 0;
  if (m && !f && !n) return 'masculine';
  if (f && !m && !n) return 'feminine';
  if (n && !m && !f) return 'neuter';
  return (mask & AGREEMENT.singular) === 0 && mask !== 0 ? 'plural' : 'unknown';
}

export function isPluralNoun(w: Word, morphology: Morphology | undefined): boolean {
  if (PLURAL_HEADS.test(w.lower)) return true;
  const mask = morphology ? agreementOf(w.text, morphology) : 0;
  return mask !== 0 && (mask & AGREEMENT.nominative & AGREEMENT.singular) === 0;
}
