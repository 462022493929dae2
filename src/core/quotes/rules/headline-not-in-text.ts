import type { ArticleView } from '../../rules/article.ts';
import { zoneAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import type { Quote } from '../quote.ts';

/** The words of a stretch of text, lower-case, without marks. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Longest quote of a headline that is looked for, in words; headlines are short. */
const LONGEST = 30;

/** The quote of the body that shares most words with the headline's, if it shares at least two fifths. */
function nearest(article: ArticleView, words: readonly string[], body: readonly Quote[]): Quote | undefined {
  const wanted = new Set(words);
  let best: Quote | undefined;
  let most = 0;
  for (const q of body) {
    const own = new Set(wordsOf(article.text.slice(q.start, Math.min(q.end, q.start + 2000))));
    let shared = 0;
    for (const w of wanted) if (own.has(w)) shared++;
    if (shared > most) {
      most = shared;
      best = q;
    }
  }
  return most >= wanted.size * 0.4 ? best : undefined;
}

export const headlineNotInText = defineRule({
  id: 'quote/headline-not-in-text',
  scope: 'document',
  severity: 'information',
  summary: {
    de: 'Ein Zitat der Überschrift steht so nicht im Text',
    en: 'A quotation of the headline does not stand in the text like that',
  },
  docs: {
    de: `
Meldet ein Zitat in Dachzeile, Überschrift oder Vorspann, dessen Wortlaut der Text nicht enthält; der nächstliegende Wortlaut steht als Verweis
dabei (Pressekodex, Ziffer 2: Zitate sind wortgetreu wiederzugeben). Still bleibt die Regel bei einzelnen Wörtern, Titeln und Namen, und wenn
der Artikel zu kurz ist, um das zu sagen.`,
    en: 'Reports a quotation in kicker, headline or lead whose wording the text does not have; the nearest wording is given as a reference (section 2 of the Press Code: quotations are to be given word for word). It stays silent on single words, titles and names, and where the article is too short to tell.',
  },
  messages: {
    differs: { de: 'Dieser Wortlaut steht nicht im Text.', en: 'The text does not have this wording.' },
    nearest: { de: 'Im Text heißt es:', en: 'The text has:' },
  },
  examples: [
    {
      text: 'Weber: [[„Wir geben niemals auf“]]\n\nDer Verein kämpft weiter um seinen Platz, obwohl die Stadt das Gelände längst verkauft hat.\n\n„Wir geben noch lange nicht auf“, sagte die Vorsitzende Clara Weber am Montag vor dem Rathaus. Der Verein habe Geld gesammelt.\n\nDie Stadt wollte sich dazu am Abend nicht äußern, der Investor ebenso wenig.',
    },
    {
      text: 'Weber: „Wir geben nicht auf“\n\nDer Verein kämpft weiter um seinen Platz, obwohl die Stadt das Gelände längst verkauft hat.\n\n„Wir geben nicht auf“, sagte die Vorsitzende Clara Weber am Montag vor dem Rathaus. Der Verein habe Geld gesammelt.\n\nDie Stadt wollte sich dazu am Abend nicht äußern, der Investor ebenso wenig.',
    },
    {
      text: '„Wir geben niemals auf“\n\nAuheim – Der Satz „Wir geben niemals auf“ steht seit Montag am Tor des Vereins, der um seinen Platz kämpft.\n\nDie Stadt hat das Gelände längst verkauft, obwohl der Verein Geld gesammelt hatte. Der Rat wollte sich dazu am Abend nicht äußern, der Investor ebenso wenig. Eine Sitzung ist für Mai geplant, sie soll öffentlich sein.',
    },
    {
      text: 'Bitte um Verzeihung\n\nDer Angeklagte weint und liest vom Blatt ab. „Ich bitte Sie alle um Verzeihung für die Tat.“ Dann ist es lange still.\n\nDer Mann soll im Juni mit Tempo 130 durch die Stadt gerast sein. Eine Frau starb noch an der Unfallstelle, zwei Kinder wurden schwer verletzt.\n\nDie Staatsanwaltschaft wirft ihm Mord vor. Ein Gutachter beschrieb am Montag, wie der Wagen von der Straße abkam und erst nach hundert Metern liegen blieb.',
    },
    {
      text: 'Weber: „Wir geben niemals auf“\n\nDer Verein kämpft weiter.',
    },
  ],
  *check(article) {
    const top = article.zones.findIndex((z) => z.kind === 'body');
    if (top < 1) return;
    const from = article.placed[top]!.start;
    const head = article.quotes.filter((q) => q.start < from && q.kind === 'statement' && q.words >= 3 && q.words <= LONGEST);
    if (head.length === 0) return;
    const body = wordsOf(article.text.slice(from));
    if (body.length < 30) return;
    const flat = ` ${body.join(' ')} `;
    for (const q of head) {
      const zone = zoneAt(article, q.start);
      if (zone?.kind !== 'headline' && zone?.kind !== 'kicker' && zone?.kind !== 'lead') continue;
      // The lead gives its own attribution, or tells a scene, and may hold the only wording.
      if (zone.kind === 'lead' && (q.standsAlone || (q.attributed && q.speaker))) continue;
      const words = wordsOf(article.text.slice(q.start, q.end));
      if (flat.includes(` ${words.join(' ')} `)) continue;
      // The lead is text as well: what the headline quotes may stand there.
      const lead = zone.kind === 'lead' ? '' : ` ${wordsOf(article.text.slice(zone.end, from)).join(' ')} `;
      if (lead.includes(` ${words.join(' ')} `)) continue;
      const close = nearest(
        article,
        words,
        article.quotes.filter((x) => x.start >= from && x.kind === 'statement'),
      );
      yield {
        message: 'differs',
        start: q.start,
        end: q.end,
        related: close ? [{ start: close.start, end: close.end, message: 'nearest' }] : [],
      };
    }
  },
});
