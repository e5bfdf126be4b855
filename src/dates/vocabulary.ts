import * as dateContexts from '../lang/en/date-contexts.js';
import * as dateWords from '../lang/en/date-words.js';
import { HOLIDAYS } from '../lang/en/holidays.js';
import * as months from '../lang/en/months.js';
import * as tenseWords from '../lang/en/tense-words.js';
import * as timeZones from '../lang/en/time-zones.js';

/** Marks that rules look at; the typographic forms read as the plain ones. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'\'.,-/:$#£€%+()_;`‘&?!"'].map((mark) => [mark, mark] as const),
  ['’', "'"],
  ['–', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['“', '"'],
  ['”', '"'],
]);

const SLOTS = 1 << 13;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The words that date rules know, each with a small number, found by hash while the text is cut (FNV-1a, open addressing). */
export class Terms {
  private readonly names: string[] = [''];
  private readonly slots = new Uint16Array(SLOTS);
  private readonly hashes = new Int32Array(SLOTS);
  private readonly ascii = new Uint16Array(128);
  private readonly marks = new Map<number, number>();

  constructor(words: Iterable<string>) {
    for (const word of words) this.add(word);
    for (const [mark, plain] of MARKS) {
      const term = this.add(plain);
      const code = mark.charCodeAt(0);
      if (code < 128) this.ascii[code] = term;
      else this.marks.set(code, term);
    }
  }

  /** Terms are 1..size. */
  get size(): number {
    return this.names.length - 1;
  }

  /** The word of a term; shared, so that reading it makes no string. */
  name(term: number): string {
    return this.names[term] as string;
  }

  ofMark(code: number): number {
    return code < 128 ? (this.ascii[code] as number) : (this.marks.get(code) ?? 0);
  }

  firstHash(code: number): number {
    return Math.imul(FNV_OFFSET ^ code, FNV_PRIME);
  }

  nextHash(hash: number, code: number): number {
    return Math.imul(hash ^ code, FNV_PRIME);
  }

  /** Term of the letters `[from, to)`, whose hash over lower-case codes is `hash`; 0 when no rule knows them. */
  find(text: string, from: number, to: number, hash: number): number {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const term = this.slots[slot] as number;
      if (term === 0) return 0;
      if (this.hashes[slot] === hash && isSame(this.names[term] as string, text, from, to)) return term;
    }
  }

  /** Term of a lower-case word; 0 when no rule knows it. */
  of(word: string): number {
    if (word.length === 1) {
      const mark = this.ofMark(word.charCodeAt(0));
      if (mark > 0) return mark;
    }
    return word === '' ? 0 : this.find(word, 0, word.length, this.hashOf(word));
  }

  private hashOf(word: string): number {
    let hash = this.firstHash(word.charCodeAt(0) | 32);
    for (let k = 1; k < word.length; k++) hash = this.nextHash(hash, word.charCodeAt(k) | 32);
    return hash;
  }

  private add(word: string): number {
    const hash = this.hashOf(word);
    const known = this.find(word, 0, word.length, hash);
    if (known > 0) return known;
    let slot = hash & (SLOTS - 1);
    while (this.slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = this.names.length;
    this.hashes[slot] = hash;
    return this.names.push(word) - 1;
  }
}

function isSame(name: string, text: string, from: number, to: number): boolean {
  if (name.length !== to - from) return false;
  for (let k = 0; k < name.length; k++) {
    const code = text.charCodeAt(from + k);
    if (name.charCodeAt(k) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}

/** Every list that those files export is part of the vocabulary: a rule may use any of them by name. */
function* allWords(): Generator<string> {
  for (const file of [months, dateWords, dateContexts, tenseWords, timeZones]) for (const list of Object.values(file)) yield* list.keys();
  for (const name of HOLIDAYS.keys()) yield* name.match(/[a-z]+/g) ?? [];
}

export const TERMS = new Terms(allWords());

/** Term of a word that must be one; a rule that asks for another would never fire. */
export function termFor(word: string): number {
  const term = TERMS.of(word);
  if (term === 0) throw new Error(`${JSON.stringify(word)} is not in the vocabulary`);
  return term;
}

/**
 * A set of words that rules compare `at()` with, parted by one space, and of lists of the language. Each must be in the
 * vocabulary: `at` reads any other word as `UNKNOWN`.
 */
export function wordSet(words: string, ...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  const set = new Set([...words.split(' '), ...lists.flatMap((list) => [...list])]);
  for (const word of set) termFor(word);
  return set;
}

/** A set of words as a table over terms: one array look-up in place of a string hash. */
export function tableOf(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(TERMS.size + 1);
  for (const word of words) table[termFor(word)] = 1;
  return table;
}
