import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { DocumentFailure } from '../document/message.js';
import { systemReason } from './io-error.js';

/** Largest file that is read, in bytes. News pages run to a few megabytes; this bounds memory, not quality. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const CHUNK_BYTES = 256 * 1024;
/** At least, since files such as those in `/proc` say they are empty. */
const SMALL_CHUNK_BYTES = 4096;

/**
 * The bytes of a regular file.
 * @throws {DocumentFailure} UNREADABLE (missing, no permission, a pipe or device), TOO_LARGE.
 */
export async function readFileBytes(path: string | Buffer, maxBytes = MAX_FILE_BYTES): Promise<Uint8Array> {
  const { handle, size } = await openRegularFile(path);
  try {
    if (size > maxBytes) throw tooLarge(maxBytes);
    // One byte more than the file has tells its end by the same buffer: large ones lie outside the heap, and many make V8 collect it.
    return await readAll(readChunks(handle, Math.min(Math.max(size + 1, SMALL_CHUNK_BYTES), CHUNK_BYTES)), maxBytes);
  } catch (error) {
    throw asFailure(error);
  } finally {
    await handle.close();
  }
}

/**
 * Opens a regular file, and nothing else, without waiting; the caller closes it. `path` as a Buffer for names that are no UTF-8.
 * @throws {DocumentFailure} UNREADABLE
 */
export async function openRegularFile(path: string | Buffer): Promise<{ readonly handle: FileHandle; readonly size: number }> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (!stat.isFile()) throw new DocumentFailure('UNREADABLE', stat.isDirectory() ? 'is a folder' : 'not a regular file');
    return { handle, size: stat.size };
  } catch (error) {
    await handle?.close();
    throw asFailure(error);
  }
}

function asFailure(error: unknown): DocumentFailure {
  return error instanceof DocumentFailure ? error : new DocumentFailure('UNREADABLE', systemReason(error));
}

/** All bytes of a stream; the cap holds for files too, since `/proc` files grow while they are read. */
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

/** The file from its current position to its end, in bytes that are written but once. */
export async function* readChunks(handle: FileHandle, chunkBytes = CHUNK_BYTES): AsyncGenerator<Uint8Array> {
  for (let room = Buffer.alloc(0); ; ) {
    if (room.length === 0) room = Buffer.allocUnsafe(chunkBytes);
    const { bytesRead } = await handle.read(room, 0, room.length, null);
    if (bytesRead === 0) return;
    yield room.subarray(0, bytesRead);
    room = room.subarray(bytesRead);
  }
}

function tooLarge(maxBytes: number): DocumentFailure {
  return new DocumentFailure('TOO_LARGE', `over the limit of ${maxBytes} bytes`);
}
