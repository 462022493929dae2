import { NAME } from '../../lexicon/gazetteer.ts';
import type { OrthographyFacts } from '../../orthography/facts.ts';
import type { ArticleView } from '../../rules/article.ts';
import type { Finding, Fix } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';
import type { Settings } from '../../settings.ts';
import { firstNotBefore, overlaps, type Span } from '../../text/span.ts';
import type { ZoneKind } from '../../zones/zone.ts';
import { ARTICLE_WORDS, type ArticleWords, likelihoodOf, stem, stemOf } from '../article-words.ts';
import { certainForm, sharpened, umlauted } from '../certain-slip.ts';
import { doubtOf, isSlipOfBuilt } from '../doubt.ts';
import { SHORTEST_NAME, type UnknownWord } from '../facts.ts';
import { isOtherGroup } from '../groups.ts';
import { isSlipOfHand } from '../likelihood.ts';
import { mayBeMeant } from '../meant.ts';
import { isReadable } from '../readable.ts';
import { suggestPiece } from '../suggest.ts';
import { type WordCheck, wordCheckOf } from '../word-check.ts';

/** Zones whose text is not the newsroom's prose: leftovers are reported as such, not word by word. */
const SILENT_ZONES: ReadonlySet<ZoneKind> = new Set(['front-matter', 'markup', 'boilerplate', 'signature', 'byline']);
/** From this likelihood on a word is reported as a slip, and from the second as one that somebody should look at. */
const REPORTED = { small: 0.8, capital: 0.9 };
const NAMED = { small: 0.2, capital: 0.3 };

/** In direct speech only what is as likely as this and no way of speaking is more than a hint. */
const SPOKEN = 0.95;

/** Letters of a last name that is like a word by chance. */
const SHORT = 4;

const fixText = { de: 'Durch „{word}“ ersetzen', en: 'Replace with “{word}”' };

