import { MONTHS } from '../lang/en/months.js';
import { zoneOffset } from './zone-offset.js';

/** A year that a page's own dates may hold: most lines without one need no reading. */
export const HAS_YEAR = /\b(?:19|20)\d\d\b/;

/** How an ambiguous "4/5/2019" is read: by the page's country, or not at all. */
export type NumericOrder = 'day-first' | 'month-first' | undefined;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})\b/;
const COMPACT = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T?\d{4,6}Z?)?$/;
const EPOCH = /^(\d{10})(?:\d{3})?$/;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/;
const MONTH_FIRST = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (?:at .{1,20} )?(\d{4})\b/;
const NUMERIC = /(?:^|[\s:])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/;
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(?:([ap])\.?\s?m\b\.?)?|\b(\d{1,2})\s*([ap])\.?m\b\.?/i;
const YEARS = { from: 1900, to: 2100 };

/**
 * A date as pages write it -> ISO 8601: an instant with the page's own offset when it says time and zone, else the day.
 * Undefined when it is no date of the years 1900 to 2100, or when its numbers can be read two ways.
 */
export function readDate(value: string, order?: NumericOrder): string | undefined {
  const text = value.trim().slice(0, 160);
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const compact = COMPACT.exec(text) ?? SLASHED.exec(text);
  if (compact) return toDay(compact[1], compact[2], compact[3]);
  const epoch = EPOCH.exec(text);
  if (epoch) return fromEpoch(Number(epoch[1]));
  const day = findDay(text, order);
  return day && withClock(text, day);
}

function findDay(text: string, order: NumericOrder): Day | undefined {
  const named = DAY_FIRST.exec(text);
  if (named) return checkDay(Number(named[3]), monthOf(named[2]), Number(named[1]));
  const american = MONTH_FIRST.exec(text);
  if (american) return checkDay(Number(american[3]), monthOf(american[1]), Number(american[2]));
  const numeric = NUMERIC.exec(text);
  if (!numeric) return undefined;
  const [a, b, year] = [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
  const monthFirst = b > 12 || (a <= 12 && (a === b || order === 'month-first'));
  const dayFirst = a > 12 || (b <= 12 && (a === b || order === 'day-first'));
  if (monthFirst) return checkDay(year, a, b);
  return dayFirst ? checkDay(year, b, a) : undefined;
}

function monthOf(name: string | undefined): number {
  const lower = (name ?? '').toLowerCase();
  return MONTHS.get(lower) ?? 0;
}

function checkDay(year: number, month: number, day: number): Day | undefined {
  return year >= YEARS.from && year <= YEARS.to && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
    ? { year, month, day }
    : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function fromIso([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
  const date = toDay(year, month, day);
  if (date === undefined || hour === undefined || minute === undefined || zone === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return date;
  const offset = /^(?:Z|UTC|GMT)$/i.test(zone) ? 'Z' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  return `${date}T${pad(Number(hour))}:${minute}:${second ?? '00'}${offset}`;
}

function withClock(text: string, day: Day): string {
  const date = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const clock = CLOCK.exec(text);
  const offset = clock ? zoneOffset(text, day) : undefined;
  if (!clock || offset === undefined) return date;
  const half = (clock[3] ?? clock[5])?.toLowerCase();
  let hour = Number(clock[1] ?? clock[4]);
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const minute = clock[2] ?? '00';
  return hour > 23 || Number(minute) > 59 ? date : `${date}T${pad(hour)}:${minute}:00${offset}`;
}

function toDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const found = checkDay(Number(year), Number(month), Number(day));
  return found && `${found.year}-${pad(found.month)}-${pad(found.day)}`;
}

/** Seconds since 1970, counted on the proleptic Gregorian calendar (days-from-civil, inverted). */
function fromEpoch(seconds: number): string | undefined {
  const days = Math.floor(seconds / 86_400);
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  // Before 1985 it is some other number far more often than a publishing time.
  if (year < 1985 || !checkDay(year, month, day)) return undefined;
  const rest = seconds - days * 86_400;
  return `${year}-${pad(month)}-${pad(day)}T${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}Z`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

const URL_DAY = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const URL_NAMED = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/i;

/** The day in a URL such as `/2007/12/10/`, `/2007/dec/10/` or `-20071210.html`. */
export function dayFromUrl(url: string): string | undefined {
  const address = url.slice(0, 2000);
  const match = URL_DAY.exec(address);
  if (match) return toDay(match[1], match[2], match[3]);
  const named = URL_NAMED.exec(address);
  return named ? toDay(named[1], String(monthOf(named[2])), named[3]) : undefined;
}
