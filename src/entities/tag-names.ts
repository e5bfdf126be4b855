import type { Sentence, Tokens } from '../document/layers.js';
import { bestPath } from '../learn/viterbi.js';
import { MAX_FEATURES, readFeatures } from './features.js';
import { type EntityModel, LABEL_COUNT, LABELS } from './model.js';
import { readColumns, type TokenColumns } from './token-columns.js';

export type CoarseType = 'PER' | 'LOC' | 'ORG' | 'MISC';

/** A name over the tokens `[first, end)`. */
export interface Name {
  readonly first: number;
  readonly end: number;
  readonly coarse: CoarseType;
  readonly by: string;
  readonly confidence: number;
}

/** Longer sentences are tagged in pieces, so that memory and time stay linear on hostile input. */
const MAX_SENTENCE = 400;
/** Weight of O where the tagger does not look. */
const SURE = 1e5;
/** Divides the margin of the winning label, in weight units, into the logistic; set so that confidence follows precision on wikigold. */
const MARGIN_SCALE = 45;

/** Labels after which a name goes on. */
const OPEN = Uint8Array.from(LABELS, (label) => (/^[BI]/.test(label) ? 1 : 0));
/** Label -> its type: 0 for outside, then one for each of the four. */
const TYPE_OF = Uint8Array.from(LABELS, (_, y) => (y === 0 ? 0 : 1 + Math.floor((y - 1) / 4)));
const TYPES = 5;
/** How far a word's scores move to the average of the document. */
const AGREEMENT = 0.7;

/** Runs the tagger over every sentence; names in text order. */
export function tagNames(text: string, tokens: Tokens, sentences: readonly Sentence[], model: EntityModel): Name[] {
  const columns = readColumns(text, tokens, sentences, model.lexicon);
  const scores = scoreTokens(text, tokens, sentences, columns, model);
  agreeOnTypes(columns, scores);
  const names: Name[] = [];
  const emission = new Float32Array(MAX_SENTENCE * LABEL_COUNT);
  const path = new Uint8Array(MAX_SENTENCE);
  eachPiece(sentences, columns, (first, end) => {
    emission.fill(0, 0, (end - first) * LABEL_COUNT);
    for (let i = first; i < end; i++) {
      const [at, row] = [(i - first) * LABEL_COUNT, scores.row[i] as number];
      if (row < 0) emission[at] = SURE;
      else emission.set(scores.values.subarray(row, row + LABEL_COUNT), at);
    }
    // No name goes on past the end.
    for (let y = 0; y < LABEL_COUNT; y++) if (OPEN[y] === 1) emission[(end - 1 - first) * LABEL_COUNT + y] = -SURE;
    bestPath(emission, model.transition, end - first, LABEL_COUNT, path);
    readPath(path, emission, first, end, names);
  });
  return names;
}

/** Calls back with each sentence that may hold a name, long ones in pieces. */
function eachPiece(sentences: readonly Sentence[], { active }: TokenColumns, visit: (first: number, end: number) => void): void {
  for (const { firstToken, endToken } of sentences) {
    for (let first = firstToken; first < endToken; first += MAX_SENTENCE) {
      const end = Math.min(endToken, first + MAX_SENTENCE);
      if (active.subarray(first, end).includes(1)) visit(first, end);
    }
  }
}

/** Label scores of the tokens that the tagger looks at; `row[i]` is where those of token i begin, -1 for none. */
interface Scores {
  readonly row: Int32Array;
  readonly values: Float32Array;
}

function scoreTokens(text: string, tokens: Tokens, sentences: readonly Sentence[], columns: TokenColumns, model: EntityModel): Scores {
  const row = new Int32Array(columns.count).fill(-1);
  let rows = 0;
  for (let i = 0; i < columns.count; i++) if (columns.active[i] === 1) row[i] = rows++ * LABEL_COUNT;
  const values = new Float32Array(rows * LABEL_COUNT);
  const features = new Uint32Array(MAX_FEATURES);
  eachPiece(sentences, columns, (first, end) => {
    for (let i = first; i < end; i++) {
      if (columns.active[i] === 0) continue;
      addWeights(model, features, readFeatures(text, tokens, columns, i, first, end, features), values, row[i] as number);
    }
  });
  return { row, values };
}

/**
 * One word tends to be of one type all through a document (Krishnan & Manning 2006): the scores of each capitalised word move
 * part of the way to what its occurrences say on average. Types move, not parts: where a name begins is a matter of its place.
 */
function agreeOnTypes({ count, capital, folded }: TokenColumns, { row, values }: Scores): void {
  const slots = new Map<number, number>();
  const sums: number[] = [];
  const own = new Float32Array(TYPES);
  for (const adding of [true, false]) {
    for (let i = 0; i < count; i++) {
      if (capital[i] !== 1) continue;
      const key = folded[i] as number;
      let slot = slots.get(key);
      if (slot === undefined) {
        slot = sums.length;
        slots.set(key, slot);
        for (let t = 0; t <= TYPES; t++) sums.push(0);
      }
      const at = row[i] as number;
      typeScores(values, at, own);
      const n = sums[slot + TYPES] as number;
      if (adding) {
        for (let t = 0; t < TYPES; t++) sums[slot + t] = (sums[slot + t] as number) + (own[t] as number);
        sums[slot + TYPES] = n + 1;
      } else if (n > 1) {
        for (let y = 0; y < LABEL_COUNT; y++) {
          const t = TYPE_OF[y] as number;
          values[at + y] = (values[at + y] as number) + AGREEMENT * ((sums[slot + t] as number) / n - (own[t] as number));
        }
      }
    }
  }
}

/** The best score of any part of each type. */
function typeScores(values: Float32Array, at: number, out: Float32Array): void {
  out.fill(Number.NEGATIVE_INFINITY);
  for (let y = 0; y < LABEL_COUNT; y++) {
    const t = TYPE_OF[y] as number;
    if ((values[at + y] as number) > (out[t] as number)) out[t] = values[at + y] as number;
  }
}

function addWeights(model: EntityModel, features: Uint32Array, n: number, emission: Float32Array, at: number): void {
  for (let k = 0; k < n; k++) {
    const row = model.rows.get(features[k] as number);
    if (row === 0) continue;
    const base = (row - 1) * LABEL_COUNT;
    for (let y = 0; y < LABEL_COUNT; y++) emission[at + y] = (emission[at + y] as number) + (model.weights[base + y] as number);
  }
}

function readPath(path: Uint8Array, emission: Float32Array, first: number, end: number, names: Name[]): void {
  for (let i = first; i < end; i++) {
    const label = LABELS[path[i - first] as number] as string;
    if (label[0] !== 'B' && label[0] !== 'U') continue;
    const coarse = label.slice(2) as CoarseType;
    let stop = i + 1;
    if (label[0] === 'B') while (stop < end && /^[IL]-/.test(LABELS[path[stop - first] as number] as string)) stop += 1;
    names.push({
      first: i,
      end: stop,
      coarse,
      by: 'entities/tag-names#tagger',
      confidence: confidenceOf(emission, (i - first) * LABEL_COUNT, path[i - first] as number),
    });
  }
}

function confidenceOf(emission: Float32Array, at: number, label: number): number {
  let rival = Number.NEGATIVE_INFINITY;
  const type = (LABELS[label] as string).slice(2);
  for (let y = 0; y < LABEL_COUNT; y++) if (!(LABELS[y] as string).endsWith(type)) rival = Math.max(rival, emission[at + y] as number);
  const margin = (emission[at + label] as number) - rival;
  return Math.round(100 / (1 + Math.exp(-margin / MARGIN_SCALE))) / 100;
}
