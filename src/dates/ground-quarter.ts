import { fromDayNumber, toDayNumber } from './calendar.js';
import type { Ground, Grounded } from './focus.js';
import { formatYear } from './timex.js';
import type { DateValue } from './value.js';

/** "the third quarter", "the quarter": the latest one that is not ahead of the anchor, or the one named last. */
export function groundQuarter(value: Extract<DateValue, { kind: 'quarter' }>, g: Ground): Grounded {
  const at = (year: number, quarter: number): Grounded => {
    g.focus.quarter = { year, quarter, word: g.word };
    return { value: `${formatYear(year)}-Q${quarter}`, day: toDayNumber({ year, month: quarter * 3 - 2, day: 1 }) };
  };
  if (value.quarter !== undefined && value.year !== undefined) return at(value.year, value.quarter);
  if (value.year !== undefined) {
    const named = g.focus.quarter?.quarter;
    return named ? at(value.year, named) : { value: formatYear(value.year), day: toDayNumber({ year: value.year, month: 1, day: 1 }) };
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
  const named = value.fromFocus ? g.focus.quarter : undefined;
  const quarters = (named ? named.year * 4 + named.quarter : now.year * 4 + current) - 1 + (value.shift ?? -1);
  return at(Math.floor(quarters / 4), (quarters % 4) + 1);
}

/** "the first half of 1990" -> "1990-H1". */
export function groundHalf(value: Extract<DateValue, { kind: 'half' }>, g: Ground): Grounded {
  const now = g.anchor === undefined ? undefined : fromDayNumber(g.anchor);
  const recent = now && (value.half === 2 && now.month <= 6 && g.direction !== 'future' ? now.year - 1 : now.year);
  const year = value.year ?? (value.shift !== undefined && now ? now.year + value.shift : recent);
  if (year === undefined) return { value: `XXXX-H${value.half}` };
  return { value: `${formatYear(year)}-H${value.half}`, day: toDayNumber({ year, month: value.half === 1 ? 1 : 7, day: 1 }) };
}
