import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { isForeignPassage } from '../../text/language.ts';
import { speaksOfMarkup } from '../../text/markup-talk.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { type Span, shift } from '../../text/span.ts';
import { gone, isOthersZone, isQuoted, removeParagraphs } from '../article-view.ts';
import type { Talk } from '../assistant-talk.ts';
import { stretchRemoval } from '../removal.ts';

/** So many paragraphs from either end of the text a weaker phrase counts in. */
const EDGE = 2;

export const assistant = defineRule({
  id: 'boilerplate/assistant',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'error',
  also: ['warning'],
  summary: { de: 'Rest eines Schreibassistenten im Text', en: 'Remains of a writing assistant in the text' },
  docs: {
    de: `Meldet, was Schreibassistenten um einen bestellten Text herum sagen: Ankündigungen („Gern! Hier ist dein überarbeiteter Text:“), Angebote („Wenn du magst, kürze ich den Text noch.“), Auskünfte über sich selbst („Als KI-Sprachmodell kann ich …“, „Stand meines Wissens“), Prüfzeilen („Wortanzahl: 240“), die Codes ihrer Fundstellen (\`citeturn0search1\`, \`oaicite\`, \`utm_source=chatgpt.com\`) und Sternchen und Rautezeichen von Markdown in glattem Text. Auch stehen gebliebene Aufträge („Ton: sachlich. Zielgruppe: …“), englische Vorreden („Sure! Here is …“) und Assistenten als Quelle („(Quelle: chatgpt.com/…)“) zählen. Eine Warnung ist ein erster oder letzter Absatz, der in beliebigem Wortlaut mit jemandem über den Text spricht („Falls du eine Fassung für die App willst, schreib einfach.“), wenn sonst niemand im Artikel „ich“ oder „du“ sagt.

**Warum das wichtig ist:** Ein solcher Absatz sagt der Leserschaft, dass niemand den Text vor dem Druck gelesen hat; es ist mehrfach passiert. Die Sorgfaltspflicht nach Ziffer 2 des Pressekodex gilt auch für maschinell bearbeitete Texte, und wer den Rest übersieht, hat meist auch die Angaben daneben nicht geprüft (Ziffer 1, Wahrhaftigkeit).

**Still bleibt die Regel** zwischen Anführungszeichen, in wiedergegebener Rede („Ich hoffe, das hilft den Familien, sagte sie“), hinter einem Doppelpunkt, der ein Zitat ankündigt, in Interviews, Briefen und Blockzitaten: Berichte über Assistenten dürfen sie zitieren. Sternchen werden nur gemeldet, wenn der Text sonst kein Markdown enthält.

**Korrekturen:** Ein Absatz, der aus nichts anderem besteht, wird entfernt; das ist sicher, wenn jeder Satz darin unverwechselbar ist. Steht daneben Text des Artikels, verschwindet nur der eine Satz, und nur auf Wunsch. Codes und Sternchen gehen allein, kein Wort des Artikels geht mit.`,
    en: `Reports what writing assistants say around the text they were asked for: announcements (“Gern! Hier ist dein überarbeiteter Text:”), offers (“Wenn du magst, kürze ich den Text noch.”), remarks on themselves (“Als KI-Sprachmodell kann ich …”, “Stand meines Wissens”), check lines (“Wortanzahl: 240”), the codes of their sources (\`citeturn0search1\`, \`oaicite\`, \`utm_source=chatgpt.com\`) and Markdown asterisks and number signs in plain copy. Instructions left in (“Ton: sachlich. Zielgruppe: …”), English preambles (“Sure! Here is …”) and assistants given as a source (“(Quelle: chatgpt.com/…)”) count too. A first or last paragraph that speaks with somebody about the text in whatever words (“Falls du eine Fassung für die App willst, schreib einfach.”) is a warning, where nobody else in the article says “ich” or “du”.

**Why it matters:** Such a paragraph tells readers that nobody read the text before it was published; it has happened several times. The duty of care in section 2 of the Press Code holds for machine-edited texts too, and who overlooks the remains has mostly not checked the facts beside them (section 1, truthfulness).

**It stays silent** between quotation marks, in reported speech (“Ich hoffe, das hilft den Familien, sagte sie”), behind a colon that announces a quotation, in interviews, letters and block quotes: reports on assistants may quote them. Asterisks are reported only where the text holds no other Markdown.

**Fixes:** A paragraph that consists of nothing else is removed; that is safe where each of its sentences is unmistakable. Where text of the article stands beside it, only the one sentence goes, and only when you ask for it. Codes and asterisks go alone, and take no word of the article along.`,
  },
  messages: {
    talk: {
      de: 'Rest eines Schreibassistenten: gehört nicht zum Artikel.',
      en: 'Remains of a writing assistant: not part of the article.',
    },
    address: {
      de: 'Spricht hier ein Schreibassistent? Der Absatz gehört wohl nicht zum Artikel.',
      en: 'Is this a writing assistant speaking? The paragraph is probably not part of the article.',
    },
    trace: { de: 'Code aus einem Schreibassistenten: „{text}“', en: 'A code of a writing assistant: “{text}”' },
    bold: { de: 'Sternchen von Markdown in glattem Text', en: 'Asterisks of Markdown in plain copy' },
    removeLine: { de: 'Absatz entfernen', en: 'Remove the paragraph' },
    reviewLine: { de: 'Absatz im Vergleich ansehen und entfernen …', en: 'Look at the paragraph in a diff and remove it…' },
    removeSentence: { de: 'Satz entfernen', en: 'Remove the sentence' },
    removeCode: { de: 'Code entfernen', en: 'Remove the code' },
    heading: { de: 'Rautezeichen von Markdown in glattem Text', en: 'Number signs of Markdown in plain copy' },
    plainHeading: { de: 'Rautezeichen entfernen', en: 'Remove the number signs' },
    plain: { de: 'Sternchen entfernen', en: 'Remove the asterisks' },
  },
  examples: [
    {
      text: '[[Gerne! Hier ist eine überarbeitete Fassung des Artikels:]]\n\nBrücke bleibt gesperrt\n\nDie Brücke über die Aue bleibt bis Freitag gesperrt. Der Belag muss erneuert werden.',
      fixed: 'Brücke bleibt gesperrt\n\nDie Brücke über die Aue bleibt bis Freitag gesperrt. Der Belag muss erneuert werden.',
    },
    {
      text: 'Die Brücke über die Aue bleibt bis Freitag gesperrt. Der Belag muss erneuert werden.\n\n[[Möchtest du, dass ich noch eine kürzere Version für die App schreibe?]]',
      fixed: 'Die Brücke über die Aue bleibt bis Freitag gesperrt. Der Belag muss erneuert werden.',
    },
    {
      text: 'Die Brücke ist gesperrt, sagte das Amt.[[citeturn0news12]] Der Belag ist alt.',
      fixed: 'Die Brücke ist gesperrt, sagte das Amt. Der Belag ist alt.',
    },
    {
      text: 'Die Brücke ist seit Montag gesperrt.\n\n[[Als KI-Sprachmodell habe ich keinen Zugriff auf aktuelle Verkehrsdaten.]]\n\nDer Belag muss erneuert werden.',
    },
    {
      text: 'Der Rat stimmte zu. [[**Die Bauarbeiten**]] beginnen im Mai.',
      fixed: 'Der Rat stimmte zu. Die Bauarbeiten beginnen im Mai.',
    },
    {
      text: 'Mehr steht unter https://beispiel.de/plan[[?utm_source=chatgpt.com]] im Netz.',
      fixed: 'Mehr steht unter https://beispiel.de/plan im Netz.',
    },
    {
      text: 'Brücke bleibt zu\n\nDie Brücke über die Aue bleibt bis Freitag gesperrt. Der Belag muss erneuert werden.\n\n[[Dieser Text ist so gebaut, dass du ihn gleich übernehmen kannst.]]',
      fixed: 'Brücke bleibt zu\n\nDie Brücke über die Aue bleibt bis Freitag gesperrt. Der Belag muss erneuert werden.',
    },
    {
      text: 'Lieber Karl\n\nIch wohne nun seit Mai an der Brücke.\n\nDen Text dazu schicke ich dir, wenn der Belag erneuert ist.',
    },
    {
      text: 'Frau Lotte rät\n\nSchreiben Sie ihm einen Brief, er wird sich freuen.\n\n[[Ich hoffe, das hilft Ihnen weiter!]]\n\nIhre Frau Lotte',
    },
    { text: 'Das Programm antwortete: „Als KI-Sprachmodell kann ich dazu nichts sagen.“ Der Lehrer lachte.' },
    { text: 'Der Assistent schrieb zurück: Gern! Hier ist dein überarbeiteter Text. Die Klasse gab ihn so ab.' },
    { text: 'Ich hoffe, das hilft, sagte die Ärztin nach der Übung. Dann ging sie.' },
    { text: 'Hier ist die Übersicht über alle Termine:\n\n- Montag: Markt\n- Dienstag: Rat' },
    { text: 'Wenn Sie Fragen haben, hilft das Bürgeramt weiter. Möchten Sie einen Termin, rufen Sie an.' },
    { text: '# Brücke bleibt zu\n\nDer Rat stimmte zu. **Die Bauarbeiten** beginnen im Mai.' },
    { text: 'Journalist*innen aus 20 Ländern kamen. Der Preis beträgt 5* Sterne, das Wort „Sch***“ war zu hören.' },
  ],
  *check(article) {
    const { text, placed } = article;
    let all: ReadonlySet<number> | undefined;
    let about: boolean | undefined;
    const markdown = article.languageId === 'markdown' || usesMarkdown(article);
    const headings: ReadonlySet<number> = markdown ? new Set() : strayHeadings(article);
    for (const { start, index, paragraph } of placed) {
      const { talk, allTalk } = paragraph.facts.agency;
      if (headings.has(index)) {
        const mark = HEADING.exec(paragraph.text)![0];
        const end = start + mark.length;
        yield {
          start,
          end,
          message: 'heading',
          severity: 'warning',
          fixes: [{ title: 'plainHeading', edits: [{ start, end, text: '' }], safe: true, preferred: true, group: 'markup' }],
        };
      }
      if (talk.length === 0 || (isOthersZone(article, index) && !isBriefing(article, index, talk))) continue;
      // An English text talks in English; in a German one it is the assistant.
      if (article.language !== 'german' && isForeignPassage(paragraph.text)) continue;
      const sentences = isSentence(paragraph)
        ? []
        : talk.filter((t) => t.kind !== 'trace' && t.kind !== 'bold' && !isQuoted(article, shift(t, start)));
      if (sentences.length > 0 && counts(article, index, sentences)) {
        const sure = sentences.some((t) => t.strength === 'sure');
        if (allTalk) {
          all ??= gone(article);
          about ??= isAboutAssistants(article);
          const cited = isCited(article, index, all);
          const quoted = about || cited;
          const safe =
            !quoted &&
            sentences.every((t) => t.strength === 'sure' || t.kind === 'greeting') &&
            standsApart(article, index, sentences, all);
          const fix = removeParagraphs(article, [index], all, safe, quoted ? 'reviewLine' : 'removeLine');
          yield {
            ...shift({ start: sentences[0]!.start, end: sentences.at(-1)!.end }, start),
            message: sure ? 'talk' : 'address',
            // An article on such programs that leads to what one says shows it on purpose.
            ...(about && cited ? { severity: 'hint' as const } : !sure && { severity: 'warning' as const }),
            unnecessary: !(about && cited),
            fixes: [quoted ? { ...fix, review: true } : fix],
          };
        } else {
          about ??= isAboutAssistants(article);
          for (const t of sentences)
            if (t.strength === 'sure' && atItsEdge(t, talk, paragraph.sentences, paragraph.text)) {
              const place = shift(t, start);
              yield {
                ...place,
                message: 'talk',
                fixes: [
                  {
                    title: 'removeSentence',
                    edits: [stretchRemoval(text, place.start, place.end)],
                    safe: false,
                    preferred: true,
                    ...(about && { review: true }),
                  },
                ],
              };
            }
        }
      }
      for (const t of talk) {
        const place = shift(t, start);
        if (t.kind === 'trace' && !isQuoted(article, place)) {
          yield {
            ...place,
            message: 'trace',
            args: { text: text.slice(place.start, Math.min(place.end, place.start + 40)) },
            unnecessary: true,
            fixes: [{ title: 'removeCode', edits: [withoutBlank(text, place)], safe: true, preferred: true, group: 'markup' }],
          };
        } else if (t.kind === 'bold' && !markdown) {
          const inner = text.slice(place.start + 2, place.end - 2);
          // „Wer **fett** schreiben will, setzt zwei Sterne“: the marks are what the sentence shows.
          const shown = speaksOfMarkup(text.slice(start, start + paragraph.text.length));
          yield {
            ...place,
            message: 'bold',
            severity: 'warning',
            fixes: [
              {
                title: 'plain',
                edits: [{ ...place, text: inner }],
                safe: !shown,
                preferred: !shown,
                ...(!shown && { group: 'markup' }),
              },
            ],
          };
        }
      }
    }
  },
});

