import type { Sentence, Tokens } from '../document/layers.js';
import { bestPath } from '../learn/viterbi.js';
import { MAX_FEATURES, readFeatures } from './features.js';
import { type EntityModel, LABEL_COUNT, LABELS } from './model.js';
import { readColumns } from './token-columns.js';

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

/** Runs the tagger over every sentence; names in text order. */
export function tagNames(text: string, tokens: Tokens, sentences: readonly Sentence[], model: EntityModel): Name[] {
  const columns = readColumns(text, tokens, sentences, model.lexicon);
  const names: Name[] = [];
  const features = new Uint32Array(MAX_FEATURES);
  const emission = new Float32Array(MAX_SENTENCE * LABEL_COUNT);
  const path = new Uint8Array(MAX_SENTENCE);
  for (const sentence of sentences) {
    for (let first = sentence.firstToken; first < sentence.endToken; first += MAX_SENTENCE) {
      const end = Math.min(sentence.endToken, first + MAX_SENTENCE);
      if (!columns.active.subarray(first, end).includes(1)) continue;
      emission.fill(0, 0, (end - first) * LABEL_COUNT);
      for (let i = first; i < end; i++) {
        if (columns.active[i] === 0) {
          emission[(i - first) * LABEL_COUNT] = SURE;
          continue;
        }
        const n = readFeatures(text, tokens, columns, i, first, end, features);
        addWeights(model, features, n, emission, (i - first) * LABEL_COUNT);
      }
      // No name goes on past the end.
      for (let y = 0; y < LABEL_COUNT; y++) if (/^[BI]/.test(LABELS[y] as string)) emission[(end - 1 - first) * LABEL_COUNT + y] = -SURE;
      bestPath(emission, model.transition, end - first, LABEL_COUNT, path);
      readPath(path, emission, first, end, names);
    }
  }
  return names;
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
