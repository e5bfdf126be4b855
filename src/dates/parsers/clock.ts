import { DAY_PARTS, ZONES } from '../../lang/en/date-words.js';
import { readAmount } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, glued, isCapital, isNumber, isWord, lengthAt, opensLine, type Words } from '../words.js';
import { parseDeictic } from './deictic.js';
import { parseMonthDate } from './month-date.js';
import { parseWeekday } from './weekday.js';

interface Clock {
  /** Which half of the day is known: "p.m.", "in the morning", 13 and later. */
  readonly half?: boolean;
  /** "three o'clock". */
  readonly oclock?: boolean;
  /** Where the hour needed a part of a day to be read at all: that day. */
  readonly day?: Candidate;
  /** It opens its line. */
  readonly entry?: boolean;
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
}
const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);
const NAMED_ZONES: ReadonlyMap<string, string> = new Map([
  ['eastern', 'et'],
  ['central', 'ct'],
  ['mountain', 'mt'],
  ['pacific', 'pt'],
]);
const two = (n: number) => String(n).padStart(2, '0');

/** "10 a.m. EST Tuesday", "15:00 GMT", "1430 GMT", "noon", "midnight", "4 in the morning", the 9 of "9 to 11 a.m.". */
export function parseClock(words: Words, i: number): Candidate | undefined {
  const spoken = readPastHour(words, i);
  const plain = spoken ?? readClock(words, i) ?? readHourOfDay(words, i);
  if (!plain) return undefined;
  const clock = plain.day ? plain : readPartBehind(words, plain);
  const zone = readZone(words, clock.end);
  const end = zone?.end ?? clock.end;
  const day = clock.day ?? readDayOf(words, end);
  if (spoken && !day && !spoken.half) return undefined; // "half past two" of what?
  const value: DateValue = {
    kind: 'clock',
    clock: `${two(clock.oclock && !clock.half ? byDaylight(clock.hour) : clock.hour)}:${two(clock.minute)}`,
    ...(zone && zone.name !== 'local' ? { zone: zone.name } : {}),
    ...(day ? { day: day.value } : clock.entry ? { day: PUBLISHED_DAY } : {}),
  };
  return { first: i, end: day?.end ?? end, type: 'TIME', value, rule: day ? 'clock#with-day' : 'clock#bare' };
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** "half past four in the morning", "quarter past nine on Tuesday", "ten to one in the morning". */
function readPastHour(words: Words, i: number): Clock | undefined {
  const minute = MINUTES.get(at(words, i));
  const joint = at(words, i + 1);
  if (minute === undefined || (joint !== 'past' && (joint !== 'to' || minute === 30))) return undefined;
  const named = readAmount(words, i + 2);
  if (!named || named.end !== i + 3 || !(named.value >= 1 && named.value <= 12)) return undefined;
  const hour = joint === 'past' ? named.value : ((named.value + 10) % 12) + 1;
  const minutes = joint === 'past' ? minute : 60 - minute;
  const parted = readDayPartHour(words, hour, named.end) ?? readPartBehind(words, { hour, minute: minutes, end: named.end });
  if (joint === 'to' && parted.end === named.end) return undefined; // "by ten to one"
  return { ...parted, minute: minutes };
}

/** "10:30 on Sunday morning", "9 p.m. on Wednesday night", "eight tonight": a part of a day behind a clock time is its day. */
function readPartBehind(words: Words, clock: Clock): Clock {
  const next = at(words, clock.end) === 'on' ? clock.end + 1 : clock.end;
  const day = parseWeekday(words, next) ?? parseDeictic(words, next);
  const value = day?.value;
  if (!day || value?.kind !== 'part-of-day' || !value.day || clock.hour > 24) return clock;
  const evening = value.part === 'AF' || value.part === 'EV' || (value.part === 'NI' && clock.hour > 5);
  const hour = clock.half || clock.hour > 12 ? clock.hour : (clock.hour % 12) + (evening ? 12 : 0);
  return { ...clock, hour, half: true, end: day.end, day: { ...day, type: 'DATE', value: value.day } };
}

/** "six on Tuesday morning", "10.30 on Friday night", "eight tonight", "1500 on Saturday": the day makes the number an hour. */
function readHourOfDay(words: Words, i: number): Clock | undefined {
  if (!BEFORE_CLOCK.has(at(words, i - 1)) && lengthAt(words, i) !== 4) return undefined;
  const time = isNumber(words, i) ? readDigits(words, i) : readSpokenHour(words, i);
  if (!time) return undefined;
  const day = time.military && at(words, time.end) === 'on' ? parseWeekday(words, time.end + 1) : undefined;
  if (day?.value.kind === 'weekday') return { ...time, day };
  const parted = time.hour <= 12 ? readPartBehind(words, time) : time;
  return parted.day ? parted : undefined;
}

function readSpokenHour(words: Words, i: number): (Clock & { readonly military?: boolean }) | undefined {
  const hour = readAmount(words, i);
  return hour && hour.value >= 1 && hour.value <= 12 && hour.value % 1 === 0 ? { hour: hour.value, minute: 0, end: hour.end } : undefined;
}

/** "6", "10.30", "10:30", "1500". */
function readDigits(words: Words, i: number): (Clock & { readonly military?: boolean }) | undefined {
  if (glued(words, i) && isPartOfNumber(words, i)) return undefined;
  const number = digitsAt(words, i);
  if (lengthAt(words, i) === 4) {
    const valid = number < 2400 && number % 100 < 60 && number % 5 === 0;
    return valid ? { hour: Math.floor(number / 100), minute: number % 100, end: i + 1, military: true } : undefined;
  }
  if (number < 1 || number > 24) return undefined;
  const mark = at(words, i + 1);
  if ((mark === '.' || mark === ':') && glued(words, i + 1) && glued(words, i + 2) && lengthAt(words, i + 2) === 2) {
    const minute = digitsAt(words, i + 2);
    return minute < 60 ? { hour: number, minute, end: i + 3 } : undefined;
  }
  return { hour: number, minute: 0, end: i + 1 };
}

/** "Tuesday, 7:12 a.m.", "9 August 1996, 4.10am", "Friday at noon": a day and the clock time behind it, one expression. */
export function readClockAfter(words: Words, day: Candidate): Candidate | undefined {
  const { kind } = day.value;
  if (day.type === 'SET') return readClockOfSet(words, day);
  if (day.type !== 'DATE' || !(kind === 'day' || kind === 'weekday' || day.rule === 'deictic#bare')) return undefined;
  const joint = at(words, day.end);
  const start = joint === ',' || joint === 'at' ? day.end + 1 : day.end;
  const time = parseClock(words, start);
  if (time?.value.kind !== 'clock' || time.value.day !== undefined) return undefined;
  return { ...time, first: day.first, value: { ...time.value, day: day.value }, rule: 'clock#after-day' };
}

/** "every Sunday at 7 p.m.", "Fridays at 10 o'clock". */
function readClockOfSet(words: Words, set: Candidate): Candidate | undefined {
  if (at(words, set.end) !== 'at' || set.value.kind !== 'literal' || !/^XXXX-WXX-\d$/.test(set.value.value)) return undefined;
  const time = parseClock(words, set.end + 1);
  if (time?.value.kind !== 'clock' || time.value.day !== undefined) return undefined;
  return { ...set, end: time.end, value: { kind: 'literal', value: `${set.value.value}T${time.value.clock}` } };
}

/** The day of a clock time, behind it: "Saturday", ", Dec. 18", "on Monday", "tomorrow". */
function readDayOf(words: Words, end: number): Candidate | undefined {
  const skip = at(words, end) === ',' || at(words, end) === 'on' ? end + 1 : end;
  const day = parseMonthDate(words, skip) ?? parseWeekday(words, skip) ?? parseDeictic(words, skip);
  if (day?.type !== 'DATE' || day.value.kind === 'month') return undefined;
  return day;
}

/** "EST", "(GMT)", "Eastern time"; the name in capitals. */
function readZone(words: Words, i: number): { readonly name: string; readonly end: number } | undefined {
  if (ZONES.has(at(words, i)) && isCapital(words, i)) return { name: at(words, i).toUpperCase(), end: i + 1 };
  if (at(words, i) === 'local' && at(words, i + 1) === 'time') return { name: 'local', end: i + 2 };
  const named = isCapital(words, i) ? NAMED_ZONES.get(at(words, i)) : undefined;
  if (named === undefined) return undefined;
  const kind = at(words, i + 1);
  const time = kind === 'standard' || kind === 'daylight' ? i + 2 : i + 1;
  if (at(words, time) !== 'time') return undefined;
  const letter = kind === 'standard' ? 's' : kind === 'daylight' ? 'd' : '';
  return { name: `${named[0]}${letter}t`.toUpperCase(), end: time + 1 };
}

function readClock(words: Words, i: number): Clock | undefined {
  if (isWord(words, i)) return readNamedHour(words, i);
  if (!isNumber(words, i) || (glued(words, i) && isPartOfNumber(words, i))) return undefined;
  const length = lengthAt(words, i);
  const number = digitsAt(words, i);
  if (length === 4) return readMilitary(words, i, number);
  if (length > 2 || number > 24) return undefined;
  let next = i + 1;
  const mark = at(words, next);
  const minute = (mark === ':' || mark === '.') && glued(words, next) && glued(words, next + 1) && lengthAt(words, next + 1) === 2;
  const minutes = minute ? digitsAt(words, next + 1) : 0;
  if (minute && minutes < 60) next += 2;
  else if (mark === ':') return undefined;
  const half = number > 0 && number <= 12 ? readHalf(words, next) : undefined;
  if (half) return { hour: (number % 12) + half.value, minute: minutes, end: half.end, half: true, ...entryDay(words, i) };
  const parted = minute && number > 0 ? readDayPartHour(words, number, next) : undefined;
  if (parted) return { ...parted, minute: minutes };
  if (minute && mark === ':' && opensLine(words, i) && !(glued(words, next) && isTimeTail(words, next))) {
    return { hour: number, minute: minutes, end: next, ...entryDay(words, i) };
  }
  if (minute && mark === ':' && isClockContext(words, i, next)) return { hour: number, minute: minutes, end: next };
  if (at(words, next) === 'o' && at(words, next + 1) === "'" && at(words, next + 2) === 'clock') {
    return readDayPartHour(words, number, next + 3) ?? { hour: number, minute: 0, end: next + 3, oclock: true };
  }
  return readDayPartHour(words, number, next) ?? readSharedHalf(words, number, minutes, next);
}

const PUBLISHED_DAY: DateValue = { kind: 'offset', unit: 'day', amount: 0, from: 'published' };

/** The entry of a live page, "16:05 Polls have closed", is of the day of the page, whatever day was spoken of last. */
function entryDay(words: Words, i: number): Pick<Clock, 'entry'> | undefined {
  return opensLine(words, i) ? { entry: true } : undefined;
}

/** "2:06.4", "1:12:30": a running time. */
function isTimeTail(words: Words, i: number): boolean {
  const mark = at(words, i);
  return (mark === '.' || mark === ':') && isNumber(words, i + 1) && glued(words, i + 1);
}

function isPartOfNumber(words: Words, i: number): boolean {
  const mark = at(words, i - 1);
  if (mark === '-') return !isNumber(words, i - 2) || lengthAt(words, i - 2) > 2;
  return mark === '$' || mark === '#' || mark === '£' || mark === '€' || mark === ':' || mark === '.' || mark === '/' || mark === ',';
}

const BEFORE_CLOCK: ReadonlySet<string> = wordSet('at by until from around about before after till since');

/** "at 10:35", "10:35 GMT"; not the score, the ratio, the running time. */
function isClockContext(words: Words, i: number, end: number): boolean {
  if (at(words, end) === ':' && glued(words, end)) return false;
  return readZone(words, end) !== undefined || BEFORE_CLOCK.has(at(words, i - 1)) || at(words, end) === 'hrs' || at(words, end) === 'hours';
}

/** "1430 GMT". */
function readMilitary(words: Words, i: number, number: number): Clock | undefined {
  const zone = at(words, i + 1);
  if (number > 2400 || number % 100 > 59 || !((ZONES.has(zone) && isCapital(words, i + 1)) || zone === 'hrs')) return undefined;
  return { hour: Math.floor(number / 100), minute: number % 100, end: i + 1 };
}

function readNamedHour(words: Words, i: number): Clock | undefined {
  const word = at(words, i);
  const named = word === 'noon' ? 12 : word === 'midnight' ? 24 : 0;
  if (named > 0) {
    const title = isCapital(words, i) && (isCapital(words, i - 1) || isCapital(words, i + 1)); // "Midnight Express"
    return title || at(words, i - 1) === 'high' ? undefined : { hour: named, minute: 0, end: i + 1 };
  }
  const hour = readAmount(words, i);
  if (!hour || !(hour.value >= 1 && hour.value <= 12) || hour.value % 1 !== 0) return undefined;
  const half = readHalf(words, hour.end);
  if (half) return { hour: (hour.value % 12) + half.value, minute: 0, end: half.end, half: true };
  if (at(words, hour.end) === 'o' && at(words, hour.end + 1) === "'" && at(words, hour.end + 2) === 'clock') {
    return readDayPartHour(words, hour.value, hour.end + 3) ?? { hour: hour.value, minute: 0, end: hour.end + 3, oclock: true };
  }
  return readDayPartHour(words, hour.value, hour.end);
}

/** "three o'clock" is in the afternoon, "nine o'clock" in the morning, where nothing says. */
function byDaylight(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}

/** "4 in the morning". */
function readDayPartHour(words: Words, hour: number, next: number): Clock | undefined {
  if (hour < 1 || hour > 12) return undefined;
  if (at(words, next) === 'at' && at(words, next + 1) === 'night') return { hour: (hour % 12) + 12, minute: 0, end: next + 2, half: true };
  if (at(words, next) !== 'in' || at(words, next + 1) !== 'the') return undefined;
  const part = DAY_PARTS.get(at(words, next + 2));
  if (part !== 'MO' && part !== 'AF' && part !== 'EV') return undefined;
  return { hour: (hour % 12) + (part === 'MO' ? 0 : 12), minute: 0, end: next + 3, half: true };
}

/** The first time of "9 to 11 a.m.": it takes its half of the day from the second. */
function readSharedHalf(words: Words, hour: number, minute: number, next: number): Clock | undefined {
  const joint = at(words, next);
  if (hour < 1 || hour > 12 || (joint !== '-' && joint !== 'to' && joint !== 'and' && joint !== 'or')) return undefined;
  if (!isNumber(words, next + 1) || lengthAt(words, next + 1) > 2) return undefined;
  const until = digitsAt(words, next + 1);
  const minutes = at(words, next + 2) === ':' && lengthAt(words, next + 3) === 2 ? next + 4 : next + 2;
  const half = until >= 1 && until <= 12 ? readHalf(words, minutes) : undefined;
  if (!half) return undefined;
  const crosses = hour % 12 > until % 12; // "11 to 2 p.m." starts in the morning
  return { hour: (hour % 12) + (crosses ? 12 - half.value : half.value), minute, end: next };
}

function readHalf(words: Words, i: number): { readonly value: number; readonly end: number } | undefined {
  const letter = at(words, i);
  const joined = HALVES.get(letter);
  if (joined !== undefined) return { value: joined, end: i + 1 };
  if ((letter !== 'a' && letter !== 'p') || at(words, i + 1) !== '.' || at(words, i + 2) !== 'm') return undefined;
  const dot = at(words, i + 3) === '.' && glued(words, i + 3);
  return { value: letter === 'a' ? 0 : 12, end: dot ? i + 4 : i + 3 };
}