/**
 * Whether nobody of the article can be the one who says it: it stands before all of the article or behind it, or speaks of itself; never behind a
 * colon, where somebody is quoted ("Der Automat antwortet: …"), or between an article's own words ("Möchten Sie …?" of an interview).
 */
function standsApart({ placed }: ArticleView, index: number, sentences: readonly Talk[], all: ReadonlySet<number>): boolean {
  const before = placed.slice(0, index).findLast((p) => p.paragraph.text.trim() !== '');
  if (before && !all.has(before.index) && /:\s*$/u.test(before.paragraph.text)) return false;
  if (sentences.every((t) => t.kind === 'self' || t.kind === 'cutoff')) return true;
  const isOthers = (p: { readonly index: number; readonly paragraph: { readonly text: string } }): boolean =>
    p.paragraph.text.trim() !== '' && !all.has(p.index);
  return !placed.slice(0, index).some(isOthers) || !placed.slice(index + 1).some(isOthers);
}

/** Programs that write, as reports call them. */
const ASSISTANTS =
  /(?<!\p{L})(?:ChatGPT|GPT-?\p{Nd}|(?:\p{L}+-)?[Cc]hat-?[Bb]ots?|(?:KI-)?Sprachmodell(?:e[ns]?|s)?|[Kk]ünstliche[nr]? Intelligenz|KI(?:-\p{L}+)?|Textroboter[ns]?|Schreibassistent(?:en|in)?)(?!\p{L})/u;

