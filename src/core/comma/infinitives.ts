import type { SttsTag } from '../tagging/tags.ts';
import { INFINITIVE_NOUNS } from './data/infinitive-nouns.generated.ts';
import type { CommaSlip } from './slip.ts';
import {
  type CommaView,
  finiteAt,
  finitesIn,
  isMark,
  isSmall,
  joins,
  lowerAt,
  missing,
  some,
  textAt,
  verbAt,
  verbLast,
} from './view.ts';

const NOUNS: ReadonlySet<string> = new Set(INFINITIVE_NOUNS.split('\n'));
const BELONGS: ReadonlySet<SttsTag> = new Set(['ADV', 'KON', 'KOKOM', 'PTKNEG', 'PTKANT', 'PTKA', 'KOUS', 'APPR']);
const OPENERS = new Set(['um', 'ohne', 'statt', 'anstatt', 'außer', 'als']);
/** What may stand right before a group that was announced. */
const ANNOUNCING: ReadonlySet<SttsTag> = new Set(['NN', 'ADJD', 'VVPP', 'VVINF', 'PTKVZ', 'VVFIN']);
/** Verbs whose object stands behind "um": "um Hilfe zu bitten" has no conjunction. */
const UM_VERBS =
  /(?:bitt|kämpf|ring|streit|bang|trauer|spiel|werb|länger|reduzier|senk|steig|weiter|komm|kümmer|müh|neid|wett|buhl|bettel|fleh|feilsch|konkurrier|ruf|höh|kürz|dreh|handel|geh|weiter|bewerb|sorg|schlag|wachs|stock|zank|wisser|zitter|fürcht|verringer|legen|ersuch|anhalt)/u;
const CORRELATES = /^(?:daran|darauf|davon|dagegen|dafür|darum|dazu)$/u;
const COPULA = /^(?:ist|war|sei|wäre|bleibt|blieb|wird|wurde|scheint|fällt|fiel)$/u;
/** How an object in the accusative may begin; "der" and "des" would be a genitive, "den" a dative as well. */
const OBJECT_START =
  /^(?:die|das|ein|eine|einen|sich|ihn|es|(?:mein|dein|sein|ihr|unser|euer|kein)(?:e|en)?|diese[ns]?|jene[ns]?|alle|viele|mehr|neue|weitere)$/u;
/** Verbs that govern an infinitive group themselves. */
const GOVERNING =
  /^(?:versuch|plan|hoff|droh|beginn|begann|gilt|galt|gelt|wag|vermag|vermoch|weiß|wuss|glaub|schein|schien|brauch|pfleg|beabsichtig|beschl|gedenk|weiger|helf|hilf|half)/u;

/** An infinitive with *zu* inside that looks like another form: "herunterzuladen", not "hinzugezogen", "hinzufügen". */
const JOINED_ZU =
  /^(?!hinzu|herzu)(?:ab|an|auf|aus|bei|ein|her|hin|vor|nach|mit|um|weg|los|fest|frei|zurück|zusammen|weiter|wieder|dar)\p{Ll}{0,8}zu(?!ge)\p{Ll}{2,}n$/u;

/** Whether token `i`, behind "zu", is an infinitive, whatever else it may be ("gelangen" is a preterite as well). */
const isInfinitive = (view: CommaView, i: number): boolean =>
  /^V[VAM]INF$/u.test(view.tags[i] ?? '') || (view.tags[i] === 'VVFIN' && /n$/u.test(lowerAt(view, i)));

/** The index of the infinitive of a group with "zu" from token `from` in its stretch, where no finite verb stands before it; -1 if there is none. */
function zuInfinitive(view: CommaView, from: number): number {
  for (let k = from; k < view.last[from]!; k++) {
    if (view.tags[k] === 'VVIZU' || (/^VV(?:PP|INF)$/u.test(view.tags[k]!) && JOINED_ZU.test(lowerAt(view, k)))) return k;
    if (view.tags[k] === 'PTKZU' && isInfinitive(view, k + 1)) return k + 1;
    if (finiteAt(view, k)) return -1;
  }
  return -1;
}

