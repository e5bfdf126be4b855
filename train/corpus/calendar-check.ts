import { MONTHS, PLURAL_WEEKDAYS, WEEKDAYS } from '../../src/lang/en/months.js';
import type { DateMark } from './model.js';

/** A day of `YYYY-MM-DD` at the head of a value, as its weekday 1 (Monday) .. 7; 0 when there is no such day. */
export function weekdayOf(day: string): number {
  const time = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day) return 0;
  return time.getUTCDay() || 7;
}

/**
 * What the words of a date say against its value: "Monday" on a Tuesday, "May" with month 06, "1997" with another
 * year, a day that no calendar has. Slips of the pen, which reading never catches.
 */
export function contradiction(words: string, mark: Pick<DateMark, 'type' | 'value'>): string | undefined {
  const { value } = mark;
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  const weekday = day ? weekdayOf(day) : Number(/-W(?:\d\d|XX)-(\d)/.exec(value)?.[1] ?? 0);
  if (day && weekday === 0) return `there is no day ${day}`;
  const tokens = words.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  for (const token of tokens) {
    const named = WEEKDAYS.get(token) ?? PLURAL_WEEKDAYS.get(token);
    if (named && weekday && named !== weekday && token.length > 3) return `${value} is not a ${token}`;
    const month = MONTHS.get(token);
    const given = Number(/^(?:\d{4}|XXXX)-(\d\d)/.exec(value)?.[1] ?? 0);
    if (month && given && month !== given && mark.type !== 'SET' && token !== 'may') return `${value} is not in ${token}`;
    if (/^(?:1[89]|20)\d\d$/.test(token) && tokens.length < 5 && /^\d{4}/.test(value) && value.slice(0, 4) !== token) {
      return `${value} is not in ${token}`;
    }
  }
  return undefined;
}

/** The ISO 8601 week of a day: `2019-W10`. */
export function isoWeek(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() + 4 - (time.getUTCDay() || 7)); // the week's Thursday decides the year
  const year = time.getUTCFullYear();
  const week = Math.ceil(((time.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}`;
}
