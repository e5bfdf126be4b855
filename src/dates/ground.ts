import type { Unit } from '../lang/en/date-words.js';
import { daysInMonth, fromDayNumber, holidayIn, shiftMonth, toDayNumber, weekdayOf } from './calendar.js';
import type { Direction } from './tense.js';
import { formatDay, formatMonth, formatWeek, two } from './timex.js';
import type { DateValue } from './value.js';

/** What the text spoke of last; values that count from it move with it. */
export interface Focus {
  /** Day number of the last date named, and the id of its mention. */
  day?: number;
  id?: string;
  year?: number;
  quarter?: { readonly year: number; readonly quarter: number; readonly word: number };
  /** Direction of the last month, for "in May, July and August". */
  monthDirection?: Direction | undefined;
}

/** What a value is grounded with. `anchor` is a day number. */
export interface Ground {
  readonly anchor: number | undefined;
  readonly direction: Direction | undefined;
  readonly focus: Focus;
  /** Days and months without a year take the year named last, not the anchor's: history pages. */
  readonly narrative: boolean;
  readonly word: number;
}

/** A TIMEX3 value, and the day it starts on where that is known. */
export interface Grounded {
  readonly value: string;
  readonly day?: number;
  /** The focus was counted from, not the anchor. */
  readonly fromFocus?: boolean;
}

/** How far ahead a partial date may lie before the past is the better guess, when no verb decides. */
const NEAR_DAYS = 95;
/** A month this close ahead is meant more often than the same month of last year, whatever the verb. */
const NEAR_MONTHS = 3;

/** Grounds a value; what cannot be grounded keeps its X's. */
export function ground(value: DateValue, g: Ground): Grounded {
  switch (value.kind) {
    case 'literal':
      return { value: value.value };
    case 'year':
      return { value: String(value.year).padStart(4, '0'), day: toDayNumber({ year: value.year, month: 1, day: 1 }) };
    case 'day':
      return groundDay(value, g);
    case 'day-of-month':
      return groundDayOfMonth(value.day, g);
    case 'month':
      return groundMonth(value, g);
    case 'weekday':
      return groundWeekday(value.weekday, value.shift, g);
    case 'weekend':
      return groundWeekend(value.shift, g);
    case 'season':
      return groundSeason(value, g);
    case 'quarter':
      return groundQuarter(value, g);
    case 'holiday':
      return groundHoliday(value, g);
    case 'offset':
      return groundOffset(value, g);
    case 'part-of-day':
    case 'clock':
      return groundTime(value, g);
  }
}

function onDay(day: number): Grounded {
  return { value: formatDay(day), day };
}

function groundDay(value: Extract<DateValue, { kind: 'day' }>, g: Ground): Grounded {
  const { month, day } = value;
  const year =
    value.year ?? pickYear((y) => (day <= daysInMonth(y, month) ? toDayNumber({ year: y, month, day }) : undefined), value.weekday, g);
  if (year === undefined) return { value: `XXXX-${two(month)}-${two(day)}` };
  return day <= daysInMonth(year, month) ? onDay(toDayNumber({ year, month, day })) : { value: formatMonth(year, month) };
}

/** The year for a day that lacks one: the nearest within 45 days, else by tense; a weekday must agree with it. */
function pickYear(dayIn: (year: number) => number | undefined, weekday: number | undefined, g: Ground): number | undefined {
  if (g.narrative && g.focus.year !== undefined) return g.focus.year;
  if (g.anchor === undefined) return undefined;
  const now = fromDayNumber(g.anchor).year;
  let best: { readonly year: number; readonly cost: number } | undefined;
  for (let year = now - 6; year <= now + 6; year++) {
    const day = dayIn(year);
    if (day === undefined) continue;
    const away = day - g.anchor;
    let cost = Math.abs(away);
    if (g.direction === undefined) cost *= away > 0 ? 2 : 1;
    else if (cost > NEAR_DAYS && away > 0 !== (g.direction === 'future')) cost += 400;
    if (weekday !== undefined && weekdayOf(day) !== weekday) cost += 100000;
    if (!best || cost < best.cost) best = { year, cost };
  }
  return best?.year;
}

