import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayOf, distance } from '../../src/client/views/day.ts';

const LABELS: readonly [value: string, label: string, clock?: string][] = [
  ['2022-01-10', 'Montag, 10. Januar 2022'],
  ['2022-01-10T15:30', 'Montag, 10. Januar 2022', '15.30 Uhr'],
  ['2022-01-10T09', 'Montag, 10. Januar 2022', '9 Uhr'],
  ['2022-01-10TMO', 'Montag, 10. Januar 2022'],
  ['XXXX-02-29', '29. Februar (Jahr offen)'],
  ['2022-01', 'Januar 2022'],
  ['2022-W03', 'Woche vom 17. bis 23. Januar 2022'],
  ['2022-W03-WE', 'Wochenende vom 22. bis 23. Januar 2022'],
  ['2022-W52', 'Woche vom 26. Dezember bis 1. Januar 2023'],
  ['2022-Q2', '2. Quartal 2022'],
  ['2022-H2', '2. Halbjahr 2022'],
  ['2022-SU', 'Sommer 2022'],
  ['2022', '2022'],
  ['199', '1990er-Jahre'],
  ['18', '19. Jahrhundert'],
  ['XXXX-WXX-2', 'Dienstag'],
  ['PRESENT_REF', 'Gegenwart'],
  ['P3D', 'Ohne Datum'],
  ['2022-13-45', '2022-13-45'],
  ['', 'Ohne Datum'],
];

/** Under an article of 5 January 2022. */
const SHORT: readonly [value: string, heading: string, note: string][] = [
  ['2022-01-10', 'Montag, 10. Januar', 'Mo., 10. Januar'],
  ['2021-12-31T10:00', 'Freitag, 31. Dezember 2021', 'Fr., 31. Dezember 2021'],
  ['2022-W09', 'Woche vom 28. Februar bis 6. März', '28. Februar bis 6. März'],
  ['2023-W09-WE', 'Wochenende vom 4. bis 5. März 2023', '4. bis 5. März 2023'],
  ['2022-03', 'März 2022', 'März 2022'],
  ['', 'Ohne Datum', 'Ohne Datum'],
];

describe('the day of a value', () => {
  for (const [value, heading, note] of SHORT) {
    it(`${value} is headed "${heading}" under an article of the year`, () => {
      const day = dayOf(value, '2022-01-05', 'de');
      assert.deepEqual([day.heading, day.note], [heading, note]);
    });
  }

  it('is short in English, too', () => {
    const day = dayOf('2022-01-10', '2022-01-05', 'en');
    assert.deepEqual(
      [day.heading, day.note, dayOf('2022-W03', undefined, 'en').label],
      ['Monday 10 January', 'Mon 10 January', 'week of 17 to 23 January 2022'],
    );
  });

  for (const [value, label, clock] of LABELS) {
    it(`${value} is "${label}"`, () => {
      const day = dayOf(value, undefined, 'de');
      assert.deepEqual([day.label, day.clock], [label, clock]);
    });
  }

  it('sorts in time, open years after known ones, undated last', () => {
    const values = [
      '18',
      '199',
      '2021-12-31',
      '2022',
      '2022-01',
      '2022-01-10',
      '2022-Q2',
      '2022-07-01',
      'FUTURE_REF',
      'XXXX-01-10',
      'P3D',
    ];
    const sorted = values.toReversed().sort((a, b) => (dayOf(a, undefined, 'de').sort < dayOf(b, undefined, 'de').sort ? -1 : 1));
    assert.deepEqual(sorted, values);
  });

  it('takes any value without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9XTWQH:-]{0,14}$/)),
        fc.constantFrom('de', 'en'),
        (value, locale) => {
          assert.notEqual(dayOf(value, '2022-01-10', locale as 'de').label, '');
        },
      ),
    );
  });

  it('says how far it is from the article', () => {
    const far = (iso: string): string | undefined => distance(iso, '2022-03-01', 'de');
    assert.deepEqual(['2022-03-01', '2022-02-28', '2022-03-02', '2022-02-01', '2022-03-31'].map(far), [
      'Tag des Artikels',
      'am Tag davor',
      'am Tag danach',
      'rund 4 Wochen vorher',
      'rund 4 Wochen danach',
    ]);
    assert.deepEqual(['2022-03-15', '2022-12-01', '2024-03-02', '1921-03-01'].map(far), [
      '14 Tage danach',
      'rund 9 Monate danach',
      'rund 2 Jahre danach',
      'rund 101 Jahre vorher',
    ]);
    assert.equal(distance('2022-03-01', undefined, 'de'), undefined);
  });
});
