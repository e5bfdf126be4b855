import type { Tokens } from '../document/layers.js';
import { hashFolded, mix } from '../learn/hash.js';
import { MAX_TOKEN, type TokenColumns } from './token-columns.js';

/** Room for the features of one token. */
export const MAX_FEATURES = 128;

/**
 * Writes the feature hashes of token `i` into `out` and returns how many. Templates after the lists in Ratinov & Roth 2009
 * and our own probe: words at -2..2 and bigrams, shapes, affixes, POS, clusters, list matches (begin, inside, last, whole),
 * and what the document says elsewhere of the same word.
 */
export function readFeatures(
  text: string,
  tokens: Tokens,
  columns: TokenColumns,
  i: number,
  first: number,
  end: number,
  out: Uint32Array,
): number {
  const { word, folded, shape, cluster, evidence, capital, shouting } = columns;
  let n = 0;
  const put = (template: number, value: number) => {
    out[n++] = mix(template, value);
  };
  const at = (column: Uint32Array | Uint16Array | Uint8Array, k: number, none: number): number =>
    k < first || k >= end ? none : (column[k] as number);
  const here = folded[i] as number;
  put(1, word[i] as number);
  for (let d = -2; d <= 2; d++) {
    put(10 + d, at(folded, i + d, 7));
    put(20 + d, at(shape, i + d, 7));
  }
  put(30, mix(at(folded, i - 1, 7), here));
  put(31, mix(here, at(folded, i + 1, 7)));
  put(32, mix(at(shape, i - 1, 7), shape[i] as number));
  put(33, mix(shape[i] as number, at(shape, i + 1, 7)));
  put(34, mix(mix(at(shape, i - 1, 7), shape[i] as number), at(shape, i + 1, 7)));
  put(35, mix(at(folded, i - 1, 7), at(folded, i + 1, 7)));
  put(36, mix(at(folded, i - 2, 7), at(folded, i - 1, 7)));
  put(37, mix(at(folded, i + 1, 7), at(folded, i + 2, 7)));
  const [from, to] = [tokens.start[i] as number, Math.min(tokens.end[i] as number, (tokens.start[i] as number) + MAX_TOKEN)];
  for (let k = 1; k <= 5 && from + k <= to; k++) {
    put(40 + k, hashFolded(text, from, from + k));
    put(50 + k, hashFolded(text, to - k, to));
  }
  for (let d = -1; d <= 1; d++) put(60 + d, at(tokens.pos, i + d, 31));
  put(63, mix(at(tokens.pos, i - 1, 31), tokens.pos[i] as number));
  for (let d = -2; d <= 2; d++) {
    const path = at(cluster, i + d, 0);
    if (path === 0) continue;
    put(70 + d, path >>> 8);
    put(80 + d, path >>> 5);
    put(90 + d, path);
  }
  if (cluster[i] !== 0) {
    put(64, mix(at(cluster, i - 1, 0) >>> 5, (cluster[i] as number) >>> 5));
    put(65, mix((cluster[i] as number) >>> 5, at(cluster, i + 1, 0) >>> 5));
  }
  const form = (evidence[i] as number) * 16 + (capital[i] as number) * 4 + (i === first ? 2 : 0) + (shouting[i] as number);
  put(100, form);
  put(101, mix(form, shape[i] as number));
  put(102, mix(form & 15, here));
  for (let d = -1; d <= 1; d++) n = putLists(columns, i + d, first, end, 110 + d, out, n);
  const whole = listKey(columns, i);
  put(114, mix(whole, shape[i] as number));
  put(115, mix(i + 1 < end ? listKey(columns, i + 1) : 5, whole));
  put(116, mix(i > first ? listKey(columns, i - 1) : 5, whole));
  return n;
}

/** One feature for each list a token is in, coded begin, inside, last, whole. */
function putLists(
  { begins, inside, ends }: TokenColumns,
  i: number,
  first: number,
  end: number,
  template: number,
  out: Uint32Array,
  n: number,
): number {
  if (i < first || i >= end) return n;
  const [b, m, e] = [begins[i] as number, inside[i] as number, ends[i] as number];
  let count = n;
  for (let rest = b | m; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    const code = (b & bit ? 1 : 0) | (m & bit ? 2 : 0) | (e & bit ? 4 : 0);
    out[count++] = mix(template, Math.clz32(bit) * 8 + code);
  }
  return count;
}

function listKey({ begins, inside, ends }: TokenColumns, i: number): number {
  return mix(begins[i] as number, mix(inside[i] as number, ends[i] as number));
}
