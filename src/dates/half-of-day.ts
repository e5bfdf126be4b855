import { DAY_PARTS } from '../lang/en/date-words.js';
import { parseDeictic } from './parsers/deictic.js';
import { parseWeekday } from './parsers/weekday.js';
import type { Clock } from './read-clock.js';
import { at, glued, type Words } from './words.js';

const HALVES: ReadonlyMap<string, number> = new Map([
  ['am', 0],
  ['pm', 12],
]);

/** "a.m.", "pm"; `value` is added to an hour below twelve. */
export function readHalf(words: Words, i: number): { readonly value: number; readonly end: number } | undefined {
  const letter = at(words, i);
  const joined = HALVES.get(letter);
  if (joined !== undefined) return { value: joined, end: i + 1 };
  if ((letter !== 'a' && letter !== 'p') || at(words, i + 1) !== '.' || at(words, i + 2) !== 'm') return undefined;
  const dot = at(words, i + 3) === '.' && glued(words, i + 3);
  return { value: letter === 'a' ? 0 : 12, end: dot ? i + 4 : i + 3 };
}

/** "4 in the morning", "9 at night". */
export function readDayPart(words: Words, clock: Clock): Clock | undefined {
  const next = clock.end;
  if (clock.hour < 1 || clock.hour > 12) return undefined;
  if (at(words, next) === 'at' && at(words, next + 1) === 'night') return inPart(clock, 'NI', next + 2);
  if (at(words, next) !== 'in' || at(words, next + 1) !== 'the') return undefined;
  const part = DAY_PARTS.get(at(words, next + 2));
  return part === 'MO' || part === 'AF' || part === 'EV' ? inPart(clock, part, next + 3) : undefined;
}

/** "10:30 on Sunday morning", "9 p.m. on Wednesday night", "eight tonight": a part of a day behind a clock time is its day. */
export function readPartBehind(words: Words, clock: Clock): Clock {
  const next = at(words, clock.end) === 'on' ? clock.end + 1 : clock.end;
  const day = parseWeekday(words, next) ?? parseDeictic(words, next);
  const value = day?.value;
  if (!day || value?.kind !== 'part-of-day' || !value.day) return clock;
  return { ...inPart(clock, value.part, day.end), day: { ...day, type: 'DATE', value: value.day } };
}

function inPart(clock: Clock, part: string, end: number): Clock {
  const open = !clock.half && clock.hour >= 1 && clock.hour <= 12;
  return { ...clock, hour: open ? hourIn(part, clock.hour, clock.minute) : clock.hour, end, half: true };
}

/** The hour of the day, 0..24, that one of the twelve is; by night the small hours lie behind midnight, which ends the day. */
function hourIn(part: string, hour: number, minute: number): number {
  if (part === 'MO') return hour % 12;
  if (part === 'MI' || part === 'DT') return byDaylight(hour);
  if (hour === 12 && part !== 'AF') return minute === 0 ? 24 : 0;
  return part === 'NI' && hour <= 5 ? hour : (hour % 12) + 12;
}

/** "three o'clock" is in the afternoon, "nine o'clock" in the morning, where nothing says. */
export function byDaylight(hour: number): number {
  return hour >= 1 && hour <= 6 ? hour + 12 : hour;
}
