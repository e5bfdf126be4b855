import test from 'ava';
import fc from 'fast-check';
import { daysInMonth, easterOf, fromDayNumber, isoWeekOf, mondayOfWeek, toDayNumber, weekdayOf } from '../../src/dates/calendar.js';
import { findDatesIn } from '../../src/dates/find-in-text.js';
import { groundAll } from '../../src/dates/ground-all.js';
import { recogniseDates } from '../../src/dates/recognise.js';
import { linkEvents } from '../../src/dates/refiners/link-events.js';
import { scanWords } from '../../src/dates/scan-words.js';
import { formatDay, intervalOf } from '../../src/dates/timex.js';
import type { Words } from '../../src/dates/words.js';

const PIECES = [
  ...['May', ' ', ', ', '12', '1/', '.', 'the', ' year', 's', '-', '\n\n', 'last', 'Monday', "'", '99', ' ago', 'two', 'of', 'a.m.'],
  ...['2007', '\ud83d', ' and ', ' to ', 'between ', ' week ', 'first ', 'quarter', ' will ', ' had ', 'until ', 'Easter', ' BC', 'every '],
  ...[' half', 'next ', ' morning', '’', ' GMT', ':30', 'th', 'century', 'nineteen ', 'early ', 'soon ', '24', ' at night', "o'clock"],
  ...['half past ', 'following ', 'that ', 'weeks from ', ' million ', ' hours ', '.5', '30', 'AD ', ' on ', 'winter ', 'last night', '0'],
];
const TEXT = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...PIECES, ' years later ', ' days '), { maxLength: 60 })
    .map((parts) => `1911, 1912, 1913, 1914, 1915, 1916 ${parts.join('')}`),
);
/** TIMEX3: points with X's for what is open, periods, times of day, the three vague references. */
const VALUE = new RegExp(
  `^(?:${[
    String.raw`[\dX]{2,4}`,
    String.raw`BC\d{2,4}`,
    String.raw`[\dX]{4}-(?:[\dX]{2}|[\dX]{2}-[\dX]{2}|W[\dX]{2}|W[\dX]{2}-(?:WE|[1-7])|Q[1-4X]|H[12]|SP|SU|FA|WI)`,
    String.raw`[\dX]{4}-(?:[\dX]{2}-[\dX]{2}|W[\dX]{2}-[1-7])T(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00|XX|MO|MI|AF|DT|EV|NI)`,
    'P(?=.)(?:N_Y)?(?:N_M)?(?:N_W)?(?:N_D)?|PX(?:DE|C|Q)|PT(?=.)(?:N_H)?(?:N_M)?(?:N_S)?'.replaceAll('N_', String.raw`(?:\d+(?:\.\d+)?|X)`),
    '(?:PAST|PRESENT|FUTURE)_REF',
  ].join('|')})$`,
);
const find = (text: string, published: string | undefined) => findDatesIn(text, published, { order: 'auto' });

test('spans are in bounds, in order and equal to their slice; values are TIMEX3; links hold; the answer does not change', (t) => {
  fc.assert(
    fc.property(TEXT, fc.constantFrom('2007-12-10', undefined, '0001-01-01', '9999-12-31'), (text, published) => {
      const dates = find(text, published);
      const ids = new Set(dates.map(({ id }) => id));
      let last = 0;
      for (const d of dates) {
        if (d.start < last || d.end <= d.start || text.slice(d.start, d.end) !== d.text) return false;
        if (!VALUE.test(d.timex.value)) throw new Error(`${JSON.stringify(d.text)} = ${d.timex.value}`);
        if (!isDayOfCalendar(d.timex.value)) throw new Error(`${JSON.stringify(d.text)} = ${d.timex.value}`);
        if (d.interval && !(d.interval.start < d.interval.end)) return false;
        if (d.anchor !== undefined && d.anchor !== 'published' && !ids.has(d.anchor)) return false;
        if (d.range && dates.find(({ id }) => id === d.range?.with)?.range?.with !== d.id) return false;
        if (d.certain.some((part) => d.implied.includes(part))) return false;
        if (published === undefined && d.anchor === 'published') return false;
        last = d.end;
      }
      return JSON.stringify(dates) === JSON.stringify(find(text, published));
    }),
    { numRuns: 1000 },
  );
  t.pass();
});

