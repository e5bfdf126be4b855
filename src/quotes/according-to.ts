import type { Window } from './after-content.js';
import type { Attribution } from './attribution.js';
import { clauseEnd, contentStart, piece } from './content-end.js';
import { phraseStartingAt } from './noun-phrase.js';
import { hasVerb, isComma, isDash, type Reading, wordAt } from './reading.js';

/** Tokens of "according to" at `i`, or 0. */
export function accordingAt(reading: Reading, i: number): number {
  return /^according$/i.test(wordAt(reading, i)) && /^to$/i.test(wordAt(reading, i + 1)) ? 2 : 0;
}

/** "According to the mayor, C", "C, according to the mayor" and "C1, according to the mayor, C2". */
export function readAccordingTo(reading: Reading, i: number, { low, high, cuts }: Window): Attribution | undefined {
  const source = phraseStartingAt(reading, i + 2, high, true);
  if (!source) return undefined;
  const pieces = [];
  const head = piece(reading, contentStart(reading, low, i), i);
  if (head) pieces.push(head);
  const next = source.end;
  const marked = next < high && (isComma(reading, next) || isDash(reading, next));
  if (marked && !(head && hasVerb(reading, head.first, head.end)) && !cuts.some((c) => c.at === next)) {
    const rest = piece(reading, next + 1, clauseEnd(reading, next + 1, high, cuts));
    if (rest && (!head || head.end - head.first < 30)) pieces.push(rest);
  }
  if (pieces.length === 0) return undefined;
  return {
    content: pieces,
    cue: { first: i, end: i + 2 },
    source,
    clause: { first: i, end: source.end },
    kind: 'speech',
    by: 'quotes/according-to',
    confidence: 0.9,
  };
}
