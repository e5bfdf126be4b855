import type { TracedBlock } from './layers.js';
import type { Span } from './span.js';

/**
 * Something worth saying about one document: never thrown, always on the record.
 * `code` is `task/what`, e.g. `quotes/no-source`; `span` is in the article's text.
 */
export interface Message {
  readonly code: string;
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
  readonly span?: Span;
}

/**
 * The closed list of reasons for which a document gets a failure record instead of an article.
 * Documented in `docs/failures.md`.
 */
export const FAILURE_CODES = [
  'BAD_INPUT', // the line is not JSON, or names neither `html` nor `text`
  'EMPTY', // nothing, or nothing but white space
  'NOT_HTML', // binary or another format (sniffed)
  'NOT_ARTICLE', // a feed, a list page, a login form...
  'NO_ARTICLE', // markup, but no article text in it
  'TOO_LARGE', // over the size limit
  'UNREADABLE', // the file could not be opened or read
  'STAGE_FAILED', // a stage threw: a fault of ours, or of a custom stage
  'BAD_ARCHIVE', // a WARC, tar, zip or compressed file is damaged here
  'TIMEOUT', // over its time limit in a worker process, which was killed
  'OOM', // the worker process ran out of memory over it
  'CRASHED', // the worker process died over it: a signal, an unhandled rejection
  'EXITED', // the worker process ended itself over it
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/**
 * Thrown by a stage that finds the document cannot become an article.
 * The runner turns it into a failure record with this code; any other error becomes `STAGE_FAILED`.
 */
export class DocumentFailure extends Error {
  override readonly name = 'DocumentFailure';
  constructor(
    readonly code: FailureCode,
    message: string,
    /** The blocks looked at before giving up, for those who ask why. */
    readonly blocks: readonly TracedBlock[] = [],
  ) {
    super(message);
  }
}
