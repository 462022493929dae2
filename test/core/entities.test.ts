import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { checkEntities } from '../support/check-entities.ts';
import { builtLexicon } from '../support/lexicon.ts';

describe('entities', () => {
  for (const text of [
    'Bürgermeisterin [P Jana Reimers] hat am Montag in [L Köln] den Haushalt vorgestellt.',
    'Der [O Bundesrat] stimmte dem Gesetz am Freitag in [L Berlin] zu.',
    'US-Präsident [P Joe Biden] reist nach [L Polen] und in die [L Ukraine].',
    'Die [O SPD] und die [O CDU] streiten in [L Hessen] über die Reform.',
    'Nach Angaben von [O Volkswagen] sollen in [L Wolfsburg] neue Stellen entstehen.',
    'Das [O Bundesamt für Migration und Flüchtlinge] zählt weniger Anträge.',
    'In [L Straßburg] tagte der [O Europarat].',
    'Für Migration und Flüchtlinge sind die Länder zuständig.',
    'Die Sitzung dauerte drei Stunden und endete ohne Ergebnis.',
    'Am Abend begann der Regen, und die Straßen waren leer.',
    'Essen und Trinken waren für die Gäste kostenlos.',
  ]) {
    it(text, () => checkEntities(text));
  }

  it('calls a later surname by the full name and keeps the role', () => {
    const text =
      'Bürgermeisterin Jana Reimers hat den Haushalt vorgestellt.\n\nKritik an Reimers kam von der Opposition. Reimers’ Vorschlag fiel durch.';
    const { entities } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
    const persons = entities.filter((e) => e.kind === 'person');
    assert.deepEqual(
      persons.map((e) => e.name),
      ['Jana Reimers', 'Jana Reimers', 'Jana Reimers'],
    );
    const role = persons[0]!.role;
    assert.equal(role && text.slice(role.start, role.end), 'Bürgermeisterin');
  });

  it('calls organisations by their full names where an acronym or the last word stands for them', () => {
    const text =
      'Die Deutsche Bahn plant neue Züge. Wie die Bahn mitteilte, fahren sie ab Montag.\n\nDas Bundesamt für Statistik (BfS) zählt mehr Fahrgäste. Nach Angaben des BfS ist das ein Rekord.';
    const { entities } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
    assert.deepEqual(
      entities.map((e) => `${text.slice(e.start, e.end)} = ${e.name}`),
      [
        'Deutsche Bahn = Deutsche Bahn',
        'Bahn = Deutsche Bahn',
        'Bundesamt für Statistik = Bundesamt für Statistik',
        'BfS = Bundesamt für Statistik',
        'BfS = Bundesamt für Statistik',
      ],
    );
  });

  it('does not take two organisations for one because their names end alike', () => {
    const text = 'Die Deutsche Bank und die Hessische Bank streiten. Am Montag lud die Volksbank ein.';
    const { entities } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
    for (const e of entities) assert.equal(text.slice(e.start, e.end), e.name);
  });

  it('keeps a town a town though a person is called like it', () => {
    const text =
      'Der Trainer Jürgen Dortmund lobte die Stadt.\n\nIn Dortmund wurde gefeiert. Die Fans reisten nach Dortmund, in Dortmund schien die Sonne.';
    const { entities } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
    const alone = entities.filter((e) => text.slice(e.start, e.end) === 'Dortmund');
    assert.deepEqual(new Set(alone.map((e) => e.kind)), new Set(['place']));
  });

  it('gives nothing without its data', () => {
    const { entities } = createAnalyser({ lexicon: { ...builtLexicon(), gazetteer: undefined } }).analyse({
      text: 'Jana Reimers wohnt in Köln.',
    });
    assert.deepEqual(entities, []);
  });
});
