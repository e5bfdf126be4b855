import type { Sentence, Tokens } from '../document/layers.js';
import { hashFolded, hashRange, mix } from '../learn/hash.js';
import type { HashTable } from '../learn/hash-table.js';
import { matchLists } from './match-lists.js';
import { CLUSTER_SHIFT, LIST_BIT } from './model.js';

/** Longest part of a token that is hashed. */
export const MAX_TOKEN = 60;

/** Bits of `evidence`: what the whole document says of a word. */
export const EVIDENCE = { lower: 1, middle: 2, afterFirstName: 4, afterCapital: 8, beforeCapital: 16, repeated: 32 } as const;

/** What the tagger knows of each token of a document, as columns. */
export interface TokenColumns {
  readonly count: number;
  readonly word: Uint32Array;
  readonly folded: Uint32Array;
  /** Shape with up to two of each class: "McDonald's" -> "AaAaa'a". */
  readonly shape: Uint32Array;
  /** 1 when the token starts with a capital letter, 2 with a digit. */
  readonly capital: Uint8Array;
  /** 1 in a sentence that is mostly in capitals. */
  readonly shouting: Uint8Array;
  readonly cluster: Uint16Array;
  /** List bits of phrases that begin at, go on at, and end with a token. */
  readonly begins: Uint16Array;
  readonly inside: Uint16Array;
  readonly ends: Uint16Array;
  readonly evidence: Uint8Array;
  /** 1 where the tagger looks: a capital or a digit here, right beside, or past a hyphen ("al-Sadr", "Soo-jin"). Other tokens are outside names. */
  readonly active: Uint8Array;
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
    shouting: new Uint8Array(count),
    cluster: new Uint16Array(count),
    begins: new Uint16Array(count),
    inside: new Uint16Array(count),
    ends: new Uint16Array(count),
    evidence: new Uint8Array(count),
    active: new Uint8Array(count),
  };
  for (let i = 0; i < count; i++) {
    const start = tokens.start[i] as number;
    const end = Math.min(tokens.end[i] as number, start + MAX_TOKEN);
    columns.word[i] = hashRange(text, start, end);
    columns.folded[i] = hashFolded(text, start, end);
    columns.shape[i] = hashShape(text, start, end);
    const code = text.charCodeAt(start);
    columns.capital[i] = isCapital(code) ? 1 : code >= 48 && code <= 57 ? 2 : 0;
    if (lexicon) columns.cluster[i] = lexicon.get(columns.folded[i] as number) >>> CLUSTER_SHIFT;
  }
  for (const sentence of sentences) markSentence(text, tokens, columns, sentence);
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

/** Which tokens are looked at, and whether the sentence is set in capitals: three long words or more, none in lower case. */
function markSentence(text: string, tokens: Tokens, { capital, shouting, active }: TokenColumns, { firstToken, endToken }: Sentence): void {
  let [upper, lower] = [0, 0];
  for (let i = firstToken; i < endToken; i++) {
    const start = tokens.start[i] as number;
    if ((tokens.end[i] as number) - start >= 3) {
      if (capital[i] === 1 && isCapital(text.charCodeAt(start + 1)) && isCapital(text.charCodeAt(start + 2))) upper += 1;
      else if (text.charCodeAt(start + 1) >= 97) lower += 1;
    }
    if (capital[i] === 0) continue;
    const low = Math.max(firstToken, isHyphen(text, tokens, i - 1) ? i - 2 : i - 1);
    const high = Math.min(endToken - 1, isHyphen(text, tokens, i + 1) ? i + 2 : i + 1);
    active.fill(1, low, high + 1);
  }
  if (upper >= 2 && lower * 4 <= upper) shouting.fill(1, firstToken, endToken);
}

/** A hyphen with no space around it. */
function isHyphen(text: string, { start, end, count }: Tokens, i: number): boolean {
  return i > 0 && i + 1 < count && text.charCodeAt(start[i] as number) === 45 && end[i - 1] === start[i] && end[i] === start[i + 1];
}

/** What the capitalised occurrences of a word have beside them anywhere in the document. */
function gatherEvidence({ capital, folded, evidence, shouting, begins, count }: TokenColumns, sentences: readonly Sentence[]): void {
  const bits = new Map<number, number>();
  const once = new Set<number>();
  const add = (key: number, bit: number) => bits.set(key, (bits.get(key) ?? 0) | bit);
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const key = folded[i] as number;
      if (capital[i] === 0) add(key, EVIDENCE.lower);
      if (capital[i] !== 1 || shouting[i] === 1) continue;
      if (once.has(key)) add(key, EVIDENCE.repeated);
      else once.add(key);
      if (i + 1 < endToken && capital[i + 1] === 1) add(key, EVIDENCE.beforeCapital);
      if (i === firstToken) continue;
      add(key, EVIDENCE.middle);
      if (capital[i - 1] === 1) add(key, EVIDENCE.afterCapital);
      if (capital[i - 1] === 1 && ((begins[i - 1] as number) & LIST_BIT.first) !== 0) add(key, EVIDENCE.afterFirstName);
    }
  }
  for (let i = 0; i < count; i++) evidence[i] = bits.get(folded[i] as number) ?? 0;
}
