import test from 'ava';
import fc from 'fast-check';
import { daysInMonth, easterOf, fromDayNumber, isoWeekOf, mondayOfWeek, toDayNumber, weekdayOf } from '../../src/dates/calendar.js';
import { findDatesIn } from '../../src/dates/find-in-text.js';
import { formatDay } from '../../src/dates/timex.js';

const PIECES = [
  'May',
  ' ',
  ', ',
  '12',
  '1/',
  '.',
  'the',
  ' year',
  's',
  '-',
  '\n\n',
  'last',
  'Monday',
  "'",
  '99',
  ' ago',
  'two',
  'of',
  'a.m.',
  '2007',
  '\ud83d',
];
const TEXT = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
);
const VALUE = /^(?:[0-9X]{2,4}|(?:[0-9X]{4})-.+|P.+|BC\d{4}|(?:PAST|PRESENT|FUTURE)_REF)$/;

test('spans are in bounds, in order and equal to their slice; values are TIMEX3; the answer does not change', (t) => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom('2007-12-10', undefined), (text, published) => {
      const dates = findDatesIn(text, published, { order: 'month-first' });
      let last = 0;
      for (const d of dates) {
        if (d.start < last || d.end <= d.start || text.slice(d.start, d.end) !== d.text || !VALUE.test(d.timex.value)) return false;
        last = d.end;
      }
      return JSON.stringify(dates) === JSON.stringify(findDatesIn(text, published, { order: 'month-first' }));
    }),
    { numRuns: 300 },
  );
  t.pass();
});

test('a week later, "yesterday" is a week later', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 30000 }), (day) => {
      const read = (n: number) => findDatesIn('It broke yesterday.', formatDay(n), { order: 'month-first' })[0]?.timex.value;
      return read(day) === formatDay(day - 1) && read(day + 7) === formatDay(day + 6);
    }),
    { numRuns: 100 },
  );
  t.pass();
});

test('calendar agrees with itself', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: -300000, max: 300000 }), (n) => {
      const { year, week } = isoWeekOf(n);
      return toDayNumber(fromDayNumber(n)) === n && mondayOfWeek(year, week) + weekdayOf(n) - 1 === n;
    }),
  );
  t.is(weekdayOf(0), 4);
  t.is(daysInMonth(1900, 2), 28);
  t.is(formatDay(easterOf(2000)), '2000-04-23');
});

test('cost is linear on hostile text', (t) => {
  const time = (text: string) => {
    let best = Number.POSITIVE_INFINITY;
    for (let k = 0; k < 3; k++) {
      const start = process.hrtime.bigint();
      findDatesIn(text, '2007-12-10', { order: 'month-first' });
      best = Math.min(best, Number(process.hrtime.bigint() - start));
    }
    return best;
  };
  for (const piece of ['1/', '.', 'May ', 'the ', "'", 'in May, ', '12 ', 'last ']) {
    time(piece.repeat(4000));
    const ratio = time(piece.repeat(32000)) / time(piece.repeat(8000));
    t.true(ratio < 12, `${JSON.stringify(piece)}: 4 times the text took ${ratio.toFixed(1)} times as long`);
  }
});
