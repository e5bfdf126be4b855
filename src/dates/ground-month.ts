import { fromDayNumber, toDayNumber } from './calendar.js';
import type { Draft } from './draft.js';
import { type Ground, type Grounded, storyDay } from './focus.js';
import { namedYear, pickYear } from './pick-year.js';
import { formatMonth, formatYear, SEASON_MONTHS, two } from './timex.js';
import type { ValueOf } from './value.js';

/** A month this close ahead is meant more often than the same month of last year. */
const NEAR_MONTHS = 3;

/** "May": the last one, the next one where the verb looks ahead or it is near; "last May", "May of that year". */
export function groundMonth(value: ValueOf<'month'>, g: Ground): Grounded {
  const { month, shift } = value;
  const at = (year: number, from?: Draft): Grounded => ({
    value: formatMonth(year, month),
    day: toDayNumber({ year, month, day: 1 }),
    from,
  });
  const goesOn = (g.narrative && (shift === undefined || shift < 0)) || value.fromFocus;
  const story = goesOn ? g.focus.day : undefined;
  const named =
    namedYear(value, g) ??
    (story !== undefined && shift === undefined ? pickYear((y) => toDayNumber({ year: y, month, day: 15 }), undefined, g) : undefined);
  if (named) return at(named.year, named.from);
  const base = story ?? g.anchor;
  if (base === undefined) return { value: `XXXX-${two(month)}` };
  return at(yearOfMonth(value, fromDayNumber(base), g), story === undefined ? undefined : g.focus.draft);
}

function yearOfMonth({ month, shift }: ValueOf<'month'>, now: { readonly year: number; readonly month: number }, g: Ground): number {
  if (shift === 0) return now.year;
  if (shift !== undefined && shift < 0) return month < now.month ? now.year : now.year - 1;
  if (shift !== undefined) return month > now.month ? now.year : now.year + 1;
  const ahead = (month - now.month + 12) % 12;
  const near = ahead > 0 && ahead <= NEAR_MONTHS && !(g.firm && g.direction === 'past');
  if (g.direction === 'future' || near) return month >= now.month ? now.year : now.year + 1;
  return month <= now.month ? now.year : now.year - 1;
}

/** "last summer", "the winter": a winter belongs to the year it starts in. */
export function groundSeason(value: ValueOf<'season'>, g: Ground): Grounded {
  const first = SEASON_MONTHS.get(value.season) as number;
  const at = (year: number, from?: Draft): Grounded => ({
    value: `${formatYear(year)}-${value.season}`,
    day: toDayNumber({ year, month: first, day: 1 }),
    from,
  });
  const told: Ground = value.fromFocus ? { ...g, narrative: true } : g;
  const story = storyDay(told);
  const middle = (year: number) => toDayNumber({ year, month: first, day: 1 }) + 45;
  const named = namedYear(value, g) ?? (story !== undefined && value.shift === undefined ? pickYear(middle, undefined, told) : undefined);
  if (named) return at(named.year, named.from);
  const base = story ?? g.anchor;
  if (base === undefined) return { value: `XXXX-${value.season}` };
  return at(yearOfSeason(value, first, fromDayNumber(base), g), story === undefined ? undefined : g.focus.draft);
}

function yearOfSeason(
  { season, shift }: ValueOf<'season'>,
  first: number,
  now: { readonly year: number; readonly month: number },
  g: Ground,
): number {
  const winter = season === 'WI' && now.month < 3;
  if (shift === 0) return winter ? now.year - 1 : now.year;
  const forward = shift === 1 || (shift === undefined && g.direction === 'future');
  if (forward) return first > now.month ? now.year : now.year + (shift === 1 ? 1 : 0);
  const over = first + 3 <= now.month || (shift === undefined && first <= now.month);
  return over ? now.year : now.year - 1;
}
