import type { FailureCode } from '../document/message.js';
import type { FieldNames } from './options.js';

// Every message that crosses to a worker process, and back. Structured clone carries them, so bytes stay bytes.

/** One document to do, by path where it is a file of its own. */
export interface Job {
  /** Names the input in the output. */
  readonly key: string;
  /** Line of the input, where it is one of many. */
  readonly line?: number;
  readonly from:
    | { readonly file: string | Uint8Array }
    | { readonly page: Uint8Array }
    | { readonly json: Uint8Array }
    | { readonly warc: Uint8Array };
}

/** Parent to worker. */
export interface Chunk {
  readonly jobs: readonly Job[];
}

/** What a worker is told when it starts, as JSON in its arguments. */
export interface WorkerSetup {
  readonly pipeline: string;
  readonly sourceMap: boolean;
  readonly maxBytes: number;
  readonly fields: FieldNames;
  /** Whether answers carry a sketch of the text. */
  readonly sketch: boolean;
  /** Resident memory at which the worker kills itself, in bytes: Buffers lie outside the heap that V8 bounds. */
  readonly maxResident: number;
}

/** The signal by which a worker says it outgrew `maxResident`. */
export const OUT_OF_MEMORY_SIGNAL = 'SIGUSR2';

/** Worker to parent: it can work; or the pipeline cannot be had. */
export type Ready = { readonly kind: 'ready'; readonly name: string; readonly hash: string };
export type Refusal = { readonly kind: 'refused'; readonly message: string };

/** Worker to parent, one for each document, in the order of the chunk. `line` ends with LF. */
export interface Answer {
  readonly kind: 'answer';
  readonly line: Uint8Array;
  readonly code?: FailureCode;
  readonly id: string | null;
  readonly sketch?: Sketch;
}

/** Worker to parent, after the last answer of a chunk: milliseconds spent in each stage. */
export interface ChunkDone {
  readonly kind: 'done';
  readonly times: Readonly<Record<string, number>>;
}

export type FromWorker = Ready | Refusal | Answer | ChunkDone;

/** What is needed to compare texts: 64 bits of a hash of the text, and its MinHash signature. */
export interface Sketch {
  readonly text: readonly [number, number];
  readonly minima: Uint16Array;
}
