/** A half-open range `[start, end)` in UTF-16 code units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span that repeats its text; `text` always equals the slice it names. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span `[start, end)` of `text`, with its words. */
export function textSpan(text: string, start: number, end: number): TextSpan {
  return { start, end, text: text.slice(start, end) };
}

/** True when the spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Text order: by start, the longer span first. For `Array.prototype.sort`. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Index of the last item whose `start` is at or before `offset`, or -1.
 * `items` must be sorted by `start`.
 */
export function lastAtOrBefore(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((items[mid] as Span).start <= offset) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
