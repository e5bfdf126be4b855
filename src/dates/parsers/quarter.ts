import { at, readOrdinal, readYear, skipHyphen, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';

const FILLERS: ReadonlySet<string> = new Set(['fiscal', 'calendar']);

/** "the third quarter", "third-quarter", "fourth quarter of 2007", "this year's third quarter", "the 1988 second quarter". */
export function parseQuarter(words: Words, i: number): Candidate | undefined {
  let next = i;
  let year: number | undefined;
  let shift: number | undefined;
  if (at(words, next) === 'the') next++;
  const before = readYear(words, next);
  if (before) {
    year = before.value;
    next = before.end;
  } else if (/^(?:last|this|next)$/.test(at(words, next)) && at(words, next + 1) === 'year' && at(words, next + 2) === "'") {
    shift = at(words, next) === 'last' ? -1 : at(words, next) === 'this' ? 0 : 1;
    next += 4;
  }
  if (FILLERS.has(at(words, next))) next++;
  if (before && (at(words, next) === 'quarter' || (at(words, next) === 'period' && at(words, i) === 'the'))) {
    return { first: i, end: next + 1, type: 'DATE', value: { kind: 'quarter', year: before.value }, rule: 'quarter#year' };
  }
  const ordinal = readOrdinal(words, next);
  if (!ordinal || ordinal.value > 4) return undefined;
  next = skipHyphen(words, ordinal.end);
  if (next > ordinal.end && at(words, i) === 'the' && before === undefined) return undefined; // the noun's article
  if (FILLERS.has(at(words, next))) next++;
  if (at(words, next) !== 'quarter') return undefined;
  next++;
  if (year === undefined && shift === undefined) {
    const of = at(words, next) === 'of' || at(words, next) === 'in' ? next + 1 : next;
    const after = readYear(words, of) ?? (at(words, of) === 'fiscal' ? readYear(words, of + 1) : undefined);
    if (after) {
      year = after.value;
      next = after.end;
    } else if (/^(?:last|this|next)$/.test(at(words, of)) && at(words, of + 1) === 'year') {
      shift = at(words, of) === 'last' ? -1 : at(words, of) === 'this' ? 0 : 1;
      next = of + 2;
    }
  }
  const value: DateValue = {
    kind: 'quarter',
    quarter: ordinal.value,
    ...(year === undefined ? {} : { year }),
    ...(shift === undefined ? {} : { shift, byYear: true }),
  };
  return { first: i, end: next, type: 'DATE', value, rule: 'quarter#ordinal' };
}
