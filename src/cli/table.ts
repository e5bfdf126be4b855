import Table from 'cli-table3';
import { oneLine } from './printable.js';

const MAX_CELL = 60;

/** A table for a terminal: the first column to the left, the others, which are numbers, to the right. */
export function toTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({
    head: [...head],
    style: { head: [], border: [], 'padding-left': 2, 'padding-right': 0 },
    colAligns: head.map((_, i) => (i === 0 ? 'left' : 'right')),
    chars: NO_BORDERS,
  });
  for (const row of rows) table.push(row.map((cell) => (typeof cell === 'string' ? oneLine(cell, MAX_CELL) : String(cell))));
  return table.toString();
}

/** Columns stand apart by blanks alone. */
const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'middle'].flatMap((side) => ['', '-mid', '-left', '-right'].map((end) => [side + end, ''])),
);
