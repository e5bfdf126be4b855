import { weekdayOf } from './calendar.js';
import type { Ground, Grounded } from './focus.js';
import { onDay } from './ground-day.js';
import { formatWeek } from './timex.js';
import type { ValueOf } from './value.js';

/** How far the day named last may lie from the anchor to be the day that "the previous Friday" counts from. */
const FOCUS_DAYS = 10;

/** "Monday": today or the last one, the next one where the verb looks ahead; "a week from Friday". */
export function groundWeekday(value: ValueOf<'weekday'>, g: Ground): Grounded {
  const { weekday, shift, weeks } = value;
  const told = countedFrom(value, g);
  if (told !== undefined) return onDay(told, g.focus.draft);
  if (g.anchor === undefined) return { value: `XXXX-WXX-${weekday}` };
  const back = (weekdayOf(g.anchor) - weekday + 7) % 7;
  const next = g.anchor + (back === 0 ? 0 : 7 - back);
  if (weeks !== undefined) return onDay((weeks > 0 ? next : g.anchor - back) + Math.round(weeks * 7));
  // "last Friday" on a Saturday, "next Friday" on a Thursday: yesterday and tomorrow have names of their own
  if (shift !== undefined && shift < 0) return onDay(g.anchor - (back <= 1 ? back + 7 : back));
  if (shift !== undefined && shift > 0) return onDay(g.anchor + (7 - back <= 1 ? 14 - back : 7 - back));
  return onDay(shift === 0 || g.direction === 'future' ? next : g.anchor - back);
}

/** The day by the day that the text named last, where it counts from that. */
function countedFrom({ weekday, shift, fromFocus, apposed }: ValueOf<'weekday'>, g: Ground): number | undefined {
  const named = g.focus.dayGrain ? g.focus.day : undefined;
  if (named === undefined) return undefined;
  if (apposed && weekdayOf(named) === weekday) return named; // "Jan. 26, a Sunday"
  const goesOn = g.narrative && (g.anchor === undefined || !g.focus.away);
  if (!(fromFocus || goesOn) || !(g.narrative || isRecent(named, g))) return undefined;
  const ahead = (weekday - weekdayOf(named) + 7) % 7;
  if (shift !== undefined && shift < 0) return named + ahead - 7;
  return named + (shift !== undefined && ahead === 0 ? 7 : ahead);
}

function isRecent(day: number, { anchor }: Ground): boolean {
  return anchor !== undefined && Math.abs(anchor - day) <= FOCUS_DAYS;
}

/** "the weekend", "last weekend". */
export function groundWeekend({ shift }: ValueOf<'weekend'>, g: Ground): Grounded {
  if (g.anchor === undefined) return { value: 'XXXX-WXX-WE' };
  const weeks = shift ?? (g.direction === 'future' || weekdayOf(g.anchor) >= 6 ? 0 : -1);
  const monday = g.anchor - weekdayOf(g.anchor) + 1 + weeks * 7;
  return { value: `${formatWeek(monday)}-WE`, day: monday + 5 };
}
