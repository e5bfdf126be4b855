import type { QuotedRegion } from '../document/layers.js';
import { overlaps } from '../document/span.js';
import type { Attribution } from './attribution.js';
import { findAttributions } from './find-attributions.js';
import { cover, type Reading } from './reading.js';
import type { Stretch } from './stretches.js';
import { isQuoted } from './token-tests.js';

/**
 * Speech quoted inside speech (`"My boss said, 'Go home,'" she recalled`): the words of the outer region are read once
 * more, as narration, with the inner regions as the quoted ones. Only what claims an inner region is kept.
 */
export function findNested(reading: Reading, quoted: readonly QuotedRegion[]): Attribution[] {
  const inner = quoted.filter((r, i) => r.nested && !(quoted[i - 1]?.nested && overlaps(quoted[i - 1] as QuotedRegion, r)));
  if (inner.length === 0) return [];
  const within: Reading = { ...reading, regions: inner, region: cover(reading.tokens, inner) };
  const found: Attribution[] = [];
  let done = 0;
  for (let i = 0; i < reading.tokens.count; i++) {
    if (!isQuoted(within, i) || i < done) continue;
    const stretch = stretchAround(reading, within, i);
    done = stretch.end;
    for (const attribution of findAttributions(within, stretch)) {
      if (attribution.cue && attribution.content.some(({ first }) => isQuoted(within, first))) found.push(attribution);
    }
  }
  return found;
}

/** The sentences around inner region token `i`, cut to the outer region and to its marks. */
function stretchAround(reading: Reading, within: Reading, i: number): Stretch {
  const outer = reading.region[i] as number;
  const sentence = (k: number) => reading.sentences[reading.tokens.sentence[k] as number];
  let last = i;
  while (last + 1 < reading.tokens.count && within.region[last + 1] === within.region[i]) last += 1;
  let first = sentence(i)?.firstToken ?? i;
  let end = sentence(last)?.endToken ?? last + 1;
  while (first < i && reading.region[first] !== outer) first += 1;
  while (end > last + 1 && reading.region[end - 1] !== outer) end -= 1;
  const region = reading.regions[outer];
  if (region && reading.tokens.start[first] === region.start) first += 1;
  if (region?.close && end > last + 1 && reading.tokens.end[end - 1] === region.end) end -= 1;
  return { first: Math.min(first, i), end, paragraph: sentence(i)?.paragraph ?? 0 };
}
