import { holds } from './box.js';
import type { Collected } from './collect-blocks.js';
import { findContainer } from './find-container.js';
import { findTeasers } from './find-teasers.js';
import { judgeBlock } from './judge-block.js';
import { trimEnds } from './trim-ends.js';
import type { Verdict } from './verdict.js';

/** Chooses the blocks of the article: container first, then each block in it, then both ends. */
export function chooseBody({ blocks, root }: Collected, headline: string | undefined): Verdict[] {
  const teasers = findTeasers(blocks, root);
  const container = findContainer(root);
  const verdicts = blocks.map((block, i): Verdict => {
    const no = (rule: string, reason: string): Verdict => ({ block, keep: false, rule, reason, score: block.prose });
    if (block.shunned) return no(block.shunned.rule, block.shunned.reason);
    if (!holds(container, i)) return no('page/choose-body#outside', 'outside the element that holds the article');
    if (teasers[i] === 1) return no('page/find-teasers#teaser', 'one of several teasers of other stories');
    return judgeBlock(block, headline);
  });
  return trimEnds(verdicts);
}
