import { SHIFTS } from '../../lang/en/date-words.js';
import { HOLIDAYS } from '../../lang/en/holidays.js';
import { at, readYear, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';

/** First words of the names, so that most positions cost one lookup. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => (/^[a-z]+/.exec(name) as RegExpExecArray)[0]).filter((word) => word !== 'the' && word !== 'st'),
);
const LONGEST = 6;

/** "Christmas Eve", "last Thanksgiving", "New Year's Day 2008". */
export function parseHoliday(words: Words, i: number): Candidate | undefined {
  const shift = SHIFTS.get(at(words, i));
  const start = shift === undefined ? i : i + 1;
  if (!words[start]?.capital || !HOLIDAY_STARTS.has(at(words, start))) return undefined;
  let name = '';
  let found: { readonly end: number; readonly name: string } | undefined;
  for (let k = start; k < start + LONGEST && k < words.length; k++) {
    const word = words[k] as Words[number];
    if (k > start && word.start !== words[k - 1]?.end) name += ' ';
    name += word.lower;
    if (HOLIDAYS.has(name)) found = { end: k + 1, name };
  }
  const rule = found && HOLIDAYS.get(found.name);
  if (!found || !rule || found.name === 'new year') return undefined;
  const year = readYear(words, at(words, found.end) === ',' ? found.end + 1 : found.end);
  const value: DateValue = { kind: 'holiday', rule, ...(year ? { year: year.value } : {}), ...(shift === undefined ? {} : { shift }) };
  return { first: i, end: year?.end ?? found.end, type: 'DATE', value, rule: 'holiday#name' };
}
