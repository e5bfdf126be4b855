import { systemReason } from '../io/io-error.js';

/** The output cannot be written: exit code 4. What is there is sound, or will be cut to what is sound; the same command goes on. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** Another run writes to the output folder: exit code 5. */
export class OutputInUseError extends Error {
  override readonly name = 'OutputInUseError';
}

/** The output folder is from another version, pipeline, option or input: exit code 6. */
export class OutputMismatchError extends Error {
  override readonly name = 'OutputMismatchError';
}

/** Runs a file operation on the output. @throws {OutputError} naming the operation, the path and the system's code. */
export function onOutput<T>(what: string, path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw new OutputError(`cannot ${what} ${JSON.stringify(path)}: ${reason(error)}`, { cause: error });
  }
}

function reason(error: unknown): string {
  const said = systemReason(error);
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' && !said.includes(code) ? `${said} (${code})` : said;
}
