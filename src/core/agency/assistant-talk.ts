import type { ParsedSentence } from '../syntax/sentence.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { ASSISTANT_PHRASES } from './data/assistant-phrases.generated.ts';
import { alternative, templateSource } from './template.ts';

/** What a writing assistant says with a sentence, or was asked for (`prompt`); `trace` is a code it leaves inside one, `bold` Markdown in plain copy. */
export type TalkKind =
  | 'greeting'
  | 'opening'
  | 'offer'
  | 'closing'
  | 'self'
  | 'cutoff'
  | 'note'
  | 'prompt'
  | 'address' // in whatever words, somebody who speaks of himself speaks to somebody about a text
  | 'trace'
  | 'bold';

/**
 * How much a phrase says: `sure` = nobody else talks like this; `cue` = it counts in such company or in its place; `pair` = only behind a
 * greeting or beside a sure one.
 */
export type TalkStrength = 'sure' | 'cue' | 'pair';

/** A sentence, or for a trace the code, that an assistant left. Relative to the paragraph. */
export interface Talk extends Span {
  readonly kind: TalkKind;
  readonly strength: TalkStrength;
}

interface Row {
  readonly kind: TalkKind;
  readonly strength: TalkStrength;
}
interface Matcher {
  readonly opens: RegExp;
  readonly opening: readonly Row[];
  /** The words that a template begins with: one look spares nearly all sentences the rest. */
  readonly firstWords: ReadonlySet<string>;
  readonly inside: RegExp;
  readonly insiders: readonly Row[];
}

const STRENGTHS: readonly TalkStrength[] = ['sure', 'cue', 'pair'];

/** Marks of Markdown and brackets that a sentence may stand in. */
const BEFORE = '[\\s#*>_([–—-]{0,6}';
const BEHIND = '[\\s.!?:…)\\]*_]{0,6}$';

