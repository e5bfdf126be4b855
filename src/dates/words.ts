import { TERMS } from './vocabulary.js';

/** What a word is made of. `None` stands beyond both ends of the text. */
export enum Kind {
  None,
  Word,
  Number,
  Mark,
  /** An empty line: nothing reads across it. */
  Break,
}

/** Bits of `info`; not exported: an exported constant costs a load at each use, 7 % of the time to recognise dates. */
const KIND = 7;
const CAPITAL = 8;
const TERM_SHIFT = 4;

/**
 * The words of a text as columns: runs of letters, runs of digits, single other characters, empty lines. `info` packs
 * kind, capital and vocabulary term, so that a pass over the text makes no object and no string per word.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly info: Uint32Array;
}

/** What `info` holds of a word. */
export function pack(kind: Kind, capital: boolean, term: number): number {
  return kind | (capital ? CAPITAL : 0) | (term << TERM_SHIFT);
}

/** Kind in a packed `info`; for loops over the column. */
export function kindIn(info: number): Kind {
  return info & KIND;
}

/** Vocabulary term in a packed `info`. */
export function termIn(info: number): number {
  return info >>> TERM_SHIFT;
}

/** Kind of word `i`; `Kind.None` outside the text. */
export function kindOf(words: Words, i: number): Kind {
  return i >= 0 && i < words.count ? (words.info[i] as number) & KIND : Kind.None;
}

export function isNumber(words: Words, i: number): boolean {
  return kindOf(words, i) === Kind.Number;
}

export function isWord(words: Words, i: number): boolean {
  return kindOf(words, i) === Kind.Word;
}

/** True when word `i` starts with a capital letter. */
export function isCapital(words: Words, i: number): boolean {
  return i >= 0 && i < words.count && ((words.info[i] as number) & CAPITAL) !== 0;
}

/** Vocabulary term of word `i`; 0 for a word, number or mark that no rule knows. */
export function termOf(words: Words, i: number): number {
  return i >= 0 && i < words.count ? (words.info[i] as number) >>> TERM_SHIFT : 0;
}

/** What `at` gives for a number, and for a word or mark that is not in the vocabulary: it equals no word of a rule. */
export const UNKNOWN = '\u0001';

/**
 * The word of the vocabulary at `i`, lower case; `UNKNOWN` for any other, '' beyond the ends, "\n" for an empty line.
 * Curly apostrophes and dashes come straightened. Makes no string.
 */
export function at(words: Words, i: number): string {
  if (i < 0 || i >= words.count) return '';
  const info = words.info[i] as number;
  const term = info >>> TERM_SHIFT;
  if (term > 0) return TERMS.name(term);
  if ((info & KIND) === Kind.Break) return '\n';
  return UNKNOWN;
}

/** True when word `i` ends with these lower-case letters. */
export function endsWith(words: Words, i: number, tail: string): boolean {
  const from = lengthAt(words, i) - tail.length;
  return from >= 0 && words.text.startsWith(tail, (words.start[i] as number) + from);
}

/** The value of the digits at `i`; NaN where there are none, or more than nine. */
export function digitsAt(words: Words, i: number): number {
  if (!isNumber(words, i) || lengthAt(words, i) > 9) return Number.NaN;
  let value = 0;
  for (let k = words.start[i] as number; k < (words.end[i] as number); k++) value = value * 10 + words.text.charCodeAt(k) - 48;
  return value;
}

/** Code units of word `i`; 0 outside the text. */
export function lengthAt(words: Words, i: number): number {
  return i >= 0 && i < words.count ? (words.end[i] as number) - (words.start[i] as number) : 0;
}

/** True when word `i` touches word `i - 1`. */
export function glued(words: Words, i: number): boolean {
  return i > 0 && i < words.count && words.start[i] === words.end[i - 1];
}

/** True when a line break, or the start of the text, stands before word `i`. */
export function opensLine(words: Words, i: number): boolean {
  if (i >= words.count) return false; // behind the last word the columns may hold those of another text
  if (i === 0) return true;
  for (let k = (words.start[i] as number) - 1; k >= (words.end[i - 1] as number); k--) if (words.text.charCodeAt(k) === 10) return true;
  return kindOf(words, i - 1) === Kind.Break;
}

/** Word index after an optional hyphen at `i`. */
export function skipHyphen(words: Words, i: number): number {
  return at(words, i) === '-' && glued(words, i) ? i + 1 : i;
}

/** True when the words at `i` are exactly these. Its own loop, not `isPhrase`: the compiler then never makes the array. */
export function follows(words: Words, i: number, ...expected: readonly string[]): boolean {
  for (let k = 0; k < expected.length; k++) if (at(words, i + k) !== expected[k]) return false;
  return true;
}

/** True when the words of the phrase stand at `i`. */
export function isPhrase(words: Words, i: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (at(words, i + k) !== phrase[k]) return false;
  return true;
}
