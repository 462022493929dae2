import { NAME } from '../../lexicon/gazetteer.ts';
import { defineRule } from '../../rules/rule.ts';
import type { ParsedParagraph } from '../../syntax/paragraph.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/token.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set([...PROSE, 'kicker', 'headline', 'subheading', 'caption']);

/** Function words that never stand twice side by side in a German sentence. Own review 2026. */
const NEVER_TWICE = new Set(
  (
    'und oder aber sowie sondern von für im in am beim zum zur vom ins des eines einem einen einer eine nicht auch wird wurde wurden hat hatte ' +
    'hatten kann konnte muss soll sollen will worden dass weil wenn ob sich gegen ohne zwischen wegen seit er wir ich man diese dieser dieses ' +
    'diesem diesen seine seiner seinen seinem ihre ihren ihrem ihres kein keine keinen unser unsere sowohl jedoch damit'
  ).split(' '),
);
/** Articles: twice they are right only before an attribute with its own noun or as relative pronoun and article. */
const ARTICLES = new Set(['die', 'den', 'dem', 'das']);
/** Also separable prefixes: right where one is the prefix and the other the preposition. */
const PREPOSITIONS = new Set('mit auf aus nach bei über unter durch vor'.split(' '));

const CAPITAL = /^\p{Lu}/u;
const INFLECTED = /^\p{Ll}{4,}(?:e|en|er|es|em)$/u;

/** The same word twice in a row, where grammar does not ask for it. */
export const doubledWord = defineRule({
  id: 'spelling/doubled-word',
  scope: 'paragraph',
  severity: 'information',
  zones: ZONES,
  inQuotes: 'hint',
  summary: { de: 'Wort doppelt', en: 'The same word twice' },
  docs: {
    de: `Meldet ein Wort oder zwei Wörter, die zweimal hintereinander stehen („in in“, „die die“, „zu haben zu haben“), und löscht die zweiten.

Still bleibt die Regel, wo die Grammatik es verlangt: bei Relativpronomen mit Artikel („die Gruppe, die die Halle nutzt“), nach einem Wort, das einen Nebensatz oder eine Frage eröffnet („Dass das das Ende ist“), vor einem Attribut mit eigenem Hauptwort („die die Regierung tragenden Parteien“), bei Vorsilbe und Präposition („Sie nahm mit mit …“), bei „sie sie“ und „der der“, bei Namen („Duran Duran“) und wo gewollt wiederholt wird („sehr, sehr“, „viele viele“, dreimal dasselbe Wort).`,
    en: `Reports one or two words that stand twice in a row (“in in”, “die die”, “zu haben zu haben”), and deletes the second.

It stays silent where grammar asks for it: on relative pronouns with an article (“die Gruppe, die die Halle nutzt”), after a word that opens a subordinate clause or a question (“Dass das das Ende ist”), before an attribute with a noun of its own (“die die Regierung tragenden Parteien”), on prefix and preposition (“Sie nahm mit mit …”), on “sie sie” and “der der”, on names (“Duran Duran”) and where it is repeated on purpose (“sehr, sehr”, “viele viele”, the same word three times).`,
  },
  messages: {
    doubled: { de: '„{word}“ steht zweimal hintereinander.', en: '“{word}” stands twice in a row.' },
    delete: { de: 'Das zweite „{word}“ löschen', en: 'Delete the second “{word}”' },
  },
  examples: [
    {
      text: 'Die Züge der Linie [[sind sind]] am Montag pünktlich gefahren.',
      fixed: 'Die Züge der Linie sind am Montag pünktlich gefahren.',
    },
    { text: 'Wer hier ist ist willkommen. Was war war, und die da sind sind froh.' },
    { text: '[[Nach dem nach dem]] Krieg stand das Haus leer.', fixed: 'Nach dem Krieg stand das Haus leer.' },
    { text: 'Von Haus zu Haus zu gehen, dauert.' },
    {
      text: 'Sie nennt das [[ein „ein]] Musterbeispiel für gute Arbeit“.',
      fixed: 'Sie nennt das „ein Musterbeispiel für gute Arbeit“.',
    },
    { text: 'In der „Die Woche“ stand, das sei ein „Musterbeispiel“, ein „Einfall“.' },
    { text: 'Die Uhr im Turm [[geht geht]] vor.', fixed: 'Die Uhr im Turm geht vor.' },
    { text: 'Wer kommt kommt, und was bleibt bleibt.' },
    { text: 'Der Rat will [[in in]] zwei Wochen entscheiden.', fixed: 'Der Rat will in zwei Wochen entscheiden.' },
    { text: 'Gestern hat [[die die]] Feuerwehr den Brand gelöscht.', fixed: 'Gestern hat die Feuerwehr den Brand gelöscht.' },
    { text: 'Das Dorf [[und und]] die Stadt sind sich einig.', fixed: 'Das Dorf und die Stadt sind sich einig.' },
    { text: 'Am Montag wurde die [[Brücke Brücke]] gesperrt.', fixed: 'Am Montag wurde die Brücke gesperrt.' },
    {
      text: 'Die Kurse stiegen kräftig, teilte die Börse [[mit mit]].',
      fixed: 'Die Kurse stiegen kräftig, teilte die Börse mit.',
    },
    {
      text: 'Die Firma scheint den Termin vergessen [[zu haben zu haben]].',
      fixed: 'Die Firma scheint den Termin vergessen zu haben.',
    },
    { text: 'Tag für Tag für Tag steht er in der Halle und geht von Stand zu Stand zu Stand.' },
    { text: '[[Kenia Kenia]] gehört zu den größten Volkswirtschaften Afrikas.' },
    {
      text: 'Dass das das Ende der Serie ist, glaubt niemand. Wer das das ganze Jahr macht, braucht Geduld. Ist das das Ziel? Für viele kann das das Ziel sein.',
    },
    { text: 'Er kam mit mit Schnee bedeckten Schuhen.' },
    { text: 'Wer geht mit? Mit mir nicht.' },
    { text: 'Die Gruppe, die die Halle nutzt, zahlt mehr.' },
    { text: 'Gestern traten die die Regierung tragenden Parteien zusammen.' },
    { text: 'Er sagte, dass sie sie nicht kenne.' },
    { text: 'Die Band Duran Duran spielte am Abend.' },
    { text: 'Das dauert sehr sehr lange und kostet viel viel Geld.' },
    { text: 'Der Preis ist höher als der der Konkurrenz.' },
    { text: 'Er lief und lief und lief.' },
    { text: 'Das Haus, in dem dem Verein alles gehört, wird verkauft.' },
  ],
  *check(paragraph) {
    for (const sentence of paragraph.sentences) {
      yield* doubledIn(sentence, paragraph);
      yield* pairsIn(sentence, paragraph);
    }
  },
});

