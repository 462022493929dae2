import { MORPH } from '../lexicon/morphology.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { CommaSlip } from './slip.ts';
import { type CommaView, finiteAt, finitesIn, isSmall, joins, lowerAt, missing, some, verbAt, verbLast } from './view.ts';

const NEGATION =
  /^(?:nicht|nichts|kein(?:e[mnrs]?)?|nie|niemals|niemand(?:em|en)?|weder|ohne|keineswegs|keinesfalls|kaum|statt|weniger)$/u;
/** What may stand before a conjunction without a comma because it belongs to it: "nur weil", "und dass", "als ob", "kurz nachdem". */
const BELONGS: ReadonlySet<SttsTag> = new Set([
  'ADV',
  'KON',
  'KOKOM',
  'KOUS',
  'KOUI',
  'APPR',
  'APPO',
  'PTKNEG',
  'PTKANT',
  'PTKA',
  'ITJ',
  'PWAV',
]);
/** Words that open a conjunction of several: the comma stands before them, or is free. */
const OPENS = new Set(
  'so ohne statt anstatt als außer nur auf bis egal gleich einerlei vorausgesetzt angenommen gesetzt geschweige fall falle je im zumal vergleichbar'.split(
    ' ',
  ),
);
const SUBORDINATING = new Set(
  'weil obwohl obgleich obschon wenngleich falls sofern sobald solange nachdem bevor indem sodass wenn ob als während damit ehe'.split(
    ' ',
  ),
);
/** Measures that belong to the conjunction behind them: "zwei Tage bevor …". */
const MEASURE =
  /(?:tag|woche|monat|jahr|stunde|minute|sekunde|mal|moment|augenblick|zeit|abend|morgen|nacht|sommer|winter|runde|saison)(?:e|en|n|s|es)?$/u;
/** "in dem Moment, als …": a time that a clause tells. */
const MOMENT = /^(?:moment|augenblick|zeitpunkt|tag|abend|nacht|jahr|zeit)$/u;
const OWN_WORDS: ReadonlySet<SttsTag> = new Set(['PPER', 'PDS', 'PIS', 'ART', 'PPOSAT', 'NE', 'PIAT', 'PDAT']);

/** "kein Gewinn sondern ein Verlust". */
function beforeSondern(view: CommaView, i: number): boolean {
  if (view.tags[i] !== 'KON' || !joins(view, i)) return false;
  for (let k = i - 1; k >= 0; k--) if (NEGATION.test(lowerAt(view, k))) return true;
  return false;
}

/** "Er kommt und zwar morgen"; not "… und zwar regnet es, aber …". */
function beforeUndZwar(view: CommaView, i: number): boolean {
  if (lowerAt(view, i + 1) !== 'zwar' || !joins(view, i) || finiteAt(view, i + 2)) return false;
  for (let k = i + 2; k < view.tokens.length; k++) if (/^(?:aber|doch|jedoch|allerdings)$/u.test(lowerAt(view, k))) return false;
  return true;
}

/** "Sie darf gehen und das auch nur, wenn …": what adds to a clause that has ended with its verb, and has none itself. */
function beforeUndDas(view: CommaView, i: number): boolean {
  if (lowerAt(view, i + 1) !== 'das' || !/^(?:auch|nur|erst|schon|sogar|noch)$/u.test(lowerAt(view, i + 2))) return false;
  if (!joins(view, i) || !verbAt(view, i - 1) || finitesIn(view, view.first[i]!, i).length === 0) return false;
  return finitesIn(view, i, view.last[i]!).length === 0 && !some(view, i, view.last[i]!, ATTRIBUTE);
}
const ATTRIBUTE: ReadonlySet<SttsTag> = new Set(['ADJA', 'VVPP', 'VVINF', 'VVIZU', 'PTKZU']);

/** "ein kleiner aber feiner Laden"; "Er ruft an aber niemand hört ihn". */
function beforeAber(view: CommaView, i: number): boolean {
  const { tags, first, last, words } = view;
  if (!joins(view, i) || i === first[i]) return false;
  if (tags[i - 1] === 'ADJA') {
    let k = i + 1;
    while (/^(?:ADV|ADJD|PTKNEG|PTKA)$/u.test(tags[k] ?? '')) k++;
    return tags[k] === 'ADJA' && (words[i - 1]!.mask & MORPH.adjective) !== 0;
  }
  // Two finite verbs in one stretch, and between them "aber" with one constituent before the second.
  const before = finitesIn(view, first[i]!, i);
  const after = finitesIn(view, i, last[i]!);
  if (before.length !== 1 || after.length !== 1 || before[0] === i - 1) return false;
  if (!verbAt(view, i - 1) && !/^(?:PTKVZ|NN|NE|ADJD)$/u.test(tags[i - 1]!)) return false;
  const verb = after[0]!;
  if (verb === i + 1 || verb > i + 5 || verb === last[i]! - 1 || some(view, i + 1, verb, CONJUNCTIONS)) return false;
  return true;
}

