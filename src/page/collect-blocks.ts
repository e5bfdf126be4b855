import type { ChildNode, Document as DomDocument, Element, ParentNode, Text } from 'domhandler';
import { ElementType } from 'htmlparser2';
import type { BlockKind, MapSegment } from '../document/layers.js';
import { BlockBuilder } from './block-builder.js';
import { type Box, EMBED, openBox, type Shunned } from './box.js';
import { isInSentence } from './in-sentence.js';

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
  /** True when an image stands right before it. */
  readonly afterImage: boolean;
  /** True when a horizontal rule stands right before it. */
  readonly afterRule: boolean;
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

/** A box of more characters is not there for the field in it. */
export const MOST_BESIDE_FIELD = 400;

const UNASKED: Sign = { shunned: undefined, hinted: false };

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
  const walk = new Walk(document, read, SKIPPED[reach]);
  let node: ChildNode | null = document.firstChild;
  while (node) {
    if (node.type === ElementType.Text) walk.text(node);
    else if (node.type === ElementType.Tag && walk.open(node)) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.next) {
      const parent: ParentNode | null = node.parent;
      if (!parent || parent === document) node = null;
      else {
        walk.close(parent as Element);
        node = parent as ChildNode;
      }
    }
    node = node?.next ?? null;
  }
  return walk.finish();
}

class Walk {
  private readonly blocks: RawBlock[] = [];
  private readonly root: Box;
  private readonly builder: BlockBuilder;
  private box: Box;
  /** Open links around the current node. */
  private links = 0;

  constructor(
    document: DomDocument,
    private readonly read: (element: Element) => Sign,
    private readonly skipped: ReadonlySet<string>,
  ) {
    this.root = openBox(document, undefined, 0, undefined, false);
    this.box = this.root;
    this.builder = new BlockBuilder(this.blocks, this.root);
  }

  text(node: Text): void {
    this.builder.add(node.data, node.startIndex ?? 0, (node.endIndex ?? 0) + 1, this.links > 0);
  }

  /** True when the walk goes down into the element; then it is closed again. */
  open(element: Element): boolean {
    const { name } = element;
    const { builder, box } = this;
    if (name === 'br') builder.lineBreak();
    else if (name === 'input' && isField(element)) box.field = true;
    if (this.skipped.has(name)) return false;
    if (element.children.length === 0) {
      if (name === 'img' || name === 'amp-img') builder.image();
      else if (name === 'hr') builder.rule();
      else if (isBreak(element)) builder.lineBreak();
      else if (name !== 'br' && !INLINE.has(name)) builder.flush();
      return false;
    }
    const { shunned: outer } = box;
    const quoted = name === 'blockquote' && outer?.rule === EMBED;
    // Below an element that is not the article there is nothing more to ask.
    const sign = outer && !quoted ? UNASKED : this.read(element);
    const shunned = quoted ? undefined : (outer ?? sign.shunned);
    if (isLink(element)) this.links += 1;
    // An inline element that is not the article (a share button in a span) must not glue to the text around it.
    if (INLINE.has(name) && (shunned === outer || (shunned && !outer && isInSentence(element, shunned)))) return true;
    builder.flush();
    this.box = openBox(element, box, this.blocks.length, shunned, sign.hinted);
    builder.enter(this.box);
    return true;
  }

  close(element: Element): void {
    if (isLink(element)) this.links -= 1;
    if (this.box.element === element) this.closeBox();
  }

  finish(): Collected {
    this.builder.flush();
    this.root.end = this.blocks.length;
    return { blocks: this.blocks, root: this.root };
  }

  /** Adds up what stands below the box; a box without text leaves no trace. */
  private closeBox(): void {
    const { box, builder } = this;
    const parent = box.parent as Box;
    builder.flush();
    box.end = this.blocks.length;
    builder.enter(parent);
    this.box = parent;
    if (box.field && box.chars < MOST_BESIDE_FIELD) parent.field = true;
    if (box.legal) parent.legal = true;
    if (box.end === box.first) return;
    parent.children.push(box);
    parent.chars += box.chars;
    parent.linkChars += box.linkChars;
    parent.prose += box.prose;
  }
}

function isLink({ name, attribs }: Element): boolean {
  return name === 'a' && attribs['href'] !== undefined;
}

const FIELD_TYPES = new Set(['text', 'email', 'tel', 'radio', 'checkbox']);

function isField({ attribs }: Element): boolean {
  return FIELD_TYPES.has(attribs['type']?.toLowerCase() ?? 'text');
}

/** Some pages write their line breaks as empty spans: `<span class="br">`. */
function isBreak({ name, attribs }: Element): boolean {
  return name === 'span' && / br |line-?break/.test(` ${attribs['class'] ?? ''} `);
}
