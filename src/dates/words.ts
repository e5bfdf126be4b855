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

enum Class {
  Mark,
  Space,
  Lower,
  Upper,
  Digit,
}

/** Class of each code unit below 256. */
const CLASSES = new Uint8Array(256).map((_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff)) return Class.Lower;
  if ((code >= 65 && code <= 90) || (code >= 0xc0 && code < 0xdf)) return Class.Upper;
  if (code >= 48 && code <= 57) return Class.Digit;
  return code <= 32 || code === 0xa0 ? Class.Space : Class.Mark;
});

/** Letters below 256 in lower case; 0 for all else. */
const LETTERS = CLASSES.map((kind, code) => (kind === Class.Lower || kind === Class.Upper ? code | 32 : 0));

function classOf(code: number): Class {
  if (code < 256) return CLASSES[code] as Class;
  if (code <= 0x24f) return Class.Lower;
  return code === 0x2009 || code === 0x202f ? Class.Space : Class.Mark;
}

/**
 * Cuts the text into the words that date grammar is written over. Own words rather than the tokens layer: taggers
 * differ on "mid-1996", "10:35" and "two-week", and offsets must not depend on one of them. One pass, linear.
 */
export function scanWords(text: string, scratch: Scratch = makeColumns(text.length)): Words {
  const { length } = text;
  if (scratch.start.length < length / 3) Object.assign(scratch, makeColumns(length));
  let { start, end, info } = scratch;
  let room = start.length;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const from = at++;
    let packed: number;
    if (kind === Class.Space) {
      let lines = code === 10 ? 1 : 0;
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        if (classOf(next) !== Class.Space) break;
        if (next === 10) lines++;
      }
      if (lines < 2) continue;
      packed = Kind.Break;
    } else if (kind === Class.Digit) {
      while (at < length && classOf(text.charCodeAt(at)) === Class.Digit) at++;
      packed = Kind.Number;
    } else if (kind === Class.Mark) {
      packed = Kind.Mark | (TERMS.ofMark(code) << TERM_SHIFT);
    } else {
      let hash = TERMS.firstHash(code | 32);
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        const letter = next < 256 ? (LETTERS[next] as number) : next <= 0x24f ? next : 0;
        if (letter === 0) break;
        hash = TERMS.nextHash(hash, letter);
      }
      packed = Kind.Word | (kind === Class.Upper ? CAPITAL : 0) | (TERMS.find(text, from, at, hash) << TERM_SHIFT);
    }
    if (count === room) {
      room *= 2;
      start = grow(start, room);
      end = grow(end, room);
      info = grow(info, room);
    }
    start[count] = from;
    end[count] = at;
    info[count++] = packed;
  }
  if (room <= MOST_KEPT) Object.assign(scratch, { start, end, info });
  else Object.assign(scratch, makeColumns(0));
  return { text, count, start, end, info };
}

/** Columns that one caller lends to scan after scan; the words of a scan are void at the next. */
export interface Scratch {
  start: Uint32Array<ArrayBuffer>;
  end: Uint32Array<ArrayBuffer>;
  info: Uint32Array<ArrayBuffer>;
}

/** Columns longer than this are let go again. */
const MOST_KEPT = 100_000;

/** Columns for a text of so many code units: news has a word or mark every 3.6 to 4.8 of them. */
export function makeColumns(length: number): Scratch {
  const room = Math.floor(length / 3) + 16;
  return { start: new Uint32Array(room), end: new Uint32Array(room), info: new Uint32Array(room) };
}

function grow(column: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(room);
  wider.set(column);
  return wider;
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
  if (i === 0) return true;
  for (let k = (words.start[i] as number) - 1; k >= (words.end[i - 1] as number); k--) if (words.text.charCodeAt(k) === 10) return true;
  return kindOf(words, i - 1) === Kind.Break;
}

/** Word index after an optional hyphen at `i`. */
export function skipHyphen(words: Words, i: number): number {
  return at(words, i) === '-' && glued(words, i) ? i + 1 : i;
}

/** True when the words at `i` are exactly these. */
export function follows(words: Words, i: number, ...expected: readonly string[]): boolean {
  for (let k = 0; k < expected.length; k++) if (at(words, i + k) !== expected[k]) return false;
  return true;
}

/** True when the words of the phrase stand at `i`. */
export function isPhrase(words: Words, i: number, phrase: readonly string[]): boolean {
  for (let k = 0; k < phrase.length; k++) if (at(words, i + k) !== phrase[k]) return false;
  return true;
}
