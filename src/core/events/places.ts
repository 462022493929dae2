import type { Mention } from '../quotes/quote.ts';
import { matchesOf } from '../text/matches.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import { headOf, isAbstract, isBody, isPerson } from './animacy.ts';
import { INCIDENT } from './cues.ts';
import type { DraftPhrase, ToldDraft } from './draft.ts';
import { eventNoun, INCIDENTS } from './event-nouns.ts';
import type { Surroundings } from './surroundings.ts';

/** Prepositions that lead to a place. */
const LOCAL = new Set(
  'in im ins an am auf aus bei beim nach vor hinter über unter zwischen neben gegenüber richtung nahe bis zum zur von vom durch entlang ab um'.split(
    ' ',
  ),
);

/** Prepositions of origin, company, cause: what they lead to is not where it happened. */
const ELSEWHERE = new Set('aus von vom durch für mit um gegen gegenüber laut wegen trotz ohne statt seit'.split(' '));

/** The innermost phrase that a name stands in. */
export function phraseAround(phrases: readonly DraftPhrase[], e: Span, start: number): DraftPhrase | undefined {
  let home: DraftPhrase | undefined;
  for (const p of phrases)
    if (contains(shift(p, start), e) && (home === undefined || p.end - p.start < home.end - home.start)) home = p;
  return home;
}

/** Whether a place's name stands where a clause tells where: not as who acts or is acted on, and not as origin or office. */
function isWhere(e: Span, phrases: readonly DraftPhrase[], start: number): boolean {
  const p = phraseAround(phrases, e, start);
  if (!p || p === routeStart(phrases)) return true;
  const leads = (q: DraftPhrase): boolean => q.role === 'adverbial' && !ELSEWHERE.has(q.preposition ?? '');
  if (p.role !== 'adverbial') return phrases.some((q) => leads(q) && contains(shift(q, start), e));
  return leads(p);
}

/** What stands before a name that is none of a place: "nach dem Flammeninferno", "unter seiner Ägide". */
const NAMES_NONE = /^(?:nach de[mr]|(?:unter|in|nach|bei|vor) (?:[sd]ein|ihr|unser)e[mnr]?) $/iu;

/** Longest phrase, in UTF-16 units, that is one place as a whole. */
const LONGEST_PLACE = 60;
/** Prepositions of being somewhere. */
export const WITHIN: ReadonlySet<string> = new Set('in im an am auf vor hinter neben unter über'.split(' '));

export function mention(span: Span, text: string): Mention {
  return { start: span.start, end: span.end, text };
}

const ROADS = /(?<![\p{L}\p{N}])(?:[ABLKS]\s?[0-9]{1,4}|U[0-9]{1,2}|(?:RE|RB|IC|ICE|EC|IRE)\s?[0-9]{1,4})(?![\p{L}\p{N}])/gu;

