import { fullYear } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, glued, isNumber, lengthAt, type Words } from '../words.js';

const SEPARATORS: ReadonlySet<string> = wordSet('- / .');
const JOINS_BACK: ReadonlySet<string> = wordSet('- / . : $ # £ € , +');

/** "2007-12-18", "12/18/07", "18.12.2007", "9/11". `dayFirst` decides where both orders are possible. */
export function parseNumericDate(words: Words, i: number, dayFirst: () => boolean): Candidate | undefined {
  const separator = at(words, i + 1);
  if (!SEPARATORS.has(separator) || !isNumber(words, i) || !isNumber(words, i + 2)) return undefined;
  if (!glued(words, i + 1) || !glued(words, i + 2) || (glued(words, i) && JOINS_BACK.has(at(words, i - 1)))) return undefined;
  const three = at(words, i + 3) === separator && glued(words, i + 3) && glued(words, i + 4) && isNumber(words, i + 4);
  const [a, b, c] = [digitsAt(words, i), digitsAt(words, i + 2), digitsAt(words, i + 4)];
  if (!three) {
    const attacks = a === 9 && b === 11 && separator === '/' && !glued(words, i + 3);
    return attacks
      ? { first: i, end: i + 3, type: 'DATE', value: { kind: 'day', year: 2001, month: 9, day: 11 }, rule: 'numeric-date#9-11' }
      : undefined;
  }
  if (SEPARATORS.has(at(words, i + 5)) && glued(words, i + 5) && isNumber(words, i + 6) && glued(words, i + 6)) return undefined;
  const [long, tail] = [lengthAt(words, i), lengthAt(words, i + 4)];
  if (long === 4 && lengthAt(words, i + 2) <= 2 && tail <= 2 && separator !== '.') return build(i, a, b, c, 'iso');
  if (long > 2 || lengthAt(words, i + 2) > 2 || (tail !== 4 && (tail !== 2 || separator !== '/'))) return undefined;
  const year = tail === 4 ? c : fullYear(c);
  const swap = b <= 12 && (separator === '.' || a > 12 || (a !== b && dayFirst()));
  return swap ? build(i, year, b, a, 'day-first') : build(i, year, a, b, 'month-first');
}

/** `month-first` or `day-first` when a numeric date at `i` can only be read one way. */
export function numericOrder(words: Words, i: number): 'month-first' | 'day-first' | undefined {
  const asMonth = parseNumericDate(words, i, () => false);
  const asDay = parseNumericDate(words, i, () => true);
  if (!asMonth || !asDay || asMonth.rule !== asDay.rule || at(words, i + 1) !== '/') return undefined;
  if (asMonth.rule.endsWith('#month-first')) return 'month-first';
  return asMonth.rule.endsWith('#day-first') ? 'day-first' : undefined;
}

function build(first: number, year: number, month: number, day: number, shape: string): Candidate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2200) return undefined;
  return { first, end: first + 5, type: 'DATE', value: { kind: 'day', year, month, day }, rule: `numeric-date#${shape}` };
}
