import { isTag } from 'domhandler';
import { ElementType } from 'htmlparser2';
import { type Box, signature } from './box.js';
import type { RawBlock } from './collect-blocks.js';
import { dropped, type Verdict } from './verdict.js';

/** A card has so many rows at least, and is so short. */
const FEWEST_ROWS = 3;
const MOST_CHARS = 400;
/** With more prose than this, a box is no card. */
const MOST_PROSE = 0.5;

/**
 * Drops cards of facts among the paragraphs: three alike rows or more of two inline elements side by side, name and value
 * ("Stage" "Series A"), with no space between them, since the style sheet sets them apart.
 */
export function dropFactCards(verdicts: Verdict[], blocks: readonly RawBlock[]): void {
  for (let i = 0; i < blocks.length; i++) {
    const card = verdicts[i]?.keep ? (blocks[i] as RawBlock).box.parent : undefined;
    if (card === undefined || !isCard(card)) continue;
    for (; i < card.end; i++)
      if (verdicts[i]?.keep) verdicts[i] = dropped(verdicts[i] as Verdict, 'page/fact-cards#card', 'in a card of names and values');
    i -= 1;
  }
}

function isCard(box: Box): boolean {
  if (box.chars > MOST_CHARS || box.prose > MOST_PROSE) return false;
  const rows = box.children.filter((child) => child.children.length === 0 && isPair(child));
  return rows.length >= FEWEST_ROWS && rows.every((row) => signature(row) === signature(rows[0] as Box));
}

/** Two elements and no text beside them. */
function isPair({ element, end, first }: Box): boolean {
  const { children } = element;
  if (end - first !== 1 || children.length !== 2) return false;
  return children.every((child) => isTag(child) && child.children.some((c) => c.type === ElementType.Text));
}
