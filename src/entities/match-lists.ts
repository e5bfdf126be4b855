import type { Sentence, Tokens } from '../document/layers.js';
import { hashFolded } from '../learn/hash.js';
import type { HashTable } from '../learn/hash-table.js';
import { LISTS } from './model.js';
import { MAX_TOKEN, type TokenColumns } from './token-columns.js';

/** Longest phrase, in tokens, looked up in the lexicon. */
const MAX_PHRASE = 6;
const LIST_MASK = (1 << LISTS.length) - 1;

/** Marks phrases of the lexicon that start with a capital or a digit, with begin, inside and end bits. */
export function matchLists(text: string, tokens: Tokens, columns: TokenColumns, lexicon: HashTable, sentences: readonly Sentence[]): void {
  const { begins, inside, ends, folded, capital } = columns;
  for (const { firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      if (capital[i] === 0) continue;
      let hash = 0;
      for (let length = 1; length <= MAX_PHRASE && i + length <= endToken; length++) {
        const t = i + length - 1;
        const start = tokens.start[t] as number;
        const end = Math.min(tokens.end[t] as number, start + MAX_TOKEN);
        hash = length === 1 ? (folded[t] as number) : hashFolded(text, start, end, hashFolded(' ', 0, 1, hash));
        const bits = lexicon.get(hash) & LIST_MASK;
        if (bits === 0) continue;
        begins[i] = (begins[i] as number) | bits;
        ends[t] = (ends[t] as number) | bits;
        for (let k = i + 1; k <= t; k++) inside[k] = (inside[k] as number) | bits;
      }
    }
  }
}
