import { SEASONS, type Unit } from '../../lang/en/date-words.js';
import { MONTHS, WEEKDAYS } from '../../lang/en/months.js';
import { readOrdinal, readShortYear, readYear } from '../read-amount.js';
import { readShiftedYear } from '../read-year-after.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, endsWith, follows, isCapital, isWord, skipHyphen, type Words } from '../words.js';
import { parseMonthDate } from './month-date.js';

const SEASONAL: ReadonlySet<string> = wordSet('in during of by through over until throughout since into spent');

/** "the summer of 1996", "winter 2008", "the winter of that year"; "the weekend"; "the end of the year"; "year-end"; "the week of March 6". */
export function parseSeason(words: Words, i: number): Candidate | undefined {
  if (at(words, i) === 'year' || at(words, i) === 'month') return unitEnd(words, i);
  const the = at(words, i) === 'the' ? 1 : 0;
  if (the) {
    const whole = parseThe(words, i);
    if (whole) return whole;
  }
  const name = at(words, i + the);
  const season = SEASONS.get(name);
  if (!season) return undefined;
  const next = i + the + 1;
  const of = at(words, next) === 'of' ? next + 1 : next;
  const year = readYear(words, of) ?? readShortYear(words, of);
  if (year) return build(i, year.end, { kind: 'season', season, year: year.value }, 'year');
  const shifted = readShiftedYear(words, next);
  if (shifted) return build(i, shifted.end, { kind: 'season', season, ...shifted.value }, 'of-year');
  const plain = name === 'summer' || name === 'winter' || name === 'autumn' || the === 1 || (name === 'spring' && !isWord(words, next));
  if (!plain || isCapital(words, i + the) || !SEASONAL.has(at(words, i - 1)) || !isFreeSeason(words, next)) return undefined;
  return build(i, next, { kind: 'season', season }, 'bare');
}

/** "the fall of the wall", "in spring water" are no seasons. */
function isFreeSeason(words: Words, next: number): boolean {
  const after = at(words, next);
  return after !== 'of' && (!isWord(words, next) || after !== 'water');
}

/** "the weekend", "the quarter", "the week of March 6", "the first week of May", "later in the year". */
function parseThe(words: Words, i: number): Candidate | undefined {
  const name = at(words, i + 1);
  if (name === 'weekend') return build(i, i + 2, { kind: 'weekend' }, 'weekend');
  if (name === 'quarter' && at(words, i + 2) === '-' && isWord(words, i + 3)) return undefined; // "the quarter-tone"
  if (name === 'quarter') return build(i, i + 2, { kind: 'quarter' }, 'quarter');
  if (name === 'week' && at(words, i + 2) === 'of') {
    const day = parseMonthDate(words, i + 3);
    if (day?.value.kind === 'day') return build(i, day.end, { kind: 'week-of', day: day.value }, 'week-of');
  }
  if (name === 'year' || name === 'month' || name === 'week') return parseWhole(words, i, name);
  if ((name === 'fiscal' || name === 'full' || name === 'calendar') && at(words, i + 2) === 'year') return parseFullYear(words, i);
  const ordinal = readOrdinal(words, i + 1);
  if (!ordinal || ordinal.value > 5 || at(words, ordinal.end) !== 'week' || at(words, ordinal.end + 1) !== 'of') return undefined;
  const month = parseMonthDate(words, ordinal.end + 2);
  if (month?.value.kind !== 'month') return undefined;
  return build(i, month.end, { kind: 'week-of', day: month.value, nth: ordinal.value }, 'nth-week');
}

const PARTS: ReadonlySet<string> = wordSet('end beginning start middle rest part half most months remainder course');
const UTMOST: ReadonlySet<string> = wordSet('best worst last');

/** "its lowest close of the year", "the third bulletin of the month". */
function isOneOf(words: Words, i: number): boolean {
  for (let k = i; k > i - 3 && isWord(words, k); k--) {
    if (UTMOST.has(at(words, k)) || (endsWith(words, k, 'est') && !isCapital(words, k)) || readOrdinal(words, k)) return true;
  }
  return false;
}

const PLACES: ReadonlySet<string> = wordSet('later earlier early late');

/** "for the year" of money is this year; "the end of the year", "later in the year" too; "for the year ended" lasts a year. */
function parseWhole(words: Words, i: number, name: 'year' | 'month' | 'week'): Candidate | undefined {
  const before = at(words, i - 1);
  const after = at(words, i + 2);
  if (after === 'before' || after === 'after') return undefined;
  if (after === 'ended' || after === 'ending' || (after === 'to' && isEndOfSpan(words, i + 3, name))) {
    return before === 'for' || before === 'in'
      ? { first: i, end: i + 2, type: 'DURATION', value: { kind: 'literal', value: WHOLE[name] }, rule: 'season#ended' }
      : undefined;
  }
  const within =
    (before === 'of' && (PARTS.has(at(words, i - 2)) || isOneOf(words, i - 2))) || (before === 'in' && PLACES.has(at(words, i - 2)));
  const change = before === 'on' && (after === ',' || after === '.' || after === ';' || after === 'in'); // of prices: "up on the week"
  const sum = before === 'for' && (after === ',' || after === '.' || after === 'to');
  if (!within && !sum && !change) return undefined;
  return build(i, i + 2, { kind: 'offset', unit: name as Unit, amount: 0, from: 'story' }, 'whole');
}

/** "the week to Friday", "the year to March", "the year to end-June". */
function isEndOfSpan(words: Words, i: number, name: string): boolean {
  if (name === 'year' && isCapital(words, i) && MONTHS.has(at(words, i))) return true;
  return at(words, i) === 'end' || (name === 'week' && isCapital(words, i) && WEEKDAYS.has(at(words, i)));
}

/** "the fiscal year", "the full year"; "the fiscal year ended Sept. 30" lasts a year. */
function parseFullYear(words: Words, i: number): Candidate | undefined {
  const after = at(words, i + 3);
  if (after === 'ended' || after === 'ending') {
    return { first: i, end: i + 3, type: 'DURATION', value: { kind: 'literal', value: WHOLE.year }, rule: 'season#ended' };
  }
  return build(i, i + 3, { kind: 'offset', unit: 'year', amount: 0, from: 'published' }, 'full-year');
}

const WHOLE = { year: 'P1Y', month: 'P1M', week: 'P1W' } as const;

/** "by year-end", "at year's end", "month-end". */
function unitEnd(words: Words, i: number): Candidate | undefined {
  const value: DateValue = { kind: 'offset', unit: at(words, i) as 'year' | 'month', amount: 0, from: 'story' };
  const next = follows(words, i + 1, "'", 's') ? i + 3 : skipHyphen(words, i + 1);
  return at(words, next) === 'end' ? { ...build(i, next + 1, value, 'year-end'), mod: 'END' } : undefined;
}

function build(first: number, end: number, value: DateValue, shape: string): Candidate {
  return { first, end, type: 'DATE', value, rule: `season#${shape}` };
}
