import type { Span } from '../document/span.js';

const WORD = /[\p{L}\p{N}]/u;

/** True when `[start, end)` does not cut a word at an edge that is itself part of a word. */
function isWhole(text: string, start: number, end: number): boolean {
  const cutsLeft = start > 0 && WORD.test(text[start] as string) && WORD.test(text[start - 1] as string);
  const cutsRight = end < text.length && WORD.test(text[end - 1] as string) && WORD.test(text[end] as string);
  return !cutsLeft && !cutsRight;
}

/** The first whole-word occurrence of `wanted` at or after `from`. */
export function findWhole(text: string, wanted: string, from: number): Span | undefined {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (isWhole(text, at, at + wanted.length)) return { start: at, end: at + wanted.length };
  }
  return undefined;
}

/** The whole-word occurrence of `wanted` nearest to `near`, in the same paragraph if there is one, outside of `taken`. */
export function findNearest(text: string, wanted: string, near: Span, taken: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let found = findWhole(text, wanted, 0); found; found = findWhole(text, wanted, found.start + 1)) {
    const { start, end } = found;
    if (taken.some((t) => t.start < end && start < t.end)) continue;
    const gap = Math.max(near.start - end, start - near.end, 0);
    const between = start >= near.end ? text.slice(near.end, start) : text.slice(end, near.start);
    const cost = gap + (between.includes('\n\n') ? text.length : 0);
    if (cost < bestCost) [best, bestCost] = [found, cost];
  }
  return best;
}