/** Whether an infinitive with *zu* stands at token `i`. */
const endsGroup = (view: CommaView, i: number): boolean =>
  view.tags[i] === 'VVIZU' || (view.tags[i - 1] === 'PTKZU' && isInfinitive(view, i));

/** Without its comma the conjunction looks like a preposition: "kam um den Keller zu leeren", not "bat um die Erlaubnis zu gehen". */
function likeGroup(view: CommaView, i: number, infinitive: number): boolean {
  const { tags, first, last, tokens } = view;
  const to = tags[infinitive - 1] === 'PTKZU' ? infinitive - 1 : infinitive;
  if (
    lowerAt(view, i) !== 'um' ||
    tags[i] !== 'APPR' ||
    infinitive !== last[i]! - 1 ||
    (tags[to - 1] !== 'NN' && tags[to - 1] !== 'NE')
  )
    return false;
  // "will Proben nehmen um Reste zu finden", "…, ihn aufzusuchen um ihm die Lage zu schildern"
  const inGroup = endsGroup(view, i - 1);
  const governed = inGroup || (tags[i - 1] === 'VVINF' && !UM_VERBS.test(lowerAt(view, i - 1)));
  const [finite, another] = finitesIn(view, first[i]!, i);
  if (another === undefined && (finite === undefined ? inGroup : governed && tags[finite] === 'VMFIN')) return true;
  if (finite === undefined || another !== undefined || NOUNS.has(tokens[to - 1]!.norm)) return false;
  for (let k = finite; k < i; k++)
    if (verbAt(view, k) && (GOVERNING.test(lowerAt(view, k)) || UM_VERBS.test(lowerAt(view, k)) || tags[k] === 'VMFIN'))
      return false;
  // "Das ist ein Gerät um Müll zu trennen"
  const named = tags[i - 1] === 'NN' && tags[finite] === 'VAFIN';
  return tags[finite] === 'VVFIN' || tags[i - 1] === 'VVPP' || named;
}

/** "Er fuhr hin um zu helfen", "ohne zu zögern", "statt zu warten". */
function opensGroup(view: CommaView, i: number): boolean {
  const word = lowerAt(view, i);
  const { tags, first } = view;
  const bare = tags[i + 1] === 'PTKZU';
  if (!joins(view, i)) return false;
  const infinitive = zuInfinitive(view, i);
  if (infinitive < 0) return false;
  if (tags[i] !== 'KOUI' && !(bare && tags[i] !== 'ADV') && !likeGroup(view, i, infinitive)) return false;
  if (BELONGS.has(tags[i - 1]!) || tags[i + 1] === 'CARD') return false;
  if (finitesIn(view, first[i]!, i).length === 0 && !endsGroup(view, i - 1)) return false;
  if (word === 'als' && !bare) return false;
  return word !== 'um' || !UM_VERBS.test(lowerAt(view, infinitive));
}

/** Whether the tags are those of one phrase that opens a sentence and ends with its noun: "doch alle ersten Versuche". */
const isOpening = (tags: readonly SttsTag[]): boolean =>
  tags.at(-1) === 'NN' &&
  tags.every((tag) => /^(?:KON|ADV|ART|PIAT|PPOSAT|PDAT|ADJA|NN)$/u.test(tag)) &&
  tags.filter((tag) => tag === 'NN').length === 1;

/** The last infinitive of a row: "einzufangen oder abzuschießen". */
function endOfInfinitives({ tags }: CommaView, infinitive: number): number {
  let end = infinitive;
  while (tags[end + 1] === 'KON') {
    if (tags[end + 2] === 'VVIZU') end += 2;
    else if (tags[end + 2] === 'PTKZU' && /INF$/u.test(tags[end + 3] ?? '')) end += 3;
    else break;
  }
  return end;
}

/** Whether an object begins at token `i` that the infinitive at `end` governs, and the group ends its stretch. */
function isGroup(view: CommaView, i: number, infinitive: number): boolean {
  const end = endOfInfinitives(view, infinitive);
  if (infinitive < i + 1 || (end !== view.last[i]! - 1 && !(view.tags[end + 1] === 'KON' && view.tags[end + 2] === 'VVPP')))
    return false;
  if (infinitive === i + 1 && !/^(?:ihn|sie|es|sich)$/u.test(lowerAt(view, i))) return false;
  const bareNoun = view.tags[i] === 'NN' && view.tags[i - 1] === 'NN';
  return bareNoun || OBJECT_START.test(lowerAt(view, i));
}

