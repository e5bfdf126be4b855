import { createHash } from 'node:crypto';
import { MAX_CHUNK_BYTES } from './chunk-sizer.js';
import { Committer } from './committer.js';
import { BatchCounts } from './counts.js';
import { DuplicateIndex } from './duplicate-index.js';
import { checkInputs, findJobs } from './find-jobs.js';
import { lockOutput } from './lock.js';
import { makeFolder } from './make-folder.js';
import { type BatchOptions, MEGABYTE } from './options.js';
import type { Job, Ready, WorkerSetup } from './protocol.js';
import { clearOutput, endRetry, type Recovered, recoverOutput } from './recover.js';
import { failureOf } from './result.js';
import { checkIdentity, identify, type RunIdentity, writeRunFile } from './run-file.js';
import { ShardWriter } from './shard-writer.js';
import { sketchText } from './sketch.js';
import { type Turn, WorkerPool } from './worker-pool.js';

/** How a batch ended. */
export interface BatchResult {
  readonly state: 'finished' | 'stopped';
  readonly counts: BatchCounts;
}

/** What was written may be lost with the power for this long. */
const SYNC_EVERY_MS = 5_000;
/** Off the heap that V8 bounds: code, models, buffers of a page. */
const RESIDENT_HEADROOM_BYTES = 768 * MEGABYTE;

/**
 * Runs a pipeline over everything the inputs hold, in child processes, and writes each document's record or failure to the
 * output folder exactly once. The output is the checkpoint: the same call goes on where an earlier one was ended, in
 * whatever way it was. Every document that fails is a line in `failures.jsonl`; only what ends the run is thrown.
 *
 * @throws {MissingInputError} an input is not there.
 * @throws {UnknownPipelineError}
 * @throws {OutputError} the output cannot be written; the same call goes on once it can.
 * @throws {OutputInUseError} another run writes there.
 * @throws {OutputMismatchError} the output is from another version, pipeline, input or option.
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  await checkInputs(options.inputs);
  makeFolder(options.out);
  const unlock = lockOutput(options.out);
  const counts = new BatchCounts();
  const run = new BatchRun(options, counts);
  const onExit = (): void => {
    run.kill();
    unlock();
  };
  // A second Ctrl-C ends the process at once, and `finally` does not run.
  process.once('exit', onExit);
  try {
    return { state: await run.run(), counts };
  } finally {
    process.off('exit', onExit);
    onExit();
  }
}

/** The state of one run. */
class BatchRun {
  readonly #options: BatchOptions;
  readonly #counts: BatchCounts;
  readonly #pool: WorkerPool;
  #committer: Committer | undefined;
  #stopping = false;
  #fatal: { readonly error: unknown } | undefined;

