import type { Metadata } from '../document/layers.js';
import { DocumentFailure } from '../document/message.js';
import type { Span } from '../document/span.js';
import { defineStage } from '../document/stage.js';

/**
 * The `text` pipeline's door: the text is the input, unchanged, so offsets made elsewhere hold.
 * Paragraphs end at blank lines; a text without blank lines has one paragraph a line.
 * @throws {DocumentFailure} EMPTY for a text of nothing but white space.
 */
export function plainText() {
  return defineStage({
    name: 'plain-text',
    requires: ['raw'],
    provides: ['metadata', 'dropped', 'text', 'paragraphs', 'sourceMap'],
    run: ({ raw, input }) => {
      if (raw.trim() === '') throw new DocumentFailure('EMPTY', 'the text is empty or only white space');
      const metadata: Metadata = {
        highlights: [],
        contributors: [],
        captions: [],
        notes: [],
        ...(input.date === undefined ? {} : { published: { value: input.date, from: 'given' } }),
      };
      return { metadata, dropped: [], text: raw, paragraphs: splitParagraphs(raw), sourceMap: [[0, raw.length, 0, raw.length]] };
    },
  });
}

const BLANK_LINE = /\r?\n[ \t\r\u00a0]*\n\s*/g;
const LINE_END = /\r?\n/g;

/** Paragraphs of a plain text, trimmed of white space at both ends, in order. */
export function splitParagraphs(text: string): Span[] {
  const byBlank = splitAt(text, BLANK_LINE);
  return byBlank.length > 1 ? byBlank : splitAt(text, LINE_END);
}

function splitAt(text: string, separator: RegExp): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (start: number, end: number) => {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    if (lead < piece.length) spans.push({ start: start + lead, end: start + piece.trimEnd().length });
  };
  for (const match of text.matchAll(separator)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, text.length);
  return spans;
}
