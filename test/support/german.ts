import fc from 'fast-check';

const PIECES = [
  'Der Rat der Stadt hat am Montag über den Haushalt beraten.',
  'Das sagte eine Sprecherin am 3. Mai 2024 in Köln.',
  '„Wir brauchen mehr Zeit“, sagte Jana Reimers.',
  '„Das ist erst der Anfang.',
  'Siehe auch Neues vom Hafen',
  'Schreibe einen Kommentar',
  'Brunnen.',
  'und ging.',
  'Weil die Frist abgelaufen war.',
  'Die Sitzung (sie dauerte lange',
  'thumb|195px',
  '&nbsp;',
  '- erster Punkt',
  '## Zwischentitel',
  'datum: 2024-05-03',
  '---',
  'BERLIN (dpa) – Die Lage ist ruhig.',
  'Frage: Warum?',
  'z. B. am 10. Januar um 15.30 Uhr',
  'Journalist:innen und Vor- und Nachteile',
  'daß die die Strasse',
  '»Ja«, so der Minister.',
  '"',
  '„',
  '“',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  'a\u0308',
  '\ud800',
  '\u0000',
  '<p class="x">Text</p>',
  'https://example.org/?utm_source=x',
  'Am nächsten Tag',
  'im Jahr 0',
  'am 31. Februar',
  'The quick brown fox jumps over the lazy dog and the cat.',
];

/** Texts that look like pasted articles: German sentences, leftovers, broken marks, odd characters, all kinds of line ends. */
export const pastedText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      fc.constantFrom(' ', '', '\n', '\n\n', '\r\n\r\n', '\r', '\u00a0'),
    ),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