/** Whether the article tells of such assistants outside of what one may have left in it: then it may show what they say. */
function isAboutAssistants({ placed }: ArticleView): boolean {
  return placed.some(({ paragraph: { text, facts } }) => facts.agency.talk.length === 0 && ASSISTANTS.test(text));
}

/** „Keywords: Brücke, Aue“, but not „Schlagwörter: Brücke und Aue waren die häufigsten.“: a list has no verb. */
const KEYWORDS = /^[\s*_]*(?:Schlag(?:wörter|worte)|Stich(?:wörter|worte)|Keywords?|Suchbegriffe|Tags|Hashtags):/u;
const isSentence = ({ text, facts }: ArticleView['placed'][number]['paragraph']): boolean =>
  KEYWORDS.test(text) && facts.boilerplate.statement;

/** Whether the article leads to a paragraph („Am Ende stand:“) or refers to it („Der Satz …“, „Das antwortete …“): then somebody is quoted. */
function isCited({ placed }: ArticleView, index: number, all: ReadonlySet<number>): boolean {
  const isArticles = (p: { readonly index: number; readonly paragraph: { readonly text: string } }): boolean =>
    p.paragraph.text.trim() !== '' && !all.has(p.index);
  const before = placed.slice(0, index).findLast(isArticles);
  const behind = placed.slice(index + 1).find(isArticles);
  return before?.paragraph.facts.boilerplate.announces === true || behind?.paragraph.facts.boilerplate.refers === true;
}

