import type { Block, MapSegment } from '../document/layers.js';

/** The part `[start, end)` of a block's text, with its map. A segment that maps as a whole stays whole or goes. */
export function sliceBlock(block: Block, start: number, end: number): Block {
  const map: MapSegment[] = [];
  for (const [from, to, inputFrom, inputTo] of block.map) {
    if (to <= start || from >= end) continue;
    const lead = Math.max(start - from, 0);
    const tail = Math.max(to - end, 0);
    const exact = to - from === inputTo - inputFrom;
    map.push([from + lead - start, to - tail - start, exact ? inputFrom + lead : inputFrom, exact ? inputTo - tail : inputTo]);
  }
  return { text: block.text.slice(start, end), kind: block.kind, map };
}
