import { dropAuthorNotes } from './author-note.js';
import { holds, STANDFIRST } from './box.js';
import type { Known } from './cascade.js';
import type { Collected, RawBlock } from './collect-blocks.js';
import { dropRepeats } from './drop-repeats.js';
import { findContainer } from './find-container.js';
import { findTeasers } from './find-teasers.js';
import { joinRows } from './join-rows.js';
import { judgeBlock } from './judge-block.js';
import { trimEnds } from './trim-ends.js';
import { leftOut, type Verdict } from './verdict.js';

/** Chooses the blocks of the article: container first, then each block in it, then both ends. */
export function chooseBody({ blocks, root }: Collected, { headline, authors }: Pick<Known, 'headline' | 'authors'>): Verdict[] {
  const teasers = findTeasers(blocks, root);
  const container = findContainer(root);
  let begun = false;
  const verdicts = blocks.map((block, i): Verdict => {
    // What is classed as a standfirst inside the body is a subheading.
    const standfirst = begun && block.shunned?.rule === STANDFIRST;
    if (block.shunned && !standfirst) return leftOut(block, block.shunned.rule, block.shunned.reason);
    if (!holds(container, i)) return leftOut(block, 'page/choose-body#outside', 'outside the element that holds the article');
    if (teasers[i] === 1) return leftOut(block, 'page/find-teasers#teaser', 'one of several teasers of other stories');
    const verdict = judgeBlock(block, headline);
    begun ||= verdict.keep && block.prose >= 1;
    return verdict;
  });
  const boxOf = (i: number) => (blocks[i] as RawBlock).box;
  dropRepeats(verdicts, { isParagraph: (i) => boxOf(i).name === 'p', areSiblings: (i, j) => boxOf(i).parent === boxOf(j).parent });
  dropAuthorNotes(verdicts, authors);
  return joinRows(trimEnds(verdicts, blocks), blocks);
}
