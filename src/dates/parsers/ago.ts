import { UNITS } from '../../lang/en/date-words.js';
import { readAmount } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, isWord, skipHyphen, type Words } from '../words.js';
import { weekdayAt } from './weekday.js';

const BACK: ReadonlySet<string> = wordSet('ago earlier before previously');

/** "three years ago", "a year and a half ago", "a year earlier", "two weeks from now", "year-ago", "the year-earlier period". */
export function parseAgo(words: Words, i: number): Candidate | undefined {
  const compact = parseYearAgo(words, i);
  if (compact) return compact;
  const some = readAmount(words, i);
  const unitAt = some?.end ?? i;
  const unit = UNITS.get(at(words, unitAt));
  if (!unit || (!some && !at(words, i).endsWith('s'))) return undefined;
  let next = unitAt + 1;
  let half = 0;
  if (at(words, next) === 'and' && at(words, next + 1) === 'a' && at(words, next + 2) === 'half') {
    half = 0.5;
    next += 3;
  }
  if (at(words, next) === 'or' && (at(words, next + 1) === 'so' || at(words, next + 1) === 'more')) next += 2;
  const amount = (some ? some.value + half : Number.NaN) * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1);
  const word = at(words, next);
  if (word === 'ago' || word === 'earlier') {
    const end = next + 1;
    if (Number.isNaN(amount)) return ref(i, end, 'PAST_REF');
    const weekday = word === 'ago' && unit === 'week' ? weekdayAt(words, end) : undefined;
    if (weekday !== undefined) return date(i, end + 1, { kind: 'weekday', weekday, weeks: -amount });
    const grain = unit === 'decade' || unit === 'century' ? 'year' : unit; // "a decade ago" is a year, ten back
    const compares = some !== undefined && amount === 1 && unit === 'year';
    return date(i, end, { kind: 'offset', unit: grain, amount: -amount, from: word === 'ago' ? 'published' : 'focus', compares });
  }
  if (word !== 'from') return undefined;
  const base = at(words, next + 1);
  if (base === 'now' || base === 'today') {
    if (Number.isNaN(amount)) return ref(i, next + 2, 'FUTURE_REF');
    const byDay = base === 'today' && (unit === 'week' || unit === 'fortnight'); // counted from a day, it is a day
    const days = unit === 'week' ? 7 : 14;
    return date(i, next + 2, { kind: 'offset', unit: byDay ? 'day' : unit, amount: byDay ? amount * days : amount, from: 'published' });
  }
  const weekday = unit === 'week' && !Number.isNaN(amount) ? weekdayAt(words, next + 1) : undefined;
  return weekday === undefined ? undefined : date(i, next + 2, { kind: 'weekday', weekday, weeks: amount });
}

/** "year-earlier", "year-ago", with "period" or "quarter" where an article leads. */
function parseYearAgo(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  const unit = UNITS.get(at(words, i + the));
  const word = skipHyphen(words, i + the + 1);
  if (!unit || word === i + the + 1 || !BACK.has(at(words, word))) return undefined;
  const head = at(words, word + 1);
  const named = head === 'period' || head === 'quarter';
  if (the && !named && (isWord(words, word + 1) || at(words, word + 1) === '$')) {
    // the article belongs to the noun: "the year-earlier loss"
    return date(i + 1, word + 1, { kind: 'offset', unit, amount: -1, from: 'focus', compares: true });
  }
  return date(i, the && named ? word + 2 : word + 1, { kind: 'offset', unit, amount: -1, from: 'focus', compares: true });
}

function date(first: number, end: number, value: DateValue): Candidate {
  return { first, end, type: 'DATE', value, rule: 'ago#amount' };
}

function ref(first: number, end: number, value: string): Candidate {
  return { first, end, type: 'DATE', value: { kind: 'literal', value }, rule: 'ago#vague' };
}
