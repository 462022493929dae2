import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';

/** What says without a speaker, or to oneself, right behind the closing mark: no part of a sentence that the quotation could be a member of. */
const INQUIT = /^ (?:hei(?:ß|ss)t es|hie(?:ß|ss) es|frag(?:t|en|te|ten) sich) (?!nicht)\p{L}/u;

export const commaAfterQuote = defineRule({
  id: 'style/comma-after-quote',
  scope: 'paragraph',
  zones: PROSE,
  inQuotes: 'keep',
  severity: 'warning',
  summary: { de: 'Nach dem Zitat fehlt das Komma', en: 'The comma after the quotation is missing' },
  docs: {
    de: `
Nach wörtlicher Rede steht vor der Redeeinleitung ein Komma, auch nach Frage- und Ausrufezeichen (Amtliches Regelwerk § 93). Still bleibt die
Regel bei Teilzitaten, die Satzglied sind („Unsinn“ nannte er den Plan), und wo kein Verb des Sagens folgt.`,
    en: 'Behind direct speech a comma stands before the attribution, after question and exclamation marks too (official rules, § 93). It stays silent on partial quotations that are a member of the sentence („Unsinn“ nannte er den Plan), and where no verb of saying follows.',
  },
  messages: {
    missing: {
      de: 'Nach dem Zitat fehlt ein Komma vor der Redeeinleitung.',
      en: 'A comma is missing between the quotation and its attribution.',
    },
    insert: { de: 'Komma einfügen', en: 'Insert a comma' },
  },
  examples: [
    {
      text: '„Wir haben den ganzen Tag gewartet[[“]] sagte die Fahrerin.',
      fixed: '„Wir haben den ganzen Tag gewartet“, sagte die Fahrerin.',
    },
    { text: '„Wer soll das bezahlen?[[“]] fragte der Kämmerer.', fixed: '„Wer soll das bezahlen?“, fragte der Kämmerer.' },
    { text: '„Wir haben den ganzen Tag gewartet“, sagte die Fahrerin.' },
    {
      text: '„Der Umbau kostet mehr als geplant[[“]] heißt es im Bericht der Stadt.',
      fixed: '„Der Umbau kostet mehr als geplant“, heißt es im Bericht der Stadt.',
    },
    {
      text: 'Denn: „Wer soll das alles bezahlen?[[“]] fragen sich die Leute.',
      fixed: 'Denn: „Wer soll das alles bezahlen?“, fragen sich die Leute.',
    },
    { text: 'In „Das Haus am Ende der Straße“ heißt es: „Wer soll das zahlen?“' },
    { text: '„Das Haus am Ende der Straße“ heißt das neue Buch. „Was nun?“ fragt sich leicht.' },
    { text: '„Unsinn“ nannte der Kämmerer den Plan.' },
    { text: '„Wir haben gewartet“ steht auf dem Schild.' },
  ],
  *check(paragraph) {
    for (const p of paragraph.facts.quotes.passages) {
      if (!p.close || p.words < 4) continue;
      const inquit = INQUIT.test(paragraph.text.slice(p.close.end, p.close.end + 24));
      // „Denn: ‚Wer zahlt das?‘ fragen sich viele“: what stands before it does not announce it, though it looks like that.
      const announced = inquit && /(?:^|[.!?] )\p{Lu}\p{Ll}{1,4}: $/u.test(paragraph.text.slice(0, p.open?.start ?? 0));
      if (p.join !== 'none' && !announced) continue;
      if (!inquit && (!p.says || p.score <= 0)) continue;
      if (paragraph.text[p.close.start - 1] === '.') continue; // style/stop-inside-quote puts both right.
      yield {
        message: 'missing',
        start: p.close.start,
        end: p.close.end,
        fixes: [{ title: 'insert', edits: [{ start: p.close.end, end: p.close.end, text: ',' }], safe: false, preferred: true }],
      };
    }
  },
});
