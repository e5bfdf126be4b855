/** Where a later attribution of the same stretch begins: content before it ends at `at`. */
export interface Cut {
  /** The comma, dash or coordinator before the later attribution. */
  readonly at: number;
  /** The token after it. */
  readonly next: number;
}

/** The window a reporting clause is read in. */
export interface Window {
  /** First token that an earlier attribution has not taken. */
  readonly low: number;
  readonly high: number;
  readonly cuts: readonly Cut[];
  /** Those, and every later predicate behind a coordinator: an object ends there ("demanded an inquiry and accused them"). */
  readonly objectCuts: readonly Cut[];
}
