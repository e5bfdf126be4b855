import { two } from '../timex.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, digitsAt, glued, isCapital, isNumber, isWord, lengthAt, type Words } from '../words.js';

const BEFORE_TIME: ReadonlySet<string> = wordSet('at by until from till before after since to');

/**
 * "at 4.40" and "the 13.25 to Lyon" in a text that writes its clock times with a full stop; elsewhere they are prices and shares.
 * Candidates come in text order and are given back so.
 */
export function addDottedTimes(words: Words, candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some((c) => isDotted(words, c))) return candidates;
  const all: Candidate[] = [];
  let i = 0;
  for (const c of candidates) {
    for (; i < c.first; i++) addTime(words, i, c.first, all);
    all.push(c);
    i = c.end;
  }
  for (; i < words.count; i++) addTime(words, i, words.count, all);
  return all;
}

function isDotted(words: Words, { value, first }: Candidate): boolean {
  return value.kind === 'clock' && isNumber(words, first) && at(words, first + 1) === '.' && isNumber(words, first + 2);
}

function addTime(words: Words, i: number, until: number, found: Candidate[]): void {
  if (i + 3 > until || !isNumber(words, i) || lengthAt(words, i) > 2 || at(words, i + 1) !== '.') return;
  if (!glued(words, i + 1) || !glued(words, i + 2) || lengthAt(words, i + 2) !== 2 || glued(words, i)) return;
  const hour = digitsAt(words, i);
  const minute = digitsAt(words, i + 2);
  if (!(hour < 24 && minute < 60) || !endsTime(words, i + 3)) return;
  const train = at(words, i - 1) === 'the' && at(words, i + 3) === 'to' && isCapital(words, i + 4);
  if (!train && !(BEFORE_TIME.has(at(words, i - 1)) && !isCounted(words, i + 3))) return;
  const clock = `${two(hour >= 1 && hour < 6 ? hour + 12 : hour)}:${two(minute)}`;
  found.push({ first: i, end: i + 3, type: 'TIME', value: { kind: 'clock', clock }, rule: 'clock#dotted' });
}

/** Not "6.40.2", "4.40pm" or "5.20%". */
function endsTime(words: Words, i: number): boolean {
  return !glued(words, i) || !(isWord(words, i) || isNumber(words, i) || at(words, i) === '%' || at(words, i) === '/');
}

/** "at 4.40 percent", "from 4.40 metres": a measure follows, not a clause. */
function isCounted(words: Words, i: number): boolean {
  return isWord(words, i) && !isCapital(words, i) && !CLAUSE.has(at(words, i));
}

const CLAUSE: ReadonlySet<string> = wordSet('the a an and or but on in to for with when as he she they we it which who by after before');
