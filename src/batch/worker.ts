import { Worker } from 'node:worker_threads';
import type { Pipeline } from '../document/pipeline.js';
import { loadPipeline } from '../io/load-pipeline.js';
import { answerJob } from './answer-job.js';
import { type Answer, type Chunk, type FromWorker, type Job, OUT_OF_MEMORY_SIGNAL, type WorkerSetup } from './protocol.js';
import { toLine } from './result.js';
import { sketchText } from './sketch.js';
import { createCollector, optimiseLater, settleHeap } from './worker-v8.js';

// The child process of `batch`: chunks of jobs in, one answer a job out.
const setup = JSON.parse(process.argv[2] as string) as WorkerSetup;

// Ctrl-C and systemd reach the whole group; the parent decides, and its end disconnects us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.on('disconnect', () => process.exit(0));
startWatchdog(setup.maxResident);
optimiseLater();

const pipeline = await loadPipeline(setup.pipeline).catch(async (error: unknown) => {
  await send({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
  process.exit(1);
});
settleHeap();
const collect = createCollector();
process.on('message', (chunk: Chunk) => answerChunk(chunk, pipeline));
await send({ kind: 'ready', name: pipeline.name, hash: pipeline.hash });

async function answerChunk({ jobs }: Chunk, pipeline: Pipeline): Promise<void> {
  const times: Record<string, number> = Object.create(null);
  let started = 0;
  const observe = (stage: string, phase: 'start' | 'end'): void => {
    if (phase === 'start') started = performance.now();
    else times[stage] = (times[stage] ?? 0) + performance.now() - started;
  };
  for (const job of jobs) {
    const answer = await answerOne(job, pipeline, observe);
    // One turn of the event loop before the answer: a promise that the document left rejected ends the process here,
    // while the document is still the one in hand.
    await new Promise((resolve) => setImmediate(resolve));
    await send(answer);
  }
  await send({ kind: 'done', times });
  collect(jobs.length);
}

async function answerOne(job: Job, pipeline: Pipeline, observe: (stage: string, phase: 'start' | 'end') => void): Promise<Answer> {
  const record = await answerJob(job, pipeline, setup, observe);
  const answer = { kind: 'answer', line: toLine(job.key, record), id: record.id } as const;
  if (record.schema === 'failure/1') return { ...answer, code: record.code };
  return setup.sketch ? { ...answer, sketch: sketchText(record.text) } : answer;
}

/** Waits until the message is written, so that it is out before the next document may block or end the process. */
function send(message: FromWorker): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });
}

/**
 * A thread that ends the process when the parent is gone (a document that never ends would outlive a killed parent) or when
 * resident memory is over its limit. It runs beside a main thread that no timer reaches.
 */
function startWatchdog(maxResident: number): void {
  const code = `
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
      if (process.memoryUsage.rss() > ${maxResident}) process.kill(process.pid, '${OUT_OF_MEMORY_SIGNAL}');
    }, 250);`;
  new Worker(code, { eval: true, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }).unref();
}
