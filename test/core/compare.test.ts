import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWithSource, createAnalyser, type SourceComparison } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { articleOf, type Damage, damaged, quotedSources, seeded } from '../support/planted-quotes.ts';
import { growthOf } from '../support/work.ts';

const analyse = (text: string) => createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
const compare = (text: string, source: string): SourceComparison => compareWithSource(analyse(text), source);

/** The states of the quotations, and their changes as "kind: article > source". */
function seen(text: string, source: string): string[] {
  return compare(text, source).quotes.map((q) => {
    const changes = q.changes.map((c) => {
      const flags = `${c.negation ? ' !' : ''}${c.number ? ' #' : ''}`;
      return `${c.kind}: ${text.slice(c.article.start, c.article.end)} > ${source.slice(c.source.start, c.source.end)}${flags}`;
    });
    return [q.state, ...(q.shortened ? ['shortened'] : []), ...(q.inserted ? ['inserted'] : []), ...changes].join(' | ');
  });
}
/** The state of one quotation. */
const one = (quote: string, source: string): string => seen(articleOf([quote]), source).join();

const SOURCES = quotedSources();

describe('quotations beside their source', () => {
  it('finds every one of 60 word for word', () => {
    const states = SOURCES.flatMap(({ source, quotes }) => seen(articleOf(quotes), source));
    assert.equal(states.length, 60);
    assert.deepEqual(
      states.filter((s) => s !== 'exact'),
      [],
    );
  });

  for (const kind of ['word', 'negation', 'number', 'order'] satisfies Damage[]) {
    it(`finds a planted change of this kind in each, as what it is: ${kind}`, () => {
      let planted = 0;
      let found = 0;
      let named = 0;
      for (const seed of [1, 2, 3]) {
        const random = seeded(seed);
        for (const { source, quotes } of SOURCES) {
          const texts = quotes.flatMap((q) => damaged(q, kind, random) ?? []);
          const text = articleOf(texts);
          const { quotes: compared } = compare(text, source);
          planted += texts.length;
          assert.equal(compared.length, texts.length);
          for (const { state, changes } of compared) {
            if (state === 'changed') found++;
            const right = {
              word: changes.length === 1 && changes[0]!.kind === 'replaced',
              negation: changes.some((c) => c.negation),
              number: changes.some((c) => c.number),
              order: changes.some((c) => c.kind === 'moved'),
            };
            if (right[kind]) named++;
          }
        }
      }
      assert.ok(planted >= 75, `${planted} planted`);
      assert.equal(found, planted);
      assert.ok(named >= planted * 0.95, `${named} of ${planted} named`);
    });
  }

  it('does not find in one source what was said in another', () => {
    for (const [i, { quotes }] of SOURCES.entries()) {
      const { source } = SOURCES[(i + 1) % SOURCES.length]!;
      assert.deepEqual(
        seen(articleOf(quotes), source).filter((s) => s !== 'missing'),
        [],
      );
    }
  });
});

