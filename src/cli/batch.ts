import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { MEGABYTE } from '../batch/options.js';
import { BATCH_EXIT } from './exit-codes.js';
import { printable } from './printable.js';

/** Flags of `newsgrain batch`, as commander gives them; sizes in megabytes, times in seconds. */
export interface BatchFlags {
  readonly out: string;
  readonly pipeline: string;
  readonly jobs?: number;
  readonly sourceMap: boolean;
  readonly idField: string;
  readonly htmlField: string;
  readonly textField: string;
  readonly urlField: string;
  readonly dateField: string;
  readonly maxSize: number;
  readonly timeLimit: number;
  readonly memory: number;
  readonly shardSize: number;
  readonly compress?: 'gzip' | 'zstd';
  readonly limit?: number;
  readonly sample?: number;
  readonly onlyFailed: boolean;
  readonly duplicates: boolean;
  readonly similarity: number;
  readonly allFiles: boolean;
  readonly fresh: boolean;
  readonly quiet: boolean;
}

/** `newsgrain batch` */
export async function batch(inputs: readonly string[], flags: BatchFlags): Promise<void> {
  // Before anything that takes time: a signal must find us ready.
  const stop = listenForSignals();
  // What the parent holds is small and steady; without this V8 doubles the young generation in mid-run, which looks like a leak.
  setFlagsFromString('--semi-space-growth-factor=1');
  const { startProgress } = await import('./batch-progress.js');
  const { toSummary } = await import('./batch-summary.js');
  const { runBatch } = await import('../batch/run-batch.js');
  const progress = startProgress(inputs, flags);
  try {
    const { counts, state } = await runBatch({
      inputs,
      out: flags.out,
      pipeline: flags.pipeline,
      jobs: flags.jobs ?? availableParallelism(),
      sourceMap: flags.sourceMap,
      fields: { id: flags.idField, html: flags.htmlField, text: flags.textField, url: flags.urlField, date: flags.dateField },
      maxBytes: flags.maxSize * MEGABYTE,
      timeLimit: flags.timeLimit * 1000,
      memory: flags.memory,
      shardBytes: flags.shardSize * MEGABYTE,
      ...(flags.compress ? { compress: flags.compress } : {}),
      limit: flags.limit ?? Number.POSITIVE_INFINITY,
      sample: flags.sample ?? 1,
      onlyFailed: flags.onlyFailed,
      duplicates: flags.duplicates,
      similarity: flags.similarity,
      allFiles: flags.allFiles,
      fresh: flags.fresh,
      signal: stop.signal,
      stopLimit: STOP_LIMIT_MS,
      onProgress: progress.update,
    });
    progress.end();
    if (!flags.quiet) process.stderr.write(toSummary(counts, { state, out: flags.out, seconds: progress.seconds() }));
    process.exitCode = state === 'stopped' ? stop.exitCode() : counts.failures > 0 ? BATCH_EXIT.failures : BATCH_EXIT.ok;
  } catch (error) {
    progress.end();
    process.exitCode = explain(error);
  }
}

/** Well within the 5 seconds that a stop may take, and beyond what any page but a hostile one takes. */
const STOP_LIMIT_MS = 3_500;

interface Stop {
  readonly signal: AbortSignal;
  exitCode(): number;
}

/** The first SIGINT or SIGTERM stops after the documents in hand, the second at once. */
function listenForSignals(): Stop {
  const controller = new AbortController();
  let exitCode: number = BATCH_EXIT.SIGINT;
  // The program's own answer to Ctrl-C is to end at once.
  process.removeAllListeners('SIGINT');
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      exitCode = BATCH_EXIT[name];
      if (controller.signal.aborted) process.exit(exitCode);
      process.stderr.write(`newsgrain: ${name}: finishing the documents in hand; once more to end at once\n`);
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => exitCode };
}

const EXIT_OF = new Map<string, number>([
  ['MissingInputError', BATCH_EXIT.usage],
  ['UnknownPipelineError', BATCH_EXIT.usage],
  ['OutputError', BATCH_EXIT.output],
  ['OutputInUseError', BATCH_EXIT.inUse],
  ['OutputMismatchError', BATCH_EXIT.mismatch],
]);

/** One line for what the user can mend; a stack only for faults of ours. */
function explain(error: unknown): number {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  const code = EXIT_OF.get(name);
  process.stderr.write(`newsgrain: ${printable(code === undefined ? (stack ?? message) : message)}\n`);
  return code ?? BATCH_EXIT.bug;
}
