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

  /** Every key with its value, keys rising. */
  entries(): [key: number, value: number][] {
    const found: [number, number][] = [];
    this.keys.forEach((key, slot) => {
      if (key !== 0) found.push([key, this.values[slot] as number]);
    });
    return found.sort((a, b) => a[0] - b[0]);
  }

  static fromEntries(entries: ReadonlyMap<number, number>): HashTable {
    return HashTable.fromColumns(Uint32Array.from(entries.keys()), Uint32Array.from(entries.values()));
  }

  /** Builds a table with at least a quarter of its slots free; keys differ. */
  static fromColumns(keyColumn: Uint32Array, valueColumn: Uint32Array): HashTable {
    let size = 16;
    while (size < keyColumn.length * 1.34) size *= 2;
    const keys = new Uint32Array(size);
    const values = new Uint32Array(size);
    for (let k = 0; k < keyColumn.length; k++) {
      const key = keyColumn[k] === 0 ? 1 : (keyColumn[k] as number);
      let slot = key & (size - 1);
      while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (size - 1);
      keys[slot] = key;
      values[slot] = valueColumn[k] as number;
    }
    return new HashTable(keys, values);
  }
}