/** Prepositions of place and direction, which belong to the group behind "Es ist nicht möglich" and not to the adjective. */
const PLACING = /^(?:in|im|ins|auf|aus|nach|über|unter|hinter|durch|zwischen)$/u;
const SUCCEEDING = /^g(?:elang|elingt|elänge|elinge)$/u;
/** What may stand between "gelang es" and its group, besides the words of phrases. */
const BETWEEN: ReadonlySet<SttsTag> = new Set([
  'ADV',
  'APPR',
  'APPRART',
  'NN',
  'NE',
  'ADJA',
  'ADJD',
  'PROAV',
  'CARD',
  'ART',
  'PPER',
  'PTKNEG',
]);

/**
 * "Ziel ist es die Lage zu bessern", "Der Wehr gelang es mit Leitern die Frau zu retten": the group that *es* announces begins right behind it, or with
 * the first object that no preposition governs.
 */
function announcedByEs(view: CommaView, i: number): boolean {
  const { tags, first, last, tokens } = view;
  const [finite, another] = finitesIn(view, first[i]!, i);
  if (finite === undefined || another !== undefined || lowerAt(view, finite + 1) !== 'es' || finite + 1 >= i) return false;
  if (!joins(view, i) || !endsGroup(view, last[i]! - 1) || zuInfinitive(view, i) < 0) return false;
  const noun = tokens[finite - 1]?.norm ?? '';
  const aim = i === finite + 2 && finite - 1 === first[i] && NOUNS.has(noun) && COPULA.test(lowerAt(view, finite));
  if (aim) return tags[i] !== 'PTKZU' && tags[i] !== 'VVIZU';
  if (!SUCCEEDING.test(lowerAt(view, finite)) || !OBJECT_START.test(lowerAt(view, i))) return false;
  if (/^(?:APPR|APPRART|ADJA|ART|CARD|PIAT)$/u.test(tags[i - 1]!)) return false;
  for (let k = finite + 2; k < i; k++)
    if (!BETWEEN.has(tags[k]!) || (OBJECT_START.test(lowerAt(view, k)) && !/^APPR/u.test(tags[k - 1]!))) return false;
  return true;
}

/** "Es ist nicht möglich in den Ort zu gelangen", "… zu gelangen und das Amt schweigt" */
function opensWithPlace(view: CommaView, i: number, infinitive: number): boolean {
  const end = endOfInfinitives(view, infinitive);
  if (!PLACING.test(lowerAt(view, i)) || infinitive <= i + 2) return false;
  return (
    end === view.last[i]! - 1 || (lowerAt(view, end + 1) === 'und' && /^(?:ART|PPOSAT|PPER)$/u.test(view.tags[end + 2] ?? ''))
  );
}

/** "die Möglichkeit Karten zu speichern", "Es ist schwer das Leiden zu erkennen", "dafür entschieden das Spiel abzusagen". */
function announced(view: CommaView, i: number): boolean {
  const { tags, first, tokens } = view;
  if (!joins(view, i) || first[i] === i) return false;
  const infinitive = zuInfinitive(view, i);
  if (infinitive < 0 || !(isGroup(view, i, infinitive) || (tags[i - 1] === 'ADJD' && opensWithPlace(view, i, infinitive))))
    return false;
  const from = first[i]!;
  const finites = finitesIn(view, from, i);
  // "Alle Versuche ihn zu fangen, sind gescheitert": the verb follows behind the comma.
  const filled = finites.length === 0 && textAt(view, view.last[i]!) === ',' && finiteAt(view, view.last[i]! + 1);
  if ((finites.length !== 1 && !filled) || some(view, from, i, new Set(['KOUI', 'PTKZU', 'VVIZU'] as const))) return false;
  if (filled && !isOpening(tags.slice(from, i))) return false;
  const governs = (k: number): boolean => GOVERNING.test(lowerAt(view, k));
  if (tags[i - 1] === 'NN') {
    const noun = tokens[i - 1]!.norm;
    if (!(NOUNS.has(noun) || NOUNS.has(noun.replace(/(?:en|e)$/u, ''))) || (!filled && governs(finites[0]!))) return false;
    for (let k = i - 2; k >= Math.max(from, i - 5); k--) if (/^(?:ART|PIAT|PPOSAT|PDAT|APPRART)$/u.test(tags[k]!)) return true;
    return false;
  }
  if (tags[i - 1] === 'ADJD') {
    const es = lowerAt(view, finites[0]! - 1) === 'es' || lowerAt(view, finites[0]! + 1) === 'es';
    // "Ziel ist es mittelfristig die Lage zu bessern": the adverb belongs to the group.
    if (lowerAt(view, i - 2) === 'es') return false;
    return es && COPULA.test(lowerAt(view, finites[0]!));
  }
  if (!/^(?:VVPP|VVINF|PTKVZ|VVFIN)$/u.test(tags[i - 1]!) || governs(i - 1) || governs(finites[0]!)) return false;
  for (let k = from; k < i - 1; k++) if (CORRELATES.test(lowerAt(view, k))) return true;
  return false;
}

