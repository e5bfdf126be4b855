import PQueue from 'p-queue';
import type { FailureCode } from '../document/message.js';
import { ChunkSizer } from './chunk-sizer.js';
import type { Job, Ready, WorkerSetup } from './protocol.js';
import type { Result } from './result.js';
import { failureOf } from './result.js';
import type { WorkerLimits } from './worker-process.js';
import { type Loss, WorkerProcess } from './worker-process.js';

/** A job with its place in the order of the input. */
export interface Turn {
  readonly turn: number;
  readonly job: Job;
}

export interface PoolOptions {
  readonly setup: WorkerSetup;
  readonly limits: WorkerLimits;
  readonly jobs: number;
  /** Called with each result, in any order. */
  readonly onResult: (turn: number, result: Result) => void;
  readonly onTimes: (times: Readonly<Record<string, number>>) => void;
  /** Called once, with what makes going on impossible: an error of `onResult`, or workers that do not start. */
  readonly onFatal: (error: unknown) => void;
}

/** A worker that dies may have died of what an earlier document left behind, so these are tried once more, in a fresh one. */
const TRIED_TWICE: ReadonlySet<FailureCode> = new Set(['CRASHED', 'OOM', 'EXITED']);

/** Workers fed by a queue: a slot of the queue is a worker, a task a chunk of documents. */
export class WorkerPool {
  readonly sizer = new ChunkSizer();
  readonly #options: PoolOptions;
  readonly #queue: PQueue;
  readonly #all: readonly WorkerProcess[];
  /** Last in, first out: a run with little to do starts few workers. */
  readonly #idle: WorkerProcess[];
  #stopped = false;
  killed = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#queue = new PQueue({ concurrency: options.jobs });
    this.#all = Array.from({ length: options.jobs }, () => new WorkerProcess(options.setup, options.limits, options.onTimes));
    this.#idle = [...this.#all].reverse();
  }

  /** Starts the first worker, which tells what the pipeline is; undefined when stopped meanwhile. @throws {UnknownPipelineError} */
  ready(): Promise<Ready | undefined> {
    return (this.#idle.at(-1) as WorkerProcess).start();
  }

  /** Queues a chunk, and waits until the queue wants more: what is read ahead is one chunk a worker. */
  async submit(chunk: readonly Turn[]): Promise<void> {
    this.#queue.add(() => this.#work(chunk)).catch((error: unknown) => this.#fail(error));
    await this.#queue.onSizeLessThan(this.#options.jobs);
  }

  async idle(): Promise<void> {
    await this.#queue.onIdle();
  }

  /** Drops what is queued, and ends each worker after the document in hand. */
  stopSoon(): void {
    this.#stopped = true;
    this.#queue.clear();
    for (const worker of this.#all) worker.stopSoon();
  }

  /** Ends everything now. */
  kill(): void {
    this.#stopped = true;
    this.#queue.clear();
    for (const worker of this.#all) worker.kill();
  }

  #fail(error: unknown): void {
    this.kill();
    this.#options.onFatal(error);
  }

  async #work(chunk: readonly Turn[]): Promise<void> {
    const worker = this.#idle.pop() as WorkerProcess; // one a slot, so never undefined
    try {
      let todo = chunk;
      while (todo.length > 0 && !this.#stopped) todo = await this.#runOnce(worker, todo);
    } finally {
      this.#idle.push(worker);
    }
  }

  /** What is left to do of the chunk, when a document took its worker with it. */
  async #runOnce(worker: WorkerProcess, todo: readonly Turn[]): Promise<readonly Turn[]> {
    // Loading the models is not what documents take.
    await worker.start();
    const started = performance.now();
    const outcome = await this.#converse(worker, todo);
    if (outcome.lost === 'stopped') return [];
    if (!outcome.lost) {
      this.sizer.learn(todo.length, performance.now() - started);
      return [];
    }
    this.killed += 1;
    const guilty = todo[outcome.done] as Turn;
    await this.#settle(worker, guilty, outcome.lost);
    return todo.slice(outcome.done + 1);
  }

  async #settle(worker: WorkerProcess, guilty: Turn, loss: Exclude<Loss, 'stopped'>): Promise<void> {
    if (!TRIED_TWICE.has(loss.code)) return this.#giveUp(guilty, loss, 1);
    const again = await this.#converse(worker, [guilty]);
    if (again.lost === 'stopped') return;
    if (again.lost) {
      this.killed += 1;
      this.#giveUp(guilty, again.lost, 2);
    }
  }

  /** An error of `onResult` must not be lost in the worker's event handlers. */
  async #converse(worker: WorkerProcess, todo: readonly Turn[]) {
    let failure: { readonly error: unknown } | undefined;
    let at = 0;
    const outcome = await worker.run(
      todo.map((t) => t.job),
      (job, { line, code, id, sketch }) => {
        const { turn } = todo[at++] as Turn;
        if (failure) return;
        try {
          this.#options.onResult(turn, { key: job.key, line, id, ...(code ? { code } : {}), ...(sketch ? { sketch } : {}) });
        } catch (error) {
          failure = { error };
          worker.kill();
        }
      },
    );
    if (failure) throw failure.error;
    return outcome;
  }

  #giveUp({ turn, job }: Turn, { code, message }: Exclude<Loss, 'stopped'>, attempts: number): void {
    this.#options.onResult(turn, failureOf(job.key, job.line, code, message, 'process', attempts));
  }
}