  constructor(options: BatchOptions, counts: BatchCounts) {
    this.#options = options;
    this.#counts = counts;
    const { pipeline, sourceMap, maxBytes, fields, duplicates, timeLimit, memory, jobs } = options;
    const maxResident = memory * MEGABYTE + RESIDENT_HEADROOM_BYTES;
    const setup: WorkerSetup = { pipeline, sourceMap, maxBytes, fields, sketch: duplicates, maxResident };
    this.#pool = new WorkerPool({
      setup,
      limits: { timeLimit, memory },
      jobs,
      onResult: (turn, result) => {
        this.#committer?.commit(turn, result);
        counts.workersKilled = this.#pool.killed;
        options.onProgress?.(counts);
      },
      onTimes: (times) => counts.addTimes(times),
      onFatal: (error) => this.#fail(error),
    });
  }

  kill(): void {
    this.#pool.kill();
  }

  async run(): Promise<BatchResult['state']> {
    const stop = (): void => this.#stop();
    const { signal } = this.#options;
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const ready = await this.#pool.ready();
      return ready ? await this.#work(ready) : 'stopped';
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async #work(ready: Ready): Promise<BatchResult['state']> {
    const { out, fresh, duplicates, similarity, onlyFailed } = this.#options;
    const identity = identify(this.#options, ready);
    if (fresh) clearOutput(out);
    checkIdentity(out, identity);
    const index = duplicates ? new DuplicateIndex(similarity) : undefined;
    const onRecord = index && (({ key, bytes }: { key: string; bytes: Buffer }): void => remember(index, key, bytes));
    const recovered = await recoverOutput(out, { onlyFailed, counts: this.#counts, ...(onRecord ? { onRecord } : {}) });
    writeRunFile(out, identity, 'running', this.#counts);
    const writer = new ShardWriter(out, this.#options, recovered.shard.number, recovered.shard.bytes);
    this.#committer = new Committer(writer, this.#counts, index);
    const timer = setInterval(() => this.#try(() => writer.sync()), SYNC_EVERY_MS);
    try {
      await this.#feed(this.#committer, recovered);
      await this.#pool.idle();
    } catch (error) {
      // What a reader says that was cut off by the stop does not count.
      if (!this.#stopping) this.#fail(error);
    } finally {
      clearInterval(timer);
    }
    this.#pool.kill();
    if (this.#fatal) throw this.#fatal.error;
    return this.#finish(writer, identity);
  }

  async #finish(writer: ShardWriter, identity: RunIdentity): Promise<BatchResult['state']> {
    const { out, limit, sample, onlyFailed } = this.#options;
    const state = this.#stopping ? 'stopped' : 'finished';
    await writer.close(state === 'finished');
    if (state === 'finished' && (onlyFailed || (limit === Number.POSITIVE_INFINITY && sample === 1))) endRetry(out);
    writeRunFile(out, identity, state, this.#counts);
    return state;
  }

  /** Hands everything in the inputs that has no line yet to the workers, in chunks, no faster than they take it. */
  async #feed(committer: Committer, { done, retry }: Recovered): Promise<void> {
    let chunk: Turn[] = [];
    let bytes = 0;
    let turn = 0;
    let taken = 0;
    const flush = async (): Promise<void> => {
      if (chunk.length > 0) await this.#pool.submit(chunk);
      chunk = [];
      bytes = 0;
      await committer.room();
    };
    for await (const found of findJobs({ ...this.#options, onPassed: (size) => this.#passed(size) })) {
      if (this.#stopping || this.#fatal) return;
      if ('skipped' in found) {
        this.#counts.addSkipped(found.skipped);
        continue;
      }
      const { key } = 'job' in found ? found.job : found.failure;
      if (!isSampled(key, this.#options.sample) || (retry && !retry.has(key))) continue;
      if (taken++ >= this.#options.limit) break;
      if (!done.add(key)) {
        this.#counts.resumed += 1;
        continue;
      }
      if ('failure' in found) {
        const { line, code, message } = found.failure;
        committer.commit(turn++, failureOf(key, line, code, message, 'read'));
        this.#options.onProgress?.(this.#counts);
        continue;
      }
      chunk.push({ turn: turn++, job: found.job });
      bytes += sizeOf(found.job);
      if (chunk.length >= this.#pool.sizer.size || bytes >= MAX_CHUNK_BYTES) await flush();
    }
    await flush();
  }

  #passed(size: number): void {
    this.#counts.inputBytes += size;
  }

  #stop(): void {
    if (this.#stopping) return;
    this.#stopping = true;
    this.#pool.stopSoon();
    this.#committer?.release();
    // A reader that waits for more input would wait on.
    if (this.#options.inputs.includes('-')) process.stdin.destroy();
    setTimeout(() => this.#pool.kill(), this.#options.stopLimit).unref();
  }

  #try(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#fatal ??= { error };
    this.#pool.kill();
    this.#committer?.release();
  }
}

/** Documents that travel in the message weigh what they hold; paths weigh nothing. */
function sizeOf({ from }: Job): number {
  if ('page' in from) return from.page.length;
  if ('json' in from) return from.json.length;
  return 'warc' in from ? from.warc.length : 0;
}

/** The same keys each time, whatever else the inputs hold. */
function isSampled(key: string, share: number): boolean {
  return share >= 1 || createHash('sha256').update(`sample ${key}`).digest().readUInt32LE(0) < share * 2 ** 32;
}

/** Puts a text written by an earlier run back into the index, in its turn. */
function remember(index: DuplicateIndex, key: string, line: Buffer): void {
  const record = JSON.parse(line.toString('utf8')) as { readonly id: string; readonly text: string; readonly duplicate?: unknown };
  if (record.duplicate === undefined) index.add(key, record.id, sketchText(record.text));
}
