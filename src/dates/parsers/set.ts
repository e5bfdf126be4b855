import { DAY_PARTS, FREQUENCIES, QUANTITY_WORDS, SEASONS, UNITS } from '../../lang/en/date-words.js';
import { MONTHS } from '../../lang/en/months.js';
import { readAmount } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, endsWith, isCapital, isNumber, isWord, Kind, kindOf, lengthAt, type Words } from '../words.js';
import { formatDuration } from './duration.js';

const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1X'],
  ['twice', '2X'],
  ['thrice', '3X'],
]);
const EACH: ReadonlySet<string> = wordSet('a an every each per');
const NOT_RATE: ReadonlySet<string> = wordSet('ago earlier later from before after of');
const NUMERALS: ReadonlySet<string> = wordSet('dozens hundreds thousands millions many million thousand hundred');

/** "every morning", "each year", "daily", "twice a week", "three times a year", "$5 a year", "per month", "on weekdays". */
export function parseSet(words: Words, i: number): Candidate | undefined {
  const word = at(words, i);
  const frequency = FREQUENCIES.get(word);
  // "the daily Herald", "Evening Daily": a newspaper
  if (frequency) return isCapital(words, i + 1) || (isCapital(words, i) && isCapital(words, i - 1)) ? undefined : set(i, i + 1, frequency);
  if (word === 'every' || word === 'each') return parseEvery(words, i);
  if (word === 'per' || word === 'a' || word === 'an') return parseRate(words, i);
  return parseTimes(words, i);
}

/** "twice a week", "four times per month". */
function parseTimes(words: Words, i: number): Candidate | undefined {
  const once = TIMES.get(at(words, i));
  const amount = once === undefined ? readAmount(words, i) : undefined;
  const end = once !== undefined ? i + 1 : amount && at(words, amount.end) === 'times' ? amount.end + 1 : -1;
  if (end < 0 || !EACH.has(at(words, end))) return undefined;
  const unit = UNITS.get(at(words, end + 1));
  if (!unit || NOT_RATE.has(at(words, end + 2))) return undefined;
  const freq = once ?? (Number.isNaN(amount?.value) ? 'XX' : `${amount?.value}X`);
  return { ...set(i, end + 2, formatDuration(1, unit)), freq };
}

/** "a year" after a price or a quantity is a rate. */
function parseRate(words: Words, i: number): Candidate | undefined {
  const name = at(words, i + 1);
  const unit = UNITS.get(name);
  if (!unit || name.endsWith('s') || unit === 'second' || unit === 'quarter' || NOT_RATE.has(at(words, i + 2))) return undefined;
  if (at(words, i) !== 'per' && !isQuantity(words, i - 1)) return undefined;
  return set(i, i + 2, formatDuration(1, unit));
}

/** A number, a measure, or a plural noun that a number counts ("800 letters a day"). */
function isQuantity(words: Words, i: number): boolean {
  if (isNumber(words, i)) return lengthAt(words, i) !== 4 || at(words, i - 1) === '$';
  const word = at(words, i);
  if (QUANTITY_WORDS.has(word)) return true;
  if (!isWord(words, i) || !endsWith(words, i, 's')) return false;
  for (let k = i - 1; k >= i - 3; k--) {
    if (kindOf(words, k) === Kind.Break) return false;
    if (isNumber(words, k) || NUMERALS.has(at(words, k))) return true;
  }
  return false;
}

function parseEvery(words: Words, i: number): Candidate | undefined {
  const other = at(words, i + 1) === 'other' ? 1 : 0;
  const quant = other ? 'EVERY OTHER' : at(words, i).toUpperCase();
  const amount = readAmount(words, i + 1 + other);
  const next = amount?.end ?? i + 1 + other;
  const name = at(words, next);
  const unit = UNITS.get(name);
  if (unit && !(unit === 'second' && !name.endsWith('s'))) {
    return { ...set(i, next + 1, formatDuration(amount?.value ?? 1 + other, unit)), quant };
  }
  if (amount) return undefined;
  const part = DAY_PARTS.get(name);
  if (part) return { ...set(i, next + 1, `XXXX-XX-XXT${part}`), quant };
  const season = SEASONS.get(name);
  if (season) return { ...set(i, next + 1, `XXXX-${season}`), quant };
  if (name === 'weekend') return { ...set(i, next + 1, 'XXXX-WXX-WE'), quant };
  const month = isCapital(words, next) ? MONTHS.get(name) : undefined;
  return month === undefined ? undefined : { ...set(i, next + 1, `XXXX-${String(month).padStart(2, '0')}`), quant };
}

function set(first: number, end: number, value: string): Candidate {
  return { first, end, type: 'SET', value: { kind: 'literal', value }, rule: 'set#rate' };
}
