import type { Span } from '../document/span.js';
import { printable } from './printable.js';

/** A span and how to paint it. Where marks overlap, the shortest wins: a name inside a quote keeps its colour. */
export interface Mark extends Span {
  readonly paint: (text: string) => string;
}

/** The words of `text.slice(span)` wrapped at `width` characters, colours not counted. */
export function wrapMarked(text: string, span: Span, marks: readonly Mark[], width: number): string {
  const here = marks.filter((m) => m.start < span.end && span.start < m.end).sort((a, b) => b.end - b.start - (a.end - a.start));
  const painter: (Mark | undefined)[] = new Array(span.end - span.start).fill(undefined);
  for (const mark of here) {
    painter.fill(mark, Math.max(mark.start - span.start, 0), Math.max(Math.min(mark.end, span.end) - span.start, 0));
  }
  let out = '';
  let column = 0;
  for (const word of text.slice(span.start, span.end).matchAll(/\S+/g)) {
    const gap = column === 0 ? '' : column + 1 + word[0].length > width ? '\n' : ' ';
    column = gap === ' ' ? column + 1 + word[0].length : word[0].length;
    out += gap + paintRuns(word[0], word.index, painter);
  }
  return out;
}

function paintRuns(word: string, at: number, painter: readonly (Mark | undefined)[]): string {
  let out = '';
  let from = 0;
  for (let i = 1; i <= word.length; i++) {
    const mark = painter[at + from];
    if (i < word.length && painter[at + i] === mark) continue;
    const run = printable(word.slice(from, i));
    out += mark ? mark.paint(run) : run;
    from = i;
  }
  return out;
}
