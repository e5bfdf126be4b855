import type { QuotedRegion, QuoteForm } from '../../src/document/layers.js';
import { bySpan, overlaps, type Span } from '../../src/document/span.js';
import type { QuoteMark } from './model.js';

/** The quoted regions of the outer level, cut to the content: what stands between marks inside it. */
export function markedParts(content: readonly Span[], regions: readonly QuotedRegion[]): Span[] {
  const parts: Span[] = [];
  for (const piece of content) {
    for (const region of regions) {
      // A region that reaches over both edges of the piece belongs to a quote around this one.
      if (!overlaps(piece, region) || (region.start < piece.start && piece.end < region.end)) continue;
      if (parts.some((p) => p.start <= region.start && region.end <= p.end)) continue;
      parts.push({ start: Math.max(piece.start, region.start), end: Math.min(piece.end, region.end) });
    }
  }
  return parts.sort(bySpan);
}

/** Direct when all words of the content stand between marks, indirect when none do, else mixed. */
export function quoteForm(text: string, quote: QuoteMark, marked: readonly Span[]): QuoteForm {
  if (quote.unmarked) return 'direct';
  let [inside, outside] = [0, 0];
  for (const piece of quote.content) {
    for (const word of text.slice(piece.start, piece.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = piece.start + word.index;
      if (marked.some((m) => m.start <= at && at < m.end)) inside += 1;
      else outside += 1;
    }
  }
  return outside === 0 ? 'direct' : inside === 0 ? 'indirect' : 'mixed';
}
