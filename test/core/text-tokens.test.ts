import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';

/** Checks the tokens of `text`; the expectation is their text, separated by single spaces. */
function check(text: string, expected: string): void {
  test(`tokens: ${text}`, () => {
    assert.equal(
      tokenise(text)
        .map((t) => t.text)
        .join(' '),
      expected,
    );
  });
}

/** Checks the kinds of tokens as one letter each: w word, n number, p punctuation, s symbol, u url. */
function checkKinds(text: string, expected: string): void {
  test(`kinds: ${text}`, () => {
    assert.equal(
      tokenise(text)
        .map((t) => t.kind[0])
        .join(''),
      expected,
    );
  });
}

// Abbreviations.
check('Dr. Berger und Prof. Lang kamen.', 'Dr. Berger und Prof. Lang kamen .');
check('Das gilt z. B. für Bahnen.', 'Das gilt z. B. für Bahnen .');
check('Das gilt z.B. für Bahnen.', 'Das gilt z. B. für Bahnen .');
check('u. a. in Kiel, d. h. im Norden', 'u. a. in Kiel , d. h. im Norden');
check('Rund 3 Mio. Euro bzw. 4 Mrd. Dollar', 'Rund 3 Mio. Euro bzw. 4 Mrd. Dollar');
check('Nach § 5 Abs. 2 Nr. 3 gilt', 'Nach § 5 Abs. 2 Nr. 3 gilt');
check('Im Jahr 44 v. Chr. starb er.', 'Im Jahr 44 v. Chr. starb er .');
check('Er spielt J. S. Bach.', 'Er spielt J. S. Bach .');
check('George W. Bush und J.R.R. Tolkien', 'George W. Bush und J. R. R. Tolkien');
check('Der Plan B. Dann ging er.', 'Der Plan B . Dann ging er .');
check('Sie nimmt Vitamin C.', 'Sie nimmt Vitamin C .');
check('Bernd K. wurde befragt.', 'Bernd K. wurde befragt .');
check('Das ist seine Art.', 'Das ist seine Art .');
check('Lesen Sie Art. 5 und S. 12', 'Lesen Sie Art. 5 und S. 12');
check('Mit 130 km/h. Der Wagen', 'Mit 130 km / h . Der Wagen');
check('Äpfel, Birnen usw. waren da', 'Äpfel , Birnen usw. waren da');
// Ordinals, numbers, dates, times.
check('Am 10. Januar begann es.', 'Am 10. Januar begann es .');
check('Der 140. Geburtstag', 'Der 140. Geburtstag');
check('Die 2. Bundesliga und der 1. FC Köln', 'Die 2. Bundesliga und der 1. FC Köln');
check('Am 10., 11. und 12. Mai', 'Am 10. , 11. und 12. Mai');
check('Es war 2005. Ein Jahr später', 'Es war 2005 . Ein Jahr später');
check('Sie kamen 2005.', 'Sie kamen 2005 .');
check('Das Team liegt auf Platz 3. Trainer Wolf lobte es.', 'Das Team liegt auf Platz 3 . Trainer Wolf lobte es .');
check('Sie siegten 3:2. Trainer Wolf jubelte.', 'Sie siegten 3:2 . Trainer Wolf jubelte .');
check('Ludwig XIV. regierte lange.', 'Ludwig XIV. regierte lange .');
check('Das war Wilhelm II. Mehrmals kam er.', 'Das war Wilhelm II . Mehrmals kam er .');
check('der II. Weltkrieg', 'der II. Weltkrieg');
check('1.234,56 Euro, 10 000 Stück, 5’000 Franken', '1.234,56 Euro , 10 000 Stück , 5’000 Franken');
check('um 20.15 Uhr oder 20:15 Uhr', 'um 20.15 Uhr oder 20:15 Uhr');
check('am 2020-01-12 und 12.1.2020', 'am 2020-01-12 und 12.1.2020');
check('in der Saison 2019/20', 'in der Saison 2019/20');
check('von 10–12 Uhr, 5 % mehr, 3,5%', 'von 10 – 12 Uhr , 5 % mehr , 3,5 %');
// Words with hyphens, digits, apostrophes.
check('Vor- und Nachteile', 'Vor- und Nachteile');
check('Schulbau und -sanierung', 'Schulbau und -sanierung');
check('der 25-Jährige, 100-prozentig, 1990er', 'der 25-Jährige , 100-prozentig , 1990er');
check('2:1-Sieg im 100-Meter-Lauf', '2:1-Sieg im 100-Meter-Lauf');
check('die 1.-Klasse-Karte', 'die 1.-Klasse-Karte');
check('die 5.000-Euro-Marke', 'die 5.000-Euro-Marke');
check('US-Präsident, 3D-Druck, G20, B2B', 'US-Präsident , 3D-Druck , G20 , B2B');
check("Wie geht's? Ku’damm", "Wie geht's ? Ku’damm");
check("Hans' Auto und Grass’ Roman", "Hans' Auto und Grass’ Roman");
check("Das war 'ne Sache", "Das war 'ne Sache");
check('C&A und H&M', 'C&A und H&M');
check('Wort&nbsp;Wort', 'Wort & nbsp ; Wort');
// Gender forms are one token.
check('Journalist:innen und Bürger:innen.', 'Journalist:innen und Bürger:innen .');
check('Journalist*innen, Lehrer*in', 'Journalist*innen , Lehrer*in');
check('Journalist_innen, Ärzt_innen', 'Journalist_innen , Ärzt_innen');
check('JournalistInnen und SchülerInnen', 'JournalistInnen und SchülerInnen');
check('Journalist/-innen, Bürger/innen', 'Journalist/-innen , Bürger/innen');
check('Schüler(innen) und Lehrer(in)', 'Schüler(innen) und Lehrer(in)');
check('jede:r, ein*e, der:die', 'jede:r , ein*e , der:die');
check('Bürger:innen-Initiative', 'Bürger:innen-Initiative');
check('Fazit:im Grunde gut', 'Fazit : im Grunde gut');
// Addresses.
check('Siehe https://beispiel.de/a?b=c.', 'Siehe https://beispiel.de/a?b=c .');
check('auf www.beispiel.de, sagte sie', 'auf www.beispiel.de , sagte sie');
check('Mail an max.m@beispiel-post.de!', 'Mail an max.m@beispiel-post.de !');
check('Mail an a@b.de\ufeff und\ufeff weiter', 'Mail an a@b.de und\ufeff weiter');
check('@amt_kiel und #MeToo', '@amt_kiel und #MeToo');
check('bei Beispiel.de gelesen', 'bei Beispiel.de gelesen');
// Marks.
check('„Ja“, sagte er …', '„ Ja “ , sagte er …');
check('Und dann ... nichts', 'Und dann ... nichts');
check('BERLIN (dpa) – Der Rat', 'BERLIN ( dpa ) – Der Rat');
check('bekommen.Der Klub', 'bekommen . Der Klub');
check('CDU/CSU und/oder', 'CDU / CSU und / oder');
checkKinds('Am 10. Mai: 5 % auf www.a.de 👍', 'wnwpnswus');
checkKinds('3D-Druck, 20er und 20', 'wpwwn');

