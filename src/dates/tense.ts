import { FORWARD_WORDS, FUTURE_AUXILIARIES, IRREGULAR_PASTS } from '../lang/en/date-words.js';
import { at, type Words } from './read-amount.js';
import type { Candidate } from './value.js';

export type Direction = 'past' | 'future';
const REACH = 40;
const ED_NOUNS: ReadonlySet<string> = new Set('need indeed hundred bed speed seed feed red united deed weed shed sacred'.split(' '));
const AHEAD: ReadonlySet<string> = new Set(['until', 'till', 'by', 'through']);

/**
 * Which way an expression without a year points, by the verb group that governs it: the nearest one to its left in
 * the sentence, else the nearest to its right. `undefined` where nothing says.
 */
export function findDirection(words: Words, candidate: Candidate): Direction | undefined {
  const left = scan(words, candidate.first - 1, -1);
  if (left) return left;
  const right = scan(words, candidate.end, 1);
  if (right) return right;
  return AHEAD.has(at(words, candidate.first - 1)) ? 'future' : undefined;
}

function scan(words: Words, from: number, step: 1 | -1): Direction | undefined {
  for (let i = from, n = 0; n < REACH; i += step, n++) {
    const word = words[i];
    if (!word || word.kind === 'break' || (word.lower === '.' && isStop(words, i))) return undefined;
    if (word.kind !== 'word') continue;
    const direction = verbAt(words, i);
    if (direction) return direction;
  }
  return undefined;
}

/** A full stop that ends a sentence: something other than a short word before it and a capital after it. */
function isStop(words: Words, i: number): boolean {
  const before = words[i - 1];
  return (words[i + 1]?.capital ?? true) && (before?.lower.length ?? 0) > 3;
}

function verbAt(words: Words, i: number): Direction | undefined {
  const word = at(words, i);
  const before = at(words, i - 1);
  if (FUTURE_AUXILIARIES.has(word) && !words[i]?.capital) return word === 'going' && at(words, i + 1) !== 'to' ? undefined : 'future';
  if (word === 'to' && FORWARD_WORDS.has(before)) return 'future';
  if (word === 'scheduled' || word === 'expected' || word === 'slated' || word === 'due') return 'future';
  if (!isPast(word) || words[i]?.capital) return undefined;
  for (let k = 1; k <= 3; k++) if (FUTURE_AUXILIARIES.has(at(words, i - k))) return 'future';
  if (before === 'to' || before === 'be') return at(words, i - 2) === 'to' || before === 'to' ? 'future' : 'past';
  return 'past';
}

function isPast(word: string): boolean {
  return IRREGULAR_PASTS.has(word) || (word.endsWith('ed') && word.length > 3 && !ED_NOUNS.has(word));
}
