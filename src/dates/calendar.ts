/** A day of the proleptic Gregorian calendar; month 1..12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const { floor } = Math;

/** Days since 1970-01-01. Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms". */
export function toDayNumber({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year;
  const era = floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The inverse of `toDayNumber`. */
export function fromDayNumber(n: number): Day {
  const z = n + 719468;
  const era = floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = floor((dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const mp = floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - floor((153 * mp + 2) / 5) + 1 };
}

/** 1 (Monday) .. 7 (Sunday). */
export function weekdayOf(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week of a day. */
export function isoWeekOf(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber + 4 - weekdayOf(dayNumber);
  const { year } = fromDayNumber(thursday);
  return { year, week: floor((thursday - toDayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}

/** Day number of the Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = toDayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Days in a month; 1..12. */
export function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return toDayNumber(next) - toDayNumber({ year, month, day: 1 });
}

/** The month `delta` months away. */
export function shiftMonth(year: number, month: number, delta: number): { readonly year: number; readonly month: number } {
  const months = year * 12 + month - 1 + delta;
  return { year: floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** Easter Sunday, Gregorian (the anonymous computus printed in Nature, 1876). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - floor(b / 4) - floor((b - floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floor(c / 4) - h - (c % 4)) % 7;
  const m = floor((a + 11 * h + 22 * l) / 451);
  const at = h + l - 7 * m + 114;
  return toDayNumber({ year, month: floor(at / 31), day: (at % 31) + 1 });
}
