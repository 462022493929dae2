import { defineRule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { shift } from '../../text/span.ts';
import { gone, isNoCopy, isQuoted, notebooks, removeParagraphs } from '../article-view.ts';
import { stretchRemoval } from '../removal.ts';

export const notebook = defineRule({
  id: 'agency/notebook',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'error',
  also: ['warning'],
  summary: {
    de: 'Notizblock einer Agentur: nicht zur Veröffentlichung bestimmt',
    en: 'An agency’s notebook: not for publication',
  },
  docs: {
    de: `Meldet den Block, in dem Agenturen Redaktionen Quellen, Orte und Ansprechpartner mitgeben: „# dpa-Notizblock“, „Redaktionelle Hinweise“, „Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt“, mit den Zeilen darunter (Links, Adressen, Telefonnummern, Kürzel). Als Warnung ebenso den Kontakt, den Pressemitteilungen Redaktionen nennen: „Pressekontakt:“, „Rückfragehinweis:“, „Kontakt für Medien“, „Wissenschaftliche Ansprechpartnerin:“, auch „Kontakt“ über einer Pressestelle. Der ganze Block ist eine Meldung. Auch einzelne Angaben nur für Redaktionen („(Nummer nicht zur Veröffentlichung)“) zählen.

**Warum das wichtig ist:** Darin stehen Durchwahlen und Adressen von Menschen, die damit nicht an die Öffentlichkeit wollten. Sie zu drucken verletzt die vereinbarte Vertraulichkeit (Pressekodex Ziffer 5) und den Schutz der Persönlichkeit (Ziffer 8) und ist ein Versäumnis der Sorgfalt (Ziffer 2).

**Still bleibt die Regel** bei Service-Angaben für die Leserschaft ohne diese Überschriften und bei Berichten, die das Wort im Satz gebrauchen.

**Korrektur:** Der Block wird entfernt. Sicher ist das, wenn er bis zum Ende des Textes reicht; der erste Absatz, der nicht wie eine Zeile des Notizblocks aussieht, beendet ihn. Der Kontakt einer Pressemitteilung geht nur auf Ihren Klick.`,
    en: `Reports the block in which agencies give desks sources, places and contacts: “# dpa-Notizblock”, “Redaktionelle Hinweise”, “Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt”, with the lines below (links, addresses, telephone numbers, initials). As a warning also the contact that releases give desks: “Pressekontakt:”, “Rückfragehinweis:”, “Kontakt für Medien”, “Wissenschaftliche Ansprechpartnerin:”, and “Kontakt” over a press office. The whole block is one finding. Single remarks for desks (“(Nummer nicht zur Veröffentlichung)”) count too.

**Why it matters:** It holds numbers and addresses of people who did not mean them for the public. Printing them breaks agreed confidentiality (section 5 of the Press Code) and the protection of personality (section 8), and is a lack of care (section 2).

**It stays silent** on service lines for readers without these headings, and on reports that use the word in a sentence.

**Fix:** The block is removed. That is safe where it goes on to the end of the text; the first paragraph that does not look like a line of the notebook ends it. The contact of a release goes at your click only.`,
  },
  messages: {
    block: {
      de: 'Notizblock der Agentur ({count} Zeilen): nicht zur Veröffentlichung bestimmt.',
      en: 'The agency’s notebook ({count} lines): not for publication.',
    },
    'block-one': {
      de: 'Notizblock der Agentur (1 Zeile): nicht zur Veröffentlichung bestimmt.',
      en: 'The agency’s notebook (1 line): not for publication.',
    },
    contact: {
      de: 'Kontakt für die Presse ({count} Zeilen): gehört nicht in den Artikel.',
      en: 'Contact for the press ({count} lines): not part of the article.',
    },
    'contact-one': {
      de: 'Kontakt für die Presse (1 Zeile): gehört nicht in den Artikel.',
      en: 'Contact for the press (1 line): not part of the article.',
    },
    note: { de: 'Angabe nur für Redaktionen: nicht zur Veröffentlichung bestimmt.', en: 'For desks only: not for publication.' },
    removeNote: { de: 'Angabe entfernen', en: 'Remove it' },
    removeContact: { de: 'Kontakt entfernen', en: 'Remove the contact' },
    removeBlock: { de: 'Notizblock entfernen', en: 'Remove the notebook' },
  },
  examples: [
    {
      text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\n[[# dpa-Notizblock\n\n## Internet\n- [Tagesordnung](https://beispiel.de/rat)\n\n## dpa-Kontakte\n- Autor: Jana Muster, +49 30 555 0, <muster@beispiel.de>\ndpa abc yyzz n1 de]]\n',
      fixed: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n',
    },
    {
      text: 'Der Rat tagte am Montag.\n\n[[Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt:\n- Ansprechpartnerin: Frau Muster, 0555 123]]\n\nDer Haushalt tritt im Mai in Kraft, wenn das Land zustimmt. Das dauert einige Wochen.',
    },
    {
      text: 'Der Verein sucht Lesepaten für die Grundschule. Wer mitmachen will, meldet sich bis Freitag.\n\n[[Pressekontakt:\n\nLeseverein Husum e. V.\nFrau Tanja Muster\nTelefon: 0555 123-45\nE-Mail: presse@beispiel.de]]\n',
    },
    {
      text: 'Die Stadt öffnet das Freibad am 1. Mai. Der Eintritt kostet vier Euro.\n\n[[Kontakt\nPressestelle der Stadt Husum\nMarkt 1\nTel. 0555 123-0]]\n\nDas Hallenbad bleibt bis Juli geschlossen, weil die Lüftung erneuert wird.',
    },
    {
      text: 'Ein Auto ist am Montag gegen einen Zaun gefahren. Verletzt wurde niemand.\n\n[[Rückfragen bitte an:\n\nPolizeiinspektion Husum\nMarkt 1\nTelefon: 0555 123-0]]',
    },
    {
      text: 'Der Chor sucht Stimmen. Geprobt wird montags.\n\nRückfragen bitte an:\n\nTanja Muster\nTelefon: 0555 123\n\nDie Proben beginnen im März.',
    },
    {
      text: 'Das Tierheim sucht Paten für drei Hunde.\n\nKontakt:\nTierheim Husum\nHafenstraße 12\nTelefon: 0555 123',
    },
    {
      text: 'Pressekontakte pflegt der Verein seit Jahren.\n\nAnsprechpartner\n\nFragen beantwortet Frau Muster in Zimmer 4 des Rathauses.',
    },
    { text: 'Sie trug alles in ihren Notizblock ein. Die Angaben sind nicht zur Veröffentlichung bestimmt, sagte sie.' },
    { text: 'Der Rat tagte am Montag.\n\nInternet: www.beispiel.de\n\nTelefon: 0555 123' },
  ],
  *check(article) {
    for (const { start, index, paragraph } of article.placed)
      for (const control of paragraph.facts.agency.control) {
        if (control.kind !== 'notebook' || !control.sure || isNoCopy(article, index)) continue;
        const place = shift(control, start);
        if (isQuoted(article, place)) continue;
        const edits = [stretchRemoval(article.text, place.start, place.end)];
        yield {
          ...place,
          message: 'note',
          unnecessary: true,
          fixes: [{ title: 'removeNote', edits, safe: false, preferred: true }],
        };
      }
    const blocks = notebooks(article);
    if (blocks.length === 0) return;
    const all = gone(article);
    for (const { kind, first, last, toEnd } of blocks) {
      const end = article.placed[last - 1]!;
      const indices = Array.from({ length: last - first }, (_, k) => first + k);
      yield {
        start: article.placed[first]!.start,
        end: end.start + end.paragraph.text.length,
        message: `${kind === 'contact' ? 'contact' : 'block'}${indices.length === 1 ? ('-one' as const) : ('' as const)}`,
        ...(kind === 'contact' && { severity: 'warning' as const }),
        args: { count: indices.length },
        unnecessary: true,
        fixes: [
          kind === 'contact'
            ? removeParagraphs(article, indices, all, false, 'removeContact')
            : removeParagraphs(article, indices, all, toEnd, 'removeBlock'),
        ],
      };
    }
  },
});
