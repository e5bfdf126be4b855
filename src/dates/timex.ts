import { ZONES } from '../lang/en/date-words.js';
import { daysInMonth, fromDayNumber, isoWeekOf, mondayOfWeek, shiftMonth, toDayNumber } from './calendar.js';

export const two = (n: number): string => String(n).padStart(2, '0');
const four = (n: number): string => String(n).padStart(4, '0');

/** "2007-12-10". */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber(dayNumber);
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** "2007-12". */
export function formatMonth(year: number, month: number): string {
  return `${four(year)}-${two(month)}`;
}

/** "2007-W50". */
export function formatWeek(dayNumber: number): string {
  const { year, week } = isoWeekOf(dayNumber);
  return `${four(year)}-W${two(week)}`;
}

const PART_HOURS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['MO', [6, 12]],
  ['MI', [11, 14]],
  ['AF', [12, 18]],
  ['DT', [6, 18]],
  ['EV', [18, 24]],
  ['NI', [18, 30]],
]);
const SEASON_MONTHS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);
const SHAPE =
  /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d)(?:T(?:(\d\d):(\d\d)|(MO|MI|AF|DT|EV|NI)))?)?|W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/;

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
  if (/^\d{3}$/.test(value)) return { start: `${value}0-01-01`, end: `${four(Number(value) * 10 + 10)}-01-01` };
  if (/^\d{2}$/.test(value)) return { start: `${value}00-01-01`, end: `${four(Number(value) * 100 + 100)}-01-01` };
  const match = SHAPE.exec(value);
  if (!match) return undefined;
  const [, y, month, day, hour, minute, part, week, weekend, quarter, half, season] = match;
  const year = Number(y);
  if (week) {
    const monday = mondayOfWeek(year, Number(week));
    return { start: formatDay(weekend ? monday + 5 : monday), end: formatDay(monday + 7) };
  }
  if (quarter) return months(year, Number(quarter) * 3 - 2, 3);
  if (half) return months(year, half === '1' ? 1 : 7, 6);
  if (season) return months(year, SEASON_MONTHS.get(season) as number, 3);
  if (!month) return { start: `${y}-01-01`, end: `${four(year + 1)}-01-01` };
  if (!day) return months(year, Number(month), 1);
  const number = toDayNumber({ year, month: Number(month), day: Number(day) });
  if (hour) {
    const at = Number(hour) * 60 + Number(minute);
    const offset = formatOffset(zone);
    return { start: instant(number, at) + offset, end: instant(number, at + 1) + offset };
  }
  const hours = part === undefined ? undefined : PART_HOURS.get(part);
  if (hours) return { start: instant(number, hours[0] * 60), end: instant(number, hours[1] * 60) };
  return { start: value, end: formatDay(number + 1) };
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
