import { fromDayNumber, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { type Ground, storyDay } from './focus.js';
import type { InYear } from './value.js';

/** How far ahead a partial date may lie before the past is the better guess, when no verb decides. */
const NEAR_DAYS = 95;
/** On a history page a date goes on from the last one; a step back costs this much more than one ahead. */
const BACK_COST = 1.5;

/** A year, and the date of the text that it was counted from. */
export interface YearFrom {
  readonly year: number;
  readonly from?: Draft | undefined;
}

/** "2007", "of last year", "of that year". */
export function namedYear({ year, shift, byYear, fromFocus }: InYear, { anchor, focus }: Ground): YearFrom | undefined {
  if (year !== undefined) return { year };
  if (!byYear || shift === undefined) return undefined;
  const told = fromFocus && focus.day !== undefined;
  const base = told ? focus.day : anchor;
  return base === undefined ? undefined : { year: fromDayNumber(base).year + shift, from: told ? focus.draft : undefined };
}

/** The year for a day that lacks one: the nearest, by tense; a weekday must agree with it. */
export function pickYear(dayIn: (year: number) => number | undefined, weekday: number | undefined, g: Ground): YearFrom | undefined {
  const story = storyDay(g);
  const base = story ?? g.anchor;
  if (base === undefined) return undefined;
  const from = story === undefined ? undefined : g.focus.draft;
  const now = fromDayNumber(base).year;
  if (story !== undefined && g.focus.yearGrain) return { year: now, from };
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let year = now - 6; year <= now + 6; year++) {
    const day = dayIn(year);
    if (day === undefined) continue;
    let cost = story === undefined ? costInNews(day - base, g) : costInStory(day - base);
    if (weekday !== undefined && weekdayOf(day) !== weekday) cost += 100000;
    if (cost >= least) continue;
    best = year;
    least = cost;
  }
  return best === undefined ? undefined : { year: best, from };
}

/** Days to a date on a history page, those back weighted. */
export function costInStory(away: number): number {
  return away >= 0 ? away : -away * BACK_COST;
}

function costInNews(away: number, g: Ground): number {
  const cost = Math.abs(away);
  if (g.direction === undefined) return away > 0 ? cost * 2 : cost;
  return (cost > NEAR_DAYS || g.firm) && away > 0 !== (g.direction === 'future') ? cost + 400 : cost;
}
