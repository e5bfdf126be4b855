import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { FailureCode } from '../document/message.js';
import { UnknownPipelineError } from '../io/load-pipeline.js';
import { type Answer, type FromWorker, type Job, OUT_OF_MEMORY_SIGNAL, type Ready, type WorkerSetup } from './protocol.js';
import { workerFlags } from './worker-v8.js';

/** How a chunk went: `done` jobs were answered; if not all, the next one ended the process, for the reason in `lost`. */
export interface ChunkOutcome {
  readonly done: number;
  readonly lost?: Loss;
}

/** Why a worker died over a document; `stopped`: it was told to. */
export type Loss = { readonly code: FailureCode; readonly message: string } | 'stopped';

export interface WorkerLimits {
  /** Milliseconds for one document. */
  readonly timeLimit: number;
  /** Heap, in megabytes. */
  readonly memory: number;
}

/** Loading models takes about a second; a pipeline that needs longer than this will never be ready. */
const START_LIMIT_MS = 60_000;
const MAX_STARTS = 3;
/** Memory that V8 and its heap may have grown by is given back now and then, whatever leaks in a custom stage. */
const MAX_DOCUMENTS = 10_000;
const STDERR_CHARS = 8192;

const MAIN = fileURLToPath(new URL('./worker.js', import.meta.url));

/** One worker process at a time, started on first use and anew after each death. */
export class WorkerProcess {
  readonly #argument: string;
  readonly #limits: WorkerLimits;
  readonly #onTimes: (times: Readonly<Record<string, number>>) => void;
  #child: ChildProcess | undefined;
  #stderr = '';
  #answered = 0;
  #stopping = false;
  #busy = false;
  /** Told of the child's end; one place, so that nothing of a finished chunk is held. */
  #onEnd: ((end: End) => void) | undefined;

  constructor(setup: WorkerSetup, limits: WorkerLimits, onTimes: (times: Readonly<Record<string, number>>) => void) {
    this.#argument = JSON.stringify(setup);
    this.#limits = limits;
    this.#onTimes = onTimes;
  }

