import { type Document as DomDocument, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements nested deeper than this are added to the deepest element kept: their text stays, their structure goes. */
export const MAX_DEPTH = 512;
/** Attributes of one element beyond this many are dropped. */
export const MAX_ATTRIBUTES = 512;

/**
 * DOM builder whose text nodes keep one chunk of input each, so that an entity (`&amp;`) is a node of its own and
 * every other text node is the input's own characters, one to one. `startIndex`/`endIndex` (inclusive) are offsets of the input.
 */
class ChunkedDomHandler extends DomHandler {
  constructor() {
    super(undefined, { withStartIndices: true, withEndIndices: true });
  }

  override ontext(data: string): void {
    this.lastNode = null; // stops the base class from merging this chunk into the last one
    super.ontext(data);
  }
}

/**
 * htmlparser2 searches its stack of open tags on every close tag, so 100,000 nested divs take seconds.
 * Beyond `MAX_DEPTH` an element counts as void: opened, closed at once, and never pushed.
 */
class BoundedParser extends Parser {
  private open = 0;
  private attributes = 0;

  protected override isVoidElement(name: string): boolean {
    return this.open >= MAX_DEPTH || super.isVoidElement(name);
  }

  override onopentagend(endIndex: number): void {
    super.onopentagend(endIndex);
    this.attributes = 0;
  }

  override onattribend(quote: Parameters<Parser['onattribend']>[0], endIndex: number): void {
    this.attributes += 1;
    if (this.attributes <= MAX_ATTRIBUTES) super.onattribend(quote, endIndex);
    else (this as unknown as { attribvalue: string }).attribvalue = '';
  }

  setDepth(depth: number): void {
    this.open = depth;
  }
}

/** Parses a page into a DOM of bounded depth, in one pass. Never throws on markup, however broken. */
export function parseHtml(html: string): DomDocument {
  const handler = new ChunkedDomHandler();
  let depth = 0;
  let parser: BoundedParser;
  const { onopentag, onclosetag } = handler;
  handler.onopentag = (name, attribs) => {
    depth += 1;
    parser.setDepth(depth);
    onopentag.call(handler, name, attribs);
  };
  handler.onclosetag = () => {
    depth -= 1;
    parser.setDepth(depth);
    onclosetag.call(handler);
  };
  parser = new BoundedParser(handler, { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: false });
  parser.end(html);
  return handler.root;
}
