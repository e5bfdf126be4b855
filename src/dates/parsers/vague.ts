import { VAGUE_WORDS } from '../../lang/en/date-words.js';
import { at, type Words } from '../read-amount.js';
import type { Candidate } from '../value.js';

/** Fixed phrases without an edge in time. Each is tried where its first word stands; the longest wins. */
const PHRASES: ReadonlyMap<string, readonly (readonly [words: readonly string[], value: string])[]> = group([
  ['the near future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the coming years', 'FUTURE_REF'],
  ['the coming months', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['recent years', 'PAST_REF'],
  ['recent months', 'PAST_REF'],
  ['recent weeks', 'PAST_REF'],
  ['recent days', 'PAST_REF'],
  ['recent times', 'PAST_REF'],
  ['the present', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the moment', 'PRESENT_REF'],
]);

function group(list: readonly (readonly [string, string])[]) {
  const grouped = new Map<string, (readonly [readonly string[], string])[]>();
  for (const [phrase, value] of list) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    grouped.set(first, [...(grouped.get(first) ?? []), [words, value] as const]);
  }
  return grouped;
}

/** "now", "recently", "in the near future", "recent years", "current". */
export function parseVague(words: Words, i: number): Candidate | undefined {
  const first = at(words, i);
  let best: Candidate | undefined;
  for (const [phrase, value] of PHRASES.get(first) ?? []) {
    if (phrase.some((word, k) => at(words, i + k) !== word)) continue;
    if (!isFree(words, i, i + phrase.length, first === 'the' ? phrase[1] : first)) continue;
    if (!best || i + phrase.length > best.end) best = build(i, i + phrase.length, value);
  }
  if (best) return best;
  const value = VAGUE_WORDS.get(first);
  if (first === 'current' && words[i + 1]?.kind === 'word') return build(i, i + 1, 'PRESENT_REF');
  if (!value || (first === 'now' && at(words, i + 1) === 'that') || (first === 'soon' && /^(?:as|after|before)$/.test(at(words, i + 1))))
    return undefined;
  return words[i]?.capital && words[i - 1]?.kind === 'word' && words[i - 1]?.capital ? undefined : build(i, i + 1, value);
}

/** "the past" and "the future" as nouns: nothing that they could qualify may follow. "the moment" only after "at". */
function isFree(words: Words, i: number, end: number, head: string | undefined): boolean {
  if (head === 'moment') return at(words, i - 1) === 'at' || at(words, i - 1) === 'for';
  if (head === 'future') return at(words, end) !== 'of';
  if (head !== 'past' && head !== 'present') return true;
  const after = words[end];
  if (after?.kind !== 'word') return true;
  return /^(?:and|or|but|to|in|by|as|when|if|that|is|was|has|have|had|with|for|will|would|he|she|they|we|it|on|at)$/.test(after.lower);
}

function build(first: number, end: number, value: string): Candidate {
  return { first, end, type: 'DATE', value: { kind: 'literal', value }, rule: 'vague#word' };
}
