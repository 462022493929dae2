import type { ArticleView } from '../../rules/article.ts';
import type { Fix } from '../../rules/finding.ts';
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

Korrekturen: die Klammer vor dem nächsten Satzzeichen schließen oder sie löschen. Steht bis dahin ein Verb, eine Präposition oder ein Artikel, so kann sie früher geschlossen haben: Dann wird nichts angeboten.`,
    en: `Reports a bracket that is never closed or never opened.

It stays silent on list marks (“a)”, “1)”), smileys, in addresses, where a bracket goes over several paragraphs, and in structures of Markdown.

Fixes: close the bracket before the next mark, or delete it. Where a verb, a preposition or an article stands on the way, it may have closed before it: nothing is offered.`,
  },
  messages: {
    open: { de: 'Die Klammer „{mark}“ wird nicht geschlossen.', en: 'The bracket “{mark}” is never closed.' },
    close: { de: 'Zur Klammer „{mark}“ fehlt die öffnende.', en: 'The bracket “{mark}” has no opening partner.' },
    insert: { de: 'Klammer schließen: „{text}“', en: 'Close the bracket: “{text}”' },
    remove: { de: 'Klammer „{mark}“ löschen', en: 'Delete the bracket “{mark}”' },
  },
  examples: [
    { text: 'Der Verein [[(]]gegründet 1990 lud am Samstag ein.' },
    { text: 'Der Verein lud am Samstag ein [[(]]gegründet 1990.', fixed: 'Der Verein lud am Samstag ein (gegründet 1990).' },
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
          fixes: fixesFor(article.placed[i]!, bracket),
        };
      }
    }
  },
});

function fixesFor({ start, paragraph }: ArticleView['placed'][number], bracket: LooseBracket): Fix[] {
  const { text } = paragraph;
  const remove: Fix = {
    title: 'remove',
    args: { mark: bracket.mark },
    edits: [{ start: start + bracket.start, end: start + bracket.end, text: '' }],
    safe: false,
  };
  if (!bracket.opens) return [remove];
  const at = closingPlace(text, bracket.start);
  if (!isOneThing(paragraph, bracket.end, at)) return [];
  const partner = PARTNER[bracket.mark]!;
  const shown = `${text.slice(bracket.start, at)}${partner}`;
  return [replaceFix('insert', shown, [{ start: start + at, end: start + at, text: partner }]), remove];
}

/** More words are hardly put into brackets as one thing. */
const MOST_WORDS = 5;
/** What begins another phrase: the bracket may have closed before it. */
const NEW_PHRASE = /^(?:ART|P(?:DS|DAT|IS|IAT|PER|POSAT|RF|RELS|RELAT)|APPR|APPRART|KOUS|KOUI|V[VAM]FIN|V[VAM]IMP|ADV|PTKNEG)$/u;

/**
 * Whether a few words that belong together stand between the bracket and its place: a party, a year, „siehe oben“. Where a verb, a preposition or
 * an article stands among them, the bracket may have closed before it, and where, only the author knows.
 */
function isOneThing({ text, sentences }: ArticleView['placed'][number]['paragraph'], from: number, to: number): boolean {
  let words = 0;
  let numbers = 0;
  for (const { tokens, tags } of sentences)
    for (const [i, token] of tokens.entries()) {
      if (token.start < from || token.end > to || (token.kind !== 'word' && token.kind !== 'number')) continue;
      if (NEW_PHRASE.test(tags[i]!) && (words > 0 || tags[i]!.startsWith('V'))) return false;
      words++;
      if (token.kind === 'number') numbers++;
    }
  // „(56, Grüne sagte …“: the age is not all.
  if (numbers === words && text[to] === ',') return false;
  return words > 0 && words <= MOST_WORDS;
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
