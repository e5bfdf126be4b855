import { openSync } from 'node:fs';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { DocumentFailure } from '../document/message.js';
import type { ArchiveEntry } from './archive-entry.js';
import { readAll } from './read-bytes.js';
import { isPageBomb } from './unpack-limits.js';

const ENCRYPTED = 1;

/**
 * The files in a zip, in the order of its directory. A regular file only: the caller has looked.
 * @throws {DocumentFailure} BAD_ARCHIVE where its directory is damaged; what comes after is lost.
 */
export async function* readZip(path: string | Buffer, wanted: (name: string) => boolean, maxBytes: number): AsyncGenerator<ArchiveEntry> {
  let number = 0;
  try {
    const zip = await fromFdPromise(openSync(path, 'r'), { strictFileNames: false, validateEntrySizes: true });
    for await (const entry of zip.eachEntry()) {
      number += 1;
      const name = entry.fileName;
      if (name.endsWith('/')) continue;
      if (!wanted(name)) yield { number, name, skipped: true };
      else yield { number, name, ...(await readEntry(zip, entry, maxBytes)) };
    }
  } catch (error) {
    throw new DocumentFailure('BAD_ARCHIVE', `the zip file is damaged: ${(error as Error).message}`);
  }
}

async function readEntry(zip: ZipFile, entry: Entry, maxBytes: number) {
  const { uncompressedSize: size, compressedSize: packed } = entry;
  // yauzl holds the entry to the size it declares, so these checks suffice.
  if (size > maxBytes || isPageBomb(size, packed)) {
    return { failure: new DocumentFailure('TOO_LARGE', `unpacks to ${size} bytes`) };
  }
  if (entry.generalPurposeBitFlag & ENCRYPTED) return { failure: new DocumentFailure('UNREADABLE', 'the zip entry is encrypted') };
  try {
    return { bytes: await readAll(await zip.openReadStreamPromise(entry), maxBytes) };
  } catch (error) {
    return { failure: new DocumentFailure('BAD_ARCHIVE', `the zip entry is damaged: ${(error as Error).message}`) };
  }
}
