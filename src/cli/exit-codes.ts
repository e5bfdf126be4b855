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

/** A wrong call of the command line: one line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
