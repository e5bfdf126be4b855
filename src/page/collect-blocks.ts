import type { ChildNode, Document as DomDocument, Element } from 'domhandler';
import { ElementType } from 'htmlparser2';
import type { BlockKind, MapSegment } from '../document/layers.js';

/** A block as it stands on the page, before anything is chosen. */
export interface RawBlock {
  readonly text: string;
  readonly map: readonly MapSegment[];
  readonly kind: BlockKind;
  /** The nearest block-level element around it. */
  readonly element: Element | DomDocument;
  /** Characters of `text` inside links. */
  readonly linkChars: number;
  /** Depth-first index of the block on the page. */
  readonly index: number;
  /** Why an ancestor says this is not the article, if one does. */
  readonly shunned: Shunned | undefined;
}

export interface Shunned {
  readonly rule: string;
  readonly reason: string;
  readonly element: Element;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);
const SKIPPED = new Map<string, string>(
  (
    [
      ['script', ''],
      ['style', ''],
      ['noscript', 'page without scripts'],
      ['template', 'template'],
      ['svg', 'drawing'],
      ['iframe', 'frame'],
      ['object', 'embedded object'],
      ['select', 'form control'],
      ['option', 'form control'],
      ['textarea', 'form control'],
      ['button', 'button'],
      ['input', 'form control'],
      ['head', 'head'],
      ['math', 'formula'],
      ['audio', 'player'],
      ['video', 'player'],
      ['canvas', 'drawing'],
      ['map', 'image map'],
      ['datalist', 'form control'],
    ] as const
  ).map(([name, reason]) => [name, reason]),
);
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

interface Frame {
  readonly element: Element | DomDocument;
  next: ChildNode | null;
  readonly inline: boolean;
  readonly link: boolean;
  readonly shunned: Shunned | undefined;
}

/**
 * Walks the DOM once, without recursion, and cuts its text into blocks at block-level elements and at double `<br>`.
 * @param shun says of an element whether what it holds is not the article, and why; asked once an element.
 */
export function collectBlocks(root: DomDocument, shun: (element: Element) => Shunned | undefined): RawBlock[] {
  const blocks: RawBlock[] = [];
  const builder = new BlockBuilder(blocks);
  const stack: Frame[] = [{ element: root, next: root.firstChild, inline: false, link: false, shunned: undefined }];
  builder.enter(root, undefined);
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (node === null) {
      stack.pop();
      if (!frame.inline) {
        builder.flush();
        const outer = stack.findLast((f) => !f.inline) ?? stack[0];
        if (outer) builder.enter(outer.element, outer.shunned);
      }
      continue;
    }
    frame.next = node.next;
    if (node.type === ElementType.Text) {
      builder.add(node.data, node.startIndex ?? 0, (node.endIndex ?? 0) + 1, frame.link);
    } else if (node.type === ElementType.Tag) {
      openElement(node, frame, stack, builder, shun);
    }
  }
  builder.flush();
  return blocks;
}

function openElement(
  element: Element,
  frame: Frame,
  stack: Frame[],
  builder: BlockBuilder,
  shun: (element: Element) => Shunned | undefined,
): void {
  const name = element.name;
  if (name === 'br') {
    builder.lineBreak();
    return;
  }
  if (name === 'hr') {
    builder.flush();
    return;
  }
  if (SKIPPED.has(name)) return;
  const inline = INLINE.has(name);
  const shunned = frame.shunned ?? shun(element);
  const link = frame.link || (name === 'a' && element.attribs['href'] !== undefined);
  if (!inline) {
    builder.flush();
    builder.enter(element, shunned);
  } else if (shunned !== frame.shunned) {
    // An inline element that is not the article (a share button in a span) must not glue to the text around it.
    builder.flush();
    builder.enter(element, shunned);
    stack.push({ element, next: element.firstChild, inline: false, link, shunned });
    return;
  }
  stack.push({ element, next: element.firstChild, inline, link, shunned });
}

/** Gathers text into the current block, with white space folded and every piece mapped to the input. */
class BlockBuilder {
  private text = '';
  private map: MapSegment[] = [];
  private linkChars = 0;
  private pendingSpace = false;
  private breaks = 0;
  private element: Element | DomDocument | undefined;
  private shunned: Shunned | undefined;

  constructor(private readonly blocks: RawBlock[]) {}

  enter(element: Element | DomDocument, shunned: Shunned | undefined): void {
    this.element = element;
    this.shunned = shunned;
  }

  lineBreak(): void {
    this.breaks += 1;
    this.pendingSpace = this.text !== '';
  }

  add(data: string, start: number, end: number, link: boolean): void {
    const exact = data.length === end - start;
    const words = /[^\s\u00a0\u200b\ufeff]+/g;
    let last = 0;
    for (let match = words.exec(data); match !== null; match = words.exec(data)) {
      const gap = match.index > last || this.pendingSpace;
      // One run of words with single spaces maps as a whole: take as much of the chunk as is already folded.
      let stop = words.lastIndex;
      while (data.charCodeAt(stop) === 32 && stop + 1 < data.length && isWord(data.charCodeAt(stop + 1))) {
        words.lastIndex = stop + 1;
        words.exec(data);
        stop = words.lastIndex;
      }
      words.lastIndex = stop;
      if (this.breaks >= 2) this.flush();
      this.breaks = 0;
      if (gap && this.text !== '') this.text += ' ';
      const piece = clean(data.slice(match.index, stop));
      const from = this.text.length;
      this.text += piece;
      if (piece !== '') {
        const unchanged = exact && piece.length === stop - match.index;
        this.map.push(unchanged ? [from, this.text.length, start + match.index, start + stop] : [from, this.text.length, start, end]);
      }
      if (link) this.linkChars += piece.length;
      this.pendingSpace = false;
      last = stop;
    }
    if (last < data.length) this.pendingSpace = true;
  }

  flush(): void {
    const text = this.text;
    if (text !== '' && this.element) {
      const name = 'name' in this.element ? this.element.name : '';
      this.blocks.push({
        text,
        map: this.map,
        kind: KIND.get(name) ?? 'paragraph',
        element: this.element,
        linkChars: this.linkChars,
        index: this.blocks.length,
        shunned: this.shunned,
      });
    }
    this.text = '';
    this.map = [];
    this.linkChars = 0;
    this.pendingSpace = false;
    this.breaks = 0;
  }
}

function isWord(code: number): boolean {
  return code > 32 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff;
}

const UNWANTED = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\u00ad/g;

/** Drops control characters, soft hyphens and lone surrogates. */
function clean(text: string): string {
  UNWANTED.lastIndex = 0;
  return UNWANTED.test(text) ? text.replace(UNWANTED, '') : text;
}
