import { UNITS, type Unit } from '../../lang/en/date-words.js';
import { formatDuration } from '../format-duration.js';
import { type Amount, readAmount } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { at, skipHyphen, type Words } from '../words.js';
import { isAge } from './compound-length.js';
import { duration } from './length.js';

/**
 * "two to three weeks", "a year or two" as one length, from its lower end; the 12 of "between 12 and 18 months" on its
 * own, with the unit of its sister.
 */
export function readAmountRange(words: Words, first: number, start: number, amount: Amount): Candidate | undefined {
  const joint = at(words, amount.end);
  const unit = UNITS.get(joint);
  if (unit !== undefined) return readOrMore(words, first, amount, unit);
  if (joint !== 'to' && joint !== 'or' && joint !== '-' && joint !== 'and') return undefined;
  const sister = readAmount(words, amount.end + 1);
  const at0 = sister ? skipHyphen(words, sister.end) : 0;
  const shared = sister && UNITS.get(at(words, at0));
  if (!shared || shared === 'quarter' || !(sister.value > amount.value) || isAge(words, at0 + 1)) return undefined;
  const between = at(words, start - 1) === 'between';
  if (joint === 'and' && !between) return undefined;
  if (between || joint === 'to') {
    return duration(first, amount.end, formatDuration(amount.value, shared), 'lower-end');
  }
  return duration(first, at0 + 1, formatDuration(amount.value, shared), 'amount-range');
}

/** "a year or two". */
function readOrMore(words: Words, first: number, amount: Amount, unit: Unit): Candidate | undefined {
  const end = amount.end + 1;
  if (at(words, end) !== 'or' || amount.value !== 1 || unit === 'second') return undefined;
  const more = readAmount(words, end + 1);
  if (!more || UNITS.has(at(words, more.end))) return undefined;
  return duration(first, more.end, formatDuration(1, unit), 'amount-range');
}
