import { createHash } from 'node:crypto';

/**
 * A set of keys by 128 bits of their SHA-256: 32 to 64 bytes a key however long it is, and no string kept. That two of a
 * thousand million keys meet is less likely than 1 in 10^20.
 */
export class KeySet {
  #slots = new Uint32Array(4 * 1024);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  has(key: string): boolean {
    return this.#find(this.#slots, hashKey(key)) >= 0;
  }

  /** False if the key was there already. */
  add(key: string): boolean {
    const hash = hashKey(key);
    const at = this.#find(this.#slots, hash);
    if (at >= 0) return false;
    this.#slots.set(hash, -1 - at);
    this.#size += 1;
    if (this.#size * 8 > this.#slots.length) this.#grow();
    return true;
  }

  /** Index of the hash, or -1 - the index of the free slot where it belongs. */
  #find(slots: Uint32Array, [a, b, c, d]: Hash): number {
    const count = slots.length / 4;
    for (let slot = a % count; ; slot = (slot + 1) % count) {
      const i = slot * 4;
      const seen = slots[i];
      if (seen === 0) return -1 - i;
      if (seen === a && slots[i + 1] === b && slots[i + 2] === c && slots[i + 3] === d) return i;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let i = 0; i < this.#slots.length; i += 4) {
      if (this.#slots[i] === 0) continue;
      const hash = [...this.#slots.subarray(i, i + 4)] as unknown as Hash;
      larger.set(hash, -1 - this.#find(larger, hash));
    }
    this.#slots = larger;
  }
}

type Hash = readonly [number, number, number, number];

function hashKey(key: string): Hash {
  const bytes = createHash('sha256').update(key).digest();
  // Zero marks a free slot.
  return [bytes.readUInt32LE(0) || 1, bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
}
