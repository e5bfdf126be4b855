import { CARDINALS, ORDINALS, TENS, VAGUE_AMOUNTS } from '../lang/en/date-words.js';
import { wordSet } from './vocabulary.js';
import { at, digitsAt, follows, glued, isNumber, isWord, lengthAt, skipHyphen, type Words } from './words.js';

/** A quantity: `value` NaN for "several". */
export interface Amount {
  readonly value: number;
  readonly end: number;
}

/** "3", "2 1/2", "2.5", "twenty-four", "a hundred", "a couple of", "several", "a few", "two and a half". */
export function readAmount(words: Words, i: number): Amount | undefined {
  const whole = isNumber(words, i) ? readDigits(words, i) : isWord(words, i) ? readNumberWords(words, i) : undefined;
  if (!whole) return undefined;
  if (follows(words, whole.end, 'and', 'a', 'half')) return { value: whole.value + 0.5, end: whole.end + 3 };
  return whole;
}

function readDigits(words: Words, i: number): Amount | undefined {
  if (lengthAt(words, i) > 4) return undefined;
  const value = digitsAt(words, i);
  const next = at(words, i + 1);
  if (next === '.' && glued(words, i + 1) && isNumber(words, i + 2) && glued(words, i + 2)) {
    const exact = Number(`${value}.${words.text.slice(words.start[i + 2], words.end[i + 2]).slice(0, 4)}`);
    return at(words, i + 3) === 'million' ? { value: Math.round(exact * 1e6), end: i + 4 } : { value: exact, end: i + 3 };
  }
  if (next === ',' && glued(words, i + 2) && lengthAt(words, i + 2) === 3 && isNumber(words, i + 2)) {
    return { value: value * 1000 + digitsAt(words, i + 2), end: i + 3 };
  }
  const under = digitsAt(words, i + 3);
  if (at(words, i + 2) === '/' && digitsAt(words, i + 1) === 1 && (under === 2 || under === 4))
    return { value: value + 1 / under, end: i + 4 };
  if (next === 'hundred' || next === 'thousand' || next === 'million') return scale(words, value, i + 1);
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
    if (next === 'quarter' && follows(words, i + 2, 'of', 'an') && at(words, i + 4) === 'hour') return { value: 0.25, end: i + 4 };
    if (next === 'quarter' && follows(words, i + 2, 'of', 'a') && at(words, i + 4) === 'century') return { value: 0.25, end: i + 4 };
    return scale(words, 1, i + 1);
  }
  if (word === 'half' && (at(words, i + 1) === 'a' || at(words, i + 1) === 'an')) return { value: 0.5, end: i + 2 };
  if (word === 'dozen') return { value: 12, end: i + 1 };
  if (VAGUE_AMOUNTS.has(word)) return { value: Number.NaN, end: i + 1 };
  if (word === 'couple') return { value: 2, end: at(words, i + 1) === 'of' ? i + 2 : i + 1 };
  if (word === 'three' && follows(words, i + 1, 'quarters', 'of', 'an') && at(words, i + 5) === 'hour') return { value: 0.75, end: i + 5 };
  const below = readBelowHundred(words, i);
  return below && scale(words, below.value, below.end);
}

function readBelowHundred(words: Words, i: number): Amount | undefined {
  const unit = CARDINALS.get(at(words, i));
  if (unit !== undefined) return { value: unit, end: i + 1 };
  const tens = TENS.get(at(words, i));
  if (tens === undefined) return undefined;
  const next = skipHyphen(words, i + 1);
  const ones = CARDINALS.get(at(words, next));
  return ones !== undefined && ones > 0 && ones < 10 ? { value: tens + ones, end: next + 1 } : { value: tens, end: i + 1 };
}

/** "two hundred", "two hundred and fifty", "a thousand". */
function scale(words: Words, value: number, end: number): Amount {
  const unit = at(words, end);
  const factor = unit === 'hundred' ? 100 : unit === 'thousand' ? 1000 : unit === 'million' ? 1e6 : 0;
  if (factor === 0) return { value, end };
  const and = at(words, end + 1) === 'and' ? end + 2 : end + 1;
  const rest = factor === 100 && isWord(words, and) ? readBelowHundred(words, and) : undefined;
  return rest ? { value: value * factor + rest.value, end: rest.end } : { value: value * factor, end: end + 1 };
}

/** "third", "3rd", "twenty-first"; value from 1. */
export function readOrdinal(words: Words, i: number): Amount | undefined {
  if (isNumber(words, i)) {
    const value = lengthAt(words, i) <= 3 && glued(words, i + 1) && SUFFIXES.has(at(words, i + 1)) ? digitsAt(words, i) : 0;
    return value > 0 ? { value, end: i + 2 } : undefined;
  }
  const word = at(words, i);
  const single = ORDINALS.get(word);
  if (single !== undefined) return { value: single, end: i + 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return undefined;
  const next = skipHyphen(words, i + 1);
  const ones = ORDINALS.get(at(words, next));
  return ones !== undefined && ones < 10 ? { value: tens + ones, end: next + 1 } : undefined;
}

const SUFFIXES: ReadonlySet<string> = wordSet('st nd rd th');
const CENTURY_WORDS: ReadonlyMap<string, number> = new Map([
  ['seventeen', 1700],
  ['eighteen', 1800],
  ['nineteen', 1900],
  ['twenty', 2000],
]);

/** A year in digits ("1989") or in words ("nineteen eighty-nine", "two thousand ten", "twenty twenty-four"). */
export function readYear(words: Words, i: number): Amount | undefined {
  if (isNumber(words, i)) {
    const value = lengthAt(words, i) === 4 ? digitsAt(words, i) : 0;
    return value >= 1000 && value < 2100 ? { value, end: i + 1 } : undefined;
  }
  if (follows(words, i, 'two', 'thousand')) {
    const and = at(words, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = CARDINALS.has(at(words, and)) || TENS.has(at(words, and)) ? readNumberWords(words, and) : undefined;
    return rest && rest.value > 0 && rest.value < 100 ? { value: 2000 + rest.value, end: rest.end } : { value: 2000, end: i + 2 };
  }
  const century = CENTURY_WORDS.get(at(words, i));
  if (century === undefined) return undefined;
  const rest = isWord(words, skipHyphen(words, i + 1)) ? readNumberWords(words, skipHyphen(words, i + 1)) : undefined;
  if (!rest || !(rest.value >= 10 && rest.value < 100)) return undefined;
  return { value: century + rest.value, end: rest.end };
}

/** "'98": the century nearest to ours. */
export function readShortYear(words: Words, i: number): Amount | undefined {
  const mark = at(words, i);
  if ((mark !== "'" && mark !== '`' && mark !== '‘') || lengthAt(words, i + 1) !== 2 || !isNumber(words, i + 1) || !glued(words, i + 1)) {
    return undefined;
  }
  return { value: fullYear(digitsAt(words, i + 1)), end: i + 2 };
}

/** Two digits -> four, with the pivot of POSIX: 69 and later are of the last century. */
export function fullYear(short: number): number {
  return short >= 100 ? short : short >= 69 ? 1900 + short : 2000 + short;
}
