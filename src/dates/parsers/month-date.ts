import { ARTICLES, OWNERS, SHIFTS } from '../../lang/en/date-words.js';
import { MONTHS, NEEDS_CONTEXT, SHORT_MONTHS, WEEKDAYS } from '../../lang/en/months.js';
import { type Amount, readOrdinal, readShortYear, readYear } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, follows, glued, isCapital, isNumber, isWord, Kind, kindOf, lengthAt, opensLine, type Words } from '../words.js';
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

function readDay(words: Words, i: number): Amount | undefined {
  if (isNumber(words, i)) {
    const value = lengthAt(words, i) <= 2 ? digitsAt(words, i) : 0;
    return value < 1 || value > 31 ? undefined : { value, end: readOrdinal(words, i)?.end ?? i + 1 };
  }
  const ordinal = readOrdinal(words, at(words, i) === 'the' ? i + 1 : i);
  return ordinal && ordinal.value <= 31 ? ordinal : undefined;
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
  const day = readDay(words, next);
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

/** What stands for the year behind a month or a day. */
interface YearAfter {
  readonly value: { readonly year?: number; readonly shift?: number; readonly byYear?: boolean; readonly fromFocus?: boolean };
  readonly end: number;
}

/** "last year", "of this year", "of that year" behind a month or a day. */
export function readShiftedYear(words: Words, next: number): YearAfter | undefined {
  const of = at(words, next) === 'of' ? next + 1 : next;
  const the = at(words, of) === 'the' ? of + 1 : of;
  if (at(words, the + 1) !== 'year') return undefined;
  const word = at(words, the);
  if (word === 'that' || (the > of && (word === 'same' || word === 'following' || word === 'previous'))) {
    const shift = word === 'following' ? 1 : word === 'previous' ? -1 : 0;
    return { value: { byYear: true, shift, fromFocus: true }, end: the + 2 };
  }
  const shift = the === of ? SHIFTS.get(word) : undefined;
  return shift === undefined ? undefined : { value: { byYear: true, shift }, end: the + 2 };
}

/** "May 12 people" is no day; "May 12.5" neither. */
function isFreeDay(words: Words, end: number): boolean {
  const mark = at(words, end);
  const digits = glued(words, end) && glued(words, end + 1) && isNumber(words, end + 1);
  if ((mark === '.' || mark === ',' || mark === '/' || mark === ':') && digits) return false;
  return mark !== '%' && mark !== 'percent' && mark !== 'million' && mark !== 'billion';
}

function readYearAfter(words: Words, end: number): YearAfter {
  const comma = at(words, end) === ',' ? end + 1 : end;
  const year = readYear(words, comma) ?? readShortYear(words, comma);
  if (year && !(isNumber(words, comma) && isQuantityAfter(words, year.end))) return { value: { year: year.value }, end: year.end };
  return readShiftedYear(words, end) ?? { value: {}, end };
}

/** "On May 3, 2000 people came": the number counts, it names no year. */
function isQuantityAfter(words: Words, end: number): boolean {
  const next = at(words, end);
  return next === 'people' || next === 'troops' || next === '%';
}

const BEFORE_MONTH: ReadonlySet<string> = wordSet(
  'in since until till by from through during of for before after to between early late mid last next this and or each every on , - throughout',
);
const BEFORE_VERB: ReadonlySet<string> = wordSet(', and or to on of -');
/** "the end of March", "the year to March": no verb. */
const PARTS: ReadonlySet<string> = wordSet('end beginning start middle half month most rest');
const DETERMINERS: ReadonlySet<string> = wordSet('this last next each', ARTICLES, OWNERS);

/** A month name alone; "May" and the like need a preposition, an article or another month beside them. */
function isMonthAlone(words: Words, i: number, next: number): boolean {
  const name = at(words, i);
  const reason = NEEDS_CONTEXT.get(name);
  const capitalNext = isCapital(words, next) && isWord(words, next) && !opensLine(words, next);
  if (at(words, next) === "'" && at(words, next + 1) === 's' && glued(words, next)) return true;
  if (reason === undefined) return !(capitalNext && follows(words, next, 'revolution'));
  if (MONTHS.has(at(words, i - 2)) && isCapital(words, i - 2)) return true;
  if (MONTHS.has(at(words, next + 1)) && isCapital(words, next + 1)) return true;
  const before = at(words, i - 1);
  if (before === '-' && at(words, i - 2) === 'mid') return true;
  if (before === 'as' && reason === 'name') return at(words, i - 2) === 'late' || at(words, i - 2) === 'early';
  if (DETERMINERS.has(before)) return !capitalNext && isWord(words, next) && at(words, next) !== 'on' && at(words, next) !== 'for';
  if (!BEFORE_MONTH.has(before)) return reason === 'adjective' && isWord(words, i - 1) && !isCapital(words, i - 1) && !capitalNext;
  if (reason !== 'verb') return !capitalNext || before === 'in';
  if (!isWord(words, next) && before !== '-' && before !== ',') return true; // a verb has something to do
  if ((before === 'of' && PARTS.has(at(words, i - 2))) || (before === 'to' && at(words, i - 2) === 'year')) return !capitalNext;
  return !BEFORE_VERB.has(before) && !capitalNext;
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
  readonly value: YearAfter['value'];
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
  if (month === undefined || end < 0) return undefined;
  const dash = next > from && at(words, end) === '-' && lengthAt(words, end + 1) === 4 ? end + 1 : end;
  const year = readYearAfter(words, dash);
  const full = year.end > dash;
  return { month, value: year.value, end: full ? year.end : end, full };
}

/** "Dec. 18 and 19", "Dec. 18-20": a bare day that takes its month from the date before it. */
export function parseInheritedDay(words: Words, previous: Candidate): Candidate | undefined {
  if (previous.value.kind !== 'day' || previous.value.year !== undefined || previous.rule.includes('day-')) return undefined;
  if (!isNumber(words, previous.end - 1) && !readOrdinal(words, previous.end - 2)) return undefined;
  const joint = at(words, previous.end);
  if (joint !== '-' && joint !== 'and' && joint !== 'to' && joint !== 'or' && joint !== ',') return undefined;
  const i = previous.end + 1;
  const read = isNumber(words, i) ? readDay(words, i) : undefined;
  if (!read || read.value <= previous.value.day || !isFreeDay(words, read.end) || !endsDay(words, read.end)) return undefined;
  const listed = at(words, read.end) === ',' || at(words, read.end) === 'and';
  if (joint === ',' && !(listed && isNumber(words, read.end + 1) && lengthAt(words, read.end + 1) <= 2)) return undefined;
  const { month } = previous.value;
  const year = readYearAfter(words, read.end);
  return {
    first: i,
    end: year.end,
    type: 'DATE',
    value: { kind: 'day', month, day: read.value, ...year.value },
    rule: 'month-date#inherited',
  };
}

const AFTER_DAY: ReadonlySet<string> = wordSet(
  'in at and to for with on by when after before as of or but the a was were is are that which who would will had has from last this',
);
function endsDay(words: Words, end: number): boolean {
  return !isWord(words, end) || AFTER_DAY.has(at(words, end)) || isCapital(words, end);
}
