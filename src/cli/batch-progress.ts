import { SingleBar } from 'cli-progress';
import type { BatchCounts } from '../batch/counts.js';
import { measureInputs } from '../batch/measure-inputs.js';
import type { BatchFlags } from './batch.js';

/** What is shown while a batch runs; all of it on stderr. */
export interface Progress {
  readonly update: (counts: BatchCounts) => void;
  end(): void;
  /** Since the start. */
  seconds(): number;
}

const LINE_EVERY_MS = 60_000;
const BAR_EVERY_MS = 200;

/** A bar on a terminal, a line a minute elsewhere, nothing with `--quiet`. */
export function startProgress(inputs: readonly string[], flags: Pick<BatchFlags, 'quiet' | 'allFiles' | 'out'>): Progress {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  if (flags.quiet) return { update: () => {}, end: () => {}, seconds };
  if (process.stderr.isTTY) return { ...showBar(inputs, flags, seconds), seconds };
  let counts: BatchCounts | undefined;
  const timer = setInterval(() => {
    if (counts) process.stderr.write(`${toLine(counts, seconds())}\n`);
  }, LINE_EVERY_MS);
  timer.unref();
  return { update: (now) => (counts = now), end: () => clearInterval(timer), seconds };
}

function toLine(counts: BatchCounts, seconds: number): string {
  const rate = (counts.answered / seconds).toFixed(1);
  return `newsgrain: ${counts.records + counts.failures} documents, ${rate}/s, ${counts.failures} failed`;
}

function showBar(inputs: readonly string[], flags: Pick<BatchFlags, 'allFiles' | 'out'>, seconds: () => number): Omit<Progress, 'seconds'> {
  const bar = new SingleBar({
    format: '{bar} {percentage}% | {documents} documents, {rate}/s, {failures} failed | {left}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 24,
    fps: 1000 / BAR_EVERY_MS,
  });
  let total: number | undefined;
  measureInputs(inputs, flags).then(
    (bytes) => {
      total = bytes;
    },
    () => {}, // the run itself meets the same trouble, and says so
  );
  bar.start(1, 0, { documents: 0, rate: '0', failures: 0, left: '' });
  let shown = 0;
  const update = (counts: BatchCounts): void => {
    const now = performance.now();
    if (now - shown < BAR_EVERY_MS) return;
    shown = now;
    const passed = seconds();
    const share = total === undefined ? 0 : Math.min(1, counts.inputBytes / Math.max(1, total));
    bar.update(share, {
      documents: counts.records + counts.failures,
      rate: (counts.answered / passed).toFixed(1),
      failures: counts.failures,
      left: share > 0.001 ? `${readableTime((passed / share) * (1 - share))} left` : '',
    });
  };
  return { update, end: () => bar.stop() };
}

function readableTime(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  return s < 3600 ? `${Math.floor(s / 60)} min ${s % 60} s` : `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}
