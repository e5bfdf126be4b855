import type { Phrase } from './phrase.js';
import { AUX, CCONJ, type Reading, VERB } from './reading.js';
import { lastInside } from './regions.js';
import { hasVerb, isColon, isComma, isDash, isQuoted, isStop, posOf, wordAt } from './token-tests.js';
import type { Cut } from './window.js';

/**
 * End of the content that starts with narrative at `from`: the next cut, else the end of the stretch, marks left out.
 * With `needsVerb` a cut must leave a clause, not the "she" of "she and her peers".
 */
export function clauseEnd(reading: Reading, from: number, high: number, cuts: readonly Cut[], needsVerb = false): number {
  let end = high;
  for (const cut of cuts) {
    if (cut.at > from && cut.at < end && (!needsVerb || hasVerb(reading, from, cut.at))) end = cut.at;
  }
  return trimEnd(reading, from, trimVenue(reading, from, end));
}

/** End of the content that starts with a quoted region at `from`: with its mark, or with the clause it opens. */
export function quoteEnd(reading: Reading, from: number, high: number, cuts: readonly Cut[]): number {
  const region = reading.region[from] as number;
  let end = from;
  while (end < high && reading.region[end] === region) end += 1;
  const inner = lastInside(reading, end - 1);
  if (end >= high || (inner >= from && (isStop(reading, inner) || isComma(reading, inner)))) return end;
  if (isStop(reading, end) || isComma(reading, end) || isDash(reading, end) || isColon(reading, end)) {
    // "a disgrace", "a shame" and "a scandal": a list of quoted words goes on.
    return isListed(reading, end, high) ? clauseEnd(reading, end, high, cuts) : end;
  }
  if (isNarratorPredicate(reading, end, high)) return end;
  return Math.max(end, clauseEnd(reading, end, high, cuts));
}

/** `"..." and left the room`: a coordinator and a past verb behind the mark are the narrator's. */
function isNarratorPredicate(reading: Reading, at: number, high: number): boolean {
  if (posOf(reading, at) !== CCONJ || at + 1 >= high) return false;
  return posOf(reading, at + 1) === VERB && /(?:ed|said|told|left|went|took|gave)$/.test(wordAt(reading, at + 1));
}

function isListed(reading: Reading, at: number, high: number): boolean {
  if (!isComma(reading, at)) return false;
  const next = posOf(reading, at + 1) === CCONJ ? at + 2 : at + 1;
  return next < high && isQuoted(reading, next);
}

/** Leaves final stops, commas, coordinators and stray dashes out. */
export function trimEnd(reading: Reading, from: number, end: number): number {
  let stop = end;
  while (stop > from && !isQuoted(reading, stop - 1)) {
    const i = stop - 1;
    if (isStop(reading, i) || isComma(reading, i) || isDash(reading, i) || isColon(reading, i) || posOf(reading, i) === CCONJ) stop -= 1;
    else break;
  }
  return stop;
}

const TOLD_IN = /^(?:statement|interview|tweet|email|e-mail|briefing|op-ed|letter|blog|filing|conference|twitter|facebook|post|release)$/i;

/** "... is over, in a statement": what tells where it was said is no content, when nothing but it stands at the end. */
function trimVenue(reading: Reading, from: number, end: number): number {
  for (let i = end - 1; i > from && i > end - 8; i--) {
    if (isQuoted(reading, i) || posOf(reading, i) === VERB || posOf(reading, i) === AUX) return end;
    if (!/^(?:in|on|at|during)$/i.test(wordAt(reading, i))) continue;
    for (let k = i + 1; k < end && k < i + 4; k++) if (TOLD_IN.test(wordAt(reading, k))) return i;
  }
  return end;
}

/** Past the last semicolon before `end`: what stands before it is a statement of its own. */
export function afterSemicolon(reading: Reading, low: number, end: number): number {
  for (let i = end - 2; i > low; i--) if (reading.sign[i] === 59 && !isQuoted(reading, i) && hasVerb(reading, low, i)) return i + 1;
  return low;
}

/** First token of content: past coordinators, commas and a leading "that". */
export function contentStart(reading: Reading, from: number, high: number): number {
  let at = from;
  while (at < high && !isQuoted(reading, at)) {
    if (isComma(reading, at) || isColon(reading, at) || isDash(reading, at) || isStop(reading, at)) at += 1;
    else if (/^that$/i.test(wordAt(reading, at)) && at + 1 < high) at += 1;
    else break;
  }
  return at;
}

/** The phrase without quote-free edges of white punctuation; undefined when nothing is left. */
export function piece(reading: Reading, first: number, end: number): Phrase | undefined {
  const stop = trimEnd(reading, first, end);
  return stop > first ? { first, end: stop } : undefined;
}