describe('what is no change', () => {
  const source =
    'WEBER: Wir müssen, äh, wir müssen die große Straße bis Ende Mai für zwölf Tage sperren, weil der Ka-\nnal dort bricht.';
  for (const quote of [
    'wir müssen die große Straße bis Ende Mai für zwölf Tage sperren, weil der Kanal dort bricht',
    'Wir müssen die grosse Straße bis Ende Mai für 12 Tage sperren – weil der Kanal dort bricht!',
    'Wir müssen die große Stra\u00adße bis Ende Mai für zwölf Tage sperren',
  ]) {
    it(quote, () => assert.equal(one(quote, source), 'exact'));
  }

  for (const [quote, from, state] of [
    ['Es geht’s los, sobald der Bagger da ist', "Es geht's los, sobald der Bagger da ist.", 'exact'],
    ['Das sind 20 Prozent mehr, z. B. beim Strom', 'Das sind zwanzig Prozent mehr, zum Beispiel beim Strom.', 'exact'],
    ['Wir zahlen 3,5 Millionen Euro für den Umbau', 'Wir zahlen 3.500.000 € für den Umbau.', 'exact'],
    ['Wir zahlen eine Million Euro für den Umbau', 'Wir zahlen 1 Million Euro für den Umbau.', 'exact'],
    ['Alle Bürgerinnen und Bürger sind eingeladen', 'Alle Bürgerinnen (hustet) und Bürger sind, ähm, eingeladen.', 'exact'],
    ['Wir glauben [der Regierung] in dieser Sache kein Wort', 'Wir glauben ihr in dieser Sache kein Wort.', 'exact | inserted'],
    ['Die deutsche[n] Häfen leiden darunter sehr', 'Die deutsche Häfen leiden darunter sehr.', 'exact | inserted'],
    [
      'Der Hafen leidet (…) unter dem Stillstand der Kräne',
      'Der Hafen leidet, das sage ich seit Jahren, unter dem Stillstand der Kräne.',
      'exact | shortened',
    ],
    [
      'Der Hafen leidet … unter dem Stillstand der Kräne',
      'Der Hafen leidet, das sage ich seit Jahren, unter dem Stillstand der Kräne.',
      'exact | shortened',
    ],
    ['Die EU-Kommission muss handeln', 'Die EU Kommission muss handeln.', 'exact'],
    ['Ich bin nicht sicher, ob das reicht', 'Ich bin nicht, ich bin nicht sicher, ob das, ob das reicht.', 'exact'],
    ['So dass am Ende alle zufrieden waren', 'Sodass am Ende alle zufrieden waren.', 'exact'],
    [
      'Das war ein schwerer Schlag für alle hier',
      '[00:01:02] Das war ein schwerer\n\n12\n00:01:04 --> 00:01:09\n<v Ott>Schlag für alle hier',
      'exact',
    ],
  ] as const) {
    it(quote, () => assert.equal(one(quote, from), state));
  }
});

describe('what is a change', () => {
  for (const [quote, from, state] of [
    ['Wir werden das Museum im Herbst öffnen', 'Wir werden das Museum im Herbst nicht öffnen.', 'changed | dropped:  > nicht !'],
    ['Wir wollen dieses Gesetz', 'Wir wollen dieses Gesetz nicht.', 'changed | dropped:  > nicht !'],
    [
      'Das halte ich für möglich und richtig',
      'Das halte ich für unmöglich und richtig.',
      'changed | replaced: möglich > unmöglich !',
    ],
    ['Wir haben 40 Leute entlassen müssen', 'Wir haben 14 Leute entlassen müssen.', 'changed | replaced: 40 > 14 #'],
    [
      'Der Hafen leidet unter dem Stillstand der Kräne',
      'Der Hafen leidet, das sage ich oft, unter dem Stillstand der Kräne.',
      'changed | dropped:  > das sage ich oft',
    ],
    [
      'Nie haben wir den Leuten etwas versprochen',
      'Wir haben den Leuten nie etwas versprochen.',
      'changed | moved: Nie haben wir den Leuten > Wir haben den Leuten nie !',
    ],
    [
      'Die Kräne stehen still. Die Leute gehen nach Hause und warten ab.',
      'Die Kräne stehen still. Das ist seit Wochen so. Die Leute gehen nach Hause und warten ab.',
      'changed | dropped:  > Das ist seit Wochen so',
    ],
    [
      'Wir zahlen [rund 30 Millionen] Euro für den neuen Hafen',
      'Wir zahlen rund 20 Millionen Euro für den neuen Hafen.',
      'changed | replaced: 30 Millionen > 20 Millionen #',
    ],
    ['riesigen Unsinn', 'Das ist riesiger Unsinn.', 'changed | replaced: riesigen > riesiger'],
  ] as const) {
    it(quote, () => assert.equal(one(quote, from), state));
  }

  it('looks up one word and says whether it was said', () => {
    const text = 'Der Minister nannte den Plan „lächerlich“, die Opposition nannte ihn „großartig“.';
    assert.deepEqual(seen(text, 'Dieser Plan ist lächerlich.'), ['exact', 'missing']);
  });

  it('is silent where the article says the negation itself', () => {
    const text = 'Weber will die Steuer nicht „in diesem Jahr senken“, sagte er.';
    assert.deepEqual(seen(text, 'Ich werde die Steuer nicht in diesem Jahr senken.'), ['exact']);
  });
});

