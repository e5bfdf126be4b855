import { COUNTING_ADJECTIVES, LENGTH_VERBS, ONE_DAY_GAMES } from '../../lang/en/date-contexts.js';
import { OWNERS, PLURAL_UNITS, UNITS, type Unit } from '../../lang/en/date-words.js';
import { PLURAL_WEEKDAYS } from '../../lang/en/months.js';
import { formatDuration } from '../format-duration.js';
import { type Amount, readAmount, readOrdinal } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, follows, isCapital, isNumber, isWord, skipHyphen, type Words } from '../words.js';
import { isAge, readCompound } from './compound-length.js';

const BEFORE_A: ReadonlySet<string> = wordSet(
  'for in within than about nearly almost over only just after under least every barely',
  LENGTH_VERBS,
);
const BEFORE_UNITS: ReadonlySet<string> = wordSet('for within in after two over of since', LENGTH_VERBS);
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
  if (!amount) return bareUnits(words, i, start);
  const weekdays = PLURAL_WEEKDAYS.has(at(words, amount.end)) && isCapital(words, amount.end);
  if (weekdays && amount.value > 1 && amount.value < 1000)
    return duration(i, amount.end + 1, formatDuration(amount.value, 'week'), 'weekdays');
  const several = readAmountRange(words, i, start, amount) ?? readCompound(words, i, amount) ?? readNights(words, i, amount);
  if (several) return several;
  const article = (at(words, start) === 'a' || at(words, start) === 'an') && amount.end === start + 1;
  const next = COUNTING_ADJECTIVES.has(at(words, amount.end)) ? amount.end + 1 : amount.end;
  const hyphen = skipHyphen(words, next);
  const compound = hyphen > next;
  const unit = UNITS.get(at(words, hyphen));
  if (!unit || (unit === 'quarter' && (amount.value > 20 || article || compound || (amount.value === 3 && at(words, i) !== 'the'))))
    return undefined; // a fraction
  if (unit === 'second' && amount.value <= 1) return undefined;
  if (isAge(words, hyphen + 1) || (isCapital(words, hyphen) && isNumber(words, i))) return undefined; // a title: "48 Hours"
  if (compound && ONE_DAY_GAMES.has(at(words, hyphen + 1)) && amount.value === 1 && unit === 'day') return undefined;
  const tail = readTail(words, hyphen + 1, amount.value, unit, compound);
  if (article && !tail.half && amount.value >= 1 && !isArticleDuration(words, start, hyphen + 1, unit)) return undefined;
  const first = compound || (start === i + 1 && !ownsArticle(words, i, hyphen)) ? i + the : i; // "the two-week strike": the noun's article
  const found = isSomeDay(words, start, amount, unit, compound)
    ? ref(i, hyphen + 1)
    : duration(first, tail.end, formatDuration(tail.value, unit), 'amount');
  const away = compound ? undefined : readAway(words, first, tail.end, tail.value, unit);
  return away ? { ...found, narrative: away } : found;
}

const GOES_ON: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);

/** "a fourth day", "its fifth month", "for the third day": how long it has gone on. */
function readNth(words: Words, i: number): Candidate | undefined {
  const article = at(words, i);
  const lead = article === 'a' || article === 'the' ? i + 1 : i;
  const nth = readOrdinal(words, lead);
  if (!nth || nth.value < 2 || nth.value > 20) return undefined;
  const before = at(words, lead - 1);
  const counts = before === 'a' || (before === 'the' && at(words, lead - 2) === 'for') || OWNERS.has(before);
  const unit = UNITS.get(at(words, nth.end));
  if (!counts || !unit || !GOES_ON.has(unit) || PLURAL_UNITS.has(at(words, nth.end)) || at(words, nth.end + 1) === '-') return undefined;
  return duration(before === 'a' || before === 'the' ? lead - 1 : lead, nth.end + 1, formatDuration(nth.value, unit), 'nth');
}

const BEFORE_THE: ReadonlySet<string> = wordSet('for in during over of within after from');

