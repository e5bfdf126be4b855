import type { Direction } from '../tense.js';
import type { Candidate } from '../value.js';
import { at, type Words } from '../words.js';

/** Readings that only the verb can rule out: "soon" of what is over ("he soon left") names no future. */
export function dropUnlikely(words: Words, c: Candidate, direction: Direction | undefined): boolean {
  return c.rule === 'vague#word' && at(words, c.first) === 'soon' && direction !== 'future';
}
