import { type Box, signature } from './box.js';
import type { RawBlock } from './collect-blocks.js';

/** So many alike siblings make a list of teasers. */
const FEWEST_UNITS = 3;
/** A unit of more characters is no teaser. */
const LONGEST_UNIT = 520;
/** Share of the alike siblings that must look like teasers. */
const TEASER_SHARE = 0.75;
/** A headline of another story has at least so many characters. */
const SHORTEST_HEADLINE = 10;
const LINKED = 0.8;
/** A sibling of another class with so much prose ends a run. */
const INTERRUPTION = 0.8;
/** Teasers hold at most this share of the page's prose; more, and the page is made of them. */
const MOST_OF_PAGE = 0.4;

/**
 * Marks the blocks of teasers of other stories: three or more siblings of one class, each short and with a headline that
 * is a link. Such cards surround and interrupt articles on most sites, whatever their class is called.
 * @returns for each block, true when it stands in a teaser.
 */
export function findTeasers(blocks: readonly RawBlock[], root: Box): Uint8Array {
  const marked = new Uint8Array(blocks.length);
  const most = root.prose * MOST_OF_PAGE;
  const stack: Box[] = [root];
  for (let box = stack.pop(); box; box = stack.pop()) {
    if (box.shunned) continue;
    const teasers = box.children.length >= FEWEST_UNITS ? teasersAmong(box.children, blocks, most) : undefined;
    for (const child of box.children) {
      if (teasers?.has(child)) marked.fill(1, child.first, child.end);
      else stack.push(child);
    }
  }
  return marked;
}

/** Runs of siblings of one class, uninterrupted by prose: boxes scattered among paragraphs belong to the article. */
function teasersAmong(children: readonly Box[], blocks: readonly RawBlock[], most: number): Set<Box> | undefined {
  const runs = new Map<string, Box[]>();
  const found = new Set<Box>();
  const close = (run: readonly Box[]) => {
    if (run.length < FEWEST_UNITS) return;
    const teasers = run.filter((unit) => isTeaser(unit, blocks));
    if (teasers.length < FEWEST_UNITS || teasers.length < TEASER_SHARE * run.length) return;
    if (teasers.reduce((sum, unit) => sum + unit.prose, 0) > most) return;
    for (const unit of teasers) found.add(unit);
  };
  const closeAll = () => {
    for (const open of runs.values()) close(open);
    runs.clear();
  };
  for (const child of children) {
    // One paragraph alone is no teaser: its neighbours say more of it than its siblings.
    const key = child.name === 'p' ? undefined : signature(child);
    const run = key === undefined ? undefined : runs.get(key);
    if (run) run.push(child);
    else {
      if (child.prose >= INTERRUPTION && runs.size > 0) closeAll();
      if (key !== undefined) runs.set(key, [child]);
    }
  }
  closeAll();
  return found.size > 0 ? found : undefined;
}

const LISTS = new Set(['li', 'tr', 'td', 'dt', 'dd']);
const CARD_LINKED = 0.4;

function isTeaser(unit: Box, blocks: readonly RawBlock[]): boolean {
  if (unit.chars > LONGEST_UNIT) return false;
  // A card whose text is one block: headline and a few words, in no list of the article's own.
  if (unit.end - unit.first === 1 && !LISTS.has(unit.name) && unit.linkChars > CARD_LINKED * unit.chars) return true;
  for (let i = unit.first; i < unit.end; i++) {
    const { text, linkChars } = blocks[i] as RawBlock;
    if (text.length >= SHORTEST_HEADLINE && linkChars > LINKED * text.length) return true;
  }
  return false;
}
