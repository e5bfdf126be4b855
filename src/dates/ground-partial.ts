import { daysInMonth, fromDayNumber, shiftMonth, toDayNumber, weekdayOf } from './calendar.js';
import type { Ground, Grounded } from './focus.js';
import { holidayIn } from './holiday-date.js';
import { formatDay, formatMonth, formatWeek, formatYear, two } from './timex.js';
import type { DateValue } from './value.js';

/** How far ahead a partial date may lie before the past is the better guess, when no verb decides. */
const NEAR_DAYS = 95;
/** A month this close ahead is meant more often than the same month of last year. */
const NEAR_MONTHS = 3;
/** On a history page a date goes on from the last one; a step back costs this much more than one ahead. */
const BACK_COST = 1.5;

function onDay(day: number): Grounded {
  return { value: formatDay(day), day };
}

/** "December 18": the year by anchor and tense; an impossible day ("February 30") keeps its month. */
export function groundDay(value: Extract<DateValue, { kind: 'day' }>, g: Ground): Grounded {
  const { month, day } = value;
  const dayIn = (year: number) => (day <= daysInMonth(year, month) ? toDayNumber({ year, month, day }) : undefined);
  const direction =
    value.byYear || value.shift === undefined ? g.direction : value.shift < 0 ? 'past' : value.shift > 0 ? 'future' : undefined;
  const year = value.year ?? namedYear(value, g) ?? pickYear(dayIn, value.weekday, { ...g, direction });
  if (year === undefined) return { value: `XXXX-${two(month)}-${two(day)}` };
  const at = dayIn(year);
  return at === undefined ? { value: formatMonth(year, month) } : onDay(at);
}

/** "of last year", "of that year". */
function namedYear(
  value: { readonly shift?: number; readonly byYear?: boolean; readonly fromFocus?: boolean },
  g: Ground,
): number | undefined {
  if (!value.byYear || value.shift === undefined) return undefined;
  const base = value.fromFocus ? (g.focus.day ?? g.anchor) : g.anchor;
  return base === undefined ? undefined : fromDayNumber(base).year + value.shift;
}

/** The year for a day that lacks one: the nearest, by tense; a weekday must agree with it. */
function pickYear(dayIn: (year: number) => number | undefined, weekday: number | undefined, g: Ground): number | undefined {
  const story = g.narrative ? g.focus.day : undefined;
  const base = story ?? g.anchor;
  if (base === undefined) return undefined;
  const now = fromDayNumber(base).year;
  if (story !== undefined && g.focus.yearGrain) return now;
  let best: { readonly year: number; readonly cost: number } | undefined;
  for (let year = now - 6; year <= now + 6; year++) {
    const day = dayIn(year);
    if (day === undefined) continue;
    let cost = story === undefined ? costInNews(day - base, g) : costInStory(day - base);
    if (weekday !== undefined && weekdayOf(day) !== weekday) cost += 100000;
    if (!best || cost < best.cost) best = { year, cost };
  }
  return best?.year;
}

function costInStory(away: number): number {
  return away >= 0 ? away : -away * BACK_COST;
}

function costInNews(away: number, g: Ground): number {
  const cost = Math.abs(away);
  if (g.direction === undefined) return away > 0 ? cost * 2 : cost;
  return (cost > NEAR_DAYS || g.firm) && away > 0 !== (g.direction === 'future') ? cost + 400 : cost;
}

/** "on the 18th": the last one, the next one where the verb looks ahead; in a story the next one from the date named last. */
export function groundDayOfMonth({ day, weekday }: Extract<DateValue, { kind: 'day-of-month' }>, g: Ground): Grounded {
  const story = g.narrative ? g.focus.day : undefined;
  const base = story ?? g.anchor;
  if (base === undefined) return { value: `XXXX-XX-${two(day)}` };
  const now = fromDayNumber(base);
  let best: number | undefined;
  for (let delta = -2; delta <= 2; delta++) {
    const { year, month } = shiftMonth(now.year, now.month, delta);
    if (day > daysInMonth(year, month)) continue;
    const at = toDayNumber({ year, month, day });
    if (weekday !== undefined && weekdayOf(at) !== weekday) continue;
    const better = best === undefined || dayCost(at - base, g, story) < dayCost(best - base, g, story);
    if (better) best = at;
  }
  return best === undefined ? { value: `XXXX-XX-${two(day)}` } : onDay(best);
}

function dayCost(away: number, g: Ground, story: number | undefined): number {
  if (story !== undefined) return costInStory(away);
  const wanted = g.direction === 'future' ? away >= 0 : away <= 0;
  return Math.abs(away) + (wanted ? 0 : 45);
}

/** "May": the last one, the next one where the verb looks ahead or it is near; "last May", "May of that year". */
export function groundMonth(value: Extract<DateValue, { kind: 'month' }>, g: Ground): Grounded {
  const { month, shift } = value;
  const at = (year: number): Grounded => ({ value: formatMonth(year, month), day: toDayNumber({ year, month, day: 1 }) });
  const named = value.year ?? namedYear(value, g);
  if (named !== undefined) return at(named);
  const goesOn = g.narrative && (shift === undefined || shift < 0);
  const story = (goesOn || value.fromFocus) && g.focus.day !== undefined ? fromDayNumber(g.focus.day) : undefined;
  if (story && shift === undefined) {
    const year = pickYear((y) => toDayNumber({ year: y, month, day: 15 }), undefined, g);
    if (year !== undefined) return at(year);
  }
  const now = story ?? (g.anchor === undefined ? undefined : fromDayNumber(g.anchor));
  if (!now) return { value: `XXXX-${two(month)}` };
  if (shift !== undefined && shift < 0) return at(month < now.month ? now.year : now.year - 1);
  if (shift !== undefined && shift > 0) return at(month > now.month ? now.year : now.year + 1);
  if (shift === 0) return at(now.year);
  const ahead = (month - now.month + 12) % 12;
  const near = ahead > 0 && ahead <= NEAR_MONTHS && !(g.firm && g.direction === 'past');
  if (g.direction === 'future' || near) return at(month >= now.month ? now.year : now.year + 1);
  return at(month <= now.month ? now.year : now.year - 1);
}

