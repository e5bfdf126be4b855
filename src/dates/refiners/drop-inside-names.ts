import type { Entity, EntityType } from '../../document/layers.js';
import type { Candidate } from '../value.js';
import type { Words } from '../words.js';

const NAMES: ReadonlySet<EntityType> = new Set<EntityType>(['PERSON', 'ORG', 'WORK']);

/** Readings that hold inside a name too: a full day that a tagger drew in ("Ada Lund Feb. 1"), the year of a law. */
const SURE = /^(?:month-date#(?!month$)|numeric-date|clock#with-day|year#plain)/;

/**
 * Leaves out dates that are part of a name: "Sunday" of "Sunday Times", a title such as *1984*. Candidates come in text
 * order; each name looks up those inside it, so nothing is made per name.
 */
export function dropInsideNames(words: Words, candidates: readonly Candidate[], entities: readonly Entity[]): readonly Candidate[] {
  let dropped: Set<Candidate> | undefined;
  for (const { type, mentions } of entities) {
    if (candidates.length === 0) break;
    if (!NAMES.has(type)) continue;
    for (const { start, end, form } of mentions) {
      if (form !== 'name') continue;
      for (let k = firstFrom(words, candidates, start); k < candidates.length; k++) {
        const c = candidates[k] as Candidate;
        const until = words.end[c.end - 1] as number;
        if (until > end) break;
        const own = type !== 'WORK' && (SURE.test(c.rule) || until - (words.start[c.first] as number) === end - start);
        if (!own) dropped = (dropped ?? new Set()).add(c);
      }
    }
  }
  const out = dropped;
  return out ? candidates.filter((c) => !out.has(c)) : candidates;
}

/** First candidate that starts at or behind the offset. */
function firstFrom(words: Words, candidates: readonly Candidate[], offset: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((words.start[(candidates[mid] as Candidate).first] as number) < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
