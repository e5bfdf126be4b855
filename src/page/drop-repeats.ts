import type { RawBlock } from './collect-blocks.js';
import { dropped, type Verdict } from './verdict.js';

/** Words of the runs that are compared. */
const RUN = 6;
/** Fewer words than this may be said twice. */
const FEWEST = 8;
/** A block of more words is no pull quote. */
const LONGEST = 80;
/** Share of a block's runs that stand in one other block for it to repeat that block. */
const REPEATED = 0.85;

/**
 * Drops near-duplicates among the kept blocks: a second copy of a paragraph, and pull quotes, which repeat a part of one.
 * A real paragraph (a `<p>`) goes only when another, earlier one says the same; other boxes when any block does.
 */
export function dropRepeats(verdicts: Verdict[], blocks: readonly RawBlock[]): void {
  const runs = verdicts.map((v) => (v.keep ? runsOf(v.block.text) : []));
  const homes = new Map<string, number[]>();
  runs.forEach((list, i) => {
    for (const run of list) {
      const home = homes.get(run);
      if (!home) homes.set(run, [i]);
      else if (home.length < 4 && home[home.length - 1] !== i) home.push(i);
    }
  });
  runs.forEach((list, i) => {
    if (list.length < FEWEST - RUN + 1) return;
    const shared = new Map<number, number>();
    for (const run of list) for (const other of homes.get(run) ?? []) if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, count] of shared) {
      if (count < REPEATED * list.length || !(verdicts[other] as Verdict).keep) continue;
      const { length } = runs[other] as string[];
      const whole = length <= list.length / REPEATED;
      const plain = (blocks[i] as RawBlock).box.name === 'p';
      const pulled = !plain && !whole && list.length < LONGEST;
      if (pulled || (whole && other < i)) {
        verdicts[i] = dropped(verdicts[i] as Verdict, 'page/drop-repeats#repeat', 'says again what another block says');
        return;
      }
    }
  });
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs: string[] = [];
  for (let i = 0; i + RUN <= words.length; i++) runs.push(words.slice(i, i + RUN).join(' '));
  return runs;
}
