import { LENGTH_VERBS } from '../../lang/en/date-contexts.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';

/** Words that "a year" or "a night" behind them is a length of. */
export const BEFORE_A: ReadonlySet<string> = wordSet(
  'for in within than about nearly almost over only just after under least every barely',
  LENGTH_VERBS,
);

/** A length of time over words `[first, end)`; `value` is a TIMEX3 period. */
export function duration(first: number, end: number, value: string, shape: string): Candidate {
  return { first, end, type: 'DURATION', value: { kind: 'literal', value }, rule: `duration#${shape}` };
}
