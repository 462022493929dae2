import type { ArticleView } from '../../rules/article.ts';
import type { Fix } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import { placedAt } from '../../text/placed.ts';
import type { Span } from '../../text/span.ts';
import { cueForms } from '../cue-lexicon.ts';
import { isDoubled, removalOf } from '../mark-problem.ts';
import { joinFix, oddClosing } from '../odd-partner.ts';

export const unclosed = defineRule({
  id: 'quote/unclosed',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Ein Zitat wird geöffnet und nicht geschlossen', en: 'A quotation is opened and never closed' },
  docs: {
    de: `
Meldet ein öffnendes Anführungszeichen ohne Partner. Läuft ein Zitat über mehrere Absätze, so darf jeder Absatz es neu öffnen und nur der
letzte muss es schließen; fehlt auch dort das Schlusszeichen, wird das erste Anführungszeichen gemeldet und jede Wiederaufnahme daneben genannt.

Still bleibt die Regel bei Apostrophen, Zoll- und Minutenzeichen, Jahreszahlen ('89), Auszeichnungssprachen und Boilerplate.

Steht das Zeichen doppelt, so entfernt die Korrektur eines. Sonst setzt sie das Schlusszeichen an die wahrscheinlichste Stelle: vor die
Redeeinleitung, vor ein versprengtes Wort, ans Satz- oder Absatzende. Steht das Zeichen mitten im Satz vor einem Titel oder vor einem zweiten
öffnenden, so entfernt sie eines, denn wo das Zitat endet, weiß nur der Autor. Reicht das Zitat damit über mehrere Sätze, lässt es sich auch schon
nach dem ersten schließen. Mit einem Tastendruck setzt sie das Zeichen nur, wo keine zweite Stelle in Frage kommt: nicht, wenn mehrere Sätze
oder weitere Wörter des Satzes folgen.`,
    en: `Reports an opening quotation mark without its partner. Where a quotation goes over several paragraphs, each may open it anew and only the last one has to close it; if the closing mark is missing there too, the first opening mark is reported, with each new opening beside it.

It stays silent on apostrophes, inch and minute marks, years ('89), markup and boilerplate.

Where the mark stands twice, the fix removes one. Else it puts the closing mark in the likeliest place: before the attribution, before a stray word, at the end of the sentence or paragraph. Where the mark stands in mid-sentence before a title or before a second opening one, it removes one, since only the author knows where the quotation ends. Where that takes in several sentences, the quotation can be closed after the first of them as well. One key puts it in only where no second place may be meant: not where several sentences or further words of the sentence follow.`,
  },
  messages: {
    unclosed: {
      de: 'Anführungszeichen ohne Gegenstück: Das Zitat wird nicht geschlossen.',
      en: 'Quotation mark without partner: the quotation is never closed.',
    },
    unclosedAgain: {
      de: 'Das Zitat wird hier geöffnet, im nächsten Absatz wieder aufgenommen und nie geschlossen.',
      en: 'The quotation is opened here, taken up again in the next paragraph and never closed.',
    },
    doubled: { de: 'Öffnendes Anführungszeichen steht doppelt.', en: 'The opening quotation mark stands twice.' },
    again: { de: 'Hier wird das Zitat wieder aufgenommen.', en: 'The quotation is taken up again here.' },
    close: { de: 'Zitat schließen nach „{after}“', en: 'Close the quotation after “{after}”' },
    closeAll: { de: 'Beide Absätze schließen (nach „{after}“)', en: 'Close the quotation in both paragraphs (after “{after}”)' },
    closeInstead: { de: 'Durch das schließende Anführungszeichen ersetzen', en: 'Replace by the closing quotation mark' },
    join: { de: 'Absätze verbinden', en: 'Join the paragraphs' },
    remove: { de: 'Anführungszeichen entfernen', en: 'Remove the quotation mark' },
    removeInner: { de: 'Zweites Anführungszeichen entfernen', en: 'Remove the second quotation mark' },
  },
  examples: [
    {
      text: "Der Dienst [[„]]Hafenblick' erscheint jeden Tag um 18 Uhr.",
      fixed: 'Der Dienst „Hafenblick“ erscheint jeden Tag um 18 Uhr.',
    },
    {
      text: "Die Wirtin rief: [[„]]Da geh' ich nicht hin.",
      fixed: "Die Wirtin rief: „Da geh' ich nicht hin.“",
    },
    { text: "Die Wirtin rief: „Da geh' ich nicht hin.“" },
    { text: "Der Dienst „Jens' Hafenblick“ erscheint jeden Tag um 18 Uhr." },
    {
      text: 'Die Leiterin sagte: [[„]]Wir bleiben hier. Die Schule öffnet im Herbst.',
      fixed: 'Die Leiterin sagte: „Wir bleiben hier. Die Schule öffnet im Herbst.“',
    },
    {
      text: '[[„]]Wir bleiben bis zum Schluss hier, sagte die Leiterin am Montag.',
      fixed: '„Wir bleiben bis zum Schluss hier“, sagte die Leiterin am Montag.',
    },
    {
      text: 'Die Fähre [[„]]Marina Baltica liegt im Hafen.',
      fixed: 'Die Fähre „Marina Baltica“ liegt im Hafen.',
    },
    {
      text: 'Der Trainer sagte: [[„]]Wir haben lange auf diesen Tag gewartet. Anker.\n\n„Jetzt feiern wir bis morgen früh.',
      fixed: 'Der Trainer sagte: „Wir haben lange auf diesen Tag gewartet.“ Anker.\n\n„Jetzt feiern wir bis morgen früh.“',
    },
    {
      text: 'Die Stadt baut das [[„]]„neue Bad“ bis zum Herbst fertig.',
      fixed: 'Die Stadt baut das „neue Bad“ bis zum Herbst fertig.',
    },
    { text: 'Die Leiterin sagte: „Wir bleiben hier.“' },
    { text: 'Die Leiterin sagte: „‚Alte Scheune‘ heißt die Halle.“' },
    { text: 'Startseite » Region » Husum » Rathaus\n\nDer Rat berät am Freitag über das Freibad.' },
    { text: 'Der Trainer sagte: „Wir haben lange auf diesen Tag gewartet.\n\n„Jetzt feiern wir bis morgen früh.“' },
    { text: 'Der Trainer sagte: „Wir haben lange auf diesen Tag gewartet.\n\nJetzt feiern wir bis morgen früh.“' },
    { text: "Das war '89 in Leipzig, und Jonas' Rad hatte 28\" große Räder." },
  ],
  *check(article) {
    for (const p of article.markProblems) {
      if (p.kind !== 'unclosed') continue;
      if (!p.partner) {
        yield { message: 'unclosed', start: p.start, end: p.end };
        continue;
      }
      const { start, end, partner, again } = p;
      const remove: Fix = { title: 'remove', edits: [removalOf(article.text, p)], safe: false };
      const joined = joinFix(article, start, 'below');
      if (joined) {
        yield { message: 'unclosed', start, end, fixes: [joined] };
        continue;
      }
      const odd = again.length === 0 ? oddClosing(article, end) : undefined;
      if (odd) {
        const put: Fix = { title: 'closeInstead', edits: [{ ...odd, text: partner.mark }], safe: false, preferred: true };
        yield { message: 'unclosed', start, end, fixes: [put, { ...remove, edits: [...remove.edits, { ...odd, text: '' }] }] };
        continue;
      }
      if (again.length > 0) {
        const close = closing(article.text, end, partner.mark, [partner.at, ...again.map((a) => a.at)], 'closeAll');
        const related = again.map((a) => ({ ...a.open, message: 'again' }));
        yield { message: 'unclosedAgain', start, end, fixes: [{ ...close, preferred: true }], related };
      } else if (isDoubled(article.text, p)) {
        yield { message: 'doubled', start, end, fixes: [{ ...remove, preferred: true }] };
      } else if (isBlank(article.text.slice(end, partner.at))) {
        // Closed here it would hold nothing.
        yield { message: 'unclosed', start, end, fixes: [{ ...remove, preferred: true }] };
      } else if (abutsMark(article.text, partner.at)) {
        // „Wir sind „sehr froh“, …: a partner before the next mark would cut the sentence in two.
        const inner = innerOpening(article.text, partner.at);
        const one: Fix = { title: 'removeInner', edits: [removalOf(article.text, inner)], safe: false };
        yield { message: 'unclosed', start, end, fixes: [one, remove] };
      } else {
        const close = closing(article.text, end, partner.mark, [partner.at], 'close');
        const sooner = p.sooner === undefined ? [] : [closing(article.text, end, partner.mark, [p.sooner], 'close')];
        // A title or single words in mid-sentence: where they end, only the author knows.
        const clear = sooner.length === 0 && !goesOn(article, partner.at);
        const fixes = isTitleLike(article.text, start, end, partner.at)
          ? [remove, close, ...sooner]
          : [clear ? { ...close, preferred: true } : close, ...sooner, remove];
        yield { message: 'unclosed', start, end, fixes };
      }
    }
  },
});

