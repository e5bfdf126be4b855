import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CorpusArticle, slotOf } from './model.js';
import { CORPUS_FOLDER } from './read-corpus.js';

export const SPLITS = ['train', 'dev', 'test'] as const;
export type Split = (typeof SPLITS)[number];

/** One line of corpus/plan.tsv. */
export interface Slot {
  readonly slot: number;
  readonly split: Split;
  readonly desk: string;
  readonly region: string;
  readonly country: string;
  readonly form: string;
  readonly style: string;
  /** First year of the decade. */
  readonly decade: number;
}

/** The plan by slot number. The split stands in it, so that it is fixed before an article is written. */
export function readPlan(file = join(CORPUS_FOLDER, 'plan.tsv')): Map<number, Slot> {
  const [head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (head !== 'slot\tsplit\tdesk\tregion\tcountry\tform\tstyle\tdecade\tneed') throw new Error(`${file}: unexpected columns: ${head}`);
  const plan = new Map<number, Slot>();
  for (const row of rows) {
    const [slot, split, desk, region, country, form, style, decade] = row.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    if (!SPLITS.includes(split as Split)) throw new Error(`${file}: slot ${slot}: expected ${SPLITS.join(', ')}, got ${split}`);
    plan.set(Number(slot), { slot: Number(slot), split: split as Split, desk, region, country, form, style, decade: Number(decade) });
  }
  return plan;
}

/** The split of an article. Throws when the plan has no slot of its number: an article outside the plan has no split. */
export function splitOf(article: CorpusArticle, plan: ReadonlyMap<number, Slot>): Split {
  const slot = plan.get(slotOf(article.id));
  if (!slot) throw new Error(`${article.id}: corpus/plan.tsv has no slot ${slotOf(article.id)}`);
  return slot.split;
}

/** First year of the decade an article was published in. */
export function decadeOf(article: CorpusArticle): number {
  return Math.floor(Number(article.header.published.slice(0, 4)) / 10) * 10;
}
