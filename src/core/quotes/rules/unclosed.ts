import type { Fix } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';

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

Die Korrektur setzt das Schlusszeichen an die wahrscheinlichste Stelle: vor die Redeeinleitung, vor ein versprengtes Wort, ans Satz- oder
Absatzende.`,
    en: `Reports an opening quotation mark without its partner. Where a quotation goes over several paragraphs, each may open it anew and only the last one has to close it; if the closing mark is missing there too, the first opening mark is reported, with each new opening beside it.

It stays silent on apostrophes, inch and minute marks, years ('89), markup and boilerplate.

The fix puts the closing mark in the likeliest place: before the attribution, before a stray word, at the end of the sentence or paragraph.`,
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
    { text: 'Die Leiterin sagte: „Wir bleiben hier.“' },
    { text: 'Der Trainer sagte: „Wir haben lange auf diesen Tag gewartet.\n\n„Jetzt feiern wir bis morgen früh.“' },
    { text: 'Der Trainer sagte: „Wir haben lange auf diesen Tag gewartet.\n\nJetzt feiern wir bis morgen früh.“' },
    { text: "Das war '89 in Leipzig, und Jonas' Rad hatte 28\" große Räder." },
  ],
  *check(article) {
    for (const p of article.markProblems) {
      if (p.kind !== 'unclosed' || !p.partner) continue;
      const mark = p.partner.mark;
      const fixes: Fix[] = [];
      const insert = (at: number) => ({ start: at, end: at, text: mark });
      const after = article.text
        .slice(Math.max(p.end, p.partner.at - 24), p.partner.at)
        .replace(/^\S*\s/u, '')
        .replaceAll('\n', ' ');
      fixes.push({
        title: p.again.length > 0 ? 'closeAll' : 'close',
        args: { after },
        edits: [insert(p.partner.at), ...p.again.map((a) => insert(a.at))],
        safe: false,
        preferred: true,
      });
      if (p.again.length === 0) fixes.push({ title: 'remove', edits: [{ start: p.start, end: p.end, text: '' }], safe: false });
      yield {
        message: p.again.length > 0 ? 'unclosedAgain' : 'unclosed',
        start: p.start,
        end: p.end,
        fixes,
        related: p.again.map((a) => ({ ...a.open, message: 'again' })),
      };
    }
  },
});
