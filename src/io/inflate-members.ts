import { once } from 'node:events';
import { constants, createInflateRaw, type InflateRaw } from 'node:zlib';
import { ByteQueue } from './byte-queue.js';
import { gzipHeaderLength, isGzip } from './gunzip.js';
import type { Piece } from './pieces.js';
import { isDumpBomb, MAX_RATIO } from './unpack-limits.js';

/** Input handed to zlib at once: DEFLATE may make 1,032 times as much of it, so this bounds memory to 17 MB. */
const STEP_BYTES = 16 * 1024;
/** A header may hold a file name and a comment; one longer than this is none. */
const MAX_HEADER = 64 * 1024;
const TRAILER_BYTES = 8;

/**
 * Unpacks gzip member by member, so that damage in one costs only that one: reading goes on at the next header.
 * Checksums are not compared: a record that is damaged in a way DEFLATE misses is still worth reading.
 */
export async function* inflateMembers(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const input = new ByteQueue(packed);
  /** Where the current stretch of damage began. Told when sound bytes come again, since junk may look like a header. */
  let gap: number | undefined;
  let made = 0;
  for (;;) {
    const head = await input.fill(MAX_HEADER);
    if (head.length === 0) break;
    const header = isGzip(head) ? gzipHeaderLength(head) : 0;
    if (header === 0 || header >= head.length) {
      gap ??= input.offset;
      input.skip(toNextHeader(head));
      continue;
    }
    const member = input.offset;
    input.skip(header);
    let first = true;
    let whole = false;
    for await (const bytes of inflateOne(input)) {
      if (bytes === 'whole') {
        whole = true;
        continue;
      }
      if (gap !== undefined) yield { damage: 'gzip data is damaged', offset: gap };
      gap = undefined;
      made += bytes.length;
      if (isDumpBomb(made, input.offset)) {
        yield { damage: `gzip data unpacks to more than ${MAX_RATIO} times its size`, offset: member };
        return;
      }
      yield first ? { bytes, member } : { bytes };
      first = false;
    }
    if (!whole) gap ??= member;
  }
  if (gap !== undefined) yield { damage: 'gzip data is damaged or ends early', offset: gap };
}

/** How far to the next three bytes that may open a member; a tail that could be the start of them stays. */
function toNextHeader(head: Buffer): number {
  const next = head.indexOf('\x1f\x8b\x08', 1, 'latin1');
  return next > 0 ? next : Math.max(1, head.length - 2);
}

/** What one member holds, and 'whole' last if it ended as it should. Takes exactly its bytes from `input`. */
async function* inflateOne(input: ByteQueue): AsyncGenerator<Uint8Array | 'whole'> {
  const zlib = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  const out: Uint8Array[] = [];
  let state: 'going' | 'ended' | 'failed' = 'going';
  zlib.on('data', (bytes: Uint8Array) => out.push(bytes));
  zlib.once('end', () => {
    state = 'ended';
  });
  zlib.once('error', () => {
    state = 'failed';
  });
  try {
    while (state === 'going') {
      const step = (await input.fill(STEP_BYTES)).subarray(0, STEP_BYTES);
      if (step.length === 0) break;
      const before = zlib.bytesWritten;
      await write(zlib, step);
      input.skip(zlib.bytesWritten - before);
      yield* out.splice(0);
    }
    const cut = (state as string) === 'going';
    if (cut) {
      zlib.end();
      await once(zlib, 'end').catch(() => {});
      yield* out.splice(0);
    } else if (state !== ('failed' as string)) {
      const trailer = (await input.fill(TRAILER_BYTES)).subarray(0, TRAILER_BYTES);
      input.skip(trailer.length);
      if (trailer.length === TRAILER_BYTES) yield 'whole';
    }
  } finally {
    zlib.destroy();
  }
}

/** Until zlib has taken the step, or the member ended or failed inside it (it calls back in the first case only). */
function write(zlib: InflateRaw, step: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      zlib.off('end', done);
      zlib.off('error', done);
      resolve();
    };
    zlib.once('end', done);
    zlib.once('error', done);
    zlib.write(step, done);
  });
}
