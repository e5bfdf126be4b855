import type { MapSegment } from '../document/layers.js';
import type { Span } from '../document/span.js';
import { defineStage } from '../document/stage.js';

/** What stands between two paragraphs of the text. */
const SEPARATOR = '\n\n';

/** Where page world ends: joins the blocks by a blank line into the one text, and their maps into the source map. */
export function assembleText() {
  return defineStage({
    name: 'assemble-text',
    requires: ['blocks'],
    provides: ['text', 'paragraphs', 'sourceMap'],
    run: ({ blocks }) => {
      const paragraphs: Span[] = [];
      const sourceMap: MapSegment[] = [];
      let at = 0;
      for (const block of blocks) {
        paragraphs.push({ start: at, end: at + block.text.length });
        for (const [from, to, inputFrom, inputTo] of block.map) sourceMap.push([at + from, at + to, inputFrom, inputTo]);
        at += block.text.length + SEPARATOR.length;
      }
      return { text: blocks.map((b) => b.text).join(SEPARATOR), paragraphs, sourceMap };
    },
  });
}
