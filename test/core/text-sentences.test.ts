import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';

/** Checks the sentences of a paragraph: `‖` stands between two sentences (with the white space, if any, on its right). */
function check(marked: string): void {
  test(`sentences: ${marked}`, () => {
    const text = marked.replaceAll('‖', '');
    const starts = splitSentences(tokenise(text)).map((s) => s.end);
    let actual = '';
    let at = 0;
    for (const end of starts.slice(0, -1)) {
      actual += `${text.slice(at, end)}‖`;
      at = end;
    }
    assert.equal(actual + text.slice(at), marked);
  });
}

// Stops.
check('Der Rat tagt.‖ Die Sitzung ist offen.');
check('Wer kommt?‖ Niemand!‖ Alle warten.');
check('Er ging … und kam wieder.');
check('Er ging …‖ Dann kam er wieder.');
check('Was?!‖ Das geht nicht.');
check('Ein Satz ohne Ende');
check('Gefördert werden z. B. „Lesestuben“ auf dem Land.‖ Der Antrag ist kurz.');
check('Erlaubt sind Kuchen u. Ä. „vom eigenen Herd“, so die Stadt.‖ Alkohol ist verboten.');
check('Der Satz steht in Art. »3« ganz oben.‖ Jeder kennt ihn.');
check('Bewerber brauchen mind. zwei Jahre Praxis.‖ Englisch hilft.');
check('Die Kosten liegen bei insg. 4,2 Millionen Euro.‖ Das Land zahlt.');
check('Geübt wird wöchentl. zweimal.‖ Der Beitrag ist mtl. fällig.');
check('Der Klub hat Geld bekommen.‖Der Trainer freut sich.');
check('Das Spiel endete 3:2.‖ Trainer Wolf war froh.');
check('Er kam. dpa meldete das.');
check('Die Lage wurde schlimmer.‖ dann kam der Regen.');
// Quotes.
check('„Ja.‖ Nein.“, sagte er.');
check('„Ich komme.“‖ Das sagte sie.');
check('„Kommt er?“, fragte sie.‖ Er kam.');
check('„Kommt er?“ fragte sie.');
check('„Weg da!“ rief er.‖ Dann lief er.');
check('Er sagte: „Ich komme.‖ Du gehst.“‖ Dann schwieg er.');
check('»Gut so«, sagte sie.‖ »Weiter!«‖ Alle gingen.');
check('«Das reicht.»‖ Er ging.');
check('"Das reicht."‖ Er ging.');
check('"Das reicht.‖ Wirklich", sagte sie.');
check('“Das reicht.”‖ Er ging.');
check('Sie las „Wer bin ich?“ und lachte.');
check('Er nannte es „einen Fehler“.‖ Sie schwieg.');
check('„Er rief ‚Halt!‘ und lief.“‖ So war es.');
check('Er kam.‖ „Gut“, sagte sie.');
check('„Schluss!“ – so endete der Tag.');
check('„Wir warten.“‖ – Der Sprecher schwieg.');
// Brackets.
check('Der Plan (siehe Bild. Es zeigt ihn) gilt.');
check('Der Plan gilt.‖ (Er ist alt.)‖ Alle wissen es.');
check('Er kam (wann?) und ging.');
check('Der Rat (dpa) tagt.‖ Die Stadt wartet.');
check('Sie sagte zu (dpa).‖ Er nicht.');
// Agency marks.
check('BERLIN (dpa) – Der Rat tagt.‖ Er berät.');
check('Frankfurt, 28. Juli (Reuters) - Die Bank senkt den Zins.');
// Abbreviations.
check('Dr. Berger kam.‖ Prof. Lang ging.');
check('Es gibt z. B. Äpfel und d. h. Obst.');
check('Äpfel, Birnen usw.‖ Die Liste ist lang.');
check('Es kostet 3 Mio.‖ Der Preis steigt.');
check('Es kostet 3 Mio. Euro.‖ Der Preis steigt.');
check('Er arbeitet bei Muster Inc.‖ Der Umsatz steigt.');
check('Das geschah 44 v. Chr. in Rom.');
check('Das geschah 44 v. Chr.‖ Dann starb er.');
check('Laut Art. 5 Abs. 2 gilt das.‖ Mehr nicht.');
check('Es ist eine neue Art.‖ Der Fund ist selten.');
check('St. Gallen und St. Pauli spielen.');
check('Nr. 5 lebt.‖ Nr. 6 auch.');
check('Frau Dr. h. c. Lang kam.');
check('Das gilt u. a. für Kiel.');
check('Der Angeklagte Bernd K. schwieg.‖ Seine Frau auch.');
check('George W. Bush kam.‖ Er blieb.');
check('Plan A scheiterte, es blieb Plan B.‖ Der half.');
check('Das war die Idee der EU.‖ Es kam anders.');
check('Er fuhr 130 km/h.‖ Der Wagen brannte.');
// Numbers.
check('Am 10. Januar kam er.‖ Am 11. ging er.');
check('Der 140. Geburtstag wird gefeiert.');
check('Sein 3. Buch erscheint.');
check('Er kam 2005.‖ Ein Jahr später ging er.');
check('Es waren 30.‖ Die anderen gingen.');
check('Die 2. Bundesliga beginnt.‖ Der 1. FC Köln spielt.');
check('Das 11. Weltsozialforum beginnt.');
check('Sie liegt auf Platz 3.‖ Trainer Wolf lobt sie.');
check('Ludwig XIV. baute Schlösser.‖ Ludwig XV. auch.');
check('So regierte Wilhelm II.‖ Der Kaiser ging.');
check('Sie kommt um 20.15 Uhr.‖ Er um 21.30 Uhr.');
check('Das Werk kostet 1.234,56 Euro.‖ 500 Stück sind da.');
check('Vom 3. bis 5. Mai ist zu.');
// Addresses and odd things.
check('Mehr auf www.beispiel.de.‖ Dort steht alles.');
check('Die Firma Yahoo!‖ Sie wächst.');
check('Journalist:innen kamen.‖ Bürger*innen auch.');
check('Der Satz geht\nüber zwei Zeilen.‖ Der nächste auch.');
