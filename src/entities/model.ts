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

const MAGIC = 0x314e474e; // "NGN1"

/** Model -> bytes: magic, three lengths, transition, lexicon, rows, weights; little endian, four-byte aligned. */
export function encodeEntityModel(model: EntityModel): Uint8Array {
  const lexicon = model.lexicon.toArray();
  const rows = model.rows.toArray();
  const head = new Uint32Array([MAGIC, lexicon.length, rows.length, model.weights.length]);
  const parts = [head, model.transition, lexicon, rows, model.weights];
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
  const at = (offset: number, length: number) => new Uint32Array(copy.buffer, copy.byteOffset + offset, length);
  if (copy.byteLength < 16 || at(0, 1)[0] !== MAGIC)
    throw new TypeError('expected the bytes of an entity model (NGN1), got something else');
  const [, lexiconLength = 0, rowsLength = 0, weightsLength = 0] = at(0, 4);
  const transitions = (LABEL_COUNT + 1) * LABEL_COUNT;
  const expected = 16 + 4 * (transitions + lexiconLength + rowsLength) + weightsLength;
  if (copy.byteLength !== expected) throw new TypeError(`expected an entity model of ${expected} bytes, got ${copy.byteLength}`);
  let offset = 16;
  const transition = new Float32Array(copy.buffer, copy.byteOffset + offset, transitions);
  offset += 4 * transitions;
  const lexicon = HashTable.fromArray(at(offset, lexiconLength));
  offset += 4 * lexiconLength;
  const rows = HashTable.fromArray(at(offset, rowsLength));
  offset += 4 * rowsLength;
  return { lexicon, rows, transition, weights: new Int8Array(copy.buffer, copy.byteOffset + offset, weightsLength) };
}
