import type { BlockKind, MapSegment } from '../document/layers.js';
import type { Span } from '../document/span.js';
import { findChrome } from '../lang/en/chrome-phrases.js';
import { type Line, readLines } from './dump-lines.js';
import { endsSentence } from './prose-score.js';
import type { Candidate } from './verdict.js';

/** One or more lines of a dump that belong together. */
export interface DumpBlock extends Candidate {
  readonly linkChars: number;
  readonly marks: number;
  readonly lines: number;
  /** True when a blank line or a rule stands before it. */
  readonly apart: boolean;
}

/** Texts are wrapped at widths between these; longer lines are whole paragraphs. */
const WRAP = { from: 50, to: 105 };
/** A wrapped line ends within this share of the width. */
const FULL = 0.75;
/** Share of the longer lines inside paragraphs that must end near the width. */
const MOSTLY = 0.6;
/** So many columns short of the width still count as full: programs count differently. */
const SLACK = 3;
/** A line of fewer characters may be a button. */
const BUTTON = 40;
/** So many lines past any wrapping width tell that no line is wrapped. */
const WHOLE_PARAGRAPHS = 3;
/** Without a width to go by, a line of at least this length may go on in the next. */
const UNFINISHED = 40;

/** Cuts a dump into blocks: hard-wrapped lines are joined into paragraphs, each other line and bullet stays alone. */
export function cutDump(raw: string): DumpBlock[] {
  const lines = readLines(raw);
  const width = wrapWidth(lines);
  const whole = width === undefined && lines.filter((l) => l.width > WRAP.to && endsSentence(l.text)).length >= WHOLE_PARAGRAPHS;
  const blocks: DumpBlock[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const last = open[open.length - 1];
    if (last !== undefined && (whole || !goesOn(last, line, width))) {
      blocks.push(join(raw, open));
      open = [];
    }
    open.push(line);
  }
  if (open.length > 0) blocks.push(join(raw, open));
  return blocks;
}

/** The column at which the text was wrapped, or undefined when its lines are paragraphs. */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const inner: number[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next && !next.apart && !next.bullet && line.width >= UNFINISHED) inner.push(line.width);
  });
  if (inner.length < 3) return undefined;
  const sorted = inner.sort((a, b) => a - b);
  const width = sorted[Math.floor(0.9 * (sorted.length - 1))] as number;
  if (width < WRAP.from || width > WRAP.to) return undefined;
  const full = sorted.filter((w) => w >= FULL * width && w <= width + 2 * SLACK).length;
  return full >= MOSTLY * sorted.length ? width : undefined;
}

/** True when `line` is the next line of the paragraph that `last` stands in. */
function goesOn(last: Line, line: Line, width: number | undefined): boolean {
  if (line.apart || line.bullet || line.heading || last.heading || line.quote !== last.quote) return false;
  // A quotation that begins with a small letter is a part of a sentence.
  const lower = /^["“‘'(]?\p{Ll}/u.test(line.text);
  if (width === undefined) return mayGoOn(last, line, lower);
  // A whole button after the end of a sentence is no last line of it.
  if (endsSentence(last.text) && line.text.length < BUTTON && line.text.includes(' ') && !endsSentence(line.text) && findChrome(line.text))
    return false;
  // A line was wrapped when the first word of the next would not have fitted.
  const word = line.text.search(/\s|$/);
  if (last.width + 1 + word >= width - SLACK) return line.indent <= last.indent || lower || last.bullet;
  return lower && last.width >= UNFINISHED && !endsSentence(last.text);
}

/** Without a width: the line before is of a length that programs wrap at, unfinished, and neither is furniture. */
function mayGoOn(last: Line, line: Line, lower: boolean): boolean {
  // No program wraps at a width and then writes past it.
  if (line.width > WRAP.to) return false;
  if (last.width < UNFINISHED || last.width > WRAP.to || endsSentence(last.text)) return false;
  return (lower || line.width >= UNFINISHED) && !findChrome(last.text) && !findChrome(line.text);
}

function join(raw: string, lines: readonly Line[]): DumpBlock {
  const first = lines[0] as Line;
  const kind: BlockKind = first.bullet ? 'list-item' : first.heading ? 'heading' : first.quote ? 'quote' : 'paragraph';
  const spans = lines.map((l) => l.parts);
  return {
    ...mapSpans(raw, spans, kind),
    linkChars: lines.reduce((sum, l) => sum + l.linkChars, 0),
    marks: lines.reduce((sum, l) => sum + l.marks, 0),
    lines: lines.length,
    apart: first.apart,
  };
}

/** One candidate of lines of spans of the input: lines joined by a space, white space inside folded. */
export function mapSpans(raw: string, lines: readonly (readonly Span[])[], kind: BlockKind): Candidate {
  let text = '';
  const map: MapSegment[] = [];
  let gap = false;
  for (const parts of lines) {
    gap = text !== '';
    for (const { start, end } of parts) {
      for (const match of raw.slice(start, end).matchAll(/[^\s\u200b\ufeff]+(?: [^\s\u200b\ufeff]+)*|[\s\u200b\ufeff]+/g)) {
        const piece = match[0].replace(UNWANTED, '');
        if (/^[\s\u200b\ufeff]*$/.test(piece)) {
          gap = text !== '';
          continue;
        }
        if (gap) text += ' ';
        gap = false;
        const from = text.length;
        text += piece;
        map.push([from, text.length, start + match.index, start + match.index + match[0].length]);
      }
    }
  }
  return { text, map, kind };
}

const UNWANTED = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
