import type { Candidate } from './value.js';

/** A grounded candidate on its way to a record. Links are references here: ids come last, when all is decided. */
export interface Draft {
  readonly candidate: Candidate;
  /** UTF-16 offsets of the text. */
  readonly start: number;
  readonly end: number;
  /** TIMEX3 value. */
  readonly value: string;
  /** What it counts from: the draft in focus, or the published date; `undefined` when it stands on its own. */
  readonly from: Draft | 'published' | undefined;
  /** The expression may point either way, and nothing says which. */
  readonly unsure: boolean;
  range?: { readonly role: 'start' | 'end'; readonly with: Draft };
}
