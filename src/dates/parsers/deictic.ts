import { DAY_PARTS } from '../../lang/en/date-words.js';
import { at, follows, type Words } from '../read-amount.js';
import type { Candidate, DateValue } from '../value.js';
import { withPart } from './weekday.js';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
]);

function fromPublished(amount: number): DateValue {
  return { kind: 'offset', unit: 'day', amount, from: 'published' };
}

/** "today", "tomorrow morning", "tonight", "last night", "this afternoon", "the day before yesterday". */
export function parseDeictic(words: Words, i: number): Candidate | undefined {
  const word = at(words, i);
  const day = DAYS.get(word);
  if (day !== undefined) {
    if (at(words, i - 1) === 'usa' || (words[i]?.capital && words[i - 1]?.capital)) return undefined; // "USA Today"
    return withPart(words, i, i + 1, fromPublished(day), 'deictic');
  }
  if (word === 'tonight') return partOf(i, i + 1, 'NI', 0);
  if (word === 'overnight') return partOf(i, i + 1, 'NI', 0);
  if (follows(words, i, 'the', 'day', 'before', 'yesterday')) return dayAway(i, i + 4, -2);
  if (follows(words, i, 'the', 'day', 'after', 'tomorrow')) return dayAway(i, i + 4, 2);
  if (follows(words, i, 'last', 'night')) return partOf(i, i + 2, 'NI', -1);
  const part = word === 'this' ? DAY_PARTS.get(at(words, i + 1)) : undefined;
  return part ? partOf(i, i + 2, part, 0) : undefined;
}

function partOf(first: number, end: number, part: string, day: number): Candidate {
  return { first, end, type: 'TIME', value: { kind: 'part-of-day', part, day: fromPublished(day) }, rule: 'deictic#part' };
}

function dayAway(first: number, end: number, amount: number): Candidate {
  return { first, end, type: 'DATE', value: fromPublished(amount), rule: 'deictic#two-days' };
}