/** An article, and a mark that opens a quotation: "ein „ein Musterbeispiel“". */
const ANY_ARTICLE = /^(?:ein(?:e[nmrs]?)?|der|die|das|den|dem|des)$/u;
const OPENS_QUOTE = /^[„»«"‚]$/u;

/** The finding over `span` that `word` stands twice; its fix deletes `gone`. */
const deletion = (span: Span, gone: Span, word: string) => ({
  ...span,
  message: 'doubled' as const,
  args: { word },
  fixes: [{ title: 'delete' as const, args: { word }, edits: [{ ...gone, text: '' }], safe: false, preferred: true }],
});

function* doubledIn(sentence: ParsedSentence, paragraph: ParsedParagraph) {
  const { tokens } = sentence;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]!;
    const second = tokens[i + 1]!;
    if (
      first.kind === 'word' &&
      OPENS_QUOTE.test(second.text) &&
      tokens[i + 2]?.norm === first.norm &&
      ANY_ARTICLE.test(first.norm)
    ) {
      yield deletion({ start: first.start, end: tokens[i + 2]!.end }, { start: first.start, end: second.start }, first.text);
      continue;
    }
    if (first.kind !== 'word' || second.kind !== 'word' || second.norm.length < 2) continue;
    if (first.norm !== second.norm && !(i === 0 && first.norm.toLowerCase() === second.norm)) continue;
    if (tokens[i + 2]?.norm === second.norm || tokens[i - 1]?.norm === second.norm) continue;
    if (!/^\s+$/u.test(paragraph.text.slice(first.end, second.start)) || !isMistake(sentence, i)) continue;
    yield deletion({ start: first.start, end: second.end }, { start: first.end, end: second.end }, second.text);
  }
}

/** Words that only lead to others: where two words with one of them stand twice, nothing is stressed. */
const LEADS = /^(?:ART|APPR|APPRART|PTKZU|KOUS|PPOSAT|PDAT|VAFIN|VAINF|VMFIN|VMINF)$/u;

