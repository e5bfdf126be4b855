import {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  CLASS,
  DET,
  is,
  isComma,
  isDash,
  isNominal,
  isStop,
  NUM,
  NOUN,
  PART,
  posOf,
  PROPN,
  type Reading,
  VERB,
  wordAt,
} from './reading.js';

/** Tokens `[first, end)`. */
export interface Phrase {
  readonly first: number;
  readonly end: number;
}

/** Longest noun phrase, in tokens, that is still taken for a source. */
const MAX_PHRASE = 40;
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

/** A date that is no part of a name: "Monday" in "officials Monday said". */
function isPlainDate(reading: Reading, i: number): boolean {
  return (reading.date[i] as number) >= 0 && (reading.name[i] as number) < 0;
}

/** Start of the phrase without links: leftwards over modifiers up to a determiner. */
function baseStart(reading: Reading, last: number, floor: number): number {
  let first = last;
  while (first > floor && (reading.region[first - 1] === reading.region[last] || isScare(reading, first - 1))) {
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

/** A quoted word inside a phrase (the "shadow" minister) does not end it. */
function isScare(reading: Reading, i: number): boolean {
  const region = reading.regions[reading.region[i] as number];
  return region === undefined || region.end - region.start < 30;
}

function isPossessive(reading: Reading, i: number): boolean {
  const sign = reading.sign[i] as number;
  return posOf(reading, i) === PART && (sign === 39 || sign === 0x2019);
}

function isModifier(reading: Reading, i: number): boolean {
  const pos = posOf(reading, i);
  if (pos === ADJ || pos === NOUN || pos === PROPN || pos === NUM || pos === DET) return true;
  if ((reading.name[i] as number) >= 0 || is(reading, i, CLASS.determiner | CLASS.possessive | CLASS.role)) return true;
  const sign = reading.sign[i] as number;
  if (sign === 38 || sign === 45 || sign === 47) return true; // & - /
  // "the ousted minister", "a leading critic": a participle between determiner and noun.
  return pos === VERB && i > 0 && (posOf(reading, i - 1) === DET || is(reading, i - 1, DETERMINERS) || posOf(reading, i - 1) === ADJ || (posOf(reading, i - 1) === ADP && /(?:ed|ing)$/.test(wordAt(reading, i))));
}

/** "a spokesman | for the ministry": the start of the phrase that this one hangs on. */
function linkedStart(reading: Reading, first: number, floor: number): number | undefined {
  const link = first - 1;
  if (link - 1 < floor || posOf(reading, link) === VERB) return undefined;
  if (!(posOf(reading, link) === ADP || is(reading, link, CLASS.preposition)) || !is(reading, link, CLASS.linking)) return undefined;
  let head = link - 1;
  if (posOf(reading, head) === ADJ && head - 1 >= floor && isNominal(reading, head - 1)) head -= 1; // "people familiar with"
  const group = /^(?:those|many|some|others|all|several|most|both)$/i.test(wordAt(reading, head));
  if (!(isNominal(reading, head) || group) || isPlainDate(reading, head) || is(reading, head, CLASS.personal | CLASS.relative)) return undefined;
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
    if (!isNominal(reading, left) || isPlainDate(reading, left) || is(reading, left, CLASS.personal)) break;
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
    is(reading, before, CLASS.subordinator | CLASS.opener | CLASS.coordinator) ||
    reading.region[before] !== reading.region[start]
  );
}

/**
 * The noun phrase that starts with token `first`, scanned rightwards, not past `high`: "U.S. Embassy spokeswoman Mirembe
 * Nantongo", "a spokesman for the ministry". Links are followed unless the phrase already ends in a person's name; with `modified`, so is a participle ("a poll released last week").
 */
export function phraseStartingAt(reading: Reading, first: number, high: number, modified = false): Phrase | undefined {
  let end = baseEnd(reading, first, high);
  if (end === first) return undefined;
  while (end < high && end - first < MAX_PHRASE) {
    if (posOf(reading, end) === CCONJ && reading.sign[end] !== 98 && end + 1 < high) {
      const next = baseEnd(reading, end + 1, high);
      if (next > end + 1 && !(next < high && (posOf(reading, next) === VERB || posOf(reading, next) === AUX))) {
        end = next;
        continue;
      }
    }
    const participle = posOf(reading, end) === VERB && /(?:ed|ing|made|held|led|written|sent|given)$/.test(wordAt(reading, end));
    if (modified && participle && !endsInPerson(reading, end)) return { first, end: phraseTail(reading, end, high) };
    if (endsInPerson(reading, end) || !is(reading, end, CLASS.linking) || end + 1 >= high) break;
    if (is(reading, end + 1, CLASS.venue)) break;
    const next = baseEnd(reading, end + 1, high);
    if (next === end + 1 || venueAt(reading, end + 1, next)) break;
    end = next;
  }
  return { first, end };
}

/** "a poll | released last week": up to the next mark. */
function phraseTail(reading: Reading, from: number, high: number): number {
  let end = from;
  while (end < high && end - from < 16 && !isComma(reading, end) && !isStop(reading, end) && !isDash(reading, end) && reading.region[end] === reading.region[from]) end += 1;
  return end;
}

function venueAt(reading: Reading, first: number, end: number): boolean {
  return end > first && is(reading, end - 1, CLASS.venue) && (reading.name[end - 1] as number) < 0;
}

function endsInPerson(reading: Reading, end: number): boolean {
  return reading.names[reading.name[end - 1] as number]?.entity.type === 'PERSON';
}

/** End of the determiner, modifiers and head that start at `first`; `first` itself when none do. */
function baseEnd(reading: Reading, first: number, high: number): number {
  if (first >= high || isPlainDate(reading, first)) return first;
  if (is(reading, first, CLASS.personal | CLASS.object) && (reading.name[first] as number) < 0) return first + 1;
  let end = first;
  let head = first;
  while (end < high && end - first < MAX_PHRASE) {
    const named = (reading.name[end] as number) >= 0;
    const pos = posOf(reading, end);
    if (!named && isPlainDate(reading, end)) break;
    if (end > first && is(reading, end, DETERMINERS) && pos !== NUM && !named) break;
    if (end > first && !named && is(reading, end, CLASS.personal)) break;
    if (named || isNominal(reading, end)) {
      end += 1;
      head = end;
    } else if (isPossessive(reading, end) || pos === ADJ || pos === DET || is(reading, end, DETERMINERS) || (pos === VERB && end > first && head === first)) {
      end += 1;
    } else if (end > first && end === head && /^[/&]$/.test(wordAt(reading, end))) {
      end += 1;
    } else if (pos === ADV && end === first) {
      end += 1;
    } else break;
  }
  return head;
}
