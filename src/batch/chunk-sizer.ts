/** Work a message should carry: long against the cost of a message, short against the time limit of a document. */
const TARGET_MS = 200;
const MAX_DOCUMENTS = 64;
/** Bytes carried in one message, where documents travel with it. */
export const MAX_CHUNK_BYTES = 1024 * 1024;
/** Weight of the newest chunk in the mean. */
const NEWEST = 0.3;

/**
 * How many documents make a chunk: from what documents took so far. It starts with one and at most doubles, so that a few slow
 * documents at the start do not queue up behind each other.
 */
export class ChunkSizer {
  #size = 1;
  #mean: number | undefined;

  get size(): number {
    return this.#size;
  }

  learn(documents: number, ms: number): void {
    const each = ms / documents;
    this.#mean = this.#mean === undefined ? each : this.#mean * (1 - NEWEST) + each * NEWEST;
    const wanted = Math.floor(TARGET_MS / Math.max(this.#mean, 0.01));
    this.#size = Math.max(1, Math.min(wanted, this.#size * 2, MAX_DOCUMENTS));
  }
}
