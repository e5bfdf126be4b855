import { SHIFTS } from '../../lang/en/date-words.js';
import { MONTHS, WEEKDAYS } from '../../lang/en/months.js';
import { type Amount, at, glued, readOrdinal, readShortYear, readYear, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';

const SHORT_ONLY_WITH_DAY: ReadonlySet<string> = new Set([
  'mar',
  'jan',
  'sep',
  'jun',
  'jul',
  'apr',
  'dec',
  'nov',
  'oct',
  'feb',
  'aug',
  'sept',
]);
const BEFORE_DOUBTFUL: ReadonlySet<string> = new Set(
  'in since until till by from through during of for before after to between late early mid last next this and or or, each every on , - until through'.split(
    ' ',
  ),
);

/** Everything with a month name in it: "Tuesday, Dec. 18, 2007", "18 December", "May 2007", "the 4th of July", "May". */
export function parseMonthDate(words: Words, i: number): Candidate | undefined {
  const weekday = WEEKDAYS.get(at(words, i));
  if (weekday !== undefined && words[i]?.capital) {
    let next = i + 1;
    while (next < i + 3 && (at(words, next) === ',' || at(words, next) === '.')) next++;
    if (at(words, next) === 'the') next++;
    const rest = parseDayOrMonthFirst(words, next);
    if (rest?.value.kind !== 'day') return undefined;
    return { ...rest, first: i, value: { ...rest.value, weekday }, rule: 'month-date#weekday' };
  }
  const rest = parseDayOrMonthFirst(words, i);
  return rest && { ...rest, first: i };
}

function parseDayOrMonthFirst(words: Words, i: number): Candidate | undefined {
  return MONTHS.has(at(words, i)) ? parseMonthFirst(words, i) : parseDayFirst(words, i);
}

function readDay(words: Words, i: number): Amount | undefined {
  const word = words[i];
  if (word?.kind === 'number' && word.lower.length <= 2) {
    const value = Number(word.lower);
    if (value < 1 || value > 31) return undefined;
    const ordinal = readOrdinal(words, i);
    return { value, end: ordinal?.end ?? i + 1 };
  }
  const ordinal = readOrdinal(words, at(words, i) === 'the' ? i + 1 : i);
  return ordinal && ordinal.value <= 31 ? ordinal : undefined;
}

function parseMonthFirst(words: Words, i: number): Candidate | undefined {
  const name = words[i];
  const month = MONTHS.get(name?.lower ?? '');
  if (!name || month === undefined || !name.capital) return undefined;
  const dotted = SHORT_ONLY_WITH_DAY.has(name.lower) && at(words, i + 1) === '.' && glued(words, i + 1);
  const next = dotted ? i + 2 : i + 1;
  const day = readDay(words, next);
  if (day && isFreeDay(words, day.end)) {
    const year = readYearAfter(words, day.end);
    const value: DateValue = { kind: 'day', month, day: day.value, ...(year ? { year: year.value } : {}) };
    return { first: i, end: year?.end ?? day.end, type: 'DATE', value, rule: year ? 'month-date#full' : 'month-date#partial' };
  }
  const year = readMonthYear(words, next);
  if (year)
    return { first: i, end: year.end, type: 'DATE', value: { kind: 'month', month, year: year.value }, rule: 'month-date#month-year' };
  const shift = at(words, next + 1) === 'year' ? SHIFTS.get(at(words, next)) : undefined;
  if (shift !== undefined)
    return { first: i, end: next + 2, type: 'DATE', value: { kind: 'month', month, shift, byYear: true }, rule: 'month-date#of-year' };
  if (SHORT_ONLY_WITH_DAY.has(name.lower) && !dotted) return undefined;
  if (!isMonthAlone(words, i, next)) return undefined;
  return { first: i, end: next, type: 'DATE', value: { kind: 'month', month }, rule: 'month-date#month' };
}

/** "May 12 people" is no day; "May 12.5" neither. */
function isFreeDay(words: Words, end: number): boolean {
  const mark = at(words, end);
  if ((mark === '.' || mark === ',' || mark === '/') && glued(words, end) && glued(words, end + 1) && words[end + 1]?.kind === 'number')
    return false;
  return mark !== '%' && mark !== 'percent' && mark !== 'million';
}

function readYearAfter(words: Words, end: number): Amount | undefined {
  const comma = at(words, end) === ',' ? end + 1 : end;
  const year = readYear(words, comma) ?? readShortYear(words, comma);
  return year;
}

function readMonthYear(words: Words, next: number): Amount | undefined {
  const skip = at(words, next) === ',' || at(words, next) === 'of' ? next + 1 : next;
  return readYear(words, skip) ?? readShortYear(words, skip);
}

const VERBAL: ReadonlySet<string> = new Set(['may', 'march']);
/** A month name alone; "May" and the like need a preposition or another month beside them. */
function isMonthAlone(words: Words, i: number, next: number): boolean {
  const name = at(words, i);
  const doubtful = name.length <= 3 || VERBAL.has(name) || name === 'august' || name === 'april' || name === 'june';
  if (!doubtful) return true;
  if (MONTHS.has(at(words, i - 2)) || MONTHS.has(at(words, next + 1))) return true;
  const before = at(words, i - 1);
  if (!BEFORE_DOUBTFUL.has(before)) return false;
  if (!VERBAL.has(name)) return !(words[next]?.capital ?? false) || before === 'in';
  return (
    before !== ',' && before !== 'and' && before !== 'or' && before !== 'to' && !(words[next]?.capital && words[next]?.kind === 'word')
  );
}

function parseDayFirst(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  if (the && words[i + 1]?.kind === 'number' && !readOrdinal(words, i + 1)) return undefined;
  const day = readDay(words, i + the);
  if (!day || (glued(words, i) && /^[-/.:$#£€,]$/.test(at(words, i - 1)))) return undefined;
  let next = day.end;
  const ordinal = readOrdinal(words, i + the) !== undefined;
  if (at(words, next) === 'of') {
    if (!ordinal) return undefined;
    next++;
  }
  if (glued(words, next) && at(words, next) !== '-') return undefined;
  if (at(words, next) === '-') next++;
  const month = MONTHS.get(at(words, next));
  if (month === undefined || !words[next]?.capital) return undefined;
  next = at(words, next + 1) === '.' && SHORT_ONLY_WITH_DAY.has(at(words, next)) ? next + 2 : next + 1;
  const year = readYearAfter(words, next);
  const value: DateValue = { kind: 'day', month, day: day.value, ...(year ? { year: year.value } : {}) };
  return { first: i, end: year?.end ?? next, type: 'DATE', value, rule: year ? 'month-date#day-first' : 'month-date#day-first-partial' };
}

/** "Dec. 18 and 19", "Dec. 18-20": a bare day that takes its month from the date before it. */
export function parseInheritedDay(words: Words, previous: Candidate): Candidate | undefined {
  if (previous.value.kind !== 'day' || words[previous.end - 1]?.kind !== 'number') return undefined;
  if (previous.value.year !== undefined || previous.rule.includes('day-first')) return undefined;
  const joint = at(words, previous.end);
  if (joint !== '-' && joint !== 'and' && joint !== 'to' && joint !== 'or' && joint !== ',') return undefined;
  const i = previous.end + 1;
  const word = words[i];
  if (word?.kind !== 'number' || word.lower.length > 2) return undefined;
  const day = Number(word.lower);
  const after = words[i + 1];
  const ends = after?.kind !== 'word' || /^(?:in|at|and|to|for|with|on|by|when|after|before|as)$/.test(after.lower);
  if (day <= previous.value.day || day > 31 || !ends || !isFreeDay(words, i + 1)) return undefined;
  if (joint === ',' && at(words, i + 1) !== ',' && at(words, i + 1) !== 'and') return undefined;
  const { month } = previous.value;
  const year = readYearAfter(words, i + 1);
  return {
    first: i,
    end: year?.end ?? i + 1,
    type: 'DATE',
    value: { kind: 'day', month, day, ...(year ? { year: year.value } : {}) },
    rule: 'month-date#inherited',
  };
}
