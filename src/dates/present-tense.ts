import type { Tokens } from '../document/layers.js';
import { POS } from '../document/pos.js';
import { ARTICLES, OWNERS } from '../lang/en/date-words.js';
import { PLURAL_SUBJECTS, PRESENT_REPORTS } from '../lang/en/tense-words.js';
import { tokenAt } from './token-at.js';
import { tableOf, wordSet } from './vocabulary.js';
import { at, endsWith, isCapital, isWord, lengthAt, termOf, type Words } from './words.js';

const REPORTS = tableOf(PRESENT_REPORTS);
const BEFORE_NOUN: ReadonlySet<string> = wordSet('of in on at for from by with', ARTICLES, OWNERS);

/**
 * A simple present: with a date behind it, it tells of a plan ("bids close on Friday", "he flies back on Monday"), unless it
 * reports speech or a state. Form alone cannot tell a verb from a plural noun, so the tagger is asked; without tokens the
 * answer is no.
 */
export function isPresent(words: Words, i: number, tokens: Tokens | undefined): boolean {
  if (!tokens || tokens.count === 0 || isCapital(words, i) || lengthAt(words, i) < 2 || REPORTS[termOf(words, i)]) return false;
  if (BEFORE_NOUN.has(at(words, i - 1))) return false;
  const third = endsWith(words, i, 's') && !endsWith(words, i, 'ss');
  if (!third && !hasPluralSubject(words, i)) return false;
  if (!third && (endsWith(words, i, 'ed') || endsWith(words, i, 'ing') || endsWith(words, i, 'ly'))) return false;
  const token = tokenAt(tokens, words.start[i] as number, 0, tokens.count);
  return token < tokens.count && tokens.pos[token] === POS.VERB;
}

function hasPluralSubject(words: Words, i: number): boolean {
  if (PLURAL_SUBJECTS.has(at(words, i - 1))) return true;
  return isWord(words, i - 1) && lengthAt(words, i - 1) > 3 && endsWith(words, i - 1, 's') && !endsWith(words, i - 1, 'ss');
}
