import { AUX, CCONJ, CLASS, type Reading, VERB } from './reading.js';
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

/**
 * Where an infinitive or an indirect question gives way to the narrator: a comma and "and", "but" or "so" before a clause
 * of its own ("urged both sides to stop | , but neither did").
 */
export function narratorEnd(reading: Reading, from: number, end: number): number {
  for (let i = from + 1; i + 2 < end; i++) {
    if (!isComma(reading, i) || isQuoted(reading, i) || posOf(reading, i + 1) !== CCONJ) continue;
    for (let k = i + 2; k < Math.min(end, i + 9); k++) {
      if (isComma(reading, k) || isQuoted(reading, k) || is(reading, k, CLASS.relative | CLASS.subordinator)) break;
      const past =
        posOf(reading, k) === AUX ||
        (posOf(reading, k) === VERB &&
          /(?:ed|went|came|left|did|had|was|were|said|told|fell|rose|took|gave|got|made)$/.test(wordAt(reading, k)));
      if (past && !/^to$/i.test(wordAt(reading, k - 1))) return i;
    }
  }
  return end;
}
