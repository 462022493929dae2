import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDate, typedDate } from '../../src/client/date-input.ts';
import {
  REMEMBERED,
  readMemory,
  remembered,
  withDate,
  withDismissed,
  withoutDismissed,
  withUri,
} from '../../src/client/house/article-memory.ts';
import { HEADS, PHRASES_FILE, readList, readPhrases, WORDS_FILE, withEntry, withoutEntry } from '../../src/core/house/lists.ts';

describe('the lists of the house', () => {
  it('are read whatever the line ends, without comments and doubles', () => {
    assert.deepEqual(readList('\uFEFF# Kopf\r\n Selenskyj/Merkel \r\n\r\nBürgergeld\nBürgergeld\r*Standart'), [
      'Selenskyj/Merkel',
      'Bürgergeld',
      '*Standart',
    ]);
  });

  it('tell always from never', () => {
    assert.deepEqual(readPhrases('Unser Abo*\n! Spenden an *\n'), { always: ['Unser Abo*'], never: ['Spenden an *'] });
  });

  it('get a new entry as their last line, in their own line ends, once', () => {
    assert.equal(withEntry(HEADS[WORDS_FILE], 'Eins', 'Zwei'), 'Eins\nZwei\n');
    assert.equal(withEntry(HEADS[WORDS_FILE], 'Eins\r\n', 'Zwei'), 'Eins\r\nZwei\r\n');
    assert.equal(withEntry(HEADS[WORDS_FILE], 'Eins\nZwei\n', ' Zwei '), 'Eins\nZwei\n');
    const made = withEntry(HEADS[PHRASES_FILE], undefined, 'Lesen Sie\nauch');
    assert.match(made, /^# /u);
    assert.deepEqual(readList(made), ['Lesen Sie auch']);
    assert.equal(withEntry(HEADS[WORDS_FILE], '\uFEFFEins\r\n', 'Zwei'), '\uFEFFEins\r\nZwei\r\n');
  });

  it('lose an entry without another line being touched', () => {
    assert.equal(withoutEntry('\uFEFF# Kopf\r\nEins\r\n Zwei\nZweisam\rDrei', 'Zwei'), '\uFEFF# Kopf\r\nEins\r\nZweisam\rDrei');
    assert.equal(withoutEntry('Eins\nZwei', 'Zwei'), 'Eins\n');
    assert.equal(withoutEntry('Eins\n', 'Vier'), 'Eins\n');
  });
});

describe('what is remembered of an article', () => {
  const uri = 'file:///a.artikel';
  it('is its date and what was dismissed', () => {
    let memory = withDate([], uri, '2022-01-10');
    memory = withDismissed(memory, uri, { rule: 'style/x', text: 'Wort' });
    assert.equal(withDismissed(memory, uri, { rule: 'style/x', text: 'Wort' }), memory);
    assert.deepEqual(remembered(memory, uri), { uri, date: '2022-01-10', dismissed: [{ rule: 'style/x', text: 'Wort' }] });
    const because = withDismissed(memory, uri, { rule: 'style/x', text: 'Wort', reason: 'Eigenname' });
    assert.deepEqual(remembered(because, uri)?.dismissed, [{ rule: 'style/x', text: 'Wort', reason: 'Eigenname' }]);
    const two = withDismissed(memory, uri, { rule: 'style/y' });
    assert.deepEqual(
      remembered(
        withoutDismissed(two, uri, (d) => d.rule === 'style/x'),
        uri,
      )?.dismissed,
      [{ rule: 'style/y' }],
    );
    assert.equal(
      withoutDismissed(two, uri, (d) => d.rule === 'style/z'),
      two,
    );
    memory = withoutDismissed(memory, uri, () => true);
    assert.deepEqual(memory, [{ uri, date: '2022-01-10' }]);
    assert.deepEqual(withDate(memory, uri, undefined), []);
  });

  it('goes along with a renamed file and ends with an untitled one', () => {
    const memory = withDate([], uri, '2022-01-10');
    assert.deepEqual(withUri(memory, uri, 'file:///b.artikel'), [{ uri: 'file:///b.artikel', date: '2022-01-10' }]);
    assert.deepEqual(withUri(memory, uri, undefined), []);
    assert.equal(withUri(memory, 'file:///c', undefined), memory);
  });

  it('has an end, and survives a damaged state', () => {
    let memory = withDate([], 'first', '2022-01-10');
    for (let i = 0; i < REMEMBERED; i++) memory = withDate(memory, `file:///${i}`, '2022-01-10');
    assert.equal(memory.length, REMEMBERED);
    assert.equal(remembered(memory, 'first'), undefined);
    assert.deepEqual(readMemory([null, 3, { uri: 5 }, { uri: 'x', dismissed: 'y' }, { uri: 'z' }]), [{ uri: 'z' }]);
    assert.deepEqual(readMemory('damaged'), []);
  });
});

describe('a date that somebody types', () => {
  const cases: readonly [string, string | undefined][] = [
    ['2021-12-28', '2021-12-28'],
    [' 28.12.2021 ', '2021-12-28'],
    ['1. 2. 2022', '2022-02-01'],
    ['28. Dezember 2021', '2021-12-28'],
    ['3. Jänner 2022', '2022-01-03'],
    ['3. Feb. 2022', '2022-02-03'],
    ['31.06.2022', undefined],
    ['29.02.2023', undefined],
    ['28. Foo 2021', undefined],
    ['morgen', undefined],
    ['', undefined],
  ];
  for (const [input, date] of cases) it(`"${input}" is ${date ?? 'none'}`, () => assert.equal(readDate(input), date));
  it('reads what the box holds at first', () => assert.equal(readDate(typedDate('2026-03-05')), '2026-03-05'));
  it('has it in the form that the box asks for', () => assert.equal(typedDate('2026-03-05'), '05.03.2026'));
});
