import type { HolidayRule } from '../lang/en/holidays.js';
import { daysInMonth, easterOf, fromDayNumber, toDayNumber, weekdayOf } from './calendar.js';
import { chineseNewYear, hebrewNewYear, islamicDay, orthodoxEasterOf } from './other-calendars.js';

/** Day number of a named day in a year; `undefined` where the rule has none for that year. */
export function holidayIn(rule: HolidayRule, year: number): number | undefined {
  switch (rule[0]) {
    case 'fixed':
      return toDayNumber({ year, month: rule[1], day: rule[2] });
    case 'nth':
      return nthWeekday(year, rule[1], rule[2], rule[3]) + (rule[4] ?? 0);
    case 'from': {
      const day = toDayNumber({ year, month: rule[1], day: rule[2] });
      return day + ((rule[3] - weekdayOf(day) + 7) % 7);
    }
    case 'easter':
      return easterOf(year) + rule[1];
    case 'orthodox':
      return orthodoxEasterOf(year) + rule[1];
    case 'hebrew':
      return hebrewFeast(rule[1], year) + rule[2];
    case 'islamic':
      return islamicIn(year, rule[1], rule[2]);
    case 'lunar':
      return chineseNewYear(year) + rule[1];
    case 'table': {
      const day = rule[1].get(year);
      return day === undefined ? undefined : toDayNumber({ year, month: Math.floor(day / 100), day: day % 100 });
    }
  }
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const last = toDayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** The feasts of one Gregorian year: Passover is 163 days before that autumn's new year, Hanukkah 25 Kislev of it. */
function hebrewFeast(from: 'new-year' | 'passover' | 'hanukkah', year: number): number {
  const hebrew = year + 3761;
  const newYear = hebrewNewYear(hebrew);
  if (from === 'passover') return newYear - 163;
  if (from === 'new-year') return newYear;
  const complete = (hebrewNewYear(hebrew + 1) - newYear) % 10 === 5; // 355 or 385 days: the second month has 30
  return newYear + (complete ? 84 : 83);
}

function islamicIn(year: number, month: number, day: number): number | undefined {
  const near = Math.floor(((year - 622) * 33) / 32);
  for (let islamic = near - 1; islamic <= near + 2; islamic++) {
    const found = islamicDay(islamic, month, day);
    if (fromDayNumber(found).year === year) return found;
  }
  return undefined;
}
