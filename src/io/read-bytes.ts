import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { DocumentFailure } from '../document/message.js';
import { systemReason } from './io-error.js';

/** Largest file that is read, in bytes. News pages run to a few megabytes; this bounds memory, not quality. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

const CHUNK_BYTES = 256 * 1024;

/**
 * The bytes of a regular file.
 * @throws {DocumentFailure} UNREADABLE (missing, no permission, a pipe or device), TOO_LARGE.
 */
export async function readFileBytes(path: string, maxBytes = MAX_FILE_BYTES): Promise<Uint8Array> {
  let handle: FileHandle | undefined;
  try {
    // Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stat = await handle.stat();
    if (!stat.isFile()) throw new DocumentFailure('UNREADABLE', stat.isDirectory() ? 'is a folder' : 'not a regular file');
    if (stat.size > maxBytes) throw tooLarge(maxBytes);
    return await readAll(chunksOf(handle), maxBytes);
  } catch (error) {
    if (error instanceof DocumentFailure) throw error;
    throw new DocumentFailure('UNREADABLE', systemReason(error));
  } finally {
    await handle?.close();
  }
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
  return Buffer.concat(parts, size);
}

async function* chunksOf(handle: FileHandle): AsyncIterable<Uint8Array> {
  for (;;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

function tooLarge(maxBytes: number): DocumentFailure {
  return new DocumentFailure('TOO_LARGE', `over the limit of ${maxBytes} bytes`);
}
