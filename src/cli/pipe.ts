import { loadPipeline } from '../io/load-pipeline.js';
import { readLineBatches } from '../io/read-lines.js';
import { answerLine } from './answer-line.js';
import { openStdout } from './output.js';

export interface PipeOptions {
  readonly pipeline: string;
  readonly sourceMap: boolean;
  readonly jobs: number;
}

/** `newsgrain pipe`: lines in, lines out, in order, until stdin ends. */
export async function pipe(options: PipeOptions): Promise<void> {
  const output = openStdout();
  const pipeline = await loadPipeline(options.pipeline);
  if (options.jobs > 1) {
    const { pipeThroughJobs } = await import('./pipe-jobs.js');
    return pipeThroughJobs(options, output);
  }
  for await (const batch of readLineBatches(process.stdin)) {
    for (const line of batch) await output.write(answerLine(pipeline, line, options));
  }
}
