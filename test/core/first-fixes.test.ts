import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Article, applyEdits, createAnalyser, type Fix, fixesOf } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { amid, LOUD, LOUD_TEXTS } from './fragments-sentences.ts';
import { ARTICLES } from './newsroom-articles.ts';

const analyser = createAnalyser({ lexicon: builtLexicon() });
const analyse = (text: string): Article => analyser.analyse({ text });

/** The fixes that a family of rules (or one rule) offers in a text, in their order. */
const fixesIn = (text: string, rules: string): readonly Fix[] =>
  analyse(text)
    .findings.filter((f) => f.rule.startsWith(rules))
    .flatMap(fixesOf);
const filled = (fix: Fix): Fix['edits'] => fix.edits.map((e) => ({ ...e, text: e.text.replace(/\$\{\d+:([^}]*)\}/gu, '$1') }));
const results = (text: string, rules: string): string[] => fixesIn(text, rules).map((fix) => applyEdits(text, filled(fix)));

const silent = (rules: string, texts: readonly string[]): void => {
  for (const text of texts)
    it(`${rules} stays silent: ${text.slice(0, 60)}`, () =>
      assert.deepEqual(
        analyse(text)
          .findings.filter((f) => f.rule.startsWith(rules))
          .map((f) => `${f.rule} ${text.slice(f.start, f.end)}`),
        [],
      ));
};

/** Text, rule, and what its first fix makes of the text. */
const first = (rows: readonly (readonly [rule: string, text: string, fixed: string])[]): void => {
  for (const [rule, text, fixed] of rows)
    it(`${rule} puts first: ${fixed.slice(0, 60)}`, () => assert.equal(results(text, rule)[0], fixed));
};

const CLOSED = 'Der Rat lobte am Montag die Helfer in Auheim. Sie hatten beim Hochwasser Säcke gefüllt.';

