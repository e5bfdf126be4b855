import type { Box } from './box.js';
import type { RawBlock } from './collect-blocks.js';
import { dropped, type Verdict } from './verdict.js';

/** A number, with sign, unit, currency, or as a score. */
const FIGURE = /^[-+±–−]?[$£€]?\d[\d.,:/–-]*[%*]?$|^[-–—]$/;
/** So many rows with figures, and this share of all cells, make a table of figures: a scorecard, stock quotes, standings. */
const FEWEST_ROWS = 3;
const FIGURES = 0.4;
const LONGEST_CELL = 60;
/** A table with a larger share of what was kept is what the page is about. */
const MOST_OF_PAGE = 0.25;
/** Figures in a row of words. */
const FEWEST_IN_ROW = 2;

/** Drops tables of figures: scorecards, standings, stock quotes. What such a table says is no sentence of the article. */
export function dropFigures(verdicts: Verdict[], blocks: readonly RawBlock[]): void {
  const tables = new Map<Box, number[]>();
  verdicts.forEach(({ keep }, i) => {
    const table = keep ? tableOf((blocks[i] as RawBlock).box) : undefined;
    if (!table) return;
    const cells = tables.get(table);
    if (cells) cells.push(i);
    else tables.set(table, [i]);
  });
  const all = verdicts.reduce((sum, { keep, block }) => sum + (keep ? block.text.length : 0), 0);
  for (const cells of tables.values()) {
    if (cells.reduce((sum, i) => sum + (blocks[i] as RawBlock).text.length, 0) > MOST_OF_PAGE * all) continue;
    if (!areFigures(cells.map((i) => blocks[i] as RawBlock))) continue;
    for (const i of cells) verdicts[i] = dropped(verdicts[i] as Verdict, 'page/drop-figures#table', 'table of figures');
  }
}

function tableOf(cell: Box): Box | undefined {
  if (cell.name !== 'td' && cell.name !== 'th') return undefined;
  let box: Box | undefined = cell;
  while (box && box.name !== 'table') box = box.parent;
  return box;
}

function areFigures(cells: readonly RawBlock[]): boolean {
  const rows = new Map<Box | undefined, number>();
  let figures = 0;
  for (const { text, box } of cells) {
    if (text.length > 2 * LONGEST_CELL) return false;
    if (!FIGURE.test(text)) continue;
    figures += 1;
    rows.set(box.parent, (rows.get(box.parent) ?? 0) + 1);
  }
  return figures >= FIGURES * cells.length && [...rows.values()].filter((n) => n >= FEWEST_IN_ROW).length >= FEWEST_ROWS;
}