function groundDayOfMonth(day: number, g: Ground): Grounded {
  if (g.anchor === undefined) return { value: `XXXX-XX-${two(day)}` };
  const from = fromDayNumber(g.anchor);
  return onDay(toDayNumber({ ...from, day: Math.min(day, daysInMonth(from.year, from.month)) }));
}

function groundMonth(value: Extract<DateValue, { kind: 'month' }>, g: Ground): Grounded {
  const at = (year: number): Grounded => ({
    value: formatMonth(year, value.month),
    day: toDayNumber({ year, month: value.month, day: 1 }),
  });
  if (value.year !== undefined) return at(value.year);
  if (g.narrative && g.focus.year !== undefined) return at(g.focus.year);
  if (g.anchor === undefined) return { value: `XXXX-${two(value.month)}` };
  const now = fromDayNumber(g.anchor);
  const { shift } = value;
  if (value.byYear && shift !== undefined) return at(now.year + shift);
  if (shift !== undefined && shift < 0) return at(value.month < now.month ? now.year : now.year - 1);
  if (shift !== undefined && shift > 0) return at(value.month > now.month ? now.year : now.year + 1);
  if (shift === 0) return at(now.year);
  const ahead = (value.month - now.month + 12) % 12;
  if (g.direction === 'future' || (ahead > 0 && ahead <= NEAR_MONTHS)) return at(value.month >= now.month ? now.year : now.year + 1);
  return at(value.month <= now.month ? now.year : now.year - 1);
}

function groundWeekday(weekday: number, shift: number | undefined, g: Ground): Grounded {
  if (g.anchor === undefined) return { value: `XXXX-WXX-${weekday}` };
  const back = (weekdayOf(g.anchor) - weekday + 7) % 7;
  if (shift !== undefined && shift < 0) return onDay(g.anchor - (back === 0 ? 7 : back));
  if (shift !== undefined && shift > 0) return onDay(g.anchor + (7 - back));
  if (shift === 0 || g.direction === 'future') return onDay(g.anchor + (back === 0 ? 0 : 7 - back));
  return onDay(g.anchor - back);
}

