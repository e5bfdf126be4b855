import { SHIFTS } from '../lang/en/date-words.js';
import { readShortYear, readYear } from './read-amount.js';
import type { InYear } from './value.js';
import { at, isNumber, type Words } from './words.js';

/** What stands for the year behind a month or a day. */
export interface YearAfter {
  readonly value: InYear;
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

/** "2007", ", 2007", "'98", "last year" behind a day; nothing, which ends at `end`, where there is none. */
export function readYearAfter(words: Words, end: number): YearAfter {
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
