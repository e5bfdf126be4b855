import { AUX, CLASS, type Reading, VERB } from './reading.js';
import { is, isComma, isDash, isQuoted, isStop, posOf, wordAt } from './token-tests.js';

/**
 * Where a relative clause that opened before its verb closes again: the comma that a verb of the outer clause follows
 * ("the council, which said the pier was safe, will meet"). `end` when it runs to the end.
 */
export function relativeEnd(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i + 1 < end; i++) {
    if (!isComma(reading, i) || isQuoted(reading, i)) continue;
    let next = i + 1;
    while (next < end && is(reading, next, CLASS.adverb)) next += 1;
    if (next < end && (posOf(reading, next) === AUX || posOf(reading, next) === VERB) && !/ing$/i.test(wordAt(reading, next))) return i;
  }
  return end;
}

/** Where an object ends that is content by itself ("announced a strike | after talks failed", "| , which hit ..."). */
export function objectEnd(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    if (isQuoted(reading, i)) continue;
    if (isDash(reading, i) || isStop(reading, i)) return i;
    if (isComma(reading, i)) return i;
    if (/^during$/i.test(wordAt(reading, i))) return i;
    if (is(reading, i, CLASS.subordinator) && !/^(?:as|where|so|if|since|before)$/i.test(wordAt(reading, i))) return i;
  }
  return end;
}
