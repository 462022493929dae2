import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explainSentence } from '../../src/core/syntax/explain.ts';
import { parseSentence } from '../../src/core/syntax/parse-sentence.ts';
import { mainVerb, phraseSpan, separatedPrefix, subjectSpan } from '../../src/core/syntax/query.ts';
import type { ParsedSentence } from '../../src/core/syntax/sentence.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { builtLexicon } from '../support/lexicon.ts';

function analyse(text: string): ParsedSentence {
  return parseSentence(splitSentences(tokenise(text))[0]!, builtLexicon());
}

const SHORT = {
  main: 'H',
  question: 'F',
  imperative: 'I',
  subordinate: 'N',
  relative: 'R',
  infinitive: 'Z',
  verbless: 'O',
} as const;

/** Checks the clauses of a sentence: each clause's own words in order, its kind first: H main, F question, N subordinate, R relative, Z infinitive, O verbless. */
function check(text: string, ...expected: string[]): void {
  test(`clauses: ${text}`, () => {
    const s = analyse(text);
    const actual = s.clauses
      .map(
        (c, k) =>
          `${SHORT[c.kind]} ${s.tokens
            .filter((t, i) => s.clauseOf[i] === k && t.kind !== 'punctuation')
            .map((t) => t.text)
            .join(' ')}`,
      )
      .filter((line) => line.length > 2);
    assert.deepEqual(actual, expected, explainSentence(s));
  });
}

/** Checks the subject of each clause with a finite verb: "subject|verb". */
function subjects(text: string, ...expected: string[]): void {
  test(`subjects: ${text}`, () => {
    const s = analyse(text);
    const actual = s.clauses.flatMap((c) => {
      if (c.finite === undefined) return [];
      const span = subjectSpan(s, c);
      return [`${span ? text.slice(span.start, span.end) : '–'}|${s.tokens[c.finite]!.text}`];
    });
    assert.deepEqual(actual, expected, explainSentence(s));
  });
}

check('Der Rat tagt.', 'H Der Rat tagt');
check('Der Rat tagt, und die Stadt wartet.', 'H Der Rat tagt', 'H und die Stadt wartet');
check('Er sagte, dass er kommt.', 'H Er sagte', 'N dass er kommt');
check('Weil es regnet, bleibt er zu Hause.', 'N Weil es regnet', 'H bleibt er zu Hause');
check('Der Minister, der gestern zurücktrat, schwieg.', 'H Der Minister schwieg', 'R der gestern zurücktrat');
check('Der Plan, die Schule zu schließen, stößt auf Kritik.', 'H Der Plan stößt auf Kritik', 'Z die Schule zu schließen');
check('Sie kam, um zu helfen.', 'H Sie kam', 'Z um zu helfen');
check('Wann beginnt die Sitzung?', 'F Wann beginnt die Sitzung');
check('Kommt der Zug pünktlich?', 'F Kommt der Zug pünktlich');
check('Er fragt, wann die Sitzung beginnt.', 'H Er fragt', 'N wann die Sitzung beginnt');
check('„Wir warten“, sagte die Ministerin.', 'H sagte die Ministerin', 'H Wir warten');
check('Der Satz „Wir warten ab“ machte ihn berühmt.', 'H Der Satz machte ihn berühmt', 'H Wir warten ab');
check('Die Firma (sie gehört der Stadt) baut Häuser.', 'H Die Firma baut Häuser', 'H sie gehört der Stadt');
check('Die Leute, die kamen und lachten, gingen bald.', 'H Die Leute gingen bald', 'R die kamen', 'R und lachten');
check('Er sagte, dass die Frau, die er kannte, abgereist sei.', 'H Er sagte', 'N dass die Frau abgereist sei', 'R die er kannte');
check('Der Kanzler sagte, die Lage sei ernst.', 'H Der Kanzler sagte', 'H die Lage sei ernst');
check('Es fehlen Ärzte, Pfleger und Betten.', 'H Es fehlen Ärzte Pfleger und Betten');
check('Keine Spur von den Tätern.', 'O Keine Spur von den Tätern');
check('Er stand auf und ging.', 'H Er stand auf', 'H und ging');
check('Ob sie bleibt, ist offen.', 'N Ob sie bleibt', 'H ist offen');
check('Der Mann, dessen Auto brannte, wurde verletzt.', 'H Der Mann wurde verletzt', 'R dessen Auto brannte');

