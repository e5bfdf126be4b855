import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { inflateMembers } from '../io/inflate-members.js';
import { openRegularFile, readChunks } from '../io/read-bytes.js';
import { unzstd } from '../io/unzstd.js';
import { OutputError, onOutput } from './output-error.js';

/** Each block becomes a gzip member or zstd frame of its own: memory stays flat, and readers take them one after the other. */
const BLOCK_BYTES = 4 * 1024 * 1024;
const ZSTD_LEVEL = 6;

const packGzip = promisify(gzip);

/**
 * Writes a packed copy of a file, syncs it, and reads it back: the file it was made from is removed next, so what it holds must
 * not depend on a packer without faults.
 * @throws {OutputError}
 */
export async function packFile(from: string, to: string, how: 'gzip' | 'zstd'): Promise<void> {
  const given = createHash('sha256');
  const pack = how === 'gzip' ? packGzip : await zstdPacker();
  const { fd: source } = openRegularFile(from);
  const fd = onOutput('open', to, () => openSync(to, 'w'));
  try {
    for await (const block of readChunks(source, BLOCK_BYTES)) {
      given.update(block);
      const packed = await pack(block);
      for (let done = 0; done < packed.length; ) done += onOutput('write', to, () => writeSync(fd, packed, done));
    }
    onOutput('sync', to, () => fsyncSync(fd));
  } finally {
    onOutput('close', to, () => closeSync(fd));
    closeSync(source);
  }
  if ((await hashUnpacked(to, how)) !== given.digest('hex'))
    throw new OutputError(`${JSON.stringify(to)} does not unpack to what was packed`);
}

async function hashUnpacked(path: string, how: 'gzip' | 'zstd'): Promise<string> {
  const { fd } = openRegularFile(path);
  try {
    const hash = createHash('sha256');
    const chunks = readChunks(fd);
    for await (const piece of how === 'gzip' ? inflateMembers(chunks) : unzstd(chunks)) if ('bytes' in piece) hash.update(piece.bytes);
    return hash.digest('hex');
  } finally {
    closeSync(fd);
  }
}

/** Loaded on first use and once: a second `init` leaves the library with two memories, and zeros come out. */
let zstd: Promise<(block: Uint8Array) => Uint8Array> | undefined;

/** A WebAssembly build of the zstd library: Node has zstd of its own only from 22.15 on. */
function zstdPacker(): Promise<(block: Uint8Array) => Uint8Array> {
  zstd ??= import('@bokuweb/zstd-wasm').then(async ({ compress, init }) => {
    await init();
    return (block) => compress(block, ZSTD_LEVEL);
  });
  return zstd;
}
