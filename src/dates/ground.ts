import { fromDayNumber, shiftMonth, toDayNumber } from './calendar.js';
import type { Ground, Grounded } from './focus.js';
import { groundDay, groundDayOfMonth, groundHoliday } from './ground-day.js';
import { groundMonth, groundSeason } from './ground-month.js';
import { groundOffset } from './ground-offset.js';
import { groundHalf, groundQuarter } from './ground-quarter.js';
import { groundTime } from './ground-time.js';
import { groundWeekday, groundWeekend } from './ground-weekday.js';
import { formatWeek, formatYear } from './timex.js';
import type { DateValue, ValueOf } from './value.js';

/** Days of the years that a TIMEX3 value can write. */
const FIRST_DAY = toDayNumber({ year: 0, month: 1, day: 1 });
const LAST_DAY = toDayNumber({ year: 9999, month: 12, day: 31 });

/** Grounds a value; what cannot be grounded keeps its X's, what lies outside the calendar is the past or the future. */
export function ground(value: DateValue, g: Ground): Grounded {
  const done = groundAnywhere(value, g);
  if (done.day === undefined || (done.day >= FIRST_DAY && done.day <= LAST_DAY)) return done;
  return { value: done.day < FIRST_DAY ? 'PAST_REF' : 'FUTURE_REF' };
}

function groundAnywhere(value: DateValue, g: Ground): Grounded {
  switch (value.kind) {
    case 'literal':
      return { value: value.value };
    case 'year':
      return { value: formatYear(value.year), day: toDayNumber({ year: value.year, month: 1, day: 1 }) };
    case 'day':
      return groundDay(value, g);
    case 'day-of-month':
      return groundDayOfMonth(value, g);
    case 'month':
      return groundMonth(value, g);
    case 'weekday':
      return groundWeekday(value, g);
    case 'weekend':
      return groundWeekend(value, g);
    case 'season':
      return groundSeason(value, g);
    case 'quarter':
      return groundQuarter(value, g);
    case 'half':
      return groundHalf(value, g);
    case 'holiday':
      return groundHoliday(value, g);
    case 'week-of':
      return weekOf(ground(value.day, g), value);
    case 'offset':
      return groundOffset(value, g);
    case 'part-of-day':
    case 'clock':
      return groundTime(value, value.day && ground(value.day, g), g);
  }
}

/** The week of a day; with `nth`, the nth week of a month (-1 the last), by the day in its middle. */
function weekOf({ day, from }: Grounded, { nth }: ValueOf<'week-of'>): Grounded {
  if (day === undefined) return { value: 'XXXX-WXX' };
  if (nth === undefined) return { value: formatWeek(day), day, from };
  const { year, month } = fromDayNumber(day);
  const next = shiftMonth(year, month, 1);
  const at = nth < 0 ? toDayNumber({ ...next, day: 1 }) - 4 : day + Math.max(nth - 1, 0) * 7 + 3;
  return { value: formatWeek(at), day: at, from };
}
