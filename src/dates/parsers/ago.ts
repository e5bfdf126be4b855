import { UNITS } from '../../lang/en/date-words.js';
import { at, readAmount, skipHyphen, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';

const PAST: ReadonlySet<string> = new Set(['ago', 'earlier', 'back', 'before', 'previously']);

/** "three years ago", "a year earlier", "a year from now", "year-ago", "the year-earlier period". */
export function parseAgo(words: Words, i: number): Candidate | undefined {
  const compact = parseYearAgo(words, i);
  if (compact) return compact;
  const some = readAmount(words, i);
  const unit = UNITS.get(at(words, some?.end ?? i));
  if (!unit || (!some && !at(words, i).endsWith('s'))) return undefined;
  let next = (some?.end ?? i) + 1;
  if (at(words, next) === 'or' && (at(words, next + 1) === 'so' || at(words, next + 1) === 'more')) next += 2;
  const amount = some?.value ?? Number.NaN;
  const word = at(words, next);
  if (word === 'ago' || word === 'earlier') {
    const end = next + 1;
    const from = word === 'ago' ? 'published' : 'focus';
    if (Number.isNaN(amount)) return ref(i, end, 'PAST_REF');
    return date(i, end, { kind: 'offset', unit, amount: -amount, from, compares: true });
  }
  if (word === 'from' && (at(words, next + 1) === 'now' || at(words, next + 1) === 'today')) {
    if (Number.isNaN(amount)) return ref(i, next + 2, 'FUTURE_REF');
    return date(i, next + 2, { kind: 'offset', unit, amount, from: 'published' });
  }
  return undefined;
}

/** "year-earlier", "year-ago", with "period" or "quarter" where an article leads. */
function parseYearAgo(words: Words, i: number): Candidate | undefined {
  const the = at(words, i) === 'the' ? 1 : 0;
  const unit = UNITS.get(at(words, i + the));
  const word = skipHyphen(words, i + the + 1);
  if (!unit || word === i + the + 1 || !PAST.has(at(words, word)) || at(words, word) === 'back') return undefined;
  const head = at(words, word + 1);
  const end = the && (head === 'period' || head === 'quarter') ? word + 2 : word + 1;
  if (the && end === word + 1) return undefined; // the noun's article
  const focus = head === 'period' || head === 'quarter' || the === 0 ? 'focus' : 'published';
  return date(i, end, { kind: 'offset', unit, amount: -1, from: focus, compares: true });
}

function date(first: number, end: number, value: DateValue): Candidate {
  return { first, end, type: 'DATE', value, rule: 'ago#amount' };
}

function ref(first: number, end: number, value: string): Candidate {
  return { first, end, type: 'DATE', value: { kind: 'literal', value }, rule: 'ago#vague' };
}
