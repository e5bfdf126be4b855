import type { Box } from './box.js';
import type { RawBlock } from './collect-blocks.js';
import { dropped, type Verdict } from './verdict.js';

/** Below a rule that ends an article stands at most this share of its prose, */
const LITTLE_LEFT = 0.2;
/** and no paragraph of this score, which is two lines and more. */
const LONG_PARAGRAPH = 2;
/** A shorter article may well end with a few lines below a rule. */
const LONG_ENOUGH = 8;

/**
 * Drops what stands below the `<hr>` that ends the article: old pages, without classes, part it so from small print, guest
 * books and links to other stories.
 */
export function dropBelowRule(verdicts: Verdict[], blocks: readonly RawBlock[]): void {
  const kept = verdicts.flatMap((v, i) => (v.keep ? [i] : []));
  const total = kept.reduce((sum, i) => sum + (blocks[i] as RawBlock).prose, 0);
  const first = kept.find((i) => (blocks[i] as RawBlock).prose >= LONG_PARAGRAPH);
  if (total < LONG_ENOUGH || first === undefined || !isBare((blocks[first] as RawBlock).box)) return;
  let below = 0;
  let from: number | undefined;
  let at = verdicts.length - 1;
  for (; at >= 0; at--) {
    const { prose, afterRule } = blocks[at] as RawBlock;
    if (verdicts[at]?.keep) below += prose;
    if (below > LITTLE_LEFT * total || (verdicts[at]?.keep && prose >= LONG_PARAGRAPH)) break;
    if (afterRule) from = at;
  }
  if (from === undefined) return;
  for (let i = from; i < verdicts.length; i++)
    if (verdicts[i]?.keep) verdicts[i] = dropped(verdicts[i] as Verdict, 'page/end-rule#below', 'below the rule that ends the article');
}

/** True when no element around the text has a class or id: pages with them use rules for other things. */
function isBare(box: Box): boolean {
  for (let at: Box | undefined = box; at; at = at.parent) {
    if ('attribs' in at.element && (at.element.attribs['class'] !== undefined || at.element.attribs['id'] !== undefined)) return false;
  }
  return true;
}
