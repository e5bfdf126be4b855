import { hashFolded } from './hash.js';

/**
 * Looks words of a text up without cutting them out: by their case-folded hash, then letter by letter on a hit.
 * Keys are lower case; two keys that share a hash are refused at build time.
 */
export class WordTable<T> {
  private readonly entries = new Map<number, { readonly word: string; readonly value: T }>();

  constructor(words: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of words) {
      const hash = hashFolded(word, 0, word.length);
      const other = this.entries.get(hash);
      if (other && other.word !== word) throw new Error(`words ${JSON.stringify(word)} and ${JSON.stringify(other.word)} share a hash`);
      this.entries.set(hash, { word, value });
    }
  }

  /** The value of the word at `[start, end)` of `text`, in any case. */
  find(text: string, start: number, end: number): T | undefined {
    const entry = this.entries.get(hashFolded(text, start, end));
    if (!entry || entry.word.length !== end - start) return undefined;
    return text.slice(start, end).toLowerCase() === entry.word ? entry.value : undefined;
  }
}