describe('right copy that looked like slips', () => {
  silent('grammar/', [
    'Ein Lastwagen ist auf ein Stauende aufgefahren. Die Polizei hatte vor einem Stauende gewarnt.',
    'Er stand am Bauende der Strecke, ein Stauende war nicht zu sehen.',
    'Sie hat Angst, sich an den Fledertieren im Dachstuhl anzustecken.',
    "Er lacht, weil's den Buben peinlich ist. Sie fragt, ob's den Eltern recht war.",
    'Die Polizei die Polizei sucht nach Zeugen.',
  ]);
  silent('fragment/', [
    '20.15 Uhr, Arte: Der Film erzählt von einem Fischer, der nicht aufgibt.',
    'Ein Stuhl mehr oder weniger, das sei oft der ganze Gewinn. Der Rat schwieg.',
    'Ein Steg im Wasser, das wäre etwas für die Kinder. Der Rat schwieg.',
    'Der Schauspieler las am Abend aus Die Verwandlung von Kafka. Die Sendung läuft in Das Erste am Sonntag.',
    'So wird es gemacht: Angenommen Sie verdienen 1400 Euro im Monat, dann zahlen Sie weniger.',
  ]);
  first([
    ['grammar/verb-number', 'Er lacht, weil die Buben peinlich ist.', 'Er lacht, weil die Buben peinlich sind.'],
    ['fragment/wrong-capital', 'Das ist seit Montag in Der Stadt bekannt.', 'Das ist seit Montag in der Stadt bekannt.'],
  ]);
  it('begins nothing with a capital that goes on behind a list', () => {
    const text = `${CLOSED}\n\nDie Diebe hatten dabei:\n\n• Leitern\n• Seile\n\nund gaben sich als Handwerker aus. Das sagt die Polizei.`;
    assert.deepEqual(
      fixesIn(text, 'fragment/mid-sentence-start').map((fix) => fix.title),
      ['mark'],
    );
  });
  it('takes a new compound of known words for a hint, and puts no other word in its place', () => {
    for (const word of ['Sternsingerabend', 'Sektorwache', 'Newsblog', 'fernsteht']) {
      const said = word.startsWith('f') ? `Er weiß, wer dem Rat ${word} soll.` : `Der ${word} war am Montag.`;
      const text = `${CLOSED} ${said}`;
      const found = analyse(text).findings.filter((f) => f.rule.startsWith('spelling/'));
      assert.deepEqual(
        found.filter((f) => f.severity !== 'hint').map((f) => text.slice(f.start, f.end)),
        [],
      );
      assert.deepEqual(results(text, 'spelling/'), []);
    }
  });
  it('still mends a compound that lost a letter, and one that lost its s', () => {
    for (const [slip, word] of [
      ['Bahnhofvorplatz', 'Bahnhofsvorplatz'],
      ['Staatsanwaltschat', 'Staatsanwaltschaft'],
    ] as const) {
      const text = `${CLOSED} Das sagte sie zu ${slip} und Rat.`;
      assert.equal(results(text, 'spelling/')[0], text.replace(slip, word));
    }
  });
  it('puts no other word in the place of a village that no list has', () => {
    assert.deepEqual(results(`${CLOSED} In Schnals liegt seit Montag Schnee.`, 'spelling/'), []);
  });
  it('writes the article that is missing with its preposition, and changes no adverb', () => {
    const text = `${CLOSED} Das gelang dem Verein bei zweiten Mal.`;
    assert.equal(results(text, 'grammar/')[0], text.replace('bei zweiten', 'beim zweiten'));
    assert.deepEqual(results(`${CLOSED} Sie bot einen günstiger bemessenen Netz an.`, 'grammar/'), []);
  });
  it('closes no bracket where it may have closed before', () => {
    for (const said of [
      '(Gesa Ohm sortiert die Netze. Der Rat schweigt.',
      'Das sagte der Rat (SPD zum „Hafenblick“. Der Kreis prüft das.',
    ])
      assert.deepEqual(results(`${CLOSED} ${said}`, 'fragment/unclosed-parenthesis'), []);
    const text = `${CLOSED} Das sagte Gesa Ohm (SPD. Der Kreis prüft das.`;
    assert.equal(results(text, 'fragment/unclosed-parenthesis')[0], text.replace('(SPD.', '(SPD).'));
  });
  it('puts no mark beside another that stands in its place', () => {
    for (const text of [`${CLOSED} Der Dienst ,Hafenblick“ meldet das.`, `${CLOSED} Das meldet der Dienst „Hafenblick'.`])
      for (const result of results(text, 'quote/')) assert.ok(!/,„|'„|“'/u.test(result), result);
  });
  it('deletes nobody from a row of questions', () => {
    const text = `Wer ist Täter, wer ist Opfer? ${CLOSED}`;
    assert.deepEqual(
      fixesIn(text, 'fragment/stray-noun').filter((fix) => fix.title === 'delete'),
      [],
    );
  });
  it('leaves a text that breaks off before its noun without a stop', () => {
    const text = `${CLOSED}\n\nDer Verein dankte am Abend dem Rat. Die Helfer freuen sich nun auf den türkis`;
    const fixed = results(text, 'fragment/truncated');
    assert.ok(fixed.length > 0 && !fixed.some((r) => r.endsWith('türkis.')), fixed.join('\n'));
  });
  it('takes no names of networks at the end of an article for buttons unasked', () => {
    const lead = 'Welche Apps die Schule verbietet\n\nDas Gymnasium in Auheim hat eine Liste ausgehängt.';
    for (const rest of ['Verboten sind auf dem Schulhof drei Programme.', 'Am meisten Geld fließt an drei Firmen.'])
      assert.deepEqual(analyse(`${lead} ${rest}\n\nFacebook\n\nInstagram\n\nWhatsApp`).safeFixes(), []);
    assert.equal(analyse(`${lead} Sie gilt ab Mai.\n\nSchreibe einen Kommentar`).safeFixes().length, 1);
  });
  it('leaves a word that spelling does not know to spelling', () => {
    const text = `${CLOSED} Er hatte den Wagen angehallten. Der Verein dankte.`;
    assert.deepEqual(results(text, 'grammar/'), []);
    assert.equal(results(text, 'spelling/')[0], text.replace('angehallten', 'angehalten'));
  });
  it('gives no quotation to a noun by itself, and to a pronoun in small letters', () => {
    const text =
      'Menschen standen am Montag auf dem Markt. Sie warteten lange.\n\n„Wir haben drei Stunden ohne Licht gesessen.“\n\nDann fuhr der Zug.';
    for (const fixed of results(text, 'quote/unattributed')) assert.doesNotMatch(fixed, /, sagte (?:Menschen|Sie)\./u);
  });
});

