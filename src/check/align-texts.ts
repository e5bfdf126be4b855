import type { Span } from '../document/span.js';

/** Maps a span of the gold text to the predicted text; undefined when its words are not there. */
export type Aligner = (span: Span) => Span | undefined;

interface Word extends Span {
  readonly text: string;
}

/** Cells of the word table for one gap between anchors: about 2,000 by 2,000 words. */
const MAX_CELLS = 4_000_000;

/**
 * Aligns two versions of one text, left to right: whole paragraphs found in both are anchors; what lies between two
 * anchors is aligned by the longest common subsequence of words.
 */
export function alignTexts(gold: string, predicted: string): Aligner {
  if (gold === predicted) return (span) => span;
  const from = wordsOf(gold);
  const to = wordsOf(predicted);
  const partner = new Int32Array(from.length).fill(-1);
  let [doneFrom, doneTo] = [0, 0];
  for (const anchor of findAnchors(gold, predicted, from, to)) {
    matchGap(from, to, doneFrom, anchor.from, doneTo, anchor.to, partner);
    for (let i = 0; i < anchor.count; i++) partner[anchor.from + i] = anchor.to + i;
    [doneFrom, doneTo] = [anchor.from + anchor.count, anchor.to + anchor.count];
  }
  matchGap(from, to, doneFrom, from.length, doneTo, to.length, partner);
  return (span) => mapSpan(span, from, to, partner);
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((m) => ({
    text: m[0],
    start: m.index,
    end: m.index + m[0].length,
  }));
}

interface Anchor {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function findAnchors(gold: string, predicted: string, from: readonly Word[], to: readonly Word[]): Anchor[] {
  const anchors: Anchor[] = [];
  let [goldAt, at] = [0, 0];
  for (const paragraph of gold.split('\n\n')) {
    const found = paragraph.length < 24 ? -1 : predicted.indexOf(paragraph, at);
    if (found >= 0) {
      const [first, target] = [indexAt(from, goldAt), indexAt(to, found)];
      const count = indexAt(from, goldAt + paragraph.length) - first;
      if (to[target]?.start === found && to[target + count - 1]?.end === found + paragraph.length) {
        anchors.push({ from: first, to: target, count });
        at = found + paragraph.length;
      }
    }
    goldAt += paragraph.length + 2;
  }
  return anchors;
}

/** Index of the first word that starts at or after `offset`. */
function indexAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if ((words[mid] as Word).start < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

function matchGap(
  from: readonly Word[],
  to: readonly Word[],
  fromStart: number,
  fromEnd: number,
  toStart: number,
  toEnd: number,
  partner: Int32Array,
): void {
  const rows = fromEnd - fromStart;
  const width = toEnd - toStart;
  if (rows <= 0 || width <= 0 || rows * width > MAX_CELLS) return;
  // best[i][j]: longest common subsequence of the words from i and from j to the ends of the gap.
  const best = new Uint16Array((rows + 1) * (width + 1));
  const same = (i: number, j: number) => (from[fromStart + i] as Word).text === (to[toStart + j] as Word).text;
  const cell = (i: number, j: number) => best[i * (width + 1) + j] as number;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      best[i * (width + 1) + j] = same(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  for (let i = 0, j = 0; i < rows && j < width; ) {
    if (same(i, j)) {
      partner[fromStart + i] = toStart + j;
      i += 1;
      j += 1;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i += 1;
    else j += 1;
  }
}

function mapSpan(span: Span, from: readonly Word[], to: readonly Word[], partner: Int32Array): Span | undefined {
  let first = -1;
  let last = -1;
  for (let i = indexAt(from, span.start); i < from.length && (from[i] as Word).end <= span.end; i++) {
    const target = partner[i] as number;
    if (target < 0) continue;
    if (first < 0) first = target;
    last = target;
  }
  return first < 0 ? undefined : { start: (to[first] as Word).start, end: (to[last] as Word).end };
}
