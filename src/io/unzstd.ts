import { Decompress } from 'fzstd';
import type { Piece } from './pieces.js';
import { isDumpBomb, MAX_RATIO } from './unpack-limits.js';

/** Input handed over at once. A zstd block makes at most 128 KB, and can be as short as 4 bytes. */
const STEP_BYTES = 4 * 1024;

export function isZstd(bytes: Uint8Array): boolean {
  return bytes[0] === 0x28 && bytes[1] === 0xb5 && bytes[2] === 0x2f && bytes[3] === 0xfd;
}

/** Unpacks zstd, all frames. Frames cannot be found again after damage, so damage ends the stream. */
export async function* unzstd(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const out: Uint8Array[] = [];
  const zstd = new Decompress((bytes) => {
    if (bytes.length > 0) out.push(bytes);
  });
  let read = 0;
  let made = 0;
  try {
    for await (const chunk of packed) {
      for (let at = 0; at < chunk.length; at += STEP_BYTES) {
        const step = chunk.subarray(at, at + STEP_BYTES);
        read += step.length;
        zstd.push(step);
        for (const bytes of out.splice(0)) {
          made += bytes.length;
          yield { bytes };
        }
        if (isDumpBomb(made, read)) {
          yield { damage: `zstd data unpacks to more than ${MAX_RATIO} times its size`, offset: 0 };
          return;
        }
      }
    }
    zstd.push(new Uint8Array(), true);
    for (const bytes of out.splice(0)) yield { bytes };
  } catch (error) {
    for (const bytes of out.splice(0)) yield { bytes };
    yield { damage: `zstd data is damaged or ends early: ${error instanceof Error ? error.message : String(error)}`, offset: read };
  }
}
