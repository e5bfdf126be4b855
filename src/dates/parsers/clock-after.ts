import type { Candidate, DateValue } from '../value.js';
import { at, type Words } from '../words.js';
import { parseClock } from './clock.js';

/** "Tuesday, 7:12 a.m.", "9 August 1996, 4.10am", "Friday at noon", "every Sunday at 7 p.m.": one expression with its clock time. */
export function readClockAfter(words: Words, day: Candidate): Candidate | undefined {
  const { kind } = day.value;
  if (day.type === 'SET') return readClockOfSet(words, day);
  if (day.type !== 'DATE' || !(kind === 'day' || kind === 'weekday' || day.rule === 'deictic#bare')) return undefined;
  const joint = at(words, day.end);
  const time = readBareClock(words, joint === ',' || joint === 'at' ? day.end + 1 : day.end);
  return time && { ...time, first: day.first, value: { ...time.value, day: day.value }, rule: 'clock#after-day' };
}

/** "every Sunday at 7 p.m.", "Fridays at 10 o'clock". */
function readClockOfSet(words: Words, set: Candidate): Candidate | undefined {
  if (at(words, set.end) !== 'at' || set.value.kind !== 'literal' || !/^XXXX-WXX-\d$/.test(set.value.value)) return undefined;
  const time = readBareClock(words, set.end + 1);
  return time && { ...set, end: time.end, value: { kind: 'literal', value: `${set.value.value}T${time.value.clock}` } };
}

type BareClock = Candidate & { readonly value: Extract<DateValue, { kind: 'clock' }> };

/** A clock time that names no day of its own. */
function readBareClock(words: Words, i: number): BareClock | undefined {
  const time = parseClock(words, i);
  return time?.value.kind === 'clock' && time.value.day === undefined ? (time as BareClock) : undefined;
}
