import type { TracedBlock, Why } from '../document/layers.js';
import type { Verdict } from './verdict.js';

/** The rule, reason and score behind a verdict. */
export function whyOf({ rule, reason, score }: Verdict): Why {
  return { rule, reason, score };
}

/** A verdict as a block with its place in the input, for a page that is refused as a whole. */
export function traceVerdict(verdict: Verdict): TracedBlock {
  const { text, kind, map } = verdict.block;
  return { start: map[0]?.[2] ?? 0, end: map.at(-1)?.[3] ?? 0, text, kind, keep: verdict.keep, ...whyOf(verdict) };
}
