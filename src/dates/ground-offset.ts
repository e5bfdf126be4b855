import type { Unit } from '../lang/en/date-words.js';
import { fromDayNumber, shiftMonth, toDayNumber } from './calendar.js';
import type { Focus, Ground, Grounded } from './focus.js';
import { onDay } from './ground-day.js';
import { onQuarter } from './ground-quarter.js';
import { formatDay, formatMonth, formatWeek, formatYear } from './timex.js';
import type { ValueOf } from './value.js';

const UNGROUNDED: Record<Unit, string> = {
  second: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** Words within which a quarter stays what "a year earlier" compares with. */
const QUARTER_REACH = 90;
/** Words within which any other date does. */
const COMPARED_REACH = 25;
/** How many words back "the next day" looks for a day, past years that were named since. */
const DAY_REACH = 150;

/** "three years ago", "next week", "the next day", "that year": so many units from the anchor or from the date named last. */
export function groundOffset(offset: ValueOf<'offset'>, g: Ground): Grounded {
  const { unit, amount } = offset;
  const { focus } = g;
  if (offset.compares && unit === 'year' && amount === -1) {
    const near = focus.quarter && g.word - focus.quarter.word < QUARTER_REACH ? focus.quarter : undefined;
    if (near) {
      focus.quarter = { ...near, word: g.word }; // still the one that the text is about
      return onQuarter(near.year - 1, near.quarter, near.draft);
    }
  }
  if (focus.day === undefined || !countsFromFocus(offset, g)) {
    return g.anchor === undefined ? { value: UNGROUNDED[unit] } : shiftFrom(g.anchor, unit, amount);
  }
  if (unit !== 'day' || offset.from !== 'focus' || focus.dayGrain) return { ...shiftFrom(focus.day, unit, amount), from: focus.draft };
  const { past } = focus;
  if (focus.yearGrain && past && g.word - past.word < DAY_REACH) return onDay(past.day + Math.round(amount), past.draft);
  return { value: openDay(focus), from: focus.draft };
}

/** "that night" of a year or a month: as much of the day as was told. */
function openDay({ draft }: Focus): string {
  const told = draft?.value ?? '';
  if (/^\d{4}$/.test(told)) return `${told}-XX-XX`;
  return /^\d{4}-\d\d$/.test(told) ? `${told}-XX` : UNGROUNDED.day;
}

function countsFromFocus({ from, compares }: ValueOf<'offset'>, g: Ground): boolean {
  if (from === 'published') return false;
  if (from === 'story' && !g.narrative) return false;
  return !compares || g.narrative || g.word - (g.focus.word ?? 0) < COMPARED_REACH;
}

function shiftFrom(base: number, unit: Unit, amount: number): Grounded {
  const { year, month } = fromDayNumber(base);
  switch (unit) {
    case 'day':
      return onDay(base + Math.round(amount));
    case 'week':
    case 'fortnight': {
      const day = base + Math.round(amount * (unit === 'week' ? 7 : 14));
      return { value: formatWeek(day), day };
    }
    case 'month':
    case 'quarter': {
      const shifted = shiftMonth(year, month, Math.round(amount * (unit === 'quarter' ? 3 : 1)));
      return { value: formatMonth(shifted.year, shifted.month), day: toDayNumber({ ...shifted, day: 1 }) };
    }
    case 'year':
      return yearAt(year + Math.round(amount), 4);
    case 'decade':
      return yearAt(year + Math.round(amount * 10), 3);
    case 'century':
      return yearAt(year + Math.round(amount * 100), 2);
    default:
      return { value: amount < 0 ? 'PAST_REF' : `${formatDay(base)}TXX`, day: base };
  }
}

/** A year, or with fewer digits its decade or century; `day` is its first. */
function yearAt(year: number, digits: number): Grounded {
  const scale = 10 ** (4 - digits);
  const first = Math.floor(year / scale) * scale;
  return { value: formatYear(year).slice(0, digits), day: toDayNumber({ year: first, month: 1, day: 1 }) };
}
