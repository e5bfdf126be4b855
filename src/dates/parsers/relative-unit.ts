import { PLURAL_UNITS, SEASONS, SHIFTS, UNITS, type Unit } from '../../lang/en/date-words.js';
import { MONTHS, SHORT_MONTHS } from '../../lang/en/months.js';
import { formatDuration } from '../format-duration.js';
import { readAmount } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, isCapital, lengthAt, type Words } from '../words.js';
import { parseMonthDate } from './month-date.js';

const FOCUS_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['following', 1],
]);
const ADJECTIVES: ReadonlySet<string> = wordSet('fiscal calendar full entire whole coming past current same');

/** What makes "last" a verb: "will last two hours". */
const BEFORE_VERB: ReadonlySet<string> = wordSet('to will would could can may might should must');

/** "this week", "the past two months", "last May", "next summer", "the following year", "that day", "the last week of August". */
export function parseRelativeUnit(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  const word = at(words, i + the);
  if (word === 'that') return parseThat(words, i, at(words, i + the + 1) === 'same' ? i + the + 2 : i + the + 1, 0);
  if (the && word === 'same') return parseThat(words, i, i + 2, 0);
  if (word === 'latest' && the) return parseLatest(words, i, i + 2);
  const shift = SHIFTS.get(word);
  if (shift === undefined) return undefined;
  if (word === 'current' && UNITS.get(at(words, i + the + 1)) === undefined && at(words, i + the + 1) !== 'fiscal') return undefined;
  let next = i + the + 1;
  const second = at(words, next);
  let passing = shift;
  if (word === 'this' && (second === 'past' || second === 'coming')) {
    passing = second === 'past' ? -1 : 1;
    next++;
  }
  const stretch = parseStretch(words, i, next, passing);
  if (stretch) return stretch;
  if (ADJECTIVES.has(at(words, next))) next++;
  if (the && FOCUS_SHIFTS.has(word)) return parseThat(words, i, next, FOCUS_SHIFTS.get(word) as number);
  if (word === 'past' && !the && at(words, i - 1) !== 'this') return undefined;
  return parseShiftedName(words, i, next, passing) ?? parseShiftedUnit(words, i, next, passing, the === 1);
}

function parseShiftedUnit(words: Words, i: number, next: number, shift: number, the: boolean): Candidate | undefined {
  const name = at(words, next);
  const unit = UNITS.get(name);
  if (!unit || PLURAL_UNITS.has(name) || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (isCapital(words, next) && isCapital(words, next - 1) && isTitle(words, i)) return undefined;
  if (unit === 'week' && the && at(words, next + 1) === 'of') {
    const month = parseMonthDate(words, next + 2);
    if (month?.value.kind === 'month') return build(i, month.end, { kind: 'week-of', day: month.value, nth: shift }, 'week-of-month');
  }
  if (unit === 'quarter') return build(i, next + 1, { kind: 'quarter', shift }, 'shift');
  if (unit === 'day') {
    // "the next day" counts from what was told, not from today; "last day" is a last one
    if (shift < 0) return undefined;
    const from = shift > 0 ? 'focus' : 'published';
    return build(i, next + 1, { kind: 'offset', unit, amount: shift, from }, 'shift');
  }
  // "over the past decade" are the ten years up to now, not the decade before this one
  if (at(words, next - 1) === 'past' && (unit === 'decade' || unit === 'century')) return duration(i, next + 1, 1, unit);
  const sofar = shift > 0 && at(words, next + 1) === 'or' && at(words, next + 2) === 'so' ? next + 3 : next + 1;
  return build(i, sofar, { kind: 'offset', unit, amount: shift, from: the ? 'story' : 'published' }, 'shift');
}

/** A show or a column: "This Week" between quote marks or behind another name. */
function isTitle(words: Words, i: number): boolean {
  const before = at(words, i - 1);
  return before === '"' || before === '`' || (isCapital(words, i - 1) && lengthAt(words, i - 1) > 1);
}

/** "the past two years", "the next several days", "the next couple of years or so": stretches that touch the anchor. */
function parseStretch(words: Words, first: number, next: number, shift: number): Candidate | undefined {
  if (shift === 0 || (at(words, first) === 'last' && BEFORE_VERB.has(at(words, first - 1)))) return undefined;
  const amount = readAmount(words, next);
  const name = at(words, amount?.end ?? next);
  const unit = UNITS.get(name);
  if (!unit || (!amount && !PLURAL_UNITS.has(name))) return undefined;
  let end = (amount?.end ?? next) + 1;
  if (at(words, end) === 'ago') return undefined; // "came last three years ago"
  if (at(words, end) === 'or' && at(words, end + 1) === 'so') end += 2;
  return duration(first, end, amount?.value ?? Number.NaN, unit);
}

function duration(first: number, end: number, amount: number, unit: Unit): Candidate {
  return { first, end, type: 'DURATION', value: { kind: 'literal', value: formatDuration(amount, unit) }, rule: 'relative-unit#stretch' };
}

function parseShiftedName(words: Words, first: number, next: number, shift: number): Candidate | undefined {
  const name = at(words, next);
  const month = MONTHS.get(name);
  if (month !== undefined && isCapital(words, next)) {
    const dated = parseMonthDate(words, next);
    if (dated?.value.kind === 'day' && dated.value.year === undefined) return { ...dated, first, value: { ...dated.value, shift } };
    const dot = SHORT_MONTHS.has(name);
    if (dot && at(words, next + 1) !== '.') return undefined;
    return build(first, dot ? next + 2 : next + 1, { kind: 'month', month, shift }, 'month');
  }
  const season = SEASONS.get(name);
  if (season) return build(first, next + 1, { kind: 'season', season, shift }, 'season');
  return name === 'weekend' ? build(first, next + 1, { kind: 'weekend', shift }, 'weekend') : undefined;
}

/** "that year", "the same day", "the previous month", "the following March": counted from what the text spoke of last. */
function parseThat(words: Words, first: number, next: number, shift: number): Candidate | undefined {
  const name = at(words, next);
  const unit = UNITS.get(name);
  if (unit === undefined) {
    const month = shift !== 0 && isCapital(words, next) && !SHORT_MONTHS.has(name) ? MONTHS.get(name) : undefined;
    if (month !== undefined) return build(first, next + 1, { kind: 'month', month, shift, fromFocus: true }, 'focus-month');
    const season = SEASONS.get(name);
    return season ? build(first, next + 1, { kind: 'season', season, shift, fromFocus: true }, 'focus-season') : undefined;
  }
  if (PLURAL_UNITS.has(name) || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (unit === 'decade' || unit === 'century') return undefined;
  if (unit === 'quarter')
    return build(first, next + 1, { kind: 'quarter', ...(shift === 0 ? {} : { shift, fromFocus: true }) }, 'focus-quarter');
  return build(first, next + 1, { kind: 'offset', unit, amount: shift, from: 'focus' }, 'focus');
}

function parseLatest(words: Words, first: number, next: number): Candidate | undefined {
  if (at(words, next) !== 'quarter' && at(words, next) !== 'period') return undefined;
  return build(first, next + 1, { kind: 'quarter' }, 'latest');
}

function build(first: number, end: number, value: DateValue, shape: string): Candidate {
  return { first, end, type: 'DATE', value, rule: `relative-unit#${shape}` };
}
