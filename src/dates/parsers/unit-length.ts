import { LENGTH_VERBS } from '../../lang/en/date-contexts.js';
import { OWNERS, PLURAL_UNITS, UNITS, type Unit } from '../../lang/en/date-words.js';
import { formatDuration } from '../format-duration.js';
import { type Amount, readAmount, readOrdinal } from '../read-amount.js';
import type { Candidate } from '../value.js';
import { wordSet } from '../vocabulary.js';
import { at, isCapital, type Words } from '../words.js';
import { duration } from './length.js';

const BEFORE_UNITS: ReadonlySet<string> = wordSet('for within in after two over of since', LENGTH_VERBS);

/** "another year", "another two weeks", "an additional month". */
export function parseAnother(words: Words, first: number, start: number): Candidate | undefined {
  const amount: Amount = readAmount(words, start) ?? { value: 1, end: start };
  const unit = UNITS.get(at(words, amount.end));
  if (!unit || unit === 'second' || unit === 'quarter') return undefined;
  return duration(first, amount.end + 1, formatDuration(amount.value, unit), 'another');
}

/** "all day", "all week": one whole unit. */
export function parseAll(words: Words, i: number): Candidate | undefined {
  const name = at(words, i + 1);
  const unit = name === 'night' ? 'day' : UNITS.get(name);
  const whole = unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year';
  if (!whole || PLURAL_UNITS.has(name) || at(words, i + 2) === '-' || isCapital(words, i)) return undefined;
  return duration(i, i + 2, formatDuration(1, unit), 'all');
}

/** "for years", "in recent decades", "the first hours", "decades-long", "day-long". */
export function readBareUnits(words: Words, i: number, start: number): Candidate | undefined {
  const name = at(words, start);
  const unit = UNITS.get(name);
  if (!unit || unit === 'second') return undefined;
  const plural = PLURAL_UNITS.has(name);
  if (start > i + 1) return plural ? duration(i, start + 1, formatDuration(Number.NaN, unit), 'position') : undefined;
  if (start > i) return plural ? theUnits(words, i, unit) : undefined;
  if (at(words, i + 1) === '-' && at(words, i + 2) === 'long') {
    return duration(i, i + 3, formatDuration(plural ? Number.NaN : 1, unit), 'long');
  }
  if (!plural || !BEFORE_UNITS.has(at(words, i - 1)) || unit === 'quarter') return undefined;
  if (at(words, i + 1) === 'of' || (at(words, i - 1) === 'of' && at(words, i - 2) !== 'couple')) return undefined;
  return duration(i, i + 1, formatDuration(Number.NaN, unit), 'bare');
}

/** "the years that followed", "the weeks ahead", "the decades since". */
function theUnits(words: Words, i: number, unit: Unit): Candidate | undefined {
  const after = at(words, i + 2);
  const ahead = after === 'ahead' || (after === 'to' && at(words, i + 3) === 'come');
  if (!ahead && after !== 'since' && !(after === 'that' && at(words, i + 3) === 'followed')) return undefined;
  const end = after === 'ahead' ? i + 3 : ahead ? i + 4 : i + 2;
  return duration(i, end, formatDuration(Number.NaN, unit), 'the-units');
}

const GOES_ON: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'month', 'year']);

/** "a fourth day", "its fifth month", "for the third day": how long it has gone on. */
export function readNth(words: Words, i: number): Candidate | undefined {
  const article = at(words, i);
  const lead = article === 'a' || article === 'the' ? i + 1 : i;
  const nth = readOrdinal(words, lead);
  if (!nth || nth.value < 2 || nth.value > 20) return undefined;
  const before = at(words, lead - 1);
  const counts = before === 'a' || (before === 'the' && at(words, lead - 2) === 'for') || OWNERS.has(before);
  const unit = UNITS.get(at(words, nth.end));
  if (!counts || !unit || !GOES_ON.has(unit) || PLURAL_UNITS.has(at(words, nth.end)) || at(words, nth.end + 1) === '-') return undefined;
  return duration(before === 'a' || before === 'the' ? lead - 1 : lead, nth.end + 1, formatDuration(nth.value, unit), 'nth');
}
