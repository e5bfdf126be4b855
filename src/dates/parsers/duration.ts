import { COUNTING_ADJECTIVES, ONE_DAY_GAMES } from '../../lang/en/date-contexts.js';
import { PLURAL_UNITS, UNITS, type Unit } from '../../lang/en/date-words.js';
import { PLURAL_WEEKDAYS } from '../../lang/en/months.js';
import { formatDuration } from '../format-duration.js';
import { type Amount, readAmount } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, follows, isCapital, isNumber, skipHyphen, type Words } from '../words.js';
import { isAge, readCompound } from './compound-length.js';
import { BEFORE_A, duration } from './length.js';
import { readAmountRange } from './length-range.js';
import { readNights } from './nights.js';
import { parseAll, parseAnother, readBareUnits, readNth } from './unit-length.js';

/** "a week" of these is a length by itself; "a day" and "a minute" are too often something else. */
const WHOLE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['hour', 'week', 'fortnight', 'month', 'year']);
const BEFORE_RATE: ReadonlySet<string> = wordSet('once twice times more such what quite not percent');
const NOT_LENGTH: ReadonlySet<string> = wordSet('that when in - ago earlier');
const POSITIONS: ReadonlySet<string> = wordSet('first final full last opening closing');
const AWAY: ReadonlyMap<string, number> = new Map([
  ['later', 1],
  ['after', 1],
  ['earlier', -1],
  ['before', -1],
]);

/** "18 months", "two-week", "several days", "a year" (after for, in...), "years" (after for), "a year and a half". */
export function parseDuration(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  let start = i + the;
  if (the && POSITIONS.has(at(words, start))) start++;
  else if (at(words, start) === 'another' || (at(words, start) === 'an' && at(words, start + 1) === 'additional')) {
    return parseAnother(words, i, at(words, start) === 'an' ? start + 2 : start + 1);
  }
  if (at(words, i) === 'all') return parseAll(words, i);
  const counted = readNth(words, i);
  if (counted) return counted;
  const amount = readAmount(words, start);
  if (!amount) return readBareUnits(words, i, start);
  const weekdays = PLURAL_WEEKDAYS.has(at(words, amount.end)) && isCapital(words, amount.end);
  if (weekdays && amount.value > 1) return duration(i, amount.end + 1, formatDuration(amount.value, 'week'), 'weekdays');
  const several = readAmountRange(words, i, start, amount) ?? readCompound(words, i, amount) ?? readNights(words, i, amount);
  return several ?? readUnits(words, i, start, amount);
}

/** An amount of one unit, its article and what qualifies the unit: "the two-week", "three consecutive days", "a year and a half". */
function readUnits(words: Words, i: number, start: number, amount: Amount): Candidate | undefined {
  const article = (at(words, start) === 'a' || at(words, start) === 'an') && amount.end === start + 1;
  const next = COUNTING_ADJECTIVES.has(at(words, amount.end)) ? amount.end + 1 : amount.end;
  const hyphen = skipHyphen(words, next);
  const compound = hyphen > next;
  const unit = UNITS.get(at(words, hyphen));
  if (!unit || (unit === 'second' && amount.value <= 1)) return undefined;
  if (unit === 'quarter' && (article || compound || isFraction(words, i, amount))) return undefined;
  if (isAge(words, hyphen + 1) || (isCapital(words, hyphen) && isNumber(words, i))) return undefined; // a title: "48 Hours"
  if (compound && ONE_DAY_GAMES.has(at(words, hyphen + 1)) && amount.value === 1 && unit === 'day') return undefined;
  const tail = readTail(words, hyphen + 1, amount.value, unit, compound);
  if (article && !tail.half && amount.value >= 1 && !isArticleDuration(words, start, hyphen + 1, unit)) return undefined;
  const nouns = compound || (start > i && !ownsArticle(words, i, start, hyphen)); // "the two-week strike": the noun's article
  const first = nouns && at(words, i) === 'the' ? i + 1 : i;
  const found = isSomeDay(words, start, amount, unit, compound)
    ? ref(i, hyphen + 1)
    : duration(first, tail.end, formatDuration(tail.value, unit), 'amount');
  const away = compound ? undefined : readAway(words, first, tail.end, tail.value, unit);
  return away ? { ...found, narrative: away } : found;
}

/** "three quarters", of a thing; "the three quarters" are of a year. */
function isFraction(words: Words, i: number, { value }: Amount): boolean {
  return value > 20 || (value === 3 && at(words, i) !== 'the');
}

const BEFORE_THE: ReadonlySet<string> = wordSet('for in during over of within after from');

/** "in the six weeks since", "the first six weeks"; not "remember the six weeks", "for the two day visit". */
function ownsArticle(words: Words, the: number, start: number, unit: number): boolean {
  return start > the + 1 || (BEFORE_THE.has(at(words, the - 1)) && PLURAL_UNITS.has(at(words, unit)));
}

const BEFORE_ONE_DAY: ReadonlySet<string> = wordSet('will would could may might can he she they hopes hope that ll');

/** "will one day be": a day to come, no day's length. */
function isSomeDay(words: Words, start: number, amount: Amount, unit: Unit, compound: boolean): boolean {
  return unit === 'day' && amount.value === 1 && !compound && at(words, start) === 'one' && BEFORE_ONE_DAY.has(at(words, start - 1));
}

function ref(first: number, end: number): Candidate {
  return { first, end, type: 'DATE', value: { kind: 'literal', value: 'FUTURE_REF' }, rule: 'duration#some-day' };
}

interface Tail {
  readonly value: number;
  readonly end: number;
  readonly half: boolean;
}

/** "and a half", "-long" behind the unit. */
function readTail(words: Words, end: number, value: number, unit: Unit, compound: boolean): Tail {
  if (follows(words, end, 'and', 'a', 'half') && unit !== 'second') return { value: value + 0.5, end: end + 3, half: true };
  const long = compound && at(words, end) === '-' && at(words, end + 1) === 'long';
  return { value, end: long ? end + 2 : end, half: false };
}

/** On a history page "two days later" is a date, counted from the last one; news annotators mark the duration alone. */
function readAway(words: Words, first: number, end: number, value: number, unit: Unit): Candidate | undefined {
  const sign = AWAY.get(at(words, end));
  if (sign === undefined || ((at(words, end) === 'after' || at(words, end) === 'before') && !endsClause(words, end + 1))) return undefined;
  const offset: DateValue = Number.isNaN(value)
    ? { kind: 'literal', value: sign > 0 ? 'FUTURE_REF' : 'PAST_REF' }
    : { kind: 'offset', unit, amount: sign * value, from: 'focus' };
  return { first, end: end + 1, type: 'DATE', value: offset, rule: 'duration#away' };
}

function endsClause(words: Words, i: number): boolean {
  const word = at(words, i);
  return word === ',' || word === '.' || word === ';' || word === '' || word === '\n' || word === ')';
}

/** "a week" by itself, "a day" only where the words around say that it lasts. */
function isArticleDuration(words: Words, start: number, end: number, unit: Unit): boolean {
  if (unit === 'second') return false;
  const after = at(words, end);
  if (WHOLE_UNITS.has(unit) && !BEFORE_RATE.has(at(words, start - 1)) && !NOT_LENGTH.has(after)) return true;
  return BEFORE_A.has(at(words, start - 1)) || after === 'later' || after === 'after' || after === 'before' || after === 'ahead';
}
