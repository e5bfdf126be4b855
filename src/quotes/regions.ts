import type { Reading } from './reading.js';
import { isComma, isStop, wordAt } from './token-tests.js';

/** A quoted region of more than a few words: no part of a name or a phrase. */
export function isLongQuote(reading: Reading, i: number): boolean {
  const region = reading.regions[reading.region[i] as number];
  return region !== undefined && region.end - region.start > 30;
}

/** The last token inside the marks of the region that token `last` closes; a mark may be two tokens (''). */
export function lastInside(reading: Reading, last: number): number {
  const region = reading.regions[reading.region[last] as number];
  if (!region) return last;
  let i = last;
  while (i > 0 && reading.region[i] === reading.region[last] && (reading.tokens.end[i] as number) > region.end - region.close.length)
    i -= 1;
  return i;
}

/** True when the region that starts at token `first` holds a title: few words, all but the small ones capitalised, no stop. */
export function isTitle(reading: Reading, first: number, high: number): boolean {
  let words = 0;
  let last = first;
  for (let i = first; i < high && reading.region[i] === reading.region[first]; i++) {
    last = i;
    const text = wordAt(reading, i);
    if (!/\p{L}/u.test(text)) continue;
    words += 1;
    if (text.length > 3 && !/^\p{Lu}/u.test(text)) return false;
  }
  const inner = lastInside(reading, last);
  return words > 1 && words <= 9 && !isStop(reading, inner) && !isComma(reading, inner);
}
