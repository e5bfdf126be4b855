import { type Amount, readOrdinal } from './read-amount.js';
import { wordSet } from './vocabulary.js';
import { at, digitsAt, glued, isCapital, isNumber, isWord, lengthAt, type Words } from './words.js';

/** The day of a month: "18", "18th", "the 18th", "twenty-first". */
export function readDay(words: Words, i: number): Amount | undefined {
  if (isNumber(words, i)) {
    const value = lengthAt(words, i) <= 2 ? digitsAt(words, i) : 0;
    return value < 1 || value > 31 ? undefined : { value, end: readOrdinal(words, i)?.end ?? i + 1 };
  }
  const ordinal = readOrdinal(words, at(words, i) === 'the' ? i + 1 : i);
  return ordinal && ordinal.value <= 31 ? ordinal : undefined;
}

/** "May 12 people" is no day; "May 12.5" neither. */
export function isFreeDay(words: Words, end: number): boolean {
  const mark = at(words, end);
  const digits = glued(words, end) && glued(words, end + 1) && isNumber(words, end + 1);
  if ((mark === '.' || mark === ',' || mark === '/' || mark === ':') && digits) return false;
  return mark !== '%' && mark !== 'percent' && mark !== 'million' && mark !== 'billion';
}

const AFTER_DAY: ReadonlySet<string> = wordSet(
  'in at and to for with on by when after before as of or but the a was were is are that which who would will had has from last this',
);

/** No noun that the number could count or name follows. */
export function endsDay(words: Words, end: number): boolean {
  return !isWord(words, end) || AFTER_DAY.has(at(words, end)) || isCapital(words, end);
}
