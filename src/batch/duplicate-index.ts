import type { Sketch } from './protocol.js';
import { MINIMA } from './sketch.js';

/** What a record says when its text was seen before: `of` and `id` are the key and id of the first record with it. */
export interface Duplicate {
  readonly of: string;
  readonly id: string | null;
  readonly kind: 'exact' | 'near';
}

/** Texts remembered; later ones push out the oldest. Some 400 bytes each with their keys, 80 MB in all. */
const CAPACITY = 200_000;
/**
 * Texts are compared when all rows of one band agree: at a similarity of 0.8 that happens for 99.98 % of the pairs, at 0.3 for
 * 12 % (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4).
 */
const BANDS = 16;
const ROWS = MINIMA / BANDS;
const HEADS = 1 << 20;
/** Most texts compared in one band: a flood of texts that share one phrase must not make the run quadratic. */
const MAX_CHAIN = 64;

/**
 * Finds the first text that a text repeats, in bounded memory. Only texts that repeat none are remembered, so a chain of small
 * edits does not drift: every duplicate is like the first itself.
 */
export class DuplicateIndex {
  readonly #similarity: number;
  readonly #capacity: number;
  readonly #minima: Uint16Array;
  readonly #texts: Uint32Array;
  readonly #owners: { readonly key: string; readonly id: string | null }[] = [];
  /** Newest member + 1 of each bucket, and for each member and band the next older one + 1. */
  readonly #heads = new Uint32Array(HEADS);
  readonly #older: Uint32Array;
  /** Texts ever remembered: text n lies in slot n % capacity. */
  #count = 0;

  constructor(similarity: number, capacity = CAPACITY) {
    this.#similarity = similarity;
    this.#capacity = capacity;
    this.#minima = new Uint16Array(capacity * MINIMA);
    this.#texts = new Uint32Array(capacity * 2);
    this.#older = new Uint32Array(capacity * BANDS);
  }

  /** The first text that this one repeats; otherwise it is remembered as a first. */
  add(key: string, id: string | null, sketch: Sketch): Duplicate | undefined {
    const buckets = bucketsOf(sketch.minima);
    const first = this.#findFirst(sketch, buckets);
    if (first !== undefined) {
      const slot = first % this.#capacity;
      const owner = this.#owners[slot] as { readonly key: string; readonly id: string | null };
      return { of: owner.key, id: owner.id, kind: this.#isSame(slot, sketch) ? 'exact' : 'near' };
    }
    const slot = this.#count % this.#capacity;
    this.#owners[slot] = { key, id };
    this.#minima.set(sketch.minima, slot * MINIMA);
    this.#texts.set(sketch.text, slot * 2);
    for (let band = 0; band < BANDS; band++) {
      const bucket = buckets[band] as number;
      this.#older[slot * BANDS + band] = this.#heads[bucket] as number;
      this.#heads[bucket] = this.#count + 1;
    }
    this.#count += 1;
    return undefined;
  }

  /** The oldest text alike, or any with the very same words. */
  #findFirst(sketch: Sketch, buckets: Uint32Array): number | undefined {
    let best: number | undefined;
    const oldest = this.#count - this.#capacity;
    for (let band = 0; band < BANDS; band++) {
      let next = this.#heads[buckets[band] as number] as number;
      // Slots are taken over in order of age, so whatever lies beyond a text that is gone is gone as well.
      for (let steps = 0; next > 0 && next - 1 >= oldest && steps < MAX_CHAIN; steps++) {
        const text = next - 1;
        const slot = text % this.#capacity;
        if (this.#isSame(slot, sketch)) return text;
        if ((best === undefined || text < best) && this.#isNear(slot, sketch.minima)) best = text;
        next = this.#older[slot * BANDS + band] as number;
      }
    }
    return best;
  }

  #isSame(slot: number, { text }: Sketch): boolean {
    return this.#texts[slot * 2] === text[0] && this.#texts[slot * 2 + 1] === text[1];
  }

  #isNear(slot: number, minima: Uint16Array): boolean {
    let equal = 0;
    for (let k = 0; k < MINIMA; k++) if (this.#minima[slot * MINIMA + k] === minima[k]) equal += 1;
    return equal >= this.#similarity * MINIMA;
  }
}

function bucketsOf(minima: Uint16Array): Uint32Array {
  const buckets = new Uint32Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    let hash = band + 1;
    for (let row = 0; row < ROWS; row++) hash = Math.imul(hash ^ (minima[band * ROWS + row] as number), 0x9e3779b1) ^ (hash >>> 15);
    buckets[band] = (hash >>> 0) % HEADS;
  }
  return buckets;
}
