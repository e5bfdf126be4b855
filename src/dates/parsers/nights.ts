import { formatDuration } from '../format-duration.js';
import type { Amount } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, isWord, type Words } from '../words.js';
import { BEFORE_A, duration } from './length.js';

const NIGHT_OF: ReadonlySet<string> = wordSet('of in on at with by to and before after');

/** "three nights" are as many days, "a night" that was spent is one. */
export function readNights(words: Words, first: number, amount: Amount): Candidate | undefined {
  const one = amount.value === 1 && at(words, amount.end) === 'night' && amount.end === first + 1 && isSpent(words, first, amount.end + 1);
  if (one) return duration(first, amount.end + 1, 'P1D', 'nights');
  const whole = amount.value >= 2 && amount.value % 1 === 0;
  return whole && at(words, amount.end) === 'nights'
    ? duration(first, amount.end + 1, formatDuration(amount.value, 'day'), 'nights')
    : undefined;
}

/** "spent a night", "after a night of"; not "$50 a night", "a night shift", "a night-raid". */
function isSpent(words: Words, first: number, end: number): boolean {
  const before = at(words, first - 1);
  return (BEFORE_A.has(before) || before === 'after') && at(words, end) !== '-' && (!isWord(words, end) || NIGHT_OF.has(at(words, end)));
}
