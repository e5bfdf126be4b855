import { COUNTING_ADJECTIVES } from '../lang/en/date-contexts.js';
import { ORDINALS, UNITS, VAGUE_AMOUNTS } from '../lang/en/date-words.js';
import { MONTHS, PLURAL_WEEKDAYS, WEEKDAYS } from '../lang/en/months.js';
import { ZONES } from '../lang/en/time-zones.js';
import { wordList } from '../lang/en/word-list.js';
import { parseAgo } from './parsers/ago.js';
import { parseClock } from './parsers/clock.js';
import { parseDuration } from './parsers/duration.js';
import { parseRaceTime } from './parsers/race-time.js';
import { parseSet } from './parsers/set.js';
import { parseYear } from './parsers/year.js';
import { AMOUNTS, ORDINAL_WORDS, SHAPES, SHIFT_WORDS, type Shape, SMALL } from './shapes.js';
import { TERMS, tableOf, termFor } from './vocabulary.js';
import { glued, isNumber, lengthAt, termOf, type Words } from './words.js';

/** Term -> bit set of the shapes that may start at it, or behind "the". */
const STARTS = new Uint32Array(TERMS.size + 1);
const AFTER_THE = new Uint32Array(TERMS.size + 1);
let numberShapes = 0;
SHAPES.forEach(({ starts, the = [], number }, bit) => {
  for (const word of starts) STARTS[termFor(word)] = (STARTS[termFor(word)] as number) | (1 << bit);
  for (const word of the) AFTER_THE[termFor(word)] = (AFTER_THE[termFor(word)] as number) | (1 << bit);
  if (number) numberShapes |= 1 << bit;
});
const NUMBER_SHAPES = numberShapes;
const bitOf = (shape: Shape['parse']) => 1 << SHAPES.findIndex(({ parse }) => parse === shape);
const YEAR_SHAPE = bitOf(parseYear);
/** What a number before a unit of time may be. */
const LENGTH_SHAPES = bitOf(parseAgo) | bitOf(parseSet) | bitOf(parseDuration);
const TIME_SHAPES = bitOf(parseClock) | bitOf(parseRaceTime);

/** A second word that some openers need, since they start far more than dates. */
enum Need {
  Nothing,
  /** An apostrophe that touches a number. */
  Digits,
  /** An amount or an ordinal before what it counts. */
  Counted,
  /** Any word of the vocabulary, or a number: "this year", not "this bridge". */
  Known,
}
const NEEDS = new Uint8Array(TERMS.size + 1);
for (const word of ["'", '`', '‘']) NEEDS[termFor(word)] = Need.Digits;
for (const word of [...SHIFT_WORDS, ...wordList('that these new at right near day all every each')].filter((w) => w !== 'current'))
  NEEDS[termFor(word)] = Need.Known;
for (const word of [...AMOUNTS, ...ORDINAL_WORDS]) NEEDS[termFor(word)] = Need.Counted;

const SCALES = wordList('hundred thousand million');
const THE = termFor('the');
const SLASH = termFor('/');
const COMMA = termFor(',');
const HYPHEN = termFor('-');
const COLON = termFor(':');
const FULL_STOP = termFor('.');
/** What may follow an amount in words, an ordinal or an article. */
const COUNTED = tableOf([
  ...PLURAL_WEEKDAYS.keys(),
  'an',
  ...UNITS.keys(),
  ...MONTHS.keys(),
  ...SMALL,
  ...ORDINALS.keys(),
  ...VAGUE_AMOUNTS,
  ...COUNTING_ADJECTIVES,
  ...SCALES,
  ...WEEKDAYS.keys(),
  ...wordList(
    'night nights min hr past on - . a am p pm o in at of to or and couple dozen half times fiscal calendar yesterday tonight this last',
  ),
]);
/** Behind a number of up to three digits: a length, a date counted in units, or a rate. */
const LENGTHS = tableOf([...UNITS.keys(), ...SCALES, 'nights']);
/** What may follow a number and its hyphen: "10-year", "18-Dec". */
const AFTER_HYPHEN = tableOf([...UNITS.keys(), ...MONTHS.keys(), ...SMALL, ...wordList('and to a p')]);
/** What may follow the number of a date; a number of four digits may also stand alone, as a year. */
const AFTER_NUMBER = tableOf([
  ...WEEKDAYS.keys(),
  ...ORDINALS.keys(),
  ...ZONES.keys(),
  ...UNITS.keys(),
  ...MONTHS.keys(),
  ...COUNTING_ADJECTIVES,
  ...SCALES,
  ...wordList("- / : st nd rd th am pm a p o s of in at and to or bc bce ce ad b times ' hrs hr min nights on yesterday tonight this last"),
]);

/** Terms that an expression may open with. */
export function startsShape(term: number): boolean {
  return term === THE || STARTS[term] !== 0;
}

/** Bit set of the shapes worth a try at word `i`. */
export function shapesAt(words: Words, i: number): number {
  if (isNumber(words, i)) return numberShapesAt(words, i);
  const term = termOf(words, i);
  if (term === THE)
    return isNumber(words, i + 1)
      ? lengthAt(words, i + 1) === 4
        ? NUMBER_SHAPES
        : numberShapesAt(words, i + 1)
      : (AFTER_THE[termOf(words, i + 1)] as number);
  const need = NEEDS[term];
  if (need === Need.Digits && !(isNumber(words, i + 1) && glued(words, i + 1))) return 0;
  if (need === Need.Counted && COUNTED[termOf(words, i + 1)] === 0) return 0;
  if (need === Need.Known && termOf(words, i + 1) === 0 && !isNumber(words, i + 1)) return 0;
  return STARTS[term] as number;
}

/** Most numbers in news are money, shares and scores: what follows tells, before any shape is tried. */
function numberShapesAt(words: Words, i: number): number {
  const length = lengthAt(words, i);
  if (length > 4) return 0;
  const alone = length === 4 ? YEAR_SHAPE : 0;
  const next = termOf(words, i + 1);
  if (next === HYPHEN && glued(words, i + 1))
    return AFTER_HYPHEN[termOf(words, i + 2)] === 1 || isNumber(words, i + 2) ? NUMBER_SHAPES : alone;
  if (LENGTHS[next] === 1 && length < 4) return LENGTH_SHAPES;
  if (next === COLON) return TIME_SHAPES | alone;
  if (next !== FULL_STOP && next !== COMMA) return AFTER_NUMBER[next] === 1 || termOf(words, i + 2) === SLASH ? NUMBER_SHAPES : alone;
  if (!isNumber(words, i + 2) || !glued(words, i + 2)) return alone;
  const after = termOf(words, i + 3); // "2.5 years", "7.30pm", "18.12.2007"
  return AFTER_NUMBER[after] === 1 || (after === FULL_STOP && glued(words, i + 4)) ? NUMBER_SHAPES : 0;
}
