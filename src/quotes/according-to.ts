import type { Attribution } from './attribution.js';
import { afterSemicolon, clauseEnd, contentStart, piece } from './content-end.js';
import type { Phrase } from './phrase.js';
import type { Reading } from './reading.js';
import { CLASS } from './reading.js';
import { withName } from './subject.js';
import { hasVerb, is, isComma, isDash, isQuoted, isStop, wordAt } from './token-tests.js';
import type { Window } from './window.js';

/** Longest source behind "according to", in tokens. */
const MAX_SOURCE = 30;

/** True for "according to" at `i`. */
export function isAccordingTo(reading: Reading, i: number): boolean {
  return /^according$/i.test(wordAt(reading, i)) && /^to$/i.test(wordAt(reading, i + 1));
}

/**
 * "According to the mayor, C", "C, according to the mayor" and "C1, according to the mayor, C2". Behind a comma it covers
 * the whole sentence, whatever else is reported in it: `start` is where that begins.
 */
export function readAccordingTo(reading: Reading, i: number, { low, high, cuts }: Window, start: number): Attribution | undefined {
  const source = sourceAfter(reading, i + 2, high);
  if (!source) return undefined;
  const from = i > start && isComma(reading, i - 1) && (source.end >= high || isStop(reading, source.end)) ? start : low;
  const headStart = contentStart(reading, afterSemicolon(reading, from, i), i);
  const head = isOpenHead(reading, i - 2) ? undefined : piece(reading, headStart, i);
  const tail =
    head && hasVerb(reading, head.first, head.end) && !isRelativeHead(reading, head)
      ? undefined
      : contentAfter(reading, source.end, { high, cuts });
  const content = [head, tail].filter((p) => p !== undefined);
  if (content.length === 0) return undefined;
  return {
    content,
    cue: { first: i, end: i + 2 },
    source,
    clause: { first: i, end: source.end },
    kind: 'speech',
    by: 'quotes/according-to',
    confidence: 0.9,
  };
}

/** Everything up to the next mark: "a poll released last week", "Ada Lund of the union". */
function sourceAfter(reading: Reading, first: number, high: number): Phrase | undefined {
  let end = first;
  while (end < high && end - first < MAX_SOURCE && !isComma(reading, end) && !isDash(reading, end) && !isStop(reading, end)) {
    if (isQuoted(reading, end)) break;
    end += 1;
  }
  if (end === first) return undefined;
  return end < high && isComma(reading, end) ? withName(reading, { first, end }, end + 1) : { first, end };
}

/** The clause behind the comma after the source, unless a later attribution begins there. */
function contentAfter(reading: Reading, at: number, { high, cuts }: Pick<Window, 'high' | 'cuts'>): Phrase | undefined {
  if (at >= high || !(isComma(reading, at) || isDash(reading, at)) || cuts.some((c) => c.at === at)) return undefined;
  const start = afterApposition(reading, at + 1, high);
  return piece(reading, start, clauseEnd(reading, start, high, cuts));
}

/** "According to Ada Lund, a baker from Moss, the pier": past what stands between commas without a verb, if more follows. */
function afterApposition(reading: Reading, from: number, high: number): number {
  if (is(reading, from, CLASS.adverb) && isComma(reading, from + 1)) return from + 2; // ", however,"
  if (!/^(?:an?|the|who|which|whose)$/i.test(wordAt(reading, from))) return from;
  for (let i = from; i < high; i++) {
    if (isQuoted(reading, i) || isStop(reading, i)) return from;
    if (isComma(reading, i)) return hasVerb(reading, i, high) ? i + 1 : from;
    if (hasVerb(reading, i, i + 1) && !/^wh/i.test(wordAt(reading, from))) return from;
  }
  return from;
}

/** "which, according to its statute, meets twice a year": what is reported stands behind the source alone. */
function isOpenHead(reading: Reading, last: number): boolean {
  return last >= 0 && isComma(reading, last + 1) && (is(reading, last, CLASS.relative) || /^where$/i.test(wordAt(reading, last)));
}

/** "One of the decisions they made, according to a friend, is to ...": the head is a noun phrase with a clause in it. */
function isRelativeHead(reading: Reading, head: Phrase): boolean {
  return head.end - head.first < 8 && !isQuoted(reading, head.end - 1);
}
