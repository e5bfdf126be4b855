import type { AnyNode, Element } from 'domhandler';
import { ElementType } from 'htmlparser2';

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea', 'button']);
/** An inline element whose end does not end a word. */
const GLUED = new Set(['b', 'strong', 'i', 'em', 'font', 'sup', 'sub', 'wbr', 'mark', 'u', 's', 'small', 'abbr', 'cite', 'q']);

/**
 * The text of an element, white space folded, at most about `limit` characters read. A space stands where a child element
 * begins or ends ("By Ada Lund" + "Staff Writer"), formatting apart. No recursion.
 */
export function elementText(element: Element, limit = 400): string {
  let text = '';
  let node: AnyNode | null = element.firstChild;
  while (node && text.length < limit) {
    if (node.type === ElementType.Text) text += node.data;
    else if (node.type === ElementType.Tag) {
      if (!GLUED.has(node.name)) text += ' ';
      if (node.firstChild && !NO_TEXT.has(node.name)) {
        node = node.firstChild;
        continue;
      }
    }
    while (node && !node.next) {
      const parent: AnyNode | null = node.parent;
      if (!parent || parent === element) return fold(text);
      if ('name' in parent && !GLUED.has(parent.name)) text += ' ';
      node = parent;
    }
    node = node?.next ?? null;
  }
  return fold(text.slice(0, limit));
}

/** White space of every kind, zero-width space and soft hyphen included, folded to single spaces; trimmed. */
export function fold(text: string): string {
  return text
    .replace(/[\u00ad\ufeff]/g, '')
    .replace(/[\s\u00a0\u200b]+/g, ' ')
    .trim();
}

/** The element and its nearest ancestors, innermost first; at most `count`. */
export function upward(element: Element, count: number): Element[] {
  const found: Element[] = [];
  for (let e: AnyNode | null = element; e && 'attribs' in e && found.length < count; e = e.parent) found.push(e);
  return found;
}
