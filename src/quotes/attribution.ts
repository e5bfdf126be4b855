import type { QuoteKind } from '../document/layers.js';
import type { Phrase } from './phrase.js';

/** Who is said to have said what, in tokens: a quote before it becomes a record. */
export interface Attribution {
  /** Pieces of content in text order; quote marks included. */
  readonly content: readonly Phrase[];
  readonly cue: Phrase | undefined;
  /** The source as written; for a carried one, where it was written last. */
  readonly source: Phrase | undefined;
  /** True when nothing here names a source: the last speaker goes on. */
  readonly carried?: boolean;
  /** True for words given as spoken though no marks stand around them: turns of a transcript, block quotes. */
  readonly verbatim?: boolean;
  /** Tokens of the reporting clause around cue and source, where a date says when. */
  readonly clause: Phrase | undefined;
  readonly kind: QuoteKind;
  /** `quotes/file#rule` */
  readonly by: string;
  readonly confidence: number;
}