describe('names and figures the source does not have', () => {
  const source =
    'ANNA WEBER: Ich bin Anna Weber und leite die Stadtwerke Krummbach. Herr Ottmann aus Lübeck war dabei. Es waren zwölf Busse, 3,5 Prozent der Flotte, und 40 Fahrer. Das kostet 2000 Euro.';
  const missing = (text: string): { names: string[]; figures: string[] } => {
    const { names, figures } = compare(text, source);
    return {
      names: names.map((n) => (n.similar ? `${n.name} ~ ${source.slice(n.similar.start, n.similar.end)}` : n.name)),
      figures: figures.map((f) => text.slice(f.start, f.end)),
    };
  };

  it('knows them in any case and as words', () => {
    const text =
      'Krummbach. Anna Weber hat die Zahlen am Montag vorgestellt. Webers Stadtwerke haben 12 Busse gekauft. Das sind 3,5 Prozent der Flotte. Vierzig Fahrer sollen 2.000 Euro bekommen. Ottmann reiste nach Lübeck zurück.';
    assert.deepEqual(missing(text), { names: [], figures: [] });
  });

  it('lists the others, with what is almost alike', () => {
    const text =
      'Krummbach. Anna Weber hat die Zahlen am Montag vorgestellt. Peter Otmann reiste nach Hamburg zurück. Gekauft wurden 14 Busse, das sind 3,5 Millionen Euro und 12 Prozent.';
    const { names, figures } = missing(text);
    assert.deepEqual(names, ['Peter Otmann ~ Ottmann', 'Hamburg']);
    assert.deepEqual(figures, ['14 Busse', '3,5 Millionen Euro', '12 Prozent']);
  });

  it('says that a first name is another', () => {
    assert.deepEqual(missing('Der Vertrag gilt. Petra Weber hat ihn am Montag in Krummbach unterschrieben.').names, [
      'Petra Weber ~ Anna Weber',
    ]);
  });
});

describe('large and hostile sources', () => {
  const long = (words: number): string => {
    const random = seeded(7);
    const sentences = SOURCES.flatMap((s) => s.source.split(/(?<=[.?!])\s+/u));
    const parts: string[] = [];
    for (let n = 0; n < words; ) {
      const sentence = sentences[Math.floor(random() * sentences.length)]!.split(' ');
      const mixed = sentence.map((w) => (random() < 0.3 ? `${w}${Math.floor(random() * 50)}` : w)).join(' ');
      parts.push(mixed);
      n += sentence.length;
    }
    return parts.join(' ');
  };
  const quotes = SOURCES.flatMap((s) => s.quotes);
  const article = analyse(articleOf(quotes));
  /** A source four times as long is compared in less than six times as many steps. */
  const growsLikeText = (source: (size: number) => string, size: number): void => {
    const growth = growthOf((n) => compareWithSource(article, source(n)), size);
    assert.ok(growth < 6, `${growth.toFixed(2)} times the work`);
  };

  it('does four times the work for a transcript of 40 000 words that it does for one of 10 000', () => {
    const quoted = SOURCES.map((s) => s.source).join('\n');
    growsLikeText((words) => `${quoted}\n${long(words)}`, 10_000);
  });

  it('answers where there is no word', () => {
    for (const source of ['', '\n.—…\n']) compareWithSource(article, source);
  });

  for (const [name, unit, size] of [
    ['one word 100 000 times', 'nicht ', 25_000],
    ['a hesitation 100 000 times', 'äh ', 25_000],
    ['open brackets', '([<', 25_000],
    ['one long word', 'hundert', 12_500],
    ['capitals and colons', 'Aa Bb Cc Dd: ', 12_500],
    ['digits', '1.', 50_000],
    ['10 MB of speech', long(1_000), Math.ceil(2_500_000 / long(1_000).length)],
  ] as const)
    it(`stays linear on ${name}`, () => growsLikeText((n) => unit.repeat(n), size));

  it('looks up a quotation of hostile length', () => {
    const words = 'nicht '.repeat(50_000);
    const {
      quotes: [quote],
    } = compare(articleOf([words.trim()]), words);
    assert.notEqual(quote?.state, 'missing');
  });
});
