import { closeSync } from 'node:fs';
import { DocumentFailure } from '../document/message.js';
import type { ArchiveEntry } from '../io/archive-entry.js';
import { gunzipHead, isGzip } from '../io/gunzip.js';
import { inflateMembers } from '../io/inflate-members.js';
import { systemReason } from '../io/io-error.js';
import { type Piece, peekPieces, plainPieces, soundBytes } from '../io/pieces.js';
import { openRegularFile, readAll, readChunks } from '../io/read-bytes.js';
import { readRawLines } from '../io/read-lines.js';
import { readTar } from '../io/read-tar.js';
import { readWarc } from '../io/read-warc.js';
import { readZip } from '../io/read-zip.js';
import { CONTAINER_HEAD_BYTES, type Container, sniffContainer } from '../io/sniff-container.js';
import { isZstd, unzstd } from '../io/unzstd.js';
import { type FindOptions, type Found, isTaken } from './found.js';

/** Enough to tell a page from a container where the name says page: WARC, gzip, zstd and tar show in their first 512 bytes. */
const PAGE_HEAD_BYTES = 4096;
const PAGE_NAME = /\.(?:html?|xhtml|shtml|txt)(?:\.gz)?$/i;

/** The documents of one file, of whatever kind its bytes say it is. Never throws for what the file is or holds. */
export async function* readInputFile(key: string, path: string | Buffer, options: FindOptions): AsyncGenerator<Found> {
  try {
    const { fd, size } = openRegularFile(path);
    try {
      const chunks = readChunks(fd, PAGE_NAME.test(key) ? PAGE_HEAD_BYTES : undefined);
      yield* readStream(key, chunks, { ...options, path, size });
    } finally {
      closeSync(fd);
    }
    options.onPassed(size);
  } catch (error) {
    yield toFound(key, error);
  }
}

/** The documents on standard input, whose key is `stdin`. */
export async function* readStdin(options: FindOptions): AsyncGenerator<Found> {
  try {
    yield* readStream('stdin', process.stdin as AsyncIterable<Uint8Array>, options);
  } catch (error) {
    yield toFound('stdin', error);
  }
}

/** `path` and `size` of a file that workers can read themselves; absent for a stream. */
type StreamOptions = FindOptions & { readonly path?: string | Buffer; readonly size?: number };

async function* readStream(key: string, chunks: AsyncIterable<Uint8Array>, options: StreamOptions): AsyncGenerator<Found> {
  const enough = PAGE_NAME.test(key) ? 512 : CONTAINER_HEAD_BYTES;
  const raw = await peekPieces(plainPieces(chunks), enough);
  if (options.path !== undefined && isPackedPage(key, raw.head)) return yield* readContainer('page', key, raw.all, 'gzip', options);
  const packed = isGzip(raw.head) ? 'gzip' : isZstd(raw.head) ? 'zstd' : undefined;
  const unpacked = packed === 'gzip' ? inflateMembers(soundBytes(raw.all)) : packed === 'zstd' ? unzstd(soundBytes(raw.all)) : raw.all;
  const { head, all } = packed ? await peekPieces(unpacked, enough) : { head: raw.head, all: raw.all };
  try {
    yield* readContainer(sniffContainer(head, key), key, all, packed, options);
  } finally {
    await all.return(undefined);
  }
}

/** A page by name and bytes, told from its head alone: to unpack all that is read ahead would be half of what a page costs here. */
function isPackedPage(key: string, head: Buffer): boolean {
  if (!PAGE_NAME.test(key) || !isGzip(head)) return false;
  const unpacked = gunzipHead(head);
  return unpacked.length >= 512 && sniffContainer(unpacked, key) === 'page';
}

async function* readContainer(
  container: Container,
  key: string,
  pieces: AsyncIterable<Piece>,
  packed: 'gzip' | 'zstd' | undefined,
  options: StreamOptions,
): AsyncGenerator<Found> {
  const { maxBytes, path, size } = options;
  switch (container) {
    case 'jsonl':
      return yield* readJsonLines(key, soundBytes(pieces), maxBytes);
    case 'warc':
      return yield* readWarcJobs(key, pieces, maxBytes);
    case 'tar':
      return yield* toJobs(
        key,
        readTar(pieces, (name) => options.allFiles || isTaken(name), maxBytes),
      );
    case 'zip':
      if (path === undefined || packed)
        throw new DocumentFailure('BAD_ARCHIVE', 'a zip file is read only where it lies in a file of its own');
      return yield* toJobs(
        key,
        readZip(path, (name) => options.allFiles || isTaken(name), maxBytes),
      );
    case 'page':
      if (size !== undefined && size > maxBytes) throw new DocumentFailure('TOO_LARGE', `over the limit of ${maxBytes} bytes`);
      // Gzip is left to the page reader, which makes the best of a damaged page; zstd it does not know.
      if (path !== undefined && packed !== 'zstd') yield { job: { key, from: { file: path } } };
      else yield { job: { key, from: { page: await readAll(soundBytes(pieces), maxBytes) } } };
  }
}

async function* readJsonLines(key: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Found> {
  for await (const batch of readRawLines(bytes, maxBytes)) {
    for (const { number, start, bytes: json } of batch) {
      const line = { key: `${key}#${number}`, line: number };
      if (json === undefined) {
        yield { failure: { ...line, code: 'TOO_LARGE', message: `the line at byte ${start} is over the limit of ${maxBytes} bytes` } };
      } else if (!isBlank(json)) yield { job: { ...line, from: { json } } };
    }
  }
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

async function* readWarcJobs(key: string, pieces: AsyncIterable<Piece>, maxBytes: number): AsyncGenerator<Found> {
  for await (const entry of readWarc(pieces, maxBytes)) {
    if ('skipped' in entry) yield entry;
    else if ('record' in entry) yield { job: { key: `${key}#${entry.at}`, from: { warc: entry.record } } };
    else yield { failure: { key: `${key}#${entry.at}`, code: entry.tooLarge ? 'TOO_LARGE' : 'BAD_ARCHIVE', message: entry.damage } };
  }
}

async function* toJobs(key: string, entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Found> {
  for await (const entry of entries) {
    const inside = `${key}#${entry.number}:${entry.name}`;
    if ('skipped' in entry) yield { skipped: 'file name' };
    else if ('failure' in entry) yield toFound(inside, entry.failure);
    else yield { job: { key: inside, from: { page: entry.bytes } } };
  }
}

function toFound(key: string, error: unknown): Found {
  if (error instanceof DocumentFailure) return { failure: { key, code: error.code, message: error.message } };
  if (isSystemError(error)) return { failure: { key, code: 'UNREADABLE', message: systemReason(error) } };
  throw error;
}

/** What the operating system refused, such as a read error in the middle of a file. */
function isSystemError(error: unknown): boolean {
  return typeof (error as { readonly syscall?: unknown } | null)?.syscall === 'string';
}