/** "gepatzt zu haben zu haben": two words twice in a row; not "Tag für Tag für Tag". */
function* pairsIn({ tokens, tags }: ParsedSentence, paragraph: ParsedParagraph) {
  for (let i = 0; i + 3 < tokens.length; i++) {
    const [a, b, c, d] = tokens.slice(i, i + 4) as [Token, Token, Token, Token];
    const opens = i === 0 ? lowerFirst(a.norm) : a.norm;
    if (opens !== c.norm || b.norm !== d.norm || opens === b.norm) continue;
    if ([c, b].some(({ kind, norm }) => kind !== 'word' || norm.length < 2 || CAPITAL.test(norm))) continue;
    if (tokens[i + 4]?.norm === a.norm || tokens[i - 1]?.norm === b.norm) continue;
    if (!LEADS.test(tags[i]!) && !LEADS.test(tags[i + 1]!)) continue;
    const text = paragraph.text.slice(a.start, d.end);
    if (!/^[\p{L}\p{M}’'-]+(?:\s+[\p{L}\p{M}’'-]+){3}$/u.test(text)) continue;
    yield deletion({ start: a.start, end: d.end }, { start: b.end, end: d.end }, paragraph.text.slice(c.start, d.end));
  }
}

function isMistake({ tokens, tags, words }: ParsedSentence, i: number): boolean {
  const word = tokens[i + 1]!.norm;
  if (NEVER_TWICE.has(word)) return !afterComma(tokens, i) || word === 'und' || word === 'oder';
  // „teilte die Behörde mit mit.“
  if (PREPOSITIONS.has(word) && /^[.!?,;]$/u.test(tokens[i + 2]?.text ?? '')) return true;
  if (PREPOSITIONS.has(word))
    return (
      tags[i] === tags[i + 1] && tags[i] === 'APPR' && CAPITAL.test(tokens[i + 2]?.norm ?? '') && !beforeAttribute(tokens, i + 2)
    );
  if (ARTICLES.has(word))
    return i > 0 && !afterComma(tokens, i) && !beforeAttribute(tokens, i + 2) && !opensClause(tags, i, word);
  if ((words[i]!.names & NAME.country) !== 0) return true;
  if (tags[i] === 'VVFIN' && tags[i + 1] === 'VVFIN' && !CAPITAL.test(word)) return !verbMayBeLast(tags, tokens, i);
  // "Die Züge sind sind pünktlich": behind the first phrase, and no verb before.
  if (tags[i] === 'VAFIN' && tags[i + 1] === 'VAFIN' && !CAPITAL.test(word))
    return !verbMayBeLast(tags, tokens, i) && !tags.slice(0, i).some((tag) => isFiniteTag(tag) || tag === '$,');
  return CAPITAL.test(word) && word.length >= 4 && tags[i] === 'NN' && tags[i + 1] === 'NN' && !/^\p{Lu}+$/u.test(word) && i > 0;
}

/** „Dass das das Ende ist“, „Wer das das ganze Jahr macht“, „Heute kann das das Ziel sein“: a demonstrative opens the clause, the article follows. */
function opensClause(tags: ParsedSentence['tags'], i: number, word: string): boolean {
  return /^(?:KOUS|PWS|PWAV)$/u.test(tags[i - 1]!) || ((i === 1 || word === 'das') && isFiniteTag(tags[i - 1]!));
}

/** „Wer kommt kommt“, „was war war“: the first verb may end a clause that lacks its comma. */
function verbMayBeLast(tags: ParsedSentence['tags'], tokens: ParsedSentence['tokens'], i: number): boolean {
  for (let k = i - 1; k >= 0 && tokens[k]!.kind !== 'punctuation'; k--)
    if (/^(?:KOUS|KOKOM|PREL|PW|PDS)/u.test(tags[k]!)) return true;
  return i === 0;
}

/** Whether a comma, colon or bracket stands up to two words before: the first of the pair may be a relative pronoun. */
function afterComma(tokens: ParsedSentence['tokens'], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (tokens[k]!.kind === 'punctuation') return true;
  return false;
}

/** Whether an inflected word and its noun follow after another noun: "die die [Regierung tragenden Parteien]". */
function beforeAttribute(tokens: ParsedSentence['tokens'], from: number): boolean {
  let noun = false;
  for (let k = from; k < Math.min(tokens.length - 1, from + 8); k++) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation') return false;
    if (noun && INFLECTED.test(token.norm) && CAPITAL.test(tokens[k + 1]!.norm)) return true;
    noun ||= CAPITAL.test(token.norm);
  }
  return false;
}
