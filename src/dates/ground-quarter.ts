import { fromDayNumber, toDayNumber } from './calendar.js';
import type { Draft } from './draft.js';
import type { Ground, Grounded } from './focus.js';
import { formatYear } from './timex.js';
import type { ValueOf } from './value.js';

/** A quarter, which becomes the one named last. */
function groundQuarterOf(year: number, quarter: number, { focus, word }: Ground, from?: Draft): Grounded {
  focus.quarter = { year, quarter, word };
  return onQuarter(year, quarter, from);
}

export function onQuarter(year: number, quarter: number, from?: Draft): Grounded {
  return { value: `${formatYear(year)}-Q${quarter}`, day: toDayNumber({ year, month: quarter * 3 - 2, day: 1 }), from };
}

/** "the third quarter", "the quarter": the latest one that is not ahead of the anchor, or the one named last. */
export function groundQuarter(value: ValueOf<'quarter'>, g: Ground): Grounded {
  const { year, quarter, shift } = value;
  const named = g.focus.quarter;
  if (year !== undefined) {
    if (quarter !== undefined) return groundQuarterOf(year, quarter, g);
    if (named) return groundQuarterOf(year, named.quarter, g, named.draft);
    return { value: formatYear(year), day: toDayNumber({ year, month: 1, day: 1 }) };
  }
  if (g.anchor === undefined) return { value: quarter ? `XXXX-Q${quarter}` : 'XXXX-QX' };
  const now = fromDayNumber(g.anchor);
  const current = Math.ceil(now.month / 3);
  if (quarter !== undefined) {
    if (value.byYear) return groundQuarterOf(now.year + (shift ?? 0), quarter, g);
    const ahead = g.direction === 'future' && quarter === current + 1;
    return groundQuarterOf(ahead || quarter <= current ? now.year : now.year - 1, quarter, g);
  }
  if (shift === undefined && named) return groundQuarterOf(named.year, named.quarter, g, named.draft);
  const base = value.fromFocus ? named : undefined;
  const quarters = (base ? base.year * 4 + base.quarter : now.year * 4 + current) - 1 + (shift ?? -1);
  return groundQuarterOf(Math.floor(quarters / 4), (quarters % 4) + 1, g, base?.draft);
}

/** "the first half of 1990" -> "1990-H1". */
export function groundHalf(value: ValueOf<'half'>, g: Ground): Grounded {
  const now = g.anchor === undefined ? undefined : fromDayNumber(g.anchor);
  const recent = now && (value.half === 2 && now.month <= 6 && g.direction !== 'future' ? now.year - 1 : now.year);
  const year = value.year ?? (value.shift !== undefined && now ? now.year + value.shift : recent);
  if (year === undefined) return { value: `XXXX-H${value.half}` };
  return { value: `${formatYear(year)}-H${value.half}`, day: toDayNumber({ year, month: value.half === 1 ? 1 : 7, day: 1 }) };
}
