import { isEndHeading } from '../lang/en/chrome-phrases.js';
import type { Box } from './box.js';
import type { RawBlock } from './collect-blocks.js';
import { endsSentence } from './prose-score.js';
import { dropped, type Verdict } from './verdict.js';

/** The first and the last paragraph have at least this prose score: about half a line that ends a sentence. */
const PARAGRAPH = 0.5;
/** An end heading counts only after this share of the prose. */
const LATE = 0.5;
/** A line of fewer characters without the end of a sentence is a label. */
const LABEL = 60;

/**
 * Drops what stands before the first paragraph and after the last one, headings that nothing follows, and everything
 * after a heading that ends the article. Short lines stay where they stand among the paragraphs, as their siblings:
 * "BAAR, SWITZERLAND", a score, the last items of a list.
 */
export function trimEnds(verdicts: Verdict[], blocks: readonly RawBlock[]): Verdict[] {
  const kept = verdicts.flatMap((v, i) => (v.keep ? [i] : []));
  const score = (i: number) => (verdicts[i] as Verdict).score;
  const first = kept.find((i) => score(i) >= PARAGRAPH);
  if (first === undefined) return verdicts;
  const drop = (i: number, rule: string, reason: string) => {
    verdicts[i] = dropped(verdicts[i] as Verdict, `page/trim-ends#${rule}`, reason);
  };
  const level = proseLevel(kept, blocks, first);
  for (const i of kept) {
    if (i >= first) break;
    const block = blocks[i] as RawBlock;
    if (!staysBefore(block, level)) drop(i, 'before-prose', 'short line before the first paragraph');
  }
  dropAfterEnd(
    kept.filter((i) => i >= first),
    verdicts,
    drop,
  );
  let proseAfter = false;
  for (const i of kept.reverse()) {
    const verdict = verdicts[i] as Verdict;
    if (!verdict.keep || i < first) continue;
    const block = blocks[i] as RawBlock;
    const sibling = levelOf(block) === level;
    if (block.kind === 'heading') {
      if (!proseAfter) drop(i, 'loose-heading', 'heading that no prose follows');
      else if (!sibling && isHeadlineLink(block)) drop(i, 'linked-heading', 'headline of another story, in a box of its own');
    } else if (verdict.score > 0 || (sibling && block.linkChars < 0.5 * block.text.length)) proseAfter = true;
    else if (!proseAfter && block.text.length < LABEL && !endsSentence(block.text))
      drop(i, 'after-prose', 'short line after the last paragraph');
  }
  return verdicts;
}

/** A heading that is a link of five words or more, perhaps with a date beside it. */
function isHeadlineLink({ text, linkChars }: RawBlock): boolean {
  return linkChars > (/\d\)?$/.test(text) ? 0.6 : 0.9) * text.length && text.split(' ', 5).length === 5;
}

/** The box in which the first paragraph and its siblings stand. */
function proseLevel(kept: readonly number[], blocks: readonly RawBlock[], first: number): Box | undefined {
  const seen = new Map<Box | undefined, number>();
  let best: Box | undefined = levelOf(blocks[first] as RawBlock);
  for (const i of kept) {
    const block = blocks[i] as RawBlock;
    if (block.prose < PARAGRAPH) continue;
    const level = levelOf(block);
    const sum = (seen.get(level) ?? 0) + block.prose;
    seen.set(level, sum);
    if (sum > (seen.get(best) ?? 0)) best = level;
  }
  return best;
}

const WITHIN = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'li']);

/** The box whose children are the paragraphs: that around a <p> or a whole list, or the block's own where text stands bare. */
function levelOf({ box }: RawBlock): Box | undefined {
  if (box.name === 'li') return box.parent?.parent;
  return WITHIN.has(box.name) ? box.parent : box;
}

/** A line above the first paragraph goes with it when it is its sibling: not a title, not bare text of the box around, not the slug of a wire. */
function staysBefore(block: RawBlock, level: Box | undefined): boolean {
  if (block.box.name === 'pre') return false;
  if (!WITHIN.has(block.box.name) || levelOf(block) !== level || block.kind === 'list-item') return false;
  // A long heading above the body is a standfirst.
  if (block.box.name === 'h1' || (block.kind === 'heading' && block.text.length > LABEL)) return false;
  return block.linkChars < 0.6 * block.text.length;
}

function dropAfterEnd(
  kept: readonly number[],
  verdicts: readonly Verdict[],
  drop: (i: number, rule: string, reason: string) => void,
): void {
  const total = kept.reduce((sum, i) => sum + (verdicts[i] as Verdict).score, 0);
  let seen = 0;
  let ended = false;
  for (const i of kept) {
    const { score, block } = verdicts[i] as Verdict;
    if (ended) {
      drop(i, 'after-end', 'after the heading that ends the article');
      continue;
    }
    seen += score;
    if (score < 0.8 && seen > LATE * total && isEndHeading(block.text)) {
      ended = true;
      drop(i, 'end-heading', 'heading of what follows the article');
    }
  }
}
