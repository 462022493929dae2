import { isPluralForm, MORPH } from '../lexicon/morphology.ts';
import { cueForms } from '../quotes/cue-lexicon.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { CommaSlip } from './slip.ts';
import { type CommaView, finiteAt, finitesIn, isSmall, joins, lowerAt, missing, needless, some, textAt } from './view.ts';

const PHRASE: ReadonlySet<SttsTag> = new Set([
  'ART',
  'PPOSAT',
  'PDAT',
  'PIAT',
  'ADJA',
  'CARD',
  'NN',
  'NE',
  'APPR',
  'APPRART',
  'FM',
  'TRUNC',
  'XY',
  'KON',
]);
/** The same with what grades an adjective: "die am meisten gewünschten". */
const WIDE_PHRASE: ReadonlySet<SttsTag> = new Set([...PHRASE, 'PTKA', 'ADJD', 'ADV', 'PIS']);
const NOMINAL: ReadonlySet<SttsTag> = new Set(['ART', 'PPOSAT', 'ADJA', 'CARD', 'NN', 'NE', 'APPR', 'APPRART', 'FM', 'XY']);
const ADVERB =
  /^(?:erstens|zweitens|drittens|viertens|schließlich|zudem|außerdem|dennoch|deshalb|daher|trotzdem|dann|danach|heute|gestern|morgen|inzwischen|mittlerweile|allerdings|dabei|dadurch|damit|jedoch|weiterhin|zuletzt|zunächst|zuvor)$/u;

const all = ({ tags }: CommaView, from: number, to: number, wanted: ReadonlySet<SttsTag>): boolean => {
  for (let i = from; i < to; i++) if (!wanted.has(tags[i]!)) return false;
  return true;
};

/** Whether a finite verb may say or think what stands before it: "Kein Problem, findet er". */
const reports = (view: CommaView, i: number): boolean =>
  cueForms(lowerAt(view, i)).some(
    ({ form, frames, prefix }) =>
      form === 'finite' &&
      (frames.has('say') || frames.has('think')) &&
      (prefix === undefined || view.words.some(({ lower }, k) => k > i && lower === prefix)),
  );

/** "Eine der neuen Funktionen, hält nun Einzug": a subject of three words or more that agrees with the verb, the only comma before it. */
function nominalPrefield(view: CommaView, from: number, c: number): boolean {
  const { tags, words } = view;
  const verb = c + 1;
  const titled = tags[0] === 'NN' && tags[1] === 'NE'; // "Forscherin Ada Kern vom Institut, …"
  if (from !== 0 || c < 3 || !all(view, 0, c, WIDE_PHRASE)) return false;
  // "Gerade die Lage im Norden, macht Sorgen"
  const opening = /^(?:gerade|auch|selbst|sogar|allein|besonders)$/u.test(lowerAt(view, 0)) ? 1 : 0;
  if (!titled && !/^(?:ART|PPOSAT|PDAT|NE|PIS)$/u.test(tags[opening]!)) return false;
  if (tags[verb] === 'VAIMP' || /^(?:doch|ja|sie|er|es|wir|ich|du|ihr|man)$/u.test(lowerAt(view, verb + 1))) return false;
  const plural = isPluralForm(words[verb]!.lowerWhole);
  if (plural !== true) return plural === false;
  return view.phrases[0]?.number === 'plural' && tags[opening] !== 'NE' && !tags.slice(0, c).includes('KON');
}

/** "Erstens, müsse es einfach sein", "Nach dem Spiel am Samstag, feierten sie": one constituent, then the finite verb. */
function beforeFinite(view: CommaView, c: number): boolean {
  const { tags, first, last, words } = view;
  const verb = c + 1;
  const from = first[c - 1]!;
  if (!finiteAt(view, verb) || !isSmall(view, verb) || view.finiteMargin[verb]! < 1) return false;
  // "Kein Problem, findet er", not "Ada Kern vom Institut, erwartet keine Wende".
  const object =
    (tags[0] === 'NE' && /^(?:kein(?:en?)?|einen)$/u.test(lowerAt(view, verb + 1))) ||
    (tags[0] === 'ART' &&
      /^(?:keinen|einen)$/u.test(lowerAt(view, verb + 1)) &&
      !/^(?:tag|monat|abend|sommer|winter|meter|kilometer)$/u.test(lowerAt(view, verb + 2)));
  if (reports(view, verb) && !object) return false;
  if (from > 0 && textAt(view, from - 1) !== ':') return false;
  if (words[verb]!.lowerWhole & MORPH.participle2 && !object) return false;
  if (last[verb]! < verb + 3 || finitesIn(view, from, c).length > 0 || textAt(view, view.tokens.length - 1) === '?') return false;
  if (c === from + 1) return ADVERB.test(lowerAt(view, from));
  if (tags[c - 1] === 'VVINF' && tags[verb] === 'VMFIN') return !some(view, from, c, new Set(['PTKZU', 'KON'] as const));
  if (nominalPrefield(view, from, c)) return true;
  if (c === from + 2 && lowerAt(view, from) === 'wie') return /^(?:oft|immer|stets)$/u.test(lowerAt(view, from + 1));
  if (/^(?:anders|ähnlich|genauso|ebenso)$/u.test(lowerAt(view, from)) && tags[from + 1] === 'KOKOM')
    return c >= from + 4 && all(view, from + 2, c, PHRASE);
  // "Analog zu den Schulen, waren …", not "Gebaut von einer Firma, wird …"
  if (tags[from] === 'ADJD' && tags[from + 1] === 'APPR' && !/(?:t|en|end)$/u.test(lowerAt(view, from)))
    return c >= from + 4 && all(view, from + 1, c, PHRASE);
  return c >= from + 3 && (tags[from] === 'APPR' || tags[from] === 'APPRART') && all(view, from, c, PHRASE);
}

