import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contactEnd, contactRole } from '../../src/core/agency/press-contact.ts';

// Contacts end where the last number or address stands; what readers may want to know has no end.
const CASES: readonly (readonly [what: string, lines: readonly string[], end: number | undefined])[] = [
  ['a contact of names and numbers', ['Pressekontakt:', 'Seglerbund Nord', 'Frau Tanja Muster', 'Telefon: 0555 123'], 4],
  ['one line', ['Medienkontakt', 'presse@beispiel.example'], 2],
  ['what follows it', ['Rückfragen der Medien:', 'Tanja Muster, 0555 12 34 56', 'Das Fest beginnt am Samstag um zehn.'], 2],
  ['titles with full stops', ['Wissenschaftliche Ansprechpartnerin:', 'Prof. Dr. Tanja Muster, muster@beispiel.example'], 2],
  ['a press office', ['Kontakt', 'Pressestelle der Stadt', 'Am Markt 1', '12345 Beispielstadt'], 4],
  ['a heading in Markdown', ['## Kontakt für Medien', 'Tanja Muster', 'www.beispiel.example'], 3],
  ['a note of an agency', ['Rückfragehinweis:', 'Seglerbund Nord', '+43 1 555 12-34'], 3],
  ['another note of an agency', ['Rückfragen & Kontakt:', 'Seglerbund Nord', 'Mag. Tanja Muster', '+43 1 555 12-34'], 4],
  ['a press office under a request', ['Rückfragen bitte an:', 'Pressestelle', 'Telefon: 0555 91-20'], 3],
  ['nobody to ask', ['Pressekontakt:', 'Der Verein hat keine Pressestelle.'], undefined],
  ['a number too far below', ['Pressekontakt', 'Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', '0555 123456'], undefined],
  ['whom readers may ask', ['Kontakt:', 'Tierheim Beispielstadt', 'Hafenstraße 12', 'Telefon: 0555 123'], undefined],
  ['a number before the office', ['Ansprechpartner', '0555 123456', 'Pressestelle'], undefined],
  ['a sentence with the word', ['Der Pressekontakt riss ab.', '0555 123456'], undefined],
  ['a section of an article', ['Kontakte', 'Die Pressestelle schwieg dazu.', 'Am Markt 1'], undefined],
];

describe('the contact that a release gives the press', () => {
  for (const [what, lines, end] of CASES)
    it(what, () => {
      const roleOf = (i: number) => (lines[i] === undefined ? undefined : contactRole(lines[i]));
      assert.equal(contactEnd(roleOf, 0), end);
    });

  it('is looked for in a bounded number of lines', () => {
    let asked = 0;
    const roleOf = () => (asked++ === 0 ? 'press' : 'line') as 'press' | 'line';
    assert.equal(contactEnd(roleOf, 0), 24);
    assert.ok(asked <= 24, String(asked));
  });
});
