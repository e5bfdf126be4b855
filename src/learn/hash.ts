/** FNV-1a over UTF-16 units, 32 bits. Strings that differ only in case hash alike under `hashFolded`. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Hash of `text[start, end)`, continuing from `seed`. */
export function hashRange(text: string, start: number, end: number, seed: number = OFFSET): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash >>> 0;
}

/** The same with A-Z folded to a-z, and the Latin-1 capitals likewise. */
export function hashFolded(text: string, start: number, end: number, seed: number = OFFSET): number {
  let hash = seed;
  for (let i = start; i < end; i++) {
    let code = text.charCodeAt(i);
    if ((code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde)) code += 32;
    hash = Math.imul(hash ^ code, PRIME);
  }
  return hash >>> 0;
}

/** Mixes numbers into one 32-bit hash; order counts. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  return (hash ^ (hash >>> 16)) >>> 0;
}
