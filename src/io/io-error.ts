/** A file, folder or stream that could not be read or written; the command line ends with exit code 3. */
export class IoError extends Error {
  override readonly name = 'IoError';
}

/** "no such file (ENOENT)": the system's reason in words, without its path and call, which the caller names. */
export function systemReason(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  const known = typeof code === 'string' ? REASONS.get(code) : undefined;
  if (known) return `${known} (${String(code)})`;
  return error instanceof Error ? error.message : String(error);
}

const REASONS = new Map([
  ['ENOENT', 'no such file'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EISDIR', 'is a folder'],
  ['ENOTDIR', 'part of the path is no folder'],
  ['ELOOP', 'links go round in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EMFILE', 'too many open files'],
  ['ENOSPC', 'no space left'],
  ['EIO', 'the device could not be read'],
  ['ENXIO', 'not a regular file'],
]);
