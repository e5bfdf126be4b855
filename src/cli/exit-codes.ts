/** What the process's exit code says; described in `docs/cli.md`. */
export const EXIT = {
  ok: 0,
  /** Some documents failed (`extract`, `explain`), or the check fell below its floors. */
  failed: 1,
  usage: 2,
  io: 3,
  /** A fault of ours; the stack is on stderr. */
  bug: 70,
  interrupted: 130,
} as const;

/** The exit codes of `batch`, which has more to say; described in `docs/failures.md`. */
export const BATCH_EXIT = {
  ok: 0,
  usage: 2,
  /** Finished; some documents failed. */
  failures: 3,
  /** The output cannot be written; the same command goes on once it can. */
  output: 4,
  /** Another run writes to the output folder. */
  inUse: 5,
  /** The output folder is from another version, pipeline, input or option. */
  mismatch: 6,
  /** A fault of ours. */
  bug: 70,
  /** Stopped by a signal; the same command goes on. */
  SIGINT: 130,
  SIGTERM: 143,
} as const;

/** A wrong call of the command line: one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
