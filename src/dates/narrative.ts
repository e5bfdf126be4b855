import { fromDayNumber } from './calendar.js';
import type { Candidate } from './value.js';

/** Explicit years far from the anchor that make a page a history page. */
const NARRATIVE_YEARS = 5;
const FAR_YEARS = 2;

/** A history page: years far from the anchor far outnumber dates that lean on it. */
export function isNarrative(candidates: readonly Candidate[], anchor: number | undefined): boolean {
  const now = anchor === undefined ? undefined : fromDayNumber(anchor).year;
  let far = 0;
  let near = 0;
  for (const { value } of candidates) {
    const year = 'year' in value ? value.year : undefined;
    if (year !== undefined) {
      if (now === undefined || Math.abs(year - now) > FAR_YEARS) far++;
      else near++;
    } else if (value.kind === 'weekday' || (value.kind === 'offset' && value.from === 'published')) near++;
  }
  return far >= NARRATIVE_YEARS && far > 2 * near;
}
