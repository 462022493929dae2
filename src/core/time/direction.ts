import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import type { Direction } from './mention.ts';

const FUTURE = new Set(
  'wird werden werde soll sollen solle will wollen wolle kann können könne muss müssen müsse darf dürfen dürfe möchte möchten plant planen'.split(
    ' ',
  ),
);
/** "ist bis Freitag gesperrt", "sind ab Montag geöffnet": a state, not a perfect. */
const STATE = new Set(['ist', 'sind', 'sei', 'seien']);
/** Participles of plans and of states that last, with "ist"; of what is put off, also with "wurde": they look ahead. */
const PLANNED = new Set(
  'geplant vorgesehen angesetzt anberaumt terminiert eingeplant erwartet befristet anvisiert angekündigt geöffnet geschlossen gesperrt besetzt'.split(
    ' ',
  ),
);
const PUT_OFF = new Set('verschoben vertagt verlegt verlängert'.split(' '));
const PERFECT = new Set('hat haben habe hast ist sind sei seien bin'.split(' '));
const PAST = new Set(
  'war waren wurde wurden hatte hatten kam kamen ging gingen gab gaben stand standen konnte konnten wollte wollten musste mussten durfte durften begann begannen fand fanden nahm nahmen'.split(
    ' ',
  ),
);
const OPEN = new Set('würde würden wäre wären hätte hätten könnte könnten dürfte dürften'.split(' '));

/** Whether a token may be a second participle, by the tagger or, without one, by its form. */
function isParticiple(sentence: ParsedSentence, i: number, tagged: boolean): boolean {
  const tag = sentence.tags[i];
  if (tagged) return tag === 'VVPP' || tag === 'VAPP' || tag === 'VMPP';
  return /^(?:\p{Ll}*ge\p{Ll}+(?:t|en)|\p{Ll}+iert|(?:be|er|ver|ent|zer|miss)\p{Ll}+(?:t|en))$/u.test(sentence.tokens[i]!.norm);
}

/** What stands before a time: "ab" or "bis"; "auf" and "für", which look ahead with some verbs. */
export type Lead = 'bound' | 'goal' | 'meant' | undefined;

/**
 * Which way a time in this place looks, by the finite verb of its clause: "tagte am Montag" back, "tagt am Montag" ahead. A passive
 * or perfect is told by its participle. Undefined where no verb says anything.
 */
export function directionAt(sentence: ParsedSentence, token: number, lexicon: Lexicon, lead: Lead = undefined): Direction {
  const clause = sentence.clauses.length > 0 ? sentence.clauseOf[token] : undefined;
  const { tokens } = sentence;
  let best: Direction;
  let deed = false;
  let distance = Number.POSITIVE_INFINITY;
  // "der im Juni mitgeteilte Betrag": a participle before its noun looks back, whatever the verb of the clause does.
  for (let i = token + 1; i < Math.min(tokens.length, token + ATTRIBUTE_REACH); i++) {
    const tag = sentence.tags[i];
    if (tag === 'ADJA' && (sentence.words[i]?.whole ?? 0) & MORPH.participle2 && sentence.tags[i + 1] === 'NN') return 'past';
    if (tag !== 'ADV' && tag !== 'ADJD' && tag !== 'NN' && tag !== 'NE' && tag !== 'CARD') break;
  }
  // No further than a long clause reaches, so that a text without sentences costs no more by the word.
  const reach = clause === undefined ? 40 : REACH;
  let first = Math.max(0, token - reach);
  let last = Math.min(tokens.length, token + reach);
  if (clause === undefined) {
    // Without clauses, look within the stretch between marks that end a clause.
    for (let i = token; i >= first; i--) if (isBreak(tokens[i]!.text)) first = i;
    for (let i = token; i < last; i++) if (isBreak(tokens[i]!.text)) last = i;
  } else {
    first = Math.max(first, sentence.clauses[clause]?.first ?? 0);
    last = Math.min(last, sentence.clauses[clause]?.last ?? tokens.length);
  }
  for (let i = first; i < last; i++) {
    if (clause !== undefined && sentence.clauseOf[i] !== clause) continue;
    if (isAhead(sentence, i, first, last, lead)) return 'future';
    const found =
      lead === 'bound' && STATE.has(sentence.words[i]!.lower) ? 'future' : directionOfVerb(sentence, i, first, last, lexicon);
    if (found === undefined) continue;
    const away = Math.abs(i - token);
    if (away < distance) {
      distance = away;
      deed = sentence.tags[i] === 'VVFIN' || /^ha[bt]/u.test(sentence.words[i]!.lower);
      best = found;
    }
  }
  // "sagte das Spiel für Freitag ab": what something is meant for lies ahead of it.
  return lead === 'meant' && best === 'past' && deed ? 'future' : best;
}

