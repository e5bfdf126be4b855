import { type Box, holds } from './box.js';
import { MOST_BESIDE_FIELD, type RawBlock } from './collect-blocks.js';
import { dropped, type Verdict } from './verdict.js';

/** Rules by which the first block of a box says that the box calls for something. */
const CALL = /^page\/(?:chrome-phrases#(?:newsletter|feedback|poll|follow|contact)|solicitations#call)$/;
const LINKED = /^page\/(?:judge-block#(?:links|link-list)|find-teasers#teaser)$/;
/** The items of a list, or the cells of a row, stand for themselves. */
const LISTS = new Set(['ul', 'ol', 'dl', 'tr', 'table', 'tbody']);
/** A label is shorter than this. */
const LABEL = 60;
/** Real prose. */
const PARAGRAPH = 0.5;
/** So much prose makes a box a part of the article, and so large a share of what was kept. */
const MOST_PROSE = 3;
const MOST_OF_KEPT = 0.25;

/**
 * Drops the small boxes among the paragraphs: those with a field to fill in (newsletters, polls), those that begin with a
 * call to the reader, and the labels of boxes that hold nothing else but links.
 */
export function dropSmallBoxes(verdicts: Verdict[], blocks: readonly RawBlock[], container: Box): void {
  const kept = verdicts.reduce((sum, v) => sum + (v.keep ? v.score : 0), 0);
  const small = (box: Box) => box.depth > container.depth && box.prose < MOST_PROSE && box.prose < MOST_OF_KEPT * kept;
  for (let i = container.first; i < container.end; i++) {
    const { box } = blocks[i] as RawBlock;
    const verdict = verdicts[i] as Verdict;
    if (verdict.keep) {
      if (ancestor(box, (b) => b.field && b.chars < MOST_BESIDE_FIELD && small(b)))
        verdicts[i] = dropped(verdict, 'page/small-boxes#field', 'in a small box with a field to fill in');
      else if (isLabelOfLinks(i, verdicts, blocks)) verdicts[i] = dropped(verdict, 'page/small-boxes#label', 'label of a list of links');
    } else if (CALL.test(verdict.rule)) {
      const calls = ancestor(box, (b) => !LISTS.has(b.name) && b.first === i && b.end > i + 1 && b.chars < MOST_BESIDE_FIELD && small(b));
      if (LETTER.test(verdict.rule)) dropHeadingOfCall(i, verdicts, blocks);
      for (let j = i + 1; calls && j < calls.end; j++)
        if ((verdicts[j] as Verdict).keep)
          verdicts[j] = dropped(verdicts[j] as Verdict, 'page/small-boxes#call', 'in a small box that begins with a call');
    }
  }
}

const LETTER = /#(?:newsletter|call)$/;

/** The name of a newsletter: a heading whose box holds nothing besides but the call to sign up for it. */
function dropHeadingOfCall(i: number, verdicts: Verdict[], blocks: readonly RawBlock[]): void {
  const verdict = verdicts[i - 1];
  const { parent } = (blocks[i] as RawBlock).box;
  if (!verdict?.keep || verdict.block.kind !== 'heading' || parent?.first !== i - 1) return;
  if (verdicts.slice(i + 1, parent.end).some((v) => v.keep)) return;
  verdicts[i - 1] = dropped(verdict, 'page/small-boxes#call', 'heading of a box that holds a call');
}

/** The nearest of the box and those around it of which the test is true. */
function ancestor(box: Box, test: (box: Box) => boolean): Box | undefined {
  for (let at: Box | undefined = box, steps = 0; at && steps < 4; at = at.parent, steps++) if (test(at)) return at;
  return undefined;
}

/** A short line above links that were dropped: its box holds nothing else, or it ends with a colon right above a list of them. */
function isLabelOfLinks(i: number, verdicts: readonly Verdict[], blocks: readonly RawBlock[]): boolean {
  const { text, box, kind } = blocks[i] as RawBlock;
  const next = verdicts[i + 1];
  if (text.length >= LABEL || next === undefined || next.keep || !LINKED.test(next.rule)) return false;
  if (kind === 'paragraph' && text.endsWith(':') && next.block.kind === 'list-item') return true;
  const around = box.parent;
  if (!around || !holds(around, i + 1) || around.end - around.first > 12) return false;
  for (let j = around.first; j < around.end; j++)
    if (j !== i && (verdicts[j] as Verdict).keep && (verdicts[j] as Verdict).score >= PARAGRAPH) return false;
  return kind === 'heading' || text.endsWith(':');
}
