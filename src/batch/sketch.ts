import { createHash } from 'node:crypto';
import type { Sketch } from './protocol.js';

/** Number of hash functions: the standard error of the estimated similarity is at most 1 / (2 * sqrt(64)) = 0.06. */
export const MINIMA = 64;
const WORDS_IN_SHINGLE = 3;

/**
 * The MinHash signature (Broder 1997) of a text's word triples, 16 bits of each minimum (b-bit minwise hashing, Li and König
 * 2010), with 64 bits of a hash of the words in order. Case and white space do not count.
 */
export function sketchText(text: string): Sketch {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = words.map(hashWord);
  const minima = new Uint32Array(MINIMA).fill(0xffffffff);
  const last = Math.max(1, hashes.length - WORDS_IN_SHINGLE + 1);
  for (let i = 0; i < last; i++) {
    let shingle = 0x811c9dc5;
    for (let j = i; j < i + WORDS_IN_SHINGLE && j < hashes.length; j++) shingle = Math.imul(shingle ^ (hashes[j] as number), 0x01000193);
    for (let k = 0; k < MINIMA; k++) {
      const value = mix(shingle ^ (SEEDS[k] as number));
      if (value < (minima[k] as number)) minima[k] = value;
    }
  }
  const digest = createHash('sha256').update(words.join(' ')).digest();
  return { text: [digest.readUInt32LE(0), digest.readUInt32LE(4)], minima: Uint16Array.from(minima, (m) => m & 0xffff) };
}

const SEEDS = Uint32Array.from({ length: MINIMA }, (_, k) => mix(k + 1));

/** FNV-1a over UTF-16 units. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
