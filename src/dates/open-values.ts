import type { DateValue } from './value.js';

/** Whether the value leans on an anchor at all. */
export function needsAnchor(value: DateValue): boolean {
  switch (value.kind) {
    case 'literal':
    case 'year':
      return false;
    case 'clock':
    case 'part-of-day':
      return value.day === undefined || needsAnchor(value.day);
    case 'week-of':
      return needsAnchor(value.day);
    default:
      return !('year' in value && value.year !== undefined);
  }
}

/** "at 4 p.m.": of a day told before, or of one to come. */
export function isBareTime(value: DateValue): boolean {
  return (value.kind === 'clock' || value.kind === 'part-of-day') && value.day === undefined;
}

/** Whether the value may lie on either side of the anchor, so that a verb has to say on which. */
export function pointsEitherWay(value: DateValue): boolean {
  switch (value.kind) {
    case 'literal':
      return value.value === 'FUTURE_REF';
    case 'day':
    case 'month':
    case 'season':
    case 'quarter':
    case 'half':
    case 'holiday':
      return value.year === undefined;
    case 'clock':
    case 'part-of-day':
      return value.day !== undefined && pointsEitherWay(value.day);
    case 'week-of':
      return pointsEitherWay(value.day);
    case 'weekday':
    case 'weekend':
      return value.shift === undefined;
    default:
      return value.kind === 'day-of-month';
  }
}
