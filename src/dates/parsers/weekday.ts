import { DAY_PARTS, SHIFTS } from '../../lang/en/date-words.js';
import { NAMES_AFTER_DAY, NAMES_BEFORE_DAY, PLURAL_WEEKDAYS, WEEKDAYS } from '../../lang/en/months.js';
import { readOrdinal } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { at, follows, isCapital, isWord, skipHyphen, type Words } from '../words.js';

/** "Monday", "last Friday", "this coming Sunday", "Monday night", "every Tuesday", "Mondays and Thursdays". */
export function parseWeekday(words: Words, i: number): Candidate | undefined {
  const first = at(words, i);
  if (first === 'every' || first === 'each') return parseEvery(words, i);
  const sister = parseEverySister(words, i);
  if (sister) return sister;
  const plural = PLURAL_WEEKDAYS.get(first);
  if (plural !== undefined && isCapital(words, i)) return set(i, i + 1, `XXXX-WXX-${plural}`, 'plural');
  const { shift, next } = readDayShift(words, i);
  const weekday = weekdayAt(words, next);
  if (weekday === undefined || isTitle(words, next)) return undefined;
  const before = at(words, next - 1);
  if (before === 'a' && at(words, next - 2) !== ',' && !isWord(words, next + 1)) return some(next, weekday);
  const day: DateValue = {
    kind: 'weekday',
    weekday,
    ...(shift === undefined ? {} : { shift }),
    ...(shift !== undefined && (before === 'previous' || before === 'following') ? { fromFocus: true } : {}),
    ...(before === 'a' && at(words, next - 2) === ',' ? { apposed: true } : {}),
  };
  const listed = shift === undefined ? parseListed(words, next, weekday) : undefined;
  if (listed) return listed;
  return withPart(words, i, next + 1, day, 'weekday');
}

/** A full weekday name; the short ones ("Sun", "Sat") are words of their own and need a date behind them. */
export function weekdayAt(words: Words, i: number): number | undefined {
  const name = at(words, i);
  return isCapital(words, i) && name.endsWith('day') ? WEEKDAYS.get(name) : undefined;
}

/** "last", "this coming", "the following" before a day; `next` is the word behind them. */
export function readDayShift(words: Words, i: number): { readonly shift: number | undefined; readonly next: number } {
  const the = at(words, i) === 'the' && SHIFTS.has(at(words, i + 1)) ? 1 : 0;
  const shift = SHIFTS.get(at(words, i + the));
  if (shift === undefined) return { shift, next: i };
  const second = SHIFTS.get(at(words, i + the + 1));
  return shift === 0 && second !== undefined ? { shift: second, next: i + the + 2 } : { shift, next: i + the + 1 };
}

/** "Sunday Times", "Bloody Sunday". */
function isTitle(words: Words, i: number): boolean {
  if (isCapital(words, i + 1) && NAMES_AFTER_DAY.has(at(words, i + 1))) return true;
  return isCapital(words, i - 1) && NAMES_BEFORE_DAY.has(at(words, i - 1));
}

/** A day with a part of the day after it becomes a TIME. */
export function withPart(words: Words, first: number, next: number, day: DateValue, rule: string): Candidate {
  const at0 = skipHyphen(words, next);
  const part = DAY_PARTS.get(at(words, at0));
  const many = part !== undefined && at(words, at0).endsWith('s');
  if (many && day.kind === 'weekday' && day.shift === undefined) return set(first, at0 + 1, `XXXX-WXX-${day.weekday}T${part}`, 'nights');
  if (part && !many && !follows(words, at0 + 1, 'live') && !(isCapital(words, at0) && isCapital(words, at0 + 1))) {
    return { first, end: at0 + 1, type: 'TIME', value: { kind: 'part-of-day', part, day }, rule: `${rule}#part` };
  }
  return { first, end: next, type: 'DATE', value: day, rule: `${rule}#bare` };
}

/** The first day of "Monday and Tuesday nights". */
function parseListed(words: Words, i: number, weekday: number): Candidate | undefined {
  if (at(words, i + 1) !== 'and' || weekdayAt(words, i + 2) === undefined) return undefined;
  const part = DAY_PARTS.get(at(words, i + 3));
  return part && at(words, i + 3).endsWith('s') ? set(i, i + 1, `XXXX-WXX-${weekday}T${part}`, 'nights') : undefined;
}

/** "every Tuesday", "every other Friday night". */
function parseEvery(words: Words, i: number): Candidate | undefined {
  const nth = readOrdinal(words, i + 1);
  const other = at(words, i + 1) === 'other' || (nth && nth.end === i + 2) ? 1 : 0;
  const weekday = WEEKDAYS.get(at(words, i + 1 + other));
  if (weekday === undefined) return undefined;
  const part = DAY_PARTS.get(at(words, i + 2 + other));
  const value = `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`;
  if (other && !part) return { ...set(i, i + 3, `P${nth?.value ?? 2}W`, 'every-nth'), quant: nth ? `EVERY ${nth.value}` : 'EVERY OTHER' };
  const quant = nth ? `EVERY ${nth.value}` : other ? 'EVERY OTHER' : at(words, i).toUpperCase();
  return { ...set(i, i + 2 + other + (part ? 1 : 0), value, 'every'), quant };
}

/** The Friday of "every Monday and Friday". */
function parseEverySister(words: Words, i: number): Candidate | undefined {
  const weekday = at(words, i - 1) === 'and' ? weekdayAt(words, i) : undefined;
  const every = at(words, i - 3);
  if (weekday === undefined || (every !== 'every' && every !== 'each') || weekdayAt(words, i - 2) === undefined) return undefined;
  return set(i, i + 1, `XXXX-WXX-${weekday}`, 'every');
}

/** "on a Sunday": any of them. */
function some(first: number, weekday: number): Candidate {
  return { first, end: first + 1, type: 'DATE', value: { kind: 'literal', value: `XXXX-WXX-${weekday}` }, rule: 'weekday#some' };
}

function set(first: number, end: number, value: string, shape: string): Candidate {
  return { first, end, type: 'SET', value: { kind: 'literal', value }, rule: `weekday#${shape}` };
}
