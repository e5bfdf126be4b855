import type { FailureCode } from '../document/message.js';
import type { SkipReason } from './counts.js';
import type { Job } from './protocol.js';

/** One thing found in the inputs: a document to do, one that fails before a worker sees it, or something to pass over. */
export type Found =
  | { readonly job: Job }
  | { readonly failure: { readonly key: string; readonly line?: number; readonly code: FailureCode; readonly message: string } }
  | { readonly skipped: SkipReason };

export interface FindOptions {
  readonly inputs: readonly string[];
  readonly maxBytes: number;
  readonly allFiles: boolean;
  /** The output folder, which is no input even where it lies below one. */
  readonly out: string;
  /** Called with the size of each input file, when it has been passed. */
  readonly onPassed: (bytes: number) => void;
}

/** Files a folder is searched for; what they hold is told from their bytes. Files named one by one may be called anything. */
const TAKEN = /\.(?:html?|xhtml|shtml|txt|jsonl|ndjson|warc|wet|tar|tgz|zip)(?:\.(?:gz|zst))?$/i;

export function isTaken(name: string): boolean {
  return TAKEN.test(name);
}
