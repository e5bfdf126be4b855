import type { CorpusArticle } from './model.js';
import { type Slot, SPLITS, splitOf } from './plan.js';
import { wordsOf } from './variety.js';

/** For each split its articles and words, planned and written, then the desks; ids of dev and test at the end. */
export function splitLines(articles: readonly CorpusArticle[], plan: ReadonlyMap<number, Slot>): string[] {
  const slots = [...plan.values()];
  const lines = SPLITS.map((split) => {
    const own = articles.filter((a) => splitOf(a, plan) === split);
    const words = own.reduce((sum, a) => sum + wordsOf(a.body.text).length, 0);
    return `${split.padEnd(6)} ${slots.filter((s) => s.split === split).length} slots, ${own.length} written, ${words} words`;
  });
  for (const desk of [...new Set(slots.map((s) => s.desk))]) {
    const counts = SPLITS.map((split) => {
      const own = slots.filter((s) => s.split === split && s.desk === desk);
      return `${split} ${articles.filter((a) => splitOf(a, plan) === split && a.header.desk === desk).length}/${own.length}`;
    });
    lines.push(`  ${desk.padEnd(16)} ${counts.join('  ')}`);
  }
  for (const split of ['dev', 'test'] as const) {
    lines.push(
      `${split}: ${articles
        .filter((a) => splitOf(a, plan) === split)
        .map((a) => a.id)
        .join(' ')}`,
    );
  }
  return lines;
}
