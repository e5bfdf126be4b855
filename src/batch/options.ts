import type { BatchCounts } from './counts.js';

/** Bytes, in the sizes that users give. */
export const MEGABYTE = 1024 * 1024;

/** Names of the fields of a JSONL line. */
export interface FieldNames {
  readonly id: string;
  readonly html: string;
  readonly text: string;
  readonly url: string;
  readonly date: string;
}

/** What `runBatch` needs to know; `BATCH_DEFAULTS` has a value for all but the first two. */
export interface BatchOptions {
  /** Files, folders, globs, or `-` for stdin. */
  readonly inputs: readonly string[];
  /** Output folder; made if it is missing. */
  readonly out: string;
  /** Name of a shipped pipeline, or path of a module. */
  readonly pipeline: string;
  /** Child processes. */
  readonly jobs: number;
  readonly sourceMap: boolean;
  readonly fields: FieldNames;
  /** Largest input read, in bytes: a page, a line, a WARC record, an entry of an archive. */
  readonly maxBytes: number;
  /** Time for one document, in milliseconds; then its worker is killed. */
  readonly timeLimit: number;
  /** Heap of a worker, in megabytes. */
  readonly memory: number;
  /** A shard is closed before it would grow beyond this many bytes. */
  readonly shardBytes: number;
  /** How closed shards are stored. */
  readonly compress?: 'gzip' | 'zstd';
  /** Inputs taken, counted in their order, those done in earlier runs included. */
  readonly limit: number;
  /** Share of the inputs taken, 0 to 1, chosen by a hash of their keys. */
  readonly sample: number;
  /** Only inputs that failed before. */
  readonly onlyFailed: boolean;
  /** Marks exact and near duplicates; output is then written in the order of the input. */
  readonly duplicates: boolean;
  /** Similarity (Jaccard, of word triples) from which two texts are near-duplicates, 0 to 1. */
  readonly similarity: number;
  /** Takes every file in a folder, whatever its name. */
  readonly allFiles: boolean;
  /** Throws away what the output folder holds from earlier runs. */
  readonly fresh: boolean;
  /** Aborting it finishes the documents in flight and stops; `stopLimit` milliseconds at most. */
  readonly signal?: AbortSignal;
  readonly stopLimit: number;
  /** Called after each document; must be quick. */
  readonly onProgress?: (counts: BatchCounts) => void;
}

export const BATCH_DEFAULTS = {
  pipeline: 'news',
  sourceMap: false,
  fields: { id: 'id', html: 'html', text: 'text', url: 'url', date: 'date' },
  maxBytes: 32 * MEGABYTE,
  timeLimit: 10_000,
  memory: 512,
  shardBytes: 256 * MEGABYTE,
  limit: Number.POSITIVE_INFINITY,
  sample: 1,
  onlyFailed: false,
  duplicates: false,
  similarity: 0.8,
  allFiles: false,
  fresh: false,
  stopLimit: 4_000,
} as const satisfies Partial<BatchOptions>;
