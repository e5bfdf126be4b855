import { TERMS } from './vocabulary.js';
import { Kind, pack, type Words } from './words.js';

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
      packed = pack(Kind.Mark, false, TERMS.ofMark(code));
    } else {
      let hash = TERMS.firstHash(code | 32);
      for (; at < length; at++) {
        const next = text.charCodeAt(at);
        const letter = next < 256 ? (LETTERS[next] as number) : next <= 0x24f ? next : 0;
        if (letter === 0) break;
        hash = TERMS.nextHash(hash, letter);
      }
      packed = pack(Kind.Word, kind === Class.Upper, TERMS.find(text, from, at, hash));
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
