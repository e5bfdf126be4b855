import { at, fullYear, glued, type Words } from '../read-amount.js';
import type { Candidate } from '../value.js';

/** "2007-12-18", "12/18/07", "18.12.2007", "9/11". `dayFirst` decides where both orders are possible. */
export function parseNumericDate(words: Words, i: number, dayFirst: boolean): Candidate | undefined {
  if (words[i]?.kind !== 'number') return undefined;
  if (glued(words, i) && /^[-/.:$#£€,]$/.test(at(words, i - 1))) return undefined;
  const separator = at(words, i + 1);
  if (!glued(words, i + 1) || !glued(words, i + 2) || words[i + 2]?.kind !== 'number') return undefined;
  if (separator !== '-' && separator !== '/' && separator !== '.') return undefined;
  const [a, b, c] = [at(words, i), at(words, i + 2), at(words, i + 4)];
  const three = at(words, i + 3) === separator && glued(words, i + 3) && glued(words, i + 4) && words[i + 4]?.kind === 'number';
  if (!three) {
    const attacks = a === '9' && b === '11' && separator === '/' && !glued(words, i + 3);
    return attacks
      ? { first: i, end: i + 3, type: 'DATE', value: { kind: 'day', year: 2001, month: 9, day: 11 }, rule: 'numeric-date#9-11' }
      : undefined;
  }
  if (/^[-/.]$/.test(at(words, i + 5)) && glued(words, i + 5) && words[i + 6]?.kind === 'number' && glued(words, i + 6)) return undefined;
  if (a.length === 4 && b.length === 2 && c.length === 2) return build(i, Number(a), Number(b), Number(c), 'iso');
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && (c.length !== 2 || separator !== '/'))) return undefined;
  const year = c.length === 4 ? Number(c) : fullYear(Number(c));
  const [x, y] = [Number(a), Number(b)];
  const swap = separator === '.' || x > 12 || (dayFirst && y <= 12);
  return swap ? build(i, year, y, x, 'day-first') : build(i, year, x, y, 'month-first');
}

function build(first: number, year: number, month: number, day: number, shape: string): Candidate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000 || year > 2200) return undefined;
  return { first, end: first + 5, type: 'DATE', value: { kind: 'day', year, month, day }, rule: `numeric-date#${shape}` };
}
