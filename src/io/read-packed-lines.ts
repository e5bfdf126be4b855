import { closeSync } from 'node:fs';
import { DocumentFailure } from '../document/message.js';
import { inflateMembers } from './inflate-members.js';
import { IoError } from './io-error.js';
import { plainPieces, soundBytes } from './pieces.js';
import { openRegularFile, readChunks } from './read-bytes.js';
import { readRawLines } from './read-lines.js';
import { unzstd } from './unzstd.js';

/** A line without its LF; `start` is its offset in the unpacked file, `ended` whether an LF follows (always, in a packed file). */
export interface PackedLine {
  readonly start: number;
  readonly bytes: Buffer;
  readonly ended: boolean;
}

/**
 * The lines of a file of our own making, of any length; `.gz` and `.zst` are unpacked.
 * @throws {DocumentFailure} where the file cannot be opened, or a packed one is damaged.
 */
export async function* readPackedLines(path: string): AsyncGenerator<PackedLine> {
  const { fd, size } = openRegularFile(path);
  try {
    const chunks = readChunks(fd);
    const isPacked = /\.(?:gz|zst)$/.test(path);
    const pieces = !isPacked ? plainPieces(chunks) : path.endsWith('.gz') ? inflateMembers(chunks) : unzstd(chunks);
    for await (const batch of readRawLines(soundBytes(pieces), Number.POSITIVE_INFINITY)) {
      for (const { start, bytes = new Uint8Array() } of batch) {
        const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
        yield { start, bytes: line, ended: isPacked || start + line.length < size };
      }
    }
  } finally {
    closeSync(fd);
  }
}

/**
 * The records in a file of one JSON object a line, plain or packed, blank lines left out.
 * @throws {IoError} where it cannot be read, or a line is not JSON.
 */
export async function* readRecordLines<T>(path: string): AsyncGenerator<T> {
  let number = 0;
  try {
    for await (const { bytes } of readPackedLines(path)) {
      number += 1;
      const text = bytes.toString('utf8');
      if (text.trim() !== '') yield JSON.parse(text) as T;
    }
  } catch (error) {
    if (error instanceof DocumentFailure) throw new IoError(`cannot read records from ${JSON.stringify(path)}: ${error.message}`);
    if (error instanceof SyntaxError) throw new IoError(`cannot read records from ${JSON.stringify(path)}: line ${number} is not JSON`);
    throw error;
  }
}