/** Masculine nouns that govern a group: with "der" or "ein" they are the subject, and no object of the infinitive. */
const MASCULINE =
  /^(?:Versuch|Plan|Vorschlag|Wunsch|Beschluss|Antrag|Auftrag|Aufruf|Appell|Anspruch|Vorwurf|Schritt|Verdacht|Wille|Traum|Gedanke|Anlass|Grund|Befehl|Entschluss)$/u;
const NOMINATIVE = /^(?:der|dieser|jeder|jener|(?:m|d|s|k)?ein|ihr|unser|euer)$/u;
const GENITIVE = /^(?:des|der|eines|einer|(?:sein|ihr|dies|mein|unser)e[sr])$/u;

/** The end of a genitive that hangs on the noun before token `from`: "des spanischen Konzerns"; `from` where none stands there. */
function genitiveEnd({ tags, words }: CommaView, from: number): number {
  if (!GENITIVE.test(words[from]?.lower ?? '') || !/^(?:ART|PPOSAT|PDAT)$/u.test(tags[from]!)) return from;
  let k = from + 1;
  while (tags[k] === 'ADJA' || tags[k] === 'CARD') k++;
  return /^N[NE]$/u.test(tags[k] ?? '') ? k + 1 : from;
}

/**
 * "Der Versuch des Vereins jetzt das Stadion zu kaufen, scheiterte": the subject with its genitive, its group, and behind the comma that closes it
 * the verb.
 */
function hangsOnSubject(view: CommaView, i: number): boolean {
  const { tags, first, last, words, tokens } = view;
  const end = last[i]!;
  if (first[i] !== 0 || !joins(view, i) || textAt(view, end) !== ',' || !finiteAt(view, end + 1)) return false;
  if (!endsGroup(view, end - 1) || finitesIn(view, 0, end).length > 0) return false;
  let noun = /^(?:KON|ADV)$/u.test(tags[0]!) ? 2 : 1;
  if (!NOMINATIVE.test(words[noun - 1]!.lower)) return false;
  while (tags[noun] === 'ADJA') noun++;
  if (!MASCULINE.test(tokens[noun]?.norm ?? '') || genitiveEnd(view, noun + 1) !== i) return false;
  const open = tags[i] === 'APPR' || tags[i] === 'APPRART' || tags[i] === 'ADV' || tags[i] === 'PRF' || isGroup(view, i, end - 1);
  return open && zuInfinitive(view, i) === end - 1 && i < end - 2 && !some(view, 1, end, CLAUSE_OPENERS_BUT_ZU);
}
const CLAUSE_OPENERS_BUT_ZU: ReadonlySet<SttsTag> = new Set(['KON', 'KOUS', 'KOUI', 'PRELS', 'PWS', 'PWAV']);

