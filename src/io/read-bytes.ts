import { closeSync, constants, fstatSync, openSync, read, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { DocumentFailure } from '../document/message.js';
import { systemReason } from './io-error.js';

/** Largest file that is read, in bytes. News pages run to a few megabytes; this bounds memory, not quality. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const CHUNK_BYTES = 256 * 1024;
const SMALL_BYTES = 4096;

/**
 * The bytes of a regular file. Synchronous: who has one page to do has nothing to do meanwhile, and a trip to another thread and back
 * for each step takes ten times what the step does.
 * @throws {DocumentFailure} UNREADABLE (missing, no permission, a pipe or device), TOO_LARGE.
 */
export function readFileBytes(path: string | Buffer, maxBytes = MAX_FILE_BYTES): Uint8Array {
  const { fd, size } = openRegularFile(path);
  try {
    if (size > maxBytes) throw tooLarge(maxBytes);
    return readToEnd(fd, size, maxBytes);
  } catch (error) {
    throw asFailure(error);
  } finally {
    closeSync(fd);
  }
}

/** The cap holds whatever the size was: `/proc` files say they have none, and a file may grow while it is read. */
function readToEnd(fd: number, size: number, maxBytes: number): Uint8Array {
  // A byte more than the file has, so that its end is seen with the same buffer.
  let bytes = Buffer.allocUnsafe(Math.max(size + 1, SMALL_BYTES));
  for (let filled = 0; ; ) {
    const got = readSync(fd, bytes, filled, bytes.length - filled, null);
    if (got === 0) return bytes.subarray(0, filled);
    filled += got;
    if (filled > maxBytes) throw tooLarge(maxBytes);
    if (filled === bytes.length) bytes = Buffer.concat([bytes], bytes.length * 2);
  }
}

/**
 * Opens a regular file, and nothing else, without waiting; the caller closes it. `path` as a Buffer for names that are no UTF-8.
 * @throws {DocumentFailure} UNREADABLE
 */
export function openRegularFile(path: string | Buffer): { readonly fd: number; readonly size: number } {
  let fd: number | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new DocumentFailure('UNREADABLE', stat.isDirectory() ? 'is a folder' : 'not a regular file');
    return { fd, size: stat.size };
  } catch (error) {
    if (fd !== undefined) closeSync(fd);
    throw asFailure(error);
  }
}

function asFailure(error: unknown): DocumentFailure {
  return error instanceof DocumentFailure ? error : new DocumentFailure('UNREADABLE', systemReason(error));
}

/** All bytes of a stream. */
export async function readAll(chunks: AsyncIterable<Uint8Array>, maxBytes = MAX_FILE_BYTES): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    parts.push(chunk);
  }
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts, size);
}

const readAsync = promisify(read);

/** The file from its current position to its end, in bytes that are written but once. */
export async function* readChunks(fd: number, chunkBytes = CHUNK_BYTES): AsyncGenerator<Uint8Array> {
  for (let room = Buffer.alloc(0); ; ) {
    if (room.length === 0) room = Buffer.allocUnsafe(chunkBytes);
    const { bytesRead } = await readAsync(fd, room, 0, room.length, null);
    if (bytesRead === 0) return;
    yield room.subarray(0, bytesRead);
    room = room.subarray(bytesRead);
  }
}

function tooLarge(maxBytes: number): DocumentFailure {
  return new DocumentFailure('TOO_LARGE', `over the limit of ${maxBytes} bytes`);
}
