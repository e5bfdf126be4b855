import { FEAST_TRIMMINGS } from '../../lang/en/date-contexts.js';
import { SHIFTS } from '../../lang/en/date-words.js';
import { HOLIDAYS, type HolidayRule } from '../../lang/en/holidays.js';
import { readYear } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { at, isCapital, isWord, type Words } from '../words.js';
import { withPart } from './weekday.js';

interface Name {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

/** Names by their first word, longest first, so that most positions cost one look-up. */
const NAMES: ReadonlyMap<string, readonly Name[]> = groupNames();

function groupNames(): Map<string, Name[]> {
  const grouped = new Map<string, Name[]>();
  for (const [name, rule] of HOLIDAYS) {
    const words = name.match(/[a-z]+|[^a-z ]/g) as string[];
    const first = words[0] as string;
    grouped.set(first, [...(grouped.get(first) ?? []), { words, rule }]);
  }
  for (const names of grouped.values()) names.sort((a, b) => b.words.length - a.words.length);
  return grouped;
}

/** First words of the names. */
export const HOLIDAY_STARTS: readonly string[] = [...NAMES.keys()];

/** "Christmas Eve", "last Thanksgiving", "New Year's Day 2008", "Christmas night". */
export function parseHoliday(words: Words, i: number): Candidate | undefined {
  const shift = SHIFTS.get(at(words, i));
  const start = shift === undefined ? i : i + 1;
  if (!isCapital(words, start) && at(words, start) !== 'the') return undefined;
  const name = NAMES.get(at(words, start))?.find((n) => isName(words, start, n));
  if (!name) return undefined;
  const end = start + name.words.length;
  if (FEAST_TRIMMINGS.has(at(words, end))) return undefined;
  const year = readYear(words, at(words, end) === ',' || at(words, end) === 'of' ? end + 1 : end);
  const value: DateValue = {
    kind: 'holiday',
    rule: name.rule,
    ...(year ? { year: year.value } : {}),
    ...(shift === undefined ? {} : { shift }),
  };
  if (!year && at(words, end) === 'week') {
    return { first: i, end: end + 1, type: 'DATE', value: { kind: 'week-of', day: value }, rule: 'holiday#week' };
  }
  const candidate = year ? undefined : withPart(words, i, end, value, 'holiday');
  return candidate ?? { first: i, end: (year as { end: number }).end, type: 'DATE', value, rule: 'holiday#year' };
}

/** Every letter word of the name as it stands, the first of them a capital one. */
function isName(words: Words, i: number, { words: name }: Name): boolean {
  for (let k = 0; k < name.length; k++) {
    if (at(words, i + k) !== name[k]) return false;
  }
  const head = name[0] === 'the' ? i + 1 : i;
  return isCapital(words, head) && (name.length > 1 || !(isCapital(words, i + 1) && isWord(words, i + 1)) || at(words, i + 1) === 'day');
}
