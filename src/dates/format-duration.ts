import type { Unit } from '../lang/en/date-words.js';

/** TIMEX3 prefix, code and factor of each unit. */
export const CODES: Record<Unit, readonly [prefix: string, code: string, times: number]> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  fortnight: ['P', 'W', 2],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

/** Annotators write halves in the next smaller unit: "PT5H30M". */
const HALVES: ReadonlyMap<Unit, string> = new Map([
  ['year', '6M'],
  ['hour', '30M'],
  ['minute', '30S'],
]);

/** "P3M"; an unknown amount (NaN) is "X". */
export function formatDuration(amount: number, unit: Unit): string {
  const [prefix, code, times] = CODES[unit];
  if (unit === 'hour' && amount % 1 === 0.25) return formatDuration(amount * 60, 'minute');
  const half = amount % 1 === 0.5 ? HALVES.get(unit) : undefined;
  if (half) {
    const whole = amount > 1 ? `${Math.floor(amount)}${code}` : '';
    return `${prefix}${whole}${half}`;
  }
  if (!Number.isNaN(amount)) return `${prefix}${Number((amount * times).toFixed(4))}${code}`;
  return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXC' : unit === 'quarter' ? 'PXQ' : `${prefix}X${code}`;
}
