import type { RawBlock } from './collect-blocks.js';

/** What a verdict is about: a block of HTML or of a dump. */
export type Candidate = Pick<RawBlock, 'text' | 'map' | 'kind'>;

/** What became of a block: kept, or left out by a rule. */
export interface Verdict {
  readonly block: Candidate;
  readonly keep: boolean;
  /** `page/file#rule` */
  readonly rule: string;
  readonly reason: string;
  /** How much the block looks like prose, in about hundreds of characters. */
  readonly score: number;
}

/** A verdict against a block of a page. */
export function leftOut(block: RawBlock, rule: string, reason: string): Verdict {
  return { block, keep: false, rule, reason, score: block.prose };
}

/** The same verdict turned into a drop. */
export function dropped(verdict: Verdict, rule: string, reason: string): Verdict {
  return { ...verdict, keep: false, rule, reason };
}
