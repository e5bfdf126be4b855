import type { MapSegment } from '../document/layers.js';
import type { RawBlock } from './collect-blocks.js';
import type { Verdict } from './verdict.js';

/** Cells of more characters are text of a layout, not data of a row. */
const LONGEST_CELL = 120;

/** Joins the kept cells of each row of a table into one block: "East | 1962" reads as a line, not as paragraphs. */
export function joinRows(verdicts: Verdict[], blocks: readonly RawBlock[]): Verdict[] {
  const joined: Verdict[] = [];
  let row: unknown;
  let before: unknown;
  verdicts.forEach((verdict, i) => {
    const { box } = blocks[i] as RawBlock;
    const cell = verdict.keep && (box.name === 'td' || box.name === 'th') && verdict.block.text.length <= LONGEST_CELL;
    const last = joined[joined.length - 1];
    // Two blocks of one cell are text of its own, not cells.
    if (cell && row === box.parent && before !== box && last) joined[joined.length - 1] = append(last, verdict);
    else joined.push(verdict);
    row = cell ? box.parent : undefined;
    before = box;
  });
  return joined;
}

function append(row: Verdict, cell: Verdict): Verdict {
  const from = row.block.text.length + 1;
  const map = cell.block.map.map(([a, b, c, d]): MapSegment => [from + a, from + b, c, d]);
  return {
    ...row,
    score: row.score + cell.score,
    block: { kind: 'table', text: `${row.block.text} ${cell.block.text}`, map: [...row.block.map, ...map] },
  };
}
