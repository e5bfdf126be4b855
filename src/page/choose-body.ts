import { dropAuthorNotes } from './author-note.js';
import { dropBetweenLabels } from './between-labels.js';
import { holds, STANDFIRST } from './box.js';
import { readBylineLine } from './byline.js';
import type { Known } from './cascade.js';
import type { Collected, RawBlock } from './collect-blocks.js';
import { dropFigures } from './drop-figures.js';
import { dropRepeats } from './drop-repeats.js';
import { dropBelowRule } from './end-rule.js';
import { dropFactCards } from './fact-cards.js';
import { findContainer } from './find-container.js';
import { findTeasers } from './find-teasers.js';
import { joinRows } from './join-rows.js';
import { judgeBlock, saysAgain } from './judge-block.js';
import { endsSentence } from './prose-score.js';
import { dropSmallBoxes } from './small-boxes.js';
import { trimEnds } from './trim-ends.js';
import { leftOut, type Verdict } from './verdict.js';

/** Chooses the blocks of the article: container first, then each block in it, then both ends. */
export function chooseBody(
  { blocks, root }: Collected,
  { headline, authors, description }: Pick<Known, 'headline' | 'authors' | 'description'>,
): Verdict[] {
  const teasers = findTeasers(blocks, root);
  const container = findContainer(root);
  let begun = false;
  const verdicts = blocks.map((block, i): Verdict => {
    // What is classed as a standfirst inside the body is a subheading.
    const standfirst = begun && block.shunned?.rule === STANDFIRST;
    if (block.shunned && !standfirst) return leftOut(block, block.shunned.rule, block.shunned.reason);
    if (!holds(container, i)) return leftOut(block, 'page/choose-body#outside', 'outside the element that holds the article');
    if (teasers[i] === 1) return leftOut(block, 'page/find-teasers#teaser', 'one of several teasers of other stories');
    if (!begun && isByline(block, authors)) return leftOut(block, 'page/choose-body#byline', 'the byline');
    // A sentence that the description repeats may well be the first of the body; a line that is none is a standfirst.
    if (!begun && block.prose === 0 && saysAgain(block.text, description))
      return leftOut(block, STANDFIRST, 'the description of the page, and no sentence');
    const verdict = judgeBlock(block, headline);
    begun ||= verdict.keep && block.prose >= 1;
    return verdict;
  });
  const boxOf = (i: number) => (blocks[i] as RawBlock).box;
  dropRepeats(verdicts, { isParagraph: (i) => boxOf(i).name === 'p', areSiblings: (i, j) => boxOf(i).parent === boxOf(j).parent });
  dropBetweenLabels(verdicts);
  dropSmallBoxes(verdicts, blocks, container);
  dropFigures(verdicts, blocks);
  dropFactCards(verdicts, blocks);
  dropAuthorNotes(verdicts, authors);
  dropBelowRule(verdicts, blocks);
  return joinRows(trimEnds(verdicts, blocks), blocks);
}

/** Around the names of a byline stand a role, a paper, a date: at most so many characters. */
const BESIDE_NAMES = 60;

/** A line that begins with "By", or all of the authors and hardly anything else. */
function isByline({ text, prose }: RawBlock, authors: readonly string[]): boolean {
  if (readBylineLine(text).length > 0) return prose < 1;
  const names = authors.reduce((sum, name) => sum + name.length + 5, 0);
  return authors.length > 0 && text.length <= names + BESIDE_NAMES && !endsSentence(text) && namesAll(text.toLowerCase(), authors);
}

function namesAll(text: string, authors: readonly string[]): boolean {
  return authors.every((name) => text.includes(name.toLowerCase()));
}