/** A word the dictionary does not know and that is no name. */
export const unknownWord = defineRule({
  id: 'spelling/unknown-word',
  scope: 'document',
  severity: 'information',
  also: ['warning', 'hint'],
  summary: { de: 'Unbekanntes Wort, vielleicht ein Tippfehler', en: 'Unknown word, perhaps a typing error' },
  docs: {
    de: `Meldet Wörter, die in keinem der Wörterbücher stehen und auch nicht nach deren Regeln aus bekannten Wörtern zusammengesetzt sind, und schlägt bis zu fünf Schreibweisen vor, die wahrscheinlichste zuerst. Bei Zusammensetzungen mit Bindestrich wird nur der falsche Teil markiert.

Ob ein unbekanntes Wort ein Tippfehler, ein Name oder ein neues Wort ist, schätzt die Regel: danach, wie nah ein bekanntes Wort ist, wie viel häufiger es gebraucht wird und wie man sich vertippt, ob das Wort als Name gelesen wird, neben Namen steht oder im Artikel wiederkehrt. Wahrscheinliche Tippfehler sind Informationen; was auch ein Name oder ein neues Wort sein kann, ist ein Hinweis, im Artikel nur einmal; was sicher nach einem Namen aussieht, bleibt still. Steht ein unbekannter Name im Artikel sonst mit einem anderen Buchstaben, wird die seltenere Schreibung gemeldet.

Still bleibt die Regel bei Wörtern des österreichischen und des Schweizer Standards, Genitiven bekannter Namen, Abkürzungen in Großbuchstaben, Zahlen mit Buchstaben, Genderformen, Adressen, anderen Schriften und Sätzen in einer anderen Sprache. In direkter Rede ist es nur ein Hinweis, außer bei sicheren Vertippern der Hand („nuicht“): Mundart bleibt, wie sie gesprochen wurde. Eigene Wörter nimmt das Hauswörterbuch auf.`,
    en: `Reports words that stand in none of the dictionaries and are not compounds of known words by their rules, and suggests up to five spellings, the likeliest first. In compounds with a hyphen only the wrong part is marked.

Whether an unknown word is a typing error, a name or a new word is estimated: by how near a known word is, how much more frequent it is and how people mistype, and by whether the word reads as a name, stands beside names or comes again in the article. Probable typing errors are information; what may be a name or a new word is a hint, once an article; what is surely a name stays silent. Where an unknown name stands with another letter elsewhere in the article, the rarer spelling is reported.

It stays silent on words of Austrian and Swiss Standard German, genitives of known names, abbreviations in capitals, numbers with letters, gendered forms, addresses, other scripts and sentences in another language. In direct speech it is only a hint, except for sure slips of the hand (“nuicht”): dialect stays as it was spoken. The house dictionary takes words of your own.`,
  },
  messages: {
    unknown: { de: '„{word}“ steht nicht im Wörterbuch.', en: '“{word}” is not in the dictionary.' },
    forbidden: {
      de: '„{word}“ soll nach dem Hauswörterbuch nicht verwendet werden.',
      en: 'The house dictionary says not to use “{word}”.',
    },
    'forbidden-because': {
      de: '„{word}“ soll nach dem Hauswörterbuch nicht verwendet werden: {reason}',
      en: 'The house dictionary says not to use “{word}”: {reason}',
    },
    'forbidden-instead': {
      de: '„{word}“ soll nach dem Hauswörterbuch nicht verwendet werden, besser „{instead}“.',
      en: 'The house dictionary says not to use “{word}”, better “{instead}”.',
    },
    'forbidden-instead-because': {
      de: '„{word}“ soll nach dem Hauswörterbuch nicht verwendet werden, besser „{instead}“: {reason}',
      en: 'The house dictionary says not to use “{word}”, better “{instead}”: {reason}',
    },
    replace: fixText,
  },
  examples: [
    { text: 'Sicher war sich die [[Staatsanwaltschat]] nicht.', fixed: 'Sicher war sich die Staatsanwaltschaft nicht.' },
    {
      text: 'Sie spielt für die [[Nationalmannschat]], und die Gastwissenschafter sahen zu.',
      fixed: 'Sie spielt für die Nationalmannschaft, und die Gastwissenschafter sahen zu.',
    },
    { text: 'Die Atomwaffe, das Lichtjahr und der Inhaltsstoff standen im Text.' },
    { text: 'Eine Drusin aus dem Ort sprach. Die Gewerkschaft ver.di ruft zum Streik auf, Abchasen und Jesiden feierten mit.' },
    {
      text: 'Die [[Regierug]] hat den Entwurf am Montag beschlossen.',
      fixed: 'Die Regierung hat den Entwurf am Montag beschlossen.',
    },
    {
      text: 'Der Verein will die Halle [[villeicht]] im Herbst öffnen.',
      fixed: 'Der Verein will die Halle vielleicht im Herbst öffnen.',
    },
    {
      text: 'Der Stadtrat stimmte der [[Rentenversicherng]] für Angestellte zu.',
      fixed: 'Der Stadtrat stimmte der Rentenversicherung für Angestellte zu.',
    },
    { text: 'Die Bundes-[[Regierungg]] wies das zurück.', fixed: 'Die Bundes-Regierung wies das zurück.' },
    {
      text: 'Die [[Verwlatung]] hat den [[Antrga]] am [[Dinestag]] abgelehnt.',
      fixed: 'Die Verwaltung hat den Antrga am Dinestag abgelehnt.',
    },
    {
      text: 'Die [[Stromautobahn]] soll bis zum Herbst fertig sein.',
      fixed: 'Die Stromtrasse soll bis zum Herbst fertig sein.',
      settings: { woerterbuch: ['*Stromautobahn\tStromtrasse'] },
    },
    {
      text: 'Die Gruppe Plimpf und die Plimpfe des Plimpfs klagten.',
      settings: { woerterbuch: ['Plimpf/Tisch'] },
    },
    {
      text: 'Für den Verein spielt Ognjen Zuvetić. Zuvetić traf zweimal, nach der Pause musste [[Zuvteić]] vom Feld.',
      fixed: 'Für den Verein spielt Ognjen Zuvetić. Zuvetić traf zweimal, nach der Pause musste Zuvetić vom Feld.',
    },
    { text: 'Es spielten Petra Holmbek und Jens Holmbeck, beide aus Kbelnice, dazu Holmbeks Schwester.' },
    { text: 'Der Tabellenzwölfte meldet ein Umsatzminus, sagte Henrik Vang von der Genossenschaft in Grünthal.' },
    { text: 'Der Rat von Zarnegg tagte, doch die Zarnegger blieben zu Hause.' },
    { text: 'Am Abend sprach Zdenka Hlubočková vor dem Verein in Kbelnice.' },
    { text: 'Der Tarabelli gewann. Nach dem Rennen sagte Tarabelli, er sei müde.' },
    { text: 'Die Firma M&uuml;ller &amp; Sohn zahlt vier Millionen Euro.' },
    { text: 'Die Journalist:innen und Leser*innen, auch Schüler_innen und LehrerInnen, waren eingeladen.' },
    { text: 'Das Straßenbauamt und die Gemeindefeuerwehr rückten mit dem Tanklöschfahrzeug aus.' },
    { text: 'Mehr dazu unter www.beispielseite.de oder bei redaktion@beispielseite.de im Netz.' },
    { text: 'Die 2000er Jahre brachten G8-Gipfel, KI-Modelle und den 5G-Ausbau.' },
    { text: 'BUNDESREGIRUNG BESCHLIEST NEUES GESEZ' },
    { text: 'Der Rat stimmt am Montag ab. (rca/kbx)' },
    { text: 'Er versprach, das Haus nicht abzureißen, auch wenn er den Keller weglässt.' },
    { text: 'Nach Angaben von epd und dpa reist die Ministerin nach Bad Homburg.' },
    { text: 'Der Bundesrat nannte den Entscheid «ausserordentlich». Die grossen Gemeinden schliessen sich an.' },
    { text: 'Die Verwaltung nannte ihr Vorgehen „Standart [sic]“ und blieb dabei.' },
    { text: 'Er zitierte den Satz „To be or not to be, that is the question“ aus dem Gedächtnis.' },
    {
      text: 'Auf der Straße lag ein großer, weißer Stein, und [[grosse]] Teile fehlten.',
      fixed: 'Auf der Straße lag ein großer, weißer Stein, und große Teile fehlten.',
    },
    {
      text: 'Auf der Straße lag ein großer, weißer Stein, und eine [[Fussfessel]] trug er nicht.',
      fixed: 'Auf der Straße lag ein großer, weißer Stein, und eine Fußfessel trug er nicht.',
    },
    { text: 'Auf der Straße grüßte ein Mann, weiß und groß, mit Glossen, Kassetten und Bassflöten.' },
    { text: 'Auf der Straße grüßte ein großer Mann, Herr Gross, den Läufer Strasser.' },
    { text: 'Die [[Inflationsratte]] sinkt weiter, sagte die Ministerin.' },
    { text: 'Die [[Regierungpartei]] schwieg.', fixed: 'Die Regierungspartei schwieg.' },
    { text: 'Der Chef ist [[züruckgetreten]].', fixed: 'Der Chef ist zurückgetreten.' },
    { text: 'Die [[Jounalistengewerkschaft]] klagte.', fixed: 'Die Journalistengewerkschaft klagte.' },
    { text: 'Die Kommunionkinder, die Unionfans und die Passionsspiele kamen in die Regionalbahn.' },
    { text: 'Die Ämter und die Jünger des Künstlers blieben am Ufer zurück.' },
    { text: 'Die Visionen der Nationalspieler und die Heizungsbauer.' },
    { text: 'Die Wanderratte und die Motorradfahrerin, der Bettenturm und das Ratssaaldach.' },
    { text: 'Die Wissenschafter aßen am Stand silbrige Fische aus dem Plastiksackerl, dann ging es die Stiege rauf.' },
    { text: 'Wer innert 30 Tagen parkieren will, zahlt wegen des Verlassens der Zone eine Gebühr.' },
    { text: 'Die Empörungs- und Neidwelle traf achtmal denselben Verein, 120 ha brannten ab.' },
    { text: 'Das Weiterdiskutieren lohnt sich, wenn die Partei klimaneutrale Busse will.' },
  ],
  *check(article, settings) {
    const check = wordCheckOf(article.lexicon, settings);
    if (!check) return;
    const known = article.memory.of(ARTICLE_WORDS);
    known.update(article);
    const swiss = writesSwiss(article, settings) ? wordCheckOf(article.lexicon, { ...settings, spelling: 'ch' }) : undefined;
    const sharp = swiss === undefined && !check.swiss && writesSharp(article, check);
    const seen = new Set<string>();
    const speech = article.quotes.filter((q) => q.kind === 'statement');
    for (const { start, index, paragraph } of article.placed) {
      const zone = article.zones[index]?.kind;
      if (zone && SILENT_ZONES.has(zone)) continue;
      for (const word of paragraph.facts.spelling.unknown) {
        const span = { start: start + word.start, end: start + word.end };
        const replacement = check.house.forbidden(word.part);
        if (replacement !== undefined) {
          const entry = { replacement, instead: check.house.instead(word.part), reason: check.house.reason(word.part) };
          yield forbidden(span, article.text.slice(span.start, span.end), entry, inside(span, speech));
          continue;
        }
        if (word.modern !== undefined || isMended(word, paragraph.facts.orthography)) continue;
        if (!word.lower && isFirm(article.text, span)) continue;
        if (isCutByEntity(article.text, span) || isDotted(article.text, span) || isQuotedSlip(article.text, span)) continue;
        if (isInhabitant(word, known) || swiss?.right(word.part) || isSignature(article.text, span)) continue;
        const quoted = inside(span, speech);
        const slip =
          certainForm(word.part, check) ??
          (word.lower || opens(article.text, span) ? umlauted(word.part, check) : undefined) ??
          (sharp ? sharpened(word.part, check) : undefined);
        const certain = word.inName === 'no' && slip !== undefined;
        const p = certain || isSlipOfBuilt(word, check) ? SPOKEN : likelihoodOf(word, known.times(stemOf(word)));
        const kind = word.lower ? 'small' : 'capital';
        const twin = p < REPORTED[kind] ? twinIn(word, p, known, check) : undefined;
        const readable = (): boolean => !certain && twin === undefined && isReadable(word.part, check, article.lexicon);
        const likely = p >= REPORTED[kind] && doubtOf(word) === undefined && !readable();
        const sure = certain || likely || twin !== undefined;
        // Short last names are like many words ("Vang": Rang, Gang, Fang).
        const short = word.inName === 'after' && word.part.length <= SHORT;
        if (!sure && (short || p < NAMED[kind])) continue;
        // One unknown word counts once an article.
        if (!sure && seen.has(stemOf(word))) continue;
        if (!sure) seen.add(stemOf(word));
        yield {
          ...span,
          message: 'unknown',
          args: { word: article.text.slice(span.start, span.end) },
          ...((!sure || (quoted && !(p >= SPOKEN && isSlipOfHand(word.features)))) && { severity: 'hint' as const }),
          fixes: () =>
            (!sure && isSomewhere(word, article.text, span)) || readable()
              ? []
              : replacements(word, span, swiss ?? check, twin, sure, article),
        };
      }
    }
  },
});

