import type { Span } from '../document/span.js';

/** A line of a text dump that holds something, its markup (bullets, link marks, Markdown) taken off. */
export interface Line {
  /** The visible pieces, offsets of the input: link marks and Markdown stand between them. */
  readonly parts: readonly Span[];
  readonly text: string;
  /** Column at which the line ends, marks included: what a wrapping program counted. */
  readonly width: number;
  readonly indent: number;
  readonly bullet: boolean;
  readonly heading: boolean;
  readonly quote: boolean;
  /** True when a blank line or a rule stands before it. */
  readonly apart: boolean;
  /** Characters of `text` that are known to be links. */
  readonly linkChars: number;
  /** Link marks in it: `[12]Home`. */
  readonly marks: number;
}

const BULLET = /^(?:[•·*▪●◦‣–+o]|-(?!-))[ \t]+(?=\S)/;
const HEADING = /^#{1,6}[ \t]+(?=\S)/;
const QUOTE = /^(?:>[ \t]?)+(?=\S)/;
const RULE = /^[ \t]*(?:[-_=*~#][ \t]?){3,}[ \t]*$/;
const MARKUP =
  /!\[[^\]\n]{0,300}\]\([^()\s]{0,500}(?:\s"[^"\n]{0,200}")?\)|\[([^[\]\n]{1,300})\]\([^()\s]{1,500}(?:\s"[^"\n]{0,200}")?\)|(?<![^\s|("“'‘[])\[\d{1,4}\](?=\S)|\*\*|__(?=\S)|(?<=\S)__|\[(?:IMG|INLINE|LINK|EMBED|USEMAP|BUTTON|image|img)\]|\(BUTTON\)/g;

/** The lines of a text, at most `limit`, without blank ones. Cost is linear in the text. */
export function readLines(raw: string, limit = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let apart = true;
  while (start <= raw.length && lines.length < limit) {
    const newline = raw.indexOf('\n', start);
    const end = newline < 0 ? raw.length : newline;
    const line = readLine(raw, start, end, apart);
    if (line === undefined) apart = true;
    else {
      lines.push(line);
      apart = false;
    }
    start = end + 1;
  }
  return lines;
}

function readLine(raw: string, start: number, end: number, apart: boolean): Line | undefined {
  const whole = raw.slice(start, end);
  const body = whole.trim();
  if (body === '' || RULE.test(whole)) return undefined;
  const width = whole.trimEnd().length;
  const indent = whole.length - whole.trimStart().length;
  let at = start + indent;
  const strip = (pattern: RegExp): boolean => {
    const match = pattern.exec(raw.slice(at, Math.min(at + 40, start + width)));
    if (match) at += match[0].length;
    return match !== null;
  };
  const quote = strip(QUOTE);
  const heading = strip(HEADING);
  const bullet = !heading && strip(BULLET);
  const { parts, linkChars, marks } = cutMarkup(raw, at, start + width);
  const text = parts
    .map((p) => raw.slice(p.start, p.end))
    .join('')
    .trim();
  return text === '' ? undefined : { parts, text, width, indent, bullet, heading, quote, apart, linkChars, marks };
}

/** The pieces of `[start, end)` that a reader sees. */
function cutMarkup(raw: string, start: number, end: number): Pick<Line, 'parts' | 'linkChars' | 'marks'> {
  const text = raw.slice(start, end);
  const whole = { parts: [{ start, end }], linkChars: 0, marks: 0 };
  if (!/[[]|\*\*|__|\(BUTTON/.test(text)) return whole;
  const parts: Span[] = [];
  let linkChars = 0;
  let marks = 0;
  let from = 0;
  const push = (a: number, b: number) => {
    if (b > a) parts.push({ start: start + a, end: start + b });
  };
  for (const match of text.matchAll(MARKUP)) {
    push(from, match.index);
    from = match.index + match[0].length;
    const label = match[1];
    if (label !== undefined) {
      push(match.index + 1, match.index + 1 + label.length);
      linkChars += label.length;
    } else if (/^\[\d/.test(match[0])) marks += 1;
  }
  push(from, text.length);
  return { parts, linkChars, marks };
}
