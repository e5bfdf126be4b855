import { Document as DomDocument, Element, type NodeWithChildren, Text } from 'domhandler';
import { type Handler, Parser } from 'htmlparser2';
import { FastTokenizer } from './jumping-tokenizer.js';

/** Elements nested deeper than this are added to the deepest element kept: their text stays, their structure goes. */
export const MAX_DEPTH = 512;
/** Attributes of one element beyond this many are dropped. */
export const MAX_ATTRIBUTES = 512;

/** A chunk of text shorter than this is a label or a link more often than prose. */
const PROSE_CHUNK = 50;
/** Scripts whose text is data; the text of all others, and of styles, is not kept. */
const DATA_SCRIPT = /json/i;

/**
 * Builds domhandler's nodes, with three differences from its own builder: a text node keeps one chunk of input, so that
 * an entity (`&amp;`) is a node of its own and every other text node is the input's own characters, one to one; comments,
 * and the text of scripts and styles, leave no node; and every node knows its place (`startIndex`, `endIndex` inclusive).
 */
class PageBuilder implements Partial<Handler> {
  readonly root = new DomDocument([]);
  readonly prose = new Map<NodeWithChildren, number>();
  private parent: NodeWithChildren = this.root;
  /** Prose below the open elements, outermost first; the last is that of `parent`. */
  private readonly sums: number[] = [0];
  private skipping = false;
  private script = false;
  private parser!: Parser;
  depth = 0;

  onparserinit(parser: Parser): void {
    this.parser = parser;
  }

  onopentag(name: string, attribs: Record<string, string>): void {
    const element = new Element(name, attribs);
    this.append(element);
    this.parent = element;
    this.depth += 1;
    this.sums.push(0);
    this.script = name === 'script';
    this.skipping = name === 'style' || (this.script && !DATA_SCRIPT.test(attribs['type'] ?? ''));
  }

  onclosetag(): void {
    this.skipping = false;
    this.script = false;
    const { parent } = this.parent;
    if (!parent) return;
    this.parent.endIndex = this.parser.endIndex;
    const sum = this.sums.pop() as number;
    if (sum > 0) {
      this.prose.set(this.parent, sum);
      this.sums[this.sums.length - 1] = (this.sums[this.sums.length - 1] as number) + sum;
    }
    this.parent = parent as NodeWithChildren;
    this.depth -= 1;
  }

  ontext(data: string): void {
    if (this.skipping) return;
    this.append(new Text(data));
    if (data.length >= PROSE_CHUNK && !this.script)
      this.sums[this.sums.length - 1] = (this.sums[this.sums.length - 1] as number) + data.length;
  }

  finish(): ParsedPage {
    this.prose.set(this.root, this.sums[0] as number);
    return { root: this.root, prose: this.prose };
  }

  private append(node: Element | Text): void {
    const { parent } = this;
    const siblings = parent.children;
    const last = siblings[siblings.length - 1];
    node.startIndex = this.parser.startIndex;
    node.endIndex = this.parser.endIndex;
    node.parent = parent as Element;
    if (last) {
      node.prev = last;
      last.next = node;
    }
    siblings.push(node);
  }
}

/** The parts of htmlparser2's parser that hold the attribute being read; private there. */
interface AttributeInside {
  attribname: string;
  attribvalue: string;
}

function hasCapital(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if ((code >= 65 && code <= 90) || code > 127) return true;
  }
  return false;
}

/**
 * htmlparser2 searches its stack of open tags on every close tag, so 100,000 nested divs take seconds. Beyond `MAX_DEPTH`
 * an element counts as void: opened, closed at once, never pushed; its own close tag is then passed over.
 */
class BoundedParser extends Parser {
  private readonly passedOver = new Map<string, number>();
  private tooDeep = false;
  private attributes = 0;

  constructor(
    private readonly html: string,
    private readonly builder: PageBuilder,
  ) {
    super(builder, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false, Tokenizer: FastTokenizer });
  }

  protected override isVoidElement(name: string): boolean {
    return this.tooDeep || super.isVoidElement(name);
  }

  override onopentagname(start: number, endIndex: number): void {
    this.attributes = 0;
    this.tooDeep = this.builder.depth >= MAX_DEPTH;
    if (this.tooDeep) {
      const name = this.html.slice(start, endIndex).toLowerCase();
      if (!super.isVoidElement(name)) this.passedOver.set(name, (this.passedOver.get(name) ?? 0) + 1);
    }
    super.onopentagname(start, endIndex);
  }

  override onopentagend(endIndex: number): void {
    super.onopentagend(endIndex);
    this.tooDeep = false;
  }

  override onselfclosingtag(endIndex: number): void {
    if (this.tooDeep) this.onopentagend(endIndex);
    else super.onselfclosingtag(endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    if (this.passedOver.size > 0) {
      const name = this.html.slice(start, endIndex).toLowerCase();
      const open = this.passedOver.get(name) ?? 0;
      if (open > 0) {
        this.passedOver.set(name, open - 1);
        this.startIndex = endIndex + 1;
        return;
      }
    }
    super.onclosetag(start, endIndex);
  }

  override onattribname(start: number, endIndex: number): void {
    this.startIndex = start;
    const name = this.html.slice(start, endIndex);
    (this as unknown as AttributeInside).attribname = hasCapital(name) ? name.toLowerCase() : name;
  }

  override onattribend(quote: Parameters<Parser['onattribend']>[0], endIndex: number): void {
    this.attributes += 1;
    if (this.attributes <= MAX_ATTRIBUTES) super.onattribend(quote, endIndex);
    else (this as unknown as AttributeInside).attribvalue = '';
  }
}

/** A parsed page, with the characters of prose below each element: chunks of text too long for a label or a link. */
export interface ParsedPage {
  readonly root: DomDocument;
  /** Elements without prose are not in it. */
  readonly prose: ReadonlyMap<NodeWithChildren, number>;
}

/** Parses a page into a DOM of bounded depth, in one pass. Never throws on markup, however broken. */
export function parseHtml(html: string): ParsedPage {
  const builder = new PageBuilder();
  new BoundedParser(html, builder).end(html);
  return builder.finish();
}
