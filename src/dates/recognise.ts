import { isDayFirst, type Order } from './house-style.js';
import { readModified, startsModifier } from './modifiers.js';
import { shapesAt, startsShape } from './openings.js';
import { readClockAfter } from './parsers/clock-after.js';
import { parseInherited } from './parsers/inherited.js';
import { parseNumericDate } from './parsers/numeric-date.js';
import { addDottedTimes } from './refiners/add-dotted-times.js';
import { readShapes } from './shapes.js';
import type { Candidate } from './value.js';
import { TERMS } from './vocabulary.js';
import { isNumber, Kind, kindIn, termIn, type Words } from './words.js';

/** Terms that an expression may open with: the one look-up that most words cost. */
const OPENS = Uint8Array.from({ length: TERMS.size + 1 }, (_, term) => (startsShape(term) || startsModifier(term) ? 1 : 0));

/**
 * Every date expression in the words: typed, not grounded, in order, not overlapping. Each position costs a bounded
 * number of look-ups, since no shape looks further than a few words ahead.
 */
export function recogniseDates(words: Words, order: Order): readonly Candidate[] {
  const { count, info } = words;
  const found: Candidate[] = [];
  let style: boolean | undefined; // asked for once: it walks all the words
  const dayFirst = () => {
    style ??= isDayFirst(words, order);
    return style;
  };
  const readPlain = (i: number): Candidate | undefined => {
    const shapes = shapesAt(words, i);
    return shapes === 0 ? undefined : readShapes(words, i, shapes, isNumber(words, i) ? parseNumericDate(words, i, dayFirst) : undefined);
  };
  let inheritAt = -1;
  let i = 0;
  while (i < count) {
    const packed = info[i] as number;
    const isDigits = kindIn(packed) === Kind.Number;
    if (i !== inheritAt && !isDigits && OPENS[termIn(packed)] === 0) {
      i++;
      continue;
    }
    const inherited = i === inheritAt ? parseInherited(words, found.at(-1) as Candidate) : undefined;
    const read = inherited ?? (isDigits ? undefined : readModified(words, i, readPlain)) ?? readPlain(i);
    const candidate = read && (readClockAfter(words, read) ?? read);
    if (candidate) {
      found.push(candidate);
      i = candidate.end;
      inheritAt = i;
    } else i++;
  }
  return addDottedTimes(words, found);
}
