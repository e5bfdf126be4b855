import type { Unit } from '../lang/en/date-words.js';
import { fromDayNumber, shiftMonth, toDayNumber } from './calendar.js';
import type { Focus, Ground, Grounded } from './focus.js';
import { groundDay, groundDayOfMonth, groundHoliday, groundMonth, groundSeason, groundWeekday, groundWeekend } from './ground-partial.js';
import { groundHalf, groundQuarter } from './ground-quarter.js';
import { formatDay, formatMonth, formatWeek, formatYear } from './timex.js';
import type { DateValue } from './value.js';

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
      return groundWeekend(value.shift, g);
    case 'season':
      return groundSeason(value, g);
    case 'quarter':
      return groundQuarter(value, g);
    case 'half':
      return groundHalf(value, g);
    case 'holiday':
      return groundHoliday(value, g);
    case 'week-of':
      return groundWeekOf(value, g);
    case 'offset':
      return groundOffset(value, g);
    case 'part-of-day':
    case 'clock':
      return groundTime(value, g);
  }
}

/** The week of a day; with `nth`, the nth week of a month (-1 the last), by the day in its middle. */
function groundWeekOf(value: Extract<DateValue, { kind: 'week-of' }>, g: Ground): Grounded {
  const { day } = ground(value.day, g);
  if (day === undefined) return { value: 'XXXX-WXX' };
  if (value.nth === undefined) return { value: formatWeek(day), day };
  const { year, month } = fromDayNumber(day);
  const next = shiftMonth(year, month, 1);
  const at = value.nth < 0 ? toDayNumber({ ...next, day: 1 }) - 4 : day + Math.max(value.nth - 1, 0) * 7 + 3;
  return { value: formatWeek(at), day: at };
}

const UNGROUNDED: Record<Unit, string> = {
  second: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** Words within which a quarter stays what "a year earlier" compares with. */
const QUARTER_REACH = 90;
/** Words within which any other date does. */
const COMPARED_REACH = 25;

function groundOffset(offset: Extract<DateValue, { kind: 'offset' }>, g: Ground): Grounded {
  const { unit, amount } = offset;
  const { focus } = g;
  if (offset.compares && unit === 'year' && amount === -1) {
    const near = focus.quarter && g.word - focus.quarter.word < QUARTER_REACH ? focus.quarter : undefined;
    if (near) return quarterBefore(near, g);
  }
  const fromFocus = focus.day !== undefined && countsFromFocus(offset, g);
  if (fromFocus && unit === 'day' && offset.from === 'focus' && !focus.dayGrain) {
    const told = focus.yearGrain && focus.past !== undefined && g.word - (focus.pastWord ?? 0) < DAY_REACH ? focus.past : undefined;
    return told === undefined ? { value: dayOf(focus) } : { ...shiftFrom(told, unit, amount), fromFocus: true };
  }
  const base = fromFocus ? focus.day : g.anchor;
  if (base === undefined) return { value: UNGROUNDED[unit] };
  const grounded = shiftFrom(base, unit, amount);
  return fromFocus ? { ...grounded, fromFocus } : grounded;
}

/** How many words back "the next day" looks for a day, past years and months that were named since. */
const DAY_REACH = 150;

/** "that night" of a year or a month: as much of the day as was told. */
function dayOf({ draft }: Focus): string {
  const told = draft?.value ?? '';
  if (/^\d{4}$/.test(told)) return `${told}-XX-XX`;
  return /^\d{4}-\d\d$/.test(told) ? `${told}-XX` : UNGROUNDED.day;
}

function countsFromFocus({ from, compares }: Extract<DateValue, { kind: 'offset' }>, g: Ground): boolean {
  if (from === 'published') return false;
  if (from === 'story' && !g.narrative) return false;
  return !compares || g.narrative || g.word - (g.focus.word ?? 0) < COMPARED_REACH;
}

function quarterBefore(near: NonNullable<Focus['quarter']>, g: Ground): Grounded {
  g.focus.quarter = { ...near, word: g.word };
  const year = near.year - 1;
  return {
    value: `${formatYear(year)}-Q${near.quarter}`,
    day: toDayNumber({ year, month: near.quarter * 3 - 2, day: 1 }),
    fromFocus: true,
  };
}

function shiftFrom(base: number, unit: Unit, amount: number): Grounded {
  const { year, month, day } = fromDayNumber(base);
  switch (unit) {
    case 'day': {
      const shifted = base + Math.round(amount);
      return { value: formatDay(shifted), day: shifted };
    }
    case 'week':
    case 'fortnight': {
      const shifted = base + Math.round(amount * (unit === 'week' ? 7 : 14));
      return { value: formatWeek(shifted), day: shifted };
    }
    case 'month':
    case 'quarter': {
      const shifted = shiftMonth(year, month, Math.round(amount * (unit === 'quarter' ? 3 : 1)));
      return { value: formatMonth(shifted.year, shifted.month), day: toDayNumber({ ...shifted, day: 1 }) };
    }
    case 'year':
      return yearAt(year + Math.round(amount), 4);
    case 'decade':
      return yearAt(year + Math.round(amount * 10), 3);
    case 'century':
      return yearAt(year + Math.round(amount * 100), 2);
    default:
      return { value: amount < 0 ? 'PAST_REF' : `${formatDay(base)}TXX`, day: base + (day > 31 ? 1 : 0) };
  }
}

/** A year, or with fewer digits its decade or century; `day` is its first. */
function yearAt(year: number, digits: number): Grounded {
  const scale = 10 ** (4 - digits);
  const first = Math.floor(year / scale) * scale;
  return { value: formatYear(year).slice(0, digits), day: toDayNumber({ year: first, month: 1, day: 1 }) };
}

/** How far back the day named last may lie to be the day of a bare clock time in the news. */
const CLOCK_DAYS = 8;
/** Words from the start of a date within which a time without one belongs to it, however far away it lies. */
const BESIDE = 10;

function groundTime(value: Extract<DateValue, { kind: 'part-of-day' | 'clock' }>, g: Ground): Grounded {
  const suffix = value.kind === 'clock' ? value.clock : value.part;
  const day = value.day ? ground(value.day, g) : impliedDay(g);
  if (!day) return { value: `XXXX-XX-XXT${suffix}` };
  if (/^(?:\d{4}|XXXX)-(?:\d\d|XX|WXX)-/.test(day.value)) return { ...day, value: `${day.value}T${suffix}` };
  return { ...day, value: `XXXX-XX-XXT${suffix}` };
}

/** "9.30 a.m. on April 8 (0400 GMT)". */
function isBeside({ focus, word }: Ground): boolean {
  return focus.word !== undefined && word - focus.word < BESIDE;
}

function isRecent(day: number, { anchor }: Ground): boolean {
  return anchor !== undefined && Math.abs(anchor - day) < CLOCK_DAYS;
}

/** The day of a time without one: the day named last in its paragraph, else the last one told of that is recent, else the published day. */
function impliedDay(g: Ground): Grounded | undefined {
  const { day, dayGrain, away, past } = g.focus;
  const ahead = g.direction === 'future';
  const named = day !== undefined && dayGrain && (g.narrative || isBeside(g) || ((!away || ahead) && isRecent(day, g))) ? day : undefined;
  const told = named ?? (!g.narrative && !ahead && past !== undefined && isRecent(past, g) ? past : undefined);
  if (told !== undefined) return { value: formatDay(told), day: told, fromFocus: true };
  return g.anchor === undefined || g.narrative ? undefined : { value: formatDay(g.anchor), day: g.anchor };
}
