import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** Whether a blank stands between a word or its stop and a closing mark of this length, behind which the sentence goes on or ends. */
const isBlankBeforeClose = (around: string, mark: number): boolean =>
  /^[\p{L}\p{Nd}.!?] [^ ]/u.test(around) && /^(?:[,;]|\.(?!\.))/u.test(around.slice(2 + mark));

/** A blank too many before a mark, or none after it. */
export const spacing = defineRule({
  id: 'marks/spacing',
  scope: 'paragraph',
  severity: 'warning',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Leerzeichen am Satzzeichen falsch', en: 'Space at a mark in the wrong place' },
  docs: {
    de: `Meldet ein Leerzeichen vor Komma, Punkt, Semikolon, Doppelpunkt, Frage- und Ausrufezeichen („Zeugen , die“), vor einem schließenden Anführungszeichen und ein fehlendes hinter dem Komma („er sagte,dass“), hinter der Ordnungszahl („2.Liga“), hinter Abkürzungen („St.Pölten“, „Nr.5“) und vor der Klammer („Müller(45)“), ein fehlendes auf einer Seite des Gedankenstrichs („gesperrt– Autos“). Zwei Sätze ohne Leerzeichen dazwischen meldet \`fragment/glued-sentences\`.

**Still bleibt die Regel** bei Zahlen („3,5“), Spielständen und Paarungen („3 : 2“), Auslassungspunkten, Adressen, Dateinamen und Code, Genderformen („Kolleg(inn)en“, „Bürger(innen)“) und Klammern im Wort („(Ober)Bürgermeister“).

**Korrekturen:** Das Leerzeichen wird gelöscht oder gesetzt, sonst nichts; auch in Zitaten, denn gesprochen wird es nicht.`,
    en: `Reports a space before comma, full stop, semicolon, colon, question and exclamation mark (“Zeugen , die”), before a closing quotation mark, and a missing one behind a comma (“er sagte,dass”), behind an ordinal (“2.Liga”), behind abbreviations (“St.Pölten”, “Nr.5”), before a bracket (“Müller(45)”) and on one side of a dash (“gesperrt– Autos”). Two sentences without a space between them are for \`fragment/glued-sentences\`.

**It stays silent** on numbers (“3,5”), scores and fixtures (“3 : 2”), ellipses, addresses, file names and code, gendered forms (“Kolleg(inn)en”, “Bürger(innen)”) and brackets within a word (“(Ober)Bürgermeister”).

**Fixes:** The space is deleted or inserted, nothing else; in quotations too, since nobody speaks it.`,
  },
  messages: {
    blankBefore: { de: 'Kein Leerzeichen vor dem Satzzeichen.', en: 'No space before the mark.' },
    noBlankAfter: { de: 'Leerzeichen fehlt: „{right}“.', en: 'A space is missing: “{right}”.' },
    dash: { de: 'Vor und hinter dem Gedankenstrich steht ein Leerzeichen.', en: 'A dash has a space on both sides.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Sie fuhr nach [[St.]]Pölten.', fixed: 'Sie fuhr nach St. Pölten.' },
    { text: 'Sie fuhr nach St. Gallen, Dr.-Ing. Kern zu www.St.Gallen.de.' },
    { text: 'Der Chor sang „Die Linde“[[,der]] Saal war voll.', fixed: 'Der Chor sang „Die Linde“, der Saal war voll.' },
    { text: 'Die Wehr – sie kam spät[[ – ,]] löschte den Brand.', fixed: 'Die Wehr – sie kam spät –, löschte den Brand.' },
    {
      text: 'Die Feuerwehr sucht Helfer[[ ,]] die ein Boot haben.',
      fixed: 'Die Feuerwehr sucht Helfer, die ein Boot haben.',
    },
    { text: 'Der Rat tagt am Montag[[ .]] Danach wird gewählt.', fixed: 'Der Rat tagt am Montag. Danach wird gewählt.' },
    {
      text: 'Er sagte: „Das ist gut für die Stadt[[ “]], und ging.',
      fixed: 'Er sagte: „Das ist gut für die Stadt“, und ging.',
    },
    { text: 'Er sagte: „Das ist gut für die Stadt“, „das hilft“ und „…“, dann ging er.' },
    { text: 'Sie erklärte[[,dass]] der Umbau teurer wird.', fixed: 'Sie erklärte, dass der Umbau teurer wird.' },
    { text: 'Der Verein steigt in die [[2.Liga]] auf.', fixed: 'Der Verein steigt in die 2. Liga auf.' },
    { text: 'Trainer Ralf Beckman[[n(]]45) bleibt im Amt.', fixed: 'Trainer Ralf Beckmann (45) bleibt im Amt.' },
    { text: 'Der Pass ist gesperrt[[– ]]Autos müssen umkehren.', fixed: 'Der Pass ist gesperrt – Autos müssen umkehren.' },
    { text: 'Der Wirt sagte: „Jetzt ist es vorbei.[[“(]]abc)', fixed: 'Der Wirt sagte: „Jetzt ist es vorbei.“ (abc)' },
    { text: 'Der „(Un)Sinn“ und „Die Linde“ (Bonn) bleiben.' },
    { text: 'Der Zug hält in Bonn und Köln– und in Aachen.' },
    { text: 'Die Mannschaft gewann mit 3 : 2, obwohl sie 0 : 2 zurücklag.' },
    { text: 'Rund 3,5 Millionen Euro kostet der Bau, sagte sie ... und schwieg . . . lange.' },
    { text: 'Die Mitarbeiter(innen) und der (Ober)Bürgermeister kamen um 19.30 Uhr.' },
    { text: 'Mehr dazu steht auf www.beispiel.de und in der Datei plan,neu.pdf auf dem Server.' },
    { text: 'Am 2. Mai spielte die 1. Mannschaft; das Spiel begann um 15 Uhr.' },
    { text: 'Der Chor sang „Die Linde“, der Saal – er war voll –, jubelte.' },
    { text: 'Er zahlte 3,50 Euro, „wie immer“, in bar.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.marks)
      if (slip.kind === 'blankBefore' || slip.kind === 'noBlankAfter' || slip.kind === 'dash')
        yield slipFinding(slip, slip.kind, text);
    for (const { open, close } of facts.quotes.marks.pairs) {
      const start = close.start - 1;
      if (start > open.end && isBlankBeforeClose(text.slice(start - 1, close.end + 2), close.text.length))
        yield slipFinding({ start, end: close.end, right: close.text }, 'blankBefore', text);
    }
  },
});
