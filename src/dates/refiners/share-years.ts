import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, type Words } from '../words.js';

const JOINTS: ReadonlySet<string> = wordSet('and or to - through until till');

/**
 * "from May to July 2007", "31 May-1 June 1916": a day or month takes the year that its sister behind it names, the year
 * before where the pair would run backwards ("from November to March 1951").
 */
export function shareYears(words: Words, candidates: readonly Candidate[]): readonly Candidate[] {
  let shared: Candidate[] | undefined;
  for (let k = candidates.length - 2; k >= 0; k--) {
    const c = candidates[k] as Candidate;
    const next = (shared ?? candidates)[k + 1] as Candidate;
    const year = yearFor(words, c, next);
    if (year === undefined) continue;
    shared ??= [...candidates];
    shared[k] = { ...c, value: { ...c.value, year } as Candidate['value'] };
  }
  return shared ?? candidates;
}

function yearFor(words: Words, c: Candidate, next: Candidate): number | undefined {
  const [a, b] = [c.value, next.value];
  if ((a.kind !== 'day' && a.kind !== 'month') || (b.kind !== 'day' && b.kind !== 'month')) return undefined;
  if (a.year !== undefined || a.byYear || a.shift !== undefined || b.year === undefined) return undefined;
  if (!isJoined(words, c.end, next.first)) return undefined;
  return a.month > b.month ? b.year - 1 : b.year;
}

/** Nothing but a joint, or a comma in a list, between them. */
function isJoined(words: Words, from: number, to: number): boolean {
  if (to - from === 1) return JOINTS.has(at(words, from)) || at(words, from) === ',';
  return to - from === 2 && at(words, from) === ',' && JOINTS.has(at(words, from + 1));
}