describe('spelling: what is offered first', () => {
  silent('spelling/', [
    'Das gilt für den Server des Betreibers, der Ihre Website anzeigt, und für den Kunden.',
    'Wir danken jedem, der Unsere Werkstatt besucht und der Ihre Nachricht liest.',
    'Der Weg führt vom Ufer der Salzach über die Salzachstraße und die Isarstraße zum Rathaus.',
    'Die Leitung verläuft unter dem Eisackufer, dahinter liegt die Drauallee.',
    'Das wurde über die Wünsche der Bauern und ihrer Familien im ganzen Tal hinweg gemacht.',
    'Sie haben an den Wünschen der Leute hinter dem Deich mit ihrem Entwurf vorbei geplant.',
    'Die Urgroßnichte des Dichters und sein Ururgroßonkel stammen aus Bozen.',
    'Der Verladebereich des Hafens wird erweitert, neben dem Anmeldebereich.',
  ]);
  first([
    ['spelling/together', 'Der Zug ist am Abend ohne Halt vorbei gefahren.', 'Der Zug ist am Abend ohne Halt vorbeigefahren.'],
    ['spelling/together', 'Sie sind an der alten Mühle vorbei gefahren.', 'Sie sind an der alten Mühle vorbeigefahren.'],
    ['spelling/old-spelling', 'Der Schloßpark war geschlossen.', 'Der Schlosspark war geschlossen.'],
    ['spelling/old-spelling', 'Der Mann beschoß am Abend das Haus.', 'Der Mann beschoss am Abend das Haus.'],
    ['spelling/hyphen', 'Der Verein plant einen Social Media-Auftritt.', 'Der Verein plant einen Social-Media-Auftritt.'],
    ['spelling/unknown-word', 'Die Stadtradtssitzung dauerte bis zum Abend.', 'Die Stadtratssitzung dauerte bis zum Abend.'],
    [
      'spelling/unknown-word',
      'Die Feuerwehr und die Nachbarn kümmertvn sich am Abend um die Kinder.',
      'Die Feuerwehr und die Nachbarn kümmerten sich am Abend um die Kinder.',
    ],
  ]);

  it('builds no compound that nobody means', () => {
    for (const [text, part] of [
      ['Die Urgroßbase des Dichters kam aus Bozen.', 'Uhrgroß'],
      ['Es war ein ausmaritimer Garten.', 'hausm'],
      ['Der Garten ist ausmediterraner Hand.', 'bausm'],
    ] as const)
      for (const made of results(text, 'spelling/unknown-word')) assert.ok(!made.includes(part), made);
  });

  it('offers no abuse and no likeness by chance for what may be a name', () => {
    for (const text of ['Der Ponner spielt heute in Bozen.', 'Der Huchen lebt in der Donau.', 'Der Verein Agok lädt zum Fest.'])
      for (const made of results(text, 'spelling/unknown-word')) assert.doesNotMatch(made, /Penner|Kuchen|Buchen|Amok|Ago /u);
    for (const text of ['Der Trainer Pärson lobte die Mannschaft.', 'Am Abend kam der Lehrer Baumi dazu.'])
      assert.deepEqual(results(text, 'spelling/unknown-word'), []);
  });

  it('makes one finding of one place', () => {
    const found = analyse('Das sind zehn Jahre zuviel für den Verein.').findings.filter((f) => f.rule.startsWith('spelling/'));
    assert.deepEqual(
      found.map((f) => f.rule),
      ['spelling/together'],
    );
  });
});

