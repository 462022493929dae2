import { defineRule } from '../../rules/rule.ts';
import { PROSE, type ZoneKind } from '../../zones/zone.ts';
import { replaceFix } from '../fixes.ts';
import { findGlue } from '../glue.ts';

const ZONES: ReadonlySet<ZoneKind> = new Set([...PROSE, 'list', 'caption', 'editors-note', 'headline', 'kicker', 'subheading']);

/** No blank between two sentences, or after a bracket. */
export const gluedSentences = defineRule({
  id: 'fragment/glued-sentences',
  scope: 'paragraph',
  severity: 'warning',
  zones: ZONES,
  inQuotes: 'keep',
  summary: { de: 'Nach dem Satzende fehlt das Leerzeichen', en: 'No space after the end of a sentence' },
  docs: {
    de: `Meldet zwei Sätze, zwischen denen das Leerzeichen fehlt („… bekommen.Der Klub …“), ebenso eine schließende Klammer oder eine Jahreszahl, an der das nächste Wort klebt.

Still bleibt die Regel in Adressen und Dateinamen, bei Zahlen („7.050“), Abkürzungen („Dr.Müller“, „z.B.“), Domains („Booking.Com“) und bei Wörtern, die mit Klammern gebildet sind („(Ober)Bürgermeister“).

Die Korrektur setzt das Leerzeichen.`,
    en: `Reports two sentences without a space between them (“… bekommen.Der Klub …”), and a closing bracket or a year with the next word stuck to it.

It stays silent in addresses and file names, on numbers (“7.050”), abbreviations (“Dr.Müller”, “z.B.”), domains (“Booking.Com”) and words formed with brackets (“(Ober)Bürgermeister”).

The fix inserts the space.`,
  },
  messages: {
    sentence: {
      de: 'Zwischen „{before}“ und „{after}“ fehlt das Leerzeichen.',
      en: 'No space between “{before}” and “{after}”.',
    },
    space: { de: 'Leerzeichen einfügen: „{text}“', en: 'Insert a space: “{text}”' },
  },
  examples: [
    {
      text: 'Die Elf will den Pokal [[bekommen.Der]] Klub bleibt ruhig.',
      fixed: 'Die Elf will den Pokal bekommen. Der Klub bleibt ruhig.',
    },
    { text: 'Er wolle „nicht länger [[warten“.Die]] Partei schwieg.' },
    { text: '„Wir müssen [[reden.“Danach]] ging sie.', fixed: '„Wir müssen reden.“ Danach ging sie.' },
    { text: 'Wer zahlt [[das?Niemand]] weiß es.' },
    { text: 'Im Halbfinale siegte der Gastgeber (2:[[0)Beide]] Trainer lobten das Spiel.' },
    { text: 'Das Archiv endet im Jahr [[2005siehe]] auch die Chronik.' },
    { text: 'Mehr steht auf www.beispiel.de und in der Datei Bericht.Final.docx.' },
    { text: 'Die GmbH.de ist kein Satzende, Booking.Com auch nicht.' },
    { text: 'Rund 7.050 Rentner, z.B. Dr.Müller und St.Pauli-Fans, kamen um 10.30 Uhr.' },
    { text: 'Der (Ober)Bürgermeister lädt Bürger(innen) ein.' },
    { text: 'Er schrieb an anna.Muster@beispiel.de und sprach von Node.Js.' },
    { text: 'Das U.S.Militär und die a.D.Offiziere tagten.' },
    { text: 'Die 90er waren laut, die 10jährige kennt sie nicht, das 3fache auch nicht.' },
  ],
  *check(paragraph) {
    const { text } = paragraph;
    for (const glue of [...findGlue(text), ...paragraph.facts.fragments.innerGlue]) {
      const before = text.slice(glue.start, glue.at);
      const after = text.slice(glue.at, glue.end);
      yield {
        message: 'sentence',
        args: { before, after },
        start: glue.start,
        end: glue.end,
        fixes: [replaceFix('space', `${before} ${after}`, [{ start: glue.at, end: glue.at, text: ' ' }], true)],
      };
    }
  },
});
