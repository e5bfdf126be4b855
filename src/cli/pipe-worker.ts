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

const MAIN = fileURLToPath(new URL('./pipe-child.js', import.meta.url));

/** One child process that answers chunks of lines, one chunk at a time; started on first use, and anew after a death. */
export class PipeWorker {
  #child: ChildProcess | undefined;
  readonly #args: readonly string[];

  constructor({ pipeline, sourceMap }: PipeOptions) {
    this.#args = [pipeline, sourceMap ? 'source-map' : ''];
  }

  answer(lines: readonly Line[]): Promise<string> {
    this.#child ??= fork(MAIN, this.#args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const onDeath = (code: number | null, signal: string | null): void => {
        child.off('message', onAnswer);
        this.#child = undefined;
        reject(new WorkerDied(`the process ended over this page (${signal ?? `exit code ${code}`})`));
      };
      const onAnswer = (answer: unknown): void => {
        child.off('exit', onDeath);
        resolve((answer as ChunkAnswer).text);
      };
      child.once('exit', onDeath);
      child.once('message', onAnswer);
      // A send that fails is followed by the child's exit, which rejects.
      child.send({ lines } satisfies Chunk, () => {});
    });
  }

  stop(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }
}