/** Whether a word that may be a name stands behind „in“, „nach“: a place that no list has, which no other word is meant by. */
const isSomewhere = ({ lower }: UnknownWord, text: string, { start }: Span): boolean =>
  !lower && /(?:^|[^\p{L}])(?:[iI]n|[nN]ach|[aA]us|[bB]ei) $/u.test(text.slice(Math.max(0, start - 6), start));

/** Whether a rule that knows the right form reports the place: a line-end hyphen, words written together. */
const isMended = (word: Span, { hyphens, words }: OrthographyFacts): boolean =>
  hyphens.some((slip) => overlaps(slip, word)) || words.some((slip) => overlaps(slip, word));

/** Whether the word is a part of a name with a full stop inside („ver.di“, „heise.de“): small letters on both sides of it. */
const isDotted = (text: string, { start, end }: Span): boolean =>
  (text[end] === '.' || text[start - 1] === '.') &&
  (/^\.\p{Ll}/u.test(text.slice(end, end + 2)) || /\p{Ll}\.$/u.test(text.slice(Math.max(0, start - 2), start)));

/** „Standart [sic]“: somebody else's slip, kept on purpose; and the note itself. */
const isQuotedSlip = (text: string, { start, end }: Span): boolean =>
  /[[(]/u.test(text.slice(Math.max(0, start - 1), end + 3)) &&
  (/^["“”«»’]?\s?[[(]sic[!\])]/iu.test(text.slice(end, end + 8)) || /^[[(]sic[!\])]/iu.test(text.slice(start - 1, end + 1)));

/** „Beltz & Gelberg“: whoever stands beside an ampersand. */
const isFirm = (text: string, { start, end }: Span): boolean =>
  /&\s$/u.test(text.slice(Math.max(0, start - 2), start)) || /^\s&\s/u.test(text.slice(end, end + 3));

/** Whether a sentence begins with the word: at the head of a line, behind a stop, a colon or an opening mark. */
const opens = (text: string, { start }: Span): boolean =>
  /(?:^|[\n.!?:]\s{0,2}|[„“"»«])$/u.test(text.slice(Math.max(0, start - 3), start));

/** Whether the word is a piece of one with a letter written as an HTML entity ("M&uuml;ller"): the entity is what is wrong. */
function isCutByEntity(text: string, { start, end }: Span): boolean {
  if (text[start - 1] !== ';' && text[end] !== '&') return false;
  return (
    /&#?[\p{L}\p{Nd}]{2,30};$/u.test(text.slice(Math.max(0, start - 33), start)) ||
    /^&#?[\p{L}\p{Nd}]{2,30};/u.test(text.slice(end, end + 33))
  );
}

/** A word the house does not want, with what it wants in its place. */
function forbidden(
  span: Span,
  word: string,
  { replacement, instead, reason }: { readonly replacement: string; readonly instead: string; readonly reason: string },
  quoted: boolean,
): Finding & { readonly message: `forbidden${'' | '-instead'}${'' | '-because'}` } {
  const fix: Fix = {
    title: 'replace',
    args: { word: replacement },
    edits: [{ ...span, text: replacement }],
    safe: false,
    preferred: true,
  };
  return {
    ...span,
    message: `forbidden${instead === '' ? '' : '-instead'}${reason === '' ? '' : '-because'}` as const,
    args: { word, instead, reason },
    severity: quoted ? 'hint' : 'warning',
    fixes: replacement === '' ? [] : [fix],
  };
}

/** What is left of a word without the ending of inhabitants; empty where it has none. */
const homes = new WeakMap<UnknownWord, string>();
const INHABITANT = /^(.{4,}?)(?:er|ern|ers|erin|erinnen)$/u;

/** "die Hinterzollinger" where the article knows Hinterzolling: who lives in a place that only the article names. */
function isInhabitant(word: UnknownWord, known: ArticleWords): boolean {
  if (word.lower) return false;
  const base = homes.get(word) ?? INHABITANT.exec(word.part)?.[1] ?? '';
  homes.set(word, base);
  return base !== '' && (known.times(base) > 0 || known.times(`${base}en`) > 0);
}

/**
 * The name elsewhere in the article that a word taken for a name is a slip of. The other must be the surer one: it stands more often, is
 * known, or this one has letters in an order that no name has, or is near a word besides.
 */
function twinIn(word: UnknownWord, p: number, known: ArticleWords, check: WordCheck): string | undefined {
  const own = stemOf(word);
  if (word.lower || word.part.length < SHORTEST_NAME || known.times(own) > 1 || check.listed(word.part)) return undefined;
  const twin = known.twinOf(own);
  if (twin === undefined) return undefined;
  // With a first name of its own it may be another person's.
  const surer = word.inName !== 'after' && (known.timesNamed(twin) > 1 || check.wrong(twin) === undefined || check.listed(twin));
  return surer || p >= NAMED.capital || !check.plausible(word.part) ? twin : undefined;
}

/** Whether the word is a Kürzel in brackets: "(rca/sda)". */
function isSignature(text: string, { start, end }: Span): boolean {
  return end - start <= 5 && /[(/]/u.test(text[start - 1] ?? '') && /[)/]/u.test(text[end] ?? '');
}

/** Fewest words with ss for ß by which an article of Swiss spelling is known. */
const SWISS_WORDS = 3;

/** ß in a word with a small letter; with a capital it may be in somebody's name. */
const SHARP = /(?<!\p{L})\p{Ll}\p{L}{0,40}ß/u;

/**
 * Whether the article is in Swiss spelling without being told so: no ß but in names, and Swiss quotation marks; or none at all, and several ss for
 * ß. Furniture of a page may come from elsewhere.
 */
function writesSwiss({ placed, zones }: ArticleView, { spelling }: Settings): boolean {
  if (spelling === 'ch') return false;
  const own = placed.filter(({ index }) => zones[index]?.kind !== 'boilerplate').map(({ paragraph }) => paragraph);
  if (own.some(({ text }) => SHARP.test(text))) return false;
  if (own.some(({ text }) => /«[^»]{1,2000}»/u.test(text))) return true;
  if (own.some(({ text }) => text.includes('ß'))) return false;
  let words = 0;
  for (const { facts } of own) for (const { part } of facts.spelling.unknown) if (part.includes('ss')) words++;
  return words >= SWISS_WORDS;
}

/** Whether the article writes ß: more often than it has unknown words with ss in its place. */
function writesSharp({ placed }: ArticleView, check: WordCheck): boolean {
  let plain = 0;
  for (const { paragraph } of placed)
    for (const { part } of paragraph.facts.spelling.unknown) if (sharpened(part, check) !== undefined) plain++;
  // Without such words nobody asks, and few ß decide.
  let missing = plain === 0 ? 0 : 2 * plain + 1;
  for (const { paragraph } of plain === 0 ? [] : placed) {
    for (let at = paragraph.text.indexOf('ß'); at >= 0 && missing > 0; at = paragraph.text.indexOf('ß', at + 1)) missing--;
    if (missing === 0) return true;
  }
  return false;
}

/** Whether the span lies in one of the ordered spans. */
function inside(span: Span, spans: readonly Span[]): boolean {
  const holder = spans[firstNotBefore(spans, ({ end }) => end < span.end)];
  return holder !== undefined && holder.start <= span.start;
}

/** What nobody wants to read in the place of a name, however near it is. Own selection. */
const ABUSE =
  /^(?:Penner|Säugling|Zögling|[AÄ]rsch|Depp|Trottel|Idiot|Hure|Nutte|Schlampe|Luder|Dirne|Puff|Neger|Zigeuner|Nazi|Hitler|Schuft|Lump|Halunke|Gauner|Sau|Ferkel|Köter|Laus|Wanze|Kot|Scheiße|Furz|Rotz|Eiter|Satan|Krüppel|Säufer|Junkie|Bastard|Wichser|Titte|Penis|Popo|Porno)(?:s|es|e|n|en|in|innen)?$/u;
/** The same where the word may well be right. */
const UNSEEMLY =
  /^(?:Amok|Bordell|Mörder|Mord|Täter|Dieb|Räuber|Henker|Verbrecher|Terrorist|Schwein|Ratte|Esel|Affe|Hund|Dreck|Mist|Leiche|Tod|Tote|Tumor|Krebs|Seuche|Pest|Hölle|Teufel|Sünder|Trinker|Sklave|Knecht|Busen|Sex)(?:s|es|e|n|en|in|innen)?$/u;
/** A word with a capital, up to so many letters, is near some other by chance. */
const NEAR_BY_CHANCE = 7;
/** Zipf value from which a word is common enough to be meant by a short one that may be a name. */
const COMMON = 3.3;

/** Whether a word may be offered in the place of one with a capital that may be a name or a word of its own ("Huchen", "Psenner"). */
function isOfferedForName(part: string, word: string, behindRole: boolean, check: WordCheck): boolean {
  const name = part.length > SHORT && (check.dictionary.name(word) || check.listed(word));
  // "Baumi": a pet name.
  if (UNSEEMLY.test(word) || (part.endsWith('i') && check.kindOf(part.slice(0, -1)) !== 'unknown')) return false;
  // "Trainer Pärson": only another name is meant.
  if (behindRole && !name) return false;
  return (
    part.length > NEAR_BY_CHANCE ||
    (word.charAt(0) === part.charAt(0) && (name || (check.dictionary.entry(word) && check.zipf(word) >= COMMON)))
  );
}

/** The words that may be meant, likeliest first. Only for a likely slip may one go in by a single key (`sure`): else the word may well be right. */
function replacements(
  unknown: UnknownWord,
  span: Span,
  check: WordCheck,
  twin: string | undefined,
  sure: boolean,
  { text, lexicon: { gazetteer } }: Pick<ArticleView, 'text' | 'lexicon'>,
): Fix[] {
  const { part, inName, lower, behindRole } = unknown;
  // A suggestion is checked like any other word.
  const found = suggestPiece(part, check, 8)
    .filter(({ word }) => word.split(' ').every((w) => check.wrong(w) === undefined) && !isOtherGroup(part, word))
    .filter(({ word }) => lower || (!ABUSE.test(word) && (sure || isOfferedForName(part, word, behindRole, check))))
    .slice(0, 5);
  const ending = twin !== undefined && part.endsWith('s') && !stem(part).endsWith('s') ? 's' : '';
  const suggestions =
    twin === undefined ? found : [{ word: twin + ending, score: -1 }, ...found.filter((f) => f.word !== twin)].slice(0, 5);
  const [first, second] = suggestions;
  // „Christa Zöchling“ is no „Zögling“: behind a first name only another name is meant.
  const isName = (name: string): boolean => check.dictionary.name(name) || ((gazetteer?.look(name) ?? 0) & NAME.last) !== 0;
  const named = inName !== 'after' || twin !== undefined || (first !== undefined && isName(first.word));
  const meant = first !== undefined && twin === undefined && mayBeMeant(text, span, unknown, first.word, check);
  const clear = first && named && !meant && (!second || second.score - first.score > 0.25);
  return suggestions.map(({ word }, i) => ({
    title: 'replace',
    args: { word },
    edits: [{ ...span, text: word }],
    safe: false,
    ...(i === 0 && clear && sure && { preferred: true }),
  }));
}