/** "Ton: sachlich. Zielgruppe: Familien.": it looks like somebody's answer, or like the fields of an article. */
function isBriefing({ zones }: ArticleView, index: number, talk: readonly Talk[]): boolean {
  return talk.every((t) => t.kind === 'prompt') && zones[index]!.kind !== 'quotation';
}

/** Beside text of the article an announcement stands before it and an offer behind it; what an assistant says of itself may stand anywhere. */
function atItsEdge(t: Talk, talk: readonly Talk[], sentences: readonly Span[], text: string): boolean {
  if (t.kind === 'self' || t.kind === 'cutoff') return true;
  // A label that opens its paragraph owns what follows.
  if (t.kind === 'note' && t.start === sentences[0]!.start && text.slice(t.start, t.end).includes(':')) return true;
  const said = (s: Span): boolean => talk.some((o) => o.start === s.start);
  // An announcement may also close a paragraph: what it announces is the next one, or stands above.
  if (t.kind === 'opening' && sentences.every((s) => s.start <= t.start)) return true;
  // In brackets or stars a remark stands by itself wherever it is.
  if (/^[\s*_]*[([*]/u.test(text.slice(t.start, t.end)) && /[)\]*]\s*$/u.test(text.slice(t.start, t.end))) return true;
  return t.kind === 'opening'
    ? sentences.every((s) => s.start >= t.start || said(s))
    : sentences.every((s) => s.start <= t.start || said(s));
}

