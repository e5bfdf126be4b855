import { PLURAL_UNITS, UNITS, type Unit } from '../../lang/en/date-words.js';
import { at, follows, readAmount, skipHyphen, type Words } from '../read-amount.js';
import type { Candidate } from '../value.js';

const CODES: Record<Unit, readonly [prefix: string, code: string, times: number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** Annotators write halves in the next smaller unit: "PT5H30M". */
const HALVES: ReadonlyMap<Unit, string> = new Map([
  ['year', '6M'],
  ['hour', '30M'],
  ['minute', '30S'],
]);

/** "P3M"; an unknown amount (NaN) is "X". */
export function formatDuration(amount: number, unit: Unit): string {
  const [prefix, code, times] = CODES[unit];
  const half = amount % 1 === 0.5 ? HALVES.get(unit) : undefined;
  if (half) return `${prefix}${amount > 1 ? `${Math.floor(amount)}${code}` : ''}${half}`;
  if (!Number.isNaN(amount)) return `${prefix}${Number((amount * times).toFixed(4))}${code}`;
  return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXC' : unit === 'quarter' ? 'PXQ' : `${prefix}X${code}`;
}

const BEFORE_A: ReadonlySet<string> = new Set(
  'for in within than about nearly almost over only just after under least every than'.split(' '),
);

/** "18 months", "two-week", "several days", "a year" (after for, in...), "years" (after for). */
export function parseDuration(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  let start = i + the;
  if (the) {
    const kind = at(words, start);
    if (kind === 'first' || kind === 'final' || kind === 'full') start++;
  } else if (at(words, start) === 'another') start++;
  const amount = readAmount(words, start);
  if (!amount) return start > i + the ? singleUnit(words, i, start) : bareUnits(words, i, the);
  const article = at(words, start) === 'a' || at(words, start) === 'an';
  let next = amount.end;
  if (article && amount.end === start + 1) {
    if (at(words, next) === 'full') next++;
  } else if (
    at(words, next) === 'more' ||
    at(words, next) === 'full' ||
    at(words, next) === 'consecutive' ||
    at(words, next) === 'straight'
  )
    next++;
  const hyphen = skipHyphen(words, next);
  const unit = UNITS.get(at(words, hyphen));
  if (!unit || (unit === 'quarter' && (amount.value > 20 || article || hyphen > next))) return undefined;
  if (article && amount.end === start + 1 && !follows(words, hyphen + 1, 'and', 'a', 'half') && !isArticleDuration(words, start, unit))
    return undefined;
  if (the && amount.end === start) return undefined;
  if (unit === 'second' && amount.value <= 1) return undefined;
  if (isAge(words, hyphen + 1) || (words[hyphen]?.capital && words[i]?.kind === 'number')) return undefined; // a title: "48 Hours"
  if (hyphen > next && (the || at(words, i - 1) === '-')) return undefined; // "the" of "the two-week siege" is the siege's
  const value = formatDuration(amount.value, unit);
  let end = hyphen + 1;
  let total = value;
  if (follows(words, end, 'and', 'a', 'half')) {
    total = formatDuration(amount.value + 0.5, unit);
    end += 3;
  }
  if (hyphen > next && at(words, end) === '-' && at(words, end + 1) === 'long') end += 2;
  return { first: i, end, type: 'DURATION', value: { kind: 'literal', value: total }, rule: 'duration#amount' };
}

/** "another year". */
function singleUnit(words: Words, first: number, start: number): Candidate | undefined {
  const unit = UNITS.get(at(words, start));
  if (!unit || at(words, start - 1) !== 'another' || unit === 'second') return undefined;
  return { first, end: start + 1, type: 'DURATION', value: { kind: 'literal', value: formatDuration(1, unit) }, rule: 'duration#another' };
}

/** "for years", "in recent decades", "decades-long", "day-long". */
function bareUnits(words: Words, i: number, the: number): Candidate | undefined {
  const unit = UNITS.get(at(words, i));
  if (!unit || the) return undefined;
  if (at(words, i + 1) === '-' && (at(words, i + 2) === 'long' || at(words, i + 2) === 'old')) {
    if (at(words, i + 2) === 'old' && !PLURAL_UNITS.has(at(words, i))) return undefined;
    const amount = PLURAL_UNITS.has(at(words, i)) ? Number.NaN : 1;
    return {
      first: i,
      end: i + 3,
      type: 'DURATION',
      value: { kind: 'literal', value: formatDuration(amount, unit) },
      rule: 'duration#long',
    };
  }
  if (!PLURAL_UNITS.has(at(words, i))) return undefined;
  const before = at(words, i - 1);
  if (!/^(?:for|within|in|after|takes?|took|last|lasted|spent|two)$/.test(before) || at(words, i + 1) === 'of' || unit === 'second')
    return undefined;
  return {
    first: i,
    end: i + 1,
    type: 'DURATION',
    value: { kind: 'literal', value: formatDuration(Number.NaN, unit) },
    rule: 'duration#bare',
  };
}

function isArticleDuration(words: Words, start: number, unit: Unit): boolean {
  if (unit === 'second') return false;
  return BEFORE_A.has(at(words, start - 1));
}

/** "22-year-old", "24 years old", "years of age". */
function isAge(words: Words, next: number): boolean {
  const after = skipHyphen(words, next);
  return at(words, after) === 'old' || at(words, after) === 'olds' || (at(words, next) === 'of' && at(words, next + 1) === 'age');
}
