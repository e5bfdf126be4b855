import { ZONES } from '../lang/en/time-zones.js';
import { readDayPart, readHalf } from './half-of-day.js';
import { readAmount } from './read-amount.js';
import { readZone } from './read-zone.js';
import type { Candidate } from './value.js';
import { wordSet } from './vocabulary.js';
import { at, digitsAt, glued, isCapital, isNumber, isWord, lengthAt, opensLine, type Words } from './words.js';

/** A clock time as it is read, without its day and zone. */
export interface Clock {
  /** 0..24; 24 only on the hour. */
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  /** Which half of the day is known: "p.m.", "in the morning", "noon". */
  readonly half?: boolean;
  /** "three o'clock". */
  readonly oclock?: boolean;
  /** The day, where a part of it is what tells the half ("10:30 on Sunday morning"). */
  readonly day?: Candidate;
  /** It opens its line, as an entry of a live page does. */
  readonly entry?: boolean;
}

/** Words that a clock time follows more often than a score or a share. */
export const BEFORE_CLOCK: ReadonlySet<string> = wordSet('at by until from around about before after till since');

/** "10:30 a.m.", "15:45", "1430" before GMT, "nine o'clock", "noon", "4 in the morning", the 9 of "9 to 11 a.m.". */
export function readClock(words: Words, i: number): Clock | undefined {
  if (isWord(words, i)) return readNamedHour(words, i);
  if (!isNumber(words, i) || (glued(words, i) && isPartOfNumber(words, i))) return undefined;
  return lengthAt(words, i) === 4 ? readMilitary(words, i) : readDigits(words, i);
}

function readDigits(words: Words, i: number): Clock | undefined {
  const hour = digitsAt(words, i);
  if (lengthAt(words, i) > 2 || hour > 24) return undefined;
  const mark = at(words, i + 1);
  const minute = minuteAt(words, i + 1);
  if (minute === undefined && mark === ':') return undefined;
  const clock = { hour, minute: minute ?? 0, end: minute === undefined ? i + 1 : i + 3 };
  if (hour === 24 && clock.minute > 0) return undefined;
  const half = hour > 0 && hour <= 12 ? readHalf(words, clock.end) : undefined;
  if (half) return { ...clock, hour: (hour % 12) + half.value, end: half.end, half: true, entry: opensLine(words, i) };
  const parted = readDayPart(words, clock);
  if (parted) return parted;
  if (minute !== undefined && mark === ':') {
    if (opensLine(words, i) && !isTimeTail(words, clock.end)) return { ...clock, entry: true };
    if (isClockContext(words, i, clock.end)) return clock;
  }
  return readOClock(words, clock) ?? readSharedHalf(words, clock);
}

/** The minute behind a mark at `i`: ":30", ".05". */
export function minuteAt(words: Words, i: number): number | undefined {
  const mark = at(words, i);
  if ((mark !== ':' && mark !== '.') || !glued(words, i) || !glued(words, i + 1) || lengthAt(words, i + 1) !== 2) return undefined;
  const minute = digitsAt(words, i + 1);
  return minute < 60 ? minute : undefined;
}

/** "2:06.4", "1:12:30": a running time. */
function isTimeTail(words: Words, i: number): boolean {
  const mark = at(words, i);
  return glued(words, i) && (mark === '.' || mark === ':') && isNumber(words, i + 1) && glued(words, i + 1);
}

/** The digits belong to what a mark on their left joins them to. */
export function isPartOfNumber(words: Words, i: number): boolean {
  const mark = at(words, i - 1);
  if (mark === '-') return !isNumber(words, i - 2) || lengthAt(words, i - 2) > 2;
  return mark === '$' || mark === '#' || mark === '£' || mark === '€' || mark === ':' || mark === '.' || mark === '/' || mark === ',';
}

/** "at 10:35", "10:35 GMT"; not the score, the ratio, the running time. */
function isClockContext(words: Words, i: number, end: number): boolean {
  if (at(words, end) === ':' && glued(words, end)) return false;
  return readZone(words, end) !== undefined || BEFORE_CLOCK.has(at(words, i - 1)) || at(words, end) === 'hrs' || at(words, end) === 'hours';
}

/** "1430 GMT". */
function readMilitary(words: Words, i: number): Clock | undefined {
  const number = digitsAt(words, i);
  const zone = at(words, i + 1);
  if (number > 2400 || number % 100 > 59 || !((ZONES.has(zone) && isCapital(words, i + 1)) || zone === 'hrs')) return undefined;
  return { hour: Math.floor(number / 100), minute: number % 100, end: i + 1 };
}

function readNamedHour(words: Words, i: number): Clock | undefined {
  const word = at(words, i);
  if (word === 'noon' || word === 'midnight') {
    const title = isCapital(words, i) && (isCapital(words, i - 1) || isCapital(words, i + 1)); // "Midnight Express"
    return title || at(words, i - 1) === 'high' ? undefined : { hour: word === 'noon' ? 12 : 24, minute: 0, end: i + 1, half: true };
  }
  const clock = readHourInWords(words, i);
  if (!clock) return undefined;
  const half = readHalf(words, clock.end);
  if (half) return { ...clock, hour: (clock.hour % 12) + half.value, end: half.end, half: true };
  return readOClock(words, clock) ?? readDayPart(words, clock);
}

/** "nine", where it is a whole hour from one to twelve. */
export function readHourInWords(words: Words, i: number): Clock | undefined {
  const hour = readAmount(words, i);
  return hour && hour.value >= 1 && hour.value <= 12 && hour.value % 1 === 0 ? { hour: hour.value, minute: 0, end: hour.end } : undefined;
}

/** "nine o'clock", "three o'clock in the morning". */
function readOClock(words: Words, clock: Clock): Clock | undefined {
  const { end } = clock;
  if (at(words, end) !== 'o' || at(words, end + 1) !== "'" || at(words, end + 2) !== 'clock') return undefined;
  const named = { ...clock, end: end + 3 };
  return readDayPart(words, named) ?? { ...named, oclock: true };
}

/** The first time of "9 to 11 a.m.": it takes its half of the day from the second. */
function readSharedHalf(words: Words, clock: Clock): Clock | undefined {
  const { hour, end } = clock;
  const joint = at(words, end);
  if (hour < 1 || hour > 12 || (joint !== '-' && joint !== 'to' && joint !== 'and' && joint !== 'or')) return undefined;
  if (!isNumber(words, end + 1) || lengthAt(words, end + 1) > 2) return undefined;
  const until = digitsAt(words, end + 1);
  const minutes = at(words, end + 2) === ':' && lengthAt(words, end + 3) === 2 ? end + 4 : end + 2;
  const half = until >= 1 && until <= 12 ? readHalf(words, minutes) : undefined;
  if (!half) return undefined;
  const crosses = hour % 12 > until % 12; // "11 to 2 p.m." starts in the morning
  return { ...clock, hour: (hour % 12) + (crosses ? 12 - half.value : half.value) };
}