/** Roads and lines by their numbers in a paragraph. */
export function roadsIn(text: string): Span[] {
  if (!/[0-9]/u.test(text)) return [];
  return matchesOf(text, ROADS).map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/** Where: places named in phrases of place, or named without being somebody who acts; roads and lines by their numbers. */
export function placesOf(
  draft: ToldDraft,
  { start, text, phrases, entities, nearby, trigger }: Surroundings,
  who: readonly Mention[],
  roads: readonly Mention[],
): Mention[] {
  const where: Mention[] = [];
  const add = (m: Mention): void => {
    if (!isPlaceText(m.text)) return;
    if (!overlaps(m, trigger) && !where.some((w) => overlaps(w, m) || w.text === m.text) && !who.some((w) => overlaps(w, m)))
      where.push(m);
  };
  // Telegram style names its places without prepositions: "A 4 Dresden Richtung Görlitz: Stau".
  const telegram = draft.cues.includes('frame=verbless') || (draft.nominal && draft.cues.includes(INCIDENT));
  const within = phrases.filter((p) => p.role === 'adverbial' && WITHIN.has(p.preposition ?? '') && isLocal(p));
  const reaches = REACHING.test(draft.word);
  const becomes = BECOMING.test(draft.word);
  for (const e of entities) {
    const reached = (): boolean => reaches && phrases.some((p) => p.role === 'object' && contains(shift(p, start), e));
    if (e.kind !== 'place' || (!telegram && !isWhere(e, phrases, start) && !reached())) continue;
    // "an der Grundschule Hellbach": the whole of it is the place.
    const whole = within.find((p) => p.headStart + start < e.start && e.end <= p.end + start && p.end - p.start < LONGEST_PLACE);
    add(whole ? mention(shift(whole, start), whole.text) : mention(e, text.slice(e.start, e.end)));
  }
  const route = routeStart(phrases);
  for (const p of phrases) {
    if (p.role !== 'adverbial' || p.pronoun || !p.preposition || !LOCAL.has(p.preposition)) continue;
    // „verwandelt sich in eine Bühne“: what it turns into.
    if (becomes && p.preposition === 'in') continue;
    const at = shift(p, start);
    if (where.some((w) => overlaps(w, at))) continue;
    // "von der Küste aus": a preposition on both sides.
    const from = /^vo[nm]$/u.test(p.preposition) && /^ (?:aus|her)(?!\p{L})/u.test(text.slice(at.end, at.end + 5));
    if (
      isLocal(p) ||
      isInTown(p) ||
      p === route ||
      (from && hasLocalNoun(p)) ||
      (p.name &&
        !isAbstract(headOf(p)) &&
        eventNoun(headOf(p)) === undefined &&
        !entities.some((e) => overlaps(e, at)) &&
        !ELSEWHERE.has(p.preposition) &&
        !NAMES_NONE.test(text.slice(p.lead + start, p.start + start)))
    )
      add(mention(at, p.text));
  }
  // "Die Strecke ist gesperrt": what something is done to says where.
  for (const p of phrases) if (p.role === 'subject' && isPlaceActedOn(draft, p)) add(mention(shift(p, start), p.text));
  for (const road of roads) add(road);
  // „Dort wurde ein Seil gespannt“: the place stands elsewhere, the word stands here.
  if (where.length === 0) for (const there of pointersIn(draft, start, text)) add(there);
  // "Die Stimmberechtigten von Sattelegg haben zugestimmt": where they are at home, as long as nothing else is said.
  if (where.length === 0) {
    // Of many people or a body it is a place, whatever the recogniser takes the name for.
    const isHome = (e: Span): boolean =>
      phrases.some(
        (p) =>
          p.role === 'subject' &&
          (p.plural || isBody(headOf(p))) &&
          contains(shift(p, start), e) &&
          !text.slice(e.start, e.end).includes(' '),
      );
    for (const e of entities)
      if (
        (e.kind === 'place' || isHome(e)) &&
        who.some((w) => w.start < e.start && e.end <= w.end) &&
        HOME.test(text.slice(e.start - 5, e.start))
      )
        where.push(mention(e, text.slice(e.start, e.end)));
  }
  // An incident is where its sentence is.
  if (where.length === 0 && draft.kind && INCIDENTS.has(draft.kind))
    for (const e of nearby) if (e.kind === 'place') add(mention(e, text.slice(e.start, e.end)));
  return where.slice(0, 8);
}

/** Verbs whose object is the place where they lead or lie (frames after the lexicon of the treebanks' verbs; own selection). */
const REACHING =
  /^(?:an(?:ge)?(?:steuer|lauf|lief|flieg|flog|fahr|fuhr)|erreich|besuch|bereis|verl(?:ass|ieß|äss)|durchquer|überquer|passier|umrund|überfl|besichtig)/u;
/** Verbs of turning into something. */
const BECOMING =
  /^(?:verwandel|umge(?:wandelt|baut|staltet)|umwandel|umbau|geteilt|teil|gliedert|gegliedert|übersetz|umbenannt)/u;

/** Words that point to a place named elsewhere; not „hier zeigt sich“, „hier geht es um“. */
const POINTERS = /(?<!\p{L})(?:dort|hier)(?!\p{L})(?! (?:zeig|geh|lieg|handel|sieh|bedarf|gilt|geht))/giu;

/** Those of a clause. */
function pointersIn({ stretches }: ToldDraft, start: number, text: Surroundings['text']): Mention[] {
  return stretches.flatMap((stretch) => {
    const at = shift(stretch, start);
    return matchesOf(text.slice(at.start, at.end), POINTERS).map((m) =>
      mention({ start: at.start + m.index, end: at.start + m.index + m[0].length }, m[0]),
    );
  });
}

/** Ranks, amounts and sayings that stand like places: „auf Platz 13“, „zu 20 GWh“, „auf Linie“, „auf den Markt“. */
const NO_WHERE =
  /^(?:Platz \p{Nd}+|(?:\p{Nd}+\.|erste[rn]?|zweite[rn]?|dritte[rn]?) (?:Platz|Stelle|Linie|Reihe)|Linie|Markt|Tab)$/u;

/** Whether words can name a place: they hold a noun or point to one, and are no rank and no amount. */
function isPlaceText(text: string): boolean {
  if (/^(?:dort|hier)$/iu.test(text)) return true;
  if (!/\p{Lu}/u.test(text) || NO_WHERE.test(text)) return false;
  return !/^\p{Nd}/u.test(text) || text.toLowerCase().split(' ').some(isPlaceNoun);
}

/** The beginning of a way: "von Aalbach bis Neudorf", "von Aalbach nach Neudorf". */
export function routeStart(phrases: readonly DraftPhrase[]): DraftPhrase | undefined {
  const at = phrases.findIndex(
    (p, k) =>
      p.preposition === 'von' &&
      p.role === 'adverbial' &&
      /^(?:bis|nach|richtung)$/u.test(phrases[k + 1]?.preposition ?? '') &&
      phrases[k + 1]!.lead <= p.end + 2,
  );
  return phrases[at];
}

const LOCAL_NOUNS =
  /(?:straße|strasse|platz|gasse|allee|weg|brücke|tunnel|bahnhof|flughafen|hafen|kreuz|dreieck|rathaus|gerichtssaal|saal|halle|stadion|kirche|schule|universität|museum|theater|krankenhaus|klinik|hotel|haus|zentrum|park|wald|see|fluss|tal|berg|küste|grenze|stadt|dorf|gemeinde|ort|land|region|gebiet|bezirk|kreis|insel|strecke|autobahn|ausfahrt|anschlussstelle|bundesstraße|werk|fabrik|büro|botschaft|ministerium|markt|innenstadt|schmiede|kanzleramt|parlament|bundestag|landtag|gericht|hof|linie|norden|süden|osten|westen|nähe|haltestelle|station|aula|mensa|foyer|eingang|ausschuss|gemeinderat|stadtrat|kreistag|viertel|turm|tor|schloss|burg|praxis|labor|zoo|feld|lager|zentrale|arena|bühne|raum|kita|kindergarten|werft|kaserne|gefängnis|moschee|synagoge|kapelle|friedhof|ufer|deich|gipfel|kanton|provinz|wohnung|garten|keller|quartier|heim|gebäude|fläche|dach|geschoss|etage|stockwerk|räume|gelände|areal|grundstück|festival|wagen|auto|bus|schiff|boot|fähre|tanker|frachter|hütte|laden|restaurant|bar|kneipe|café|firma|filiale|werkstatt|scheune|garage)(?:s|es|e|en|n|er|ern)?$/u;

/** Kinds of places that are no bodies of people. */
const SITES =
  /(?:straße|strasse|platz|gasse|allee|weg|brücke|tunnel|bahnhof|flughafen|hafen|kreuz|dreieck|strecke|autobahn|ausfahrt|anschlussstelle|bundesstraße|fahrbahn|fahrstreifen|spur|linie|halle|stadion|wald|see|haltestelle|station|kreuzung|kreisverkehr|grenze|grenzübergang|pass|ufer|deich|park|übergang|überführung|unterführung|zufahrt|rampe|gleis|parkplatz|schwimmbad|freibad|hallenbad|spielplatz)(?:s|es|e|en|n|er|ern)?$/u;

/** What leads from people to where they are at home. */
const HOME = /(?:^|\s)(?:von|in|aus|im|bei|zu)\s$/u;

/** Words that end like places and are none. */
const NO_PLACE =
  /(?:zeitraum|quartal|spielraum|einfluss|überfluss|beschluss|fahrwerk|triebwerk|netzwerk|kunstwerk|handwerk|regelwerk|motor|faktor|sektor|orten|wort|worten|sport|transport|export|import|report|komfort|support|zusammenhang|vertrag|verband|ausweg|umweg|hinweg|beweg|geburt|vorteil|urwald|zufall|haushalt|abschied|gutachten)(?:s|es|e|en|n|er|ern)?$/u;

/** Vehicles, of which several without an article are goods. */
const VEHICLES = /^(?:\p{L}+)?(?:autos|wagen|busse|schiffe|boote|tanker|frachter)n?$/iu;

/** Places by their size only. */
const MEASURED = /(?:fläche|gebiet|strecke|weg)n?$/u;

function isPlaceNoun(noun: string): boolean {
  return LOCAL_NOUNS.test(noun) && !NO_PLACE.test(noun) && !isAbstract(noun) && !isPerson(noun);
}

/** Whether the phrase's noun, or a word before it, names a kind of place; what hangs on the noun does not count: "Angaben der Stadt". */
function hasLocalNoun(p: DraftPhrase): boolean {
  const end = p.text.indexOf(' ', Math.max(0, p.headStart - p.start));
  const words = (end < 0 ? p.text : p.text.slice(0, end)).split(' ');
  return words.some((w) => /^\p{Lu}/u.test(w) && isPlaceNoun(w.toLowerCase()));
}

/** Whether a phrase is "in" and a bare name of one word: a town, unless it is in capitals ("in SAP"). */
export function isInTown(p: DraftPhrase): boolean {
  return p.preposition === 'in' && p.name && p.start - p.lead === 'in '.length && /^\p{Lu}[\p{Ll}-]+$/u.test(p.text);
}

/** Whether a subject is a place that something is done to: "die Brücke wird gesperrt", but not "der Landtag wird gewählt". */
export function isPlaceActedOn({ voice }: ToldDraft, p: DraftPhrase): boolean {
  return voice !== 'active' && p.role === 'subject' && SITES.test(headOf(p)) && !isPerson(headOf(p));
}

/** Whether a phrase after a preposition of place names a place: by its noun. */
export function isLocal(p: DraftPhrase): boolean {
  // "vor Gericht" and "auf einer Fläche von 200 Hektar" are no places.
  if ((p.preposition === 'vor' && p.text.toLowerCase() === 'gericht') || (MEASURED.test(headOf(p)) && /[0-9]/u.test(p.text)))
    return false;
  // "der Chor aus Schönefeld" comes from there; "Zölle auf Autos" lie on no car.
  if (p.preposition === 'aus' && (p.name || /kreisen$/u.test(headOf(p)))) return false;
  if (p.plural && p.preposition === 'auf' && VEHICLES.test(p.text)) return false;
  return hasLocalNoun(p) && !/^(?:zum|zur|von|vom|um)$/u.test(p.preposition ?? '');
}
