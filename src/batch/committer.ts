import type { BatchCounts } from './counts.js';
import type { DuplicateIndex } from './duplicate-index.js';
import type { Result } from './result.js';
import type { ShardWriter } from './shard-writer.js';

/** Results held back while an earlier one is waited for. */
const MAX_WAITING = 2_000;
const MAX_WAITING_BYTES = 64 * 1024 * 1024;

/**
 * Writes results: as they come, or with a duplicate index in the order of the input, since which of two texts is the first must
 * not depend on which worker was faster.
 */
export class Committer {
  readonly #writer: ShardWriter;
  readonly #counts: BatchCounts;
  readonly #index: DuplicateIndex | undefined;
  readonly #waiting = new Map<number, Result>();
  #waitingBytes = 0;
  #next = 0;
  #onRoom: (() => void) | undefined;
  #released = false;

  constructor(writer: ShardWriter, counts: BatchCounts, index: DuplicateIndex | undefined) {
    this.#writer = writer;
    this.#counts = counts;
    this.#index = index;
  }

  /** `turn` counts the inputs from 0, without gaps. @throws {OutputError} */
  commit(turn: number, result: Result): void {
    if (!this.#index) {
      this.#write(result, undefined);
      return;
    }
    this.#waiting.set(turn, result);
    this.#waitingBytes += result.line.length;
    for (let ready = this.#waiting.get(this.#next); ready; ready = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next);
      this.#waitingBytes -= ready.line.length;
      this.#next += 1;
      this.#write(ready, this.#index);
    }
    if (this.#hasRoom()) this.#onRoom?.();
  }

  /** Until few enough results are held back, or nothing more is awaited. */
  async room(): Promise<void> {
    if (this.#hasRoom() || this.#released) return;
    await new Promise<void>((resolve) => {
      this.#onRoom = resolve;
    });
    this.#onRoom = undefined;
  }

  /** The run ends early: nobody must wait for results that will not come. */
  release(): void {
    this.#released = true;
    this.#onRoom?.();
  }

  #hasRoom(): boolean {
    return this.#waiting.size < MAX_WAITING && this.#waitingBytes < MAX_WAITING_BYTES;
  }

  #write({ key, id, line, code, sketch }: Result, index: DuplicateIndex | undefined): void {
    this.#counts.answered += 1;
    if (code !== undefined) {
      this.#writer.writeFailure(line);
      this.#counts.addFailure(code);
      return;
    }
    const duplicate = sketch && index?.add(key, id, sketch);
    if (duplicate) this.#counts.duplicates[duplicate.kind] += 1;
    this.#writer.writeRecord(duplicate ? markDuplicate(line, duplicate) : line);
    this.#counts.addRecord();
  }
}

/** Adds `"duplicate"` as the record's last field; `line` ends with `}` and LF. */
function markDuplicate(line: Uint8Array, duplicate: { readonly of: string; readonly id: string | null; readonly kind: string }): Buffer {
  const { of, id, kind } = duplicate;
  return Buffer.concat([line.subarray(0, -2), Buffer.from(`,"duplicate":${JSON.stringify({ of, id, kind })}}\n`)]);
}
