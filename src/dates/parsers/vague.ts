import { VAGUE_WORDS } from '../../lang/en/date-words.js';
import type { Candidate, DateValue } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, isCapital, isNumber, isPhrase, isWord, type Words } from '../words.js';

/** Fixed phrases without an edge in time. Each is tried where its first word stands; the longest wins. */
const PHRASES: ReadonlyMap<string, readonly (readonly [words: readonly string[], value: string])[]> = group([
  ['the near future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
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
    const parts = phrase.split(' ');
    const first = parts[0] as string;
    grouped.set(first, [...(grouped.get(first) ?? []), [parts, value] as const]);
  }
  return grouped;
}

const FREE_AFTER: ReadonlySet<string> = wordSet(
  'and or but to in by as when if that is was has have had with for will would he she they we it on at',
);

/** "now", "recently", "in the near future", "recent years", "current". */
export function parseVague(words: Words, i: number): Candidate | undefined {
  const first = at(words, i);
  let best: Candidate | undefined;
  for (const [phrase, value] of PHRASES.get(first) ?? []) {
    if (!isPhrase(words, i, phrase) || !isFree(words, i, i + phrase.length, first === 'the' ? phrase[1] : first)) continue;
    if (!best || i + phrase.length > best.end) best = build(i, i + phrase.length, value);
  }
  if (best) return best;
  const next = at(words, i + 1);
  if (first === 'current') return isWord(words, i + 1) && !FREE_AFTER.has(next) ? build(i, i + 1, 'PRESENT_REF') : undefined;
  const value = VAGUE_WORDS.get(first);
  if (!value || (first === 'now' && (next === 'that' || (next === 'and' && at(words, i + 2) === 'then')))) return undefined;
  if (first === 'soon' && (next === 'as' || next === 'after' || next === 'before' || next === 'afterwards')) return undefined;
  if (isCapital(words, i) && isWord(words, i - 1) && isCapital(words, i - 1)) return undefined;
  return build(i, i + 1, value);
}

/** "the past" and "the future" as nouns: nothing that they could qualify may follow. "the moment" only after "at". */
function isFree(words: Words, i: number, end: number, head: string | undefined): boolean {
  if (head === 'moment') return at(words, i - 1) === 'at' || at(words, i - 1) === 'for';
  if (head === 'future') return at(words, end) !== 'of';
  if (head !== 'past' && head !== 'present') return true;
  return !(isWord(words, end) || isNumber(words, end)) || FREE_AFTER.has(at(words, end));
}

function build(first: number, end: number, name: string): Candidate {
  const value: DateValue = { kind: 'literal', value: name };
  return { first, end, type: 'DATE', value, rule: 'vague#word' };
}
