import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { DocumentFailure } from '../document/message.js';
import type { ArchiveEntry } from './archive-entry.js';
import { type Piece, soundBytes } from './pieces.js';
import { readAll } from './read-bytes.js';

/**
 * The files in a tar stream, in order; links, folders and devices are passed over.
 * @throws {DocumentFailure} BAD_ARCHIVE where the stream is damaged; what comes after is lost.
 */
export async function* readTar(
  pieces: AsyncIterable<Piece>,
  wanted: (name: string) => boolean,
  maxBytes: number,
): AsyncGenerator<ArchiveEntry> {
  const source = Readable.from(soundBytes(pieces), { objectMode: true });
  const tar = extract();
  source.once('error', (error) => tar.destroy(error));
  source.pipe(tar);
  let number = 0;
  try {
    for await (const entry of tar) {
      const { name, type, size } = entry.header;
      number += 1;
      if (type !== 'file' && type !== 'contiguous-file') entry.resume();
      else if (!wanted(name)) {
        entry.resume();
        yield { number, name, skipped: true };
      } else if ((size ?? 0) > maxBytes) {
        entry.resume();
        yield { number, name, failure: new DocumentFailure('TOO_LARGE', `over the limit of ${maxBytes} bytes`) };
      } else yield { number, name, bytes: await readAll(entry as AsyncIterable<Uint8Array>, maxBytes) };
    }
  } catch (error) {
    throw error instanceof DocumentFailure
      ? error
      : new DocumentFailure('BAD_ARCHIVE', `the tar file is damaged: ${(error as Error).message}`);
  } finally {
    source.destroy();
  }
}
