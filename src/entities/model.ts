import { HashTable } from '../learn/hash-table.js';

/** The tagger's labels: outside, then begin, inside, last and whole (U) for each of the four types it was trained on. */
export const LABELS = [
  'O',
  ...(['PER', 'LOC', 'ORG', 'MISC'] as const).flatMap((type) => (['B', 'I', 'L', 'U'] as const).map((part) => `${part}-${type}` as const)),
] as const;
export const LABEL_COUNT = LABELS.length;

/** Bits of a lexicon entry: which lists hold the phrase. The 12 bits above them are the word's cluster path. */
export const LISTS = [
  'first',
  'surname',
  'country',
  'demonym',
  'city',
  'region',
  'club',
  'university',
  'company',
  'town',
  'agency',
] as const;
export type ListName = (typeof LISTS)[number];
export const CLUSTER_SHIFT = LISTS.length;
export const CLUSTER_BITS = 12;
export const LIST_BIT: { readonly [L in ListName]: number } = Object.fromEntries(LISTS.map((name, i) => [name, 1 << i])) as {
  [L in ListName]: number;
};

/** A decoded entity model: what `findEntities` tags with. */
export interface EntityModel {
  /** Folded phrase hash -> list bits and cluster path. */
  readonly lexicon: HashTable;
  /** Feature hash -> row of `weights`, plus one (0: unknown). */
  readonly rows: HashTable;
  /** `LABEL_COUNT` weights a row. */
  readonly weights: Int8Array;
  /** (LABEL_COUNT + 1) rows of LABEL_COUNT; the last row is the start of a sentence. */
  readonly transition: Float32Array;
}

const MAGIC = 0x324e474e; // "NGN2"

/**
 * Model -> bytes, little endian: magic, entries of the lexicon, rows; transition weights; keys of the lexicon (rising) and
 * their values; keys of the rows (rising); the rows in the order of their keys.
 */
export function encodeEntityModel(model: EntityModel): Uint8Array {
  const lexicon = model.lexicon.entries();
  const rows = model.rows.entries();
  const weights = new Int8Array(rows.length * LABEL_COUNT);
  rows.forEach(([, row], k) => {
    weights.set(model.weights.subarray((row - 1) * LABEL_COUNT, row * LABEL_COUNT), k * LABEL_COUNT);
  });
  const parts = [
    Uint32Array.of(MAGIC, lexicon.length, rows.length),
    model.transition,
    Uint32Array.from(lexicon, ([key]) => key),
    Uint32Array.from(lexicon, ([, value]) => value),
    Uint32Array.from(rows, ([key]) => key),
    weights,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, p) => sum + p.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

/**
 * Decodes a model file.
 * @throws {TypeError} when the bytes are not an entity model of this version.
 */
export function decodeEntityModel(bytes: Uint8Array): EntityModel {
  const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  let offset = 0;
  const take = (length: number) => {
    const part = new Uint32Array(copy.buffer, copy.byteOffset + offset, length);
    offset += 4 * length;
    return part;
  };
  if (copy.byteLength < 12 || take(1)[0] !== MAGIC) throw new TypeError('expected the bytes of an entity model (NGN2), got something else');
  const [entryCount = 0, rowCount = 0] = take(2);
  const transitions = (LABEL_COUNT + 1) * LABEL_COUNT;
  const expected = 12 + 4 * (transitions + 2 * entryCount + rowCount) + rowCount * LABEL_COUNT;
  if (copy.byteLength !== expected) throw new TypeError(`expected an entity model of ${expected} bytes, got ${copy.byteLength}`);
  const transition = new Float32Array(copy.buffer, copy.byteOffset + offset, transitions);
  offset += 4 * transitions;
  const lexicon = HashTable.fromColumns(take(entryCount), take(entryCount));
  const rows = HashTable.fromColumns(
    take(rowCount),
    Uint32Array.from({ length: rowCount }, (_, k) => k + 1),
  );
  return { lexicon, rows, transition, weights: new Int8Array(copy.buffer, copy.byteOffset + offset, rowCount * LABEL_COUNT) };
}
