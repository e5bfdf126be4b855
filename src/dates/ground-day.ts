import { daysInMonth, fromDayNumber, shiftMonth, toDayNumber, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { type Ground, type Grounded, storyDay } from './focus.js';
import { holidayIn } from './holiday-date.js';
import { costInStory, namedYear, pickYear } from './pick-year.js';
import { formatDay, formatMonth, formatYear, two } from './timex.js';
import type { ValueOf } from './value.js';

export function onDay(day: number, from?: Draft): Grounded {
  return { value: formatDay(day), day, from };
}

/** "December 18": the year by anchor and tense; an impossible day ("February 30") keeps its month. */
export function groundDay(value: ValueOf<'day'>, g: Ground): Grounded {
  const { month, day } = value;
  const dayIn = (year: number) => (day <= daysInMonth(year, month) ? toDayNumber({ year, month, day }) : undefined);
  const direction =
    value.byYear || value.shift === undefined ? g.direction : value.shift < 0 ? 'past' : value.shift > 0 ? 'future' : undefined;
  const found = namedYear(value, g) ?? pickYear(dayIn, value.weekday, { ...g, direction });
  if (!found) return { value: `XXXX-${two(month)}-${two(day)}` };
  const at = dayIn(found.year);
  return at === undefined ? { value: formatMonth(found.year, month), from: found.from } : onDay(at, found.from);
}

/** Days that the wrong side of the anchor costs a day of the month. */
const WRONG_SIDE = 45;

/** "on the 18th": the last one, the next one where the verb looks ahead; in a story the next one from the date named last. */
export function groundDayOfMonth({ day, weekday }: ValueOf<'day-of-month'>, g: Ground): Grounded {
  const story = storyDay(g);
  const base = story ?? g.anchor;
  if (base === undefined) return { value: `XXXX-XX-${two(day)}` };
  const now = fromDayNumber(base);
  let best: number | undefined;
  for (let delta = -2; delta <= 2; delta++) {
    const { year, month } = shiftMonth(now.year, now.month, delta);
    if (day > daysInMonth(year, month)) continue;
    const at = toDayNumber({ year, month, day });
    if (weekday !== undefined && weekdayOf(at) !== weekday) continue;
    if (best === undefined || dayCost(at - base, g, story) < dayCost(best - base, g, story)) best = at;
  }
  if (best === undefined) return { value: `XXXX-XX-${two(day)}` };
  return onDay(best, story === undefined ? undefined : g.focus.draft);
}

function dayCost(away: number, g: Ground, story: number | undefined): number {
  if (story !== undefined) return costInStory(away);
  const wanted = g.direction === 'future' ? away >= 0 : away <= 0;
  return Math.abs(away) + (wanted ? 0 : WRONG_SIDE);
}

/** "Thanksgiving": the nearest one, by tense. */
export function groundHoliday(value: ValueOf<'holiday'>, g: Ground): Grounded {
  const { rule } = value;
  const direction = value.shift === -1 ? 'past' : value.shift === 1 ? 'future' : g.direction;
  const found = value.year === undefined ? pickYear((y) => holidayIn(rule, y), undefined, { ...g, direction }) : { year: value.year };
  if (!found) return { value: rule[0] === 'fixed' ? `XXXX-${two(rule[1])}-${two(rule[2])}` : 'XXXX-XX-XX' };
  const day = holidayIn(rule, found.year);
  return day === undefined ? { value: `${formatYear(found.year)}-XX-XX` } : onDay(day, found.from);
}
