import type { Ground, Grounded } from './focus.js';
import { onDay } from './ground-day.js';
import type { ValueOf } from './value.js';

/** How far back the day named last may lie to be the day of a bare clock time in the news. */
const CLOCK_DAYS = 8;
/** Words from the start of a date within which a time without one belongs to it, however far away it lies. */
const BESIDE = 10;

/** A clock time or a part of the day on the day that it names, else on the one that the text implies. */
export function groundTime(value: ValueOf<'part-of-day' | 'clock'>, named: Grounded | undefined, g: Ground): Grounded {
  const suffix = value.kind === 'clock' ? value.clock : value.part;
  const day = named ?? impliedDay(g);
  if (!day) return { value: `XXXX-XX-XXT${suffix}` };
  const whole = /^(?:\d{4}|XXXX)-(?:\d\d|XX|WXX)-/.test(day.value);
  return { ...day, value: `${whole ? day.value : 'XXXX-XX-XX'}T${suffix}` };
}

/** The day of a time without one: the day named last in its paragraph, else the last one told of that is recent, else the published day. */
function impliedDay(g: Ground): Grounded | undefined {
  const { day, dayGrain, draft, away, past } = g.focus;
  const ahead = g.direction === 'future';
  if (day !== undefined && dayGrain && (g.narrative || isBeside(g) || ((!away || ahead) && isRecent(day, g)))) return onDay(day, draft);
  if (g.narrative) return undefined;
  if (!ahead && past && isRecent(past.day, g)) return onDay(past.day, past.draft);
  return g.anchor === undefined ? undefined : onDay(g.anchor);
}

/** "9.30 a.m. on April 8 (0400 GMT)". */
function isBeside({ focus, word }: Ground): boolean {
  return focus.word !== undefined && word - focus.word < BESIDE;
}

function isRecent(day: number, { anchor }: Ground): boolean {
  return anchor !== undefined && Math.abs(anchor - day) < CLOCK_DAYS;
}