test('norm is composed and bare of soft hyphens and zero-width marks', () => {
  assert.deepEqual(
    tokenise('Bu\u0308rger\u00adamt und E\u2011Mail und Fahr\u200bzeug').map((t) => t.norm),
    ['Bürgeramt', 'und', 'E-Mail', 'und', 'Fahrzeug'],
  );
});

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'z. B. ',
    'Dr.',
    '10.',
    ' „',
    '“',
    '. ',
    '...',
    'Müller',
    ' ',
    '\u200b',
    '\ud800',
    '-',
    "'",
    ':innen',
    '(',
    ')',
    '@',
    'a@b.de',
    '2',
    '.',
    'XIV.',
  ),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));

test('tokens are in order, inside the text, hold no white space, and cover all that is visible', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      for (const token of tokenise(text)) {
        assert.ok(token.start >= at && token.end > token.start && token.end <= text.length);
        assert.equal(token.text, text.slice(token.start, token.end));
        assert.doesNotMatch(token.text, /\s/u);
        assert.match(text.slice(at, token.start), /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*$/u);
        at = token.end;
      }
      assert.match(text.slice(at), /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*$/u);
    }),
    { numRuns: 500 },
  );
});

test('each token belongs to exactly one sentence, and spans run from first to last token', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenise(text);
      const sentences = splitSentences(tokens);
      assert.deepEqual(
        sentences.flatMap((s) => s.tokens),
        tokens,
      );
      for (const s of sentences) {
        assert.equal(s.start, s.tokens[0]!.start);
        assert.equal(s.end, s.tokens.at(-1)!.end);
      }
    }),
    { numRuns: 500 },
  );
});

test('a long line without white space costs linear time', () => {
  for (const unit of ['a', 'a.', 'a@', '.', '-a', '1.', '„', '(', "'a", 'A.b', 'x/innen', '\u0301', ' 1.']) {
    assert.ok(tokenise(unit.repeat(60_000 / unit.length)).length > 0);
  }
});
