import { DAY_PARTS, ZONES } from '../../lang/en/date-words.js';
import { at, glued, readAmount, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { parseDeictic } from './deictic.js';
import { parseMonthDate } from './month-date.js';
import { parseWeekday } from './weekday.js';

interface Clock {
  readonly clock: string;
  readonly end: number;
}
const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);
const two = (n: number) => String(n).padStart(2, '0');

/** "10 a.m. EST Tuesday", "15:00 GMT", "noon", "midnight", "4 in the morning". */
export function parseClock(words: Words, i: number): Candidate | undefined {
  const clock = readClock(words, i);
  if (!clock) return undefined;
  let end = clock.end;
  if (ZONES.has(at(words, end)) && words[end]?.capital) end++;
  const comma = at(words, end) === ',' || at(words, end) === 'on' ? end + 1 : end;
  const day = parseMonthDate(words, comma) ?? parseWeekday(words, comma) ?? parseDeictic(words, comma);
  const joined = day && day.type === 'DATE' && day.value.kind !== 'month' ? day : undefined;
  const value: DateValue = { kind: 'clock', clock: clock.clock, ...(joined ? { day: joined.value } : {}) };
  return { first: i, end: joined?.end ?? end, type: 'TIME', value, rule: joined ? 'clock#with-day' : 'clock#bare' };
}

function readClock(words: Words, i: number): Clock | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === 'word' && word.capital && words[i - 1]?.capital) return undefined; // a title: "Midnight Express"
  if (word.lower === 'noon' || word.lower === 'midday') return { clock: '12:00', end: i + 1 };
  if (word.lower === 'midnight') return { clock: '24:00', end: i + 1 };
  if (glued(words, i) && /^[$#£€:./,-]$/.test(at(words, i - 1))) return undefined;
  if (word.kind === 'word') return readSpokenHour(words, i);
  if (word.kind !== 'number' || word.lower.length > 2 || Number(word.lower) > 24) return undefined;
  let minute = 0;
  let next = i + 1;
  const separated = (at(words, next) === ':' || at(words, next) === '.') && glued(words, next) && glued(words, next + 1);
  if (separated && /^[0-5]\d$/.test(at(words, next + 1))) {
    minute = Number(at(words, next + 1));
    next += 2;
  }
  const half = readHalf(words, next);
  if (half && Number(word.lower) <= 12) {
    return { clock: `${two((Number(word.lower) % 12) + half.value)}:${two(minute)}`, end: half.end };
  }
  const colon = next === i + 3 && at(words, i + 1) === ':';
  const before = at(words, i - 1);
  const zoned = ZONES.has(at(words, next)) && words[next]?.capital;
  if (colon && (zoned || before === 'at' || before === 'by' || before === 'until' || before === 'from') && at(words, next) !== ':') {
    return { clock: `${two(Number(word.lower))}:${two(minute)}`, end: next };
  }
  if (at(words, next) === 'o' && at(words, next + 1) === "'" && at(words, next + 2) === 'clock')
    return { clock: `${two(Number(word.lower))}:00`, end: next + 3 };
  return readDayPartHour(words, Number(word.lower), next);
}

function readSpokenHour(words: Words, i: number): Clock | undefined {
  const hour = readAmount(words, i);
  if (!hour || !(hour.value >= 1 && hour.value <= 12)) return undefined;
  const half = readHalf(words, hour.end);
  if (half) return { clock: `${two((hour.value % 12) + half.value)}:00`, end: half.end };
  return readDayPartHour(words, hour.value, hour.end);
}

/** "4 in the morning". */
function readDayPartHour(words: Words, hour: number, next: number): Clock | undefined {
  if (hour < 1 || hour > 12 || at(words, next) !== 'in' || at(words, next + 1) !== 'the') return undefined;
  const part = DAY_PARTS.get(at(words, next + 2));
  if (!part || part === 'NI') return undefined;
  return { clock: `${two((hour % 12) + (part === 'MO' ? 0 : 12))}:00`, end: next + 3 };
}

function readHalf(words: Words, i: number): { readonly value: number; readonly end: number } | undefined {
  const joined = HALVES.get(at(words, i));
  if (joined !== undefined) return { value: joined, end: i + 1 };
  const letter = at(words, i);
  if ((letter !== 'a' && letter !== 'p') || at(words, i + 1) !== '.' || at(words, i + 2) !== 'm') return undefined;
  const dot = at(words, i + 3) === '.' && glued(words, i + 3);
  return { value: letter === 'a' ? 0 : 12, end: dot ? i + 4 : i + 3 };
}
