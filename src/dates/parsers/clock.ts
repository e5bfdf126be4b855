import { byDaylight, readPartBehind } from '../half-of-day.js';
import { readClock } from '../read-clock.js';
import { readHourOfDay, readPastHour } from '../read-spoken-clock.js';
import { readZone } from '../read-zone.js';
import { two } from '../timex.js';
import type { Candidate, DateValue } from '../value.js';
import { at, type Words } from '../words.js';
import { parseDeictic } from './deictic.js';
import { parseMonthDate } from './month-date.js';
import { parseWeekday } from './weekday.js';

/** The entry of a live page, "16:05 Polls have closed", is of the day of the page, whatever day was spoken of last. */
const PUBLISHED_DAY: DateValue = { kind: 'offset', unit: 'day', amount: 0, from: 'published' };

/** A clock time, its zone and its day: "10 a.m. EST Tuesday", "15:00 GMT", "noon on Friday", "ten to one in the morning". */
export function parseClock(words: Words, i: number): Candidate | undefined {
  const spoken = readPastHour(words, i);
  const plain = spoken ?? readClock(words, i) ?? readHourOfDay(words, i);
  if (!plain) return undefined;
  const clock = plain.day ? plain : readPartBehind(words, plain);
  const zone = readZone(words, clock.end);
  const end = zone?.end ?? clock.end;
  const day = clock.day ?? readDayOf(words, end);
  if (spoken && !day && !spoken.half) return undefined; // "half past two" of what?
  const hour = clock.oclock && !clock.half ? byDaylight(clock.hour) : clock.hour;
  const value: DateValue = {
    kind: 'clock',
    clock: `${two(hour)}:${two(clock.minute)}`,
    ...(zone && zone.name !== 'local' ? { zone: zone.name } : {}),
    ...(day ? { day: day.value } : clock.entry ? { day: PUBLISHED_DAY } : {}),
  };
  return { first: i, end: day?.end ?? end, type: 'TIME', value, rule: day ? 'clock#with-day' : 'clock#bare' };
}

/** The day of a clock time, behind it: "Saturday", ", Dec. 18", "on Monday", "tomorrow". */
function readDayOf(words: Words, end: number): Candidate | undefined {
  const skip = at(words, end) === ',' || at(words, end) === 'on' ? end + 1 : end;
  const day = parseMonthDate(words, skip) ?? parseWeekday(words, skip) ?? parseDeictic(words, skip);
  return day?.type === 'DATE' && day.value.kind !== 'month' ? day : undefined;
}