describe('fragments: what is offered first', () => {
  silent('fragment/', [
    'Die Polizei und die Nachbarn kümmertvn sich am Abend um die Kinder.',
    'Die Messe erfreute sich regen Zuspruchs.',
    'Der Film hat in der Stadt nur noch gefühlt Kultstatus.',
    'Am Morgen hatte Mir Hossein Karimi die Zuhörer zum Fest geladen.',
    'Die Hörspielserien Die drei Spürnasen und Fünf Freunde sind beliebt.',
    'Die Romane Der lange Weg und Das stille Tal sind vergriffen.',
    'Die Serien Der Seedoktor und Die Hafenwache laufen weiter.',
    'In dem Bericht Fragen“ zu ihm und „zum Geld“.',
    'Auf den Bänken konnten sich Interessierte ausruhen.',
    'Anfänger bekommen den gelben Gurt. Meister den schwarzen. Das ist ein alter Brauch.',
    'Die Helfer in den Heimen müssen\n\nentweder vollständig geimpft sein,\n\noder jeden Morgen einen Test vorlegen.\n\nDas gilt ab dem Herbst. Es endet im Winter.',
  ]);
  it('says of a list in lines at most one thing', () => {
    const text =
      'Wer in die Halle will, muss\n\neinen Nachweis über die Impfung erbringen, oder\n\neinen Test vom selben Tag vorlegen.\n\nDas gilt ab dem Herbst. Es endet im Winter.';
    assert.ok(analyse(text).findings.filter((f) => f.rule.startsWith('fragment/')).length <= 1);
  });
  it('joins the first of several lines only, where a list stands in paragraphs', () => {
    const text =
      'Der Verein verlangt, dass\n\ndie Straße gesperrt wird,\n\nder Platz begrünt wird und\n\ndie Busse öfter fahren.\n\nDas gilt ab dem Herbst. Es endet im Winter.';
    assert.ok(analyse(text).findings.filter((f) => f.rule.startsWith('fragment/')).length <= 1);
  });
  it('still reports what is broken off', () => {
    for (const text of [
      'Der Anwalt kündigte eine Klage an. Er verwies dabei auf die\n\nDas Gericht hat den Eingang bestätigt.',
      'Die Messe begann am Freitag.\n\nund sagte die Reise nach Wien ab. Der Grund ist unklar.',
      'Die Linie fährt ab Herbst. Der Rat stimmte gegen den. Die Kosten sind hoch.',
    ])
      assert.ok(
        analyse(text).findings.some((f) => f.rule.startsWith('fragment/')),
        text,
      );
  });
});

describe('the mark for the author', () => {
  // The mark is itself reported until somebody has answered it: it is the last thing offered, and never what one key puts in.
  const texts = [
    ...LOUD.flatMap(({ texts }) => texts.map(amid)),
    ...LOUD_TEXTS.flatMap(({ texts }) => texts),
    ...ARTICLES.map((a) => a.text.replaceAll(/\{\{[^|]*\|[^|]*\|(.*?)\}\}/gsu, '$1')),
  ];
  it('is the last fix, and never the preferred one', () => {
    let seen = 0;
    for (const text of texts)
      for (const finding of analyse(text).findings) {
        const fixes = fixesOf(finding);
        for (const [i, fix] of fixes.entries()) {
          if (!fix.edits.some((e) => e.text.includes(DEFAULT_SETTINGS.authorMark))) continue;
          seen++;
          assert.ok(!fix.preferred, `${finding.rule}: ${text}`);
          assert.equal(i, fixes.length - 1, `${finding.rule}: ${text}`);
        }
      }
    assert.ok(seen > 20);
  });
});

