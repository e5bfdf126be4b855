import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../lang/en/months.js';
import { isMonthAlone } from '../month-alone.js';
import { readOrdinal, readShortYear, readYear } from '../read-amount.js';
import { endsDay, isFreeDay, readDay } from '../read-day.js';
import { readShiftedYear, readYearAfter } from '../read-year-after.js';
import type { Candidate, DateValue, InYear } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, glued, isCapital, isNumber, isWord, Kind, kindOf, lengthAt, opensLine, type Words } from '../words.js';
import { readDayShift } from './weekday.js';

/** Everything with a month name in it: "Tuesday, Dec. 18, 2007", "18 December", "May 2007", "the 4th of July", "May". */
export function parseMonthDate(words: Words, i: number): Candidate | undefined {
  const { next } = readDayShift(words, i);
  const weekday = isCapital(words, next) ? WEEKDAYS.get(at(words, next)) : undefined;
  if (weekday !== undefined) return parseAfterWeekday(words, i, next + 1, weekday);
  return next === i ? parseDayOrMonthFirst(words, i) : undefined;
}

/** "Tuesday, December 18", "Tues. the 18th". */
function parseAfterWeekday(words: Words, first: number, from: number, weekday: number): Candidate | undefined {
  let next = from;
  while (next < from + 2 && (at(words, next) === ',' || at(words, next) === '.')) next++;
  const rest = parseDayOrMonthFirst(words, next);
  if (rest?.value.kind === 'day') return { ...rest, first, value: { ...rest.value, weekday }, rule: 'month-date#weekday' };
  if (at(words, next) !== 'the') return undefined;
  const day = readOrdinal(words, next + 1);
  if (!day || day.value > 31 || !endsDay(words, day.end) || (next > from && !isNumber(words, next + 1))) return undefined; // "on Thursday, the first of"
  return { first, end: day.end, type: 'DATE', value: { kind: 'day-of-month', day: day.value, weekday }, rule: 'month-date#weekday-day' };
}

function parseDayOrMonthFirst(words: Words, i: number): Candidate | undefined {
  return MONTHS.has(at(words, i)) ? parseMonthFirst(words, i) : parseDayFirst(words, i);
}

/** Word behind a month's name, its full stop included; -1 when the name cannot be a month here. */
function endOfName(words: Words, i: number): number {
  if (!isCapital(words, i)) return -1;
  return SHORT_MONTHS.has(at(words, i)) && at(words, i + 1) === '.' && glued(words, i + 1) ? i + 2 : i + 1;
}

function parseMonthFirst(words: Words, i: number): Candidate | undefined {
  const name = at(words, i);
  const month = MONTHS.get(name);
  const next = endOfName(words, i);
  if (month === undefined || next < 0) return undefined;
  const day = opensLine(words, next) ? undefined : readDay(words, next);
  if (day && isFreeDay(words, day.end)) {
    const year = readYearAfter(words, day.end);
    const value: DateValue = { kind: 'day', month, day: day.value, ...year.value };
    return { first: i, end: year.end, type: 'DATE', value, rule: year.end > day.end ? 'month-date#full' : 'month-date#partial' };
  }
  const skip = at(words, next) === ',' || at(words, next) === 'of' ? next + 1 : next;
  const year = readYear(words, skip) ?? readShortYear(words, skip);
  if (year)
    return { first: i, end: year.end, type: 'DATE', value: { kind: 'month', month, year: year.value }, rule: 'month-date#month-year' };
  const shifted = readShiftedYear(words, next);
  if (shifted)
    return { first: i, end: shifted.end, type: 'DATE', value: { kind: 'month', month, ...shifted.value }, rule: 'month-date#of-year' };
  if (SHORT_MONTHS.has(name) && (next === i + 1 || name === 'mar')) return undefined;
  if (!isMonthAlone(words, i, next)) return undefined;
  return { first: i, end: next, type: 'DATE', value: { kind: 'month', month }, rule: 'month-date#month' };
}

