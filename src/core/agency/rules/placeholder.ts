import { defineRule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { shift } from '../../text/span.ts';
import { isOthersZone, isQuoted } from '../article-view.ts';
import { stretchRemoval } from '../removal.ts';

export const placeholder = defineRule({
  id: 'fragment/placeholder',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'error',
  also: ['warning'],
  summary: { de: 'Platzhalter oder Arbeitsnotiz im Text', en: 'A placeholder or a working note in the text' },
  docs: {
    de: `Meldet, was für etwas steht, das noch kommen soll: „[Betrag prüfen]“ und den eigenen Vermerk „[… prüfen]“, „???“, „XXX“, „TK Zitat“, „Lorem ipsum“ und Blindtext, „Hier könnte eine Überschrift stehen“, „TT.MM.JJJJ“, leere Klammern, „Bitte hier noch Foto einfügen“, „[Uhrzeit ???]“, „@CvD bitte kürzen“, „bitte gegenlesen“, „{Kürzel}“, „0XXX / XX XX“, lateinischer Blindtext, Fehler aus Tabellen („#BEZUG!“), leere Felder („(BU: …)“). Eine Warnung ist, was nur so aussieht: Dateinamen und Musternamen als Zeile, „(Name Torwart)“ und Notizen an die Redaktion in beliebigem Wortlaut – eine Zeile, eine Klammer oder ein Satzrest hinter dem Absatz, der vom Text spricht statt von der Welt („Ausführlicher Beitrag folgt“, „(Freigabe fehlt noch!)“, „XX Bild bestellt? XX“). Was sonst in eckigen Klammern steht und groß beginnt, fragt oder ruft, ist eine Warnung: „[Verein der Siegerin]“.

**Warum das wichtig ist:** Ein Platzhalter im Blatt ist der sichtbarste aller Fehler, und er verdeckt einen zweiten: Die Angabe, die dort stehen sollte, hat niemand geprüft (Pressekodex Ziffer 2).

**Still bleibt die Regel** zwischen Anführungszeichen („Wie bitte???“), bei Größen („XXL“), römischen Zahlen („die XXX. Spiele“), Abkürzungen („die TK“), „[sic]“, „[…]“, Anmerkungen, eingesetzten Namen („[Franz Huber]“) und Quellen mit Jahr und in Sätzen über Blindtext; bei Zeilen mit eigenem Verb oder Zitat, Anmerkungen für Leser, Live-Tickern und Bildnachweisen.

**Korrekturen:** Ausfüllen kann nur ein Mensch. Leere Klammern und Notizen an die Redaktion werden auf Wunsch entfernt.`,
    en: `Reports what stands for something still to come: “[Betrag prüfen]” and your own mark “[… prüfen]”, “???”, “XXX”, “TK Zitat”, “Lorem ipsum” and dummy text, “Hier könnte eine Überschrift stehen”, “TT.MM.JJJJ”, empty brackets, “Bitte hier noch Foto einfügen”, “[Uhrzeit ???]”, “@CvD bitte kürzen”, “bitte gegenlesen”, “{Kürzel}”, “0XXX / XX XX”, Latin filler, errors of spreadsheets (“#BEZUG!”), empty fields (“(BU: …)”). What only looks like it is a warning: names of files and of forms as a line, “(Name Torwart)”, and notes to the desk in whatever words: a line, a bracket or the rest behind a paragraph that speaks of the text instead of the world (“Ausführlicher Beitrag folgt”, “(Freigabe fehlt noch!)”, “XX Bild bestellt? XX”). Whatever else stands in square brackets and begins with a capital, asks or calls, is a warning: “[Verein der Siegerin]”.

**Why it matters:** A placeholder in print is the most visible of all errors, and it hides a second one: nobody has checked the fact that should stand there (section 2 of the Press Code).

**It stays silent** between quotation marks (“Wie bitte???”), on sizes (“XXL”), Roman numerals (“die XXX. Spiele”), abbreviations (“die TK”), “[sic]”, “[…]”, remarks, names put in (“[Franz Huber]”) and sources with a year and in sentences about dummy text; on lines with a verb of their own or a quotation, remarks for readers, live tickers and picture credits.

**Fixes:** Only a person can fill it in. Empty brackets and notes to the desk are removed when you ask for it.`,
  },
  messages: {
    fill: { de: 'Platzhalter nicht ersetzt: „{text}“', en: 'Placeholder not replaced: “{text}”' },
    check: { de: 'Offene Arbeitsnotiz: „{text}“', en: 'An open working note: “{text}”' },
    bracket: {
      de: 'Notiz in eckigen Klammern? „{text}“ bitte auflösen oder streichen.',
      en: 'A note in square brackets? Please settle “{text}” or cut it.',
    },
    note: {
      de: 'Notiz an die Redaktion? „{text}“ scheint nicht für Leser bestimmt.',
      en: 'A note to the desk? “{text}” does not seem to be meant for readers.',
    },
    dummy: { de: 'Platzhalter? „{text}“', en: 'A placeholder? “{text}”' },
    removeNote: { de: 'Notiz entfernen', en: 'Remove the note' },
    empty: { de: 'Leere Klammern: Fehlt hier eine Angabe?', en: 'Empty brackets: is something missing here?' },
    remove: { de: 'Klammern entfernen', en: 'Remove the brackets' },
  },
  examples: [
    { text: 'Die Sanierung kostet [[[Summe prüfen]]] Euro, sagte die Bürgermeisterin.' },
    { text: 'Die Sanierung kostet [[[… prüfen]]] Euro, sagte die Bürgermeisterin.' },
    { text: 'Die Sprecherin, Frau [[???]], war nicht zu erreichen.' },
    { text: 'Nach Angaben von [[XXX]] waren es mehr als gedacht.' },
    { text: 'Die Quote stieg auf [[XX]] Prozent, teilte das Amt mit.' },
    { text: 'Der Rat tagte am Montag.\n\n[[TK Reaktion Opposition]]\n\nDer Haushalt tritt im Mai in Kraft.' },
    { text: 'Der Rat tagte am Montag.\n\n[[Bitte noch Foto der Kämmerin einfügen!]]\n\nDer Haushalt tritt im Mai in Kraft.' },
    { text: '[[Ort/Agentur]] – Die Regierung tagte am Montag. Es ging um den Haushalt.' },
    { text: 'Die Kämmerin [[()]] legte die Zahlen vor.', fixed: 'Die Kämmerin legte die Zahlen vor.' },
    { text: 'Gewonnen hat Eva Lind vom [[[Verein der Siegerin]]] vor Ida Holm. Sie war [[[noch eine Runde dabei?]]] schneller.' },
    {
      text: 'Der Rat tagte am Montag. Es ging um den Haushalt. [[(Freigabe durch die Kämmerin fehlt noch!)]]\n\nEr tritt im Mai in Kraft.',
      fixed: 'Der Rat tagte am Montag. Es ging um den Haushalt.\n\nEr tritt im Mai in Kraft.',
    },
    { text: 'Der Rat tagte am Montag.\n\n[[(BU: …)]]\n\nDer Haushalt tritt im Mai in Kraft.' },
    { text: 'Dieser Artikel wird laufend aktualisiert. Ein Bericht über die Sitzung folgt dem Beschluss (siehe Seite 4).' },
    { text: 'Die Namen sind geändert (Anmerkung der Redaktion). Foto: Anna Weber (frei), die Freigabe des Weges fehlt noch.' },
    { text: 'Der Kaiser [Franz Huber] kam, „der [Landrat] auch“, sagte er. Es gilt die Fassung [Huber 2019], so steht es dort.' },
    { text: 'Er nannte ihn einen Freund [der Partei]. Das Video [Video] läuft, die Zahl[en] stimmen [dpa].' },
    { text: '„Was???“, rief ein Mann aus dem Saal. Dann war es still.' },
    { text: 'Auf dem Plakat stand „Lorem ipsum“, weil niemand den Text geliefert hatte.' },
    { text: 'Die XXX. Olympischen Spiele fanden in London statt, das Hemd in XXL war aus.' },
    { text: 'Die Techniker Krankenkasse (TK) senkt den Beitrag, sagte TK-Chef Maier.' },
    { text: 'Die Grafikerin arbeitet gern mit Blindtext. Das sei üblich.' },
    { text: 'Er sagte [sic], es gehe [...] weiter [Anm. d. Red.: siehe oben]. Warum??? Niemand weiß es.' },
    { text: 'Das Amt will die Angaben prüfen. Sie müssen das Foto einfügen, sagte er.' },
    { text: 'Besucher werden gebeten, den Namen einzutragen. Der Text folgt dem Original, die Noten folgen.' },
    { text: 'Der Ort der Agentur lag im Norden, die Adresse ist Name/Straße.' },
  ],
  *check(article) {
    for (const { start, index, paragraph } of article.placed) {
      const zone = article.zones[index]!.kind;
      if (zone === 'front-matter') continue;
      for (const found of paragraph.facts.agency.placeholders) {
        // "<Faktenbox Termine>" on a line of its own reads like a tag.
        if (zone === 'markup' && (paragraph.text[found.start] !== '<' || article.languageId === 'markdown')) continue;
        const place = shift(found, start);
        if (isQuoted(article, place)) continue;
        // An interview's answer may hold a word put in; Markdown has brackets of its own.
        if (found.kind === 'bracket' && (article.languageId === 'markdown' || isOthersZone(article, index))) continue;
        const text = article.text.slice(place.start, Math.min(place.end, place.start + 60));
        yield {
          ...place,
          message: found.kind,
          args: { text },
          ...((found.kind === 'bracket' || found.kind === 'dummy') && { severity: 'warning' as const }),
          ...(found.kind === 'note' && {
            severity: 'warning' as const,
            fixes: [
              {
                title: 'removeNote' as const,
                edits: [stretchRemoval(article.text, place.start, place.end)],
                safe: false,
                preferred: true,
              },
            ],
          }),
          ...(found.kind === 'empty' && {
            severity: 'warning' as const,
            fixes: [
              {
                title: 'remove' as const,
                edits: [stretchRemoval(article.text, place.start, place.end)],
                safe: false,
                preferred: true,
              },
            ],
          }),
        };
      }
    }
  },
});
