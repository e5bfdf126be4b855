import { readOrdinal } from '../read-amount.js';
import { endsDay, isFreeDay, readDay } from '../read-day.js';
import { readYearAfter } from '../read-year-after.js';
import type { Candidate } from '../value.js';
import { at, digitsAt, follows, glued, isNumber, lengthAt, type Words } from '../words.js';

/** A number that is a date because of the one just before it. */
export function parseInherited(words: Words, previous: Candidate): Candidate | undefined {
  return parseInheritedDay(words, previous) ?? parseInheritedYear(words, previous);
}

/** "Dec. 18 and 19", "Dec. 18-20": a bare day that takes its month from the date before it. */
function parseInheritedDay(words: Words, previous: Candidate): Candidate | undefined {
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

/** "1957-58", "2010/11": the second year of a range takes its century from the first. */
function parseInheritedYear(words: Words, previous: Candidate): Candidate | undefined {
  const { value, end } = previous;
  const joint = at(words, end);
  if ((joint !== '-' && joint !== '/') || value.kind !== 'year' || !isNumber(words, end - 1) || !glued(words, end)) return undefined;
  if (!isNumber(words, end + 1) || lengthAt(words, end + 1) !== 2 || !glued(words, end + 1)) return undefined;
  const year = value.year - (value.year % 100) + digitsAt(words, end + 1);
  if (follows(words, end + 2, '-') && isNumber(words, end + 3)) return undefined; // "2007-12-..."
  return year > value.year ? { first: end + 1, end: end + 2, type: 'DATE', value: { kind: 'year', year }, rule: 'year#plain' } : undefined;
}
