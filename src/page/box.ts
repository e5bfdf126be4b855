import type { Document as DomDocument, Element } from 'domhandler';

/** Why an element is not the article. */
export interface Shunned {
  readonly rule: string;
  readonly reason: string;
}

/** The rule of boxes for videos and social posts: posts quoted in them, in a `<blockquote>`, stay. */
export const EMBED = 'page/shun-elements#embed';

/** The rule of what stands under the headline; inside the body such a class means a subheading. */
export const STANDFIRST = 'page/shun-elements#standfirst';

/**
 * A block-level element with what stands below it. Blocks are numbered depth first, so those below a box are
 * `[first, end)` and "inside" is two comparisons.
 */
export interface Box {
  readonly element: Element | DomDocument;
  /** Element name; empty for the document. */
  readonly name: string;
  readonly parent: Box | undefined;
  readonly depth: number;
  /** Set when the element, or one around it, says that it is not the article. */
  readonly shunned: Shunned | undefined;
  /** True when the element says that it holds the article's body. */
  readonly hinted: boolean;
  readonly children: Box[];
  first: number;
  end: number;
  /** Characters of text below, and those of them inside links. */
  chars: number;
  linkChars: number;
  /** True when an image stands in it, outside of its children. */
  image: boolean;
  /** True when a field to type into or to choose from stands in it, and hardly any text. */
  field: boolean;
  /** True when a copyright line stands in it. */
  legal: boolean;
  /** Sum of the prose scores below, blocks of shunned elements left out. */
  prose: number;
}

export function openBox(
  element: Element | DomDocument,
  parent: Box | undefined,
  first: number,
  shunned: Shunned | undefined,
  hinted: boolean,
): Box {
  const name = 'name' in element ? element.name : '';
  const depth = parent ? parent.depth + 1 : 0;
  const empty = { children: [], first, end: first, chars: 0, linkChars: 0, image: false, field: false, legal: false, prose: 0 };
  return { element, name, parent, depth, shunned, hinted, ...empty };
}

export function holds(box: Box, index: number): boolean {
  return index >= box.first && index < box.end;
}

/** Element name and class: what repeated siblings share. */
export function signature(box: Box): string {
  return 'attribs' in box.element ? `${box.name} ${box.element.attribs['class'] ?? ''}` : box.name;
}