/** A code with the blank before it; the mark of a link that still has parameters stays. */
function withoutBlank(text: string, place: { start: number; end: number }) {
  const edit = stretchRemoval(text, place.start, place.end);
  return text[place.start] === '?' && text[place.end] === '&' ? { start: place.start + 1, end: place.end + 1, text: '' } : edit;
}

/** Weaker phrases need a sure one beside them, or the text's edge: an opening with a colon before the article, a question behind it. */
function counts(article: ArticleView, index: number, sentences: readonly Talk[]): boolean {
  const { placed } = article;
  if (sentences.some((t) => t.strength === 'sure')) return true;
  if (sentences.some((t, i) => t.kind === 'opening' && sentences[i - 1]?.kind === 'greeting')) return true;
  const { text } = placed[index]!.paragraph;
  if (sentences.every((t) => t.kind === 'greeting')) return false;
  if (sentences.some((t) => ADDRESSES.has(t.kind) && t.strength === 'cue') && isAddress(article, index)) return true;
  if (index < EDGE) return sentences.some((t) => t.kind === 'opening' && t.strength === 'cue') && text.trimEnd().endsWith(':');
  return false;
}

const ADDRESSES: ReadonlySet<Talk['kind']> = new Set<Talk['kind']>(['address', 'closing', 'offer']);

/**
 * Whether an address to somebody stands where an assistant's would: all of the first or last paragraph of a text that nobody else tells in the
 * first person. Letters, columns and commentaries do.
 */
function isAddress(article: ArticleView, index: number): boolean {
  const { placed } = article;
  if (!placed[index]!.paragraph.facts.agency.allTalk || (index >= EDGE && index < placed.length - EDGE)) return false;
  return !placed.some(
    ({ paragraph, start, index: i }) =>
      i !== index &&
      !isOthersZone(article, i) &&
      paragraph.facts.agency.persons.some((place) => !isQuoted(article, shift(place, start))),
  );
}

/** The signs of a heading of Markdown below the first level. */
const HEADING = /^\s{0,3}#{2,4}\s+(?=[^\s#])/u;

/** Paragraphs that are headings of Markdown in a text whose headline is none and that has no other Markdown. */
function strayHeadings({ placed, text }: ArticleView): ReadonlySet<number> {
  const none: ReadonlySet<number> = new Set();
  if (!text.includes('##') || /\]\(https?:/u.test(text)) return none;
  const found = new Set<number>();
  for (const { index, paragraph } of placed) {
    const { zone, agency } = paragraph.facts;
    if (zone.markdown && zone.markdown !== 'heading' && zone.markdown !== 'bold') return none;
    if (zone.markdown === 'heading' && index === 0) return none;
    if (agency.control.some((c) => c.kind === 'notebook')) return none;
    if (zone.markdown === 'heading' && HEADING.test(paragraph.text) && !/#\s*$/u.test(paragraph.text)) found.add(index);
  }
  return found;
}

/** Whether the text uses Markdown on purpose: headings, links, lists beside the bold. */
function usesMarkdown(article: ArticleView): boolean {
  if (!article.text.includes('**')) return false;
  let bold = 0;
  for (const { paragraph } of article.placed) {
    const { zone, agency } = paragraph.facts;
    if (zone.markdown && zone.markdown !== 'bold' && zone.markdown !== 'rule') return true;
    if (zone.markdown === 'bold') bold++;
    if (agency.talk.some((t) => t.kind === 'bold') && /\[[^\]\n]{1,100}\]\(https?:/u.test(paragraph.text)) return true;
  }
  return bold > 1;
}
