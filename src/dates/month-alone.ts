import { ARTICLES, OWNERS } from '../lang/en/date-words.js';
import { MONTHS, NEEDS_CONTEXT } from '../lang/en/months.js';
import { wordSet } from './vocabulary.js';
import { at, follows, glued, isCapital, isWord, opensLine, type Words } from './words.js';

const BEFORE_MONTH: ReadonlySet<string> = wordSet(
  'in since until till by from through during of for before after to between early late mid last next this and or each every on , - throughout',
);
const BEFORE_VERB: ReadonlySet<string> = wordSet(', and or to on of -');
/** "the end of March", "the year to March": no verb. */
const PARTS: ReadonlySet<string> = wordSet('end beginning start middle half month most rest');
const DETERMINERS: ReadonlySet<string> = wordSet('this last next each', ARTICLES, OWNERS);

/** A month name alone; "May" and the like need a preposition, an article or another month beside them. */
export function isMonthAlone(words: Words, i: number, next: number): boolean {
  const name = at(words, i);
  const reason = NEEDS_CONTEXT.get(name);
  const capitalNext = isCapital(words, next) && isWord(words, next) && !opensLine(words, next);
  if (at(words, next) === "'" && at(words, next + 1) === 's' && glued(words, next)) return true;
  if (reason === undefined) return !(capitalNext && follows(words, next, 'revolution'));
  if (MONTHS.has(at(words, i - 2)) && isCapital(words, i - 2)) return true;
  if (MONTHS.has(at(words, next + 1)) && isCapital(words, next + 1)) return true;
  const before = at(words, i - 1);
  if (before === '-' && at(words, i - 2) === 'mid') return true;
  if (at(words, next) === ':' && opensLine(words, i)) return true;
  if (before === 'as' && reason === 'name') return at(words, i - 2) === 'late' || at(words, i - 2) === 'early';
  if (DETERMINERS.has(before)) return !capitalNext && isWord(words, next) && at(words, next) !== 'on' && at(words, next) !== 'for';
  if (!BEFORE_MONTH.has(before)) return reason === 'adjective' && isWord(words, i - 1) && !isCapital(words, i - 1) && !capitalNext;
  if (reason !== 'verb') return !capitalNext || before === 'in';
  if (!isWord(words, next) && before !== '-' && before !== ',') return true; // a verb has something to do
  if ((before === 'of' && PARTS.has(at(words, i - 2))) || (before === 'to' && at(words, i - 2) === 'year')) return !capitalNext;
  return !BEFORE_VERB.has(before) && !capitalNext;
}
