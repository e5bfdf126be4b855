import { MAX_PHRASE, type Phrase } from './phrase.js';
import { ADJ, ADP, CCONJ, CLASS, DET, NOUN, NUM, PROPN, type Reading, VERB } from './reading.js';
import { isLongQuote } from './regions.js';
import { is, isComma, isDash, isNominal, isPlainDate, isPossessive, posOf, wordAt } from './token-tests.js';

const DETERMINERS = CLASS.determiner | CLASS.possessive;

/**
 * The noun phrase that ends with token `last`, scanned leftwards, not before `low`: determiner, modifiers, head, and
 * phrases linked by "of", "for", "'s" and the like. Undefined when `last` heads nothing.
 */
export function phraseEndingAt(reading: Reading, last: number, low: number): Phrase | undefined {
  if (last < low || !canEnd(reading, last)) return undefined;
  if (is(reading, last, CLASS.personal | CLASS.relative) && (reading.name[last] as number) < 0) return { first: last, end: last + 1 };
  const floor = Math.max(low, last - MAX_PHRASE);
  let first = baseStart(reading, last, floor);
  for (;;) {
    const linked = linkedStart(reading, first, floor);
    if (linked === undefined) break;
    first = linked;
  }
  return { first: coordinatedStart(reading, first, floor), end: last + 1 };
}

function canEnd(reading: Reading, i: number): boolean {
  if (isPlainDate(reading, i)) return false;
  return isNominal(reading, i) || is(reading, i, CLASS.personal | CLASS.relative | CLASS.determiner);
}

/** Start of the phrase without links: leftwards over modifiers up to a determiner; a quoted word (the "shadow" minister) does not end it. */
function baseStart(reading: Reading, last: number, floor: number): number {
  let first = last;
  while (first > floor && (reading.region[first - 1] === reading.region[last] || !isLongQuote(reading, first - 1))) {
    const i = first - 1;
    if (is(reading, first, DETERMINERS) && posOf(reading, first) !== NUM && (reading.name[first] as number) < 0) break;
    if (reading.name[i] === reading.name[first] && (reading.name[i] as number) >= 0) first = i;
    else if (isPlainDate(reading, i) && !isPossessive(reading, first)) break;
    else if (isPossessive(reading, i)) first = i;
    else if (is(reading, i, CLASS.personal | CLASS.relative)) break;
    else if (isModifier(reading, i)) first = i;
    else break;
  }
  return first;
}

function isModifier(reading: Reading, i: number): boolean {
  const pos = posOf(reading, i);
  if (pos === ADJ || pos === NOUN || pos === PROPN || pos === NUM || pos === DET) return true;
  if ((reading.name[i] as number) >= 0 || is(reading, i, CLASS.determiner | CLASS.possessive | CLASS.role)) return true;
  const sign = reading.sign[i] as number;
  if (sign === 38 || sign === 47 || (sign === 45 && !isDash(reading, i))) return true; // & / -
  // "the ousted minister", "a leading critic": a participle between determiner and noun.
  return (
    pos === VERB &&
    i > 0 &&
    (posOf(reading, i - 1) === DET ||
      is(reading, i - 1, DETERMINERS) ||
      posOf(reading, i - 1) === ADJ ||
      (posOf(reading, i - 1) === ADP && /(?:ed|ing)$/.test(wordAt(reading, i))))
  );
}

/** "a spokesman | for the ministry": the start of the phrase that this one hangs on. */
function linkedStart(reading: Reading, first: number, floor: number): number | undefined {
  const link = first - 1;
  if (link - 1 < floor || posOf(reading, link) === VERB) return undefined;
  if (!(posOf(reading, link) === ADP || is(reading, link, CLASS.preposition)) || !is(reading, link, CLASS.linking)) return undefined;
  let head = link - 1;
  if (posOf(reading, head) === ADJ && head - 1 >= floor && isNominal(reading, head - 1)) head -= 1; // "people familiar with"
  const group = /^(?:those|many|some|others|all|several|most|both)$/i.test(wordAt(reading, head));
  if (!(isNominal(reading, head) || group) || isPlainDate(reading, head) || is(reading, head, CLASS.personal | CLASS.relative))
    return undefined;
  return baseStart(reading, head, floor);
}

/** "Ada Lund and | Jo Bly", "Oslo, Bergen and | Moss": left over coordinated phrases when they open their clause. */
function coordinatedStart(reading: Reading, first: number, floor: number): number {
  const and = first - 1;
  if (and - 1 < floor || posOf(reading, and) !== CCONJ || reading.sign[and] === 98) return first; // not "but"
  let left = and - 1;
  if (isComma(reading, left)) left -= 1;
  let start = first;
  for (let parts = 0; parts < 6 && left >= floor; parts++) {
    if (is(reading, left, CLASS.personal)) {
      start = left;
      break;
    }
    if (!isNominal(reading, left) || isPlainDate(reading, left)) break;
    start = baseStart(reading, left, floor);
    const linked = linkedStart(reading, start, floor);
    if (linked !== undefined) start = linked;
    if (start - 1 < floor || !isComma(reading, start - 1)) break;
    left = start - 2;
  }
  return start < first && opensClause(reading, start, floor) ? start : first;
}

function opensClause(reading: Reading, start: number, floor: number): boolean {
  if (start <= floor) return true;
  const before = start - 1;
  return (
    isComma(reading, before) ||
    isDash(reading, before) ||
    reading.cues[before]?.frames.has('clause') === true ||
    is(reading, before, CLASS.subordinator | CLASS.opener | CLASS.coordinator) ||
    reading.region[before] !== reading.region[start]
  );
}