/** "hat dazu aufgerufen, den Plan zu prüfen und angekündigt": the group ends, and a second participle goes on with the clause around it. */
function goesOnWithParticiple(view: CommaView, i: number): boolean {
  const { tags, first } = view;
  if (!finiteBefore(view, i, 'VAFIN') || tags[i + 1] !== 'VVPP' || /^(?:.*zu)?gewesen$/u.test(lowerAt(view, i + 1))) return false;
  const from = first[i]!;
  if (from > 1 && textAt(view, from - 1) === ',') return tags[from - 2] === 'VVPP' && finitesIn(view, from, i).length === 0;
  // The comma before the group is missing as well.
  for (let k = from; k < i - 2; k++)
    if (tags[k] === 'VVPP' && CORRELATES.test(lowerAt(view, k - 1)) && OBJECT_START.test(lowerAt(view, k + 1))) return true;
  return false;
}

/** Whether the last finite verb before token `i` has the tag. */
const finiteBefore = (view: CommaView, i: number, tag: SttsTag): boolean => view.tags[finitesIn(view, 0, i).at(-1) ?? -1] === tag;

/** "…, die Ware zu prüfen und ging": the group ends, and the verb of the clause around it follows. */
function endsBefore(view: CommaView, i: number): boolean {
  const { tags, first } = view;
  if (tags[i] !== 'KON' || !/^(?:und|oder|aber)$/u.test(lowerAt(view, i)) || !joins(view, i)) return false;
  if (!endsGroup(view, i - 1)) return false;
  if (goesOnWithParticiple(view, i)) return true;
  const from = first[i]!;
  if (from === 0 || textAt(view, from - 1) !== ',' || finitesIn(view, from, i).length > 0) return false;
  if (goesOnVerbLast(view, from - 2, i)) return true;
  if (!finiteAt(view, i + 1) || !isSmall(view, i + 1) || view.finiteMargin[i + 1]! < 1) return false;
  return finitesIn(view, 0, from).length > 0 && view.last[i]! > i + 2;
}

/** "wenn es beginnt, sich zu lösen und dabei Gas freisetzt": the clause around the group goes on to a second verb at its end. */
function goesOnVerbLast(view: CommaView, verb: number, i: number): boolean {
  const { clauses, clauseOf } = view;
  if (!finiteAt(view, verb)) return false;
  const around = clauses[clauseOf[verb]!];
  if (around?.subordinator === undefined || around.subordinator >= verb || around.finite !== verb) return false;
  const second = verbLast(view, i);
  return second > i + 2 && !some(view, i + 1, second, CLAUSE_OPENERS) && view.finiteMargin[second]! >= 1;
}
const CLAUSE_OPENERS: ReadonlySet<SttsTag> = new Set(['KON', 'KOUS', 'KOUI', 'PRELS', 'PWS', 'PWAV', 'PTKZU', 'VVIZU']);

/** "Um das zu erreichen muss er …": the group fills the prefield. */
function fillsPrefield(view: CommaView, i: number): boolean {
  const { tags, first, last } = view;
  const from = first[i]!;
  if (!finiteAt(view, i) || !joins(view, i) || !/^(?:um|ohne|statt|anstatt)$/u.test(lowerAt(view, from))) return false;
  if (tags[from + 1] === 'CARD' || (lowerAt(view, from) !== 'um' && tags[from] !== 'KOUI' && tags[from + 1] !== 'PTKZU'))
    return false;
  if (from > 0 && !/^[:;–]$/u.test(textAt(view, from - 1))) return false;
  return zuInfinitive(view, from) === i - 1 && last[i]! > i + 2;
}

/** Commas missing before and behind infinitive groups. */
export function infinitiveSlips(view: CommaView): CommaSlip[] {
  const { tags } = view;
  if (!tags.includes('PTKZU') && !tags.includes('VVIZU') && !view.words.some(({ lower }) => JOINED_ZU.test(lower))) return [];
  const found: CommaSlip[] = [];
  for (let i = 1; i < view.tokens.length; i++) {
    if (isMark(view, i) || view.first[i] === i) continue;
    if (
      OPENERS.has(lowerAt(view, i))
        ? opensGroup(view, i)
        : (ANNOUNCING.has(tags[i - 1]!) && announced(view, i)) || announcedByEs(view, i) || hangsOnSubject(view, i)
    )
      found.push(missing(view, i, 'infinitive'));
    else if (endsBefore(view, i) || fillsPrefield(view, i)) found.push(missing(view, i, 'infinitiveEnd'));
  }
  return found;
}
