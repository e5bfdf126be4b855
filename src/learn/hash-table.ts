/**
 * A read-only map from 32-bit hashes to 32-bit values, by open addressing in one typed array: it loads with its bytes
 * and makes no object an entry. Key 0 means an empty slot; a hash of 0 is stored as 1.
 */
export class HashTable {
  private readonly mask: number;

  constructor(
    private readonly keys: Uint32Array,
    private readonly values: Uint32Array,
  ) {
    this.mask = keys.length - 1;
  }

  /** The value stored for `hash`, or 0. */
  get(hash: number): number {
    const key = hash === 0 ? 1 : hash;
    for (let slot = key & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.keys[slot] as number;
      if (found === key) return this.values[slot] as number;
      if (found === 0) return 0;
    }
  }

  /** Keys and values as one little-endian array: all keys, then all values. */
  toArray(): Uint32Array {
    const all = new Uint32Array(this.keys.length * 2);
    all.set(this.keys);
    all.set(this.values, this.keys.length);
    return all;
  }

  static fromArray(all: Uint32Array): HashTable {
    return new HashTable(all.subarray(0, all.length / 2), all.subarray(all.length / 2));
  }

  /** Builds a table with at least a quarter of its slots free. */
  static fromEntries(entries: ReadonlyMap<number, number>): HashTable {
    let size = 16;
    while (size < entries.size * 1.34) size *= 2;
    const keys = new Uint32Array(size);
    const values = new Uint32Array(size);
    for (const [hash, value] of entries) {
      const key = hash === 0 ? 1 : hash;
      let slot = key & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      values[slot] = value;
    }
    return new HashTable(keys, values);
  }
}
