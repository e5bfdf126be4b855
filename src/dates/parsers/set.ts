import { DAY_PARTS, FREQUENCIES, SEASONS, UNITS } from '../../lang/en/date-words.js';
import { MONTHS } from '../../lang/en/months.js';
import { at, readAmount, type Words } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { formatDuration } from './duration.js';

const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1X'],
  ['twice', '2X'],
]);

/** "every morning", "each year", "daily", "twice a week", "$5 a year", "per month". */
export function parseSet(words: Words, i: number): Candidate | undefined {
  const word = at(words, i);
  const frequency = FREQUENCIES.get(word);
  // "the daily Herald", "Evening Daily": a newspaper
  if (frequency) return words[i + 1]?.capital || (words[i]?.capital && words[i - 1]?.capital) ? undefined : set(i, i + 1, frequency);
  if (word === 'every' || word === 'each') return parseEvery(words, i);
  const freq = TIMES.get(word);
  if (freq && (at(words, i + 1) === 'a' || at(words, i + 1) === 'every')) {
    const unit = UNITS.get(at(words, i + 2));
    return unit && { ...set(i, i + 3, formatDuration(1, unit)), freq };
  }
  if (word === 'per' || word === 'a' || word === 'an') return parseRate(words, i);
  return undefined;
}

/** "a year" after a price or a quantity is a rate. */
function parseRate(words: Words, i: number): Candidate | undefined {
  const unit = UNITS.get(at(words, i + 1));
  if (!unit || at(words, i + 1).endsWith('s') || unit === 'second' || unit === 'quarter') return undefined;
  if (at(words, i) !== 'per' && !isQuantity(words, i - 1)) return undefined;
  const next = at(words, i + 2);
  if (next === 'ago' || next === 'earlier' || next === 'later' || next === 'from' || next === 'before' || next === 'after')
    return undefined;
  return set(i, i + 2, formatDuration(1, unit));
}

function isQuantity(words: Words, i: number): boolean {
  const word = words[i];
  if (!word) return false;
  if (word.kind === 'number') return word.lower.length !== 4 || at(words, i - 1) === '$';
  return /^(?:million|billion|thousand|times|percent|hours|days|dollars|barrels|tons|people|pounds|miles|cents)$/.test(word.lower);
}

function parseEvery(words: Words, i: number): Candidate | undefined {
  const quant = at(words, i).toUpperCase();
  const amount = readAmount(words, i + 1);
  const next = amount?.end ?? i + 1;
  const unit = UNITS.get(at(words, next));
  if (unit && !(unit === 'second' && !at(words, next).endsWith('s')))
    return { ...set(i, next + 1, formatDuration(amount?.value ?? 1, unit)), quant };
  if (amount) return undefined;
  const part = DAY_PARTS.get(at(words, next));
  if (part) return { ...set(i, next + 1, `XXXX-XX-XXT${part}`), quant };
  const season = SEASONS.get(at(words, next));
  if (season) return { ...set(i, next + 1, `XXXX-${season}`), quant };
  const month = words[next]?.capital ? MONTHS.get(at(words, next)) : undefined;
  return month === undefined ? undefined : { ...set(i, next + 1, `XXXX-${String(month).padStart(2, '0')}`), quant };
}

function set(first: number, end: number, value: string): Candidate {
  return { first, end, type: 'SET', value: { kind: 'literal', value }, rule: 'set#rate' };
}
