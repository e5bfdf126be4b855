import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Line } from '../io/read-lines.js';
import type { PipeOptions } from './pipe.js';

/** Every message that crosses to a child process, and back. */
export interface Chunk {
  readonly lines: readonly Line[];
}
export interface ChunkAnswer {
  readonly text: string;
}

/** The child process ended before it answered. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

interface Waiting {
  readonly resolve: (text: string) => void;
  readonly reject: (error: WorkerDied) => void;
}

const MAIN = fileURLToPath(new URL('./pipe-child.js', import.meta.url));

/** One child process that answers chunks of lines, one chunk at a time; started on first use, and anew after a death. */
export class PipeWorker {
  #child: ChildProcess | undefined;
  #waiting: Waiting | undefined;
  readonly #args: readonly string[];

  constructor({ pipeline, sourceMap }: PipeOptions) {
    this.#args = [pipeline, sourceMap ? 'source-map' : ''];
  }

  /** The answers to a chunk; call it again only after it settled. @throws {WorkerDied} */
  answer(lines: readonly Line[]): Promise<string> {
    this.#child ??= this.#start();
    const child = this.#child;
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      // A send that fails is followed by the child's end, which rejects.
      child.send({ lines } satisfies Chunk, () => {});
    });
  }

  stop(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(MAIN, this.#args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (answer) => {
      this.#waiting?.resolve((answer as ChunkAnswer).text);
      this.#waiting = undefined;
    });
    // 'close' comes after the last message was read, 'exit' may come before; a child that dies idle is replaced on the next call.
    child.once('close', (code, signal) => {
      if (this.#child === child) this.#child = undefined;
      this.#waiting?.reject(new WorkerDied(`the process ended over this page (${signal ?? `exit code ${code}`})`));
      this.#waiting = undefined;
    });
    return child;
  }
}
