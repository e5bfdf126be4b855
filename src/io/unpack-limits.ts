/** Most bytes a compressed page may unpack to. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;
/** Pages pack about 5 to 1, dumps 5 to 30, repetitive ones 50 to 1; DEFLATE can reach 1,032 to 1, and only bombs do. */
export const MAX_RATIO = 200;
/** Small files may exceed the ratio: 4 MiB hurts nobody. */
const PAGE_FREE_BYTES = 4 * 1024 * 1024;
/** So may the start of a dump, which is read as a stream. */
const DUMP_FREE_BYTES = 64 * 1024 * 1024;

/** Most bytes that a page of `packed` bytes may unpack to. */
export function unpackLimit(packed: number): number {
  return Math.min(MAX_UNPACKED_BYTES, Math.max(PAGE_FREE_BYTES, packed * MAX_RATIO));
}

/** True when a page that unpacks to `size` bytes is beyond the ratio. */
export function isPageBomb(size: number, packed: number): boolean {
  return size > PAGE_FREE_BYTES && size > packed * MAX_RATIO;
}

/** True when a dump of which `packed` bytes gave `made` is beyond the ratio. */
export function isDumpBomb(made: number, packed: number): boolean {
  return made > DUMP_FREE_BYTES && made > packed * MAX_RATIO;
}