/** "in the six weeks since"; not "remember the six weeks", "for the two day visit". */
function ownsArticle(words: Words, the: number, unit: number): boolean {
  return at(words, the) !== 'the' || (BEFORE_THE.has(at(words, the - 1)) && PLURAL_UNITS.has(at(words, unit)));
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

/**
 * "two to three weeks", "a year or two" as one length, from its lower end; the 12 of "between 12 and 18 months" on its
 * own, with the unit of its sister.
 */
function readAmountRange(words: Words, first: number, start: number, amount: Amount): Candidate | undefined {
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

/** "spent a night", "after a night of"; not "$50 a night", "a night shift", "a night-raid". */
function isSpent(words: Words, first: number, end: number): boolean {
  const before = at(words, first - 1);
  return (BEFORE_A.has(before) || before === 'after') && at(words, end) !== '-' && (!isWord(words, end) || NIGHT_OF.has(at(words, end)));
}

const NIGHT_OF: ReadonlySet<string> = wordSet('of in on at with by to and before after');

/** "three nights" are as many days. */
function readNights(words: Words, first: number, amount: Amount): Candidate | undefined {
  const one = amount.value === 1 && at(words, amount.end) === 'night' && amount.end === first + 1 && isSpent(words, first, amount.end + 1);
  if (one) return duration(first, amount.end + 1, 'P1D', 'nights');
  const whole = amount.value >= 2 && amount.value % 1 === 0;
  return whole && at(words, amount.end) === 'nights'
    ? duration(first, amount.end + 1, formatDuration(amount.value, 'day'), 'nights')
    : undefined;
}

/** "another year", "another two weeks", "an additional month". */
function parseAnother(words: Words, first: number, start: number): Candidate | undefined {
  const amount: Amount = readAmount(words, start) ?? { value: 1, end: start };
  const unit = UNITS.get(at(words, amount.end));
  if (!unit || unit === 'second' || unit === 'quarter') return undefined;
  return duration(first, amount.end + 1, formatDuration(amount.value, unit), 'another');
}

/** "all day", "all week": one whole unit. */
function parseAll(words: Words, i: number): Candidate | undefined {
  const name = at(words, i + 1);
  const unit = name === 'night' ? 'day' : UNITS.get(name);
  const whole = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  if (!whole || PLURAL_UNITS.has(name) || at(words, i + 2) === '-' || isCapital(words, i)) return undefined;
  return duration(i, i + 2, formatDuration(1, unit), 'all');
}

/** "for years", "in recent decades", "the first hours", "decades-long", "day-long". */
function bareUnits(words: Words, i: number, start: number): Candidate | undefined {
  const name = at(words, start);
  const unit = UNITS.get(name);
  if (!unit || unit === 'second') return undefined;
  const plural = PLURAL_UNITS.has(name);
  if (start > i + 1) return plural ? duration(i, start + 1, formatDuration(Number.NaN, unit), 'position') : undefined;
  if (start > i) return plural ? theUnits(words, i, unit) : undefined;
  if (at(words, i + 1) === '-' && at(words, i + 2) === 'long') {
    return duration(i, i + 3, formatDuration(plural ? Number.NaN : 1, unit), 'long');
  }
  if (!plural || !BEFORE_UNITS.has(at(words, i - 1)) || unit === 'quarter') return undefined;
  if (at(words, i + 1) === 'of' || (at(words, i - 1) === 'of' && at(words, i - 2) !== 'couple')) return undefined;
  const found = duration(i, i + 1, formatDuration(Number.NaN, unit), 'bare');
  return found;
}

/** "the years that followed", "the weeks ahead", "the decades since". */
function theUnits(words: Words, i: number, unit: Unit): Candidate | undefined {
  const after = at(words, i + 2);
  const ahead = after === 'ahead' || (after === 'to' && at(words, i + 3) === 'come');
  if (!ahead && after !== 'since' && !(after === 'that' && at(words, i + 3) === 'followed')) return undefined;
  const end = after === 'ahead' ? i + 3 : ahead ? i + 4 : i + 2;
  return duration(i, end, formatDuration(Number.NaN, unit), 'the-units');
}

function isArticleDuration(words: Words, start: number, end: number, unit: Unit): boolean {
  if (unit === 'second') return false;
  const after = at(words, end);
  if (WHOLE_UNITS.has(unit) && !BEFORE_RATE.has(at(words, start - 1)) && !NOT_LENGTH.has(after)) return true;
  return BEFORE_A.has(at(words, start - 1)) || after === 'later' || after === 'after' || after === 'before' || after === 'ahead';
}

function duration(first: number, end: number, value: string, shape: string): Candidate {
  return { first, end, type: 'DURATION', value: { kind: 'literal', value }, rule: `duration#${shape}` };
}