function groundWeekend(shift: number | undefined, g: Ground): Grounded {
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

function groundSeason(value: Extract<DateValue, { kind: 'season' }>, g: Ground): Grounded {
  const first = SEASON_STARTS.get(value.season) as number;
  const at = (year: number): Grounded => ({ value: `${year}-${value.season}`, day: toDayNumber({ year, month: first, day: 1 }) });
  if (value.year !== undefined) return at(value.year);
  if (g.narrative && g.focus.year !== undefined) return at(g.focus.year);
  if (g.anchor === undefined) return { value: `XXXX-${value.season}` };
  const now = fromDayNumber(g.anchor);
  const winter = value.season === 'WI' && now.month < 3;
  if (value.shift === 0) return at(winter ? now.year - 1 : now.year);
  const forward = value.shift === 1 || (value.shift === undefined && g.direction === 'future');
  if (forward) return at(first > now.month ? now.year : now.year + (value.shift === 1 ? 1 : 0));
  const over = first + 3 <= now.month || (value.shift === undefined && first <= now.month);
  return at(over ? now.year : now.year - 1);
}

function groundQuarter(value: Extract<DateValue, { kind: 'quarter' }>, g: Ground): Grounded {
  const at = (year: number, quarter: number): Grounded => {
    g.focus.quarter = { year, quarter, word: g.word };
    return { value: `${year}-Q${quarter}`, day: toDayNumber({ year, month: quarter * 3 - 2, day: 1 }) };
  };
  if (value.quarter !== undefined && value.year !== undefined) return at(value.year, value.quarter);
  if (value.year !== undefined) {
    const named = g.focus.quarter?.quarter;
    return named ? at(value.year, named) : { value: String(value.year), day: toDayNumber({ year: value.year, month: 1, day: 1 }) };
  }
  if (g.anchor === undefined) return { value: value.quarter ? `XXXX-Q${value.quarter}` : 'XXXX-QX' };
  const now = fromDayNumber(g.anchor);
  const current = Math.ceil(now.month / 3);
  if (value.quarter !== undefined) {
    if (value.byYear) return at(now.year + (value.shift ?? 0), value.quarter);
    const ahead = g.direction === 'future' && value.quarter === current + 1;
    return at(ahead || value.quarter <= current ? now.year : now.year - 1, value.quarter);
  }
  if (value.shift === undefined && g.focus.quarter) return at(g.focus.quarter.year, g.focus.quarter.quarter);
  const quarters = now.year * 4 + current - 1 + (value.shift ?? -1);
  return at(Math.floor(quarters / 4), (quarters % 4) + 1);
}

function groundHoliday(value: Extract<DateValue, { kind: 'holiday' }>, g: Ground): Grounded {
  if (value.year !== undefined) return onDay(holidayIn(value.rule, value.year));
  const direction = value.shift === -1 ? 'past' : value.shift === 1 ? 'future' : g.direction;
  const year = pickYear((y) => holidayIn(value.rule, y), undefined, { ...g, direction });
  if (year !== undefined) return onDay(holidayIn(value.rule, year));
  return { value: value.rule[0] === 'fixed' ? `XXXX-${two(value.rule[1])}-${two(value.rule[2])}` : 'XXXX-XX-XX' };
}

const UNGROUNDED: Record<Unit, string> = {
  second: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

/** Words within which a quarter stays what "a year earlier" compares with. */
const QUARTER_REACH = 90;

function groundOffset(offset: Extract<DateValue, { kind: 'offset' }>, g: Ground): Grounded {
  const { unit, amount } = offset;
  const fromFocus = offset.from === 'focus';
  const near = g.focus.quarter && g.word - g.focus.quarter.word < QUARTER_REACH ? g.focus.quarter : undefined;
  if (unit === 'year' && amount === -1 && near && offset.compares) {
    g.focus.quarter = { ...near, word: g.word };
    const start = toDayNumber({ year: near.year - 1, month: near.quarter * 3 - 2, day: 1 });
    return { value: `${near.year - 1}-Q${near.quarter}`, day: start, fromFocus: true };
  }
  const base = fromFocus ? (g.focus.day ?? g.anchor) : g.anchor;
  if (base === undefined) return { value: UNGROUNDED[unit] };
  const { year, month, day } = fromDayNumber(base);
  const from = fromFocus && g.focus.day !== undefined ? { fromFocus: true } : {};
  switch (unit) {
    case 'day':
      return { ...onDay(base + Math.round(amount)), ...from };
    case 'week':
      return { value: formatWeek(base + Math.round(amount * 7)), day: base + Math.round(amount * 7), ...from };
    case 'month':
    case 'quarter': {
      const shifted = shiftMonth(year, month, Math.round(amount * (unit === 'quarter' ? 3 : 1)));
      return { value: formatMonth(shifted.year, shifted.month), day: toDayNumber({ ...shifted, day: 1 }), ...from };
    }
    case 'year':
    case 'decade':
    case 'century': {
      const far = year + Math.round(amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100));
      if (far < 0) return { value: 'PAST_REF' };
      const name = String(far).padStart(4, '0');
      if (amount === 0 && unit !== 'year') return { value: name.slice(0, unit === 'decade' ? 3 : 2) };
      return {
        value: unit === 'decade' ? name.slice(0, 3) : unit === 'century' ? name.slice(0, 2) : name,
        day: toDayNumber({ year: far, month: 1, day: 1 }),
        ...from,
      };
    }
    default:
      return { value: amount < 0 ? 'PAST_REF' : `${formatDay(base)}TXX`, day: base + (day > 31 ? 1 : 0), ...from };
  }
}

function groundTime(value: Extract<DateValue, { kind: 'part-of-day' | 'clock' }>, g: Ground): Grounded {
  const suffix = value.kind === 'clock' ? value.clock : value.part;
  const day = value.day
    ? ground(value.day, g)
    : g.anchor === undefined
      ? undefined
      : onDay(g.focus.day !== undefined && g.focus.day > g.anchor - 8 ? g.focus.day : g.anchor);
  return { value: `${day?.value ?? 'XXXX-XX-XX'}T${suffix}`, ...(day?.day === undefined ? {} : { day: day.day }) };
}
