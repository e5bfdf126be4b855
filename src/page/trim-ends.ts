import { END_HEADINGS } from '../lang/en/chrome-phrases.js';
import { endsSentence } from './prose-score.js';
import { dropped, type Verdict } from './verdict.js';

/** Drops headings that no prose follows, short lines before the first prose, and everything after an end heading. */
export function trimEnds(verdicts: Verdict[]): Verdict[] {
  const kept = verdicts.map((v, i) => ({ v, i })).filter(({ v }) => v.keep);
  const drop = (i: number, rule: string, reason: string) => {
    const v = verdicts[i] as Verdict;
    verdicts[i] = dropped(v, `page/trim-ends#${rule}`, reason);
  };
  const firstProse = kept.findIndex(({ v }) => v.score >= 0.5);
  if (firstProse < 0) {
    return verdicts;
  }
  for (const { i } of kept.slice(0, firstProse)) drop(i, 'before-prose', 'short line before the first paragraph');
  const total = kept.reduce((sum, { v }) => sum + v.score, 0);
  let seen = 0;
  let ended = false;
  for (const { v, i } of kept.slice(firstProse)) {
    if (ended) {
      drop(i, 'after-end', 'after the heading that ends the article');
      continue;
    }
    seen += v.score;
    if (v.block.text.length < 80 && v.score < 0.8 && seen > 0.5 * total && END_HEADINGS.test(v.block.text)) {
      ended = true;
      drop(i, 'end-heading', 'heading of what follows the article');
    }
  }
  let proseAfter = false;
  for (const { i } of kept.slice(firstProse).reverse()) {
    const v = verdicts[i] as Verdict;
    if (!v.keep) continue;
    if (v.score > 0 && v.block.kind !== 'heading') proseAfter = true;
    else if (v.block.kind === 'heading' && !proseAfter) drop(i, 'loose-heading', 'heading that no prose follows');
    else if (!proseAfter && v.block.text.length < 60 && !endsSentence(v.block.text))
      drop(i, 'after-prose', 'short line after the last paragraph');
  }
  return verdicts;
}