/** "Monday": today or the last one, the next one where the verb looks ahead; "a week from Friday". */
export function groundWeekday(value: Extract<DateValue, { kind: 'weekday' }>, g: Ground): Grounded {
  const { weekday, shift, weeks, fromFocus, apposed } = value;
  const named = g.focus.dayGrain ? g.focus.day : undefined;
  if (apposed && named !== undefined && weekdayOf(named) === weekday) return { ...onDay(named), fromFocus: true }; // "Jan. 26, a Sunday"
  const goesOn = g.narrative && (g.anchor === undefined || !g.focus.away);
  const focus = fromFocus || goesOn ? recentFocus(g) : undefined;
  if (focus !== undefined) {
    const ahead = (weekday - weekdayOf(focus) + 7) % 7;
    const away = shift !== undefined && shift < 0 ? (ahead === 0 ? -7 : ahead - 7) : shift !== undefined && ahead === 0 ? 7 : ahead;
    return { ...onDay(focus + away), fromFocus: true };
  }
  if (g.anchor === undefined) return { value: `XXXX-WXX-${weekday}` };
  const back = (weekdayOf(g.anchor) - weekday + 7) % 7;
  const next = g.anchor + (back === 0 ? 0 : 7 - back);
  if (weeks !== undefined) return onDay((weeks > 0 ? next : g.anchor - back) + Math.round(weeks * 7));
  // "last Friday" on a Saturday, "next Friday" on a Thursday: yesterday and tomorrow have names of their own
  if (shift !== undefined && shift < 0) return onDay(g.anchor - (back <= 1 ? back + 7 : back));
  if (shift !== undefined && shift > 0) return onDay(g.anchor + (7 - back <= 1 ? 14 - back : 7 - back));
  return onDay(shift === 0 || g.direction === 'future' ? next : g.anchor - back);
}

/** How far the day named last may lie from the anchor to be the day that "the previous Friday" counts from. */
const FOCUS_DAYS = 10;

function recentFocus({ focus, anchor, narrative }: Ground): number | undefined {
  if (focus.day === undefined || !focus.dayGrain) return undefined;
  return narrative || (anchor !== undefined && Math.abs(anchor - focus.day) <= FOCUS_DAYS) ? focus.day : undefined;
}

export function groundWeekend(shift: number | undefined, g: Ground): Grounded {
  if (g.anchor === undefined) return { value: 'XXXX-WXX-WE' };
  const weeks = shift ?? (g.direction === 'future' || weekdayOf(g.anchor) >= 6 ? 0 : -1);
  const monday = g.anchor - weekdayOf(g.anchor) + 1 + weeks * 7;
  return { value: `${formatWeek(monday)}-WE`, day: monday + 5 };
}

const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);

/** "last summer", "the winter": a winter belongs to the year it starts in. */
export function groundSeason(value: Extract<DateValue, { kind: 'season' }>, g: Ground): Grounded {
  const first = SEASON_STARTS.get(value.season) as number;
  const at = (year: number): Grounded => ({
    value: `${formatYear(year)}-${value.season}`,
    day: toDayNumber({ year, month: first, day: 1 }),
  });
  const named = value.year ?? namedYear(value, g);
  if (named !== undefined) return at(named);
  const story = (g.narrative || value.fromFocus) && g.focus.day !== undefined ? g.focus.day : undefined;
  if (story !== undefined && value.shift === undefined) {
    const year = pickYear((y) => toDayNumber({ year: y, month: first, day: 1 }) + 45, undefined, { ...g, narrative: true });
    if (year !== undefined) return at(year);
  }
  const base = story ?? g.anchor;
  if (base === undefined) return { value: `XXXX-${value.season}` };
  const now = fromDayNumber(base);
  const winter = value.season === 'WI' && now.month < 3;
  if (value.shift === 0) return at(winter ? now.year - 1 : now.year);
  const forward = value.shift === 1 || (value.shift === undefined && g.direction === 'future');
  if (forward) return at(first > now.month ? now.year : now.year + (value.shift === 1 ? 1 : 0));
  const over = first + 3 <= now.month || (value.shift === undefined && first <= now.month);
  return at(over ? now.year : now.year - 1);
}

/** "Thanksgiving": the nearest one, by tense. */
export function groundHoliday(value: Extract<DateValue, { kind: 'holiday' }>, g: Ground): Grounded {
  const { rule } = value;
  const direction = value.shift === -1 ? 'past' : value.shift === 1 ? 'future' : g.direction;
  const year = value.year ?? pickYear((y) => holidayIn(rule, y), undefined, { ...g, direction });
  const day = year === undefined ? undefined : holidayIn(rule, year);
  if (day !== undefined) return onDay(day);
  if (year !== undefined) return { value: `${formatYear(year)}-XX-XX` };
  return { value: rule[0] === 'fixed' ? `XXXX-${two(rule[1])}-${two(rule[2])}` : 'XXXX-XX-XX' };
}
