import { AUX, CLASS, NOUN, NUM, PART, PRON, PROPN, type Reading, VERB } from './reading.js';

/** True when token `i` is of one of the classes in `bits`. */
export function is(reading: Reading, i: number, bits: number): boolean {
  return ((reading.classes[i] as number) & bits) !== 0;
}

export function posOf(reading: Reading, i: number): number {
  return reading.tokens.pos[i] as number;
}

export function wordAt(reading: Reading, i: number): string {
  return i < 0 || i >= reading.tokens.count ? '' : reading.text.slice(reading.tokens.start[i], reading.tokens.end[i]);
}

const COMMA = 44;
const DASHES: ReadonlySet<number> = new Set([0x2013, 0x2014, 0x2015, 45]);

export function isComma(reading: Reading, i: number): boolean {
  return reading.sign[i] === COMMA;
}

/** A dash between clauses, not the hyphen of a compound (glued on both sides). */
export function isDash(reading: Reading, i: number): boolean {
  if (!DASHES.has(reading.sign[i] as number)) return false;
  const [start, end] = [reading.tokens.start[i] as number, reading.tokens.end[i] as number];
  return reading.sign[i] !== 45 || end - start > 1 || reading.text[start - 1] === ' ' || reading.text[end] === ' ';
}

/** Full stop, question mark, exclamation mark, semicolon or ellipsis that stands alone as a token. */
export function isStop(reading: Reading, i: number): boolean {
  const sign = reading.sign[i] as number;
  const length = (reading.tokens.end[i] as number) - (reading.tokens.start[i] as number);
  return (sign === 46 || sign === 33 || sign === 63 || sign === 59 || sign === 0x2026) && length <= 3;
}

export function isColon(reading: Reading, i: number): boolean {
  return reading.sign[i] === 58;
}

/** Noun, name, number, or pronoun: may head a noun phrase. */
export function isNominal(reading: Reading, i: number): boolean {
  const pos = posOf(reading, i);
  return pos === NOUN || pos === PROPN || pos === PRON || pos === NUM || (reading.name[i] as number) >= 0 || is(reading, i, CLASS.role);
}

/** True when one of the tokens `[from, end)` is tagged as a verb. */
export function hasVerb(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (posOf(reading, i) === VERB || posOf(reading, i) === AUX) return true;
  return false;
}

/** Inside a quoted region, marks included: what is said there is not the narrator's. */
export function isQuoted(reading: Reading, i: number): boolean {
  return (reading.region[i] as number) >= 0;
}

/** A date that is no part of a name: "Monday" in "officials Monday said". */
export function isPlainDate(reading: Reading, i: number): boolean {
  return (reading.date[i] as number) >= 0 && (reading.name[i] as number) < 0;
}

/** The mark of a possessive: 's or a bare apostrophe. */
export function isPossessive(reading: Reading, i: number): boolean {
  const sign = reading.sign[i] as number;
  return posOf(reading, i) === PART && (sign === 39 || sign === 0x2019);
}
