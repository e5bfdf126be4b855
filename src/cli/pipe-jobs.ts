import PQueue from 'p-queue';
import { type Line, readLineBatches } from '../io/read-lines.js';
import { failLine, toLine } from './answer-line.js';
import type { Output } from './output.js';
import type { PipeOptions } from './pipe.js';
import { PipeWorker, WorkerDied } from './pipe-worker.js';

/** Chunks read ahead for each job: enough to keep every core busy past one slow page, and a bound on memory. */
const CHUNKS_PER_JOB = 4;

/**
 * The same answers as one process gives, from `jobs` child processes. Processes rather than threads: a page that runs
 * a process out of memory must cost one line, not the stream.
 */
export async function pipeThroughJobs(options: PipeOptions, output: Output): Promise<void> {
  const queue = new PQueue({ concurrency: options.jobs });
  const idle = Array.from({ length: options.jobs }, () => new PipeWorker(options));
  const everyone = [...idle];
  const work = async (lines: readonly Line[]): Promise<string> => {
    const worker = idle.pop() as PipeWorker; // one per slot of the queue, so never undefined
    try {
      return await answerThrough(worker, lines);
    } finally {
      idle.push(worker);
    }
  };
  const turns: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const batch of readLineBatches(process.stdin)) {
    const answer = queue.add(() => work(batch));
    answer.catch(() => {}); // seen by `last`, in its turn
    last = last.then(async () => output.write(await answer));
    last.catch(() => {});
    turns.push(last);
    await queue.onSizeLessThan(options.jobs);
    if (turns.length >= options.jobs * CHUNKS_PER_JOB) await turns.shift();
  }
  await last;
  for (const worker of everyone) worker.stop();
}

/** When the worker dies over a chunk, its lines are tried one by one, so that only the deadly one fails. */
async function answerThrough(worker: PipeWorker, lines: readonly Line[]): Promise<string> {
  try {
    return await worker.answer(lines);
  } catch (error) {
    if (!(error instanceof WorkerDied)) throw error;
    if (lines.length === 1) return toLine(failLine(lines[0] as Line, null, 'STAGE_FAILED', error.message, 'process'));
    let out = '';
    for (const line of lines) out += await answerThrough(worker, [line]);
    return out;
  }
}