const isBlank = (text: string): boolean => /^\s*$/u.test(text);

const OPENING = /^\s?["“„«»]/u;

/** Whether the place is in mid-sentence and right before another opening mark. */
const abutsMark = (text: string, at: number): boolean =>
  OPENING.test(text.slice(at, at + 2)) && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));

/**
 * Whether the sentence goes on behind the place with anything but its verb, a stop, brackets or who said it: what is named or said may go on as
 * well („Die Brücke am Kai“, „als Chefin“, …).
 */
function goesOn({ placed }: Pick<ArticleView, 'placed'>, at: number): boolean {
  const { start, paragraph } = placedAt(placed, at) ?? placed[0]!;
  const sentence = paragraph.sentences.find((s) => s.end > at - start);
  if (!sentence || sentence.start >= at - start) return false;
  const k = sentence.tokens.findIndex((t) => t.start >= at - start);
  const next = sentence.tokens[k];
  if (next?.norm === ',') return !announces(sentence.tokens[k + 1]?.norm.toLowerCase() ?? '');
  return next?.kind === 'word' && !isFiniteTag(sentence.tags[k]!);
}
const announces = (word: string): boolean => word === 'so' || cueForms(word).some((f) => f.form === 'finite');

/** The mark behind the place. */
function innerOpening(text: string, at: number): Span {
  const start = /\s/u.test(text[at]!) ? at + 1 : at;
  return { start, end: start + 1 };
}

