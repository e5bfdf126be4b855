import { CARDINALS, ORDINALS, TENS, VAGUE_AMOUNTS } from '../lang/en/date-words.js';
import type { Word } from './scan-words.js';

export type Words = readonly Word[];

/** Lower-case word at `i`, or '' beyond the end. */
export function at(words: Words, i: number): string {
  return words[i]?.lower ?? '';
}

/** Word index after an optional hyphen at `i`. */
export function skipHyphen(words: Words, i: number): number {
  return at(words, i) === '-' && glued(words, i) ? i + 1 : i;
}

/** True when word `i` touches word `i - 1`. */
export function glued(words: Words, i: number): boolean {
  return i > 0 && words[i]?.start === words[i - 1]?.end;
}

/** True when the words at `i` are exactly these. */
export function follows(words: Words, i: number, ...expected: readonly string[]): boolean {
  for (let k = 0; k < expected.length; k++) if (at(words, i + k) !== expected[k]) return false;
  return true;
}

/** A quantity: `value` NaN for "several". */
export interface Amount {
  readonly value: number;
  readonly end: number;
}

/** "3", "2 1/2", "2.5", "twenty-four", "a hundred", "a couple of", "several", "a few", "two and a half". */
export function readAmount(words: Words, i: number): Amount | undefined {
  const word = words[i];
  if (!word) return undefined;
  const whole = word.kind === 'number' ? readDigits(words, i) : readNumberWords(words, i);
  if (!whole) return undefined;
  if (follows(words, whole.end, 'and', 'a', 'half')) return { value: whole.value + 0.5, end: whole.end + 3 };
  return whole;
}

function readDigits(words: Words, i: number): Amount | undefined {
  const raw = at(words, i);
  if (raw.length > 4) return undefined;
  const value = Number(raw);
  if (at(words, i + 1) === '.' && glued(words, i + 1) && words[i + 2]?.kind === 'number' && glued(words, i + 2)) {
    return { value: Number(`${raw}.${at(words, i + 2).slice(0, 4)}`), end: i + 3 };
  }
  if (at(words, i + 1) === ',' && glued(words, i + 2) && at(words, i + 2).length === 3 && words[i + 2]?.kind === 'number') {
    return { value: value * 1000 + Number(at(words, i + 2)), end: i + 3 };
  }
  if (at(words, i + 2) === '/' && at(words, i + 1) === '1' && /^[24]$/.test(at(words, i + 3))) {
    return { value: value + 1 / Number(at(words, i + 3)), end: i + 4 };
  }
  return { value, end: i + 1 };
}

function readNumberWords(words: Words, i: number): Amount | undefined {
  const word = at(words, i);
  if (word === 'a' || word === 'an') {
    const next = at(words, i + 1);
    if (next === 'couple') return { value: 2, end: at(words, i + 2) === 'of' ? i + 3 : i + 2 };
    if (next === 'few') return { value: Number.NaN, end: i + 2 };
    if (next === 'dozen') return { value: 12, end: i + 2 };
    if (next === 'half') return undefined;
    return scale(words, 1, i + 1);
  }
  if (word === 'half' && (at(words, i + 1) === 'a' || at(words, i + 1) === 'an')) return { value: 0.5, end: i + 2 };
  if (word === 'dozen') return { value: 12, end: i + 1 };
  if (VAGUE_AMOUNTS.has(word)) return { value: Number.NaN, end: i + 1 };
  const unit = CARDINALS.get(word);
  if (unit !== undefined) return scale(words, unit, i + 1);
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const next = skipHyphen(words, i + 1);
  const ones = CARDINALS.get(at(words, next));
  if (ones !== undefined && ones > 0 && ones < 10) return scale(words, tens + ones, next + 1);
  return scale(words, tens, i + 1);
}

function scale(words: Words, value: number, end: number): Amount {
  if (at(words, end) === 'hundred') return { value: value * 100, end: end + 1 };
  if (at(words, end) === 'thousand') return { value: value * 1000, end: end + 1 };
  return { value, end };
}

/** "third", "3rd", "twenty-first"; value from 1. */
export function readOrdinal(words: Words, i: number): Amount | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === 'number') {
    if (word.lower.length <= 3 && glued(words, i + 1) && /^(?:st|nd|rd|th)$/.test(at(words, i + 1))) {
      return { value: Number(word.lower), end: i + 2 };
    }
    return undefined;
  }
  const single = ORDINALS.get(word.lower);
  if (single !== undefined) return { value: single, end: i + 1 };
  const tens = TENS.get(word.lower);
  const next = skipHyphen(words, i + 1);
  const ones = tens === undefined ? undefined : ORDINALS.get(at(words, next));
  return tens !== undefined && ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : undefined;
}

/** A year in digits ("1989") or in words ("nineteen eighty-nine", "two thousand"). */
export function readYear(words: Words, i: number): Amount | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.kind === 'number') {
    const value = Number(word.lower);
    return word.lower.length === 4 && value >= 1000 && value < 2100 ? { value, end: i + 1 } : undefined;
  }
  if (word.lower !== 'nineteen' && word.lower !== 'eighteen') return undefined;
  const rest = readNumberWords(words, skipHyphen(words, i + 1));
  if (!rest || !(rest.value >= 10 && rest.value < 100)) return undefined;
  return { value: (word.lower === 'nineteen' ? 1900 : 1800) + rest.value, end: rest.end };
}

/** "'98" or "98" after a month: the century nearest to ours. */
export function readShortYear(words: Words, i: number): Amount | undefined {
  const mark = at(words, i) === "'" || at(words, i) === '`' || at(words, i) === '‘';
  const word = words[i + 1];
  if (!mark || word?.kind !== 'number' || word.lower.length !== 2 || !glued(words, i + 1)) return undefined;
  return { value: fullYear(Number(word.lower)), end: i + 2 };
}

/** Two digits -> four, with the pivot of ISO C: 69 and later are of the last century. */
export function fullYear(short: number): number {
  return short >= 100 ? short : short >= 69 ? 1900 + short : 2000 + short;
}
