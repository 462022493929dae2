import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import type { ZoneKind } from '../../zones/zone.ts';
import { closingPlace, type LooseBracket } from '../brackets.ts';
import { replaceFix } from '../fixes.ts';

const SILENT: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['markup', 'front-matter', 'boilerplate']);
const PARTNER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', ')': '(', ']': '[', '}': '{' };
/** How many paragraphs a bracket may span. */
const REACH = 6;

/** A bracket without its partner. */
export const unclosedParenthesis = defineRule({
  id: 'fragment/unclosed-parenthesis',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Klammer ohne Gegenstück', en: 'A bracket without its partner' },
  docs: {
    de: `Meldet eine Klammer, die nicht geschlossen oder nie geöffnet wird.

Still bleibt die Regel bei Aufzählungszeichen („a)“, „1)“), Smileys, in Adressen, wo eine Klammer über mehrere Absätze reicht, und in Markdown-Strukturen.

Korrekturen: die Klammer vor dem nächsten Satzzeichen schließen oder sie löschen.`,
    en: `Reports a bracket that is never closed or never opened.

It stays silent on list marks (“a)”, “1)”), smileys, in addresses, where a bracket goes over several paragraphs, and in structures of Markdown.

Fixes: close the bracket before the next mark, or delete it.`,
  },
  messages: {
    open: { de: 'Die Klammer „{mark}“ wird nicht geschlossen.', en: 'The bracket “{mark}” is never closed.' },
    close: { de: 'Zur Klammer „{mark}“ fehlt die öffnende.', en: 'The bracket “{mark}” has no opening partner.' },
    insert: { de: 'Klammer schließen: „{text}“', en: 'Close the bracket: “{text}”' },
    remove: { de: 'Klammer „{mark}“ löschen', en: 'Delete the bracket “{mark}”' },
  },
  examples: [
    {
      text: 'Der Verein [[(]]gegründet 1990 lud am Samstag ein.',
      fixed: 'Der Verein (gegründet 1990 lud am Samstag ein).',
    },
    { text: 'Die Kandidatin [[(]]Grüne, sagte zu.', fixed: 'Die Kandidatin (Grüne), sagte zu.' },
    { text: 'Der Verein, gegründet 1990[[)]], lud ein.', fixed: 'Der Verein, gegründet 1990, lud ein.' },
    { text: 'Er nannte das [[(]]sinngemäß einen Fehler.' },
    { text: 'Der Rat (CDU und SPD) [[(]]und andere stimmte zu.' },
    { text: 'Der Verein (gegründet 1990) lud ein.' },
    { text: 'Es gibt zwei Wege: a) warten und b) handeln.' },
    { text: '1) Eröffnung\n2) Wahlen' },
    { text: '(Die Namen sind geändert.\n\nSie sind der Redaktion bekannt.)' },
    { text: 'Das freut mich :) Bis morgen ;-)' },
    { text: 'Die Zahl (siehe [Tabelle 2]) stimmt.' },
    { text: 'Absatz 3 (neu) und Artikel 5 c) gelten weiter.' },
  ],
  *check(article) {
    for (const [i, brackets] of unpaired(article.placed.map((p) => p.paragraph.facts.fragments.brackets)).entries()) {
      const { start, paragraph } = article.placed[i]!;
      if (SILENT.has(article.zones[i]!.kind) || paragraph.facts.fragments.edges.marked) continue;
      // A paragraph full of loose brackets is code, a table or a drawing.
      if (brackets.length > 3) continue;
      for (const bracket of brackets) {
        if (inAddress(paragraph.text, bracket.start)) continue;
        yield {
          message: bracket.opens ? 'open' : 'close',
          args: { mark: bracket.mark },
          start: start + bracket.start,
          end: start + bracket.end,
          fixes: fixesFor(article, start, paragraph.text, bracket),
        };
      }
    }
  },
});

function fixesFor(_article: ArticleView, start: number, text: string, bracket: LooseBracket) {
  const blank = bracket.opens && text[bracket.start - 1] === ' ' && text[bracket.end] === ' ' ? 1 : 0;
  const remove = {
    title: 'remove' as const,
    args: { mark: bracket.mark },
    edits: [{ start: start + bracket.start, end: start + bracket.end + blank, text: '' }],
    safe: false,
  };
  if (!bracket.opens) return [remove];
  const at = closingPlace(text, bracket.start);
  const partner = PARTNER[bracket.mark]!;
  const shown = `${text.slice(bracket.start, at)}${partner}`;
  return [replaceFix('insert', shown, [{ start: start + at, end: start + at, text: partner }]), remove];
}

/** Without the brackets whose partner stands, as loose as they, in one of the next paragraphs; the last to open is the first to close. Linear. */
function unpaired(loose: readonly (readonly LooseBracket[])[]): LooseBracket[][] {
  const closing = loose.map((brackets) => {
    const closers: Record<string, LooseBracket[]> = { ')': [], ']': [], '}': [] };
    for (const b of brackets.toReversed()) if (!b.opens) closers[b.mark]!.push(b);
    return closers;
  });
  const paired = new Set<LooseBracket>();
  for (const [i, brackets] of loose.entries())
    for (const bracket of brackets.toReversed()) {
      if (!bracket.opens) continue;
      for (let j = i + 1; j < loose.length && j <= i + REACH; j++) {
        const partner = closing[j]![PARTNER[bracket.mark]!]!.pop();
        if (!partner) continue;
        paired.add(bracket).add(partner);
        break;
      }
    }
  return loose.map((brackets) => brackets.filter((b) => !paired.has(b)));
}

function inAddress(text: string, at: number): boolean {
  return /(?:https?:\/\/|www\.)\S{0,200}$/u.test(text.slice(Math.max(0, at - 210), at));
}