/**
 * A mark behind a small word that announces no speech, before a capital: a title or a name, with the sentence going on behind it. Where the place
 * takes in more than a name, it is a guess.
 */
function isTitleLike(text: string, start: number, end: number, at: number): boolean {
  const before = /(?:^|[^\p{L}])(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (before === undefined || !/^\p{Lu}/u.test(text.slice(end, end + 2)) || cueForms(before).length > 0) return false;
  if (INTRODUCES.test(before)) return false;
  return text.slice(end, at).split(/\s+/u).length > MOST_TITLE_WORDS;
}
/** Longest title that is closed without asking. */
const MOST_TITLE_WORDS = 5;
/** Small words before which what is said may stand as a whole: „und fügte hinzu „…“, „so „…“. */
const INTRODUCES =
  /^(?:dass|und|aber|denn|so|hinzu|fort|mit|an|ein|zu|aus|zusammen|weiter|auch|sich|nach|zurück|er|sie|es|wir|ich|man)$/u;

/** The fix that puts the mark at the places; its title shows the words before the first of them. */
function closing(text: string, from: number, mark: string, places: readonly [number, ...number[]], title: string): Fix {
  const [at] = places;
  const after = text
    .slice(Math.max(from, at - 24), at)
    .replace(/^\S*\s/u, '')
    .replaceAll('\n', ' ');
  // „… "mehr tun'.“: half of the mark stands there already.
  const edits = places.map((place) => ({
    start: HALF.test(text.slice(from, place)) ? place - 1 : place,
    end: place,
    // „Was soll das?“, rief sie: the verb has its comma.
    text: /[!?]$/u.test(text.slice(from, place)) && /^ \p{Ll}/u.test(text.slice(place, place + 3)) ? `${mark},` : mark,
  }));
  return { title, args: { after }, edits, safe: false };
}
/** A single mark at the end of a word, with none before it that it could belong to. */
const HALF = /^(?:[^'‘’‚‹›]|(?<=\p{L})['’](?=\p{L}))*\p{L}(?<![sxzßSXZ])['’‘]$/u;