  /**
   * Starts the process, unless it runs.
   * @throws {UnknownPipelineError} when it cannot have its pipeline. @throws {Error} when it dies each time.
   */
  async start(): Promise<Ready | undefined> {
    for (let tries = 1; !this.#child && !this.#stopping; tries++) {
      const ready = await this.#tryStart();
      if (ready) return ready;
      if (tries === MAX_STARTS && !this.#stopping) throw new Error(`a worker process cannot start: ${lastError(this.#stderr)}`);
    }
    return undefined;
  }

  /** Has the jobs done, one after the other; `onAnswer` gets each answer as it comes. */
  async run(jobs: readonly Job[], onAnswer: (job: Job, answer: Answer) => void): Promise<ChunkOutcome> {
    if (this.#answered >= MAX_DOCUMENTS || hasEnded(this.#child)) await this.#end();
    await this.start();
    const child = this.#child;
    if (!child) return { done: 0, lost: 'stopped' };
    this.#busy = true;
    const outcome = await this.#converse(child, jobs, onAnswer);
    this.#busy = false;
    this.#answered += outcome.done;
    if (outcome.lost) this.#forget();
    return outcome;
  }

  /** Ends the process after the document in hand; at once where there is none. */
  stopSoon(): void {
    this.#stopping = true;
    if (!this.#busy) this.kill();
  }

  /** Ends the process now. */
  kill(): void {
    this.#stopping = true;
    this.#child?.kill('SIGKILL');
  }

  async #tryStart(): Promise<Ready | undefined> {
    const child = fork(MAIN, [this.#argument], {
      serialization: 'advanced',
      execArgv: workerFlags(this.#limits.memory),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.#answered = 0;
    this.#stderr = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_CHARS);
    });
    // A send to a process that just died; its end is told by 'exit'.
    child.on('error', () => {});
    const timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
    const first = await new Promise<FromWorker | undefined>((resolve) => {
      this.#onEnd = () => resolve(undefined);
      child.once('message', (message) => resolve(message as FromWorker));
      ended(child).then((end) => {
        if (this.#child === child) this.#onEnd?.(end);
      });
    });
    clearTimeout(timer);
    if (first?.kind === 'ready') return first;
    child.kill('SIGKILL');
    this.#forget();
    if (first?.kind === 'refused') throw new UnknownPipelineError(first.message);
    return undefined;
  }

  #converse(child: ChildProcess, jobs: readonly Job[], onAnswer: (job: Job, answer: Answer) => void): Promise<ChunkOutcome> {
    return new Promise((resolve) => {
      let done = 0;
      let timedOut = false;
      let timer: NodeJS.Timeout;
      const arm = (): void => {
        clearTimeout(timer);
        const doing = done;
        timer = setTimeout(() => {
          // The parent itself may have been held up: what came meanwhile is read first.
          setImmediate(() => {
            if (done !== doing || done === jobs.length) return;
            timedOut = true;
            child.kill('SIGKILL');
          });
        }, this.#limits.timeLimit);
      };
      const onMessage = (message: FromWorker): void => {
        if (message.kind === 'answer') {
          onAnswer(jobs[done] as Job, message);
          done += 1;
          arm();
          if (this.#stopping) child.kill('SIGKILL');
        } else if (message.kind === 'done') {
          clearTimeout(timer);
          child.off('message', onMessage);
          this.#onEnd = undefined;
          this.#onTimes(message.times);
          resolve({ done });
        }
      };
      child.on('message', onMessage);
      this.#onEnd = ({ code, signal }) => {
        clearTimeout(timer);
        child.off('message', onMessage);
        if (this.#stopping || done === jobs.length) resolve({ done, lost: 'stopped' });
        else resolve({ done, lost: timedOut ? overTime(this.#limits.timeLimit) : whyDied(code, signal, this.#stderr) });
      };
      child.send({ jobs }, () => {});
      arm();
    });
  }

  async #end(): Promise<void> {
    const child = this.#child;
    this.#forget();
    if (!child || hasEnded(child)) return;
    child.disconnect();
    await once(child, 'exit');
  }

  #forget(): void {
    this.#child = undefined;
    this.#onEnd = undefined;
  }
}

function hasEnded(child: ChildProcess | undefined): boolean {
  return child !== undefined && (child.exitCode !== null || child.signalCode !== null);
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The end of the process, after its last message and its last words were read: they may arrive after 'exit'. */
async function ended(child: ChildProcess): Promise<End> {
  if (!hasEnded(child)) await once(child, 'close');
  if (child.connected) await once(child, 'disconnect');
  return { code: child.exitCode, signal: child.signalCode };
}

function overTime(limit: number): Loss {
  return { code: 'TIMEOUT', message: `over the time limit of ${limit} ms` };
}

function whyDied(code: number | null, signal: NodeJS.Signals | null, stderr: string): Loss {
  if (signal === OUT_OF_MEMORY_SIGNAL) return { code: 'OOM', message: 'the worker process outgrew its memory' };
  if (/heap out of memory|heap limit|Allocation failed/i.test(stderr))
    return { code: 'OOM', message: 'the worker process ran out of heap' };
  if (signal === 'SIGKILL') return { code: 'OOM', message: 'the system killed the worker process, most likely for its memory' };
  if (signal) return { code: 'CRASHED', message: `the worker process died of ${signal}` };
  // Node prints its version below an error that nobody caught.
  if (code !== 0 && /\nNode\.js v\d/.test(stderr))
    return { code: 'CRASHED', message: `uncaught in the worker process: ${lastError(stderr)}` };
  return { code: 'EXITED', message: `the worker process ended itself with exit code ${code}` };
}

function lastError(stderr: string): string {
  const line = /^(?:\[?\w*(?:Error|Exception)\b.*)$/m.exec(stderr)?.[0] ?? stderr.trim().split('\n').at(-1) ?? '';
  return line.slice(0, 200) || 'it said nothing';
}
