import { readDayPart, readPartBehind } from './half-of-day.js';
import { parseWeekday } from './parsers/weekday.js';
import { BEFORE_CLOCK, type Clock, isPartOfNumber, minuteAt, readHourInWords } from './read-clock.js';
import { at, digitsAt, glued, isNumber, lengthAt, type Words } from './words.js';

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['half', 30],
  ['quarter', 15],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
]);

/** "half past four in the morning", "quarter past nine on Tuesday", "ten to one in the morning". */
export function readPastHour(words: Words, i: number): Clock | undefined {
  const minute = MINUTES.get(at(words, i));
  const joint = at(words, i + 1);
  if (minute === undefined || (joint !== 'past' && (joint !== 'to' || minute === 30))) return undefined;
  const named = isNumber(words, i + 2) ? readHourInDigits(words, i + 2) : readHourInWords(words, i + 2);
  if (!named || named.end !== i + 3) return undefined;
  const clock = joint === 'past' ? { ...named, minute } : { ...named, hour: named.hour === 1 ? 12 : named.hour - 1, minute: 60 - minute };
  const parted = readDayPart(words, clock) ?? readPartBehind(words, clock);
  return joint === 'to' && parted.end === named.end ? undefined : parted; // "by ten to one"
}

/** "six on Tuesday morning", "10.30 on Friday night", "eight tonight", "1500 on Saturday": the day makes the number an hour. */
export function readHourOfDay(words: Words, i: number): Clock | undefined {
  if (lengthAt(words, i) === 4 && isNumber(words, i)) return readHundredsOfDay(words, i);
  if (!BEFORE_CLOCK.has(at(words, i - 1))) return undefined;
  return withDayBehind(words, isNumber(words, i) ? readHourInDigits(words, i) : readHourInWords(words, i));
}

/** "6", "10.30", "10:30", from one to twelve. */
function readHourInDigits(words: Words, i: number): Clock | undefined {
  if (lengthAt(words, i) > 2 || (glued(words, i) && isPartOfNumber(words, i))) return undefined;
  const hour = digitsAt(words, i);
  if (hour < 1 || hour > 12) return undefined;
  const minute = minuteAt(words, i + 1);
  return { hour, minute: minute ?? 0, end: minute === undefined ? i + 1 : i + 3 };
}

/** "1500 on Saturday", "0930 on Tuesday morning"; news writes such times in steps of five minutes, and other numbers not. */
function readHundredsOfDay(words: Words, i: number): Clock | undefined {
  const number = digitsAt(words, i);
  if (number >= 2400 || number % 100 > 59 || number % 5 !== 0 || (glued(words, i) && isPartOfNumber(words, i))) return undefined;
  const clock = { hour: Math.floor(number / 100), minute: number % 100, end: i + 1 };
  const day = at(words, i + 1) === 'on' ? parseWeekday(words, i + 2) : undefined;
  if (day?.value.kind === 'weekday') return { ...clock, day };
  return withDayBehind(words, clock);
}

function withDayBehind(words: Words, clock: Clock | undefined): Clock | undefined {
  const parted = clock && clock.hour <= 12 ? readPartBehind(words, clock) : undefined;
  return parted?.day ? parted : undefined;
}