describe('a sentence twice: what is offered first', () => {
  const QUOTE = 'In den Dörfern am Fluss warten viele Leute seit Jahren auf eine neue Brücke.';
  const INTRO = 'Der Kreistag tagte am Montag in Auheim. Er beriet über den Haushalt des nächsten Jahres.';
  first([
    [
      'fragment/duplicate',
      `${INTRO}\n\n${QUOTE}\n\n${QUOTE} Aber das Geld fehlt, sagte der Landrat.`,
      `${INTRO}\n\n${QUOTE} Aber das Geld fehlt, sagte der Landrat.`,
    ],
    [
      'fragment/duplicate',
      `${INTRO} ${QUOTE}\n\nDer Rat stimmte zu. ${QUOTE} Aber das Geld fehlt.`,
      `${INTRO} ${QUOTE}\n\nDer Rat stimmte zu. Aber das Geld fehlt.`,
    ],
  ]);
});

describe('quotation marks: what is offered first', () => {
  silent('quote/mismatched', [
    '„Der Hort wird aus dem Haushalt bezahlt", sagen die Eltern. „Es entstehen keine Kosten, die Leistungen bleiben dieselben."Laut Amt zahlen sie ohnehin. „Gebühren wären eine Last. Das sorgt für Ruhe", meinen sie.',
  ]);
  silent('grammar/', ['Es fehlt an einer vernünftigen Lösungmitarbeiten.']);
  first([
    [
      'quote/unclosed',
      'Die Gruppe („Grüne Liste) klagt gegen den Bau am Fluss.',
      'Die Gruppe („Grüne Liste“) klagt gegen den Bau am Fluss.',
    ],
    [
      'quote/unclosed',
      'Er will ("ab 250.000 Euro (Ledige) im Jahr) mehr verlangen.',
      'Er will ("ab 250.000 Euro (Ledige) im Jahr") mehr verlangen.',
    ],
    ['quote/unclosed', `Der Rat sagte, er wolle "mehr tun'.`, 'Der Rat sagte, er wolle "mehr tun".'],
    ['quote/unclosed', `Er lobte "den Mut von Hans'.`, `Er lobte "den Mut von Hans'".`],
    ['quote/unclosed', '„Wir sind „sehr müde“, sagte Anna Berg.', '„Wir sind sehr müde“, sagte Anna Berg.'],
    ['quote/unopened', 'Sie winkte ab: "Das ist nicht mein Amt." «', 'Sie winkte ab: "Das ist nicht mein Amt."'],
    [
      'quote/unclosed',
      "\"'Das Land hat den Plan verboten', heißt es im Netz.",
      "'Das Land hat den Plan verboten', heißt es im Netz.",
    ],
    [
      'quote/unclosed',
      'Höhepunkt von "Lesestadt in Meran war der Abend mit Eva Berg. Die Gäste blieben lange.',
      'Höhepunkt von Lesestadt in Meran war der Abend mit Eva Berg. Die Gäste blieben lange.',
    ],
    [
      'quote/unclosed',
      'Die Leiterin sagte: „Wir bleiben hier. Das ist gut.',
      'Die Leiterin sagte: „Wir bleiben hier. Das ist gut.“',
    ],
    ['quote/unclosed', 'Die Fähre „Marina Baltica liegt im Hafen.', 'Die Fähre „Marina Baltica“ liegt im Hafen.'],
  ]);
  it('prefers nothing where only the author knows where a title ends', () => {
    const text = 'Gezeigt wird bei „Kino im Hof ein Film über den Bau der Brücke. Danach spielt eine Band.';
    assert.ok(fixesIn(text, 'quote/unclosed').length > 0);
    assert.ok(!fixesIn(text, 'quote/unclosed').some((fix) => fix.preferred));
  });
  it('offers a person named last before a body that spoke above', () => {
    for (const body of ['das Landesamt', 'der Verband', 'das Institut für Bodenkunde', 'die Gewerkschaft']) {
      const name = `D${body.slice(1)}`;
      const text = `${name} hat am Montag Zahlen vorgelegt. „Die Böden sind trocken“, teilte ${body} mit. Die Forscherin Imke Rohde leitet das Projekt.\n\n„Das wird ein schweres Jahr für die Höfe am Moor.“\n\nIm Juni folgt der Bericht.`;
      const made = results(text, 'quote/continued-speaker');
      assert.ok(made[0]?.includes('sagte Imke Rohde'), made[0]);
      assert.ok(made[1]?.includes(`sagte ${body}`), made[1]);
    }
  });
  it('does not offer first whom a question asks about', () => {
    const text =
      'Jana Reimers und Uwe Lang kamen. Was hat Lang gesehen? „So etwas habe ich in vierzig Jahren noch nie gesehen und gehört.“ Die Ursache ist offen.';
    const [made] = results(text, 'quote/unattributed');
    assert.ok(made?.includes('sagte Name'), made);
    const told =
      'Am Montag brannte die Scheune am Deich ab. Jana Reimers rückte aus.\n\n„So etwas habe ich in vierzig Jahren noch nie gesehen und gehört.“\n\nDie Ursache ist offen.';
    assert.ok(results(told, 'quote/unattributed')[0]?.includes('sagte Jana Reimers'));
  });
});