/** Where the bracket begins that ends right before token `i` ("des Ruder-Verbands (DRV) nannte"), or `i`. */
function beforeBracket(view: CommaView, i: number): number {
  if (textAt(view, i - 1) !== ')') return i;
  for (let k = i - 2; k > 0 && i - k < 6; k--) if (textAt(view, k) === '(') return k;
  return i;
}

/** "Ada Kern, Leiterin des Amts sagte am Montag": an apposition, then the finite verb without a comma. */
function endsApposition(view: CommaView, verb: number): boolean {
  const { tags, first, last, words } = view;
  if (!finiteAt(view, verb) || !isSmall(view, verb) || !joins(view, verb) || view.finiteMargin[verb]! < 1) return false;
  const end = beforeBracket(view, verb);
  const from = first[end - 1]!;
  const c = from - 1;
  if (c < 1 || textAt(view, c) !== ',' || tags[verb + 1] === 'KON') return false;
  if (first[c - 1] !== 0) return endsTold(view, verb, c);
  // "Wie Ada Kern, Leiterin des Amts berichtet, …": its verb comes last, and reports.
  if (lowerAt(view, 0) === 'wie') return endsTold(view, verb, c);
  if (last[verb]! < verb + (textAt(view, last[verb]!) === ',' ? 2 : 3)) return false;
  if (!areApposed(view, 0, c, from, end)) return false;
  const mask = words[verb]!.lowerWhole;
  if (isPluralForm(mask) !== false) return false;
  // "Ein Mann, der Bücher liebte …, kam": the verb of the sentence is still to come.
  for (let k = verb + 1; k + 1 < view.tokens.length; k++) if (textAt(view, k) === ',' && finiteAt(view, k + 1)) return false;
  return true;
}

/** Whether two phrases side by side are one thing and its apposition: a name beside a noun, or an article's phrase beside a name. */
function areApposed(view: CommaView, opens: number, c: number, from: number, end: number): boolean {
  const { tags } = view;
  if (c < opens + 1 || !all(view, opens, c, NOMINAL) || !all(view, from, end, NOMINAL)) return false;
  if (!/^(?:NE|NN|ART|ADJA)$/u.test(tags[opens]!) || !/^(?:NE|NN|ART|ADJA)$/u.test(tags[from]!) || end < from + 2) return false;
  const named = tags.slice(opens, c).includes('NE');
  if (named === (tags[from] === 'NE')) return false;
  return named || tags[opens] === 'ART';
}

/** "…, wie Ada Kern, Leiterin des Amts berichtet.": the verb ends its clause, and reports. */
function endsTold(view: CommaView, verb: number, c: number): boolean {
  const { first, last, words } = view;
  const wie = first[c - 1]!;
  if (lowerAt(view, wie) !== 'wie' || !reports(view, verb) || last[verb] !== verb + 1) return false;
  if (wie > 0 && textAt(view, wie - 1) !== ',') return false;
  const mask = words[verb]!.lowerWhole;
  if (!/^[,.]?$/u.test(textAt(view, verb + 1)) || isPluralForm(mask) !== false) return false;
  return areApposed(view, wie + 1, c, c + 1, beforeBracket(view, verb));
}

