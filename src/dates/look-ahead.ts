import { CHANGE_WORDS, PUT_OFF_VERBS } from '../lang/en/tense-words.js';
import type { Governor } from './tense.js';
import type { Candidate } from './value.js';
import { wordSet } from './vocabulary.js';
import { at, isNumber, Kind, kindOf, type Words } from './words.js';

/** Kinds of values that stand for one day, or a part of it. */
export const DAY_KINDS: ReadonlySet<string> = new Set(['weekday', 'day', 'clock', 'part-of-day']);
/** What a plan is to be done by. */
export const LONG_KINDS: ReadonlySet<string> = new Set(['day', 'month', 'season', 'holiday']);
/** "between today and Friday". */
const STARTS_NOW: ReadonlySet<string> = wordSet('today tomorrow now');
/** Behind "from Friday": the start of a stretch. */
const END_OF_RANGE: ReadonlySet<string> = wordSet("to until till through - '");
/** "Friday is free". */
export const PRESENT_BE: ReadonlySet<string> = wordSet('is are will');

/**
 * What puts a day ahead in spite of a past verb before it: "moved to Friday", "between today and Friday", "a stoppage
 * from Friday", "Friday is free", "Friday: Ghana v Togo".
 */
export function looksAhead(words: Words, { first, end, value }: Candidate, governor: Governor | undefined): boolean {
  const before = at(words, first - 1);
  const firm = governor?.firm === true;
  if (before === 'by' && (value.kind === 'weekday' || LONG_KINDS.has(value.kind)) && !firm && !hasHad(words, first)) return true;
  if (!DAY_KINDS.has(value.kind)) return false;
  const after = at(words, end);
  if ((before === 'and' || before === 'to') && STARTS_NOW.has(at(words, first - 2))) return true;
  if (before === 'for' && value.kind === 'weekday' && after !== "'" && !firm) return true;
  if (before === 'to' || before === 'for') return governor !== undefined && PUT_OFF_VERBS.has(at(words, governor.word));
  if (before === 'from' && value.kind === 'weekday' && !END_OF_RANGE.has(after)) return !isCompared(words, first - 2);
  if (PRESENT_BE.has(after)) return true;
  return value.kind === 'weekday' && after === ':' && isFixture(words, end + 1);
}

/** "up $1.50 from Wednesday", "with change from Wednesday". */
function isCompared(words: Words, i: number): boolean {
  return isNumber(words, i) || CHANGE_WORDS.has(at(words, i));
}

/** "they had gone by Friday". */
function hasHad(words: Words, first: number): boolean {
  for (let i = first - 2; i >= first - 10; i--) {
    const word = at(words, i);
    if (word === 'had') return true;
    if (word === '.' || word === '\n') return false;
  }
  return false;
}

/** How far behind "Friday:" the "v" between two sides may stand. */
const FIXTURE_REACH = 10;

function isFixture(words: Words, from: number): boolean {
  for (let i = from; i < from + FIXTURE_REACH; i++) {
    if (kindOf(words, i) === Kind.Break || kindOf(words, i) === Kind.None) return false;
    const word = at(words, i);
    if (word === 'v' || word === 'vs') return true;
  }
  return false;
}