/** "ist für den August geplant", "wurde auf Dienstag verschoben"; not "war für Montag geplant". */
function isAhead(sentence: ParsedSentence, i: number, first: number, last: number, lead: Lead): boolean {
  const { lower } = sentence.words[i]!;
  if (PUT_OFF.has(lower)) return lead === 'goal' || lead === 'meant';
  if (!PLANNED.has(lower)) return false;
  // "ist am Montag gesperrt worden" tells what was done.
  let state = false;
  for (let k = first; k < last; k++) {
    const other = sentence.words[k]!.lower;
    if (other === 'worden') return false;
    if (STATE.has(other)) state = true;
  }
  return state;
}

/** Whether the clause of a token is in the pluperfect: "hatten das Tier am Morgen eingeschläfert". */
export function isPluperfect(sentence: ParsedSentence, token: number): boolean {
  const clause = sentence.clauses[sentence.clauseOf[token] ?? -1];
  if (clause?.finite === undefined || !/^(?:hatten?|waren?)$/u.test(sentence.words[clause.finite]!.lower)) return false;
  return clause.rightBracket.some((i) => sentence.tags[i] === 'VVPP');
}

/** How far from a time its verb may stand, in tokens. */
const REACH = 80;

/** How far behind a time the participle may stand that it belongs to, in tokens. */
const ATTRIBUTE_REACH = 4;

function isBreak(text: string): boolean {
  return text === ';' || text === ':' || text === '–' || text === ',';
}

/** Whether a clause's verbs end in a perfect infinitive: "soll am Montag überfallen worden sein", "muss gestern verlegt worden sein". */
function isPerfectBracket({ tags, words }: ParsedSentence, first: number, last: number): boolean {
  for (let i = first + 1; i < last; i++) {
    if (tags[i] !== 'VAINF' || !/^(?:haben|sein)$/u.test(words[i]!.lower)) continue;
    if (/^V[VAM]PP$/u.test(tags[i - 1]!)) return true;
  }
  return false;
}

/** "würde am Samstag feststehen" looks ahead as "wird" does; "wäre am Samstag abgestiegen" may be either. */
function directionOfOpen(sentence: ParsedSentence, at: number, first: number, last: number, tagged: boolean): Direction {
  if (!tagged || !/^(?:würde|könnte|dürfte)n?$/u.test(sentence.words[at]!.lower)) return undefined;
  if (isPerfectBracket(sentence, first, last)) return 'past';
  for (let i = at + 1; i < last; i++) if (/^V[VAM]INF$/u.test(sentence.tags[i]!)) return 'future';
  return undefined;
}

function directionOfVerb(sentence: ParsedSentence, i: number, first: number, last: number, lexicon: Lexicon): Direction {
  const tagged = lexicon.tagger !== undefined;
  if (tagged && !isFiniteTag(sentence.tags[i]!)) return undefined;
  const { norm } = sentence.tokens[i]!;
  const { lower } = sentence.words[i]!;
  if (OPEN.has(lower)) return directionOfOpen(sentence, i, first, last, tagged);
  if (PAST.has(lower)) return 'past';
  if (PERFECT.has(lower)) {
    for (let j = first; j < last; j++) if (j !== i && isParticiple(sentence, j, tagged)) return 'past';
    return lower.startsWith('ha') ? undefined : 'future';
  }
  if (FUTURE.has(lower)) {
    if (!tagged && lower === 'werden') return undefined;
    return tagged && isPerfectBracket(sentence, first, last) ? 'past' : 'future';
  }
  if (lower === 'sollte' || lower === 'sollten') return 'future';
  if (!tagged && norm !== lower) return undefined;
  const bits = lexicon.morphology?.look(lower) ?? 0;
  if (bits & MORPH.preterite) return 'past';
  if (tagged) return /(?:te|ten)$/u.test(lower) && bits === 0 ? 'past' : 'future';
  if (/^\p{Ll}{2,}[^aeiou]ten?$/u.test(lower) && bits === 0) return /(?:sten|igten|chten)$/u.test(lower) ? undefined : 'past';
  return bits & MORPH.finite3 &&
    !(bits & (MORPH.infinitive | MORPH.noun | MORPH.adjective | MORPH.adverb | MORPH.preposition | MORPH.pronoun))
    ? 'future'
    : undefined;
}
