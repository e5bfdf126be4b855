import type { BlockKind, MapSegment } from '../document/layers.js';
import type { Box } from './box.js';
import type { RawBlock } from './collect-blocks.js';
import { endsSentence, proseScore } from './prose-score.js';

const KIND = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['th', 'table'],
  ['td', 'table'],
  ['pre', 'pre'],
]);

const LEGAL = /^(?:©|copyright\b)/i;
const LINE_FEED = 10;
/** So many lines of one block are no paragraphs. */
const ROW_OF_LINES = 4;
/** A line before a single `<br>` that is this long and ends a sentence is a paragraph. */
const PARAGRAPH_LINE = 80;

/**
 * Gathers text into the current block, with white space folded and every piece mapped to the input. In a `<pre>` a blank
 * line ends a paragraph, and a single line end is one of hard wrapping.
 */
export class BlockBuilder {
  private text = '';
  private map: MapSegment[] = [];
  private linkChars = 0;
  /** The end of the text, some characters at least: looking at the end of the growing text would copy it each time. */
  private tail = '';
  private pendingSpace = false;
  private breaks = 0;
  /** Lines of the open block that ended at a break. */
  private rows = 0;
  private sinceImage = false;
  private sinceRule = false;

  constructor(
    private readonly blocks: RawBlock[],
    private box: Box,
  ) {}

  /** Ends the current block; what follows stands in `box`. */
  enter(box: Box): void {
    this.flush();
    this.box = box;
  }

  /** Two breaks end a paragraph, and so does one after a long line that ends a sentence, but not one of a row of lines: a scorecard, a verse. */
  lineBreak(): void {
    this.breaks += 1;
    if (this.text !== '') this.rows += 1;
    if (this.rows < ROW_OF_LINES && this.text.length >= PARAGRAPH_LINE && endsSentence(this.tail)) this.flush();
    else this.pendingSpace = this.text !== '';
  }

  /** Adds a text node: `data` as decoded, standing at `[start, end)` of the input. */
  add(data: string, start: number, end: number, link: boolean): void {
    const exact = data.length === end - start;
    const length = data.length;
    const pre = this.box.name === 'pre';
    let at = 0;
    while (at < length) {
      if (isSpace(data.charCodeAt(at))) {
        if (pre && data.charCodeAt(at) === LINE_FEED) this.breaks += 1;
        this.pendingSpace = true;
        at += 1;
        continue;
      }
      // A run of words with single spaces between them is folded already, so it maps as a whole.
      const from = at;
      let dirty = false;
      for (; at < length; at++) {
        const code = data.charCodeAt(at);
        if (code === 32) {
          if (at + 1 >= length || isSpace(data.charCodeAt(at + 1))) break;
        } else if (code < 32 || code > 126) {
          if (isSpace(code)) break;
          dirty ||= isUnwanted(code);
        }
      }
      const piece = dirty ? clean(data.slice(from, at)) : data.slice(from, at);
      if (piece === '') continue;
      if (this.breaks >= 2) this.flush();
      this.breaks = 0;
      if (this.pendingSpace && this.text !== '') this.text += ' ';
      this.pendingSpace = false;
      const textStart = this.text.length;
      this.text += piece;
      this.tail = piece.length >= 4 ? piece : this.tail.slice(-8) + piece;
      const unchanged = exact && piece.length === at - from;
      this.map.push(unchanged ? [textStart, this.text.length, start + from, start + at] : [textStart, this.text.length, start, end]);
      if (link) this.linkChars += piece.length;
    }
  }

  /** An image in the line parts words. */
  image(): void {
    this.pendingSpace = true;
    this.box.image = true;
    // The block that is open began before the image.
    if (this.text !== '') return;
    this.sinceImage = true;
  }

  /** A horizontal rule parts what stands above it from what stands below. */
  rule(): void {
    this.flush();
    this.sinceRule = true;
  }

  flush(): void {
    if (this.text !== '') this.push();
    this.text = '';
    this.map = [];
    this.linkChars = 0;
    this.pendingSpace = false;
    this.breaks = 0;
    this.rows = 0;
  }

  private push(): void {
    const { text, map, box, linkChars } = this;
    const kind = KIND.get(box.name) ?? 'paragraph';
    const prose = proseScore(text, kind, linkChars);
    const { sinceImage: afterImage, sinceRule: afterRule } = this;
    this.sinceImage = false;
    this.sinceRule = false;
    this.blocks.push({ text, map, kind, box, linkChars, prose, afterImage, afterRule, index: this.blocks.length, shunned: box.shunned });
    if (LEGAL.test(text)) box.legal = true;
    box.chars += text.length;
    box.linkChars += linkChars;
    if (!box.shunned) box.prose += prose;
  }
}

/** Any white space of Unicode, and the zero-width ones that pages use as space. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

/** Control characters, soft hyphens, noncharacters; surrogates too, since a lone one cannot be told here. */
function isUnwanted(code: number): boolean {
  return code < 32 || (code >= 0x7f && code < 0xa0) || code === 0xad || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe;
}

const UNWANTED = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\u00ad/g;

function clean(text: string): string {
  return text.replace(UNWANTED, '');
}
