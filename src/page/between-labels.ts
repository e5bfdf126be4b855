import { dropped, type Verdict } from './verdict.js';

const RULE = 'page/chrome-phrases#advertisement';
const OPENS = /^\W{0,3}(?:advert|sponsor|promoted|ads?\b)/i;
const CLOSES = /continues?\b|continue reading/i;
/** An advertisement has at most so many blocks, and so much prose. */
const MOST_BLOCKS = 8;
const MOST_PROSE = 4;

/** Drops what stands between "Advertisement" and "Story continues below": the words of the advertisement. */
export function dropBetweenLabels(verdicts: Verdict[]): void {
  for (let open = 0; open < verdicts.length; open++) {
    if (!isLabel(verdicts[open] as Verdict, OPENS)) continue;
    let prose = 0;
    for (let at = open + 1; at < verdicts.length && at <= open + MOST_BLOCKS && prose < MOST_PROSE; at++) {
      const verdict = verdicts[at] as Verdict;
      if (isLabel(verdict, CLOSES)) {
        for (let i = open + 1; i < at; i++)
          if ((verdicts[i] as Verdict).keep)
            verdicts[i] = dropped(verdicts[i] as Verdict, 'page/between-labels#advertisement', 'between the labels of an advertisement');
        break;
      }
      if (verdict.keep) prose += verdict.score;
    }
  }
}

function isLabel({ keep, rule, block }: Verdict, pattern: RegExp): boolean {
  return !keep && rule === RULE && pattern.test(block.text);
}
