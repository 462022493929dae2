import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';

export const stopInsideQuote = defineRule({
  id: 'style/stop-inside-quote',
  scope: 'paragraph',
  zones: PROSE,
  inQuotes: 'keep',
  severity: 'warning',
  summary: { de: 'Punkt im Zitat vor der Redeeinleitung', en: 'A full stop inside the quotation before its attribution' },
  docs: {
    de: `
Folgt auf wörtliche Rede die Redeeinleitung, so verliert der Satz seinen Schlusspunkt (Amtliches Regelwerk § 92); Frage- und Ausrufezeichen
bleiben. Still bleibt die Regel, wenn nach dem Zitat ein neuer Satz beginnt, und bei Abkürzungen und Auslassungspunkten.`,
    en: 'Where the attribution follows direct speech, the quoted sentence loses its full stop (official rules, § 92); question and exclamation marks stay. It stays silent where a new sentence begins after the quotation, and on abbreviations and ellipses.',
  },
  messages: {
    stop: {
      de: 'Vor der Redeeinleitung steht im Zitat kein Punkt.',
      en: 'No full stop inside the quotation before its attribution.',
    },
    move: { de: 'Punkt weglassen, Komma nach dem Zitat', en: 'Drop the stop, comma after the quotation' },
  },
  examples: [
    { text: '„Der Deich hat gehalten[[.]]“, sagte der Landrat.', fixed: '„Der Deich hat gehalten“, sagte der Landrat.' },
    { text: '„Der Deich hat gehalten[[.]]“ sagte der Landrat.', fixed: '„Der Deich hat gehalten“, sagte der Landrat.' },
    { text: '„Der Deich hat gehalten“, sagte der Landrat.' },
    { text: '„Der Deich hat gehalten.“ Der Landrat atmete auf.' },
    { text: '„Hat der Deich gehalten?“, fragte der Landrat.' },
    { text: '„Der Deich hat bis zuletzt …“, sagte der Landrat.' },
  ],
  *check(paragraph) {
    const { text } = paragraph;
    for (const p of paragraph.facts.quotes.passages) {
      if (!p.close || p.score <= 0 || p.words < 3 || !p.says || (p.join !== 'none' && p.join !== 'comma')) continue;
      const at = p.close.start - 1;
      if (
        text[at] !== '.' ||
        text[at - 1] === '.' ||
        /(?:\p{L}\.\s?\p{L}|\p{Nd}|usw|etc|bzw|ca)$/u.test(text.slice(Math.max(0, at - 5), at))
      )
        continue;
      const edits = [{ start: at, end: at + 1, text: '' }];
      if (p.join === 'none') edits.push({ start: p.close.end, end: p.close.end, text: ',' });
      yield { message: 'stop', start: at, end: at + 1, fixes: [{ title: 'move', edits, safe: false, preferred: true }] };
    }
  },
});