function readMatcher(): Matcher {
  const lists = new Map<string, string>();
  const opening: Row[] = [];
  const opens: string[] = [];
  const inside: string[] = [];
  const insiders: Row[] = [];
  const firstWords = new Set<string>();
  const rows = ASSISTANT_PHRASES.split('\n').map((row) => row.split('\t') as [string, string, TalkStrength, string]);
  for (const [kind, name, , list] of rows) if (kind === 'let') lists.set(name, list);
  // Where two match, the surer counts.
  rows.sort(([, , a], [, , b]) => STRENGTHS.indexOf(a) - STRENGTHS.indexOf(b));
  for (const [kind, where, strength, template] of rows) {
    if (kind === 'let') continue;
    const full = filled(template, lists);
    const source = templateSource(full);
    if (where === 'inside') {
      if (strength !== 'sure') throw new Error('assistant-phrases.tsv: inside a sentence only sure phrases');
      insiders.push({ kind: kind as TalkKind, strength });
      inside.push(`(${source})`);
      continue;
    }
    for (const word of beginnings(full)) firstWords.add(word);
    opening.push({ kind: kind as TalkKind, strength });
    opens.push(`(${source}${where === 'sentence' ? BEHIND : '(?![\\p{L}\\p{N}])'})`);
  }
  return {
    opens: new RegExp(`^${BEFORE}(?:${opens.join('|')})`, 'u'),
    opening,
    firstWords,
    insiders,
    inside: new RegExp(`(?<![\\p{L}\\p{N}])(?:${inside.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  };
}

/** A template with the lists it names, and theirs, put in. */
function filled(template: string, lists: ReadonlyMap<string, string>): string {
  return template.replace(/<(?<name>\p{Ll}+)>/gu, (mark, name: string) => {
    const list = lists.get(name);
    if (list === undefined) throw new Error(`assistant-phrases.tsv: no list ${mark}`);
    return `(${filled(list, lists)})`;
  });
}

/** The words that a template can begin with. A group that may be empty leaves them to what stands behind it. */
function beginnings(template: string): string[] {
  const word = /^[\p{L}-]+/u.exec(template)?.[0];
  if (word) return [word];
  if (!template.startsWith('(')) throw new Error(`assistant-phrases.tsv: no first word in ${template}`);
  const options: string[] = [];
  let depth = 0;
  let from = 1;
  let i = 0;
  for (; i < template.length; i++) {
    const c = template[i]!;
    if (c === '(') depth++;
    else if (c === ')' && --depth === 0) break;
    else if (c === '|' && depth === 1) {
      options.push(template.slice(from, i));
      from = i + 1;
    }
  }
  options.push(template.slice(from, i));
  return options.flatMap((option) => beginnings(option === '' ? template.slice(i + 1) : option));
}

let matcher: Matcher | undefined;

/** Words that an address to the asker is made of (§ the last paragraph of what an assistant writes). */
const I = /(?<!\p{L})(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein(?:e[mnrs]?)?)(?!\p{L})/u;
const YOU =
  /(?<!\p{L})(?:[Dd](?:u|ir|ich|ein(?:e[mnrs]?)?)|[Ee]uch|[Ee]ue?r(?:e[mnrs]?)?|(?<=(?:enn|alls|ob|was|wie|dass|sobald|können|möchtet|braucht|wollt) )ihr)(?!\p{L})|(?<=[\p{L},]\s)(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;
/** An imperative to one person at the head of a sentence. */
const CALL =
  /^[\s*_([–—-]{0,6}(?:Lass|Lasst|Sag|Sagt|Gib|Gebt|Schreib|Schreibt|Schick|Schickt|Nenn|Nennt|Meld|Melde|Meldet|Teil|Teile|Frag|Fragt|Prüf|Prüfe|Prüft|Ersetze|Ergänze|Überprüfe|Probier|Passe|Achte|Beachte|Vergiss|Kopiere|Füge|Schau)(?= )/u;
/** What one does to a text, and what of it. */
const ABOUT_TEXT =
  /(?<!\p{L})(?:(?:\p{L}{2,20}-?)?(?:[Tt]ext(?:e|es|s)?|[Aa]rtikel(?:s|n)?|[Bb]eitrag(?:s)?|[Bb]ericht(?:s)?|[Mm]eldung(?:en)?|[Ff]assung(?:en)?|[Vv]ersion(?:en)?|[Vv]ariante(?:n)?|[Üü]berschrift(?:en)?|[Tt]itel|[Tt]easer|[Vv]orspann|[Ll]ead|[Ee]ntwurf|[Nn]achruf|[Pp]orträt|[Kk]ommentar|[Gg]losse|[Rr]eportage|[Ii]nterview(?:s)?|[Aa]bsatz|[Aa]bsätze|[Ee]inleitung|[Zz]wischentitel|[Pp]ost|[Pp]osts|[Bb]eispiel(?:e)?|[Qq]uelle(?:n)?|[Zz]itate?|[Ff]ormulierung(?:en)?|[Zz]usammenfassung)|Ton|Tonfall|Stil|Länge|Tonalität|Schlussteil|Einstieg|Schluss|Medium|Zielgruppe|Leserschaft|Infobox|Infokasten|Faktenkasten|umformulieren|umschreiben|kürzen|überarbeiten|anpassen|ausbauen|straffen|zuspitzen|umgestalten|verfassen|formulieren|ergänzen|übersetzen|zusammenfassen|kürze|überarbeite|ergänze|formuliere|passe|straffe|baue|lockerer|knackiger|sachlicher|emotionaler|ausführlicher|Stichpunkte|Vorgaben|Informationen|Details|Änderungswünschen?|Rückfragen|Anpassungen|Feedback)(?!\p{L})/u;

/** Kinds of text alone: beside one of these a single person is enough, be it the one who writes or the one who asked. */
const KINDS =
  '(?:\\p{L}{2,20}-?)?(?:[Tt]ext(?:e|es|s)?|[Aa]rtikel(?:s)?|[Bb]eitrag(?:s)?|[Mm]eldung|[Pp]ressemitteilung|[Ff]assung(?:en)?|[Vv]ersion(?:en)?|[Vv]ariante(?:n)?|[Üü]berschrift(?:en)?|[Tt]easer|[Vv]orspann|[Ee]ntwurf|Absatz|Absätze|Zwischentitel|Bildunterschrift|Zusammenfassung|Formulierung(?:en)?|Tonfall|Tonalität|Stichpunkte|Fachsprache|Fachbegriffe|Füllwörter|Schachtelsätze|Zeichenzahl|Wortzahl|Lesbarkeit|Lesefluss|Hauptsätze|Satzbau|Wortwahl|Passiv|Schlagzeilen?|Einstieg|Schlusssatz|Zielgruppe|Nachrichtenstil|Reportagestil|Änderungswünschen?)(?!\\p{L})';
const THE_TEXT = new RegExp(
  `(?<!\\p{L})(?:[Dd]iese[mnrs]?|[Dd](?:e[nrm]|ie|as)|[Ee]ine[mnr]?|[Ee]in|[Bb]eim|[Ii]m|[Zz]um|\\p{L}{3,24}e[nrsm]?) ${KINDS}`,
  'u',
);
const MY_TEXT = new RegExp(
  `(?<!\\p{L})(?:[Dd]iese[mnrs]?|[Dd](?:e[nrm]|ie|as)|[Bb]eim|[Ii]m|[Zz]um|auf|in|ohne) (?:\\p{Ll}{3,20}e[nrsm]? )?${KINDS}`,
  'u',
);
/** An offer needs no word for the text, and a request to fill it in none for the one who asks. */
const OFFER =
  /(?<!\p{L})(?:(?:[Ww]enn|[Ff]alls) (?:gewünscht|nötig|gewollt|erwünscht)|[Aa]uf Wunsch|[Bb]ei Bedarf|[Bb]ei Interesse)(?!\p{L})/u;
const FILL_IN =
  /,? (?:ergänze|ersetze|prüfe|überprüfe|füge|passe|trage|fülle|sag|gib|schreib|schick|nenne?|melde|lösche) (?:\p{L}+ ){0,4}(?:bitte|gern|gerne|einfach|kurz|mir)(?!\p{L})|(?:Angaben|Namen|Zahlen|Platzhalter|Klammern|Stellen) (?:\p{L}+ ){0,3}(?:ergänze|ersetze|prüfe|fülle)(?!\p{L})/u;
/** "Ist der Einstieg so in Ordnung?" */
const ASKS_ABOUT =
  /(?<!\p{L})(?:[Dd](?:e[nrm]|ie|as)) (?:Einstieg|Text|Ton|Titel|Teaser|Schluss|Überschrift|Vorspann|Länge|Artikel|Entwurf|Fassung|Version|Tonalität|Stil) (?:\p{L}+ ){0,3}(?:so|noch|besser|kürzer|länger|lockerer|sachlicher|passend|recht)(?!\p{L})[^.!]{0,80}\?/u;
const YOU_ALONE = /(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer(?:e[mnrs]?)?|eure[mnrs]?)(?!\p{L})/u;

/** Whether a sentence speaks to the one who asked for a text, and whether it says that it is about one. */
function addresses(sentence: string): TalkStrength | undefined {
  const one = I.test(sentence);
  if (one && (YOU.test(sentence) || CALL.test(sentence))) return ABOUT_TEXT.test(sentence) ? 'cue' : 'pair';
  if ((one && OFFER.test(sentence)) || (sentence.includes('?') && ASKS_ABOUT.test(sentence))) return 'cue';
  if (FILL_IN.test(sentence))
    return ABOUT_TEXT.test(sentence) || /Angaben|Platzhalter|Klammern|markiert/u.test(sentence) ? 'cue' : 'pair';
  if (YOU_ALONE.test(sentence) && THE_TEXT.test(sentence)) return 'cue';
  if (one && !sentence.includes('?') && MY_TEXT.test(sentence)) return 'cue';
  return undefined;
}

/** Pieces of which one is in each phrase of the list that may stand inside a sentence. */
const INSIDE_HINT =
  /Bescheid|wissen| ich | mir |[Mm]ein|verifiziert|geprüft|überprüft|prüfen|ersetzt|abgeglichen|erfunden|fiktiv|ausgedacht|eispiel|Platzhalter| frei /u;
/** Words that speak of or to somebody, or ask: without one of them nobody is addressed. A cheap look; what it lets through is read in full. */
const ADDRESS_HINT =
  /(?:^|[^a-zäöüßA-ZÄÖÜ])(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein|[Ee]uch|[Ee]ue?r|[Bb]itte|gern|einfach)|\?|ergänze|ersetze|prüfe|fülle/u;

/** The first word of a sentence, behind marks of Markdown and brackets. */
const FIRST_WORD = /^[\s#*>_([–—-]{0,6}(?<word>\p{L}[\p{L}-]*)/u;
/** Longest sentence that is looked at, in UTF-16 units. */
const LONGEST = 500;
/** How far back a colon may stand that announces a quotation, in UTF-16 units. */
const COLON_REACH = 250;

/** A remark in brackets, or an announcement that ends its paragraph with a colon: neither is a quotation behind an earlier colon. */
const APART = /^[*_]{0,3}[([]|^[\p{L}-]{3,25}:\s?(?:ca\.\s?)?\p{Nd}|^[^\n:]{1,300}:[\s*_)]{0,4}$/u;

/** The words of somebody who reports what was said: then it is no assistant's remains. */
const REPORTED =
  /[,“"»«]\s?(?:so\s|(?:sagt|sagte|sagten|schreibt|schrieb|antwortet|antwortete|meint|meinte|erklärt|erklärte|teilte|betont|betonte|hieß|heißt|lautet|lautete|fragt|fragte|verspricht|versprach|steht|stand)(?![\p{L}]))/u;

/** Codes that assistants leave where they cite: nobody writes them by hand. All bounded. */
const TRACES =
  /:?contentReference\[oaicite:\p{Nd}{1,4}\](?:\{index=\p{Nd}{1,4}\})?|\[?oaicite:\p{Nd}{1,4}\]?(?:\{index=\p{Nd}{1,4}\})?|[\ue200-\ue206]{0,2}(?:cite|navlist|filecite)(?:[\ue200-\ue206]?turn\p{Nd}{1,3}(?:search|view|news|image|file|academia|product|reddit|fetch|forecast|sports)\p{Nd}{1,3}){1,12}[\ue200-\ue206]{0,2}|(?<![\p{L}\p{N}])(?:turn\p{Nd}{1,3}(?:search|view|news|image|file|academia|product|reddit|fetch)\p{Nd}{1,3}){1,12}|【[^【】\n]{1,80}】|\[\^\p{Nd}{1,3}\^\]|<(?:grok|oai)[-:][^<>\n]{1,200}>|\[(?:attached_file|web|cite_start|cite|source):?\s?\p{Nd}{0,4}\]|(?<lead>[?&])utm_source=(?:chatgpt\.com|openai|copilot\.com|perplexity(?:\.ai)?|claude\.ai|grok\.com|gemini)/gu;
const TRACE_HINT = /oaicite|turn\p{Nd}|【|\[\^|<(?:grok|oai)|\[(?:attached_file|web|cite|source)|utm_source=/u;

/** An assistant given as the source, in brackets or as a line, or a page that only it has. */
const SERVICE =
  '(?:chatgpt\\.com|chat\\.openai\\.com|claude\\.ai|perplexity\\.ai|gemini\\.google\\.com|bard\\.google\\.com|g\\.co/gemini|copilot\\.microsoft\\.com|copilot\\.cloud\\.microsoft|grok\\.com|chat\\.mistral\\.ai|chat\\.deepseek\\.com|notebooklm\\.google\\.com|poe\\.com|you\\.com/search)';
const PAGE = `(?:https?://)?(?:www\\.)?${SERVICE}(?:/[^\\s()\\[\\]<>]{0,120})?`;
const SOURCE = '(?:Quellen?|Nachweis|Beleg|Link|Fundstelle|Abgerufen (?:von|bei|über)|Source|via|Siehe|siehe)';
const SERVICES = new RegExp(
  `[([](?:${SOURCE}:? ?)?${PAGE}(?:[,;] [^()\\[\\]\\n]{0,80})?[)\\]]|^\\s*${SOURCE}:? ?(?:[^\\n]{0,60}[ ,;])?${PAGE}[\\s.]{0,3}$|(?<![\\p{L}\\p{N}./])(?:https?://)?(?:www\\.)?${SERVICE}/(?:share|s|c|chat|search|app|thread)/[^\\s()\\[\\]<>]{0,120}`,
  'gu',
);

/** Bold of Markdown: two stars on both sides of a text. */
const BOLD = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*\n]{1,200}(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;

/**
 * Lines that tell an assistant how to write: a tone or style with a length in words, or a style that only texts have with whom it is for.
 * "Länge", "Format", "Ton" and "Zielgruppe" alone describe films, walks and courses.
 */
const MANNER = /(?<!\p{L})(?:Ton(?:alität|fall|lage)?|(?:Schreib|Sprach)?[Ss]til|Sprachniveau|Anrede|Perspektive): /u;
const WORDS =
  /(?<!\p{L})(?:(?:Text)?[Ll]änge|Umfang|Wortzahl|Zeichenzahl)?: ?[^.:\n]{0,30}?\p{Nd}[\p{Nd}.]{0,6} ?(?:Wörter|Worte|Zeichen|Zeilen|Sätze)(?!\p{L})/u;
const READERS = /(?<!\p{L})(?:Zielgruppe|Zielpublikum|Leserschaft|Medium|Textsorte): /u;
const STYLE =
  /(?:Ton(?:alität|fall|lage)?|[Ss]til): (?:\p{L}+,? (?:und |aber )?){0,2}(?:sachlich|neutral|locker|warm|freundlich|seriös|nüchtern|emotional|humorvoll|informativ|journalistisch|lebendig|persönlich|formell|informell|verständlich|professionell|objektiv|bodenständig|augenzwinkernd|Nachrichtenstil)/u;
const LONGEST_BRIEFING = 300;

function findBriefing(text: string): Row | undefined {
  return text.length <= LONGEST_BRIEFING &&
    text.includes(': ') &&
    MANNER.test(text) &&
    (WORDS.test(text) || (READERS.test(text) && STYLE.test(text)))
    ? { kind: 'prompt', strength: 'sure' }
    : undefined;
}

/** What a writing assistant left in one paragraph, in the order of its places. Linear. */
export function findAssistantTalk(text: string, sentences: readonly ParsedSentence[]): Talk[] {
  matcher ??= readMatcher();
  const found: Talk[] = [];
  // A phrase inside a sentence has one of these words.
  const asks = INSIDE_HINT.test(text);
  const speaks = ADDRESS_HINT.test(text);
  for (let s = 0; s < sentences.length; s++) {
    const { start, end } = sentences[s]!;
    const sentence = text.slice(start, Math.min(end, start + LONGEST));
    const word = FIRST_WORD.exec(sentence)?.groups?.word;
    const match =
      word !== undefined && (matcher.firstWords.has(word) || matcher.firstWords.has(word.split('-')[0]!))
        ? matcher.opens.exec(sentence)
        : null;
    const inside = !match && asks && INSIDE_HINT.test(sentence) ? matcher.inside.exec(sentence) : null;
    const address = match || inside || !speaks || !ADDRESS_HINT.test(sentence) ? undefined : addresses(sentence);
    if (!match && !inside && !address) continue;
    if (REPORTED.test(sentence)) continue;
    // Behind a colon somebody is quoted, with or without marks; unless the colon is the assistant's own.
    const before = found.at(-1);
    const own = before?.end ?? 0;
    if (!APART.test(text.slice(start)) && text.slice(Math.max(own, start - COLON_REACH), start).includes(': ')) continue;
    const { kind, strength }: Row = match
      ? matcher.opening[alternative(match)]!
      : inside
        ? matcher.insiders[alternative(inside)]!
        : { kind: 'address', strength: address! };
    // What follows "Gern!" is no longer anybody's.
    const answers = kind === 'opening' && before?.kind === 'greeting' && !/\S/u.test(text.slice(before.end, start));
    found.push({ kind, strength: answers ? 'sure' : strength, start, end });
  }
  const briefing = findBriefing(text);
  if (briefing && found.length === 0) for (const { start, end } of sentences) found.push({ ...briefing, start, end });
  if (TRACE_HINT.test(text))
    for (const match of matchesOf(text, TRACES)) {
      const lead = match.groups?.lead === '?' && text[match.index + match[0].length] === '&' ? 1 : 0;
      found.push({ kind: 'trace', strength: 'sure', start: match.index + lead, end: match.index + match[0].length + lead });
    }
  if (/\.(?:com|ai|microsoft)|g\.co/u.test(text))
    for (const match of matchesOf(text, SERVICES))
      found.push({ kind: 'trace', strength: 'sure', start: match.index, end: match.index + match[0].length });
  if (text.includes('**'))
    for (const match of matchesOf(text, BOLD))
      found.push({ kind: 'bold', strength: 'cue', start: match.index, end: match.index + match[0].length });
  return found.sort((a, b) => a.start - b.start);
}
