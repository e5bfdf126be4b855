/** An object of the page's JSON-LD. Values are whatever the page wrote: look before use. */
export type LdNode = { readonly [key: string]: unknown };

/** A typed node, and whether it stands in a list of other stories ("related", "most read") or in a part of the page. */
export interface PlacedNode {
  readonly node: LdNode;
  readonly listed: boolean;
}

/** More nodes than this in one page's JSON-LD are not looked at. */
const MAX_NODES = 2000;
const SAME_LEVEL = ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'creator', 'publisher', 'isPartOf', 'liveBlogUpdate'];
const LISTS = ['hasPart', 'itemListElement', 'item', 'blogPost', 'relatedLink', 'citation'];

/** Every object in the scripts that says its type, breadth first, without recursion. A script that does not parse gives none. */
export function gatherNodes(scripts: readonly string[]): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  for (const code of scripts.slice(0, 60)) {
    const value = parseLoose(code);
    if (value !== undefined) gather(value, nodes);
  }
  return nodes;
}

/** JSON as pages write it: raw line ends inside strings, CDATA or comment wrappers, a trailing comma or semicolon. */
function parseLoose(code: string): unknown {
  const trimmed = code
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|;)\s*$/, '');
  const flat = trimmed.replace(/[\u0000-\u001f]+/g, ' ');
  for (const attempt of [() => trimmed, () => flat, () => flat.replace(/,(\s{0,20}[\]}])/g, '$1')]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next, looser reading.
    }
  }
  return undefined;
}

function gather(value: unknown, nodes: PlacedNode[]): void {
  const queue: { readonly value: unknown; readonly listed: boolean }[] = [{ value, listed: false }];
  for (let i = 0; i < queue.length && nodes.length < MAX_NODES && i < MAX_NODES * 5; i++) {
    const { value: item, listed } = queue[i] as { value: unknown; listed: boolean };
    if (Array.isArray(item)) for (const member of item.slice(0, 500)) queue.push({ value: member, listed });
    else if (isNode(item)) {
      if (item['@type'] !== undefined) nodes.push({ node: item, listed });
      for (const key of SAME_LEVEL) if (isObject(item[key])) queue.push({ value: item[key], listed: listed || key === 'liveBlogUpdate' });
      for (const key of LISTS) if (isObject(item[key])) queue.push({ value: item[key], listed: true });
    }
  }
}

/** The node's types, joined by spaces. */
export function typeOf(node: LdNode): string {
  return list(node['@type'])
    .filter((t) => typeof t === 'string')
    .join(' ');
}

export function isNode(value: unknown): value is LdNode {
  return isObject(value) && !Array.isArray(value);
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** JSON-LD lets one value stand for a list of one. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The first string of the value that is not blank, trimmed. */
export function string(value: unknown): string | undefined {
  const first = list(value).find((v) => typeof v === 'string' && v.trim() !== '') as string | undefined;
  return first?.trim();
}
