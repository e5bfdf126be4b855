import { PLURAL_UNITS, SEASONS, SHIFTS, UNITS, type Unit } from '../../lang/en/date-words.js';
import { MONTHS } from '../../lang/en/months.js';
import { at, readAmount, readYear, skipHyphen, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { formatDuration } from './duration.js';

const FOCUS_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['following', 1],
  ['same', 0],
]);
const ADJECTIVES: ReadonlySet<string> = new Set(['fiscal', 'calendar', 'full', 'entire', 'whole', 'coming', 'past', 'current', 'same']);

/** "this week", "the past two months", "last May", "next summer", "the following year", "that day", "the latest quarter". */
export function parseRelativeUnit(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  const word = at(words, i + the);
  if (word === 'that' || (the && word === 'same')) return parseThat(words, i, i + the + 1, 0);
  if (word === 'latest' && the) return parseLatest(words, i, i + 2);
  const shift = SHIFTS.get(word);
  if (shift === undefined) return undefined;
  if (word === 'current' && UNITS.get(at(words, i + the + 1)) === undefined && at(words, i + the + 1) !== 'fiscal') return undefined;
  let next = i + the + 1;
  if (word === 'this' && (at(words, next) === 'past' || at(words, next) === 'coming')) next++;
  const passing = at(words, next - 1) === 'past' ? -1 : at(words, next - 1) === 'coming' ? 1 : shift;
  const stretch = parseStretch(words, i, next, passing);
  if (stretch) return stretch;
  if (ADJECTIVES.has(at(words, next))) next++;
  if (the && FOCUS_SHIFTS.has(word)) return parseThat(words, i, next, FOCUS_SHIFTS.get(word) as number);
  if (word === 'past' && !the && at(words, i - 1) !== 'this') return undefined;
  const named = parseShiftedName(words, i, next, passing);
  if (named) return named;
  const unit = UNITS.get(at(words, next));
  if (!unit || PLURAL_UNITS.has(at(words, next)) || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (the && (word === 'last' || word === 'next') && unit === 'day') return undefined;
  const value: DateValue =
    unit === 'quarter' ? { kind: 'quarter', shift: passing } : { kind: 'offset', unit, amount: passing, from: 'published' };
  return { first: i, end: next + 1, type: 'DATE', value, rule: 'relative-unit#shift' };
}

/** "the past two years", "the next several days": stretches that touch the anchor. */
function parseStretch(words: Words, first: number, next: number, shift: number): Candidate | undefined {
  if (shift === 0) return undefined;
  const amount = readAmount(words, next);
  const unit = UNITS.get(at(words, amount?.end ?? next));
  if (!unit || (!amount && !PLURAL_UNITS.has(at(words, next)))) return undefined;
  return duration(first, (amount?.end ?? next) + 1, amount?.value ?? Number.NaN, unit);
}

function duration(first: number, end: number, amount: number, unit: Unit): Candidate {
  return { first, end, type: 'DURATION', value: { kind: 'literal', value: formatDuration(amount, unit) }, rule: 'relative-unit#stretch' };
}

function parseShiftedName(words: Words, first: number, next: number, shift: number): Candidate | undefined {
  const name = at(words, next);
  const month = MONTHS.get(name);
  if (month !== undefined && words[next]?.capital && name.length > 2 && (name.length > 3 || name === 'may')) {
    return { first, end: next + 1, type: 'DATE', value: { kind: 'month', month, shift }, rule: 'relative-unit#month' };
  }
  const season = SEASONS.get(name);
  if (season) return { first, end: next + 1, type: 'DATE', value: { kind: 'season', season, shift }, rule: 'relative-unit#season' };
  if (name === 'weekend') return { first, end: next + 1, type: 'DATE', value: { kind: 'weekend', shift }, rule: 'relative-unit#weekend' };
  return undefined;
}

/** "that year", "the same day", "the previous month": counted from what the text spoke of last. */
function parseThat(words: Words, first: number, next: number, shift: number): Candidate | undefined {
  const unit = UNITS.get(at(words, next));
  if (!unit || PLURAL_UNITS.has(at(words, next)) || unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (unit === 'decade' || unit === 'century') return undefined;
  const value: DateValue = { kind: 'offset', unit, amount: shift, from: 'focus' };
  return { first, end: next + 1, type: 'DATE', value, rule: 'relative-unit#focus' };
}

function parseLatest(words: Words, first: number, next: number): Candidate | undefined {
  if (at(words, next) !== 'quarter' && at(words, next) !== 'period') return undefined;
  return { first, end: next + 1, type: 'DATE', value: { kind: 'quarter' }, rule: 'relative-unit#latest' };
}

/** "the summer of 1996", "summer 2008", "the summer"; "the weekend"; "the quarter". */
export function parseSeason(words: Words, i: number): Candidate | undefined {
  if (at(words, i) === 'year' && at(words, skipHyphen(words, i + 1)) === 'end') return yearEnd(words, i);
  const the = at(words, i) === 'the' ? 1 : 0;
  const name = at(words, i + the);
  if (the && name === 'weekend') return { first: i, end: i + 2, type: 'DATE', value: { kind: 'weekend' }, rule: 'season#weekend' };
  const whole = the && (name === 'year' || name === 'month' || name === 'week') ? parseWhole(words, i, name) : undefined;
  if (whole) return whole;
  if (the && name === 'quarter') return { first: i, end: i + 2, type: 'DATE', value: { kind: 'quarter' }, rule: 'season#quarter' };
  const season = SEASONS.get(name);
  if (!season) return undefined;
  const next = i + the + 1;
  const year = readYear(words, at(words, next) === 'of' ? next + 1 : next);
  if (year) return { first: i, end: year.end, type: 'DATE', value: { kind: 'season', season, year: year.value }, rule: 'season#year' };
  const summery = name === 'summer' || name === 'winter' || name === 'autumn';
  const before = at(words, i - 1);
  if (!summery || words[i + the]?.capital || !/^(?:in|during|of|by|through|over|until)$/.test(before)) return undefined;
  return { first: i, end: next, type: 'DATE', value: { kind: 'season', season }, rule: 'season#bare' };
}

/** "for the year" lasts a year; "the end of the year", "later in the year" is this one. */
function parseWhole(words: Words, i: number, unit: 'year' | 'month' | 'week'): Candidate | undefined {
  const before = at(words, i - 1);
  if (at(words, i + 2) === 'before' || at(words, i + 2) === 'after') return undefined;
  if (before === 'for' && unit === 'year') return duration(i, i + 2, 1, unit);
  const within = before === 'of' && /^(?:end|beginning|start|middle|rest|part|half|most)$/.test(at(words, i - 2));
  if (!within && !(before === 'in' && /^(?:later|earlier|early|late)$/.test(at(words, i - 2)))) return undefined;
  return { first: i, end: i + 2, type: 'DATE', value: { kind: 'offset', unit, amount: 0, from: 'published' }, rule: 'season#whole' };
}

/** "by year-end". */
function yearEnd(words: Words, i: number): Candidate {
  const value: DateValue = { kind: 'offset', unit: 'year', amount: 0, from: 'published' };
  return { first: i, end: skipHyphen(words, i + 1) + 1, type: 'DATE', value, mod: 'END', rule: 'season#year-end' };
}