/** "Am 2. Mai 1998, also vor Jahren schrieb sie": what explains the first constituent ends before the finite verb. */
function endsAddition(view: CommaView, verb: number): boolean {
  const { tags, first, last } = view;
  const from = first[verb]!;
  if (
    from < 3 ||
    textAt(view, from - 1) !== ',' ||
    first[from - 2] !== 0 ||
    !/^(?:also|nämlich|genauer)$/u.test(lowerAt(view, from))
  )
    return false;
  if (!isSmall(view, verb) || view.finiteMargin[verb]! < 1 || last[verb]! < verb + 3 || verb < from + 3) return false;
  if (
    !/^(?:APPR|APPRART)$/u.test(tags[0]!) ||
    tags[from + 1] !== tags[0]!.replace('ART', '') ||
    finitesIn(view, 0, verb).length > 0
  )
    return false;
  return all(view, 0, from - 1, PHRASE) && all(view, from + 1, verb, PHRASE);
}

const DAY =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend)(?:morgen|vormittag|mittag|nachmittag|abend)?$/u;
const LISTENERS = /^(?:journalisten|medienvertretern|reportern)$/u;

/** Whether at `i` stands what belongs to a verb of saying and to no noun: "am Montag", "gestern", "vor Journalisten", "gegenüber dem Sender". */
function belongsToSaying(view: CommaView, i: number): boolean {
  const word = lowerAt(view, i);
  const next = lowerAt(view, i + 1);
  if (word === 'am') return DAY.test(next);
  if (word === 'vor') return LISTENERS.test(next);
  return word === 'gestern' || word === 'heute' || (word === 'gegenüber' && view.tags[i] === 'APPR');
}

/** "…, sagte Ada Kern, Leiterin des Amts am Montag": the apposition of the speaker ends where the verb's own phrases begin. */
function endsSpeaker(view: CommaView, i: number): boolean {
  const { tags, first } = view;
  if (!belongsToSaying(view, i) || !joins(view, i)) return false;
  const from = first[i]!;
  const c = from - 1;
  if (c < 2 || textAt(view, c) !== ',' || tags[c - 1] !== 'NE' || i < from + 1) return false;
  if (tags[from] !== 'NN' || isSmall(view, from) || !all(view, from, i, NOMINAL) || !/^N[NE]$/u.test(tags[i - 1]!)) return false;
  // The verb of saying stands right before the name, with a title at most between: "sagt der Chefökonom Jan Weber, …".
  let k = c - 1;
  while (k > 0 && NOMINAL.has(tags[k]!) && c - k < 8) k--;
  return finiteAt(view, k) && reports(view, k);
}

/** Nouns that a quotation names or tells: "Unter dem Motto „…“". */
const NAMING = /^(?:motto|titel|namen?|worten?|slogan|schlagwort|überschrift|parole|leitspruch|leitsatz)$/u;

/** "Unter dem Motto „Kehr aus“, wird …": a phrase and its name in marks fill the prefield. */
function behindNamed(view: CommaView, c: number): boolean {
  const { tags, tokens } = view;
  const verb = c + 1;
  if (!/^[“”"«»]$/u.test(textAt(view, c - 1)) || !finiteAt(view, verb) || !isSmall(view, verb) || reports(view, verb))
    return false;
  if (view.last[verb]! < verb + 3 || textAt(view, tokens.length - 1) === '?') return false;
  let open = c - 2;
  while (open > 0 && !/^[„"»«“]$/u.test(textAt(view, open))) open--;
  const from = view.first[open - 1]!;
  if (open < 2 || tags[open - 1] !== 'NN' || !/^(?:ART|APPR|APPRART)$/u.test(tags[from]!)) return false;
  if ((from > 0 && textAt(view, from - 1) !== ':') || !all(view, from, open, PHRASE)) return false;
  const naming = NAMING.test(lowerAt(view, open - 1)) && tags[from] !== 'ART';
  if (naming) return true;
  // A quotation of its own, not a name, ends with its mark or is long.
  for (let k = open + 1; k < c - 1; k++) if (tokens[k]!.kind === 'punctuation') return false;
  return c - open <= 9 && !/^(?:sie|er|es|wir|ich|man)$/u.test(lowerAt(view, verb + 1));
}

/** Commas at the first constituent of a sentence: one too many before the finite verb, or one missing behind its apposition. */
export function prefieldSlips(view: CommaView): CommaSlip[] {
  const found: CommaSlip[] = [];
  for (const i of view.finites) {
    if (i < 2) continue;
    if (textAt(view, i - 1) === ',') {
      if (beforeFinite(view, i - 1) || behindNamed(view, i - 1)) found.push(needless(view, i - 1, 'prefield'));
    } else if (endsApposition(view, i) || endsAddition(view, i)) found.push(missing(view, i, 'apposition'));
  }
  for (const c of view.commas)
    for (let i = c + 2; i < (view.last[c + 1] ?? 0); i++) if (endsSpeaker(view, i)) found.push(missing(view, i, 'apposition'));
  return found;
}