/** "18 December 2007", "the 18th of December", "6-7 January", "28 and 29 August": a day takes its month from behind a sister. */
function parseDayFirst(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  const plain = isNumber(words, i + the) && !readOrdinal(words, i + the);
  if (the && plain && at(words, i - 1) !== 'on') return undefined;
  const day = readDay(words, i + the);
  if (!day || isJoinedBack(words, i)) return undefined;
  const tail = readMonthTail(words, day.end, plain);
  if (tail) {
    if (the && plain && isWord(words, tail.end)) return undefined;
    const value: DateValue = { kind: 'day', month: tail.month, day: day.value, ...tail.value };
    return { first: i, end: tail.end, type: 'DATE', value, rule: tail.full ? 'month-date#day-first' : 'month-date#day-first-partial' };
  }
  if (the && !plain && isNumber(words, i + 1) && isDayAlone(words, at(words, i - 1), day.end)) {
    return { first: i, end: day.end, type: 'DATE', value: { kind: 'day-of-month', day: day.value }, rule: 'month-date#day-of-month' };
  }
  const joint = at(words, day.end);
  if (joint !== '-' && joint !== 'and' && joint !== 'to' && joint !== 'or') return undefined;
  const sister = readDay(words, day.end + 1);
  const shared = sister && sister.value > day.value ? readMonthTail(words, sister.end, plain) : undefined;
  if (!shared) return undefined;
  const value: DateValue = { kind: 'day', month: shared.month, day: day.value, ...shared.value };
  return { first: i, end: day.end, type: 'DATE', value, rule: 'month-date#day-of-range' };
}

const BEFORE_DAY: ReadonlySet<string> = wordSet('on until since by from');
const AROUND_DAY: ReadonlySet<string> = wordSet('before after till');

/** "on the 18th"; "before the 14th." but not "before the 2nd Court". */
function isDayAlone(words: Words, before: string, end: number): boolean {
  if (AROUND_DAY.has(before)) return !isWord(words, end);
  if (before !== 'on' && isCapital(words, end)) return false; // "lent by the 1st Military Region"
  return BEFORE_DAY.has(before) && endsDay(words, end) && at(words, end) !== 'of';
}

/** Digits glued to a mark on their left are part of something else, but for a range: "14 August-24 August", "6-7 January". */
function isJoinedBack(words: Words, i: number): boolean {
  if (!glued(words, i) || kindOf(words, i - 1) !== Kind.Mark) return false;
  const mark = at(words, i - 1);
  if (mark !== '-') return mark === '.' || mark === '/' || mark === ':' || mark === '$' || mark === ',' || mark === '£' || mark === '€';
  return !(MONTHS.has(at(words, i - 2)) || (isNumber(words, i - 2) && lengthAt(words, i - 2) <= 2) || lengthAt(words, i - 2) === 4);
}

interface MonthTail {
  readonly month: number;
  readonly value: InYear;
  readonly end: number;
  readonly full: boolean;
}

/** "of December 2007", "December", "-Dec.-2007" behind a day. */
function readMonthTail(words: Words, from: number, plain: boolean): MonthTail | undefined {
  let next = from;
  if (at(words, next) === 'of') {
    if (plain) return undefined;
    next++;
  } else if (at(words, next) === '-' && glued(words, next)) next++;
  else if (glued(words, next) && isWord(words, next)) return undefined;
  const month = MONTHS.get(at(words, next));
  const end = endOfName(words, next);
  if (month === undefined || end < 0 || opensLine(words, next)) return undefined; // a table: "Lund 11\nMarch: Lund 27"
  const dash = next > from && at(words, end) === '-' && lengthAt(words, end + 1) === 4 ? end + 1 : end;
  const year = readYearAfter(words, dash);
  const full = year.end > dash;
  return { month, value: year.value, end: full ? year.end : end, full };
}
