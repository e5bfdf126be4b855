import type { Sentence, Tokens } from '../document/layers.js';
import { hashFolded, hashRange, mix } from '../learn/hash.js';
import type { HashTable } from '../learn/hash-table.js';
import { CLUSTER_SHIFT, LIST_BIT, LISTS } from './model.js';

/** Longest phrase, in tokens, looked up in the lexicon. */
const MAX_PHRASE = 6;
const LIST_MASK = (1 << LISTS.length) - 1;
const PHRASE_LISTS = LIST_MASK & ~LIST_BIT.lower;

/** What the tagger knows of each token of a document, as columns. */
export interface TokenColumns {
  readonly count: number;
  readonly word: Uint32Array;
  readonly folded: Uint32Array;
  readonly shape: Uint32Array;
  /** 1 when the token starts with a capital letter. */
  readonly capital: Uint8Array;
  readonly cluster: Uint16Array;
  /** For each token, list bits of phrases that begin (low half) or go on (high half) here. */
  readonly lists: Uint32Array;
  /** Document evidence: bit 0 seen in lower case, bit 1 capitalised in mid-sentence, bit 2 followed an honorific. */
  readonly evidence: Uint8Array;
}

/** Builds the columns of a document. Linear in its tokens. */
export function readColumns(text: string, tokens: Tokens, sentences: readonly Sentence[], lexicon: HashTable | undefined): TokenColumns {
  const { count } = tokens;
  const columns: TokenColumns = {
    count,
    word: new Uint32Array(count),
    folded: new Uint32Array(count),
    shape: new Uint32Array(count),
    capital: new Uint8Array(count),
    cluster: new Uint16Array(count),
    lists: new Uint32Array(count),
    evidence: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const start = tokens.start[i] as number;
    const end = Math.min(tokens.end[i] as number, start + 60);
    columns.word[i] = hashRange(text, start, end);
    columns.folded[i] = hashFolded(text, start, end);
    columns.shape[i] = hashShape(text, start, end);
    columns.capital[i] = isCapital(text.charCodeAt(start)) ? 1 : 0;
    if (lexicon) columns.cluster[i] = lexicon.get(columns.folded[i] as number) >>> CLUSTER_SHIFT;
  }
  if (lexicon) matchLists(text, tokens, columns, lexicon, sentences);
  gatherEvidence(columns, sentences);
  return columns;
}

function isCapital(code: number): boolean {
  return (
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0xde) ||
    (code > 0x370 && String.fromCharCode(code).toLowerCase() !== String.fromCharCode(code))
  );
}

/** Collapsed shape with up to two of each class: "McDonald's" -> "AaAaa'a", "1,500" -> "00,00". */
function hashShape(text: string, start: number, end: number): number {
  let hash = 17;
  let last = -1;
  let run = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = code >= 97 && code <= 122 ? 1 : isCapital(code) ? 2 : code >= 48 && code <= 57 ? 3 : code > 0xbf ? 1 : code + 10;
    run = kind === last ? run + 1 : 0;
    if (run < 2) hash = mix(hash, kind);
    last = kind;
  }
  return hash;
}

/** Marks phrases of the lexicon that start with a capital or a digit: longest first at each token, begin and inside bits. */
function matchLists(text: string, tokens: Tokens, columns: TokenColumns, lexicon: HashTable, sentences: readonly Sentence[]): void {
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (columns.capital[i] === 0) continue;
      let hash = 0;
      for (let length = 1; length <= MAX_PHRASE && i + length <= endToken; length++) {
        const t = i + length - 1;
        const [start, end] = [tokens.start[t] as number, Math.min(tokens.end[t] as number, (tokens.start[t] as number) + 60)];
        hash = length === 1 ? (columns.folded[t] as number) : hashFolded(text, start, end, hashFolded(' ', 0, 1, hash));
        const bits = lexicon.get(hash) & PHRASE_LISTS;
        if (bits === 0) continue;
        columns.lists[i] = (columns.lists[i] as number) | bits;
        for (let k = i + 1; k <= t; k++) columns.lists[k] = (columns.lists[k] as number) | (bits << 16);
      }
    }
  }
}

function gatherEvidence(columns: TokenColumns, sentences: readonly Sentence[]): void {
  const seen = new Map<number, number>();
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const key = columns.folded[i] as number;
      if (columns.capital[i] === 0) seen.set(key, (seen.get(key) ?? 0) | 1);
      else if (i > firstToken) seen.set(key, (seen.get(key) ?? 0) | 2);
    }
  }
  for (let i = 0; i < columns.count; i++) columns.evidence[i] = seen.get(columns.folded[i] as number) ?? 0;
}

/** Room for the features of one token. */
export const MAX_FEATURES = 80;

/**
 * Writes the feature hashes of token `i` into `out` and returns how many. Templates after the lists in Ratinov & Roth 2009
 * and our own probe: words at -2..2 and bigrams, shapes, affixes, POS, clusters, list matches, document evidence.
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
  const { word, folded, shape, cluster, lists, evidence, capital } = columns;
  let n = 0;
  const put = (template: number, value: number) => {
    out[n++] = mix(template, value);
  };
  const at = (column: Uint32Array | Uint16Array | Uint8Array, k: number, none: number): number =>
    k < first || k >= end ? none : (column[k] as number);
  put(1, word[i] as number);
  for (let d = -2; d <= 2; d++) {
    put(10 + d, at(folded, i + d, 7));
    put(20 + d, at(shape, i + d, 7));
  }
  put(30, mix(at(folded, i - 1, 7), folded[i] as number));
  put(31, mix(folded[i] as number, at(folded, i + 1, 7)));
  put(32, mix(at(shape, i - 1, 7), shape[i] as number));
  put(33, mix(shape[i] as number, at(shape, i + 1, 7)));
  put(34, mix(mix(at(shape, i - 1, 7), shape[i] as number), at(shape, i + 1, 7)));
  put(35, mix(at(folded, i - 1, 7), at(folded, i + 1, 7)));
  put(36, mix(at(folded, i - 2, 7), at(folded, i - 1, 7)));
  const [from, to] = [tokens.start[i] as number, Math.min(tokens.end[i] as number, (tokens.start[i] as number) + 60)];
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
  const opening = i === first ? 1 : 0;
  put(100, (evidence[i] as number) * 4 + (capital[i] as number) * 2 + opening);
  put(101, mix((evidence[i] as number) * 4 + (capital[i] as number) * 2 + opening, shape[i] as number));
  for (let d = -1; d <= 1; d++) {
    const bits = at(lists, i + d, 0);
    for (let rest = bits; rest !== 0; rest &= rest - 1) put(110 + d, Math.clz32(rest & -rest));
  }
  put(114, mix(lists[i] as number, capital[i] as number));
  put(115, mix(at(lists, i + 1, 0), lists[i] as number));
  return n;
}
