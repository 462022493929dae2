import { defineRule } from '../../rules/rule.ts';
import { PLAIN_KINDS } from '../../text/protected/protected-span.ts';
import { shift } from '../../text/span.ts';
import { gone, isQuoted, notebooks, removeParagraphs } from '../article-view.ts';
import { stretchRemoval } from '../removal.ts';

export const trailer = defineRule({
  id: 'agency/trailer',
  scope: 'document',
  sees: PLAIN_KINDS,
  severity: 'warning',
  summary: { de: 'Technische Schlusszeile einer Agentur', en: 'Technical closing line of an agency' },
  docs: {
    de: `Meldet die Zeilen, mit denen Agenturen eine Meldung technisch abschließen: Kürzel von Bearbeitern und Netzen („dpa mm yyzz n1 ee“), Tag, Uhrzeit und Monat nach dem Format IPTC 7901 („021800 Mrz 26“), „(Schluss) abc/def“ der APA, beides hinter Kürzeln beliebiger Art („rtl/pom 151822 Nov 25“), und die Gegenstücke von AFP, epd, KNA und Keystone-SDA.

**Warum das wichtig ist:** Die Zeile dient Satzrechnern. Im Blatt oder auf der Seite ist sie Datenmüll und zeigt, dass das Ende des Textes niemand gesehen hat (Sorgfalt, Ziffer 2 des Pressekodex).

**Still bleibt die Regel** bei Kürzeln und Quellenzeilen, die bleiben sollen: „(mka/dpa)“, „dpa“, „Quelle: APA“.

**Korrektur:** Die Zeile wird entfernt. Das ist sicher, denn es wird nur gemeldet, was als ganze Zeile genau diese Form hat.`,
    en: `Reports the lines by which agencies close a report technically: initials of editors and networks (“dpa mm yyzz n1 ee”), day, time and month by IPTC 7901 (“021800 Mrz 26”), “(Schluss) abc/def” of APA, both behind initials of any kind (“rtl/pom 151822 Nov 25”), and the like of AFP, epd, KNA and Keystone-SDA.

**Why it matters:** The line is for typesetting machines. In print it is debris and shows that nobody saw the end of the text (care, section 2 of the Press Code).

**It stays silent** on initials and source lines that are meant to stay: “(mka/dpa)”, “dpa”, “Quelle: APA”.

**Fix:** The line is removed. That is safe, since only whole lines of exactly this form are reported.`,
  },
  messages: {
    trailer: {
      de: 'Technische Schlusszeile einer Agentur: gehört nicht zum Artikel.',
      en: 'Technical closing line of an agency: not part of the article.',
    },
    removeLine: { de: 'Zeile entfernen', en: 'Remove the line' },
    removeNote: { de: 'Vermerk entfernen', en: 'Remove the note' },
  },
  examples: [
    {
      text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\n[[dpa abc yyzz n1 de]]',
      fixed: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    {
      text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\n[[141205 Mai 24]]',
      fixed: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.',
    },
    { text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\n[[(Schluss) abc/def]]' },
    { text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\n(mka/dpa)' },
    { text: 'Der Rat hat am Montag den Haushalt beschlossen. Er tritt im Mai in Kraft.\n\ndpa' },
    { text: 'Der Schluss (1. Akt) gefiel. Bis zum 14. Mai 24 gibt es Karten, 141205 Stück sind verkauft.' },
  ],
  *check(article) {
    const inBlock = new Set<number>();
    let all: ReadonlySet<number> | undefined;
    for (const { start, index, paragraph } of article.placed) {
      for (const control of paragraph.facts.agency.control) {
        if (control.kind !== 'trailer') continue;
        if (all === undefined) {
          all = gone(article);
          for (const { first, last } of notebooks(article)) for (let i = first; i < last; i++) inBlock.add(i);
        }
        const place = shift(control, start);
        if (inBlock.has(index) || isQuoted(article, place)) continue;
        if (control.part !== 'whole') {
          const edits = [stretchRemoval(article.text, place.start, place.end)];
          yield {
            ...place,
            message: 'trailer',
            unnecessary: true,
            fixes: [{ title: 'removeNote', edits, safe: false, preferred: true }],
          };
          continue;
        }
        yield {
          ...place,
          message: 'trailer',
          unnecessary: true,
          fixes: [removeParagraphs(article, [index], all, true, 'removeLine')],
        };
      }
    }
  },
});
