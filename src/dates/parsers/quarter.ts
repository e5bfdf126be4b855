import { RESULT_WORDS } from '../../lang/en/date-contexts.js';
import { MONTHS } from '../../lang/en/months.js';
import { readOrdinal, readYear } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, follows, glued, isCapital, isNumber, lengthAt, skipHyphen, type Words } from '../words.js';

const FILLERS: ReadonlySet<string> = wordSet('fiscal calendar');
const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

interface OfYear {
  readonly year?: number;
  readonly shift?: number;
  readonly end: number;
}

/**
 * "the third quarter", "third-quarter", "fourth quarter of 2007", "this year's third quarter", "Q3 2007",
 * "the year-ago third quarter", "the first half of 1990", "the second half".
 */
export function parseQuarter(words: Words, i: number): Candidate | undefined {
  const named = parseShortQuarter(words, i);
  if (named) return named;
  const the = at(words, i) === 'the' ? 1 : 0;
  const lead = readLead(words, i + the);
  let next = lead.end;
  if (FILLERS.has(at(words, next))) next++;
  if (lead.year !== undefined && (at(words, next) === 'quarter' || (at(words, next) === 'period' && the))) {
    return quarter(i, next + 1, { kind: 'quarter', year: lead.year }, 'year');
  }
  const month =
    lead.end === i + the && isCapital(words, next) && at(words, next + 1) === 'quarter' ? MONTHS.get(at(words, next)) : undefined;
  if (month !== undefined) return monthQuarter(words, i, next + 2, month);
  const ordinal = readPosition(words, next);
  if (!ordinal || (at(words, i - 1) === 'a' && at(words, ordinal.end) === 'quarter')) return undefined; // "a third quarter of growth"
  next = skipHyphen(words, ordinal.end);
  const glue = next > ordinal.end;
  const compound = glue && the === 1 && lead.end === i + the; // "the third-quarter profit": the noun's article
  if (FILLERS.has(at(words, next))) next++;
  const head = at(words, next);
  if (head !== 'quarter' && head !== 'half') return undefined;
  if (head === 'half' && !isHalf(words, i, the, next + 1, lead, glue)) return undefined;
  const year = lead.end > i + the ? lead : readOfYear(words, next + 1);
  const part = { ...(year.year === undefined ? {} : { year: year.year }), ...(year.shift === undefined ? {} : { shift: year.shift }) };
  const end = lead.end > i + the ? next + 1 : year.end;
  const first = compound ? i + 1 : i;
  if (head === 'half') return quarter(first, end, { kind: 'half', half: ordinal.value === 1 ? 1 : 2, ...part }, 'half');
  return quarter(
    first,
    end,
    { kind: 'quarter', quarter: ordinal.value, ...part, ...(year.shift === undefined ? {} : { byYear: true }) },
    'ordinal',
  );
}

/** "the December quarter": the one that the month ends. */
function monthQuarter(words: Words, first: number, next: number, month: number): Candidate {
  const year = readOfYear(words, next);
  const named = year.year === undefined ? {} : { year: year.year };
  const shifted = year.shift === undefined ? {} : { shift: year.shift, byYear: true };
  return quarter(first, year.end, { kind: 'quarter', quarter: Math.ceil(month / 3), ...named, ...shifted }, 'month');
}

/** "Q3", "Q3 2007", "2007 Q3". */
function parseShortQuarter(words: Words, i: number): Candidate | undefined {
  const isQ = (k: number) => {
    const n = digitsAt(words, k + 1);
    return at(words, k) === 'q' && isCapital(words, k) && glued(words, k + 1) && n >= 1 && n <= 4 && lengthAt(words, k + 1) === 1;
  };
  if (isQ(i)) {
    const after = readYear(words, at(words, i + 2) === 'of' ? i + 3 : i + 2);
    const year = after ? { year: after.value } : {};
    return quarter(i, after?.end ?? i + 2, { kind: 'quarter', quarter: digitsAt(words, i + 1), ...year }, 'short');
  }
  const year = isNumber(words, i) && isQ(i + 1) ? readYear(words, i) : undefined;
  return year && quarter(i, i + 3, { kind: 'quarter', quarter: digitsAt(words, i + 2), year: year.value }, 'short');
}

/** What stands before the ordinal: "1988", "this year's", "year-ago". */
function readLead(words: Words, i: number): OfYear {
  const year = isNumber(words, i) ? readYear(words, i) : undefined;
  if (year) return { year: year.value, end: year.end };
  const shift = YEAR_SHIFTS.get(at(words, i));
  if (shift !== undefined && follows(words, i + 1, 'year', "'", 's')) return { shift, end: i + 4 };
  const ago = at(words, i + 2);
  if (follows(words, i, 'year', '-') && (ago === 'ago' || ago === 'earlier')) return { shift: -1, end: i + 3 };
  return { end: i };
}

/** 1..4; 2 for "last" and "latter" halves, 4 for the last quarter of a year. */
function readPosition(words: Words, i: number): { readonly value: number; readonly end: number } | undefined {
  const word = at(words, i);
  if ((word === 'last' || word === 'latter') && at(words, i + 1) === 'half') return { value: 2, end: i + 1 };
  if (word === 'last' && at(words, i + 1) === 'quarter' && readOfYear(words, i + 2).year !== undefined) return { value: 4, end: i + 1 };
  const ordinal = readOrdinal(words, i);
  return ordinal && ordinal.value <= 4 ? ordinal : undefined;
}

/** "half" is also a half of a game, a table, a list: it needs a year, or money before or behind. */
function isHalf(words: Words, i: number, the: number, next: number, lead: OfYear, glue: boolean): boolean {
  if (lead.end > i + the) return true;
  const of = readOfYear(words, next);
  if (of.end > next) return true;
  return glue && RESULT_WORDS.has(at(words, next));
}

/** "of 2007", "in fiscal 2008", "of this year", "last year". */
function readOfYear(words: Words, next: number): OfYear {
  const of = at(words, next) === 'of' || at(words, next) === 'in' ? next + 1 : next;
  const plain = at(words, of) === 'fiscal' ? of + 1 : of;
  const year = readYear(words, plain);
  if (year && (isNumber(words, plain) || of > next)) return { year: year.value, end: year.end };
  if (at(words, of) === 'the' && at(words, of + 1) === 'year') return { shift: 0, end: of + 2 };
  const shift = YEAR_SHIFTS.get(at(words, of));
  return shift !== undefined && at(words, of + 1) === 'year' ? { shift, end: of + 2 } : { end: next };
}

function quarter(first: number, end: number, value: DateValue, shape: string): Candidate {
  return { first, end, type: 'DATE', value, rule: `quarter#${shape}` };
}
