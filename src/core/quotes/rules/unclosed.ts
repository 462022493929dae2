import type { Fix } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';
import { isDoubled } from '../mark-problem.ts';

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
Redeeinleitung, vor ein versprengtes Wort, ans Satz- oder Absatzende. Reicht das Zitat damit über mehrere Sätze, lässt es sich auch schon
nach dem ersten schließen.`,
    en: `Reports an opening quotation mark without its partner. Where a quotation goes over several paragraphs, each may open it anew and only the last one has to close it; if the closing mark is missing there too, the first opening mark is reported, with each new opening beside it.

It stays silent on apostrophes, inch and minute marks, years ('89), markup and boilerplate.

Where the mark stands twice, the fix removes one. Else it puts the closing mark in the likeliest place: before the attribution, before a stray word, at the end of the sentence or paragraph. Where that takes in several sentences, the quotation can be closed after the first of them as well.`,
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
    remove: { de: 'Anführungszeichen entfernen', en: 'Remove the quotation mark' },
  },
  examples: [
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
      const remove: Fix = { title: 'remove', edits: [{ start, end, text: '' }], safe: false };
      if (again.length > 0) {
        const close = closing(article.text, end, partner.mark, [partner.at, ...again.map((a) => a.at)], 'closeAll');
        const related = again.map((a) => ({ ...a.open, message: 'again' }));
        yield { message: 'unclosedAgain', start, end, fixes: [{ ...close, preferred: true }], related };
      } else if (isDoubled(article.text, p)) {
        yield { message: 'doubled', start, end, fixes: [{ ...remove, preferred: true }] };
      } else {
        const close = closing(article.text, end, partner.mark, [partner.at], 'close');
        const sooner = p.sooner === undefined ? [] : [closing(article.text, end, partner.mark, [p.sooner], 'close')];
        yield { message: 'unclosed', start, end, fixes: [{ ...close, preferred: true }, ...sooner, remove] };
      }
    }
  },
});

/** The fix that puts the mark at the places; its title shows the words before the first of them. */
function closing(text: string, from: number, mark: string, places: readonly [number, ...number[]], title: string): Fix {
  const [at] = places;
  const after = text
    .slice(Math.max(from, at - 24), at)
    .replace(/^\S*\s/u, '')
    .replaceAll('\n', ' ');
  return { title, args: { after }, edits: places.map((place) => ({ start: place, end: place, text: mark })), safe: false };
}
