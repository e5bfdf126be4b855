import type { AnyNode, Document as DomDocument, Element } from 'domhandler';
import { ElementType } from 'htmlparser2';
import { BODY_NAMES, NEGATIVE_NAMES } from '../lang/en/chrome-phrases.js';
import type { Shunned } from './collect-blocks.js';

const NEGATIVE_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'figure',
  'dialog',
  'menu',
  'header',
  'address',
  'label',
  'fieldset',
  'amp-sidebar',
  'amp-ad',
]);
const NEVER = new Set(['html', 'body', 'main', 'article', 'p', 'h1', 'tbody', 'tr']);
const NEGATIVE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'search',
  'dialog',
  'alert',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** An element that holds this share of the page's text is its body, whatever its class says. */
const TOO_MUCH_TO_SHUN = 0.4;

/**
 * Says of each element whether it holds something else than the article: navigation, comments, share bars, hidden text.
 * Decided by tag, role, class, id and style (`tags`: by tag, role and style only); never for an element that holds most of the page's text.
 */
export function shunElements(root: DomDocument, by: 'all' | 'tags'): (element: Element) => Shunned | undefined {
  const lengths = proseLengths(root);
  const limit = (lengths.get(root) ?? 0) * TOO_MUCH_TO_SHUN;
  return (element) => {
    if (NEVER.has(element.name)) return isHidden(element) && element.name === 'p' ? because(element, 'hidden', 'hidden text') : undefined;
    const found = judge(element, by);
    if (!found) return undefined;
    return found.rule !== 'page/shun-elements#hidden' && (lengths.get(element) ?? 0) > limit ? undefined : found;
  };
}

function judge(element: Element, by: 'all' | 'tags'): Shunned | undefined {
  const { name, attribs } = element;
  if (isHidden(element)) return because(element, 'hidden', 'hidden text');
  if (NEGATIVE_TAGS.has(name)) return because(element, 'tag', `<${name}>`);
  const role = attribs['role'];
  if (role !== undefined && NEGATIVE_ROLES.has(role)) return because(element, 'role', `role ${role}`);
  if (by === 'tags') return undefined;
  const names = `${attribs['class'] ?? ''} ${attribs['id'] ?? ''}`;
  if (names.length < 3 || names.length > 600) return undefined;
  if (attribs['itemprop']?.includes('articleBody') || BODY_NAMES.test(names)) return undefined;
  const negative = NEGATIVE_NAMES.exec(split(names));
  return negative ? because(element, 'class', `class or id "${negative[0].trim()}"`) : undefined;
}

function isHidden({ attribs }: Element): boolean {
  const style = attribs['style'];
  return attribs['hidden'] !== undefined || attribs['aria-hidden'] === 'true' || (style !== undefined && HIDDEN_STYLE.test(style));
}

/** "relatedStories" -> "related-Stories related Stories": class names glue words in many ways. */
function split(names: string): string {
  return names.replace(/([a-z])([A-Z])/g, '$1-$2');
}

function because(element: Element, rule: string, reason: string): Shunned {
  return { rule: `page/shun-elements#${rule}`, reason, element };
}

/** A chunk of text shorter than this is a label or a link more often than prose. */
const PROSE_CHUNK = 50;

/** Characters of prose below each element, scripts and styles left out; one iterative pass. */
function proseLengths(root: DomDocument): Map<AnyNode, number> {
  const lengths = new Map<AnyNode, number>();
  let node: AnyNode | null = root.firstChild;
  while (node) {
    if (node.type === ElementType.Text) {
      const parent = node.parent as AnyNode;
      if (node.data.length >= PROSE_CHUNK) lengths.set(parent, (lengths.get(parent) ?? 0) + node.data.length);
    } else if (node.type === ElementType.Tag && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.next) {
      const parent: AnyNode | null = node.parent;
      if (parent && parent !== root) {
        const outer = parent.parent as AnyNode;
        lengths.set(outer, (lengths.get(outer) ?? 0) + (lengths.get(parent) ?? 0));
        node = parent;
      } else node = null;
    }
    node = node?.next ?? null;
  }
  return lengths;
}
