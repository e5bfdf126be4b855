import { ZONES } from '../lang/en/time-zones.js';
import { daysInMonth, fromDayNumber, isoWeekOf, mondayOfWeek, shiftMonth, toDayNumber } from './calendar.js';

export const two = (n: number): string => String(n).padStart(2, '0');

/** "2007", "0070". */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** "2007-12-10". */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

/** "2007-12". */
export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${two(month)}`;
}

/** "2007-W50". */
export function formatWeek(dayNumber: number): string {
  const { year, week } = isoWeekOf(dayNumber);
  return `${formatYear(year)}-W${two(week)}`;
}

const PART_HOURS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['MO', [6, 12]],
  ['MI', [11, 14]],
  ['AF', [12, 18]],
  ['DT', [6, 18]],
  ['EV', [18, 24]],
  ['NI', [18, 30]],
]);
/** First month of each season. */
export const SEASON_MONTHS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);
/** A half-open ISO 8601 interval. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/**
 * The interval that a grounded TIMEX3 date or time names; `undefined` for all other values. Clock times carry the offset
 * of `zone` ("EST" -> "-05:00") where that is known; else they are local.
 */
export function intervalOf(value: string, zone?: string): Interval | undefined {
  const interval = findInterval(value, zone);
  return interval?.end[4] === '-' ? interval : undefined; // ISO 8601 has four digits for a year
}

function findInterval(value: string, zone: string | undefined): Interval | undefined {
  const { length } = value;
  const head = digits(value, 0, Math.min(length, 4));
  if (Number.isNaN(head)) return undefined;
  if (length === 2) return { start: `${value}00-01-01`, end: `${formatYear(head * 100 + 100)}-01-01` };
  if (length === 3) return { start: `${value}0-01-01`, end: `${formatYear(head * 10 + 10)}-01-01` };
  if (length === 4) return { start: `${value}-01-01`, end: `${formatYear(head + 1)}-01-01` };
  const part = value.slice(5);
  const number = digits(value, 6, Math.min(length, 8));
  if (part.startsWith('W') && !Number.isNaN(number)) return weekInterval(mondayOfWeek(head, number), value.endsWith('-WE'));
  if (part.startsWith('Q')) return Number.isNaN(number) ? undefined : months(head, number * 3 - 2, 3);
  if (part.startsWith('H')) return months(head, number === 1 ? 1 : 7, 6);
  const season = SEASON_MONTHS.get(part);
  if (season !== undefined) return months(head, season, 3);
  const month = digits(value, 5, 7);
  if (Number.isNaN(month)) return undefined;
  if (length === 7) return months(head, month, 1);
  const day = digits(value, 8, 10);
  return Number.isNaN(day) ? undefined : dayInterval(value, toDayNumber({ year: head, month, day }), zone);
}

/** The number in `[from, to)`; NaN when anything else stands there. */
function digits(value: string, from: number, to: number): number {
  let number = 0;
  for (let k = from; k < to; k++) {
    const digit = value.charCodeAt(k) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return to > from ? number : Number.NaN;
}

function weekInterval(monday: number, weekend: boolean): Interval {
  return { start: formatDay(weekend ? monday + 5 : monday), end: formatDay(monday + 7) };
}

/** A day, a part of it ("TMO") or a minute ("T10:30"). */
function dayInterval(value: string, day: number, zone: string | undefined): Interval | undefined {
  if (value.length === 10) return { start: value, end: formatDay(day + 1) };
  const hours = PART_HOURS.get(value.slice(11));
  if (hours) return { start: instant(day, hours[0] * 60), end: instant(day, hours[1] * 60) };
  const at = digits(value, 11, 13) * 60 + digits(value, 14, 16);
  if (Number.isNaN(at)) return undefined;
  const offset = formatOffset(zone);
  return { start: instant(day, at) + offset, end: instant(day, at + 1) + offset };
}

function formatOffset(zone: string | undefined): string {
  const hours = zone === undefined ? undefined : ZONES.get(zone.toLowerCase());
  if (hours === undefined) return '';
  if (hours === 0) return 'Z';
  const minutes = Math.round(Math.abs(hours) * 60);
  return `${hours < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function instant(dayNumber: number, minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const rest = minutes - days * 1440;
  return `${formatDay(dayNumber + days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

function months(year: number, month: number, count: number): Interval {
  const next = shiftMonth(year, month, count);
  return { start: `${formatMonth(year, month)}-01`, end: `${formatMonth(next.year, next.month)}-01` };
}

/** The first day of "2007-12-10..." as a day number, or `undefined` when the text is no ISO day. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return toDayNumber({ year, month, day });
}
