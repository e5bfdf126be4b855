import { CUE_NOUNS } from '../lang/en/quote-words.js';
import type { Attribution } from './attribution.js';
import { clauseEnd, piece } from './content-end.js';
import { phraseEndingAt } from './phrase-left.js';
import { ADJ, CLASS, PART, type Reading } from './reading.js';
import { is, posOf, wordAt } from './token-tests.js';
import type { Window } from './window.js';

/** True for "claim" in "his claim that": a noun that reports, with the clause it reports. */
export function isCueNoun(reading: Reading, i: number): boolean {
  return /^that$/i.test(wordAt(reading, i + 1)) && CUE_NOUNS.has(wordAt(reading, i).toLowerCase());
}

/** "Lund's claim that C", "his repeated warning that C": the possessor is the source. */
export function readCueNoun(reading: Reading, i: number, { low, high, cuts }: Window): Attribution | undefined {
  let owner = i - 1;
  while (owner > low && posOf(reading, owner) === ADJ) owner -= 1;
  if (owner < low) return undefined;
  const possessive = posOf(reading, owner) === PART || /^['’]s?$/.test(wordAt(reading, owner));
  const source = possessive
    ? phraseEndingAt(reading, owner - 1, low)
    : is(reading, owner, CLASS.possessive)
      ? { first: owner, end: owner + 1 }
      : undefined;
  if (!source) return undefined;
  const content = piece(reading, i + 2, clauseEnd(reading, i + 2, high, cuts));
  return (
    content && {
      content: [content],
      cue: { first: i, end: i + 1 },
      source,
      clause: { first: source.first, end: i + 1 },
      kind: 'speech',
      by: 'quotes/cue-noun',
      confidence: 0.7,
    }
  );
}
