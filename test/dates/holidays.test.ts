import test from 'ava';
import { toDayNumber } from '../../src/dates/calendar.js';
import { findDatesIn } from '../../src/dates/find-in-text.js';
import { holidayIn } from '../../src/dates/holiday-date.js';
import { formatDay } from '../../src/dates/timex.js';
import { HOLIDAYS } from '../../src/lang/en/holidays.js';

/** Known days, from printed calendars. */
const falls = test.macro({
  exec(t, name: string, days: readonly string[]) {
    const rule = HOLIDAYS.get(name);
    if (!rule) return t.fail(`no rule for ${name}`);
    for (const day of days) {
      const number = holidayIn(rule, Number(day.slice(0, 4)));
      t.is(number === undefined ? undefined : formatDay(number), day);
    }
  },
  title: (_title, name: string) => name,
});

test(falls, 'thanksgiving', ['2007-11-22', '2023-11-23']);
test(falls, 'memorial day', ['2007-05-28', '2024-05-27']);
test(falls, 'election day', ['2008-11-04', '2016-11-08']);
test(falls, 'victoria day', ['2007-05-21', '2024-05-20']);
test(falls, 'canadian thanksgiving', ['2023-10-09']);
test(falls, 'remembrance sunday', ['2023-11-12']);
test(falls, 'midsummer eve', ['2023-06-23', '2024-06-21']);
test(falls, 'easter', ['1961-04-02', '2000-04-23', '2008-03-23', '2024-03-31']);
test(falls, 'whit monday', ['2024-05-20']);
test(falls, 'orthodox easter', ['2008-04-27', '2021-05-02', '2024-05-05']);
test(falls, 'rosh hashanah', ['2007-09-13', '2020-09-19', '2023-09-16']);
test(falls, 'yom kippur', ['2007-09-22', '2023-09-25']);
test(falls, 'hanukkah', ['2007-12-05', '2022-12-19', '2023-12-08']);
test(falls, 'passover', ['2008-04-20', '2024-04-23']);
test(falls, 'chinese new year', ['1985-02-20', '2007-02-18', '2012-01-23', '2020-01-25', '2023-01-22', '2024-02-10']);
test(falls, 'diwali', ['2007-11-09', '2023-11-12']);

test('Muslim feasts are within a day of the moon as seen', (t) => {
  for (const [name, day] of [
    ['eid al-fitr', '2023-04-21'],
    ['eid al-fitr', '2024-04-10'],
    ['eid al-adha', '2007-12-20'],
    ['ramadan', '2022-04-02'],
  ] as const) {
    const found = holidayIn(HOLIDAYS.get(name) as NonNullable<ReturnType<typeof HOLIDAYS.get>>, Number(day.slice(0, 4))) as number;
    const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
    t.true(Math.abs(found - toDayNumber({ year, month, day: dayOfMonth })) <= 1, `${name} ${formatDay(found)}`);
  }
});

test('every name has a day in every year, but for those of a table', (t) => {
  for (const [name, rule] of HOLIDAYS) {
    for (let year = 1950; year <= 2060; year++) {
      const day = holidayIn(rule, year);
      if (rule[0] !== 'table') t.not(day, undefined, `${name} ${year}`);
      if (day !== undefined) t.is(formatDay(day).slice(0, 4), String(year), `${name} ${year}`);
    }
  }
});

test('every name is read where it stands in a sentence', (t) => {
  for (const name of HOLIDAYS.keys()) {
    const written = name.replace(
      /(^|[ -])(?!the |of |de )([a-z])/g,
      (_match, before: string, letter: string) => before + letter.toUpperCase(),
    );
    const found = findDatesIn(`They met on ${written} in Oslo.`, '2007-12-10', { order: 'auto' });
    t.deepEqual(
      found.map(({ text }) => text),
      [written],
    );
  }
});
