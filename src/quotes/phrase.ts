/** Tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Longest noun phrase, in tokens, that is still taken for a source. */
export const MAX_PHRASE = 40;