/** A value with a full day has one that its month holds. */
function isDayOfCalendar(value: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

const RELATIVE = [
  ...['yesterday', 'tomorrow', 'today', 'Monday', 'last Friday', 'next Tuesday', 'this Sunday', 'ten days ago', 'two weeks ago'],
  ...['next week', 'last week', 'the weekend', 'last night', 'Friday morning', 'three days from now', 'at noon Thursday'],
];

test('an anchor a week later puts relative values a week later', (t) => {
  fc.assert(
    fc.property(
      fc.integer({ min: -20000, max: 30000 }),
      fc.constantFrom(...RELATIVE),
      fc.constantFrom('It broke', 'It will open'),
      (day, when, verb) => {
        const read = (n: number) => find(`${verb} ${when}.`, formatDay(n))[0]?.interval;
        const [before, after] = [read(day), read(day + 7)];
        if (!before || !after) return false;
        return dayOf(after.start) - dayOf(before.start) === 7 && dayOf(after.end) - dayOf(before.end) === 7;
      },
    ),
    { numRuns: 300 },
  );
  t.pass();
});

function dayOf(iso: string): number {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  return toDayNumber({ year, month, day });
}

test('an interval holds the day it was made of', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: -100000, max: 100000 }), (n) => {
      const day = formatDay(n);
      const { year, week } = isoWeekOf(n);
      const values = [day, day.slice(0, 7), day.slice(0, 4), day.slice(0, 3), day.slice(0, 2)];
      const holding = values.map((value) => intervalOf(value)).every((i) => i !== undefined && i.start <= day && day < i.end);
      const weekly = intervalOf(`${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`);
      return holding && weekly !== undefined && weekly.start <= day && day < weekly.end;
    }),
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

/** How often the column that every rule reads is read: work that no other program on the machine can disturb. */
function countReads(text: string): number {
  let reads = 0;
  const words = scanWords(text);
  const info = new Proxy(words.info, {
    get(column, key) {
      reads++;
      return column[key as unknown as number];
    },
  });
  const counted: Words = { ...words, info };
  groundAll(counted, recogniseDates(counted, 'auto'), 13857);
  return reads;
}

/** How often the tokens are read to say which events the dates of one endless sentence date. */
function countTokenReads(dates: number): number {
  let reads = 0;
  const text = 'Friday, '.repeat(dates);
  const count = 2 * dates;
  const column = (of: (i: number) => number) =>
    new Proxy(
      Uint32Array.from({ length: count }, (_, i) => of(i)),
      {
        get(target, key) {
          reads++;
          return target[key as unknown as number];
        },
      },
    );
  const start = column((i) => (i >> 1) * 8 + (i & 1) * 6);
  const end = column((i) => (i >> 1) * 8 + 6 + (i & 1));
  const tokens = { count, start, end, pos: new Uint8Array(count), sentence: new Uint32Array(count) };
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: count, paragraph: 0 };
  linkEvents(text, find(text, '2007-12-10'), tokens, [sentence]);
  return reads;
}

test('events of a sentence without end cost little more than its length', (t) => {
  const [one, four] = [countTokenReads(500), countTokenReads(2000)];
  t.true(four < 5 * one, `${one} reads, ${four} for four times the dates`);
});

test('work is linear on hostile text', (t) => {
  for (const piece of [
    '1/',
    '.',
    'May ',
    'the ',
    "'",
    'in May, ',
    '12 ',
    'last ',
    'from May to ',
    '1999-',
    '3 to ',
    'the end of ',
    'was Monday ',
    '2 hours, 3 minutes, ',
    'half past ten ',
    'overnight ',
    'every other ',
    '3/4/2007 ',
  ]) {
    const [one, four] = [countReads(piece.repeat(500)), countReads(piece.repeat(2000))];
    t.true(four < 4.2 * one + 1000, `${JSON.stringify(piece)}: ${one} reads, ${four} for four times the text`);
  }
});
