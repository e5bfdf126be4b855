import type { Tokens } from '../document/layers.js';

/** First token in `[from, to)` that ends behind the offset; `to` where there is none. */
export function tokenAt({ end }: Tokens, offset: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((end[mid] as number) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}
