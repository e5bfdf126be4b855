import { NUMERALS, QUANTITY_WORDS } from '../../lang/en/date-contexts.js';
import { CARDINALS, DAY_PARTS, FREQUENCIES, SEASONS, UNITS } from '../../lang/en/date-words.js';
import { MONTHS } from '../../lang/en/months.js';
import { formatDuration } from '../format-duration.js';
import { readAmount, readOrdinal } from '../read-amount.js';
import { two } from '../timex.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, endsWith, isCapital, isNumber, isWord, Kind, kindOf, lengthAt, type Words } from '../words.js';
import { parseMonthDate } from './month-date.js';

const TIMES: ReadonlyMap<string, string> = new Map([
  ['once', '1X'],
  ['twice', '2X'],
  ['thrice', '3X'],
]);
const EACH: ReadonlySet<string> = wordSet('a an every each per');
const NOT_RATE: ReadonlySet<string> = wordSet('ago earlier later from before after of');

/** "every morning", "each year", "daily", "twice a week", "three times a year", "$5 a year", "per month", "on weekdays". */
export function parseSet(words: Words, i: number): Candidate | undefined {
  const word = at(words, i);
  const frequency = FREQUENCIES.get(word);
  // "Daily Herald", "Evening Daily": a newspaper's name; "the daily Granma" says how often it comes out
  if (frequency) return isCapital(words, i) && (isCapital(words, i + 1) || isCapital(words, i - 1)) ? undefined : set(i, i + 1, frequency);
  if (word === 'every' || word === 'each') return parseEvery(words, i);
  if (word === 'weekends') return set(i, i + 1, 'XXXX-WXX-WE');
  if (word === 'per' || word === 'a' || word === 'an') return parseRate(words, i);
  return parseTimes(words, i) ?? parseDaysOf(words, i);
}

/** "four days a week": so many days of each; "44 hours a week" is a length and a rate, "24 hours a day" all of it. */
function parseDaysOf(words: Words, i: number): Candidate | undefined {
  const amount = readAmount(words, i);
  const part = amount && UNITS.get(at(words, amount.end));
  const roundTheClock = part === 'hour' && amount?.value === 24;
  if (!amount || !(part === 'day' || roundTheClock) || !EACH.has(at(words, amount.end + 1))) return undefined;
  const unit = UNITS.get(at(words, amount.end + 2));
  if (!unit || unit === part || !endsRate(words, amount.end + 3)) return undefined;
  const freq = formatDuration(amount.value, part).replace(/^PT?/, '');
  return { ...set(i, amount.end + 3, formatDuration(1, unit)), freq };
}

/** "twice a week", "four times per month". */
function parseTimes(words: Words, i: number): Candidate | undefined {
  const once = TIMES.get(at(words, i));
  const amount = once === undefined ? readAmount(words, i) : undefined;
  const end = once !== undefined ? i + 1 : amount && at(words, amount.end) === 'times' ? amount.end + 1 : -1;
  if (end < 0) return undefined;
  const adverb = once === undefined ? undefined : FREQUENCIES.get(at(words, end)); // "twice daily"
  if (adverb) return { ...set(i, end + 1, adverb), freq: once as string };
  if (!EACH.has(at(words, end))) return undefined;
  const every = once === '1X' && at(words, end) === 'every' ? parseEvery(words, end) : undefined; // "once every nine days"
  if (every) return { ...every, first: i };
  const unit = UNITS.get(at(words, end + 1));
  if (!unit || NOT_RATE.has(at(words, end + 2))) return undefined;
  const freq = once ?? (Number.isNaN(amount?.value) ? 'XX' : `${amount?.value}X`);
  return { ...set(i, end + 2, formatDuration(1, unit)), freq };
}

/** "a year" after a price or a quantity is a rate. */
function parseRate(words: Words, i: number): Candidate | undefined {
  const name = at(words, i + 1);
  const unit = UNITS.get(name);
  if (!unit || name.endsWith('s') || unit === 'second' || unit === 'quarter' || !endsRate(words, i + 2)) return undefined;
  if (at(words, i) !== 'per' && !isQuantity(words, i - 1)) return undefined;
  return set(i, i + 2, formatDuration(1, unit));
}

/** "a year earlier" is a date; "a year from late 2003" a rate. */
function endsRate(words: Words, end: number): boolean {
  if (at(words, end) === 'from') return at(words, end + 1) !== 'now' && at(words, end + 1) !== 'today';
  return !NOT_RATE.has(at(words, end));
}

/** Words that no measured thing ends with. */
const NO_THING: ReadonlySet<string> = wordSet(
  'in for of on at by to from with than within about under over once twice every last and or but a an the',
);
/** How far before "a year" the number of what it measures may stand: "22 tonnes of fish a year". */
const COUNT_REACH = 4;

/** A number, a measure, or a thing that a number counts ("800 letters a day", "half a metre a year"). */
function isQuantity(words: Words, i: number): boolean {
  if (isNumber(words, i)) return lengthAt(words, i) !== 4 || at(words, i - 1) === '$';
  const word = at(words, i);
  if (word === ')') return QUANTITY_WORDS.has(at(words, i - 1)); // "($2.7 million) a year"
  if (QUANTITY_WORDS.has(word)) return true;
  if (!isWord(words, i) || NO_THING.has(word)) return false;
  const plural = endsWith(words, i, 's');
  if (!plural && isCapital(words, i)) return false;
  const reach = plural ? 3 : COUNT_REACH;
  for (let k = i - 1; k >= i - reach; k--) {
    const kind = kindOf(words, k);
    if (kind !== Kind.Word && kind !== Kind.Number) return at(words, k) === '.' && isNumber(words, k - 1) && isNumber(words, k + 1);
    if (kind === Kind.Number) return lengthAt(words, k) !== 4;
    const count = at(words, k);
    if (NUMERALS.has(count) || CARDINALS.has(count) || count === 'half') return true;
  }
  return false;
}

function parseEvery(words: Words, i: number): Candidate | undefined {
  const other = at(words, i + 1) === 'other' ? 1 : 0;
  const quant = other ? 'EVERY OTHER' : at(words, i).toUpperCase();
  const second = other ? undefined : readOrdinal(words, i + 1);
  const amount = second && second.value > 1 ? second : readAmount(words, i + 1 + other);
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
  if (month === undefined) return undefined;
  const day = parseMonthDate(words, next);
  if (day?.value.kind === 'day' && day.value.year === undefined)
    return { ...set(i, day.end, `XXXX-${two(month)}-${two(day.value.day)}`), quant };
  return { ...set(i, next + 1, `XXXX-${two(month)}`), quant };
}

function set(first: number, end: number, value: string): Candidate {
  return { first, end, type: 'SET', value: { kind: 'literal', value }, rule: 'set#rate' };
}