subjects('Ein Sprecher der Regierung sagte das am Montag.', 'Ein Sprecher der Regierung|sagte');
subjects('Am Montag sagte ein Sprecher der Regierung das.', 'ein Sprecher der Regierung|sagte');
subjects('Den Minister lobte die Kanzlerin.', 'die Kanzlerin|lobte');
subjects('Russland und die USA führen Gespräche.', 'Russland und die USA|führen');
subjects('Die Polizei nahm drei Männer fest.', 'Die Polizei|nahm');
subjects('Bei dem Unfall wurden zwei Menschen verletzt.', 'zwei Menschen|wurden');
subjects('Er kam und ging.', 'Er|kam', 'Er|ging');
subjects('Sie sagte, dass der Zug ausfalle.', 'Sie|sagte', 'der Zug|ausfalle');
subjects('Der Mann, den die Polizei sucht, ist geflohen.', 'Der Mann|ist', 'die Polizei|sucht');
subjects('Den Antrag der Grünen lehnte der Bundestag ab.', 'der Bundestag|lehnte');
subjects('„Das reicht“, sagte Innenminister Karl Berger.', 'Innenminister Karl Berger|sagte', 'Das|reicht');
subjects('Viele Wähler überzeugt der Plan nicht.', 'der Plan|überzeugt');
subjects('Im Januar steigen die Preise.', 'die Preise|steigen');
subjects('Das Haus gehört der Stadt.', 'Das Haus|gehört');
subjects('Mir gefällt der Vorschlag.', 'der Vorschlag|gefällt');

test('the right bracket holds participles, infinitives and separated prefixes', () => {
  const words = (text: string) => {
    const s = analyse(text);
    return s.clauses.map((c) => c.rightBracket.map((i) => s.tokens[i]!.text).join(' ')).join('|');
  };
  assert.equal(words('Der Rat hat den Plan gestern abgelehnt.'), 'abgelehnt');
  assert.equal(words('Die Polizei teilte das am Montag mit.'), 'mit');
  assert.equal(words('Er wird kommen können.'), 'kommen können');
});

test('queries: main verb, separated prefix, phrase without its preposition', () => {
  const s = analyse('Die Polizei teilte das am Montag mit der Stadt mit.');
  const clause = s.clauses[0]!;
  assert.equal(s.tokens[mainVerb(s, clause)!]!.text, 'teilte');
  assert.equal(s.tokens[separatedPrefix(s, clause)!]!.start, s.tokens.at(-2)!.start);
  const phrase = s.phrases.findIndex((p) => p.preposition !== undefined && s.tokens[p.preposition]!.text === 'mit');
  const span = phraseSpan(s, phrase);
  assert.equal('Die Polizei teilte das am Montag mit der Stadt mit.'.slice(span.start, span.end), 'der Stadt');
});

test('of several prefixes of a verb the last one counts, which ends its clause', () => {
  for (const [text, prefix] of [
    ['Die Stadt führt zusammen mit dem Land eine Umfrage durch.', 'durch'],
    ['Die Firma legt zusammen mit der Stadt die Pläne vor.', 'vor'],
    ['Sie fasst zusammen mit ihm den Bericht zusammen.', 'zusammen'],
    ['Er fasst die Lage zusammen.', 'zusammen'],
    ['Sie arbeitet zusammen mit ihrem Bruder.', 'zusammen'],
    ['Der Rat lehnt den Plan am Montag ab.', 'ab'],
    ['Die Straße führt durch den Wald.', undefined],
  ] as const) {
    const s = analyse(text);
    const at = separatedPrefix(s, s.clauses[0]!);
    assert.equal(at === undefined ? undefined : s.tokens[at]!.text, prefix, text);
  }
});

const piece = fc.constantFrom(
  ...'der die das, und dass weil „ “ ( ) . ? : – Müller sagte kommt ist hat gegangen zu um gehen wer welche Stadt schöne von der am nicht , , der 12. 3,5 und/oder » « " ; … mit ab ein einen sich er sie'.split(
    ' ',
  ),
);

test('any row of words gives a whole analysis: each token in one clause, spans in order, indices inside', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (words) => {
      for (const sentence of splitSentences(tokenise(words.join(' ')))) {
        const s = parseSentence(sentence, builtLexicon());
        const n = s.tokens.length;
        assert.equal(s.tags.length, n);
        assert.equal(s.clauseOf.length, n);
        assert.ok(s.clauses.length > 0);
        for (const k of s.clauseOf) assert.ok(k >= 0 && k < s.clauses.length);
        s.clauses.forEach((c, k) => {
          assert.ok(c.first <= c.last && c.last <= n);
          assert.ok(c.parent === undefined || (c.parent >= 0 && c.parent < s.clauses.length && c.parent !== k));
          if (c.finite !== undefined) assert.equal(s.clauseOf[c.finite], k);
          assert.ok(c.subject === undefined || c.subject < s.phrases.length);
        });
        for (const p of s.phrases)
          assert.ok(
            p.first <= p.head && p.head < p.last && p.last <= n && (p.parent === undefined || p.parent < s.phrases.length),
          );
        assert.ok(explainSentence(s).split('\n').length >= 4);
      }
    }),
    { numRuns: 400 },
  );
});

test('a row of thousands of words without a stop is answered', () => {
  const s = analyse('Stadt und '.repeat(3000));
  assert.equal(s.clauses.length, 1);
});
