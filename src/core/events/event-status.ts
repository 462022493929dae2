import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { Clause, TaggedSentence } from '../tagging/sentence.ts';
import type { EventStatus } from './event.ts';

const PLANNED = new Set(
  'will wollen wolle soll sollen solle plant planen geplant angesetzt vorgesehen anberaumt terminiert beabsichtigt beabsichtigen kündigt ankündigen möchte möchten steht'.split(
    ' ',
  ),
);
const POSSIBLE = new Set(
  'kann können könne könnte könnten dürfte dürften möglicherweise vielleicht womöglich erwägt erwägen erwogen droht drohen wäre wären würde würden falls'.split(
    ' ',
  ),
);
const DENIALS = new Set(
  'bestreitet bestreiten bestritt bestritten dementiert dementierte dementieren leugnet leugnete zurückgewiesen'.split(' '),
);
/** Konjunktiv I forms that no indicative shares. */
const REPORTED = new Set('sei seien habe werde solle wolle könne müsse dürfe gebe komme gehe bleibe stehe'.split(' '));

/**
 * Whether a clause tells what happened, is planned, reported, denied or possible: by its finite verb, its mood, its negation.
 *
 * @param own token indices of the clause itself.
 */
export function statusOf(sentence: TaggedSentence, clause: Clause, own: readonly number[], lexicon: Lexicon): EventStatus {
  const finite = clause.finite === undefined ? '' : sentence.words[clause.finite]!.lower;
  const words = own.map((i) => sentence.words[i]!.lower);
  const bracket = clause.rightBracket.map((i) => sentence.words[i]!.lower);
  if (words.some((w) => DENIALS.has(w)) || own.some((i) => sentence.tags[i] === 'PTKNEG')) return 'denied';
  if (words.some((w) => /^kein(?:e|en|er|em|es)?$/u.test(w))) return 'denied';
  const conditional =
    clause.subordinator !== undefined && /^(?:wenn|falls|sollte|ob)$/u.test(sentence.words[clause.subordinator]!.lower);
  if (conditional || words.some((w) => POSSIBLE.has(w))) return 'possible';
  const perfect = clause.rightBracket.some((i) => sentence.tags[i] === 'VVPP');
  if ((finite === 'soll' || finite === 'sollen') && perfect && bracket.some((w) => w === 'haben' || w === 'sein'))
    return 'reported';
  if (words.some((w) => PLANNED.has(w))) return 'planned';
  const mood = lexicon.morphology?.look(finite) ?? 0;
  if (REPORTED.has(finite) || (mood & MORPH.subjunctive1 && !(mood & MORPH.indicativeOrSubjunctive2) && finite !== ''))
    return 'reported';
  if (/^(?:wird|werden)$/u.test(finite)) return 'planned';
  return 'happened';
}