describe('grammar: what is offered first', () => {
  silent('grammar/', [
    'Was sie alle freut ist, dass der Winter vorbei ist.',
    'Das Geld ist für das Dorf dass neue Haus steht schon.',
    'Die Kinder eine Freude macht auch der Zirkus.',
    'Den Opfern ein Gesicht gibt auch das Buch.',
    'Die Opfer ein Gesicht gibt auch das Buch.',
    'Er schwieg, weil es den Buben peinlich ist.',
  ]);
  silent('comma/', ['Das Geld ist für das Dorf dass neue Haus steht schon.']);
  first([
    ['grammar/verb-form', 'Der Sieger soll im Herbst bekanntgegeben.', 'Der Sieger soll im Herbst bekanntgegeben werden.'],
    ['grammar/verb-form', 'Die Stadt will das Haus verkauft.', 'Die Stadt will das Haus verkaufen.'],
    ['grammar/verb-form', 'Der Zug soll am Abend angekommen.', 'Der Zug soll am Abend ankommen.'],
    ['grammar/verb-form', 'Er sagt, dass sie dort arbeite werde.', 'Er sagt, dass sie dort arbeiten werde.'],
    ['grammar/genitive', 'Die Zusage die Firma gilt bis Mai.', 'Die Zusage der Firma gilt bis Mai.'],
    [
      'grammar/genitive',
      'Nach Angaben die Polizei stürzte der Mann am Ufer.',
      'Nach Angaben der Polizei stürzte der Mann am Ufer.',
    ],
    ['comma/', 'Er weiß dass das Dach dicht ist.', 'Er weiß, dass das Dach dicht ist.'],
  ]);
  it('offers both numbers and prefers none where the article fits one and the noun may have lost its ending', () => {
    const fixes = fixesIn('Sie wohnt seit Mai in den Gebäude.', 'grammar/');
    assert.deepEqual(
      fixes.slice(0, 2).map((fix) => fix.args?.right),
      ['den Gebäuden', 'dem Gebäude'],
    );
    assert.ok(!fixes.some((fix) => fix.preferred));
    assert.ok(fixesIn('Die Firma hat die Waren pünktlich gelieferte.', 'grammar/')[0]?.preferred);
  });
});
