import type { Span } from '../document/span.js';

/**
 * Runs that wink-nlp takes super-linear time over (URLs, digits with slashes, overlong words; measured in
 * `DEPENDENCIES`: 5 KB of `http://` took 12 s). A news word of 40 letters or more does not exist; a URL does.
 */
const RISKY = /\S{40,}|\bhttps?:\/\/\S*|\bwww\.\S*/g;

/** A text fit for the tokeniser, and how its offsets go back. */
export interface MaskedText {
  readonly text: string;
  /** Runs replaced, as spans of the original; each stands as one letter `X` at `at` in the masked text. */
  readonly runs: readonly (Span & { readonly at: number })[];
}

/** Replaces each risky run by a single letter, so that it becomes one token. Linear. */
export function maskRuns(text: string): MaskedText {
  const runs: (Span & { at: number })[] = [];
  let masked = '';
  let done = 0;
  for (const match of text.matchAll(RISKY)) {
    const start = match.index;
    const end = start + match[0].length;
    masked += text.slice(done, start);
    runs.push({ start, end, at: masked.length });
    masked += 'X';
    done = end;
  }
  return runs.length === 0 ? { text, runs } : { text: masked + text.slice(done), runs };
}
