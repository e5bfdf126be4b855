import { setFlagsFromString } from 'node:v8';
import { MEGABYTE } from './options.js';

// How V8 is set for a worker: it shares the machine with others that do the same, and lives for thousands of documents.

/**
 * Megabytes of each half of the young generation, of one size from the start: left to itself it grows for thousands of documents.
 * Large enough for most pages to be done and dead when it is collected: with 16, a page left 0.7 MB behind in the old generation.
 */
const YOUNG_MB = 32;
/** After so many documents the whole heap is collected, so that it is as large after a hundred documents as after a million. */
const COLLECT_EVERY = 500;

/** Flags to start a worker with, for `memory` megabytes of heap. Threads that help to collect cost more than they save: all cores are busy. */
export function workerFlags(memory: number): string[] {
  return [
    `--max-old-space-size=${memory}`,
    `--min-semi-space-size=${YOUNG_MB}`,
    `--max-semi-space-size=${YOUNG_MB}`,
    '--single-threaded-gc',
    '--expose-gc',
  ];
}

/**
 * Has V8 see a function run six times longer before it optimises it: every worker optimises the same 1,500 functions for itself, and
 * spent a quarter of its time on that. Not among the flags above: V8 renamed this one, and Node does not start with one it does not know.
 */
export function optimiseLater(): void {
  const isOld = Number.parseInt(process.versions.v8, 10) < 12;
  setFlagsFromString(isOld ? '--interrupt-budget=400000' : '--invocation-count-for-turbofan=15000');
}

/** Once models are loaded: drops what loading left, and touches the young generation's memory now, not bit by bit later. */
export function settleHeap(): void {
  for (let bytes = 0; bytes < 2 * YOUNG_MB * MEGABYTE; bytes += 8192) new Array(1024).fill(0);
  globalThis.gc?.();
}

/** Collects garbage when enough documents were done; to be called between two chunks. */
export function createCollector(): (documents: number) => void {
  let since = 0;
  return (documents) => {
    since += documents;
    if (since < COLLECT_EVERY) return;
    since = 0;
    globalThis.gc?.();
  };
}