/** "Er blieb zu Hause denn es regnete": a whole clause on both sides, and one constituent before the second verb. */
function beforeDenn(view: CommaView, i: number): boolean {
  const { tags, tokens, first, last } = view;
  if (tags[i] !== 'KON' || !joins(view, i) || i === first[i] || tokens.at(-1)?.text === '?') return false;
  const before = finitesIn(view, first[i]!, i);
  const after = finitesIn(view, i, last[i]!);
  if (before.length !== 1 || after.length !== 1 || before[0] === i - 1) return false;
  const verb = after[0]!;
  return verb > i + 1 && verb <= i + 5 && verb < last[i]! - 1 && !some(view, i + 1, verb, CONJUNCTIONS);
}
const CONJUNCTIONS: ReadonlySet<SttsTag> = new Set(['KON', 'KOUS', 'PRELS', 'PWS', 'PWAV', 'PRELAT']);
const SUBORDINATING_TAGS: ReadonlySet<SttsTag> = new Set(['KOUS', 'PRELS', 'PWS', 'PWAV', 'PRELAT']);

/** "Er sagte dass er komme", "der Plan dass …". */
function beforeDass(view: CommaView, i: number): boolean {
  const before = lowerAt(view, i - 1);
  if (!joins(view, i) || OPENS.has(before) || (BELONGS.has(view.tags[i - 1]!) && !endsMainClause(view, i))) return false;
  if (/^\p{Lu}/u.test(view.tokens[i]!.norm) || isArticle(view, i)) return false; // Behind a dateline.

  return finitesIn(view, i, view.tokens.length).length > 0;
}

/** "… für das Dorf dass neue Haus steht": an article with an s too many, its noun, and a verb in second place. A comma would mend nothing. */
function isArticle(view: CommaView, i: number): boolean {
  const { tags, last } = view;
  let k = i + 1;
  while (tags[k] === 'ADJA' && /e$/u.test(lowerAt(view, k))) k++;
  if (k === i + 1 || tags[k] !== 'NN' || !finiteAt(view, k + 1) || k + 2 >= last[i]!) return false;
  return finitesIn(view, k + 2, last[i]!).length === 0;
}

/** What may stand before "dass" without a comma of its own: the comma stands before the two, and there is none where their clause goes on. */
const BEFORE_DASS =
  /^(?:und|oder|sowie|als|wie|ohne|bis|auf|nur|allein|denn|so|je|noch|weder|sowohl|aber|doch|sondern|wenn|ob)$/u;

/** Whether an adverb or a particle before "dass" ends a main clause: "Dazu kommt noch dass …", "Er teilt mit dass …". */
function endsMainClause(view: CommaView, i: number): boolean {
  const { tags, first } = view;
  if (!/^(?:ADV|APPR|PTKNEG)$/u.test(tags[i - 1]!) || BEFORE_DASS.test(lowerAt(view, i - 1))) return false;
  const [finite, another] = finitesIn(view, first[i]!, i);
  if (finite === undefined || another !== undefined || view.finiteMargin[finite]! < 1) return false;
  return !some(view, first[i]!, i, CONJUNCTIONS);
}

/** "Er fehlte weil er krank war". */
function beforeSubordinator(view: CommaView, i: number, word: string): boolean {
  const { tags, first } = view;
  const before = lowerAt(view, i - 1);
  // Without its comma the conjunction looks like a preposition or a comparison.
  const sure = tags[i] === 'KOUS';
  if ((!sure && tags[i] !== 'KOKOM' && tags[i] !== 'APPR') || !joins(view, i) || first[i] === i) return false;
  if (BELONGS.has(tags[i - 1]!) || OPENS.has(before) || tags[i - 1] === 'CARD') return false;
  const moment = word === 'als' && MOMENT.test(before) && /^(?:dem|den|der|diesem|jenem)$/u.test(lowerAt(view, i - 2));
  if (MEASURE.test(before) && word !== 'weil' && word !== 'obwohl' && !moment) return false;
  // "mehr Männer als Frauen kommen": what is compared has no clause of its own unless the one around it has its verb.
  const opens = moment && finitesIn(view, first[i]!, i).length === 0 && finiteAt(view, view.last[i]! + 1);
  if (finitesIn(view, first[i]!, i).length !== 1 && word !== 'weil' && word !== 'obwohl' && !opens) return false;
  if ((word === 'als' || word === 'während' || word === 'damit') && !OWN_WORDS.has(tags[i + 1]!)) return false;
  const verb = verbLast(view, i);
  if (!sure) return verb > i + 2 && OWN_WORDS.has(tags[i + 1]!) && !some(view, i + 1, verb, CONJUNCTIONS);
  // "Es ist nicht bekannt ob die Leute Käufer oder Gäste waren": "ob" before a verb at the end is nothing else.
  if (word === 'ob' && verb > i + 2 && !some(view, i + 1, verb, SUBORDINATING_TAGS)) return true;
  return verb > i + 1 && view.clauses[view.clauseOf[verb]!]?.subordinator === i;
}

/** Commas missing before conjunctions. Linear in the sentence but for the look for a negation. */
export function conjunctionSlips(view: CommaView): CommaSlip[] {
  const found: CommaSlip[] = [];
  for (let i = 1; i < view.tokens.length; i++) {
    const word = lowerAt(view, i);
    if (
      word === 'sondern'
        ? beforeSondern(view, i)
        : word === 'und'
          ? beforeUndZwar(view, i) || beforeUndDas(view, i)
          : word === 'denn'
            ? beforeDenn(view, i)
            : word === 'aber' && beforeAber(view, i)
    )
      found.push(missing(view, i, 'contrast'));
    else if (
      // „Abschluss des Falls“
      word === 'dass' || word === 'daß'
        ? beforeDass(view, i)
        : SUBORDINATING.has(word) && isSmall(view, i) && beforeSubordinator(view, i, word)
    )
      found.push(missing(view, i, 'subordinate'));
  }
  return found;
}
