import type { QuotedRegion } from '../document/layers.js';
import type { Span } from '../document/span.js';
import { defineStage } from '../document/stage.js';

/**
 * Pairs quote marks, paragraph by paragraph, so that one stray mark never flips the rest of the page.
 * Curly marks and guillemets are directional; straight ones open or close by the white space around them.
 * Single marks count when they cannot be apostrophes; a text that uses singles for speech (British style) gets them at
 * the outer level. A paragraph that ends open, followed by one that starts with a mark, continues the same speech.
 */
export function pairQuoteMarks() {
  return defineStage({
    name: 'quote-marks',
    requires: ['text', 'paragraphs'],
    provides: ['quotedRegions'],
    run: ({ text, paragraphs }) => ({ quotedRegions: pairAll(text, paragraphs) }),
  });
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly family: 'double' | 'single' | 'angle';
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly nested: boolean;
}

const MARKS = /["“”„«»]|``|''|[‘’'‚]/g;
const LETTER = /[\p{L}\p{N}]/u;
/** What may stand right before an opening mark, or right after a closing one. */
const OPENS_AFTER = /[\s([{\u2013\u2014\-/"“‘'«:]/;
const CLOSES_BEFORE = /[\s)\]}.,;:!?\u2013\u2014\-/"”’'»]/;

function pairAll(text: string, paragraphs: readonly Span[]): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  // One scan for the whole text: a search per paragraph would run on past its end and make many paragraphs quadratic.
  const signs = [...text.matchAll(MARKS)];
  let next = 0;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p] as Span;
    const marks: Mark[] = [];
    for (; next < signs.length; next++) {
      const sign = signs[next] as RegExpExecArray;
      if (sign.index >= paragraph.end) break;
      const mark = sign.index < paragraph.start ? undefined : classify(text, sign.index, sign[0], paragraph.start, paragraph.end);
      if (mark) marks.push(mark);
    }
    if (marks.length === 0) continue;
    const following = paragraphs[p + 1];
    const opening = following === undefined ? undefined : familyOf(text[following.start] as string);
    for (const region of pairParagraph(text, paragraph, p, marks, opening)) regions.push(region);
  }
  return regions;
}

/** `next`: the family of the mark that opens the next paragraph, if one does. */
function pairParagraph(
  text: string,
  paragraph: Span,
  index: number,
  marks: readonly Mark[],
  next: Mark['family'] | undefined,
): QuotedRegion[] {
  const stack: Open[] = [];
  const regions: QuotedRegion[] = [];
  const finish = (open: Open, end: number, close: string, continues: boolean) => {
    const { at, length } = open.mark;
    regions.push({ start: at, end, open: text.slice(at, at + length), close, paragraph: index, nested: open.nested, continues });
  };
  for (const mark of marks) {
    const depth = findOpen(stack, mark);
    if (mark.canClose && depth >= 0) {
      const open = stack[depth] as Open;
      stack.length = depth; // unclosed marks inside it were strays
      finish(open, mark.at + mark.length, text.slice(mark.at, mark.at + mark.length), false);
    } else if (mark.canOpen && stack.length < 3) {
      stack.push({ mark, nested: stack.length > 0 });
    }
  }
  // A single mark may be an apostrophe: left open, it counts only when the next paragraph opens with one.
  const unclosed = stack.find((open) => open.mark.family !== 'single' || next === 'single');
  const continues = unclosed !== undefined && unclosed.mark.family === next;
  if (unclosed && isWorthKeeping(text, unclosed.mark, paragraph, continues)) {
    for (let i = regions.length - 1; i >= 0; i--) {
      const region = regions[i] as QuotedRegion;
      if (region.start > unclosed.mark.at) regions[i] = { ...region, nested: true };
    }
    finish({ mark: unclosed.mark, nested: false }, paragraph.end, '', continues);
  }
  return regions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function familyOf(sign: string): Mark['family'] | undefined {
  if (/["“„`]/.test(sign)) return 'double';
  if (/[‘'‚]/.test(sign)) return 'single';
  return sign === '«' ? 'angle' : undefined;
}

/** Index in the stack of the mark that `mark` may close: same family, innermost first; -1 if none. */
function findOpen(stack: readonly Open[], mark: Mark): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    if ((stack[i] as Open).mark.family === mark.family) return i;
  }
  return -1;
}

/** An unclosed mark is speech when the next paragraph takes it up, or when it opens this one; else it is a stray. */
function isWorthKeeping(text: string, mark: Mark, paragraph: Span, continues: boolean): boolean {
  if (continues || mark.at === paragraph.start) return true;
  return text.slice(mark.at, paragraph.end).split(' ', 5).length >= 5;
}

function classify(text: string, at: number, sign: string, start: number, end: number): Mark | undefined {
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + sign.length < end ? (text[at + sign.length] as string) : ' ';
  const opensHere = OPENS_AFTER.test(before) && !/\s/.test(after);
  const closesHere = CLOSES_BEFORE.test(after) && !/\s/.test(before);
  const mark = (family: Mark['family'], canOpen: boolean, canClose: boolean): Mark => ({
    at,
    length: sign.length,
    family,
    canOpen,
    canClose,
  });
  switch (sign) {
    case '„':
    case '``':
      return mark('double', true, false);
    case '“':
      // Typed at the end of a word, it closes: 'out of school.“ '
      return mark('double', !(closesHere && !opensHere), closesHere && !opensHere);
    case '”':
      // A closing mark at the head of a paragraph or after a space, with a letter behind it, was typed the wrong way round.
      return mark('double', /\s/.test(before) && LETTER.test(after), !(at === start));
    case "''":
      return mark('double', opensHere, closesHere);
    case '"':
      if (/\d/.test(before)) return mark('double', false, true); // 5'6" closes an open quote or is no mark at all
      return mark('double', opensHere || !LETTER.test(before), closesHere || !LETTER.test(after));
    case '«':
      return mark('angle', !/\s/.test(after), false);
    case '»':
      return mark('angle', false, !/\s/.test(before));
    default:
      return classifySingle(text, at, before, after, mark);
  }
}

function classifySingle(
  text: string,
  at: number,
  before: string,
  after: string,
  mark: (family: Mark['family'], canOpen: boolean, canClose: boolean) => Mark,
): Mark | undefined {
  const sign = text[at];
  if (LETTER.test(before) && LETTER.test(after)) return undefined; // don't
  const opens = sign !== '’' && OPENS_AFTER.test(before) && LETTER.test(after) && !/\d/.test(after);
  if (opens) return mark('single', true, false);
  if (sign === '‘' || sign === '‚') return undefined;
  // "the workers' pay" also looks like a close; it only counts while a single mark stands open.
  const closes = CLOSES_BEFORE.test(after) && !/\s/.test(before);
  if (!closes) return undefined;
  return mark(
    'single',
    false,
    /[,.!?…]/.test(before) || !/[sS]/.test(before) || !/\s/.test(after) || /\s(?:\p{Lu}|said|says|told)/uy.test(text.slice(at + 1, at + 8)),
  );
}
