import type { ChildNode, Document as DomDocument, Element } from 'domhandler';
import { ElementType } from 'htmlparser2';
import type { BlockKind, MapSegment } from '../document/layers.js';
import { BlockBuilder } from './block-builder.js';
import { type Box, EMBED, openBox, type Shunned } from './box.js';

/** A block as it stands on the page, before anything is chosen. */
export interface RawBlock {
  readonly text: string;
  readonly map: readonly MapSegment[];
  readonly kind: BlockKind;
  /** The nearest block-level element around it. */
  readonly box: Box;
  /** Characters of `text` inside links. */
  readonly linkChars: number;
  /** How much it looks like prose, in about hundreds of characters. */
  readonly prose: number;
  /** Depth-first index of the block on the page. */
  readonly index: number;
  /** Why an ancestor says this is not the article, if one does. */
  readonly shunned: Shunned | undefined;
}

/** What an element says of itself. */
export interface Sign {
  readonly shunned: Shunned | undefined;
  readonly hinted: boolean;
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr amp-link'.split(
    ' ',
  ),
);
const NEVER_TEXT = 'script style iframe object option textarea button input head audio video canvas map datalist'.split(' ');
const SKIPPED = {
  shown: new Set([...NEVER_TEXT, 'noscript', 'template', 'svg', 'math', 'select']),
  inert: new Set(NEVER_TEXT),
};
/** `shown`: what a browser shows; `inert`: also what it does not, `<noscript>` and `<template>` above all. */
export type Reach = keyof typeof SKIPPED;

const UNASKED: Sign = { shunned: undefined, hinted: false };

interface Frame {
  next: ChildNode | null;
  readonly box: Box;
  /** True when the frame opened `box`, false for an inline element inside it. */
  readonly opened: boolean;
  readonly link: boolean;
}

interface Walk {
  readonly stack: Frame[];
  readonly builder: BlockBuilder;
  readonly blocks: RawBlock[];
  readonly read: (element: Element) => Sign;
  readonly skipped: ReadonlySet<string>;
}

export interface Collected {
  readonly blocks: RawBlock[];
  /** The box of the whole document. */
  readonly root: Box;
}

/**
 * Walks the DOM once, without recursion, and cuts its text into blocks at block-level elements and at double `<br>`.
 * @param read says what an element says of itself; asked once an element.
 */
export function collectBlocks(document: DomDocument, read: (element: Element) => Sign, reach: Reach = 'shown'): Collected {
  const blocks: RawBlock[] = [];
  const root = openBox(document, undefined, 0, undefined, false);
  const builder = new BlockBuilder(blocks, root);
  const stack: Frame[] = [{ next: document.firstChild, box: root, opened: true, link: false }];
  const walk: Walk = { stack, builder, blocks, read, skipped: SKIPPED[reach] };
  while (stack.length > 0) {
    const frame = stack[stack.length - 1] as Frame;
    const node = frame.next;
    if (node === null) {
      stack.pop();
      if (frame.opened) closeBox(frame.box, builder, blocks);
      continue;
    }
    frame.next = node.next;
    if (node.type === ElementType.Text) builder.add(node.data, node.startIndex ?? 0, (node.endIndex ?? 0) + 1, frame.link);
    else if (node.type === ElementType.Tag) openElement(node, frame, walk);
  }
  return { blocks, root };
}

function openElement(element: Element, frame: Frame, { stack, builder, blocks, read, skipped }: Walk): void {
  const { name } = element;
  if (name === 'br') builder.lineBreak();
  if (skipped.has(name)) return;
  if (element.firstChild === null) {
    if (name === 'img' || name === 'amp-img') builder.image();
    else if (isBreak(element)) builder.lineBreak();
    else if (name !== 'br' && !INLINE.has(name)) builder.flush();
    return;
  }
  const { shunned: outer } = frame.box;
  const quoted = name === 'blockquote' && outer?.rule === EMBED;
  // Below an element that is not the article there is nothing more to ask.
  const sign = outer && !quoted ? UNASKED : read(element);
  const shunned = quoted ? undefined : (outer ?? sign.shunned);
  const link = frame.link || (name === 'a' && element.attribs['href'] !== undefined);
  // An inline element that is not the article (a share button in a span) must not glue to the text around it.
  if (INLINE.has(name) && shunned === outer) {
    stack.push({ next: element.firstChild, box: frame.box, opened: false, link });
    return;
  }
  builder.flush();
  const box = openBox(element, frame.box, blocks.length, shunned, sign.hinted);
  builder.enter(box);
  stack.push({ next: element.firstChild, box, opened: true, link });
}

/** Some pages write their line breaks as empty spans: `<span class="br">`. */
function isBreak({ name, attribs }: Element): boolean {
  return name === 'span' && / br |line-?break/.test(` ${attribs['class'] ?? ''} `);
}

/** Adds up what stands below the box; a box without text leaves no trace. */
function closeBox(box: Box, builder: BlockBuilder, blocks: readonly RawBlock[]): void {
  builder.flush();
  box.end = blocks.length;
  const { parent } = box;
  if (!parent) return;
  builder.enter(parent);
  if (box.end === box.first) return;
  parent.children.push(box);
  parent.chars += box.chars;
  parent.linkChars += box.linkChars;
  parent.prose += box.prose;
}
