import type { Block, Dropped } from '../document/layers.js';
import { TRAILING_CHROME } from '../lang/en/chrome-phrases.js';
import { sliceBlock } from './slice-block.js';

/** The last words of everything that is cut: one look spares nearly every block the rest. */
const TAIL_WORDS = /(?:friends?|font|text|size|article|story|page|facebook|twitter|top|tweet|this|advertisement|below|»)[\s.|•·]*$/i;

/** Cuts chrome glued to the end of a real paragraph ("... relationships. E-mail to a friend"). */
export function trimChrome(block: Block): { readonly block: Block; readonly cut: readonly Dropped[] } {
  const cut: Dropped[] = [];
  let rest = block;
  for (let turn = 0; turn < 4; turn++) {
    if (!TAIL_WORDS.test(rest.text.slice(-16))) break;
    // Chrome at the end is short: look at the tail only, whatever the length of the paragraph.
    const from = Math.max(0, rest.text.length - 200);
    const tail = rest.text.slice(from);
    const found = TRAILING_CHROME.map((r) => ({ rule: r, at: tail.search(r.pattern) })).find((f) => f.at > 0);
    if (!found) break;
    const at = from + found.at;
    const removed = sliceBlock(rest, at, rest.text.length);
    cut.push({
      start: removed.map[0]?.[2] ?? 0,
      end: removed.map[removed.map.length - 1]?.[3] ?? 0,
      text: removed.text,
      stage: 'read-page',
      rule: found.rule.rule.replace('chrome-phrases', 'trim-chrome'),
      reason: found.rule.reason,
    });
    rest = sliceBlock(rest, 0, rest.text.slice(0, at).trimEnd().length);
  }
  return { block: rest, cut };
}
